/* entity.h: names of people, organisations, places and other things */
#ifndef WR_ENTITY_H
#define WR_ENTITY_H

#include "tag/annotation.h"
#include "tag/entity/model.h"

/* The stage: needs tokens; makes a pass: names, with options.entities; none without.  A name's
   score is the share of names like it that are right.  Errors: MEMORY. */
int wr_entity_run (wr_part *p, wr_error *e);

#endif
