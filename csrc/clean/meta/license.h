/* license.h: the licence that a page names in words */
#ifndef WR_LICENSE_H
#define WR_LICENSE_H

#include "clean/meta/meta.h"

/* The name of the Creative Commons licence that a line says the page is under, as it stands there:
   "CC BY-SA 4.0", "Creative Commons Attribution 4.0 International".  Lines that speak of an image
   or of others' work do not count.  Empty where there is none.  Needs blocks. */
wr_meta_value wr_license_in_text (const wr_doc *d);

#endif
