/* word.c: what the tagger of names sees in one word, and its features */
#include "tag/entity/word.h"

#include "base/hash.h"
#include "segment/character.h"

enum { MOST_SHAPE = 10, MOST_LENGTH = 15, ALL_CAPITALS = 32, INITIAL = 64 };

static char shape_of (wr_char c) {
  if (c.code < 0x80 && !wr_is_ascii_alpha(c.code))
    return wr_is_digit(c.code) ? 'd' : (char) c.code;
  return wr_is_upper(c.code) ? 'X' : wr_is_alpha(c.code) ? 'x' : '?';
}

static void read_shape (wr_entity_word *w, const char *s, uint32_t n) {
  char shape[MOST_SHAPE], outline[MOST_SHAPE];
  uint32_t k = 0, m = 0;
  for (uint32_t i = 0; i < n && m < MOST_SHAPE;) {
    wr_char c = wr_char_at(s, i, n);
    char x = shape_of(c);
    if (k < MOST_SHAPE) shape[k++] = x;
    if (m == 0 || outline[m - 1] != x) outline[m++] = x;
    else if (i > 64) break;
    i += c.n;
  }
  w->shape = (uint32_t) wr_hash(shape, k, 1);
  w->outline = (uint32_t) wr_hash(outline, m, 2);
}

static char lower (char c) {
  return (char) (c | ((uint32_t) (c - 'A') < 26 ? 32 : 0));
}

static void read_affixes (wr_entity_word *w, const char *s, uint32_t n) {
  char low[2 * MOST_LENGTH + 2];
  uint32_t most = n < MOST_LENGTH ? n : MOST_LENGTH;
  for (uint32_t side = 0; side < 2; side++) {
    const char *from = side ? s + n - most : s;
    for (uint32_t i = 0; i < most; i++) low[i] = lower(from[i]);
    for (uint32_t k = 1; k <= WR_ENTITY_AFFIX; k++) {
      if (n <= k) break;
      if (side) w->suffix[k - 1] = (uint32_t) wr_hash(low + most - k, k, 4);
      else w->prefix[k - 1] = (uint32_t) wr_hash(low, k, 3);
    }
  }
}

uint64_t wr_entity_word_hash (const char *s, uint32_t n, uint32_t source) {
  return wr_hash(s, n, source + 1);
}

void wr_entity_word_read (wr_entity_word *w, const wr_entity_model *m, const char *s,
                          uint32_t n) {
  uint32_t upper = 0, lower = 0;
  memset(w, 0, sizeof *w);
  w->bytes = (uint32_t) wr_hash(s, n, 0);
  w->key = wr_entity_key(s, n);
  read_shape(w, s, n);
  read_affixes(w, s, n);
  w->fact = wr_entity_model_word(m, w->key);
  for (uint32_t i = 0; i < n; i++) {
    upper += (uint32_t) (s[i] - 'A') < 26;
    lower += (uint32_t) (s[i] - 'a') < 26;
  }
  w->form = (uint8_t) ((n < MOST_LENGTH ? n : MOST_LENGTH) |
                       (upper > 1 && !lower ? ALL_CAPITALS : 0) |
                       (n == 1 || (n == 2 && s[1] == '.') ? INITIAL : 0));
}

/* Features as they are listed: a template's number and what it holds become one hash. */
typedef struct list {
  uint32_t *out, n;
} list;

static void add (list *l, uint32_t template, uint64_t value) {
  uint64_t h = (value ^ template * UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xD6E8FEB86659FD93);
  h ^= h >> 32;
  h *= UINT64_C(0xD6E8FEB86659FD93);
  l->out[l->n++] = (uint32_t) (h >> 32);
}

static uint64_t two (uint32_t a, uint32_t b) {
  return (uint64_t) a << 32 | b;
}

static uint64_t three (uint32_t a, uint32_t b, uint32_t c) {
  return two(a, b) * UINT64_C(0xBF58476D1CE4E5B9) + c;
}

