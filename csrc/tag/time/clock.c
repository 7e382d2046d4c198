/* clock.c: clock times */
#include "tag/time/clock.h"

#include "segment/character.h"
#include "tag/time/digit.h"
#include "tag/time/zone.h"

/* "a.m.", "pm", "p m" and, glued, "p" at `at`; its end, 0 when there is none. */
static uint32_t half_day (const wr_cursor *c, uint32_t at, bool *after_noon) {
  uint32_t from = wr_cursor_gap(c, at), end = from + 1;
  if (from >= c->end || ((c->s[from] | 32) != 'a' && (c->s[from] | 32) != 'p')) return 0;
  *after_noon = (c->s[from] | 32) == 'p';
  uint32_t m = wr_cursor_gap(c, end);
  bool dot = m < c->end && c->s[m] == '.';
  if (dot) m = wr_cursor_gap(c, m + 1);
  if (m < c->end && (c->s[m] | 32) == 'm' && !wr_cursor_alnum(c, m + 1)) {
    uint32_t last = wr_cursor_gap(c, m + 1);
    return dot && last < c->end && c->s[last] == '.' ? last + 1 : m + 1;
  }
  return from == at && !wr_cursor_alnum(c, end) ? end : 0;
}

/* "ish" glued to the figure or hour that ends at `at`; its end, `at` itself when there is none. */
static uint32_t ish (const wr_cursor *c, uint32_t at, wr_said *w) {
  if (at + 3 > c->end || memcmp(c->s + at, "ish", 3) != 0 || wr_cursor_alnum(c, at + 3)) return at;
  w->mod = WR_MOD_APPROX;
  return at + 3;
}

static void set_hour (wr_said *w, int32_t hour, bool known) {
  w->hour = (uint8_t) hour;
  w->says |= WR_SAYS_HOUR;
  if (known || hour > 12 || hour == 0) w->says |= WR_SAYS_HALF_DAY;
}

static void set_minute (wr_said *w, int32_t minute) {
  w->minute = (uint8_t) minute;
  w->says |= WR_SAYS_MINUTE;
}

static bool take_half_day (const wr_cursor *c, wr_said *w) {
  bool after_noon = false;
  uint32_t end = half_day(c, w->end, &after_noon);
  bool late = w->hour > 12 && (!after_noon || !(w->says & WR_SAYS_MINUTE));     /* 14pm */
  if (end == 0 || w->hour == 0 || w->hour > 23 || late) return false;
  w->hour = (uint8_t) (w->hour % 12 + (after_noon ? 12 : 0));
  w->says |= WR_SAYS_HALF_DAY;
  w->end = end;
  return true;
}

static void take_zone (const wr_cursor *c, wr_said *w) {
  int16_t zone;
  uint32_t end = wr_zone_read(c, w->end, &zone);
  if (end == 0) return;
  w->says |= WR_SAYS_ZONE;
  w->zone = zone;
  w->end = end;
}

/* Half day, "o'clock" and zone behind the figures that end at w->end; false when neither of the
   first two stands there. */
static bool finish (const wr_cursor *c, wr_said *w) {
  uint32_t next, end;
  w->end = ish(c, w->end, w);
  next = wr_cursor_gap(c, w->end);
  bool marked = take_half_day(c, w);
  if (!marked && wr_time_any(c, next, "o'clock oclock", &end)) {
    w->end = end;
    take_half_day(c, w);
    marked = true;
  }
  take_zone(c, w);
  return marked;
}

/* ":30", ":30:15", ":30:15.250" behind the hour. */
static bool take_minutes (const wr_cursor *c, wr_said *w) {
  int32_t n;
  char mark = c->s[w->end];
  uint32_t end = wr_time_digits(c, w->end + 1, &n);
  if (end != w->end + 3 || n > 59) return false;
  set_minute(w, n);
  w->end = end;
  if (mark != ':' || end >= c->end || c->s[end] != ':') return true;
  end = wr_time_digits(c, end + 1, &n);
  if (end != w->end + 3 || n > 60) return true;
  w->second = (uint8_t) n;
  w->says |= WR_SAYS_SECOND;
  w->end = end;
  if (end + 1 < c->end && c->s[end] == '.' && wr_is_digit((uint8_t) c->s[end + 1]))
    w->end = wr_time_digits(c, end + 1, &n);
  return true;
}

