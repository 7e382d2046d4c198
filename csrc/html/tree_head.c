/* tree_head.c: from the first byte to the body (WHATWG HTML 13.2.6.4.1 to 13.2.6.4.6) */
#include "html/quirks.h"
#include "html/tree.h"

static bool go (wr_tree *tree, wr_mode mode) {
  tree->mode = (uint8_t) mode;
  return false;
}

bool wr_tree_initial (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  if (k->kind == WR_HTML_TEXT && wr_tree_skip_space(tree)) return true;
  if (k->kind == WR_HTML_COMMENT) return wr_tree_insert_comment(tree, 0), true;
  if (k->kind == WR_HTML_DOCTYPE) {
    wr_tree_insert_doctype(tree);
    wr_quirks_find(tree->d, wr_node_at(tree->d, 0)->last, tree->t.doctype.force_quirks);
    tree->mode = WR_BEFORE_HTML;
    return true;
  }
  tree->d->quirks = true;
  return go(tree, WR_BEFORE_HTML);
}

static bool is_late_end (wr_name name) {
  return name == WR_TAG_head || name == WR_TAG_body || name == WR_TAG_html || name == WR_TAG_br;
}

bool wr_tree_before_html (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  if (k->kind == WR_HTML_DOCTYPE) return true;
  if (k->kind == WR_HTML_COMMENT) return wr_tree_insert_comment(tree, 0), true;
  if (k->kind == WR_HTML_TEXT && wr_tree_skip_space(tree)) return true;
  if (k->kind == WR_HTML_END && !is_late_end(k->name)) return true;
  tree->mode = WR_BEFORE_HEAD;
  if (k->kind == WR_HTML_START && k->name == WR_TAG_html) return wr_tree_insert(tree), true;
  wr_tree_insert_implied(tree, WR_TAG_html);
  return false;
}

bool wr_tree_before_head (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  if (k->kind == WR_HTML_DOCTYPE) return true;
  if (k->kind == WR_HTML_COMMENT) return wr_tree_insert_comment(tree, WR_NONE), true;
  if (k->kind == WR_HTML_TEXT && wr_tree_skip_space(tree)) return true;
  if (k->kind == WR_HTML_END && !is_late_end(k->name)) return true;
  if (k->kind == WR_HTML_START && k->name == WR_TAG_html) return wr_tree_merge_html(tree);
  tree->mode = WR_IN_HEAD;
  if (k->kind == WR_HTML_START && k->name == WR_TAG_head)
    return tree->head = wr_tree_insert(tree), true;
  tree->head = wr_tree_insert_implied(tree, WR_TAG_head);
  return false;
}

static void start_template (wr_tree *tree) {
  wr_tree_insert(tree);
  wr_tree_format_marker(tree);
  tree->frameset_ok = false;
  tree->mode = WR_IN_TEMPLATE;
  tree->templates[tree->templates_n++] = WR_IN_TEMPLATE;
}

static void end_template (wr_tree *tree) {
  if (tree->count[WR_TAG_template] == 0) return;
  wr_tree_imply_ends_thoroughly(tree);
  wr_tree_pop_until(tree, WR_TAG_template);
  wr_tree_format_clear(tree);
  tree->templates_n--;
  wr_tree_reset_mode(tree);
}

static bool leave_head (wr_tree *tree) {
  wr_tree_pop(tree);
  return go(tree, WR_AFTER_HEAD);
}

static bool head_start (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_html: return wr_tree_merge_html(tree);
    case WR_TAG_base: case WR_TAG_basefont: case WR_TAG_bgsound: case WR_TAG_link:
    case WR_TAG_meta:
      return wr_tree_insert_void(tree), true;
    case WR_TAG_title: return wr_tree_insert_raw(tree, WR_HTML_RCDATA), true;
    case WR_TAG_noscript:
      if (tree->scripting) return wr_tree_insert_raw(tree, WR_HTML_RAWTEXT), true;
      wr_tree_insert(tree);
      tree->mode = WR_IN_HEAD_NOSCRIPT;
      return true;
    case WR_TAG_noframes: case WR_TAG_style:
      return wr_tree_insert_raw(tree, WR_HTML_RAWTEXT), true;
    case WR_TAG_script: return wr_tree_insert_raw(tree, WR_HTML_SCRIPT), true;
    case WR_TAG_template: return start_template(tree), true;
    case WR_TAG_head: return true;
    default: return leave_head(tree);
  }
}

