/* tree_frame.c: raw text, templates, framesets, behind the body (WHATWG HTML 13.2.6.4) */
#include "html/tree.h"

bool wr_tree_in_raw (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  if (k->kind == WR_HTML_TEXT) return wr_tree_insert_text(tree, 0), true;
  wr_tree_pop(tree);
  tree->mode = tree->original;
  return k->kind == WR_HTML_END;
}

/* Takes the token again, in the mode that belongs to it inside a template. */
static bool be_template (wr_tree *tree, wr_mode mode) {
  tree->templates[tree->templates_n - 1] = (uint8_t) mode;
  tree->mode = (uint8_t) mode;
  return false;
}

static bool template_start (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_base: case WR_TAG_basefont: case WR_TAG_bgsound: case WR_TAG_link:
    case WR_TAG_meta: case WR_TAG_noframes: case WR_TAG_script: case WR_TAG_style:
    case WR_TAG_template: case WR_TAG_title:
      return wr_tree_in_head(tree);
    case WR_TAG_caption: case WR_TAG_colgroup: case WR_TAG_tbody: case WR_TAG_tfoot:
    case WR_TAG_thead:
      return be_template(tree, WR_IN_TABLE);
    case WR_TAG_col: return be_template(tree, WR_IN_COLUMN_GROUP);
    case WR_TAG_tr: return be_template(tree, WR_IN_TABLE_BODY);
    case WR_TAG_td: case WR_TAG_th: return be_template(tree, WR_IN_ROW);
    default: return be_template(tree, WR_IN_BODY);
  }
}

static bool template_end_of_page (wr_tree *tree) {
  if (tree->count[WR_TAG_template] == 0) return tree->done = true;
  wr_tree_pop_until(tree, WR_TAG_template);
  wr_tree_format_clear(tree);
  tree->templates_n--;
  wr_tree_reset_mode(tree);
  return false;
}

bool wr_tree_in_template (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  switch ((wr_html_kind) k->kind) {
    case WR_HTML_START: return template_start(tree);
    case WR_HTML_END: return k->name == WR_TAG_template ? wr_tree_in_head(tree) : true;
    case WR_HTML_EOF: return template_end_of_page(tree);
    default: return wr_tree_in_body(tree);
  }
}

static bool back_to_body (wr_tree *tree) {
  tree->mode = WR_IN_BODY;
  return false;
}

static bool stop (wr_tree *tree) {
  return tree->done = true;
}

/* White space counts as body text; false when there is more. */
static bool space_of_body (wr_tree *tree) {
  wr_html_token *k = &tree->t.token;
  uint32_t n = wr_decode_space(tree->d, k->data, k->rules), end = k->data.end;
  if (n > 0) {
    k->data.end = k->data.start + n;
    wr_tree_in_body(tree);
    k->data = (wr_span) {k->data.end, end};
  }
  return k->data.start == end;
}

bool wr_tree_after_body (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  switch ((wr_html_kind) k->kind) {
    case WR_HTML_TEXT: return space_of_body(tree) || back_to_body(tree);
    case WR_HTML_COMMENT: return wr_tree_insert_comment(tree, tree->open[0].node), true;
    case WR_HTML_DOCTYPE: return true;
    case WR_HTML_EOF: return stop(tree);
    case WR_HTML_START:
      return k->name == WR_TAG_html ? wr_tree_merge_html(tree) : back_to_body(tree);
    case WR_HTML_END: break;
  }
  if (k->name != WR_TAG_html) return back_to_body(tree);
  if (tree->context) return true;
  tree->html_end = k->span;
  tree->mode = WR_AFTER_AFTER_BODY;
  return true;
}

bool wr_tree_after_after_body (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  switch ((wr_html_kind) k->kind) {
    case WR_HTML_TEXT: return space_of_body(tree) || back_to_body(tree);
    case WR_HTML_COMMENT: return wr_tree_insert_comment(tree, 0), true;
    case WR_HTML_DOCTYPE: return true;
    case WR_HTML_EOF: return stop(tree);
    case WR_HTML_START:
      return k->name == WR_TAG_html ? wr_tree_merge_html(tree) : back_to_body(tree);
    case WR_HTML_END: break;
  }
  return back_to_body(tree);
}

static bool frameset_start (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_html: return wr_tree_merge_html(tree);
    case WR_TAG_frameset: return wr_tree_insert(tree), true;
    case WR_TAG_frame: return wr_tree_insert_void(tree), true;
    case WR_TAG_noframes: return wr_tree_in_head(tree);
    default: return true;
  }
}

static bool frameset_end (wr_tree *tree) {
  if (tree->t.token.name != WR_TAG_frameset || tree->n <= 1) return true;

  wr_tree_pop(tree);
  if (!tree->context && !wr_tree_is_current(tree, WR_TAG_frameset))
    tree->mode = WR_AFTER_FRAMESET;
  return true;
}

bool wr_tree_in_frameset (wr_tree *tree) {
  switch ((wr_html_kind) tree->t.token.kind) {
    case WR_HTML_TEXT: return wr_tree_only_space(tree), true;
    case WR_HTML_COMMENT: return wr_tree_insert_comment(tree, WR_NONE), true;
    case WR_HTML_DOCTYPE: return true;
    case WR_HTML_START: return frameset_start(tree);
    case WR_HTML_END: return frameset_end(tree);
    case WR_HTML_EOF: break;
  }
  return stop(tree);
}

bool wr_tree_after_frameset (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  switch ((wr_html_kind) k->kind) {
    case WR_HTML_TEXT: return wr_tree_only_space(tree), true;
    case WR_HTML_COMMENT: return wr_tree_insert_comment(tree, WR_NONE), true;
    case WR_HTML_DOCTYPE: return true;
    case WR_HTML_START:
      if (k->name == WR_TAG_html) return wr_tree_merge_html(tree);
      return k->name == WR_TAG_noframes ? wr_tree_in_head(tree) : true;
    case WR_HTML_END:
      if (k->name == WR_TAG_html) tree->mode = WR_AFTER_AFTER_FRAMESET;
      return true;
    case WR_HTML_EOF: break;
  }
  return stop(tree);
}

bool wr_tree_after_after_frameset (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  switch ((wr_html_kind) k->kind) {
    case WR_HTML_TEXT: return wr_tree_only_space(tree), true;
    case WR_HTML_COMMENT: return wr_tree_insert_comment(tree, 0), true;
    case WR_HTML_DOCTYPE: case WR_HTML_END: return true;
    case WR_HTML_START:
      if (k->name == WR_TAG_html) return wr_tree_merge_html(tree);
      return k->name == WR_TAG_noframes ? wr_tree_in_head(tree) : true;
    case WR_HTML_EOF: break;
  }
  return stop(tree);
}
