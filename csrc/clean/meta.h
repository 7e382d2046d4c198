/* meta.h: what a page says about itself: title, authors, dates, site */
#ifndef WR_META_H
#define WR_META_H

#include "html/dom.h"

/* A value and where it stands: origin in d->text ({WR_NONE, WR_NONE} for what is not in the
   page).  Empty where there is none. */
typedef struct wr_meta_value {
  wr_slice text;                       /* in the document's arena or one of its texts */
  wr_span origin;
} wr_meta_value;

typedef struct wr_meta_list {
  wr_meta_value *at;
  uint32_t n;
} wr_meta_list;

/* Dates are ISO 8601 as far as known: "2024-05-02" or "2024-05-02T10:00:00+02:00". */
typedef struct wr_meta {
  wr_meta_value title, published, modified, site, language, description, image, license, url;
  wr_meta_list authors, keywords, categories;
} wr_meta;

/* The stage: needs the tree (and data; blocks with verdicts where the markup says nothing: a
   byline); makes d->meta.  Abstains rather than guesses.  Errors: MEMORY. */
int wr_meta_run (wr_doc *d, wr_error *e);

/* The content of the first <meta name|property|itemprop|http-equiv = name> in any case; empty
   when there is none. */
wr_meta_value wr_meta_raw (const wr_doc *d, wr_slice name);

/* The base for links: <base href> or options.url, not resolved. */
wr_slice wr_meta_base (const wr_doc *d);

#endif
