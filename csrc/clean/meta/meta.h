/* meta.h: what a page says about itself: title, authors, dates, site */
#ifndef WR_META_H
#define WR_META_H

#include "html/dom.h"

/* XX(NAME, "name"): where a value comes from. */
#define WR_SOURCE_MAP(XX) \
  XX(JSON_LD, "json-ld") XX(MICRODATA, "microdata") XX(RDFA, "rdfa") \
  XX(OTHER_OBJECT, "object") XX(OPENGRAPH, "opengraph") XX(TWITTER, "twitter") \
  XX(DUBLIN_CORE, "dublin-core") XX(CITATION, "citation") XX(META, "meta") \
  XX(HTTP, "http-equiv") XX(FEED, "feed") XX(LINK, "link") XX(HTML, "html") \
  XX(TIME, "time") XX(CLASS, "class") \
  XX(TEXT, "text") XX(URL, "url") XX(SCRIPT, "script") XX(CALLER, "caller") \
  XX(PAGE, "page")

typedef enum wr_source {
#define XX(name, text) WR_FROM_##name,
  WR_SOURCE_MAP(XX)
#undef XX
  WR_SOURCE_N
} wr_source;

/* The name of a source: constant, never NULL. */
const char *wr_source_name (int source);

/* A value, where it stands (origin in d->text; {WR_NONE, WR_NONE} for what is not in the page),
   where it comes from and how likely it is right, in thousandths.  Empty where there is none. */
typedef struct wr_meta_value {
  wr_slice text;                       /* in the document's arena or one of its texts */
  wr_span origin;
  uint16_t confidence;
  uint8_t source;                      /* wr_source */
} wr_meta_value;

typedef struct wr_meta_list {
  wr_meta_value *at;
  uint32_t n;
} wr_meta_list;

/* Dates are ISO 8601 as far as known: "2024-05-02" or "2024-05-02T10:00:00+02:00". */
typedef struct wr_meta {
  wr_meta_value title, author, published, modified, site, language, description, image, license,
    url;
  wr_meta_value type;                  /* of the page; its source is the page as a whole */
  wr_meta_list authors, keywords, categories;
  wr_meta_list robots;                 /* what robots may not do: "noindex", "noai" */
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
