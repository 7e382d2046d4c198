/* xpath.h: XPath 1.0 through libxml2, over an xmlDoc view of the tree
   that is built when first asked for */
#ifndef WR_XPATH_H
#define WR_XPATH_H

#include "html/dom.h"

typedef struct wr_xpath wr_xpath;

/* One value of a result: a node (element or text) of ours, an attribute of one, or text (a
   string, number or boolean result as text). */
typedef struct wr_xpath_value {
  wr_node_id node;                     /* WR_NONE for a text result */
  const wr_attr *attr;                 /* the attribute of `node`, else NULL */
  wr_slice text;                       /* in the document's arena */
} wr_xpath_value;

/* NULL on error, with e->detail and e->at in the expression. */
wr_xpath *wr_xpath_compile (wr_slice text, wr_error *e);
void wr_xpath_free (wr_xpath *x);

/* Evaluates x with `top` as context node; values of type wr_xpath_value are appended to `out`.
   Errors: XPATH, XPATH_LIMIT, MEMORY. The view belongs to *view (NULL at first), is valid for
   this document only, and ends with wr_xpath_view_free. */
struct wr_xpath_view;
int wr_xpath_run (wr_doc *d, struct wr_xpath_view **view, const wr_xpath *x, wr_node_id top,
  wr_array *out, wr_error *e);
void wr_xpath_view_free (struct wr_xpath_view *view);

#endif
