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

/* What no box is that holds the title of the page and running text. */
#define FURNITURE_TOKENS (uint32_t) (WR_C_NAV | WR_C_CRUMB | WR_C_FOOTER | WR_C_SIDE \
    | WR_C_RELATED | WR_C_SHARE | WR_C_AD | WR_C_COOKIE | WR_C_LEGAL | WR_C_MODAL | WR_C_PAGER)

#define MAIN_TOKENS (uint32_t) (WR_C_BODY | WR_C_MAIN | WR_C_ARTICLE | WR_C_CONTENT)

/* Whether the box holds most of the page's text outside links. */
static bool is_page_wide (const wr_box *box, const wr_box *page) {
  uint32_t plain = box->characters - box->link_characters;
  uint32_t all = page->characters - page->link_characters;
  return (uint64_t) plain * 5 > (uint64_t) all * 3;
}

/* The box of the only heading of the first level that shows; WR_NONE where there is not one. */
static uint32_t only_title (const wr_doc *d) {
  uint32_t found = WR_NONE;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (b->kind != WR_HEADING || b->level != 1 || b->hidden != WR_SHOWN) continue;
    if (found != WR_NONE && found != b->box) return WR_NONE;
    found = b->box;
  }
  return found;
}

/* Sentence marks that make running text. */
enum { RUNNING = 3 };

/* The smallest box that holds the only title and running text; WR_NONE: there is none. */
static uint32_t titled_box (const wr_doc *d) {
  uint32_t i = only_title(d);
  for (; i != WR_NONE; i = wr_box_at(d, i)->parent) {
    const wr_box *box = wr_box_at(d, i);
    if (box->marks >= RUNNING && box->link_characters * 2 < box->characters) break;
  }
  return i;
}

/* Whether `box` is number i or above it. */
static bool holds (const wr_doc *d, const wr_box *box, uint32_t i) {
  const wr_box *inner = wr_box_at(d, i);
  return box <= inner && box->first <= inner->first && inner->end <= box->end;
}

/* What a box hands down of its own; `titled`: it holds the title and running text. */
static void hand_down (wr_box *box, const wr_box *parent, const wr_box *page, bool titled) {
  bool wide = is_page_wide(box, page);
  uint32_t passed = wide ? MAIN_TOKENS : titled ? ~FURNITURE_TOKENS : UINT32_MAX;
  box->tokens = parent->tokens | (box->own & passed);
  box->within = wr_box_inherits(parent, box->name)
    | (wide || titled ? box->own_within & ~(uint32_t) FURNITURE_WITHIN : box->own_within);
}

void wr_box_hand_down (wr_doc *d) {
  const wr_box *page = wr_box_at(d, 0);
  uint32_t titled = titled_box(d);
  for (uint32_t i = 1; i < d->layer[WR_BOXES].n; i++) {
    wr_box *box = wr_box_at(d, i);
    hand_down(box, wr_box_at(d, box->parent), page, titled != WR_NONE && holds(d, box, titled));
  }
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    const wr_box *box = wr_box_at(d, b->box);
    b->tokens = box->tokens;
    b->within = box->within;
  }
}
