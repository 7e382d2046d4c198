/* feed.h: what the elements of RSS, Atom and other XML say about the document */
#ifndef WR_FEED_H
#define WR_FEED_H

#include "html/dom.h"

/* The key (fact.h) that an XML element of this name gives its text, or its href, to: title,
   author, dates, link, category, language, description of RSS 2.0, Atom 1.0 and Dublin Core.
   NULL: none. */
const char *wr_feed_key (wr_slice name);

#endif
