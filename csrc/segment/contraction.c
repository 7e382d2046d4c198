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
    {"dunno", 2}, {"dont", 2}, {"didnt", 3}, {"doesnt", 4}, {"isnt", 2}, {"wasnt", 3},
    {"couldnt", 5}, {"wouldnt", 5}, {"havent", 4}, {"hasnt", 3}, {"arent", 3}
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

uint32_t wr_contraction_cut (const char *s, uint32_t n) {
  char folded[WR_FOLD];
  uint32_t at = apostrophe(s, n);
  if (at == n) {
    bool may = n >= WR_CONTRACTION_TAIL && wr_contraction_may(s + n, n);
    return may ? plain_cut(folded, wr_fold(s, n, folded)) : 0;
  }
  uint32_t tail = wr_clitic(s + at, n - at);
  if (tail == n - at) return at;
  bool t = (s[n - 1] | 32) == 't' && (s[at] == '\'' ? n - at == 2 : n - at == 4);
  return t && at >= 2 && (s[at - 1] | 32) == 'n' ? at - 1 : 0;
}
