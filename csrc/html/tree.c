/* tree.c: the tree construction: tokens to the rules of their insertion mode */
#include "base/ascii.h"
#include "html/parse.h"
#include "html/tree.h"

/* A token opens at most a few elements besides those it reconstructs. */
enum { SPARE_OPEN = 64, SPARE_NODES = 64 };

static wr_mode_rules *const rules_of[WR_MODE_N] = {
  [WR_INITIAL] = wr_tree_initial, [WR_BEFORE_HTML] = wr_tree_before_html,
  [WR_BEFORE_HEAD] = wr_tree_before_head, [WR_IN_HEAD] = wr_tree_in_head,
  [WR_IN_HEAD_NOSCRIPT] = wr_tree_in_head_noscript, [WR_AFTER_HEAD] = wr_tree_after_head,
  [WR_IN_BODY] = wr_tree_in_body, [WR_IN_RAW] = wr_tree_in_raw,
  [WR_IN_TABLE] = wr_tree_in_table, [WR_IN_TABLE_TEXT] = wr_tree_in_table_text,
  [WR_IN_CAPTION] = wr_tree_in_caption, [WR_IN_COLUMN_GROUP] = wr_tree_in_column_group,
  [WR_IN_TABLE_BODY] = wr_tree_in_table_body, [WR_IN_ROW] = wr_tree_in_row,
  [WR_IN_CELL] = wr_tree_in_cell, [WR_IN_TEMPLATE] = wr_tree_in_template,
  [WR_AFTER_BODY] = wr_tree_after_body, [WR_IN_FRAMESET] = wr_tree_in_frameset,
  [WR_AFTER_FRAMESET] = wr_tree_after_frameset,
  [WR_AFTER_AFTER_BODY] = wr_tree_after_after_body,
  [WR_AFTER_AFTER_FRAMESET] = wr_tree_after_after_frameset
};

bool wr_tree_by_mode (wr_tree *tree) {
  return rules_of[tree->mode](tree);
}

const wr_attr *wr_tree_token_attr (const wr_tree *tree, wr_name name) {
  const wr_attr *a = (const wr_attr *) tree->d->layer[WR_ATTRS].at + tree->t.token.attr;
  for (uint32_t i = 0; i < tree->t.token.attr_n; i++) {
    if (a[i].name == name) return a + i;
  }
  return NULL;
}

bool wr_tree_is_hidden (const wr_tree *tree) {
  const wr_attr *type = wr_tree_token_attr(tree, WR_ATTR_type);
  return type && wr_same(wr_attr_value(tree->d, type), WR_SLICE("hidden"));
}

bool wr_tree_is_blank (const wr_tree *tree, const wr_html_token *text) {
  wr_span s = text->data;
  while (s.start < s.end) {
    uint32_t n = wr_decode_space(tree->d, s, text->rules);
    bool nul = n == 0 && tree->t.base[s.start] == 0 && text->rules & WR_DECODE_NUL_KEEP;
    if (n == 0 && !nul) return false;
    s.start += nul ? 1 : n;
  }
  return true;
}

bool wr_tree_skip_space (wr_tree *tree) {
  wr_html_token *k = &tree->t.token;
  k->data.start += wr_decode_space(tree->d, k->data, k->rules);
  return k->data.start == k->data.end;
}

bool wr_tree_take_space (wr_tree *tree) {
  wr_html_token *k = &tree->t.token;
  wr_span all = k->data;
  uint32_t n = wr_decode_space(tree->d, all, k->rules);
  if (n > 0) {
    k->data.end = all.start + n;
    wr_tree_insert_text(tree, 0);
    k->data = (wr_span) {all.start + n, all.end};
  }
  return k->data.start == k->data.end;
}

void wr_tree_only_space (wr_tree *tree) {
  while (!wr_tree_take_space(tree)) tree->t.token.data.start++;
}

bool wr_tree_merge_html (wr_tree *tree) {
  if (tree->count[WR_TAG_template] == 0) wr_tree_merge_attrs(tree, tree->open[0].node);
  return true;
}

