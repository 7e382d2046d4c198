/* box.c: what block-level elements hold, and what they hand down */
#include "clean/box.h"
#include "clean/token_class.h"
#include "html/names_table.h"

uint32_t wr_box_inherits (const wr_box *parent, wr_name name) {
  if (!parent) return 0;
  return name == WR_TAG_table ? parent->within & ~(uint32_t) WR_IN_LAYOUT : parent->within;
}

static void add_sums (wr_box *to, uint32_t characters, uint32_t link_characters,
  uint32_t words, uint32_t marks, uint32_t links) {
  to->characters += characters;
  to->link_characters += link_characters;
  to->words += words;
  to->marks += marks;
  to->links += links;
}

void wr_box_sum (wr_doc *d) {
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (b->hidden == WR_SHOWN)
      add_sums(wr_box_at(d, b->box), b->characters, b->link_characters, b->words,
        b->sentence_marks, b->links);
  }
  for (uint32_t i = d->layer[WR_BOXES].n; i-- > 1;) {
    const wr_box *box = wr_box_at(d, i);
    add_sums(wr_box_at(d, box->parent), box->characters, box->link_characters, box->words,
      box->marks, box->links);
  }
}

enum {
  FURNITURE_WITHIN = WR_IN_NAV | WR_IN_FOOTER | WR_IN_ASIDE | WR_IN_HEADER | WR_IN_FORM
    | WR_IN_CONTROL | WR_IN_DIALOG | WR_IN_ADDRESS
    | WR_IN_FIGURE
};

#define MAIN_TOKENS (uint32_t) (WR_C_BODY | WR_C_MAIN | WR_C_ARTICLE | WR_C_CONTENT)

/* Whether the box holds most of the page's text outside links. */
static bool is_page_wide (const wr_box *box, const wr_box *page) {
  uint32_t plain = box->characters - box->link_characters;
  uint32_t all = page->characters - page->link_characters;
  return (uint64_t) plain * 5 > (uint64_t) all * 3;
}

void wr_box_hand_down (wr_doc *d) {
  const wr_box *page = wr_box_at(d, 0);
  for (uint32_t i = 1; i < d->layer[WR_BOXES].n; i++) {
    wr_box *box = wr_box_at(d, i);
    const wr_box *parent = wr_box_at(d, box->parent);
    bool wide = is_page_wide(box, page);
    box->tokens = parent->tokens | (wide ? box->own & MAIN_TOKENS : box->own);
    box->within = wr_box_inherits(parent, box->name)
      | (wide ? box->own_within & ~(uint32_t) FURNITURE_WITHIN : box->own_within);
  }
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    const wr_box *box = wr_box_at(d, b->box);
    b->tokens = box->tokens;
    b->within = box->within;
  }
}
