/* year.c: numbers that are years */
#include "tag/time/year.h"

#include "segment/character.h"
#include "tag/noun.h"
#include "tag/number.h"
#include "tag/time/digit.h"

enum { YEAR_CUE = 1 };

#include "tag/time/year_cue_table.h"

int32_t wr_year_full (int32_t two_digits) {
  return two_digits + (two_digits < 50 ? 2000 : 1900);
}

/* "BC", "B.C.", "BCE", "AD", "CE" at `at`; its end, 0 when there is none. */
static uint32_t era (const wr_cursor *c, uint32_t at, bool *before) {
  static const char *const eras[] = {"bce", "bc", "ad", "ce"};
  if (at + 1 >= c->end || !(wr_is_upper((uint8_t) c->s[at]) || c->s[at + 1] == '.')) return 0;
  for (int i = 0; i < 4; i++) {
    uint32_t k = at;
    const char *e = eras[i];
    for (; *e && k < c->end && (c->s[k] | 32) == *e; e++) {
      bool small = wr_is_lower((uint8_t) c->s[k]);
      k++;
      if (small && k < c->end && c->s[k] != '.' && c->s[at + 1] != '.') break;  /* "700 Ad" */
      if (k < c->end && c->s[k] == '.' && (e[1] || c->s[k - 2] == '.')) k++;
    }
    if (*e || wr_cursor_alnum(c, k)) continue;
    *before = i < 2;
    return k;
  }
  return 0;
}

static void set_year (wr_said *w, int32_t year, bool before, uint32_t end) {
  w->year = before ? 1 - year : year;
  w->says = WR_SAYS_YEAR;
  w->end = end;
}

/* "AD 79", "A.D. 410". */
static bool era_first (const wr_cursor *c, uint32_t at, wr_said *w) {
  bool before;
  int32_t year;
  uint32_t end = era(c, at, &before), stop;
  if (end == 0) return false;
  uint32_t next = wr_cursor_gap(c, end);
  stop = wr_time_digits(c, next, &year);
  if (stop == next || next == end || year < 1 || year > 3000 || wr_cursor_alnum(c, stop))
    return false;
  set_year(w, year, before, stop);
  return true;
}

/* "FY2019", "FY 19", "fiscal 2019", "fiscal year 2019"; "CY 2008", which is a plain year. */
static bool fiscal (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t year;
  uint32_t next, end;
  if (wr_time_any(c, at, "fiscal financial", &end)) {
    next = wr_cursor_gap(c, end);
    if (wr_time_any(c, next, "year", &end)) next = wr_cursor_gap(c, end);
    else if (wr_cursor_is(c, at, "financial")) return false;
  } else {
    bool named = c->end - at >= 4 && ((c->s[at] | 32) == 'f' || (c->s[at] | 32) == 'c') &&
        (c->s[at + 1] | 32) == 'y' && (wr_is_upper((uint8_t) c->s[at]) ==
        wr_is_upper((uint8_t) c->s[at + 1]));
    if (!named) return false;
    next = c->s[at + 2] == ' ' ? at + 3 : at + 2;
  }
  end = wr_time_digits(c, next, &year);
  w->fiscal = (c->s[at] | 32) == 'f';
  if ((end != next + 4 && end != next + 2) || wr_cursor_alnum(c, end)) return false;
  set_year(w, end == next + 2 ? wr_year_full(year) : year, false, end);
  return true;
}

/* "'98". */
static bool apostrophe (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t year;
  uint32_t digits = at + wr_char_at(c->s, at, c->end).n, end = wr_time_digits(c, digits, &year);
  if (end != digits + 2 || wr_cursor_alnum(c, end)) return false;
  set_year(w, wr_year_full(year), false, end);
  w->short_year = true;
  w->weak = true;
  return true;
}

