/* character.h: what a character is to the sentence and token rules */
#ifndef WR_CHARACTER_H
#define WR_CHARACTER_H

#include "base/unicode.h"
#include "base/utf8.h"

/* A character and its length in bytes. */
typedef struct wr_char {
  uint32_t code, n;
} wr_char;

/* The character of three bytes from s on, where all such bytes are fit: U+1000 to U+CFFF; n is 0
   when it is none. */
static inline wr_char wr_char_three (const char *s) {
  const uint8_t *u = (const uint8_t *) s;
  bool fit = u[0] - 0xE1u < 12 && (u[1] & 0xC0) == 0x80 && (u[2] & 0xC0) == 0x80;
  if (!fit) return (wr_char) {0, 0};
  return (wr_char) {(u[0] & 0x0Fu) << 12 | (u[1] & 0x3Fu) << 6 | (u[2] & 0x3Fu), 3};
}

/* Whether the character at s is a CJK ideograph of the basic block, of three bytes: U+4E00 to
   U+9FFF. */
static inline bool wr_is_ideograph (const char *s) {
  uint8_t lead = (uint8_t) s[0];
  return lead - 0xE4u < 6 && (lead > 0xE4 || (uint8_t) s[1] >= 0xB8);
}

/* The character at byte i of s (i < end). */
static inline wr_char wr_char_at (const char *s, uint32_t i, uint32_t end) {
  uint8_t c = (uint8_t) s[i];
  if (c < 0x80) return (wr_char) {c, 1};
  wr_char three = end - i >= 3 ? wr_char_three(s + i) : (wr_char) {0, 0};
  if (three.n) return three;
  uint32_t n, code = wr_utf8_decode(s + i, end - i, &n);
  return (wr_char) {code, n};
}

/* The character that ends before byte i (i > 0). */
static inline wr_char wr_char_before (const char *s, uint32_t i) {
  uint8_t c = (uint8_t) s[i - 1];
  if (c < 0x80) return (wr_char) {c, 1};
  wr_char three = i >= 3 ? wr_char_three(s + i - 3) : (wr_char) {0, 0};
  return three.n ? three : wr_char_at(s, (uint32_t) wr_utf8_before(s, i), i);
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

/* From Hiragana to the CJK ideographs of the basic block: neither space, quote nor bracket. */
static inline bool wr_is_cjk (uint32_t c) {
  return c - 0x3041 < 0xA000 - 0x3041;
}

static inline bool wr_is_space (uint32_t c) {
  if (c < 0x80) return c == ' ' || c - 9 < 5;
  return !wr_is_cjk(c) &&
      (c == 0xFEFF || c == 0x200B || (wr_unicode_class(c) & WR_U_SPACE) != 0);
}

/* Straight and curly quotes of all languages. */
static inline bool wr_is_quote (uint32_t c) {
  return c == '"' || c == '\'' || c == 0xAB || c == 0xBB || (c >= 0x2018 && c <= 0x201F) ||
      c == 0x2039 || c == 0x203A;
}

static inline bool wr_is_close_bracket (uint32_t c) {
  if (c < 0x80) return c == ')' || c == ']' || c == '}';
  return c > 0x2000 && !wr_is_cjk(c) && !wr_is_quote(c) && (wr_unicode_class(c) & WR_U_CLOSE);
}

static inline bool wr_is_open_bracket (uint32_t c) {
  if (c < 0x80) return c == '(' || c == '[' || c == '{';
  return c > 0x2000 && !wr_is_cjk(c) && !wr_is_quote(c) && (wr_unicode_class(c) & WR_U_OPEN);
}

static inline bool wr_is_bullet (uint32_t c) {
  return c == 0x2022 || c == 0x2023 || c == 0x2043 || c == 0x25AA || c == 0x25CF ||
      c == 0x25E6 || c == 0xB7 || c == 0x2219;
}

static inline bool wr_is_dash (uint32_t c) {
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

#endif
