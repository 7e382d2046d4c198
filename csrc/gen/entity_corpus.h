/* entity_corpus.h: texts with gold names, as the trainer of names reads them */
#ifndef WR_ENTITY_CORPUS_H
#define WR_ENTITY_CORPUS_H

#include "base/array.h"
#include "tag/entity_model.h"

/* What is known of a span beside the classes: some name, of no known class. */
enum { WR_GOLD_UNKNOWN = WR_ENTITY_CLASSES };

typedef struct wr_gold {
  uint32_t start, end;                 /* bytes of the text */
  uint32_t class;                      /* wr_entity_class, or WR_GOLD_UNKNOWN */
} wr_gold;

typedef struct wr_sample_text {
  wr_slice text;
  const wr_gold *gold;
  uint32_t gold_n;
  uint32_t source;                     /* number of the set, from 1 */
  bool partial;                        /* names of class OTHER are not marked in it */
  bool copy;                           /* title case or capitals made of another */
} wr_sample_text;

typedef struct wr_samples_of {
  wr_array texts;                      /* wr_sample_text */
} wr_samples_of;

/* Reads FOLDER/SET.PART.jsonl ({"text", "ents": [[start, end, label] …]} a line); labels become classes as SET's
   scheme says.  Ends the program when it cannot be read. */
void wr_samples_read (wr_samples_of *s, const char *folder, const char *set, const char *part);

/* Adds copies in title case (2 of 3) and in capitals of one text in `every`. */
void wr_samples_copy (wr_samples_of *s, uint32_t every);

#endif
