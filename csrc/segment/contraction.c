/* contraction.c: English words that are two tokens, as Universal Dependencies cuts them */
#include "segment/contraction.h"

#include "segment/lexicon.h"

static bool same (const char *folded, uint32_t n, const char *word) {
  return folded[0] == word[0] && strlen(word) == n && memcmp(folded, word, n) == 0;
}

uint32_t wr_clitic (const char *s, uint32_t n) {
  static const char *const clitics[] = {"'s", "'re", "'ve", "'ll", "'d", "'m"};
  uint32_t mark = n >= 3 && memcmp(s, "\xe2\x80\x99", 3) == 0 ? 3 : 1, end = mark;
  while (end < n && end < mark + 2 && (uint8_t) ((s[end] | 32) - 'a') < 26) end++;
  char folded[WR_FOLD];
  uint32_t length = wr_fold(s, end, folded);
  for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++)
    if (same(folded, length, clitics[i])) return end;
  return 0;
}

/* Words without an apostrophe, and where they are cut. */
static uint32_t plain_cut (const char *folded, uint32_t n) {
  static const struct { const char *word; uint32_t cut; } plain[] = {
    {"cannot", 3}, {"gonna", 3}, {"wanna", 3}, {"gotta", 3}, {"gimme", 3}, {"lemme", 3},
    {"dunno", 2}, {"kinda", 4}, {"sorta", 4}, {"outta", 3}, {"lotta", 3},
    {"dont", 2}, {"didnt", 3}, {"doesnt", 4}, {"isnt", 2}, {"wasnt", 3}, {"couldnt", 5},
    {"wouldnt", 5}, {"shouldnt", 6}, {"havent", 4}, {"hasnt", 3}, {"hadnt", 3}, {"arent", 3},
    {"werent", 4}, {"cant", 2}, {"wont", 2}, {"aint", 2}, {"mustnt", 4}, {"neednt", 4},
    {"im", 1}, {"ive", 1}, {"youre", 3}, {"theyre", 4}, {"youve", 3}, {"theyve", 4}, {"weve", 2},
    {"youll", 3}, {"theyll", 4}, {"thats", 4}, {"whats", 4}, {"heres", 4}, {"theres", 5},
    {"wheres", 5}, {"hes", 2}, {"shes", 3}
  };
  for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
    if (same(folded, n, plain[i].word)) return plain[i].cut;
  return 0;
}

/* The byte of the last apostrophe; n when there is none. */
static uint32_t apostrophe (const char *s, uint32_t n) {
  for (uint32_t i = n; i-- > 1;) {
    if (s[i] == '\'') return i;
    if (n - i > 2 && memcmp(s + i, "\xe2\x80\x99", 3) == 0) return i;
  }
  return n;
}

/* "IM", "CANT", and "Ive", a name: not cut, for they are other words too. */
static bool stands_whole (const char *s, uint32_t n) {
  bool capital = (uint8_t) (s[0] - 'A') < 26, shout = (uint8_t) (s[n - 1] - 'A') < 26;
  return shout || (capital && n == 3 && s[1] == 'v');
}

uint32_t wr_contraction_cut (const char *s, uint32_t n, bool english) {
  char folded[WR_FOLD];
  uint32_t at = apostrophe(s, n);
  if (at == n) {
    bool may = english && n > 1 && (n < WR_CONTRACTION_TAIL || wr_contraction_may(s + n, n));
    uint32_t cut = may ? plain_cut(folded, wr_fold(s, n, folded)) : 0;
    return cut && n < 5 && stands_whole(s, n) ? 0 : cut;
  }
  uint32_t tail = wr_clitic(s + at, n - at);
  if (tail == n - at) return at;
  bool t = (s[n - 1] | 32) == 't' && (s[at] == '\'' ? n - at == 2 : n - at == 4);
  return t && at >= 2 && (s[at - 1] | 32) == 'n' ? at - 1 : 0;
}

static uint32_t mark_length (const char *s, uint32_t n) {
  if (n && s[0] == '\'') return 1;
  return n >= 3 && memcmp(s, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
}

/* "90s", "08". */
static bool is_year (const char *s, uint32_t n) {
  bool digits = n >= 2 && (uint8_t) (s[0] - '0') < 10 && (uint8_t) (s[1] - '0') < 10;
  return digits && (n == 2 || (n == 3 && s[2] == 's'));
}

uint32_t wr_elision (const char *s, uint32_t n) {
  static const struct { const char *word; uint32_t taken; } words[] = {
    {"em", 2}, {"cause", 5}, {"til", 3}, {"bout", 4}, {"tis", 1}, {"twas", 1}
  };
  char folded[WR_FOLD];
  uint32_t mark = mark_length(s, n), end = mark;
  while (end < n && end < mark + 8 &&
         ((uint8_t) ((s[end] | 32) - 'a') < 26 || (uint8_t) (s[end] - '0') < 10))
    end++;
  uint32_t length = end - mark, close = mark_length(s + end, n - end);
  if (mark == 0 || length == 0) return 0;
  if (length == 1 && s[mark] == 'n') return end + close;
  if (close || (end < n && (uint8_t) s[end] >= 0x80 && (uint8_t) s[end] != 0xE2)) return 0;
  if (is_year(s + mark, length)) return end;
  wr_fold(s + mark, length, folded);
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (same(folded, length, words[i].word)) return mark + words[i].taken;
  return 0;
}
