/* foreign.h: names in languages that the tagger has not learned */
#ifndef WR_ENTITY_FOREIGN_H
#define WR_ENTITY_FOREIGN_H

#include "tag/annotation.h"
#include "tag/entity/find.h"

/* Whether the part is not written in English, as options.language or else its beginning says;
   *nouns: in a language that writes all nouns with a capital. */
bool wr_entity_foreign (const wr_part *p, bool *nouns);

/* Judges a name found in such a text anew, by its shape and the lists: a person or place that the
   lists know keeps its kind, all else becomes misc, and scores are low.  False where it is no
   name. */
bool wr_entity_soften (const wr_entity_finder *f, const wr_entity_found *found, bool nouns,
                       wr_annotation *a);

#endif
