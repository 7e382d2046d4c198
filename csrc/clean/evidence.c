/* evidence.c: how likely a block is content */
#include "clean/evidence.h"
#include "clean/phrase.h"
#include "clean/token_class.h"

enum { MOST_POINTS = 60 };

/* 1000 / (1 + e^-x/10) for x = -60 … 60. */
static const uint16_t chances[2 * MOST_POINTS + 1] = {
  2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 15, 16,
  18, 20, 22, 24, 27, 29, 32, 36, 39, 43, 47, 52, 57, 63, 69, 76, 83, 91, 100, 109,
  119, 130, 142, 154, 168, 182, 198, 214, 231, 250, 269, 289, 310, 332, 354, 378, 401, 426, 450, 475,
  500, 525, 550, 574, 599, 622, 646, 668, 690, 711, 731, 750, 769, 786, 802, 818, 832, 846, 858, 870,
  881, 891, 900, 909, 917, 924, 931, 937, 943, 948, 953, 957, 961, 964, 968, 971, 973, 976, 978, 980,
  982, 984, 985, 987, 988, 989, 990, 991, 992, 993, 993, 994, 995, 995, 996, 996, 996, 997, 997, 997,
  998
};

uint16_t wr_chance (int points) {
  if (points < -MOST_POINTS) points = -MOST_POINTS;
  if (points > MOST_POINTS) points = MOST_POINTS;
  return chances[points + MOST_POINTS];
}

typedef struct weight {
  uint32_t bit;
  int16_t points;
} weight;

/* Elements. */
static const weight within_weights[] = {
  {WR_IN_NAV, -35}, {WR_IN_FOOTER, -30}, {WR_IN_ASIDE, -18}, {WR_IN_HEADER, -10}, {WR_IN_FORM, -12}, {WR_IN_CONTROL, -25},
  {WR_IN_DIALOG, -25}, {WR_IN_ADDRESS, -8}, {WR_IN_MAIN, 8}, {WR_IN_ARTICLE, 8}, {WR_IN_BODY, 15}, {WR_IN_FIGURE, -3}, {0, 0}
};

/* Class words. */
static const weight token_weights[] = {
  {WR_C_BODY, 14}, {WR_C_MAIN, 5}, {WR_C_ARTICLE, 4}, {WR_C_CONTENT, 3}, {WR_C_COMMENT, -22}, {WR_C_NAV, -14}, {WR_C_CRUMB, -25},
  {WR_C_HEADER, -6}, {WR_C_FOOTER, -22}, {WR_C_SIDE, -18}, {WR_C_RELATED, -22}, {WR_C_SHARE, -18}, {WR_C_AD, -10}, {WR_C_META, -8},
  {WR_C_TAGS, -8}, {WR_C_FORM, -12}, {WR_C_COOKIE, -30}, {WR_C_LEGAL, -12}, {WR_C_MODAL, -20}, {WR_C_PAGER, -15}, {WR_C_TEASER, -4},
  {WR_C_CAPTION, -4}, {WR_C_TOC, -10}, {WR_C_TITLE, 3}, {WR_C_MESSAGE, 6}, {WR_C_PRODUCT, 2}, {WR_C_BUY, -8}, {WR_C_UNSEEN, -15},
  {WR_C_SERVICE, -12}, {WR_C_REVIEW, -2}, {WR_C_LISTING, -2}, {WR_C_BIO, -12}, {0, 0}
};

static const int16_t kind_points[WR_BLOCK_KIND_N] = {
  [WR_HEADING] = 5, [WR_LIST_ITEM] = -2, [WR_CODE] = 8, [WR_QUOTE] = 5, [WR_CAPTION] = -4, [WR_OTHER] = -15
};

static int sum (const weight *w, uint32_t bits) {
  int points = 0;
  for (; w->bit; w++)
    if (bits & w->bit) points += w->points;
  return points;
}

static int link_points (const wr_block *b) {
  uint32_t share = b->characters ? b->link_characters * 100 / b->characters : 0;
  return share > 80 ? -18 : share > 50 ? -10 : share > 30 ? -4 : b->links == 0 ? 3 : 0;
}

static int length_points (const wr_block *b) {
  int points = b->words < 3 ? -8 : b->words < 6 ? -4 : b->words < 12 ? 0 : b->words < 30 ? 6 : 12;
  if (b->words >= 8 && b->sentence_marks) points += 5;
  if (b->words >= 10) points += b->stop_words * 4 >= b->words ? 6 : b->stop_words == 0 ? -6 : 0;
  return points;
}

int wr_evidence_of (const wr_doc *d, const wr_page *page, uint32_t i) {
  const wr_block *b = wr_block_at(d, i);
  int points = sum(within_weights, b->within) + sum(token_weights, b->tokens) + kind_points[b->kind];
  points += link_points(b) + length_points(b);
  points += wr_phrase_find(d, i).points;
  if (page->type == WR_FORUM && b->tokens & WR_C_COMMENT) points += 30;
  return points;
}
