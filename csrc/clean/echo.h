/* echo.h: the texts that a page's data and head hold, and how much of a block stands in them
 * too */
#ifndef WR_ECHO_H
#define WR_ECHO_H

#include "base/doc.h"

/* Where a text was found: what an object of the data gives as its own text (articleBody, text);
   what describes the page (description of objects and of <meta>). */
typedef enum wr_echo_source { WR_ECHO_BODY, WR_ECHO_NOTE, WR_ECHO_N } wr_echo_source;

/* Runs of three words as hashes, open addressing; 0 is free. */
typedef struct wr_echo_set {
  uint32_t *slot; /* mask + 1 of them; NULL: no text */
  uint32_t mask, n;
} wr_echo_set;

typedef struct wr_echo {
  wr_echo_set set[WR_ECHO_N];
} wr_echo;

/* Reads the page's texts into sets in the document's arena.  Needs the tree and data.  False:
 * no memory. */
bool wr_echo_make (wr_doc *d, wr_echo *out);

/* The share of a text's runs of three words that stand in the set, in hundredths; a text of
   less than three words has none. */
uint32_t wr_echo_share (const wr_echo_set *set, wr_slice text);

#endif
