/* outline.c: the blocks of a part as a stream of openings, texts and closings */
#include "text/outline.h"

#include "clean/display.h"
#include "clean/flow.h"
#include "clean/markup.h"
#include "html/names_table.h"

/* Containers deeper than this are written at this level. */
#define CONTAINERS_MAX 64
#define MARKS_MAX 32

typedef struct open_container {
  wr_node_id node;
  wr_container kind;
} open_container;

typedef struct open_mark {
  wr_node_id node;
  wr_mark kind;
  bool written;                        /* else it waits for text */
} open_mark;

/* The walk over one block's inline content. */
typedef struct inline_walk {
  wr_outline *o;
  const wr_doc *d;
  open_mark marks[MARKS_MAX];
  uint32_t marks_n;
  open_mark ended;                     /* whose closing waits: another of its kind may follow;
                                          written: there is one */
  uint32_t breaks;                     /* line breaks that wait for text */
  bool gap, begun, verbatim;           /* white space waits; text was written; it counts */
  bool abuts;                          /* an element began right behind another */
  char last;                           /* byte of the last word */
} inline_walk;

static bool mark_of (const wr_doc *d, wr_node_id id, wr_mark *m) {
  const wr_node *n = wr_node_at(d, id);
  if (n->type != WR_ELEMENT || n->ns != WR_NS_HTML) return false;
  switch (n->name) {
    case WR_TAG_b: case WR_TAG_strong: *m = WR_M_STRONG; return true;
    case WR_TAG_i: case WR_TAG_em: *m = WR_M_EMPHASIS; return true;
    case WR_TAG_code: case WR_TAG_kbd: case WR_TAG_samp: case WR_TAG_tt:
      *m = WR_M_CODE;
      return true;
    case WR_TAG_del: case WR_TAG_s: case WR_TAG_strike: *m = WR_M_DELETED; return true;
    case WR_TAG_sub: *m = WR_M_SUB; return true;
    case WR_TAG_sup: *m = WR_M_SUP; return true;
    case WR_TAG_a: *m = WR_M_LINK; return wr_node_value(d, id, WR_ATTR_href).n > 0;
    default: return false;
  }
}

/* A mark in one of its kind says nothing new. */
static bool is_marked (const inline_walk *w, wr_mark kind) {
  for (uint32_t i = 0; i < w->marks_n; i++)
    if (w->marks[i].kind == kind) return true;
  return false;
}

static void enter (inline_walk *w, wr_node_id id) {
  wr_mark m;
  if (w->verbatim || w->marks_n == MARKS_MAX || !mark_of(w->d, id, &m) || is_marked(w, m))
    return;
  w->marks[w->marks_n++] = (open_mark) {id, m, false};
}

static void end_mark (inline_walk *w) {
  if (w->ended.written) w->o->mark(w->o, w->ended.kind, w->ended.node, false);
  w->ended.written = false;
}

static void leave (inline_walk *w, wr_node_id id) {
  if (!w->marks_n || w->marks[w->marks_n - 1].node != id) return;
  const open_mark *m = &w->marks[--w->marks_n];
  if (!m->written) return;
  end_mark(w);
  w->ended = *m;
  if (m->kind == WR_M_LINK) end_mark(w);
}

/* Goes on with a mark that ended right before one of its kind. */
static void rejoin_mark (inline_walk *w) {
  uint32_t i = 0;
  while (i < w->marks_n && w->marks[i].written) i++;
  if (!w->ended.written || w->breaks || i == w->marks_n || w->marks[i].kind != w->ended.kind)
    return;
  w->marks[i].written = true;
  w->ended.written = false;
}

/* Writes what waits, so that text may follow. */
static void settle (inline_walk *w) {
  rejoin_mark(w);
  end_mark(w);
  if (w->gap && w->begun && !w->breaks) w->o->text(w->o, WR_SLICE(" "));
  for (; w->breaks; w->breaks--) w->o->line_break(w->o);
  w->gap = false;
  w->begun = true;
  for (uint32_t i = 0; i < w->marks_n; i++) {
    if (w->marks[i].written) continue;
    w->marks[i].written = true;
    w->o->mark(w->o, w->marks[i].kind, w->marks[i].node, true);
  }
}

/* No-break spaces at the edges of s part it from its neighbours like others. */
static wr_slice trim_hard_spaces (inline_walk *w, wr_slice s) {
  while (s.n >= 2 && memcmp(s.at, "\xc2\xa0", 2) == 0) {
    s = (wr_slice) {s.at + 2, s.n - 2};
    w->gap = true;
  }
  return s;
}

