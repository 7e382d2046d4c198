/* gazetteer.h: lists of names, up to millions, found in texts */
#ifndef WR_GAZETTEER_H
#define WR_GAZETTEER_H

#include "base/array.h"
#include "base/doc.h"
#include "tag/gazetteer_word.h"

enum { WR_GAZETTEER_WORDS = 32 };      /* of a name, at most */

/* One name of an entry: bytes [at, at + n) of the list's text. */
typedef struct wr_gazetteer_name {
  uint32_t at, n;
  uint32_t entry;                      /* number of the thing, from 0: all its names share it */
  uint32_t next;                       /* another name of the same words in another case */
} wr_gazetteer_name;

/* A compiled list.  Words lead from the empty beginning of a name to its end through a hash
   table whose keys are hashes of all words so far: 8 bytes a beginning. */
typedef struct wr_gazetteer {
  wr_slice text;                       /* the caller's, who keeps it */
  wr_array names;                      /* wr_gazetteer_name */
  wr_array lines;                      /* uint32_t: where each entry's line begins in the text */
  wr_array slots;                      /* slot, gazetteer.c */
  wr_array firsts;                     /* bits: words that may begin a name */
  uint32_t mask;                       /* of firsts */
  uint32_t doubles;                    /* names that an earlier entry has as well */
  wr_name_case policy;
} wr_gazetteer;

/* How lines are read: fields parted by tabs.  name < 0: all fields are names of the entry.  Else
   the field `name` is the first name, and field `alias` (< 0: none) has more, parted by '|'. */
typedef struct wr_gazetteer_form {
  int name, alias;
  uint32_t fields;                     /* of a line; 0: any number */
  uint32_t start;                      /* the first line begins here */
} wr_gazetteer_form;

/* A list that the tagger of names takes for its own. */
typedef struct wr_gazetteer_use {
  const wr_gazetteer *list;
  uint8_t kind;                        /* wr_kind of a name */
  bool hint;                           /* tells kinds of found names; finds none in lower case */
  wr_slice subkind;
} wr_gazetteer_use;

/* Compiles the lines of a text.  Errors: MEMORY; GAZETTEER with the offset of the line: no name in
   it, a name without letters and digits or with too many words, a wrong number of fields. */
int wr_gazetteer_make (wr_gazetteer *g, wr_slice text, const wr_gazetteer_form *f,
                       wr_name_case policy, wr_error *e);
void wr_gazetteer_free (wr_gazetteer *g);

/* Bytes of memory, the text included. */
size_t wr_gazetteer_bytes (const wr_gazetteer *g);

/* A name found: bytes of the part's text, and the number of the name. */
typedef struct wr_listed {
  wr_span text;
  uint32_t name;
} wr_listed;

/* Appends the names in a part's text (wr_listed), leftmost and longest, none over a block's edge.
   False: no memory. */
bool wr_gazetteer_find (const wr_gazetteer *g, const wr_part *p, wr_array *out);

static inline const wr_gazetteer_name *wr_gazetteer_name_at (const wr_gazetteer *g, uint32_t i) {
  return (const wr_gazetteer_name *) g->names.at + i;
}

/* The first name of an entry's line, as the list has it. */
wr_slice wr_gazetteer_canonical (const wr_gazetteer *g, uint32_t name);

#endif
