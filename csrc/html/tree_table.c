/* tree_table.c: the insertion modes of tables (WHATWG HTML 13.2.6.4.9 to 13.2.6.4.15) */
#include "html/tree.h"

static bool in_table_scope (const wr_tree *tree, wr_name name) {
  return wr_tree_has(tree, name, WR_TABLE_SCOPE);
}

/* "Clear the stack back to a table (body, row) context": down to one of up to four names. */
static void clear_back (wr_tree *tree, wr_name a, wr_name b, wr_name c) {
  for (;;) {
    wr_key key = wr_tree_current(tree)->key;
    if (key == a || key == b || key == c || key == WR_TAG_template || key == WR_TAG_html)
      return;
    wr_tree_pop(tree);
  }
}

static void clear_to_table (wr_tree *tree) {
  clear_back(tree, WR_TAG_table, 0, 0);
}

static void clear_to_body (wr_tree *tree) {
  clear_back(tree, WR_TAG_tbody, WR_TAG_tfoot, WR_TAG_thead);
}

/* Anything else in a table goes by the rules of the body, before the table. */
static bool by_body_foster (wr_tree *tree) {
  tree->foster = true;
  bool done = wr_tree_in_body(tree);
  tree->foster = false;
  return done;
}

static bool enter (wr_tree *tree, wr_mode mode) {
  wr_tree_insert(tree);
  tree->mode = (uint8_t) mode;
  return true;
}

/* Inserts an element that the page left out, and takes the token again in it. */
static bool enter_implied (wr_tree *tree, wr_name name, wr_mode mode) {
  wr_tree_insert_implied(tree, name);
  tree->mode = (uint8_t) mode;
  return false;
}

static void close_table (wr_tree *tree) {
  wr_tree_pop_until(tree, WR_TAG_table);
  wr_tree_reset_mode(tree);
}

static bool table_start_column (wr_tree *tree) {
  clear_to_table(tree);
  if (tree->t.token.name == WR_TAG_col)
    return enter_implied(tree, WR_TAG_colgroup, WR_IN_COLUMN_GROUP);
  return enter(tree, WR_IN_COLUMN_GROUP);
}

static bool table_start_rows (wr_tree *tree) {
  wr_name name = tree->t.token.name;
  clear_to_table(tree);
  if (name == WR_TAG_tbody || name == WR_TAG_thead || name == WR_TAG_tfoot)
    return enter(tree, WR_IN_TABLE_BODY);
  return enter_implied(tree, WR_TAG_tbody, WR_IN_TABLE_BODY);
}

static bool table_start_input (wr_tree *tree) {
  if (!wr_tree_is_hidden(tree)) return by_body_foster(tree);
  wr_tree_insert_void(tree);
  return true;
}

static bool table_start (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_caption:
      clear_to_table(tree);
      wr_tree_format_marker(tree);
      return enter(tree, WR_IN_CAPTION);
    case WR_TAG_colgroup: case WR_TAG_col: return table_start_column(tree);
    case WR_TAG_tbody: case WR_TAG_tfoot: case WR_TAG_thead: case WR_TAG_td: case WR_TAG_th:
    case WR_TAG_tr:
      return table_start_rows(tree);
    case WR_TAG_table:
      if (!in_table_scope(tree, WR_TAG_table)) return true;
      close_table(tree);
      return false;
    case WR_TAG_style: case WR_TAG_script: case WR_TAG_template: return wr_tree_in_head(tree);
    case WR_TAG_input: return table_start_input(tree);
    case WR_TAG_form:
      if (tree->count[WR_TAG_template] > 0 || tree->form != WR_NONE) return true;
      tree->form = wr_tree_insert_void(tree);
      return true;
    default: return by_body_foster(tree);
  }
}

static bool table_end (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_table:
      if (in_table_scope(tree, WR_TAG_table)) close_table(tree);
      return true;
    case WR_TAG_body: case WR_TAG_caption: case WR_TAG_col: case WR_TAG_colgroup:
    case WR_TAG_html: case WR_TAG_tbody: case WR_TAG_td: case WR_TAG_tfoot: case WR_TAG_th:
    case WR_TAG_thead: case WR_TAG_tr:
      return true;
    case WR_TAG_template: return wr_tree_in_head(tree);
    default: return by_body_foster(tree);
  }
}

static bool table_text (wr_tree *tree) {
  wr_key key = wr_tree_current(tree)->key;
  if (!(wr_traits(key) & WR_IS_TABLE_PART) && key != WR_TAG_template)
    return by_body_foster(tree);
  tree->pending_n = 0;
  tree->original = tree->mode;
  tree->mode = WR_IN_TABLE_TEXT;
  return false;
}

