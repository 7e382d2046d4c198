/* published.h: when a page was published, as far as it says so */
#ifndef WR_PUBLISHED_H
#define WR_PUBLISHED_H

#include "clean/meta/page.h"

/* The day of publication and how likely it is right: of the days that the page names (day.h)
   the one that most speaks for.  Empty where it is more likely that the page does not say.  Needs
   blocks with verdicts.  False: no memory. */
bool wr_published (wr_doc *d, const wr_meta_page *page, wr_meta_value *out);

/* The first date in the value, ISO 8601 in the document's arena; empty where it holds none. */
wr_meta_value wr_date_in (wr_doc *d, wr_meta_value v);

#endif
