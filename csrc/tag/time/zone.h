/* zone.h: time zones by name and offset */
#ifndef WR_TIME_ZONE_H
#define WR_TIME_ZONE_H

#include "tag/cursor.h"

/* Reads a zone ("UTC", "(EST)", "GMT+2", "+02:00", "Z") behind a clock time that ends at `at`;
   its end, 0 when there is none.  *minutes: east of UTC. */
uint32_t wr_zone_read (const wr_cursor *c, uint32_t at, int16_t *minutes);

#endif
