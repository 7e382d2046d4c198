/* tree_close.c: the mode "in body": end tags (WHATWG HTML 13.2.6.4.7) */
#include "html/tree.h"

static bool end_body (wr_tree *tree) {
  if (!wr_tree_has(tree, WR_TAG_body, WR_SCOPE)) return true;
  tree->body_end = tree->t.token.span;
  tree->mode = WR_AFTER_BODY;
  return true;
}

static bool end_html (wr_tree *tree) {
  if (!wr_tree_has(tree, WR_TAG_body, WR_SCOPE)) return true;
  tree->mode = WR_AFTER_BODY;
  return false;
}

static bool end_block (wr_tree *tree) {
  wr_name name = tree->t.token.name;
  if (!wr_tree_has(tree, name, WR_SCOPE)) return true;
  wr_tree_imply_ends(tree, 0);
  wr_tree_pop_until(tree, name);
  return true;
}

/* Closes the form of the form pointer, wherever it stands. */
static bool end_form (wr_tree *tree) {
  wr_node_id form = tree->form;
  if (tree->count[WR_TAG_template] > 0) return end_block(tree);
  tree->form = WR_NONE;
  if (form == WR_NONE) return true;
  uint32_t i = wr_tree_open_find(tree, form);
  for (uint32_t j = tree->n; i != WR_NONE && --j > i;) {
    if (wr_traits(tree->open[j].key) & WR_IS_SCOPE) return true;
  }
  if (i == WR_NONE) return true;
  wr_tree_imply_ends(tree, 0);
  if (wr_tree_current(tree)->node == form) return wr_tree_pop(tree), true;
  wr_node_at(tree->d, form)->span.end = tree->t.token.span.end;
  wr_tree_open_remove(tree, i);
  return true;
}

static bool end_p (wr_tree *tree) {
  if (!wr_tree_has(tree, WR_TAG_p, WR_BUTTON_SCOPE)) wr_tree_insert_implied(tree, WR_TAG_p);
  wr_tree_close_p(tree);
  return true;
}

static bool end_item (wr_tree *tree, unsigned scope) {
  wr_name name = tree->t.token.name;
  if (!wr_tree_has(tree, name, scope)) return true;
  wr_tree_imply_ends(tree, name);
  wr_tree_pop_until(tree, name);
  return true;
}

static bool has_heading (const wr_tree *tree) {
  for (uint32_t i = tree->n; i-- > 0;) {
    unsigned traits = wr_traits(tree->open[i].key);
    if (traits & WR_IS_HEADING) return true;
    if (traits & WR_IS_SCOPE) return false;
  }
  return false;
}

static bool end_heading (wr_tree *tree) {
  if (!has_heading(tree)) return true;
  wr_tree_imply_ends(tree, 0);
  while (!(wr_traits(wr_tree_current(tree)->key) & WR_IS_HEADING)) wr_tree_pop(tree);
  wr_tree_pop(tree);
  return true;
}

static bool end_object (wr_tree *tree) {
  if (!wr_tree_has(tree, tree->t.token.name, WR_SCOPE)) return true;
  end_block(tree);
  wr_tree_format_clear(tree);
  return true;
}

/* </br> is a <br> without attributes. */
static bool end_br (wr_tree *tree) {
  tree->t.token.kind = WR_HTML_START;
  tree->t.token.attr_n = 0;
  return wr_tree_body_start(tree);
}

bool wr_tree_body_end (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_a: case WR_TAG_b: case WR_TAG_big: case WR_TAG_code: case WR_TAG_em:
    case WR_TAG_font: case WR_TAG_i: case WR_TAG_nobr: case WR_TAG_s: case WR_TAG_small:
    case WR_TAG_strike: case WR_TAG_strong: case WR_TAG_tt: case WR_TAG_u:
      return wr_tree_adopt(tree), true;
    case WR_TAG_div: case WR_TAG_ul: case WR_TAG_ol: case WR_TAG_dl: case WR_TAG_section:
    case WR_TAG_article: case WR_TAG_aside: case WR_TAG_header: case WR_TAG_footer:
    case WR_TAG_nav: case WR_TAG_main: case WR_TAG_figure: case WR_TAG_figcaption:
    case WR_TAG_address: case WR_TAG_blockquote: case WR_TAG_button: case WR_TAG_center:
    case WR_TAG_details: case WR_TAG_dialog: case WR_TAG_dir: case WR_TAG_fieldset:
    case WR_TAG_hgroup: case WR_TAG_listing: case WR_TAG_menu: case WR_TAG_pre:
    case WR_TAG_search: case WR_TAG_select: case WR_TAG_summary:
      return end_block(tree);
    case WR_TAG_p: return end_p(tree);
    case WR_TAG_li: return end_item(tree, WR_LIST_SCOPE);
    case WR_TAG_dd: case WR_TAG_dt: return end_item(tree, WR_SCOPE);
    case WR_TAG_h1: case WR_TAG_h2: case WR_TAG_h3: case WR_TAG_h4: case WR_TAG_h5:
    case WR_TAG_h6:
      return end_heading(tree);
    case WR_TAG_form: return end_form(tree);
    case WR_TAG_body: return end_body(tree);
    case WR_TAG_html: return end_html(tree);
    case WR_TAG_template: return wr_tree_in_head(tree);
    case WR_TAG_applet: case WR_TAG_marquee: case WR_TAG_object: return end_object(tree);
    case WR_TAG_br: return end_br(tree);
    default: return wr_tree_any_end(tree), true;
  }
}
