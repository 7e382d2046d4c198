/* published.c: when a page was published, as far as it says so */
#include "clean/published.h"

#include "base/ascii.h"
#include "clean/content.h"
#include "clean/date_text.h"
#include "clean/fact.h"

static const wr_meta_value nothing = {{"", 0}, {WR_NONE, WR_NONE}};

/* How far under the title its date stands, in blocks, and how many words such a line has. */
enum { REACH = 8, LINE_WORDS = 24, SHORT_WORDS = 12 };

/* The first date in the value, in the arena; empty where it holds none. */
static wr_meta_value as_date (wr_doc *d, wr_meta_value v) {
  char text[WR_DATE_TEXT];
  uint32_t n = wr_date_text_find(v.text, text);
  wr_slice copy = n ? wr_arena_copy(&d->arena, (wr_slice) {text, n}) : nothing.text;
  return copy.at && n ? (wr_meta_value) {copy, v.origin} : nothing;
}

wr_meta_value wr_date_of (wr_doc *d, const wr_array *facts, const char *const keys[]) {
  for (; *keys; keys++) {
    uint32_t i = wr_fact_find(facts, *keys, 0);
    wr_meta_value v = i == WR_NONE ? nothing : as_date(d, wr_fact_at(facts, i)->value);
    if (v.text.n) return v;
  }
  return nothing;
}

static bool same_day (wr_slice a, wr_slice b) {
  return memcmp(a.at, b.at, strlen("YYYY-MM-DD")) == 0;
}

/* Adds a value to what was found so far; false when the days differ. */
static bool agree (wr_meta_value *found, wr_meta_value v) {
  if (!v.text.n) return true;
  if (found->text.n) return same_day(found->text, v.text);
  *found = v;
  return true;
}

/* The day that all facts of the key agree on. */
static wr_meta_value agreed (wr_doc *d, const wr_array *facts, const char *key) {
  wr_meta_value found = nothing;
  for (uint32_t i = wr_fact_find(facts, key, 0); i != WR_NONE;
    i = wr_fact_find(facts, key, i + 1))
    if (!agree(&found, as_date(d, wr_fact_at(facts, i)->value))) return nothing;
  return found;
}

static wr_meta_value date_in_block (wr_doc *d, uint32_t i, uint32_t most_words) {
  const wr_block *b = wr_block_at(d, i);
  if (b->hidden || b->words > most_words || b->digits < WR_DATE_DIGITS) return nothing;
  wr_span origin = wr_piece_origin(&d->layer[WR_BLOCK_PIECES], b->text);
  return as_date(d, (wr_meta_value) {wr_block_text(d, i), origin});
}

/* The first block that is the title, or the first heading of the first level; n when neither
   stands in the page. */
static uint32_t title_block (const wr_doc *d, wr_slice title) {
  uint32_t n = d->layer[WR_BLOCKS].n;
  for (uint32_t i = 0; i < n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (b->hidden) continue;
    if (b->kind == WR_HEADING && b->level == 1) return i;
    if (title.n && wr_same(wr_block_text(d, i), title)) return i;
  }
  return n;
}

/* A date in a short block right under the title, or right over it: "5 April 2023, 4 min read". */
static wr_meta_value date_near_title (wr_doc *d, wr_slice title) {
  uint32_t n = d->layer[WR_BLOCKS].n, at = title_block(d, title);
  for (uint32_t i = at; i < n && i <= at + REACH; i++) {
    wr_meta_value v = date_in_block(d, i, LINE_WORDS);
    if (v.text.n) return v;
  }
  return at < n && at > 0 ? date_in_block(d, at - 1, SHORT_WORDS) : nothing;
}

/* The one day that the page's short lines name. */
static wr_meta_value only_date (wr_doc *d) {
  wr_meta_value found = nothing;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++)
    if (!agree(&found, date_in_block(d, i, SHORT_WORDS))) return nothing;
  return found;
}

static wr_meta_value date_of_url (wr_doc *d, wr_slice url) {
  char text[WR_DATE_TEXT];
  uint32_t n = wr_date_text_url(url, text);
  return n ? as_date(d, (wr_meta_value) {{text, n}, {WR_NONE, WR_NONE}}) : nothing;
}

wr_meta_value wr_published (wr_doc *d, const wr_array *facts, wr_slice url, wr_slice title) {
  static const char *const keys[] = {"article:published_time", "ld:datepublished",
    "itemprop:datepublished", "og:published_time", "date", "pubdate", "publish-date",
    "publish_date", "publication_date", "article.published", "dc.date.issued",
    "dcterms.created", "dcterms.date", "dc.date", "dc.date.created",
    "citation_publication_date", "citation_date", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "article_date_original", "originalpublicationdate",
    "time:published", NULL};
  wr_meta_value of_url = date_of_url(d, url), declared = wr_date_of(d, facts, keys);
  /* The path says the day as readers saw it; the declared time may be in another zone. */
  bool both = of_url.text.n && declared.text.n;
  if (both) return same_day(of_url.text, declared.text) ? declared : of_url;
  if (of_url.text.n) return of_url;
  if (declared.text.n) return declared;
  wr_meta_value v = date_near_title(d, title);
  if (v.text.n || !wr_is_dated(wr_content_of(d)->type)) return v;
  v = agreed(d, facts, "time");
  if (!v.text.n) v = agreed(d, facts, "class:date");
  return v.text.n ? v : only_date(d);
}
