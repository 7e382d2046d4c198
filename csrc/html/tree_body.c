/* tree_body.c: the mode "in body": texts and start tags (WHATWG HTML 13.2.6.4.7) */
#include "html/tree.h"

static bool is_all_nul (const wr_tree *tree) {
  wr_span s = tree->t.token.data;
  if (!(tree->t.token.rules & WR_DECODE_NUL_KEEP)) return false;
  while (s.start < s.end && tree->t.base[s.start] == 0) s.start++;
  return s.start == s.end;
}

static bool body_text (wr_tree *tree) {
  if (tree->t.token.special && is_all_nul(tree)) return true;
  wr_tree_reconstruct(tree);
  wr_tree_insert_text(tree, WR_DECODE_NUL_DROP);
  if (tree->frameset_ok && !wr_tree_is_blank(tree, &tree->t.token)) tree->frameset_ok = false;
  return true;
}

static bool body_end_of_page (wr_tree *tree) {
  if (tree->templates_n > 0) return wr_tree_in_template(tree);
  tree->done = true;
  return true;
}

bool wr_tree_in_body (wr_tree *tree) {
  switch ((wr_html_kind) tree->t.token.kind) {
    case WR_HTML_TEXT: return body_text(tree);
    case WR_HTML_START: return wr_tree_body_start(tree);
    case WR_HTML_END: return wr_tree_body_end(tree);
    case WR_HTML_COMMENT: return wr_tree_insert_comment(tree, WR_NONE), true;
    case WR_HTML_DOCTYPE: return true;
    case WR_HTML_EOF: break;
  }
  return body_end_of_page(tree);
}

static bool start_block (wr_tree *tree) {
  wr_tree_close_p(tree);
  wr_tree_insert(tree);
  return true;
}

/* An ordinary element, within the formatting elements that are open. */
static bool start_inline (wr_tree *tree) {
  wr_tree_reconstruct(tree);
  wr_tree_insert(tree);
  return true;
}

static bool start_void (wr_tree *tree) {
  wr_tree_reconstruct(tree);
  wr_tree_insert_void(tree);
  tree->frameset_ok = false;
  return true;
}

static bool start_formatting (wr_tree *tree) {
  wr_tree_reconstruct(tree);
  wr_name name = tree->t.token.name;
  wr_tree_format_push(tree, wr_tree_insert(tree), name);
  return true;
}

static bool start_heading (wr_tree *tree) {
  wr_tree_close_p(tree);
  if (wr_traits(wr_tree_current(tree)->key) & WR_IS_HEADING) wr_tree_pop(tree);
  wr_tree_insert(tree);
  return true;
}

static bool start_pre (wr_tree *tree) {
  start_block(tree);
  tree->skip_newline = true;
  tree->frameset_ok = false;
  return true;
}

static bool start_form (wr_tree *tree) {
  bool in_template = tree->count[WR_TAG_template] > 0;
  if (tree->form != WR_NONE && !in_template) return true;
  wr_tree_close_p(tree);
  wr_node_id id = wr_tree_insert(tree);
  if (!in_template) tree->form = id;
  return true;
}

/* Closes an item that is still open when the next begins: li; dd and dt. */
static void close_item (wr_tree *tree, wr_name a, wr_name b) {
  if (tree->count[a] == 0 && tree->count[b] == 0) return;
  for (uint32_t i = tree->n; i-- > 0;) {
    wr_key key = tree->open[i].key;
    if (key == a || key == b) {
      wr_tree_imply_ends(tree, (wr_name) key);
      wr_tree_pop_until(tree, key);
      return;
    }
    if (wr_traits(key) & WR_IS_SPECIAL && key != WR_TAG_address && key != WR_TAG_div
      && key != WR_TAG_p)
      return;
  }
}

static bool start_item (wr_tree *tree, wr_name a, wr_name b) {
  tree->frameset_ok = false;
  close_item(tree, a, b);
  return start_block(tree);
}

static bool start_button (wr_tree *tree) {
  if (wr_tree_has(tree, WR_TAG_button, WR_SCOPE)) {
    wr_tree_imply_ends(tree, 0);
    wr_tree_pop_until(tree, WR_TAG_button);
  }
  tree->frameset_ok = false;
  return start_inline(tree);
}

static bool start_a (wr_tree *tree) {
  uint32_t i = wr_tree_format_find(tree, WR_TAG_a);
  if (i != WR_NONE) {
    wr_node_id node = tree->formatting[i].node;
    wr_tree_adopt(tree);
    wr_tree_format_drop(tree, node);
    i = wr_tree_open_find(tree, node);
    if (i != WR_NONE) wr_tree_open_remove(tree, i);
  }
  return start_formatting(tree);
}

