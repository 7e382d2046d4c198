/* annotation.c: typed spans of text with normalised values */
#include <stdlib.h>

#include "tag/annotation.h"

static const struct { const char *name; uint8_t groups; } kind[WR_KIND_N] = {
#define XX(name, text, group) {text, group},
  WR_KIND_MAP(XX)
#undef XX
};

bool wr_pass_end (wr_part *p) {
  wr_array *passes = &p->layer[WR_PASSES];
  const wr_pass *last = passes->n ? wr_pass_at(p, passes->n - 1) : NULL;
  uint32_t first = last ? last->first + last->n : 0, n = p->layer[WR_ANNOTATIONS].n - first;
  wr_pass *made = n && passes->n < WR_PASS_MOST ? wr_array_push(passes, sizeof *made) : NULL;
  if (!made) return n == 0;
  *made = (wr_pass) {.first = first, .n = n};
  for (uint32_t i = first; i < first + n; i++) made->kinds |= 1ull << wr_annotation_at(p, i)->kind;
  return true;
}

const wr_pass *wr_pass_of (const wr_part *p, uint32_t i) {
  const wr_pass *s = wr_pass_at(p, 0);
  while (i >= s->first + s->n) s++;
  return s;
}

uint32_t wr_annotation_from (const wr_part *p, const wr_pass *s, uint32_t at) {
  uint32_t low = s->first, high = s->first + s->n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (wr_annotation_at(p, middle)->text.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

uint32_t wr_annotation_longest (const wr_part *p, uint64_t kinds, uint32_t at) {
  uint32_t found = WR_NONE, end = 0;
  for (uint32_t k = 0; k < p->layer[WR_PASSES].n; k++) {
    const wr_pass *s = wr_pass_at(p, k);
    if (!(s->kinds & kinds)) continue;
    for (uint32_t i = wr_annotation_from(p, s, at); i < s->first + s->n; i++) {
      const wr_annotation *a = wr_annotation_at(p, i);
      if (a->text.start != at) break;
      if (!(kinds & 1ull << a->kind) || a->text.end <= end) continue;
      found = i;
      end = a->text.end;
    }
  }
  return found;
}

static int by_place (const void *a, const void *b) {
  uint32_t x = *(const uint32_t *) a, y = *(const uint32_t *) b;
  return x < y ? -1 : x > y;
}

/* Sorts what several passes gave, and keeps each place once. */
static void unite (wr_array *places) {
  uint32_t *at = places->at, n = 0;
  qsort(at, places->n, sizeof *at, by_place);
  for (uint32_t i = 0; i < places->n; i++)
    if (n == 0 || at[i] != at[n - 1]) at[n++] = at[i];
  places->n = n;
}

bool wr_annotation_starts (const wr_part *p, uint64_t kinds, uint32_t from, uint32_t to,
                           wr_array *out) {
  int passes = 0;
  for (uint32_t k = 0; k < p->layer[WR_PASSES].n; k++) {
    const wr_pass *s = wr_pass_at(p, k);
    uint32_t last = WR_NONE;
    if (!(s->kinds & kinds)) continue;
    passes++;
    for (uint32_t i = wr_annotation_from(p, s, from); i < s->first + s->n; i++) {
      const wr_annotation *a = wr_annotation_at(p, i);
      if (a->text.start >= to) break;
      if (!(kinds & 1ull << a->kind) || a->text.start == last) continue;
      uint32_t *slot = wr_array_push(out, sizeof *slot);
      if (!slot) return false;
      *slot = last = a->text.start;
    }
  }
  if (passes > 1) unite(out);
  return true;
}

const char *wr_kind_name (int k) {
  return kind[k].name;
}

int wr_kind_of (wr_slice name) {
  for (int i = 0; i < WR_KIND_N; i++)
    if (strlen(kind[i].name) == name.n && memcmp(kind[i].name, name.at, name.n) == 0) return i;
  return -1;
}

unsigned wr_kind_groups (int k) {
  return kind[k].groups;
}

const char *wr_approx_name (int approx) {
  static const char *const names[] = {NULL, "about", "more", "at_least", "less", "at_most"};
  return names[approx];
}

bool wr_kind_made (int k) {
  if (wr_kind_groups(k) & WR_GROUP_ENTITY) return true;
  switch (k) {
    case WR_K_NUMBER: case WR_K_ORDINAL: case WR_K_PERCENT: case WR_K_MONEY:
    case WR_K_QUANTITY: case WR_K_RANGE: case WR_K_EMAIL: case WR_K_URL: case WR_K_PHONE:
    case WR_K_IP: case WR_K_IDENTIFIER: case WR_K_DATE: case WR_K_TIME: case WR_K_INTERVAL:
    case WR_K_DURATION: case WR_K_SET: case WR_K_NEGATION: case WR_K_HEDGE:
    case WR_K_QUOTE:
      return true;
    default:
      return false;
  }
}
