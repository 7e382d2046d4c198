/* value.c: what was read, as the value of an annotation */
#include "tag/value.h"

static void set_unit (wr_number *n, const wr_amount *x) {
  double value;
  if (x->kind == WR_K_QUANTITY) {
    n->unit = n->ucum = x->unit.ucum;
    n->dimension = x->unit.dimension;
    if (wr_decimal_double(n->has & WR_HAS_VALUE ? n->value : n->lo, &value))
      n->si = value * x->unit.factor + x->unit.offset;
    if (x->unit.ambiguous) n->has |= WR_AMBIGUOUS;
  } else if (x->kind == WR_K_MONEY) {
    if (x->currency.minor.n) n->unit = x->currency.minor;
    else n->currency = x->currency.code;
    n->per = x->per;
    if (x->currency.ambiguous) n->has |= WR_AMBIGUOUS;
  } else if (x->kind == WR_K_PERCENT) {
    bool basis = wr_slice_is(x->subkind, WR_SLICE("basis_points"));
    n->unit = n->ucum = basis ? WR_SLICE("10*-4") : WR_SLICE("%");
  }
}

wr_number wr_value_none (void) {
  const wr_slice none = {"", 0};
  return (wr_number) {.unit = none, .ucum = none, .dimension = none, .currency = none,
                      .per = none};
}

wr_number wr_value_of_amount (const wr_amount *x) {
  wr_number n = wr_value_none();
  n.value = x->value;
  n.has = WR_HAS_VALUE;
  if (x->figure.ambiguous) n.has |= WR_AMBIGUOUS;
  set_unit(&n, x);
  return n;
}

wr_number wr_value_of_range (const wr_range *r) {
  wr_number n = wr_value_none();
  n.lo = r->lo.value;
  n.hi = r->hi.value;
  if (r->tolerance) {
    wr_decimal minus = r->hi.value;
    minus.coefficient = -minus.coefficient;
    n.value = r->lo.value;
    n.has |= WR_HAS_VALUE;
    if (!wr_decimal_add(n.value, minus, &n.lo) || !wr_decimal_add(n.value, r->hi.value, &n.hi))
      n.lo = n.hi = n.value;
  }
  n.has |= WR_HAS_LO | WR_HAS_HI | WR_LO_INCL | WR_HI_INCL;
  set_unit(&n, &r->hi);
  if (!n.per.n) n.per = r->lo.per;
  return n;
}
