/* train_clean.c: trains the decision about blocks: train_clean FOLDER FOLDS MODEL [WITHOUT_FOLD|all [TREES]] */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "gen/boost.h"
#include "gen/corpus.h"
#include "gen/must.h"
#include "base/hash.h"
#include "clean/box.h"
#include "clean/class_value.h"
#include "html/names_table.h"

enum { TREES = 900, SEED = 20260101, HINT_PAGES = 6, FLOOR_WORDS = 60 };

/* How much content stands under the slots of a table: pages with the slot, and the sum of their shares. */
typedef struct tally {
  float *pages, *content;
} tally;

enum { CLASSES, WORDS, TABLES };
static const uint32_t table_bits[TABLES] = {WR_HINT_CLASS_BITS, WR_HINT_WORD_BITS};

/* Pages that a slot is met on at least, or it gives no hint. */
static const float least_pages[TABLES] = {1, 3};

/* Of one page: weight and weighted label of each slot, and the slots that it has. */
typedef struct scratch {
  float *weight[TABLES], *label[TABLES];
  wr_array slots[TABLES];              /* uint32_t */
} scratch;

typedef struct trainer {
  wr_corpus corpus;
  wr_doc *doc;
  tally fold[WR_FOLDS + 1][TABLES];
  scratch page;
  uint32_t without;
} trainer;

static void push_slot (wr_array *slots, uint32_t slot) {
  uint32_t *at = wr_array_push(slots, sizeof *at);
  if (!at) exit(1);
  *at = slot;
}

static void count (trainer *t, int table, const uint32_t *slots, uint32_t n, float weight, float label) {
  for (uint32_t i = 0; i < n; i++) {
    if (t->page.weight[table][slots[i]] <= 0) push_slot(&t->page.slots[table], slots[i]);
    t->page.weight[table][slots[i]] += weight;
    t->page.label[table][slots[i]] += weight * label;
  }
}

/* The boxes' classes, with the share of content in their subtrees. */
static void count_classes (trainer *t, const float *label_sums, const float *word_sums) {
  const wr_doc *d = t->doc;
  for (uint32_t i = 1; i < d->layer[WR_BOXES].n; i++) {
    const wr_box *box = wr_box_at(d, i);
    const wr_node *e = wr_node_at(d, box->node);
    float words = word_sums[box->end] - word_sums[box->first], label = label_sums[box->end] - label_sums[box->first];
    if (words <= 0 || e->type != WR_ELEMENT) continue;
    uint32_t tag = wr_hint_tag(e->name);
    if (e->name < WR_NAME_STATIC) count(t, CLASSES, &tag, 1, words, label / words);
    for (uint32_t k = 0; k < WR_NAMINGS; k++) {
      if (box->named[k] == WR_NONE) continue;
      const wr_class_value *v = wr_class_value_at(d, box->named[k]);
      count(t, CLASSES, (const uint32_t *) d->layer[WR_CLASS_SLOTS].at + v->slot, v->slots, words, label / words);
    }
  }
}

/* The words of the blocks; fills the running sums of words and labels for the boxes. */
static void count_words (trainer *t, const wr_sample *s, const wr_loaded *l, float *label_sums, float *word_sums) {
  const wr_doc *d = t->doc;
  uint32_t slots[WR_HINT_MOST];
  for (uint32_t i = 0, row = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    bool judged = wr_page_judges(&l->page, b);
    float words = judged ? (float) b->words : 0, label = judged ? s->label[WR_FORM_MARKUP][row++] : 0;
    word_sums[i + 1] = word_sums[i] + words;
    label_sums[i + 1] = label_sums[i] + words * label;
    if (judged) count(t, WORDS, slots, wr_hint_words(d, b, slots), 1, label);
  }
}

/* Adds the page's shares to its fold's tally and clears them. */
static void settle (trainer *t, uint32_t fold) {
  for (int table = 0; table < TABLES; table++) {
    const uint32_t *slots = t->page.slots[table].at;
    for (uint32_t i = 0; i < t->page.slots[table].n; i++) {
      uint32_t slot = slots[i];
      t->fold[fold][table].pages[slot] += 1;
      t->fold[fold][table].content[slot] += t->page.label[table][slot] / t->page.weight[table][slot];
      t->page.weight[table][slot] = t->page.label[table][slot] = 0;
    }
    t->page.slots[table].n = 0;
  }
}

