/* surroundings.c: what the elements around a block hold and are called */
#include "clean/surroundings.h"
#include "clean/box.h"
#include "clean/class_value.h"
#include "html/names_table.h"

enum { SIGNATURES = 1 << 12, MOST_SUM = 20000 };

/* Hints of one value: how many are known, their sum and extremes. */
typedef struct hints {
  int32_t n, sum, least, most;
} hints;

static inline void add_hint (hints *h, int32_t hint) {
  h->n += hint != 0;
  h->sum += hint;
  h->least = hint < h->least ? hint : h->least;
  h->most = hint > h->most ? hint : h->most;
}

static hints join (hints a, hints b) {
  return (hints) {a.n + b.n, a.sum + b.sum, a.least < b.least ? a.least : b.least, a.most > b.most ? a.most : b.most};
}

/* Of all values of the page, by their numbers; NULL: no memory. */
static hints *read_values (wr_doc *d, const wr_model *m) {
  uint32_t n = d->layer[WR_CLASS_VALUES].n;
  hints *all = wr_arena_alloc(&d->arena, (n + 1) * sizeof *all);
  for (uint32_t i = 0; all && i < n; i++) {
    const wr_class_value *v = wr_class_value_at(d, i);
    const uint32_t *slot = (const uint32_t *) d->layer[WR_CLASS_SLOTS].at + v->slot;
    hints h = {0, 0, 0, 0};
    for (uint32_t k = 0; k < v->slots; k++) add_hint(&h, wr_hint_of(m->classes, slot[k]));
    all[i] = h;
  }
  return all;
}

static hints hints_of (const wr_doc *d, const wr_box *box, const hints *values, const wr_model *m) {
  hints h = {0};
  if (wr_node_at(d, box->node)->type != WR_ELEMENT) return h;
  if (box->name < WR_NAME_STATIC) add_hint(&h, wr_hint_of(m->classes, wr_hint_tag(box->name)));
  for (uint32_t k = 0; k < WR_NAMINGS; k++)
    if (box->named[k] != WR_NONE) h = join(h, values[box->named[k]]);
  return h;
}

static bool is_page (const wr_box *box) {
  return box->name == WR_TAG_html || box->name == WR_TAG_body || box->parent == WR_NONE;
}

/* The path of box i, from its parent's, which stands before it. */
static void extend_path (const wr_doc *d, wr_around *all, uint32_t i, hints h) {
  const wr_box *box = wr_box_at(d, i);
  const wr_around *up = box->parent == WR_NONE ? NULL : &all[box->parent];
  wr_around *a = &all[i];
  int32_t mean = h.n ? h.sum / h.n : 0;
  a->sum = (int16_t) mean;
  a->least = (int16_t) h.least;
  a->most = (int16_t) h.most;
  a->most_repeats = up && up->most_repeats > a->repeats ? up->most_repeats : a->repeats;
  if (is_page(box)) return;
  int32_t total = up->path + mean;
  if (total > MOST_SUM) total = MOST_SUM;
  if (total < -MOST_SUM) total = -MOST_SUM;
  a->path = (int16_t) total;
  a->steps = (uint16_t) (up->steps + (h.n > 0));
  a->path_least = h.least < up->path_least ? (int16_t) h.least : up->path_least;
  a->path_most = h.most > up->path_most ? (int16_t) h.most : up->path_most;
}

static void count_signatures (const wr_doc *d, wr_around *all, uint32_t *counts) {
  uint32_t n = d->layer[WR_BOXES].n;
  for (uint32_t i = 0; i < n; i++) counts[wr_box_at(d, i)->signature % SIGNATURES]++;
  for (uint32_t i = 0; i < n; i++) all[i].repeats = counts[wr_box_at(d, i)->signature % SIGNATURES];
}

void wr_mass_add (const wr_doc *d, wr_mass *to, const wr_own *own) {
  const wr_block *b = wr_block_at(d, own->block);
  to->blocks++;
  to->words += b->words;
  to->plain += own->plain;
  to->marks += b->sentence_marks;
  to->echoed += b->words * (own->echo[WR_ECHO_BODY] > own->echo[WR_ECHO_NOTE] ? own->echo[WR_ECHO_BODY] : own->echo[WR_ECHO_NOTE]) / 100;
  to->chance += (int64_t) b->words * own->chance;
  to->hint += (int64_t) b->words * own->hint;
}

static void add_mass (wr_mass *to, const wr_mass *m) {
  to->blocks += m->blocks;
  to->words += m->words;
  to->plain += m->plain;
  to->marks += m->marks;
  to->echoed += m->echoed;
  to->chance += m->chance;
  to->hint += m->hint;
}

static void find_regions (const wr_doc *d, wr_around *all) {
  uint32_t least[WR_REGIONS] = {WR_REGION_SMALL, WR_REGION_LARGE, all[0].mass.words / WR_REGION_QUARTER};
  for (uint32_t i = 0; i < d->layer[WR_BOXES].n; i++) {
    uint32_t parent = wr_box_at(d, i)->parent;
    for (int k = 0; k < WR_REGIONS; k++) all[i].region[k] = parent == WR_NONE || all[i].mass.words >= least[k] ? i : all[parent].region[k];
  }
}

wr_around *wr_surroundings_make (wr_doc *d, const wr_own *own, uint32_t n, const wr_model *m) {
  uint32_t boxes = d->layer[WR_BOXES].n;
  wr_around *all = wr_arena_zero(&d->arena, (boxes + 1) * sizeof *all);
  const hints *values = read_values(d, m);
  uint32_t *counts = wr_arena_zero(&d->arena, SIGNATURES * sizeof *counts);
  if (!all || !values || !counts) return NULL;
  count_signatures(d, all, counts);
  for (uint32_t i = 0; i < boxes; i++) extend_path(d, all, i, hints_of(d, wr_box_at(d, i), values, m));
  for (uint32_t i = 0; i < n; i++) wr_mass_add(d, &all[wr_block_at(d, own[i].block)->box].mass, &own[i]);
  for (uint32_t i = boxes; i-- > 1;) add_mass(&all[wr_box_at(d, i)->parent].mass, &all[i].mass);
  find_regions(d, all);
  return all;
}
