/* markup.h: markup that stands as text, as feeds carry it: &lt;p&gt;One&lt;/p&gt; */
#ifndef WR_MARKUP_H
#define WR_MARKUP_H

#include "html/dom.h"

/* A run of text between tags. */
typedef struct wr_markup_run {
  uint32_t start, end;                 /* in the text that is read */
  bool broken;                         /* the tag of a block, or a break, stands before it */
  uint32_t decoded_n;                  /* not 0: the run is a reference, which stands for */
  char decoded[8];                     /* these bytes */
} wr_markup_run;

/* Whether the text node holds markup: it is the text of an XML element that is no HTML, and has
   tags that close or stand alone. */
bool wr_markup_holds (const wr_doc *d, wr_node_id text);

/* The next run of s at or after *at, which moves behind it.  False: there is none. */
bool wr_markup_next (wr_slice s, uint32_t *at, wr_markup_run *out);

#endif
