/* find.c: names in a row of tokens: one pass of the tagger */
#include "tag/entity/find.h"

#include "tag/entity/cache.h"

enum { MOST_PHRASE = 6 };

/* Marks the longest phrases of the lists in the run. */
static void mark_phrases (const wr_entity_finder *f, wr_entity_stretch *run) {
  uint32_t n = run->end - run->first;
  memset(run->in_phrase, 0, n);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t key = 0, best = 0, lists = 0;
    if (!(run->word[i + WR_ENTITY_WINDOW]->fact.lists & WR_LIST_OPENS)) continue;
    for (uint32_t k = 0; k < MOST_PHRASE && i + k < n; k++) {
      key = wr_entity_join(key, run->word[i + k + WR_ENTITY_WINDOW]->key);
      uint32_t x = wr_entity_model_phrase(f->model, key);
      if (x & ~(uint32_t) WR_LIST_GOES_ON) {
        best = k + 1;
        lists = x & ~(uint32_t) WR_LIST_GOES_ON;
      }
      if (!(x & WR_LIST_GOES_ON)) break;
    }
    for (uint32_t k = 0; k < best; k++) {
      if (run->in_phrase[i + k]) continue;
      run->in_phrase[i + k] = best == 1 ? 4 : k == 0 ? 1 : k == best - 1 ? 3 : 2;
      run->phrase[i + k] = (uint16_t) lists;
    }
  }
}

/* Finds the rows of words with capitals in the run. */
static void mark_rows (const wr_entity_finder *f, wr_entity_stretch *run) {
  uint32_t n = run->end - run->first;
  for (uint32_t i = 0, j; i < n; i = j) {
    uint32_t key = 0;
    for (j = i; j < n && (f->tokens[run->first + j].flags & WR_ENTITY_CAPITAL); j++)
      key = wr_entity_join(key, run->word[j + WR_ENTITY_WINDOW]->bytes);
    if (j == i) j++;
    run->row[i] = key;
    for (uint32_t k = i; k < j; k++) {
      run->row_first[k] = (uint16_t) i;
      run->row_end[k] = (uint16_t) j;
    }
  }
}

static bool is_active (const wr_entity_finder *f, uint32_t i) {
  return f->tokens[i].flags & WR_ENTITY_ACTIVE;
}

/* Whether tokens i and j are read together. */
static bool together (const wr_entity_finder *f, uint32_t i, uint32_t j) {
  return j < f->n && f->tokens[i].unit == f->tokens[j].unit;
}

/* The next run at or behind *at, [*first, *end). */
static bool next_run (const wr_entity_finder *f, uint32_t at, uint32_t *first, uint32_t *end) {
  uint32_t i = at;
  while (i < f->n && !is_active(f, i)) i++;
  if (i == f->n) return false;
  uint32_t j = i + 1;
  while (j < f->n && j - i < WR_ENTITY_RUN && is_active(f, j) && together(f, i, j)) j++;
  *first = i;
  *end = j;
  return true;
}

bool wr_entity_next (wr_entity_finder *f, uint32_t *at, wr_entity_stretch *run) {
  if (!next_run(f, *at, &run->first, &run->end)) return false;
  *at = run->end;
  wr_entity_make_room(f);
  const wr_entity_word *edge = wr_entity_edge(f);
  for (uint32_t k = 0; k < run->end - run->first + 2 * WR_ENTITY_WINDOW; k++) {
    uint32_t x = run->first + k - WR_ENTITY_WINDOW;  /* wraps before the first: not together */
    run->word[k] = together(f, run->first, x) ? wr_entity_word_of(f, x) : edge;
  }
  mark_phrases(f, run);
  mark_rows(f, run);
  return true;
}

/* How a token is tied to those beside it. */
static uint8_t glue_of (const wr_entity_finder *f, uint32_t i) {
  const wr_entity_token *t = &f->tokens[i];
  bool before = t->flags & WR_ENTITY_GLUED, behind = false, line = false, next = false;
  if (together(f, i, i + 1)) {
    behind = t[1].flags & WR_ENTITY_GLUED;
    next = memchr(f->s + t->text.end, '\n', t[1].text.start - t->text.end) != NULL;
  }
  if (together(f, i, i - 1))
    line = memchr(f->s + t[-1].text.end, '\n', t->text.start - t[-1].text.end) != NULL;
  return (uint8_t) (before | behind << 1 | line << 2 | next << 3);
}

