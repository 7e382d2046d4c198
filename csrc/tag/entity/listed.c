/* listed.c: names of a user's lists among those that the tagger found */
#include <stdlib.h>

#include "tag/entity/listed.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "tag/entity/referent.h"
#include "tag/gazetteer.h"

/* A name of the use-th list. */
typedef struct hit {
  wr_span text;
  uint32_t use, name;
} hit;

#define HINTED 0.6f                    /* score of a name that only a hint knows */

static int by_place (const void *a, const void *b) {
  const hit *x = a, *y = b;
  if (x->text.start != y->text.start) return x->text.start < y->text.start ? -1 : 1;
  if (x->text.end != y->text.end) return x->text.end > y->text.end ? -1 : 1;
  return x->use < y->use ? -1 : x->use > y->use;
}

static bool add_hits (const wr_part *p, uint32_t use, wr_array *found, wr_array *hits) {
  found->n = 0;
  if (!wr_gazetteer_find(p->doc->options.lists[use].list, p, found)) return false;
  for (uint32_t i = 0; i < found->n; i++) {
    const wr_listed *one = (const wr_listed *) found->at + i;
    hit *made = wr_array_push(hits, sizeof *made);
    if (!made) return false;
    *made = (hit) {one->text, use, one->name};
  }
  return true;
}

/* The names of all lists, in order, none on another. */
static bool find_hits (const wr_part *p, wr_array *hits) {
  wr_array found = {0};
  bool fine = true;
  for (uint32_t i = 0; i < p->doc->options.lists_n && fine; i++)
    fine = add_hits(p, i, &found, hits);
  wr_array_free(&found);
  hit *at = hits->at;
  uint32_t n = 0, end = 0;
  if (hits->n) qsort(at, hits->n, sizeof *at, by_place);
  for (uint32_t i = 0; i < hits->n; i++) {
    if (at[i].text.start < end) continue;
    end = at[i].text.end;
    at[n++] = at[i];
  }
  hits->n = n;
  return fine;
}

static bool begins_small (const wr_part *p, wr_span t) {
  uint32_t used;
  return wr_unicode_class(wr_utf8_decode(wr_part_text(p).at + t.start, t.end - t.start, &used)) &
      WR_U_LOWER;
}

/* The referent of a list's entry: named as the list has it, one for all its names. */
static const wr_referent *referent_of (wr_part *p, const wr_gazetteer_use *u, const hit *h) {
  wr_referent *r = wr_arena_zero(&p->doc->arena, sizeof *r);
  if (!r) return NULL;
  r->text = wr_gazetteer_canonical(u->list, h->name);
  r->key = (uint64_t) (h->use + 1) << 32 | wr_gazetteer_name_at(u->list, h->name)->entry;
  return r;
}

/* Turns an annotation into that of a hit. */
static bool take (wr_part *p, const hit *h, wr_annotation *a, float score) {
  const wr_gazetteer_use *u = &p->doc->options.lists[h->use];
  *a = (wr_annotation) {.text = h->text, .parent = WR_NONE, .kind = u->kind, .score = score,
                        .sentence = wr_sentence_find(p, h->text.start), .subkind = u->subkind,
                        .referent = referent_of(p, u, h)};
  return a->referent != NULL;
}

static bool overlap (wr_span a, wr_span b) {
  return a.start < b.end && b.start < a.end;
}

/* One merged row of the found names a[0..n) and the hits, into out. */
static bool merge (wr_part *p, const wr_annotation *a, uint32_t n, const wr_array *hits,
                   wr_array *out) {
  const hit *h = hits->at;
  uint32_t i = 0;
  for (uint32_t k = 0; k < hits->n; k++) {
    bool hint = p->doc->options.lists[h[k].use].hint, taken = false;
    float score = hint ? HINTED : 1;
    while (i < n && a[i].text.end <= h[k].text.start) {
      wr_annotation *slot = wr_array_push(out, sizeof *slot);
      if (!slot) return false;
      *slot = a[i++];
    }
    for (; i < n && overlap(a[i].text, h[k].text); i++) {
      bool same = a[i].text.start == h[k].text.start && a[i].text.end == h[k].text.end;
      if (!hint) continue;
      wr_annotation *slot = wr_array_push(out, sizeof *slot);
      if (!slot) return false;
      *slot = a[i];
      if (same && !take(p, &h[k], slot, a[i].score > HINTED ? a[i].score : HINTED)) return false;
      taken = true;
    }
    if (taken || (hint && begins_small(p, h[k].text))) continue;
    wr_annotation *slot = wr_array_push(out, sizeof *slot);
    if (!slot || !take(p, &h[k], slot, score)) return false;
  }
  for (; i < n; i++) {
    wr_annotation *slot = wr_array_push(out, sizeof *slot);
    if (!slot) return false;
    *slot = a[i];
  }
  return true;
}

bool wr_listed_merge (wr_part *p, uint32_t first) {
  wr_array hits = {0}, out = {0}, *all = &p->layer[WR_ANNOTATIONS];
  if (!p->doc->options.lists_n) return true;
  const wr_annotation *found = (const wr_annotation *) all->at + first;
  bool fine = find_hits(p, &hits) &&
      merge(p, all->n > first ? found : NULL, all->n - first, &hits, &out);
  uint32_t most = p->doc->limits.annotations > first ? p->doc->limits.annotations - first : 0;
  if (out.n > most) {
    wr_doc_truncate(p->doc, WR_LIMIT_annotations, ((wr_annotation *) out.at)[most].text.start);
    out.n = most;
  }
  all->n = first;
  fine = fine && wr_array_reserve(all, out.n, sizeof(wr_annotation));
  if (fine && out.n)
    memcpy((wr_annotation *) all->at + first, out.at, out.n * sizeof(wr_annotation));
  if (fine) all->n = first + out.n;
  wr_array_free(&hits);
  wr_array_free(&out);
  return fine;
}
