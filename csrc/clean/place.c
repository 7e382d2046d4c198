/* place.c: where on the page something stands, as a reader finds a title, a byline, a date */
#include "clean/place.h"

#include "base/ascii.h"
#include "clean/token_class.h"

enum { OVER = 3, UNDER = 3, NEAR = 10, LEAD = 3, BEHIND = 8 };

#define COMMENT_TOKENS ((uint32_t) (WR_C_COMMENT | WR_C_REVIEW))
#define RELATED_TOKENS \
  ((uint32_t) (WR_C_RELATED | WR_C_TEASER | WR_C_SIDE | WR_C_AD | WR_C_LISTING))

static bool is_content (const wr_block *b) {
  return b->verdict == WR_V_CONTENT || b->verdict == WR_V_TITLE;
}

#define FURNITURE ((uint32_t) (WR_IN_NAV | WR_IN_FOOTER))

static bool is_furniture (const wr_block *b) {
  return (b->within & FURNITURE) != 0;
}

static void take_tokens (const wr_doc *d, uint32_t i, wr_landmarks *out) {
  if (i == WR_NONE) return;
  out->tokens |= wr_block_at(d, i)->tokens;
  out->within |= wr_block_at(d, i)->within;
}

void wr_landmarks_find (const wr_doc *d, wr_slice title, wr_landmarks *out) {
  uint32_t heading = WR_NONE, any = WR_NONE;
  *out = (wr_landmarks) {WR_NONE, WR_NONE, WR_NONE, 0, 0};
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (is_content(b)) {
      if (out->first == WR_NONE) out->first = i;
      out->last = i;
    }
    bool same = title.n && b->text.end - b->text.start == title.n
      && wr_same(wr_block_text(d, i), title);
    if (same && b->kind == WR_HEADING && !b->hidden && out->title == WR_NONE) out->title = i;
    if (same && any == WR_NONE && !is_furniture(b)) any = i;
    if (heading == WR_NONE && b->kind == WR_HEADING && b->level == 1 && !b->hidden
      && !is_furniture(b))
      heading = i;
  }
  if (out->title == WR_NONE) out->title = heading != WR_NONE ? heading : any;
  take_tokens(d, out->title, out);
  take_tokens(d, out->first, out);
}

static bool within (uint32_t i, uint32_t from, uint32_t most) {
  return from != WR_NONE && i >= from && i - from <= most;
}

wr_place wr_place_of (const wr_doc *d, const wr_landmarks *l, uint32_t i) {
  if (i >= d->layer[WR_BLOCKS].n) return WR_AT_REST;
  const wr_block *b = wr_block_at(d, i);
  if (i == l->title) return WR_AT_TITLE;
  uint32_t tokens = b->tokens & ~l->tokens, inside = b->within & ~l->within;
  if (tokens & COMMENT_TOKENS) return WR_AT_COMMENT;
  if (within(i, l->title, UNDER)) return WR_AT_UNDER;
  if (inside & FURNITURE) return WR_AT_FURNITURE;
  if (l->title != WR_NONE && i < l->title && within(l->title, i, OVER)) return WR_AT_OVER;
  if (within(i, l->title, NEAR)) return WR_AT_NEAR;
  if (tokens & RELATED_TOKENS || inside & WR_IN_ASIDE) return WR_AT_RELATED;
  if (l->first == WR_NONE) return WR_AT_REST;
  if (within(i, l->first > LEAD ? l->first - LEAD : 0, LEAD * 2)) return WR_AT_LEAD;
  if (i >= l->first && i <= l->last) return WR_AT_INSIDE;
  return within(i, l->last, BEHIND) ? WR_AT_END : WR_AT_REST;
}

uint32_t wr_block_of_node (const wr_doc *d, wr_node_id id, uint32_t from) {
  uint32_t n = d->layer[WR_BLOCKS].n, at = wr_node_at(d, id)->span.start;
  while (from < n && wr_node_at(d, wr_block_at(d, from)->last)->span.end <= at) from++;
  return from;
}
