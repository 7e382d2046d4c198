/* weigh.c: the trained decision: a sum of weights over the features of a candidate */
#include "segment/weigh.h"

#include "segment/lexicon.h"

enum { SCALE = 16 };                   /* steps of a weight in one unit of log odds */

/* The weights of one profile. */
typedef struct model {
  const int8_t *weight;
  int bias;
} model;

#include "segment/weight_table.h"

static uint32_t mix (uint32_t h) {
  h ^= h >> 16;
  h *= 0x7feb352du;
  h ^= h >> 15;
  h *= 0x846ca68bu;
  return h ^ h >> 16;
}

void wr_feature_add (wr_features *f, uint32_t slot, uint32_t value) {
  if (f->n < WR_FEATURES_MOST)
    f->at[f->n++] = (uint16_t) (mix(value * 64 + slot) & (WR_FEATURES - 1));
}

uint32_t wr_feature_word (wr_slice word) {
  char folded[WR_FOLD];
  uint32_t n = word.n < WR_FOLD - 4 ? wr_fold(word.at, word.n, folded) : 0, h = n ? 17 : 0;
  for (uint32_t i = 0; i < n; i++) {
    uint8_t c = (uint8_t) folded[i];
    h = h * 31 + (uint32_t) (c - '0' < 10 && c >= '0' ? '0' : c);
  }
  return h;
}

/* x / (1 + |x|) brought to 0 … 1: monotonous, 0.5 at 0, without the C library's exp. */
static float squash (float x) {
  return 0.5f + 0.5f * x / (1 + (x < 0 ? -x : x));
}

static float ask (void *self, const wr_features *f, uint32_t end) {
  const model *m = self;
  int sum = m->bias;
  (void) end;
  for (uint32_t i = 0; i < f->n; i++) sum += m->weight[f->at[i]];
  return squash((float) sum / SCALE);
}

wr_decider wr_weigh (wr_profile profile) {
  static const model models[] = {
    {general_weight, GENERAL_BIAS}, {legal_weight, LEGAL_BIAS},
    {general_weight, GENERAL_BIAS - STRICT_BIAS}
  };
  return (wr_decider) {ask, (void *) (uintptr_t) &models[profile]};
}
