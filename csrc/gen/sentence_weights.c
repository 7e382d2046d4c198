/* sentence_weights.c: trains the decision of segment/weigh.h and prints its table:
   sentence_weights PROFILE=FILE.jsonl… > segment/weight_table.h

   A line of a file is {"lang":, "text":, "spans": [[start, end], …]}, offsets in bytes.
   Logistic regression by AdaGrad with an L2 penalty, samples in an order fixed by a seed.  What
   stands on stderr is F1 of boundaries by file: rules alone, then by folds over documents, each
   fold cut by weights that were trained without it. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/json.h"
#include "gen/must.h"
#include "run/stage.h"
#include "segment/sentence.h"

enum { FOLDS = 5, EPOCHS = 12, SCALE = 16, RECORDS_MOST = 20000, FILES_MOST = 16 };
static const float rate = 0.25f, penalty = 2e-6f;

typedef struct sample {
  wr_features features;
  uint32_t record;
  bool ends;
} sample;

typedef struct record {
  wr_slice text, language;
  const wr_json *spans;
  wr_profile profile;
  uint32_t file, fold;
} record;

typedef struct learner {
  float weight[WR_FEATURES], slope[WR_FEATURES], bias, bias_slope;
} learner;

/* Answers of the gold sentences, and what was asked. */
typedef struct teacher {
  const wr_part *part;
  const record *record;
  uint32_t index;
  wr_array *samples;
} teacher;

static struct {
  record record[RECORDS_MOST];
  uint32_t records, files;
  const char *file[FILES_MOST];
  wr_doc *doc;
  wr_arena arena;
} all;

/* --- reading */

static uint32_t number (const wr_json *v) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < v->string.n; i++) n = n * 10 + (uint32_t) (v->string.at[i] - '0');
  return n;
}

static bool is_blank (char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The end of a gold sentence without the white space behind it. */
static uint32_t gold_end (const record *r, const wr_json *span) {
  uint32_t end = number(span->first->next);
  while (end && is_blank(r->text.at[end - 1])) end--;
  return end;
}

static wr_slice member (const wr_json *object, const char *key) {
  const wr_json *v = wr_json_member(object, (wr_slice) {key, (uint32_t) strlen(key)});
  return v && v->kind == WR_JSON_STRING ? v->string : (wr_slice) {"", 0};
}

static void read_line (wr_slice line, wr_profile profile) {
  wr_error e;
  wr_json *v = wr_json_read(&all.arena, line, WR_JSON_STRICT, 16, &e);
  if (v == NULL || all.records == RECORDS_MOST) return;
  record *r = &all.record[all.records++];
  *r = (record) {.text = member(v, "text"), .language = member(v, "lang"), .profile = profile,
                 .spans = wr_json_member(v, WR_SLICE("spans")), .file = all.files,
                 .fold = all.records % FOLDS};
}

static void read_file (const char *argument) {
  bool legal = strncmp(argument, "legal=", 6) == 0;
  wr_profile profile = legal ? WR_PROFILE_LEGAL : WR_PROFILE_GENERAL;
  const char *path = strchr(argument, '=') ? strchr(argument, '=') + 1 : argument;
  size_t n;
  char *bytes = wr_must_read(path, &n);
  for (char *at = bytes, *end = bytes + n; at < end;) {
    char *stop = memchr(at, '\n', (size_t) (end - at));
    if (stop == NULL) stop = end;
    read_line((wr_slice) {at, (uint32_t) (stop - at)}, profile);
    at = stop + 1;
  }
  all.file[all.files++] = path;
}

/* --- asking and learning */

static bool is_gold (const record *r, uint32_t end) {
  for (const wr_json *v = r->spans->first; v; v = v->next)
    if (gold_end(r, v) == end) return true;
  return false;
}

static float tell (void *self, const wr_features *f, uint32_t end) {
  teacher *t = self;
  uint32_t source = wr_text_origin(t->part, (wr_span) {end - 1, end}).end;
  sample *s = wr_array_push(t->samples, sizeof *s);
  if (s == NULL) exit(2);
  *s = (sample) {.features = *f, .record = t->index, .ends = is_gold(t->record, source)};
  return s->ends ? 1 : 0;
}

static float sum_of (const learner *l, const wr_features *f) {
  float sum = l->bias;
  for (uint32_t i = 0; i < f->n; i++) sum += l->weight[f->at[i]];
  return sum;
}

static float guess (void *self, const wr_features *f, uint32_t end) {
  (void) end;
  return sum_of(self, f) > 0 ? 1 : 0;
}

static void step (float *weight, float *slope, float gradient) {
  gradient += penalty * *weight;
  *slope += gradient * gradient;
  *weight -= rate * gradient / (sqrtf(*slope) + 1e-6f);
}

static void learn (learner *l, const sample *s) {
  float miss = 1 / (1 + expf(-sum_of(l, &s->features))) - (s->ends ? 1 : 0);
  for (uint32_t i = 0; i < s->features.n; i++)
    step(&l->weight[s->features.at[i]], &l->slope[s->features.at[i]], miss);
  step(&l->bias, &l->bias_slope, miss);
}

static const wr_part *cut (const record *r, const wr_decider *decider) {
  wr_error e;
  wr_options o;
  wr_options_default(&o);
  o.type = WR_TYPE_TEXT;
  o.clean = false;
  o.newline = WR_NEWLINE_AUTO;
  o.profile = r->profile;
  o.language = r->language;
  wr_doc_reset(all.doc, r->text, &o);
  wr_part *p = &all.doc->part[WR_CONTENT];
  if (decider && decider->ask == tell) ((teacher *) decider->self)->part = p;
  if (wr_need_part(p, WR_S_TEXT, &e) != WR_OK || wr_sentence_run_by(p, decider, &e) != WR_OK)
    exit(2);
  return p;
}

static void gather (wr_array *samples, wr_profile profile) {
  for (uint32_t i = 0; i < all.records; i++) {
    if (all.record[i].profile != profile) continue;
    teacher t = {.record = &all.record[i], .index = i, .samples = samples};
    wr_decider d = {tell, &t};
    cut(&all.record[i], &d);
  }
}

/* Trains on all folds but `without`. */
static void train (learner *l, const wr_array *samples, uint32_t without) {
  const sample *s = samples->at;
  uint64_t seed = 20240501;
  memset(l, 0, sizeof *l);
  for (uint64_t i = 0; i < (uint64_t) EPOCHS * samples->n; i++) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    const sample *x = &s[(seed >> 33) % samples->n];
    if (all.record[x->record].fold != without) learn(l, x);
  }
}

