/* inline.c: the inline content of a block or a cell as a stream of marks and texts */
#include "text/inline.h"

#include "base/ascii.h"
#include "clean/display.h"
#include "clean/flow.h"
#include "clean/markup.h"
#include "html/names_table.h"
#include "text/math.h"

#define MARKS_MAX 32

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
  bool heading, cell;                  /* stands in one */
  bool hidden;                         /* does not show, but counts */
  bool abuts;                          /* an element began right behind another */
  char last;                           /* byte of the last word */
} inline_walk;

wr_slice wr_inline_address (const wr_doc *d, wr_node_id link) {
  wr_slice s = wr_trim(wr_node_value(d, link, WR_ATTR_href));
  bool nowhere = (s.n == 1 && s.at[0] == '#') || wr_begins(s, "javascript:");
  return nowhere ? (wr_slice) {"", 0} : s;
}

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
    case WR_TAG_a: *m = WR_M_LINK; return wr_inline_address(d, id).n > 0;
    default: return false;
  }
}

/* Headings are bold as they are, and what links them to a place of the page leads to
   themselves. */
static bool goes_without_saying (const inline_walk *w, wr_node_id id, wr_mark kind) {
  if (!w->heading) return false;
  return kind == WR_M_STRONG
    || (kind == WR_M_LINK && wr_begins(wr_inline_address(w->d, id), "#"));
}

/* A mark in one of its kind says nothing new. */
static bool is_marked (const inline_walk *w, wr_mark kind) {
  for (uint32_t i = 0; i < w->marks_n; i++)
    if (w->marks[i].kind == kind) return true;
  return false;
}

static void enter (inline_walk *w, wr_node_id id) {
  wr_mark m;
  if (w->verbatim || w->marks_n == MARKS_MAX || !mark_of(w->d, id, &m) || is_marked(w, m)
    || goes_without_saying(w, id, m))
    return;
  w->marks[w->marks_n++] = (open_mark) {id, m, false};
}

static void end_mark (inline_walk *w) {
  if (w->ended.written) w->o->mark(w->o, w->ended.kind, w->ended.node, false);
  w->ended.written = false;
}

/* Blocks stand in a line only within cells, where a line break parts them. */
static void part_blocks (inline_walk *w, wr_node_id id) {
  if (!w->cell || wr_node_at(w->d, id)->type != WR_ELEMENT) return;
  if (!(wr_display_of(w->d, id) & WR_D_BLOCK)) return;
  w->gap = true;
  if (w->begun && !w->breaks) w->breaks++;
}

static void leave (inline_walk *w, wr_node_id id) {
  part_blocks(w, id);
  if (!w->marks_n || w->marks[w->marks_n - 1].node != id) return;
  const open_mark *m = &w->marks[--w->marks_n];
  if (!m->written) return;
  end_mark(w);
  w->ended = *m;
}

/* Whether `next` only goes on with what the mark that ended last says: a link, with the way to the
   same place. */
static bool goes_on (const inline_walk *w, const open_mark *next) {
  if (!w->ended.written || w->breaks || next->kind != w->ended.kind) return false;
  if (next->kind != WR_M_LINK) return true;
  return !w->gap && next == &w->marks[w->marks_n - 1]
    && wr_slice_is(wr_inline_address(w->d, next->node), wr_inline_address(w->d, w->ended.node));
}

