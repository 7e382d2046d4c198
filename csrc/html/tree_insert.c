/* tree_insert.c: putting nodes into the tree */
#include "base/ascii.h"
#include "html/tree.h"

/* The place before the last table, or at the end of the element above it on the stack
   (13.2.6.1); in a template or a fragment without a table, its end. */
static wr_place foster_place (const wr_tree *tree) {
  uint32_t i = tree->n - 1;
  while (i > 0 && tree->open[i].key != WR_TAG_table && tree->open[i].key != WR_TAG_template)
    i--;
  const wr_open *x = tree->open + i;
  if (x->key != WR_TAG_table) return (wr_place) {x->target, WR_NONE};
  wr_node_id parent = wr_node_at(tree->d, x->node)->parent;
  if (parent != WR_NONE) return (wr_place) {parent, x->node};
  return (wr_place) {tree->open[i - 1].target, WR_NONE};
}

wr_place wr_tree_place (const wr_tree *tree, const wr_open *target) {
  if (tree->foster && wr_traits(target->key) & WR_IS_TABLE_PART) return foster_place(tree);
  return (wr_place) {target->target, WR_NONE};
}

static wr_place here (const wr_tree *tree) {
  return tree->n ? wr_tree_place(tree, wr_tree_current(tree)) : (wr_place) {0, WR_NONE};
}

/* A template's contents are a tree of their own; the element itself for others. */
static wr_node_id target_of (wr_tree *tree, wr_node_id node, wr_key key) {
  if (key != WR_TAG_template) return node;
  wr_template *t = wr_array_push(&tree->d->layer[WR_TEMPLATES], sizeof *t);
  wr_node_id content = wr_build_data(tree->d, WR_FRAGMENT, wr_node_at(tree->d, node)->span);
  if (!t || content == WR_NONE) {
    tree->t.failed = true;
    return node;
  }
  wr_node_at(tree->d, content)->data_n = 0;
  *t = (wr_template) {node, content};
  return content;
}

wr_node_id wr_tree_insert_foreign (wr_tree *tree, wr_namespace ns, wr_name name, bool push) {
  const wr_html_token *k = &tree->t.token;
  wr_node_id id = wr_build_element(tree->d, WR_NONE, name, ns, k->span);
  wr_node *x = wr_node_at(tree->d, id);
  x->data = k->attr;
  x->data_n = k->attr_n;
  wr_place p = here(tree);
  wr_build_insert(tree->d, id, p.parent, p.before);
  wr_key key = wr_key_of(ns, name);
  if (push) wr_tree_push(tree, id, target_of(tree, id, key), key);
  return id;
}

wr_node_id wr_tree_insert (wr_tree *tree) {
  return wr_tree_insert_foreign(tree, WR_NS_HTML, tree->t.token.name, true);
}

wr_node_id wr_tree_insert_void (wr_tree *tree) {
  return wr_tree_insert_foreign(tree, WR_NS_HTML, tree->t.token.name, false);
}

wr_node_id wr_tree_insert_implied (wr_tree *tree, wr_name name) {
  uint32_t at = tree->t.token.span.start;
  wr_node_id id = wr_build_element(tree->d, WR_NONE, name, WR_NS_HTML, (wr_span) {at, at});
  wr_node_at(tree->d, id)->flags |= WR_NODE_IMPLIED;
  wr_place p = here(tree);
  wr_build_insert(tree->d, id, p.parent, p.before);
  wr_tree_push(tree, id, id, name);
  return id;
}

wr_node_id wr_tree_clone (wr_tree *tree, wr_node_id node) {
  wr_node old = *wr_node_at(tree->d, node);
  wr_node_id id = wr_build_element(tree->d, WR_NONE, old.name, (wr_namespace) old.ns, old.span);
  wr_node *x = wr_node_at(tree->d, id);
  x->data = old.data;
  x->data_n = old.data_n;
  x->flags = WR_NODE_CLONE;
  return id;
}

void wr_tree_insert_raw (wr_tree *tree, wr_html_state state) {
  wr_tree_insert(tree);
  tree->t.state = (uint8_t) state;
  tree->t.raw_name = tree->t.token.name;
  tree->original = tree->mode;
  tree->mode = WR_IN_RAW;
}

/* Appends the token's text to WR_DECODED. */
static void decode (wr_tree *tree, wr_span s, bool special, unsigned rules) {
  bool ok = special ? wr_decode(tree->d, s, rules, true) : wr_decode_verbatim(tree->d, s, true);
  if (!ok) tree->t.failed = true;
}

/* Whether text x, which is decoded, is the last that was. */
static bool is_last_decoded (const wr_doc *d, const wr_node *x) {
  return x->data + x->data_n == d->layer[WR_DECODED].n
    && x->first + x->last == d->layer[WR_TREE_PIECES].n;
}