static wr_entity_place place (const wr_entity_finder *f, const wr_entity_stretch *run,
                              uint32_t i) {
  const wr_entity_word *const *w = run->word + i + WR_ENTITY_WINDOW;
  wr_entity_place p = {
    .token = f->tokens + run->first + i, .before = w[-1], .word = w[0], .after = w[1],
    .second_before = w[-2], .second_after = w[2], .source = f->source,
    .glue = glue_of(f, run->first + i),
    .phrase = run->in_phrase[i] ? run->phrase[i] : 0, .in_phrase = run->in_phrase[i]
  };
  if (!(p.token->flags & WR_ENTITY_CAPITAL)) return p;
  uint32_t first = run->row_first[i], end = run->row_end[i];
  p.in_row = end - first == 1 ? 4 : i == first ? 1 : i == end - 1 ? 3 : 2;
  p.row = run->row[first];
  p.row_last = run->word[end - 1 + WR_ENTITY_WINDOW];
  p.row_before = run->word[first - 1 + WR_ENTITY_WINDOW];
  p.row_after = run->word[end + WR_ENTITY_WINDOW];
  return p;
}

uint32_t wr_entity_features (const wr_entity_finder *f, const wr_entity_stretch *run,
                             uint32_t i, uint32_t *out) {
  wr_entity_place p = place(f, run, i);
  uint32_t n = wr_entity_place_features(&p, out);
  if (p.token->evidence)
    n += wr_entity_evidence_features(p.word, p.token->evidence, out + n);
  for (int o = -WR_ENTITY_WINDOW; o <= WR_ENTITY_WINDOW; o++)
    n += wr_entity_word_features(run->word[(int) i + WR_ENTITY_WINDOW + o], o, f->source,
                                 out + n);
  return n;
}

/* The weights of a feature, and sums of them: vectors of GCC and Clang. */
typedef int8_t narrow __attribute__((vector_size(WR_ENTITY_TAGS)));
typedef int16_t wide __attribute__((vector_size(2 * WR_ENTITY_TAGS)));

/* Adds up what the features weigh; the table's lines are asked for before they are needed. */
static void add_weights (const wr_entity_model *m, const uint32_t *features, uint32_t n,
                         int16_t *sums) {
  const int8_t *found[WR_ENTITY_FEATURES];
  uint32_t k = 0;
  for (uint32_t i = 0; i < n; i++) wr_entity_prefetch(m, features[i]);
  for (uint32_t i = 0; i < n; i++) {
    const int8_t *w = wr_entity_weights(m, features[i]);
    if (!w) continue;
    __builtin_prefetch(w);
    found[k++] = w;
  }
  wide sum;
  memcpy(&sum, sums, sizeof sum);
  for (uint32_t i = 0; i < k; i++) {
    narrow w;
    memcpy(&w, found[i], sizeof w);
    sum += __builtin_convertvector(w, wide);
  }
  memcpy(sums, &sum, sizeof sum);
}

/* What a word says of the token that it stands `offset` from: summed once. */
static const int16_t *word_sums (const wr_entity_finder *f, const wr_entity_word *word,
                                 int offset) {
  /* the cache is the finder's own: words are constant for its readers */
  wr_entity_word *first = f->words->at, *w = first + (word - first);
  int o = offset + WR_ENTITY_WINDOW;
  if (!(w->ready >> o & 1)) {
    uint32_t features[WR_ENTITY_FEATURES];
    uint32_t n = wr_entity_word_features(w, offset, f->source, features);
    memset(w->sums[o], 0, sizeof w->sums[o]);
    add_weights(f->model, features, n, w->sums[o]);
    w->ready = (uint8_t) (w->ready | 1 << o);
  }
  return w->sums[o];
}

