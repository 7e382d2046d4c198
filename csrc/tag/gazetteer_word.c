/* gazetteer_word.c: words of names and texts as a list compares them */
#include "tag/gazetteer_word.h"

#include "base/hash.h"
#include "segment/character.h"

/* Apostrophes are one, and dashes. */
static uint32_t plain (uint32_t c) {
  if (c == 0x2019 || c == 0x2018 || c == 0x02BC) return '\'';
  return c > 0x80 && wr_is_dash(c) ? '-' : c;
}

static uint32_t fold (uint32_t c) {
  if (c < 0x80) return c - 'A' < 26 ? c + 32 : c;
  return wr_unicode_lower(plain(c));
}

#define START UINT64_C(0xCBF29CE484222325)
#define PRIME UINT64_C(0x100000001B3)          /* FNV-1a, a character at a time */

static uint64_t finish (uint64_t h) {
  h = (h ^ h >> 32) * UINT64_C(0xD6E8FEB86659FD93);
  return h ^ h >> 32;
}

static bool is_plain_alnum (uint8_t c) {
  return (uint8_t) ((c | 32) - 'a') < 26 || (uint8_t) (c - '0') < 10;
}

bool wr_gazetteer_next (const char *s, uint32_t at, uint32_t end, wr_gazetteer_word *out) {
  uint64_t h = START;
  while (at < end) {                   /* white space */
    wr_char c = wr_char_at(s, at, end);
    if (!wr_is_space(c.code)) break;
    at += c.n;
  }
  if (at >= end) return false;
  out->start = at;
  for (;;) {
    while (at < end && is_plain_alnum((uint8_t) s[at])) h = (h ^ fold((uint8_t) s[at++])) * PRIME;
    if (at >= end || (uint8_t) s[at] < 0x80) break;
    wr_char c = wr_char_at(s, at, end);
    if (!wr_is_alnum(c.code)) break;
    h = (h ^ fold(c.code)) * PRIME;
    at += c.n;
  }
  if (at == out->start) {
    wr_char c = wr_char_at(s, at, end);
    h = (h ^ fold(c.code)) * PRIME;
    at += c.n;
  }
  out->end = at;
  out->hash = finish(h);
  return true;
}

/* The next character that is no white space at *at; 0 at the end. */
static uint32_t next_character (wr_slice t, uint32_t *at) {
  while (*at < t.n) {
    wr_char c = wr_char_at(t.at, *at, t.n);
    *at += c.n;
    if (!wr_is_space(c.code)) return c.code;
  }
  return 0;
}

bool wr_gazetteer_same (wr_slice name, wr_slice text, wr_name_case policy) {
  uint32_t i = 0, k = 0;
  bool exact = true, capitals = false, lower = false;
  for (;;) {
    uint32_t a = next_character(name, &i), b = next_character(text, &k);
    if (fold(a) != fold(b)) return false;
    if (!a) break;
    exact = exact && plain(a) == plain(b);
    capitals = capitals || wr_is_upper(a);
    lower = lower || wr_is_lower(b);
  }
  if (policy == WR_CASE_EXACT) return exact;
  return policy == WR_CASE_ANY || exact || !capitals || !lower;
}
