/* context.c: what the blocks around one make of it, once the content is chosen */
#include "clean/context.h"

static bool is_open (const wr_page *page, const wr_block *b) {
  return b->verdict == WR_V_UNKNOWN && wr_page_judges(page, b);
}

/* A term is content where its definition, right behind it, is. */
static void keep_terms (wr_doc *d, const wr_page *page) {
  for (uint32_t i = d->layer[WR_BLOCKS].n; i-- > 1;) {
    const wr_block *b = wr_block_at(d, i);
    wr_block *term = wr_block_at(d, i - 1);
    bool defined = b->verdict == WR_V_CONTENT && b->within & WR_IN_TERMS;
    if (term->kind == WR_TERM && defined && is_open(page, term)) term->verdict = WR_V_CONTENT;
  }
}

/* Where code is a part of what is said, that right behind content is content. */
static void keep_code (wr_doc *d, const wr_page *page) {
  if (page->type != WR_DOCUMENTATION && page->type != WR_FORUM) return;
  for (uint32_t i = 1; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    if (b->kind != WR_CODE || b[-1].verdict != WR_V_CONTENT) continue;
    if (is_open(page, b)) b->verdict = WR_V_CONTENT;
  }
}

enum {
  LAST_HEADINGS = 2,                   /* more in a row at the end are entries of a list */
  HEADING_WORDS = 20                   /* a longer one is text */
};

/* What the last headings of a text head was left out. */
static void drop_last_headings (wr_doc *d, const wr_page *page) {
  uint32_t last[LAST_HEADINGS], n = 0;
  if (page->type != WR_ARTICLE && page->type != WR_DOCUMENTATION) return;
  for (uint32_t i = d->layer[WR_BLOCKS].n; i-- > 0;) {
    const wr_block *b = wr_block_at(d, i);
    if (b->verdict != WR_V_CONTENT) continue;
    if (b->kind != WR_HEADING || b->level == 1 || b->words > HEADING_WORDS) break;
    if (n == LAST_HEADINGS) return;
    last[n++] = i;
  }
  while (n) wr_block_at(d, last[--n])->verdict = WR_V_UNKNOWN;
}

/* The chance that a hidden panel has at least. */
static const float panel_chance = 0.3f;

/* Of panels of which one is shown at a time, all are content where that one is: what is hidden
   stands in elements named like those of the last text that was chosen. */
static void keep_panels (wr_doc *d, const wr_page *page) {
  const wr_block *shown = NULL;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    if (b->verdict == WR_V_CONTENT) shown = b;
    else if (shown && b->hidden != WR_SHOWN && is_open(page, b) && b->score >= panel_chance
      && b->signature == shown->signature && b->link_characters * 2 < b->characters)
      b->verdict = WR_V_CONTENT;
  }
}

void wr_context_run (wr_doc *d, const wr_page *page) {
  keep_terms(d, page);
  keep_code(d, page);
  keep_panels(d, page);
  drop_last_headings(d, page);
}
