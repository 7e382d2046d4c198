/* measure.h: what every measuring program needs: a clock that counts its own work, a text */
#ifndef WR_BENCH_MEASURE_H
#define WR_BENCH_MEASURE_H

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/base.h"

/* Seconds of processor time that this thread has taken: what others do meanwhile does not count. */
static inline double seconds_now (void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return (double) t.tv_sec + (double) t.tv_nsec / 1e9;
}

/* The bytes of a file, never freed; ends the program when it cannot be read. */
static inline wr_slice read_file (const char *path) {
  FILE *f = fopen(path, "rb");
  if (!f || fseek(f, 0, SEEK_END)) exit(2);
  uint32_t n = (uint32_t) ftell(f);
  rewind(f);
  char *s = malloc(n + 1u);
  if (!s || fread(s, 1, n, f) != n) exit(2);
  fclose(f);
  return (wr_slice) {s, n};
}

#endif
