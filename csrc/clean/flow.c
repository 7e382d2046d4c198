/* flow.c: text as it flows into lines */
#include "base/eight.h"
#include "clean/flow.h"
#include "clean/markup.h"
#include "html/names_table.h"

static const wr_span no_gap = {WR_NONE, WR_NONE};

void wr_flow_start (wr_flow *f) {
  f->start = f->text->n;
  f->pieces_start = f->pieces->n;
  f->gap = no_gap;
  f->edge = 0;
}

static inline void put (wr_flow *f, const char *s, uint32_t n, uint32_t origin, uint32_t origin_n,
  wr_piece_kind kind) {
  uint32_t at = f->text->n;
  if (f->failed) return;
  f->failed = !wr_array_bytes(f->text, s, n)
    || !wr_piece_push(f->pieces, (wr_piece) {at, n, origin, origin_n, kind});
}

static bool at_line_start (const wr_flow *f) {
  return f->text->n == f->start || ((const char *) f->text->at)[f->text->n - 1] == '\t';
}

/* Writes what waits between the last word and the next. */
static void flush_gap (wr_flow *f) {
  wr_span gap = f->gap;
  char edge = f->edge;
  f->gap = no_gap;
  f->edge = 0;
  if (at_line_start(f)) return;
  if (edge) put(f, &edge, 1, 0, 0, WR_SEPARATOR);
  else if (gap.start == WR_NONE) return;
  else if (gap.end - gap.start == 1 && f->doc->text.at[gap.start] == ' ')
    put(f, " ", 1, gap.start, 1, WR_VERBATIM);
  else put(f, " ", 1, gap.start, gap.end - gap.start, WR_SPACE);
}

static void put_word (wr_flow *f, const char *s, uint32_t n, uint32_t origin,
  uint32_t origin_n, wr_piece_kind kind) {
  flush_gap(f);
  put(f, s, n, origin, origin_n, kind);
}

static void note_gap (wr_flow *f, uint32_t origin, uint32_t n) {
  if (f->gap.start == WR_NONE) f->gap = (wr_span) {origin, origin + n};
}

/* The end of the words from s[i] on that single spaces part: they are copied in one go. */
static uint32_t words_end (const char *s, uint32_t i, uint32_t n) {
  while (n - i >= 8) {
    uint64_t w = wr_eight_load(s + i), low = wr_eight_between(w, 0, ' ');
    if (low & ~wr_eight_between(w, ' ', ' ') || low & low >> 8) break;
    i += low >> 63 ? 7 : 8;            /* a space at the end is looked at with what follows */
  }
  while (i < n) {
    if ((unsigned char) s[i] > ' ' || !wr_is_space(s[i])) i++;
    else if (s[i] == ' ' && i + 1 < n && !wr_is_space(s[i + 1])) i += 2;
    else break;
  }
  return i;
}

static void add_collapsed (wr_flow *f, const char *s, uint32_t n, uint32_t origin) {
  for (uint32_t i = 0, j; i < n; i = j) {
    j = i + wr_flow_space(s + i, n - i);
    if (j > i) {
      note_gap(f, origin + i, j - i);
      continue;
    }
    j = words_end(s, i, n);
    put_word(f, s + i, j - i, origin + i, j - i, WR_VERBATIM);
  }
}

static void add_run (wr_flow *f, const char *s, uint32_t n, uint32_t origin, uint32_t origin_n,
  wr_piece_kind kind) {
  bool space = n > 0;
  for (uint32_t i = 0; i < n && space; i++) space = wr_is_space(s[i]);
  if (f->verbatim) put(f, s, n, origin, origin_n, kind);
  else if (space && kind != WR_VERBATIM) note_gap(f, origin, origin_n);
  else if (kind == WR_VERBATIM) add_collapsed(f, s, n, origin);
  else put_word(f, s, n, origin, origin_n, kind);
}

void wr_flow_node (wr_flow *f, wr_node_id id) {
  const wr_doc *d = f->doc;
  const wr_node *t = wr_node_at(d, id);
  if (f->verbatim && f->edge) flush_gap(f);
  if (!(t->flags & WR_NODE_DECODED)) {
    add_run(f, d->text.at + t->data, t->data_n, t->data, t->data_n, WR_VERBATIM);
    return;
  }
  const char *decoded = d->layer[WR_DECODED].at;
  const wr_piece *p = (const wr_piece *) d->layer[WR_TREE_PIECES].at + t->first;
  for (uint32_t i = 0; i < t->last; i++, p++)
    add_run(f, decoded + p->at, p->n, p->origin, p->origin_n, (wr_piece_kind) p->kind);
}

/* Reads the pieces of a text node's bytes from left to right. */
typedef struct piece_reader {
  wr_piece whole;                      /* of a node whose bytes are a slice of the page */
  const wr_piece *at, *end;
} piece_reader;

static piece_reader read_pieces (const wr_doc *d, const wr_node *t) {
  piece_reader r = {{t->data, t->data_n, t->data, t->data_n, WR_VERBATIM}, NULL, NULL};
  if (t->flags & WR_NODE_DECODED) {
    r.at = (const wr_piece *) d->layer[WR_TREE_PIECES].at + t->first;
    r.end = r.at + t->last;
  }
  return r;
}

/* The part of the present piece that [from, to) holds; false: it ends before `from`. */
static bool clip (const wr_piece *p, uint32_t from, uint32_t to, wr_piece *out) {
  *out = *p;
  if (p->at + p->n <= from) return false;
  if (p->kind != WR_VERBATIM) return true;
  uint32_t start = p->at > from ? p->at : from, end = p->at + p->n < to ? p->at + p->n : to;
  *out = (wr_piece) {start, end - start, p->origin + start - p->at, end - start, WR_VERBATIM};
  return true;
}

