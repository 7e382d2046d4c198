/* digit.c: small numbers inside times */
#include "tag/time/digit.h"

#include "segment/character.h"
#include "tag/number.h"
#include "tag/number_word.h"
#include "tag/time/word.h"

uint32_t wr_time_digits (const wr_cursor *c, uint32_t at, int32_t *value) {
  uint32_t i = at;
  *value = 0;
  for (; i < c->end && wr_is_digit((uint8_t) c->s[i]); i++)
    *value = i - at < 8 && *value >= 0 ? *value * 10 + (c->s[i] - '0') : -1;
  return i;
}

uint32_t wr_time_suffix (const wr_cursor *c, uint32_t at) {
  static const char suffix[] = "stndrdth";
  for (int i = 0; i < 8 && at + 2 <= c->end; i += 2)
    if ((c->s[at] | 32) == suffix[i] && (c->s[at + 1] | 32) == suffix[i + 1] &&
        !wr_cursor_alnum(c, at + 2))
      return at + 2;
  return at;
}

static bool article (const wr_cursor *c, uint32_t at) {
  return wr_cursor_is(c, at, "a") || wr_cursor_is(c, at, "an");
}

/* "a couple of", "a dozen", "a". */
static uint32_t with_article (const wr_cursor *c, uint32_t at, wr_decimal *value) {
  wr_figure f;
  uint32_t end = wr_cursor_word(c, at), next = wr_cursor_gap(c, end);
  *value = wr_decimal_from_int(1);
  if (wr_cursor_is(c, next, "couple") || wr_cursor_is(c, next, "pair")) {
    *value = wr_decimal_from_int(2);
    end = wr_cursor_word(c, next);
    next = wr_cursor_gap(c, end);
    return wr_cursor_is(c, next, "of") ? wr_cursor_word(c, next) : end;
  }
  if (!wr_figure_read(c, at, 0, &f) || f.ordinal) return end;
  *value = f.value;
  return f.end;
}

static uint32_t number_at (const wr_cursor *c, uint32_t at, wr_decimal *value) {
  wr_figure f;
  if (article(c, at)) return with_article(c, at, value);
  if (!wr_figure_read(c, at, 0, &f) || f.ordinal || f.start != at || f.value.coefficient < 0)
    return 0;
  *value = f.value;
  if (f.fraction && wr_is_digit((uint8_t) c->s[at])) {   /* "2 quarters" are not a half */
    int32_t n;
    uint32_t end = wr_time_digits(c, at, &n);
    if (n > 0 && wr_cursor_is(c, wr_cursor_gap(c, end), "quarters")) {
      *value = wr_decimal_from_int(n);
      return end;
    }
  }
  wr_small small;
  bool sided = f.fraction && f.words && wr_time_back(c, at, c->start,
      "last past previous next coming upcoming preceding prior following first") < at;
  if (sided && wr_number_small(c, at, &small) && !small.ordinal &&
      small.value > 1 && wr_cursor_is(c, wr_cursor_gap(c, small.end), "quarters")) {
    *value = wr_decimal_from_int(small.value);
    return small.end;
  }
  uint32_t next = wr_cursor_gap(c, f.end);
  return wr_cursor_is(c, at, "half") && article(c, next) ? wr_cursor_word(c, next) : f.end;
}

/* Many readers ask for the same number. */
uint32_t wr_time_number (const wr_cursor *c, uint32_t at, wr_decimal *value) {
  if (at >= c->end) return 0;
  wr_glance *g = wr_cursor_glance(c, at);
  if (g == NULL) return number_at(c, at, value);
  if (g->number_end == WR_NONE) {
    uint32_t end = number_at(c, at, value);
    g = wr_cursor_glance(c, at);       /* its place may have been taken meanwhile */
    g->number_end = end;
    g->number = *value;
  }
  *value = g->number;
  return g->number_end;
}

uint32_t wr_time_ordinal (const wr_cursor *c, uint32_t at, int32_t *value) {
  wr_figure f;
  int64_t n;
  uint32_t end;
  if (wr_cursor_is(c, at, "last") || wr_cursor_is(c, at, "final")) {
    *value = -1;
    return wr_cursor_word(c, at);
  }
  if (wr_cursor_is(c, at, "second")) {
    *value = 2;
    return wr_cursor_word(c, at);
  }
  if (at < c->end && wr_is_digit((uint8_t) c->s[at])) {
    end = wr_time_digits(c, at, value);
    uint32_t stop = wr_time_suffix(c, end);
    return stop > end && *value > 0 && *value <= 3000 ? stop : 0;
  }
  if (at >= c->end || !wr_figure_read(c, at, 0, &f) || !f.ordinal || f.start != at ||
      !wr_decimal_int(f.value, &n) || n < 1 || n > 3000)
    return 0;
  *value = (int32_t) n;
  return f.end;
}

uint32_t wr_time_comma (const wr_cursor *c, uint32_t at) {
  uint32_t i = wr_cursor_gap(c, at);
  return i < c->end && c->s[i] == ',' ? wr_cursor_gap(c, i + 1) : i;
}

uint32_t wr_time_dash (const wr_cursor *c, uint32_t at) {
  uint32_t i = wr_cursor_gap(c, at);
  if (i >= c->end) return 0;
  wr_char x = wr_char_at(c->s, i, c->end);
  return wr_is_dash(x.code) || x.code == '-' || x.code == 0x2010 || x.code == 0x2011 ||
      x.code == '~' ? wr_cursor_gap(c, i + x.n) : 0;
}
