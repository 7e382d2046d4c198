/* word.h: English words of time */
#ifndef WR_TIME_WORD_H
#define WR_TIME_WORD_H

#include "tag/cursor.h"

/* Kinds of entries; behind each its value. */
enum {
  WR_TW_MONTH = 1,                     /* 1 to 12 */
  WR_TW_WEEKDAY,                       /* 1 Monday to 7 */
  WR_TW_UNIT,                          /* wr_time_unit */
  WR_TW_PART,                          /* wr_day_part */
  WR_TW_CLOCK,                         /* the hour: noon, midnight */
  WR_TW_DAYS,                          /* days from today: today, yesterday */
  WR_TW_TONIGHT,
  WR_TW_SEASON,                        /* wr_season */
  WR_TW_HOLIDAY,                       /* a rule of time/holiday.h */
  WR_TW_REF,                           /* wr_time_ref: now, recently */
  WR_TW_SET,                           /* the unit that recurs: daily, annually */
  WR_TW_SHIFT,                         /* -1 last, 1 next, 0 this and (TEXT) that, same */
  WR_TW_MOD,                           /* wr_time_mod: early, mid, end of */
  WR_TW_EVERY,
  WR_TW_COUNT,                         /* few, several: a number nobody says */
  WR_TW_DECADE,                        /* 2 twenties to 9 nineties */
  WR_TW_QUARTER,                       /* 1 to 4: Q3 */
  WR_TW_EDGE,                          /* EOM: the unit * 16 + the wr_time_mod of its edge */
  WR_TW_LEAD                           /* may begin a time, means none: twice, AD */
};

enum {
  WR_TF_WORD = 1,                      /* also another word: needs a cue */
  WR_TF_PLURAL = 2,
  WR_TF_WEAK = 4,                      /* no time on its own */
  WR_TF_SHORT = 8,                     /* may end in a full stop that belongs to it */
  WR_TF_TEXT = 16,                     /* seen from the last time of the text, not from today */
  WR_TF_ABOUT = 32,                    /* roughly: noonish */
  WR_TF_SOON = 64,                     /* the first one to come: coming, upcoming */
  WR_TF_CAPITAL = 128,                 /* only in capitals: EOY */
  WR_TF_WORK = 256                     /* of Monday to Friday: workday */
};

/* Units of time, rising. */
typedef enum wr_time_unit {
  WR_TU_NONE, WR_TU_SECOND, WR_TU_MINUTE, WR_TU_HOUR, WR_TU_DAY, WR_TU_NIGHT, WR_TU_WEEKEND,
  WR_TU_WEEK, WR_TU_FORTNIGHT, WR_TU_MONTH, WR_TU_QUARTER, WR_TU_YEAR, WR_TU_DECADE,
  WR_TU_CENTURY, WR_TU_MILLENNIUM, WR_TU_N
} wr_time_unit;

typedef enum wr_day_part {
  WR_PART_NONE, WR_PART_MORNING, WR_PART_AFTERNOON, WR_PART_EVENING, WR_PART_NIGHT,
  WR_PART_MIDDAY, WR_PART_DAYTIME, WR_PART_DAWN, WR_PART_DUSK
} wr_day_part;

typedef enum wr_season {
  WR_SEASON_NONE, WR_SEASON_SPRING, WR_SEASON_SUMMER, WR_SEASON_FALL, WR_SEASON_WINTER
} wr_season;

typedef enum wr_time_ref { WR_REF_NONE, WR_REF_PRESENT, WR_REF_PAST, WR_REF_FUTURE } wr_time_ref;

/* TIMEX3's MOD, and two that only say which side of now. */
typedef enum wr_time_mod {
  WR_MOD_NONE, WR_MOD_START, WR_MOD_MID, WR_MOD_END, WR_MOD_APPROX, WR_MOD_BEFORE,
  WR_MOD_AFTER, WR_MOD_ON_OR_BEFORE, WR_MOD_ON_OR_AFTER, WR_MOD_LESS_THAN, WR_MOD_MORE_THAN,
  WR_MOD_EQUAL_OR_LESS, WR_MOD_EQUAL_OR_MORE, WR_MOD_EARLIER, WR_MOD_LATER
} wr_time_mod;

/* The entry of the longest phrase of time at `at`; NULL when there is none. */
const wr_entry *wr_time_word (const wr_cursor *c, uint32_t at, uint32_t *end);

/* The entry at `at` when it is of this kind; NULL when not. */
const wr_entry *wr_time_word_of (const wr_cursor *c, uint32_t at, int kind, uint32_t *end);

/* Whether the word at `at` is one of these: lower case, parted by spaces. */
bool wr_time_any_of (const wr_cursor *c, uint32_t at, wr_slice words, uint32_t *end);
static inline bool wr_time_any (const wr_cursor *c, uint32_t at, const char *words,
                                uint32_t *end) {
  return wr_time_any_of(c, at, (wr_slice) {words, (uint32_t) strlen(words)}, end);
}

/* Where the word before `at` begins when it is one of these and not before floor; `at` when not. */
uint32_t wr_time_back_over (const wr_cursor *c, uint32_t at, uint32_t floor, wr_slice words);
static inline uint32_t wr_time_back (const wr_cursor *c, uint32_t at, uint32_t floor,
                                     const char *words) {
  return wr_time_back_over(c, at, floor, (wr_slice) {words, (uint32_t) strlen(words)});
}

#endif
