/* word.c: English words of time */
#include "tag/time/word.h"

#include "base/eight.h"
#include "segment/character.h"
#include "tag/time/holiday.h"
#include "tag/time/moon_feast.h"

/* The names that the lists use. */
enum {
  MONTH = WR_TW_MONTH, WEEKDAY = WR_TW_WEEKDAY, UNIT = WR_TW_UNIT, PART = WR_TW_PART,
  CLOCK = WR_TW_CLOCK, DAYS = WR_TW_DAYS, TONIGHT = WR_TW_TONIGHT, SEASON = WR_TW_SEASON,
  HOLIDAY = WR_TW_HOLIDAY, REF = WR_TW_REF, SET = WR_TW_SET, SHIFT = WR_TW_SHIFT,
  MOD = WR_TW_MOD, EVERY = WR_TW_EVERY, COUNT = WR_TW_COUNT, DECADE = WR_TW_DECADE,
  QUARTER_NAME = WR_TW_QUARTER, EDGE = WR_TW_EDGE,
  LEAD = WR_TW_LEAD,
  WORD = WR_TF_WORD, PLURAL = WR_TF_PLURAL, WEAK = WR_TF_WEAK, SHORT = WR_TF_SHORT,
  TEXT = WR_TF_TEXT, ABOUT = WR_TF_ABOUT, SOON = WR_TF_SOON, CAPITAL = WR_TF_CAPITAL,
  WORK = WR_TF_WORK,
  SECOND = WR_TU_SECOND, MINUTE = WR_TU_MINUTE, HOUR = WR_TU_HOUR, DAY = WR_TU_DAY,
  NIGHT = WR_TU_NIGHT, WEEKEND = WR_TU_WEEKEND, WEEK = WR_TU_WEEK,
  FORTNIGHT = WR_TU_FORTNIGHT, MONTH_UNIT = WR_TU_MONTH, QUARTER = WR_TU_QUARTER,
  YEAR = WR_TU_YEAR, DECADE_UNIT = WR_TU_DECADE, CENTURY = WR_TU_CENTURY,
  MILLENNIUM = WR_TU_MILLENNIUM,
  MORNING = WR_PART_MORNING, AFTERNOON = WR_PART_AFTERNOON, EVENING = WR_PART_EVENING,
  NIGHT_PART = WR_PART_NIGHT, MIDDAY = WR_PART_MIDDAY, DAYTIME = WR_PART_DAYTIME,
  DAWN = WR_PART_DAWN, DUSK = WR_PART_DUSK,
  SPRING = WR_SEASON_SPRING, SUMMER = WR_SEASON_SUMMER, FALL = WR_SEASON_FALL,
  WINTER = WR_SEASON_WINTER,
  PRESENT = WR_REF_PRESENT, PAST = WR_REF_PAST, FUTURE = WR_REF_FUTURE,
  START = WR_MOD_START, MID = WR_MOD_MID, END = WR_MOD_END, EARLIER = WR_MOD_EARLIER,
  LATER = WR_MOD_LATER
};
#define EASTER(days) WR_HOLIDAY_EASTER(days)
#define ORTHODOX(days) WR_HOLIDAY_ORTHODOX(days)
#define ISLAMIC(month, day) WR_HOLIDAY_ISLAMIC(month, day)
#define HEBREW(days) WR_HOLIDAY_HEBREW(days)
#define MOON(feast, days) WR_HOLIDAY_MOON(WR_MOON_##feast, days)
#define NOT_SUNDAY(month, day) WR_HOLIDAY_NOT_SUNDAY(month, day)
#define WORKDAY(month, day) WR_HOLIDAY_WORKDAY(month, day)
#define PARSI WR_HOLIDAY_PARSI
#define SPAN(days) WR_HOLIDAY_SPAN(days)
#define HANUKKAH WR_HOLIDAY_HANUKKAH
#define TU_BISHVAT WR_HOLIDAY_TU_BISHVAT
#define NTH(month, weekday, n, days) WR_HOLIDAY_NTH(month, weekday, n, days)

#include "tag/time/word_table.h"

