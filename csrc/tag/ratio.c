/* ratio.c: two amounts that make one number: "one over three", "two out of five" */
#include "tag/ratio.h"

#include "tag/digit.h"

enum link { NO_LINK, OVER, OUT_OF, IN };

static enum link link_at (const wr_cursor *c, uint32_t at, uint32_t *next) {
  uint32_t end = wr_cursor_word(c, at);
  *next = wr_cursor_gap(c, end);
  if (wr_cursor_is(c, at, "over")) return OVER;
  if (wr_cursor_is(c, at, "in")) return IN;
  if (!wr_cursor_is(c, at, "out") || !wr_cursor_is(c, *next, "of")) return NO_LINK;
  *next = wr_cursor_gap(c, wr_cursor_word(c, *next));
  if (wr_cursor_is(c, *next, "every")) *next = wr_cursor_gap(c, wr_cursor_word(c, *next));
  return OUT_OF;
}

/* A bare number that is no year. */
static bool bare (const wr_amount *x, int64_t *value) {
  const wr_figure *f = &x->figure;
  return x->kind == WR_K_NUMBER && !f->year && !f->fraction &&
      wr_decimal_int(x->value, value) && *value > 0 && *value < INT64_MAX / 1000;
}

static bool fits (const wr_cursor *c, enum link link, const wr_amount *whole, int64_t n,
                  int64_t m) {
  bool dated = whole->figure.plain && whole->figure.width == 4;
  bool counted = wr_cursor_alnum(c, wr_cursor_gap(c, whole->end));
  switch (link) {
    case OVER: return !counted && !dated;
    case OUT_OF: return n <= m;
    case IN: return n == 1 && m > 1 && !dated;
    default: return false;
  }
}

void wr_ratio_join (const wr_cursor *c, wr_arena *a, wr_amount *x) {
  uint32_t next, at = wr_cursor_gap(c, x->end);
  wr_amount whole;
  int64_t n, m;
  if (at == x->end || !bare(x, &n)) return;
  enum link link = link_at(c, at, &next);
  if (link == NO_LINK || (link == IN && n != 1) || next >= c->end) return;
  if (!wr_amount_read(c, next, next, WR_FIGURE_NO_RATIO, a, &whole) || !bare(&whole, &m) ||
      wr_cursor_alnum(c, whole.end) || !fits(c, link, &whole, n, m))
    return;
  x->value = wr_quotient(n, m);
  x->end = x->figure.end = whole.end;
  x->figure.fraction = x->figure.words = true;
  x->figure.plain = false;
}
