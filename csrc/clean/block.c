/* block.c: one walk over the tree that cuts the page into blocks */
#include "base/ascii.h"
#include "clean/block.h"
#include "clean/box.h"
#include "clean/class_value.h"
#include "clean/display.h"
#include "clean/flow.h"
#include "clean/markup.h"
#include "clean/measure.h"
#include "html/names_table.h"

/* Where the walk is.  Ids are WR_NONE outside such an element; of nested ones the outermost
   counts. */
typedef struct walk {
  wr_doc *doc;
  wr_flow flow;
  wr_node_id muted, hidden, verbatim, row, link;
  wr_hiding hiding;
  uint32_t box;                        /* innermost */
  uint32_t tables;                     /* <table> elements met */
  uint32_t breaks;                     /* <br> since the last word */
  bool abuts;                          /* an inline element began right behind another */
  wr_block block;                      /* the one being filled */
  bool open;                           /* whether there is one */
  wr_class_index classes;
  bool failed;
} walk;

static wr_box *box_of (const walk *w) {
  return wr_box_at(w->doc, w->box);
}

static bool is_item_start (const walk *w, const wr_box *box) {
  return box->item != WR_NONE
    && wr_box_at(w->doc, box->item)->first == w->doc->layer[WR_BLOCKS].n;
}

static wr_block_kind kind_of (const walk *w, const wr_box *box) {
  if (w->row != WR_NONE) return WR_ROW;
  if (box->level) return WR_HEADING;
  if (box->within & WR_IN_CODE) return WR_CODE;
  if (box->within & WR_IN_CAPTION) return WR_CAPTION;
  if (box->name == WR_TAG_dt) return WR_TERM;
  if (box->within & WR_IN_CONTROL) return WR_OTHER;
  if (is_item_start(w, box)) return WR_LIST_ITEM;
  return box->within & WR_IN_QUOTE ? WR_QUOTE : WR_PARAGRAPH;
}

static bool is_ordered (const walk *w, const wr_box *box) {
  if (box->item == WR_NONE) return false;
  const wr_box *item = wr_box_at(w->doc, box->item);
  return item->parent != WR_NONE && wr_box_at(w->doc, item->parent)->name == WR_TAG_ol;
}

static void open_block (walk *w, wr_node_id text) {
  const wr_box *box = box_of(w);
  w->block = (wr_block) {
    .node = box->node, .first = text, .last = text, .depth = box->depth,
    .list_depth = box->list_depth, .table = box->table, .box = w->box,
    .signature = box->signature, .within = box->within, .level = box->level,
    .hidden = (uint8_t) w->hiding
  };
  w->block.kind = (uint8_t) kind_of(w, box);
  w->block.ordered = w->block.kind == WR_LIST_ITEM && is_ordered(w, box);
  if (w->link != WR_NONE) w->block.links = 1;
  wr_flow_start(&w->flow);
  w->flow.verbatim = w->verbatim != WR_NONE;
  w->open = true;
  w->breaks = 0;
}

static void close_block (walk *w) {
  if (!w->open) return;
  w->open = false;
  if (!wr_flow_end(&w->flow)) return;
  wr_block *b = wr_array_push(&w->doc->layer[WR_BLOCKS], sizeof *b);
  if (!b) {
    w->failed = true;
    return;
  }
  *b = w->block;
  b->text = (wr_span) {w->flow.start, w->flow.text->n};
  wr_slice text = wr_block_text(w->doc, w->doc->layer[WR_BLOCKS].n - 1);
  w->failed |= !wr_measure(b, text, &w->doc->layer[WR_WORDS], &w->doc->layer[WR_ECHO_WORDS]);
  if (b->link_characters > b->characters) b->link_characters = b->characters;
}

/* How many characters stand in n bytes of UTF-8. */
static uint32_t count_characters (const char *s, uint32_t n) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < n; i++) count += (s[i] & 0xC0) != 0x80;
  return count;
}

static bool is_blank (const walk *w, const wr_node *t) {
  const char *s = (t->flags & WR_NODE_DECODED ? (const char *) w->doc->layer[WR_DECODED].at
    : w->doc->text.at) + t->data;
  return wr_flow_space(s, t->data_n) == t->data_n;
}

