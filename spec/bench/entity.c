/* entity.c: speed and memory of the tagger of names, one thread: entity MODEL TEXT
   The text is read as documents of about CHUNK bytes, cut at blank lines. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

#include "measure.h"
#include "run/stage.h"
#include "tag/entity/entity.h"
#include "tag/entity/evidence.h"

enum { PASSES = 5, CHUNK = 1 << 12 };

/* Of one pass over all documents. */
typedef struct taken {
  double before, names;                /* seconds: up to tokens; of names */
  size_t tokens, found;
} taken;

static uint32_t chunk_end (wr_slice s, uint32_t i) {
  if (s.n - i <= CHUNK) return s.n;
  const char *blank = memmem(s.at + i + CHUNK, s.n - i - CHUNK, "\n\n", 2);
  return blank ? (uint32_t) (blank - s.at) + 2 : s.n;
}

static void read_document (wr_doc *d, const wr_entity_model *m, wr_slice s, taken *t) {
  wr_error e = {0};
  wr_options o;
  wr_options_default(&o);
  o.type = WR_TYPE_TEXT;
  o.clean = false;
  o.entities = m;
  wr_part *p = &d->part[WR_CONTENT];
  double start = seconds_now();
  wr_doc_reset(d, s, &o);
  if (wr_need_part(p, WR_S_TOKENS, &e) != WR_OK) exit(1);
  double middle = seconds_now();
  if (wr_need_part(p, WR_S_ENTITIES, &e) != WR_OK) exit(1);
  t->names += seconds_now() - middle;
  t->before += middle - start;
  t->tokens += p->layer[WR_TOKENS].n;
  t->found += p->layer[WR_ANNOTATIONS].n;
}

static size_t kept (const wr_doc *d) {
  static const size_t sizes[WR_KEPT_N] = {
    [WR_KEPT_NAME_TOKENS] = sizeof(wr_entity_token), [WR_KEPT_SEEN] = 4,
    [WR_KEPT_WORDS] = sizeof(wr_entity_word), [WR_KEPT_SLOTS] = 2,
    [WR_KEPT_LATTICE] = sizeof(wr_entity_lattice), [WR_KEPT_NAMES] = sizeof(wr_entity_found),
    [WR_KEPT_TALLY] = 16, [WR_KEPT_SEATS] = sizeof(uint16_t),
    [WR_KEPT_SUMS] = WR_ENTITY_TAGS * sizeof(int16_t)
  };
  size_t sum = 0;
  for (int i = 0; i < WR_KEPT_N; i++) sum += d->kept[i].cap * sizes[i];
  return sum;
}

int main (int argc, char **argv) {
  if (argc < 3) return 2;
  wr_slice file = read_file(argv[1]), text = read_file(argv[2]);
  wr_entity_model *m = calloc(1, sizeof *m);
  wr_error e = {0};
  if (!m || wr_entity_model_read(m, file, &e) != WR_OK) return 1;
  wr_doc *d = wr_doc_new();
  taken best = {1e9, 1e9, 0, 0};
  for (int pass = 0; pass < PASSES; pass++) {
    taken t = {0, 0, 0, 0};
    for (uint32_t i = 0, end; i < text.n; i = end) {
      end = chunk_end(text, i);
      read_document(d, m, (wr_slice) {text.at + i, end - i}, &t);
    }
    if (t.names < best.names) best = t;
  }
  double tokens = (double) best.tokens / 1e6;
  printf("names: %.1f MB, %.2f M tokens, %zu names, both passes, one thread, best of %d\n",
         text.n / 1e6, tokens, best.found, PASSES);
  printf("  names alone       %6.2f M tokens/s %7.1f MB/s\n", tokens / best.names,
         text.n / 1e6 / best.names);
  printf("  sentences, tokens, names %.2f M tokens/s\n", tokens / (best.names + best.before));
  printf("  memory: model %.1f MB, kept beside it %.1f MB\n", file.n / 1e6, (double) kept(d) / 1e6);
  wr_doc_free(d);
  return 0;
}
