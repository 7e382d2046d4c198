/* said.c: words around quotations: verbs of speech, who speaks, what is no speech */
#include "tag/quote/said.h"

#include "segment/lexicon.h"

#define VERB WR_SAID_VERB
#define ING WR_SAID_ING
#define BASE WR_SAID_BASE
#define TOLD WR_SAID_TOLD
#define CALL WR_SAID_CALL
#define WEAK WR_SAID_WEAK
#define NOUN WR_SAID_NOUN
#define FOREIGN WR_SAID_FOREIGN
#define SKIP WR_SAID_SKIP
#define ROLE WR_SAID_ROLE
#define HONOR WR_SAID_HONOR
#define DETERMINER WR_SAID_DETERMINER
#define PREPOSITION WR_SAID_PREPOSITION
#define PRONOUN WR_SAID_PRONOUN
#define OTHER WR_SAID_OTHER
#define BREAK WR_SAID_BREAK
#define PARTICLE WR_SAID_PARTICLE
#define TIME WR_SAID_TIME
#define LABEL WR_SAID_LABEL
#define SIGN WR_SAID_SIGN
#define MALE WR_SAID_MALE
#define FEMALE WR_SAID_FEMALE
#define HELPER WR_SAID_HELPER
#define MANY WR_SAID_MANY
#include "tag/quote/said_table.h"

static int compare (wr_slice a, wr_slice b) {
  uint32_t n = a.n < b.n ? a.n : b.n;
  int c = n ? memcmp(a.at, b.at, n) : 0;
  return c ? c : (a.n > b.n) - (a.n < b.n);
}

static bool among (const wr_said_words *more, wr_slice word) {
  uint32_t low = 0, high = more->n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    int c = compare(more->at[middle], word);
    if (c == 0) return true;
    if (c < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

unsigned wr_said_find (wr_slice word, const wr_said_words *more) {
  char lower[WR_FOLD];
  uint32_t n = wr_fold(word.at, word.n, lower);
  if (n == 0) return 0;
  const wr_entry *e = wr_lexicon_find(&said, lower, n, 0);
  unsigned bits = e ? e->flags : 0;
  if (among(more, (wr_slice) {lower, n}))
    bits = (bits | VERB) & ~(unsigned) (NOUN | WEAK | FOREIGN);
  if (!bits && n > 4 && lower[n - 1] == 'y' && lower[n - 2] == 'l') bits = WR_SAID_SKIP;
  return bits;
}
