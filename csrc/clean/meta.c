/* meta.c: what a page says about itself: for each field, the sources in order of trust */
#include "clean/meta.h"

#include "base/ascii.h"
#include "clean/content.h"
#include "clean/byline.h"
#include "clean/fact.h"
#include "clean/published.h"
#include "clean/title.h"
#include "html/names_table.h"

static const wr_meta_value nothing = {{"", 0}, {WR_NONE, WR_NONE}};

/* The document's own heading, for plain text and Markdown: the block with verdict TITLE. */
static wr_meta_value title_block (const wr_doc *d) {
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (b->verdict == WR_V_TITLE)
      return (wr_meta_value) {wr_block_text(d, i),
        wr_piece_origin(&d->layer[WR_BLOCK_PIECES], b->text)};
  }
  return nothing;
}

static wr_meta_value title_of (const wr_doc *d, const wr_array *facts, wr_slice site) {
  bool markup = d->type == WR_TYPE_HTML || d->type == WR_TYPE_XML;
  wr_meta_value v = markup ? wr_title_choose(facts, site) : title_block(d);
  return v.text.n ? v : title_block(d);
}

/* Authors, keywords or categories of a page beyond which more are left out: each is compared
   with all before it. */
#define VALUES_MAX 256

static bool add_value (wr_array *list, wr_slice text, wr_span origin, wr_error *e) {
  if (list->n >= VALUES_MAX) return true;
  for (uint32_t i = 0; i < list->n; i++)
    if (wr_slice_is(((const wr_meta_value *) list->at)[i].text, text)) return true;
  wr_meta_value *v = wr_array_push(list, sizeof *v);
  if (v) *v = (wr_meta_value) {text, origin};
  else wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  return v != NULL;
}

static bool add_names (wr_array *list, wr_meta_value v, wr_error *e) {
  wr_slice line = v.text;
  for (wr_slice name = wr_byline_next(&line); name.n; name = wr_byline_next(&line)) {
    wr_span origin = v.origin;
    bool exact = origin.start != WR_NONE && origin.end - origin.start == v.text.n;
    if (exact)
      origin.start += (uint32_t) (name.at - v.text.at), origin.end = origin.start + name.n;
    if (!add_value(list, name, origin, e)) return false;
  }
  return true;
}

/* The name in a line that begins with "By" or the like; empty where it is none. */
static wr_slice name_of_byline (wr_slice text) {
  static const char *const leads[] = {"by ", "by: ", "written by", "posted by", "author:"};
  wr_slice none = {"", 0};
  for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
    if (!wr_begins(text, leads[i])) continue;
    wr_slice line = text, name = wr_byline_next(&line);
    return wr_byline_is_name(name) ? text : none;
  }
  return none;
}

/* The first short block that is a byline, or, in a copied page, a lone name that was set aside
   as META. */
static bool add_byline_blocks (const wr_doc *d, wr_array *list, wr_error *e) {
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n && !list->n; i++) {
    const wr_block *b = wr_block_at(d, i);
    wr_slice text = wr_block_text(d, i);
    if (b->hidden || b->words > 12) continue;
    bool lone = d->type != WR_TYPE_HTML && b->verdict == WR_V_META && wr_byline_is_name(text);
    wr_slice line = lone ? text : name_of_byline(text);
    if (!line.n) continue;
    wr_span origin = wr_piece_origin(&d->layer[WR_BLOCK_PIECES], b->text);
    if (!add_names(list, (wr_meta_value) {line, origin}, e)) return false;
  }
  return true;
}

/* Where authors are named, in order of trust.  `all`: every fact of the key counts, else
   the first; `weak`: it only looks like a byline, and is believed on pages that somebody
   publishes. */
static const struct {
  const char *key;
  bool all, weak;
} bylines[] = {
  {"ld:author", true, false}, {"author", true, false}, {"article:author", true, false},
  {"dc.creator", true, false}, {"dcterms.creator", true, false}, {"parsely-author", true, false},
  {"sailthru.author", true, false}, {"citation_author", true, false}, {"byl", true, false},
  {"itemprop:author", false, false}, {"ld:creator", true, false}, {"rel:author", false, true},
  {"class:byline", false, true}, {"class:author", false, true}
};

/* The names that facts of the first key with any give. */
static bool add_authors (const wr_doc *d, const wr_array *facts, wr_array *list, wr_error *e) {
  bool dated = wr_is_dated(wr_content_of(d)->type);
  for (size_t k = 0; k < sizeof bylines / sizeof *bylines && !list->n; k++) {
    const char *key = bylines[k].key;
    if (bylines[k].weak && !dated) continue;
    for (uint32_t i = wr_fact_find(facts, key, 0); i != WR_NONE;
      i = wr_fact_find(facts, key, i + 1)) {
      if (!add_names(list, wr_fact_at(facts, i)->value, e)) return false;
      if (list->n && !bylines[k].all) break;
    }
  }
  return list->n || !dated || add_byline_blocks(d, list, e);
}

