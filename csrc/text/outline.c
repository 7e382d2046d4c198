/* outline.c: the blocks of a part as a stream of openings, texts and closings */
#include "text/outline.h"

#include "clean/box.h"
#include "html/names_table.h"
#include "text/inline.h"
#include "text/picture.h"

/* Containers deeper than this are written at this level. */
#define CONTAINERS_MAX 64

typedef struct open_container {
  wr_node_id node;
  wr_container kind;
} open_container;

static void send_table (wr_outline *o, uint32_t table) {
  const wr_doc *d = o->part->doc;
  const wr_table *t = wr_table_at(d, table);
  o->table(o, t, true);
  for (uint32_t row = 0; row < t->rows; row++) {
    o->row(o, t, row, true);
    for (uint32_t column = 0; column < t->columns; column++) {
      uint32_t i = wr_table_cell(d, table, row, column);
      const wr_cell *c = i == WR_NONE ? NULL : wr_cell_at(d, i);
      if (c && (c->row != row || c->column != column)) c = NULL;
      o->cell(o, c, true);
      if (c) wr_inline_cell(o, c);
      o->cell(o, c, false);
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
    case WR_TAG_dl: *c = WR_C_TERMS; return true;
    case WR_TAG_dt: *c = WR_C_TERM; return true;
    case WR_TAG_dd: *c = WR_C_DEFINITION; return true;
    case WR_TAG_figure: *c = WR_C_FIGURE; return true;
    case WR_TAG_figcaption: *c = WR_C_CAPTION; return true;
    case WR_TAG_details: *c = WR_C_DETAILS; return true;
    case WR_TAG_summary: *c = WR_C_SUMMARY; return true;
    default: return false;
  }
}

/* Adds a container around those before it; the innermost falls out where there are too many. */
static void add_container (open_container out[CONTAINERS_MAX], uint32_t *n, open_container c) {
  if (*n == CONTAINERS_MAX) memmove(out, out + 1, --*n * sizeof *out);
  out[(*n)++] = c;
}

/* The containers around a node, outermost first; returns how many. */
static uint32_t containers_of (const wr_outline *o, wr_node_id id,
  open_container out[CONTAINERS_MAX]) {
  const wr_doc *d = o->part->doc;
  uint32_t n = 0;
  wr_container c;
  for (; id != WR_NONE; id = wr_node_at(d, id)->parent) {
    if (wr_notes_at(&o->notes, id).role == WR_NOTE_BODY)
      add_container(out, &n, (open_container) {id, WR_C_NOTE});
    if (container_of(d, id, &c)) add_container(out, &n, (open_container) {id, c});
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
  while (same < *open_n && same < next_n && open[same].node == next[same].node
    && open[same].kind == next[same].kind)
    same++;
  while (*open_n > same) {
    --*open_n;
    o->container(o, open[*open_n].kind, open[*open_n].node, false);
  }
  for (; *open_n < next_n; ++*open_n) {
    open[*open_n] = next[*open_n];
    o->container(o, next[*open_n].kind, next[*open_n].node, true);
  }
}

/* The number of a passage's block, and the block. */
static uint32_t number_at (const wr_outline *o, uint32_t passage) {
  return wr_passage_at(o->part, passage)->block;
}

static const wr_block *block_at (const wr_outline *o, uint32_t passage) {
  return wr_block_at(o->part->doc, number_at(o, passage));
}

/* The outermost box of the heading a block stands in. */
static uint32_t heading_of (const wr_doc *d, const wr_block *b) {
  uint32_t box = b->box;
  while (wr_box_at(d, box)->parent != WR_NONE && wr_box_at(d, wr_box_at(d, box)->parent)->level)
    box = wr_box_at(d, box)->parent;
  return box;
}

/* A heading whose words stand in blocks of their own is still one.  Returns its last passage. */
static uint32_t send_block (wr_outline *o, uint32_t passage) {
  const wr_doc *d = o->part->doc;
  const wr_block *b = block_at(o, passage), *first = b;
  o->block(o, first, true);
  wr_inline_block(o, b);
  for (; b->kind == WR_HEADING && passage + 1 < o->part->layer[WR_PASSAGES].n; passage++) {
    b = block_at(o, passage + 1);
    if (b->kind != WR_HEADING || heading_of(d, b) != heading_of(d, first)) break;
    o->line_break(o);
    wr_inline_block(o, b);
  }
  o->block(o, first, false);
  return passage;
}

static bool is_row (const wr_doc *d, const wr_block *b) {
  return b->kind == WR_ROW && b->table != WR_NONE && b->table < d->layer[WR_TABLES].n;
}

/* Whether the block is the caption of the table that comes next. */
static bool heads_table (const wr_outline *o, const wr_block *b, uint32_t passage) {
  if (b->kind != WR_CAPTION || passage + 1 >= o->part->layer[WR_PASSAGES].n) return false;
  const wr_block *next = block_at(o, passage + 1);
  return is_row(o->part->doc, next) && next->table == b->table;
}

/* The containers that are open, and the way through the pictures between the blocks. */
typedef struct open_part {
  open_container open[CONTAINERS_MAX];
  uint32_t open_n;
  wr_pictures pictures;
} open_part;

static void enter_containers (wr_outline *o, open_part *p, wr_node_id id) {
  open_container next[CONTAINERS_MAX];
  change_containers(o, p->open, &p->open_n, next, containers_of(o, id, next));
}

static void send_pictures (wr_outline *o, open_part *p) {
  wr_node_id id;
  while ((id = wr_pictures_next(&p->pictures)) != WR_NONE) {
    const wr_block alone = {.node = id, .kind = WR_PARAGRAPH};
    enter_containers(o, p, id);
    o->block(o, &alone, true);
    wr_inline_picture(o, id);
    o->block(o, &alone, false);
  }
}

/* The nodes that a block is sent from and to; of a row, its table's. */
static wr_node_id first_sent (const wr_doc *d, const wr_block *b) {
  return is_row(d, b) ? wr_table_at(d, b->table)->node : wr_inline_first(d, b);
}

static wr_node_id last_sent (const wr_doc *d, const wr_block *b) {
  return is_row(d, b) ? wr_table_at(d, b->table)->node : wr_inline_last(d, b);
}

/* Sends the pictures before passage i, which may be the one behind the last. */
static void send_pictures_before (wr_outline *o, open_part *p, uint32_t i) {
  const wr_doc *d = o->part->doc;
  uint32_t n = o->part->layer[WR_PASSAGES].n;
  if (n < 2 || o->part->id == WR_COMMENTS) return;
  const wr_block *before = i ? block_at(o, i - 1) : NULL, *next = i < n ? block_at(o, i) : NULL;
  if ((before && before->verdict == WR_V_COMMENT) || (next && next->verdict == WR_V_COMMENT)
    || (before && next && is_row(d, next) && before->table == next->table))
    return;
  if (!before)
    wr_pictures_before(&p->pictures, number_at(o, 0), first_sent(d, next), number_at(o, 1));
  else if (!next)
    wr_pictures_behind(&p->pictures, number_at(o, i - 1), last_sent(d, before),
      number_at(o, i - 2));
  else
    wr_pictures_between(&p->pictures, last_sent(d, before), number_at(o, i), first_sent(d, next));
  send_pictures(o, p);
}

/* Whether the block only leads from a note back to its mark. */
static bool leads_back (const wr_outline *o, const wr_block *b) {
  const wr_doc *d = o->part->doc;
  wr_node_id whole = wr_notes_whole(&o->notes, d, b->first, 0);
  return wr_notes_at(&o->notes, whole).role == WR_NOTE_BACK && wr_node_inside(d, b->last, whole);
}

static bool send_part (wr_outline *o) {
  open_part p = {.open_n = 0};
  uint32_t table = WR_NONE;
  const wr_doc *d = o->part->doc;
  if (!wr_pictures_open(&p.pictures, d)) return false;
  for (uint32_t i = 0; i < o->part->layer[WR_PASSAGES].n; i++) {
    const wr_block *b = block_at(o, i);
    bool row = is_row(d, b);
    if ((row && b->table == table) || (o->captioned && heads_table(o, b, i)) || leads_back(o, b))
      continue;
    send_pictures_before(o, &p, i);
    table = row ? b->table : WR_NONE;
    enter_containers(o, &p, b->node);
    if (row) send_table(o, table);
    else i = send_block(o, i);
  }
  send_pictures_before(o, &p, o->part->layer[WR_PASSAGES].n);
  change_containers(o, p.open, &p.open_n, NULL, 0);
  wr_pictures_close(&p.pictures);
  return true;
}

bool wr_outline_run (wr_outline *o) {
  bool sent = wr_notes_open(&o->notes, o->part) && send_part(o);
  wr_notes_close(&o->notes);
  return sent;
}
