/* item.c: what an item is: its kind, its bytes, its text */
#include "run/item.h"

#include "clean/table.h"
#include "run/list.h"
#include "text/render.h"
#include "text/section.h"

static const char *const what_names[WR_W_N] = {
#define XX(name, text) text,
  WR_LAYER_MAP(XX)
#undef XX
#define XX(name, text, group) text,
  WR_KIND_MAP(XX)
#undef XX
  "numeric", "temporal", "entity"
};

const char *wr_what_name (int what) {
  return what_names[what];
}

int wr_what_of (wr_slice name) {
  for (int i = 0; i < WR_W_N; i++)
    if (strlen(what_names[i]) == name.n && memcmp(what_names[i], name.at, name.n) == 0)
      return i;
  return -1;
}

uint64_t wr_what_kinds (int what) {
  if (what < WR_W_LAYER_N) return 0;
  if (what < WR_W_GROUP) return 1ull << (what - WR_W_LAYER_N);
  uint64_t kinds = 0;
  for (int k = 0; k < WR_KIND_N; k++)
    if (wr_kind_groups(k) & 1u << (what - WR_W_GROUP)) kinds |= 1ull << k;
  return kinds;
}

static const char *block_kind (const wr_doc *d, uint32_t block) {
  switch (wr_block_at(d, block)->kind) {
    case WR_HEADING: return "heading";
    case WR_LIST_ITEM: return "list_item";
    case WR_CODE: return "code";
    case WR_ROW: return "block";
    default: return "paragraph";
  }
}

const char *wr_item_kind (const wr_doc *d, wr_item i) {
  const wr_part *p = &d->part[wr_item_part(i)];
  uint32_t n = wr_item_index(i);
  switch (wr_item_space(i)) {
    case WR_I_DOCUMENT: return "document";
    case WR_I_SECTION: return "section";
    case WR_I_BLOCK: return block_kind(d, wr_passage_at(p, n)->block);
    case WR_I_SENTENCE: return "sentence";
    case WR_I_TOKEN: return "token";
    case WR_I_ANNOTATION: return wr_kind_name(wr_annotation_at(p, n)->kind);
    case WR_I_TABLE: return "table";
    case WR_I_ROW: return "row";
    case WR_I_CELL: return "cell";
    case WR_I_NODE:
      return wr_item_owner(i) == WR_ROLE_LINK ? "link"
        : wr_item_owner(i) == WR_ROLE_IMAGE ? "image"
        : "node";
    case WR_I_ATTRIBUTE: return "attribute";
    case WR_I_OBJECT: return "object";
    default: return "nothing";
  }
}

/* From the first to the last cell that starts in the row. */
static wr_span row_origin (const wr_doc *d, uint32_t table, uint32_t row) {
  const wr_table *t = wr_table_at(d, table);
  wr_span s = {WR_NONE, WR_NONE};
  for (uint32_t i = t->cell; i < t->cell + t->cells; i++) {
    if (wr_cell_at(d, i)->row != row) continue;
    wr_span c = wr_node_at(d, wr_cell_at(d, i)->node)->span;
    if (s.start == WR_NONE) s = c;
    else s.end = c.end > s.end ? c.end : s.end;
  }
  return s;
}

wr_span wr_item_text_span (const wr_doc *d, wr_item i) {
  const wr_part *p = &d->part[wr_item_part(i)];
  uint32_t n = wr_item_index(i);
  switch (wr_item_space(i)) {
    case WR_I_DOCUMENT: return (wr_span) {0, wr_part_text(p).n};
    case WR_I_SECTION: return wr_section_at(p, n)->text;
    case WR_I_BLOCK: return wr_passage_at(p, n)->text;
    case WR_I_SENTENCE: return wr_sentence_at(p, n)->text;
    case WR_I_TOKEN: return wr_token_at(p, n)->text;
    case WR_I_ANNOTATION: return wr_annotation_at(p, n)->text;
    default: return (wr_span) {WR_NONE, WR_NONE};
  }
}

wr_span wr_item_origin (const wr_doc *d, wr_item i) {
  uint32_t n = wr_item_index(i);
  switch (wr_item_space(i)) {
    case WR_I_DOCUMENT: return (wr_span) {0, d->text.n};
    case WR_I_TABLE: return wr_node_at(d, wr_table_at(d, n)->node)->span;
    case WR_I_ROW: return row_origin(d, wr_item_owner(i), n);
    case WR_I_CELL: return wr_node_at(d, wr_cell_at(d, n)->node)->span;
    case WR_I_NODE: return wr_node_at(d, n)->span;
    case WR_I_ATTRIBUTE: return wr_attr_span(d, (const wr_attr *) d->layer[WR_ATTRS].at + n);
    case WR_I_OBJECT: return d->data->at[n].origin;
    default: return wr_text_origin(&d->part[wr_item_part(i)], wr_item_text_span(d, i));
  }
}

/* Takes what was written to b into the document's arena. */
static int keep_buf (wr_doc *d, wr_buf *b, wr_slice *out, wr_error *e) {
  *out = (wr_slice) {"", 0};
  bool failed = b->failed;
  if (!failed && b->n) *out = wr_arena_copy(&d->arena, (wr_slice) {b->at, (uint32_t) b->n});
  wr_buf_free(b);
  return failed || !out->at ? wr_fail(e, WR_E_MEMORY, WR_NONE, NULL) : WR_OK;
}

static int node_text (wr_doc *d, wr_node_id id, wr_slice *out, wr_error *e) {
  wr_buf b = {0};
  wr_render_node(d, id, &b);
  return keep_buf(d, &b, out, e);
}

/* The cells of a row, parted by tabs. */
static int row_text (wr_doc *d, uint32_t table, uint32_t row, wr_slice *out, wr_error *e) {
  const wr_table *t = wr_table_at(d, table);
  wr_buf b = {0};
  bool first = true;
  for (uint32_t i = t->cell; i < t->cell + t->cells; i++) {
    if (wr_cell_at(d, i)->row != row) continue;
    if (!first) wr_buf_char(&b, '\t');
    wr_render_node(d, wr_cell_at(d, i)->node, &b);
    first = false;
  }
  return keep_buf(d, &b, out, e);
}

int wr_item_text (wr_doc *d, wr_item i, wr_slice *out, wr_error *e) {
  uint32_t n = wr_item_index(i);
  wr_part *p = &d->part[wr_item_part(i)];
  wr_span s;
  switch (wr_item_space(i)) {
    case WR_I_TABLE: return node_text(d, wr_table_at(d, n)->node, out, e);
    case WR_I_ROW: return row_text(d, wr_item_owner(i), n, out, e);
    case WR_I_CELL: return node_text(d, wr_cell_at(d, n)->node, out, e);
    case WR_I_NODE: return node_text(d, n, out, e);
    case WR_I_ATTRIBUTE:
      *out = wr_attr_value(d, (const wr_attr *) d->layer[WR_ATTRS].at + n);
      return WR_OK;
    case WR_I_OBJECT:
      s = d->data->at[n].origin;
      *out = (wr_slice) {d->text.at + s.start, s.end - s.start};
      return WR_OK;
    case WR_I_DOCUMENT: {
      int status = wr_need_part(p, WR_S_TEXT, e);
      if (status != WR_OK) return status;
      *out = wr_part_text(p);
      return WR_OK;
    }
    default:
      s = wr_item_text_span(d, i);
      *out = (wr_slice) {wr_part_text(p).at + s.start, s.end - s.start};
      return WR_OK;
  }
}
