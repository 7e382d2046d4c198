/* token.h: the text as the tagger of names reads it: pieces of tokens, some active */
#ifndef WR_ENTITY_TOKEN_H
#define WR_ENTITY_TOKEN_H

#include "segment/sentence.h"
#include "segment/token.h"
#include "tag/entity/model.h"

enum wr_entity_flag {
  WR_ENTITY_CAPITAL = 1,               /* can belong to a name by its look */
  WR_ENTITY_NUMBER = 2,
  WR_ENTITY_FIRST = 4,                 /* of its unit */
  WR_ENTITY_ACTIVE = 8,                /* the model decides about it; all others are no name */
  WR_ENTITY_JOINS = 16,                /* active only for what stands on both sides: "of" */
  WR_ENTITY_GLUED = 32                 /* goes on with the compound before it: "-", "Qaeda" */
};

/* How a sentence is written. */
enum wr_entity_line { WR_LINE_PLAIN, WR_LINE_TITLE, WR_LINE_CAPITALS };

/* What else the document says of a word. */
enum wr_entity_seen {
  WR_SEEN_LOWER = 1,                   /* it also stands in lower case */
  WR_SEEN_CAPITAL = 2,                 /* it stands with a capital inside sentences */
  WR_SEEN_TWICE = 4, WR_SEEN_OFTEN = 8
};

typedef struct wr_entity_token {
  wr_span text;                        /* in the part's text */
  uint32_t key;                        /* of the word in lower case; 0: no word */
  uint32_t sentence, unit;             /* unit: tokens of one are read together */
  uint8_t flags, line;                 /* wr_entity_flag; wr_entity_line */
  uint8_t seen;                        /* wr_entity_seen; of active tokens */
  uint8_t evidence;                    /* what the first pass found elsewhere (entity/evidence.h) */
} wr_entity_token;

/* The key of a word: of its letters in lower case.  It is never 0. */
uint32_t wr_entity_key (const char *s, uint32_t n);

/* The key of a phrase that goes on with one more word; `before` is 0 at its beginning. */
static inline uint32_t wr_entity_join (uint32_t before, uint32_t word) {
  return (before * 0x85EBCA6Bu ^ word) * 0x9E3779B1u + (before >> 15);
}

/* Fills `tokens` (wr_entity_token) from the part's tokens: words are cut at hyphens and slashes.
   Needs tokens.  `seen` is memory that may be used again.  False when there is no memory. */
bool wr_entity_read (const wr_part *p, const wr_entity_model *m, wr_array *tokens,
                     wr_array *seen);

#endif