/* Words of two elements in a row that a style sets apart. */
static void part_words (walk *w, const wr_node *t) {
  const char *s = (t->flags & WR_NODE_DECODED ? (const char *) w->doc->layer[WR_DECODED].at
    : w->doc->text.at) + t->data;
  const wr_array *text = w->flow.text;
  if (text->n > w->flow.start && !w->flow.verbatim
    && wr_flow_parts(((const char *) text->at)[text->n - 1], (wr_slice) {s, t->data_n}))
    wr_flow_edge(&w->flow, ' ');
}

/* Whether the text is of a hidden element inside a line that shows. */
static bool is_hidden_run (const walk *w) {
  return w->hiding != WR_SHOWN && w->open && w->block.hidden == WR_SHOWN
    && wr_display_cuts_run(w->doc, w->hidden, w->hiding);
}

static void add_text (walk *w, wr_node_id id) {
  const wr_node *t = wr_node_at(w->doc, id);
  if (is_hidden_run(w)) return;
  bool blank = is_blank(w, t);
  if (!w->open) {
    if (blank) return;
    open_block(w, id);
    w->flow.verbatim |= (t->flags & WR_NODE_VERBATIM) != 0;
  }
  if (w->breaks && !blank) {
    if (w->breaks == 1) wr_flow_edge(&w->flow, '\n');
    else {
      close_block(w);
      open_block(w, id);
    }
    w->breaks = 0;
  }
  if (w->abuts && !blank) part_words(w, t);
  w->abuts = false;
  uint32_t before = w->flow.text->n;
  if (w->doc->type == WR_TYPE_XML && wr_markup_holds(w->doc, id)) wr_flow_markup(&w->flow, id);
  else wr_flow_node(&w->flow, id);
  if (!blank) {
    if (w->block.first == WR_NONE) w->block.first = id;
    w->block.last = id;
  }
  const char *added = (const char *) w->flow.text->at + before;
  if (w->link != WR_NONE)
    w->block.link_characters += count_characters(added, w->flow.text->n - before);
}

static uint32_t mix (uint32_t h, uint32_t x) {
  h = (h ^ x) * 0x9E3779B1u;
  return h ^ h >> 15;
}

enum { CLASS, ID, ROLE };              /* of wr_box.named */

/* Which of the attributes that name an element this is; WR_NAMINGS: none. */
static uint32_t naming_of (wr_name name) {
  return name == WR_ATTR_class ? CLASS : name == WR_ATTR_id ? ID : name == WR_ATTR_role ? ROLE
    : WR_NAMINGS;
}

static const wr_class_value *value_of (const walk *w, const wr_box *box, uint32_t k) {
  return box->named[k] == WR_NONE ? NULL : wr_class_value_at(w->doc, box->named[k]);
}

/* What the attributes say, in one look at them; what they say of the whole page says nothing. */
static void read_attributes (walk *w, wr_box *box, const wr_node *e) {
  bool top = e->name == WR_TAG_html || e->name == WR_TAG_body;
  const wr_attr *a = (const wr_attr *) w->doc->layer[WR_ATTRS].at + e->data, *end = a + e->data_n;
  for (uint32_t k = 0; k < WR_NAMINGS; k++) box->named[k] = WR_NONE;
  for (; a < end && !w->failed; a++) {
    uint32_t k = naming_of(a->name);
    if (a->name == WR_ATTR_itemprop && wr_same(wr_attr_value(w->doc, a), WR_SLICE("articlebody")))
      box->own_within |= WR_IN_BODY;
    if (k == WR_NAMINGS || a->value_n == 0) continue;
    box->named[k] = wr_class_number(w->doc, &w->classes, wr_attr_value(w->doc, a));
    w->failed = box->named[k] == WR_NONE;
    if (!w->failed && !top) box->own |= value_of(w, box, k)->bits;
  }
  const wr_class_value *role = value_of(w, box, ROLE);
  if (role) box->own_within |= wr_display_role(role->value);
}

static uint8_t heading_level (const walk *w, const wr_box *box, const wr_box *parent) {
  switch (box->name) {
    case WR_TAG_h1: return 1;
    case WR_TAG_h2: return 2;
    case WR_TAG_h3: return 3;
    case WR_TAG_h4: return 4;
    case WR_TAG_h5: return 5;
    case WR_TAG_h6: return 6;
    default: break;
  }
  if (parent && parent->level) return parent->level;
  const wr_class_value *role = value_of(w, box, ROLE);
  if (!role || !wr_slice_is(role->value, WR_SLICE("heading"))) return 0;
  wr_slice level = wr_node_value(w->doc, box->node, WR_ATTR_aria_level);
  bool known = level.n == 1 && level.at[0] >= '1' && level.at[0] <= '6';
  return known ? (uint8_t) (level.at[0] - '0') : 2;
}

