/* entity_pattern.h: texts of our own for the trainer of names, made of patterns and lists */
#ifndef WR_ENTITY_PATTERN_H
#define WR_ENTITY_PATTERN_H

#include "gen/entity_corpus.h"

/* Adds `each` texts of every story of OWN/entity_pattern.txt, with names of its lists, of OWN/entity_name.txt and
   of the folder LISTS; the same for the same seed.  Ends the program when a file or list is missing. */
void wr_pattern_texts (wr_samples_of *s, const char *lists, const char *own, uint32_t each, uint64_t seed);

#endif
