/* content.c: which blocks are the page's content */
#include "clean/again.h"
#include "clean/beside.h"
#include "clean/choice.h"
#include "clean/context.h"
#include "clean/tail.h"
#include "clean/token_class.h"
#include "clean/trained.h"
#include "clean/type_vote.h"
#include "html/select/select.h"

/* What furniture is called, strongest word first. */
static wr_verdict reason (const wr_block *b) {
  static const struct { uint32_t within, tokens; wr_verdict verdict; } reasons[] = {
    {0, WR_C_COMMENT, WR_V_COMMENT}, {0, WR_C_RELATED, WR_V_RELATED},
    {0, WR_C_COOKIE | WR_C_LEGAL, WR_V_LEGAL},
    {WR_IN_NAV, WR_C_NAV | WR_C_CRUMB | WR_C_PAGER | WR_C_TOC, WR_V_NAV}, {0, WR_C_AD, WR_V_AD},
    {WR_IN_FORM | WR_IN_CONTROL, WR_C_FORM | WR_C_BUY, WR_V_FORM},
    {0, WR_C_META | WR_C_BIO | WR_C_TAGS, WR_V_META}
  };
  if (b->hidden != WR_SHOWN) return WR_V_HIDDEN;
  for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
    if (b->within & reasons[i].within || b->tokens & reasons[i].tokens)
      return reasons[i].verdict;
  return b->link_characters * 2 > b->characters ? WR_V_NAV : WR_V_BOILERPLATE;
}

static void name_the_rest (wr_doc *d) {
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    if (b->verdict == WR_V_UNKNOWN) b->verdict = (uint8_t) reason(b);
  }
}

/* The first heading, where it is of the first level, is the title of the document. */
static void find_title (wr_doc *d) {
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    if (b->verdict != WR_V_CONTENT || b->kind != WR_HEADING) continue;
    if (b->level == 1) b->verdict = WR_V_TITLE;
    return;
  }
}

static void keep_all (wr_doc *d) {
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    b->verdict = b->hidden == WR_SHOWN ? WR_V_CONTENT : WR_V_HIDDEN;
    b->score = b->hidden == WR_SHOWN;
  }
}

/* Set phrases of furniture that tell a text copied from a page from one that was written as it
   is. */
enum { COPIED = 2 };

/* What is this far from content is furniture wherever it stands. */
enum { FURNITURE = -30 };

/* A heading between text and text heads what follows, however little its own words say. */
static void keep_headings (wr_doc *d, const int32_t *points) {
  for (uint32_t i = 1; i + 1 < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    if (b->kind != WR_HEADING || b->verdict != WR_V_UNKNOWN || b->hidden != WR_SHOWN) continue;
    if (points[i] <= FURNITURE || b->link_characters) continue;
    if (b[-1].verdict == WR_V_CONTENT && b[1].verdict == WR_V_CONTENT) b->verdict = WR_V_CONTENT;
  }
}

static bool mostly_links (const wr_block *b) {
  return b->link_characters * 2 > b->characters;
}

/* The paragraph right under a heading that is content is what the heading is there for. */
static void keep_bodies (wr_doc *d, const int32_t *points) {
  for (uint32_t i = 1; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    if (b->kind != WR_PARAGRAPH || b->verdict != WR_V_UNKNOWN || b->hidden != WR_SHOWN) continue;
    if (points[i] <= FURNITURE || !b->sentence_marks || mostly_links(b)) continue;
    if (b[-1].kind == WR_HEADING && b[-1].verdict == WR_V_CONTENT) b->verdict = WR_V_CONTENT;
  }
}

enum { UNDER_TITLE = 12 };             /* blocks below a title */

/* The heading that gives the page its title stands over content: the first of the first level, or,
   without markup, the heading that the text begins with. */
static void keep_title (wr_doc *d, const wr_page *page) {
  uint32_t n = d->layer[WR_BLOCKS].n, title = page->bare ? 0 : page->title;
  if (title >= n) return;
  wr_block *b = wr_block_at(d, title);
  if (b->kind != WR_HEADING || b->verdict != WR_V_UNKNOWN || !wr_page_counts(page, b)) return;
  for (uint32_t i = title + 1; i < n && i <= title + (page->bare ? 1 : UNDER_TITLE); i++)
    if (wr_block_at(d, i)->verdict == WR_V_CONTENT) b->verdict = WR_V_CONTENT;
}

/* A data table right behind content belongs to it, and so do all its rows. */
static void keep_tables (wr_doc *d, const wr_page *page) {
  for (uint32_t i = 1; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    if (b->kind != WR_ROW && b->kind != WR_CAPTION) continue;
    if (b->verdict != WR_V_UNKNOWN || b->table == WR_NONE || mostly_links(b)) continue;
    if (wr_page_judges(page, b) && b[-1].verdict == WR_V_CONTENT) b->verdict = WR_V_CONTENT;
  }
}

