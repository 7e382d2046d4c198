/* tree_format.c: active formatting elements, adoption agency (WHATWG HTML 13.2.4.3) */
#include "html/tree.h"

enum { SAME_ELEMENTS = 3, OUTER_LOOPS = 8, INNER_LOOPS = 3, ANY_ORDER = 32 };

static bool same_attr (const wr_doc *d, const wr_attr *a, const wr_attr *b) {
  return a->name == b->name && wr_slice_is(wr_attr_value(d, a), wr_attr_value(d, b));
}

/* Whether two elements have the same attributes; from ANY_ORDER on only in the same order,
   which bounds the work. */
static bool same_attrs (const wr_doc *d, const wr_node *x, const wr_node *y) {
  const wr_attr *all = d->layer[WR_ATTRS].at, *a = all + x->data, *b = all + y->data;
  uint32_t n = x->data_n;
  if (n != y->data_n) return false;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t j = i;
    if (n < ANY_ORDER) for (j = 0; j < n && b[j].name != a[i].name; j++) continue;
    if (j == n || !same_attr(d, a + i, b + j)) return false;
  }
  return true;
}

static void remove_at (wr_tree *tree, uint32_t i) {
  memmove(tree->formatting + i, tree->formatting + i + 1,
    (tree->formatting_n - i - 1) * sizeof *tree->formatting);
  tree->formatting_n--;
}

static void insert_at (wr_tree *tree, uint32_t i, wr_formatting x) {
  memmove(tree->formatting + i + 1, tree->formatting + i,
    (tree->formatting_n - i) * sizeof *tree->formatting);
  tree->formatting[i] = x;
  tree->formatting_n++;
}

/* Makes room in a full list by dropping its oldest element; markers are fewer than open
   elements. */
static void make_room (wr_tree *tree) {
  uint32_t i = 0;
  if (tree->formatting_n < 2 * tree->deepest) return;
  while (tree->formatting[i].node == WR_NONE) i++;
  remove_at(tree, i);
  wr_doc_truncate(tree->d, WR_LIMIT_depth, tree->t.token.span.start);
}

/* The Noah's Ark clause: at most three elements alike after the last marker. */
static void keep_three (wr_tree *tree, wr_node_id node, wr_name name) {
  uint32_t alike = 0, earliest = 0;
  for (uint32_t i = tree->formatting_n; i-- > 0 && tree->formatting[i].node != WR_NONE;) {
    const wr_formatting *f = tree->formatting + i;
    if (f->name != name
      || !same_attrs(tree->d, wr_node_at(tree->d, f->node), wr_node_at(tree->d, node)))
      continue;
    alike++;
    earliest = i;
  }
  if (alike >= SAME_ELEMENTS) remove_at(tree, earliest);
}

void wr_tree_format_push (wr_tree *tree, wr_node_id node, wr_name name) {
  keep_three(tree, node, name);
  make_room(tree);
  tree->formatting[tree->formatting_n++] = (wr_formatting) {node, name, true};
}

void wr_tree_format_marker (wr_tree *tree) {
  make_room(tree);
  tree->formatting[tree->formatting_n++] = (wr_formatting) {WR_NONE, 0, true};
}

void wr_tree_format_clear (wr_tree *tree) {
  while (tree->formatting_n > 0 && tree->formatting[--tree->formatting_n].node != WR_NONE)
    continue;
}

static uint32_t place_of (const wr_tree *tree, wr_node_id node) {
  for (uint32_t i = tree->formatting_n; i-- > 0;) {
    if (tree->formatting[i].node == node) return i;
  }
  return WR_NONE;
}

void wr_tree_format_drop (wr_tree *tree, wr_node_id node) {
  uint32_t i = place_of(tree, node);
  if (i != WR_NONE) remove_at(tree, i);
}

void wr_tree_format_closed (wr_tree *tree, wr_node_id node) {
  uint32_t i = place_of(tree, node);
  if (i != WR_NONE) tree->formatting[i].open = false;
}

uint32_t wr_tree_format_find (const wr_tree *tree, wr_name name) {
  for (uint32_t i = tree->formatting_n; i-- > 0 && tree->formatting[i].node != WR_NONE;) {
    if (tree->formatting[i].name == name) return i;
  }
  return WR_NONE;
}

void wr_tree_reconstruct_slowly (wr_tree *tree) {
  uint32_t i = tree->formatting_n;
  while (i > 0 && !tree->formatting[i - 1].open) i--;
  for (; i < tree->formatting_n; i++) {
    wr_formatting *f = tree->formatting + i;
    if (tree->n >= tree->deepest) {
      wr_doc_truncate(tree->d, WR_LIMIT_depth, tree->t.token.span.start);
      return;
    }
    wr_node_id id = wr_tree_clone(tree, f->node);
    wr_place p = wr_tree_place(tree, wr_tree_current(tree));
    wr_build_insert(tree->d, id, p.parent, p.before);
    wr_tree_push(tree, id, id, f->name);
    f->node = id;
    f->open = true;
  }
}

