/* lapse.c: amounts of time: "two weeks", "2 hours and 30 minutes", "a few days" */
#include "tag/time/lapse.h"

#include "segment/character.h"
#include "tag/time/digit.h"

/* The unit behind a number that ends at `at`: "weeks", "-day", "full years". */
static const wr_entry *unit_behind (const wr_cursor *c, uint32_t at, uint32_t *end) {
  uint32_t next = wr_cursor_join(c, at);
  if (wr_time_any(c, next,
      "full whole more long additional consecutive straight further calendar business "
                  "working solid entire extra fewer trading", end) && *end > next)
    next = wr_cursor_gap(c, *end);
  const wr_entry *e = wr_time_word(c, next, end);
  if (e && e->kind == WR_TW_DAYS && wr_cursor_is(c, next, "day")) {   /* "2 day after tomorrow" */
    static const wr_entry day = {"day", 3, WR_TW_UNIT, 0, 0, WR_TU_DAY};
    e = &day;
    *end = wr_cursor_word(c, next);
  }
  if (e == NULL || e->kind != WR_TW_UNIT ||
      (e->value == WR_TU_WEEKEND && !(e->flags & WR_TF_PLURAL)))
    return NULL;
  if ((e->flags & WR_TF_SHORT) && !wr_is_digit((uint8_t) c->s[at - 1])) return NULL;
  if (e->value == WR_TU_SECOND && !(e->flags & WR_TF_PLURAL) && next > at && c->s[at] != '-' &&
      wr_cursor_gap(c, *end) > *end && wr_is_alpha(wr_char_at(c->s, wr_cursor_gap(c, *end),
          c->end).code) &&
      wr_cursor_alnum(c, wr_cursor_gap(c, *end)) && !wr_is_digit((uint8_t) c->s[at - 1]) &&
      !wr_time_any(c, wr_cursor_gap(c, *end), "ago from later before after earlier", &next))
    return NULL;                       /* "a second attempt" */
  return e;
}

/* A letter glued to digits: "2h", "3d"; minutes and seconds only behind a coarser one. */
static const wr_entry *letter_unit (const wr_cursor *c, uint32_t at, const wr_lapse *l,
                                    uint32_t *end) {
  static const wr_entry units[] = {
    {"h", 1, WR_TW_UNIT, 0, WR_TF_SHORT | WR_TF_PLURAL, WR_TU_HOUR},
    {"d", 1, WR_TW_UNIT, 0, WR_TF_SHORT | WR_TF_PLURAL, WR_TU_DAY},
    {"w", 1, WR_TW_UNIT, 0, WR_TF_SHORT | WR_TF_PLURAL, WR_TU_WEEK},
    {"m", 1, WR_TW_UNIT, 0, WR_TF_SHORT | WR_TF_PLURAL, WR_TU_MINUTE},
    {"s", 1, WR_TW_UNIT, 0, WR_TF_SHORT | WR_TF_PLURAL, WR_TU_SECOND}
  };
  if (at >= c->end || !wr_is_digit((uint8_t) c->s[at - 1]) || wr_cursor_word(c, at) != at + 1 ||
      wr_cursor_alnum(c, at + 1))
    return NULL;
  for (size_t i = 0; i < sizeof units / sizeof *units; i++)
    if (c->s[at] == units[i].key[0] && (i < 3 || l->n)) {
      *end = at + 1;
      return &units[i];
    }
  return NULL;
}

static bool add (wr_lapse *l, wr_decimal n, int unit, bool some) {
  if (l->n == WR_LAPSE_PARTS || (l->n && l->part[l->n - 1].unit <= unit)) return false;
  l->part[l->n].n = n;
  l->part[l->n].unit = (uint8_t) unit;
  l->part[l->n++].some = some;
  return true;
}

/* "a few", "several", "some", bare plurals: a number nobody says. */
static uint32_t indefinite (const wr_cursor *c, uint32_t at, wr_lapse *l) {
  uint32_t end, next = at, stop;
  if (wr_time_any(c, at, "a an", &end)) next = wr_cursor_gap(c, end);
  const wr_entry *count = wr_time_word_of(c, next, WR_TW_COUNT, &end);
  if (count) {
    stop = end;
    next = wr_cursor_gap(c, end);
    if (wr_time_any(c, next, "more of", &end)) next = wr_cursor_gap(c, end);
  } else if (next > at) {
    return 0;
  }
  const wr_entry *e = wr_time_word_of(c, next, WR_TW_UNIT, &stop);
  if (e == NULL || !(e->flags & WR_TF_PLURAL) || (e->flags & WR_TF_SHORT) ||
      (!count && (e->value == WR_TU_WEEKEND || e->value == WR_TU_QUARTER)) ||
          (!count && e->value < WR_TU_HOUR))
    return 0;
  uint32_t behind = wr_cursor_gap(c, stop);
  if (!count && behind > stop && behind < c->end && wr_is_digit((uint8_t) c->s[behind]))
    return 0;                          /* "Weeks 5-7" */
  if (!count && e->value == WR_TU_HOUR && wr_time_back(c, at, c->start,
      "kilowatt watt megawatt gigawatt ampere amp happy office business opening shop store "
      "visiting credit peak rush billable") < at)
    return 0;
  return add(l, wr_decimal_from_int(0), e->value, true) ? stop : 0;
}

/* "and a half", "and half", "and a quarter" behind the unit. */
static uint32_t and_half (const wr_cursor *c, uint32_t at, wr_decimal *n) {
  uint32_t end, next = wr_cursor_gap(c, at);
  if (!wr_time_any(c, next, "and", &end)) return at;
  next = wr_cursor_gap(c, end);
  if (wr_time_any(c, next, "a", &end)) next = wr_cursor_gap(c, end);
  wr_decimal part = wr_cursor_is(c, next, "quarter") ? (wr_decimal) {25, -2}
      : (wr_decimal) {5, -1}, sum;
  if (!wr_time_any(c, next, "half quarter", &end) || !wr_decimal_add(*n, part, &sum)) return at;
  if (wr_time_any(c, wr_cursor_gap(c, end), "of a an", &next)) return at;
  *n = sum;
  return end;
}

