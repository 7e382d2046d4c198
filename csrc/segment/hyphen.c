/* hyphen.c: words that go on behind a hyphen, a slash or an ampersand */
#include "segment/hyphen.h"

#include "segment/character.h"

/* Affixes that the treebank's guidelines leave joined, by their first letter; every other hyphen
   parts words. */
static const char *const prefixes[26] = {
  ['a' - 'a'] = "a agro ante anti arch", ['b' - 'a'] = "be bi bio",
  ['c' - 'a'] = "co contra counter cross cyber", ['d' - 'a'] = "de",
  ['e' - 'a'] = "e eco electro ex extra", ['h' - 'a'] = "hyper", ['i' - 'a'] = "inter intra",
  ['m' - 'a'] = "macro mega micro mid mini multi", ['n' - 'a'] = "neo non", ['o' - 'a'] = "over",
  ['p' - 'a'] = "pan para peri post pre pro pseudo", ['q' - 'a'] = "quasi", ['r' - 'a'] = "re",
  ['s' - 'a'] = "semi sub super supra", ['t' - 'a'] = "trans tri",
  ['u' - 'a'] = "u uh ultra un uni", ['v' - 'a'] = "vice", ['x' - 'a'] = "x"
};
static const char *const suffixes[26] = {
  ['a' - 'a'] = "ahem", ['e' - 'a'] = "esque", ['f' - 'a'] = "fest fold", ['g' - 'a'] = "gate",
  ['h' - 'a'] = "huh", ['i' - 'a'] = "itis", ['l' - 'a'] = "less", ['m' - 'a'] = "most",
  ['o' - 'a'] = "oh", ['r' - 'a'] = "rama", ['w' - 'a'] = "wise"
};

/* Whether s[0..n) is one of these, in any case. */
static bool listed (const char *const list[26], const char *s, uint32_t n) {
  uint32_t letter = ((uint32_t) s[0] | 32) - 'a';
  for (const char *w = letter < 26 ? list[letter] : NULL; w && *w; w += *w == ' ') {
    uint32_t i = 0;
    while (i < n && w[i] == (s[i] | 32)) i++;
    if (i == n && (w[i] == ' ' || w[i] == 0)) return true;
    w += strcspn(w, " ");
  }
  return false;
}

static uint32_t letters (const char *s, uint32_t i, uint32_t limit) {
  while (i < limit && (wr_is_ascii_alpha((uint8_t) s[i]) || wr_is_digit((uint8_t) s[i]))) i++;
  return i;
}

static uint32_t digits (const char *s, uint32_t i, uint32_t limit) {
  while (i < limit && wr_is_digit((uint8_t) s[i])) i++;
  return i;
}

static bool all_upper (const char *s, uint32_t n) {
  for (uint32_t i = 0; i < n; i++)
    if (!(s[i] >= 'A' && s[i] <= 'Z')) return false;
  return n > 0;
}

/* "w/", "w/o", "b/c", "c/o", "n/a". */
static uint32_t slash_end (const char *s, uint32_t i, uint32_t end, uint32_t limit) {
  static const char *const words[] = {"w/o", "b/c", "c/o", "n/a"};
  uint32_t stop = letters(s, end + 1, limit);
  if (end - i != 1) return end;
  for (size_t k = 0; k < sizeof words / sizeof *words; k++)
    if (stop - i == 3 && (s[i] | 32) == words[k][0] && (s[i + 2] | 32) == words[k][2])
      return stop;
  return (s[i] | 32) == 'w' ? end + 1 : end;
}

/* "notes.txt": a short ending in small letters, behind which the word is over. */
static uint32_t file_end (const char *s, uint32_t end, uint32_t limit) {
  uint32_t stop = end + 1;
  while (stop < limit && stop - end < 6 && (s[stop] >= 'a' && s[stop] <= 'z')) stop++;
  bool over = stop == limit || s[stop] == ' ' || s[stop] == ',' || s[stop] == '.' ||
      s[stop] == ')';
  return over && stop - end >= 3 && stop - end <= 5 ? stop : end;
}

uint32_t wr_hyphen_end (const char *s, uint32_t i, uint32_t end, uint32_t limit) {
  uint32_t stop = end + 1 < limit ? letters(s, end + 1, limit) : end + 1;
  bool more = stop > end + 1 && end > i;
  if (end >= limit || end == i) return end;
  if (s[end] == '/') return slash_end(s, i, end, limit);
  if (!more) return end;
  if (s[end] == '&')
    return all_upper(s + i, end - i) && all_upper(s + end + 1, stop - end - 1) ? stop : end;
  if (s[end] == '.') return file_end(s, end, limit);
  if (s[end] != '-') return end;
  bool joined = listed(prefixes, s + i, end - i) || listed(suffixes, s + end + 1, stop - end - 1);
  return joined ? stop : end;
}

uint32_t wr_hyphen_digits (const char *s, uint32_t i, uint32_t end, uint32_t limit) {
  uint32_t n = end - i;
  if (end >= limit || s[end] != '-' || (n != 3 && n != 4)) return end;
  uint32_t second = digits(s, end + 1, limit), m = second - end - 1;
  bool third = second < limit && s[second] == '-';
  uint32_t stop = third ? digits(s, second + 1, limit) : second;
  if (stop < limit && (wr_is_ascii_alpha((uint8_t) s[stop]) || s[stop] == '-')) return end;
  if (n == 4) return third && m == 2 && stop - second == 3 ? stop : end;
  if (third) return m == 3 && stop - second == 5 ? stop : end;
  return m == 4 ? stop : end;
}
