/* node_field.c: fields of nodes, links and images */
#include "run/field.h"

#include "html/names_table.h"
#include "html/serialize.h"

static int attribute (const wr_doc *d, wr_node_id id, wr_name name, wr_value *v) {
  const wr_attr *a = wr_node_attr(d, id, name);
  return a ? wr_set_text(v, wr_attr_value(d, a)) : WR_OK;
}

int wr_node_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e) {
  wr_node_id id = wr_item_index(i);
  wr_buf b = {0};
  wr_slice s;
  switch (f) {
    case WR_F_TAG: return wr_set_some(v, wr_name_text(d, wr_node_at(d, id)->name));
    case WR_F_RAW:
      s = wr_node_text_content(d, id);
      return s.at ? wr_set_text(v, s) : wr_no_memory(e);
    case WR_F_HTML: wr_serialize(d, id, true, &b); return wr_set_buf(d, v, &b, e);
    case WR_F_HREF: return attribute(d, id, WR_ATTR_href, v);
    case WR_F_REL: return attribute(d, id, WR_ATTR_rel, v);
    case WR_F_SRC: return attribute(d, id, WR_ATTR_src, v);
    case WR_F_ALT: return attribute(d, id, WR_ATTR_alt, v);
    default: return WR_OK;
  }
}