static bool in_words (const wr_cursor *c, uint32_t at, wr_said *w) {
  wr_figure f;
  int64_t year;
  if (!wr_figure_read(c, at, 0, &f) || f.start != at || !wr_decimal_int(f.value, &year) ||
      f.ordinal || year < 1000 || year > 2099)
    return false;
  set_year(w, (int32_t) year, false, f.end);
  w->weak = !f.year;
  return true;
}

bool wr_year_read (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t year;
  bool before;
  *w = (wr_said) {.start = at};
  if (at >= c->end) return false;
  uint32_t x = wr_char_at(c->s, at, c->end).code;
  if (x == '\'' || x == 0x2019 || x == 0x2018) return apostrophe(c, at, w);
  if (wr_is_alpha(x)) return era_first(c, at, w) || fiscal(c, at, w) || in_words(c, at, w);
  uint32_t end = wr_time_digits(c, at, &year);
  if (end == at || year < 1 || wr_cursor_alnum(c, end)) return false;
  uint32_t stop = era(c, wr_cursor_gap(c, end), &before);
  if (stop && year <= 9999) {
    set_year(w, year, before, stop);
    return true;
  }
  stop = wr_cursor_gap(c, end) + 2;
  if (stop <= c->end && memcmp(c->s + stop - 2, "BE", 2) == 0 && !wr_cursor_alnum(c, stop) &&
      year > 2300 && year < 2800) {    /* Buddhist era */
    set_year(w, year - 543, false, stop);
    return true;
  }
  bool point = end + 1 < c->end && (c->s[end] == '.' || c->s[end] == ',' || c->s[end] == ':') &&
      wr_is_digit((uint8_t) c->s[end + 1]);
  if (end != at + 4 || year < 1000 || year > 2999 || point) return false;
  set_year(w, year, false, end);
  w->weak = true;
  return true;
}

uint32_t wr_year_era (const wr_cursor *c, uint32_t at, bool *before) {
  return era(c, wr_cursor_gap(c, at), before);
}

bool wr_decade_read (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t n;
  *w = (wr_said) {.start = at};
  uint32_t digits = at;
  wr_char x = wr_char_at(c->s, at, c->end);
  if (x.code == '\'' || x.code == 0x2019 || x.code == 0x2018) digits += x.n;
  uint32_t end = wr_time_digits(c, digits, &n), s = end;
  if (end < c->end && c->s[end] == '\'') s++;
  bool before = false, three = end == digits + 3;
  if ((end != digits + 4 && end != digits + 2 && !three) || n % 10 || s >= c->end ||
      c->s[s] != 's' || wr_cursor_alnum(c, s + 1))
    return false;
  uint32_t stop = era(c, wr_cursor_gap(c, s + 1), &before);
  if (three && !stop) return false;
  if (end == digits + 2 && digits == at && n < 20) return false;
  bool hundred = n % 100 == 0 && n >= 1000 && n != 2000;
  w->year = end == digits + 2 ? 1900 + n : n;
  w->says = hundred ? WR_SAYS_CENTURY : WR_SAYS_DECADE;
  w->end = s + 1;
  if (stop) {
    w->year = before ? -(n + 9) + 1 : n;
    w->says = WR_SAYS_DECADE;
    w->end = stop;
  }
  return w->year < 2100;
}

/* Only commas, a dash, or one joining word between the last year and here. */
static bool in_list (const wr_cursor *c, uint32_t last, uint32_t at) {
  uint32_t i = last, end;
  if (i == 0 || at < i || at - i > 12) return false;
  while (i < at && (c->s[i] == ',' || c->s[i] == ' ' || c->s[i] == ';')) i++;
  return i == at || (wr_time_any(c, i, "and or to until till through", &end) &&
                     wr_cursor_gap(c, end) == at);
}

