/* source.c: which of the texts the tagger has learned from a text is like */
#include "tag/entity/source.h"

/* A word by its key, numbers and signs as one each. */
static uint32_t word_of (const wr_entity_token *t) {
  return t->key ? t->key : t->flags & WR_ENTITY_NUMBER ? 1 : 2;
}

static uint32_t row_of (uint32_t x) {
  return x * 0x9E3779B1u >> 15 & (WR_ENTITY_SOURCE_ROWS - 1);
}

uint32_t wr_entity_source_row (const wr_entity_token *t) {
  return row_of(word_of(t));
}

uint32_t wr_entity_source_pair (const wr_entity_token *t) {
  return row_of(wr_entity_join(word_of(t), word_of(t + 1)));
}

static void add (const wr_entity_model *m, uint32_t row, int32_t *sums) {
  const int8_t *w = m->source_weights + row * WR_ENTITY_SOURCES;
  for (uint32_t k = 0; k < WR_ENTITY_SOURCES; k++) sums[k] += w[k];
}

uint32_t wr_entity_source_of (const wr_entity_model *m, const wr_entity_token *tokens,
                              uint32_t n) {
  int32_t sums[WR_ENTITY_SOURCES] = {0}, second = INT32_MIN;
  uint32_t look = n < WR_ENTITY_SOURCE_LOOK ? n : WR_ENTITY_SOURCE_LOOK, best = 0;
  for (uint32_t i = 0; i < look; i++) {
    add(m, wr_entity_source_row(&tokens[i]), sums);
    if (i + 1 < look) add(m, wr_entity_source_pair(&tokens[i]), sums);
  }
  for (uint32_t k = 1; k < WR_ENTITY_SOURCES; k++) {
    if (sums[k] > sums[best]) best = k;
  }
  for (uint32_t k = 0; k < WR_ENTITY_SOURCES; k++)
    if (k != best && sums[k] > second) second = sums[k];
  int64_t clear = (int64_t) sums[best] - second;
  if (look > WR_ENTITY_SOURCE_WINDOW) clear = clear * WR_ENTITY_SOURCE_WINDOW / look;
  return clear >= (int64_t) m->source_clear && (m->source_matters >> best & 1) ? best + 1 : 0;
}
