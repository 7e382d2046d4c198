/* published.h: when a page was published, as far as it says so */
#ifndef WR_PUBLISHED_H
#define WR_PUBLISHED_H

#include "base/array.h"
#include "clean/meta.h"

/* The date of the first of these keys (a list that NULL ends) whose fact holds one, ISO 8601 in the
   document's arena; empty where none does. */
wr_meta_value wr_date_of (wr_doc *d, const wr_array *facts, const char *const keys[]);

/* The date of publication: from the path of `url`, what the page declares, a line under its
   `title`, the one date that its time elements, its classes or its short lines agree on.  Several
   dates without a declaration are a list of dated things: then it abstains.  Needs blocks. */
wr_meta_value wr_published (wr_doc *d, const wr_array *facts, wr_slice url, wr_slice title);

#endif
