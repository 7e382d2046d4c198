/* parse.c: bytes to a tree, whatever kind of document they are */
#include "base/ascii.h"
#include "html/build.h"
#include "html/embed.h"
#include "html/parse.h"

enum { NEAR_START = 1024, LONGEST_TAG = 16 };

/* Whether the lower-case word stands at `at` in any case. */
static bool begins (wr_slice s, uint32_t at, const char *word) {
  return at <= s.n && wr_begins((wr_slice) {s.at + at, s.n - at}, word);
}

static bool ends (wr_slice s, const char *suffix) {
  size_t n = strlen(suffix);
  return s.n >= n && begins(s, s.n - (uint32_t) n, suffix);
}

static wr_type type_of_name (wr_slice name) {
  static const struct { const char *suffix; wr_type type; } known[] = {
    {".html", WR_TYPE_HTML}, {".htm", WR_TYPE_HTML}, {".xml", WR_TYPE_XML},
    {".xhtml", WR_TYPE_XML}, {".rss", WR_TYPE_XML}, {".atom", WR_TYPE_XML},
    {".tei", WR_TYPE_XML}, {".txt", WR_TYPE_TEXT}, {".text", WR_TYPE_TEXT},
    {".md", WR_TYPE_MARKDOWN}, {".markdown", WR_TYPE_MARKDOWN}
  };
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    if (ends(name, known[i].suffix)) return known[i].type;
  }
  return WR_TYPE_UNKNOWN;
}

static uint32_t skip_space (wr_slice s, uint32_t i) {
  while (i < s.n && wr_is_space(s.at[i])) i++;
  return i;
}

static bool is_declaration (wr_slice s, uint32_t i) {
  return i + 1 < s.n && s.at[i] == '<' && (s.at[i + 1] == '?' || s.at[i + 1] == '!');
}

static uint32_t declaration_end (wr_slice s, uint32_t i) {
  bool comment = begins(s, i, "<!--");
  for (i += comment ? 4 : 1; i < s.n; i++) {
    if (s.at[i] == '>' && (!comment || (s.at[i - 1] == '-' && s.at[i - 2] == '-')))
      return i + 1;
  }
  return s.n;
}

/* The place of the first tag from i on, over comments, declarations and white space; the end
   when something else comes first. */
static uint32_t root_at (wr_slice s, uint32_t i) {
  for (i = skip_space(s, i); is_declaration(s, i); i = skip_space(s, i)) {
    if (begins(s, i, "<!doctype html")) return i;
    i = declaration_end(s, i);
  }
  return i < s.n && s.at[i] == '<' ? i : s.n;
}

static bool is_xml_root (wr_slice s, uint32_t i) {
  static const char *const roots[] = {
    "<rss", "<feed", "<rdf:rdf", "<tei", "<teicorpus", "<urlset", "<sitemapindex", "<opml",
    "<article xmlns", NULL
  };
  for (const char *const *root = roots; *root; root++) {
    uint32_t end = i + (uint32_t) strlen(*root);
    if (begins(s, i, *root) && end < s.n && !wr_is_letter(s.at[end])) return true;
  }
  return false;
}

static bool is_html_root (wr_slice s, uint32_t i) {
  return begins(s, i, "<!doctype html") || begins(s, i, "<html");
}

/* Whether the tag of an HTML element stands at i, a '<'. */
static bool is_html_tag (wr_slice s, uint32_t i) {
  char name[LONGEST_TAG];
  uint32_t n = 0;
  i += i + 1 < s.n && s.at[i + 1] == '/' ? 2 : 1;
  for (char c; n < LONGEST_TAG && i + n < s.n; n++) {
    c = wr_lower(s.at[i + n]);
    if (c == '>' || c == '/' || c == ' ' || c == '\n') break;
    name[n] = c;
  }
  if (n == 0 || n == LONGEST_TAG || i + n == s.n) return false;
  wr_name id = wr_name_find(NULL, (wr_slice) {name, n});
  return id != 0 && id < WR_NAME_TAGS;
}

static wr_type type_of_bytes (wr_slice s) {
  uint32_t root = root_at(s, 0);
  if (is_html_root(s, root)) return WR_TYPE_HTML;
  if (begins(s, skip_space(s, 0), "<?xml") || is_xml_root(s, root))
    return WR_TYPE_XML;
  for (uint32_t i = 0; i < s.n && i < NEAR_START; i++) {
    if (s.at[i] == '<' && (is_html_tag(s, i) || begins(s, i, "<!doctype")))
      return WR_TYPE_HTML;
  }
  return WR_TYPE_TEXT;
}

static int read_html (wr_doc *d, wr_error *e) {
  int status = wr_html_parse(d, e);
  if (status != WR_OK) return status;
  return wr_embed(d) ? WR_OK : wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}

int wr_parse_run (wr_doc *d, wr_error *e) {
  if (d->type == WR_TYPE_UNKNOWN) d->type = d->options.type;
  if (d->type == WR_TYPE_UNKNOWN) d->type = type_of_name(d->options.name);
  if (d->type == WR_TYPE_UNKNOWN) d->type = type_of_bytes(d->text);
  switch (d->type) {
    case WR_TYPE_XML: return wr_xml_parse(d, e);
    case WR_TYPE_TEXT: return wr_plain_parse(d, e);
    case WR_TYPE_MARKDOWN: return wr_markdown_parse(d, e);
    default: return read_html(d, e);
  }
}
