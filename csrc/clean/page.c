/* page.c: what the block table as a whole says */
#include "clean/page.h"
#include "clean/token_class.h"

enum { THIN_WORDS = 60 };

bool wr_page_is_body (const wr_block *b) {
  return (b->tokens & WR_C_BODY) != 0 || (b->within & WR_IN_BODY) != 0;
}

static bool is_title (const wr_block *b) {
  return b->kind == WR_HEADING && b->level == 1 && !(b->within & (WR_IN_NAV | WR_IN_FOOTER));
}

static void count_block (wr_page *page, const wr_block *b) {
  uint32_t plain = b->characters ? b->words - b->words * b->link_characters / b->characters : 0;
  page->words += b->words;
  page->plain_words += plain;
  if (wr_page_is_body(b)) page->body += b->words;
  if (b->within & WR_IN_MAIN) page->main += b->words;
  if (b->within & WR_IN_ARTICLE) page->article += b->words;
}

void wr_page_look (const wr_doc *d, wr_page *page) {
  *page = (wr_page) {.type = WR_ARTICLE, .title = WR_NONE};
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (b->hidden != WR_SHOWN) continue;
    count_block(page, b);
    if (page->title == WR_NONE && is_title(b)) page->title = i;
  }
  for (uint32_t i = 0; i < d->layer[WR_BOXES].n; i++) page->messages += (wr_box_at(d, i)->own & WR_C_MESSAGE) != 0;
  page->thin = page->plain_words < THIN_WORDS;
}