bool wr_tree_in_table (wr_tree *tree) {
  switch ((wr_html_kind) tree->t.token.kind) {
    case WR_HTML_TEXT: return table_text(tree);
    case WR_HTML_COMMENT: return wr_tree_insert_comment(tree, WR_NONE), true;
    case WR_HTML_DOCTYPE: return true;
    case WR_HTML_START: return table_start(tree);
    case WR_HTML_END: return table_end(tree);
    case WR_HTML_EOF: break;
  }
  return wr_tree_in_body(tree);
}

static bool keep_pending (wr_tree *tree) {
  if (tree->pending_n == tree->pending_cap) {
    uint32_t cap = tree->pending_cap ? 2 * tree->pending_cap : 16;
    wr_html_token *more = wr_arena_alloc(&tree->d->arena, cap * sizeof *more);
    if (!more) return tree->t.failed = true;
    if (tree->pending_n) memcpy(more, tree->pending, tree->pending_n * sizeof *more);
    tree->pending = more;
    tree->pending_cap = cap;
  }
  tree->pending[tree->pending_n++] = tree->t.token;
  return true;
}

bool wr_tree_in_table_text (wr_tree *tree) {
  wr_html_token next = tree->t.token;
  bool blank = true;
  if (next.kind == WR_HTML_TEXT) return keep_pending(tree);
  for (uint32_t i = 0; i < tree->pending_n; i++)
    blank = blank && wr_tree_is_blank(tree, tree->pending + i);
  for (uint32_t i = 0; i < tree->pending_n; i++) {
    tree->t.token = tree->pending[i];
    if (blank) wr_tree_insert_text(tree, WR_DECODE_NUL_DROP);
    else by_body_foster(tree);
  }
  tree->t.token = next;
  tree->mode = tree->original;
  return false;
}

/* Closes the caption when one is open. */
static bool close_caption (wr_tree *tree) {
  if (!in_table_scope(tree, WR_TAG_caption)) return false;
  wr_tree_imply_ends(tree, 0);
  wr_tree_pop_until(tree, WR_TAG_caption);
  wr_tree_format_clear(tree);
  tree->mode = WR_IN_TABLE;
  return true;
}

static bool is_table_tag (wr_name name) {
  return name == WR_TAG_caption || name == WR_TAG_col || name == WR_TAG_colgroup
    || name == WR_TAG_tbody || name == WR_TAG_td || name == WR_TAG_tfoot || name == WR_TAG_th
    || name == WR_TAG_thead || name == WR_TAG_tr;
}

bool wr_tree_in_caption (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  if (k->kind == WR_HTML_START && is_table_tag(k->name)) return !close_caption(tree);
  if (k->kind == WR_HTML_END) {
    if (k->name == WR_TAG_caption) return close_caption(tree), true;
    if (k->name == WR_TAG_table) return !close_caption(tree);
    if (is_table_tag(k->name) || k->name == WR_TAG_body || k->name == WR_TAG_html) return true;
  }
  return wr_tree_in_body(tree);
}

/* Closes the column group; the token is taken again in the table. */
static bool leave_column_group (wr_tree *tree) {
  if (!wr_tree_is_current(tree, WR_TAG_colgroup)) return true;
  wr_tree_pop(tree);
  tree->mode = WR_IN_TABLE;
  return false;
}

static bool column_group_tag (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  bool start = k->kind == WR_HTML_START;
  if (k->name == WR_TAG_template) return wr_tree_in_head(tree);
  if (start && k->name == WR_TAG_html) return wr_tree_merge_html(tree);
  if (start && k->name == WR_TAG_col) return wr_tree_insert_void(tree), true;
  if (!start && k->name == WR_TAG_col) return true;
  if (!start && k->name == WR_TAG_colgroup) return leave_column_group(tree), true;
  return leave_column_group(tree);
}

bool wr_tree_in_column_group (wr_tree *tree) {
  switch ((wr_html_kind) tree->t.token.kind) {
    case WR_HTML_TEXT: return wr_tree_take_space(tree) || leave_column_group(tree);
    case WR_HTML_COMMENT: return wr_tree_insert_comment(tree, WR_NONE), true;
    case WR_HTML_DOCTYPE: return true;
    case WR_HTML_START: case WR_HTML_END: return column_group_tag(tree);
    case WR_HTML_EOF: break;
  }
  return wr_tree_in_body(tree);
}

/* Closes tbody, thead or tfoot for a token that stands behind it. */
static bool leave_table_body (wr_tree *tree) {
  if (!in_table_scope(tree, WR_TAG_tbody) && !in_table_scope(tree, WR_TAG_thead)
    && !in_table_scope(tree, WR_TAG_tfoot))
    return true;
  clear_to_body(tree);
  wr_tree_pop(tree);
  tree->mode = WR_IN_TABLE;
  return false;
}

