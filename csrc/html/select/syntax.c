/* syntax.c: the tokens of CSS that selectors are made of */
#include "base/ascii.h"
#include "base/utf8.h"
#include "html/select/syntax.h"

enum { MOST_NTH = 1 << 24 };           /* A and B are clamped to this: more siblings than a tree
                                          may have */

int wr_css_peek (const wr_css *c, uint32_t ahead) {
  return ahead < c->n - c->i ? (unsigned char) c->at[c->i + ahead] : -1;
}

bool wr_css_take (wr_css *c, char b) {
  if (wr_css_peek(c, 0) != (unsigned char) b) return false;
  c->i++;
  return true;
}

bool wr_css_fail (wr_css *c, uint32_t at, const char *detail) {
  if (c->error->code == WR_OK) wr_fail(c->error, WR_E_SELECTOR, at, detail);
  return false;
}

bool wr_css_no_memory (wr_css *c) {
  if (c->error->code == WR_OK) wr_fail(c->error, WR_E_MEMORY, WR_NONE, NULL);
  return false;
}

static bool is_name_start (int b) {
  return wr_is_letter(b) || b == '_' || b >= 0x80;
}

static bool is_name_byte (int b) {
  return is_name_start(b) || wr_is_digit(b) || b == '-';
}

static bool is_newline (int b) {
  return b == '\n' || b == '\r' || b == '\f';
}

/* [4.3.8] */
static bool at_escape (const wr_css *c, uint32_t ahead) {
  int next = wr_css_peek(c, ahead + 1);
  return wr_css_peek(c, ahead) == '\\' && next >= 0 && !is_newline(next);
}

bool wr_css_comment (wr_css *c) {
  if (wr_css_peek(c, 0) != '/' || wr_css_peek(c, 1) != '*') return false;
  for (c->i += 2; c->i < c->n; c->i++) {
    if (c->at[c->i] == '*' && wr_css_peek(c, 1) == '/') {
      c->i += 2;
      return true;
    }
  }
  return true;
}

bool wr_css_space (wr_css *c) {
  bool any = false;
  for (;;) {
    if (wr_is_space(wr_css_peek(c, 0))) {
      any = true;
      c->i++;
    } else if (!wr_css_comment(c)) {
      return any;
    }
  }
}

bool wr_css_at_ident (const wr_css *c) {
  uint32_t dash = wr_css_peek(c, 0) == '-' ? 1 : 0;
  if (dash && wr_css_peek(c, 1) == '-') return true;
  return is_name_start(wr_css_peek(c, dash)) || at_escape(c, dash);
}

static bool put (wr_css *c, const char *s, size_t n) {
  return wr_array_bytes(c->text, s, n) || wr_css_no_memory(c);
}

static bool put_codepoint (wr_css *c, uint32_t u) {
  char bytes[4];
  return put(c, bytes, wr_utf8_encode(u ? u : WR_REPLACEMENT, bytes));
}

/* What follows a backslash [4.3.7]: up to six hexadecimal digits and one white space, or any
   byte for itself. */
static bool escape (wr_css *c) {
  if (wr_hex_value(wr_css_peek(c, 0)) < 0) return put(c, c->at + c->i++, 1);
  uint32_t u = 0;
  for (int digits = 0; digits < 6 && wr_hex_value(wr_css_peek(c, 0)) >= 0; digits++)
    u = u * 16 + (uint32_t) wr_hex_value((unsigned char) c->at[c->i++]);
  if (wr_css_peek(c, 0) == '\r' && wr_css_peek(c, 1) == '\n') c->i++;
  if (wr_is_space(wr_css_peek(c, 0))) c->i++;
  return put_codepoint(c, u > 0x10FFFF ? WR_REPLACEMENT : u);
}

bool wr_css_name (wr_css *c, wr_span *out) {
  uint32_t begin = c->i;
  out->start = c->text->n;
  for (;;) {
    if (at_escape(c, 0)) {
      c->i++;
      if (!escape(c)) return false;
    } else if (is_name_byte(wr_css_peek(c, 0))) {
      if (!put(c, c->at + c->i++, 1)) return false;
    } else {
      break;
    }
  }
  out->end = c->text->n;
  return out->end > out->start || wr_css_fail(c, begin, "a name was expected here");
}

