/* times.c: gives the times of a part their values, once all of them are found */
#include "tag/time/times.h"

#include "base/doc.h"
#include "clean/meta/meta.h"
#include "tag/time/civil.h"
#include "tag/time/text.h"

typedef struct note {
  uint32_t index;
  uint8_t role;
  wr_phrase phrase;
} note;

void wr_times_add (wr_times *t, uint32_t index, const wr_phrase *p, enum wr_note_role role) {
  note *n = wr_array_push(&t->notes, sizeof *n);
  if (n) *n = (note) {index, (uint8_t) role, *p};
  else t->failed = true;
}

void wr_times_free (wr_times *t) {
  wr_array_free(&t->notes);
}

static const note *note_at (const wr_times *t, uint32_t i) {
  return (const note *) t->notes.at + i;
}

/* Most years of a narrative lie far from the day it was written, and little in it points to
   that day ("last month", "on Friday"). */
static bool is_narrative (const wr_times *t, const wr_anchored *document) {
  uint32_t near = 0, far = 0;
  int32_t year = wr_civil_of((int32_t) (document->at / WR_DAY_SECONDS)).year;
  for (uint32_t i = 0; i < t->notes.n; i++) {
    const note *n = note_at(t, i);
    const wr_said *w = &n->phrase.a;
    if (n->role != WR_NOTE_WHOLE) continue;
    if (!n->phrase.has_a || !(w->says & WR_SAYS_YEAR)) {
      bool pointing = n->phrase.has_a && !w->text &&
          (w->says & (WR_SAYS_SHIFT | WR_SAYS_OFFSET | WR_SAYS_WEEKDAY));
      near += pointing || n->phrase.toward;
      continue;
    }
    int32_t apart = w->year - year;
    if (!document->known || apart > 1 || apart < -1) far++;
    else near++;
  }
  return document->known ? far >= 3 && far > near : far >= near;
}

/* How sure a reading is that has another: of day and month, of the half of the day. */
static const float TWO_WAYS = 0.6f, TWO_HALVES = 0.8f;

static wr_time *value (wr_time_pass *x, const note *n) {
  const wr_slice none = {"", 0};
  wr_time *v = wr_arena_alloc(&x->part->doc->arena, sizeof *v);
  if (v == NULL) {
    x->failed = true;
    return NULL;
  }
  *v = (wr_time) {none, none, none, none, none, none, none, false};
  const wr_phrase *p = &n->phrase;
  bool whole = n->role == WR_NOTE_WHOLE;
  if (p->kind == WR_K_SET) wr_value_set(x, p, v);
  else if (p->kind == WR_K_DURATION) wr_value_lapse(x, p, v);
  else if (whole && p->runs) wr_value_run(x, p, v);
  else if (whole && p->has_b) wr_value_interval(x, p, v);
  else wr_value_point(x, p, (enum wr_note_role) n->role, v);
  return v;
}

/* The day the document says it was written on: the caller's word, else its own metadata. */
static wr_anchored document_date (const wr_part *p) {
  wr_anchored a = {.grain = WR_TU_DAY};
  wr_slice date = p->doc->options.date;
  if (date.n == 0 && p->doc->meta) date = p->doc->meta->published.text;
  a.known = date.n > 0 && wr_moment_read(date, &a.at);
  if (date.n > 10 && (date.at[10] == 'T' || date.at[10] == ' ')) a.grain = WR_TU_SECOND;
  return a;
}

int wr_times_resolve (wr_times *t, wr_part *p, wr_error *e) {
  wr_time_pass x = {.part = p, .document = document_date(p), .tense_sentence = WR_NONE};
  wr_anchor_mode anchor = p->doc->options.anchor;
  x.narrative = anchor == WR_ANCHOR_NARRATIVE ||
      (anchor == WR_ANCHOR_AUTO && is_narrative(t, &x.document));
  for (uint32_t i = 0; i < t->notes.n && !x.failed; i++) {
    const note *n = note_at(t, i);
    wr_annotation *a = (wr_annotation *) p->layer[WR_ANNOTATIONS].at + n->index;
    x.sentence = a->sentence;
    wr_time *v = value(&x, n);
    a->time = v;
    if (v && v->alternative.n) a->score = v->ambiguous ? TWO_WAYS : TWO_HALVES;
  }
  return x.failed || t->failed ? wr_fail(e, WR_E_MEMORY, WR_NONE, NULL) : WR_OK;
}