static void open_box (walk *w, wr_node_id id, unsigned display) {
  wr_doc *d = w->doc;
  uint32_t i = d->layer[WR_BOXES].n;
  wr_box *box = wr_array_push(&d->layer[WR_BOXES], sizeof *box);
  if (!box) {
    w->failed = true;
    return;
  }
  const wr_node *e = wr_node_at(d, id);
  const wr_box *parent = w->box == WR_NONE ? NULL : box_of(w);
  box->node = id;
  box->parent = w->box;
  box->first = d->layer[WR_BLOCKS].n;
  box->name = e->name;
  box->own_within = wr_display_within(e->name) | (w->link != WR_NONE ? WR_IN_LINK : 0);
  read_attributes(w, box, e);
  if (e->name == WR_TAG_table && wr_display_layout_table(d, id))
    box->own_within |= WR_IN_LAYOUT;
  box->within = wr_box_inherits(parent, e->name) | box->own_within;
  box->depth = (uint16_t) (parent ? parent->depth + 1 : 0);
  box->list_depth = (uint16_t) ((parent ? parent->list_depth : 0)
    + (display & WR_D_LIST ? 1 : 0));
  box->item = e->name == WR_TAG_li ? i : parent ? parent->item : WR_NONE;
  box->table = e->name == WR_TAG_table ? w->tables - 1 : parent ? parent->table : WR_NONE;
  const wr_class_value *class = value_of(w, box, CLASS);
  box->signature = mix(mix(parent ? parent->signature : 1, e->name), class ? class->stem : 0);
  box->level = heading_level(w, box, parent);
  w->box = i;
}

static void close_box (walk *w) {
  wr_box *box = box_of(w);
  box->end = w->doc->layer[WR_BLOCKS].n;
  w->box = box->parent;
}

/* A row of a data table is one line; `id` is the <tr>. */
static bool is_data_row (const walk *w, wr_node_id id) {
  const wr_node *e = wr_node_at(w->doc, id);
  return e->name == WR_TAG_tr && e->ns == WR_NS_HTML
    && !(box_of(w)->within & (WR_IN_CODE | WR_IN_LAYOUT));
}

/* Inside a row nothing cuts: cells are parted by tabs, blocks in a cell by spaces. */
static void enter_in_row (walk *w, wr_node_id id, unsigned display) {
  const wr_node *e = wr_node_at(w->doc, id);
  bool cell = e->name == WR_TAG_td || e->name == WR_TAG_th;
  if (cell && e->parent == w->row && e->prev != WR_NONE && w->open) {
    wr_node_id before = e->prev;
    while (before != WR_NONE && wr_node_at(w->doc, before)->type != WR_ELEMENT)
      before = wr_node_at(w->doc, before)->prev;
    if (before != WR_NONE) wr_flow_tab(&w->flow);
  } else if (display & WR_D_BLOCK && w->open) wr_flow_edge(&w->flow, ' ');
}

static void open_row (walk *w, wr_node_id id) {
  w->row = id;
  open_block(w, WR_NONE);
  w->block.node = id;
}

static void line_break (walk *w) {
  if (!w->open) return;
  if (w->row != WR_NONE) wr_flow_edge(&w->flow, ' ');
  else if (w->flow.verbatim) wr_flow_edge(&w->flow, '\n');
  else w->breaks++;
}

static void note_state (walk *w, wr_node_id id, unsigned display) {
  const wr_node *e = wr_node_at(w->doc, id);
  if (w->hidden == WR_NONE) {
    w->hiding = wr_display_hiding(w->doc, id);
    if (w->hiding != WR_SHOWN) w->hidden = id;
  }
  if (w->verbatim == WR_NONE && display & WR_D_VERBATIM) w->verbatim = id;
  if (w->link == WR_NONE && e->name == WR_TAG_a && e->ns == WR_NS_HTML
    && wr_node_attr(w->doc, id, WR_ATTR_href)) {
    w->link = id;
    if (w->open) w->block.links++;
  }
}

