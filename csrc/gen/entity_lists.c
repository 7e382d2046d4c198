/* entity_lists.c: word lists and word classes, made into the file that the tagger of names reads */
#include <stdio.h>
#include <stdlib.h>

#include "base/doc.h"
#include "base/hash.h"
#include "gen/corpus.h"
#include "gen/entity_lists.h"
#include "gen/must.h"
#include "run/stage.h"
#include "tag/entity/token.h"

enum { HEAD = 32, MOST_WORDS = 6, MOST_LINE = 512, STATES = WR_ENTITY_STATES };

/* A word or phrase on the way: equal keys are joined at the end. */
typedef struct entry {
  uint32_t key, lists;
  uint16_t fine;
  uint8_t middle, coarse;
} entry;

typedef struct packer {
  wr_doc *doc;
  wr_array words, phrases, tokens, seen;
} packer;

static void add (wr_array *to, uint32_t key, uint32_t lists, uint16_t fine, uint8_t middle, uint8_t coarse) {
  entry *e = wr_array_push(to, sizeof *e);
  if (!e) exit(1);
  *e = (entry) {key, lists, fine, middle, coarse};
}

/* The pieces of a phrase, as the tagger would read it. */
static uint32_t pieces (packer *p, wr_slice phrase, const char **text) {
  static const wr_entity_model none;
  wr_options o;
  wr_error e = {0};
  wr_options_default(&o);
  o.type = WR_TYPE_TEXT;
  o.clean = false;
  wr_doc_reset(p->doc, phrase, &o);
  wr_part *part = &p->doc->part[WR_CONTENT];
  if (wr_need_part(part, WR_S_TOKENS, &e) != WR_OK || !wr_entity_read(part, &none, &p->tokens, &p->seen)) exit(1);
  *text = wr_part_text(part).at;
  return p->tokens.n;
}

/* How an entry counts: as single words only, as a phrase, as a phrase whose words count too. */
enum use { WORDS_ONLY, PHRASES, BOTH };

static void add_phrase (packer *p, wr_slice phrase, uint32_t list, enum use use) {
  const char *text;
  uint32_t n = pieces(p, phrase, &text), key = 0;
  const wr_entity_token *t = p->tokens.at;
  if (n == 0 || n > MOST_WORDS) return;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t word = wr_entity_key(text + t[i].text.start, t[i].text.end - t[i].text.start);
    bool counts = n == 1 || (use == BOTH && (t[i].flags & WR_ENTITY_CAPITAL));
    if (counts) add(&p->words, word, list, 0, 0, 0);
    if (use == WORDS_ONLY) continue;
    if (i == 0) add(&p->words, word, WR_LIST_OPENS, 0, 0, 0);
    key = wr_entity_join(key, word);
    add(&p->phrases, key, i == n - 1 ? list : WR_LIST_GOES_ON, 0, 0, 0);
  }
}

static void add_list (packer *p, const char *folder, const char *name, uint32_t list, enum use use) {
  char line[MOST_LINE];
  FILE *file = wr_must_open(folder, name);
  while (fgets(line, sizeof line, file)) {
    uint32_t n = (uint32_t) strcspn(line, "\r\n");
    if (n > 1) add_phrase(p, (wr_slice) {line, n}, list, use);
  }
  fclose(file);
}

static void add_classes (packer *p, const char *folder) {
  char line[MOST_LINE], word[MOST_LINE];
  unsigned coarse, middle, fine;
  FILE *file = wr_must_open(folder, "word_clusters.tsv");
  while (fgets(line, sizeof line, file)) {
    if (sscanf(line, "%511s\t%u\t%u\t%u", word, &coarse, &middle, &fine) != 4) continue;
    add(&p->words, wr_entity_key(word, (uint32_t) strlen(word)), 0, (uint16_t) (fine + 1), (uint8_t) middle,
        (uint8_t) coarse);
  }
  fclose(file);
}

