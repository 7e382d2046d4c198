/* list.c: the items of a kind, all of them or those inside another item */
#include "run/list.h"

#include "clean/table.h"
#include "html/names_table.h"
#include "text/section.h"

/* What one call collects.  Bounds: items must lie in `text` of the part and, where `by_origin`,
   also in `origin` of d->text. */
typedef struct listing {
  wr_doc *d;
  wr_part *p;
  wr_array *out;
  wr_span text, origin;
  bool bounded, by_origin;
} listing;

uint32_t wr_list_from (const wr_array *layer, size_t size, uint32_t at) {
  uint32_t lo = 0, hi = layer->n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    const wr_span *s = (const wr_span *) (const void *) ((const char *) layer->at + mid * size);
    if (s->start < at) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

uint32_t wr_list_passage (const wr_part *p, uint32_t at) {
  uint32_t lo = 0, hi = p->layer[WR_PASSAGES].n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (wr_text_origin(p, wr_passage_at(p, mid)->text).start <= at) lo = mid + 1;
    else hi = mid;
  }
  return lo ? lo - 1 : WR_NONE;
}

uint32_t wr_list_position (const wr_part *p, uint32_t at) {
  uint32_t passage = wr_list_passage(p, at);
  if (passage == WR_NONE) passage = 0;
  const wr_array *pieces = &p->layer[WR_PIECES];
  if (passage >= p->layer[WR_PASSAGES].n) return WR_NONE;
  for (uint32_t i = wr_piece_find(pieces, wr_passage_at(p, passage)->text.start); i < pieces->n;
    i++) {
    const wr_piece *c = (const wr_piece *) pieces->at + i;
    if (c->kind == WR_SEPARATOR || c->origin + c->origin_n <= at) continue;
    return c->kind == WR_VERBATIM && c->origin < at ? c->at + (at - c->origin) : c->at;
  }
  return WR_NONE;
}

static bool inside (wr_span a, wr_span b) {
  return a.start >= b.start && a.end <= b.end;
}

static bool add (listing *l, wr_item i) {
  if (l->by_origin && !inside(wr_item_origin(l->d, i), l->origin)) return true;
  wr_item *slot = wr_array_push(l->out, sizeof *slot);
  if (slot) *slot = i;
  return slot != NULL;
}

/* Records of a part's layer whose spans lie in the bounds and that `wanted` accepts. */
static bool list_layer (listing *l, enum wr_part_layer layer, size_t size, wr_space space,
  bool (*wanted)(const listing *, uint32_t, uint64_t), uint64_t argument) {
  const wr_array *a = &l->p->layer[layer];
  for (uint32_t i = l->bounded ? wr_list_from(a, size, l->text.start) : 0; i < a->n; i++) {
    const wr_span *s = (const wr_span *) (const void *) ((const char *) a->at + i * size);
    if (l->bounded && s->start >= l->text.end) break;
    if (l->bounded && s->end > l->text.end) continue;
    if (wanted && !wanted(l, i, argument)) continue;
    if (!add(l, wr_item_make(space, l->p->id, i))) return false;
  }
  return true;
}

static bool is_block_kind (const listing *l, uint32_t passage, uint64_t what) {
  const char *kind = wr_item_kind(l->d, wr_item_make(WR_I_BLOCK, l->p->id, passage));
  return strcmp(kind, wr_what_name((int) what)) == 0;
}

/* Where the listing stands in each pass that has annotations of the wanted kinds. */
typedef struct reading {
  wr_span at[WR_PASS_MOST];            /* [next, end) of the layer */
  uint32_t n;
} reading;

static reading read_passes (const listing *l, uint64_t kinds) {
  reading r = {.n = 0};
  for (uint32_t k = 0; k < l->p->layer[WR_PASSES].n; k++) {
    const wr_pass *s = wr_pass_at(l->p, k);
    if (!(s->kinds & kinds)) continue;
    uint32_t first = l->bounded ? wr_annotation_from(l->p, s, l->text.start) : s->first;
    r.at[r.n++] = (wr_span) {first, s->first + s->n};
  }
  return r;
}

static bool stands_before (const wr_annotation *a, const wr_annotation *b) {
  return a->text.start < b->text.start ||
      (a->text.start == b->text.start && a->text.end > b->text.end);
}

