/* said.h: words around quotations: verbs of speech, who speaks, what is no speech */
#ifndef WR_SAID_H
#define WR_SAID_H

#include "base/base.h"

/* What a word can be beside a quotation; bits, as csrc/gen/said.txt lists them. */
enum wr_said {
  WR_SAID_VERB = 1 << 0,               /* "said" */
  WR_SAID_ING = 1 << 1,                /* "saying" */
  WR_SAID_BASE = 1 << 2,               /* "say" */
  WR_SAID_TOLD = 1 << 3,               /* somebody is told */
  WR_SAID_CALL = 1 << 4,               /* "called it": the quotation is its object */
  WR_SAID_WEAK = 1 << 5,               /* "smiled": speech only right beside the marks */
  WR_SAID_NOUN = 1 << 6,               /* a noun as well: "claims" */
  WR_SAID_FOREIGN = 1 << 7,            /* of another language */
  WR_SAID_SKIP = 1 << 8,               /* helpers and adverbs */
  WR_SAID_ROLE = 1 << 9,               /* "spokesman" */
  WR_SAID_HONOR = 1 << 10,             /* "Mr" */
  WR_SAID_DETERMINER = 1 << 11,
  WR_SAID_PREPOSITION = 1 << 12,
  WR_SAID_PRONOUN = 1 << 13,
  WR_SAID_OTHER = 1 << 14,             /* a pronoun that is no subject: "him" */
  WR_SAID_BREAK = 1 << 15,             /* begins another clause: "but", "which" */
  WR_SAID_PARTICLE = 1 << 16,          /* inside names: "de", "bin" */
  WR_SAID_TIME = 1 << 17,
  WR_SAID_LABEL = 1 << 18,             /* "the film", "so-called" */
  WR_SAID_SIGN = 1 << 19,              /* "the sign reads" */
  WR_SAID_MALE = 1 << 20, WR_SAID_FEMALE = 1 << 21,
  WR_SAID_HELPER = 1 << 22,            /* "would", "did" */
  WR_SAID_MANY = 1 << 23               /* a plural without s: "people" */
};

/* Verbs that a script adds: in lower case, sorted by their bytes. */
typedef struct wr_said_words {
  const wr_slice *at;
  uint32_t n;
} wr_said_words;

/* Bits of wr_said for a word in any case; adverbs in -ly are SKIP; 0 for what is not known. */
unsigned wr_said_find (wr_slice word, const wr_said_words *more);

#endif
