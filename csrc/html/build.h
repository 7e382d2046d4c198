/* build.h: adding nodes to a tree, for the parsers */
#ifndef WR_BUILD_H
#define WR_BUILD_H

#include "html/dom.h"

/* All return the new node's id, WR_NONE when there is no memory or the node limit is reached
   (then recorded).
   `parent` WR_NONE: in no tree yet; else its last child.  A text is the bytes `span` of
   d->text. */
wr_node_id wr_build_element (wr_doc *d, wr_node_id parent, wr_name name, wr_namespace ns,
  wr_span span);
wr_node_id wr_build_text (wr_doc *d, wr_node_id parent, wr_span span);

/* A text, comment or doctype node whose data are the bytes `span` of d->text; in no tree
   yet. */
wr_node_id wr_build_data (wr_doc *d, wr_node_type type, wr_span span);

/* Puts node id under parent before `before`, WR_NONE for the end; takes it out of its old place
   first. */
void wr_build_insert (wr_doc *d, wr_node_id id, wr_node_id parent, wr_node_id before);
void wr_build_remove (wr_doc *d, wr_node_id id);

/* Appends the children of `from` to those of `to`. */
void wr_build_children (wr_doc *d, wr_node_id from, wr_node_id to);

/* Starts a tree: node 0, the document. */
bool wr_build_start (wr_doc *d);

#endif
