/* json.h: the one JSON reader (strict for JSONL, tolerant for JSON-LD) and string writer */
#ifndef WR_JSON_H
#define WR_JSON_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"

typedef enum wr_json_kind {
  WR_JSON_NULL, WR_JSON_FALSE, WR_JSON_TRUE,
  WR_JSON_NUMBER, WR_JSON_STRING, WR_JSON_ARRAY, WR_JSON_OBJECT
} wr_json_kind;

/* A value in the arena; texts without escapes are slices of the input, which must outlive it.
   Members and elements are a linked list in source order; `key` is set in objects.  Duplicate
   keys stay. */
typedef struct wr_json {
  wr_json_kind kind;
  uint32_t n;                          /* elements or members */
  wr_slice key, string;                /* string: unescaped text; of a number: as written */
  wr_span span;                        /* bytes of the value in the input, quotes included */
  struct wr_json *first, *next;
} wr_json;

enum wr_json_mode {
  WR_JSON_STRICT,              /* RFC 8259; a lone surrogate escape becomes U+FFFD */
  WR_JSON_TOLERANT             /* also comments, a trailing comma, control characters, needless
                                  escapes (\'); around the value <!-- -->, CDATA marks, a BOM */
};

/* Reads one value and white space.  NULL on error: e->code JSON or JSON_DEPTH, e->at the
   offset.  `depth`: levels allowed.  Not recursive. */
wr_json *wr_json_read (wr_arena *a, wr_slice input, enum wr_json_mode mode, uint32_t depth,
                       wr_error *e);

/* Reads the value at *at of a text that holds several, as pages write them, and moves *at behind
   it: tolerant; commas and semicolons part them; what is open at the end of the text is closed
   there.  NULL at its end, and on error, which there is no going on from. */
wr_json *wr_json_next (wr_arena *a, wr_slice input, uint32_t depth, uint32_t *at, wr_error *e);

/* The member `key` of an object, or NULL. */
const wr_json *wr_json_member (const wr_json *object, wr_slice key);

/* Writes s (valid UTF-8) with quotes and escapes as RFC 8259 asks: only ", \ and U+0000-001F
   are escaped. */
void wr_json_write_string (wr_buf *out, wr_slice s);

#endif
