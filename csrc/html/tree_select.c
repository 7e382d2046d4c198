/* tree_select.c: <selectedcontent> shows its select's option (WHATWG HTML 4.10.17) */
#include "html/tree.h"

static bool is_tag (const wr_doc *d, wr_node_id id, wr_name name) {
  const wr_node *x = wr_node_at(d, id);
  return x->type == WR_ELEMENT && x->ns == WR_NS_HTML && x->name == name;
}

/* The option that a select shows: the last one that says so, else the first that can be chosen;
   WR_NONE. */
static wr_node_id selected_option (const wr_doc *d, wr_node_id select) {
  wr_node_id first = WR_NONE, said = WR_NONE;
  for (wr_node_id id = select; id != WR_NONE; id = wr_node_after(d, id, select)) {
    if (!is_tag(d, id, WR_TAG_option)) continue;
    if (wr_node_attr(d, id, WR_ATTR_selected)) said = id;
    if (first == WR_NONE && !wr_node_attr(d, id, WR_ATTR_disabled)) first = id;
  }
  return said == WR_NONE ? first : said;
}

/* A copy of one node without its children, last under `parent`; WR_NONE when there is no
   room. */
static wr_node_id copy_node (wr_doc *d, wr_node_id id, wr_node_id parent) {
  wr_node old = *wr_node_at(d, id);
  wr_node_id copy = wr_build_element(d, parent, old.name, (wr_namespace) old.ns, old.span);
  if (copy == WR_NONE) return WR_NONE;
  wr_node *x = wr_node_at(d, copy);
  x->type = old.type;
  x->data = old.data;
  x->data_n = old.data_n;
  x->flags = old.flags | WR_NODE_CLONE;
  if (old.type == WR_ELEMENT) return copy;
  x->first = old.first;
  x->last = old.last;
  return copy;
}

/* Copies what is in `from` into `to`, in document order. */
static void copy_children (wr_doc *d, wr_node_id from, wr_node_id to) {
  wr_node_id at = from, parent = to;
  while ((at = wr_node_after(d, at, from)) != WR_NONE) {
    wr_node_id copy = copy_node(d, at, parent);
    if (copy == WR_NONE) return;
    if (wr_node_first(d, at) != WR_NONE) {
      parent = copy;
      continue;
    }
    wr_node_id up = at;
    while (up != from && wr_node_at(d, up)->next == WR_NONE) {
      up = wr_node_at(d, up)->parent;
      if (up != from) parent = wr_node_at(d, parent)->parent;
    }
  }
}

void wr_tree_fill_selected (wr_tree *tree) {
  wr_doc *d = tree->d;
  wr_node_id done = WR_NONE;                               /* a select has one */
  for (wr_node_id id = 0, n = d->layer[WR_NODES].n; id < n; id++) {
    if (!is_tag(d, id, WR_TAG_selectedcontent) || wr_node_at(d, id)->first != WR_NONE) continue;
    wr_node_id select = wr_node_at(d, id)->parent;
    while (select != WR_NONE && !is_tag(d, select, WR_TAG_select))
      select = wr_node_at(d, select)->parent;
    if (select == WR_NONE || select == done || wr_node_attr(d, select, WR_ATTR_multiple))
      continue;
    done = select;
    wr_node_id option = selected_option(d, select);
    if (option != WR_NONE && !wr_node_inside(d, id, option)) copy_children(d, option, id);
  }
}
