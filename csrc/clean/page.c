/* page.c: what the block table as a whole says */
#include "clean/page.h"
#include "clean/box.h"
#include "clean/token_class.h"

/* Hidden words outside links that a thin page has at least, and so many times those it
   shows. */
enum { THIN_WORDS = 60, THIN_TIMES = 2 };

bool wr_page_is_body (const wr_block *b) {
  return (b->tokens & WR_C_BODY) != 0 || (b->within & WR_IN_BODY) != 0;
}

static bool is_title (const wr_block *b) {
  return b->kind == WR_HEADING && b->level == 1 && !(b->within & (WR_IN_NAV | WR_IN_FOOTER));
}

static uint32_t plain_words (const wr_block *b) {
  return b->characters
    ? b->words - (uint32_t) ((uint64_t) b->words * b->link_characters / b->characters) : 0;
}

static uint8_t find_hidings (const wr_doc *d) {
  uint32_t words[WR_HIDDEN_NOSCRIPT + 1] = {0};
  uint8_t hidings = 1 << WR_SHOWN;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    words[b->hidden] += plain_words(b);
  }
  for (int i = WR_SHOWN + 1; i <= WR_HIDDEN_NOSCRIPT; i++) {
    bool thin = words[i] >= THIN_WORDS && words[i] > words[WR_SHOWN] * THIN_TIMES;
    if (thin && i != WR_HIDDEN_DIALOG) hidings |= (uint8_t) (1 << i);
  }
  return hidings;
}

static void count_block (wr_page *page, const wr_block *b) {
  page->words += b->words;
  page->plain_words += plain_words(b);
  if (wr_page_is_body(b)) page->body += b->words;
  if (b->within & WR_IN_MAIN) page->main += b->words;
  if (b->within & WR_IN_ARTICLE) page->article += b->words;
}

void wr_page_look (const wr_doc *d, wr_page *page) {
  *page = (wr_page) {.type = WR_ARTICLE, .title = WR_NONE};
  page->bare = d->type == WR_TYPE_TEXT;
  page->hidings = find_hidings(d);
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (!wr_page_counts(page, b)) continue;
    count_block(page, b);
    if (page->title == WR_NONE && is_title(b)) page->title = i;
  }
  for (uint32_t i = 0; i < d->layer[WR_BOXES].n; i++)
    page->messages += (wr_box_at(d, i)->own & WR_C_MESSAGE) != 0;
}
