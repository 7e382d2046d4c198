/* own_unit.h: units that a script adds, by the names it gives them */
#ifndef WR_OWN_UNIT_H
#define WR_OWN_UNIT_H

#include "tag/unit.h"

/* One name of a unit: words parted by single spaces.  Letters of ASCII stand for both cases. */
typedef struct wr_own_unit {
  wr_slice name;
  wr_measure measure;
} wr_own_unit;

/* The measure of the longest name that stands whole at `at`, and the byte behind it; NULL where
   none does.  Units of a script go before the known ones. */
const wr_measure *wr_own_unit_at (const wr_cursor *c, uint32_t at, uint32_t *end);

#endif
