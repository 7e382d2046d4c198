/* vote.h: choosing among values that stand for a field, by what speaks for each */
#ifndef WR_VOTE_H
#define WR_VOTE_H

#include "base/array.h"
#include "clean/meta/meta.h"

enum {
  WR_SIGNS_MOST = 192,                 /* signs of one kind of choice */
  WR_OPTIONS_MOST = 100,               /* options of a choice */
  WR_VOTE_DEPTH = 3,                   /* questions of a tree */
  WR_VOTE_UNIT = 1000,                 /* a nat of log-odds in a leaf */
  WR_VOTE_LEFT_OUT = 750,              /* the chance of "does not say", in thousandths, from
                                          which on nothing is given, */
  WR_VOTE_LEAST = 200,                 /* and that of an answer, below which it is not */
  WR_VOTE_PLAIN = 900                  /* the chance of what a thin page says plainly */
};

/* A value and the signs that it bears.  Option 0 of a choice is "the page does not say". */
typedef struct wr_option {
  wr_meta_value value;
  uint64_t signs[WR_SIGNS_MOST / 64];
  uint64_t key;                        /* values with the same key are the same */
  uint32_t mentions, rank, n;          /* the collector's own */
  bool plain;                          /* markup says it in so many words */
} wr_option;

/* A tree asks whether an option bears each of three signs; the answers, first question lowest,
   are the number of the leaf. */
typedef struct wr_vote_tree {
  uint8_t sign[WR_VOTE_DEPTH];
  int16_t leaf[1 << WR_VOTE_DEPTH];
} wr_vote_tree;

static inline void wr_sign (wr_option *o, uint32_t sign) {
  o->signs[sign / 64] |= (uint64_t) 1 << (sign % 64);
}

static inline void wr_unsign (wr_option *o, uint32_t sign) {
  o->signs[sign / 64] &= ~((uint64_t) 1 << (sign % 64));
}

static inline bool wr_signed (const wr_option *o, uint32_t sign) {
  return o->signs[sign / 64] >> (sign % 64) & 1;
}

/* The leaves an option comes to in n trees, added up, are its log-odds against the others
   (boosted conditional logit).  Returns the option other than 0 with the most, or 0 where it is
   likely that the page does not say or the answer would be a guess; *confidence: the chance that
   the answer is right, in thousandths.  On a `thin` page, of which the trees know nothing, what
   it says plainly is the answer.  options: array of wr_option, one to WR_OPTIONS_MOST. */
uint32_t wr_vote (const wr_array *options, bool thin, const wr_vote_tree *trees, uint32_t n,
  uint16_t *confidence);

#endif
