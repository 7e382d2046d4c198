/* source.h: which of the texts the tagger has learned from a text is like */
#ifndef WR_ENTITY_SOURCE_H
#define WR_ENTITY_SOURCE_H

#include "tag/entity/model.h"
#include "tag/entity/token.h"

/* The features of a token, and of one with the next: rows of the model's source weights. */
uint32_t wr_entity_source_row (const wr_entity_token *t);
uint32_t wr_entity_source_pair (const wr_entity_token *t);

/* The source (1 to WR_ENTITY_SOURCES) whose conventions the text most likely follows, or 0 where
   that is not clear or makes no difference: by its words and pairs of them, at most the first
   WR_ENTITY_SOURCE_LOOK. */
enum { WR_ENTITY_SOURCE_LOOK = 1024, WR_ENTITY_SOURCE_WINDOW = 32 };
uint32_t wr_entity_source_of (const wr_entity_model *m, const wr_entity_token *tokens, uint32_t n);

#endif
