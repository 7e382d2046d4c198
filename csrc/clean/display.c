/* display.c: how an element shows */
#include "base/ascii.h"
#include "clean/display.h"
#include "html/names_table.h"

enum {
  BLOCK = WR_D_BLOCK, LIST = WR_D_BLOCK | WR_D_LIST, MUTED = WR_D_MUTED,
  FLOATING = WR_D_FLOATING, VERBATIM = WR_D_BLOCK | WR_D_VERBATIM, KNOWN = 32
};

/* By tag; a tag without an entry, or without KNOWN where it has one, is one that HTML does not
   define. */
static const uint8_t display_by_tag[WR_NAME_TAGS] = {
  /* blocks */
  [WR_TAG_html] = BLOCK, [WR_TAG_body] = BLOCK, [WR_TAG_address] = BLOCK,
  [WR_TAG_article] = BLOCK, [WR_TAG_aside] = BLOCK, [WR_TAG_blockquote] = BLOCK,
  [WR_TAG_caption] = BLOCK, [WR_TAG_center] = BLOCK, [WR_TAG_dd] = BLOCK,
  [WR_TAG_details] = BLOCK, [WR_TAG_dialog] = BLOCK, [WR_TAG_div] = BLOCK, [WR_TAG_dl] = BLOCK,
  [WR_TAG_dt] = BLOCK, [WR_TAG_fieldset] = BLOCK, [WR_TAG_figcaption] = BLOCK,
  [WR_TAG_figure] = BLOCK, [WR_TAG_footer] = BLOCK, [WR_TAG_form] = BLOCK, [WR_TAG_h1] = BLOCK,
  [WR_TAG_h2] = BLOCK, [WR_TAG_h3] = BLOCK, [WR_TAG_h4] = BLOCK, [WR_TAG_h5] = BLOCK,
  [WR_TAG_h6] = BLOCK, [WR_TAG_header] = BLOCK, [WR_TAG_hgroup] = BLOCK, [WR_TAG_hr] = BLOCK,
  [WR_TAG_legend] = BLOCK, [WR_TAG_li] = BLOCK, [WR_TAG_main] = BLOCK, [WR_TAG_nav] = BLOCK,
  [WR_TAG_noscript] = BLOCK, [WR_TAG_optgroup] = BLOCK, [WR_TAG_option] = BLOCK,
  [WR_TAG_p] = BLOCK, [WR_TAG_search] = BLOCK, [WR_TAG_section] = BLOCK,
  [WR_TAG_select] = BLOCK, [WR_TAG_summary] = BLOCK, [WR_TAG_table] = BLOCK,
  [WR_TAG_tbody] = BLOCK, [WR_TAG_td] = BLOCK, [WR_TAG_tfoot] = BLOCK, [WR_TAG_th] = BLOCK,
  [WR_TAG_thead] = BLOCK, [WR_TAG_tr] = BLOCK,
  /* lists */
  [WR_TAG_ul] = LIST, [WR_TAG_ol] = LIST, [WR_TAG_menu] = LIST, [WR_TAG_dir] = LIST,
  /* white space counts */
  [WR_TAG_pre] = VERBATIM, [WR_TAG_listing] = VERBATIM, [WR_TAG_xmp] = VERBATIM,
  [WR_TAG_plaintext] = VERBATIM, [WR_TAG_textarea] = VERBATIM,
  /* by what stands beside them */
  [WR_TAG_button] = FLOATING, [WR_TAG_label] = FLOATING, [WR_TAG_output] = FLOATING,
  /* no text of the page */
  [WR_TAG_annotation] = MUTED, [WR_TAG_annotation_xml] = MUTED, [WR_TAG_area] = MUTED,
  [WR_TAG_audio] = MUTED, [WR_TAG_base] = MUTED, [WR_TAG_canvas] = MUTED,
  [WR_TAG_datalist] = MUTED, [WR_TAG_frameset] = MUTED, [WR_TAG_head] = MUTED,
  [WR_TAG_iframe] = MUTED, [WR_TAG_link] = MUTED, [WR_TAG_meta] = MUTED,
  [WR_TAG_noembed] = MUTED, [WR_TAG_noframes] = MUTED, [WR_TAG_script] = MUTED,
  [WR_TAG_style] = MUTED, [WR_TAG_template] = MUTED, [WR_TAG_title] = MUTED,
  [WR_TAG_video] = MUTED, [WR_TAG_rp] = MUTED,
  /* inline */
  [WR_TAG_a] = KNOWN, [WR_TAG_abbr] = KNOWN, [WR_TAG_acronym] = KNOWN, [WR_TAG_b] = KNOWN,
  [WR_TAG_bdi] = KNOWN, [WR_TAG_bdo] = KNOWN, [WR_TAG_big] = KNOWN, [WR_TAG_br] = KNOWN,
  [WR_TAG_cite] = KNOWN, [WR_TAG_code] = KNOWN, [WR_TAG_data] = KNOWN, [WR_TAG_del] = KNOWN,
  [WR_TAG_dfn] = KNOWN, [WR_TAG_em] = KNOWN, [WR_TAG_embed] = KNOWN, [WR_TAG_font] = KNOWN,
  [WR_TAG_i] = KNOWN, [WR_TAG_img] = KNOWN, [WR_TAG_input] = KNOWN, [WR_TAG_ins] = KNOWN,
  [WR_TAG_kbd] = KNOWN, [WR_TAG_map] = KNOWN, [WR_TAG_mark] = KNOWN, [WR_TAG_meter] = KNOWN,
  [WR_TAG_nobr] = KNOWN, [WR_TAG_object] = KNOWN, [WR_TAG_picture] = KNOWN,
  [WR_TAG_progress] = KNOWN, [WR_TAG_q] = KNOWN, [WR_TAG_rb] = KNOWN, [WR_TAG_rt] = KNOWN,
  [WR_TAG_rtc] = KNOWN, [WR_TAG_ruby] = KNOWN, [WR_TAG_s] = KNOWN, [WR_TAG_samp] = KNOWN,
  [WR_TAG_slot] = KNOWN, [WR_TAG_small] = KNOWN, [WR_TAG_source] = KNOWN, [WR_TAG_span] = KNOWN,
  [WR_TAG_strike] = KNOWN, [WR_TAG_strong] = KNOWN, [WR_TAG_sub] = KNOWN, [WR_TAG_sup] = KNOWN,
  [WR_TAG_time] = KNOWN, [WR_TAG_track] = KNOWN, [WR_TAG_tt] = KNOWN, [WR_TAG_u] = KNOWN,
  [WR_TAG_var] = KNOWN, [WR_TAG_wbr] = KNOWN
};

