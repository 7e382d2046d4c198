/* amount_list.c: a unit that stands only behind the last of several numbers: "15 and 80 mg" */
#include "tag/amount_list.h"

#include "segment/abbreviation.h"
#include "segment/character.h"
#include "tag/noun.h"

enum { REACH = 4 };

enum link { NO_LINK, COMMA, LAST };

/* What joins a number to the next: ",", or ", and", "and", "or" before the last one. */
static enum link link_at (const wr_cursor *c, uint32_t at, uint32_t *next) {
  uint32_t i = wr_cursor_gap(c, at);
  bool comma = i == at && i < c->end && c->s[i] == ',';
  if (comma) i = wr_cursor_gap(c, i + 1);
  *next = i;
  if (wr_cursor_is(c, i, "and") || wr_cursor_is(c, i, "or")) {
    *next = wr_cursor_gap(c, wr_cursor_word(c, i));
    return LAST;
  }
  return comma && i > at + 1 ? COMMA : NO_LINK;
}

/* A number that names something ("Apollo 11", "Section 4") or a year measures nothing. */
static bool is_label (const wr_cursor *c, const wr_amount *x) {
  uint32_t end, before = wr_cursor_back(c, x->start, &end);
  bool year = x->figure.plain && x->figure.width == 4;
  bool name = end > c->start && wr_is_upper(wr_char_at(c->s, before, c->end).code) &&
      !wr_is_starter(c->s + before, end - before) && before > c->start;
  return year || name || wr_noun_reference(c, x->start);
}

static bool bare (const wr_amount *x) {
  return x->kind == WR_K_NUMBER && !x->figure.ordinal && !x->figure.article &&
      !x->figure.needs_unit;
}

static bool gives (const wr_amount *x) {
  bool behind = x->currency.start >= x->figure.end;
  bool measure = x->kind == WR_K_QUANTITY && x->subkind.n == 0 && x->unit.dimension.n &&
      !wr_slice_is(x->unit.dimension, WR_SLICE("time"));
  return !x->figure.article && (measure || x->kind == WR_K_PERCENT ||
                                (x->kind == WR_K_MONEY && behind && !x->currency.minor.n));
}

void wr_amount_list (const wr_cursor *c, wr_arena *a, wr_amount *x) {
  wr_amount next = *x;
  uint32_t at;
  if (!bare(x) || link_at(c, x->end, &at) == NO_LINK || is_label(c, x)) return;
  for (int i = 0; i < REACH; i++) {
    enum link link = link_at(c, next.end, &at);
    if (link == NO_LINK || !wr_amount_read(c, at, at, WR_FIGURE_NO_AND, a, &next)) return;
    if (next.figure.words != x->figure.words) return;
    if (link == COMMA && bare(&next)) continue;
    if (link != LAST || !gives(&next)) return;
    x->kind = next.kind;
    x->unit = next.unit;
    x->subkind = next.subkind;
    x->currency = next.currency;
    x->per = next.per;
    return;
  }
}
