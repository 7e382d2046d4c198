/* lexicon.h: words known at compile time, found by hash */
#ifndef WR_LEXICON_H
#define WR_LEXICON_H

#include "base/base.h"

/* One word or phrase (words parted by one space), in lower case unless its lexicon says
   otherwise.  What kind, flags and value mean is the lexicon's own business. */
typedef struct wr_entry {
  const char *key;
  uint8_t n, kind;
  /* 1: some entry begins with this key and a space; kind may be 0 then */
  uint16_t longer;
  uint32_t flags;
  int32_t value;
} wr_entry;

/* Open addressing with linear probing over a power of two of slots, at most half full; made
   by gen/lexicon.lua. */
typedef struct wr_lexicon {
  const wr_entry *slot;
  uint32_t mask;
  uint32_t longest;                    /* bytes of the longest key */
} wr_lexicon;

#define WR_FOLD 48                     /* room for a folded word; longer ones are in no lexicon */

/* The first entry with this key and, unless mask is 0, one of these flags; NULL when there
   is none. */
const wr_entry *wr_lexicon_find (const wr_lexicon *x, const char *s, size_t n, uint32_t mask);

/* Writes s in lower case (simple case mapping, U+2019 as ') and returns the length, 0 when
   it does not fit. */
uint32_t wr_fold (const char *s, size_t n, char out[WR_FOLD]);

#endif
