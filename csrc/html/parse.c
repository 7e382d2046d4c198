/* parse.c: bytes to a tree, whatever kind of document they are */
#include "html/build.h"
#include "html/parse.h"

enum { NEAR_START = 1024, LONGEST_TAG = 16 };

static char lower (char c) {
  return (char) (c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

static bool is_letter (char c) {
  return lower(c) >= 'a' && lower(c) <= 'z';
}

static bool begins (wr_slice s, uint32_t at, wr_slice word) {
  if (at > s.n || s.n - at < word.n) return false;
  for (uint32_t i = 0; i < word.n; i++) {
    if (lower(s.at[at + i]) != word.at[i]) return false;
  }
  return true;
}

static bool ends (wr_slice s, wr_slice suffix) {
  return s.n >= suffix.n && begins(s, s.n - suffix.n, suffix);
}

static wr_type type_of_name (wr_slice name) {
  static const struct { wr_slice suffix; wr_type type; } known[] = {
    {{".html", 5}, WR_TYPE_HTML}, {{".htm", 4}, WR_TYPE_HTML}, {{".xml", 4}, WR_TYPE_XML}, {{".xhtml", 6}, WR_TYPE_XML},
    {{".rss", 4}, WR_TYPE_XML}, {{".atom", 5}, WR_TYPE_XML}, {{".tei", 4}, WR_TYPE_XML}, {{".txt", 4}, WR_TYPE_TEXT},
    {{".text", 5}, WR_TYPE_TEXT}, {{".md", 3}, WR_TYPE_MARKDOWN}, {{".markdown", 9}, WR_TYPE_MARKDOWN}
  };
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    if (ends(name, known[i].suffix)) return known[i].type;
  }
  return WR_TYPE_UNKNOWN;
}

static uint32_t skip_space (wr_slice s, uint32_t i) {
  while (i < s.n && (s.at[i] == ' ' || (s.at[i] >= '\t' && s.at[i] <= '\r'))) i++;
  return i;
}

/* The place of the first tag from i on, over comments, declarations and white space; the end when something else comes first. */
static uint32_t root_at (wr_slice s, uint32_t i) {
  for (i = skip_space(s, i); i + 1 < s.n && s.at[i] == '<' && (s.at[i + 1] == '?' || s.at[i + 1] == '!'); i = skip_space(s, i)) {
    if (begins(s, i, WR_SLICE("<!doctype html"))) return i;
    bool comment = begins(s, i, WR_SLICE("<!--"));
    for (i += comment ? 4 : 1; i < s.n && !(s.at[i] == '>' && (!comment || (s.at[i - 1] == '-' && s.at[i - 2] == '-'))); i++) continue;
    i += i < s.n;
  }
  return i < s.n && s.at[i] == '<' ? i : s.n;
}

static bool is_xml_root (wr_slice s, uint32_t i) {
  static const wr_slice roots[] = {
    {"<rss", 4}, {"<feed", 5}, {"<rdf:rdf", 8}, {"<tei", 4}, {"<teicorpus", 10}, {"<urlset", 7}, {"<sitemapindex", 13}, {"<opml", 5},
    {"<article xmlns", 14}
  };
  for (size_t k = 0; k < sizeof roots / sizeof *roots; k++) {
    if (begins(s, i, roots[k]) && i + roots[k].n < s.n && !is_letter(s.at[i + roots[k].n])) return true;
  }
  return false;
}

static bool is_html_root (wr_slice s, uint32_t i) {
  return begins(s, i, WR_SLICE("<!doctype html")) || begins(s, i, WR_SLICE("<html"));
}

/* Whether the tag of an HTML element stands at i, a '<'. */
static bool is_html_tag (wr_slice s, uint32_t i) {
  char name[LONGEST_TAG];
  uint32_t n = 0;
  i += i + 1 < s.n && s.at[i + 1] == '/' ? 2 : 1;
  while (n < LONGEST_TAG && i + n < s.n && s.at[i + n] != '>' && s.at[i + n] != '/' && s.at[i + n] != ' ' && s.at[i + n] != '\n') {
    name[n] = lower(s.at[i + n]);
    n++;
  }
  if (n == 0 || n == LONGEST_TAG || i + n == s.n) return false;
  wr_name id = wr_name_find(NULL, (wr_slice) {name, n});
  return id != 0 && id < WR_NAME_TAGS;
}

static wr_type type_of_bytes (wr_slice s) {
  uint32_t root = root_at(s, 0);
  if (is_html_root(s, root)) return WR_TYPE_HTML;
  if (begins(s, skip_space(s, 0), WR_SLICE("<?xml")) || is_xml_root(s, root)) return WR_TYPE_XML;
  for (uint32_t i = 0; i < s.n && i < NEAR_START; i++) {
    if (s.at[i] == '<' && (is_html_tag(s, i) || begins(s, i, WR_SLICE("<!doctype")))) return WR_TYPE_HTML;
  }
  return WR_TYPE_TEXT;
}

int wr_parse_run (wr_doc *d, wr_error *e) {
  if (d->type == WR_TYPE_UNKNOWN) d->type = d->options.type;
  if (d->type == WR_TYPE_UNKNOWN) d->type = type_of_name(d->options.name);
  if (d->type == WR_TYPE_UNKNOWN) d->type = type_of_bytes(d->text);
  switch (d->type) {
    case WR_TYPE_XML: return wr_xml_parse(d, e);
    case WR_TYPE_TEXT: return wr_plain_parse(d, e);
    case WR_TYPE_MARKDOWN: return wr_markdown_parse(d, e);
    default: return wr_html_parse(d, e);
  }
}
