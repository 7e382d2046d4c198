/* dom.h: the tree of a page as flat records in one array */
#ifndef WR_DOM_H
#define WR_DOM_H

#include "base/doc.h"
#include "base/piece.h"
#include "html/names.h"

typedef uint32_t wr_node_id;           /* index into WR_NODES; 0 is the document */

typedef enum wr_node_type {
  WR_DOCUMENT, WR_ELEMENT, WR_TEXT_NODE, WR_COMMENT, WR_DOCTYPE, WR_FRAGMENT
} wr_node_type;
typedef enum wr_namespace { WR_NS_HTML, WR_NS_SVG, WR_NS_MATHML, WR_NS_OTHER } wr_namespace;

enum wr_node_flag {
  WR_NODE_IMPLIED = 1,                 /* no tag of its own in the source: empty span */
  WR_NODE_CLONE = 2,                   /* made again by the tree construction: its tag's span */
  WR_NODE_DECODED = 4,                 /* text in WR_DECODED, its pieces in WR_TREE_PIECES */
  WR_NODE_VERBATIM = 8,                /* white space counts (plain text input) */
  WR_NODE_SPLIT = 16                   /* while building: the rest of the text before it */
};

/* Links are node ids, WR_NONE where there is none.  parent/first/last/prev/next make the tree;
   spans need not nest. */
typedef struct wr_node {
  wr_node_id parent, first, last, prev, next;
  uint32_t data, data_n;               /* element: first of WR_ATTRS, how many; others:
                                          bytes of d->text or (DECODED) WR_DECODED */
  wr_span span;                        /* element: to behind its end tag; text: its raw bytes */
  wr_name name;                        /* element: its tag */
  uint8_t type : 4, ns : 4;            /* wr_node_type, wr_namespace */
  uint8_t flags;                       /* wr_node_flag */
} wr_node;

/* Decoded text and comment nodes: `first` is their first record in WR_TREE_PIECES, `last` how
   many (they have no children).  Pieces' `at` counts in WR_DECODED.
   Doctype nodes are decoded too: data is the name, and behind it stand the public and the
   system identifier; `first` and `last` are their lengths + 1, 0 where missing.
   Ids need not be in document order, and nodes that the builder took out again stay in the
   array with parent WR_NONE: walk with wr_node_after where order counts. */

/* The name as written stands at `at` in d->text (WR_NONE for attributes the builder added). */
typedef struct wr_attr {
  uint32_t at;
  uint32_t value, value_n;             /* offset in d->text, or (decoded) in WR_DECODED */
  wr_name name;                        /* foreign attributes: adjusted ("xlink:href") */
  uint16_t decoded;
} wr_attr;

/* Contents of a <template>: a WR_FRAGMENT node that is nobody's child. */
typedef struct wr_template {
  wr_node_id element, content;
} wr_template;

static inline wr_node *wr_node_at (const wr_doc *d, wr_node_id id) {
  return (wr_node *) d->layer[WR_NODES].at + id;
}

/* The first child of id, WR_NONE; texts, comments and doctypes have none. */
static inline wr_node_id wr_node_first (const wr_doc *d, wr_node_id id) {
  const wr_node *x = wr_node_at(d, id);
  bool inner = x->type == WR_ELEMENT || x->type == WR_DOCUMENT || x->type == WR_FRAGMENT;
  return inner ? x->first : WR_NONE;
}

/* The next node after id in document order, inside the subtree of `top`; WR_NONE at its end. */
wr_node_id wr_node_after (const wr_doc *d, wr_node_id id, wr_node_id top);

/* The next node in document order that is not below id, inside `top`. */
wr_node_id wr_node_skip (const wr_doc *d, wr_node_id id, wr_node_id top);

/* The next node of the whole page in document order; WR_NONE behind the last. */
static inline wr_node_id wr_node_next (const wr_doc *d, wr_node_id id) {
  if (!d->in_order) return wr_node_after(d, id, 0);
  return id + 1 < d->layer[WR_NODES].n ? id + 1 : WR_NONE;
}

/* Text of a text or comment node, name of a doctype. */
wr_slice wr_node_data (const wr_doc *d, wr_node_id id);

/* The public and system identifier of a doctype node; at == NULL where missing. */
void wr_node_doctype (const wr_doc *d, wr_node_id id, wr_slice *public_id, wr_slice *system_id);

/* Where the children of an element are: the contents of a <template>, else the element
   itself. */
wr_node_id wr_node_content (const wr_doc *d, wr_node_id id);

/* The template element whose contents the WR_FRAGMENT node id is; for other nodes their
   parent. */
wr_node_id wr_node_owner (const wr_doc *d, wr_node_id id);

/* The attribute `name` of an element, or NULL. */
const wr_attr *wr_node_attr (const wr_doc *d, wr_node_id id, wr_name name);

/* The value of an attribute, references decoded. */
wr_slice wr_attr_value (const wr_doc *d, const wr_attr *a);

/* The value's bytes in d->text, quotes left out; {WR_NONE, WR_NONE} where the builder added the
   attribute.  Found by reading the tag again. */
wr_span wr_attr_span (const wr_doc *d, const wr_attr *a);

/* Convenience: the value of attribute `name` of id, empty where it has none. */
wr_slice wr_node_value (const wr_doc *d, wr_node_id id, wr_name name);

/* textContent: the text nodes below id joined (DOM Standard), in the document's arena; at ==
   NULL when there is no memory. */
wr_slice wr_node_text_content (wr_doc *d, wr_node_id id);

/* Whether `top` is id or an ancestor of it. */
bool wr_node_inside (const wr_doc *d, wr_node_id id, wr_node_id top);

#endif
