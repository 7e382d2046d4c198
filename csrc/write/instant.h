/* instant.h: days and times of ISO 8601 as numbers */
#ifndef WR_INSTANT_H
#define WR_INSTANT_H

#include "base/buf.h"

/* "2024-05-01" as days since 1970-01-01 of the proleptic Gregorian calendar; false for others.
   A year may have a sign and more than four digits. */
bool wr_instant_day (wr_slice s, int32_t *days);

/* "2024-05-01T10:30:00.5+02:00" as microseconds since 1970-01-01T00:00Z; digits behind the sixth
   are cut.  Without an offset it is taken for UTC. */
bool wr_instant_read (wr_slice s, int64_t *micros);

/* An instant as text in UTC, "2024-05-01T08:30:00.5Z": no fraction where it is zero. */
void wr_instant_write (wr_buf *out, int64_t micros);

#endif