static void words (inline_walk *w, wr_slice s) {
  bool gap_behind = false;
  s = trim_hard_spaces(w, s);
  while (s.n >= 2 && memcmp(s.at + s.n - 2, "\xc2\xa0", 2) == 0) {
    s.n -= 2;
    gap_behind = true;
  }
  for (uint32_t i = 0; i < s.n;) {
    uint32_t end = i;
    while (end < s.n && !wr_is_space(s.at[end])) end++;
    if (end > i) {
      w->gap |= w->abuts && wr_flow_parts(w->last, s.at[i]);
      w->abuts = false;
      w->last = s.at[end - 1];
      settle(w);
      w->o->text(w->o, (wr_slice) {s.at + i, end - i});
    }
    i = end;
    if (i < s.n) w->gap = true;
    while (i < s.n && wr_is_space(s.at[i])) i++;
  }
  w->gap |= gap_behind;
}

/* Text that holds markup (clean/markup.h). */
static void markup_words (inline_walk *w, wr_slice s) {
  wr_markup_run run;
  uint32_t at = 0;
  while (wr_markup_next(s, &at, &run)) {
    if (run.broken && w->begun && !w->breaks) w->breaks++;
    if (run.decoded_n) words(w, (wr_slice) {run.decoded, run.decoded_n});
    else words(w, (wr_slice) {s.at + run.start, run.end - run.start});
  }
}

static void visit (inline_walk *w, wr_node_id id) {
  const wr_node *n = wr_node_at(w->d, id);
  w->abuts |= wr_flow_abuts(w->d, id);
  if (n->type == WR_TEXT_NODE) {
    if (!w->verbatim && wr_markup_holds(w->d, id)) markup_words(w, wr_node_data(w->d, id));
    else if (!w->verbatim) words(w, wr_node_data(w->d, id));
    else w->o->text(w->o, wr_node_data(w->d, id));
  } else if (n->type == WR_ELEMENT && n->name == WR_TAG_img) {
    settle(w);
    w->o->image(w->o, id);
  } else if (n->type == WR_ELEMENT && n->name == WR_TAG_br) {
    if (w->verbatim) w->o->text(w->o, WR_SLICE("\n"));
    else if (w->begun) w->breaks++;
    w->gap = false;
  } else if (n->type == WR_ELEMENT && (wr_display_of(w->d, id) & WR_D_BLOCK)) {
    w->gap = true;                     /* only inside cells; elsewhere blocks hold no blocks */
  }
}

/* Opens the marks between `root` and `id`, outermost first. */
static void enter_ancestors (inline_walk *w, wr_node_id id, wr_node_id root) {
  wr_node_id path[MARKS_MAX];
  uint32_t n = 0;
  for (wr_node_id a = wr_node_at(w->d, id)->parent; a != root && a != WR_NONE && n < MARKS_MAX;
    a = wr_node_at(w->d, a)->parent)
    path[n++] = a;
  while (n) enter(w, path[--n]);
}

static bool is_shown (const wr_doc *d, wr_node_id id) {
  return !(wr_display_of(d, id) & WR_D_MUTED) && wr_display_hiding(d, id) == WR_SHOWN;
}

/* Walks from node `first` to node `last` inside `root`, both included. */
static void walk_inline (inline_walk *w, wr_node_id root, wr_node_id first, wr_node_id last) {
  wr_node_id id = first;
  enter_ancestors(w, first, root);
  for (;;) {
    const wr_node *n = wr_node_at(w->d, id);
    visit(w, id);
    enter(w, id);
    if (n->type == WR_ELEMENT && n->first != WR_NONE && id != last && is_shown(w->d, id)) {
      id = n->first;
      continue;
    }
    if (id == last) break;
    while (id != root && wr_node_at(w->d, id)->next == WR_NONE) {
      leave(w, id);
      id = wr_node_at(w->d, id)->parent;
      if (id == last) break;
    }
    if (id == root || id == WR_NONE || id == last) break;
    leave(w, id);
    id = wr_node_at(w->d, id)->next;
  }
  while (w->marks_n) leave(w, w->marks[w->marks_n - 1].node);
  end_mark(w);
}

static wr_node_id child_of (const wr_doc *d, wr_node_id root, wr_node_id id) {
  while (wr_node_at(d, id)->parent != root && wr_node_at(d, id)->parent != WR_NONE)
    id = wr_node_at(d, id)->parent;
  return id;
}

/* Whether a neighbour of a block's text belongs to its line: inline and without text of its
   own, such as an image. */
static bool is_silent_inline (const wr_doc *d, wr_node_id id) {
  const wr_node *n = wr_node_at(d, id);
  if (n->type == WR_TEXT_NODE) return !wr_flow_visible(wr_node_data(d, id));
  if (n->type != WR_ELEMENT) return true;
  if (n->name == WR_TAG_img) return true;
  return n->first != WR_NONE && n->first == n->last
    && wr_node_at(d, n->first)->name == WR_TAG_img && !(wr_display_of(d, id) & WR_D_BLOCK);
}

