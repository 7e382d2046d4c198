/* zone.c: time zones by name and offset */
#include "tag/time/zone.h"

#include "segment/character.h"
#include "tag/time/digit.h"

/* The abbreviations in common use; those of North America first, as RFC 2822 §4.3 has them. */
static uint32_t named (const wr_cursor *c, uint32_t at, int16_t *minutes) {
  static const struct { const char *name; int16_t minutes; } zones[] = {
    {"utc", 0}, {"gmt", 0}, {"est", -300}, {"edt", -240}, {"cst", -360}, {"cdt", -300},
    {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420}, {"bst", 60}, {"cet", 60},
    {"cest", 120}, {"eet", 120}, {"eest", 180}, {"jst", 540}, {"ist", 330}, {"aest", 600},
    {"aedt", 660}, {"msk", 180}, {"wet", 0}, {"west", 60}
  };
  uint32_t end = wr_cursor_word(c, at);
  if (end < at + 3 || end > at + 4 || wr_cursor_alnum(c, end)) return 0;
  for (size_t k = 0; k < sizeof zones / sizeof *zones; k++)
    if (wr_cursor_is(c, at, zones[k].name) &&
        (strlen(zones[k].name) == 3 || wr_is_upper((uint8_t) c->s[at]))) {
      *minutes = zones[k].minutes;
      return end;
    }
  return 0;
}

/* "+02:00", "-0530", and behind a name "+2". */
static uint32_t offset (const wr_cursor *c, uint32_t at, bool behind_name, int16_t *minutes) {
  int32_t hours, rest = 0;
  if (at >= c->end || (c->s[at] != '+' && c->s[at] != '-')) return 0;
  uint32_t end = wr_time_digits(c, at + 1, &hours);
  if (end == at + 5) {
    rest = hours % 100;
    hours /= 100;
  } else if (end == at + 3 && end < c->end && c->s[end] == ':') {
    uint32_t stop = wr_time_digits(c, end + 1, &rest);
    if (stop != end + 3) return 0;
    end = stop;
  } else if (!behind_name || end == at + 1 || end > at + 3) {
    return 0;
  }
  if (hours > 14 || rest > 59 || wr_cursor_alnum(c, end)) return 0;
  *minutes = (int16_t) ((hours * 60 + rest) * (c->s[at] == '-' ? -1 : 1));
  return end;
}

/* Whether the clock that ends at `at` is part of a timestamp: "T10:00", "10:00:15" or behind a date
   in figures.  Only there a dash is the sign of an offset: "06:20-08:40" is a stretch. */
static bool in_timestamp (const wr_cursor *c, uint32_t at) {
  uint32_t i = at, colons = 0;
  while (i > c->start && (wr_is_digit((uint8_t) c->s[i - 1]) || c->s[i - 1] == ':' ||
                          c->s[i - 1] == '.'))
    colons += c->s[--i] == ':';
  if (colons > 1 || (i > c->start && c->s[i - 1] == 'T')) return true;
  return i > c->start + 3 && c->s[i - 1] == ' ' && wr_is_digit((uint8_t) c->s[i - 2]) &&
      c->s[i - 4] == '-';
}

uint32_t wr_zone_read (const wr_cursor *c, uint32_t at, int16_t *minutes) {
  uint32_t i = wr_cursor_gap(c, at), end;
  if (i >= c->end) return 0;
  if (c->s[i] == '(') {
    end = named(c, i + 1, minutes);
    return end && end < c->end && c->s[end] == ')' ? end + 1 : 0;
  }
  if ((c->s[i] | 32) == 'z' && i == at && !wr_cursor_alnum(c, i + 1)) {
    *minutes = 0;
    return i + 1;
  }
  if ((end = named(c, i, minutes)) != 0) {
    uint32_t more = *minutes == 0 ? offset(c, end, true, minutes) : 0;
    return more ? more : end;
  }
  if ((c->s[i] == '-' || i > at) && !in_timestamp(c, at)) return 0;
  if (i > at && wr_cursor_word(c, i + 1) > i + 1) return 0;
  return offset(c, i, false, minutes);
}
