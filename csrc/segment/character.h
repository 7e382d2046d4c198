/* character.h: what a character is to the sentence and token rules */
#ifndef WR_CHARACTER_H
#define WR_CHARACTER_H

#include "base/unicode.h"
#include "base/utf8.h"

/* The character at byte i of s (i < end), and its length in bytes. */
typedef struct wr_char {
  uint32_t code, n;
} wr_char;

static inline wr_char wr_char_at (const char *s, uint32_t i, uint32_t end) {
  uint8_t c = (uint8_t) s[i];
  if (c < 0x80) return (wr_char) {c, 1};
  uint32_t n, code = wr_utf8_decode(s + i, end - i, &n);
  return (wr_char) {code, n};
}

/* The character that ends before byte i (i > 0). */
static inline wr_char wr_char_before (const char *s, uint32_t i) {
  uint8_t c = (uint8_t) s[i - 1];
  if (c < 0x80) return (wr_char) {c, 1};
  return wr_char_at(s, (uint32_t) wr_utf8_before(s, i), i);
}

static inline bool wr_is_digit (uint32_t c) {
  return c - '0' < 10;
}

static inline bool wr_is_ascii_alpha (uint32_t c) {
  return (c | 32) - 'a' < 26;
}

static inline bool wr_is_alpha (uint32_t c) {
  return c < 0x80 ? wr_is_ascii_alpha(c)
      : (wr_unicode_class(c) & (WR_U_ALPHA | WR_U_MARK)) != 0;
}

static inline bool wr_is_upper (uint32_t c) {
  return c < 0x80 ? c - 'A' < 26 : (wr_unicode_class(c) & WR_U_UPPER) != 0;
}

static inline bool wr_is_lower (uint32_t c) {
  return c < 0x80 ? c - 'a' < 26 : (wr_unicode_class(c) & WR_U_LOWER) != 0;
}

static inline bool wr_is_alnum (uint32_t c) {
  return c < 0x80 ? wr_is_ascii_alpha(c) || wr_is_digit(c)
                  : (wr_unicode_class(c) & (WR_U_ALPHA | WR_U_MARK | WR_U_DIGIT)) != 0;
}

static inline bool wr_is_space (uint32_t c) {
  return c < 0x80 ? c == ' ' || c - 9 < 5 : c == 0xFEFF || c == 0x200B ||
      (wr_unicode_class(c) & WR_U_SPACE) != 0;
}

/* Straight and curly quotes of all languages. */
static inline bool wr_is_quote (uint32_t c) {
  return c == '"' || c == '\'' || c == 0xAB || c == 0xBB || (c >= 0x2018 && c <= 0x201F) ||
      c == 0x2039 || c == 0x203A;
}

static inline bool wr_is_close_bracket (uint32_t c) {
  return c < 0x80 ? c == ')' || c == ']' || c == '}' : c > 0x2000 && !wr_is_quote(c) &&
      (wr_unicode_class(c) & WR_U_CLOSE);
}

static inline bool wr_is_open_bracket (uint32_t c) {
  return c < 0x80 ? c == '(' || c == '[' || c == '{' : c > 0x2000 && !wr_is_quote(c) &&
      (wr_unicode_class(c) & WR_U_OPEN);
}

static inline bool wr_is_bullet (uint32_t c) {
  return c == 0x2022 || c == 0x2023 || c == 0x2043 || c == 0x25AA || c == 0x25CF ||
      c == 0x25E6 || c == 0xB7 || c == 0x2219;
}

static inline bool wr_is_dash (uint32_t c) {
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

#endif
