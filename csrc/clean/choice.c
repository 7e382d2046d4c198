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

/* The least chance of the blocks that together promise the best F1: of all sets of a size, those of
   the highest chances promise most, so only these are tried. */
static uint32_t best_threshold (const uint64_t *words, uint32_t least) {
  uint64_t expected = 0, taken = 0, hit = 0, most = (uint64_t) least * 1000;
  uint32_t best = least ? WR_CHANCE_ONE + 1 : WR_CHANCE_ONE / 2;
  for (uint32_t p = 0; p <= WR_CHANCE_ONE; p++) expected += words[p] * p;
  for (uint32_t p = WR_CHANCE_ONE + 1; p-- > 0;) {
    if (!words[p]) continue;
    taken += words[p];
    hit += words[p] * p;
    uint64_t f = hit * 2000000 / (taken * WR_CHANCE_ONE + expected + 1);
    if (f > most) {
      most = f;
      best = p;
    }
  }
  return best;
}

void wr_choice_take (wr_doc *d, const wr_page *page, uint32_t least) {
  uint64_t words[WR_CHANCE_ONE + 1] = {0};
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (wr_page_judges(page, b)) words[chance_of(b)] += b->words;
  }
  uint32_t threshold = best_threshold(words, least);
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    if (wr_page_judges(page, b) && chance_of(b) >= threshold) b->verdict = WR_V_CONTENT;
  }
}
