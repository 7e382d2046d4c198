/* fact.h: what the markup says about the page, as named values in page order */
#ifndef WR_FACT_H
#define WR_FACT_H

#include "base/array.h"
#include "clean/meta.h"

/* Keys, in lower case: "og:title" (<meta name|property|itemprop>), "rel:canonical" (<link>,
   <a>: the href; rel:author and rel:tag: the text), "title", "h1", "html:lang", "time"
   (datetime or text), "time:published", "itemprop:author" (text or content), "class:author",
   "class:date" (short texts of elements named so), "ld:headline", "ld:author" … (JSON-LD and
   microdata of the page's main object). */
typedef struct wr_fact {
  wr_slice key;
  wr_meta_value value;
} wr_fact;

/* Collects the facts of the page into out (array of wr_fact).  Needs the tree and data.  At
   most a few thousand are kept.  False: no memory. */
bool wr_facts_collect (wr_doc *d, wr_array *out);

/* The index of the first fact of this key at or after `from`; WR_NONE when there is none. */
uint32_t wr_fact_find (const wr_array *facts, const char *key, uint32_t from);

/* The value of the first of these keys (a list that NULL ends) that there is a fact of; empty
   when there is none. */
wr_meta_value wr_fact_of (const wr_array *facts, const char *const keys[]);

static inline const wr_fact *wr_fact_at (const wr_array *facts, uint32_t i) {
  return (const wr_fact *) facts->at + i;
}

#endif
