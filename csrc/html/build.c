/* build.c: adding nodes to a tree, for the parsers */
#include "html/build.h"

/* A node in no tree; WR_NONE as build.h says. */
static wr_node_id add_node (wr_doc *d, wr_node_type type, wr_span span) {
  wr_array *nodes = &d->layer[WR_NODES];
  if (nodes->n >= d->limits.nodes) {
    wr_doc_truncate(d, WR_LIMIT_nodes, span.start);
    return WR_NONE;
  }
  if (nodes->n == nodes->cap && !wr_array_reserve(nodes, 1, sizeof(wr_node))) return WR_NONE;
  wr_node_id id = nodes->n++;
  *wr_node_at(d, id) = (wr_node) {
    .parent = WR_NONE, .first = WR_NONE, .last = WR_NONE, .prev = WR_NONE, .next = WR_NONE,
    .span = span, .type = type & 15u
  };
  return id;
}

static wr_node_id append (wr_doc *d, wr_node_id id, wr_node_id parent) {
  if (id != WR_NONE && parent != WR_NONE) wr_build_insert(d, id, parent, WR_NONE);
  return id;
}

bool wr_build_start (wr_doc *d) {
  d->layer[WR_NODES].n = 0;
  d->in_order = true;
  return add_node(d, WR_DOCUMENT, (wr_span) {0, d->text.n}) == 0;
}

wr_node_id wr_build_element (wr_doc *d, wr_node_id parent, wr_name name, wr_namespace ns,
  wr_span span) {
  wr_node_id id = add_node(d, WR_ELEMENT, span);
  if (id == WR_NONE) return WR_NONE;
  wr_node *x = wr_node_at(d, id);
  x->name = name;
  x->ns = ns & 15u;
  return append(d, id, parent);
}

wr_node_id wr_build_text (wr_doc *d, wr_node_id parent, wr_span span) {
  return append(d, wr_build_data(d, WR_TEXT_NODE, span), parent);
}

wr_node_id wr_build_data (wr_doc *d, wr_node_type type, wr_span span) {
  wr_node_id id = add_node(d, type, span);
  if (id == WR_NONE) return WR_NONE;
  wr_node *x = wr_node_at(d, id);
  x->data = span.start;
  x->data_n = span.end - span.start;
  return id;
}

/* Whether the newest node, put there, also comes last in document order.  As long as ids are in
   order, every step of the walk leaves an element for good. */
static bool comes_last (const wr_doc *d, wr_node_id id, wr_node_id parent, wr_node_id before) {
  if (before != WR_NONE || id + 1 != d->layer[WR_NODES].n
    || wr_node_at(d, parent)->type == WR_FRAGMENT)
    return false;
  wr_node_id x = id - 1;
  while (x != parent && x != WR_NONE) x = wr_node_at(d, x)->parent;
  return x == parent;
}

void wr_build_insert (wr_doc *d, wr_node_id id, wr_node_id parent, wr_node_id before) {
  wr_node *x = wr_node_at(d, id), *up = wr_node_at(d, parent);
  if (x->parent != WR_NONE) wr_build_remove(d, id);
  if (d->in_order && !comes_last(d, id, parent, before)) d->in_order = false;
  wr_node_id after = before == WR_NONE ? up->last : wr_node_at(d, before)->prev;
  x->parent = parent;
  x->prev = after;
  x->next = before;
  if (after == WR_NONE) up->first = id;
  else wr_node_at(d, after)->next = id;
  if (before == WR_NONE) up->last = id;
  else wr_node_at(d, before)->prev = id;
}

void wr_build_remove (wr_doc *d, wr_node_id id) {
  wr_node *x = wr_node_at(d, id);
  if (x->parent == WR_NONE) return;
  d->in_order = false;
  wr_node *up = wr_node_at(d, x->parent);
  if (x->prev == WR_NONE) up->first = x->next;
  else wr_node_at(d, x->prev)->next = x->next;
  if (x->next == WR_NONE) up->last = x->prev;
  else wr_node_at(d, x->next)->prev = x->prev;
  x->parent = x->prev = x->next = WR_NONE;
}

void wr_build_children (wr_doc *d, wr_node_id from, wr_node_id to) {
  wr_node *x = wr_node_at(d, from), *y = wr_node_at(d, to);
  if (x->first == WR_NONE) return;
  d->in_order = false;
  for (wr_node_id c = x->first; c != WR_NONE; c = wr_node_at(d, c)->next)
    wr_node_at(d, c)->parent = to;
  wr_node_at(d, x->first)->prev = y->last;
  if (y->last == WR_NONE) y->first = x->first;
  else wr_node_at(d, y->last)->next = x->first;
  y->last = x->last;
  x->first = x->last = WR_NONE;
}
