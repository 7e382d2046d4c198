/* entity_corpus.c: texts with gold names, as the trainer of names reads them */
#include <stdio.h>
#include <stdlib.h>

#include "gen/entity_corpus.h"
#include "gen/corpus.h"
#include "gen/must.h"
#include "base/hash.h"
#include "base/json.h"

enum { GMB = 7, SKIP = WR_GOLD_UNKNOWN + 1, MOST_PATH = 512 };

/* Labels of all sets; those that stand in none of the lists are unknown names. */
static const struct { const char *labels; uint32_t class; } schemes[] = {
  {" per person politician scientist writer musicalartist researcher ", WR_ENTITY_PERSON},
  {" org organization organisation group corporation politicalparty university band ", WR_ENTITY_ORGANIZATION},
  {" loc location place geo country ", WR_ENTITY_PLACE},
  {" misc norp nat nationality art eve election event award album song book poem magazine academicjournal product creative-work "
   "programlang conference astronomicalobject work law language ", WR_ENTITY_OTHER},
  {" tim time num ", SKIP}
};

static uint32_t class_of (wr_slice label) {
  char word[64];
  if (label.n + 3 > sizeof word) return WR_GOLD_UNKNOWN;
  word[0] = ' ';
  for (uint32_t i = 0; i < label.n; i++)
    word[i + 1] = (char) (label.at[i] >= 'A' && label.at[i] <= 'Z' ? label.at[i] + 32 : label.at[i]);
  word[label.n + 1] = ' ';
  word[label.n + 2] = 0;
  for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
    if (strstr(schemes[i].labels, word)) return schemes[i].class;
  return WR_GOLD_UNKNOWN;
}

static uint32_t number (const wr_json *x) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < x->string.n; i++) n = n * 10 + (uint32_t) (x->string.at[i] - '0');
  return n;
}

static wr_slice keep (wr_slice s) {
  char *copy = wr_must_have(s.n + 16, 1);
  memcpy(copy, s.at, s.n);
  return (wr_slice) {copy, s.n};
}

static int compare (const void *a, const void *b) {
  const wr_gold *x = a, *y = b;
  return (x->start > y->start) - (x->start < y->start);
}

static void read_line (wr_samples_of *s, wr_arena *arena, wr_slice line, uint32_t source, bool partial) {
  wr_error e = {0};
  const wr_json *object = wr_json_read(arena, line, WR_JSON_STRICT, 64, &e);
  const wr_json *text = object ? wr_json_member(object, WR_SLICE("text")) : NULL;
  const wr_json *names = object ? wr_json_member(object, WR_SLICE("ents")) : NULL;
  wr_sample_text *x = text && names ? wr_array_push(&s->texts, sizeof *x) : NULL;
  if (!x) {
    fprintf(stderr, "a line that is no text with names\n");
    exit(1);
  }
  wr_gold *gold = wr_must_have(names->n, sizeof *gold);
  *x = (wr_sample_text) {.text = keep(text->string), .gold = gold, .source = source, .partial = partial};
  for (const wr_json *n = names->first; n; n = n->next) {
    uint32_t class = class_of(n->first->next->next->string);
    if (class == SKIP) continue;
    gold[x->gold_n++] = (wr_gold) {number(n->first), number(n->first->next), class};
  }
  qsort(gold, x->gold_n, sizeof *gold, compare);
}

wr_array wr_manifest_read (const char *own) {
  char line[MOST_PATH], marked[16], hash[32];
  wr_array files = {0};
  FILE *file = wr_must_open(own, "entity_manifest.txt");
  while (fgets(line, sizeof line, file)) {
    wr_source_file f = {.source = 0};
    if (line[0] == '#' || sscanf(line, "%7s", f.use) != 1) continue;
    bool list = strcmp(f.use, "list") == 0;
    int n = list ? sscanf(line, "%*s %31s %31s", f.set, hash)
        : sscanf(line, "%*s %31s %15s %u %15s %31s", f.set, f.part, &f.source, marked, hash);
    wr_source_file *slot = n == (list ? 2 : 5) ? wr_array_push(&files, sizeof *slot) : NULL;
    if (!slot) {
      fprintf(stderr, "entity_manifest.txt: %s", line);
      exit(1);
    }
    f.partial = !list && strcmp(marked, "part") == 0;
    f.hash = strtoull(hash, NULL, 16);
    *slot = f;
  }
  fclose(file);
  return files;
}

