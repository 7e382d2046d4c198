/* money.h: currencies around a number: ISO 4217 codes, symbols, names */
#ifndef WR_MONEY_H
#define WR_MONEY_H

#include "tag/cursor.h"

/* A currency as written at bytes [start, end). */
typedef struct wr_currency {
  uint32_t start, end;
  wr_slice code;                       /* ISO 4217; constant */
  /* "cent", "pence": a hundredth; empty for the currency itself */
  wr_slice minor;
  int8_t scale;                        /* a power of ten before the code: 6 in "MEUR" */
  bool ambiguous;                      /* "$", "dollars": more than one currency is called so */
} wr_currency;

/* The symbol, code or name that ends just before byte `at` (white space between allowed). */
bool wr_currency_before (const wr_cursor *c, uint32_t at, wr_currency *out);

/* The symbol, code or name that follows a number ending at `at`: glued, behind a space or a
   hyphen. */
bool wr_currency_after (const wr_cursor *c, uint32_t at, wr_currency *out);

/* What a price holds for, behind it: "a year", "per barrel", "/month".  Returns the word,
   *end its end; empty when there is none ("a year ago" is a time). */
wr_slice wr_money_per (const wr_cursor *c, uint32_t at, uint32_t *end);

#endif
