/* beside.c: what stands among a page's text and is none of it */
#include "clean/beside.h"
#include "clean/tail.h"
#include "clean/token_class.h"

/* Words of a block of prose at least, and of its characters one in so many is of links, less
   than. */
enum { PROSE_WORDS = 15, PROSE_LINKS = 3 };

static bool is_prose (const wr_block *b) {
  return b->words >= PROSE_WORDS && b->link_characters * PROSE_LINKS < b->characters;
}

static bool leads_away (const wr_block *b) {
  return b->kind != WR_ROW && wr_tail_is_lead(b);
}

/* Whether the choice holds more prose than titles of other pages: in a list of such titles they
   are what the page is there for. */
static bool is_mostly_prose (const wr_doc *d) {
  uint64_t prose = 0, leads = 0;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (b->verdict != WR_V_CONTENT) continue;
    if (leads_away(b)) leads += b->words;
    else if (is_prose(b)) prose += b->words;
  }
  return leads < prose;
}

/* Whether the block, chosen without certainty, is none of the page's text. */
static bool is_beside (const wr_page *page, const wr_block *b, bool prose) {
  if (b->verdict != WR_V_CONTENT || b->score >= WR_CERTAIN) return false;
  if (page->type == WR_PRODUCT) return (b->tokens & WR_C_REVIEW) != 0;
  return b->kind == WR_CAPTION || (prose && leads_away(b));
}

void wr_beside_run (wr_doc *d, const wr_page *page, float type_confidence) {
  bool article = page->type == WR_ARTICLE && type_confidence >= WR_TAIL_SURE;
  if (page->bare || !(article || page->type == WR_PRODUCT)) return;
  bool prose = article && is_mostly_prose(d);
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    if (is_beside(page, b, prose)) b->verdict = WR_V_UNKNOWN;
  }
}