/* Lengthens the decoded text node by the text of s; it is the last that was decoded. */
static void extend_decoded (wr_tree *tree, wr_node *x, wr_span s, bool special,
  unsigned rules) {
  decode(tree, s, special, rules);
  x->data_n = tree->d->layer[WR_DECODED].n - x->data;
  x->last = tree->d->layer[WR_TREE_PIECES].n - x->first;
  x->span.end = s.end;
}

/* Makes x a decoded text without any text yet.  A byte before it keeps its pieces apart from
   those of the text before. */
static void start_decoded (wr_tree *tree, wr_node *x) {
  if (!wr_array_bytes(&tree->d->layer[WR_DECODED], "", 1)) tree->t.failed = true;
  x->data = tree->d->layer[WR_DECODED].n;
  x->first = tree->d->layer[WR_TREE_PIECES].n;
  x->data_n = x->last = 0;
  x->flags |= WR_NODE_DECODED;
}

/* Makes the text node, a slice so far, a decoded one. */
static void make_decoded (wr_tree *tree, wr_node *x) {
  wr_span s = {x->data, x->data + x->data_n};
  start_decoded(tree, x);
  extend_decoded(tree, x, s, false, 0);
}

/* Lengthens text node x by the text of s where that can be done in constant time besides
   reading s. */
static bool extend_text (wr_tree *tree, wr_node *x, wr_span s, bool special, unsigned rules) {
  bool decoded = x->flags & WR_NODE_DECODED;
  if (!decoded && !special && x->span.end == s.start) {
    x->data_n += s.end - s.start;
    x->span.end = s.end;
    return true;
  }
  if (!decoded) make_decoded(tree, x);
  else if (!is_last_decoded(tree->d, x)) return false;
  extend_decoded(tree, x, s, special, rules);
  return true;
}

static inline wr_node_id new_text (wr_tree *tree, wr_node_type type, wr_span s, bool special,
  unsigned rules) {
  wr_doc *d = tree->d;
  wr_node_id id = wr_build_data(d, type, s);
  if (!special) return id;
  wr_node *x = wr_node_at(d, id);
  start_decoded(tree, x);
  extend_decoded(tree, x, s, true, rules);
  if (type == WR_TEXT_NODE && x->data_n == 0) d->layer[WR_NODES].n--;
  return type == WR_TEXT_NODE && x->data_n == 0 ? WR_NONE : id;
}

void wr_tree_insert_text (wr_tree *tree, unsigned rules) {
  const wr_html_token *k = &tree->t.token;
  wr_place p = here(tree);
  wr_node_id before = wr_node_at(tree->d, p.parent)->last;
  if (p.before != WR_NONE) before = wr_node_at(tree->d, p.before)->prev;
  wr_node *x = before == WR_NONE ? NULL : wr_node_at(tree->d, before);
  bool joins = x && x->type == WR_TEXT_NODE;
  unsigned own = k->rules & ~(unsigned) WR_DECODE_NUL_KEEP;
  rules = own == k->rules ? own : own | rules;
  if (joins && extend_text(tree, x, k->data, k->special, rules)) return;
  wr_node_id id = new_text(tree, WR_TEXT_NODE, k->data, k->special, rules);
  if (id == WR_NONE) return;
  wr_build_insert(tree->d, id, p.parent, p.before);
  if (!joins) return;
  wr_node_at(tree->d, id)->flags |= WR_NODE_SPLIT;
  tree->split_texts++;
}

void wr_tree_insert_comment (wr_tree *tree, wr_node_id parent) {
  const wr_html_token *k = &tree->t.token;
  wr_node_id id = new_text(tree, WR_COMMENT, k->data, k->special, 0);
  wr_node_at(tree->d, id)->span = k->span;
  wr_place p = parent == WR_NONE ? here(tree) : (wr_place) {parent, WR_NONE};
  wr_build_insert(tree->d, id, p.parent, p.before);
}

/* Appends an identifier; its length + 1, 0 where it is missing. */
static uint32_t put_identifier (wr_tree *tree, wr_span s, bool has) {
  uint32_t before = tree->d->layer[WR_DECODED].n;
  if (!has) return 0;
  if (!wr_decode(tree->d, s, 0, false)) tree->t.failed = true;
  return tree->d->layer[WR_DECODED].n - before + 1;
}

