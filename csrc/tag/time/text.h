/* text.h: times as text: TIMEX3 values and ISO 8601 */
#ifndef WR_TIME_TEXT_H
#define WR_TIME_TEXT_H

#include "tag/time/resolve.h"

enum { WR_DAY_SECONDS = 86400 };

/* Writes behind s->timex[0 … s->n): a year ("2022", "BC0044", "XXXX" when unknown), "-06", … */
void wr_timex_add (wr_stretch *s, const char *text);
void wr_timex_year (wr_stretch *s, bool known, int32_t year);
void wr_timex_number (wr_stretch *s, const char *before, int32_t n, int digits);   /* -1: Xs */

/* The moment as "2022-06-12", with "T10:30:00" unless it is midnight and not clock. */
enum { WR_MOMENT_TEXT = 32 };
uint32_t wr_moment_write (int64_t at, bool clock, char out[WR_MOMENT_TEXT]);

/* Reads "2022-06-12", "2022-06-12T10:30:00" and the like; false when it begins with no day. */
bool wr_moment_read (wr_slice text, int64_t *at);

/* The name of a unit as a grain: "day" "week" …; NULL for none. */
const char *wr_grain_name (int unit);

/* TIMEX3's name of a modifier; NULL where it has none. */
const char *wr_mod_name (int mod);

#endif