/* The first reading: labels of both forms, tallies of the markup. */
static void read_page (trainer *t, wr_sample *s) {
  for (enum wr_form form = WR_FORM_MARKUP; form < WR_FORM_N; form++) {
    wr_loaded l;
    if (!wr_corpus_load(t->doc, s, form, &l)) continue;
    wr_corpus_label(t->doc, &l, s, form);
    if (form == WR_FORM_MARKUP && s->rows[form]) {
      uint32_t n = t->doc->layer[WR_BLOCKS].n;
      float *labels = wr_must_have(n + 1, sizeof *labels), *words = wr_must_have(n + 1, sizeof *words);
      count_words(t, s, &l, labels, words);
      count_classes(t, labels, words);
      settle(t, s->fold);
      free(labels);
      free(words);
    }
    wr_corpus_unload(&l);
  }
}

static double logit (double p) {
  return log(p / (1 - p));
}

/* What all folds but `left_out` (and the one the model is trained without) tell of each slot. */
static tally sum_folds (const trainer *t, int table, uint32_t left_out, double *mean) {
  tally sum = {wr_must_have(WR_HINT_SLOTS, sizeof (float)), wr_must_have(WR_HINT_SLOTS, sizeof (float))};
  double pages = 1, content = 0.5;
  for (uint32_t f = 0; f <= WR_FOLDS; f++) {
    const tally *one = &t->fold[f][table];
    if (f == left_out || f == t->without) continue;
    for (uint32_t i = 0; i < WR_HINT_SLOTS; i++) {
      sum.pages[i] += one->pages[i];
      sum.content[i] += one->content[i];
      pages += (double) one->pages[i];
      content += (double) one->content[i];
    }
  }
  *mean = content / pages;
  return sum;
}

/* The table of hints from those folds.  Of slots that share an entry the one that most pages have gets it. */
static wr_hints make_hints (const trainer *t, int table, uint32_t left_out) {
  double mean;
  tally sum = sum_folds(t, table, left_out, &mean);
  uint32_t bits = table_bits[table];
  uint8_t *at = wr_must_have(WR_HINT_ENTRY << bits, 1);
  float *most = wr_must_have(1u << bits, sizeof *most);
  wr_hints hints = {at, bits};
  for (uint32_t slot = 0; slot < WR_HINT_SLOTS; slot++) {
    uint32_t entry = slot >> (WR_HINT_BITS - bits);
    if (sum.pages[slot] < least_pages[table] || sum.pages[slot] <= most[entry]) continue;
    double share = ((double) sum.content[slot] + HINT_PAGES * mean) / ((double) sum.pages[slot] + HINT_PAGES);
    double x = floor(8 * (logit(share) - logit(mean)) + 0.5);
    most[entry] = sum.pages[slot];
    at[entry * WR_HINT_ENTRY] = wr_hint_rest(hints, slot);
    at[entry * WR_HINT_ENTRY + 1] = (uint8_t) (int8_t) (x < -127 ? -127 : x > 127 ? 127 : x);
  }
  free(most);
  free(sum.pages);
  free(sum.content);
  return hints;
}

/* The rows of one form of all pages, as they grow. */
typedef struct matrix {
  wr_array column[WR_BLOCK_FEATURES], label, weight, page;
} matrix;

static void push_float (wr_array *a, double x) {
  float *at = wr_array_push(a, sizeof *at);
  if (!at) exit(1);
  *at = (float) x;
}

static void push_rows (matrix *m, const wr_doc *d, const wr_block_features *f, const wr_sample *s, enum wr_form form, uint32_t page) {
  double gold = FLOOR_WORDS, all = 0;
  for (uint32_t r = 0; r < f->n; r++) {
    gold += (double) s->label[form][r] * wr_block_at(d, f->block[r])->words;
    all += wr_block_at(d, f->block[r])->words;
  }
  if (gold * 6 < all) gold = all / 6;
  for (uint32_t r = 0; r < f->n; r++) {
    uint32_t *at = wr_array_push(&m->page, sizeof *at);
    if (!at) exit(1);
    *at = page;
    push_float(&m->label, (double) s->label[form][r]);
    push_float(&m->weight, (wr_block_at(d, f->block[r])->words + 1) * 100.0 / gold);
  }
  for (uint32_t k = 0; k < WR_BLOCK_FEATURES; k++)
    for (uint32_t r = 0; r < f->n; r++) {
      char byte = (char) wr_block_feature(f, r, k);
      if (!wr_array_bytes(&m->column[k], &byte, 1)) exit(1);
    }
}

