/* quirks.h: which doctypes make a page old */
#ifndef WR_QUIRKS_H
#define WR_QUIRKS_H

#include "html/dom.h"

/* Sets d->quirks and d->limited_quirks by a doctype node (html.spec.whatwg.org 13.2.6.4.1). */
void wr_quirks_find (wr_doc *d, wr_node_id doctype, bool force);

#endif
