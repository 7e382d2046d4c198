/* header.h: named fields before a body, as WARC records, HTTP messages and MIME parts have them */
#ifndef WR_HEADER_H
#define WR_HEADER_H

#include "base/base.h"

/* A line "Name: value" and the folded lines after it; white space around the value left out. */
typedef struct wr_header_field {
  wr_slice name, value;
} wr_header_field;

/* Length of the head that `bytes` begins with, the empty line that ends it too, by CR LF or LF;
   0 when it has no end. */
uint32_t wr_header_length (wr_slice bytes);

/* The next field of `head` from *at on, which moves behind it; lines without a colon are passed
   over.  False at the end. */
bool wr_header_next (wr_slice head, uint32_t *at, wr_header_field *f);

/* The value of the first field of this name in any case of letters; at == NULL when there is
   none. */
wr_slice wr_header_find (wr_slice head, const char *name);

/* Whether a field's name is `name`, in any case of letters. */
bool wr_header_is (wr_slice found, const char *name);

#endif