/* The annotation that comes next in the text, of all passes; WR_NONE at their end. */
static uint32_t next_annotation (const listing *l, reading *r) {
  wr_span *best = NULL;
  for (uint32_t k = 0; k < r->n; k++) {
    wr_span *s = &r->at[k];
    if (s->start < s->end && (!best || stands_before(wr_annotation_at(l->p, s->start),
        wr_annotation_at(l->p, best->start)))) best = s;
  }
  return best ? best->start++ : WR_NONE;
}

/* Outermost annotations have no parent, so that "number" finds the number inside a quantity
   only when nested ones are asked for. */
static bool list_annotations (listing *l, uint64_t kinds, bool nested) {
  reading r = read_passes(l, kinds);
  uint32_t i;
  while ((i = next_annotation(l, &r)) != WR_NONE) {
    const wr_annotation *a = wr_annotation_at(l->p, i);
    if (l->bounded && a->text.start >= l->text.end) break;
    if (l->bounded && a->text.end > l->text.end) continue;
    if (!(kinds & 1ull << a->kind) || !(nested || a->parent == WR_NONE)) continue;
    if (!add(l, wr_item_make(WR_I_ANNOTATION, l->p->id, i))) return false;
  }
  return true;
}

static bool list_sections (listing *l) {
  for (uint32_t i = 0; i < l->p->layer[WR_SECTIONS].n; i++)
    if (!l->bounded || inside(wr_section_at(l->p, i)->text, l->text))
      if (!add(l, wr_item_make(WR_I_SECTION, l->p->id, i))) return false;
  return true;
}

static bool list_links_above (listing *l, wr_node_id text, wr_node_id block, wr_node_id *last) {
  for (wr_node_id n = wr_node_at(l->d, text)->parent; n != WR_NONE;
    n = wr_node_at(l->d, n)->parent) {
    if (wr_node_at(l->d, n)->name == WR_TAG_a && wr_node_attr(l->d, n, WR_ATTR_href)
      && n != *last) {
      *last = n;
      return add(l, wr_item_make(WR_I_NODE, l->p->id, n) | (uint64_t) WR_ROLE_LINK << 32);
    }
    if (n == block) break;
  }
  return true;
}

/* A link belongs to the part when one of its texts does; it is listed once,
   at the first of them. */
static bool list_links (listing *l) {
  wr_node_id seen = WR_NONE;
  for (uint32_t i = 0; i < l->p->layer[WR_PASSAGES].n; i++) {
    const wr_block *b = wr_block_at(l->d, wr_passage_at(l->p, i)->block);
    for (wr_node_id n = b->first; n != WR_NONE; n = wr_node_after(l->d, n, 0)) {
      if (wr_node_at(l->d, n)->type == WR_TEXT_NODE && !list_links_above(l, n, b->node, &seen))
        return false;
      if (n == b->last) break;
    }
  }
  return true;
}

/* An image belongs to the part when the blocks before and after it do, as far as there are any;
   in the page, always. */
static bool image_in_part (const listing *l, wr_node_id id) {
  if (l->p->id == WR_PAGE) return true;
  uint32_t at = wr_node_at(l->d, id)->span.start;
  const wr_array *passages = &l->p->layer[WR_PASSAGES];
  if (!passages->n) return false;
  uint32_t before = wr_list_passage(l->p, at), after = before == WR_NONE ? 0 : before + 1;
  if (before == WR_NONE || after >= passages->n) {
    uint32_t edge = wr_passage_at(l->p, before == WR_NONE ? 0 : before)->block;
    return wr_node_inside(l->d, id, wr_node_at(l->d, wr_block_at(l->d, edge)->node)->parent);
  }
  return wr_passage_at(l->p, after)->block - wr_passage_at(l->p, before)->block <= 1;
}

static bool list_images (listing *l) {
  for (wr_node_id n = 0; n != WR_NONE; n = wr_node_after(l->d, n, 0)) {
    const wr_node *node = wr_node_at(l->d, n);
    if (node->type == WR_ELEMENT && node->name == WR_TAG_img && image_in_part(l, n))
      if (!add(l, wr_item_make(WR_I_NODE, l->p->id, n) | (uint64_t) WR_ROLE_IMAGE << 32))
        return false;
  }
  return true;
}

static bool table_in_part (const listing *l, uint32_t table) {
  if (l->p->id == WR_PAGE || !l->d->options.clean) return true;
  for (uint32_t i = 0; i < l->p->layer[WR_PASSAGES].n; i++)
    if (wr_block_at(l->d, wr_passage_at(l->p, i)->block)->table == table) return true;
  return false;
}