/* Goes on with a mark that ended right before one of its kind. */
static void rejoin_mark (inline_walk *w) {
  uint32_t i = 0;
  while (i < w->marks_n && w->marks[i].written) i++;
  if (i == w->marks_n || !goes_on(w, &w->marks[i])) return;
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

/* Nothing but no-break spaces and the like. */
static bool is_blank (wr_slice word) {
  return (unsigned char) word.at[0] >= 0x80 && !wr_flow_visible(word);
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
    if (end > i && is_blank((wr_slice) {s.at + i, end - i})) {
      w->gap = true;
    } else if (end > i) {
      w->gap |= w->abuts && wr_flow_parts(w->last, (wr_slice) {s.at + i, end - i});
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

/* Pictures that stand for a sign: their text says it. */
static bool is_smiley (const wr_doc *d, wr_node_id image, wr_slice alt) {
  static const char *const classes[] = {"emoji", "smiley", "smilies", "wp-smiley", "emoticon"};
  wr_slice class = wr_node_value(d, image, WR_ATTR_class);
  if (!alt.n || alt.n > 32) return false;
  for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
    if (wr_lists(class, classes[i])) return true;
  return alt.n > 1 && alt.at[0] == ':' && !memchr(alt.at, ' ', alt.n);
}

static void visit_image (inline_walk *w, wr_node_id id) {
  wr_slice alt = wr_node_value(w->d, id, WR_ATTR_alt);
  if (is_smiley(w->d, id, alt)) {
    words(w, alt);
    return;
  }
  settle(w);
  w->o->image(w->o, id);
}

static void visit_text (inline_walk *w, wr_node_id id) {
  if (w->verbatim) w->o->text(w->o, wr_node_data(w->d, id));
  else if (wr_markup_holds(w->d, id)) markup_words(w, wr_node_data(w->d, id));
  else words(w, wr_node_data(w->d, id));
}

static void visit_element (inline_walk *w, wr_node_id id) {
  const wr_node *n = wr_node_at(w->d, id);
  w->abuts |= wr_flow_abuts(w->d, id);
  if (n->name == WR_TAG_img) {
    visit_image(w, id);
  } else if (n->name == WR_TAG_br) {
    if (w->verbatim) w->o->text(w->o, WR_SLICE("\n"));
    else if (w->begun) w->breaks++;
    w->gap = false;
  } else {
    part_blocks(w, id);
  }
}

/* Sends the formula that an element shows, if its source is there. */
static bool visit_formula (inline_walk *w, wr_node_id id) {
  wr_formula f = wr_math_formula(w->d, id);
  if (!f.tex.n || w->verbatim) return false;
  settle(w);
  w->o->formula(w->o, f.tex, f.display);
  return true;
}

/* Sends the mark of a note; what leads back to one is passed over.  False: the element is
   neither. */
static bool visit_note (inline_walk *w, wr_node_id id) {
  wr_note_place place = wr_notes_at(&w->o->notes, id);
  if (place.role != WR_NOTE_MARK) return place.role == WR_NOTE_BACK;
  settle(w);
  w->o->note(w->o, wr_notes_label(&w->o->notes, place));
  w->last = ']';
  return true;
}

static bool is_shown (const inline_walk *w, wr_node_id id) {
  return !(wr_display_of(w->d, id) & WR_D_MUTED)
    && (w->hidden || !wr_display_cuts_run(w->d, id, wr_display_hiding(w->d, id)))
    && !wr_display_tool(w->d, id, w->heading);
}

/* Sends a node; true: what is below it is to be sent too. */
static bool visit (inline_walk *w, wr_node_id id) {
  const wr_node *n = wr_node_at(w->d, id);
  if (n->type == WR_TEXT_NODE) visit_text(w, id);
  if (n->type != WR_ELEMENT || visit_note(w, id) || visit_formula(w, id)) return false;
  visit_element(w, id);
  return n->first != WR_NONE && is_shown(w, id);
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

/* Walks from node `first` to node `last` inside `root`, both included; last == WR_NONE: to its
   end. */
static void walk_inline (inline_walk *w, wr_node_id root, wr_node_id first, wr_node_id last) {
  wr_node_id id = first;
  enter_ancestors(w, first, root);
  for (;;) {
    bool below = visit(w, id) && id != last;
    enter(w, id);
    if (below) {
      id = wr_node_at(w->d, id)->first;
      continue;
    }
    if (id == last || (last != WR_NONE && wr_node_inside(w->d, last, id))) break;
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

/* The first of the silent neighbours before node id, below root. */
static wr_node_id reach_back (const wr_doc *d, wr_node_id id, wr_node_id root) {
  wr_node_id reached = id;
  for (; id != root && id != WR_NONE; id = wr_node_at(d, id)->parent) {
    wr_node_id n = wr_node_at(d, id)->prev;
    for (; n != WR_NONE && is_silent_inline(d, n); n = wr_node_at(d, n)->prev) reached = n;
    if (n != WR_NONE) break;
  }
  return reached;
}

/* The last of those behind it: of an element that holds an image, the image. */
static wr_node_id reach_on (const wr_doc *d, wr_node_id id, wr_node_id root) {
  wr_node_id reached = id;
  for (; id != root && id != WR_NONE; id = wr_node_at(d, id)->parent) {
    wr_node_id n = wr_node_at(d, id)->next;
    for (; n != WR_NONE && is_silent_inline(d, n); n = wr_node_at(d, n)->next)
      reached = wr_node_first(d, n) == WR_NONE ? n : wr_node_first(d, n);
    if (n != WR_NONE) break;
  }
  return reached;
}

/* The formula that a text node is part of, else the node. */
static wr_node_id whole_formula (const wr_doc *d, wr_node_id text) {
  wr_node_id id = wr_node_at(d, text)->parent;
  while (id != WR_NONE && wr_node_at(d, id)->ns == WR_NS_MATHML) {
    if (wr_math_formula(d, id).tex.n) return id;
    id = wr_node_at(d, id)->parent;
  }
  return text;
}

wr_node_id wr_inline_first (const wr_doc *d, const wr_block *b) {
  return reach_back(d, whole_formula(d, b->first), b->node);
}

wr_node_id wr_inline_last (const wr_doc *d, const wr_block *b) {
  return reach_on(d, b->last, b->node);
}

void wr_inline_block (wr_outline *o, const wr_block *b) {
  const wr_doc *d = o->part->doc;
  inline_walk w = {.o = o, .d = d, .verbatim = b->kind == WR_CODE,
    .heading = b->kind == WR_HEADING, .hidden = b->hidden != WR_SHOWN};
  wr_node_id first = wr_notes_whole(&o->notes, d, wr_inline_first(d, b), b->node);
  walk_inline(&w, b->node, first, wr_inline_last(d, b));
}

void wr_inline_picture (wr_outline *o, wr_node_id image) {
  inline_walk w = {.o = o, .d = o->part->doc};
  wr_node_id root = wr_node_at(w.d, image)->parent;
  while (!(wr_display_of(w.d, root) & WR_D_BLOCK)) root = wr_node_at(w.d, root)->parent;
  walk_inline(&w, root, image, image);
}

void wr_inline_cell (wr_outline *o, const wr_cell *c) {
  inline_walk w = {.o = o, .d = o->part->doc, .cell = true};
  if (wr_node_at(w.d, c->node)->first != WR_NONE)
    walk_inline(&w, c->node, wr_node_at(w.d, c->node)->first, WR_NONE);
}
