/* iso.h: times as ISO 8601 writes them, which mean the same in every language */
#ifndef WR_TIME_ISO_H
#define WR_TIME_ISO_H

#include "tag/time/phrase.h"

/* Reads "2024-06-12", "2024-06-12T10:30:00Z", "2024-06-12 10:30", "2024-W24-3" at `at`, with the
   second end of "2024-06-12/2024-06-15". */
bool wr_iso_read (const wr_cursor *c, uint32_t at, wr_phrase *out);

/* Reads a duration, "P1Y2M10DT2H30M" or "PT36H", at `at`: one with a T or with two parts, so that
   it is no code.  Its end, 0 when there is none. */
uint32_t wr_iso_lapse (const wr_cursor *c, uint32_t at, wr_lapse *out);

#endif
