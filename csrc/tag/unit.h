/* unit.h: units of measurement behind a number: UCUM code, dimension, factor to SI */
#ifndef WR_UNIT_H
#define WR_UNIT_H

#include "base/arena.h"
#include "tag/cursor.h"

enum { WR_UNIT_POWERS = 8 };

/* A unit as known: what it measures as powers of length, mass, time, current, temperature, amount,
   luminous intensity and information. */
typedef struct wr_measure {
  const char *ucum, *dimension;
  double factor, offset;
  int8_t power[WR_UNIT_POWERS];
} wr_measure;

/* A unit as read; value * factor + offset is the value in SI units. */
typedef struct wr_unit {
  uint32_t end;
  wr_slice ucum;                       /* "km/h"; constant, or in the arena */
  /* "speed"; empty where the quantity has no common name */
  wr_slice dimension;
  double factor, offset;
  bool ambiguous;                      /* "pounds": also money; "degrees": also temperature */
} wr_unit;

/* How the number before the unit was written. */
enum wr_unit_context { WR_UNIT_FRACTION = 1, WR_UNIT_ONE = 2 };

/* Reads the unit that follows a number ending at `at`: glued, behind a space or a hyphen;
   symbols by case, names in any; powers, products and quotients ("m²", "N·m", "mg/dL",
   "miles per hour").  False when there is none.  No memory: false. */
bool wr_unit_read (const wr_cursor *c, uint32_t at, unsigned context, wr_arena *a,
                   wr_unit *out);

/* Whether "a" before the name at `at` makes a quantity ("a mile away"); *end gets the first byte
   behind the name, *length whether it is a unit of length. */
bool wr_unit_article (const wr_cursor *c, uint32_t at, uint32_t *end, bool *length);

/* The measure of a unit that is `factor` times the unit `base` (a UCUM code or a symbol), called
   `code`, which the measure keeps.  False where there is no such base, or its zero is not that of
   its dimension (degrees). */
bool wr_unit_define (wr_slice base, double factor, const char *code, wr_measure *out);

/* The foot, as "5'11" means it without a name. */
wr_unit wr_unit_feet (void);

/* Whether both units measure one thing, so that "5 cm to 1 m" is a range. */
bool wr_unit_alike (const wr_unit *a, const wr_unit *b);

#endif
