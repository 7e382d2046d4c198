/* segment.c: speed of sentences and tokens, one thread: segment BLINGFIRE LANGUAGE=FILE…
   Beside it on the first text: memchr of a byte that is not there, ICU's BreakIterator over
   UTF-8 (where its header was there) and BlingFire (where the library BLINGFIRE is). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#ifdef WITH_ICU
#include <unicode/ubrk.h>
#include <unicode/utext.h>
#endif

#include "measure.h"
#include "run/stage.h"
#include "segment/sentence.h"
#include "segment/token.h"

enum { PASSES = 7, CHUNK = 1 << 16 };

/* A text as documents of about CHUNK bytes, cut at newlines: the end of the one at byte i. */
static uint32_t chunk_end (wr_slice s, uint32_t i) {
  if (s.n - i <= CHUNK) return s.n;
  const char *newline = memchr(s.at + i + CHUNK, '\n', s.n - i - CHUNK);
  return newline ? (uint32_t) (newline - s.at) + 1 : s.n;
}

/* Passes over the text, chunk by chunk; the least seconds of all passes, and what was found. */
static double best_of (wr_slice s, size_t (*run) (void *, const char *, uint32_t), void *with,
                       size_t *found) {
  double best = 1e9;
  for (int pass = 0; pass < PASSES; pass++) {
    double start = seconds_now();
    *found = 0;
    for (uint32_t i = 0, end; i < s.n; i = end) {
      end = chunk_end(s, i);
      *found += run(with, s.at + i, end - i);
    }
    double took = seconds_now() - start;
    if (took < best) best = took;
  }
  return best;
}

static void report (const char *name, wr_slice s, double seconds, size_t found) {
  printf("  %-24s %9.1f MB/s %10zu\n", name, s.n / seconds / 1e6, found);
}

/* --- windrow: the two stages on text that is there, documents one by one in one wr_doc */

typedef struct timing {
  double sentences, both;
  size_t sentence_n, token_n;
} timing;

static wr_part *prepare (wr_doc *d, wr_slice s, const char *language) {
  wr_error e;
  wr_options o;
  wr_options_default(&o);
  o.type = WR_TYPE_TEXT;
  o.clean = false;
  o.language = (wr_slice) {language, (uint32_t) strlen(language)};
  wr_doc_reset(d, s, &o);
  if (wr_need_part(&d->part[WR_CONTENT], WR_S_TEXT, &e) != WR_OK) exit(2);
  return &d->part[WR_CONTENT];
}

static void time_document (wr_doc *d, wr_slice s, const char *language, timing *t) {
  wr_part *p = prepare(d, s, language);
  wr_error e;
  double start = seconds_now();
  if (wr_sentence_run(p, &e) != WR_OK) exit(2);
  double middle = seconds_now();
  if (wr_token_run(p, &e) != WR_OK) exit(2);
  t->both += seconds_now() - start;
  t->sentences += middle - start;
  t->sentence_n += p->layer[WR_SENTENCES].n;
  t->token_n += p->layer[WR_TOKENS].n;
}

static void windrow (wr_slice s, const char *language) {
  wr_doc *d = wr_doc_new();
  timing best = {.sentences = 1e9, .both = 1e9};
  for (int pass = 0; pass < PASSES; pass++) {
    timing t = {0};
    for (uint32_t i = 0, end; i < s.n; i = end) {
      end = chunk_end(s, i);
      time_document(d, (wr_slice) {s.at + i, end - i}, language, &t);
    }
    if (t.both < best.both) best = t;
  }
  report("sentences", s, best.sentences, best.sentence_n);
  report("sentences and tokens", s, best.both, best.token_n);
  wr_doc_free(d);
}

/* --- peers */

static size_t run_memchr (void *with, const char *s, uint32_t n) {
  (void) with;
  return memchr(s, 0, n) != NULL;
}

#ifdef WITH_ICU
static size_t run_icu (void *with, const char *s, uint32_t n) {
  UErrorCode status = U_ZERO_ERROR;
  UText *text = utext_openUTF8(NULL, s, n, &status);
  size_t found = 0;
  ubrk_setUText(with, text, &status);
  while (ubrk_next(with) != UBRK_DONE) found++;
  utext_close(text);
  return found;
}

static void icu (wr_slice s) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *sentences = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &status);
  size_t found;
  double seconds = best_of(s, run_icu, sentences, &found);
  report("ICU " U_ICU_VERSION, s, seconds, found);
  ubrk_close(sentences);
}
#else
static void icu (wr_slice s) {
  (void) s;
  printf("  ICU: no libicu-dev here\n");
}
#endif

typedef int (*splitter) (const char *, int, char *, int *, int *, int);

typedef struct room {
  splitter split;
  char out[CHUNK * 8];
  int start[CHUNK * 8], end[CHUNK * 8];
} room;

static size_t run_blingfire (void *with, const char *s, uint32_t n) {
  room *r = with;
  int bytes = r->split(s, (int) n, r->out, r->start, r->end, sizeof r->out);
  size_t found = 1;
  for (int i = 0; i + 1 < bytes; i++) found += r->out[i] == '\n';
  return found;
}

static void blingfire (wr_slice s, const char *path) {
  static room r;
  void *library = dlopen(path, RTLD_NOW);
  void *name = library ? dlsym(library, "TextToSentencesWithOffsets") : NULL;
  size_t found;
  if (!name) {
    printf("  BlingFire: not here (make peers)\n");
    return;
  }
  memcpy(&r.split, &name, sizeof name);
  double seconds = best_of(s, run_blingfire, &r, &found);
  report("BlingFire", s, seconds, found);
}

int main (int argc, char **argv) {
  for (int i = 2; i < argc; i++) {
    char *path = strchr(argv[i], '=');
    if (!path) return 1;
    *path++ = 0;
    wr_slice s = read_file(path);
    printf("segment: %s, %.1f MB\n", argv[i], s.n / 1e6);
    windrow(s, argv[i]);
    if (i > 2) continue;
    size_t found;
    double seconds = best_of(s, run_memchr, NULL, &found);
    report("memchr", s, seconds, found);
    icu(s);
    blingfire(s, argv[1]);
  }
  return 0;
}
