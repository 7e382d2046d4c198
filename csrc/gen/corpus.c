/* corpus.c: pages with gold texts, as a trainer reads them */
#include <stdio.h>
#include <stdlib.h>

#include "gen/corpus.h"
#include "base/json.h"
#include "clean/box.h"
#include "clean/choice.h"
#include "clean/page_type.h"
#include "gen/align.h"
#include "gen/must.h"
#include "run/stage.h"

enum { MOST_PATH = 1024 };

/* A page teaches nothing where less than a fifth of its gold text is found in it: 1 / LEAST_MET. */
enum { LEAST_MET = 5 };

static void give_up (const char *what, const char *path) {
  fprintf(stderr, "%s: %s\n", path, what);
  exit(1);
}

static char *join_path (const char *folder, const char *middle, wr_slice name, const char *suffix) {
  char *path = wr_must_have(MOST_PATH, 1);
  snprintf(path, MOST_PATH, "%s/%s%.*s%s", folder, middle, (int) name.n, name.at, suffix);
  return path;
}

/* "0001" of "html/0001.html". */
static wr_slice name_of (wr_slice html) {
  uint32_t from = 0, to = html.n;
  for (uint32_t i = 0; i < html.n; i++) {
    if (html.at[i] == '/') from = i + 1;
    if (html.at[i] == '.') to = i;
  }
  return (wr_slice) {html.at + from, to - from};
}

/* The fold that the list gives a name; WR_FOLDS when it gives none. */
static uint32_t fold_of (const char *list, wr_slice name) {
  for (const char *line = strchr(list, '\n'); line && line[1]; line = strchr(line + 1, '\n'))
    if (strncmp(line + 1, name.at, name.n) == 0 && line[1 + name.n] == '\t') return (uint32_t) (line[2 + name.n] - '0') % WR_FOLDS;
  return WR_FOLDS;
}

static void add_sample (wr_corpus *c, wr_arena *arena, const char *folder, const char *folds, wr_slice line) {
  wr_error e = {0};
  const wr_json *row = wr_json_read(arena, line, WR_JSON_STRICT, 64, &e);
  const wr_json *html = row ? wr_json_member(row, WR_SLICE("html")) : NULL, *text = row ? wr_json_member(row, WR_SLICE("text")) : NULL;
  if (!html) give_up("a line without html", folder);
  wr_slice name = name_of(html->string);
  wr_sample *s = &c->at[c->n++];
  s->fold = fold_of(folds, name);
  s->path[WR_FORM_MARKUP] = join_path(folder, "", html->string, "");
  s->path[WR_FORM_BARE] = join_path(folder, "copied/", name, ".txt");
  if (text) wr_align_words(&s->gold, text->string);
}

wr_corpus wr_corpus_read (const char *folder, const char *folds_path) {
  wr_corpus c = {NULL, 0};
  size_t n = 0, folds_n = 0;
  char *path = join_path(folder, "gold.jsonl", (wr_slice) {"", 0}, ""), *gold = wr_must_read(path, &n),
    *folds = wr_must_read(folds_path, &folds_n);
  uint32_t lines = 0;
  for (size_t i = 0; i < n; i++) lines += gold[i] == '\n';
  c.at = wr_must_have(lines + 1, sizeof *c.at);
  wr_arena arena;
  wr_arena_init(&arena);
  for (char *at = gold, *end; at < gold + n; at = end + 1) {
    end = memchr(at, '\n', (size_t) (gold + n - at));
    if (!end) end = gold + n;
    if (end > at) add_sample(&c, &arena, folder, folds, (wr_slice) {at, (uint32_t) (end - at)});
  }
  wr_arena_free(&arena);
  free(gold);
  free(folds);
  free(path);
  return c;
}

bool wr_corpus_load (wr_doc *d, const wr_sample *s, enum wr_form form, wr_loaded *out) {
  size_t n = 0;
  wr_error e = {0};
  wr_options o;
  float confidence;
  out->bytes = wr_may_read(s->path[form], &n);
  if (!out->bytes) return false;
  wr_options_default(&o);
  o.type = form == WR_FORM_BARE ? WR_TYPE_TEXT : WR_TYPE_HTML;
  wr_doc_reset(d, (wr_slice) {out->bytes, (uint32_t) n}, &o);
  if (wr_need(d, WR_S_BLOCKS | WR_S_DATA, &e) != WR_OK) {
    free(out->bytes);
    return false;
  }
  out->points = wr_must_have(d->layer[WR_BLOCKS].n, sizeof *out->points);
  wr_page_look(d, &out->page);
  out->page.type = wr_page_type_find(d, &out->page, &confidence);
  wr_evidence_run(d, &out->page, out->points);
  wr_choice_score(d, &out->page, out->points);
  return true;
}

void wr_corpus_unload (wr_loaded *l) {
  free(l->bytes);
  free(l->points);
}

void wr_corpus_label (const wr_doc *d, const wr_loaded *l, wr_sample *s, enum wr_form form) {
  uint32_t n = d->layer[WR_BLOCKS].n, rows = 0, *ends = wr_must_have(n, sizeof *ends);
  wr_array words = {0};
  for (uint32_t i = 0; i < n; i++) {
    if (!wr_page_judges(&l->page, wr_block_at(d, i))) continue;
    wr_align_words(&words, wr_block_text(d, i));
    ends[rows++] = words.n;
  }
  uint8_t *covered = wr_must_have(words.n, 1);
  uint32_t met = wr_align(&words, ends, rows, &s->gold, covered);
  s->label[form] = wr_must_have(rows, sizeof (float));
  for (uint32_t r = 0, w = 0; r < rows; r++) {
    uint32_t from = w, hit = 0;
    for (; w < ends[r]; w++) hit += covered[w];
    s->label[form][r] = w > from ? (float) hit / (float) (w - from) : 0;
  }
  s->rows[form] = met * LEAST_MET >= s->gold.n ? rows : 0;
  free(ends);
  free(covered);
  wr_array_free(&words);
}
