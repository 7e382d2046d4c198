/* train_vote.c: trains a choice: train_vote [-e] day|author|type MODEL FOLDER… > TABLE

   Of a page's options (csrc/clean/vote.h) the right ones shall win: gradient boosting of small trees with
   the loss of a conditional logit.  A FOLDER holds gold.jsonl and html/; written as =FOLDER, a page without
   a gold value is one that has none (but for days, where it declares one), else one of which nobody knows;
   ?FOLDER is measured on and never learned from.  Days and authors are learned from poorer forms of each page
   too (gen/poorer.h), since what a page declares is most often right where pages come from one source.
   On stderr the figures in-sample and by five folds over domains, the mean of four ways of dealing domains
   to folds, with the calibration error over all answers in ten bins; -e lists each page that is wrong. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/json.h"
#include "clean/block_feature.h"
#include "clean/meta/author.h"
#include "clean/meta/day.h"
#include "clean/model.h"
#include "clean/type_vote.h"
#include "gen/must.h"
#include "gen/poorer.h"
#include "run/stage.h"

enum { FOLDS = 5, WAYS = 4, SETS_MOST = 8, BINS = 10 };

/* Trees; pages and signs, of a hundred, that a tree is made from. */
enum { TREES = 600, PAGES_SHARE = 60, SIGNS_SHARE = 60 };

static const double RATE = 0.1, PULL = 4, LEFT_OUT = WR_VOTE_LEFT_OUT / 1000.0, LEAST = WR_VOTE_LEAST / 1000.0;

/* The forms in which a page is learned from: as it is, and poorer, which weighs less.  Each takes from what the one
   before has left. */
enum { FORMS = 3 };
static const unsigned form[FORMS] = {0, WR_LESS_DATA | WR_LESS_MARKUP, WR_LESS_DATA | WR_LESS_MARKUP | WR_LESS_TEXT};
static const double form_weight[FORMS] = {1, 0.5, 0.5};

/* How a folder is read, by the sign before its name. */
typedef enum set_mode {
  OPEN,                                /* a page without a gold value is one of which nobody knows */
  CLOSED,                              /* "=": it has none */
  UNSEEN                               /* "?": as OPEN, only measured on, never learned from */
} set_mode;

typedef struct page {
  char *id, *gold;                     /* gold "": none */
  uint64_t domain;                     /* its hash */
  uint32_t set, fold, n;               /* n options */
  bool learned, judged;                /* judged: as it is, not a poorer form */
  double weight;                       /* in learning */
  uint64_t (*signs)[WR_SIGNS_MOST / 64];
  char **text;
  bool *right;
} page;

/* What is chosen, and the gold's name for it. */
enum { DAY, AUTHOR, TYPE, CHOICES };
static const char *const choice_name[CHOICES] = {"day", "author", "type"}, *const gold_name[CHOICES] = {"date", "author", "page_type"},
  *const guard[CHOICES] = {"DAY", "AUTHOR", "TYPE"};

typedef struct trainer {
  int choice;
  bool errors;
  wr_doc *doc;
  wr_model model;
  wr_array pages;                      /* page */
  wr_array urls;                       /* uint64_t: hashes of those met */
  const char *set_name[SETS_MOST];
  uint32_t sets;
} trainer;

static char *copy (wr_slice s) {
  char *at = wr_must_have(s.n + 1u, 1);
  memcpy(at, s.at, s.n);
  return at;
}

static wr_slice string (const wr_json *row, const char *name) {
  const wr_json *v = wr_json_member(row, (wr_slice) {name, (uint32_t) strlen(name)});
  return v && v->kind == WR_JSON_STRING ? v->string : (wr_slice) {"", 0};
}

/* The hash of a URL's domain: its last two labels, three where the second is short (co.uk). */
static uint64_t domain_of (wr_slice url) {
  uint32_t from = 0, end;
  for (uint32_t i = 0; i + 2 < url.n && !from; i++)
    if (memcmp(url.at + i, "://", 3) == 0) from = i + 3;
  for (end = from; end < url.n && url.at[end] != '/';) end++;
  uint32_t dots = 0, at = end;
  while (at > from) {
    if (url.at[at - 1] == '.' && ++dots >= 2 && end - at > 7) break;
    at--;
  }
  return wr_hash(url.at + at, end - at, 1);
}

static bool collect_types (const wr_doc *d, wr_array *options) {
  wr_page whole;
  wr_type_look look;
  float confidence;
  wr_page_look(d, &whole);
  wr_page_type_look(d, &whole, &look);
  return wr_types_collect(&whole, &look, wr_page_type_judge(&whole, &look, &confidence), options);
}

