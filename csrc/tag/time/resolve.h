/* resolve.h: which time is meant by what is said */
#ifndef WR_TIME_RESOLVE_H
#define WR_TIME_RESOLVE_H

#include "base/doc.h"
#include "tag/time/said.h"

/* What a time is anchored to: a moment, and how fine it is known. */
typedef struct wr_anchored {
  bool known;
  int64_t at;                          /* seconds from 1970-01-01T00:00 */
  wr_time_unit grain;
} wr_anchored;

enum { WR_TIMEX_MAX = 48 };

/* A stretch of time [from, to) in seconds from 1970-01-01T00:00, and its TIMEX3 value. */
typedef struct wr_stretch {
  bool known;                          /* from and to are */
  bool anchored;                       /* and the anchor was needed for it */
  int64_t from, to;
  wr_time_unit grain;
  uint32_t n;
  char timex[WR_TIMEX_MAX];
} wr_stretch;

/* How times are read: the direction where the anchor leaves a choice of two, whether a bare clock
   time takes the anchor's day into its value, and the day that weeks begin on (1 Monday to 7
   Sunday; 0 as 1). */
typedef struct wr_reading {
  wr_direction direction;
  bool keep_date;
  uint8_t week_start;
} wr_reading;

/* Resolves w against an anchor; what nothing supplies is X in the value and leaves from and to
   unknown.  False for an impossible date. */
bool wr_resolve (const wr_said *w, const wr_anchored *anchor, wr_reading how, wr_stretch *out);

/* `at` moved by a lapse, sign -1 or 1. */
int64_t wr_resolve_move (int64_t at, const wr_lapse *lapse, int sign);

#endif
