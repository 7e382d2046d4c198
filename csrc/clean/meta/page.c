/* page.c: what the authors and the day of a page are judged by */
#include "clean/meta/page.h"

#include "base/ascii.h"
#include "clean/meta/jsonld.h"

/* A page type of less confidence is a guess. */
#define UNSURE 0.65f

/* A page of fewer words of content is thin. */
enum { THIN = 50 };

static bool is_article_type (wr_slice type) {
  return (type.n >= 7 && memcmp(type.at + type.n - 7, "Article", 7) == 0)
    || wr_slice_is(type, WR_SLICE("BlogPosting"));
}

static bool is_article (const wr_doc *d, const wr_facts *facts) {
  uint32_t said = wr_fact_first(facts, WR_ABOUT_TYPE, WR_FROM_OPENGRAPH);
  if (said != WR_NONE && wr_begins(wr_fact_at(facts, said)->value.text, "article")) return true;
  for (uint32_t i = 0; i < d->data->n; i++)
    if (is_article_type(d->data->at[i].type)) return true;
  return false;
}

/* Whether nothing but the host stands in the address. */
static bool is_home (wr_slice url) {
  uint32_t slashes = 0;
  for (uint32_t i = 0; i + 1 < url.n; i++) slashes += url.at[i] == '/';
  return url.n > 8 && slashes <= 2;
}

static bool any_fact (const wr_facts *facts, wr_subject about) {
  for (uint32_t from = 0; from < WR_SOURCE_N; from++)
    if (wr_fact_first(facts, about, from) != WR_NONE) return true;
  return false;
}

void wr_meta_page_look (const wr_doc *d, wr_meta_page *page) {
  const wr_content *content = wr_content_of(d);
  wr_landmarks_find(d, page->title, &page->marks);
  page->type = content->type;
  page->unsure = content->type_confidence < UNSURE;
  page->article = is_article(d, page->facts);
  page->home = is_home(page->url);
  page->feed = any_fact(page->facts, WR_ABOUT_FEED);
  page->author = any_fact(page->facts, WR_ABOUT_AUTHOR)
    || any_fact(page->facts, WR_ABOUT_CREATOR);
  page->words = 0;
  page->comments = false;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (b->verdict == WR_V_CONTENT) page->words += b->words;
    page->comments |= b->verdict == WR_V_COMMENT;
  }
  page->thin = page->words < THIN || d->type != WR_TYPE_HTML;
}
