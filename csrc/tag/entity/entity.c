/* entity.c: the stage that finds names */
#include "tag/entity/entity.h"

#include "tag/entity/cache.h"
#include "tag/entity/evidence.h"
#include "tag/entity/foreign.h"
#include "tag/entity/kind.h"
#include "tag/entity/listed.h"
#include "tag/entity/referent.h"
#include "tag/entity/source.h"

/* A chance between two steps of belief would be finer than it is known. */
static float score_of (const wr_entity_finder *f, const wr_entity_found *name) {
  const uint8_t *chances = f->model->chances + wr_entity_chances_of(f->source);
  return (float) chances[wr_entity_step(name->belief)] / 255;
}

/* Makes one name of "North" and "Korean" that stand side by side, and classes of lists. */
static void join_names (const wr_entity_finder *f, wr_array *found) {
  wr_entity_found *at = found->at;
  uint32_t n = 0;
  for (uint32_t i = 0; i < found->n; i++) {
    if (n && wr_entity_joins(f, &at[n - 1], &at[i])) {
      at[i].first = at[n - 1].first;
      at[n - 1] = at[i];
    } else {
      at[n++] = at[i];
    }
    at[n - 1].class = wr_entity_listed_class(f, &at[n - 1]);
  }
  found->n = n;
}

/* Cuts cities from their countries. */
static bool cut_names (const wr_entity_finder *f, wr_array *found) {
  uint32_t n = found->n, cuts = 0;
  for (uint32_t i = 0; i < n; i++) {
    const wr_entity_found *name = (const wr_entity_found *) found->at + i;
    cuts += wr_entity_cut(f, name) < name->end;
  }
  if (!cuts) return true;
  if (!wr_array_reserve(found, cuts, sizeof(wr_entity_found))) return false;
  wr_entity_found *at = found->at;
  for (uint32_t i = n, k = n + cuts; i-- > 0;) {
    uint32_t cut = wr_entity_cut(f, &at[i]), end = at[i].end;
    at[--k] = at[i];
    if (cut == end) continue;
    at[k].first = cut;
    at[--k] = at[i];
    at[k].end = cut;
  }
  found->n = n + cuts;
  return true;
}

/* Appends the names as annotations, in order as they were found. */
static int push_names (wr_part *p, const wr_entity_finder *f, const wr_array *found,
                       wr_error *e) {
  const wr_entity_found *at = found->at;
  wr_array *out = &p->layer[WR_ANNOTATIONS];
  uint32_t first = out->n;
  bool nouns = false, foreign = found->n && wr_entity_foreign(p, &nouns);
  for (uint32_t i = 0; i < found->n; i++) {
    wr_span text = {f->tokens[at[i].first].text.start, f->tokens[at[i].end - 1].text.end};
    if (out->n >= p->doc->limits.annotations) {
      wr_doc_truncate(p->doc, WR_LIMIT_annotations, text.start);
      break;
    }
    wr_annotation *a = wr_array_push(out, sizeof *a);
    if (!a) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
    *a = (wr_annotation) {.text = text, .parent = WR_NONE, .score = score_of(f, &at[i]),
                          .sentence = f->tokens[at[i].first].sentence};
    wr_entity_kind(f, &at[i], a);
    if (foreign && !wr_entity_soften(f, &at[i], nouns, a)) out->n--;
  }
  bool good = wr_listed_merge(p, first) && wr_referent_join(p, first) && wr_pass_end(p);
  return good ? WR_OK : wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}

int wr_entity_run (wr_part *p, wr_error *e) {
  wr_array *kept = p->doc->kept, *tokens = &kept[WR_KEPT_NAME_TOKENS];
  wr_array *lattice = &kept[WR_KEPT_LATTICE], *found = &kept[WR_KEPT_NAMES];
  wr_entity_finder f = {.model = p->doc->options.entities, .s = wr_part_text(p).at,
                        .words = &kept[WR_KEPT_WORDS], .slots = &kept[WR_KEPT_SLOTS],
                        .seats = &kept[WR_KEPT_SEATS], .sums = &kept[WR_KEPT_SUMS]};
  if (!f.model) return push_names(p, &f, &(wr_array) {0}, e);
  bool good = wr_array_reserve(lattice, 1, sizeof *f.lattice) &&
      wr_entity_read(p, f.model, tokens, &kept[WR_KEPT_SEEN]);
  f.lattice = lattice->at;
  f.tokens = tokens->at;
  f.n = tokens->n;
  f.source = good ? wr_entity_source_of(f.model, tokens->at, tokens->n) : 0;
  good = good && wr_entity_open(&f) &&
      wr_entity_passes(&f, tokens, wr_part_text(p).n, found, &kept[WR_KEPT_TALLY]);
  if (good) join_names(&f, found);
  good = good && cut_names(&f, found);
  return good ? push_names(p, &f, found, e) : wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}
