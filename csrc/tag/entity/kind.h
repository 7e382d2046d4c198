/* kind.h: from the class of a name to its kind and subkind, by words and lists */
#ifndef WR_ENTITY_KIND_H
#define WR_ENTITY_KIND_H

#include "tag/annotation.h"
#include "tag/entity/find.h"

/* Sets kind and subkind of the annotation of a found name.  Subkinds, left out where nothing
   says which it is:
     organization   company government party team school media military court
     place          country state city facility street water land region
     event          election war sport festival meeting day
     work           award publication
   Persons, nationalities, products, laws, languages and misc have none. */
void wr_entity_kind (const wr_entity_finder *f, const wr_entity_found *name, wr_annotation *a);

/* The token a name is to be cut before: "Miami" and "Florida" are two; its end where it is one. */
uint32_t wr_entity_cut (const wr_entity_finder *f, const wr_entity_found *name);

/* The class of a name that the lists know better than the model: countries, and names of several
   words that only one list has. */
uint8_t wr_entity_listed_class (const wr_entity_finder *f, const wr_entity_found *name);

/* Whether two names that were found side by side are one: "North", "Korean". */
bool wr_entity_joins (const wr_entity_finder *f, const wr_entity_found *name,
                      const wr_entity_found *next);

#endif