bool wr_clock_digits (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t hour;
  *w = (wr_said) {.start = at};
  uint32_t end = wr_time_digits(c, at, &hour);
  if (end != at + 2 || hour > 24 || end >= c->end || c->s[end] != ':') return false;
  set_hour(w, hour, true);
  w->end = end;
  return take_minutes(c, w);
}

bool wr_clock_military (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t n;
  *w = (wr_said) {.start = at};
  uint32_t end = wr_time_digits(c, at, &n), next = wr_cursor_gap(c, end);
  if (end != at + 4 || n / 100 > 23 || n % 100 > 59) return false;
  bool glued = next == end;
  int16_t zone;
  bool year = n >= 1900 && n < 2100 && wr_time_back(c, at, c->start, "in since of during") < at;
  if (!glued && !year && next < c->end && wr_is_upper((uint8_t) c->s[next]) &&
      (w->end = wr_zone_read(c, end, &zone)) != 0) {         /* "2104 GMT" */
    set_hour(w, n / 100, true);
    set_minute(w, n % 100);
    w->zone = zone;
    w->says |= WR_SAYS_ZONE;
    return true;
  }
  if (!wr_time_any(c, next, glued ? "hrs h hours hr" : "hrs hours hr", &w->end)) return false;
  if (!glued && wr_is_upper((uint8_t) c->s[next])) return false;              /* "2025 HR" */
  if (!glued && c->s[at] != '0' && n % 100 == 0 && !wr_cursor_is(c, next, "hrs")) return false;
  set_hour(w, n / 100, true);
  set_minute(w, n % 100);
  return true;
}

/* Whether "a" or "p" alone says the half of the day. */
static bool one_letter (const wr_cursor *c, const wr_said *w) {
  char x = (char) (c->s[w->end - 1] | 32);
  return (x == 'a' || x == 'p') && wr_is_digit((uint8_t) c->s[w->end - 2]);
}

/* Whether words before the hour at `at`, or a dash on a side of it, speak for a clock time. */
static bool cued (const wr_cursor *c, uint32_t at, const wr_said *w) {
  bool dash = (at > c->start && c->s[at - 1] == '-') || (w->end < c->end && c->s[w->end] == '-');
  return dash || wr_time_back(c, at, c->start,
      "at by until till from to before after around between and") < at;
}

/* "in the evening", "at night" at `at`. */
static bool part_behind (const wr_cursor *c, uint32_t at) {
  uint32_t end, next = wr_cursor_gap(c, at);
  if (!wr_time_any(c, next, "in at", &end)) return false;
  next = wr_cursor_gap(c, end);
  if (wr_time_any(c, next, "the", &end)) next = wr_cursor_gap(c, end);
  return wr_time_word_of(c, next, WR_TW_PART, &end) != NULL;
}

/* "12 noon", "12 midnight". */
static bool twelve (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t n;
  uint32_t end = wr_time_digits(c, at, &n), next = wr_cursor_gap(c, end);
  if (n != 12 || next == end) return false;
  const wr_entry *e = wr_time_word_of(c, next, WR_TW_CLOCK, &w->end);
  if (e) set_hour(w, e->value, true);
  return e != NULL;
}

/* "330 p.m.", "1030am", and, bare, "0730". */
static bool glued (const wr_cursor *c, uint32_t at, uint32_t end, int32_t n, bool bare,
                   wr_said *w) {
  bool zero = c->s[at] == '0' && end == at + 4;
  if (end > at + 4 || end < at + 3 || n / 100 > 23 || n % 100 > 59) return false;
  set_hour(w, n / 100, zero);
  set_minute(w, n % 100);
  w->end = end;
  bool marked = finish(c, w) && !one_letter(c, w);           /* 720p is none */
  if ((w->says & WR_SAYS_ZONE) && c->s[end] == '-') {        /* 0730-0930 is no zone */
    w->says &= ~(uint32_t) WR_SAYS_ZONE;
    w->end = end;
  }
  return (marked || (bare && (zero || w->mod || part_behind(c, w->end)))) &&
      !wr_cursor_alnum(c, w->end);
}

