/* lexer.h: one sentence being read into tokens, and the fast way through plain words */
#ifndef WR_LEXER_H
#define WR_LEXER_H

#include "segment/token.h"
#include "segment/window.h"

/* One sentence being read. */
typedef struct wr_lexer {
  wr_part *part;
  const char *s;
  uint32_t at, end;                    /* next byte; end of the sentence */
  wr_view view;                        /* of bytes around `at` */
  bool plain_end;                      /* the sentence's last stop stands behind no abbreviation */
  uint32_t last;                       /* end of the last token */
  uint32_t languages;
  bool english;                        /* … and English is one */
  bool failed;
  uint8_t class[256];                  /* what a byte begins: enum start of token.c */
  wr_token begun[256];                 /* what a plain token is, by its first byte */
} wr_lexer;

/* At the head of the part's text, in no sentence. */
void wr_lexer_begin (wr_lexer *x, wr_part *p);

/* Room for n tokens behind the last one. */
static inline wr_token *wr_lexer_room (wr_lexer *x, uint32_t n) {
  wr_array *a = &x->part->layer[WR_TOKENS];
  if (a->n + n > a->cap && !wr_array_reserve(a, n, sizeof(wr_token))) {
    x->failed = true;
    return NULL;
  }
  return (wr_token *) a->at + a->n;
}

/* The commonest tokens, many at a time: words and numbers before white space or a mark that parts
   words, with those marks.  Stops before anything else, which the long way of token.c reads; what
   is read here is what that would make of it. */
void wr_lexer_plain (wr_lexer *x);

#endif
