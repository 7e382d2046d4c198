/* trees.c: one line for each file named on standard input: a number made of every byte of its
   tree, how many nodes and attributes it has, its path; two builds that agree print the same */
#include <stdio.h>
#include <stdlib.h>

#include "base/hash.h"
#include "html/parse.h"
#include "input/charset.h"

static char *read_file (const char *path, size_t *n) {
  FILE *f = fopen(path, "rb");
  char *bytes = NULL;
  *n = 0;
  if (f && fseek(f, 0, SEEK_END) == 0) {
    *n = (size_t) ftell(f);
    rewind(f);
    bytes = malloc(*n + 1);
    if (bytes && fread(bytes, 1, *n, f) != *n) *n = 0;
  }
  if (f) fclose(f);
  return bytes;
}

/* Records have no padding, so their bytes are their values. */
static uint64_t hash_layer (const wr_array *layer, size_t size, uint64_t seed) {
  return wr_hash(layer->at, layer->n * size, seed);
}

static void show_tree (wr_doc *d, const char *path) {
  wr_error e;
  size_t n;
  wr_options o;
  char *bytes = read_file(path, &n);
  wr_options_default(&o);
  o.type = WR_TYPE_HTML;
  wr_doc_reset(d, (wr_slice) {bytes, (uint32_t) n}, &o);
  if (!bytes || wr_charset_run(d, &e) || wr_html_parse(d, &e)) exit(1);
  uint64_t h = hash_layer(&d->layer[WR_NODES], sizeof(wr_node), 1);
  h = hash_layer(&d->layer[WR_ATTRS], sizeof(wr_attr), h);
  h = hash_layer(&d->layer[WR_DECODED], 1, h);
  h = hash_layer(&d->layer[WR_TREE_PIECES], sizeof(wr_piece), h);
  h = hash_layer(&d->layer[WR_TEMPLATES], sizeof(wr_template), h);
  printf("%08lx%08lx %u %u %s\n", (unsigned long) (h >> 32), (unsigned long) (h & 0xFFFFFFFFu),
         d->layer[WR_NODES].n, d->layer[WR_ATTRS].n, path);
  free(bytes);
}

int main (void) {
  char path[4096];
  wr_doc *d = wr_doc_new();
  while (d && fgets(path, sizeof path, stdin)) {
    path[strcspn(path, "\n")] = 0;
    show_tree(d, path);
  }
  wr_doc_free(d);
  return 0;
}
