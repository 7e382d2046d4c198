/* evidence.c: what the names found in a document say of their words elsewhere in it */
#include "tag/entity/evidence.h"

enum { KINDS = WR_ENTITY_CLASSES + 1, NO_NAME = WR_ENTITY_CLASSES, LEAST = 64, MOST = 1 << 15,
       FULL = 60000 };

typedef struct tally {
  uint32_t key;
  uint16_t times[KINDS];
} tally;

/* The word's tally, or a free one; NULL when the table is three quarters full of others. */
static tally *look_up (tally *table, uint32_t size, uint32_t key, uint32_t *used) {
  uint32_t at = key & (size - 1);
  while (table[at].key && table[at].key != key) at = (at + 1) & (size - 1);
  if (!table[at].key) {
    if (*used > size / 4 * 3) return NULL;
    ++*used;
    table[at].key = key;
  }
  return &table[at];
}

/* Walks the tokens beside the names: the class of a token, and what it weighs: 2 in names of
   several words. */
typedef struct walk {
  const wr_entity_found *name;
  uint32_t left;
} walk;

static uint32_t class_of (walk *w, uint32_t i, uint32_t *weight) {
  while (w->left && w->name->end <= i) {
    w->name++;
    w->left--;
  }
  *weight = 1;
  if (!w->left || w->name->first > i) return NO_NAME;
  *weight = w->name->end - w->name->first > 1 ? 2 : 1;
  return w->name->class;
}

static bool counts (const wr_entity_token *t) {
  return t->key && (t->flags & WR_ENTITY_ACTIVE) && !(t->flags & WR_ENTITY_JOINS);
}

/* 1 + class, clearness and number in one: how the other places of a word are seen. */
static uint8_t verdict (tally x, uint32_t class, uint32_t weight) {
  uint32_t best = 0, sum = 0;
  x.times[class] = (uint16_t) (x.times[class] - weight);
  for (uint32_t c = 0; c < KINDS; c++) {
    sum += x.times[c];
    if (x.times[c] > x.times[best]) best = c;
  }
  if (!sum) return 0;
  uint32_t clear = x.times[best] == sum ? 2 : x.times[best] * 3u >= sum * 2 ? 1 : 0;
  return (uint8_t) (1 + best * 9 + clear * 3 + (sum >= 6 ? 2 : sum >= 2 ? 1 : 0));
}

bool wr_entity_weigh (wr_entity_token *tokens, uint32_t n, const wr_array *found,
                      wr_array *memory) {
  uint32_t size = LEAST, used = 0, weight, active = 0;
  for (uint32_t i = 0; i < n; i++) active += counts(&tokens[i]);
  while (size < MOST && size < 2 * active) size *= 2;
  memory->n = 0;
  if (!wr_array_reserve(memory, size, sizeof (tally))) return false;
  tally *table = memset(memory->at, 0, size * sizeof *table);
  walk w = {found->at, found->n};
  for (uint32_t i = 0; i < n; i++) {
    if (!counts(&tokens[i])) continue;
    uint32_t class = class_of(&w, i, &weight);
    tally *x = look_up(table, size, tokens[i].key, &used);
    if (x && x->times[class] < FULL) x->times[class] = (uint16_t) (x->times[class] + weight);
  }
  w = (walk) {found->at, found->n};
  for (uint32_t i = 0; i < n; i++) {
    tokens[i].evidence = 0;
    if (!counts(&tokens[i])) continue;
    uint32_t class = class_of(&w, i, &weight);
    const tally *x = look_up(table, size, tokens[i].key, &used);
    if (x && x->times[class] >= weight) tokens[i].evidence = verdict(*x, class, weight);
  }
  return true;
}

/* Makes room for the sums of the first pass, in very long texts for its beginning only. */
static bool keep_sums (wr_entity_finder *f) {
  enum { MOST_KEPT = 1 << 18 };
  uint32_t active = 0;
  for (uint32_t i = 0; i < f->n; i++) active += (f->tokens[i].flags & WR_ENTITY_ACTIVE) != 0;
  f->sums->n = 0;
  return wr_array_reserve(f->sums, active < MOST_KEPT ? active : MOST_KEPT,
                          WR_ENTITY_TAGS * sizeof (int16_t));
}

bool wr_entity_passes (wr_entity_finder *f, wr_array *tokens, uint32_t bytes, wr_array *found,
                       wr_array *memory) {
  f->tokens = tokens->at;
  f->n = tokens->n;
  found->n = 0;
  if (f->sums && bytes >= WR_ENTITY_SHORT && !keep_sums(f)) return false;
  if (!wr_entity_find(f, bytes < WR_ENTITY_SHORT, found)) return false;
  if (bytes < WR_ENTITY_SHORT) return true;
  if (!wr_entity_weigh(tokens->at, tokens->n, found, memory)) return false;
  if (f->sums) return wr_entity_find_again(f, found);
  found->n = 0;
  return wr_entity_find(f, true, found);
}
