/* year.c: numbers of four digits that the words around make years */
#include "tag/year.h"

#include "tag/calendar.h"
#include "tag/noun.h"

/* Only commas, a dash, or one joining word between the last year and here. */
static bool in_year_list (const wr_cursor *c, uint32_t last_end, uint32_t at) {
  static const char *const joins[] = {"and", "or", "to", "until", "till", "through"};
  uint32_t i = last_end;
  if (i == 0 || at < i || at - i > 12) return false;
  while (i < at && (c->s[i] == ',' || c->s[i] == ' ')) i++;
  bool joined = i == at;
  for (size_t k = 0; k < sizeof joins / sizeof *joins && !joined; k++)
    joined = wr_cursor_is(c, i, joins[k]) &&
             wr_cursor_gap(c, wr_cursor_word(c, i)) == at;
  return joined;
}

/* "the 2020 Olympics", "her 1987 novel": four digits between a determiner and a noun. */
static bool dates_noun (const wr_cursor *c, const wr_figure *f) {
  static const char *const words[] = {"the", "a", "his", "her", "its", "their", "this", "that"};
  uint32_t end, before = wr_cursor_back(c, f->start, &end);
  bool determined = false;
  for (size_t k = 0; k < sizeof words / sizeof *words && !determined; k++)
    determined = wr_cursor_is(c, before, words[k]);
  uint32_t next = wr_cursor_gap(c, f->end);
  return determined && next > f->end && wr_cursor_word(c, next) > next &&
         !wr_noun_measure(c, next);
}

/* "mid-1990", "pre-1914". */
static bool prefixed (const wr_cursor *c, uint32_t at) {
  static const char *const words[] = {"mid", "pre", "post", "early", "late"};
  uint32_t end;
  if (at <= c->start + 3 || c->s[at - 1] != '-') return false;
  uint32_t word = wr_cursor_back(c, at - 1, &end);
  for (size_t k = 0; k < sizeof words / sizeof *words; k++)
    if (wr_cursor_is(c, word, words[k])) return true;
  return false;
}

bool wr_year_read (const wr_cursor *c, uint32_t at, uint32_t last_end, wr_figure *out) {
  int64_t value = 0;
  if (!wr_figure_read(c, at, 0, out) || !(out->year || (out->plain && out->width == 4)) ||
      wr_cursor_alnum(c, out->end))
    return false;
  bool likely = wr_decimal_int(out->value, &value) && value >= 1500 && value <= 2099;
  bool dated = value >= 1900 && dates_noun(c, out);
  bool listed = likely && (in_year_list(c, last_end, at) || dated);
  if (likely && prefixed(c, at)) return true;
  if (!out->year && !listed && !wr_calendar_year(c, at, out->end)) return false;
  return at == c->start || (c->s[at - 1] != '$' && c->s[at - 1] != '-');
}
