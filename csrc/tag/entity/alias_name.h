/* alias_name.h: names as rows of words that can be compared */
#ifndef WR_ALIAS_NAME_H
#define WR_ALIAS_NAME_H

#include "base/array.h"
#include "base/hash.h"

/* What a word is in a name, or between two; bits, as csrc/gen/alias.txt lists them. */
enum wr_alias_word_flag {
  WR_ALIAS_HONOR = 1,                  /* "Mr" */
  WR_ALIAS_COMPANY = 2,                /* "Ltd" */
  WR_ALIAS_LINK = 4,                   /* "of": no letter of an acronym */
  WR_ALIAS_JUNIOR = 8,
  WR_ALIAS_STATE = 16,                 /* "kingdom" */
  WR_ALIAS_SAYS = 32,                  /* "formerly" */
  WR_ALIAS_ASIDE = 64,                 /* "or", in brackets */
  WR_ALIAS_HELPER = 128
};

/* A word without case, accents, stops and a possessive. */
typedef struct wr_alias_word {
  uint64_t hash, stem;                 /* stem: without the s of a plural */
  uint64_t acronym;                    /* hash of its capitals and digits */
  uint32_t first;                      /* its first letter, without case; 7 for "seven" */
  uint32_t head;                       /* hash of its first three letters */
  uint8_t flags, letters;              /* letters: at most 255 */
  uint8_t capitals;                    /* capital letters and digits in it, at most 255 */
  bool upper;                          /* begins with one */
} wr_alias_word;

/* Acronyms are hashed letter by letter from this on, apart from words. */
#define WR_ALIAS_ACRONYM UINT64_C(0x41)

static inline uint64_t wr_alias_letter (uint64_t acronym, uint32_t letter) {
  return wr_hash(&letter, sizeof letter, acronym);
}

/* The flags of a word of a text. */
unsigned wr_alias_flags (wr_slice word);

/* Appends the words of a name to `words`, without an article at its head.  Gives how many;
   WR_NONE: no memory. */
uint32_t wr_alias_read (wr_slice name, wr_array *words);

/* The number of the country that these words name, which others name too; 0: none. */
uint32_t wr_alias_country (wr_slice name);

/* Whether a name in brackets shortens the one before it: its letters stand there in order, among
   them the first of every great word: "DMZ" for "Demilitarised Zone". */
bool wr_alias_shortens (wr_slice brief, wr_slice name);

/* The name without an article at its head and a possessive at its end, as a slice of it. */
wr_slice wr_alias_trim (wr_slice name);

#endif
