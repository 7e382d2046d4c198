/* value.c: what a field holds */
#include "run/value.h"

int wr_set_bool (wr_value *v, bool b) {
  v->kind = WR_VALUE_BOOL;
  v->as.boolean = b;
  return WR_OK;
}

int wr_set_int (wr_value *v, int64_t i) {
  v->kind = WR_VALUE_INT;
  v->as.integer = i;
  return WR_OK;
}

int wr_set_double (wr_value *v, double x) {
  v->kind = WR_VALUE_DOUBLE;
  v->as.number = x;
  return WR_OK;
}

int wr_set_score (wr_value *v, float score) {
  return wr_set_double(v, (double) (int) (score * 1000 + 0.5f) / 1000);
}

int wr_set_text (wr_value *v, wr_slice s) {
  v->kind = WR_VALUE_TEXT;
  v->as.text = s;
  return WR_OK;
}

int wr_set_some (wr_value *v, wr_slice s) {
  return s.n ? wr_set_text(v, s) : WR_OK;
}

int wr_set_name (wr_value *v, const char *s) {
  return s ? wr_set_text(v, (wr_slice) {s, (uint32_t) strlen(s)}) : WR_OK;
}

int wr_set_item (wr_value *v, wr_item i) {
  if (i) {
    v->kind = WR_VALUE_ITEM;
    v->as.item = i;
  }
  return WR_OK;
}

int wr_no_memory (wr_error *e) {
  return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}

int wr_set_decimal (wr_value *v, wr_decimal d) {
  int64_t i;
  double x;
  if (wr_decimal_int(d, &i)) return wr_set_int(v, i);
  wr_decimal_double(d, &x);
  return wr_set_double(v, x);
}

int wr_set_buf (wr_doc *d, wr_value *v, wr_buf *b, wr_error *e) {
  wr_slice s = {NULL, 0};
  if (!b->failed)
    s = wr_arena_copy(&d->arena, (wr_slice) {b->at ? b->at : "", (uint32_t) b->n});
  wr_buf_free(b);
  return s.at ? wr_set_text(v, s) : wr_no_memory(e);
}

int wr_set_items (wr_doc *d, wr_value *v, wr_array *found, int status, wr_error *e) {
  wr_item *items = status == WR_OK ? wr_arena_alloc(&d->arena, found->n * sizeof *items) : NULL;
  if (items && found->n) memcpy(items, found->at, found->n * sizeof *items);
  v->kind = WR_VALUE_ITEMS;
  v->n = found->n;
  v->as.items = items;
  wr_array_free(found);
  return status != WR_OK ? status : items ? WR_OK : wr_no_memory(e);
}

wr_slice *wr_set_texts (wr_doc *d, wr_value *v, uint32_t n) {
  wr_slice *texts = wr_arena_alloc(&d->arena, n * sizeof *texts);
  v->kind = WR_VALUE_TEXTS;
  v->n = texts ? n : 0;
  v->as.texts = texts;
  return texts;
}
