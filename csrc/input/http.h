/* http.h: the HTTP response that a record of a web archive holds, and its body decoded */
#ifndef WR_HTTP_H
#define WR_HTTP_H

#include "base/buf.h"
#include "base/error.h"
#include "input/fast_gzip.h"

typedef struct wr_http {
  int status;                  /* 200 */
  wr_slice fields;             /* for wr_header_next */
  wr_slice body;               /* as it was sent */
} wr_http;

/* What became of a body, as bits. */
enum {
  WR_HTTP_CUT = 1,             /* longer than the limit: the start is given */
  WR_HTTP_BROKEN = 2,          /* its chunks or its coding end early or break: the start is given */
  WR_HTTP_UNCODED = 4          /* the head tells of a coding that the body does not have */
};

/* Buffers that a body is decoded through; their memory is kept from message to message. */
typedef struct wr_http_room {
  wr_buf chunks, codings[2];
  wr_fast_gzip fast;
} wr_http_room;

/* Reads a message (RFC 9112): false when the bytes are no response. */
bool wr_http_read (wr_slice bytes, wr_http *h);

/* Takes chunks and content codings (gzip, deflate, zstd, br) off a message's body: *body, which
   lies in the message or in `room`.  most: of its bytes.  *flags says what was odd: crawlers
   store decoded bodies under the head of the encoded ones, so a coding that is not there is
   no fault.  Errors: OPTION (detail "content coding": an unknown one), LIBRARY, MEMORY. */
int wr_http_body (const wr_http *h, size_t most, wr_http_room *room, wr_slice *body,
  unsigned *flags, wr_error *e);

/* Frees the buffers. */
void wr_http_room_free (wr_http_room *room);

#endif
