/* word.h: what the tagger of names sees in one word, and its features */
#ifndef WR_ENTITY_WORD_H
#define WR_ENTITY_WORD_H

#include "tag/entity/model.h"
#include "tag/entity/token.h"

enum { WR_ENTITY_AFFIX = 4, WR_ENTITY_WINDOW = 3, WR_ENTITY_OFFSETS = 2 * WR_ENTITY_WINDOW + 1 };

typedef struct wr_entity_word {
  uint64_t hash;                       /* of the bytes and the source: its name in a finder */
  uint32_t bytes, key;                 /* hashes as written and in lower case */
  uint32_t shape, outline;             /* "Xxxx", and with runs as one: "Xx" */
  uint32_t prefix[WR_ENTITY_AFFIX], suffix[WR_ENTITY_AFFIX];   /* in lower case; 0: too short */
  wr_entity_fact fact;
  uint8_t form;                        /* length, and whether it is all capitals or an initial */
  bool again;                          /* it was looked up more than once of late */
  uint8_t ready;                       /* bit o: sums[o] are filled */
  int16_t sums[WR_ENTITY_OFFSETS][WR_ENTITY_TAGS];   /* of its features, seen from offset o - 2 */
} wr_entity_word;

/* Reads a word of n bytes; n 0 is the edge of a sentence. */
void wr_entity_word_read (wr_entity_word *w, const wr_entity_model *m, const char *s, uint32_t n);

/* The hash a word would have. */
uint64_t wr_entity_word_hash (const char *s, uint32_t n, uint32_t source);

/* The features of a word that stands `offset` tokens from the one to be tagged, WR_ENTITY_WINDOW
   at most on either side; gives how many, at most WR_ENTITY_FEATURES. */
enum { WR_ENTITY_FEATURES = 64 };
uint32_t wr_entity_word_features (const wr_entity_word *w, int offset, uint32_t source,
                                  uint32_t *out);

/* A token to be tagged, with the words beside it and the longest listed phrase it stands in. */
typedef struct wr_entity_place {
  const wr_entity_token *token;
  const wr_entity_word *before, *word, *after;
  const wr_entity_word *second_before, *second_after;
  uint16_t phrase;                     /* lists */
  uint8_t in_phrase;                   /* 0 none, 1 begins, 2 inside, 3 ends it, 4 is it */
  /* the row of words with capitals it stands in: as in_phrase, its key, its last word, and the
     words around it */
  uint8_t in_row;
  uint32_t row;
  const wr_entity_word *row_last, *row_before, *row_after;
  uint32_t source;                     /* as of words */
  /* bits: goes on with the token before; the next with it; a line ends before; behind */
  uint8_t glue;
} wr_entity_place;

/* The features of a place that no single word has, but for its evidence; as above. */
uint32_t wr_entity_place_features (const wr_entity_place *p, uint32_t *out);

/* The features of a word's evidence, which is not 0; as above. */
uint32_t wr_entity_evidence_features (const wr_entity_word *w, uint8_t evidence, uint32_t *out);

#endif