static bool collect (trainer *t, wr_array *options) {
  wr_error e = {0};
  wr_facts facts;
  wr_doc *d = t->doc;
  if (t->choice == TYPE) return wr_need(d, WR_S_BLOCKS, &e) == WR_OK && collect_types(d, options);
  if (wr_need(d, WR_S_META, &e) != WR_OK || !wr_facts_collect(d, &facts)) return false;
  wr_meta_page judged = {.facts = &facts, .url = d->meta->url.text, .title = d->meta->title.text, .site = d->meta->site.text,
    .language = d->meta->language.text, .dated = d->meta->published.text.n > 0};
  wr_meta_page_look(d, &judged);
  wr_array names = {0};
  bool done = t->choice == DAY ? wr_days_collect(d, &judged, options) : wr_authors_collect(d, &judged, options, &names);
  wr_array_free(&names);
  wr_facts_free(&facts);
  return done;
}

/* The next letter of a list of names, small; commas, ends of words and "and" do not count. */
static char next_letter (const char **s) {
  while (**s) {
    if (strncmp(*s, " and ", 5) == 0 || strncmp(*s, " und ", 5) == 0) *s += 4;
    char c = wr_lower(*(*s)++);
    if (wr_is_letter(c) || wr_is_digit(c) || (unsigned char) c >= 0x80) return c;
  }
  return '\0';
}

static bool same_names (const char *a, const char *b) {
  for (;;) {
    char x = next_letter(&a), y = next_letter(&b);
    if (x != y) return false;
    if (!x) return true;
  }
}

static bool is_right (const trainer *t, const char *text, const char *gold) {
  if (t->choice == TYPE) return strcmp(text, gold) == 0;
  return t->choice == DAY ? strncmp(text, gold, 10) == 0 : same_names(text, gold);
}

static void add_page (trainer *t, wr_slice id, wr_slice gold, wr_slice url, set_mode mode, uint32_t k, const wr_array *options) {
  const wr_option *o = options->at;
  bool declared = t->choice == DAY && wr_signed(&o[0], WR_DAY_PAGE_DECLARED);
  if (!gold.n && (mode != CLOSED || declared)) return;
  page *p = wr_array_push(&t->pages, sizeof *p);
  gold = wr_trim(gold);
  *p = (page) {.id = copy(id), .gold = copy(gold), .set = t->sets, .domain = domain_of(url), .n = options->n,
    .learned = mode != UNSEEN, .judged = k == 0, .weight = form_weight[k]};
  p->signs = wr_must_have(options->n, sizeof *p->signs);
  p->text = wr_must_have(options->n, sizeof *p->text);
  p->right = wr_must_have(options->n, sizeof *p->right);
  bool found = false;
  for (uint32_t i = 0; i < options->n; i++) {
    memcpy(p->signs[i], o[i].signs, sizeof p->signs[i]);
    p->text[i] = copy(o[i].value.text);
    p->right[i] = i && gold.n && is_right(t, p->text[i], p->gold);
    found |= p->right[i];
  }
  p->right[0] = !found;
}

static bool met_before (trainer *t, wr_slice url) {
  uint64_t hash = wr_hash(url.at, url.n, 0);
  for (uint32_t i = 0; i < t->urls.n; i++)
    if (((uint64_t *) t->urls.at)[i] == hash) return true;
  uint64_t *slot = wr_array_push(&t->urls, sizeof *slot);
  *slot = hash;
  return false;
}

static void read_line (trainer *t, const char *folder, set_mode mode, wr_slice line) {
  wr_arena arena;
  wr_error e = {0};
  wr_arena_init(&arena);
  const wr_json *row = wr_json_read(&arena, line, WR_JSON_STRICT, 64, &e);
  wr_slice html = row ? string(row, "html") : (wr_slice) {"", 0}, url = row ? string(row, "url") : html;
  if (html.n && !met_before(t, url)) {
    char path[1024];
    size_t n;
    wr_options o;
    wr_array options = {0};
    snprintf(path, sizeof path, "%s/%.*s", folder, (int) html.n, html.at);
    char *bytes = wr_must_read(path, &n);
    wr_options_default(&o);
    o.type = WR_TYPE_HTML;
    o.model = &t->model;
    for (uint32_t k = 0; k < (mode == UNSEEN || t->choice == TYPE ? 1 : FORMS); k++) {
      wr_make_poorer(bytes, (uint32_t) n, form[k]);
      wr_doc_reset(t->doc, (wr_slice) {bytes, (uint32_t) n}, &o);
      if (collect(t, &options)) add_page(t, string(row, "id"), string(row, gold_name[t->choice]), url, mode, k, &options);
    }
    wr_array_free(&options);
    free(bytes);
  }
  wr_arena_free(&arena);
}

