/* parse.c: how fast pages become trees, beside libxml2's htmlReadMemory and memcpy on the same pages in the same run */
#define _GNU_SOURCE
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <libxml/HTMLparser.h>

#include "html/parse.h"

enum { MOST_PAGES = 20000, MOST_PASSES = 32 };

typedef struct page {
  char *at;
  uint32_t n;
} page;

typedef struct corpus {
  page page[MOST_PAGES];
  int n;
  double bytes;
} corpus;

static double cpu_seconds (void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return (double) t.tv_sec + (double) t.tv_nsec / 1e9;
}

/* Reads one file whole; pages that are not read are left out. */
static void load_file (corpus *c, const char *path) {
  FILE *f = fopen(path, "rb");
  if (!f || c->n == MOST_PAGES) return;
  fseek(f, 0, SEEK_END);
  long n = ftell(f);
  rewind(f);
  char *at = n > 0 ? malloc((size_t) n) : NULL;
  if (at && fread(at, 1, (size_t) n, f) == (size_t) n) {
    c->page[c->n++] = (page) {at, (uint32_t) n};
    c->bytes += (double) n;
  }
  fclose(f);
}

static void load_folder (corpus *c, const char *path) {
  struct dirent **entry;
  int n = scandir(path, &entry, NULL, alphasort);
  for (int i = 0; i < n; i++) {
    char name[4096];
    snprintf(name, sizeof name, "%s/%s", path, entry[i]->d_name);
    if (entry[i]->d_name[0] != '.') load_file(c, name);
    free(entry[i]);
  }
  if (n >= 0) free(entry);
}

typedef struct state {
  wr_doc *doc;
  char *copy;                          /* room for the largest page */
  double tree, nodes, attrs, decoded;  /* bytes and counts of the last pass */
} state;

static void parse_windrow (state *s, const page *p) {
  wr_doc *d = s->doc;
  wr_options o;
  wr_error e;
  wr_options_default(&o);
  wr_doc_reset(d, (wr_slice) {p->at, p->n}, &o);
  d->text = d->source;
  wr_html_parse(d, &e);
  s->nodes += d->layer[WR_NODES].n;
  s->attrs += d->layer[WR_ATTRS].n;
  s->decoded += d->layer[WR_DECODED].n;
  s->tree += (double) d->layer[WR_NODES].n * sizeof(wr_node) + (double) d->layer[WR_ATTRS].n * sizeof(wr_attr)
           + d->layer[WR_DECODED].n + (double) d->layer[WR_TREE_PIECES].n * sizeof(wr_piece);
}

static void parse_libxml2 (state *s, const page *p) {
  (void) s;
  int flags = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
  xmlFreeDoc(htmlReadMemory(p->at, (int) p->n, NULL, "UTF-8", flags));
}

static void copy_bytes (state *s, const page *p) {
  memcpy(s->copy, p->at, p->n);
  __asm__ volatile("" : : "r"(s->copy) : "memory");
}

typedef struct method {
  const char *name;
  void (*run) (state *s, const page *p);
  double seconds[MOST_PASSES];
} method;

static int by_value (const void *a, const void *b) {
  double x = *(const double *) a, y = *(const double *) b;
  return (x > y) - (x < y);
}

static void report (method *m, int passes, const corpus *c) {
  qsort(m->seconds, (size_t) passes, sizeof *m->seconds, by_value);
  double median = m->seconds[passes / 2];
  printf("  %-12s %9.1f MB/s %9.0f pages/s   (best %.1f MB/s)\n", m->name, c->bytes / median / 1e6, c->n / median,
         c->bytes / m->seconds[0] / 1e6);
}

/* parse PASSES FOLDER…: methods take turns, one pass each, so that what else the machine does falls on all alike. */
int main (int argc, char **argv) {
  static corpus c;
  static method methods[] = {{.name = "windrow", .run = parse_windrow}, {.name = "libxml2", .run = parse_libxml2}, {.name = "memcpy", .run = copy_bytes}};
  int passes = argc > 1 ? atoi(argv[1]) : 3, first_only = getenv("WINDROW_ONLY") != NULL;
  if (passes < 1 || passes > MOST_PASSES) passes = 3;
  for (int i = 2; i < argc; i++) load_folder(&c, argv[i]);
  state s = {.doc = wr_doc_new(), .copy = malloc(256u << 20)};
  if (c.n == 0 || !s.doc || !s.copy) return fputs("parse: no pages\n", stderr), 1;
  for (int i = 0; i < passes; i++) {
    for (size_t k = 0; k < (first_only ? 1 : sizeof methods / sizeof *methods); k++) {
      if (k == 0) s.tree = s.nodes = s.attrs = s.decoded = 0;
      double start = cpu_seconds();
      for (int j = 0; j < c.n; j++) methods[k].run(&s, &c.page[j]);
      methods[k].seconds[i] = cpu_seconds() - start;
    }
  }
  printf("parse: %d pages, %.1f MB, %d passes, one thread\n", c.n, c.bytes / 1e6, passes);
  for (size_t k = 0; k < (first_only ? 1 : sizeof methods / sizeof *methods); k++) report(&methods[k], passes, &c);
  printf("  tree %.2f x the input (%.0f nodes, %.0f attributes, %.0f decoded bytes a page)\n", s.tree / c.bytes, s.nodes / c.n, s.attrs / c.n,
         s.decoded / c.n);
  wr_doc_free(s.doc);
  free(s.copy);
  return 0;
}
