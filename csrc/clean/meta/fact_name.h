/* fact_name.h: the names under which pages say things about themselves */
#ifndef WR_FACT_NAME_H
#define WR_FACT_NAME_H

#include "base/base.h"

/* What <meta name|property|itemprop=…> of this name (in any case) is about, a wr_subject, and
   which vocabulary the name is of, a wr_source.  False: nothing that is looked for. */
bool wr_fact_named (wr_slice name, uint8_t *about, uint8_t *source);

/* What a property of a schema.org object is about; false: nothing that is looked for. */
bool wr_fact_property (wr_slice name, uint8_t *about);

/* What the classes of an element say of its text. */
typedef struct wr_class_says {
  bool day, modified;                  /* it holds a day; one of change */
  bool author, byline;                 /* a name; a byline, which may hold more than names */
} wr_class_says;

/* False: nothing. */
bool wr_fact_class (wr_slice classes, wr_class_says *out);

#endif
