/* unit_term.h: one factor of a unit: a symbol or a name with its exponent */
#ifndef WR_UNIT_TERM_H
#define WR_UNIT_TERM_H

#include "tag/unit.h"

/* A unit as it stands in the text, raised to a power. */
typedef struct wr_unit_term {
  const wr_measure *unit;
  int exponent;
  uint32_t end;
  bool name;                           /* by its name, not by its symbol */
  bool alone;                          /* "a" before its name counts: "a mile away" */
} wr_unit_term;

/* Reads the factor at `from`, behind a number that ends at `at` (the same place inside a
   product); context: bits of wr_unit_context.  The longer of symbol and name wins ("lb-ft"). */
bool wr_unit_term_read (const wr_cursor *c, uint32_t at, uint32_t from, unsigned context,
                        wr_unit_term *out);

/* The same for symbols only. */
bool wr_unit_symbol_read (const wr_cursor *c, uint32_t at, uint32_t from, unsigned context,
                          wr_unit_term *out);

/* The unit with this UCUM code; NULL when no unit alone has it. */
const wr_measure *wr_unit_of_code (wr_slice code);

/* The unit with this symbol; NULL when there is none. */
const wr_measure *wr_unit_of_symbol (wr_slice symbol);

/* The name of the dimension with these powers; "" when it has none. */
const char *wr_unit_dimension (const int power[WR_UNIT_POWERS]);

#endif