/* Images that stand right before or behind the block's text, in its line, are sent with it. */
static void send_block (wr_outline *o, const wr_block *b) {
  const wr_doc *d = o->part->doc;
  inline_walk w = {.o = o, .d = d, .verbatim = b->kind == WR_CODE};
  wr_node_id first = b->first, last = b->last;
  for (wr_node_id n = wr_node_at(d, child_of(d, b->node, first))->prev;
    n != WR_NONE && is_silent_inline(d, n); n = wr_node_at(d, n)->prev)
    first = n;
  for (wr_node_id n = wr_node_at(d, child_of(d, b->node, last))->next;
    n != WR_NONE && is_silent_inline(d, n); n = wr_node_at(d, n)->next)
    last = wr_node_at(d, n)->type == WR_ELEMENT && wr_node_at(d, n)->first != WR_NONE
      ? wr_node_at(d, n)->first
      : n;
  o->block(o, b, true);
  walk_inline(&w, b->node, first, last);
  o->block(o, b, false);
}

static void send_cell (wr_outline *o, const wr_cell *c) {
  inline_walk w = {.o = o, .d = o->part->doc};
  o->cell(o, c, true);
  if (c && wr_node_at(w.d, c->node)->first != WR_NONE)
    walk_inline(&w, c->node, wr_node_at(w.d, c->node)->first, WR_NONE);
  o->cell(o, c, false);
}

static void send_table (wr_outline *o, uint32_t table) {
  const wr_doc *d = o->part->doc;
  const wr_table *t = wr_table_at(d, table);
  o->table(o, t, true);
  for (uint32_t row = 0; row < t->rows; row++) {
    o->row(o, t, row, true);
    for (uint32_t column = 0; column < t->columns; column++) {
      uint32_t i = wr_table_cell(d, table, row, column);
      const wr_cell *c = i == WR_NONE ? NULL : wr_cell_at(d, i);
      send_cell(o, c && c->row == row && c->column == column ? c : NULL);
    }
    o->row(o, t, row, false);
  }
  o->table(o, t, false);
}

static bool container_of (const wr_doc *d, wr_node_id id, wr_container *c) {
  const wr_node *n = wr_node_at(d, id);
  if (n->type != WR_ELEMENT || n->ns != WR_NS_HTML) return false;
  switch (n->name) {
    case WR_TAG_ul: case WR_TAG_menu: *c = WR_C_LIST; return true;
    case WR_TAG_ol: *c = WR_C_ORDERED; return true;
    case WR_TAG_li: *c = WR_C_ITEM; return true;
    case WR_TAG_blockquote: *c = WR_C_QUOTE; return true;
    default: return false;
  }
}

/* The containers around a node, outermost first; returns how many. */
static uint32_t containers_of (const wr_doc *d, wr_node_id id,
  open_container out[CONTAINERS_MAX]) {
  uint32_t n = 0;
  wr_container c;
  for (; id != WR_NONE; id = wr_node_at(d, id)->parent) {
    if (!container_of(d, id, &c)) continue;
    if (n == CONTAINERS_MAX) memmove(out, out + 1, --n * sizeof *out);
    out[n++] = (open_container) {id, c};
  }
  for (uint32_t i = 0; i < n / 2; i++) {
    open_container t = out[i];
    out[i] = out[n - 1 - i];
    out[n - 1 - i] = t;
  }
  return n;
}

/* Closes the containers that are not around the next block, opens those that are new. */
static void change_containers (wr_outline *o, open_container *open, uint32_t *open_n,
  const open_container *next, uint32_t next_n) {
  uint32_t same = 0;
  while (same < *open_n && same < next_n && open[same].node == next[same].node) same++;
  while (*open_n > same) {
    --*open_n;
    o->container(o, open[*open_n].kind, open[*open_n].node, false);
  }
  for (; *open_n < next_n; ++*open_n) {
    open[*open_n] = next[*open_n];
    o->container(o, next[*open_n].kind, next[*open_n].node, true);
  }
}

bool wr_outline_run (wr_outline *o) {
  open_container open[CONTAINERS_MAX], next[CONTAINERS_MAX];
  uint32_t open_n = 0, table = WR_NONE;
  const wr_doc *d = o->part->doc;
  for (uint32_t i = 0; i < o->part->layer[WR_PASSAGES].n; i++) {
    const wr_block *b = wr_block_at(d, wr_passage_at(o->part, i)->block);
    bool row = b->kind == WR_ROW && b->table != WR_NONE && b->table < d->layer[WR_TABLES].n;
    if (row && b->table == table) continue;
    table = row ? b->table : WR_NONE;
    change_containers(o, open, &open_n, next, containers_of(d, b->node, next));
    if (row) send_table(o, table);
    else send_block(o, b);
  }
  change_containers(o, open, &open_n, next, 0);
  return true;
}