/* The mode for an element on the stack; WR_MODE_N when the next one above decides. */
static wr_mode mode_for (const wr_tree *tree, wr_key key, bool last) {
  switch (key) {
    case WR_TAG_td: case WR_TAG_th: return last ? WR_MODE_N : WR_IN_CELL;
    case WR_TAG_tr: return WR_IN_ROW;
    case WR_TAG_tbody: case WR_TAG_thead: case WR_TAG_tfoot: return WR_IN_TABLE_BODY;
    case WR_TAG_caption: return WR_IN_CAPTION;
    case WR_TAG_colgroup: return WR_IN_COLUMN_GROUP;
    case WR_TAG_table: return WR_IN_TABLE;
    case WR_TAG_template: return (wr_mode) tree->templates[tree->templates_n - 1];
    case WR_TAG_head: return last ? WR_MODE_N : WR_IN_HEAD;
    case WR_TAG_body: return WR_IN_BODY;
    case WR_TAG_frameset: return WR_IN_FRAMESET;
    case WR_TAG_html: return tree->head == WR_NONE ? WR_BEFORE_HEAD : WR_AFTER_HEAD;
    default: return WR_MODE_N;
  }
}

void wr_tree_reset_mode (wr_tree *tree) {
  wr_mode mode = WR_MODE_N;
  for (uint32_t i = tree->n; i-- > 0 && mode == WR_MODE_N;) {
    bool last = i == 0;
    mode = mode_for(tree, last && tree->context ? tree->context : tree->open[i].key, last);
  }
  tree->mode = (uint8_t) (mode == WR_MODE_N ? WR_IN_BODY : mode);
}

/* Drops the newline that a text after <pre>, <listing> or <textarea> begins with.  False when
   nothing is left of the text. */
static bool drop_newline (wr_tree *tree) {
  wr_html_token *k = &tree->t.token;
  wr_span s = k->data;
  const char *p = tree->t.base + s.start;
  tree->skip_newline = false;
  if (k->kind != WR_HTML_TEXT) return true;
  if (*p == '\n') k->data.start++;
  else if (*p == '\r') k->data.start += s.end - s.start > 1 && p[1] == '\n' ? 2 : 1;
  else if (*p == '&') k->data.start += wr_decode_newline(tree->d, s, k->rules);
  return k->data.start < k->data.end;
}

/* Where the tree is as deep as may be, a start tag's element is put in place but holds nothing,
   and its end tag is skipped. True when the token was dealt with. */
static bool at_depth_limit (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  if (tree->n < tree->deepest) {
    tree->unnested = 0;
    return false;
  }
  if (tree->mode == WR_IN_RAW) return false;
  if (k->kind == WR_HTML_END && tree->unnested > 0) return tree->unnested--, true;
  if (k->kind != WR_HTML_START || wr_traits(k->name) & WR_IS_RAW || k->name == WR_TAG_noscript)
    return false;
  wr_doc_truncate(tree->d, WR_LIMIT_depth, k->span.start);
  wr_tree_insert_void(tree);
  if (!(wr_traits(k->name) & WR_IS_VOID) && !k->self_closing) tree->unnested++;
  return true;
}

static void take_token (wr_tree *tree) {
  if (tree->skip_newline && !drop_newline(tree)) return;
  if (tree->n >= tree->deepest && at_depth_limit(tree)) return;
  for (bool done = false; !done;) {
    bool foreign = tree->t.foreign && wr_tree_is_foreign(tree);
    done = foreign ? wr_tree_in_foreign(tree) : wr_tree_by_mode(tree);
  }
}

/* Room for the nodes of the next token, so that no rule can meet an allocation that fails.
   False: the limit is reached, or no memory. */
static inline bool reserve_nodes (wr_tree *tree) {
  wr_array *nodes = &tree->d->layer[WR_NODES];
  uint32_t more = SPARE_NODES + tree->formatting_n;
  if (nodes->n + more > tree->d->limits.nodes) {
    wr_doc_truncate(tree->d, WR_LIMIT_nodes, wr_tokenizer_offset(&tree->t, tree->t.at));
    return false;
  }
  if (nodes->cap - nodes->n < more && !wr_array_reserve(nodes, more, sizeof(wr_node)))
    tree->t.failed = true;
  return !tree->t.failed;
}

