/* temperature.h: a scale of temperature glued to its figure: "41.2C", "-10F" */
#ifndef WR_TEMPERATURE_H
#define WR_TEMPERATURE_H

#include "tag/unit.h"

/* Reads "C" or "F" glued to the figure [start, at).  Such letters are codes too ("Room 105F"): a
   point or a sign in the figure, or a word of heat nearby, must speak for a temperature. */
bool wr_temperature_read (const wr_cursor *c, uint32_t start, uint32_t at, wr_unit *out);

#endif