static void read_set (trainer *t, const char *name) {
  set_mode mode = *name == '=' ? CLOSED : *name == '?' ? UNSEEN : OPEN;
  const char *folder = name + (mode != OPEN);
  char path[1024];
  size_t n;
  snprintf(path, sizeof path, "%s/gold.jsonl", folder);
  char *gold = wr_must_read(path, &n);
  for (char *at = gold, *end; at < gold + n; at = end + 1) {
    end = memchr(at, '\n', (size_t) (gold + n - at));
    if (!end) end = gold + n;
    if (end > at) read_line(t, folder, mode, (wr_slice) {at, (uint32_t) (end - at)});
  }
  free(gold);
  const char *last = strrchr(folder, '/');
  t->set_name[t->sets++] = last ? last + 1 : folder;
}

/* Boosted trees over the signs, as clean/vote.h reads them. */
typedef struct forest {
  uint32_t n;
  uint8_t sign[TREES][WR_VOTE_DEPTH];
  double leaf[TREES][1 << WR_VOTE_DEPTH];
} forest;

static uint32_t leaf_of (const uint8_t sign[WR_VOTE_DEPTH], uint32_t depth, const uint64_t signs[]) {
  uint32_t leaf = 0;
  for (uint32_t k = 0; k < depth; k++) leaf |= (uint32_t) (signs[sign[k] / 64] >> (sign[k] % 64) & 1) << k;
  return leaf;
}

static double score (const uint64_t signs[], const forest *f) {
  double sum = 0;
  for (uint32_t i = 0; i < f->n; i++) sum += f->leaf[i][leaf_of(f->sign[i], WR_VOTE_DEPTH, signs)];
  return sum;
}

/* Scores made chances. */
static void soften (double *out, uint32_t n) {
  double most = -1e9, sum = 0;
  for (uint32_t i = 0; i < n; i++)
    if (out[i] > most) most = out[i];
  for (uint32_t i = 0; i < n; i++) sum += out[i] = exp(out[i] - most);
  for (uint32_t i = 0; i < n; i++) out[i] /= sum;
}

static void chances (const page *p, const forest *f, double *out) {
  for (uint32_t i = 0; i < p->n; i++) out[i] = score(p->signs[i], f);
  soften(out, p->n);
}

/* An option of some page in training. */
typedef struct row {
  const uint64_t *signs;
  double score, slope, bend;
  uint32_t leaf;
  bool used;
} row;

typedef struct sums {
  double slope, bend;
} sums;

static double gain (sums s) {
  return s.slope * s.slope / (s.bend + PULL);
}

/* The sign that best parts the rows, each leaf by itself. */
static uint32_t best_sign (const row *rows, uint32_t n, uint32_t leaves, uint64_t *seed) {
  static sums whole[1 << WR_VOTE_DEPTH], with[1 << WR_VOTE_DEPTH][WR_SIGNS_MOST];
  memset(whole, 0, sizeof whole);
  memset(with, 0, sizeof with);
  for (uint32_t i = 0; i < n; i++) {
    const row *r = &rows[i];
    if (!r->used) continue;
    whole[r->leaf].slope += r->slope;
    whole[r->leaf].bend += r->bend;
    for (uint32_t k = 0; k < WR_SIGNS_MOST / 64; k++)
      for (uint64_t left = r->signs[k]; left; left &= left - 1) {
        sums *s = &with[r->leaf][k * 64 + (uint32_t) __builtin_ctzll(left)];
        s->slope += r->slope;
        s->bend += r->bend;
      }
  }
  uint32_t best = 0;
  double most = -1;
  for (uint32_t k = 0; k < WR_SIGNS_MOST; k++) {
    double sum = 0;
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    if ((*seed >> 40) % 100 >= SIGNS_SHARE) continue;
    for (uint32_t leaf = 0; leaf < leaves; leaf++) {
      sums a = with[leaf][k], b = {whole[leaf].slope - a.slope, whole[leaf].bend - a.bend};
      sum += gain(a) + gain(b);
    }
    if (sum > most) most = sum, best = k;
  }
  return best;
}

