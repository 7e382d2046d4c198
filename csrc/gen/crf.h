/* crf.h: trains the sequence model of names: a linear-chain conditional random field */
#ifndef WR_CRF_H
#define WR_CRF_H

#include "base/array.h"
#include "tag/entity_model.h"

/* Tags as bits; a token may have several where its data does not say. */
enum { WR_CRF_STRIDE = 20, WR_CRF_ALL = (1 << WR_ENTITY_STATES) - 1 };

typedef struct wr_crf_token {
  uint32_t feature, features;          /* first of the data's features, and how many */
  uint32_t tags;                       /* those that are right, as bits */
} wr_crf_token;

typedef struct wr_crf_run {
  uint32_t token, tokens, fold;
  float weight;
} wr_crf_run;

/* What is learned from. */
typedef struct wr_crf_data {
  wr_array features, tokens, runs;     /* uint32_t hashes; wr_crf_token; wr_crf_run */
} wr_crf_data;

typedef struct wr_crf {
  uint32_t rows;
  float *weight, *gradient;            /* rows × WR_CRF_STRIDE; sums of squares (AdaGrad) */
  float *mean;                         /* of the weights after each epoch of the second half */
  double start[WR_ENTITY_STATES], stop[WR_ENTITY_STATES];
  double step[WR_ENTITY_STATES][WR_ENTITY_STATES];
} wr_crf;

typedef struct wr_crf_plan {
  uint32_t epochs, without;            /* without: the fold left out; WR_NONE for none */
  double rate, l2, drop;               /* AdaGrad's rate; share of features left out at each look */
  uint64_t seed;
  bool talk;                           /* loss of each epoch on stderr */
} wr_crf_plan;

/* Learns anew from the data. */
void wr_crf_train (wr_crf *c, const wr_crf_data *d, const wr_crf_plan *p);

/* The learned scores in whole numbers: one unit, in nats, fits the weights into eight bits.  Fills
   start, stop, step and decay of the model and weights (rows × WR_ENTITY_TAGS). */
void wr_crf_round (const wr_crf *c, wr_entity_model *m, int8_t *weights);

#endif
