/* arena.h: memory that is handed out in a row and taken back as a whole */
#ifndef WR_ARENA_H
#define WR_ARENA_H

#include "base/base.h"

struct wr_chunk;

/* Invariant: [top, end) is the free rest of the newest chunk.  Blocks are 16-byte aligned and
   live until reset or free. */
typedef struct wr_arena {
  struct wr_chunk *newest;
  char *top, *end;
  size_t used;                 /* bytes handed out since the last reset */
} wr_arena;

/* An arena without memory: the first allocation takes some. */
void wr_arena_init (wr_arena *a);

/* n bytes, not cleared; NULL when there is no memory.  n may be 0. */
void *wr_arena_alloc (wr_arena *a, size_t n);

/* n zeroed bytes, or NULL. */
void *wr_arena_zero (wr_arena *a, size_t n);

/* A copy of s followed by a NUL that the slice does not count; at == NULL when there is no
   memory. */
wr_slice wr_arena_copy (wr_arena *a, wr_slice s);

/* Forgets every block; keeps the largest chunk, so that the next document of this size
   allocates nothing. */
void wr_arena_reset (wr_arena *a);

/* Gives all memory back; the arena may be used again. */
void wr_arena_free (wr_arena *a);

#endif
