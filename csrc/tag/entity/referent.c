/* referent.c: the names of a text joined: one kind a name, one name a thing */
#include <stdlib.h>

#include "tag/entity/referent.h"

#include "base/doc.h"
#include "tag/entity/alias.h"
#include "tag/entity/alias_name.h"

/* A mention among those with the same text. */
typedef struct spelled {
  wr_slice text;
  uint32_t annotation;
} spelled;

static wr_annotation *annotation_at (const wr_part *p, uint32_t i) {
  return (wr_annotation *) p->layer[WR_ANNOTATIONS].at + i;
}

static wr_slice text_of (const wr_part *p, uint32_t i) {
  wr_span t = annotation_at(p, i)->text;
  return (wr_slice) {wr_part_text(p).at + t.start, t.end - t.start};
}

/* --- one kind a name */

/* A people and its tongue and country are often spelled alike, and mean what they are said to; a
   list knows best. */
static bool keeps_kind (const wr_annotation *a) {
  return a->kind == WR_K_NATIONALITY || a->kind == WR_K_LANGUAGE || a->referent;
}

static int by_text (const void *a, const void *b) {
  const spelled *x = a, *y = b;
  uint32_t n = x->text.n < y->text.n ? x->text.n : y->text.n;
  int c = memcmp(x->text.at, y->text.at, n);
  if (c) return c;
  if (x->text.n != y->text.n) return x->text.n < y->text.n ? -1 : 1;
  return x->annotation < y->annotation ? -1 : x->annotation > y->annotation;
}

/* "Demilitarised Zone (DMZ)": the second takes the kind of the first, and counts for all others. */
static void settle_brackets (const wr_part *p, uint32_t first) {
  const char *s = wr_part_text(p).at;
  for (uint32_t i = first; i + 1 < p->layer[WR_ANNOTATIONS].n; i++) {
    wr_annotation *a = annotation_at(p, i), *b = annotation_at(p, i + 1);
    bool bracket = b->text.start == a->text.end + 2 && memcmp(s + a->text.end, " (", 2) == 0;
    if (!bracket || a->kind == b->kind || keeps_kind(a) || keeps_kind(b)) continue;
    if (!wr_alias_shortens(text_of(p, i + 1), text_of(p, i))) continue;
    b->kind = a->kind;
    b->subkind = a->subkind;
    b->score = a->score + 16;          /* outweighs all; taken back in settle_text */
  }
}

/* Gives mentions [from, to) of one text the kind that most of their scores are for, where it has
   twice what any other has. */
static void settle_text (const wr_part *p, const spelled *at, uint32_t n) {
  float sum[WR_KIND_N] = {0};
  const wr_annotation *model[WR_KIND_N] = {0};
  int best = 0, second = -1;
  for (uint32_t i = 0; i < n; i++) {
    const wr_annotation *a = annotation_at(p, at[i].annotation);
    if (keeps_kind(a)) continue;
    sum[a->kind] += a->score;
    if (!model[a->kind] || (!model[a->kind]->subkind.n && a->subkind.n)) model[a->kind] = a;
  }
  for (int k = 1; k < WR_KIND_N; k++) {
    if (sum[k] > sum[best]) {
      second = best;
      best = k;
    } else if (second < 0 || sum[k] > sum[second]) {
      second = k;
    }
  }
  for (uint32_t i = 0; i < n; i++) {
    wr_annotation *a = annotation_at(p, at[i].annotation);
    if (a->score > 16) a->score -= 16;
    if (keeps_kind(a) || a->kind == best || sum[best] < 2 * sum[second]) continue;
    if (!model[best]) continue;        /* all their scores are 0 */
    a->kind = (uint8_t) best;
    a->subkind = model[best]->subkind;
  }
}

static bool settle_kinds (const wr_part *p, uint32_t first) {
  uint32_t n = p->layer[WR_ANNOTATIONS].n - first;
  wr_array list = {0};
  if (!wr_array_reserve(&list, n, sizeof(spelled))) return false;
  spelled *at = list.at;
  settle_brackets(p, first);
  for (uint32_t i = 0; i < n; i++) at[i] = (spelled) {text_of(p, first + i), first + i};
  if (n) qsort(at, n, sizeof *at, by_text);
  for (uint32_t i = 0, from = 0; i < n; i++) {
    if (i + 1 < n && wr_slice_is(at[i].text, at[i + 1].text)) continue;
    settle_text(p, at + from, i + 1 - from);
    from = i + 1;
  }
  wr_array_free(&list);
  return true;
}

/* --- one name a thing */

static wr_alias_group group_of (int kind) {
  switch (kind) {
    case WR_K_PERSON: return WR_ALIAS_PERSON;
    case WR_K_ORGANIZATION: return WR_ALIAS_ORGANIZATION;
    case WR_K_PLACE: return WR_ALIAS_PLACE;
    case WR_K_NATIONALITY: return WR_ALIAS_PEOPLE;
    case WR_K_LANGUAGE: return WR_ALIAS_TONGUE;
    default: return WR_ALIAS_OTHER;
  }
}

/* A person's name without the titles at its head. */
static wr_slice without_titles (wr_slice name) {
  for (;;) {
    const char *space = memchr(name.at, ' ', name.n);
    if (!space) return name;
    uint32_t n = (uint32_t) (space - name.at);
    if (!(wr_alias_flags((wr_slice) {name.at, n}) & WR_ALIAS_HONOR)) return name;
    name = (wr_slice) {name.at + n + 1, name.n - n - 1};
  }
}

/* Makes one wr_referent for each thing, at its first mention, and gives it to all. */
static bool tell (wr_part *p, const wr_mention *m, uint32_t n, uint32_t first) {
  wr_arena *arena = &p->doc->arena;
  uint32_t *mentions = wr_arena_alloc(arena, n * sizeof *mentions);
  wr_referent *names = wr_arena_zero(arena, n * sizeof *names);
  if (!mentions || !names) return false;
  for (uint32_t i = 0; i < n; i++) names[m[i].entity].n++;
  for (uint32_t i = 0, used = 0; i < n; i++) {
    if (!names[i].n) continue;
    names[i].mentions = mentions + used;
    used += names[i].n;
    names[i].n = 0;
    const wr_referent *listed = annotation_at(p, first + m[i].best)->referent;
    wr_slice text = wr_alias_trim(text_of(p, first + m[i].best));
    names[i].text = listed ? listed->text
      : m[i].group == WR_ALIAS_PERSON ? without_titles(text) : text;
  }
  for (uint32_t i = 0; i < n; i++) {
    wr_referent *name = &names[m[i].entity];
    mentions[name->mentions - mentions + name->n++] = first + i;
    annotation_at(p, first + i)->referent = name;
  }
  return true;
}

bool wr_referent_join (wr_part *p, uint32_t first) {
  uint32_t n = p->layer[WR_ANNOTATIONS].n - first;
  wr_array list = {0};
  if (!settle_kinds(p, first) || !wr_array_reserve(&list, n, sizeof(wr_mention))) return false;
  wr_mention *m = list.at;
  for (uint32_t i = 0; i < n; i++) {
    const wr_annotation *a = annotation_at(p, first + i);
    m[i] = (wr_mention) {.text = a->text, .group = (uint8_t) group_of(a->kind),
                         .key = a->referent ? a->referent->key : 0};
  }
  bool fine = wr_alias_join(wr_part_text(p).at, m, n) && tell(p, m, n, first);
  wr_array_free(&list);
  return fine;
}
