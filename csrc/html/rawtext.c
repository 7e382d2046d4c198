/* rawtext.c: where the contents of script, style, title, textarea and their like end */
#include "base/ascii.h"
#include "html/scan.h"
#include "html/tokenizer.h"

/* Whether the word (lower case) stands at p in any case, and a byte that ends a tag name behind
   it. */
static bool is_tag_name (const char *p, const char *end, wr_slice word) {
  if (end - p <= (ptrdiff_t) word.n) return false;
  if (!wr_same((wr_slice) {p, word.n}, word)) return false;
  char after = p[word.n];
  return wr_is_space(after) || after == '/' || after == '>';
}

/* Whether an end tag of that name starts at p, a '<'. */
static bool is_end_tag (const char *p, const char *end, wr_slice name) {
  return end - p > 2 && p[1] == '/' && is_tag_name(p + 2, end, name);
}

static const char *simple_end (const wr_tokenizer *t, wr_slice name, bool *special) {
  const char *p = t->at;
  char also = t->state == WR_HTML_RCDATA ? '&' : '\r';
  for (;; p++) {
    p = wr_scan_long_text(p, t->end, '<', also, special);
    if (p == t->end || is_end_tag(p, t->end, name)) return p;
  }
}

/* Within an escaped part, p behind its "<!--": where the script ends, or behind the "-->" that
   ends the part (then *out). A "<script" in it doubles the escape up to "</script" (13.2.5.20
   to 13.2.5.31). */
static const char *escaped_end (const char *p, const char *end, wr_slice name, bool *out) {
  bool doubled = false;
  for (; p < end; p++) {
    if (*p == '>' && p[-1] == '-' && p[-2] == '-') return *out = true, p + 1;
    if (*p != '<') continue;
    if (!doubled && is_end_tag(p, end, name)) return p;
    if (doubled && is_end_tag(p, end, WR_SLICE("script"))) {
      doubled = false;
    } else if (!doubled && is_tag_name(p + 1, end, WR_SLICE("script"))) {
      doubled = true;
    }
  }
  return end;
}

static const char *script_end (const wr_tokenizer *t, wr_slice name, bool *special) {
  const char *p = t->at, *end = t->end;
  while ((p = wr_scan_long_text(p, end, '<', '\r', special)) < end) {
    if (end - p > 3 && memcmp(p, "<!--", 4) == 0) {
      bool out = false;
      const char *start = p;
      p = escaped_end(p + 4, end, name, &out);
      if (wr_scan_special(start, p, '\r') < p) *special = true;
      if (!out) return p;
    } else if (is_end_tag(p, end, name)) {
      return p;
    } else {
      p++;
    }
  }
  return end;
}

static const char *cdata_end (const wr_tokenizer *t, bool *special) {
  for (const char *p = t->at;; p++) {
    p = wr_scan_text(p, t->end, ']', '\r', special);
    if (t->end - p < 3) break;
    if (p[1] == ']' && p[2] == '>') return p;
  }
  *special = true;
  return t->end;
}

/* Everything that is left. */
static const char *page_end (const wr_tokenizer *t, bool *special) {
  *special = true;
  return t->end;
}

const char *wr_rawtext_end (const wr_tokenizer *t, bool *special) {
  if (t->state != WR_HTML_CDATA && t->raw_name == 0) return page_end(t, special);
  wr_slice name = wr_name_text(t->d, t->raw_name);
  switch ((wr_html_state) t->state) {
    case WR_HTML_SCRIPT: return script_end(t, name, special);
    case WR_HTML_CDATA: return cdata_end(t, special);
    case WR_HTML_PLAINTEXT: return page_end(t, special);
    default: return simple_end(t, name, special);
  }
}
