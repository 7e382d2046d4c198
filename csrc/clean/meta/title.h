/* title.h: which of the texts that claim to be a page's title is it */
#ifndef WR_TITLE_H
#define WR_TITLE_H

#include "clean/meta/fact.h"

/* Chooses among the facts (fact.h): the <h1> that the page's other titles speak of,
   else what it declares for sharing, else its <title>, the site's name taken off, which
   `site` or the host of `url` tells.  Empty where there is none. */
wr_meta_value wr_title_choose (const wr_facts *facts, wr_slice site, wr_slice url);

#endif
