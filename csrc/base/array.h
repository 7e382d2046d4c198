/* array.h: growable arrays of flat records, kept from document to document */
#ifndef WR_ARRAY_H
#define WR_ARRAY_H

#include "base/base.h"

/* `at` holds n records of one size (the owner knows which), with room for cap.  Growing moves
   `at`: keep indices, not pointers. */
typedef struct wr_array {
  void *at;
  uint32_t n, cap;
} wr_array;

/* Makes room for `more` records of `size` bytes.  False when there is no memory or the count
   would pass 2^32 - 2. */
bool wr_array_reserve (wr_array *a, uint32_t more, size_t size);

/* Appends one zeroed record and returns it, or NULL when there is no memory. */
static inline void *wr_array_push (wr_array *a, size_t size) {
  if (a->n == a->cap && !wr_array_reserve(a, 1, size)) return NULL;
  return memset((char *) a->at + a->n++ * size, 0, size);
}

/* Appends n bytes to an array of bytes, keeping 16 readable zero bytes behind the last. */
bool wr_array_bytes (wr_array *a, const char *s, size_t n);

/* Gives the memory back; the array is empty and usable again. */
void wr_array_free (wr_array *a);

#endif
