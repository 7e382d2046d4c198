/* memo.c: what one search has found out about nodes, question by question */
#include <stdlib.h>

#include "html/select/memo.h"

enum { FIRST_CAP = 16, GROUP = 8 };

/* The numbers of GROUP nodes with neighbouring ids, since neighbours are asked about together.
   Free entries have key 0. */
typedef struct wr_memo_entry {
  uint64_t key;
  uint32_t number[GROUP];
} entry;

static uint64_t key_of (uint32_t question, uint32_t node) {
  return ((uint64_t) question + 1) << 32 | node / GROUP;
}

/* The entry of this key, or the free one where it belongs.  cap > 0. */
static entry *find (const wr_memo *m, uint64_t key) {
  uint32_t mask = m->cap - 1;
  uint32_t i = (uint32_t) (key * 0x9E3779B97F4A7C15u >> 32) & mask;
  while (m->at[i].key != 0 && m->at[i].key != key) i = (i + 1) & mask;
  return &m->at[i];
}

static bool grow (wr_memo *m) {
  if (m->cap > UINT32_MAX / 2) return false;
  wr_memo larger = {.n = m->n, .cap = m->cap ? 2 * m->cap : FIRST_CAP};
  larger.at = calloc(larger.cap, sizeof(entry));
  if (!larger.at) return false;
  for (uint32_t i = 0; i < m->cap; i++)
    if (m->at[i].key != 0) *find(&larger, m->at[i].key) = m->at[i];
  free(m->at);
  *m = larger;
  return true;
}

uint32_t *wr_memo_at (wr_memo *m, uint32_t question, uint32_t node) {
  if (m->n >= m->cap / 2 && !grow(m)) return NULL;
  entry *e = find(m, key_of(question, node));
  if (e->key == 0) {
    e->key = key_of(question, node);
    m->n++;
  }
  return &e->number[node % GROUP];
}

uint32_t wr_memo_get (const wr_memo *m, uint32_t question, uint32_t node) {
  return m->cap ? find(m, key_of(question, node))->number[node % GROUP] : 0;
}

void wr_memo_free (wr_memo *m) {
  free(m->at);
  *m = (wr_memo) {0};
}