static uint32_t list_of (const char *name) {
  static const struct { const char *name; uint32_t list; } lists[] = {
    {"title", WR_LIST_TITLE}, {"organization", WR_LIST_ORGANIZATION}, {"place", WR_LIST_PLACE},
    {"calendar", WR_LIST_CALENDAR}, {"group", WR_LIST_KNOWN_GROUP}, {"other", WR_LIST_KNOWN_OTHER},
    {"location", WR_LIST_KNOWN_PLACE}, {"state", WR_LIST_STATE}, {"country", WR_LIST_COUNTRY}
  };
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
    if (strcmp(lists[i].name, name) == 0) return lists[i].list;
  fprintf(stderr, "no list is called %s\n", name);
  exit(1);
}

static void add_own (packer *p, const char *folder, const char *name) {
  char line[MOST_LINE];
  uint32_t list = 0;
  FILE *file = wr_must_open(folder, name);
  while (fgets(line, sizeof line, file)) {
    line[strcspn(line, "\r\n")] = 0;
    if (line[0] == '#') continue;
    if (line[0] == '=') {
      list = list_of(line + 2);
      continue;
    }
    bool words = list & (WR_LIST_TITLE | WR_LIST_ORGANIZATION | WR_LIST_PLACE | WR_LIST_CALENDAR);
    for (char *word = strtok(line, " "); word; word = strtok(NULL, " ")) {
      for (char *c = word; *c; c++) if (*c == '_') *c = ' ';
      uint32_t n = (uint32_t) strlen(word);
      if (!words) add_phrase(p, (wr_slice) {word, n}, list, PHRASES);
      else add(&p->words, wr_entity_key(word, n), list, 0, 0, 0);
    }
  }
  fclose(file);
}

static int compare (const void *a, const void *b) {
  const entry *x = a, *y = b;
  if (x->key != y->key) return x->key < y->key ? -1 : 1;
  return (x->fine < y->fine) - (x->fine > y->fine);
}

/* Sorts by key and joins equal ones. */
static void join (wr_array *a) {
  entry *e = a->at;
  uint32_t n = 0;
  qsort(e, a->n, sizeof *e, compare);
  for (uint32_t i = 0; i < a->n; i++) {
    if (n && e[n - 1].key == e[i].key) e[n - 1].lists |= e[i].lists;
    else e[n++] = e[i];
  }
  a->n = n;
}

static void put (wr_buf *b, uint32_t x, int bytes) {
  for (int i = 0; i < bytes; i++) wr_buf_char(b, (char) (x >> 8 * i));
}

static void put_zeros (wr_buf *b, size_t n) {
  for (size_t i = 0; i < n; i++) wr_buf_char(b, 0);
}

static void put_all (wr_buf *out, const packer *p, uint32_t buckets) {
  const entry *words = p->words.at, *phrases = p->phrases.at;
  wr_buf_put(out, WR_ENTITY_MAGIC, 8);
  put(out, WR_ENTITY_VERSION, 4);
  put(out, buckets, 4);
  put(out, p->words.n, 4);
  put(out, p->phrases.n, 4);
  put_zeros(out, 8 + 2 * STATES * (STATES + 2) + 4 * WR_ENTITY_DECAY + WR_ENTITY_CHANCES_N +
            8 + WR_ENTITY_SOURCE_ROWS * WR_ENTITY_SOURCES + (size_t) buckets * WR_ENTITY_BUCKET * (2 + WR_ENTITY_TAGS));
  for (uint32_t i = 0; i < p->words.n; i++) put(out, words[i].key, 4);
  for (uint32_t i = 0; i < p->words.n; i++) {
    put(out, words[i].lists, 2);
    put(out, words[i].fine, 2);
    put(out, words[i].middle, 1);
    put(out, words[i].coarse, 1);
  }
  for (uint32_t i = 0; i < p->phrases.n; i++) put(out, phrases[i].key, 4);
  for (uint32_t i = 0; i < p->phrases.n; i++) put(out, phrases[i].lists, 2);
}

static void write_at (wr_buf *b, size_t *at, uint32_t x, int bytes) {
  for (int i = 0; i < bytes; i++) b->at[(*at)++] = (char) (x >> 8 * i);
}