static bool start_nobr (wr_tree *tree) {
  wr_tree_reconstruct(tree);
  if (wr_tree_has(tree, WR_TAG_nobr, WR_SCOPE)) wr_tree_adopt(tree);
  return start_formatting(tree);
}

static bool start_object (wr_tree *tree) {
  start_inline(tree);
  wr_tree_format_marker(tree);
  tree->frameset_ok = false;
  return true;
}

static bool start_table (wr_tree *tree) {
  if (!tree->d->quirks) wr_tree_close_p(tree);
  wr_tree_insert(tree);
  tree->frameset_ok = false;
  tree->mode = WR_IN_TABLE;
  return true;
}

/* Closes an open select when something begins that cannot stand in it. */
static void close_select (wr_tree *tree) {
  if (wr_tree_has(tree, WR_TAG_select, WR_SCOPE)) wr_tree_pop_until(tree, WR_TAG_select);
}

static bool start_input (wr_tree *tree) {
  if (tree->context == WR_TAG_select) return true;
  close_select(tree);
  wr_tree_reconstruct(tree);
  wr_tree_insert_void(tree);
  if (!wr_tree_is_hidden(tree)) tree->frameset_ok = false;
  return true;
}

static bool start_hr (wr_tree *tree) {
  wr_tree_close_p(tree);
  if (wr_tree_has(tree, WR_TAG_select, WR_SCOPE)) wr_tree_imply_ends(tree, 0);
  wr_tree_insert_void(tree);
  tree->frameset_ok = false;
  return true;
}

static bool start_textarea (wr_tree *tree) {
  wr_tree_insert_raw(tree, WR_HTML_RCDATA);
  tree->skip_newline = true;
  tree->frameset_ok = false;
  return true;
}

static bool start_xmp (wr_tree *tree) {
  wr_tree_close_p(tree);
  wr_tree_reconstruct(tree);
  tree->frameset_ok = false;
  wr_tree_insert_raw(tree, WR_HTML_RAWTEXT);
  return true;
}

static bool start_iframe (wr_tree *tree) {
  tree->frameset_ok = false;
  wr_tree_insert_raw(tree, WR_HTML_RAWTEXT);
  return true;
}

static bool start_plaintext (wr_tree *tree) {
  start_block(tree);
  tree->t.state = WR_HTML_PLAINTEXT;
  return true;
}

static bool start_select (wr_tree *tree) {
  if (tree->context == WR_TAG_select) return true;
  if (wr_tree_has(tree, WR_TAG_select, WR_SCOPE)) {
    wr_tree_pop_until(tree, WR_TAG_select);
    return true;
  }
  tree->frameset_ok = false;
  return start_inline(tree);
}

static bool start_option (wr_tree *tree) {
  if (wr_tree_has(tree, WR_TAG_select, WR_SCOPE)) wr_tree_imply_ends(tree, WR_TAG_optgroup);
  else if (wr_tree_is_current(tree, WR_TAG_option)) wr_tree_pop(tree);
  return start_inline(tree);
}

static bool start_optgroup (wr_tree *tree) {
  if (wr_tree_has(tree, WR_TAG_select, WR_SCOPE)) wr_tree_imply_ends(tree, 0);
  else if (wr_tree_is_current(tree, WR_TAG_option)) wr_tree_pop(tree);
  return start_inline(tree);
}

static bool start_ruby_part (wr_tree *tree, wr_name except) {
  if (wr_tree_has(tree, WR_TAG_ruby, WR_SCOPE)) wr_tree_imply_ends(tree, except);
  wr_tree_insert(tree);
  return true;
}

static bool start_math_or_svg (wr_tree *tree, wr_namespace ns) {
  const wr_html_token *k = &tree->t.token;
  wr_tree_reconstruct(tree);
  wr_tree_adjust_attrs(tree, ns);
  wr_tree_insert_foreign(tree, ns, k->name, !k->self_closing);
  return true;
}

static bool again_body (wr_tree *tree) {
  if (tree->n < 2 || tree->open[1].key != WR_TAG_body || tree->count[WR_TAG_template] > 0)
    return true;
  tree->frameset_ok = false;
  wr_tree_merge_attrs(tree, tree->open[1].node);
  return true;
}

static bool start_frameset (wr_tree *tree) {
  if (tree->n < 2 || tree->open[1].key != WR_TAG_body || !tree->frameset_ok) return true;
  wr_build_remove(tree->d, tree->open[1].node);
  wr_tree_pop_to(tree, 1);
  wr_tree_insert(tree);
  tree->mode = WR_IN_FRAMESET;
  return true;
}

