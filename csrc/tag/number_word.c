/* number_word.c: the English words of numbers, one by one */
#include "tag/number_word.h"

#include "tag/number_table.h"

const wr_entry *wr_number_word (const wr_cursor *c, uint32_t at, uint32_t *end) {
  if (at >= c->end || !wr_lexicon_begins(&number_word, c->s + at, c->end - at)) return NULL;
  return wr_cursor_entry(c, &number_word, at, end);
}

const wr_entry *wr_number_word_of (const wr_cursor *c, uint32_t at, uint32_t *end,
                                   enum wr_number_word_kind kind) {
  const wr_entry *e = wr_number_word(c, at, end);
  return e && e->kind == kind ? e : NULL;
}

static bool is_unit (const wr_entry *e) {
  return e && e->value > 0 && e->value < 10 &&
      (e->kind == WR_NUMBER_SMALL || e->kind == WR_NUMBER_ORDINAL);
}

bool wr_number_small (const wr_cursor *c, uint32_t at, wr_small *out) {
  uint32_t stop;
  const wr_entry *e = wr_number_word(c, at, &out->end), *unit;
  if (e == NULL || (e->kind != WR_NUMBER_SMALL && e->kind != WR_NUMBER_TENS &&
                    e->kind != WR_NUMBER_ORDINAL))
    return false;
  out->value = e->value;
  out->ordinal = e->kind == WR_NUMBER_ORDINAL;
  if (e->kind == WR_NUMBER_TENS &&
      is_unit(unit = wr_number_word(c, wr_cursor_join(c, out->end), &stop))) {
    out->value += unit->value;
    out->ordinal = unit->kind == WR_NUMBER_ORDINAL;
    out->end = stop;
  }
  return true;
}
