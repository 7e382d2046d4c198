/* base64.h: bytes as text of 64 letters (RFC 4648, section 4) and back */
#ifndef WR_BASE64_H
#define WR_BASE64_H

#include "base/buf.h"

/* Appends the text of `bytes`, padded, without line ends. */
void wr_base64_write (wr_buf *out, wr_slice bytes);

/* Appends the bytes of `text`; white space is passed over, padding may lack.  Gives how many bytes
   of the text were good: fewer than its length at the first other character. */
uint32_t wr_base64_read (wr_buf *out, wr_slice text);

#endif