/* The second reading: features, with hints that know nothing of the page's own fold. */
static void collect (trainer *t, enum wr_form form, matrix *m) {
  wr_hints hints[WR_FOLDS + 1][TABLES];
  for (uint32_t f = 0; f <= WR_FOLDS; f++)
    for (int table = 0; table < TABLES; table++) hints[f][table] = make_hints(t, table, f);
  for (uint32_t i = 0; i < t->corpus.n; i++) {
    const wr_sample *s = &t->corpus.at[i];
    wr_loaded l;
    wr_block_features f = {0};
    if (s->fold == t->without || s->rows[form] == 0 || !wr_corpus_load(t->doc, s, form, &l)) continue;
    wr_model model = {.classes = hints[s->fold][CLASSES], .words = hints[s->fold][WORDS]};
    if (!wr_block_feature_run(t->doc, &l.page, l.points, &model, &f) || f.n != s->rows[form]) exit(1);
    push_rows(m, t->doc, &f, s, form, i);
    wr_corpus_unload(&l);
  }
  for (uint32_t f = 0; f <= WR_FOLDS; f++)
    for (int table = 0; table < TABLES; table++) free((void *) (uintptr_t) hints[f][table].at);
}

static void train_form (trainer *t, enum wr_form form, uint32_t trees, wr_buf *out) {
  static const uint8_t *columns[WR_BLOCK_FEATURES];
  matrix *m = wr_must_have(1, sizeof *m);
  collect(t, form, m);
  for (uint32_t k = 0; k < WR_BLOCK_FEATURES; k++) columns[k] = m->column[k].at;
  wr_samples s = {m->label.n, WR_BLOCK_FEATURES, columns, m->label.at, m->weight.at, m->page.at};
  wr_boost b = {
    .trees = trees, .rate = 0.04, .lambda = 30, .columns = 0.12, .rows = 0.7, .seed = SEED
  };
  wr_boost_train(&s, &b, out);
  for (uint32_t k = 0; k < WR_BLOCK_FEATURES; k++) wr_array_free(&m->column[k]);
  wr_array_free(&m->label);
  wr_array_free(&m->weight);
  wr_array_free(&m->page);
  free(m);
}

/* Writes head and body, the checksum between them. */
static bool write_model (const char *path, const wr_buf *body) {
  wr_buf head = {0};
  uint64_t sum = wr_hash(body->at, body->n, 0);
  FILE *file = fopen(path, "wb");
  if (!file) return false;
  wr_buf_put(&head, WR_MODEL_MAGIC, 8);
  wr_put_u32(&head, WR_MODEL_VERSION);
  wr_put_u32(&head, WR_BLOCK_FEATURES);
  wr_put_u32(&head, (uint32_t) sum);
  wr_put_u32(&head, (uint32_t) (sum >> 32));
  bool good = fwrite(head.at, 1, head.n, file) == head.n && fwrite(body->at, 1, body->n, file) == body->n;
  wr_buf_free(&head);
  return fclose(file) == 0 && good && !body->failed;
}

static void make_room (trainer *t) {
  for (int table = 0; table < TABLES; table++) {
    t->page.weight[table] = wr_must_have(WR_HINT_SLOTS, sizeof (float));
    t->page.label[table] = wr_must_have(WR_HINT_SLOTS, sizeof (float));
    for (uint32_t f = 0; f <= WR_FOLDS; f++) {
      t->fold[f][table].pages = wr_must_have(WR_HINT_SLOTS, sizeof (float));
      t->fold[f][table].content = wr_must_have(WR_HINT_SLOTS, sizeof (float));
    }
  }
}

int main (int argc, char **argv) {
  if (argc < 4) {
    fprintf(stderr, "train_clean FOLDER FOLDS MODEL [WITHOUT_FOLD|all [TREES]]\n");
    return 2;
  }
  trainer t = {.corpus = wr_corpus_read(argv[1], argv[2]), .doc = wr_doc_new(), .without = WR_NONE};
  uint32_t trees = argc > 5 ? (uint32_t) atoi(argv[5]) : TREES;
  wr_buf body = {0};
  if (argc > 4 && strcmp(argv[4], "all") != 0) t.without = (uint32_t) atoi(argv[4]);
  make_room(&t);
  for (uint32_t i = 0; i < t.corpus.n; i++)
    if (t.corpus.at[i].fold != t.without) read_page(&t, &t.corpus.at[i]);
  for (int table = 0; table < TABLES; table++)
    wr_buf_put(&body, (const char *) make_hints(&t, table, WR_NONE).at, WR_HINT_ENTRY << table_bits[table]);
  for (enum wr_form form = WR_FORM_MARKUP; form < WR_FORM_N; form++) train_form(&t, form, trees, &body);
  if (!write_model(argv[3], &body)) {
    fprintf(stderr, "%s: cannot be written\n", argv[3]);
    return 1;
  }
  return 0;
}
