/* bound.c: words and signs that bound a number: "more than", "up to", "~", "or so" */
#include "tag/bound.h"

#include "segment/character.h"
#include "tag/number.h"
#include "tag/trigger.h"
#include "tag/bound_table.h"
#include "tag/bound_after_table.h"

enum { WORDS = 6 };

/* One sign, or a comparison with "=" behind it. */
static wr_approx sign_before (const wr_cursor *c, uint32_t end, uint32_t *start) {
  wr_char x = wr_char_before(c->s, end);
  uint32_t at = end - x.n;
  bool equal = x.code == '=';
  *start = at;
  while (equal && at > c->start && c->s[at - 1] == ' ') at--;
  if (equal) {
    if (at == c->start) return WR_EXACT;
    x = wr_char_before(c->s, at);
    *start = at - x.n;
  }
  bool pointed = *start > c->start &&
      (c->s[*start - 1] == '<' || c->s[*start - 1] == '-' || c->s[*start - 1] == '=');
  switch (x.code) {
    case '>': return pointed ? WR_EXACT : equal ? WR_AT_LEAST : WR_MORE;
    case '<': return pointed ? WR_EXACT : equal ? WR_AT_MOST : WR_LESS;
    case 0x2265: return WR_AT_LEAST;
    case 0x2264: return WR_AT_MOST;
    case '~': case 0x2248: case 0x223C: return WR_ABOUT;
    default: return WR_EXACT;
  }
}

wr_approx wr_bound_before (const wr_cursor *c, uint32_t at, uint32_t *start) {
  uint32_t end, from = at, stop;
  wr_approx found = WR_EXACT;
  for (int words = 0; words < WORDS && from > c->start; words++) {
    from = wr_cursor_back(c, from, &end);
    if (end == from) break;
    if (!wr_is_alpha(wr_char_at(c->s, from, c->end).code))
      return words ? found : sign_before(c, end, start);
    if (!(wr_trigger_find(c->s + from, end - from) & WR_TRIGGER_BOUND)) break;
    const wr_entry *e = wr_cursor_phrase(c, &bound, from, &stop);
    bool codes = e && e->n == 2 && wr_is_upper((uint8_t) c->s[from + 1]);     /* "CA 90210" */
    if (e == NULL || codes || wr_cursor_gap(c, stop) != at) continue;
    found = (wr_approx) e->kind;
    *start = from;
  }
  return found;
}

wr_approx wr_bound_after (const wr_cursor *c, uint32_t at, uint32_t *end) {
  if (at < c->end && c->s[at] == '+' && !wr_cursor_alnum(c, at + 1)) {
    *end = at + 1;
    return WR_AT_LEAST;
  }
  const wr_entry *e = wr_cursor_phrase(c, &bound_after, wr_cursor_gap(c, at), end);
  if (e == NULL) return WR_EXACT;
  /* "5 or less than 6", "above 5 and below 9": another number's bound */
  uint32_t next = wr_cursor_gap(c, *end);
  bool other = wr_cursor_is(c, next, "than") || wr_cursor_is(c, next, "or") ||
      wr_figure_word(c, next) ||
               (next < c->end && wr_is_digit((uint8_t) c->s[next]));
  return other ? WR_EXACT : (wr_approx) e->kind;
}

wr_approx wr_bound_at (const wr_cursor *c, uint32_t at, uint32_t *end) {
  const wr_entry *e = wr_cursor_phrase(c, &bound, at, end);
  return e ? (wr_approx) e->kind : WR_EXACT;
}

void wr_bound_set (wr_number *n, wr_approx approx) {
  n->approx = (uint8_t) approx;
  if (approx == WR_MORE || approx == WR_AT_LEAST) {
    n->lo = n->value;
    n->has |= (uint8_t) (WR_HAS_LO | (approx == WR_AT_LEAST ? WR_LO_INCL : 0));
  } else if (approx == WR_LESS || approx == WR_AT_MOST) {
    n->hi = n->value;
    n->has |= (uint8_t) (WR_HAS_HI | (approx == WR_AT_MOST ? WR_HI_INCL : 0));
  }
}