/* "half hour", "half-day": half of a unit without "a"; where it ends, 0 when it is none. */
static uint32_t half_of (const wr_cursor *c, uint32_t at, wr_lapse *l) {
  uint32_t end, stop;
  if (!wr_time_any(c, at, "half", &end)) return 0;
  uint32_t next = wr_cursor_join(c, end);
  if (!wr_time_any(c, next, "hour day year", &stop)) return 0;
  const wr_entry *e = wr_time_word_of(c, next, WR_TW_UNIT, &stop);
  return e && add(l, (wr_decimal) {5, -1}, e->value, false) ? stop : 0;
}

/* One number with its unit; where it ends, 0 when there is none. */
static uint32_t part_at (const wr_cursor *c, uint32_t at, wr_lapse *l) {
  wr_decimal n;
  uint32_t half_end = half_of(c, at, l);
  if (half_end) return half_end;
  uint32_t figure = wr_time_number(c, at, &n), stop;
  if (figure == 0) return 0;
  const wr_entry *e = unit_behind(c, figure, &stop);
  if (e && (e->flags & WR_TF_SHORT) && wr_is_upper((uint8_t) c->s[stop - 1]) &&
      wr_decimal_compare(n, wr_decimal_from_int(1000)) > 0)
    return 0;                          /* "2025 HR trends" */
  if (e == NULL) e = letter_unit(c, figure, l, &stop);
  if (e == NULL) {
    uint32_t half = and_half(c, figure, &n);         /* "one and half hour" */
    e = half > figure ? unit_behind(c, half, &stop) : NULL;
  } else {
    stop = and_half(c, stop, &n);
  }
  if (e == NULL) return 0;
  bool night = e->value == WR_TU_NIGHT;
  return add(l, n, night ? WR_TU_DAY : e->value, false) ? stop : 0;
}

/* Whether what was read up to `end` is an amount of time, not an age. */
static bool whole (const wr_cursor *c, uint32_t end) {
  uint32_t old = wr_cursor_join(c, end), stop;
  if (end == 0 || wr_time_any(c, old, "old olds", &stop)) return false;
  if (wr_cursor_is(c, old, "of") && wr_cursor_is(c, wr_cursor_gap(c, old + 2), "age")) return false;
  return !wr_cursor_alnum(c, end);
}

uint32_t wr_lapse_read (const wr_cursor *c, uint32_t at, wr_lapse *l) {
  uint32_t end = 0, stop, next = at;
  l->n = 0;
  while (next < c->end && (stop = part_at(c, next, l)) != 0) {
    end = stop;
    next = wr_time_comma(c, end);
    if (wr_time_any(c, next, "and", &stop)) next = wr_cursor_gap(c, stop);
  }
  if (l->n == 0) end = indefinite(c, at, l);
  return whole(c, end) ? end : 0;
}

uint32_t wr_lapse_first (const wr_cursor *c, uint32_t at, wr_lapse *l) {
  l->n = 0;
  uint32_t end = at < c->end ? part_at(c, at, l) : 0;
  return whole(c, end) ? end : 0;
}

wr_time_unit wr_lapse_unit (const wr_lapse *l) {
  return l->n ? (wr_time_unit) l->part[0].unit : WR_TU_NONE;
}

static const struct { const char *letter; int32_t times; bool clock; } iso[WR_TU_N] = {
  [WR_TU_SECOND] = {"S", 1, true}, [WR_TU_MINUTE] = {"M", 1, true}, [WR_TU_HOUR] = {"H", 1, true},
  [WR_TU_DAY] = {"D", 1, false}, [WR_TU_NIGHT] = {"D", 1, false}, [WR_TU_WEEKEND] =
      {"WE", 1, false},
  [WR_TU_WEEK] = {"W", 1, false}, [WR_TU_FORTNIGHT] = {"W", 2, false}, [WR_TU_MONTH] =
      {"M", 1, false},
  [WR_TU_QUARTER] = {"M", 3, false}, [WR_TU_YEAR] = {"Y", 1, false}, [WR_TU_DECADE] =
      {"Y", 10, false},
  [WR_TU_CENTURY] = {"Y", 100, false}, [WR_TU_MILLENNIUM] = {"Y", 1000, false}
};

uint32_t wr_lapse_write (const wr_lapse *l, char out[WR_LAPSE_TEXT]) {
  static const char *const vague[WR_TU_N] = {
    [WR_TU_QUARTER] = "Q", [WR_TU_DECADE] = "DE", [WR_TU_CENTURY] = "CE", [WR_TU_MILLENNIUM] =
        "ML"
  };
  uint32_t n = 0;
  bool clock = false;
  out[n++] = 'P';
  for (uint32_t i = 0; i < l->n; i++) {
    int unit = l->part[i].unit;
    const char *letter = l->part[i].some && vague[unit] ? vague[unit] : iso[unit].letter;
    if (iso[unit].clock && !clock) {
      out[n++] = 'T';
      clock = true;
    }
    wr_decimal count;
    if (l->part[i].some) out[n++] = 'X';
    else if (wr_decimal_multiply(l->part[i].n, wr_decimal_from_int(iso[unit].times), &count) &&
        n < 60)
      n += (uint32_t) wr_decimal_write(count, out + n);
    else return 0;
    while (*letter) out[n++] = *letter++;
  }
  return n;
}
