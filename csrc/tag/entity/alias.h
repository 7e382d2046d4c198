/* alias.h: which names of a text mean the same */
#ifndef WR_ALIAS_H
#define WR_ALIAS_H

#include "base/array.h"

/* Names are compared within their group only: a nationality never joins a country. */
typedef enum wr_alias_group {
  WR_ALIAS_PERSON, WR_ALIAS_ORGANIZATION, WR_ALIAS_PLACE, WR_ALIAS_PEOPLE, WR_ALIAS_TONGUE,
  WR_ALIAS_OTHER
} wr_alias_group;

/* A name where it stands. */
typedef struct wr_mention {
  wr_span text;
  uint8_t group;                       /* wr_alias_group */
  uint64_t key;                        /* mentions with one key are the same; 0: unknown */
  uint32_t entity;                     /* out: the first mention of the same thing */
  uint32_t best;                       /* out: the mention that names it most fully */
} wr_mention;

/* Joins the n mentions of text s, which are in order and do not overlap, by
   - the same words, without case, accents, articles, titles of people, "Ltd", plurals;
   - acronyms ("Group of Seven", "G7"; "Demilitarised Zone (DMZ)");
   - parts of a name: of people the last, the first, or any; initials; of organisations and other
     things a head or tail that only one of them has; of countries the short form;
   - what stands between two names: "also known as", "(formerly", a name in brackets.
   One that may mean several means the person named last before it, else none of them.
   Time is linear: at most WR_ALIAS_CANDIDATES names are compared with each.  False: no memory. */
enum { WR_ALIAS_CANDIDATES = 64 };
bool wr_alias_join (const char *s, wr_mention *mentions, uint32_t n);

#endif
