/* microdata.h: itemscope and typeof elements as values of the shape JSON-LD has */
#ifndef WR_MICRODATA_H
#define WR_MICRODATA_H

#include "base/json.h"
#include "html/dom.h"

/* An open item: its object, the node at which the walk leaves it (WR_NONE: the end), and whether
   RDFa Lite opened it, where `property` is what itemprop is in microdata. */
typedef struct wr_item_scope {
  wr_json *object;
  wr_node_id end;
  bool rdfa;
} wr_item_scope;

/* One node of a walk in document order (html.spec.whatwg.org 5.2; itemref is not followed; RDFa
   Lite 1.1: typeof, property, prefixes taken off, vocab not resolved).
   `scopes` is the stack of open items (array of wr_item_scope).  Gives element `id` to the item
   it is a property of; where it opens an item itself, *opened is its new object, else NULL.
   False when there is no memory. */
bool wr_microdata_visit (wr_doc *d, wr_array *scopes, wr_node_id id, wr_json **opened);

#endif