bool wr_css_ident (wr_css *c, wr_span *out) {
  if (wr_css_at_ident(c)) return wr_css_name(c, out);
  if (wr_is_digit(wr_css_peek(c, 0)))
    return wr_css_fail(c, c->i,
      "a name cannot begin with a digit; write the digit as an escape: '\\31 ' is 1");
  return wr_css_fail(c, c->i, "a name was expected here");
}

/* Behind a backslash in a string: a line break joins lines. */
static bool string_escape (wr_css *c) {
  if (c->i == c->n) return true;
  if (wr_css_take(c, '\r')) {
    wr_css_take(c, '\n');
    return true;
  }
  if (is_newline(wr_css_peek(c, 0))) {
    c->i++;
    return true;
  }
  return escape(c);
}

bool wr_css_string (wr_css *c, wr_span *out) {
  uint32_t begin = c->i;
  char quote = c->at[c->i++];
  out->start = c->text->n;
  for (;;) {
    int b = wr_css_peek(c, 0);
    if (b < 0 || is_newline(b))
      return wr_css_fail(c, begin, "this string has no closing quote");
    c->i++;
    if (b == (unsigned char) quote) break;
    if (!(b == '\\' ? string_escape(c) : put(c, c->at + c->i - 1, 1))) return false;
  }
  out->end = c->text->n;
  return true;
}

/* Whether `word` comes next, in any case, and no name goes on behind it. */
static bool take_word (wr_css *c, const char *word) {
  uint32_t n = 0;
  for (; word[n]; n++) {
    int b = wr_css_peek(c, n);
    if (b < 0 || (b | 0x20) != word[n]) return false;
  }
  if (is_name_byte(wr_css_peek(c, n)) || wr_css_peek(c, n) == '\\') return false;
  c->i += n;
  return true;
}

/* +1, -1, or 0 where no sign comes next. */
static int32_t sign (wr_css *c) {
  if (wr_css_take(c, '+')) return 1;
  return wr_css_take(c, '-') ? -1 : 0;
}

static bool digits (wr_css *c, int32_t *out) {
  uint32_t begin = c->i;
  for (*out = 0; wr_is_digit(wr_css_peek(c, 0)); c->i++)
    if (*out < MOST_NTH) *out = *out * 10 + (c->at[c->i] - '0');
  if (*out > MOST_NTH) *out = MOST_NTH;
  return c->i > begin;
}

/* The B behind "An": nothing, or a sign and digits. */
static bool nth_rest (wr_css *c, int32_t *b) {
  uint32_t before = c->i;
  wr_css_space(c);
  int32_t by = sign(c);
  if (by == 0) {
    c->i = before;
    return true;
  }
  wr_css_space(c);
  if (!digits(c, b)) return false;
  *b *= by;
  return true;
}

static bool nth_formula (wr_css *c, int32_t *a, int32_t *b) {
  int32_t by = sign(c), count = 0;
  bool counted = digits(c, &count);
  if (wr_css_take(c, 'n') || wr_css_take(c, 'N')) {
    *a = (by < 0 ? -1 : 1) * (counted ? count : 1);
    return nth_rest(c, b);
  }
  *b = (by < 0 ? -1 : 1) * count;
  return counted;
}

bool wr_css_nth (wr_css *c, int32_t *a, int32_t *b) {
  uint32_t begin = c->i;
  *a = *b = 0;
  if (take_word(c, "odd")) {
    *a = 2;
    *b = 1;
  } else if (take_word(c, "even")) {
    *a = 2;
  } else if (!nth_formula(c, a, b) || is_name_byte(wr_css_peek(c, 0))) {
    return wr_css_fail(c, begin,
      "a place was expected here: a number, 'odd', 'even', or a formula such as '2n+1'");
  }
  return true;
}

bool wr_css_lower (wr_css *c, wr_span s, wr_span *out) {
  *out = s;
  uint32_t i = s.start;
  const char *text = c->text->at;
  while (i < s.end && wr_lower(text[i]) == text[i]) i++;
  if (i == s.end) return true;
  if (!wr_array_reserve(c->text, s.end - s.start + 1, 1)) return wr_css_no_memory(c);
  out->start = c->text->n;
  for (i = s.start; i < s.end; i++) {
    char b = wr_lower(((const char *) c->text->at)[i]);
    if (!put(c, &b, 1)) return false;
  }
  out->end = c->text->n;
  return true;
}

wr_slice wr_css_slice (const wr_css *c, wr_span s) {
  const char *at = s.end > s.start ? (const char *) c->text->at + s.start : "";
  return (wr_slice) {at, s.end - s.start};
}