/* The terms of a comma list. */
static bool add_terms_of (wr_array *list, wr_meta_value v, wr_error *e) {
  for (wr_slice rest = v.text; rest.n;) {
    const char *comma = memchr(rest.at, ',', rest.n);
    wr_slice term = {rest.at, comma ? (uint32_t) (comma - rest.at) : rest.n};
    uint32_t used = term.n + (comma ? 1 : 0);
    rest = (wr_slice) {rest.at + used, rest.n - used};
    term = wr_trim(term);
    if (term.n && !add_value(list, term, v.origin, e)) return false;
  }
  return true;
}

/* The terms of all facts of the first key that has any. */
static bool add_terms (const wr_array *facts, const char *const keys[], wr_array *list,
  wr_error *e) {
  for (; *keys && !list->n; keys++)
    for (uint32_t i = wr_fact_find(facts, *keys, 0); i != WR_NONE;
      i = wr_fact_find(facts, *keys, i + 1))
      if (!add_terms_of(list, wr_fact_at(facts, i)->value, e)) return false;
  return true;
}

/* Moves a list into the arena. */
static bool keep_list (wr_doc *d, wr_array *list, wr_meta_list *out, wr_error *e) {
  out->n = list->n;
  out->at = wr_arena_alloc(&d->arena, list->n * sizeof *out->at);
  if (out->at && list->n) memcpy(out->at, list->at, list->n * sizeof *out->at);
  list->n = 0;
  if (!out->at) wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  return out->at != NULL;
}

static bool fill_lists (wr_doc *d, wr_meta *m, const wr_array *facts, wr_array *list,
  wr_error *e) {
  static const char *const keywords[] = {"keywords", "article:tag", "news_keywords",
    "ld:keywords", "rel:tag", "itemprop:keywords", NULL};
  static const char *const categories[] = {"article:section", "ld:articlesection",
    "itemprop:articlesection", NULL};
  return add_authors(d, facts, list, e) && keep_list(d, list, &m->authors, e)
         && add_terms(facts, keywords, list, e) && keep_list(d, list, &m->keywords, e)
         && add_terms(facts, categories, list, e) && keep_list(d, list, &m->categories, e);
}

static void fill_values (wr_doc *d, wr_meta *m, const wr_array *facts) {
  static const char *const site[] = {"og:site_name", "ld:site", "ld:publisher",
    "application-name", "dc.publisher", "twitter:site", NULL};
  static const char *const language[] = {"html:lang", "content-language",
    "http:content-language", "og:locale", "ld:inlanguage", NULL};
  static const char *const description[] = {"og:description", "description",
    "twitter:description", "ld:description", "dc.description", NULL};
  static const char *const image[] = {"og:image", "og:image:url", "twitter:image",
    "twitter:image:src", "ld:image", NULL};
  static const char *const license[] = {"rel:license", "ld:license", "dc.rights",
    "dcterms.license", "dcterms.rights", NULL};
  static const char *const url[] = {"rel:canonical", "og:url", NULL};
  static const char *const modified[] = {"article:modified_time", "ld:datemodified",
    "itemprop:datemodified", "og:updated_time", "last-modified", "dcterms.modified",
    "time:modified", NULL};
  m->site = wr_fact_of(facts, site);
  m->language = wr_fact_of(facts, language);
  if (d->options.language.n)
    m->language = (wr_meta_value) {d->options.language, {WR_NONE, WR_NONE}};
  m->description = wr_fact_of(facts, description);
  m->image = wr_fact_of(facts, image);
  m->license = wr_fact_of(facts, license);
  m->url = wr_fact_of(facts, url);
  m->modified = wr_date_of(d, facts, modified);
  m->title = title_of(d, facts, m->site.text);
  m->published = wr_published(d, facts, d->options.url.n ? d->options.url : m->url.text,
    m->title.text);
}

int wr_meta_run (wr_doc *d, wr_error *e) {
  wr_array facts = {0}, list = {0};
  wr_meta *m = wr_arena_zero(&d->arena, sizeof *m);
  bool filled = m && wr_facts_collect(d, &facts);
  if (filled) {
    fill_values(d, m, &facts);
    filled = fill_lists(d, m, &facts, &list, e);
  }
  wr_array_free(&facts);
  wr_array_free(&list);
  d->meta = m;
  return filled ? WR_OK : wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}

wr_meta_value wr_meta_raw (const wr_doc *d, wr_slice name) {
  static const wr_name named[] = {WR_ATTR_property, WR_ATTR_name, WR_ATTR_itemprop,
    WR_ATTR_http_equiv};
  for (wr_node_id id = 0; id < d->layer[WR_NODES].n; id++) {
    const wr_node *n = wr_node_at(d, id);
    if (n->type != WR_ELEMENT || n->name != WR_TAG_meta) continue;
    const wr_attr *content = wr_node_attr(d, id, WR_ATTR_content);
    for (size_t i = 0; i < sizeof named / sizeof *named && content; i++)
      if (wr_same(wr_node_value(d, id, named[i]), name))
        return (wr_meta_value) {wr_attr_value(d, content), wr_attr_span(d, content)};
  }
  return nothing;
}

wr_slice wr_meta_base (const wr_doc *d) {
  for (wr_node_id id = 0; id < d->layer[WR_NODES].n; id++) {
    const wr_node *n = wr_node_at(d, id);
    if (n->type != WR_ELEMENT || n->name != WR_TAG_base) continue;
    wr_slice href = wr_node_value(d, id, WR_ATTR_href);
    if (href.n) return href;
  }
  return d->options.url;
}
