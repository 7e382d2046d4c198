/* decode.h: from scores of tags to names: the best path, and how sure it is */
#ifndef WR_ENTITY_DECODE_H
#define WR_ENTITY_DECODE_H

#include "tag/entity/model.h"

/* The longest run that is decided at once. */
enum { WR_ENTITY_RUN = 256 };

/* The scores of a run of active tokens, and room for what is made of them. */
typedef struct wr_entity_lattice {
  int32_t score[WR_ENTITY_RUN][WR_ENTITY_STATES];
  uint8_t from[WR_ENTITY_RUN][WR_ENTITY_STATES];
  uint8_t path[WR_ENTITY_RUN];
  uint32_t forth[WR_ENTITY_RUN][WR_ENTITY_STATES];
  uint16_t belief[WR_ENTITY_RUN];      /* in the tag of the path, in 1/65535 */
} wr_entity_lattice;

/* Fills path[0..n) with the best tags that may follow one another (Viterbi). */
void wr_entity_best (wr_entity_lattice *l, const wr_entity_model *m, uint32_t n);

/* Fills belief[0..n): what share of all paths' weight agrees with the tag of `path` at each place
   (forward and backward sums in whole numbers: the same on every machine). */
void wr_entity_belief (wr_entity_lattice *l, const wr_entity_model *m, uint32_t n);

#endif
