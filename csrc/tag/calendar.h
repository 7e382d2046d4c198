/* calendar.h: digits that belong to dates and clock times */
#ifndef WR_CALENDAR_H
#define WR_CALENDAR_H

#include "tag/cursor.h"

/* The end of the date, clock time, decade or pair of years that begins at byte `at` ("June
   12, 2022" may begin at its month or its day); 0 when none does. */
uint32_t wr_calendar_claim (const wr_cursor *c, uint32_t at);

/* Whether the word at `at` names a month ("June", "Sept"; "May" and "March" only with a
   capital). */
bool wr_calendar_month (const wr_cursor *c, uint32_t at, uint32_t *end);

/* As wr_figure_shapes, for the names of months. */
void wr_calendar_shapes (uint32_t shape[26]);

/* Whether a number of four plain digits at [at, end) is a year by the words around it. */
bool wr_calendar_year (const wr_cursor *c, uint32_t at, uint32_t end);

#endif
