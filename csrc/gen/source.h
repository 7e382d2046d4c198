/* source.h: trains the guess which source a text is like */
#ifndef WR_SOURCE_H
#define WR_SOURCE_H

#include "base/array.h"
#include "tag/entity_source.h"

/* Texts as they are looked at. */
typedef struct wr_source_data {
  wr_array rows, windows;              /* uint32_t; wr_source_window */
} wr_source_data;

typedef struct wr_source_window {
  uint32_t row, rows, source;          /* source from 1 */
} wr_source_window;

/* Adds windows of a text. */
void wr_source_add (wr_source_data *d, const wr_entity_token *tokens, uint32_t n, uint32_t source);

/* Multinomial logistic regression; writes weights of eight bits and gives how many units make the best source
   `odds` times likelier than the next. */
uint32_t wr_source_train (const wr_source_data *d, double odds, int8_t *weights);

#endif
