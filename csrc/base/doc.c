/* doc.c: a document: its bytes, its memory, and its layers */
#include <stdlib.h>

#include "base/doc.h"

void wr_options_default (wr_options *o) {
  *o = (wr_options) {.clean = true, .newline = WR_NEWLINE_BLANK};
}

wr_doc *wr_doc_new (void) {
  wr_doc *d = calloc(1, sizeof *d);
  if (!d) return NULL;
  wr_arena_init(&d->arena);
  d->limits = wr_limits_default();
  wr_options o;
  wr_options_default(&o);
  wr_doc_reset(d, (wr_slice) {"", 0}, &o);
  return d;
}

static void reset_part (wr_doc *d, wr_part_id id) {
  wr_part *p = &d->part[id];
  p->doc = d;
  p->id = id;
  p->done = 0;
  for (int i = 0; i < WR_PART_LAYER_N; i++) p->layer[i].n = 0;
}

void wr_doc_reset (wr_doc *d, wr_slice source, const wr_options *o) {
  wr_arena_reset(&d->arena);
  d->options = *o;
  d->source = source;
  d->text = (wr_slice) {"", 0};
  d->charset = NULL;
  d->type = WR_TYPE_UNKNOWN;
  d->done = 0;
  d->truncated = 0;
  d->truncated_at = WR_NONE;
  d->wrong_at = WR_NONE;
  d->embedded = WR_NONE;
  d->embedded_from = 0;
  d->quirks = d->limited_quirks = false;
  d->names = NULL;
  d->content = NULL;
  d->meta = NULL;
  d->data = NULL;
  for (int i = 0; i < WR_LAYER_N; i++) d->layer[i].n = 0;
  for (int i = 0; i < WR_PART_N; i++) reset_part(d, (wr_part_id) i);
}

void wr_doc_free (wr_doc *d) {
  if (!d) return;
  for (int i = 0; i < WR_LAYER_N; i++) wr_array_free(&d->layer[i]);
  for (int i = 0; i < WR_KEPT_N; i++) wr_array_free(&d->kept[i]);
  for (int i = 0; i < WR_PART_N; i++) {
    for (int j = 0; j < WR_PART_LAYER_N; j++) wr_array_free(&d->part[i].layer[j]);
  }
  wr_arena_free(&d->arena);
  free(d);
}

void wr_doc_truncate (wr_doc *d, int i, uint32_t at) {
  d->truncated |= 1u << i;
  if (d->truncated_at == WR_NONE) d->truncated_at = at;
}
