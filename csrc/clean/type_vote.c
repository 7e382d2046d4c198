/* type_vote.c: what sort of page this is, by what speaks for each */
#include "clean/type_vote.h"

#include "clean/type_table.h"

/* Points from which on a type is said to be well spoken for. */
enum { WELL = 14 };

/* Figures of the page and where they are cut; each cut that is reached is a sign. */
typedef struct steps {
  uint32_t figure;
  uint32_t cuts[6];                    /* up to a 0 */
} steps;

/* Thousandths of a in b. */
static uint32_t share (uint32_t a, uint32_t b) {
  return (uint32_t) ((uint64_t) a * 1000 / (b + 1));
}

static void sign_steps (wr_option *page, const wr_page *p, const wr_type_look *f) {
  const steps all[] = {
    {f->depth, {1, 2, 3, 4}}, {share(f->long_words, f->words), {100, 250, 400, 550, 700, 850}},
    {share(f->code, f->words), {1, 20, 100}}, {f->prices, {1, 2, 4, 8, 16, 30}},
    {f->buy, {1, 3, 8}}, {share(f->cards, f->words), {50, 150, 300, 500}}, {f->bylines, {1, 4}},
    {f->words, {100, 300, 700, 1500, 3000}}, {f->headings, {3, 8, 16, 32}},
    {share(f->items, f->blocks), {100, 250, 400, 600}}, {f->rows, {3, 20}},
    {share(f->link_characters, f->characters), {80, 200, 350, 500, 700}},
    {f->controls, {3, 12, 40}}, {p->messages, {2, 5, 12}},
    {share(p->article, p->words), {200, 700}}, {share(p->body, p->words), {100, 500}},
    {share(f->words, f->blocks), {4000, 8000, 14000, 22000}}, {f->blocks, {60, 150, 300, 600}}
  };
  uint32_t sign = WR_TYPE_STEPS;
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    for (uint32_t k = 0; k < 6 && all[i].cuts[k]; k++, sign++)
      if (all[i].figure >= all[i].cuts[k]) wr_sign(page, sign);
}

static void sign_page (wr_option *page, const wr_page *p, const wr_type_look *look) {
  for (uint32_t t = 0; t < WR_PAGE_TYPE_N; t++) {
    if (look->address[t] > 0) wr_sign(page, WR_TYPE_ADDRESS + t);
    if (look->address[t] >= WELL) wr_sign(page, WR_TYPE_ADDRESS_WELL + t);
    if (look->declared[t] > 0) wr_sign(page, WR_TYPE_DECLARED + t);
    if (look->declared[t] >= WELL) wr_sign(page, WR_TYPE_DECLARED_WELL + t);
  }
  if (look->known) wr_sign(page, WR_TYPE_KNOWN);
  if (look->home) wr_sign(page, WR_TYPE_HOME);
  if (look->slug) wr_sign(page, WR_TYPE_SLUG);
  if (look->year) wr_sign(page, WR_TYPE_YEAR);
  if (look->query) wr_sign(page, WR_TYPE_QUERY);
  if (look->dated) wr_sign(page, WR_TYPE_DATED);
  if (look->published) wr_sign(page, WR_TYPE_PUBLISHED);
  sign_steps(page, p, look);
}

bool wr_types_collect (const wr_page *page, const wr_type_look *look, wr_page_type judged,
  wr_array *options) {
  wr_option shared = {.key = 0};
  sign_page(&shared, page, look);
  options->n = 0;
  for (uint32_t i = 0; i <= WR_PAGE_TYPE_N; i++) {
    wr_option *o = wr_array_push(options, sizeof *o);
    if (!o) return false;
    if (!i) continue;
    uint32_t t = i - 1;
    const char *name = wr_page_type_name((wr_page_type) t);
    *o = shared;
    o->value.text = (wr_slice) {name, (uint32_t) strlen(name)};
    wr_sign(o, WR_TYPE_IS + t);
    if (judged == t) wr_sign(o, WR_TYPE_JUDGED);
    if (look->address[t] > 0) wr_sign(o, WR_TYPE_OWN_ADDRESS);
    if (look->address[t] >= WELL) wr_sign(o, WR_TYPE_OWN_ADDRESS_WELL);
    if (look->declared[t] > 0) wr_sign(o, WR_TYPE_OWN_DECLARED);
    if (look->declared[t] >= WELL) wr_sign(o, WR_TYPE_OWN_DECLARED_WELL);
  }
  return true;
}

wr_page_type wr_type_vote (const wr_array *options, wr_page_type judged, float *confidence) {
  uint16_t chance;
  uint32_t best = wr_vote(options, false, wr_type_trees,
    sizeof wr_type_trees / sizeof *wr_type_trees, &chance);
  *confidence = (float) chance / 1000;
  return best ? (wr_page_type) (best - 1) : judged;
}
