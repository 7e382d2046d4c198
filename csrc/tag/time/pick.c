/* pick.c: the one of its name that is picked: "last week", "this morning", "next Friday" */
#include "tag/time/pick.h"

#include "segment/character.h"
#include "tag/time/date.h"
#include "tag/time/digit.h"

/* "last June", "this summer", "coming Friday": the one of its name that e, the word at `at`, picks;
   what: the name at `next`. */
static bool picked (const wr_cursor *c, uint32_t at, uint32_t next, const wr_entry *e,
                    const wr_entry *what, int32_t by, wr_said *w) {
  wr_said inner;
  uint32_t behind = wr_cursor_gap(c, wr_cursor_word(c, next));
  bool may = what->kind == WR_TW_MONTH && what->value == 5 && behind < c->end &&
      wr_is_lower((uint8_t) c->s[behind]);                   /* "the next may think" */
  bool soon = w->soon, verb = (by == 0 || may) && what->kind == WR_TW_MONTH &&
      (what->flags & WR_TF_WORD) && !wr_is_upper((uint8_t) c->s[next]);
  if (verb || !wr_date_read(c, next, false, &inner)) return false;
  *w = inner;
  w->start = at;
  w->soon = soon && (inner.says & WR_SAYS_WEEKDAY);
  w->weak = false;
  w->text = (e->flags & WR_TF_TEXT) != 0;
  w->pick = (int8_t) by;
  w->says |= WR_SAYS_PICK;
  return what->kind != WR_TW_MONTH || (inner.says & WR_SAYS_DAY) == 0 || by == 0;
}

/* "at the", "until the" before `at`: the last minute is a saying. */
static bool at_the (const wr_cursor *c, uint32_t at) {
  uint32_t the = wr_time_back(c, at, c->start, "the");
  return the < at && wr_time_back(c, the, c->start, "at until till to for") < the;
}

/* "in October" at `at`. */
static bool in_month (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  return wr_cursor_is(c, at, "in") &&
      wr_time_word_of(c, wr_cursor_gap(c, wr_cursor_word(c, at)), WR_TW_MONTH, &end);
}

bool wr_pick_read (const wr_cursor *c, uint32_t at, wr_said *w) {
  uint32_t end, next;
  const wr_entry *e = wr_time_word_of(c, at, WR_TW_SHIFT, &end);
  if (e == NULL) return false;
  int32_t by = e->value;
  w->text = (e->flags & WR_TF_TEXT) != 0;
  next = wr_cursor_gap(c, end);
  const wr_entry *more = wr_time_word_of(c, next, WR_TW_SHIFT, &end);
  if (more && by == 0) {
    by = more->value;
    next = wr_cursor_gap(c, end);
  }
  bool fiscal = wr_time_any(c, next, "fiscal financial", &end);
  const wr_entry *work = wr_time_word(c, next, &end);
  if (fiscal) next = wr_cursor_gap(c, wr_cursor_word(c, next));
  else if (!work && wr_time_any(c, next, "working business calendar whole", &end))
    next = wr_cursor_gap(c, end);
  const wr_entry *what = wr_time_word(c, next, &end);
  if (what == NULL) return false;
  bool plural = what->flags & WR_TF_PLURAL;
  uint32_t of = wr_cursor_gap(c, end);
  if (wr_cursor_is(c, at, "last") && (wr_cursor_is(c, of, "of") || in_month(c, of)))
    return false;
  w->end = end;
  w->soon = (e->flags & WR_TF_SOON) || (more && (more->flags & WR_TF_SOON));
  switch (what->kind) {
    case WR_TW_UNIT:
      if ((plural && !(what->flags & WR_TF_SHORT)) || what->value < WR_TU_MINUTE) return false;
      if (what->value == WR_TU_DAY) {
        w->work = what->flags & WR_TF_WORK;
        if (!w->work && wr_time_any(c, at, "last past", &end)) return false;
        w->text = !w->work && !wr_cursor_is(c, at, "this") && !wr_cursor_is(c, at, "current");
      }
      if (by == -1 && what->value == WR_TU_MINUTE && at_the(c, at)) return false;
      w->shift = by;
      w->fiscal = fiscal;
      w->shift_unit = (uint8_t) what->value;
      w->says = WR_SAYS_SHIFT;
      return true;
    case WR_TW_PART:
      if (plural) return false;
      w->text |= by == 1;
      w->shift = by;
      w->shift_unit = WR_TU_DAY;
      w->part = (uint8_t) what->value;
      w->says = WR_SAYS_SHIFT | WR_SAYS_PART;
      return !(by == -1 && what->value == WR_PART_MORNING);
    case WR_TW_WEEKDAY: case WR_TW_MONTH: case WR_TW_SEASON: case WR_TW_HOLIDAY:
      return !plural && picked(c, at, next, e, what, by, w);
    default: return false;
  }
}

bool wr_pick_unit (const wr_cursor *c, uint32_t at, wr_said *w) {
  uint32_t end, next = at;
  if (wr_time_any(c, at, "the", &end)) next = wr_cursor_gap(c, end);
  const wr_entry *e = wr_time_word_of(c, next, WR_TW_UNIT, &w->end);
  if (e == NULL || (e->flags & WR_TF_PLURAL) || e->value < WR_TU_DAY) return false;
  w->shift_unit = (uint8_t) e->value;
  w->says = WR_SAYS_SHIFT;
  w->text = true;
  return true;
}
