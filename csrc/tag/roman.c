/* roman.c: Roman numerals where the words around say so */
#include "tag/roman.h"

#include "segment/abbreviation.h"
#include "segment/character.h"

/* Reads the longest canonical numeral at s: of each decimal place the longest form that fits.
   Returns its length. */
static uint32_t numeral (const char *s, uint32_t n, int32_t *value) {
  static const char *const forms[][10] = {
    {"", "M", "MM", "MMM"},
    {"", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"},
    {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"},
    {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"},
  };
  uint32_t at = 0;
  *value = 0;
  for (int place = 0; place < 4; place++) {
    size_t longest = 0;
    int32_t digit = 0;
    for (int32_t d = 1; d < 10 && forms[place][d]; d++) {
      size_t m = strlen(forms[place][d]);
      if (m <= longest || m > n - at || memcmp(s + at, forms[place][d], m) != 0) continue;
      longest = m;
      digit = d;
    }
    *value = *value * 10 + digit;
    at += (uint32_t) longest;
  }
  return at;
}

static bool counted_so (const wr_cursor *c, uint32_t at) {
  static const char *const words[] = {
    "chapter", "part", "volume", "vol", "book", "act", "scene", "title", "article", "section",
    "appendix", "phase", "type", "stage", "schedule", "annex", "war", "figure", "table",
    "division", "grade", "level", "tier", "bowl", "canto", "psalm", "category", "mark"
  };
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (wr_cursor_is(c, at, words[i])) return true;
  return false;
}

/* A word with one capital, its first letter, that seldom begins a sentence. */
static bool is_name (const wr_cursor *c, uint32_t at, uint32_t end) {
  if (end - at < 3 || !wr_is_upper((uint8_t) c->s[at]) || wr_is_upper((uint8_t) c->s[at + 1]) ||
      !wr_is_alpha(wr_char_at(c->s, at + 1, c->end).code))
    return false;
  return !wr_is_starter(c->s + at, end - at);
}

int32_t wr_roman_read (const wr_cursor *c, uint32_t at, uint32_t *end) {
  int32_t value;
  uint32_t before_end, n, before;
  if (memchr("IVXLCDM", c->s[at], 7) == NULL) return 0;
  *end = wr_cursor_word(c, at);
  n = *end - at;
  if (at == c->start || c->s[at - 1] != ' ' || n > 15 || wr_cursor_alnum(c, *end) ||
      numeral(c->s + at, n, &value) != n)
    return 0;
  before = wr_cursor_back(c, at, &before_end);
  if (wr_cursor_word(c, before) != before_end) return 0;
  bool small = strspn(c->s + at, "IVX") >= n, capital = wr_is_upper((uint8_t) c->s[before]);
  if (n == 1) return small && capital && counted_so(c, before) ? value : 0;
  if (counted_so(c, before)) return value;
  return small && is_name(c, before, before_end) ? value : 0;
}