static bool is_text (const wr_doc *d, wr_node_id id) {
  if (id == WR_NONE || wr_node_at(d, id)->type != WR_TEXT_NODE) return false;
  wr_slice s = wr_node_data(d, id);
  for (uint32_t i = 0; i < s.n && i < 256; i++)
    if (s.at[i] != ' ' && s.at[i] != '\n' && s.at[i] != '\t' && s.at[i] != '\r') return true;
  return false;
}

/* An element with text right before or behind it is part of a sentence. */
static bool in_running_text (const wr_doc *d, const wr_node *e) {
  return is_text(d, e->prev) || is_text(d, e->next);
}

unsigned wr_display_of (const wr_doc *d, wr_node_id id) {
  const wr_node *e = wr_node_at(d, id);
  if (e->ns == WR_NS_SVG) return WR_D_MUTED;
  unsigned known = e->name < WR_NAME_TAGS ? display_by_tag[e->name] : 0;
  if (e->ns == WR_NS_MATHML) return known & WR_D_MUTED;
  if (!known) known = WR_D_FLOATING;
  if (known & WR_D_FLOATING) return in_running_text(d, e) ? 0 : WR_D_BLOCK;
  return known & ~(unsigned) KNOWN;
}

static bool is_value (wr_slice s, const char *word) {
  size_t n = strlen(word);
  if (s.n != n) return false;
  for (size_t i = 0; i < n; i++)
    if ((s.at[i] | 32) != word[i]) return false;
  return true;
}

/* The next declaration of an inline style, white space before it left out, taken off *style. */
static wr_slice next_declaration (wr_slice *style) {
  const char *end = memchr(style->at, ';', style->n);
  wr_slice one = {style->at, end ? (uint32_t) (end - style->at) : style->n};
  uint32_t used = one.n + (end ? 1 : 0);
  *style = (wr_slice) {style->at + used, style->n - used};
  return wr_trim(one);
}