static bool figures (const wr_cursor *c, uint32_t at, bool bare, wr_said *w) {
  int32_t hour;
  uint32_t end = wr_time_digits(c, at, &hour);
  if (end > at + 2 || hour > 24) return glued(c, at, end, hour, bare, w);
  set_hour(w, hour, c->s[at] == '0');
  w->end = end;
  char mark = end < c->end ? c->s[end] : ' ';
  if ((mark == ':' || mark == '.' || mark == 'h') && take_minutes(c, w)) {
    bool marked = finish(c, w);
    return (marked || mark != '.' || bare) && !wr_cursor_alnum(c, w->end);
  }
  if (mark == 'h' && bare && !wr_cursor_alnum(c, end + 1)) {
    set_minute(w, 0);
    w->end = end + 1;
    finish(c, w);
    return true;
  }
  if (mark == '.' && wr_cursor_alnum(c, end + 1)) {         /* "9.am" */
    w->end = end + 1;
    return take_half_day(c, w) && !wr_cursor_alnum(c, w->end);
  }
  if (wr_cursor_alnum(c, end)) {
    bool marked = finish(c, w) && (!one_letter(c, w) || cued(c, at, w));
    return (marked || (bare && w->mod)) && !wr_cursor_alnum(c, w->end);
  }
  return finish(c, w) || (bare && hour > 0);
}

/* Minutes said as a number behind the hour in words: "ten thirty", "four twenty-three". */
static void spoken_rest (const wr_cursor *c, wr_said *w) {
  wr_decimal n;
  int64_t minutes;
  uint32_t next = wr_cursor_join(c, w->end);
  if (next == w->end || next >= c->end || wr_is_digit((uint8_t) c->s[next])) return;
  uint32_t end = wr_time_number(c, next, &n);
  if (end == 0 || wr_cursor_is(c, next, "a") || !wr_decimal_int(n, &minutes) || minutes < 10 ||
      minutes > 59)
    return;
  set_minute(w, (int32_t) minutes);
  w->end = end;
}

/* "five o'clock", "six p.m."; bare: "five". */
static bool spoken_hour (const wr_cursor *c, uint32_t at, bool bare, wr_said *w) {
  wr_decimal n;
  int64_t hour;
  w->end = wr_time_number(c, at, &n);
  if (w->end == 0 || wr_cursor_is(c, at, "a") || wr_cursor_is(c, at, "an") ||
      !wr_decimal_int(n, &hour))
    return false;
  if (hour > 1109 && hour < 1260 && hour % 100 < 60) {       /* "eleven thirty" */
    set_hour(w, (int32_t) hour / 100, false);
    set_minute(w, (int32_t) hour % 100);
  } else if (hour >= 1 && hour <= 12) {
    set_hour(w, (int32_t) hour, false);
    spoken_rest(c, w);
  } else {
    return false;
  }
  return finish(c, w) || bare;
}

/* The minutes of "half past", "a quarter to", "twenty minutes past"; where they end, or 0.
   named: they are said to be minutes. */
static uint32_t spoken_minutes (const wr_cursor *c, uint32_t at, int64_t *minutes, bool *named) {
  wr_decimal n;
  uint32_t end, next = wr_time_any(c, at, "a", &end) ? wr_cursor_gap(c, end) : at;
  if (wr_time_any(c, next, "half quarter", &end)) {
    *minutes = wr_cursor_is(c, next, "half") ? 30 : 15;
    *named = true;
    return end;
  }
  end = wr_time_number(c, at, &n);
  if (end == 0 || !wr_decimal_int(n, minutes) || *minutes < 1 || *minutes > 59) return 0;
  *named = wr_time_any(c, wr_cursor_gap(c, end), "minutes minute min mins", &next);
  return *named ? next : end;
}

