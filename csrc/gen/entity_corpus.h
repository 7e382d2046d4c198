/* entity_corpus.h: texts with gold names, as the trainer of names reads them */
#ifndef WR_ENTITY_CORPUS_H
#define WR_ENTITY_CORPUS_H

#include "base/array.h"
#include "tag/entity/model.h"

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

/* A line of the manifest: a file, what it is for, and the hash of its bytes. */
typedef struct wr_source_file {
  char set[32], part[16];              /* of lists: the file's name, and "" */
  char use[8];                         /* "learn" "measure" "list" */
  uint32_t source;
  bool partial;
  uint64_t hash;
} wr_source_file;

/* Reads OWN/entity_manifest.txt into an array of wr_source_file.  Ends the program when it cannot. */
wr_array wr_manifest_read (const char *own);

/* Reads FOLDER/SET.PART.jsonl ({"text", "ents": [[start, end, label] …]} a line).  Ends the program when it
   cannot be read or is not the file of the manifest. */
void wr_samples_read (wr_samples_of *s, const char *folder, const wr_source_file *file);

/* Ends the program when the bytes of a file are not those of the manifest. */
void wr_manifest_check (const wr_source_file *file, const char *folder);

/* Adds copies of one text in `every`, of the largest set fewer: in small letters (2 of 4), in title case, in capitals. */
void wr_samples_copy (wr_samples_of *s, uint32_t every);

#endif
