/* referent.h: the names of a text joined: one kind a name, one name a thing */
#ifndef WR_REFERENT_H
#define WR_REFERENT_H

#include "tag/annotation.h"

/* What is named, shared by all annotations that name it. */
typedef struct wr_referent {
  wr_slice text;                       /* its fullest name, without article, possessive, title */
  const uint32_t *mentions;            /* annotations, in order */
  uint32_t n;
  uint64_t key;                        /* the entry of a list that says so; 0: none does */
} wr_referent;

/* Joins the names among annotations [first, n) of the part, which are the layer's last, in order
   and not nested: sets `referent` of each, and one kind for a text that was given several
   (nationalities and languages keep theirs; an acronym in brackets takes the kind of the name
   before it).  False: no memory. */
bool wr_referent_join (wr_part *p, uint32_t first);

#endif
