/* tail.c: where an article ends on its page */
#include "clean/tail.h"
#include "clean/box.h"
#include "html/names_table.h"

/* Words that a body has at least, and an <article> with the title; words of a first paragraph;
   words of a title that is a link. */
enum { BODY_WORDS = 60, ARTICLE_WORDS = 20, FIRST_WORDS = 15, LEAD_WORDS = 4 };

/* More of other pages' titles than this, and more than one block in so many, part what an
   element adds from the article inside it. */
enum { FEW_LEADS = 2, LEADS_ONE_IN = 3 };

/* The chance that a first paragraph has at least; what is left of the chances behind an
   article. */
static const float likely = 0.35f, left = 0.3f;

/* What an element holds: blocks, titles of other pages, words expected to be content. */
typedef struct load {
  uint32_t blocks, leads;
  float words;
} load;

bool wr_tail_is_lead (const wr_block *b) {
  return b->link_characters * 5 > b->characters * 4
    && (b->kind == WR_HEADING || b->words >= LEAD_WORDS);
}

/* The block behind the last of the element that names itself the body; 0: none does. */
static uint32_t named_end (const wr_doc *d, const wr_page *page) {
  uint32_t end = 0;
  for (uint32_t i = 0; page->body >= BODY_WORDS && i < d->layer[WR_BLOCKS].n; i++)
    if (wr_page_is_body(wr_block_at(d, i)) && wr_page_judges(page, wr_block_at(d, i)))
      end = i + 1;
  return end;
}

/* The first paragraph below the title; WR_NONE when there is none. */
static uint32_t first_paragraph (const wr_doc *d, const wr_page *page) {
  for (uint32_t i = page->title + 1; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (wr_page_judges(page, b) && b->words >= FIRST_WORDS && b->score > likely
      && !wr_tail_is_lead(b)) return i;
  }
  return WR_NONE;
}

/* What every box holds; NULL: no memory. */
static load *weigh (wr_doc *d, const wr_page *page) {
  load *all = wr_arena_zero(&d->arena, d->layer[WR_BOXES].n * sizeof *all);
  if (!all) return NULL;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (!wr_page_judges(page, b)) continue;
    all[b->box].blocks++;
    if (wr_tail_is_lead(b)) all[b->box].leads++;
    else all[b->box].words += b->score * (float) b->words;
  }
  for (uint32_t i = d->layer[WR_BOXES].n; i-- > 1;) {
    load *up = &all[wr_box_at(d, i)->parent];
    up->blocks += all[i].blocks;
    up->leads += all[i].leads;
    up->words += all[i].words;
  }
  return all;
}

/* The block behind the largest box around block `first` that is of one article. */
static uint32_t found_end (const wr_doc *d, const load *all, uint32_t first) {
  uint32_t at = wr_block_at(d, first)->box;
  for (uint32_t up; (up = wr_box_at(d, at)->parent) != WR_NONE; at = up) {
    uint32_t leads = all[up].leads - all[at].leads, blocks = all[up].blocks - all[at].blocks;
    if (all[at].words >= BODY_WORDS && leads > FEW_LEADS && leads * LEADS_ONE_IN > blocks)
      break;
  }
  return wr_box_at(d, at)->end;
}

/* The box of the outermost <article> around the title; WR_NONE: there is none. */
static uint32_t titled_article (const wr_doc *d, const wr_page *page) {
  uint32_t found = WR_NONE;
  for (uint32_t i = wr_block_at(d, page->title)->box; i != WR_NONE; i = wr_box_at(d, i)->parent)
    if (wr_box_at(d, i)->name == WR_TAG_article) found = i;
  return found;
}

static bool has_leads (const wr_doc *d, const wr_page *page, uint32_t from) {
  uint32_t leads = 0;
  for (uint32_t i = from; i < d->layer[WR_BLOCKS].n && leads <= FEW_LEADS; i++)
    leads += wr_page_judges(page, wr_block_at(d, i)) && wr_tail_is_lead(wr_block_at(d, i));
  return leads > FEW_LEADS;
}

/* Ends the tail's article with the <article> that it has to itself. */
static void end_with_article (const wr_doc *d, const wr_page *page, const load *all,
  wr_tail *tail) {
  uint32_t article = titled_article(d, page);
  if (article == WR_NONE || all[article].words < ARTICLE_WORDS
    || wr_box_at(d, article)->end > tail->end) return;
  tail->end = wr_box_at(d, article)->end;
  tail->foreign = has_leads(d, page, tail->end);
}

bool wr_tail_find (wr_doc *d, const wr_page *page, float type_confidence, wr_tail *tail) {
  *tail = (wr_tail) {d->layer[WR_BLOCKS].n, false};
  if (page->type != WR_ARTICLE || page->bare) return true;
  uint32_t named = named_end(d, page);
  if (named) {
    tail->end = named;
    return true;
  }
  if (page->title == WR_NONE || type_confidence < WR_TAIL_SURE) return true;
  uint32_t first = first_paragraph(d, page);
  if (first == WR_NONE) return true;
  const load *all = weigh(d, page);
  if (!all) return false;
  tail->end = found_end(d, all, first);
  end_with_article(d, page, all, tail);
  return true;
}

void wr_tail_lower (wr_doc *d, uint32_t end) {
  for (uint32_t i = end; i < d->layer[WR_BLOCKS].n; i++) wr_block_at(d, i)->score *= left;
}
