/* text.c: a part's blocks joined into one text */
#include "text/text.h"

static bool belongs (const wr_part *p, const wr_block *b) {
  switch (p->id) {
    case WR_CONTENT:
      return b->verdict == WR_V_CONTENT || b->verdict == WR_V_TITLE
        || (p->doc->options.comments && b->verdict == WR_V_COMMENT);
    case WR_COMMENTS:
      return b->verdict == WR_V_COMMENT;
    default:
      return b->hidden == WR_SHOWN;
  }
}

static bool are_rows_of_one_table (const wr_block *a, const wr_block *b) {
  return a->kind == WR_ROW && b->kind == WR_ROW && a->table == b->table && a->table != WR_NONE;
}

static bool add_separator (wr_part *p, const char *s, uint32_t n) {
  wr_array *text = &p->layer[WR_TEXT];
  wr_piece piece = {text->n, n, 0, 0, WR_SEPARATOR};
  return wr_array_bytes(text, s, n) && wr_piece_push(&p->layer[WR_PIECES], piece);
}

/* The part of piece `from` that lies in s, moved to `to`.  Only VERBATIM pieces are ever
   cut. */
static wr_piece cut (wr_piece from, wr_span s, uint32_t to) {
  uint32_t start = from.at < s.start ? s.start : from.at;
  uint32_t end = from.at + from.n > s.end ? s.end : from.at + from.n;
  wr_piece piece = {to + (start - s.start), end - start, from.origin, from.origin_n, from.kind};
  if (from.kind == WR_VERBATIM) {
    piece.origin += start - from.at;
    piece.origin_n = piece.n;
  }
  return piece;
}

/* Copies the pieces of block text s, which begins at `to` in the part; *next is the first piece
   that may reach into s. */
static bool add_pieces (wr_part *p, wr_span s, uint32_t to, uint32_t *next) {
  const wr_array *all = &p->doc->layer[WR_BLOCK_PIECES];
  const wr_piece *from = all->at;
  while (*next < all->n && from[*next].at + from[*next].n <= s.start) ++*next;
  for (uint32_t i = *next; i < all->n && from[i].at < s.end; i++)
    if (!wr_piece_push(&p->layer[WR_PIECES], cut(from[i], s, to))) return false;
  return true;
}

static bool add_block (wr_part *p, uint32_t block, uint32_t *next) {
  wr_array *text = &p->layer[WR_TEXT];
  wr_slice s = wr_block_text(p->doc, block);
  uint32_t start = text->n;
  if (!wr_array_bytes(text, s.at, s.n)) return false;
  if (!add_pieces(p, wr_block_at(p->doc, block)->text, start, next)) return false;
  wr_passage *passage = wr_array_push(&p->layer[WR_PASSAGES], sizeof *passage);
  if (!passage) return false;
  *passage = (wr_passage) {{start, text->n}, block};
  return true;
}

int wr_text_run (wr_part *p, wr_error *e) {
  const wr_doc *d = p->doc;
  const wr_block *last = NULL;
  uint32_t next = 0;
  bool good = wr_array_bytes(&p->layer[WR_TEXT], "", 0);
  for (uint32_t i = 0; good && i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (!belongs(p, b)) continue;
    if (last && are_rows_of_one_table(last, b)) good = add_separator(p, "\n", 1);
    else if (last) good = add_separator(p, "\n\n", 2);
    good = good && add_block(p, i, &next);
    last = b;
  }
  return good ? WR_OK : wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}

wr_slice wr_part_text (const wr_part *p) {
  const wr_array *text = &p->layer[WR_TEXT];
  return (wr_slice) {text->at ? text->at : "", text->n};
}

uint32_t wr_passage_find (const wr_part *p, uint32_t at) {
  uint32_t low = 0, high = p->layer[WR_PASSAGES].n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (wr_passage_at(p, middle)->text.start <= at) low = middle + 1;
    else high = middle;
  }
  return low ? low - 1 : WR_NONE;
}

wr_span wr_text_origin (const wr_part *p, wr_span s) {
  return wr_piece_origin(&p->layer[WR_PIECES], s);
}
