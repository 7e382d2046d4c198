/* noun.h: the noun that a number counts: "6,700 containers", "15 Palestinian civilians" */
#ifndef WR_NOUN_H
#define WR_NOUN_H

#include "tag/cursor.h"

/* The noun counted by a number that ends at `at`: a plural, at most four words on, with
   nothing but words like adjectives before it; after `one`, a single word.  The noun alone;
   empty when there is none. */
wr_slice wr_noun_read (const wr_cursor *c, uint32_t at, bool one);

/* Whether the word before byte `at` makes the number behind it a name or a reference ("page
   5", "Chapter 3", "No. 7"). */
bool wr_noun_reference (const wr_cursor *c, uint32_t at);

/* Whether the word at `at` is such that four digits before it are a count, not a year:
   people. */
bool wr_noun_measure (const wr_cursor *c, uint32_t at);

/* Whether a noun phrase can stand at `at`: a word that is neither a function word nor
   capitalised. */
bool wr_noun_like (const wr_cursor *c, uint32_t at);

#endif
