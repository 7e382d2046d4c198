/* crf.h: trains the sequence model of names: a linear-chain conditional random field */
#ifndef WR_CRF_H
#define WR_CRF_H

#include "base/array.h"
#include "tag/entity/model.h"

/* Tags as bits; a token may have several where its data does not say. */
enum { WR_CRF_STRIDE = 20, WR_CRF_ALL = (1 << WR_ENTITY_STATES) - 1 };

typedef struct wr_crf_token {
  uint32_t feature, features;          /* first of the data's features, and how many */
  uint32_t tags;                       /* those that are right, as bits */
} wr_crf_token;

typedef struct wr_crf_run {
  uint32_t token, tokens, fold;
  float weight;                        /* what an error in it counts */
} wr_crf_run;

/* What is learned from. */
typedef struct wr_crf_data {
  wr_array features, tokens, runs;     /* uint32_t: hashes, rows once indexed; wr_crf_token; wr_crf_run */
  wr_array keys;                       /* uint32_t: the hash of each row */
} wr_crf_data;

/* Gives each feature that stands at least `least` times a row of its own, and leaves out the rest. */
void wr_crf_index (wr_crf_data *d, uint32_t least);

typedef struct wr_crf_steps {
  double start[WR_ENTITY_STATES], stop[WR_ENTITY_STATES];
  double step[WR_ENTITY_STATES][WR_ENTITY_STATES];
} wr_crf_steps;

typedef struct wr_crf {
  uint32_t rows, room;
  float *weight, *gradient;            /* rows × WR_CRF_STRIDE; sums of squares (AdaGrad) */
  float *mean;                         /* of the weights after each epoch of the second half */
  wr_crf_steps steps, mean_steps;
} wr_crf;

typedef struct wr_crf_plan {
  uint32_t times, epochs;              /* how often it is learned anew, with other draws: the means count */
  uint32_t without;                    /* the fold left out; WR_NONE for none */
  double rate, l2, drop;               /* AdaGrad's rate; share of features left out at each look */
  uint64_t seed;
  bool talk;                           /* loss of each epoch on stderr */
} wr_crf_plan;

/* Learns anew from the data. */
void wr_crf_train (wr_crf *c, const wr_crf_data *d, const wr_crf_plan *p);

/* The learned scores in whole numbers: one unit, in nats, fits the weights into eight bits.  Fills start, stop,
   step and decay of the model, and its buckets: where more features meet than fit, those that weigh
   least are left out. */
void wr_crf_round (const wr_crf *c, const wr_crf_data *d, wr_entity_model *m, uint16_t *tags, int8_t *weights);

#endif
