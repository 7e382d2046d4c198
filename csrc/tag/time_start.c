/* time_start.c: whether a time can begin at a word, before the grammar of times is asked */
#include "tag/time_start.h"

#include "segment/character.h"
#include "tag/number.h"
#include "tag/time_word.h"
#include "tag/trigger.h"

static unsigned trigger_at (const wr_cursor *c, uint32_t at) {
  uint32_t n = wr_cursor_word(c, at) - at;
  const char *s = c->s + at;
  if (n > 3 && s[n - 1] == 's' && s[n - 2] == '\'') n -= 2;
  return wr_trigger_find(s, n);
}

/* A word of time, a number or a digit stands at `at`. */
static bool goes_on (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  if (at >= c->end) return false;
  if (wr_is_digit((uint8_t) c->s[at]) || (uint8_t) c->s[at] >= 0x80) return true;
  return (trigger_at(c, at) & (WR_TRIGGER_TIME_PART | WR_TRIGGER_NUMBER)) ||
      wr_time_any(c, at, "the a an other single of more full whole entire business working "
          "fiscal financial o'clock oclock", &end);
}

/* Whether the word at `at` can stand behind a number that begins a time. */
static bool may_follow (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  if (trigger_at(c, at) & WR_TRIGGER_TIME_PART) return true;
  if (wr_time_any(c, at, "o'clock oclock am pm a p b bc ad ce bce be full whole more hundred "
          "consecutive additional straight times half business working calendar long", &end))
    return true;
  return wr_time_any(c, at, "to past after and through thru until till in this at on of for",
      &end) && goes_on(c, wr_cursor_gap(c, end));
}

bool wr_time_starts_digits (const wr_cursor *c, uint32_t at) {
  uint32_t end = at;
  while (end < c->end && wr_is_digit((uint8_t) c->s[end])) end++;
  if (end - at == 4) return true;
  if (end - at > 4 || end == c->end) return false;
  char x = c->s[end];
  if (x == ' ') return wr_is_digit((uint8_t) c->s[end + 1]) || c->s[end + 1] == '-' ||
      (uint8_t) c->s[end + 1] >= 0x80 || may_follow(c, end + 1);
  if (x == '.') return end + 1 < c->end && wr_cursor_alnum(c, end + 1);
  return x == ':' || x == '/' || x == '-' || x == '\'' || (uint8_t) x >= 0x80 ||
      (x != ',' && wr_cursor_alnum(c, end));
}

/* As above, for a number in words. */
static bool starts_number (const wr_cursor *c, uint32_t at) {
  wr_figure f;
  if (!wr_figure_read(c, at, 0, &f)) return true;
  return f.year || f.scaled || may_follow(c, wr_cursor_join(c, f.end));
}

/* "a" before a word of time: "a year", "a few days". */
static bool starts_article (const wr_cursor *c, uint32_t at) {
  uint32_t next = wr_cursor_gap(c, wr_cursor_word(c, at));
  return trigger_at(c, next) & (WR_TRIGGER_TIME | WR_TRIGGER_NUMBER);
}

/* Whether what the entry at [at, end) says can begin a time here. */
static bool starts (const wr_cursor *c, const wr_entry *e, uint32_t at, uint32_t end) {
  uint32_t prior_end, prior = wr_cursor_back(c, at, &prior_end);
  bool plural = e->flags & WR_TF_PLURAL, short_ = e->flags & WR_TF_SHORT;
  switch (e->kind) {
    case WR_TW_UNIT:
      return (plural && !short_) || e->value == WR_TU_SECOND || e->value == WR_TU_WEEKEND ||
          e->value == WR_TU_QUARTER || e->value == WR_TU_WEEK || wr_cursor_is(c, prior, "the");
    case WR_TW_SHIFT: case WR_TW_COUNT: case WR_TW_EVERY: case WR_TW_MOD:
      return goes_on(c, wr_cursor_join(c, end));
    default: return true;
  }
}

bool wr_time_starts_word (const wr_cursor *c, uint32_t at, unsigned trigger) {
  uint32_t end;
  if ((c->s[at] | 32) == 'a' && wr_cursor_word(c, at) <= at + 2 && starts_article(c, at))
    return true;
  if ((trigger & WR_TRIGGER_NUMBER) && wr_figure_word(c, at) && starts_number(c, at)) return true;
  if (!(trigger & WR_TRIGGER_TIME)) return false;
  if (trigger & WR_TRIGGER_TIME_LONGER) {
    uint32_t word = wr_cursor_word(c, at);
    if (word < c->end && c->s[word] == '.') word++;
    if (!(trigger_at(c, wr_cursor_join(c, word)) & WR_TRIGGER_TIME_PART)) return false;
  }
  const wr_entry *e = wr_time_word(c, at, &end);
  return e && starts(c, e, at, end);
}
