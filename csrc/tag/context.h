/* context.h: words of number that are not meant as numbers */
#ifndef WR_CONTEXT_H
#define WR_CONTEXT_H

#include "tag/number.h"

/* Whether a number is meant as one where it stands; measured: a unit or currency follows it. */
bool wr_context_allows (const wr_cursor *c, const wr_figure *f, bool measured);

#endif
