/* range.c: two amounts that bound one value: "5–10 km", "between $3 and $5", "5 ± 0.2 mm" */
#include "tag/range.h"

#include "segment/character.h"

enum link { NO_LINK, DASH, TO, AND, PLUS_MINUS };

/* What joins the two ends, and where the second begins. */
static enum link link_at (const wr_cursor *c, uint32_t at, uint32_t *next) {
  uint32_t from = wr_cursor_gap(c, at), dash = from;
  if (from >= c->end) return NO_LINK;
  wr_char x = wr_char_at(c->s, from, c->end);
  /* "8- to 16-metre" */
  if (x.code == '-' && from == at && from + 1 < c->end && c->s[from + 1] == ' ') {
    dash = wr_cursor_gap(c, from + 1);
    if (wr_cursor_is(c, dash, "to")) {
      *next = wr_cursor_gap(c, dash + 2);
      return TO;
    }
  }
  if (wr_cursor_is(c, from, "to") || wr_cursor_is(c, from, "through") ||
      wr_cursor_is(c, from, "and")) {
    *next = wr_cursor_gap(c, wr_cursor_word(c, from));
    return wr_cursor_is(c, from, "and") ? AND : TO;
  }
  *next = wr_cursor_gap(c, from + x.n);
  if (x.code == 0xB1) return PLUS_MINUS;
  if (c->end - from > 3 && (memcmp(c->s + from, "+/-", 3) == 0)) {
    *next = wr_cursor_gap(c, from + 3);
    return PLUS_MINUS;
  }
  bool glued = from == at && *next == from + x.n, apart = from > at && *next > from + x.n;
  return wr_is_dash(x.code) && (glued || apart) ? DASH : NO_LINK;
}

static bool same_unit (const wr_amount *a, const wr_amount *b) {
  if (a->kind != b->kind) return false;
  if (a->kind == WR_K_QUANTITY) return wr_slice_is(a->unit.ucum, b->unit.ucum);
  if (a->kind == WR_K_MONEY)
    return wr_slice_is(a->currency.code, b->currency.code) &&
        (a->currency.minor.n > 0) == (b->currency.minor.n > 0);
  return a->kind == WR_K_NUMBER || a->kind == WR_K_PERCENT || a->kind == WR_K_ORDINAL;
}

/* Gives the end that has none the other's unit: the second's to the first, or a currency that
   stands before the first to the second. */
static void share_unit (wr_amount *a, wr_amount *b) {
  bool before = a->kind == WR_K_MONEY && a->currency.end <= a->figure.start;
  if (b->kind == WR_K_NUMBER && !before) return;
  wr_amount *poor = a->kind == WR_K_NUMBER ? a : b, *rich = poor == a ? b : a;
  if (poor->kind != WR_K_NUMBER || rich->kind == WR_K_NUMBER || rich->kind == WR_K_ORDINAL)
    return;
  poor->kind = rich->kind;
  poor->unit = rich->unit;
  poor->currency = rich->currency;
  poor->per = rich->per;
}

/* "3–5 million": the scale holds for both. */
static void share_scale (wr_amount *a, const wr_amount *b) {
  int scale = b->figure.exponent;
  if (scale == 0 || a->figure.scaled ||
      wr_decimal_compare(a->value, wr_decimal_from_int(1000)) >= 0)
    return;
  wr_decimal scaled = wr_decimal_scale(a->value, scale);
  if (wr_decimal_compare(scaled, b->value) < 0) a->value = scaled;
}

static bool second_amount (const wr_cursor *c, uint32_t at, enum link link, wr_arena *arena,
                           wr_amount *out) {
  if (wr_cursor_is(c, at, "about") || wr_cursor_is(c, at, "around") ||
      wr_cursor_is(c, at, "the"))
    at = wr_cursor_gap(c, wr_cursor_word(c, at));
  uint32_t number = at;
  while (number < c->end && number - at < 5 && !wr_is_digit((uint8_t) c->s[number]) &&
         c->s[number] != ' ')
    number++;
  bool sign = number > at && number < c->end && wr_is_digit((uint8_t) c->s[number]);
  wr_currency before;
  if (sign && !(wr_currency_before(c, number, &before) && before.start == at)) number = at;
  if (!sign) number = at;
  if (link == DASH && number == at && at < c->end && !wr_is_digit((uint8_t) c->s[at]) &&
      !wr_figure_word(c, at))
    return false;
  return wr_amount_read(c, number, at, 0, arena, out) && !wr_cursor_alnum(c, out->end);
}

static bool join (enum link link, wr_range *r) {
  bool money = r->lo.kind == WR_K_MONEY || r->hi.kind == WR_K_MONEY;
  if (link == DASH && r->lo.figure.words != r->hi.figure.words) return false;
  share_unit(&r->lo, &r->hi);
  if (!same_unit(&r->lo, &r->hi)) return false;
  r->tolerance = link == PLUS_MINUS;
  if (r->tolerance) return true;
  share_scale(&r->lo, &r->hi);
  if (money && r->lo.figure.scaled && r->hi.figure.exponent == 0 && r->hi.figure.width &&
      r->hi.figure.width <= 3 && link == DASH)
    return false;
  if (link == TO && r->lo.value.coefficient < 0 && r->hi.value.coefficient < 0 &&
      wr_decimal_compare(r->lo.value, r->hi.value) > 0) {
    wr_amount lo = r->hi;              /* "-18 to -34 degrees" */
    r->hi = r->lo;
    r->lo = lo;
  }
  return wr_decimal_compare(r->lo.value, r->hi.value) < 0;
}

bool wr_range_read (const wr_cursor *c, const wr_amount *first, uint32_t floor, wr_arena *a,
                    wr_range *out) {
  uint32_t next, word_end, word = wr_cursor_back(c, first->start, &word_end);
  bool between = wr_cursor_is(c, word, "between"), from = wr_cursor_is(c, word, "from");
  if (!between && from == false && wr_cursor_is(c, word, "the")) {
    word = wr_cursor_back(c, word, &word_end);
    between = wr_cursor_is(c, word, "between");
  }
  *out = (wr_range) {.start = first->start, .lo = *first};
  enum link link = link_at(c, first->end, &next);
  if (between && link != AND && first->figure.words &&
      wr_amount_read(c, first->figure.start, floor, WR_FIGURE_NO_AND, a, &out->lo))
    link = link_at(c, out->lo.end, &next);
  if (link == NO_LINK || (link == AND) != between) {
    if (link != TO || !between) return false;
  }
  if (!second_amount(c, next, link, a, &out->hi) || !join(link, out)) return false;
  if ((between || from) && word >= floor && link != PLUS_MINUS && link != DASH)
    out->start = word;
  out->end = out->hi.end > out->lo.end ? out->hi.end : out->lo.end;
  if (out->hi.kind == WR_K_MONEY && out->hi.per.n == 0)
    out->hi.per = wr_money_per(c, out->end, &next);
  return true;
}
