/* xpath_view_libxml.h: a document's tree as libxml2 sees it */
#ifndef WR_XPATH_VIEW_LIBXML_H
#define WR_XPATH_VIEW_LIBXML_H

#include <libxml/xpath.h>

#include "html/dom.h"

struct wr_xpath_view;

/* The whole tree as an xmlDoc and a context over it; NULL when there is no memory.  Built
   iteratively, once per document, linear in its size.  HTML elements have no namespace; those
   of SVG and MathML have theirs, and a name written with a prefix ("dc:creator") that prefix's:
   the URI that the document's first declaration gives it, else one made of the prefix. */
struct wr_xpath_view *wr_xpath_view_new (const wr_doc *d);

/* The evaluation context with node `top` as context node; belongs to the view. */
xmlXPathContextPtr wr_xpath_view_context (struct wr_xpath_view *view, wr_node_id top);

/* Makes `prefix` usable in expressions, be it in the document or not.  False: no memory. */
bool wr_xpath_view_prefix (struct wr_xpath_view *view, const char *prefix);

/* The place of a node or attribute in document order;
   0 for what is none of ours (namespace nodes). */
uint64_t wr_xpath_view_place (const xmlNode *x);

/* What stands at that place: our node, and *attr where it is an attribute, else NULL. */
wr_node_id wr_xpath_view_node (const wr_doc *d, const struct wr_xpath_view *view,
  uint64_t place, const wr_attr **attr);

#endif