/* Lists that say what a word names; the rest are about its form. */
#define NAMING_LISTS (0x3FFFu & ~(uint32_t) WR_LIST_COMMON)

static void own_features (list *l, const wr_entity_word *w) {
  const wr_entity_fact *f = &w->fact;
  uint32_t lists = f->lists & 0x3FFF;
  add(l, 1, w->bytes);
  add(l, 2, w->key);
  add(l, 3, w->shape);
  add(l, 4, w->outline);
  for (uint32_t k = 0; k < WR_ENTITY_AFFIX; k++) {
    if (w->prefix[k]) add(l, 5 + k, w->prefix[k]);
    if (w->suffix[k]) add(l, 9 + k, w->suffix[k]);
  }
  add(l, 13, f->fine);
  add(l, 14, f->middle);
  add(l, 15, f->coarse);
  add(l, 16, two(f->middle, w->outline));
  add(l, 17, lists);
  for (uint32_t b = lists; b; b &= b - 1) add(l, 18, b & -b);
  add(l, 19, two(lists, w->outline));
  add(l, 20, w->form);
}

static void near_features (list *l, const wr_entity_word *w, uint32_t t) {
  uint32_t lists = w->fact.lists & 0x3FFF;
  add(l, t + 1, w->key);
  add(l, t + 2, w->outline);
  add(l, t + 3, w->suffix[2]);
  add(l, t + 4, w->fact.fine);
  add(l, t + 5, w->fact.middle);
  add(l, t + 6, w->fact.coarse);
  add(l, t + 7, lists);
  add(l, t + 8, two(lists, w->outline));
}

static void far_features (list *l, const wr_entity_word *w, uint32_t t) {
  add(l, t + 1, w->key);
  add(l, t + 2, w->fact.middle);
  add(l, t + 3, w->outline);
  add(l, t + 4, w->fact.lists & NAMING_LISTS);
  add(l, t + 5, w->fact.fine);
}

uint32_t wr_entity_word_features (const wr_entity_word *w, int offset, uint32_t source,
                                  uint32_t *out) {
  list l = {out, 0};
  uint32_t t = (uint32_t) (offset + 5) * 64, lists = w->fact.lists & 0x3FFF;
  if (offset == 0) own_features(&l, w);
  else if (offset == 1 || offset == -1) near_features(&l, w, t);
  else far_features(&l, w, t);
  if (source && offset == 0) {
    add(&l, t + 41, source);
    add(&l, t + 42, two(source, w->outline));
    add(&l, t + 43, two(source, w->key));
    add(&l, t + 44, two(source, w->fact.middle));
    add(&l, t + 45, two(source, lists));
    add(&l, t + 46, two(source, w->fact.fine));
    add(&l, t + 47, two(source, w->suffix[2]));
  } else if (source && (offset == 1 || offset == -1)) {
    add(&l, t + 41, two(source, w->key));
    add(&l, t + 42, two(source, w->outline));
    add(&l, t + 43, two(source, w->fact.middle));
  }
  return l.n;
}

/* How a line in title case or capitals changes what the rest means. */
static void line_features (list *l, const wr_entity_place *p, bool common) {
  const wr_entity_token *t = p->token;
  uint32_t line = t->line;
  bool first = t->flags & WR_ENTITY_FIRST;
  add(l, 930, line);
  add(l, 931, three(line, p->word->outline, first));
  add(l, 932, two(line, p->word->fact.lists & 0x3FFF));
  add(l, 933, two(line, p->word->fact.middle));
  add(l, 934, line << 8 | (uint32_t) t->seen << 1 | common);
  if (!line) return;
  add(l, 935, two(line, p->word->key));
  add(l, 936, three(line, p->before->fact.lists & 0x3FFF, p->after->fact.lists & 0x3FFF));
}

