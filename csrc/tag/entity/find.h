/* find.h: names in a row of tokens: one pass of the tagger */
#ifndef WR_ENTITY_FIND_H
#define WR_ENTITY_FIND_H

#include "tag/entity/decode.h"
#include "tag/entity/word.h"

typedef struct wr_entity_found {
  uint32_t first, end;                 /* tokens */
  uint8_t class;                       /* wr_entity_class */
  uint16_t belief;                     /* in 1/65535, not yet calibrated */
} wr_entity_found;

/* A finder reads tokens of one text.  Its memory belongs to the document and is kept from text
   to text: words that were met are known again, as long as the model is the same. */
typedef struct wr_entity_finder {
  const wr_entity_model *model;
  const char *s;
  const wr_entity_token *tokens;
  uint32_t n, source;
  wr_array *words, *slots;             /* wr_entity_word, the first is none; uint16_t: by hash */
  wr_array *seats;                     /* uint16_t: the word of each token; 0: not looked up */
  wr_entity_lattice *lattice;
  wr_array *sums;                      /* int16_t[TAGS] of the first pass; may be NULL */
} wr_entity_finder;

/* A run of active tokens that belong together: inside a sentence, at most WR_ENTITY_RUN long. */
typedef struct wr_entity_stretch {
  uint32_t first, end;
  const wr_entity_word *word[WR_ENTITY_RUN + 2 * WR_ENTITY_WINDOW];   /* from first - WINDOW */
  uint16_t phrase[WR_ENTITY_RUN];
  uint8_t in_phrase[WR_ENTITY_RUN];
  uint16_t row_first[WR_ENTITY_RUN], row_end[WR_ENTITY_RUN];   /* of words with capitals */
  uint32_t row[WR_ENTITY_RUN];         /* the row's key, at its first word */
} wr_entity_stretch;

/* The next run at or behind *at, which moves behind it; false when there is none. */
bool wr_entity_next (wr_entity_finder *f, uint32_t *at, wr_entity_stretch *run);

/* All features of token i of the run; gives how many, at most 8 × WR_ENTITY_FEATURES. */
uint32_t wr_entity_features (const wr_entity_finder *f, const wr_entity_stretch *run,
                             uint32_t i, uint32_t *out);

/* The step of belief a chance is kept for, and the middle of a step, 0 to 1. */
uint32_t wr_entity_step (uint16_t belief);
double wr_entity_middle (uint32_t step);

/* Appends the names (wr_entity_found) in all tokens; `sure`: with belief.  False when there is
   no memory. */
bool wr_entity_find (wr_entity_finder *f, bool sure, wr_array *found);

/* The same once more, with belief, after nothing but the tokens' evidence changed: `found` holds
   what was found. */
bool wr_entity_find_again (wr_entity_finder *f, wr_array *found);

#endif
