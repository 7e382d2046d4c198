/* feed.h: what the elements of RSS, Atom and other XML say about the document */
#ifndef WR_FEED_H
#define WR_FEED_H

#include "html/dom.h"

/* What an XML element of this name says by its text, or its href: a wr_subject; titles, authors,
   dates, link, category, language, description of RSS 2.0, Atom 1.0 and Dublin Core.  False:
   nothing. */
bool wr_feed_subject (wr_slice name, uint8_t *about);

#endif
