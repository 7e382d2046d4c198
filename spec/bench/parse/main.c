/* main.c: how fast pages become trees: ours, other parsers where they are installed, memcpy;
   the same pages, one thread, one run */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "bench.h"

enum { MOST_PAGES = 20000, MOST_PASSES = 32 };

typedef struct page {
  char *at;
  size_t n;
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

/* The file's bytes as UTF-8; a file that cannot be read is left out. */
static void load_file (corpus *c, const char *path, size_t n) {
  FILE *f = fopen(path, "rb");
  char *raw = malloc(n + 1);
  if (f && raw && c->n < MOST_PAGES && fread(raw, 1, n, f) == n && n > 0) {
    char *text = bench_windrow_utf8(raw, &n);
    if (text) {
      c->page[c->n++] = (page) {text, n};
      c->bytes += (double) n;
    }
  }
  if (f) fclose(f);
  free(raw);
}

/* Every file of a folder, in order of names. */
static void load_folder (corpus *c, const char *path) {
  struct dirent **entry;
  struct stat s;
  int n = scandir(path, &entry, NULL, alphasort);
  for (int i = 0; i < n; i++) {
    char name[4096];
    snprintf(name, sizeof name, "%s/%s", path, entry[i]->d_name);
    if (stat(name, &s) == 0 && S_ISREG(s.st_mode)) load_file(c, name, (size_t) s.st_size);
    free(entry[i]);
  }
  if (n >= 0) free(entry);
}

typedef struct method {
  const bench_parser *parser;
  void *state;
  bench_tree tree;                     /* of all passes together */
  double seconds[MOST_PASSES];
} method;

static void pass (method *m, const corpus *c, int i) {
  double start = cpu_seconds();
  for (int j = 0; j < c->n; j++) {
    m->parser->parse(m->state, c->page[j].at, c->page[j].n, &m->tree);
  }
  m->seconds[i] = cpu_seconds() - start;
}

static int by_value (const void *a, const void *b) {
  double x = *(const double *) a, y = *(const double *) b;
  return (x > y) - (x < y);
}

static double median (const method *m, int passes) {
  double sorted[MOST_PASSES];
  memcpy(sorted, m->seconds, sizeof sorted);
  qsort(sorted, (size_t) passes, sizeof *sorted, by_value);
  return sorted[passes / 2];
}

/* One line for each parser: its speed, and how many times libxml2's and lexbor's it is. */
static void report (const method *list, int n, int passes, const corpus *c) {
  double of_libxml2 = 0, of_lexbor = 0;
  for (int k = 0; k < n; k++) {
    if (list[k].parser == &bench_libxml2) of_libxml2 = median(&list[k], passes);
    if (list[k].parser == &bench_lexbor) of_lexbor = median(&list[k], passes);
  }
  printf("  %-12s %9s %9s %9s %9s\n", "", "MB/s", "pages/s", "x libxml2", "x lexbor");
  for (int k = 0; k < n; k++) {
    double s = median(&list[k], passes);
    printf("  %-12s %9.1f %9.0f %9.2f", list[k].parser->name, c->bytes / s / 1e6, c->n / s,
           of_libxml2 / s);
    if (of_lexbor > 0) printf(" %9.2f", of_lexbor / s);
    putchar('\n');
  }
}

static void report_tree (const method *m, int passes, const corpus *c) {
  double pages = (double) c->n * passes;
  printf("  windrow's tree is %.2f x the input: ", m->tree.bytes / passes / c->bytes);
  printf("%.0f nodes, %.0f attributes, %.0f decoded bytes a page\n", m->tree.nodes / pages,
         m->tree.attributes / pages, m->tree.decoded / pages);
}

/* parse PASSES FOLDER…: parsers take turns, one pass each, so that what else the machine does
   falls on all alike; medians are told. */
int main (int argc, char **argv) {
  static const bench_parser *const known[] = {
    &bench_windrow, &bench_scalar, &bench_libxml2, &bench_lexbor, &bench_gumbo, &bench_memcpy
  };
  static method list[sizeof known / sizeof *known];
  static corpus c;
  int n = 0, passes = argc > 1 ? atoi(argv[1]) : 0;
  if (passes < 1 || passes > MOST_PASSES) return fputs("parse PASSES FOLDER…\n", stderr), 1;
  for (int i = 2; i < argc; i++) load_folder(&c, argv[i]);
  if (c.n == 0) return fputs("parse: no pages\n", stderr), 1;
  for (size_t k = 0; k < sizeof known / sizeof *known; k++) {
    if (!known[k]->parse) continue;
    list[n++] = (method) {.parser = known[k], .state = known[k]->open ? known[k]->open() : NULL};
  }
  for (int i = 0; i < passes; i++) {
    for (int k = 0; k < n; k++) pass(&list[k], &c, i);
  }
  printf("parse: %d pages, %.1f MB as UTF-8, %d passes, one thread\n", c.n, c.bytes / 1e6,
         passes);
  report(list, n, passes, &c);
  report_tree(&list[0], passes, &c);
  for (int k = 0; k < n; k++) {
    if (list[k].parser->close) list[k].parser->close(list[k].state);
  }
  return 0;
}
