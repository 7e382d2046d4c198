/* declaration.c: comments, doctypes, CDATA sections (WHATWG HTML 13.2.5.41 to 13.2.5.71) */
#include "base/ascii.h"
#include "html/scan.h"
#include "html/tokenizer.h"

/* Whether the lower-case word stands at p in any case. */
static bool is_word (const char *p, const char *end, const char *word) {
  return wr_begins((wr_slice) {p, (uint32_t) (end - p)}, word);
}

static wr_span span_of (const wr_tokenizer *t, const char *start, const char *end) {
  return (wr_span) {wr_tokenizer_offset(t, start), wr_tokenizer_offset(t, end)};
}

/* Makes the comment token with text [p, end), and goes on at `next`. */
static bool make_comment (wr_tokenizer *t, const char *p, const char *end, const char *next) {
  t->token.kind = WR_HTML_COMMENT;
  t->token.rules = 0;
  t->token.data = span_of(t, p, end);
  t->token.span = span_of(t, t->at, next);
  t->token.special = wr_scan_special(p, end, '\r') < end;
  t->at = next;
  return true;
}

static bool read_bogus (wr_tokenizer *t, const char *p) {
  const char *end = wr_scan_byte(p, t->end, '>');
  return make_comment(t, p, end, end < t->end ? end + 1 : end);
}

/* At the end of the page dashes that may have begun the end of the comment are not its text. */
static const char *cut_off_end (const char *p, const char *end) {
  ptrdiff_t n = end - p;
  if (n >= 3 && memcmp(end - 3, "--!", 3) == 0) return end - 3;
  if (n >= 2 && memcmp(end - 2, "--", 2) == 0) return end - 2;
  return n >= 1 && end[-1] == '-' ? end - 1 : end;
}

/* p behind "<!--". */
static bool read_comment (wr_tokenizer *t, const char *p) {
  const char *end = t->end;
  if (p < end && *p == '>') return make_comment(t, p, p, p + 1);
  if (end - p > 1 && p[0] == '-' && p[1] == '>') return make_comment(t, p, p, p + 2);
  for (const char *q = p; (q = wr_scan_byte(q, end, '>')) < end; q++) {
    if (q - p >= 2 && q[-1] == '-' && q[-2] == '-') return make_comment(t, p, q - 2, q + 1);
    if (q - p >= 3 && q[-1] == '!' && q[-2] == '-' && q[-3] == '-')
      return make_comment(t, p, q - 3, q + 1);
  }
  return make_comment(t, p, cut_off_end(p, end), end);
}

static const char *skip_space (const char *p, const char *end) {
  while (p < end && wr_is_space(*p)) p++;
  return p;
}

/* Reads a quoted identifier at p; NULL when it is cut off by '>' or the end, with t->at
   there. */
static const char *read_identifier (wr_tokenizer *t, const char *p, wr_span *id, bool *has) {
  char quote = *p++;
  const char *start = p;
  while (p < t->end && *p != quote && *p != '>') p++;
  *id = span_of(t, start, p);
  *has = true;
  if (p < t->end && *p == quote) return p + 1;
  t->doctype.force_quirks = true;
  t->at = p;
  return NULL;
}

static bool is_quote (const char *p, const char *end) {
  return p < end && (*p == '"' || *p == '\'');
}

/* What stands behind a doctype's name; the place where only '>' is still awaited. */
static const char *read_identifiers (wr_tokenizer *t, const char *p) {
  wr_html_doctype *k = &t->doctype;
  const char *end = t->end;
  bool is_public = is_word(p, end, "public");
  if (!is_public && !is_word(p, end, "system")) {
    k->force_quirks = true;
    return p;
  }
  p = skip_space(p + 6, end);
  k->force_quirks = !is_quote(p, end);
  if (k->force_quirks) return p;
  if (is_public) {
    p = read_identifier(t, p, &k->public_id, &k->has_public);
    if (!p) return t->at;
    p = skip_space(p, end);
    if (p < end && *p == '>') return p;
    k->force_quirks = !is_quote(p, end);
    if (k->force_quirks) return p;
  }
  p = read_identifier(t, p, &k->system_id, &k->has_system);
  if (!p) return t->at;
  p = skip_space(p, end);
  k->force_quirks = p == end;
  return p;
}

/* p behind "<!doctype". */
static bool read_doctype (wr_tokenizer *t, const char *p) {
  const char *end = t->end, *start = t->at;
  wr_html_doctype *k = &t->doctype;
  *k = (wr_html_doctype) {0};
  const char *name = p = skip_space(p, end);
  while (p < end && *p != '>' && !wr_is_space(*p)) p++;
  t->token.kind = WR_HTML_DOCTYPE;
  t->token.data = span_of(t, name, p);
  p = skip_space(p, end);
  if (name == p || p == end) k->force_quirks = true;
  else if (*p != '>') p = read_identifiers(t, p);
  p = wr_scan_byte(p, end, '>');
  t->at = p < end ? p + 1 : p;
  t->token.span = span_of(t, start, t->at);
  return true;
}

bool wr_declaration_read (wr_tokenizer *t, const char *p) {
  const char *end = t->end;
  if (*p == '/') {
    if (p[1] != '>') return read_bogus(t, p + 1);
    t->at = p + 2;
    return false;
  }
  if (*p == '?') return read_bogus(t, p);
  p++;
  if (end - p >= 2 && p[0] == '-' && p[1] == '-') return read_comment(t, p + 2);
  if (is_word(p, end, "doctype")) return read_doctype(t, p + 7);
  if (t->foreign && end - p >= 7 && memcmp(p, "[CDATA[", 7) == 0) {
    t->at = p + 7;
    t->state = WR_HTML_CDATA;
    return false;
  }
  return read_bogus(t, p);
}
