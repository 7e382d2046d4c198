/* bound.h: words and signs that bound a number: "more than", "up to", "~", "or so" */
#ifndef WR_BOUND_H
#define WR_BOUND_H

#include "tag/annotation.h"
#include "tag/cursor.h"

/* The bound whose words end just before byte `at`: its approx, WR_EXACT when there is none;
   *start gets its first byte. */
wr_approx wr_bound_before (const wr_cursor *c, uint32_t at, uint32_t *start);

/* The bound whose words begin at byte `at`, before a number that follows them. */
wr_approx wr_bound_at (const wr_cursor *c, uint32_t at, uint32_t *end);

/* The bound that begins behind a number ending at `at`; *end gets the byte behind it. */
wr_approx wr_bound_after (const wr_cursor *c, uint32_t at, uint32_t *end);

/* Writes approx into a number that has a value: lo or hi with their inclusivity. */
void wr_bound_set (wr_number *n, wr_approx approx);

#endif
