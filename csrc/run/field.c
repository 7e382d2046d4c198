/* field.c: the fields of items, by number */
#include "run/field.h"

#include "input/charset.h"
#include "segment/boundary.h"

static const struct {
  const char *name;
  int result;
  uint32_t spaces;
} fields[WR_FIELD_N] = {
#define XX(name, text, result, spaces) {text, result, spaces},
  WR_FIELD_MAP(XX)
#undef XX
};

int wr_field_of (wr_slice name) {
  for (int i = 0; i < WR_FIELD_N; i++)
    if (strlen(fields[i].name) == name.n && memcmp(fields[i].name, name.at, name.n) == 0)
      return i;
  return -1;
}

const char *wr_field_name (int field) {
  return fields[field].name;
}

int wr_field_result (int field) {
  return fields[field].result;
}

uint32_t wr_field_spaces (int field) {
  return fields[field].spaces;
}

static int sentence_field (wr_doc *d, wr_item i, wr_field f, wr_value *v) {
  const wr_sentence *s = wr_sentence_at(&d->part[wr_item_part(i)], wr_item_index(i));
  if (f == WR_F_SCORE) return wr_set_score(v, s->score);
  return f == WR_F_REASON ? wr_set_name(v, wr_reason_name((int) s->reason)) : WR_OK;
}

static int own_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e) {
  switch (wr_item_space(i)) {
    case WR_I_DOCUMENT: return wr_document_field(d, i, f, v, e);
    case WR_I_SECTION: return wr_section_field(d, i, f, v, e);
    case WR_I_BLOCK: return wr_block_field(d, i, f, v, e);
    case WR_I_SENTENCE: return sentence_field(d, i, f, v);
    case WR_I_TOKEN: return wr_token_field(d, i, f, v, e);
    case WR_I_ANNOTATION: return wr_annotation_field(d, i, f, v, e);
    case WR_I_TABLE: return wr_table_field(d, i, f, v, e);
    case WR_I_ROW: return wr_row_field(d, i, f, v, e);
    case WR_I_CELL: return wr_cell_field(d, i, f, v, e);
    case WR_I_NODE: return wr_node_field(d, i, f, v, e);
    default: return WR_OK;
  }
}

static int span_field (const wr_doc *d, wr_item i, wr_field f, wr_value *v) {
  bool source = f == WR_F_SOURCE_START || f == WR_F_SOURCE_END;
  wr_span s = source ? wr_item_origin(d, i) : wr_item_text_span(d, i);
  if (s.start == WR_NONE) return WR_OK;
  if (source) s = wr_charset_source_span(d, s);
  return wr_set_int(v, f == WR_F_START || f == WR_F_SOURCE_START ? s.start : s.end);
}

/* How manieth of its layer, or of its pass, the item is; from 1. */
static int64_t index_of (const wr_doc *d, wr_item i) {
  uint32_t n = wr_item_index(i);
  if (wr_item_space(i) == WR_I_ANNOTATION) n -= wr_pass_of(&d->part[wr_item_part(i)], n)->first;
  return (int64_t) n + 1;
}

static int related (wr_doc *d, wr_item i, wr_relation r, wr_value *v, wr_error *e) {
  wr_item found = 0;
  int status = wr_item_related(d, i, r, &found, e);
  return status == WR_OK ? wr_set_item(v, found) : status;
}

int wr_field_get (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e) {
  *v = (wr_value) {.kind = WR_VALUE_NIL};
  wr_slice s;
  int status;
  switch (f) {
    case WR_F_KIND: return wr_set_name(v, wr_item_kind(d, i));
    case WR_F_TEXT:
      status = wr_item_text(d, i, &s, e);
      return status == WR_OK ? wr_set_text(v, s) : status;
    case WR_F_INDEX: return wr_set_int(v, index_of(d, i));
    case WR_F_START: case WR_F_END: case WR_F_SOURCE_START: case WR_F_SOURCE_END:
      return span_field(d, i, f, v);
    case WR_F_DOC: return wr_set_item(v, wr_item_make(WR_I_DOCUMENT, wr_item_part(i), 0));
    case WR_F_PARENT: return related(d, i, WR_TO_PARENT, v, e);
    case WR_F_SECTION: return related(d, i, WR_TO_SECTION, v, e);
    case WR_F_BLOCK: return related(d, i, WR_TO_BLOCK, v, e);
    case WR_F_SENTENCE: return related(d, i, WR_TO_SENTENCE, v, e);
    case WR_F_PREV: return related(d, i, WR_TO_PREV, v, e);
    case WR_F_NEXT: return related(d, i, WR_TO_NEXT, v, e);
    default: return own_field(d, i, f, v, e);
  }
}
