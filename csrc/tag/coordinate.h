/* coordinate.h: places on the globe in figures */
#ifndef WR_COORDINATE_H
#define WR_COORDINATE_H

#include "tag/cursor.h"

/* The end of the coordinates that begin at `at`, a digit or the sign before it: "51°30′N
   0°7′W", "40.7128° N, 74.0060° W", "-33.8688, 151.2093"; 0 when there are none. */
uint32_t wr_coordinate_end (const wr_cursor *c, uint32_t at);

#endif
