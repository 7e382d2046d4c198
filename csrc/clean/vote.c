/* vote.c: choosing among values that stand for a field, by what speaks for each */
#include <math.h>

#include "base/eight.h"
#include "clean/vote.h"

static int32_t points_of (const wr_option *o, const wr_vote_tree *trees, uint32_t n) {
  char bears[WR_SIGNS_MOST];           /* a byte a sign: 0 or 1 */
  int32_t points = 0;
  for (uint32_t i = 0; i < WR_SIGNS_MOST; i += 8)
    wr_eight_store(bears + i, wr_eight_spread((uint8_t) (o->signs[i / 64] >> i % 64)));
  for (const wr_vote_tree *t = trees; t < trees + n; t++)
    points += t->leaf[bears[t->sign[0]] | bears[t->sign[1]] << 1 | bears[t->sign[2]] << 2];
  return points;
}

/* The chance of option i, in thousandths. */
static uint16_t chance_of (const int32_t *points, uint32_t n, uint32_t i) {
  double sum = 0;
  for (uint32_t k = 0; k < n; k++) sum += exp((points[k] - points[i]) / (double) WR_VOTE_UNIT);
  return (uint16_t) (1000 / sum + 0.5);
}

uint32_t wr_vote (const wr_array *options, bool thin, const wr_vote_tree *trees, uint32_t n,
  uint16_t *confidence) {
  const wr_option *o = options->at;
  int32_t points[WR_OPTIONS_MOST];
  uint32_t best = 0, plain = 0;
  *confidence = 0;
  if (options->n < 2) return 0;
  for (uint32_t i = 0; i < options->n; i++) {
    points[i] = points_of(&o[i], trees, n);
    if (i && (!best || points[i] > points[best])) best = i;
    if (o[i].plain && (!plain || points[i] > points[plain])) plain = i;
  }
  if (thin && plain) {
    *confidence = WR_VOTE_PLAIN;
    return plain;
  }
  if (chance_of(points, options->n, 0) >= WR_VOTE_LEFT_OUT
    || chance_of(points, options->n, best) < WR_VOTE_LEAST)
    best = 0;
  *confidence = chance_of(points, options->n, best);
  return best;
}
