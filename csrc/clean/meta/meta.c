/* meta.c: what a page says about itself: for each field, the sources in order of trust */
#include "clean/meta/meta.h"

#include "base/ascii.h"
#include "clean/content.h"
#include "clean/meta/author.h"
#include "clean/meta/author_table.h"
#include "clean/meta/fact.h"
#include "clean/meta/license.h"
#include "clean/meta/page_language.h"
#include "clean/meta/published.h"
#include "clean/meta/title.h"
#include "html/names_table.h"

static const wr_meta_value nothing = {{"", 0}, {WR_NONE, WR_NONE}, 0, 0};

const char *wr_source_name (int source) {
  static const char *const names[] = {
#define XX(name, text) text,
    WR_SOURCE_MAP(XX)
#undef XX
  };
  return (unsigned) source < WR_SOURCE_N ? names[source] : "";
}

/* How far a value that nothing else confirms is to be trusted, in thousandths: by who writes
   such markup and whether anybody sees it. */
static wr_meta_value trusted (wr_meta_value v) {
  static const uint16_t trust[WR_SOURCE_N] = {
    [WR_FROM_JSON_LD] = 950, [WR_FROM_MICRODATA] = 900, [WR_FROM_RDFA] = 900,
    [WR_FROM_OTHER_OBJECT] = 500, [WR_FROM_OPENGRAPH] = 950, [WR_FROM_TWITTER] = 850,
    [WR_FROM_DUBLIN_CORE] = 900, [WR_FROM_CITATION] = 970, [WR_FROM_META] = 850,
    [WR_FROM_HTTP] = 800, [WR_FROM_FEED] = 990, [WR_FROM_LINK] = 950, [WR_FROM_HTML] = 800,
    [WR_FROM_TIME] = 850, [WR_FROM_CLASS] = 700, [WR_FROM_TEXT] = 600, [WR_FROM_URL] = 800,
    [WR_FROM_SCRIPT] = 600, [WR_FROM_CALLER] = 1000
  };
  if (v.text.n && !v.confidence) v.confidence = trust[v.source];
  return v;
}

/* The document's own heading, for plain text and Markdown: the block with verdict TITLE. */
static wr_meta_value title_block (const wr_doc *d) {
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (b->verdict == WR_V_TITLE)
      return (wr_meta_value) {wr_block_text(d, i),
        wr_piece_origin(&d->layer[WR_BLOCK_PIECES], b->text), 0, WR_FROM_TEXT};
  }
  return nothing;
}

/* The page's address, as the caller or else the page gives it. */
static wr_slice address_of (const wr_doc *d, const wr_meta *m) {
  return d->options.url.n ? d->options.url : m->url.text;
}

static wr_meta_value title_of (const wr_doc *d, const wr_facts *facts, const wr_meta *m) {
  bool markup = d->type == WR_TYPE_HTML || d->type == WR_TYPE_XML;
  wr_meta_value v = markup ? wr_title_choose(facts, m->site.text, address_of(d, m))
    : title_block(d);
  return v.text.n ? v : title_block(d);
}

/* Authors, keywords or categories of a page beyond which more are left out: each is compared
   with all before it. */
#define VALUES_MAX 256

static bool add_value (wr_array *list, wr_slice text, wr_span origin, uint8_t from,
  wr_error *e) {
  if (list->n >= VALUES_MAX) return true;
  for (uint32_t i = 0; i < list->n; i++)
    if (wr_slice_is(((const wr_meta_value *) list->at)[i].text, text)) return true;
  wr_meta_value *v = wr_array_push(list, sizeof *v);
  if (v) *v = trusted((wr_meta_value) {text, origin, 0, from});
  else wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  return v != NULL;
}

/* The names of the credit that most speaks for. */
static bool add_authors (wr_doc *d, const wr_meta_page *page, wr_array *list,
  wr_meta_value *line) {
  wr_array options = {0};
  uint16_t confidence;
  bool collected = wr_authors_collect(d, page, &options, list);
  if (collected) {
    uint32_t best = wr_vote(&options, page->thin, wr_author_trees,
      sizeof wr_author_trees / sizeof *wr_author_trees, &confidence);
    const wr_option *o = (const wr_option *) options.at + best;
    wr_meta_value *names = list->at;
    if (o->n) memmove(names, names + o->rank, o->n * sizeof *names);
    list->n = o->n;
    *line = o->value;
    line->confidence = best ? confidence : 0;
    for (uint32_t i = 0; i < o->n; i++) names[i].confidence = confidence;
  }
  wr_array_free(&options);
  return collected;
}

