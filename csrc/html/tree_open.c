/* tree_open.c: the stack of open elements */
#include "html/tree.h"

/* The tokenizer asks for the namespace of the adjusted current node. */
static void update_foreign (wr_tree *tree) {
  wr_key key = wr_tree_current(tree)->key;
  if (tree->n == 1 && tree->context) key = tree->context;
  tree->t.foreign = key > UINT16_MAX;
}

static void note_opened (wr_tree *tree, wr_key key) {
  if (key < WR_NAME_TAGS) tree->count[key]++;
  update_foreign(tree);
}

static void note_closed (wr_tree *tree, const wr_open *x) {
  if (x->key < WR_NAME_TAGS) {
    tree->count[x->key]--;
    if (wr_html_traits[x->key] & WR_IS_FORMATTING) wr_tree_format_closed(tree, x->node);
  }
  update_foreign(tree);
}

void wr_tree_push (wr_tree *tree, wr_node_id node, wr_node_id target, wr_key key) {
  tree->open[tree->n++] = (wr_open) {node, target, key};
  note_opened(tree, key);
}

void wr_tree_pop (wr_tree *tree) {
  wr_open x = tree->open[--tree->n];
  wr_node *node = wr_node_at(tree->d, x.node);
  const wr_html_token *k = &tree->t.token;
  if (!(node->flags & (WR_NODE_IMPLIED | WR_NODE_CLONE)))
    node->span.end = k->kind == WR_HTML_END && k->name == x.key ? k->span.end : k->span.start;
  note_closed(tree, &x);
}

void wr_tree_pop_to (wr_tree *tree, uint32_t n) {
  while (tree->n > n) wr_tree_pop(tree);
}

void wr_tree_pop_until (wr_tree *tree, wr_key key) {
  while (tree->n > 0) {
    bool found = wr_tree_is_current(tree, key);
    wr_tree_pop(tree);
    if (found) break;
  }
}

void wr_tree_open_remove (wr_tree *tree, uint32_t i) {
  wr_open x = tree->open[i];
  memmove(tree->open + i, tree->open + i + 1, (tree->n - i - 1) * sizeof *tree->open);
  tree->n--;
  note_closed(tree, &x);
}

void wr_tree_open_insert (wr_tree *tree, uint32_t i, wr_open x) {
  memmove(tree->open + i + 1, tree->open + i, (tree->n - i) * sizeof *tree->open);
  tree->open[i] = x;
  tree->n++;
  note_opened(tree, x.key);
}

uint32_t wr_tree_open_find (const wr_tree *tree, wr_node_id node) {
  for (uint32_t i = tree->n; i-- > 0;) {
    if (tree->open[i].node == node) return i;
  }
  return WR_NONE;
}

bool wr_tree_has (const wr_tree *tree, wr_name name, unsigned bounds) {
  if (tree->count[name] == 0) return false;
  for (uint32_t i = tree->n; i-- > 0;) {
    if (tree->open[i].key == name) return true;
    if (wr_traits(tree->open[i].key) & bounds) return false;
  }
  return false;
}

void wr_tree_imply_ends (wr_tree *tree, wr_name except) {
  for (wr_key key; key = wr_tree_current(tree)->key, wr_traits(key) & WR_IS_IMPLIED;) {
    if (key == except) break;
    wr_tree_pop(tree);
  }
}

void wr_tree_imply_ends_thoroughly (wr_tree *tree) {
  while (wr_traits(wr_tree_current(tree)->key) & WR_IS_THOROUGH) wr_tree_pop(tree);
}

void wr_tree_close_p (wr_tree *tree) {
  if (!wr_tree_has(tree, WR_TAG_p, WR_BUTTON_SCOPE)) return;
  wr_tree_imply_ends(tree, WR_TAG_p);
  wr_tree_pop_until(tree, WR_TAG_p);
}
