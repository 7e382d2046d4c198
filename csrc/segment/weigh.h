/* weigh.h: the trained decision: a sum of weights over the features of a candidate */
#ifndef WR_WEIGH_H
#define WR_WEIGH_H

#include "base/doc.h"

enum {
  WR_FEATURES = 8192,                  /* weights of a model; a feature is hashed to one */
  WR_FEATURES_MOST = 24                /* features of one candidate */
};

/* The features of one candidate: places in a model's weights. */
typedef struct wr_features {
  uint16_t at[WR_FEATURES_MOST];
  uint32_t n;
} wr_features;

/* Adds the feature `slot` (what is looked at) with its value; features over the most are left
   out. */
void wr_feature_add (wr_features *f, uint32_t slot, uint32_t value);

/* A hash of a word in lower case; 0 for no word. */
uint32_t wr_feature_word (wr_slice word);

/* Who decides: the shipped weights, or the program that trains them. */
typedef struct wr_decider {
  /* how sure it is, 0 to 1, that a sentence ends at byte `end` of the part's text */
  float (*ask) (void *self, const wr_features *f, uint32_t end);
  void *self;
} wr_decider;

/* The shipped weights of a profile: LEGAL has its own, GENERAL and STRICT share theirs and
   differ in bias.  Logistic regression, trained by gen/sentence_weights.c. */
wr_decider wr_weigh (wr_profile profile);

#endif