static void grow (forest *f, row *rows, uint32_t n, uint64_t *seed) {
  sums leaf[1 << WR_VOTE_DEPTH] = {{0, 0}};
  uint32_t tree = f->n++;
  for (uint32_t i = 0; i < n; i++) rows[i].leaf = 0;
  for (uint32_t depth = 0; depth < WR_VOTE_DEPTH; depth++) {
    f->sign[tree][depth] = (uint8_t) best_sign(rows, n, 1u << depth, seed);
    for (uint32_t i = 0; i < n; i++) rows[i].leaf = leaf_of(f->sign[tree], depth + 1, rows[i].signs);
  }
  for (uint32_t i = 0; i < n; i++) {
    if (!rows[i].used) continue;
    leaf[rows[i].leaf].slope += rows[i].slope;
    leaf[rows[i].leaf].bend += rows[i].bend;
  }
  for (uint32_t k = 0; k < 1u << WR_VOTE_DEPTH; k++) f->leaf[tree][k] = -RATE * leaf[k].slope / (leaf[k].bend + PULL);
  for (uint32_t i = 0; i < n; i++) rows[i].score += f->leaf[tree][rows[i].leaf];
}

/* Slope and bend of the loss at each row. */
static void derive (const trainer *t, uint32_t without, row *rows, uint64_t *seed) {
  const page *pages = t->pages.at;
  double *chance = wr_must_have(512, sizeof *chance);
  uint32_t r = 0;
  for (uint32_t i = 0; i < t->pages.n; i++) {
    const page *p = &pages[i];
    if (p->fold == without || !p->learned) continue;
    double right = 1e-12;
    for (uint32_t k = 0; k < p->n; k++) chance[k] = rows[r + k].score;
    soften(chance, p->n);
    for (uint32_t k = 0; k < p->n; k++) right += p->right[k] ? chance[k] : 0;
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    bool used = (*seed >> 40) % 100 < PAGES_SHARE;
    for (uint32_t k = 0; k < p->n; k++, r++) {
      rows[r].used = used;
      rows[r].slope = p->weight * (chance[k] - (p->right[k] ? chance[k] / right : 0));
      rows[r].bend = p->weight * chance[k] * (1 - chance[k]);
    }
  }
  free(chance);
}

/* Trees from all pages but those of fold `without`. */
static void train (const trainer *t, uint32_t without, forest *f) {
  const page *pages = t->pages.at;
  uint32_t n = 0;
  uint64_t seed = 20260101;
  for (uint32_t i = 0; i < t->pages.n; i++) n += pages[i].fold == without || !pages[i].learned ? 0 : pages[i].n;
  row *rows = wr_must_have(n, sizeof *rows);
  for (uint32_t i = 0, r = 0; i < t->pages.n; i++)
    for (uint32_t k = 0; pages[i].learned && pages[i].fold != without && k < pages[i].n; k++) rows[r++].signs = pages[i].signs[k];
  f->n = 0;
  for (uint32_t tree = 0; tree < TREES; tree++) {
    derive(t, without, rows, &seed);
    grow(f, rows, n, &seed);
  }
  free(rows);
}

typedef struct figures {
  uint32_t gold, exact, reachable, none, given, bin_n[BINS], bin_right[BINS];
  double bin_sum[BINS];
} figures;

static void judge (const trainer *t, const page *p, const forest *w, figures *f, bool show) {
  double *chance = wr_must_have(p->n, sizeof *chance);
  uint32_t best = 0;
  chances(p, w, chance);
  for (uint32_t i = 1; i < p->n; i++)
    if (!best || chance[i] > chance[best]) best = i;
  if (chance[0] >= LEFT_OUT || chance[best] < LEAST) best = 0;
  bool right = p->right[best] && (best || !*p->gold);
  if (*p->gold) f->gold++, f->exact += right, f->reachable += !p->right[0];
  else f->none++, f->given += best != 0;
  if (best) {
    uint32_t bin = (uint32_t) (chance[best] * BINS);
    if (bin >= BINS) bin = BINS - 1;
    f->bin_n[bin]++;
    f->bin_right[bin] += right;
    f->bin_sum[bin] += chance[best];
  }
  if (show && !right) {
    fprintf(stderr, "%s %s gold '%s' got '%s' %.2f%s\n", t->set_name[p->set], p->id, p->gold, p->text[best], chance[best],
      *p->gold && p->right[0] ? " not found" : "");
    for (uint32_t i = 0; i < p->n; i++) {
      if (i != best && !p->right[i]) continue;
      fprintf(stderr, "    %c %.2f", p->right[i] ? '+' : '-', chance[i]);
      for (uint32_t k = 0; k < WR_SIGNS_MOST; k++)
        if (p->signs[i][k / 64] >> (k % 64) & 1) fprintf(stderr, " %u:", k);
      fprintf(stderr, "\n");
    }
  }
  free(chance);
}