/* Whether a declaration gives `property` the value `value`; both lower case. */
static bool declares (wr_slice s, const char *property, const char *value) {
  uint32_t n = (uint32_t) strlen(property);
  if (!wr_begins(s, property)) return false;
  s = wr_trim((wr_slice) {s.at + n, s.n - n});
  if (!s.n || *s.at != ':') return false;
  return wr_begins(wr_trim((wr_slice) {s.at + 1, s.n - 1}), value);
}

static bool hides (wr_slice style) {
  while (style.n) {
    wr_slice one = next_declaration(&style);
    if (one.n && (*one.at | 32) == 'd' && declares(one, "display", "none")) return true;
    if (one.n && (*one.at | 32) == 'v' && declares(one, "visibility", "hidden")) return true;
  }
  return false;
}

wr_hiding wr_display_hiding (const wr_doc *d, wr_node_id id) {
  const wr_node *e = wr_node_at(d, id);
  const wr_attr *a = (const wr_attr *) d->layer[WR_ATTRS].at + e->data;
  bool open = false;
  if (e->name == WR_TAG_noscript) return WR_HIDDEN_NOSCRIPT;
  if (e->name == WR_TAG_html || e->name == WR_TAG_body) return WR_SHOWN;
  for (uint32_t i = 0; i < e->data_n; i++, a++) {
    if (a->name == WR_ATTR_hidden) {
      if (!is_value(wr_attr_value(d, a), "until-found")) return WR_HIDDEN_ATTRIBUTE;
    } else if (a->name == WR_ATTR_aria_hidden) {
      if (is_value(wr_attr_value(d, a), "true")) return WR_HIDDEN_ARIA;
    } else if (a->name == WR_ATTR_style) {
      if (hides(wr_attr_value(d, a))) return WR_HIDDEN_STYLE;
    } else if (a->name == WR_ATTR_open) open = true;
  }
  return e->name == WR_TAG_dialog && !open ? WR_HIDDEN_DIALOG : WR_SHOWN;
}

static bool is_sign (const wr_doc *d, wr_node_id id) {
  static const char *const signs[] = {"\xc2\xb6", "\xc2\xa7", "#", "\xf0\x9f\x94\x97"};
  const wr_node *a = wr_node_at(d, id);
  if (a->first == WR_NONE || a->first != a->last
    || wr_node_at(d, a->first)->type != WR_TEXT_NODE || wr_node_at(d, a->first)->data_n > 16)
    return false;
  wr_slice text = wr_trim(wr_node_data(d, a->first));
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    if (text.n == strlen(signs[i]) && memcmp(text.at, signs[i], text.n) == 0) return true;
  return false;
}

/* Whether words stand before the node under the same parent. */
static bool has_words_before (const wr_doc *d, wr_node_id id) {
  for (id = wr_node_at(d, id)->prev; id != WR_NONE; id = wr_node_at(d, id)->prev) {
    const wr_node *n = wr_node_at(d, id);
    if (is_text(d, id)) return true;
    if (n->type == WR_ELEMENT && n->first != WR_NONE && !(wr_display_of(d, id) & WR_D_MUTED))
      return true;
  }
  return false;
}

bool wr_display_tool (const wr_doc *d, wr_node_id id, bool in_heading) {
  const wr_node *e = wr_node_at(d, id);
  if (e->name == WR_TAG_button)
    return in_heading && e->ns == WR_NS_HTML && has_words_before(d, id);
  if (e->name != WR_TAG_a || !is_sign(d, id)) return false;
  return in_heading || wr_begins(wr_node_value(d, id, WR_ATTR_href), "#");
}

/* KaTeX draws a formula behind its <math>, hidden from those who read that. */
static bool is_drawn_formula (const wr_doc *d, wr_node_id hidden) {
  wr_node_id math = wr_node_at(d, hidden)->prev;
  while (math != WR_NONE && wr_node_at(d, math)->ns != WR_NS_MATHML)
    math = wr_node_first(d, math);
  return math != WR_NONE;
}

bool wr_display_cuts_run (const wr_doc *d, wr_node_id id, wr_hiding hiding) {
  return hiding != WR_SHOWN && (hiding != WR_HIDDEN_ARIA || is_drawn_formula(d, id));
}

