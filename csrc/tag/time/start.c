/* start.c: whether a time can begin at a word, before the grammar of times is asked */
#include "tag/time/start.h"

#include "segment/character.h"
#include "tag/number.h"
#include "tag/time/word.h"
#include "tag/trigger.h"

unsigned wr_time_trigger (const wr_cursor *c, uint32_t at) {
  uint32_t n = wr_cursor_word(c, at) - at;
  const char *s = c->s + at;
  if (n > 5 && memcmp(s + n - 4, "\xe2\x80\x99s", 4) == 0) n -= 4;
  else if (n > 3 && s[n - 1] == 's' && s[n - 2] == '\'') n -= 2;
  return wr_trigger_find(s, n);
}

static bool digit_at (const wr_cursor *c, uint32_t at) {
  return at < c->end && wr_is_digit((uint8_t) c->s[at]);
}

/* A word of time, a number or a digit stands at `at`, or a word that may stand before one. */
static bool goes_on (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  if (at >= c->end) return false;
  if (digit_at(c, at) || (uint8_t) c->s[at] >= 0x80) return true;
  return (wr_time_trigger(c, at) & (WR_TRIGGER_TIME_PART | WR_TRIGGER_NUMBER)) ||
      wr_time_any(c, at, "other single full whole entire business working fiscal financial",
          &end);
}

/* The same behind an article. */
static bool goes_on_far (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  if (wr_time_any(c, at, "in on of", &end)) at = wr_cursor_gap(c, end);
  if (wr_time_any(c, at, "the a an", &end)) at = wr_cursor_gap(c, end);
  return goes_on(c, at) || wr_time_any(c, at, "o'clock oclock", &end);
}

/* Whether the word at `at` can stand behind a number that begins a time. */
static bool may_follow (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  unsigned trigger = wr_time_trigger(c, at);
  if (trigger & WR_TRIGGER_TIME_PART) return true;
  if ((trigger & WR_TRIGGER_NUMBER) && !(trigger & WR_TRIGGER_ARTICLE)) {   /* "ten thirty am" */
    uint32_t next = wr_cursor_join(c, wr_cursor_word(c, at));
    if (wr_time_trigger(c, next) & WR_TRIGGER_NUMBER)
      next = wr_cursor_join(c, wr_cursor_word(c, next));
    if ((wr_time_trigger(c, next) & WR_TRIGGER_TIME_PART) ||
        wr_time_any(c, next, "am pm a p o'clock to until till and", &end)) return true;
  }
  if (wr_time_any(c, at, "o'clock oclock am pm a p b bc ad ce bce be full whole more hundred "
          "consecutive additional straight times half business working calendar long extra "
          "fewer trading further", &end))
    return true;
  return wr_time_any(c, at, "to past after and or through thru until till in this at on of for",
      &end) && goes_on_far(c, wr_cursor_gap(c, end));
}

/* Letters glued to digits that a time may have: "5pm", "2nd", "1990s", "3h", "15Sep". */
static bool may_be_glued (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  return (wr_time_trigger(c, at) & WR_TRIGGER_TIME_PART) ||
      wr_time_any(c, at, "st nd rd th s am pm a p ish h d w m t", &end);
}

/* What stands behind the digits that end at `end` with a point and more digits: "9.30", "2.5
   hours", "12.6.22". */
static bool starts_pointed (const wr_cursor *c, uint32_t at, uint32_t end) {
  uint32_t stop = end + 1;
  if (!digit_at(c, stop)) return may_be_glued(c, stop);
  while (digit_at(c, stop)) stop++;
  if (stop < c->end && c->s[stop] == '.' && digit_at(c, stop + 1)) return true;
  bool minutes = stop == end + 3 && c->s[end + 1] < '6' && end - at <= 2;
  if (minutes && !(stop < c->end && c->s[stop] == '%')) return true;
  return stop < c->end && (c->s[stop] == ' ' || c->s[stop] == '-') && may_follow(c, stop + 1);
}

bool wr_time_starts_digits (const wr_cursor *c, uint32_t at) {
  uint32_t end = at;
  while (digit_at(c, end)) end++;
  if (end - at == 4) return true;
  if (end - at > 4 || end == c->end) return false;
  char x = c->s[end];
  uint32_t next = end + 1;
  switch (x) {
    case ' ': return digit_at(c, next) || (next < c->end && (c->s[next] == '-' ||
        (uint8_t) c->s[next] >= 0x80)) || may_follow(c, next);
    case '.': return starts_pointed(c, at, end);
    case ':': return digit_at(c, next);
    case '-': case '/': return digit_at(c, next) || may_follow(c, next);
    case ',': return next < c->end && c->s[next] == ' ' && digit_at(c, next + 1);
    default: return x == '\'' || (uint8_t) x >= 0x80 ||
        (wr_is_ascii_alpha((uint8_t) x) && may_be_glued(c, end));
  }
}

