/* node.c: the text of a node as a reader sees it */
#include "text/render.h"

#include "clean/display.h"
#include "clean/flow.h"
#include "html/names_table.h"

static bool is_cell (const wr_node *n) {
  return n->type == WR_ELEMENT && n->ns == WR_NS_HTML
    && (n->name == WR_TAG_td || n->name == WR_TAG_th);
}

/* What stands before a node: a tab before every cell but a row's first,
   a newline before a block. */
static void before (wr_flow *f, const wr_doc *d, wr_node_id id) {
  const wr_node *n = wr_node_at(d, id);
  if (n->type != WR_ELEMENT) return;
  wr_node_id previous = n->prev;
  while (previous != WR_NONE && wr_node_at(d, previous)->type != WR_ELEMENT)
    previous = wr_node_at(d, previous)->prev;
  if (is_cell(n)) {
    if (previous != WR_NONE) wr_flow_tab(f);
  } else if (n->name == WR_TAG_br || (wr_display_of(d, id) & WR_D_BLOCK)) {
    wr_flow_edge(f, '\n');
  }
}

static void after (wr_flow *f, const wr_doc *d, wr_node_id id) {
  const wr_node *n = wr_node_at(d, id);
  if (n->type == WR_ELEMENT && !is_cell(n) && (wr_display_of(d, id) & WR_D_BLOCK))
    wr_flow_edge(f, '\n');
}

static bool is_muted (const wr_doc *d, wr_node_id id) {
  return wr_node_at(d, id)->type == WR_ELEMENT && (wr_display_of(d, id) & WR_D_MUTED);
}

static bool in_verbatim (const wr_doc *d, wr_node_id id) {
  for (; id != WR_NONE; id = wr_node_at(d, id)->parent)
    if (wr_node_at(d, id)->type == WR_ELEMENT && (wr_display_of(d, id) & WR_D_VERBATIM))
      return true;
  return false;
}

/* Text nodes in order, with edges where blocks begin and end; `top` itself sets no edge. */
static void walk (wr_flow *f, const wr_doc *d, wr_node_id top) {
  wr_node_id id = top;
  for (;;) {
    const wr_node *n = wr_node_at(d, id);
    if (id != top) before(f, d, id);
    if (n->type == WR_TEXT_NODE) wr_flow_node(f, id);
    else if (n->first != WR_NONE && (id == top || !is_muted(d, id))) {
      id = n->first;
      continue;
    }
    while (id != top && wr_node_at(d, id)->next == WR_NONE) {
      after(f, d, id);
      id = wr_node_at(d, id)->parent;
    }
    if (id == top) return;
    after(f, d, id);
    id = wr_node_at(d, id)->next;
  }
}

void wr_render_node (const wr_doc *d, wr_node_id id, wr_buf *out) {
  wr_array text = {0}, pieces = {0};
  wr_flow f = {.doc = d, .text = &text, .pieces = &pieces, .verbatim = in_verbatim(d, id)};
  wr_flow_start(&f);
  walk(&f, d, id);
  wr_flow_end(&f);
  if (f.failed) out->failed = true;
  else wr_buf_put(out, text.n ? text.at : "", text.n);
  wr_array_free(&text);
  wr_array_free(&pieces);
}
