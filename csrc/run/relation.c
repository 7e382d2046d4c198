/* relation.c: the items around an item */
#include "run/list.h"

#include "clean/table.h"
#include "text/section.h"

/* The element an attribute stands on; WR_NONE cannot happen for attributes of a tree. */
static wr_node_id attribute_owner (const wr_doc *d, uint32_t attribute) {
  for (wr_node_id id = 0; id < d->layer[WR_NODES].n; id++) {
    const wr_node *n = wr_node_at(d, id);
    if (n->type == WR_ELEMENT && attribute >= n->data && attribute < n->data + n->data_n)
      return id;
  }
  return WR_NONE;
}

/* Where the item begins in its part's text; found through the source for what is no text. */
static uint32_t position (const wr_doc *d, wr_item i) {
  wr_span s = wr_item_text_span(d, i);
  if (s.start != WR_NONE) return s.start;
  s = wr_item_origin(d, i);
  return s.start == WR_NONE ? WR_NONE : wr_list_position(&d->part[wr_item_part(i)], s.start);
}

static wr_item part_item (const wr_part *p, wr_space space, uint32_t index) {
  return index == WR_NONE ? 0 : wr_item_make(space, p->id, index);
}

static int enclosing (wr_doc *d, wr_item i, wr_space space, wr_item *out, wr_error *e) {
  static const uint32_t stage[WR_I_N] = {
    [WR_I_SECTION] = WR_S_SECTIONS, [WR_I_BLOCK] = WR_S_TEXT, [WR_I_SENTENCE] = WR_S_SENTENCES};
  wr_part *p = &d->part[wr_item_part(i)];
  int status = wr_need_part(p, stage[space], e);
  if (status != WR_OK) return status;
  uint32_t at = position(d, i), found = WR_NONE;
  if (at != WR_NONE)
    found = space == WR_I_SECTION ? wr_section_find(p, at)
      : space == WR_I_BLOCK ? wr_passage_find(p, at)
      : wr_sentence_find(p, at);
  *out = part_item(p, space, found);
  return WR_OK;
}

static int section_or_document (wr_doc *d, wr_item i, wr_item *out, wr_error *e) {
  int status = enclosing(d, i, WR_I_SECTION, out, e);
  if (status == WR_OK && !*out) *out = wr_item_make(WR_I_DOCUMENT, wr_item_part(i), 0);
  return status;
}

static wr_item parent_node (const wr_doc *d, wr_item i, wr_node_id id) {
  if (id == WR_NONE || wr_node_at(d, id)->type != WR_ELEMENT)
    return wr_item_make(WR_I_DOCUMENT, wr_item_part(i), 0);
  return wr_item_make(WR_I_NODE, wr_item_part(i), id);
}

static int parent (wr_doc *d, wr_item i, wr_item *out, wr_error *e) {
  uint32_t n = wr_item_index(i);
  const wr_part *p = &d->part[wr_item_part(i)];
  switch (wr_item_space(i)) {
    case WR_I_DOCUMENT: *out = 0; return WR_OK;
    case WR_I_SECTION:
      *out = part_item(p, WR_I_SECTION, wr_section_at(p, n)->parent);
      if (!*out) *out = wr_item_make(WR_I_DOCUMENT, p->id, 0);
      return WR_OK;
    case WR_I_BLOCK: case WR_I_TABLE: return section_or_document(d, i, out, e);
    case WR_I_SENTENCE: return enclosing(d, i, WR_I_BLOCK, out, e);
    case WR_I_TOKEN: return enclosing(d, i, WR_I_SENTENCE, out, e);
    case WR_I_ANNOTATION:
      *out = part_item(p, WR_I_SENTENCE, wr_annotation_at(p, n)->sentence);
      return WR_OK;
    case WR_I_ROW: *out = wr_item_make(WR_I_TABLE, p->id, wr_item_owner(i)); return WR_OK;
    case WR_I_CELL:
      *out = wr_item_row(p->id, wr_cell_at(d, n)->table, wr_cell_at(d, n)->row);
      return WR_OK;
    case WR_I_NODE: *out = parent_node(d, i, wr_node_at(d, n)->parent); return WR_OK;
    case WR_I_ATTRIBUTE: *out = parent_node(d, i, attribute_owner(d, n)); return WR_OK;
    default: *out = wr_item_make(WR_I_DOCUMENT, p->id, 0); return WR_OK;
  }
}

/* How many records stand in the item's row of neighbours. */
static uint32_t neighbours (const wr_doc *d, wr_item i) {
  const wr_part *p = &d->part[wr_item_part(i)];
  switch (wr_item_space(i)) {
    case WR_I_DOCUMENT: return 1;
    case WR_I_SECTION: return p->layer[WR_SECTIONS].n;
    case WR_I_BLOCK: return p->layer[WR_PASSAGES].n;
    case WR_I_SENTENCE: return p->layer[WR_SENTENCES].n;
    case WR_I_TOKEN: return p->layer[WR_TOKENS].n;
    case WR_I_ANNOTATION: {
      const wr_pass *s = wr_pass_of(p, wr_item_index(i));
      return s->first + s->n;
    }
    case WR_I_TABLE: return d->layer[WR_TABLES].n;
    case WR_I_ROW: return wr_table_at(d, wr_item_owner(i))->rows;
    case WR_I_CELL: return d->layer[WR_CELLS].n;
    case WR_I_OBJECT: return d->data->n;
    default: return 0;
  }
}

static wr_item sibling_element (const wr_doc *d, wr_item i, bool forward) {
  wr_node_id id = wr_item_index(i);
  do id = forward ? wr_node_at(d, id)->next : wr_node_at(d, id)->prev;
  while (id != WR_NONE && wr_node_at(d, id)->type != WR_ELEMENT);
  return id == WR_NONE ? 0 : wr_item_make(WR_I_NODE, wr_item_part(i), id);
}

static bool same_row_of_neighbours (const wr_doc *d, wr_item i, uint32_t other) {
  const wr_part *p = &d->part[wr_item_part(i)];
  uint32_t n = wr_item_index(i);
  switch (wr_item_space(i)) {
    case WR_I_ANNOTATION:
      return wr_annotation_at(p, n)->parent == wr_annotation_at(p, other)->parent &&
          wr_pass_of(p, n) == wr_pass_of(p, other);
    case WR_I_CELL: return wr_cell_at(d, n)->table == wr_cell_at(d, other)->table;
    default: return true;
  }
}

static wr_item neighbour (const wr_doc *d, wr_item i, bool forward) {
  if (wr_item_space(i) == WR_I_NODE) return sibling_element(d, i, forward);
  uint32_t n = wr_item_index(i), count = neighbours(d, i);
  for (;;) {
    if (forward ? n + 1 >= count : n == 0) return 0;
    n = forward ? n + 1 : n - 1;
    if (same_row_of_neighbours(d, i, n)) return (i & ~(wr_item) UINT32_MAX) | n;
  }
}

int wr_item_related (wr_doc *d, wr_item i, wr_relation r, wr_item *out, wr_error *e) {
  switch (r) {
    case WR_TO_PARENT: return parent(d, i, out, e);
    case WR_TO_SECTION: return enclosing(d, i, WR_I_SECTION, out, e);
    case WR_TO_BLOCK: return enclosing(d, i, WR_I_BLOCK, out, e);
    case WR_TO_SENTENCE: return enclosing(d, i, WR_I_SENTENCE, out, e);
    default: *out = neighbour(d, i, r == WR_TO_NEXT); return WR_OK;
  }
}
