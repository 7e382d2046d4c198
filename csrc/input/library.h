/* library.h: libraries loaded when they are asked for, so that nobody needs them to build */
#ifndef WR_LIBRARY_H
#define WR_LIBRARY_H

#include "base/error.h"

/* A function of a library: its name and where its address goes. */
typedef struct wr_library_entry {
  const char *name;
  size_t at;                   /* offset of the pointer in the table */
} wr_library_entry;

/* Loads the first of `files` (ending with NULL) that is there and fills `table`, n entries.
   Gives a handle for wr_library_close, or NULL with e filled: LIBRARY with `detail`. */
void *wr_library_open (const char *const *files, const wr_library_entry *entries, size_t n,
  void *table, const char *detail, wr_error *e);

/* Gives a library back; NULL is fine. */
void wr_library_close (void *handle);

#endif
