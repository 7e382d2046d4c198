/* echo.h: the texts that a page's data and head hold, and how much of a block stands in them
 * too */
#ifndef WR_ECHO_H
#define WR_ECHO_H

#include "clean/block.h"

/* Where a text was found: what an object of the data gives as its own text (articleBody, text);
   what describes the page (description of objects and of <meta>). */
typedef enum wr_echo_source { WR_ECHO_BODY, WR_ECHO_NOTE, WR_ECHO_N } wr_echo_source;

/* Runs of three words as hashes, open addressing: the two lowest bits of a slot tell the sources it
   stands in (1 << wr_echo_source); 0 is free. */
typedef struct wr_echo {
  uint32_t *slot;                      /* mask + 1 of them; NULL: no text */
  uint32_t mask, n;
} wr_echo;

/* Reads the page's texts into a set in the document's arena.  Needs the tree and data.  False: no
   memory. */
bool wr_echo_make (wr_doc *d, wr_echo *out);

/* The share of a block's first runs of three words that stand in each source, in hundredths; one
   of less than three words has none. */
void wr_echo_shares (const wr_echo *echo, const wr_doc *d, const wr_block *b,
  uint8_t share[WR_ECHO_N]);

#endif