static void enter_element (walk *w, wr_node_id id) {
  wr_doc *d = w->doc;
  const wr_node *e = wr_node_at(d, id);
  unsigned display = wr_display_of(d, id);
  if (e->name == WR_TAG_table && e->ns == WR_NS_HTML) w->tables++;
  if (w->muted != WR_NONE) return;
  bool may_be_tool = e->name == WR_TAG_a || e->name == WR_TAG_button;
  if (display & WR_D_MUTED || (may_be_tool && wr_display_tool(d, id, box_of(w)->level != 0))) {
    w->muted = id;
    return;
  }
  if (e->name == WR_TAG_br) line_break(w);
  if (w->open) w->abuts |= wr_flow_abuts(d, id);
  if (w->row == WR_NONE && display & WR_D_BLOCK) close_block(w);
  note_state(w, id, display);
  if (w->row != WR_NONE) {
    enter_in_row(w, id, display);
    return;
  }
  if (display & WR_D_BLOCK) open_box(w, id, display);
  if (w->failed) return;
  if (is_data_row(w, id)) open_row(w, id);
}

static void leave_element (walk *w, wr_node_id id) {
  if (id == w->muted) w->muted = WR_NONE;
  if (w->muted != WR_NONE) return;
  if (id == w->row) {
    close_block(w);
    w->row = WR_NONE;
  } else if (w->row != WR_NONE && w->open && wr_display_of(w->doc, id) & WR_D_BLOCK)
    wr_flow_edge(&w->flow, ' ');
  if (box_of(w)->node == id) {
    close_block(w);
    close_box(w);
  }
  if (id == w->link) w->link = WR_NONE;
  if (id == w->verbatim) w->verbatim = WR_NONE;
  if (id == w->hidden) {
    w->hidden = WR_NONE;
    w->hiding = WR_SHOWN;
  }
}

/* Every node below the document once, in document order: entered, and left when what is below
   it has been. */
static void walk_tree (walk *w) {
  const wr_doc *d = w->doc;
  wr_node_id id = wr_node_at(d, 0)->first;
  while (id != WR_NONE && !w->failed && !w->flow.failed) {
    const wr_node *n = wr_node_at(d, id);
    if (n->type == WR_TEXT_NODE) {
      if (w->muted == WR_NONE) add_text(w, id);
    } else if (n->type == WR_ELEMENT) {
      enter_element(w, id);
      if (n->first != WR_NONE) {
        id = n->first;
        continue;
      }
      leave_element(w, id);
    }
    while (wr_node_at(d, id)->next == WR_NONE) {
      id = wr_node_at(d, id)->parent;
      if (id == 0) return;
      leave_element(w, id);
    }
    id = wr_node_at(d, id)->next;
  }
}

int wr_block_run (wr_doc *d, wr_error *e) {
  walk w = {
    .doc = d,
    .flow = {.doc = d, .text = &d->layer[WR_BLOCK_TEXT], .pieces = &d->layer[WR_BLOCK_PIECES]},
    .muted = WR_NONE, .hidden = WR_NONE, .verbatim = WR_NONE, .row = WR_NONE, .link = WR_NONE,
    .box = WR_NONE
  };
  if (d->layer[WR_NODES].n == 0) return WR_OK;
  w.failed = !wr_class_index_start(d, &w.classes);
  if (!w.failed) open_box(&w, 0, WR_D_BLOCK);
  if (!w.failed) walk_tree(&w);
  close_block(&w);
  while (w.box != WR_NONE && !w.failed) close_box(&w);
  if (w.failed || w.flow.failed) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  wr_box_sum(d);
  wr_box_hand_down(d);
  return WR_OK;
}

wr_slice wr_block_text (const wr_doc *d, uint32_t i) {
  const wr_block *b = wr_block_at(d, i);
  const char *text = d->layer[WR_BLOCK_TEXT].at;
  return (wr_slice) {text + b->text.start, b->text.end - b->text.start};
}

const char *wr_block_kind_name (int kind) {
  static const char *const names[WR_BLOCK_KIND_N] =
    {"paragraph", "heading", "list_item", "row", "code", "quote", "caption", "term", "other"};
  return kind >= 0 && kind < WR_BLOCK_KIND_N ? names[kind] : "other";
}

const char *wr_verdict_name (int verdict) {
  static const char *const names[WR_VERDICT_N] = {
    "unknown", "content", "title", "nav", "comment", "meta", "related", "ad", "legal", "form",
      "hidden", "boilerplate"
  };
  return verdict >= 0 && verdict < WR_VERDICT_N ? names[verdict] : "unknown";
}
