/* digit.h: small numbers inside times */
#ifndef WR_TIME_DIGIT_H
#define WR_TIME_DIGIT_H

#include "base/decimal.h"
#include "tag/cursor.h"

/* Past the digits at `at`; *value gets the number, -1 when it has more than eight digits. */
uint32_t wr_time_digits (const wr_cursor *c, uint32_t at, int32_t *value);

/* Past "st", "nd", "rd" or "th" at `at`; `at` itself when there is none. */
uint32_t wr_time_suffix (const wr_cursor *c, uint32_t at);

/* The number in digits or words at `at`, "a", "a couple of" and "half a" too; its end, 0 when
   there is none. */
uint32_t wr_time_number (const wr_cursor *c, uint32_t at, wr_decimal *value);

/* The ordinal in digits or words at `at`, from 1 to 3000, or -1 for "last"; its end, 0 when
   there is none. */
uint32_t wr_time_ordinal (const wr_cursor *c, uint32_t at, int32_t *value);

/* Past white space and a comma. */
uint32_t wr_time_comma (const wr_cursor *c, uint32_t at);

/* Past a dash and the white space around it; 0 when there is no dash. */
uint32_t wr_time_dash (const wr_cursor *c, uint32_t at);

#endif