void wr_tree_insert_doctype (wr_tree *tree) {
  wr_doc *d = tree->d;
  const wr_html_token *k = &tree->t.token;
  wr_node_id id = wr_build_data(d, WR_DOCTYPE, k->span);
  uint32_t at = d->layer[WR_DECODED].n, n = put_identifier(tree, k->data, true) - 1;
  char *name = (char *) d->layer[WR_DECODED].at + at;
  for (uint32_t i = 0; i < n; i++) name[i] = wr_lower(name[i]);
  wr_node *x = wr_node_at(d, id);
  x->flags = WR_NODE_DECODED;
  x->data = at;
  x->data_n = n;
  x->first = put_identifier(tree, tree->t.doctype.public_id, tree->t.doctype.has_public);
  x->last = put_identifier(tree, tree->t.doctype.system_id, tree->t.doctype.has_system);
  wr_build_insert(d, id, 0, WR_NONE);
}

/* Marks the names of n attributes from `first` on. */
static void mark_attrs (wr_tree *tree, uint32_t first, uint32_t n, uint32_t mark) {
  const wr_attr *a = (const wr_attr *) tree->d->layer[WR_ATTRS].at + first;
  for (uint32_t i = 0; i < n; i++) wr_name_mark(tree->d, a[i].name, mark);
}

void wr_tree_merge_attrs (wr_tree *tree, wr_node_id node) {
  const wr_html_token *k = &tree->t.token;
  wr_doc *d = tree->d;
  wr_array *attrs = &d->layer[WR_ATTRS];
  wr_node *x = wr_node_at(d, node);
  uint32_t first = attrs->n, mark = k->span.start + 1, limit = d->limits.attributes;
  if (k->attr_n == 0) return;
  if (x->data_n >= limit) {
    wr_doc_truncate(d, WR_LIMIT_attributes, k->span.start);
    return;
  }
  if (!wr_array_reserve(attrs, x->data_n + k->attr_n, sizeof(wr_attr))) {
    tree->t.failed = true;
    return;
  }
  mark_attrs(tree, k->attr, k->attr_n, 0);
  mark_attrs(tree, x->data, x->data_n, mark);
  wr_attr *a = attrs->at;
  if (x->data_n > 0) memcpy(a + first, a + x->data, x->data_n * sizeof *a);
  attrs->n += x->data_n;
  for (uint32_t i = k->attr; i < k->attr + k->attr_n && attrs->n - first < limit; i++) {
    if (!wr_name_mark(d, a[i].name, mark)) a[attrs->n++] = a[i];
  }
  if (attrs->n - first == x->data_n) attrs->n = first;
  else x->data = first;
  x->data_n = attrs->n == first ? x->data_n : attrs->n - first;
}

/* Appends the text of node `from` to the decoded text node `to`, which is the last. */
static void append_decoded (wr_tree *tree, wr_node *to, const wr_node *from) {
  wr_doc *d = tree->d;
  wr_array *decoded = &d->layer[WR_DECODED], *pieces = &d->layer[WR_TREE_PIECES];
  if (!(from->flags & WR_NODE_DECODED)) {
    decode(tree, (wr_span) {from->data, from->data + from->data_n}, false, 0);
  } else if (wr_array_reserve(decoded, from->data_n + 16, 1)
    && wr_array_reserve(pieces, from->last, sizeof(wr_piece))) {
    uint32_t shift = decoded->n - from->data;
    wr_array_bytes(decoded, (char *) decoded->at + from->data, from->data_n);
    for (uint32_t i = 0; i < from->last; i++) {
      wr_piece p = ((wr_piece *) pieces->at)[from->first + i];
      p.at += shift;
      ((wr_piece *) pieces->at)[pieces->n++] = p;
    }
  } else {
    tree->t.failed = true;
  }
  to->data_n = decoded->n - to->data;
  to->last = pieces->n - to->first;
}

/* Joins text node `id` and all split ones behind it. */
static void join_run (wr_tree *tree, wr_node_id id) {
  wr_doc *d = tree->d;
  wr_node *x = wr_node_at(d, id), old = *x;
  start_decoded(tree, x);
  append_decoded(tree, x, &old);
  while (x->next != WR_NONE && wr_node_at(d, x->next)->flags & WR_NODE_SPLIT) {
    const wr_node *more = wr_node_at(d, x->next);
    append_decoded(tree, x, more);
    x->span.end = more->span.end;
    wr_build_remove(d, x->next);
  }
}

void wr_tree_join_texts (wr_tree *tree) {
  wr_doc *d = tree->d;
  for (wr_node_id id = 0; tree->split_texts > 0 && id < d->layer[WR_NODES].n; id++) {
    const wr_node *x = wr_node_at(d, id);
    if (!(x->flags & WR_NODE_SPLIT) || x->prev == WR_NONE
      || wr_node_at(d, x->prev)->flags & WR_NODE_SPLIT)
      continue;
    join_run(tree, x->prev);
  }
}
