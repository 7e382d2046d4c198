/* warc.h: records of web archives: WARC 1.0 and 1.1 (ISO 28500), and the drafts before them */
#ifndef WR_WARC_H
#define WR_WARC_H

#include "base/error.h"

/* What the bytes are that a record is looked for in. */
typedef enum wr_warc_found {
  WR_WARC_RECORD,              /* a record's head, whole */
  WR_WARC_SHORT,               /* what may be a head, cut off */
  WR_WARC_NONE                 /* something else */
} wr_warc_found;

typedef struct wr_warc {
  wr_slice version;            /* "1.0" */
  wr_slice fields;             /* the named fields, for wr_header_next */
  uint32_t head;               /* bytes before the block */
  uint64_t length;             /* bytes of the block, as the record says */
} wr_warc;

/* Reads the head of the record that `bytes` begin with, empty lines before it too.  Gives what
   was found; a head whose length lies or lacks is a RECORD with *wrong set: a constant text. */
wr_warc_found wr_warc_read (wr_slice bytes, wr_warc *w, const char **wrong);

/* Where the next record begins at or behind `from`: a line "WARC/…" that a field follows; or
   WR_NONE.  For finding the way again behind a record whose length is wrong. */
uint32_t wr_warc_next (wr_slice bytes, uint32_t from);

#endif