void wr_lists_finish (wr_buf *out, const wr_entity_model *m, const uint16_t *tags, const int8_t *weights,
                      const uint8_t *chances) {
  size_t at = HEAD;
  for (int i = 0; i < STATES; i++) write_at(out, &at, (uint32_t) m->start[i], 2);
  for (int i = 0; i < STATES; i++) write_at(out, &at, (uint32_t) m->stop[i], 2);
  for (int i = 0; i < STATES; i++)
    for (int k = 0; k < STATES; k++) write_at(out, &at, (uint32_t) m->step[i][k], 2);
  for (int i = 0; i < WR_ENTITY_DECAY; i++) write_at(out, &at, m->decay[i], 4);
  memcpy(out->at + at, chances, WR_ENTITY_CHANCES_N);
  at += WR_ENTITY_CHANCES_N;
  write_at(out, &at, m->source_matters, 4);
  write_at(out, &at, m->source_clear, 4);
  if (m->source_weights) memmove(out->at + at, m->source_weights, WR_ENTITY_SOURCE_ROWS * WR_ENTITY_SOURCES);
  at += WR_ENTITY_SOURCE_ROWS * WR_ENTITY_SOURCES;
  for (size_t i = 0; i < (size_t) m->buckets * WR_ENTITY_BUCKET; i++) write_at(out, &at, tags[i], 2);
  memcpy(out->at + at, weights, (size_t) m->buckets * WR_ENTITY_BUCKET * WR_ENTITY_TAGS);
  uint64_t sum = wr_hash(out->at + HEAD, out->n - HEAD, 0);
  at = 24;
  write_at(out, &at, (uint32_t) sum, 4);
  write_at(out, &at, (uint32_t) (sum >> 32), 4);
}

void wr_lists_pack (const char *folder, const char *own, uint32_t buckets, wr_buf *out, wr_entity_model *m) {
  packer p = {.doc = wr_doc_new()};
  add_classes(&p, folder);
  add_list(&p, folder, "first.txt", WR_LIST_FIRST_NAME, WORDS_ONLY);
  add_list(&p, folder, "nationality.txt", WR_LIST_DEMONYM, WORDS_ONLY);
  add_list(&p, folder, "wn_adjcap.txt", WR_LIST_DEMONYM, WORDS_ONLY);
  add_list(&p, folder, "common.txt", WR_LIST_COMMON, WORDS_ONLY);
  add_list(&p, folder, "city15k.txt", WR_LIST_CITY, PHRASES);
  add_list(&p, folder, "country.txt", WR_LIST_COUNTRY, PHRASES);
  add_list(&p, folder, "wn_person.txt", WR_LIST_KNOWN_PERSON, BOTH);
  add_list(&p, folder, "wn_location.txt", WR_LIST_KNOWN_PLACE, BOTH);
  add_list(&p, folder, "wn_group.txt", WR_LIST_KNOWN_GROUP, BOTH);
  add_list(&p, folder, "wn_other.txt", WR_LIST_KNOWN_OTHER, PHRASES);
  add_own(&p, own, "entity_word.txt");
  add_own(&p, own, "entity_name.txt");
  join(&p.words);
  join(&p.phrases);
  put_all(out, &p, buckets);
  m->buckets = buckets;
  uint8_t *chances = wr_must_have(WR_ENTITY_CHANCES_N, 1);
  int8_t *weights = wr_must_have(buckets, WR_ENTITY_BUCKET * WR_ENTITY_TAGS);
  uint16_t *tags = wr_must_have(buckets, WR_ENTITY_BUCKET * sizeof *tags);
  wr_lists_finish(out, m, tags, weights, chances);
  free(tags);
  free(weights);
  free(chances);
  wr_error e = {0};
  if (out->failed || wr_entity_model_read(m, (wr_slice) {out->at, (uint32_t) out->n}, &e) != WR_OK) {
    fprintf(stderr, "the lists make no model: %s\n", e.detail ? e.detail : "out of memory");
    exit(1);
  }
  fprintf(stderr, "%u words, %u phrases, %zu bytes\n", m->words, m->phrases, out->n);
  wr_doc_free(p.doc);
  wr_array_free(&p.words);
  wr_array_free(&p.phrases);
  wr_array_free(&p.tokens);
  wr_array_free(&p.seen);
}
