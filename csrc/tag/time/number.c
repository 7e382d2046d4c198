/* number.c: a duration as a quantity with a unit of time */
#include "tag/time/number.h"

#include "tag/bound.h"
#include "tag/value.h"

/* Seconds of the mean Gregorian month and the Julian year, as UCUM has them. */
static const struct { const char *ucum; double seconds; } unit[WR_TU_N] = {
  [WR_TU_SECOND] = {"s", 1}, [WR_TU_MINUTE] = {"min", 60}, [WR_TU_HOUR] = {"h", 3600},
  [WR_TU_DAY] = {"d", 86400}, [WR_TU_NIGHT] = {"d", 86400}, [WR_TU_WEEK] = {"wk", 604800},
  [WR_TU_FORTNIGHT] = {"2.wk", 1209600}, [WR_TU_MONTH] = {"mo", 2629800},
  [WR_TU_QUARTER] = {"3.mo", 7889400}, [WR_TU_YEAR] = {"a", 31557600},
  [WR_TU_DECADE] = {"10.a", 315576000}, [WR_TU_CENTURY] = {"100.a", 3155760000.0},
  [WR_TU_MILLENNIUM] = {"1000.a", 31557600000.0}
};

static wr_approx approx_of (int mod) {
  switch (mod) {
    case WR_MOD_APPROX: return WR_ABOUT;
    case WR_MOD_MORE_THAN: return WR_MORE;
    case WR_MOD_LESS_THAN: return WR_LESS;
    case WR_MOD_EQUAL_OR_MORE: return WR_AT_LEAST;
    case WR_MOD_EQUAL_OR_LESS: return WR_AT_MOST;
    default: return WR_EXACT;
  }
}

bool wr_time_number_of (const wr_lapse *l, int mod, wr_number *out) {
  int u = l->n ? l->part[0].unit : WR_TU_NONE;
  double value;
  if (l->n != 1 || l->part[0].some || unit[u].ucum == NULL ||
      !wr_decimal_double(l->part[0].n, &value))
    return false;
  *out = wr_value_none();
  out->value = l->part[0].n;
  out->has = WR_HAS_VALUE;
  out->unit = out->ucum = (wr_slice) {unit[u].ucum, (uint32_t) strlen(unit[u].ucum)};
  out->dimension = WR_SLICE("time");
  out->si = value * unit[u].seconds;
  wr_bound_set(out, approx_of(mod));
  return true;
}

bool wr_time_lapse_of (const wr_number *n, wr_lapse *out) {
  if (!(n->has & WR_HAS_VALUE)) return false;
  for (int u = WR_TU_SECOND; u < WR_TU_N; u++) {
    if (unit[u].ucum == NULL || strlen(unit[u].ucum) != n->ucum.n ||
        memcmp(unit[u].ucum, n->ucum.at, n->ucum.n) != 0)
      continue;
    out->n = 1;
    out->part[0].n = n->value;
    out->part[0].unit = (uint8_t) u;
    out->part[0].some = false;
    return true;
  }
  return false;
}
