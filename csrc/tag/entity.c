/* entity.c: the stage that finds names */
#include "tag/entity.h"

#include "tag/entity_evidence.h"
#include "tag/entity_foreign.h"
#include "tag/entity_kind.h"
#include "tag/entity_source.h"
#include "tag/listed.h"
#include "tag/referent.h"

/* A chance between two steps of belief would be finer than it is known. */
static float score_of (const wr_entity_finder *f, const wr_entity_found *name) {
  const uint8_t *chances = f->model->chances + wr_entity_chances_of(f->source, name->class);
  return (float) chances[wr_entity_step(name->belief)] / 255;
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
                        .sums = &kept[WR_KEPT_SUMS]};
  if (!f.model) return push_names(p, &f, &(wr_array) {0}, e);
  bool good = wr_array_reserve(lattice, 1, sizeof *f.lattice) && wr_entity_open(&f) &&
      wr_entity_read(p, f.model, tokens, &kept[WR_KEPT_SEEN]);
  f.lattice = lattice->at;
  f.source = good ? wr_entity_source_of(f.model, tokens->at, tokens->n) : 0;
  good = good && wr_entity_passes(&f, tokens, wr_part_text(p).n, found, &kept[WR_KEPT_TALLY]);
  return good ? push_names(p, &f, found, e) : wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}
