/* cache.c: the words that a finder of names has met */
#include "tag/entity/cache.h"

enum { WORDS = 1 << 14, SLOTS = 1 << 15 };

static wr_entity_word *word_at (const wr_entity_finder *f, uint32_t i) {
  return (wr_entity_word *) f->words->at + i;
}

/* Forgets all words; the first place holds none, but the model's checksum. */
static void clear (wr_entity_finder *f) {
  memset(f->slots->at, 0, SLOTS * sizeof (uint16_t));
  f->words->n = 1;
}

bool wr_entity_open (wr_entity_finder *f) {
  bool new = f->words->cap == 0;
  if (new) {
    f->words->n = f->slots->n = 0;
    if (!wr_array_reserve(f->words, WORDS, sizeof (wr_entity_word)) ||
        !wr_array_reserve(f->slots, SLOTS, sizeof (uint16_t)))
      return false;
  }
  f->seats->n = 0;
  if (!wr_array_reserve(f->seats, f->n, sizeof (uint16_t))) return false;
  if (f->n) memset(f->seats->at, 0, f->n * sizeof (uint16_t));
  uint64_t *sum = &word_at(f, 0)->hash;
  if (!new && f->words->n && *sum == f->model->sum) return true;
  *sum = f->model->sum;
  clear(f);
  return true;
}

/* Gives the word its slot. */
static void seat (const wr_entity_finder *f, uint32_t word) {
  uint16_t *slots = f->slots->at;
  uint32_t at = (uint32_t) word_at(f, word)->hash & (SLOTS - 1);
  while (slots[at]) at = (at + 1) & (SLOTS - 1);
  slots[at] = (uint16_t) word;
}

/* Makes room among the words: those that were looked up but once are forgotten, and all when
   the rest is too many. */
static void forget (wr_entity_finder *f) {
  uint32_t n = f->words->n, kept = 1;
  clear(f);
  memset(f->seats->at, 0, f->n * sizeof (uint16_t));
  for (uint32_t i = 1; i < n; i++) {
    wr_entity_word *w = word_at(f, i);
    if (!w->again) continue;
    w->again = false;
    if (kept < i) *word_at(f, kept) = *w;
    kept++;
  }
  if (kept > WORDS / 4 * 3) return;
  for (uint32_t i = 1; i < kept; i++) seat(f, i);
  f->words->n = kept;
}

/* The word of a token; there is room for it. */
static const wr_entity_word *look_up (wr_entity_finder *f, wr_span text) {
  const char *s = f->s + text.start;
  uint64_t hash = wr_entity_word_hash(s, text.end - text.start, f->source);
  uint16_t *slots = f->slots->at;
  uint32_t at = (uint32_t) hash & (SLOTS - 1);
  for (; slots[at]; at = (at + 1) & (SLOTS - 1))
    if (word_at(f, slots[at])->hash == hash) {
      word_at(f, slots[at])->again = true;
      return word_at(f, slots[at]);
    }
  slots[at] = (uint16_t) f->words->n;
  wr_entity_word *w = word_at(f, f->words->n++);
  wr_entity_word_read(w, f->model, s, text.end - text.start);
  w->hash = hash;
  return w;
}

const wr_entity_word *wr_entity_word_of (wr_entity_finder *f, uint32_t i) {
  uint16_t *seat = (uint16_t *) f->seats->at + i;
  if (*seat) return word_at(f, *seat);
  const wr_entity_word *w = look_up(f, f->tokens[i].text);
  *seat = (uint16_t) (w - word_at(f, 0));
  return w;
}

const wr_entity_word *wr_entity_edge (wr_entity_finder *f) {
  return look_up(f, (wr_span) {0, 0});
}

void wr_entity_make_room (wr_entity_finder *f) {
  if (f->words->n + WR_ENTITY_RUN + 2 * WR_ENTITY_WINDOW + 1 > WORDS) forget(f);
}
