/* prescan.h: the encoding that a page names in its own first bytes */
#ifndef WR_PRESCAN_H
#define WR_PRESCAN_H

#include "input/encoding.h"

/* What the standard reads before it parses. */
enum { WR_PRESCAN_BYTES = 1024 };

/* The encoding that <meta> or an XML declaration within the first `most` bytes names, or that
   zero bytes show; -1 when there is none.  UTF-16 named in bytes of ASCII is UTF-8 (HTML
   standard, "prescan a byte stream to determine its encoding"). */
wr_encoding wr_prescan_html (wr_slice bytes, uint32_t most);

/* The same of the XML declaration alone (HTML standard, "get an XML encoding"). */
wr_encoding wr_prescan_xml (wr_slice bytes);

#endif
