/* licence.c: whether the words around make a time of what is none by itself */
#include "tag/time/licence.h"

#include "segment/character.h"
#include "tag/noun.h"
#include "tag/time/year.h"

/* Only commas, or one joining word, between the last date and here. */
static bool in_list (const wr_cursor *c, uint32_t last, uint32_t at) {
  uint32_t i = last, end;
  if (i == 0 || at < i || at - i > 8) return false;
  while (i < at && (c->s[i] == ',' || c->s[i] == ' ' || c->s[i] == ';')) i++;
  return i == at || (wr_time_any(c, i, "and or", &end) && wr_cursor_gap(c, end) == at);
}

/* "on 29th", and no name behind it ("on 5th Avenue"). */
static bool day_in_figures (const wr_cursor *c, const wr_said *w, const wr_time_context *x) {
  uint32_t next = wr_cursor_gap(c, w->end), end;
  bool ends = next >= c->end || !wr_cursor_alnum(c, next) ||
      wr_time_any(c, next, "at from in to and or by until", &end);
  return ends && wr_is_digit((uint8_t) c->s[w->start]) && wr_is_alpha((uint8_t) c->s[w->end - 1]) &&
      wr_time_back(c, w->start, x->floor, "on") < w->start;
}

/* Whether the words before make a time of what is none by itself: "in the summer", "at night". */
bool wr_time_licensed (const wr_cursor *c, wr_said *w, const wr_time_context *x) {
  uint32_t the = wr_time_back(c, w->start, x->floor, "the a one"), cue, end;
  const char *words =
      "in during by until since throughout of from before after through over at on till";
  bool whole = w->start == c->start &&
      (w->end == c->end || (w->end + 1 == c->end && c->s[w->end] == '.'));
  if (whole && (w->says & WR_SAYS_MONTH) && !wr_is_upper((uint8_t) c->s[w->start]) &&
      w->end < w->start + 4) return false;
  if (whole && (w->says & (WR_SAYS_MONTH | WR_SAYS_QUARTER | WR_SAYS_WEEKDAY)) &&
      !(w->says & (WR_SAYS_NTH | WR_SAYS_DAY))) return true;
  if (w->says & (WR_SAYS_NTH | WR_SAYS_HALF)) return false;
  if (w->says == WR_SAYS_YEAR) {
    uint32_t than = wr_time_back(c, w->start, x->floor, "than");
    bool compared = than < w->start && wr_time_back(c, than, x->floor, "later earlier") < than;
    return !w->short_year && (compared || wr_year_meant(c, w->start, w->end, x->year_end));
  }
  if (w->says == (WR_SAYS_MONTH | WR_SAYS_DAY))         /* 5/17 */
    return wr_time_back(c, w->start, x->floor,
        "on until since before after date till this") < w->start ||
        in_list(c, x->date_end, w->start);
  if (w->says & WR_SAYS_MONTH) return false;
  cue = wr_time_back(c, the, x->floor, words);
  if (w->says & WR_SAYS_SEASON) {
    uint32_t next = wr_cursor_gap(c, w->end);
    if (cue == the || wr_cursor_is(c, next, "of") || wr_cursor_is(c, the, "a")) return false;
    if (w->season == WR_SEASON_FALL &&
        wr_time_any(c, cue, "of from before after by at on over through", &end)) return false;
    if (w->season == WR_SEASON_SPRING && wr_time_any(c, cue, "of from at on over through",
        &end)) return false;
    w->start = the;
    return true;
  }
  if (w->says & WR_SAYS_PART) {
    bool in = wr_time_any(c, cue, "in at by during", &end) && cue < the;
    bool one = wr_cursor_is(c, the, "one") && the < w->start;
    if (!in && !one) return false;
    if (w->part == WR_PART_MIDDAY && the == w->start && !wr_cursor_is(c, cue, "at")) return false;
    if (the == w->start && wr_time_any(c, cue, "in during", &end) && w->part != WR_PART_DAYTIME)
      return false;
    bool some = the < w->start && wr_time_any(c, the, "a", &end);
    w->start = the;
    return !some;
  }
  if (w->says & WR_SAYS_WEEKDAY) return w->start == c->start && w->end == c->end;
  if (w->says & WR_SAYS_SHIFT) {
    w->start = the;
    return the < w->start || wr_time_any(c, cue, "on at over during by", &end) ||
        wr_cursor_is(c, the, "the");
  }
  if (w->says == WR_SAYS_DAY) {
    if (the == w->start && day_in_figures(c, w, x)) return true;
    bool on = wr_cursor_is(c, the, "the") && wr_time_any(c, cue, "on by until since", &end) &&
        cue < the;
    on = on && wr_is_digit((uint8_t) c->s[w->start]);
    if (on) w->start = the;
    return on && !wr_noun_like(c, w->end);
  }
  return (w->says & WR_SAYS_QUARTER) && wr_is_upper((uint8_t) c->s[w->start]);
}

bool wr_ref_allowed (const wr_cursor *c, const wr_said *w) {
  uint32_t next = wr_cursor_gap(c, w->end), end;
  if (wr_cursor_is(c, w->start, "to") || wr_cursor_is(c, w->start, "till"))      /* up to date */
    return w->start > c->start && c->s[w->start - 1] == ' ' &&
        wr_time_back(c, w->start, c->start, "up") == w->start &&
        (next >= c->end || !wr_cursor_alnum(c, next) ||
         wr_time_any(c, next, "is was are were has have had and with in on by", &end));
  if (wr_cursor_is(c, w->start, "the")) return !wr_cursor_is(c, next, "of");
  if (wr_cursor_is(c, w->start, "now") && wr_time_any(c, next, "that", &end)) return false;
  if (wr_cursor_is(c, w->start, "soon") && wr_time_any(c, next, "as after afterwards enough",
      &end)) return false;
  if (wr_cursor_is(c, w->start, "shortly") &&
      wr_time_any(c, next, "after before afterwards thereafter", &end)) return false;
  return true;
}
