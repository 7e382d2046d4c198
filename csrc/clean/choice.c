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
    if (!wr_page_counts(page, b)) continue;
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

/* The threshold on chances that promises the best F1 of words. */
static uint32_t best_threshold (const wr_doc *d, const wr_page *page, const int32_t *points) {
  uint64_t words[WR_CHANCE_ONE + 1] = {0}, expected = 0, taken = 0, hit = 0, most = 0;
  uint32_t best = WR_CHANCE_ONE / 2;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (wr_page_counts(page, b)) words[wr_chance(points[i])] += b->words;
  }
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

/* Points for block i from the blocks around it: text stands among text, furniture among
   furniture. */
static int32_t around (const wr_doc *d, const wr_page *page, const int32_t *points,
  uint32_t i) {
  uint64_t words = 0, content = 0;
  uint32_t n = d->layer[WR_BLOCKS].n;
  uint32_t from = i > REACH ? i - REACH : 0, to = i + REACH < n ? i + REACH : n - 1;
  for (uint32_t j = from; j <= to; j++) {
    const wr_block *b = wr_block_at(d, j);
    if (j == i || !wr_page_counts(page, b)) continue;
    words += b->words + 1;
    content += (uint64_t) (b->words + 1) * wr_chance(points[j]);
  }
  if (!words) return 0;
  return ((int32_t) (content / words) - WR_CHANCE_ONE / 2) * AROUND_BARE / WR_CHANCE_ONE;
}

bool wr_choice_run (wr_doc *d, const wr_page *page, int32_t *points) {
  mass *m = weigh_boxes(d, page, points);
  uint32_t n = d->layer[WR_BLOCKS].n;
  int32_t *after = wr_arena_alloc(&d->arena, n * sizeof *after);
  if (!m || !after) return false;
  const wr_box *root = wr_box_at(d, best_root(d, m));
  for (uint32_t i = 0; i < n; i++) {
    bool inside = i >= root->first && i < root->end;
    after[i] = points[i] + (inside ? INSIDE : OUTSIDE)
      + (page->bare ? around(d, page, points, i) : 0);
  }
  uint32_t threshold = best_threshold(d, page, after);
  for (uint32_t i = 0; i < n; i++) {
    wr_block *b = wr_block_at(d, i);
    if (!wr_page_counts(page, b)) continue;
    uint32_t chance = wr_chance(after[i]);
    b->score = (float) chance / WR_CHANCE_ONE;
    if (chance >= threshold) b->verdict = WR_V_CONTENT;
  }
  return true;
}
