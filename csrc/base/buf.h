/* buf.h: bytes being written: JSON, CSV, HTML, Markdown */
#ifndef WR_BUF_H
#define WR_BUF_H

#include "base/base.h"

/* A failed allocation sets `failed`; every later put does nothing: check once, at the end. */
typedef struct wr_buf {
  char *at;
  size_t n, cap;
  bool failed;
} wr_buf;

/* Appends; once memory lacked, `failed` is set and everything after it dropped. wr_buf_free
   gives the memory back. */
void wr_buf_put (wr_buf *b, const char *s, size_t n);
void wr_buf_slice (wr_buf *b, wr_slice s);
void wr_buf_text (wr_buf *b, const char *s);        /* s ends at its NUL */
void wr_buf_char (wr_buf *b, char c);
void wr_buf_codepoint (wr_buf *b, uint32_t c);      /* as UTF-8 */
void wr_buf_int (wr_buf *b, int64_t i);             /* as decimal digits */
char *wr_buf_room (wr_buf *b, size_t n);            /* space for n bytes behind b->n, or NULL */
void wr_buf_free (wr_buf *b);

#endif
