/* evidence.c: how likely a block is content */
#include "clean/evidence.h"
#include "clean/bio.h"
#include "clean/phrase.h"
#include "clean/token_class.h"

enum {
  MOST_POINTS = 60, TELLING = -30, BARE = -8, BIO = -40, COMMENT = -40, MESSAGE = -4,
  DATA = -45,
  VEILED = -20                         /* hidden until a reader asks for it */
};

/* 1000 / (1 + e^-x/10) for x = -60 … 60. */
static const uint16_t chances[2 * MOST_POINTS + 1] = {
  2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 15, 16, 18, 20, 22, 24, 27, 29, 32,
  36, 39, 43, 47, 52, 57, 63, 69, 76, 83, 91, 100, 109, 119, 130, 142, 154, 168, 182, 198, 214,
  231, 250, 269, 289, 310, 332, 354, 378, 401, 426, 450, 475, 500, 525, 550, 574, 599, 622, 646,
  668, 690, 711, 731, 750, 769, 786, 802, 818, 832, 846, 858, 870, 881, 891, 900, 909, 917, 924,
  931, 937, 943, 948, 953, 957, 961, 964, 968, 971, 973, 976, 978, 980, 982, 984, 985, 987, 988,
  989, 990, 991, 992, 993, 993, 994, 995, 995, 996, 996, 996, 997, 997, 997, 998
};

/* Signs overlap, so their sum says more than it knows: seven eighths of it count. */
uint16_t wr_chance (int32_t points) {
  points = points * 7 / 8;
  if (points < -MOST_POINTS) points = -MOST_POINTS;
  if (points > MOST_POINTS) points = MOST_POINTS;
  return chances[points + MOST_POINTS];
}

/* Of a bit that is a constant: its number. */
#define BIT(b) [__builtin_ctz(b)]

/* Points for the elements a block stands in, by bits of wr_within. */
static const int8_t within_points[32] = {
  BIT(WR_IN_NAV) = -20, BIT(WR_IN_FOOTER) = -20, BIT(WR_IN_ASIDE) = -15, BIT(WR_IN_HEADER) = -8,
  BIT(WR_IN_FORM) = -16, BIT(WR_IN_CONTROL) = -15, BIT(WR_IN_DIALOG) = -27,
  BIT(WR_IN_ADDRESS) = -8, BIT(WR_IN_MAIN) = 4, BIT(WR_IN_ARTICLE) = 3, BIT(WR_IN_BODY) = 8,
  BIT(WR_IN_TABLE) = 3, BIT(WR_IN_TERMS) = -5, BIT(WR_IN_CAPTION) = -14, BIT(WR_IN_QUOTE) = 5,
  BIT(WR_IN_DETAILS) = 4
};

/* Points for the words of their classes, by bits of wr_token_class. */
static const int8_t token_points[32] = {
  BIT(WR_C_BODY) = 6, BIT(WR_C_MAIN) = 3, BIT(WR_C_ARTICLE) = 3, BIT(WR_C_CONTENT) = 3,
  BIT(WR_C_NAV) = -8, BIT(WR_C_CRUMB) = -18, BIT(WR_C_HEADER) = -6, BIT(WR_C_FOOTER) = -18,
  BIT(WR_C_SIDE) = -10, BIT(WR_C_RELATED) = -18, BIT(WR_C_SHARE) = -14, BIT(WR_C_AD) = -6,
  BIT(WR_C_META) = -8, BIT(WR_C_TAGS) = -4, BIT(WR_C_FORM) = -8, BIT(WR_C_COOKIE) = -20,
  BIT(WR_C_LEGAL) = -16, BIT(WR_C_MODAL) = -12, BIT(WR_C_PAGER) = -10, BIT(WR_C_TEASER) = -3,
  BIT(WR_C_CAPTION) = -8, BIT(WR_C_BUY) = -8, BIT(WR_C_UNSEEN) = -6, BIT(WR_C_SERVICE) = -3,
  BIT(WR_C_REVIEW) = -6, BIT(WR_C_BIO) = -12
};

static const int16_t kind_points[WR_BLOCK_KIND_N] = {
  [WR_HEADING] = 4, [WR_CODE] = 5, [WR_QUOTE] = 3, [WR_CAPTION] = -6, [WR_OTHER] = -10
};

static int sum (const int8_t *points, uint32_t bits) {
  int all = 0;
  for (; bits; bits &= bits - 1) all += points[__builtin_ctz(bits)];
  return all;
}

/* A line that is all link leads away from an article, and into a list of things. */
static int link_points (const wr_page *page, const wr_block *b) {
  bool reading = page->type == WR_ARTICLE || page->type == WR_FORUM
    || page->type == WR_DOCUMENTATION;
  uint32_t share = b->characters ? b->link_characters * 100 / b->characters : 0;
  if (share > 80) return reading ? -20 : -12;
  return share > 50 ? -8 : share > 30 ? -3 : share == 0 ? 4 : 2;
}

