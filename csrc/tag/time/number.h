/* number.h: a duration as a quantity with a unit of time */
#ifndef WR_TIME_NUMBER_H
#define WR_TIME_NUMBER_H

#include "tag/annotation.h"
#include "tag/time/said.h"

/* The value of a lapse in one unit, with its bounds by mod (wr_time_mod); false for several
   units and for a number nobody says. */
bool wr_time_number_of (const wr_lapse *lapse, int mod, wr_number *out);

/* The lapse of a quantity whose unit is one of time by its UCUM code; false when it is not. */
bool wr_time_lapse_of (const wr_number *n, wr_lapse *out);

#endif
