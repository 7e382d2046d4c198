/* windrow.c: our own parser for main.c; BENCH_NAME tells the builds apart */
#include <stdlib.h>

#include "bench.h"
#include "html/parse.h"
#include "input/charset.h"

#define JOIN(a, b) a##b
#define NAME(a, b) JOIN(a, b)
#define TEXT(a) #a
#define QUOTED(a) TEXT(a)

static void *open_doc (void) {
  return wr_doc_new();
}

static void parse (void *state, const char *at, size_t n, bench_tree *tree) {
  wr_doc *d = state;
  wr_options o;
  wr_error e;
  wr_options_default(&o);
  wr_doc_reset(d, (wr_slice) {at, (uint32_t) n}, &o);
  d->text = d->source;
  if (wr_html_parse(d, &e)) abort();
  const wr_array *layer = d->layer;
  tree->nodes += layer[WR_NODES].n;
  tree->attributes += layer[WR_ATTRS].n;
  tree->decoded += layer[WR_DECODED].n;
  tree->bytes += (double) layer[WR_NODES].n * sizeof(wr_node)
               + (double) layer[WR_ATTRS].n * sizeof(wr_attr) + layer[WR_DECODED].n
               + (double) layer[WR_TREE_PIECES].n * sizeof(wr_piece)
               + (double) layer[WR_TEMPLATES].n * sizeof(wr_template);
}

static void close_doc (void *state) {
  wr_doc_free(state);
}

#pragma GCC visibility push(default)

const bench_parser NAME(bench_, BENCH_NAME) = {QUOTED(BENCH_NAME), open_doc, parse, close_doc};

char *NAME(NAME(bench_, BENCH_NAME), _utf8) (const char *at, size_t *n);

char *NAME(NAME(bench_, BENCH_NAME), _utf8) (const char *at, size_t *n) {
  wr_doc *d = wr_doc_new();
  wr_options o;
  wr_error e;
  wr_options_default(&o);
  o.type = WR_TYPE_HTML;
  char *copy = NULL;
  if (d) {
    wr_doc_reset(d, (wr_slice) {at, (uint32_t) *n}, &o);
    if (!wr_charset_run(d, &e) && (copy = malloc(d->text.n + 1u))) {
      memcpy(copy, d->text.at, *n = d->text.n);
    }
    wr_doc_free(d);
  }
  return copy;
}
