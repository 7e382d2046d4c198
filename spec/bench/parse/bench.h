/* bench.h: what main.c measures: parsers behind one face */
#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>

/* What a parser made of the pages so far; parsers that do not tell leave it alone. */
typedef struct bench_tree {
  double bytes, nodes, attributes, decoded;
} bench_tree;

/* A way to make a tree of a page: `parse` gives its memory back, or keeps it for the next page.
   A parser that this build lacks has no `parse`. */
typedef struct bench_parser {
  const char *name;
  void *(*open) (void);
  void (*parse) (void *state, const char *at, size_t n, bench_tree *tree);
  void (*close) (void *state);
} bench_parser;

/* The core as everybody has it, and without SSE2 or NEON (windrow.c, compiled twice). */
extern const bench_parser bench_windrow, bench_scalar;

/* peers.c */
extern const bench_parser bench_libxml2, bench_lexbor, bench_gumbo, bench_memcpy;

/* The page as UTF-8, as windrow's charset stage makes it; *n is its length before and after.
   NULL when there is no memory.  Free it. */
char *bench_windrow_utf8 (const char *at, size_t *n);

#endif
