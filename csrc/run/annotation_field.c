/* annotation_field.c: fields of annotations */
#include "run/field.h"

#include "tag/entity/referent.h"
#include "tag/quote/quote.h"
#include "tag/time/time.h"

static int number_field (wr_doc *d, const wr_number *n, wr_field f, wr_value *v, wr_error *e) {
  char text[WR_DECIMAL_TEXT];
  switch (f) {
    case WR_F_VALUE: return n->has & WR_HAS_VALUE ? wr_set_decimal(v, n->value) : WR_OK;
    case WR_F_LO: return n->has & WR_HAS_LO ? wr_set_decimal(v, n->lo) : WR_OK;
    case WR_F_HI: return n->has & WR_HAS_HI ? wr_set_decimal(v, n->hi) : WR_OK;
    case WR_F_LO_INCL: return n->has & WR_HAS_LO ? wr_set_bool(v, n->has & WR_LO_INCL) : WR_OK;
    case WR_F_HI_INCL: return n->has & WR_HAS_HI ? wr_set_bool(v, n->has & WR_HI_INCL) : WR_OK;
    case WR_F_APPROX: return wr_set_name(v, wr_approx_name(n->approx));
    case WR_F_UNIT: return wr_set_some(v, n->unit);
    case WR_F_UCUM: return wr_set_some(v, n->ucum);
    case WR_F_DIMENSION: return wr_set_some(v, n->dimension);
    case WR_F_CURRENCY: return wr_set_some(v, n->currency);
    case WR_F_PER: return wr_set_some(v, n->per);
    case WR_F_AMBIGUOUS: return wr_set_bool(v, n->has & WR_AMBIGUOUS);
    case WR_F_SI:
      return n->has & WR_HAS_VALUE && n->dimension.n ? wr_set_double(v, n->si) : WR_OK;
    case WR_F_DECIMAL: {
      if (!(n->has & WR_HAS_VALUE)) return WR_OK;
      wr_slice s = wr_arena_copy(&d->arena,
        (wr_slice) {text, (uint32_t) wr_decimal_write(n->value, text)});
      return s.at ? wr_set_text(v, s) : wr_no_memory(e);
    }
    default: return WR_OK;
  }
}

static int time_field (wr_doc *d, const wr_time *t, wr_field f, wr_value *v, wr_error *e) {
  switch (f) {
    case WR_F_ALTERNATIVES: {
      if (t->alternative.n == 0) return WR_OK;
      wr_slice *other = wr_set_texts(d, v, 1);
      if (other == NULL) return wr_no_memory(e);
      *other = t->alternative;
      return WR_OK;
    }
    case WR_F_TIMEX: return wr_set_some(v, t->timex);
    case WR_F_MOD: return wr_set_some(v, t->mod);
    case WR_F_FROM: return wr_set_some(v, t->from);
    case WR_F_TO: return wr_set_some(v, t->to);
    case WR_F_GRAIN: return wr_set_some(v, t->grain);
    case WR_F_ANCHOR: return wr_set_some(v, t->anchor);
    case WR_F_AMBIGUOUS: return wr_set_bool(v, t->ambiguous);
    default: return WR_OK;
  }
}

static int mentions (wr_doc *d, const wr_part *p, const wr_referent *name, wr_value *v,
  wr_error *e) {
  wr_array found = {0};
  int status = WR_OK;
  for (uint32_t i = 0; i < name->n && status == WR_OK; i++) {
    wr_item *slot = wr_array_push(&found, sizeof *slot);
    if (slot) *slot = wr_item_make(WR_I_ANNOTATION, p->id, name->mentions[i]);
    else status = wr_no_memory(e);
  }
  return wr_set_items(d, v, &found, status, e);
}

static int span_field (const wr_part *p, wr_span s, wr_value *v) {
  if (s.start == WR_NONE) return WR_OK;
  return wr_set_text(v, (wr_slice) {wr_part_text(p).at + s.start, s.end - s.start});
}

static int quote_field (const wr_part *p, const wr_quote *q, wr_field f, wr_value *v) {
  switch (f) {
    case WR_F_SPEAKER: return span_field(p, q->speaker, v);
    case WR_F_VERB: return span_field(p, q->verb, v);
    case WR_F_CUE: return span_field(p, q->cue, v);
    case WR_F_SPEAKER_NAME: return wr_set_some(v, q->name);
    default: return WR_OK;
  }
}

static int annotation_parts (wr_doc *d, wr_item i, wr_value *v, wr_error *e) {
  const wr_part *p = &d->part[wr_item_part(i)];
  uint32_t n = wr_item_index(i);
  wr_array found = {0};
  int status = WR_OK;
  for (uint32_t k = n + 1; k < p->layer[WR_ANNOTATIONS].n && status == WR_OK; k++) {
    const wr_annotation *a = wr_annotation_at(p, k);
    if (a->text.start >= wr_annotation_at(p, n)->text.end) break;
    if (a->parent != n) continue;
    wr_item *slot = wr_array_push(&found, sizeof *slot);
    if (slot) *slot = wr_item_make(WR_I_ANNOTATION, p->id, k);
    else status = wr_no_memory(e);
  }
  return wr_set_items(d, v, &found, status, e);
}

int wr_annotation_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e) {
  const wr_part *p = &d->part[wr_item_part(i)];
  const wr_annotation *a = wr_annotation_at(p, wr_item_index(i));
  switch (f) {
    case WR_F_SCORE: return wr_set_score(v, a->score);
    case WR_F_SUBKIND: return wr_set_some(v, a->subkind);
    case WR_F_PARENT_ANNOTATION:
      return wr_set_item(v,
        a->parent == WR_NONE ? 0 : wr_item_make(WR_I_ANNOTATION, p->id, a->parent));
    case WR_F_PARTS: return annotation_parts(d, i, v, e);
    case WR_F_TIMEX: case WR_F_MOD: case WR_F_FROM: case WR_F_TO: case WR_F_GRAIN: case WR_F_ANCHOR:
      return a->time ? time_field(d, a->time, f, v, e) : WR_OK;
    case WR_F_NAME: return a->referent ? wr_set_text(v, a->referent->text) : WR_OK;
    case WR_F_MENTIONS: return a->referent ? mentions(d, p, a->referent, v, e) : WR_OK;
    case WR_F_SPEAKER: case WR_F_VERB: case WR_F_CUE: case WR_F_SPEAKER_NAME:
      return a->quote ? quote_field(p, a->quote, f, v) : WR_OK;
    case WR_F_AMBIGUOUS: case WR_F_ALTERNATIVES:
      if (a->time && !a->has_number) return time_field(d, a->time, f, v, e);
      return a->has_number ? number_field(d, a->number, f, v, e) : WR_OK;
    default: return a->has_number ? number_field(d, a->number, f, v, e) : WR_OK;
  }
}
