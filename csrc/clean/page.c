/* page.c: what the block table as a whole says */
#include "clean/page.h"
#include "clean/token_class.h"

/* Words in <noscript> that a thin page has at least, and so many times what it shows outside links. */
enum { THIN_WORDS = 60, THIN_TIMES = 2 };

bool wr_page_is_body (const wr_block *b) {
  return (b->tokens & WR_C_BODY) != 0 || (b->within & WR_IN_BODY) != 0;
}

static bool is_title (const wr_block *b) {
  return b->kind == WR_HEADING && b->level == 1 && !(b->within & (WR_IN_NAV | WR_IN_FOOTER));
}

static uint32_t plain_words (const wr_block *b) {
  return b->characters ? b->words - (uint32_t) ((uint64_t) b->words * b->link_characters / b->characters) : 0;
}

static bool is_thin (const wr_doc *d) {
  uint32_t shown = 0, noscript = 0;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (b->hidden == WR_SHOWN) shown += plain_words(b);
    if (b->hidden == WR_HIDDEN_NOSCRIPT) noscript += plain_words(b);
  }
  return noscript >= THIN_WORDS && noscript > shown * THIN_TIMES;
}

static void count_block (wr_page *page, const wr_block *b) {
  page->words += b->words;
  page->plain_words += plain_words(b);
  if (wr_page_is_body(b)) page->body += b->words;
  if (b->within & WR_IN_MAIN) page->main += b->words;
  if (b->within & WR_IN_ARTICLE) page->article += b->words;
}

void wr_page_look (const wr_doc *d, wr_page *page) {
  *page = (wr_page) {.type = WR_ARTICLE, .title = WR_NONE, .bare = d->type == WR_TYPE_TEXT, .thin = is_thin(d)};
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (!wr_page_counts(page, b)) continue;
    count_block(page, b);
    if (page->title == WR_NONE && is_title(b)) page->title = i;
  }
  for (uint32_t i = 0; i < d->layer[WR_BOXES].n; i++) page->messages += (wr_box_at(d, i)->own & WR_C_MESSAGE) != 0;
}
