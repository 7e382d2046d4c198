/* train_clean.c: trains the decision about blocks: train_clean FOLDER FOLDS MODEL [WITHOUT_FOLD|all [TREES]] */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "gen/boost.h"
#include "gen/corpus.h"
#include "base/hash.h"
#include "clean/box.h"
#include "clean/class_value.h"
#include "html/names_table.h"

enum { TREES = 300, SEED = 20260101, HINT_PAGES = 2, FLOOR_WORDS = 60 };

/* How much content stands under the slots of a table: pages with the slot, and the sum of their shares. */
typedef struct tally {
  float *pages, *content;
} tally;

enum { CLASSES, WORDS, TABLES };
static const uint32_t table_size[TABLES] = {WR_HINT_CLASSES, WR_HINT_WORDS};

/* Of one page: weight and weighted label of each slot. */
typedef struct scratch {
  float *weight[TABLES], *label[TABLES];
} scratch;

typedef struct trainer {
  wr_corpus corpus;
  wr_doc *doc;
  tally fold[WR_FOLDS + 1][TABLES];
  scratch page;
  uint32_t without;
} trainer;

static void count (trainer *t, int table, const uint16_t *slots, uint32_t n, float weight, float label) {
  for (uint32_t i = 0; i < n; i++) {
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
    uint16_t tag = wr_hint_tag(e->name);
    if (e->name < WR_NAME_STATIC) count(t, CLASSES, &tag, 1, words, label / words);
    for (uint32_t k = 0; k < WR_NAMINGS; k++) {
      if (box->named[k] == WR_NONE) continue;
      const wr_class_value *v = wr_class_value_at(d, box->named[k]);
      count(t, CLASSES, (const uint16_t *) d->layer[WR_CLASS_SLOTS].at + v->slot, v->slots, words, label / words);
    }
  }
}

/* The words of the blocks; fills the running sums of words and labels for the boxes. */
static void count_words (trainer *t, const wr_sample *s, const wr_loaded *l, float *label_sums, float *word_sums) {
  const wr_doc *d = t->doc;
  uint16_t slots[WR_HINT_MOST];
  for (uint32_t i = 0, row = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    bool counts = wr_page_counts(&l->page, b);
    float words = counts ? (float) b->words : 0, label = counts ? s->label[WR_FORM_MARKUP][row++] : 0;
    word_sums[i + 1] = word_sums[i] + words;
    label_sums[i + 1] = label_sums[i] + words * label;
    if (counts) count(t, WORDS, slots, wr_hint_words(d, b, slots), 1, label);
  }
}

/* Adds the page's shares to its fold's tally and clears them. */
static void settle (trainer *t, uint32_t fold) {
  for (int table = 0; table < TABLES; table++) {
    for (uint32_t i = 0; i < table_size[table]; i++) {
      float weight = t->page.weight[table][i];
      if (weight <= 0) continue;
      t->fold[fold][table].pages[i] += 1;
      t->fold[fold][table].content[i] += t->page.label[table][i] / weight;
      t->page.weight[table][i] = t->page.label[table][i] = 0;
    }
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
      float *labels = wr_corpus_need(n + 1, sizeof *labels), *words = wr_corpus_need(n + 1, sizeof *words);
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

/* The table of hints from all folds but `left_out` (and the one the model is trained without). */
static void make_hints (const trainer *t, int table, uint32_t left_out, int8_t *hints) {
  uint32_t n = table_size[table];
  float *pages = wr_corpus_need(n, sizeof *pages), *content = wr_corpus_need(n, sizeof *content);
  double all_pages = 1, all_content = 0.5;
  for (uint32_t f = 0; f <= WR_FOLDS; f++) {
    if (f == left_out || f == t->without) continue;
    for (uint32_t i = 0; i < n; i++) {
      pages[i] += t->fold[f][table].pages[i];
      content[i] += t->fold[f][table].content[i];
      all_pages += (double) t->fold[f][table].pages[i];
      all_content += (double) t->fold[f][table].content[i];
    }
  }
  double mean = all_content / all_pages;
  for (uint32_t i = 0; i < n; i++) {
    double share = ((double) content[i] + HINT_PAGES * mean) / ((double) pages[i] + HINT_PAGES), x = 8 * (logit(share) - logit(mean));
    hints[i] = pages[i] > 0 ? (int8_t) (x < -127 ? -127 : x > 127 ? 127 : floor(x + 0.5)) : 0;
  }
  free(pages);
  free(content);
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
  int8_t *hints[WR_FOLDS + 1][TABLES];
  for (uint32_t f = 0; f <= WR_FOLDS; f++)
    for (int table = 0; table < TABLES; table++) {
      hints[f][table] = wr_corpus_need(table_size[table], 1);
      make_hints(t, table, f, hints[f][table]);
    }
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
    for (int table = 0; table < TABLES; table++) free(hints[f][table]);
}

static void train_form (trainer *t, enum wr_form form, uint32_t trees, wr_buf *out) {
  static const uint8_t *columns[WR_BLOCK_FEATURES];
  matrix *m = wr_corpus_need(1, sizeof *m);
  collect(t, form, m);
  for (uint32_t k = 0; k < WR_BLOCK_FEATURES; k++) columns[k] = m->column[k].at;
  wr_samples s = {m->label.n, WR_BLOCK_FEATURES, columns, m->label.at, m->weight.at, m->page.at};
  wr_boost b = {
    .trees = trees, .rate = 0.11, .lambda = 15, .columns = 0.12, .rows = 0.6, .seed = SEED
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
    t->page.weight[table] = wr_corpus_need(table_size[table], sizeof (float));
    t->page.label[table] = wr_corpus_need(table_size[table], sizeof (float));
    for (uint32_t f = 0; f <= WR_FOLDS; f++) {
      t->fold[f][table].pages = wr_corpus_need(table_size[table], sizeof (float));
      t->fold[f][table].content = wr_corpus_need(table_size[table], sizeof (float));
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
  int8_t *hints = wr_corpus_need(WR_HINT_WORDS, 1);
  for (int table = 0; table < TABLES; table++) {
    make_hints(&t, table, WR_NONE, hints);
    wr_buf_put(&body, (const char *) hints, table_size[table]);
  }
  for (enum wr_form form = WR_FORM_MARKUP; form < WR_FORM_N; form++) train_form(&t, form, trees, &body);
  if (!write_model(argv[3], &body)) {
    fprintf(stderr, "%s: cannot be written\n", argv[3]);
    return 1;
  }
  return 0;
}