/* The word of "week's", without its ending. */
static const wr_entry *possessive (const wr_cursor *c, uint32_t at, uint32_t *end) {
  wr_glance own;
  uint32_t n, stop = wr_cursor_word(c, at);
  if (stop < at + 4 || (c->s[stop - 1] | 32) != 's' || wr_is_ascii_alpha((uint8_t) c->s[stop - 2]))
    return NULL;
  const char *folded = wr_cursor_fold(c, at, &own, &n, &stop);
  if (n < 4 || folded[n - 1] != 's' || folded[n - 2] != '\'' || !wr_cursor_english(c)) return NULL;
  const wr_entry *e = wr_lexicon_find(&time_word, folded, n - 2, 0);
  *end = stop - (c->s[stop - 2] == '\'' ? 2 : 4);
  bool owns = e && e->kind && e->kind != WR_TW_REF && e->kind != WR_TW_EVERY &&
      e->kind != WR_TW_COUNT && e->kind != WR_TW_LEAD && e->kind != WR_TW_SHIFT;
  return owns ? e : NULL;
}

/* A named day that is also a common noun needs its capital. */
const wr_entry *wr_time_word (const wr_cursor *c, uint32_t at, uint32_t *end) {
  const wr_entry *e = wr_cursor_phrase(c, &time_word, at, end);
  if (e == NULL) e = possessive(c, at, end);
  if (e == NULL) return NULL;
  if ((e->flags & WR_TF_CAPITAL) && !wr_is_upper((uint8_t) c->s[*end - 1])) return NULL;
  if (e->kind == WR_TW_HOLIDAY && (e->flags & WR_TF_WORD) && !wr_is_upper((uint8_t) c->s[at]))
    return NULL;
  if ((e->flags & WR_TF_SHORT) && e->kind != WR_TW_UNIT && *end + 1 < c->end &&
      c->s[*end] == '.' && !wr_cursor_alnum(c, *end + 1))
    (*end)++;
  return e;
}

const wr_entry *wr_time_word_of (const wr_cursor *c, uint32_t at, int kind, uint32_t *end) {
  const wr_entry *e = wr_time_word(c, at, end);
  return e && e->kind == kind ? e : NULL;
}

/* Bytes of w that are c; a byte above one of them may be marked too. */
static uint64_t marked (uint64_t w, char c) {
  uint64_t x = w ^ WR_EIGHT(c);
  return (x - WR_EIGHT(1)) & ~x & WR_EIGHT_HIGH;
}

/* Whether the list has the word s[0..n) at byte i. */
static bool stands (const char *s, uint32_t n, wr_slice words, uint32_t i) {
  return n <= words.n - i && memcmp(words.at + i, s, n) == 0 &&
      (i + n == words.n || words.at[i + n] == ' ');
}

/* Whether s[0..n), in lower case, is one of these words, parted by a space each. */
static bool is_listed (const char *s, uint32_t n, wr_slice words) {
  uint32_t i = 0;
  uint64_t begun = 0x80;               /* a word begins with the next byte */
  for (; i + 8 <= words.n; i += 8) {
    uint64_t w = wr_eight_load(words.at + i), space = marked(w, ' ');
    for (uint64_t k = marked(w, s[0]) & (space << 8 | begun); k; k &= k - 1)
      if (stands(s, n, words, i + wr_eight_before(k))) return true;
    begun = space >> 56;
  }
  for (; i < words.n; i++)
    if ((i == 0 || words.at[i - 1] == ' ') && stands(s, n, words, i)) return true;
  return false;
}

bool wr_time_any_of (const wr_cursor *c, uint32_t at, wr_slice words, uint32_t *end) {
  wr_glance own;
  uint32_t n;
  const char *folded = wr_cursor_fold(c, at, &own, &n, end);
  return n > 0 && is_listed(folded, n, words);
}

uint32_t wr_time_back_over (const wr_cursor *c, uint32_t at, uint32_t floor, wr_slice words) {
  uint32_t stop, end, before = wr_cursor_back(c, at, &stop);
  if (before < floor || before >= stop || stop <= floor) return at;
  return wr_time_any_of(c, before, words, &end) ? before : at;
}
