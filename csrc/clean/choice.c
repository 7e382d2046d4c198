/* choice.c: chances of blocks, and the choice that promises the best F1 */
#include "clean/choice.h"
#include "clean/box.h"

/* Points for standing inside the best element and outside it; for the blocks around, so many on
   either side: text stands among text, furniture among furniture, which counts where no markup
   says more. */
enum { INSIDE = 10, OUTSIDE = -12, REACH = 2, AROUND_BARE = 85 };

/* What a box holds: words of its subtree, and the words expected to be content
   (thousandths). */
typedef struct mass {
  uint64_t words, content;
} mass;

static mass *weigh_boxes (wr_doc *d, const wr_page *page, const int32_t *points) {
  mass *m = wr_arena_zero(&d->arena, d->layer[WR_BOXES].n * sizeof *m);
  if (!m) return NULL;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (!wr_page_judges(page, b)) continue;
    m[b->box].words += b->words;
    m[b->box].content += (uint64_t) b->words * wr_chance(points[i]);
  }
  for (uint32_t i = d->layer[WR_BOXES].n; i-- > 1;) {
    uint32_t parent = wr_box_at(d, i)->parent;
    m[parent].words += m[i].words;
    m[parent].content += m[i].content;
  }
  return m;
}

/* The box that alone would make the best answer: the highest expected F1. */
static uint32_t best_root (const wr_doc *d, const mass *m) {
  uint32_t best = 0;
  uint64_t most = 0;
  for (uint32_t i = 0; i < d->layer[WR_BOXES].n; i++) {
    uint64_t both = m[i].words * WR_CHANCE_ONE + m[0].content;
    uint64_t f = both ? m[i].content * 2000000 / both : 0;
    if (f >= most && f) {
      most = f;
      best = i;
    }
  }
  return best;
}

/* Points for block i from the blocks around it: text stands among text, furniture among
   furniture. */
static int32_t around (const wr_doc *d, const wr_page *page, const int32_t *points,
  uint32_t i) {
  uint64_t words = 0, content = 0;
  uint32_t n = d->layer[WR_BLOCKS].n;
  uint32_t from = i > REACH ? i - REACH : 0, to = i + REACH < n ? i + REACH : n - 1;
  for (uint32_t j = from; j <= to; j++) {
    const wr_block *b = wr_block_at(d, j);
    if (j == i || !wr_page_judges(page, b)) continue;
    words += b->words + 1;
    content += (uint64_t) (b->words + 1) * wr_chance(points[j]);
  }
  if (!words) return 0;
  return ((int32_t) (content / words) - WR_CHANCE_ONE / 2) * AROUND_BARE / WR_CHANCE_ONE;
}

bool wr_choice_score (wr_doc *d, const wr_page *page, const int32_t *points) {
  mass *m = weigh_boxes(d, page, points);
  if (!m) return false;
  const wr_box *root = wr_box_at(d, best_root(d, m));
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    if (!wr_page_judges(page, wr_block_at(d, i))) continue;
    int32_t sum = points[i] + (i >= root->first && i < root->end ? INSIDE : OUTSIDE);
    if (page->bare) sum += around(d, page, points, i);
    wr_block_at(d, i)->score = (float) wr_chance(sum) / WR_CHANCE_ONE;
  }
  return true;
}

static uint32_t chance_of (const wr_block *b) {
  return (uint32_t) (b->score * WR_CHANCE_ONE + 0.5f);
}

/* The chances of one page err together: its furniture reads like text, or its text like furniture.
   So a choice is judged by what it promises in each view of the page: with the odds of all chances
   times so many thousandths, and so often in WEIGHTS.  What is learned comes out too high on pages
   of other sorts than those it was learned from; the chances of rules are taken as they are. */
enum { VIEWS = 3, WEIGHTS = 6 };
static const uint32_t weight[VIEWS] = {1, 4, 1};
static const uint32_t learned_odds[VIEWS] = {50, 650, 6000}, ruled_odds[VIEWS] = {1000, 1000, 1000};

static uint32_t chance_in (uint32_t odds, uint32_t chance) {
  uint32_t yes = chance * odds, no = (WR_CHANCE_ONE - chance) * 1000;
  return (uint32_t) ((uint64_t) yes * WR_CHANCE_ONE / (yes + no));
}

/* Words, and those of them that are content in each view (thousandths). */
typedef struct sum {
  uint64_t words, content[VIEWS];
} sum;