/* The bytes of a file of the manifest. */
static wr_slice read_checked (const wr_source_file *file, const char *folder) {
  char path[MOST_PATH];
  bool list = file->part[0] == 0;
  snprintf(path, sizeof path, "%s/%s%s%s%s", folder, file->set, list ? "" : ".", file->part, list ? "" : ".jsonl");
  size_t n;
  const char *at = wr_must_read(path, &n);
  wr_slice bytes = {at, (uint32_t) n};
  uint64_t hash = wr_hash(bytes.at, bytes.n, 0);
  if (hash == file->hash) return bytes;
  fprintf(stderr, "%s: not the file of the manifest: its hash is %016llx\n", path, (unsigned long long) hash);
  exit(1);
}

void wr_manifest_check (const wr_source_file *file, const char *folder) {
  free((void *) (uintptr_t) read_checked(file, folder).at);
}

void wr_samples_read (wr_samples_of *s, const char *folder, const wr_source_file *file) {
  wr_slice bytes = read_checked(file, folder);
  wr_arena arena;
  wr_arena_init(&arena);
  for (uint32_t from = 0, to; from < bytes.n; from = to + 1) {
    const char *end = memchr(bytes.at + from, '\n', bytes.n - from);
    to = end ? (uint32_t) (end - bytes.at) : bytes.n;
    if (to > from) read_line(s, &arena, (wr_slice) {bytes.at + from, to - from}, file->source, file->partial);
    wr_arena_reset(&arena);
  }
  wr_arena_free(&arena);
  free((void *) (uintptr_t) bytes.at);
}

static bool is_small (const char *s, uint32_t n) {
  static const char words[] = " of the and for in on at to with a an de la von van der by from as or ";
  char word[8] = " ";
  if (n > 5) return false;
  memcpy(word + 1, s, n);
  word[n + 1] = ' ';
  word[n + 2] = 0;
  return strstr(words, word) != NULL;
}

enum look { TITLE, LOWER, CAPITALS };

/* ASCII only: bytes keep their places. */
static wr_slice rewrite (wr_slice text, enum look look) {
  wr_slice out = keep(text);
  char *s = (char *) (uintptr_t) out.at;
  for (uint32_t i = 0, end; i < out.n; i = end + 1) {
    for (end = i; end < out.n && s[end] != ' ' && s[end] != '\n';) end++;
    if (look == TITLE && is_small(s + i, end - i)) continue;
    for (uint32_t k = i; k < (look == TITLE && end > i ? i + 1 : end); k++) {
      if (look == LOWER && (uint32_t) (s[k] - 'A') < 26) s[k] = (char) (s[k] + 32);
      if (look != LOWER && (uint32_t) (s[k] - 'a') < 26) s[k] = (char) (s[k] - 32);
    }
  }
  return out;
}

void wr_samples_copy (wr_samples_of *s, uint32_t every) {
  static const enum look looks[4] = {TITLE, LOWER, CAPITALS, LOWER};
  uint32_t n = s->texts.n, made = 0, passed = 0;
  for (uint32_t i = 0; i < n; i++) {
    wr_sample_text copy = ((wr_sample_text *) s->texts.at)[i], *x;
    if (copy.source == GMB && i % 8 != 0) continue;
    if (++passed % every != every / 2) continue;
    copy.text = rewrite(copy.text, looks[made++ % 4]);
    copy.copy = true;
    if (!(x = wr_array_push(&s->texts, sizeof *x))) exit(1);
    *x = copy;
  }
}
