/* identifier.h: digits that name things: versions, codes, telephone numbers */
#ifndef WR_IDENTIFIER_H
#define WR_IDENTIFIER_H

#include "tag/annotation.h"
#include "tag/cursor.h"

/* A claimed span.  kind is WR_KIND_N where digits are only kept from being numbers. */
typedef struct wr_identifier {
  uint32_t start, end;
  int kind;                            /* wr_kind */
  wr_slice subkind;                    /* "version" "isbn" "doi" "code" */
} wr_identifier;

/* Whether an identifier holds the token that begins at byte `at` (the token has digits). */
bool wr_identifier_read (const wr_cursor *c, uint32_t at, wr_identifier *out);

/* Whether an IP address of version 6 begins at byte `at`; what looks like one but is none is
   claimed as no kind. */
bool wr_identifier_address (const wr_cursor *c, uint32_t at, wr_identifier *out);

/* The end of the run of letters, digits, hyphens and underscores around byte `at`, and its
   start. */
uint32_t wr_identifier_end (const wr_cursor *c, uint32_t at);
uint32_t wr_identifier_start (const wr_cursor *c, uint32_t at);

#endif