/* An element's own end tag stood there, if any did. */
static void end_at (wr_doc *d, wr_node_id id, wr_span tag) {
  if (id == WR_NONE || tag.end == 0 || wr_node_at(d, id)->flags & WR_NODE_IMPLIED) return;
  wr_node_at(d, id)->span.end = tag.end;
}

/* Ends every element that is open; body and html where their end tags stood. */
static void finish (wr_tree *tree) {
  wr_doc *d = tree->d;
  uint32_t end = wr_tokenizer_offset(&tree->t, tree->t.at);
  wr_node_id html = tree->n > 0 ? tree->open[0].node : WR_NONE, body = WR_NONE;
  if (tree->n > 1 && tree->open[1].key == WR_TAG_body) body = tree->open[1].node;
  tree->t.token.kind = WR_HTML_EOF;
  tree->t.token.span = (wr_span) {end, end};
  wr_tree_pop_to(tree, 0);
  end_at(d, body, tree->body_end);
  end_at(d, html, tree->html_end);
  wr_tree_join_texts(tree);
  if (tree->selected) wr_tree_fill_selected(tree);
}

static bool allocate (wr_tree *tree, wr_doc *d) {
  uint32_t room = d->limits.depth + SPARE_OPEN;
  *tree = (wr_tree) {.d = d, .head = WR_NONE, .form = WR_NONE, .frameset_ok = true};
  tree->scripting = d->options.scripting;
  tree->deepest = d->limits.depth;
  tree->open = wr_arena_alloc(&d->arena, (room + 1) * sizeof *tree->open);
  tree->formatting = wr_arena_alloc(&d->arena, 2 * (size_t) room * sizeof *tree->formatting);
  tree->templates = wr_arena_alloc(&d->arena, room);
  if (!tree->open || !tree->formatting || !tree->templates) return false;
  *tree->open++ = (wr_open) {0, 0, WR_TAG_html};
  wr_tokenizer_start(&tree->t, d);
  return true;
}

static int run (wr_tree *tree, wr_error *e) {
  while (!tree->done && reserve_nodes(tree)) {
    wr_tokenizer_next(&tree->t);
    take_token(tree);
  }
  finish(tree);
  return tree->t.failed ? wr_fail(e, WR_E_MEMORY, WR_NONE, NULL) : WR_OK;
}

int wr_html_parse (wr_doc *d, wr_error *e) {
  wr_tree tree;
  if (!allocate(&tree, d) || !wr_build_start(d)) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  return run(&tree, e);
}

static wr_html_state state_for (const wr_tree *tree, wr_key context) {
  switch (context) {
    case WR_TAG_title: case WR_TAG_textarea: return WR_HTML_RCDATA;
    case WR_TAG_style: case WR_TAG_xmp: case WR_TAG_iframe: case WR_TAG_noembed:
    case WR_TAG_noframes:
      return WR_HTML_RAWTEXT;
    case WR_TAG_script: return WR_HTML_SCRIPT;
    case WR_TAG_noscript: return tree->scripting ? WR_HTML_RAWTEXT : WR_HTML_DATA;
    case WR_TAG_plaintext: return WR_HTML_PLAINTEXT;
    default: return WR_HTML_DATA;
  }
}

int wr_html_parse_fragment (wr_doc *d, wr_slice context, wr_namespace ns, wr_error *e) {
  wr_tree tree;
  if (!allocate(&tree, d) || !wr_build_start(d) || !reserve_nodes(&tree))
    return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  wr_node_id root = wr_tree_insert_implied(&tree, WR_TAG_html);
  wr_name name = wr_name_intern(d, context);
  tree.context = wr_key_of(ns, name);
  tree.t.state = (uint8_t) state_for(&tree, tree.context);
  tree.t.foreign = ns != WR_NS_HTML;
  if (tree.context == WR_TAG_template) tree.templates[tree.templates_n++] = WR_IN_TEMPLATE;
  wr_tree_reset_mode(&tree);
  int status = run(&tree, e);
  wr_build_remove(d, root);
  wr_build_children(d, root, 0);
  return status;
}
