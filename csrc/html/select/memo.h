/* memo.h: what one search has found out about nodes, question by question */
#ifndef WR_SELECT_MEMO_H
#define WR_SELECT_MEMO_H

#include "base/array.h"

/* A map (question, node) -> number, as large as what was asked: a search in a small subtree of
   a large tree stays cheap. */
typedef struct wr_memo {
  struct wr_memo_entry *at;            /* cap entries, at most half of them taken */
  uint32_t n, cap;
} wr_memo;

/* The number kept for (question, node), 0 at first; valid until the next call.
   NULL when there is no memory. */
uint32_t *wr_memo_at (wr_memo *m, uint32_t question, uint32_t node);

/* The number, 0 where none was kept. */
uint32_t wr_memo_get (const wr_memo *m, uint32_t question, uint32_t node);

/* Gives the memory back. */
void wr_memo_free (wr_memo *m);

#endif
