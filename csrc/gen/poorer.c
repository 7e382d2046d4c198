/* poorer.c: pages that say less in markup than they do, to learn from what is left */
#include "gen/poorer.h"

#include "base/ascii.h"
#include "clean/meta/date_text.h"

/* Bytes of a paragraph from which on it is text. */
enum { PARAGRAPH = 200 };

/* A page that is made poorer. */
typedef struct poorer {
  char *page;
  wr_slice all;
  unsigned what;
} poorer;

static void blank (const poorer *p, uint32_t from, uint32_t end) {
  for (uint32_t i = from; i < end; i++)
    if (p->page[i] != '\n') p->page[i] = ' ';
}

/* Where `word` begins from `from` on, in any case; s.n: nowhere. */
static uint32_t find (wr_slice s, uint32_t from, const char *word) {
  for (uint32_t i = from; i < s.n; i++)
    if (wr_lower(s.at[i]) == *word && wr_begins((wr_slice) {s.at + i, s.n - i}, word)) return i;
  return s.n;
}

static bool holds (wr_slice tag, const char *word) {
  return find(tag, 0, word) < tag.n;
}

static bool holds_day (wr_slice tag) {
  uint32_t at = 0;
  wr_date date;
  return wr_date_next(tag, true, &at, &date);
}

/* Takes what a script holds; gives where it ends. */
static uint32_t take_script (const poorer *p, uint32_t at, wr_slice tag) {
  uint32_t end = find(p->all, at, "</script");
  if (p->what & (holds(tag, "ld+json") ? WR_LESS_DATA : WR_LESS_MARKUP) && at + tag.n < end)
    blank(p, at + tag.n + 1, end);
  return end;
}

static void take_meta (const poorer *p, uint32_t at, wr_slice tag) {
  bool tells = holds_day(tag) || holds(tag, "author") || holds(tag, "creator");
  if (p->what & WR_LESS_DATA && tells) blank(p, at, at + tag.n);
}

static void take_paragraph (const poorer *p, uint32_t at) {
  uint32_t end = find(p->all, at, "</p");
  if (p->what & WR_LESS_TEXT && end - at > PARAGRAPH) blank(p, at, end);
}

/* Gives properties, and the element of times, names that say nothing. */
static void take_properties (const poorer *p, uint32_t at, wr_slice tag) {
  static const char *const names[] = {"itemprop", "datetime", "property"};
  if (!(p->what & WR_LESS_MARKUP)) return;
  for (size_t k = 0; k < sizeof names / sizeof *names; k++)
    for (uint32_t i = find(tag, 0, names[k]); i < tag.n; i = find(tag, i + 1, names[k]))
      memcpy(p->page + at + i, "data-was", strlen(names[k]));
  if (wr_begins(tag, "<time")) memcpy(p->page + at + 1, "abbr", 4);
  if (wr_begins(tag, "</time")) memcpy(p->page + at + 2, "abbr", 4);
}

void wr_make_poorer (char *page, uint32_t n, unsigned what) {
  const poorer p = {page, {page, n}, what};
  for (uint32_t i = 0; what && i < n; i++) {
    if (page[i] != '<') continue;
    wr_slice tag = {page + i, find(p.all, i, ">") - i};
    if (wr_begins(tag, "<script")) i = take_script(&p, i, tag);
    else if (wr_begins(tag, "<meta")) take_meta(&p, i, tag);
    else take_properties(&p, i, tag);
    if (wr_begins(tag, "<p>") || wr_begins(tag, "<p ")) take_paragraph(&p, i);
  }
}