static void add (sum *s, const uint32_t *odds, uint64_t words, uint32_t chance) {
  s->words += words;
  for (int v = 0; v < VIEWS; v++) s->content[v] += words * chance_in(odds[v], chance);
}

/* The blocks before an end or behind it: words by chance; all of them; the words of content to
   expect in blocks of links (thousandths). */
typedef struct part {
  uint64_t words[WR_CHANCE_ONE + 1];
  sum all;
  uint64_t linked;
} part;

static void add_block (part *p, const uint32_t *odds, const wr_block *b) {
  p->words[chance_of(b)] += b->words;
  add(&p->all, odds, b->words, chance_of(b));
  if (b->link_characters * 2 > b->characters) p->linked += b->words * chance_of(b);
}

enum { PROMISE_ONE = 100000 };         /* an F1 of 1 */

static uint64_t f1 (uint64_t hit, uint64_t taken, uint64_t expected) {
  return hit * 2 * PROMISE_ONE / (taken * WR_CHANCE_ONE + expected + 1);
}

/* Tenths of the chance that what stands behind the end is foreign: likely where it is a list of
   links, or said to be. */
enum { FOREIGN = 4, FOREIGN_LINKS = 8, TENTHS = 10 };

static uint64_t foreign_chance (const part *behind, bool foreign) {
  return foreign || behind->linked * 3 > behind->all.content[VIEWS / 2] ? FOREIGN_LINKS : FOREIGN;
}

/* What is promised by taking `front` of the first part and `tail` of the second, which is foreign
   by so many tenths. */
static uint64_t promise (const part parts[2], const sum *front, const sum *tail,
  uint64_t foreign) {
  uint64_t all = 0, taken = front->words + tail->words;
  for (int v = 0; v < VIEWS; v++) {
    uint64_t hit = front->content[v], most = parts[0].all.content[v], out = f1(hit, taken, most);
    uint64_t in = parts[1].all.words
      ? f1(hit + tail->content[v], taken, most + parts[1].all.content[v]) : out;
    all += weight[v] * (foreign * out + (TENTHS - foreign) * in);
  }
  return all / WEIGHTS / TENTHS;
}

/* A choice: the least chance of its blocks; whether it goes beyond the end. */
typedef struct choice {
  uint32_t least;
  bool beyond;
} choice;

/* What the best choice of learned chances must promise: where it is less, the page has no content
   to speak of.  Rules know their chances less well and always choose. */
enum { LEAST_PROMISE = PROMISE_ONE / 5 };

/* Of all sets of a size, those of the highest chances promise most, so only these are tried. */
static choice best_choice (const part parts[2], bool learned, uint64_t foreign) {
  static const sum none;
  const uint32_t *odds = learned ? learned_odds : ruled_odds;
  sum front = none, tail = none;
  uint64_t most = learned ? LEAST_PROMISE : 0;
  choice best = {learned ? WR_CHANCE_ONE + 1 : WR_CHANCE_ONE / 2, !learned};
  for (uint32_t p = WR_CHANCE_ONE + 1; p-- > 0;) {
    if (!parts[0].words[p] && !parts[1].words[p]) continue;
    add(&front, odds, parts[0].words[p], p);
    add(&tail, odds, parts[1].words[p], p);
    uint64_t within = promise(parts, &front, &none, foreign);
    uint64_t beyond = tail.words ? promise(parts, &front, &tail, foreign) : 0;
    if (within > most || beyond > most) {
      most = within >= beyond ? within : beyond;
      best = (choice) {p, beyond > within};
    }
  }
  return best;
}

void wr_choice_take (wr_doc *d, const wr_page *page, bool learned, const wr_tail *tail) {
  part parts[2];
  const uint32_t n = d->layer[WR_BLOCKS].n, *odds = learned ? learned_odds : ruled_odds;
  memset(parts, 0, sizeof parts);
  for (uint32_t i = 0; i < n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (wr_page_judges(page, b)) add_block(&parts[i >= tail->end], odds, b);
  }
  choice best = best_choice(parts, learned, foreign_chance(&parts[1], tail->foreign));
  for (uint32_t i = 0; i < (best.beyond ? n : tail->end); i++) {
    wr_block *b = wr_block_at(d, i);
    if (wr_page_judges(page, b) && chance_of(b) >= best.least) b->verdict = WR_V_CONTENT;
  }
}