static int length_points (const wr_block *b) {
  uint32_t words = b->words;
  int points = words < 3 ? -6 : words < 12 ? -3 : words < 20 ? 0 : words < 35 ? 4 : 8;
  if (b->words >= 5 && b->sentence_marks) points += 4;
  if (b->words >= 8) points += b->stop_words * 4 >= b->words ? 4 : b->stop_words == 0 ? -6 : 0;
  if (b->digits * 4u > b->characters) points -= 6;
  return points;
}

/* Where most of a page's text stands in <main>, <article> or an article's body, the rest is
   likely furniture. */
static int outside_points (const wr_page *page, const wr_block *b) {
  int points = 0;
  if (page->main * 6 > page->words && !(b->within & WR_IN_MAIN)) points -= 7;
  if (page->article * 6 > page->words && !(b->within & WR_IN_ARTICLE)) points -= 7;
  if (page->body * 10 > page->words && !wr_page_is_body(b)) points -= 10;
  return points;
}

/* By where it stands: `before` words of the page come before it, and its title heading or
   not. */
static int place_points (const wr_page *page, uint32_t i, uint32_t before) {
  static const int8_t by_tenth[2][11] = {
    {3, 3, 4, 3, 3, 2, 1, -2, -5, -9, -9},
    {-10, -2, 3, 5, 6, 7, 5, 0, -7, -18, -18}    /* of bare pages */
  };
  int points = page->words ? by_tenth[page->bare][(uint64_t) before * 10 / page->words] : 0;
  if (page->title == i) points += 10;
  if (page->title != WR_NONE && i < page->title && !page->bare) points -= 6;
  return points;
}

/* What a reader passes from the top of the page down. */
typedef struct reading {
  uint32_t words;                      /* so far */
  wr_phrase heading;                   /* the set phrase of the last heading, points 0: none */
  uint32_t phrases;                    /* blocks with a telling one so far */
} reading;

static int phrase_points (reading *r, wr_block *b, wr_phrase phrase) {
  bool heads = phrase.whole || (b->kind == WR_HEADING && phrase.points < 0);
  int points = phrase.points;
  if (b->kind == WR_HEADING || heads)
    r->heading = heads ? phrase : (wr_phrase) {WR_V_UNKNOWN, 0, false};
  else if (r->heading.points && b->words < 40) points += r->heading.points / 4;
  if (phrase.points > TELLING) return points;
  b->verdict = (uint8_t) phrase.verdict;
  r->phrases++;
  return points;
}

/* An object of data that a script left among the text: nobody's to read, but in code. */
static bool is_data (const wr_block *b, wr_slice s) {
  bool object = s.n > 4 && s.at[0] == '{' && s.at[1] == '"' && s.at[s.n - 1] == '}';
  return object && b->kind != WR_CODE && !(b->within & WR_IN_CODE);
}

static int data_points (const wr_doc *d, const wr_page *page, uint32_t i) {
  wr_block *b = wr_block_at(d, i);
  if (page->bare || !is_data(b, wr_block_text(d, i))) return 0;
  b->verdict = WR_V_BOILERPLATE;
  return DATA;
}

/* What readers wrote is the content of a forum and none elsewhere. */
static int comment_points (const wr_page *page, const wr_block *b) {
  if (page->type == WR_FORUM) return 0;
  return b->tokens & WR_C_COMMENT ? COMMENT : b->tokens & WR_C_MESSAGE ? MESSAGE : 0;
}

static int own_points (const wr_page *page, const wr_block *b) {
  int points = sum(within_points, b->within) + sum(token_points, b->tokens)
    + kind_points[b->kind];
  points += comment_points(page, b) + link_points(page, b) + length_points(b)
    + outside_points(page, b);
  if (!wr_page_counts(page, b)) points += VEILED;
  return page->bare ? points + BARE : points;
}

/* The author's box: a name and the paragraph about its bearer. */
static void mark_bio (wr_doc *d, const wr_page *page, int32_t *points) {
  uint32_t name = wr_bio_find(d, page);
  if (name == WR_NONE) return;
  for (uint32_t i = name; i < name + 2; i++) {
    points[i] += BIO;
    wr_block_at(d, i)->verdict = WR_V_META;
  }
}

uint32_t wr_evidence_run (wr_doc *d, const wr_page *page, int32_t *points) {
  reading r = {0, {WR_V_UNKNOWN, 0, false}, 0};
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    points[i] = own_points(page, b) + place_points(page, i, r.words)
      + phrase_points(&r, b, wr_phrase_find(d, i)) + data_points(d, page, i);
    if (wr_page_counts(page, b)) r.words += b->words;
  }
  mark_bio(d, page, points);
  return r.phrases;
}
