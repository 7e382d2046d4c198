/* charset.h: which encoding a document is in, and its bytes as UTF-8 with a way back */
#ifndef WR_CHARSET_H
#define WR_CHARSET_H

#include "base/doc.h"
#include "input/encoding.h"

/* What decided. */
typedef enum wr_charset_source {
  WR_CHARSET_BOM, WR_CHARSET_TRANSPORT, WR_CHARSET_META, WR_CHARSET_VALID_UTF8,
  WR_CHARSET_DEFAULT
} wr_charset_source;

/* Bytes of the text from `text` on stand at `source`; valid up to the next checkpoint, found
   by decoding again from here. */
typedef struct wr_checkpoint {
  uint32_t text, source;
  uint32_t state;                      /* of the decoder, input/decode.h */
} wr_checkpoint;

typedef struct wr_charset {
  wr_encoding encoding;
  wr_charset_source from;
  uint32_t replaced;                   /* how many U+FFFD the decoder put in */
  uint32_t bom;                        /* bytes of the byte order mark: text begins behind it */
  uint32_t end;                        /* source[bom, end) was decoded: limits.bytes */
  wr_checkpoint *points;               /* NULL where text is source[bom, end) itself */
  uint32_t points_n;
} wr_charset;

/* The stage: decides (BOM; transport; prescan of the first 1024 bytes for HTML, declaration
   for XML; whole text valid UTF-8; windows-1252), decodes, sets d->charset and d->text.  Needs
   d->source; errors: MEMORY, TOO_LARGE (over limits.bytes is cut and recorded). */
int wr_charset_run (wr_doc *d, wr_error *e);

/* Whence wr_charset.from, for people: "bom" "transport" "meta" "utf8" "default". */
const char *wr_charset_source_name (wr_charset_source s);

/* The source bytes of bytes [s.start, s.end) of d->text: start of the first character's bytes,
   end of the last one's. */
wr_span wr_charset_source_span (const wr_doc *d, wr_span s);

#endif