static bool table_body_start (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_tr:
      clear_to_body(tree);
      return enter(tree, WR_IN_ROW);
    case WR_TAG_th: case WR_TAG_td:
      clear_to_body(tree);
      return enter_implied(tree, WR_TAG_tr, WR_IN_ROW);
    case WR_TAG_caption: case WR_TAG_col: case WR_TAG_colgroup: case WR_TAG_tbody:
    case WR_TAG_tfoot: case WR_TAG_thead:
      return leave_table_body(tree);
    default: return wr_tree_in_table(tree);
  }
}

static bool table_body_end (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_tbody: case WR_TAG_tfoot: case WR_TAG_thead:
      if (!in_table_scope(tree, tree->t.token.name)) return true;
      clear_to_body(tree);
      wr_tree_pop(tree);
      tree->mode = WR_IN_TABLE;
      return true;
    case WR_TAG_table: return leave_table_body(tree);
    case WR_TAG_body: case WR_TAG_caption: case WR_TAG_col: case WR_TAG_colgroup:
    case WR_TAG_html: case WR_TAG_td: case WR_TAG_th: case WR_TAG_tr:
      return true;
    default: return wr_tree_in_table(tree);
  }
}

bool wr_tree_in_table_body (wr_tree *tree) {
  if (tree->t.token.kind == WR_HTML_START) return table_body_start(tree);
  if (tree->t.token.kind == WR_HTML_END) return table_body_end(tree);
  return wr_tree_in_table(tree);
}

/* Closes the row when one is open. */
static bool close_row (wr_tree *tree) {
  if (!in_table_scope(tree, WR_TAG_tr)) return false;
  clear_back(tree, WR_TAG_tr, 0, 0);
  wr_tree_pop(tree);
  tree->mode = WR_IN_TABLE_BODY;
  return true;
}

static bool row_start (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_th: case WR_TAG_td:
      clear_back(tree, WR_TAG_tr, 0, 0);
      enter(tree, WR_IN_CELL);
      wr_tree_format_marker(tree);
      return true;
    case WR_TAG_caption: case WR_TAG_col: case WR_TAG_colgroup: case WR_TAG_tbody:
    case WR_TAG_tfoot: case WR_TAG_thead: case WR_TAG_tr:
      return !close_row(tree);
    default: return wr_tree_in_table(tree);
  }
}

static bool row_end (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_tr: return close_row(tree), true;
    case WR_TAG_table: return !close_row(tree);
    case WR_TAG_tbody: case WR_TAG_tfoot: case WR_TAG_thead:
      return !in_table_scope(tree, tree->t.token.name) || !close_row(tree);
    case WR_TAG_body: case WR_TAG_caption: case WR_TAG_col: case WR_TAG_colgroup:
    case WR_TAG_html: case WR_TAG_td: case WR_TAG_th:
      return true;
    default: return wr_tree_in_table(tree);
  }
}

bool wr_tree_in_row (wr_tree *tree) {
  if (tree->t.token.kind == WR_HTML_START) return row_start(tree);
  if (tree->t.token.kind == WR_HTML_END) return row_end(tree);
  return wr_tree_in_table(tree);
}

/* Closes the cell that is open; the token is taken again in the row. */
static bool leave_cell (wr_tree *tree) {

  wr_tree_imply_ends(tree, 0);
  while (!wr_tree_is_current(tree, WR_TAG_td) && !wr_tree_is_current(tree, WR_TAG_th))
    wr_tree_pop(tree);
  wr_tree_pop(tree);
  wr_tree_format_clear(tree);
  tree->mode = WR_IN_ROW;
  return false;
}

static bool has_cell (const wr_tree *tree) {
  return in_table_scope(tree, WR_TAG_td) || in_table_scope(tree, WR_TAG_th);
}

static bool cell_end (wr_tree *tree) {
  wr_name name = tree->t.token.name;
  switch (name) {
    case WR_TAG_td: case WR_TAG_th:
      if (!in_table_scope(tree, name)) return true;
      wr_tree_imply_ends(tree, 0);
      wr_tree_pop_until(tree, name);
      wr_tree_format_clear(tree);
      tree->mode = WR_IN_ROW;
      return true;
    case WR_TAG_body: case WR_TAG_caption: case WR_TAG_col: case WR_TAG_colgroup:
    case WR_TAG_html:
      return true;
    case WR_TAG_table: case WR_TAG_tbody: case WR_TAG_tfoot: case WR_TAG_thead: case WR_TAG_tr:
      return in_table_scope(tree, name) && has_cell(tree) ? leave_cell(tree) : true;
    default: return wr_tree_in_body(tree);
  }
}

bool wr_tree_in_cell (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  if (k->kind == WR_HTML_START && is_table_tag(k->name))
    return has_cell(tree) ? leave_cell(tree) : true;
  return k->kind == WR_HTML_END ? cell_end(tree) : wr_tree_in_body(tree);
}