static void list_features (list *l, const wr_entity_place *p) {
  if (p->in_phrase) {
    add(l, 910, two(p->in_phrase, p->phrase));
    for (uint32_t b = p->phrase; b; b &= b - 1) add(l, 911, two(p->in_phrase, b & -b));
  }
  add(l, 912, three(p->before->fact.lists & 0x3FFF, p->word->fact.lists & 0x3FFF,
                    p->after->fact.lists & 0x3FFF));
}

/* The lists of one word beside another itself. */
static void beside_features (list *l, const wr_entity_place *p) {
  const wr_entity_word *a = p->before, *w = p->word, *b = p->after;
  uint32_t lists = w->fact.lists & 0x3FFF;
  add(l, 970, two(a->fact.lists & 0x3FFF, w->key));
  add(l, 971, two(w->key, b->fact.lists & 0x3FFF));
  add(l, 972, two(a->key, lists));
  add(l, 973, two(lists, b->key));
  add(l, 974, three(a->fact.middle, lists, b->fact.middle));
}

/* The row of words with capitals, and what stands around it. */
static void row_features (list *l, const wr_entity_place *p) {
  if (!p->in_row) return;
  uint32_t at = p->in_row;
  add(l, 950, two(at, p->row));
  add(l, 951, two(at, p->row_last->key));
  add(l, 952, two(at, p->row_last->fact.middle));
  add(l, 953, two(at, p->row_last->fact.lists & 0x3FFF));
  add(l, 954, two(at, p->row_before->key));
  add(l, 955, two(at, p->row_after->key));
  add(l, 956, two(at, p->row_before->fact.middle));
  add(l, 957, two(at, p->row_after->fact.middle));
  add(l, 958, three(at, p->row_before->key, p->row_after->key));
  add(l, 959, three(at, p->row_last->fact.middle, p->row_before->fact.middle));
  add(l, 960, three(at, p->row_last->suffix[2], p->row_last->outline));
  add(l, 961, three(at, p->word->fact.middle, p->row_last->fact.middle));
  if (!p->source) return;
  add(l, 962, three(at, p->row, p->source));
  add(l, 963, three(at, p->row_before->key, p->source));
  add(l, 964, three(at, p->row_after->key, p->source));
}

uint32_t wr_entity_place_features (const wr_entity_place *p, uint32_t *out) {
  list l = {out, 0};
  const wr_entity_word *a = p->before, *w = p->word, *b = p->after;
  const wr_entity_token *t = p->token;
  bool first = t->flags & WR_ENTITY_FIRST, common = w->fact.lists & WR_LIST_COMMON;
  add(&l, 900, two(a->key, w->key));
  add(&l, 901, two(w->key, b->key));
  add(&l, 902, three(a->outline, w->outline, b->outline));
  add(&l, 903, two(w->outline, a->key));
  add(&l, 904, two(w->outline, b->key));
  add(&l, 905, two(a->fact.middle, w->fact.middle));
  add(&l, 906, two(w->fact.middle, b->fact.middle));
  add(&l, 907, three(a->fact.coarse, w->fact.coarse, b->fact.coarse));
  add(&l, 914, three(a->fact.middle, b->fact.middle, w->outline));
  add(&l, 915, two(p->second_before->key, a->key));
  add(&l, 916, two(b->key, p->second_after->key));
  add(&l, 908, three(t->seen, first, w->outline));
  add(&l, 909, (uint32_t) t->seen << 3 | (uint32_t) first << 2 | (uint32_t) common << 1 |
               (t->flags & WR_ENTITY_JOINS ? 1 : 0));
  add(&l, 940, p->glue);
  add(&l, 941, two(p->glue, w->outline));
  row_features(&l, p);
  list_features(&l, p);
  beside_features(&l, p);
  line_features(&l, p, common);
  return l.n;
}

uint32_t wr_entity_evidence_features (const wr_entity_word *w, uint8_t evidence, uint32_t *out) {
  list l = {out, 0};
  add(&l, 920, evidence);
  add(&l, 921, two(evidence, w->outline));
  add(&l, 922, two(evidence, w->fact.lists & 0x3FFF));
  return l.n;
}