void wr_tree_any_end (wr_tree *tree) {
  wr_name name = tree->t.token.name;
  if (name < WR_NAME_TAGS && tree->count[name] == 0) return;
  for (uint32_t i = tree->n; i-- > 0;) {
    wr_key key = tree->open[i].key;
    if (key == name) {
      wr_tree_imply_ends(tree, name);
      wr_tree_pop_to(tree, i);
      return;
    }
    if (wr_traits(key) & WR_IS_SPECIAL) return;
  }
}

/* The topmost special element below place i of the stack; WR_NONE. */
static uint32_t furthest_block (const wr_tree *tree, uint32_t i) {
  while (++i < tree->n) {
    if (wr_traits(tree->open[i].key) & WR_IS_SPECIAL) return i;
  }
  return WR_NONE;
}

static bool in_scope (const wr_tree *tree, uint32_t place) {
  for (uint32_t i = tree->n; --i > place;) {
    if (wr_traits(tree->open[i].key) & WR_IS_SCOPE) return false;
  }
  return true;
}

/* Puts a clone of the element at place i of the stack and f of the list in its place. */
static wr_node_id replace_by_clone (wr_tree *tree, uint32_t i, uint32_t f) {
  wr_node_id id = wr_tree_clone(tree, tree->open[i].node);
  tree->open[i].node = tree->open[i].target = id;
  tree->formatting[f].node = id;
  return id;
}

/* The inner loop, from the furthest block at place `block` up to the formatting element at
   `top`: what is in the list is cloned around `last`, what is not leaves the stack.  Gives the
   last node; *block and *bookmark (a place in the list) move along. */
static wr_node_id adopt_between (wr_tree *tree, uint32_t top, uint32_t *block,
  uint32_t *bookmark) {
  wr_node_id last = tree->open[*block].node;
  bool first = true;
  for (uint32_t i = *block, loop = 1; --i > top; loop++) {
    uint32_t f = place_of(tree, tree->open[i].node);
    if (f != WR_NONE && loop > INNER_LOOPS) {
      remove_at(tree, f);
      if (f < *bookmark) --*bookmark;
      f = WR_NONE;
    }
    if (f == WR_NONE) {
      wr_tree_open_remove(tree, i);
      --*block;
      continue;
    }
    wr_node_id node = replace_by_clone(tree, i, f);
    if (first) *bookmark = f + 1;
    first = false;
    wr_build_insert(tree->d, last, node, WR_NONE);
    last = node;
  }
  return last;
}

/* One round for the formatting element at place f of the list and `top` of the stack, with its
   furthest block. */
static void adopt_round (wr_tree *tree, uint32_t f, uint32_t top, uint32_t block) {
  uint32_t bookmark = f;
  wr_node_id node = tree->formatting[f].node;
  wr_name name = tree->formatting[f].name;
  wr_node_id last = adopt_between(tree, top, &block, &bookmark);
  wr_place p = wr_tree_place(tree, tree->open + (top - 1));
  wr_build_insert(tree->d, last, p.parent, p.before);
  wr_node_id clone = wr_tree_clone(tree, node);
  wr_node_id content = tree->open[block].target;
  wr_build_children(tree->d, content, clone);
  wr_build_insert(tree->d, clone, content, WR_NONE);
  f = place_of(tree, node);
  remove_at(tree, f);
  if (f < bookmark) bookmark--;
  insert_at(tree, bookmark, (wr_formatting) {clone, name, true});
  wr_tree_open_remove(tree, top);
  wr_tree_open_insert(tree, block, (wr_open) {clone, clone, name});
}

/* One turn of the outer loop.  False when the algorithm is over. */
static bool adopt_turn (wr_tree *tree, wr_name name) {
  uint32_t f = wr_tree_format_find(tree, name);
  if (f == WR_NONE) return wr_tree_any_end(tree), false;
  uint32_t top = WR_NONE;
  if (tree->formatting[f].open) top = wr_tree_open_find(tree, tree->formatting[f].node);
  if (top == WR_NONE) return remove_at(tree, f), false;
  if (!in_scope(tree, top)) return false;
  uint32_t block = furthest_block(tree, top);
  if (block != WR_NONE) return adopt_round(tree, f, top, block), true;
  remove_at(tree, f);
  wr_tree_pop_to(tree, top);
  return false;
}

void wr_tree_adopt (wr_tree *tree) {
  wr_name name = tree->t.token.name;
  const wr_open *x = wr_tree_current(tree);
  if (x->key == name && place_of(tree, x->node) == WR_NONE) {
    wr_tree_pop(tree);
    return;
  }
  for (int loop = 0; loop < OUTER_LOOPS && adopt_turn(tree, name); loop++) continue;
}
