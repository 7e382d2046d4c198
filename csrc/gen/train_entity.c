/* train_entity.c: trains the tagger of names: train_entity DATA LISTS OWN_LISTS MODEL [OPTION=VALUE]… */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "gen/corpus.h"
#include "gen/crf.h"
#include "gen/entity_corpus.h"
#include "gen/entity_lists.h"
#include "gen/entity_pattern.h"
#include "gen/must.h"
#include "gen/source.h"
#include "run/stage.h"
#include "tag/entity/cache.h"
#include "tag/entity/evidence.h"

enum { GUESS = 99, FOLDS = 4, MOST_FEATURES = 8 * WR_ENTITY_FEATURES, MOST_SET = 64 };

typedef struct settings {
  uint32_t buckets, least, epochs, copies, fold_epochs, times, own, quick;
  double drop, l2, rate, odds, twice;  /* twice: what each view of a text with two counts */
  uint64_t seed;
  const char *without;                 /* a set, or NULL */
} settings;

typedef struct trainer {
  settings set;
  wr_array manifest;                   /* wr_source_file */
  wr_samples_of samples;
  wr_buf file;
  wr_entity_model model;
  int8_t *weights, *source_weights;
  uint16_t *tags;
  uint8_t chances[WR_ENTITY_CHANCES_N];
  wr_doc *doc;
  wr_array tokens, seen, tally, found;
  wr_array *first;                     /* of each text: names (wr_entity_found) of the first pass, by models that do
                                          not know it */
  wr_entity_finder finder;
  wr_array words, slots, seats;
  wr_crf crf;
  wr_crf_data data;
  wr_source_data sources;
  uint32_t lost, all;
} trainer;

static void stop (const char *why) {
  fprintf(stderr, "%s\n", why);
  exit(1);
}

/* Reads a text up to the tagger's tokens; `source` 0 as users' texts are read. */
static const wr_part *load (trainer *t, const wr_sample_text *x, uint32_t source) {
  wr_options o;
  wr_error e = {0};
  wr_options_default(&o);
  o.type = WR_TYPE_TEXT;
  o.clean = false;
  wr_doc_reset(t->doc, x->text, &o);
  wr_part *p = &t->doc->part[WR_CONTENT];
  if (wr_need_part(p, WR_S_TOKENS, &e) != WR_OK || !wr_entity_read(p, &t->model, &t->tokens, &t->seen)) stop("out of memory");
  t->finder.model = &t->model;
  t->finder.s = wr_part_text(p).at;
  t->finder.tokens = t->tokens.at;
  t->finder.n = t->tokens.n;
  t->finder.source = source == GUESS ? wr_entity_source_of(&t->model, t->tokens.at, t->tokens.n) : source;
  if (!wr_entity_open(&t->finder)) stop("out of memory");
  return p;
}

/* The right tags of each token: of a name its own, of what is not known all, else OUTSIDE. */
static uint32_t *right_tags (trainer *t, const wr_part *p, const wr_sample_text *x) {
  const wr_entity_token *tokens = t->tokens.at;
  uint32_t n = t->tokens.n, k = 0, none = 1u << WR_ENTITY_OUTSIDE;
  uint32_t *tags = wr_must_have(n, sizeof *tags);
  if (x->partial) none |= 15u << 4 * WR_ENTITY_OTHER;
  for (uint32_t i = 0; i < n; i++) tags[i] = none;
  for (uint32_t g = 0; g < x->gold_n; g++) {
    const wr_gold *gold = &x->gold[g];
    while (k < n && wr_text_origin(p, tokens[k].text).end <= gold->start) k++;
    uint32_t from = k, to = k;
    bool whole = true;
    while (to < n && wr_text_origin(p, tokens[to].text).start < gold->end) {
      whole = whole && (tokens[to].flags & WR_ENTITY_ACTIVE) && tokens[to].unit == tokens[from].unit;
      to++;
    }
    whole = whole && to > from && wr_text_origin(p, tokens[from].text).start == gold->start &&
        wr_text_origin(p, tokens[to - 1].text).end == gold->end;
    if (gold->class != WR_GOLD_UNKNOWN) {
      t->all++;
      t->lost += !whole;
    }
    for (uint32_t i = from; i < to; i++) {
      uint32_t place = to - from == 1 ? WR_ENTITY_UNIT : i == from ? WR_ENTITY_BEGIN
          : i == to - 1 ? WR_ENTITY_LAST : WR_ENTITY_INSIDE;
      tags[i] = whole && gold->class != WR_GOLD_UNKNOWN ? 1u << (4 * gold->class + place) : WR_CRF_ALL;
    }
    k = to > from ? to - 1 : k;
  }
  return tags;
}

