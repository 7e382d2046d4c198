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
  /* for each first letter of keys the second ones, a bit each; bit and mask 26: no letter of
     ASCII, or nothing */
  const uint32_t *begin;
} wr_lexicon;

#define WR_FOLD 48                     /* room for a folded word; longer ones are in no lexicon */

/* Whether a key may begin as s does, in any case, n > 0 bytes; most words of a text are told by
   two letters to be in no lexicon. */
static inline bool wr_lexicon_begins (const wr_lexicon *x, const char *s, uint32_t n) {
  uint8_t first = (uint8_t) s[0], second = n > 1 ? (uint8_t) s[1] : ' ';
  uint32_t a = (first | 32u) - 'a', b = (second | 32u) - 'a';
  if ((first | second) & 0x80) return true;
  return x->begin[a < 26 ? a : 26] >> (b < 26 ? b : 26) & 1;
}

/* The first entry with this key and, unless mask is 0, one of these flags; NULL when there
   is none. */
const wr_entry *wr_lexicon_find (const wr_lexicon *x, const char *s, size_t n, uint32_t mask);

/* Writes s in lower case (simple case mapping, U+2019 as ') and returns the length, 0 when
   it does not fit. */
uint32_t wr_fold (const char *s, size_t n, char out[WR_FOLD]);

#endif
