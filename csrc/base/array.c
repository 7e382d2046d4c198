/* array.c: growable arrays of flat records, kept from document to document */
#include <stdlib.h>

#include "base/array.h"

enum { FIRST_CAP = 16, BYTES_BEHIND = 16 };

#define MOST (WR_NONE - 1)

bool wr_array_reserve (wr_array *a, uint32_t more, size_t size) {
  if (more <= a->cap - a->n) return true;
  uint64_t need = (uint64_t) a->n + more;
  if (need > MOST) return false;
  uint64_t cap = a->cap ? (uint64_t) a->cap + a->cap / 2 : FIRST_CAP;
  if (cap < need) cap = need;
  if (cap > MOST) cap = MOST;
  if (cap > SIZE_MAX / size) return false;
  void *at = realloc(a->at, (size_t) cap * size);
  if (!at) return false;
  a->at = at;
  a->cap = (uint32_t) cap;
  return true;
}

bool wr_array_bytes (wr_array *a, const char *s, size_t n) {
  if (n > MOST - BYTES_BEHIND) return false;
  if (!wr_array_reserve(a, (uint32_t) n + BYTES_BEHIND, 1)) return false;
  char *end = (char *) a->at + a->n;
  if (n) memcpy(end, s, n);
  memset(end + n, 0, BYTES_BEHIND);
  a->n += (uint32_t) n;
  return true;
}

void wr_array_free (wr_array *a) {
  free(a->at);
  *a = (wr_array) {0};
}
