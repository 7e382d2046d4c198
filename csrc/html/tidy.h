/* tidy.h: values of metadata as one line of plain text */
#ifndef WR_TIDY_H
#define WR_TIDY_H

#include "base/arena.h"

/* s with white space collapsed, no-break spaces too, character references decoded that were
   escaped once too often ("&amp;amp;"), and tags left out: s itself where it is so already, else
   a copy in the arena; at == NULL when there is no memory. */
wr_slice wr_tidy (wr_arena *a, wr_slice s);

/* The length of the tag or comment at the start of s, in which no other begins; 0 where there is
   none. */
uint32_t wr_tag_length (wr_slice s);

/* s with its character references decoded once, in the arena; at == NULL when there is no
   memory. */
wr_slice wr_unescape (wr_arena *a, wr_slice s);

/* Whether s, a JSON text or markup, was escaped as a whole: {&quot;name&quot;: or &lt;p&gt;. */
bool wr_is_escaped (wr_slice s);

#endif