/* Adds the runs of a text to what is learned from. */
static void add_runs (trainer *t, const uint32_t *tags, uint32_t fold, float weight) {
  static wr_entity_stretch run;
  uint32_t features[MOST_FEATURES];
  for (uint32_t at = 0; wr_entity_next(&t->finder, &at, &run);) {
    wr_crf_run *r = wr_array_push(&t->data.runs, sizeof *r);
    if (!r) stop("out of memory");
    *r = (wr_crf_run) {t->data.tokens.n, run.end - run.first, fold, weight};
    for (uint32_t i = run.first; i < run.end; i++) {
      uint32_t n = wr_entity_features(&t->finder, &run, i - run.first, features);
      wr_crf_token *k = wr_array_push(&t->data.tokens, sizeof *k);
      if (!k || !wr_array_reserve(&t->data.features, n, sizeof *features)) stop("out of memory");
      *k = (wr_crf_token) {t->data.features.n, n, tags[i]};
      memcpy((uint32_t *) t->data.features.at + t->data.features.n, features, n * sizeof *features);
      t->data.features.n += n;
    }
  }
}

/* Both views of all texts: without evidence, and, where `second`, with that of the first pass. */
static void collect (trainer *t, bool second) {
  t->data.runs.n = t->data.tokens.n = t->data.features.n = 0;
  t->lost = t->all = 0;
  for (uint32_t i = 0; i < t->samples.texts.n; i++) {
    const wr_sample_text *x = (const wr_sample_text *) t->samples.texts.at + i;
    const wr_part *p = load(t, x, x->source);
    uint32_t *tags = right_tags(t, p, x);
    bool twice = second && x->text.n >= WR_ENTITY_SHORT;
    float weight = twice ? (float) t->set.twice : 1;
    add_runs(t, tags, i % FOLDS, weight);
    if (!second && !x->copy && x->source <= WR_ENTITY_SOURCES)
      wr_source_add(&t->sources, t->tokens.at, t->tokens.n, x->source, i % FOLDS);
    if (twice) {
      if (!wr_entity_weigh(t->tokens.at, t->tokens.n, &t->first[i], &t->tally)) stop("out of memory");
      add_runs(t, tags, i % FOLDS, weight);
    }
    free(tags);
  }
  fprintf(stderr, "%u texts, %u runs, %u tokens, %.1f features a token, %u of %u names out of reach\n", t->samples.texts.n,
          t->data.runs.n, t->data.tokens.n, (double) t->data.features.n / t->data.tokens.n, t->lost, t->all);
  wr_crf_index(&t->data, t->set.least);
}

/* The guess of sources: only those are told apart whose conventions make a difference. */
static void learn_sources (trainer *t, uint32_t without) {
  t->model.source_clear = wr_source_train(&t->sources, without, t->set.odds, t->source_weights);
  t->model.source_matters = 1u << 0 | 1u << 5 | 1u << 6 | 1u << 7;
  t->model.source_weights = t->source_weights;
}

/* Learns from all folds but one, and takes the result for the model in use; `whole`: as often as the last time. */
static void learn (trainer *t, uint32_t without, bool whole) {
  wr_error e = {0};
  wr_crf_plan plan = {
    .times = whole ? t->set.times : 1, .epochs = whole ? t->set.epochs : t->set.fold_epochs, .without = without,
    .rate = t->set.rate, .l2 = t->set.l2, .drop = t->set.drop, .seed = t->set.seed, .talk = without == WR_NONE
  };
  learn_sources(t, without);
  wr_crf_train(&t->crf, &t->data, &plan);
  wr_crf_round(&t->crf, &t->data, &t->model, t->tags, t->weights);
  wr_lists_finish(&t->file, &t->model, t->tags, t->weights, t->chances);
  if (wr_entity_model_read(&t->model, (wr_slice) {t->file.at, (uint32_t) t->file.n}, &e) != WR_OK) stop(e.detail);
}

