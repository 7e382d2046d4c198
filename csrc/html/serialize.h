/* serialize.h: a node as HTML */
#ifndef WR_SERIALIZE_H
#define WR_SERIALIZE_H

#include "base/buf.h"
#include "html/dom.h"

/* The HTML fragment serialisation of the node itself (outer) or its children
   (html.spec.whatwg.org 13.3). */
void wr_serialize (const wr_doc *d, wr_node_id id, bool outer, wr_buf *out);

/* The tree as indented lines in the format of html5lib's tree-construction tests, for looking
   at and for tests. */
void wr_dump (const wr_doc *d, wr_node_id id, wr_buf *out);

#endif