/* False: no memory. */
static bool choose_by_chance (wr_doc *d, const wr_page *page, const int32_t *points,
  float type_confidence) {
  const struct wr_model *m = d->options.model;
  if (!wr_choice_score(d, page, points)) return false;
  if (m && wr_trained_fits(d, page)) {
    if (!wr_trained_score(d, page, points, m)) return false;
    wr_tail tail;
    if (!wr_tail_find(d, page, type_confidence, &tail)) return false;
    wr_choice_take(d, page, true, &tail);
    wr_tail_lower(d, tail.end);
    wr_beside_run(d, page, type_confidence);
    if (!wr_again_run(d, page)) return false;
    keep_title(d, page);
    keep_tables(d, page);
    return true;
  }
  wr_choice_take(d, page, false, &(wr_tail) {.end = d->layer[WR_BLOCKS].n});
  keep_headings(d, points);
  keep_bodies(d, points);
  return true;
}

/* Words of a page from which on its type is voted on. */
enum { LEAST_WORDS = 250 };

/* The decision about blocks goes by what rules make of the page, *judged sure; what is told is what
   is most likely. */
static bool find_type (const wr_doc *d, wr_page *page, wr_content *c, float *judged) {
  wr_type_look look;
  wr_array options = {0};
  wr_page_type_look(d, page, &look);
  page->type = wr_page_type_judge(page, &look, judged);
  c->type_confidence = *judged;
  bool collected = wr_types_collect(page, &look, page->type, &options);
  c->type = page->type;
  if (collected && d->type == WR_TYPE_HTML && look.words >= LEAST_WORDS)
    c->type = wr_type_vote(&options, page->type, &c->type_confidence);
  wr_array_free(&options);
  return collected;
}

static bool choose (wr_doc *d, wr_content *c) {
  wr_page page;
  float judged;
  uint32_t n = d->layer[WR_BLOCKS].n;
  int32_t *points = wr_arena_alloc(&d->arena, n * sizeof *points);
  if (!points) return false;
  wr_page_look(d, &page);
  if (!find_type(d, &page, c, &judged)) return false;
  bool copied = wr_evidence_run(d, &page, points) >= COPIED;
  if (copied || d->type == WR_TYPE_HTML) {
    if (!choose_by_chance(d, &page, points, judged)) return false;
    wr_context_run(d, &page);
    return true;
  }
  keep_all(d);
  return true;
}

/* Marks in `marks` (a byte a node) the nodes that any of the selectors finds. */
static bool mark (wr_doc *d, const struct wr_selector *const *selectors, uint32_t n,
  uint8_t *marks, uint8_t bit) {
  wr_array found = {0};
  bool good = true;
  for (uint32_t i = 0; i < n && good; i++) good = wr_select(d, selectors[i], 0, 0, &found);
  for (uint32_t i = 0; i < found.n; i++) marks[((const wr_node_id *) found.at)[i]] |= bit;
  wr_array_free(&found);
  return good;
}

enum { KEEP = 1, DROP = 2 };

/* The mark of the innermost marked element around a block; a drop beats a keep of the same
   element. */
static uint8_t mark_of (const wr_doc *d, const uint8_t *marks, const wr_block *b) {
  for (wr_node_id id = b->first; id != WR_NONE; id = wr_node_at(d, id)->parent)
    if (marks[id]) return marks[id] & DROP ? DROP : KEEP;
  return 0;
}

static bool obey_selectors (wr_doc *d) {
  const wr_options *o = &d->options;
  if (o->keep_n == 0 && o->drop_n == 0) return true;
  uint8_t *marks = wr_arena_zero(&d->arena, d->layer[WR_NODES].n);
  if (!marks || !mark(d, o->keep, o->keep_n, marks, KEEP)
    || !mark(d, o->drop, o->drop_n, marks, DROP)) return false;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    wr_block *b = wr_block_at(d, i);
    uint8_t bit = mark_of(d, marks, b);
    if (bit) b->verdict = bit == KEEP ? WR_V_CONTENT : WR_V_BOILERPLATE;
    if (bit) b->score = bit == KEEP;
  }
  return true;
}

static void sum_up (const wr_doc *d, wr_content *c) {
  uint64_t content = 0, all = 0, sure = 0, words = 0;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    bool chosen = b->verdict == WR_V_CONTENT || b->verdict == WR_V_TITLE;
    if (chosen || b->hidden == WR_SHOWN) all += b->characters;
    if (chosen) content += b->characters;
    words += b->words;
    sure += (uint64_t) ((chosen ? b->score : 1 - b->score) * (float) b->words * 1000);
  }
  c->coverage = all ? (float) ((double) content / (double) all) : 0;
  c->confidence = words ? (float) ((double) sure / (double) words / 1000) : 0;
}

int wr_content_run (wr_doc *d, wr_error *e) {
  wr_content *c = wr_arena_zero(&d->arena, sizeof *c);
  bool good = c != NULL;
  if (good && !d->options.clean) keep_all(d);
  else if (good) good = choose(d, c);
  if (good) good = obey_selectors(d);
  if (!good) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  name_the_rest(d);
  if (d->options.clean) find_title(d);
  sum_up(d, c);
  d->content = c;
  return WR_OK;
}

const wr_content *wr_content_of (const wr_doc *d) {
  return d->content;
}

const char *wr_page_type_name (wr_page_type t) {
  static const char *const names[WR_PAGE_TYPE_N] =
    {"article", "documentation", "forum", "listing", "collection", "product", "service"};
  return (unsigned) t < WR_PAGE_TYPE_N ? names[t] : "article";
}
