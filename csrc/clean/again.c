/* again.c: what a page says twice is content once */
#include "base/hash.h"
#include "clean/again.h"
#include "clean/beside.h"

/* Words of a block at least; words of a paragraph that the writer of an article says twice on
   purpose only. */
enum { LEAST_WORDS = 4, PARAGRAPH_WORDS = 20 };

/* Chosen blocks by their texts, open addressing: number + 1, 0 where free. */
typedef struct said {
  uint32_t *block;
  uint32_t mask;
} said;

/* Whether the block may go when it was said before. */
static bool may_go (const wr_page *page, const wr_block *b) {
  bool meant = page->type == WR_ARTICLE && !page->bare && b->words >= PARAGRAPH_WORDS;
  return b->words >= LEAST_WORDS && !meant && b->score < WR_CERTAIN;
}

/* Whether a block before said what block i says; else it is noted. */
static bool was_said (const wr_doc *d, said *s, uint32_t i) {
  wr_slice text = wr_block_text(d, i);
  uint32_t at = (uint32_t) wr_hash(text.at, text.n, 0) & s->mask;
  for (; s->block[at]; at = (at + 1) & s->mask)
    if (wr_slice_is(wr_block_text(d, s->block[at] - 1), text)) return true;
  s->block[at] = i + 1;
  return false;
}

/* A short heading that was there before goes with the text that follows it. */
bool wr_again_run (wr_doc *d, const wr_page *page) {
  uint32_t n = d->layer[WR_BLOCKS].n, size = 2, heading = WR_NONE;
  if (page->type == WR_FORUM) return true;
  while (size < n * 2) size *= 2;
  said s = {wr_arena_zero(&d->arena, size * sizeof *s.block), size - 1};
  if (!s.block) return false;
  for (uint32_t i = 0; i < n; i++) {
    wr_block *b = wr_block_at(d, i);
    if (b->verdict != WR_V_CONTENT || b->kind == WR_ROW) continue;
    bool again = was_said(d, &s, i);
    if (again && may_go(page, b)) {
      b->verdict = WR_V_UNKNOWN;
      if (heading != WR_NONE) wr_block_at(d, heading)->verdict = WR_V_UNKNOWN;
    }
    heading = again && b->kind == WR_HEADING ? i : WR_NONE;
  }
  return true;
}
