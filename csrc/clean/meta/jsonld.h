/* jsonld.h: typed objects that pages carry: JSON-LD and microdata, as one tree of values */
#ifndef WR_JSONLD_H
#define WR_JSONLD_H

#include "base/json.h"
#include "html/dom.h"

/* An object with a type: a JSON-LD object with @type (nested and @graph ones too) or a
   microdata item.  Microdata items are given the same shape (wr_json OBJECT with "@type" and
   properties), so everybody reads one thing. */
typedef struct wr_object {
  const wr_json *value;
  wr_slice type;                       /* "Product": last part of the type's IRI; of several,
                                          the first */
  wr_node_id node;                     /* the script element or the itemscope element */
  wr_span origin;                      /* in d->text */
} wr_object;

typedef struct wr_data {
  wr_object *at;                       /* document order */
  uint32_t n;
} wr_data;

/* The stage: needs the tree; makes d->data.  A block that cannot be read is left out.
   Errors: MEMORY. */
int wr_jsonld_run (wr_doc *d, wr_error *e);

/* Whether an object has this type (any of its @type values, IRI prefix ignored, case kept). */
bool wr_object_is (const wr_object *o, wr_slice type);

/* The value at "offers.price": members by name; arrays are walked into (first element that has
   the rest).  NULL when absent. */
const wr_json *wr_json_path (const wr_json *value, wr_slice path);

/* The origin in d->text of a value inside o. */
wr_span wr_object_origin (const wr_doc *d, const wr_object *o, const wr_json *value);

#endif
