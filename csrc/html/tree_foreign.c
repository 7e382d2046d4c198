/* tree_foreign.c: SVG and MathML (html.spec.whatwg.org 13.2.6.5) */
#include "base/ascii.h"
#include "html/tree.h"

static wr_key adjusted_current (const wr_tree *tree) {
  return tree->n == 1 && tree->context ? tree->context : wr_tree_current(tree)->key;
}

static bool is_mathml_text (wr_key key) {
  switch (key) {
    case WR_NS_MATHML << 16 | WR_TAG_mi: case WR_NS_MATHML << 16 | WR_TAG_mo:
    case WR_NS_MATHML << 16 | WR_TAG_mn: case WR_NS_MATHML << 16 | WR_TAG_ms:
    case WR_NS_MATHML << 16 | WR_TAG_mtext:
      return true;
    default:
      return false;
  }
}

static bool is_html_integration (const wr_tree *tree, const wr_open *x) {
  if (x->key == wr_key_of(WR_NS_MATHML, WR_TAG_annotation_xml)) {
    wr_slice encoding = wr_node_value(tree->d, x->node, WR_ATTR_encoding);
    return wr_same(encoding, WR_SLICE("text/html"))
      || wr_same(encoding, WR_SLICE("application/xhtml+xml"));
  }
  return x->key == wr_key_of(WR_NS_SVG, WR_TAG_foreignObject)
    || x->key == wr_key_of(WR_NS_SVG, WR_TAG_desc)
    || x->key == wr_key_of(WR_NS_SVG, WR_TAG_title);
}

bool wr_tree_is_foreign (const wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  wr_key key = adjusted_current(tree);
  bool start = k->kind == WR_HTML_START, text = k->kind == WR_HTML_TEXT;
  if (key <= UINT16_MAX || k->kind == WR_HTML_EOF) return false;
  if (is_mathml_text(key)
    && (text || (start && k->name != WR_TAG_mglyph && k->name != WR_TAG_malignmark)))
    return false;
  if (key == wr_key_of(WR_NS_MATHML, WR_TAG_annotation_xml) && start && k->name == WR_TAG_svg)
    return false;
  wr_open x = *wr_tree_current(tree);
  x.key = key;
  return !((start || text) && is_html_integration(tree, &x));
}

void wr_tree_adjust_attrs (wr_tree *tree, wr_namespace ns) {
  wr_attr *a = (wr_attr *) tree->d->layer[WR_ATTRS].at + tree->t.token.attr;
  for (uint32_t i = 0; i < tree->t.token.attr_n; i++) {
    if (ns == WR_NS_SVG) a[i].name = wr_name_svg_attr(a[i].name);
    else if (a[i].name == WR_ATTR_definitionurl) a[i].name = WR_ATTR_definitionURL;
  }
}

static bool foreign_text (wr_tree *tree) {
  wr_tree_insert_text(tree, 0);
  if (tree->frameset_ok && !wr_tree_is_blank(tree, &tree->t.token)) tree->frameset_ok = false;
  return true;
}

static bool has_font_attr (const wr_tree *tree) {
  return wr_tree_token_attr(tree, WR_ATTR_color) || wr_tree_token_attr(tree, WR_ATTR_face)
    || wr_tree_token_attr(tree, WR_ATTR_size);
}

/* Start tags that end foreign content. */
static bool breaks_out (const wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_b: case WR_TAG_big: case WR_TAG_blockquote: case WR_TAG_body: case WR_TAG_br:
    case WR_TAG_center: case WR_TAG_code: case WR_TAG_dd: case WR_TAG_div: case WR_TAG_dl:
    case WR_TAG_dt: case WR_TAG_em: case WR_TAG_embed: case WR_TAG_h1: case WR_TAG_h2:
    case WR_TAG_h3: case WR_TAG_h4: case WR_TAG_h5: case WR_TAG_h6: case WR_TAG_head:
    case WR_TAG_hr: case WR_TAG_i: case WR_TAG_img: case WR_TAG_li: case WR_TAG_listing:
    case WR_TAG_menu: case WR_TAG_meta: case WR_TAG_nobr: case WR_TAG_ol: case WR_TAG_p:
    case WR_TAG_pre: case WR_TAG_ruby: case WR_TAG_s: case WR_TAG_small: case WR_TAG_span:
    case WR_TAG_strong: case WR_TAG_strike: case WR_TAG_sub: case WR_TAG_sup: case WR_TAG_table:
    case WR_TAG_tt: case WR_TAG_u: case WR_TAG_ul: case WR_TAG_var:
      return true;
    case WR_TAG_font: return has_font_attr(tree);
    default: return false;
  }
}

static bool break_out (wr_tree *tree) {
  for (;;) {
    const wr_open *x = wr_tree_current(tree);
    if (x->key <= UINT16_MAX || is_mathml_text(x->key) || is_html_integration(tree, x)) break;
    wr_tree_pop(tree);
  }
  return wr_tree_by_mode(tree);
}

static bool foreign_start (wr_tree *tree) {
  const wr_html_token *k = &tree->t.token;
  wr_namespace ns = (wr_namespace) (adjusted_current(tree) >> 16);
  if (breaks_out(tree)) return break_out(tree);
  wr_tree_adjust_attrs(tree, ns);
  wr_name name = ns == WR_NS_SVG ? wr_name_svg_tag(k->name) : k->name;
  wr_tree_insert_foreign(tree, ns, name, !k->self_closing);
  return true;
}

/* Whether the element has the token's name but for case (SVG's mixed-case names). */
static bool is_named (const wr_tree *tree, wr_key key) {
  wr_name name = tree->t.token.name;
  wr_namespace ns = (wr_namespace) (key >> 16);
  return (key & UINT16_MAX) == (ns == WR_NS_SVG ? wr_name_svg_tag(name) : name);
}

static bool foreign_end (wr_tree *tree) {
  wr_name name = tree->t.token.name;
  if (name == WR_TAG_br || name == WR_TAG_p) return break_out(tree);
  for (uint32_t i = tree->n - 1; i > 0; i--) {
    if (tree->open[i].key <= UINT16_MAX) return wr_tree_by_mode(tree);
    if (!is_named(tree, tree->open[i].key)) continue;
    wr_node_id node = tree->open[i].node;
    wr_tree_pop_to(tree, i);
    wr_node_at(tree->d, node)->span.end = tree->t.token.span.end;
    return true;
  }
  return true;
}

bool wr_tree_in_foreign (wr_tree *tree) {
  switch ((wr_html_kind) tree->t.token.kind) {
    case WR_HTML_TEXT: return foreign_text(tree);
    case WR_HTML_START: return foreign_start(tree);
    case WR_HTML_END: return foreign_end(tree);
    case WR_HTML_COMMENT: return wr_tree_insert_comment(tree, WR_NONE), true;
    default: return true;
  }
}