static bool start_other (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_html: return wr_tree_merge_html(tree);
    case WR_TAG_base: case WR_TAG_basefont: case WR_TAG_bgsound: case WR_TAG_link:
    case WR_TAG_meta: case WR_TAG_noframes: case WR_TAG_script: case WR_TAG_style:
    case WR_TAG_template: case WR_TAG_title:
      return wr_tree_in_head(tree);
    case WR_TAG_body: return again_body(tree);
    case WR_TAG_frameset: return start_frameset(tree);
    case WR_TAG_table: return start_table(tree);
    case WR_TAG_param: case WR_TAG_source: case WR_TAG_track:
      return wr_tree_insert_void(tree), true;
    case WR_TAG_image: tree->t.token.name = WR_TAG_img; return start_void(tree);
    case WR_TAG_noembed: return wr_tree_insert_raw(tree, WR_HTML_RAWTEXT), true;
    case WR_TAG_noscript:
      if (tree->scripting) return wr_tree_insert_raw(tree, WR_HTML_RAWTEXT), true;
      return start_inline(tree);
    case WR_TAG_rb: case WR_TAG_rtc: return start_ruby_part(tree, 0);
    case WR_TAG_rp: case WR_TAG_rt: return start_ruby_part(tree, WR_TAG_rtc);
    case WR_TAG_selectedcontent: tree->selected = true; return start_inline(tree);
    case WR_TAG_math: return start_math_or_svg(tree, WR_NS_MATHML);
    case WR_TAG_svg: return start_math_or_svg(tree, WR_NS_SVG);
    case WR_TAG_caption: case WR_TAG_col: case WR_TAG_colgroup: case WR_TAG_frame:
    case WR_TAG_head: case WR_TAG_tbody: case WR_TAG_td: case WR_TAG_tfoot: case WR_TAG_th:
    case WR_TAG_thead: case WR_TAG_tr:
      return true;
    default: return start_inline(tree);
  }
}

bool wr_tree_body_start (wr_tree *tree) {
  switch (tree->t.token.name) {
    case WR_TAG_a: return start_a(tree);
    case WR_TAG_div: case WR_TAG_p: case WR_TAG_ul: case WR_TAG_ol: case WR_TAG_dl:
    case WR_TAG_section: case WR_TAG_article: case WR_TAG_aside: case WR_TAG_header:
    case WR_TAG_footer: case WR_TAG_nav: case WR_TAG_main: case WR_TAG_figure:
    case WR_TAG_figcaption: case WR_TAG_address: case WR_TAG_blockquote: case WR_TAG_center:
    case WR_TAG_details: case WR_TAG_dialog: case WR_TAG_dir: case WR_TAG_fieldset:
    case WR_TAG_hgroup: case WR_TAG_menu: case WR_TAG_search: case WR_TAG_summary:
      return start_block(tree);
    case WR_TAG_li: return start_item(tree, WR_TAG_li, WR_TAG_li);
    case WR_TAG_dd: case WR_TAG_dt: return start_item(tree, WR_TAG_dd, WR_TAG_dt);
    case WR_TAG_img: case WR_TAG_br: case WR_TAG_wbr: case WR_TAG_area: case WR_TAG_embed:
    case WR_TAG_keygen:
      return start_void(tree);
    case WR_TAG_b: case WR_TAG_big: case WR_TAG_code: case WR_TAG_em: case WR_TAG_font:
    case WR_TAG_i: case WR_TAG_s: case WR_TAG_small: case WR_TAG_strike: case WR_TAG_strong:
    case WR_TAG_tt: case WR_TAG_u:
      return start_formatting(tree);
    case WR_TAG_nobr: return start_nobr(tree);
    case WR_TAG_h1: case WR_TAG_h2: case WR_TAG_h3: case WR_TAG_h4: case WR_TAG_h5:
    case WR_TAG_h6:
      return start_heading(tree);
    case WR_TAG_button: return start_button(tree);
    case WR_TAG_form: return start_form(tree);
    case WR_TAG_input: return start_input(tree);
    case WR_TAG_select: return start_select(tree);
    case WR_TAG_option: return start_option(tree);
    case WR_TAG_optgroup: return start_optgroup(tree);
    case WR_TAG_textarea: return start_textarea(tree);
    case WR_TAG_hr: return start_hr(tree);
    case WR_TAG_pre: case WR_TAG_listing: return start_pre(tree);
    case WR_TAG_iframe: return start_iframe(tree);
    case WR_TAG_xmp: return start_xmp(tree);
    case WR_TAG_plaintext: return start_plaintext(tree);
    case WR_TAG_applet: case WR_TAG_marquee: case WR_TAG_object: return start_object(tree);
    default: return start_other(tree);
  }
}
