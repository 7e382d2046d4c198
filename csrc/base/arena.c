/* arena.c: memory that is handed out in a row and taken back as a whole */
#include <stdlib.h>

#include "base/arena.h"

enum { ALIGN = 16, FIRST_CHUNK = 64 * 1024 };

/* Chunks form a list from the newest to the oldest.  Invariant: a chunk is at least as large
   as all older ones together, so the newest is always the largest. */
typedef struct wr_chunk {
  struct wr_chunk *older;
  size_t size;                 /* bytes of `bytes` */
  _Alignas (16) char bytes[];
} chunk;

void wr_arena_init (wr_arena *a) {
  *a = (wr_arena) {0};
}

static size_t size_of_all (const wr_arena *a) {
  size_t sum = 0;
  for (const chunk *c = a->newest; c; c = c->older) sum += c->size;
  return sum;
}

static bool grow (wr_arena *a, size_t n) {
  size_t size = size_of_all(a);
  if (size < FIRST_CHUNK) size = FIRST_CHUNK;
  if (size < n) size = n;
  if (size > SIZE_MAX - sizeof(chunk)) return false;
  chunk *c = malloc(sizeof(chunk) + size);
  if (!c) return false;
  c->older = a->newest;
  c->size = size;
  a->newest = c;
  a->top = c->bytes;
  a->end = c->bytes + size;
  return true;
}

void *wr_arena_alloc (wr_arena *a, size_t n) {
  if (n > SIZE_MAX / 2) return NULL;
  n = (n + ALIGN - 1) & ~(size_t) (ALIGN - 1);
  if (!a->newest || (size_t) (a->end - a->top) < n) {
    if (!grow(a, n)) return NULL;
  }
  void *block = a->top;
  a->top += n;
  a->used += n;
  return block;
}

void *wr_arena_zero (wr_arena *a, size_t n) {
  void *block = wr_arena_alloc(a, n);
  if (block && n) memset(block, 0, n);
  return block;
}

wr_slice wr_arena_copy (wr_arena *a, wr_slice s) {
  char *copy = wr_arena_alloc(a, (size_t) s.n + 1);
  if (!copy) return (wr_slice) {NULL, 0};
  if (s.n) memcpy(copy, s.at, s.n);
  copy[s.n] = '\0';
  return (wr_slice) {copy, s.n};
}

static void free_list (chunk *c) {
  while (c) {
    chunk *older = c->older;
    free(c);
    c = older;
  }
}

void wr_arena_reset (wr_arena *a) {
  chunk *c = a->newest;
  a->used = 0;
  if (!c) return;
  free_list(c->older);
  c->older = NULL;
  a->top = c->bytes;
  a->end = c->bytes + c->size;
}

void wr_arena_free (wr_arena *a) {
  free_list(a->newest);
  wr_arena_init(a);
}
