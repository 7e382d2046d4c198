/* choice.c: chances of blocks, and the choice that promises the best F1 */
#include "clean/choice.h"

/* What a box holds: words of its subtree, and the words expected to be content (thousandths). */
typedef struct mass {
  uint64_t words, content;
} mass;

static bool takes_part (const wr_block *b, const wr_page *page) {
  return b->hidden == WR_SHOWN || (page->thin && b->hidden == WR_HIDDEN_NOSCRIPT);
}

static mass *weigh_boxes (wr_doc *d, const wr_page *page, const int32_t *points) {
  mass *m = wr_arena_zero(&d->arena, d->layer[WR_BOXES].n * sizeof *m);
  if (!m) return NULL;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (!takes_part(b, page)) continue;
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
    if (takes_part(b, page)) words[wr_chance(points[i])] += b->words;
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

bool wr_choice_run (wr_doc *d, const wr_page *page, int32_t *points) {
  mass *m = weigh_boxes(d, page, points);
  if (!m) return false;
  uint32_t root = best_root(d, m);
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_box *box = wr_box_at(d, root);
    points[i] += i >= box->first && i < box->end ? 8 : -12;
  }
  uint32_t threshold = best_threshold(d, page, points);
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    if (!takes_part(b, page)) continue;
    uint32_t chance = wr_chance(points[i]);
    b->score = (float) chance / WR_CHANCE_ONE;
    if (chance >= threshold) b->verdict = WR_V_CONTENT;
  }
  return true;
}