/* The figures of `ways` judgements of each page. */
static void print_figures (const char *name, const figures *f, double ways) {
  double error = 0, answers = 0;
  for (uint32_t b = 0; b < BINS; b++) {
    error += fabs(f->bin_sum[b] - f->bin_right[b]);
    answers += f->bin_n[b];
  }
  fprintf(stderr, "%-24s gold %4.0f exact %.4f (%.1f wrong, reachable %.4f)  none %4.0f given %.4f  calibration error %.4f\n", name,
    f->gold / ways, f->exact / (f->gold + 1e-9), (f->gold - f->exact) / ways, f->reachable / (f->gold + 1e-9), f->none / ways,
    f->given / (f->none + 1e-9), error / (answers + 1e-9));
}

static void print_table (const trainer *t, const forest *w) {
  const char *name = choice_name[t->choice], *own = guard[t->choice];
  printf("/* %s_table.h: the trees that choose %ss; made by csrc/gen/train_vote.c */\n", name, name);
  printf("#ifndef WR_%s_TABLE_H\n#define WR_%s_TABLE_H\n\n", own, own);
  printf("#include \"clean/vote.h\"\n\nstatic const wr_vote_tree wr_%s_trees[] = {\n", name);
  for (uint32_t i = 0; i < w->n; i++) {
    printf("  {{");
    for (uint32_t k = 0; k < WR_VOTE_DEPTH; k++) printf("%s%u", k ? ", " : "", w->sign[i][k]);
    printf("}, {");
    for (uint32_t k = 0; k < 1u << WR_VOTE_DEPTH; k++) printf("%s%d", k ? ", " : "", (int) lround(w->leaf[i][k] * WR_VOTE_UNIT));
    printf("}},\n");
  }
  printf("};\n\n#endif\n");
}

/* Trains and judges; the table is of the trees from all pages. */
static void judge_all (trainer *t) {
  static forest w;
  static figures inside[SETS_MOST], folds[SETS_MOST], all;
  page *pages = t->pages.at;
  for (uint32_t way = 0; way < WAYS; way++) {
    for (uint32_t i = 0; i < t->pages.n; i++)
      pages[i].fold = (uint32_t) (wr_hash((const char *) &pages[i].domain, sizeof pages[i].domain, way) % FOLDS);
    for (uint32_t f = 0; f < FOLDS; f++) {
      train(t, f, &w);
      for (uint32_t i = 0; i < t->pages.n; i++) {
        if (pages[i].fold != f || !pages[i].learned || !pages[i].judged) continue;
        judge(t, &pages[i], &w, &folds[pages[i].set], t->errors && way == 0);
        judge(t, &pages[i], &w, &all, false);
      }
    }
  }
  train(t, FOLDS, &w);
  for (uint32_t i = 0; i < t->pages.n; i++)
    if (pages[i].judged) judge(t, &pages[i], &w, &inside[pages[i].set], t->errors && !pages[i].learned);
  for (uint32_t s = 0; s < t->sets; s++) {
    print_figures(t->set_name[s], &inside[s], 1);
    if (folds[s].gold + folds[s].none) print_figures("  by folds", &folds[s], WAYS);
  }
  print_figures("all by folds", &all, WAYS);
  print_table(t, &w);
}

int main (int n, char **arguments) {
  static trainer t;
  int at = 1;
  if (at < n && strcmp(arguments[at], "-e") == 0) t.errors = true, at++;
  if (n - at < 3) return fprintf(stderr, "train_vote [-e] day|author|type MODEL [=?]FOLDER…\n"), 1;
  while (t.choice < CHOICES && strcmp(arguments[at], choice_name[t.choice]) != 0) t.choice++;
  if (t.choice == CHOICES) return fprintf(stderr, "%s: no choice\n", arguments[at]), 1;
  at++;
  size_t bytes;
  wr_error e = {0};
  char *file = wr_must_read(arguments[at++], &bytes);
  if (wr_model_read(&t.model, (wr_slice) {file, (uint32_t) bytes}, WR_BLOCK_FEATURES, &e) != WR_OK) return 1;
  t.doc = wr_doc_new();
  for (; at < n; at++) read_set(&t, arguments[at]);
  judge_all(&t);
  return 0;
}
