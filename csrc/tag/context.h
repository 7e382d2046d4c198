/* context.h: words of number that are not meant as numbers: "one of", "a second", "Group of Seven" */
#ifndef WR_CONTEXT_H
#define WR_CONTEXT_H

#include "tag/number.h"

/* Whether a number that begins with a word is meant as one where it stands. */
bool wr_context_allows (const wr_cursor *c, const wr_figure *f);

#endif