bool wr_tree_in_head (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  switch (k->kind) {
    case WR_HTML_TEXT: return wr_tree_take_space(tree) || leave_head(tree);
    case WR_HTML_COMMENT: return wr_tree_insert_comment(tree, WR_NONE), true;
    case WR_HTML_DOCTYPE: return true;
    case WR_HTML_START: return head_start(tree);
    case WR_HTML_END:
      if (k->name == WR_TAG_template) return end_template(tree), true;
      if (k->name == WR_TAG_head) return leave_head(tree), true;
      return is_late_end(k->name) ? leave_head(tree) : true;
    default: return leave_head(tree);
  }
}

static bool leave_noscript (wr_tree *tree) {
  wr_tree_pop(tree);
  return go(tree, WR_IN_HEAD);
}

static bool noscript_start (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_html: return wr_tree_merge_html(tree);
    case WR_TAG_basefont: case WR_TAG_bgsound: case WR_TAG_link: case WR_TAG_meta:
    case WR_TAG_noframes: case WR_TAG_style:
      return head_start(tree);
    case WR_TAG_head: case WR_TAG_noscript: return true;
    default: return leave_noscript(tree);
  }
}

bool wr_tree_in_head_noscript (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  switch (k->kind) {
    case WR_HTML_TEXT: return wr_tree_take_space(tree) || leave_noscript(tree);
    case WR_HTML_COMMENT: return wr_tree_insert_comment(tree, WR_NONE), true;
    case WR_HTML_DOCTYPE: return true;
    case WR_HTML_START: return noscript_start(tree);
    case WR_HTML_END:
      if (k->name == WR_TAG_noscript) return leave_noscript(tree), true;
      return k->name == WR_TAG_br ? leave_noscript(tree) : true;
    default: return leave_noscript(tree);
  }
}

/* A tag of the head behind its end: back into it for this one. */
static bool back_in_head (wr_tree *tree) {
  wr_tree_push(tree, tree->head, tree->head, WR_TAG_head);
  head_start(tree);
  wr_tree_open_remove(tree, wr_tree_open_find(tree, tree->head));
  return true;
}

static bool start_body (wr_tree *tree) {
  wr_tree_insert_implied(tree, WR_TAG_body);
  return go(tree, WR_IN_BODY);
}

static bool after_head_start (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_html: return wr_tree_merge_html(tree);
    case WR_TAG_body:
      wr_tree_insert(tree);
      tree->frameset_ok = false;
      tree->mode = WR_IN_BODY;
      return true;
    case WR_TAG_frameset:
      wr_tree_insert(tree);
      tree->mode = WR_IN_FRAMESET;
      return true;
    case WR_TAG_base: case WR_TAG_basefont: case WR_TAG_bgsound: case WR_TAG_link:
    case WR_TAG_meta: case WR_TAG_noframes: case WR_TAG_script: case WR_TAG_style:
    case WR_TAG_template: case WR_TAG_title:
      return back_in_head(tree);
    case WR_TAG_head: return true;
    default: return start_body(tree);
  }
}

bool wr_tree_after_head (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  switch (k->kind) {
    case WR_HTML_TEXT: return wr_tree_take_space(tree) || start_body(tree);
    case WR_HTML_COMMENT: return wr_tree_insert_comment(tree, WR_NONE), true;
    case WR_HTML_DOCTYPE: return true;
    case WR_HTML_START: return after_head_start(tree);
    case WR_HTML_END:
      if (k->name == WR_TAG_template) return end_template(tree), true;
      return is_late_end(k->name) && k->name != WR_TAG_head ? start_body(tree) : true;
    default: return start_body(tree);
  }
}