/* "the 2020 Olympics", "her 1987 novel": four digits between a determiner and a noun. */
static bool dates_noun (const wr_cursor *c, uint32_t at, uint32_t end) {
  uint32_t stop, before = wr_cursor_back(c, at, &stop), word_end;
  uint32_t next = wr_cursor_gap(c, end);
  return wr_time_any(c, before, "the a his her its their this that our", &word_end) &&
      next > end && wr_cursor_word(c, next) > next && !wr_noun_measure(c, next);
}

/* Whether the number that ends at `end` counts what stands behind it: "people", "or more". */
static bool counts (const wr_cursor *c, uint32_t end) {
  uint32_t next = wr_cursor_gap(c, end), stop;
  if (next >= c->end) return false;
  if (!wr_time_any(c, next, "or and", &stop)) return wr_noun_measure(c, next);
  return wr_time_any(c, wr_cursor_gap(c, stop), "more fewer less so", &stop);
}

static bool ends_clause (const wr_cursor *c, uint32_t end) {
  return end >= c->end || (strchr(".,;:?!)", c->s[end]) && !wr_cursor_alnum(c, end + 1));
}

uint32_t wr_year_about (const wr_cursor *c, uint32_t at) {
  uint32_t stop, i = at;
  while (i > c->start && c->s[i - 1] == ' ') i--;
  if (i < c->start + 2 || c->s[i - 1] != '.') return at;
  uint32_t start = wr_cursor_back(c, i - 1, &stop);
  bool word = stop == i - 1 && (wr_cursor_is(c, start, "c") || wr_cursor_is(c, start, "ca"));
  return word && !wr_is_upper((uint8_t) c->s[start]) ? start : at;
}

/* "(b. 1952", "(d. 1990", "est. 1874". */
static bool of_life (const wr_cursor *c, uint32_t at) {
  uint32_t stop, end, i = at;
  while (i > c->start && c->s[i - 1] == ' ') i--;
  if (i < c->start + 2 || c->s[i - 1] != '.') return false;
  uint32_t start = wr_cursor_back(c, i - 1, &stop);
  if (stop != i - 1) return false;
  bool bracket = start > c->start && (c->s[start - 1] == '(' || c->s[start - 1] == '[');
  return wr_time_any(c, start, "est", &end) || (bracket && wr_time_any(c, start, "b d", &end));
}

/* "2003: Invasion", "1987 saw a wave": a year that a sentence begins with. */
static bool opens (const wr_cursor *c, uint32_t at, uint32_t end) {
  uint32_t stop;
  if (at != c->start || end + 1 >= c->end) return false;
  bool heading = c->s[end] == ':' && c->s[end + 1] == ' ';
  return heading || wr_time_any(c, wr_cursor_gap(c, end), "saw marked brought", &stop);
}

bool wr_year_meant (const wr_cursor *c, uint32_t at, uint32_t end, uint32_t last) {
  int32_t value;
  uint32_t stop, word_end, start = wr_cursor_back(c, at, &stop);
  if (wr_time_digits(c, at, &value) != at + 4 || value < 1500) return false;
  if (value > 2099 && !(value < 2200 && ends_clause(c, end))) return false;
  if (at > c->start && (c->s[at - 1] == '$' || c->s[at - 1] == '-')) return false;
  if (wr_year_about(c, at) < at || of_life(c, at)) return !counts(c, end) && !wr_noun_like(c, end);
  if (wr_cursor_entry(c, &year_cue, start, &word_end) && word_end == stop)
    return !counts(c, end);
  if (wr_cursor_is(c, start, "of") && stop == start + 2)
    return !wr_noun_like(c, end) && !counts(c, end);
  bool round = stop > c->start && c->s[stop - 1] == '(' && end < c->end &&
      (c->s[end] == ')' || c->s[end] == ',');
  bool whole = at == c->start && end == c->end && value >= 1800;
  bool copyright = stop > c->start + 1 && memcmp(c->s + stop - 2, "\xc2\xa9", 2) == 0;
  return round || whole || copyright || opens(c, at, end) || in_list(c, last, at) ||
      (value >= 1900 && dates_noun(c, at, end));
}
