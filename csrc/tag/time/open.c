/* open.c: times with one bound: "since 2010", "tomorrow after 4pm", "2012 or later" */
#include "tag/time/open.h"

#include "segment/character.h"
#include "tag/time/clock.h"
#include "tag/time/digit.h"
#include "tag/time/point.h"

typedef struct bound_word {
  const char *words;
  uint8_t mod;
} bound_word;

static const bound_word bounds[] = {
  {"since from starting beginning commencing effective", WR_MOD_ON_OR_AFTER},
  {"after", WR_MOD_AFTER}, {"until till til by", WR_MOD_ON_OR_BEFORE}, {"before", WR_MOD_BEFORE}
};

static uint8_t opposite (uint8_t mod) {
  return mod == WR_MOD_AFTER ? WR_MOD_ON_OR_BEFORE : WR_MOD_ON_OR_AFTER;
}

/* "later than", "no earlier than", "prior to" that end before `at`; *start gets their begin. */
static uint8_t comparison_before (const wr_cursor *c, uint32_t at, uint32_t floor,
                                  uint32_t *start) {
  uint32_t end, than = wr_time_back(c, at, floor, "than to");
  if (than == at) return WR_MOD_NONE;
  bool to = wr_cursor_is(c, than, "to");
  uint32_t word = wr_time_back(c, than, floor, to ? "prior" : "later earlier");
  if (word == than) return WR_MOD_NONE;
  uint8_t mod = wr_time_any(c, word, "later", &end) ? WR_MOD_AFTER : WR_MOD_BEFORE;
  *start = wr_time_back(c, word, floor, "no not");
  return *start < word ? opposite(mod) : mod;
}

void wr_open_before (const wr_cursor *c, const wr_time_context *x, wr_phrase *p) {
  if (p->a.says & WR_SAYS_REF) return;
  uint32_t from;
  uint8_t mod = comparison_before(c, p->start, x->floor, &from);
  if (mod) {
    p->kind = WR_K_INTERVAL;
    p->start = from;
    p->mod = mod;
    return;
  }
  for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++) {
    uint32_t start = wr_time_back(c, p->start, x->floor, bounds[i].words), end;
    bool bare = !(p->a.says & WR_SAYS_IN_DAY) && !(p->a.says & WR_SAYS_A_DAY);
    if (start == p->start) continue;
    if (wr_time_any(c, start, "from beginning effective", &end) && bare) return;
    if (wr_time_any(c, start, "by from", &end) && (p->a.says & WR_SAYS_PART) &&
        !(p->a.says & WR_SAYS_A_DAY)) return;
    uint32_t more = wr_time_back(c, start, x->floor, "starting beginning commencing");
    p->kind = WR_K_INTERVAL;
    p->start = wr_cursor_is(c, start, "from") ? more : start;
    p->mod = bounds[i].mod;
    if (wr_cursor_is(c, start, "since")) p->a.lean = -1;
    return;
  }
}

static bool is_day (const wr_said *w) {
  return wr_said_grain(w) == WR_TU_DAY && !(w->says & (WR_SAYS_IN_DAY | WR_SAYS_REF));
}

bool wr_open_behind (const wr_cursor *c, const wr_time_context *x, wr_phrase *p) {
  uint32_t next = wr_time_comma(c, p->end), end, stop;
  bool or_ = wr_time_any(c, next, "or and", &end);
  uint32_t word = or_ ? wr_cursor_gap(c, end) : next;
  uint8_t mod = WR_MOD_NONE;
  if (or_ && wr_time_any(c, word, "later after onward onwards", &stop)) mod = WR_MOD_ON_OR_AFTER;
  else if (or_ && wr_time_any(c, word, "earlier before sooner", &stop)) mod = WR_MOD_ON_OR_BEFORE;
  else if (!or_ && wr_time_any(c, word, "onward onwards", &stop)) mod = WR_MOD_ON_OR_AFTER;
  bool then = mod && wr_time_any(c, wr_cursor_gap(c, stop), "in than that this", &end);
  if (mod == WR_MOD_NONE || then || (p->a.says & WR_SAYS_REF)) return false;
  if (wr_time_any(c, word, "after before", &end)) {
    uint32_t behind = wr_cursor_gap(c, end);
    if (behind < c->end && wr_cursor_alnum(c, behind)) return false;
  }
  p->kind = WR_K_INTERVAL;
  p->mod = mod;
  p->end = stop;
  wr_said day;
  next = wr_cursor_gap(c, stop);
  if (wr_said_in_day(&p->a) && wr_time_any(c, next, "on", &end) &&
      wr_point_read(c, wr_cursor_gap(c, end), x->day_first, &day) && !day.weak && is_day(&day)) {
    uint32_t own = p->a.end;
    p->end = day.end;
    wr_said_join(&p->a, &day);
    p->a.end = own;
  }
  return true;
}

/* The bounding words at `at`: "after", "no later than"; *next gets what follows them. */
static uint8_t bound_at (const wr_cursor *c, uint32_t at, uint32_t *next) {
  uint32_t end, stop, word = wr_time_any(c, at, "any sometime anytime", &end)
      ? wr_cursor_gap(c, end) : at;
  if (wr_cursor_is(c, word, "time")) word = wr_cursor_gap(c, wr_cursor_word(c, word));
  bool no = wr_time_any(c, word, "no not", &end);
  if (no) word = wr_cursor_gap(c, end);
  if (wr_time_any(c, word, "later earlier", &end) &&
      wr_cursor_is(c, wr_cursor_gap(c, end), "than")) {
    uint8_t mod = wr_cursor_is(c, word, "later") ? WR_MOD_AFTER : WR_MOD_BEFORE;
    *next = wr_cursor_gap(c, wr_cursor_word(c, wr_cursor_gap(c, end)));
    return no ? opposite(mod) : mod;
  }
  for (size_t i = 0; !no && i < sizeof bounds / sizeof *bounds; i++)
    if (wr_time_any(c, word, bounds[i].words, &end)) {
      *next = wr_cursor_gap(c, end);
      if (wr_time_any(c, *next, "at from", &stop)) *next = wr_cursor_gap(c, stop);
      return bounds[i].mod;
    }
  return WR_MOD_NONE;
}

/* A clock time with more than its hour, or with its half of the day said or given by `day`. */
static bool clock_at (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_said *w) {
  if (at >= c->end) return false;
  if (wr_point_read(c, at, x->day_first, w) && wr_said_in_day(w) && (w->says & WR_SAYS_HOUR))
    return true;
  return wr_clock_read(c, at, true, w) && (w->says & (WR_SAYS_MINUTE | WR_SAYS_HALF_DAY));
}

bool wr_open_of_day (const wr_cursor *c, const wr_said *day, const wr_time_context *x,
                     wr_phrase *p) {
  wr_said clock, whole = *day;
  uint32_t next, at = wr_time_comma(c, day->end);
  if (!is_day(day) || at == day->end || at >= c->end) return false;
  uint8_t mod = bound_at(c, at, &next);
  if (mod == WR_MOD_NONE || !clock_at(c, next, x, &clock)) return false;
  wr_said_join(&whole, &clock);
  whole.start = day->start;
  *p = (wr_phrase) {.kind = WR_K_INTERVAL, .start = day->start, .end = clock.end, .a = whole,
                    .has_a = true, .mod = mod};
  return true;
}
