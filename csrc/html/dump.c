/* dump.c: the tree as indented lines, in the format of html5lib's tree-construction tests */
#include "html/serialize.h"

static void put_indent (wr_buf *out, uint32_t depth) {
  wr_buf_put(out, "| ", 2);
  for (uint32_t i = 0; i < depth; i++) wr_buf_put(out, "  ", 2);
}

enum { LONGEST_ADJUSTED = 16 };

/* An attribute's name with its namespace before it: foreign "xlink:href" is "xlink href".  May
   stand in `room`. */
static wr_slice attr_name (const wr_doc *d, const wr_node *x, const wr_attr *a,
  char room[LONGEST_ADJUSTED]) {
  wr_slice name = wr_name_text(d, a->name);
  bool adjusted = a->name >= WR_ATTR_xmlns && a->name <= WR_ATTR_xml_space;
  if (x->ns == WR_NS_HTML || !adjusted) return name;
  if (a->name == WR_ATTR_xmlns) return WR_SLICE("xmlns xmlns");
  for (uint32_t i = 0; i < name.n; i++) room[i] = name.at[i] == ':' ? ' ' : name.at[i];
  return (wr_slice) {room, name.n};
}

static int compare (wr_slice a, wr_slice b) {
  int order = memcmp(a.at, b.at, a.n < b.n ? a.n : b.n);
  return order ? order : (a.n > b.n) - (a.n < b.n);
}

/* The attribute whose name comes next after that of `last` (NULL: the first), NULL at the
   end. */
static const wr_attr *next_attr (const wr_doc *d, const wr_node *x, const wr_attr *last) {
  const wr_attr *a = (const wr_attr *) d->layer[WR_ATTRS].at + x->data, *best = NULL;
  char room[3][LONGEST_ADJUSTED];
  for (uint32_t i = 0; i < x->data_n; i++) {
    wr_slice name = attr_name(d, x, a + i, room[0]);
    if (last && compare(name, attr_name(d, x, last, room[1])) <= 0) continue;
    if (!best || compare(name, attr_name(d, x, best, room[2])) < 0) best = a + i;
  }
  return best;
}

static void put_element (const wr_doc *d, const wr_node *x, uint32_t depth, wr_buf *out) {
  static const char *const prefix[] = {"", "svg ", "math ", ""};
  wr_buf_char(out, '<');
  wr_buf_text(out, prefix[x->ns]);
  wr_buf_slice(out, wr_name_text(d, x->name));
  wr_buf_text(out, ">\n");
  for (const wr_attr *a = NULL; (a = next_attr(d, x, a)) != NULL;) {
    char room[LONGEST_ADJUSTED];
    put_indent(out, depth + 1);
    wr_buf_slice(out, attr_name(d, x, a, room));
    wr_buf_text(out, "=\"");
    wr_buf_slice(out, wr_attr_value(d, a));
    wr_buf_text(out, "\"\n");
  }
}

static void put_doctype (const wr_doc *d, wr_node_id id, wr_buf *out) {
  wr_slice public_id, system_id;
  wr_node_doctype(d, id, &public_id, &system_id);
  wr_buf_text(out, "<!DOCTYPE ");
  wr_buf_slice(out, wr_node_data(d, id));
  if (public_id.n || system_id.n) {
    wr_buf_text(out, " \"");
    wr_buf_slice(out, public_id);
    wr_buf_text(out, "\" \"");
    wr_buf_slice(out, system_id);
    wr_buf_char(out, '"');
  }
  wr_buf_text(out, ">\n");
}

static void put_data (const wr_doc *d, wr_node_id id, const char *before, const char *after,
  wr_buf *out) {
  wr_buf_text(out, before);
  wr_buf_slice(out, wr_node_data(d, id));
  wr_buf_text(out, after);
}

static void put_node (const wr_doc *d, wr_node_id id, uint32_t depth, wr_buf *out) {
  const wr_node *x = wr_node_at(d, id);
  if (x->type == WR_DOCUMENT) return;
  put_indent(out, depth);
  switch ((wr_node_type) x->type) {
    case WR_ELEMENT: put_element(d, x, depth, out); break;
    case WR_TEXT_NODE: put_data(d, id, "\"", "\"\n", out); break;
    case WR_COMMENT: put_data(d, id, "<!-- ", " -->\n", out); break;
    case WR_DOCTYPE: put_doctype(d, id, out); break;
    default: wr_buf_text(out, "content\n"); break;
  }
}

void wr_dump (const wr_doc *d, wr_node_id top, wr_buf *out) {
  uint32_t depth = 0;
  for (wr_node_id id = top;;) {
    put_node(d, id, depth, out);
    wr_node_id child = wr_node_content(d, id);
    if (child == id) child = wr_node_first(d, id);
    if (child != WR_NONE) {
      depth += wr_node_at(d, id)->type != WR_DOCUMENT;
      id = child;
      continue;
    }
    while (id != top && wr_node_at(d, id)->next == WR_NONE) {
      id = wr_node_owner(d, id);
      depth -= id != 0;
    }
    if (id == top) return;
    id = wr_node_at(d, id)->next;
  }
}