/* How often names of a source and a belief are right, as the chances are ordered. */
typedef struct reliability {
  double names[WR_ENTITY_CHANCES_N], right[WR_ENTITY_CHANCES_N];
} reliability;

static bool is_right (const trainer *t, const wr_part *p, const wr_sample_text *x, const wr_entity_found *f) {
  const wr_entity_token *tokens = t->tokens.at;
  uint32_t start = wr_text_origin(p, tokens[f->first].text).start, end = wr_text_origin(p, tokens[f->end - 1].text).end;
  for (uint32_t i = 0; i < x->gold_n; i++)
    if (x->gold[i].start == start && x->gold[i].end == end && x->gold[i].class == f->class) return true;
  return false;
}

static void note (reliability *r, uint32_t source, const wr_entity_found *f, bool right) {
  uint32_t k = wr_entity_chances_of(source) + wr_entity_step(f->belief);
  r->names[k] += 1;
  r->right[k] += right;
}

/* The first pass over the texts of a fold. */
static void pass_over (trainer *t, uint32_t fold) {
  for (uint32_t i = fold; i < t->samples.texts.n; i += FOLDS) {
    load(t, (const wr_sample_text *) t->samples.texts.at + i, GUESS);
    t->first[i].n = 0;
    if (!wr_entity_find(&t->finder, false, &t->first[i])) stop("out of memory");
  }
}

/* Both passes over a text that the model in use does not know. */
static void note_text (trainer *t, const wr_sample_text *x, reliability *r) {
  const wr_part *p = load(t, x, GUESS);
  if (!wr_entity_passes(&t->finder, &t->tokens, x->text.n, &t->found, &t->tally)) stop("out of memory");
  const wr_entity_found *f = t->found.at;
  for (uint32_t k = 0; k < t->found.n; k++)
    if (!(x->partial && f[k].class == WR_ENTITY_OTHER)) note(r, t->finder.source, &f[k], is_right(t, p, x, &f[k]));
}

static void note_fold (trainer *t, uint32_t fold, reliability *r) {
  for (uint32_t i = fold; i < t->samples.texts.n; i += FOLDS) {
    const wr_sample_text *x = (const wr_sample_text *) t->samples.texts.at + i;
    if (!x->copy && x->source <= WR_ENTITY_SOURCES) note_text(t, x, r);
  }
}

/* Chances that rise with belief (pool adjacent violators), drawn to the belief itself where names are few. */
static void calibrate_class (const double *names, const double *right, uint8_t *chances) {
  double mean[WR_ENTITY_CHANCES], weight[WR_ENTITY_CHANCES];
  int last[WR_ENTITY_CHANCES], n = 0;
  for (int k = 0; k < WR_ENTITY_CHANCES; k++) {
    weight[n] = names[k] + 4;
    mean[n] = (right[k] + 4 * wr_entity_middle((uint32_t) k)) / weight[n];
    last[n++] = k;
    for (; n > 1 && mean[n - 2] > mean[n - 1]; n--) {
      double both = weight[n - 2] + weight[n - 1];
      mean[n - 2] = (mean[n - 2] * weight[n - 2] + mean[n - 1] * weight[n - 1]) / both;
      weight[n - 2] = both;
      last[n - 2] = last[n - 1];
    }
  }
  for (int i = 0, k = 0; i < n; i++)
    for (; k <= last[i]; k++) chances[k] = (uint8_t) floor(mean[i] * 254 + 1);
}

static void calibrate (trainer *t, const reliability *r) {
  for (uint32_t k = 0; k < WR_ENTITY_CHANCES_N; k += WR_ENTITY_CHANCES)
    calibrate_class(r->names + k, r->right + k, t->chances + k);
}

