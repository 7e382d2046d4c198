/* piece.c: where a text that is not a slice of its origin comes from, run by run */
#include "base/piece.h"

static const wr_piece *pieces_of (const wr_array *pieces) {
  return pieces->at;
}

uint32_t wr_piece_find (const wr_array *pieces, uint32_t at) {
  const wr_piece *p = pieces_of(pieces);
  uint32_t low = 0, high = pieces->n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (p[middle].at <= at) low = middle + 1;
    else high = middle;
  }
  return pieces->n == 0 ? WR_NONE : low == 0 ? 0 : low - 1;
}

static bool continues (const wr_piece *last, const wr_piece *p) {
  return last->kind == WR_VERBATIM && p->kind == WR_VERBATIM && last->at + last->n == p->at
      && last->origin + last->origin_n == p->origin;
}

bool wr_piece_push (wr_array *pieces, wr_piece p) {
  if (pieces->n) {
    wr_piece *last = (wr_piece *) pieces->at + (pieces->n - 1);
    if (continues(last, &p)) {
      last->n += p.n;
      last->origin_n += p.origin_n;
      return true;
    }
  }
  wr_piece *new = wr_array_push(pieces, sizeof(wr_piece));
  if (!new) return false;
  *new = p;
  return true;
}

/* The origin of the bytes of piece p that lie in s. */
static wr_span origin_of (const wr_piece *p, wr_span s) {
  wr_span whole = {p->origin, p->origin + p->origin_n};
  if (p->kind != WR_VERBATIM) return whole;
  uint32_t end = p->at + p->n;
  if (s.end < end) end = s.end;
  if (s.start > p->at) whole.start += s.start - p->at;
  whole.end = p->origin + (end - p->at);
  return whole;
}

wr_span wr_piece_origin (const wr_array *pieces, wr_span s) {
  const wr_piece *p = pieces_of(pieces);
  const wr_span none = {WR_NONE, WR_NONE};
  if (pieces->n == 0 || s.start > s.end) return none;
  uint32_t first = wr_piece_find(pieces, s.start);
  uint32_t last = s.end > s.start ? wr_piece_find(pieces, s.end - 1) : first;
  while (first < last && p[first].origin_n == 0) first++;
  while (last > first && p[last].origin_n == 0) last--;
  if (p[first].origin_n == 0) return none;
  wr_span a = origin_of(&p[first], s), b = origin_of(&p[last], s);
  return (wr_span) {a.start < b.start ? a.start : b.start, a.end > b.end ? a.end : b.end};
}
