/* alias.c: how well names are joined: B3 and pairs on gold mentions, and how fast.
     build/measure/alias GOLD.jsonl
   A line has `text` and `clusters`: { type = PER ORG LOC MISC, mentions = [[start, end] …] }, bytes. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/json.h"
#include "tag/entity/alias.h"

enum { MOST = 1 << 16 };               /* mentions of a text */

typedef struct gold {
  wr_mention mention;
  uint32_t cluster;
} gold;

typedef struct tally {
  double precision, recall, mentions, right, given, asked, seconds, bytes;
} tally;

static int by_place (const void *a, const void *b) {
  const gold *x = a, *y = b;
  return x->mention.text.start < y->mention.text.start ? -1
    : x->mention.text.start > y->mention.text.start;
}

static int group_of (wr_slice type) {
  static const struct { const char *name; int group; } types[] = {
    {"PER", WR_ALIAS_PERSON}, {"ORG", WR_ALIAS_ORGANIZATION}, {"LOC", WR_ALIAS_PLACE},
    {"MISC", WR_ALIAS_OTHER}};
  for (size_t i = 0; i < sizeof types / sizeof *types; i++)
    if (wr_slice_is(type, (wr_slice) {types[i].name, (uint32_t) strlen(types[i].name)}))
      return types[i].group;
  return -1;
}

static uint32_t number (const wr_json *v) {
  return (uint32_t) strtoul(v->string.at, NULL, 10);
}

static uint32_t read_gold (const wr_json *line, gold *out) {
  uint32_t n = 0, cluster = 0;
  const wr_json *c = wr_json_member(line, WR_SLICE("clusters"))->first;
  for (; c; c = c->next, cluster++) {
    int group = group_of(wr_json_member(c, WR_SLICE("type"))->string);
    const wr_json *m = wr_json_member(c, WR_SLICE("mentions"))->first;
    for (; group >= 0 && m && n < MOST; m = m->next)
      out[n++] = (gold) {{.text = {number(m->first), number(m->first->next)},
                          .group = (uint8_t) group}, cluster};
  }
  qsort(out, n, sizeof *out, by_place);
  return n;
}

static void score (const gold *g, uint32_t n, tally *t) {
  for (uint32_t i = 0; i < n; i++) {
    double same = 0, given = 0, asked = 0;
    for (uint32_t k = 0; k < n; k++) {
      bool a = g[i].mention.entity == g[k].mention.entity, b = g[i].cluster == g[k].cluster;
      same += a && b;
      given += a;
      asked += b;
    }
    t->precision += same / given;
    t->recall += same / asked;
    t->right += same - 1;
    t->given += given - 1;
    t->asked += asked - 1;
  }
  t->mentions += n;
}

/* `exact`: joins equal texts only, to have something to compare with. */
static void join_exact (const char *s, wr_mention *m, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    m[i].entity = i;
    for (uint32_t k = 0; k < i && m[i].entity == i; k++)
      if (m[k].group == m[i].group && m[k].text.end - m[k].text.start == m[i].text.end - m[i].text.start &&
          memcmp(s + m[k].text.start, s + m[i].text.start, m[i].text.end - m[i].text.start) == 0)
        m[i].entity = m[k].entity;
  }
}

static void take (const wr_json *line, bool exact, tally *t) {
  static gold g[MOST];
  static wr_mention m[MOST];
  uint32_t n = read_gold(line, g);
  wr_slice text = wr_json_member(line, WR_SLICE("text"))->string;
  for (uint32_t i = 0; i < n; i++) m[i] = g[i].mention;
  clock_t start = clock();
  if (exact) join_exact(text.at, m, n);
  else if (!wr_alias_join(text.at, m, n)) exit(1);
  t->seconds += (double) (clock() - start) / CLOCKS_PER_SEC;
  t->bytes += text.n;
  for (uint32_t i = 0; i < n; i++) g[i].mention = m[i];
  score(g, n, t);
}

static void show (const char *name, const tally *t) {
  double p = t->precision / t->mentions, r = t->recall / t->mentions,
         pp = t->right / (t->given ? t->given : 1), pr = t->right / (t->asked ? t->asked : 1);
  printf("%-8s B3 P %.2f R %.2f F %.3f   pairs P %.2f R %.2f F %.2f   %.0f mentions, %.2f M a second\n",
    name, 100 * p, 100 * r, 200 * p * r / (p + r), 100 * pp, 100 * pr, 200 * pp * pr / (pp + pr),
    t->mentions, t->mentions / (t->seconds > 0 ? t->seconds : 1) / 1e6);
}

int main (int argc, char **argv) {
  FILE *f = argc > 1 ? fopen(argv[1], "rb") : NULL;
  static char line[1 << 22];
  tally exact = {0}, joined = {0};
  if (!f) {
    fprintf(stderr, "alias: no file of gold mentions\n");
    return 2;
  }
  while (fgets(line, sizeof line, f)) {
    wr_arena a;
    wr_arena_init(&a);
    wr_error e;
    wr_json *v = wr_json_read(&a, (wr_slice) {line, (uint32_t) strlen(line)}, WR_JSON_STRICT, 64, &e);
    if (v) take(v, true, &exact);
    if (v) take(v, false, &joined);
    wr_arena_free(&a);
  }
  fclose(f);
  show("exact", &exact);
  show("joined", &joined);
  return 0;
}