/* What all but its evidence says of token i of the run. */
static void sum_place (const wr_entity_finder *f, const wr_entity_stretch *run, uint32_t i,
                       int16_t *sums) {
  uint32_t features[WR_ENTITY_FEATURES];
  wr_entity_place p = place(f, run, i);
  memset(sums, 0, WR_ENTITY_TAGS * sizeof *sums);
  add_weights(f->model, features, wr_entity_place_features(&p, features), sums);
  wide sum, one;
  memcpy(&sum, sums, sizeof sum);
  for (int o = -WR_ENTITY_WINDOW; o <= WR_ENTITY_WINDOW; o++) {
    memcpy(&one, word_sums(f, run->word[(int) i + WR_ENTITY_WINDOW + o], o), sizeof one);
    sum += one;
  }
  memcpy(sums, &sum, sizeof sum);
}

static void add_evidence (const wr_entity_finder *f, const wr_entity_word *word,
                          uint8_t evidence, int16_t *sums) {
  uint32_t features[WR_ENTITY_FEATURES];
  add_weights(f->model, features, wr_entity_evidence_features(word, evidence, features), sums);
}

static void set_scores (const wr_entity_finder *f, uint32_t i, const int16_t *sums) {
  int32_t *scores = f->lattice->score[i];
  for (int y = 0; y < WR_ENTITY_TAGS; y++) scores[y] = sums[y];
  scores[WR_ENTITY_OUTSIDE] = 0;
}

/* The sums of the active token that is `seat`th in the text, when they are kept. */
static int16_t *seat_of (const wr_entity_finder *f, uint32_t seat) {
  return f->sums && seat < f->sums->cap ? (int16_t *) f->sums->at + seat * WR_ENTITY_TAGS : NULL;
}

/* Scores of a run in the first pass: what evidence does not change is kept. */
static void score (const wr_entity_finder *f, const wr_entity_stretch *run, uint32_t seat) {
  for (uint32_t i = 0; i < run->end - run->first; i++) {
    int16_t sums[WR_ENTITY_TAGS], *kept = seat_of(f, seat + i);
    uint8_t evidence = f->tokens[run->first + i].evidence;
    sum_place(f, run, i, sums);
    if (kept) memcpy(kept, sums, sizeof sums);
    if (evidence) add_evidence(f, run->word[i + WR_ENTITY_WINDOW], evidence, sums);
    set_scores(f, i, sums);
  }
}

/* The same in the second pass, from what was kept. */
static void score_again (wr_entity_finder *f, const wr_entity_stretch *run, uint32_t seat) {
  wr_entity_make_room(f);
  for (uint32_t i = 0; i < run->end - run->first; i++) {
    int16_t sums[WR_ENTITY_TAGS];
    uint8_t evidence = f->tokens[run->first + i].evidence;
    memcpy(sums, seat_of(f, seat + i), sizeof sums);
    if (evidence) add_evidence(f, wr_entity_word_of(f, run->first + i), evidence, sums);
    set_scores(f, i, sums);
  }
}

/* Appends the names of the lattice's path; `sure`: their beliefs are there. */
static bool push_path (const wr_entity_lattice *l, const wr_entity_stretch *run, bool sure,
                       wr_array *found) {
  uint32_t n = run->end - run->first;
  for (uint32_t i = 0, k; i < n; i = k) {
    uint16_t belief = UINT16_MAX;
    for (k = i; k < n && l->path[k] != WR_ENTITY_OUTSIDE;) {
      if (sure && l->belief[k] < belief) belief = l->belief[k];
      uint8_t tag = l->path[k++];
      if (tag % 4 == WR_ENTITY_LAST || tag % 4 == WR_ENTITY_UNIT) break;
    }
    if (k == i) {
      k++;
      continue;
    }
    wr_entity_found *x = wr_array_push(found, sizeof *x);
    if (!x) return false;
    *x = (wr_entity_found) {run->first + i, run->first + k, l->path[i] / 4, belief};
  }
  return true;
}

