/* embed.h: text that a page carries in its data and does not show */
#ifndef WR_EMBED_H
#define WR_EMBED_H

#include "html/dom.h"

/* Where the text of d->embedded is from. */
typedef enum wr_embedded_from { WR_EMBEDDED_NONE, WR_EMBEDDED_JSON_LD, WR_EMBEDDED_PRELOADED }
  wr_embedded_from;

/* Where the tree of a page shows next to no text, in <noscript> neither, and its data hold the
   text of an article (articleBody or text of JSON-LD, else a long description) or of the posts of
   a thread (data-preloaded of Discourse): adds that as paragraphs of an implied <article> at the
   end of <body>, and sets d->embedded and d->embedded_from.  The origin of text that had to be
   decoded is the whole JSON string.  False: no memory. */
bool wr_embed (wr_doc *d);

#endif
