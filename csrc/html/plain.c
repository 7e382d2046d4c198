/* plain.c: plain text as a tree of paragraphs, headings and list items */
#include "base/unicode.h"
#include "base/utf8.h"
#include "html/build.h"
#include "html/names_table.h"
#include "html/parse.h"

/* Lengths are characters. */
enum {
  WRAP_MOST = 110,                     /* a text with longer lines is not wrapped by hand */
  HEADING_MOST = 110, HEADING_WORDS = 16,
  BODY_LEAST = 60                      /* what stands under a heading is at least this long */
};

/* A paragraph, trimmed, and what it looks like by itself. */
typedef struct para {
  wr_span span;                        /* in d->text */
  uint32_t characters, words;
  uint32_t marker;                     /* bytes of a bullet or number in front; 0: none */
  bool ordered;                        /* the marker is a number */
  bool title_like;                     /* short, one line, no closing punctuation, no small
                                          letter in front */
  bool closed;                         /* ends as a sentence does */
} para;

typedef struct plain {
  wr_doc *doc;
  wr_newline newline;
  wr_array *paras;
  wr_node_id body, list;
  bool list_ordered, failed;
} plain;

static bool is_blank (char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

static wr_span trim (wr_slice text, wr_span s) {
  while (s.start < s.end && is_blank(text.at[s.start])) s.start++;
  while (s.start < s.end && is_blank(text.at[s.end - 1])) s.end--;
  return s;
}

/* The line that begins at `at`, without its newline. */
static wr_span line_at (wr_slice text, uint32_t at) {
  const char *end = at < text.n ? memchr(text.at + at, '\n', text.n - at) : NULL;
  return (wr_span) {at, end ? (uint32_t) (end - text.at) : text.n};
}

static uint32_t length_of (wr_slice text, wr_span s) {
  return (uint32_t) wr_utf8_length(text.at + s.start, s.end - s.start);
}

static uint32_t first_word (wr_slice text, wr_span s) {
  uint32_t i = s.start;
  while (i < s.end && !is_blank(text.at[i])) i++;
  return length_of(text, (wr_span) {s.start, i});
}

/* Whether newlines inside paragraphs come from wrapping: nowhere is a line longer than a page
   is wide, and most lines end where the next line's first word would have passed the width. */
static bool is_wrapped (wr_slice text) {
  uint32_t width = 0, joints = 0, full = 0, before = 0;
  for (uint32_t at = 0; at < text.n; at = line_at(text, at).end + 1) {
    uint32_t n = length_of(text, trim(text, line_at(text, at)));
    if (n > width) width = n;
  }
  if (width > WRAP_MOST) return false;
  for (uint32_t at = 0; at < text.n; at = line_at(text, at).end + 1) {
    wr_span s = trim(text, line_at(text, at));
    uint32_t n = length_of(text, s);
    if (n && before) {
      joints++;
      full += before + 1 + first_word(text, s) + 3 > width;
    }
    before = n;
  }
  return joints && full * 5 >= joints * 3;
}

/* A text that is kept as it is only falls apart at blank lines: sentences decide about its
   newlines. */
static wr_newline policy (const wr_doc *d) {
  if (d->options.newline != WR_NEWLINE_AUTO) return d->options.newline;
  if (!d->options.clean) return WR_NEWLINE_BLANK;
  return is_wrapped(d->text) ? WR_NEWLINE_BLANK : WR_NEWLINE_EACH;
}

static bool is_digit (char c) {
  return c >= '0' && c <= '9';
}

/* The bytes of "- ", "* ", "• ", "1. ", "12) " and the like at the start of s. */
static uint32_t marker_of (wr_slice text, wr_span s, bool *ordered) {
  const char *p = text.at + s.start;
  uint32_t n = s.end - s.start, i = 0;
  *ordered = false;
  while (i < n && i < 3 && is_digit(p[i])) i++;
  if (i && i + 1 < n && (p[i] == '.' || p[i] == ')') && p[i + 1] == ' ') {
    *ordered = true;
    return i + 2;
  }
  if (n > 2 && (p[0] == '-' || p[0] == '*' || p[0] == '+') && (p[1] == ' ' || p[1] == '\t'))
    return 2;
  static const char bullets[][4] = {"•", "‣", "◦", "▪", "●", "■", "–", "·"};
  for (size_t k = 0; k < sizeof bullets / sizeof *bullets; k++) {
    uint32_t bullet = (uint32_t) strlen(bullets[k]);
    if (n > bullet + 1 && memcmp(p, bullets[k], bullet) == 0
      && (p[bullet] == ' ' || p[bullet] == '\t')) return bullet + 1;
  }
  return 0;
}

static uint32_t count_words (wr_slice text, wr_span s) {
  uint32_t words = 0;
  bool inside = false;
  for (uint32_t i = s.start; i < s.end; i++) {
    bool blank = is_blank(text.at[i]);
    words += !blank && !inside;
    inside = !blank;
  }
  return words;
}

/* The last character that is not a closing quote or bracket. */
static uint32_t last_character (wr_slice text, wr_span s) {
  uint32_t code = 0, used;
  for (uint32_t end = s.end; end > s.start;) {
    uint32_t at = (uint32_t) wr_utf8_before(text.at, end);
    code = wr_utf8_decode(text.at + at, end - at, &used);
    if (!(wr_unicode_class(code) & WR_U_CLOSE) && code != '"' && code != '\'') break;
    end = at;
  }
  return code;
}

static bool closes_sentence (uint32_t code) {
  return code == '.' || code == '!' || code == '?' || code == ':' || code == 0x2026
    || code == 0x3002 || code == 0xFF01 || code == 0xFF1F;
}

static bool starts_small (wr_slice text, wr_span s) {
  uint32_t used;
  return (wr_unicode_class(wr_utf8_decode(text.at
    + s.start, s.end - s.start, &used)) & WR_U_LOWER) != 0;
}

static void look_at (const wr_doc *d, para *p) {
  wr_slice text = d->text;
  uint32_t last = last_character(text, p->span);
  bool one_line = memchr(text.at + p->span.start, '\n', p->span.end - p->span.start) == NULL;
  p->characters = length_of(text, p->span);
  p->words = count_words(text, p->span);
  p->marker = marker_of(text, p->span, &p->ordered);
  p->closed = closes_sentence(last);
  p->title_like = one_line && p->characters <= HEADING_MOST && p->words <= HEADING_WORDS
    && !p->marker
    && (!p->closed || last == '?') && last != ',' && last != ';' && last != '*'
      && !starts_small(text, p->span);
}

static void add_para (plain *x, wr_span s) {
  s = trim(x->doc->text, s);
  if (s.start == s.end) return;
  para *p = wr_array_push(x->paras, sizeof *p);
  if (!p) {
    x->failed = true;
    return;
  }
  p->span = s;
  if (x->doc->options.clean) look_at(x->doc, p);
}

/* A line that begins an item of a list ends what stands before it. */
static bool starts_item (const plain *x, wr_span line) {
  bool ordered;
  line = trim(x->doc->text, line);
  return x->doc->options.clean && marker_of(x->doc->text, line, &ordered) != 0;
}

static void cut_paras (plain *x) {
  wr_slice text = x->doc->text;
  wr_span open = {0, 0};
  for (uint32_t at = 0; at < text.n && !x->failed; ) {
    wr_span line = line_at(text, at), seen = trim(text, line);
    bool blank = seen.start == seen.end, more = open.end > open.start;
    if (x->newline == WR_NEWLINE_EACH
      || (x->newline == WR_NEWLINE_BLANK && (blank || (more && starts_item(x, line))))) {
      add_para(x, open);
      open = (wr_span) {line.start, line.start};
    }
    if (!blank && open.end == open.start) open.start = line.start;
    if (!blank) open.end = line.end;
    at = line.end + 1;
  }
  add_para(x, open);
}

static const para *para_at (const plain *x, uint32_t i) {
  return (const para *) x->paras->at + i;
}

/* A name above the paragraph that begins with it: a byline over its author's box, not a
   heading. */
static bool names_next (const plain *x, const para *p, const para *next) {
  uint32_t n = p->span.end - p->span.start;
  const char *text = x->doc->text.at;
  return next->span.end - next->span.start > n
    && memcmp(text + p->span.start, text + next->span.start, n) == 0;
}

/* A lone short line with a longer paragraph below it. */
static bool is_heading (const plain *x, uint32_t i) {
  const para *p = para_at(x, i), *next = p + 1;
  if (!p->title_like || i + 1 >= x->paras->n) return false;
  /* A title may stand right above the first section. */
  if (i == 0 && next->title_like && i + 2 < x->paras->n) next++;
  if (next->title_like || names_next(x, p, next)) return false;
  return next->characters >= BODY_LEAST
    || next->characters > p->characters + p->characters / 2 || next->marker;
}

static wr_node_id add_element (plain *x, wr_node_id parent, wr_name name, wr_span s) {
  wr_node_id id = wr_build_element(x->doc, parent, name, WR_NS_HTML, s);
  if (id == WR_NONE) x->failed = true;
  else wr_node_at(x->doc, id)->flags |= WR_NODE_IMPLIED;
  return id;
}

static void add_text (plain *x, wr_node_id parent, wr_span s) {
  wr_node_id id = parent == WR_NONE ? WR_NONE : wr_build_text(x->doc, parent, s);
  if (id == WR_NONE) x->failed = true;
  else if (!x->doc->options.clean) wr_node_at(x->doc, id)->flags |= WR_NODE_VERBATIM;
}

static void add_item (plain *x, const para *p) {
  if (x->list == WR_NONE || x->list_ordered != p->ordered)
    x->list = add_element(x, x->body, p->ordered ? WR_TAG_ol
      : WR_TAG_ul, (wr_span) {p->span.start, p->span.start});
  x->list_ordered = p->ordered;
  if (x->failed) return;
  wr_node_at(x->doc, x->list)->span.end = p->span.end;
  add_text(x, add_element(x, x->list, WR_TAG_li, p->span),
    trim(x->doc->text, (wr_span) {p->span.start + p->marker, p->span.end}));
}

static void build (plain *x) {
  for (uint32_t i = 0; i < x->paras->n && !x->failed; i++) {
    const para *p = para_at(x, i);
    wr_name name = !x->doc->options.clean
      || !is_heading(x, i) ? WR_TAG_p : i == 0 ? WR_TAG_h1 : WR_TAG_h2;
    if (p->marker) {
      add_item(x, p);
      continue;
    }
    x->list = WR_NONE;
    add_text(x, add_element(x, x->body, name, p->span), p->span);
  }
}

int wr_plain_parse (wr_doc *d, wr_error *e) {
  wr_array paras = {0};
  plain x = {.doc = d, .newline = policy(d), .paras = &paras, .list = WR_NONE};
  x.failed = !wr_build_start(d);
  wr_node_id html = x.failed ? WR_NONE
    : add_element(&x, 0, WR_TAG_html, (wr_span) {0, d->text.n});
  x.body = x.failed ? WR_NONE : add_element(&x, html, WR_TAG_body, (wr_span) {0, d->text.n});
  if (!x.failed) cut_paras(&x);
  if (!x.failed) build(&x);
  wr_array_free(&paras);
  if (x.failed && !(d->truncated & 1u << WR_LIMIT_nodes))
    return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  return WR_OK;
}
