/* amount.h: a number with what it measures: percent, currency or unit */
#ifndef WR_AMOUNT_H
#define WR_AMOUNT_H

#include "tag/annotation.h"
#include "tag/money.h"
#include "tag/number.h"
#include "tag/unit.h"

typedef struct wr_amount {
  uint32_t start, end;
  wr_kind kind;                        /* NUMBER ORDINAL PERCENT MONEY QUANTITY */
  wr_slice subkind;                    /* "points" of a percent, "basis" points */
  wr_figure figure;
  wr_decimal value;                    /* in the unit as written */
  wr_unit unit;
  wr_currency currency;
  wr_slice per;
} wr_amount;

/* Reads the amount whose number begins at `at`; a currency before it is found by looking
   back, not past `floor`. */
bool wr_amount_read (const wr_cursor *c, uint32_t at, uint32_t floor, unsigned mode,
                     wr_arena *a, wr_amount *out);

#endif