/* --- measuring */

typedef struct tally {
  uint32_t right, gold, found;
} tally;

static void count (const record *r, const wr_decider *d, tally *t) {
  const wr_part *p = cut(r, d);
  uint32_t n = p->layer[WR_SENTENCES].n, last = 0;
  for (const wr_json *v = r->spans->first; v; v = v->next, t->gold++) last = gold_end(r, v);
  t->gold -= r->spans->first != NULL;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t end = wr_text_origin(p, wr_sentence_at(p, i)->text).end;
    if (end == last) continue;
    t->found++;
    t->right += is_gold(r, end);
  }
}

static void measure (const learner *by_fold, wr_profile profile) {
  static tally rules[FILES_MOST], folds[FILES_MOST];
  for (uint32_t i = 0; i < all.records; i++) {
    const record *r = &all.record[i];
    if (r->profile != profile) continue;
    wr_decider d = {guess, (void *) (uintptr_t) &by_fold[r->fold]};
    count(r, NULL, &rules[r->file]);
    count(r, &d, &folds[r->file]);
  }
  for (uint32_t f = 0; f < all.files; f++) {
    tally a = rules[f], b = folds[f];
    if (a.gold == 0) continue;
    fprintf(stderr, "%-60s rules %.4f  by folds %.4f (P %.4f R %.4f)\n", all.file[f],
            2.0 * a.right / (a.gold + a.found), 2.0 * b.right / (b.gold + b.found),
            (double) b.right / b.found, (double) b.right / b.gold);
    rules[f] = folds[f] = (tally) {0};
  }
}

static int quantised (float w) {
  float steps = roundf(w * SCALE);
  return steps > 127 ? 127 : steps < -127 ? -127 : (int) steps;
}

static void print_table (const learner *l, const char *name) {
  printf("static const int8_t %s_weight[WR_FEATURES] = {", name);
  for (int i = 0; i < WR_FEATURES; i++)
    printf("%s%d,", i % 24 ? "" : "\n  ", quantised(l->weight[i]));
  printf("\n};\n");
}

int main (int argc, char **argv) {
  static learner general[FOLDS], legal[FOLDS], final;
  wr_array samples = {0};
  learner *by_fold[] = {general, legal};
  static const char *const names[] = {"general", "legal"};
  int bias[2];
  wr_arena_init(&all.arena);
  all.doc = wr_doc_new();
  for (int i = 1; i < argc; i++) read_file(argv[i]);
  printf("/* made by gen/sentence_weights.c; do not edit */\n");
  for (int k = 0; k < 2; k++) {
    samples.n = 0;
    gather(&samples, (wr_profile) k);
    for (uint32_t f = 0; f < FOLDS; f++) train(&by_fold[k][f], &samples, f);
    fprintf(stderr, "%s: %u candidates\n", names[k], samples.n);
    measure(by_fold[k], (wr_profile) k);
    train(&final, &samples, FOLDS);
    print_table(&final, names[k]);
    bias[k] = quantised(final.bias);
  }
  printf("enum { GENERAL_BIAS = %d, LEGAL_BIAS = %d, STRICT_BIAS = 24 };\n", bias[0], bias[1]);
  return 0;
}