static const struct { const char *role; uint32_t within; } roles[] = {
  {"navigation", WR_IN_NAV}, {"menu", WR_IN_NAV}, {"menubar", WR_IN_NAV},
  {"directory", WR_IN_NAV}, {"contentinfo", WR_IN_FOOTER}, {"complementary", WR_IN_ASIDE},
  {"banner", WR_IN_HEADER}, {"search", WR_IN_FORM}, {"form", WR_IN_FORM},
  {"article", WR_IN_ARTICLE}, {"main", WR_IN_MAIN}, {"dialog", WR_IN_DIALOG},
  {"alertdialog", WR_IN_DIALOG}, {"button", WR_IN_CONTROL}, {"tablist", WR_IN_CONTROL},
  {"toolbar", WR_IN_CONTROL}, {"listbox", WR_IN_CONTROL}, {"heading", WR_IN_HEADING},
  {"figure", WR_IN_FIGURE}
};

uint32_t wr_display_within (wr_name tag) {
  switch (tag) {
    case WR_TAG_nav: return WR_IN_NAV;
    case WR_TAG_footer: return WR_IN_FOOTER;
    case WR_TAG_aside: return WR_IN_ASIDE;
    case WR_TAG_header: return WR_IN_HEADER;
    case WR_TAG_form: case WR_TAG_search: return WR_IN_FORM;
    case WR_TAG_article: return WR_IN_ARTICLE;
    case WR_TAG_main: return WR_IN_MAIN;
    case WR_TAG_section: return WR_IN_SECTION;
    case WR_TAG_ul: case WR_TAG_ol: case WR_TAG_menu: case WR_TAG_dir: return WR_IN_LIST;
    case WR_TAG_table: return WR_IN_TABLE;
    case WR_TAG_figure: return WR_IN_FIGURE;
    case WR_TAG_button: case WR_TAG_select: case WR_TAG_option: case WR_TAG_label:
    case WR_TAG_textarea: case WR_TAG_legend: case WR_TAG_output: return WR_IN_CONTROL;
    case WR_TAG_blockquote: return WR_IN_QUOTE;
    case WR_TAG_details: return WR_IN_DETAILS;
    case WR_TAG_dialog: return WR_IN_DIALOG;
    case WR_TAG_address: return WR_IN_ADDRESS;
    case WR_TAG_dl: return WR_IN_TERMS;
    case WR_TAG_figcaption: case WR_TAG_caption: return WR_IN_CAPTION;
    case WR_TAG_pre: case WR_TAG_listing: case WR_TAG_xmp: return WR_IN_CODE;
    case WR_TAG_h1: case WR_TAG_h2: case WR_TAG_h3:
    case WR_TAG_h4: case WR_TAG_h5: case WR_TAG_h6:
      return WR_IN_HEADING;
    default: return 0;
  }
}

uint32_t wr_display_role (wr_slice role) {
  for (size_t k = 0; k < sizeof roles / sizeof *roles; k++)
    if (is_value(role, roles[k].role)) return roles[k].within;
  return 0;
}

/* One cell after another: what makes a cell more than a value. */
static bool is_cell_structure (wr_name tag) {
  return tag == WR_TAG_p || tag == WR_TAG_div || tag == WR_TAG_ul || tag == WR_TAG_ol
    || tag == WR_TAG_section || tag == WR_TAG_pre;
}

/* Stops at the first table inside, so that every node is looked at for one table only. */
bool wr_display_layout_table (const wr_doc *d, wr_node_id table) {
  uint32_t blocks = 0;
  if (is_value(wr_node_value(d, table, WR_ATTR_role), "presentation")
    || is_value(wr_node_value(d, table, WR_ATTR_role), "none"))
    return true;
  wr_node_id id = table;
  while ((id = wr_node_after(d, id, table)) != WR_NONE) {
    const wr_node *n = wr_node_at(d, id);
    if (n->type != WR_ELEMENT) continue;
    if (n->name == WR_TAG_td || n->name == WR_TAG_th) blocks = 0;
    else if (n->name == WR_TAG_table
      || (n->name >= 1 && wr_display_within(n->name) & WR_IN_HEADING)) return true;
    else if (is_cell_structure(n->name) && ++blocks > 2) return true;
  }
  return false;
}