/* Right, found and gold names by class, the last for all. */
typedef struct figures {
  uint32_t right[WR_ENTITY_CLASSES + 1], found[WR_ENTITY_CLASSES + 1], gold[WR_ENTITY_CLASSES + 1];
} figures;

static void measure_text (trainer *t, const wr_sample_text *x, figures *f, reliability *r, bool other) {
  const wr_part *p = load(t, x, GUESS);
  if (!wr_entity_passes(&t->finder, &t->tokens, x->text.n, &t->found, &t->tally)) stop("out of memory");
  const wr_entity_found *found = t->found.at;
  for (uint32_t i = 0; i < t->found.n; i++) {
    uint32_t c = found[i].class;
    if (c == WR_ENTITY_OTHER && !other) continue;
    bool right = is_right(t, p, x, &found[i]);
    f->found[c]++;
    f->right[c] += right;
    note(r, t->finder.source, &found[i], right);
  }
  for (uint32_t i = 0; i < x->gold_n; i++)
    if (x->gold[i].class < WR_ENTITY_CLASSES && (other || x->gold[i].class != WR_ENTITY_OTHER)) f->gold[x->gold[i].class]++;
}

static double f1 (const figures *f, int c) {
  return f->found[c] + f->gold[c] ? 200.0 * f->right[c] / (f->found[c] + f->gold[c]) : 0;
}

/* How far scores are from the share that is right, over tenths of the scores. */
static double calibration_error (const trainer *t, const reliability *r) {
  enum { TENTHS = 10 };
  double names[TENTHS + 1] = {0}, wrong[TENTHS + 1] = {0}, all = 0, sum = 0;
  for (int k = 0; k < WR_ENTITY_CHANCES_N; k++) {
    int tenth = t->chances[k] * TENTHS / 256;
    names[tenth] += r->names[k];
    wrong[tenth] += r->right[k] - r->names[k] * t->chances[k] / 255;
  }
  for (int i = 0; i < TENTHS; i++) {
    all += names[i];
    sum += fabs(wrong[i]);
  }
  return all > 0 ? sum / all : 0;
}

/* Strict F1 on a set that was not trained on. */
static void measure (trainer *t, const char *folder, const wr_source_file *file) {
  wr_samples_of s = {0};
  figures f = {0};
  reliability r = {0};
  enum { ALL = WR_ENTITY_CLASSES };
  wr_samples_read(&s, folder, file);
  for (uint32_t i = 0; i < s.texts.n; i++)
    measure_text(t, (const wr_sample_text *) s.texts.at + i, &f, &r, !file->partial);
  for (int c = 0; c < WR_ENTITY_CLASSES; c++) {
    f.right[ALL] += f.right[c];
    f.found[ALL] += f.found[c];
    f.gold[ALL] += f.gold[c];
  }
  fprintf(stderr, "%-20s F1 %.2f  P %.2f  R %.2f  person %.1f organization %.1f place %.1f other %.1f  ECE %.3f\n", file->set,
          f1(&f, ALL), 100.0 * f.right[ALL] / (f.found[ALL] + 1e-9), 100.0 * f.right[ALL] / (f.gold[ALL] + 1e-9),
          f1(&f, 0), f1(&f, 1), f1(&f, 2), f1(&f, 3), calibration_error(t, &r));
  wr_array_free(&s.texts);
}

/* Reads what is to be learned from; the lists only have to be those of the manifest. */
static void read_texts (trainer *t, const char *folder, const char *lists, const char *own) {
  const wr_source_file *f = t->manifest.at;
  for (uint32_t i = 0; i < t->manifest.n; i++) {
    if (strcmp(f[i].use, "list") == 0) wr_manifest_check(&f[i], lists);
    else if (strcmp(f[i].use, "learn") == 0 && (!t->set.without || strcmp(f[i].set, t->set.without) != 0))
      wr_samples_read(&t->samples, folder, &f[i]);
  }
  wr_pattern_texts(&t->samples, lists, own, t->set.own, t->set.seed);
  wr_samples_copy(&t->samples, t->set.copies);
}