/* Adds the bytes [from, to), or what they stand for. */
static void add_part (wr_flow *f, piece_reader *r, const char *base, uint32_t from, uint32_t to,
  const wr_markup_run *run) {
  wr_span origin = no_gap;
  for (const wr_piece *p = r->at ? r->at : &r->whole; !r->at || p < r->end; p++) {
    wr_piece part;
    if (p->at >= to) break;
    bool here = clip(p, from, to, &part);
    if (here && !run->decoded_n)
      add_run(f, base + part.at, part.n, part.origin, part.origin_n, (wr_piece_kind) part.kind);
    if (here && origin.start == WR_NONE) origin.start = part.origin;
    if (here) origin.end = part.origin + part.origin_n;
    if (!r->at || p->at + p->n > to) break;
    r->at = p;
  }
  if (run->decoded_n && origin.start != WR_NONE)
    add_run(f, run->decoded, run->decoded_n, origin.start, origin.end - origin.start,
      WR_REFERENCE);
}

void wr_flow_markup (wr_flow *f, wr_node_id id) {
  const wr_node *t = wr_node_at(f->doc, id);
  wr_slice s = wr_node_data(f->doc, id);
  piece_reader r = read_pieces(f->doc, t);
  uint32_t base = r.at ? r.at->at : t->data, at = 0;
  wr_markup_run run;
  while (wr_markup_next(s, &at, &run)) {
    if (run.broken) wr_flow_edge(f, '\n');
    add_part(f, &r, s.at - base, base + run.start, base + run.end, &run);
  }
}

void wr_flow_edge (wr_flow *f, char separator) {
  if (f->edge != '\n') f->edge = separator;
}

void wr_flow_tab (wr_flow *f) {
  f->gap = no_gap;
  f->edge = 0;
  put(f, "\t", 1, 0, 0, WR_SEPARATOR);
}

static bool is_run (const wr_node *n) {
  return n->type == WR_ELEMENT && n->ns == WR_NS_HTML
    && (n->name == WR_TAG_span || n->name == WR_TAG_a);
}

/* What stands between elements and shows nothing. */
static bool is_silent (const wr_node *n) {
  return n->type == WR_COMMENT
    || (n->type == WR_ELEMENT && (n->name == WR_TAG_style || n->name == WR_TAG_script));
}

bool wr_flow_abuts (const wr_doc *d, wr_node_id element) {
  const wr_node *n = wr_node_at(d, element);
  if (!is_run(n) || wr_node_at(d, n->parent)->name == WR_TAG_code) return false;
  wr_node_id before = n->prev;
  while (before != WR_NONE && is_silent(wr_node_at(d, before)))
    before = wr_node_at(d, before)->prev;
  return before != WR_NONE && is_run(wr_node_at(d, before));
}

static bool is_small (char c) {
  return c >= 'a' && c <= 'z';
}

static bool is_capital (char c) {
  return c >= 'A' && c <= 'Z';
}

bool wr_flow_parts (char before, wr_slice after) {
  char c = after.at[0];
  if (is_small(before)) return is_capital(c) || wr_is_digit(c);
  if (is_capital(before)) return is_capital(c) && after.n > 1 && is_small(after.at[1]);
  if (wr_is_digit(before)) return is_capital(c) || c == '$';
  return (before == '%' || before == ')') && (is_capital(c) || is_small(c) || wr_is_digit(c));
}

bool wr_flow_visible (wr_slice s) {
  for (uint32_t i = 0; i < s.n; i++) {
    unsigned char c = (unsigned char) s.at[i];
    if (c <= ' ' || c == 0x7F) continue;
    if (c == 0xC2 && i + 1 < s.n && (s.at[i + 1] == '\xA0' || s.at[i + 1] == '\xAD')) i++;
    else if (c == 0xE2 && i + 2 < s.n && s.at[i + 1] == '\x80'
      && (unsigned char) s.at[i + 2] <= 0x8F) i += 2;
    else if (c == 0xE2 && i + 2 < s.n && s.at[i + 1] == '\x81' && s.at[i + 2] == '\xA0') i += 2;
    else if (c == 0xEF && i + 2 < s.n && s.at[i + 1] == '\xBB' && s.at[i + 2] == '\xBF') i += 2;
    else return true;
  }
  return false;
}

/* Takes the bytes from `end` on out of the line again. */
static void cut (wr_flow *f, uint32_t end) {
  wr_piece *p = f->pieces->at;
  f->text->n = end;
  while (f->pieces->n > f->pieces_start && p[f->pieces->n - 1].at >= end) f->pieces->n--;
  if (f->pieces->n == 0) return;
  wr_piece *last = &p[f->pieces->n - 1];
  uint32_t over = last->at + last->n > end ? last->at + last->n - end : 0;
  last->n -= over;
  if (last->kind == WR_VERBATIM) last->origin_n -= over;
}

bool wr_flow_end (wr_flow *f) {
  const char *s = f->text->at;
  uint32_t end = f->text->n;
  if (f->failed) return false;
  if (end == f->start || !wr_flow_visible((wr_slice) {s + f->start, end - f->start})) {
    cut(f, f->start);
    return false;
  }
  if (f->verbatim) {
    while (end > f->start && wr_is_space(s[end - 1])) end--;
    cut(f, end);
  }
  return true;
}
