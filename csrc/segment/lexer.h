/* lexer.h: one sentence being read into tokens, and the fast way through plain words */
#ifndef WR_LEXER_H
#define WR_LEXER_H

#include "segment/token.h"

/* Which of 64 bytes are ASCII letters, and which are capitals or no letters. */
typedef struct wr_letters {
  uint32_t at;                         /* of bit 0 */
  uint64_t letter, capital;
} wr_letters;

/* One sentence being read. */
typedef struct wr_lexer {
  wr_part *part;
  const char *s;
  uint32_t at, end;                    /* next byte; end of the sentence */
  uint32_t size;                       /* bytes of s */
  wr_letters shape;                     /* of bytes around `at` */
  bool plain_end;                      /* the sentence's last stop stands behind no abbreviation */
  uint32_t last;                       /* end of the last token */
  uint32_t languages;
  bool failed;
  uint8_t class[256];                  /* what a byte begins: enum start */
} wr_lexer;

/* Room for n tokens behind the last one. */
static inline wr_token *wr_lexer_room (wr_lexer *x, uint32_t n) {
  wr_array *a = &x->part->layer[WR_TOKENS];
  if (a->n + n > a->cap && !wr_array_reserve(a, n, sizeof(wr_token))) {
    x->failed = true;
    return NULL;
  }
  return (wr_token *) a->at + a->n;
}

/* The letters of the 64 bytes at `at`; s has `size` bytes. */
wr_letters wr_lexer_letters (const char *s, uint32_t at, uint32_t size);

/* The commonest tokens, one after another: words of ASCII letters before white space or a mark
   that parts words, with those marks.  Stops before anything else. */
void wr_lexer_plain (wr_lexer *x);

#endif
