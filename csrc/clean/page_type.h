/* page_type.h: what kind of page this is, from its address, its head and its blocks */
#ifndef WR_PAGE_TYPE_H
#define WR_PAGE_TYPE_H

#include "clean/page.h"

/* The most likely type; *confidence gets how sure that is, 0 to 1.  Needs the other figures of
   page. */
wr_page_type wr_page_type_find (const wr_doc *d, const wr_page *page, float *confidence);

#endif
