/* parquet_dictionary.c: the distinct values of a column, and each value as a number */
#include "write/parquet_dictionary.h"

#include "base/hash.h"
#include "write/runs.h"

enum {
  MOST_BYTES = 1 << 20, MOST_VALUES = 1 << 16,
  SLOTS = 1 << 18              /* of the hash table: a quarter full at most */
};

/* A hash table of the distinct values. */
typedef struct dictionary {
  const wr_parquet_column *column;
  wr_parquet_room *room;
  uint32_t *slots;             /* pairs: offset in room->dictionary + 1 (0: free), number */
  uint32_t n;
} dictionary;

static wr_slice value_at (const wr_buf *values, size_t at, size_t end) {
  return (wr_slice) {values->at + at, (uint32_t) (end - at)};
}

/* The slot where `value` is or belongs. */
static uint32_t find_slot (const dictionary *d, wr_slice value) {
  uint32_t slot = (uint32_t) wr_hash(value.at, value.n, 0) & (SLOTS - 1);
  for (;; slot = (slot + 1) & (SLOTS - 1)) {
    uint32_t at = d->slots[slot * 2];
    if (!at) return slot;
    const wr_buf *known = &d->room->dictionary;
    if (known->n - (at - 1) >= value.n && !memcmp(known->at + at - 1, value.at, value.n))
      return slot;
  }
}

/* The number of a value, a new one for a value that is new; WR_NONE when there is no room. */
static uint32_t number_of (dictionary *d, wr_slice value) {
  uint32_t slot = find_slot(d, value);
  wr_buf *known = &d->room->dictionary;
  if (d->slots[slot * 2]) return d->slots[slot * 2 + 1];
  if (d->n == MOST_VALUES || known->n + value.n > MOST_BYTES) return WR_NONE;
  d->slots[slot * 2] = (uint32_t) known->n + 1;
  d->slots[slot * 2 + 1] = d->n;
  wr_buf_slice(known, value);
  return d->n++;
}

static int prepare (dictionary *d, wr_error *e) {
  wr_parquet_room *room = d->room;
  room->slots.n = room->indices.n = 0;
  room->dictionary.n = 0;
  if (!wr_array_reserve(&room->slots, SLOTS * 2, sizeof(uint32_t)))
    return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  d->slots = room->slots.at;
  memset(d->slots, 0, SLOTS * 2 * sizeof(uint32_t));
  return WR_OK;
}

/* Whether the dictionary and numbers of so many bits are shorter than the values. */
static bool is_worth_it (const dictionary *d) {
  uint64_t bits = (uint64_t) d->room->indices.n * wr_runs_width(d->n ? d->n - 1 : 0);
  return d->n && d->room->dictionary.n + bits / 8 < d->column->values.n;
}

int wr_parquet_dictionary_make (const wr_parquet_column *c, wr_parquet_room *room, uint32_t *n,
    wr_error *e) {
  dictionary d = {.column = c, .room = room};
  *n = 0;
  if (c->type == WR_PARQUET_BOOL || !c->values.n) return WR_OK;
  if (prepare(&d, e) != WR_OK) return e->code;
  for (size_t at = 0, end; at < c->values.n; at = end) {
    end = wr_parquet_value_end(c, at);
    uint32_t number = number_of(&d, value_at(&c->values, at, end));
    if (number == WR_NONE) return WR_OK;
    uint32_t *index = wr_array_push(&room->indices, sizeof *index);
    if (!index || room->dictionary.failed) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
    *index = number;
  }
  if (is_worth_it(&d)) *n = d.n;
  return WR_OK;
}