/* As above, for a number in words. */
static bool starts_number (const wr_cursor *c, uint32_t at) {
  wr_figure f;
  if (!wr_figure_read(c, at, 0, &f)) return true;
  uint32_t next = wr_cursor_join(c, f.end);
  while (f.ordinal && digit_at(c, next)) next++;             /* "first 2 weeks" */
  return f.year || f.scaled || may_follow(c, wr_cursor_gap(c, next));
}

/* "a" before a word of time: "a year", "a few days". */
static bool starts_article (const wr_cursor *c, uint32_t at) {
  uint32_t end, next = wr_cursor_gap(c, wr_cursor_word(c, at));
  if (wr_time_trigger(c, next) & WR_TRIGGER_TIME_PART) {
    const wr_entry *e = wr_time_word(c, next, &end);
    if (e && (e->kind == WR_TW_UNIT || e->kind == WR_TW_COUNT)) return true;
  }
  return wr_time_any(c, next, "half quarter dozen hundred thousand million billion pair full "
      "whole", &end);
}

/* What must stand behind a word that means no time itself. */
static bool leads (const wr_cursor *c, uint32_t at, uint32_t end) {
  uint32_t next = wr_cursor_gap(c, end), stop;
  switch (c->s[at] | 32) {
    case 'o': case 't':                /* once */
      return wr_time_any(c, next, "a an per every each daily weekly monthly yearly annually "
                         "nightly", &stop);
    case 'w': return c->s[next] == '/';
    case 'a':                          /* "all day", but not "all-day" */
      return digit_at(c, next) || (wr_cursor_word(c, at) < end && c->s[at + 3] == ' ' &&
                                   !(end < c->end && c->s[end] == '-'));
    case 'f': return digit_at(c, next) || wr_cursor_is(c, next, "year") ||
        (wr_cursor_is(c, at, "final") && goes_on(c, next));
    default: return digit_at(c, next);
  }
}

/* Whether what the entry at [at, end) says can begin a time here. */
static bool starts (const wr_cursor *c, const wr_entry *e, uint32_t at, uint32_t end) {
  uint32_t stop;
  bool plural = e->flags & WR_TF_PLURAL, short_ = e->flags & WR_TF_SHORT;
  switch (e->kind) {
    case WR_TW_UNIT:
      return (plural && !short_) || e->value == WR_TU_SECOND || e->value == WR_TU_WEEKEND ||
          e->value == WR_TU_QUARTER || e->value == WR_TU_WEEK ||
          wr_time_back(c, at, c->start, "the") < at;
    case WR_TW_SHIFT:
      end = wr_cursor_gap(c, end);     /* "that may", "this will" */
      return !(e->value == 0 && end < c->end && c->s[end] == 'm' && wr_cursor_is(c, end, "may")) &&
          goes_on(c, end);
    case WR_TW_EVERY: return goes_on(c, wr_cursor_gap(c, end));
    case WR_TW_MOD: return goes_on_far(c, wr_cursor_join(c, end));
    case WR_TW_COUNT:
      end = wr_cursor_gap(c, end);
      if (wr_time_any(c, end, "more of", &stop)) end = wr_cursor_gap(c, stop);
      return wr_time_trigger(c, end) & WR_TRIGGER_TIME_PART;
    case WR_TW_LEAD:
      return (end < c->end || wr_cursor_word(c, at) < end) && leads(c, at, end);
    default: return true;
  }
}

bool wr_time_starts_word (const wr_cursor *c, uint32_t at, unsigned trigger) {
  uint32_t end = wr_cursor_word(c, at);
  if (trigger & WR_TRIGGER_ARTICLE) return starts_article(c, at);
  if ((trigger & WR_TRIGGER_NUMBER) && wr_figure_word(c, at) && starts_number(c, at)) return true;
  if (!(trigger & WR_TRIGGER_TIME)) return false;
  const wr_entry *e = wr_time_word(c, at, &end);
  return e && starts(c, e, at, end);
}

bool wr_time_goes_on (const wr_cursor *c, uint32_t at) {
  uint32_t i = wr_cursor_gap(c, at);
  if (i < c->end && c->s[i] == ',') i = wr_cursor_gap(c, i + 1);
  if (i >= c->end) return false;
  if (strchr(".;!?)]\"", c->s[i])) return digit_at(c, i + 1);
  if (!wr_is_ascii_alpha((uint8_t) c->s[i])) return true;
  return c->s[i] == 'T' || (wr_time_trigger(c, i) & (WR_TRIGGER_TIME | WR_TRIGGER_NUMBER |
      WR_TRIGGER_TIME_PART | WR_TRIGGER_TIME_JOIN));
}