/* The terms of a comma list. */
static bool add_terms_of (wr_array *list, wr_meta_value v, wr_error *e) {
  for (wr_slice rest = v.text; rest.n;) {
    const char *comma = memchr(rest.at, ',', rest.n);
    wr_slice term = {rest.at, comma ? (uint32_t) (comma - rest.at) : rest.n};
    uint32_t used = term.n + (comma ? 1 : 0);
    rest = (wr_slice) {rest.at + used, rest.n - used};
    term = wr_trim(term);
    if (term.n > 1 && term.at[0] == '#') term = (wr_slice) {term.at + 1, term.n - 1};
    if (term.n && !add_value(list, term, v.origin, v.source, e)) return false;
  }
  return true;
}

/* The terms of all facts from the first source that has any. */
static bool add_terms (const wr_facts *facts, wr_subject about, const uint8_t sources[],
  wr_array *list, wr_error *e) {
  for (; *sources != WR_SOURCE_N && !list->n; sources++)
    for (uint32_t i = wr_fact_first(facts, about, *sources); i != WR_NONE;
      i = wr_fact_at(facts, i)->next)
      if (!add_terms_of(list, wr_fact_at(facts, i)->value, e)) return false;
  return true;
}

/* The words of <meta name=robots> and its like that forbid something, in lower case. */
static bool add_robots (const wr_facts *facts, wr_array *list, wr_error *e) {
  static const char *const bans[] = {"noindex", "nofollow", "none", "noarchive", "nosnippet",
    "notranslate", "noimageindex", "nocache", "noai", "noimageai", "noml", "indexifembedded"};
  for (uint32_t i = wr_fact_first(facts, WR_ABOUT_ROBOTS, WR_FROM_META); i != WR_NONE;
    i = wr_fact_at(facts, i)->next) {
    wr_meta_value v = wr_fact_at(facts, i)->value;
    if (wr_slice_is(v.text, WR_SLICE("1")) && !add_value(list, WR_SLICE("tdm-reservation"),
        v.origin, v.source, e))
      return false;
    for (wr_slice rest = v.text; rest.n;) {
      uint32_t n = 0;
      while (n < rest.n && (wr_is_letter(rest.at[n]) || rest.at[n] == '-')) n++;
      wr_slice word = {rest.at, n};
      for (size_t k = 0; k < sizeof bans / sizeof *bans; k++)
        if (n == strlen(bans[k]) && wr_begins(word, bans[k])
          && !add_value(list, (wr_slice) {bans[k], n}, v.origin, v.source, e))
          return false;
      uint32_t used = n < rest.n ? n + 1 : n;
      rest = (wr_slice) {rest.at + used, rest.n - used};
    }
  }
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

static bool fill_lists (wr_doc *d, wr_meta *m, const wr_meta_page *page, wr_array *list,
  wr_error *e) {
  const wr_facts *facts = page->facts;
  static const uint8_t keywords[] = {WR_FROM_META, WR_FROM_OPENGRAPH, WR_FROM_CITATION,
    WR_FROM_JSON_LD, WR_FROM_FEED, WR_FROM_LINK, WR_FROM_MICRODATA, WR_FROM_RDFA,
    WR_FROM_DUBLIN_CORE, WR_SOURCE_N};
  static const uint8_t categories[] = {WR_FROM_OPENGRAPH, WR_FROM_JSON_LD, WR_FROM_MICRODATA,
    WR_FROM_RDFA, WR_FROM_META, WR_FROM_LINK, WR_SOURCE_N};
  return add_authors(d, page, list, &m->author) && keep_list(d, list, &m->authors, e)
    && add_terms(facts, WR_ABOUT_KEYWORDS, keywords, list, e)
    && keep_list(d, list, &m->keywords, e)
    && add_terms(facts, WR_ABOUT_CATEGORY, categories, list, e)
    && keep_list(d, list, &m->categories, e)
    && add_robots(facts, list, e) && keep_list(d, list, &m->robots, e);
}

/* Sources in order of trust, for values of which one is as good as another. */
static const uint8_t declared[] = {WR_FROM_OPENGRAPH, WR_FROM_META, WR_FROM_FEED, WR_FROM_TWITTER,
  WR_FROM_JSON_LD, WR_FROM_LINK, WR_FROM_MICRODATA, WR_FROM_RDFA, WR_FROM_DUBLIN_CORE,
  WR_FROM_CITATION, WR_SOURCE_N};

/* A name on another site, "@hive", is the site's own after its sign. */
static wr_meta_value without_at (wr_meta_value v) {
  if (v.text.n > 1 && v.text.at[0] == '@') v.text = (wr_slice) {v.text.at + 1, v.text.n - 1};
  return v;
}

static wr_meta_value site_of (const wr_facts *facts) {
  static const uint8_t graph[] = {WR_FROM_OPENGRAPH, WR_FROM_JSON_LD, WR_FROM_MICRODATA,
    WR_FROM_RDFA, WR_FROM_CITATION, WR_SOURCE_N};
  static const uint8_t objects[] = {WR_FROM_JSON_LD, WR_FROM_MICRODATA, WR_FROM_RDFA, WR_SOURCE_N};
  static const uint8_t rest[] = {WR_FROM_META, WR_FROM_TWITTER, WR_SOURCE_N};
  wr_meta_value v = wr_fact_of(facts, WR_ABOUT_SITE, graph);
  if (!v.text.n) v = wr_fact_of(facts, WR_ABOUT_PUBLISHER, objects);
  if (!v.text.n) v = without_at(wr_fact_of(facts, WR_ABOUT_SITE, rest));
  return v.text.n ? v : wr_fact_of(facts, WR_ABOUT_PUBLISHER, declared);
}

static bool is_absolute (wr_slice url) {
  return wr_begins(url, "http://") || wr_begins(url, "https://") || wr_begins(url, "//");
}

/* The first address that is one without the page's own: a canonical link may be "/about". */
static wr_meta_value url_of (const wr_facts *facts) {
  static const uint8_t sources[] = {WR_FROM_LINK, WR_FROM_FEED, WR_FROM_OPENGRAPH, WR_SOURCE_N};
  for (const uint8_t *from = sources; *from != WR_SOURCE_N; from++) {
    uint8_t one[] = {*from, WR_SOURCE_N};
    wr_meta_value v = wr_fact_of(facts, WR_ABOUT_URL, one);
    if (is_absolute(v.text)) return v;
  }
  return nothing;
}

static wr_meta_value modified_of (wr_doc *d, const wr_facts *facts) {
  static const uint8_t sources[] = {WR_FROM_OPENGRAPH, WR_FROM_JSON_LD, WR_FROM_MICRODATA,
    WR_FROM_RDFA, WR_FROM_FEED, WR_FROM_META, WR_FROM_DUBLIN_CORE, WR_FROM_HTTP, WR_FROM_TIME,
    WR_FROM_CLASS, WR_SOURCE_N};
  for (const uint8_t *from = sources; *from != WR_SOURCE_N; from++) {
    uint32_t i = wr_fact_first(facts, WR_ABOUT_MODIFIED, *from);
    wr_meta_value v = i == WR_NONE ? nothing : wr_date_in(d, wr_fact_at(facts, i)->value);
    if (v.text.n) return v;
  }
  return nothing;
}

static void fill_values (wr_doc *d, wr_meta *m, const wr_facts *facts) {
  static const uint8_t license[] = {WR_FROM_LINK, WR_FROM_JSON_LD, WR_FROM_MICRODATA,
    WR_FROM_RDFA, WR_FROM_DUBLIN_CORE, WR_FROM_FEED, WR_FROM_HTML, WR_SOURCE_N};
  m->site = trusted(site_of(facts));
  m->language = wr_meta_language(d, facts);
  m->description = trusted(wr_fact_of(facts, WR_ABOUT_DESCRIPTION, declared));
  m->image = trusted(wr_fact_of(facts, WR_ABOUT_IMAGE, declared));
  m->license = trusted(wr_fact_of(facts, WR_ABOUT_LICENSE, license));
  if (!m->license.text.n) m->license = trusted(wr_license_in_text(d));
  m->url = trusted(url_of(facts));
  m->modified = trusted(modified_of(d, facts));
  m->title = trusted(title_of(d, facts, m));
}

static wr_meta_value type_of (const wr_doc *d) {
  const wr_content *c = wr_content_of(d);
  const char *name = wr_page_type_name(c->type);
  return (wr_meta_value) {{name, (uint32_t) strlen(name)}, {WR_NONE, WR_NONE},
    (uint16_t) (c->type_confidence * 1000), WR_FROM_PAGE};
}

static wr_meta_page page_of (const wr_doc *d, const wr_meta *m, const wr_facts *facts) {
  wr_meta_page page = {.facts = facts, .url = address_of(d, m), .title = m->title.text,
    .site = m->site.text, .language = m->language.text};
  wr_meta_page_look(d, &page);
  return page;
}

int wr_meta_run (wr_doc *d, wr_error *e) {
  wr_facts facts = {0};
  wr_array list = {0};
  wr_meta *m = wr_arena_zero(&d->arena, sizeof *m);
  bool filled = m && wr_facts_collect(d, &facts);
  if (filled) {
    fill_values(d, m, &facts);
    m->type = type_of(d);
    wr_meta_page page = page_of(d, m, &facts);
    filled = wr_published(d, &page, &m->published);
    page.dated = m->published.text.n > 0;
    filled = filled && fill_lists(d, m, &page, &list, e);
  }
  wr_facts_free(&facts);
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
        return (wr_meta_value) {wr_attr_value(d, content), wr_attr_span(d, content), 0,
          WR_FROM_META};
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
