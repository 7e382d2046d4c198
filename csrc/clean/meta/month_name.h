/* month_name.h: names of the months in the languages of the web */
#ifndef WR_MONTH_NAME_H
#define WR_MONTH_NAME_H

#include "base/base.h"

/* The month, 1 to 12, that a word names: in full or abbreviated, without a stop, in any case,
   in some thirty languages (csrc/gen/month_name.lua).  0: none. */
uint32_t wr_month_named (wr_slice word);

#endif
