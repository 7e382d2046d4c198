/* base.h: what every file of the core starts from; last include, since it hides what follows */
#ifndef WR_BASE_H
#define WR_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* No index, no offset. */
#define WR_NONE UINT32_MAX

/* Bytes [start, end) of the text the owner names. */
typedef struct wr_span {
  uint32_t start, end;
} wr_span;

/* Bytes owned by somebody else; not terminated, may hold NUL. */
typedef struct wr_slice {
  const char *at;
  uint32_t n;
} wr_slice;

#define WR_SLICE(literal) ((wr_slice) {literal, (uint32_t) sizeof(literal) - 1})

static inline bool wr_slice_is (wr_slice a, wr_slice b) {
  return a.n == b.n && (a.n == 0 || memcmp(a.at, b.at, a.n) == 0);
}

/* Everything declared from here on is invisible outside the module; only luaopen_* says
   otherwise. */
#pragma GCC visibility push(hidden)

#endif
