/* must.c: what a trainer cannot do without, memory and files */
#include <stdlib.h>

#include "gen/must.h"

enum { MOST_PATH = 1024 };

void *wr_must_have (size_t n, size_t size) {
  void *at = calloc(n + 1, size);
  if (at) return at;
  fprintf(stderr, "out of memory\n");
  exit(1);
}

static void *have (void *file, const char *path) {
  if (file) return file;
  fprintf(stderr, "%s: cannot be read\n", path);
  exit(1);
}

char *wr_may_read (const char *path, size_t *n) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *bytes = wr_must_have((size_t) size + 16, 1);
  *n = fread(bytes, 1, (size_t) size, file);
  fclose(file);
  return bytes;
}

char *wr_must_read (const char *path, size_t *n) {
  return have(wr_may_read(path, n), path);
}

FILE *wr_must_open (const char *folder, const char *name) {
  char path[MOST_PATH];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  return have(fopen(path, "rb"), path);
}