/* The hour of "past three", "to noon" at `at`; false when it is none. */
static bool past_hour (const wr_cursor *c, uint32_t at, bool *word, wr_said *w) {
  wr_decimal n;
  int64_t hour;
  const wr_entry *e = wr_time_word_of(c, at, WR_TW_CLOCK, &w->end);
  *word = e != NULL;
  if (e) {
    set_hour(w, e->value, true);
    return true;
  }
  w->end = wr_time_number(c, at, &n);
  if (w->end == 0 || wr_cursor_is(c, at, "a") || !wr_decimal_int(n, &hour) || hour < 1 ||
      hour > 24)
    return false;
  set_hour(w, (int32_t) hour, false);
  if (w->end < c->end && c->s[w->end] == 'h') w->end++;
  return !wr_cursor_alnum(c, w->end) || take_half_day(c, w);
}

/* "half past three", "quarter to six". */
static bool spoken (const wr_cursor *c, uint32_t at, wr_said *w) {
  int64_t minutes;
  bool named = false;
  uint32_t end = spoken_minutes(c, at, &minutes, &named), next = wr_cursor_gap(c, end);
  if (end == 0) return false;
  bool to = wr_time_any(c, next, "to till before of", &end), past = wr_cursor_is(c, next, "past");
  if (!to && !wr_time_any(c, next, "past after", &end)) return false;
  bool word;
  if (!past_hour(c, wr_cursor_gap(c, end), &word, w)) return false;
  const wr_entry *unit = wr_time_word_of(c, wr_cursor_gap(c, w->end), WR_TW_UNIT, &end);
  bool marked = finish(c, w) || w->hour == 0 || word;
  if (unit || !(named || marked || (past && minutes % 5 == 0))) return false;
  set_minute(w, (int32_t) (to ? 60 - minutes : minutes));
  if (to) w->hour = (uint8_t) (w->hour == 0 ? 23 : w->hour == 1 ? 12 : w->hour - 1);
  return true;
}

bool wr_clock_read (const wr_cursor *c, uint32_t at, bool bare, wr_said *w) {
  const wr_said blank = {.start = at};
  *w = blank;
  if (at >= c->end) return false;
  if (wr_is_digit((uint8_t) c->s[at])) {
    if (wr_clock_military(c, at, w)) return true;
    *w = blank;
    if (twelve(c, at, w)) return true;
    if (figures(c, at, false, w)) return true;
    *w = blank;
    if (spoken(c, at, w)) return true;
    *w = blank;
    return bare && figures(c, at, true, w);
  }
  const wr_entry *e = wr_time_word_of(c, at, WR_TW_CLOCK, &w->end);
  if (e) {
    set_hour(w, e->value, true);
    if (e->flags & WR_TF_ABOUT) w->mod = WR_MOD_APPROX;
    return true;
  }
  if (spoken(c, at, w)) return true;
  *w = blank;
  return spoken_hour(c, at, bare, w);
}

uint32_t wr_clock_abroad (const wr_cursor *c, uint32_t at) {
  static const char hour[] = "uhr h uur heures horas ore klo kl", before[] =
      "à ab um gegen bis vers dès las la alle";
  int32_t hours, minutes;
  uint32_t end = wr_time_digits(c, at, &hours), stop;
  if (end > at + 2 || hours > 24 || end >= c->end) return 0;
  uint32_t next = wr_cursor_gap(c, end), then = wr_time_digits(c, end + 1, &minutes);
  bool two = then == end + 3 && minutes < 60 && !wr_cursor_alnum(c, then);
  bool named = two && wr_time_any(c, wr_cursor_gap(c, then), hour, &stop);
  if (c->s[end] == ':' && two) return named ? stop : then;
  if (c->s[end] == '.' && named) return stop;
  if (!wr_time_any(c, next, "h uhr", &stop)) {
    if (next >= c->end || c->s[next] != 'h') return 0;
    stop = wr_time_digits(c, next + 1, &minutes);          /* "14h30" */
    return stop == next + 3 && minutes < 60 ? stop : 0;
  }
  then = wr_cursor_gap(c, stop);
  end = wr_time_digits(c, then, &minutes);
  if (end == then + 2 && minutes < 60 && !wr_cursor_alnum(c, end)) return end;
  bool oclock = wr_cursor_is(c, next, "uhr") || wr_time_back(c, at, c->start, before) < at;
  return oclock ? stop : 0;
}