static bool list_rows (listing *l, uint32_t table) {
  const wr_table *t = wr_table_at(l->d, table);
  for (uint32_t r = 0; r < t->rows; r++)
    if (!add(l, wr_item_row(l->p->id, table, r))) return false;
  return true;
}

static bool list_tables (listing *l, int what) {
  for (uint32_t i = 0; i < l->d->layer[WR_TABLES].n; i++) {
    const wr_table *t = wr_table_at(l->d, i);
    if (t->layout || !table_in_part(l, i)) continue;
    bool fits = true;
    if (what == WR_W_TABLE) fits = add(l, wr_item_make(WR_I_TABLE, l->p->id, i));
    else if (what == WR_W_ROW) fits = list_rows(l, i);
    else
      for (uint32_t c = t->cell; c < t->cell + t->cells && fits; c++)
        fits = add(l, wr_item_make(WR_I_CELL, l->p->id, c));
    if (!fits) return false;
  }
  return true;
}

/* The bounds that `within` sets.  An item of another part, or a node, bounds by its bytes in
   the source; the passages between them bound the search. */
static void bound (listing *l, wr_item within) {
  if (!within || wr_item_space(within) == WR_I_DOCUMENT) return;
  l->text = wr_item_text_span(l->d, within);
  l->origin = wr_item_origin(l->d, within);
  l->bounded = true;
  l->by_origin = wr_item_part(within) != l->p->id || l->text.start == WR_NONE;
  if (!l->by_origin) return;
  uint32_t first = wr_list_passage(l->p, l->origin.start),
           last = wr_list_passage(l->p, l->origin.end);
  l->text.start = first == WR_NONE ? 0 : wr_passage_at(l->p, first)->text.start;
  l->text.end = last == WR_NONE ? 0 : wr_passage_at(l->p, last)->text.end;
}

/* Nodes and tables know their source, not the part's text. */
static void bound_by_origin (listing *l) {
  l->by_origin = l->bounded;
}

static bool list (listing *l, int what, bool nested) {
  switch (what) {
    case WR_W_DOCUMENT: return add(l, wr_item_make(WR_I_DOCUMENT, l->p->id, 0));
    case WR_W_SECTION: return list_sections(l);
    case WR_W_BLOCK: return list_layer(l, WR_PASSAGES, sizeof(wr_passage), WR_I_BLOCK, NULL, 0);
    case WR_W_HEADING: case WR_W_PARAGRAPH: case WR_W_LIST_ITEM: case WR_W_CODE:
      return list_layer(l, WR_PASSAGES, sizeof(wr_passage), WR_I_BLOCK, is_block_kind,
        (uint64_t) what);
    case WR_W_SENTENCE:
      return list_layer(l, WR_SENTENCES, sizeof(wr_sentence), WR_I_SENTENCE, NULL, 0);
    case WR_W_TOKEN: return list_layer(l, WR_TOKENS, sizeof(wr_token), WR_I_TOKEN, NULL, 0);
    case WR_W_LINK: bound_by_origin(l); return list_links(l);
    case WR_W_IMAGE: bound_by_origin(l); return list_images(l);
    case WR_W_TABLE: case WR_W_ROW: case WR_W_CELL:
      bound_by_origin(l);
      return list_tables(l, what);
    default:
      return list_annotations(l, wr_what_kinds(what), nested);
  }
}

/* Runs the part stages that `what` rests on. */
static int need (wr_part *p, int what, wr_error *e) {
  switch (what) {
    case WR_W_SECTION: return wr_need_part(p, WR_S_SECTIONS, e);
    case WR_W_SENTENCE: return wr_need_part(p, WR_S_SENTENCES, e);
    case WR_W_TOKEN: return wr_need_part(p, WR_S_TOKENS, e);
    default:
      return what < WR_W_LAYER_N ? wr_need_part(p, WR_S_TEXT, e)
        : wr_need_kinds(p, wr_what_kinds(what), e);
  }
}

int wr_item_list (wr_doc *d, int what, wr_part_id part, wr_item within, bool nested,
  wr_array *out, wr_error *e) {
  wr_part *p = &d->part[part];
  int status = need(p, what, e);
  if (status == WR_OK && (what == WR_W_TABLE || what == WR_W_ROW || what == WR_W_CELL))
    status = wr_need(d, WR_S_TABLES, e);
  if (status != WR_OK) return status;
  listing l = {.d = d, .p = p, .out = out};
  bound(&l, within);
  return list(&l, what, nested) ? WR_OK : wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}
