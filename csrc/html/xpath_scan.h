/* xpath_scan.h: the names in an XPath expression, looked at before any document is there */
#ifndef WR_XPATH_SCAN_H
#define WR_XPATH_SCAN_H

#include "base/array.h"
#include "base/error.h"

/* Appends every prefix that `text` names to `prefixes` (char, a NUL behind each).  Errors:
   XPATH for functions that XPath 1.0 does not have, variables, and NULs, which libxml2 would
   find during evaluation only, or never; MEMORY. */
int wr_xpath_scan (wr_slice text, wr_array *prefixes, wr_error *e);

#endif