/* The names of the best path through the run. */
static bool take (const wr_entity_finder *f, const wr_entity_stretch *run, bool sure,
                  wr_array *found) {
  wr_entity_lattice *l = f->lattice;
  uint32_t n = run->end - run->first, some = 0;
  wr_entity_best(l, f->model, n);
  for (uint32_t i = 0; i < n; i++) some |= l->path[i] != WR_ENTITY_OUTSIDE;
  if (!some) return true;
  if (sure) wr_entity_belief(l, f->model, n);
  return push_path(l, run, sure, found);
}

bool wr_entity_find (wr_entity_finder *f, bool sure, wr_array *found) {
  wr_entity_stretch run;
  for (uint32_t at = 0, seat = 0; wr_entity_next(f, &at, &run); seat += run.end - run.first) {
    score(f, &run, seat);
    if (!take(f, &run, sure, found)) return false;
  }
  return true;
}

/* Whether the first pass knew less of a token of the run than is known now. */
static bool has_evidence (const wr_entity_finder *f, const wr_entity_stretch *run) {
  uint32_t evidence = 0;
  for (uint32_t i = run->first; i < run->end; i++) evidence |= f->tokens[i].evidence;
  return evidence != 0;
}

/* The path that has the next names of the first pass which stand in the run; `at` moves behind
   them.  False where there is none. */
static bool same_path (const wr_entity_finder *f, const wr_entity_stretch *run,
                       const wr_array *found, uint32_t n, uint32_t *at) {
  uint8_t *path = f->lattice->path;
  const wr_entity_found *x = found->at;
  uint32_t first = *at;
  memset(path, WR_ENTITY_OUTSIDE, run->end - run->first);
  for (; *at < n && x[*at].first < run->end; ++*at) {
    const wr_entity_found *name = x + *at;
    uint8_t *tag = path + name->first - run->first;
    uint32_t size = name->end - name->first, class = 4u * name->class;
    memset(tag, (int) class + WR_ENTITY_INSIDE, size);
    tag[0] = (uint8_t) (class + WR_ENTITY_BEGIN);
    tag[size - 1] = (uint8_t) (class + (size == 1 ? WR_ENTITY_UNIT : WR_ENTITY_LAST));
  }
  return *at > first;
}

/* Appends the names of a run as they are seen in the second pass; `seat` as above, `n` and `at`
   of the names that the first pass found: how many, and those behind the runs before. */
static bool take_again (wr_entity_finder *f, wr_entity_stretch *run, uint32_t seat, uint32_t n,
                        uint32_t *at, wr_array *found) {
  bool some = same_path(f, run, found, n, at), new = has_evidence(f, run);
  if (!some && !new) return true;
  if (seat_of(f, seat + run->end - run->first - 1)) {
    score_again(f, run, seat);
  } else {
    uint32_t next = run->first;
    wr_entity_next(f, &next, run);
    score(f, run, seat);
  }
  if (new) return take(f, run, true, found);
  wr_entity_belief(f->lattice, f->model, run->end - run->first);
  return push_path(f->lattice, run, true, found);
}

bool wr_entity_find_again (wr_entity_finder *f, wr_array *found) {
  wr_entity_stretch run;
  uint32_t n = found->n, name = 0;
  for (uint32_t at = 0, seat = 0; next_run(f, at, &run.first, &run.end); at = run.end) {
    if (!take_again(f, &run, seat, n, &name, found)) return false;
    seat += run.end - run.first;
  }
  found->n -= n;
  if (n) memmove(found->at, (wr_entity_found *) found->at + n, found->n * sizeof (wr_entity_found));
  return true;
}

/* Steps are equal in the middle and finer towards belief 1, where most names are. */
uint32_t wr_entity_step (uint16_t belief) {
  uint32_t doubt = UINT16_MAX - (uint32_t) belief, step = 32;
  if (doubt >= 8192) return 16 - (doubt - 8192) * 17 / (65536 - 8192);
  for (uint32_t edge = 4; step > 17 && doubt >= edge; edge += edge / 2 + edge / 4) step--;
  return step;
}

double wr_entity_middle (uint32_t step) {
  return step > 16 ? 0.97 : (step + 0.5) / 17 * 0.9;
}