static void set_option (settings *s, char *option) {
  char *value = strchr(option, '=');
  if (!value) stop("an option is NAME=VALUE");
  *value++ = 0;
  if (strcmp(option, "buckets") == 0) s->buckets = (uint32_t) atoi(value);
  else if (strcmp(option, "least") == 0) s->least = (uint32_t) atoi(value);
  else if (strcmp(option, "epochs") == 0) s->epochs = (uint32_t) atoi(value);
  else if (strcmp(option, "fold_epochs") == 0) s->fold_epochs = (uint32_t) atoi(value);
  else if (strcmp(option, "times") == 0) s->times = (uint32_t) atoi(value);
  else if (strcmp(option, "own") == 0) s->own = (uint32_t) atoi(value);
  else if (strcmp(option, "quick") == 0) s->quick = (uint32_t) atoi(value);
  else if (strcmp(option, "copies") == 0) s->copies = (uint32_t) atoi(value);
  else if (strcmp(option, "drop") == 0) s->drop = atof(value);
  else if (strcmp(option, "l2") == 0) s->l2 = atof(value);
  else if (strcmp(option, "twice") == 0) s->twice = atof(value);
  else if (strcmp(option, "odds") == 0) s->odds = atof(value);
  else if (strcmp(option, "rate") == 0) s->rate = atof(value);
  else if (strcmp(option, "seed") == 0) s->seed = (uint64_t) atoi(value);
  else if (strcmp(option, "without") == 0) s->without = value;
  else stop("no such option");
}

static void measure_all (trainer *t, const char *folder) {
  const wr_source_file *f = t->manifest.at;
  for (uint32_t i = 0; i < t->manifest.n; i++)
    if (strcmp(f[i].use, "measure") == 0) measure(t, folder, &f[i]);
}

/* What the first pass finds in texts its models have not seen, then both views of all texts, and the chances of
   names in a fold left out. */
static void learn_both (trainer *t) {
  reliability *r = wr_must_have(1, sizeof *r);
  for (uint32_t fold = 0; fold < FOLDS; fold++) {
    learn(t, fold, false);
    pass_over(t, fold);
  }
  collect(t, true);
  learn(t, 0, true);
  note_fold(t, 0, r);
  calibrate(t, r);
  free(r);
}

int main (int argc, char **argv) {
  static trainer t = {
    .set = {.buckets = 37000, .least = 5, .times = 3, .epochs = 6, .fold_epochs = 3, .copies = 8, .own = 40, .drop = 0.55,
            .l2 = 2e-4, .rate = 0.05, .odds = 2, .twice = 0.6, .seed = 1}
  };
  if (argc < 5) stop("train_entity DATA LISTS OWN_LISTS MODEL [OPTION=VALUE]...");
  for (int i = 5; i < argc; i++) set_option(&t.set, argv[i]);
  t.doc = wr_doc_new();
  t.finder.words = &t.words;
  t.finder.slots = &t.slots;
  t.finder.seats = &t.seats;
  t.finder.lattice = wr_must_have(1, sizeof *t.finder.lattice);
  wr_lists_pack(argv[2], argv[3], t.set.buckets, &t.file, &t.model);
  t.weights = wr_must_have(t.set.buckets, WR_ENTITY_BUCKET * WR_ENTITY_TAGS);
  t.source_weights = wr_must_have(WR_ENTITY_SOURCE_ROWS, WR_ENTITY_SOURCES);
  t.tags = wr_must_have(t.set.buckets, WR_ENTITY_BUCKET * sizeof *t.tags);
  t.manifest = wr_manifest_read(argv[3]);
  read_texts(&t, argv[1], argv[2], argv[3]);
  t.first = wr_must_have(t.samples.texts.n, sizeof *t.first);
  collect(&t, false);
  if (!t.set.quick) learn_both(&t);
  learn(&t, WR_NONE, true);
  measure_all(&t, argv[1]);
  FILE *out = fopen(argv[4], "wb");
  if (!out || fwrite(t.file.at, 1, t.file.n, out) != t.file.n || fclose(out) != 0) stop("the model cannot be written");
  return 0;
}
