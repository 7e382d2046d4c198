/* serialize.c: a node as HTML (html.spec.whatwg.org 13.3) */
#include "html/serialize.h"
#include "html/traits.h"

/* Writes s with what would be read as markup as references; in attribute values '"' too. */
static void put_escaped (wr_buf *out, wr_slice s, bool attribute) {
  uint32_t from = 0;
  for (uint32_t i = 0; i < s.n; i++) {
    const char *as = NULL;
    uint32_t used = 1;
    switch (s.at[i]) {
      case '&': as = "&amp;"; break;
      case '<': as = "&lt;"; break;
      case '>': as = "&gt;"; break;
      case '"': as = attribute ? "&quot;" : NULL; break;
      case '\xC2':
        if (i + 1 < s.n && s.at[i + 1] == '\xA0') as = "&nbsp;", used = 2;
        break;
      default: break;
    }
    if (!as) continue;
    wr_buf_put(out, s.at + from, i - from);
    wr_buf_text(out, as);
    i += used - 1;
    from = i + 1;
  }
  wr_buf_put(out, s.at + from, s.n - from);
}

static void put_start (const wr_doc *d, const wr_node *x, wr_buf *out) {
  const wr_attr *a = (const wr_attr *) d->layer[WR_ATTRS].at + x->data;
  wr_buf_char(out, '<');
  wr_buf_slice(out, wr_name_text(d, x->name));
  for (uint32_t i = 0; i < x->data_n; i++) {
    wr_buf_char(out, ' ');
    wr_buf_slice(out, wr_name_text(d, a[i].name));
    wr_buf_text(out, "=\"");
    put_escaped(out, wr_attr_value(d, a + i), true);
    wr_buf_char(out, '"');
  }
  wr_buf_char(out, '>');
}

static bool is_void (const wr_node *x) {
  return wr_traits(wr_key_of((wr_namespace) x->ns, x->name)) & WR_IS_VOID;
}

/* Whether the texts of an element are written as they are. */
static bool is_raw (const wr_doc *d, const wr_node *x) {
  if (x->type != WR_ELEMENT || x->ns != WR_NS_HTML) return false;
  switch (x->name) {
    case WR_TAG_style: case WR_TAG_script: case WR_TAG_xmp: case WR_TAG_iframe:
    case WR_TAG_noembed: case WR_TAG_noframes: case WR_TAG_plaintext:
      return true;
    case WR_TAG_noscript: return d->options.scripting;
    default: return false;
  }
}

static void open_node (const wr_doc *d, wr_node_id id, wr_buf *out) {
  const wr_node *x = wr_node_at(d, id);
  switch ((wr_node_type) x->type) {
    case WR_ELEMENT: put_start(d, x, out); break;
    case WR_TEXT_NODE:
      if (x->parent != WR_NONE && is_raw(d, wr_node_at(d, x->parent)))
        wr_buf_slice(out, wr_node_data(d, id));
      else put_escaped(out, wr_node_data(d, id), false);
      break;
    case WR_COMMENT:
      wr_buf_text(out, "<!--");
      wr_buf_slice(out, wr_node_data(d, id));
      wr_buf_text(out, "-->");
      break;
    case WR_DOCTYPE:
      wr_buf_text(out, "<!DOCTYPE ");
      wr_buf_slice(out, wr_node_data(d, id));
      wr_buf_char(out, '>');
      break;
    default: break;
  }
}

static void close_node (const wr_doc *d, wr_node_id id, wr_buf *out) {
  const wr_node *x = wr_node_at(d, id);
  if (x->type != WR_ELEMENT || is_void(x)) return;
  wr_buf_text(out, "</");
  wr_buf_slice(out, wr_name_text(d, x->name));
  wr_buf_char(out, '>');
}

/* The element around a node, through a template's contents. */
static wr_node_id parent_of (const wr_doc *d, wr_node_id id) {
  wr_node_id up = wr_node_at(d, id)->parent;
  return wr_node_at(d, up)->type == WR_FRAGMENT ? wr_node_owner(d, up) : up;
}

void wr_serialize (const wr_doc *d, wr_node_id top, bool outer, wr_buf *out) {
  bool entering = true;
  for (wr_node_id id = top;;) {
    bool shown = outer || id != top;
    if (entering) {
      if (shown) open_node(d, id, out);
      wr_node_id child = wr_node_first(d, wr_node_content(d, id));
      if (child != WR_NONE && !is_void(wr_node_at(d, id))) {
        id = child;
        continue;
      }
    }
    if (shown) close_node(d, id, out);
    if (id == top) return;
    entering = wr_node_at(d, id)->next != WR_NONE;
    id = entering ? wr_node_at(d, id)->next : parent_of(d, id);
  }
}
