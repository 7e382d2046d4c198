/* source.h: trains the guess which source a text is like */
#ifndef WR_SOURCE_H
#define WR_SOURCE_H

#include "base/array.h"
#include "tag/entity/source.h"

/* Texts as they are looked at. */
typedef struct wr_source_data {
  wr_array rows, windows;              /* uint32_t; wr_source_window */
} wr_source_data;

typedef struct wr_source_window {
  uint32_t row, rows;
  uint32_t source, fold;               /* source from 1 */
} wr_source_window;

/* Adds windows of a text of n tokens.  Ends the program when there is no memory. */
void wr_source_add (wr_source_data *d, const wr_entity_token *tokens, uint32_t n, uint32_t source, uint32_t fold);

/* Multinomial logistic regression on all but the windows of the fold `without` (WR_NONE: on all); writes weights of
   eight bits and gives how many units make the best source `odds` times likelier than the next. */
uint32_t wr_source_train (const wr_source_data *d, uint32_t without, double odds, int8_t *weights);

#endif
