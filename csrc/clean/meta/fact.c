/* fact.c: what the markup says about the page: values by field and source, in page order */
#include "clean/meta/fact.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/word.h"
#include "clean/display.h"
#include "clean/meta/fact_name.h"
#include "clean/meta/feed.h"
#include "clean/meta/jsonld.h"
#include "html/names.h"
#include "html/names_table.h"
#include "html/tidy.h"

/* Enough for any honest page; keeps a hostile one cheap. */
#define FACTS_MAX 4096

/* Objects that one which refers to another is looked for among. */
#define REFERENCES_MOST 256

/* A visible text longer than this is prose, not a byline or a date. */
#define SHORT_TEXT 160

/* Lists of classes that were met before and say nothing, by their first and last bytes. */
enum { MUTE_MEMO = 1024 };

typedef struct collector {
  wr_doc *d;
  wr_facts *facts;
  bool credited;                       /* an object has named its author */
  wr_name pubdate;                     /* the attribute of that name */
  wr_slice mute[MUTE_MEMO];
} collector;

/* Whether values are text that people read. */
static bool is_prose (wr_subject about) {
  return about <= WR_ABOUT_CREATOR || about == WR_ABOUT_SITE || about == WR_ABOUT_PUBLISHER
    || about == WR_ABOUT_DESCRIPTION || about == WR_ABOUT_KEYWORDS || about == WR_ABOUT_CATEGORY;
}

static bool add (collector *c, wr_subject about, wr_source from, wr_node_id id, wr_slice text,
  wr_span origin) {
  wr_facts *facts = c->facts;
  text = wr_trim(text);
  if (is_prose(about)) text = wr_tidy(&c->d->arena, text);
  if (!text.at) return false;
  if (!text.n || facts->all.n >= FACTS_MAX) return true;
  uint32_t at = facts->all.n, *last = &facts->last[about][from];
  wr_fact *f = wr_array_push(&facts->all, sizeof *f);
  if (!f) return false;
  *f = (wr_fact) {(uint8_t) about, (uint8_t) from, id, WR_NONE, {text, origin, 0, (uint8_t) from}};
  if (*last == WR_NONE) facts->first[about][from] = at;
  else ((wr_fact *) facts->all.at)[*last].next = at;
  *last = at;
  return true;
}

static bool add_attribute (collector *c, wr_subject about, wr_source from, wr_node_id id,
  wr_name name) {
  const wr_attr *a = wr_node_attr(c->d, id, name);
  return !a || add(c, about, from, id, wr_attr_value(c->d, a), wr_attr_span(c->d, a));
}

static bool is_small (char c) {
  return c >= 'a' && c <= 'z';
}

static bool is_capital (char c) {
  return c >= 'A' && c <= 'Z';
}

/* The visible text of a node in one line, white space and block edges collapsed to single
   spaces.  Longer than `most`: cut soon after it. */
static bool node_line (const wr_doc *d, wr_node_id top, uint32_t most, wr_buf *line) {
  bool gap = false;
  for (wr_node_id id = top; id != WR_NONE && line->n <= most;) {
    const wr_node *n = wr_node_at(d, id);
    wr_slice s = n->type == WR_TEXT_NODE ? wr_node_data(d, id) : (wr_slice) {"", 0};
    if (n->type == WR_ELEMENT && n->ns == WR_NS_HTML && n->name != WR_TAG_title
      && (wr_display_of(d, id) & WR_D_MUTED)) {
      id = wr_node_skip(d, id, top);
      continue;
    }
    gap = gap
      || (n->type == WR_ELEMENT
        && (n->name == WR_TAG_br || (wr_display_of(d, id) & WR_D_BLOCK)));
    /* Words of two elements that styles set apart: "by" and "Ann". */
    gap = gap || (s.n && line->n && is_small(line->at[line->n - 1]) && is_capital(s.at[0]));
    for (uint32_t i = 0; i < s.n; i++) {
      bool wide = s.n - i > 1 && memcmp(s.at + i, "\xc2\xa0", 2) == 0;
      bool space = wide || wr_is_space(s.at[i]);
      i += wide;
      if (!space) {
        if (gap && line->n) wr_buf_char(line, ' ');
        wr_buf_char(line, s.at[i]);
      }
      gap = space;
    }
    id = wr_node_after(d, id, top);
  }
  return !line->failed;
}

static bool add_text (collector *c, wr_subject about, wr_source from, wr_node_id id,
  uint32_t longest) {
  wr_buf line = {0};
  bool written = node_line(c->d, id, longest, &line);
  if (written && line.n && line.n <= longest) {
    wr_slice s = wr_arena_copy(&c->d->arena, (wr_slice) {line.at, (uint32_t) line.n});
    written = s.at && add(c, about, from, id, s, wr_node_at(c->d, id)->span);
  }
  wr_buf_free(&line);
  return written;
}

static bool meta_facts (collector *c, wr_node_id id) {
  static const wr_name attributes[] = {WR_ATTR_property, WR_ATTR_name, WR_ATTR_itemprop};
  uint8_t about, from;
  for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++) {
    wr_slice name = wr_trim(wr_node_value(c->d, id, attributes[i]));
    if (!name.n || !wr_fact_named(name, &about, &from)) continue;
    if (attributes[i] == WR_ATTR_itemprop) from = WR_FROM_MICRODATA;
    if (!add_attribute(c, about, from, id, WR_ATTR_content)) return false;
  }
  wr_slice equivalent = wr_node_value(c->d, id, WR_ATTR_http_equiv);
  return !equivalent.n || !wr_fact_named(equivalent, &about, &from)
    || add_attribute(c, about, WR_FROM_HTTP, id, WR_ATTR_content);
}

static bool is_feed (wr_slice type) {
  return wr_begins(type, "application/rss") || wr_begins(type, "application/atom");
}

/* A link to a Creative Commons licence that does not say it is the page's. */
static bool license_link (collector *c, wr_node_id id, const wr_attr *address) {
  wr_slice href = wr_attr_value(c->d, address);
  uint32_t scheme = wr_begins(href, "https://") ? 8 : wr_begins(href, "http://") ? 7
    : wr_begins(href, "//") ? 2 : 0;
  wr_slice host = {href.at + scheme, href.n - scheme};
  if (wr_begins(host, "www.")) host = (wr_slice) {host.at + 4, host.n - 4};
  uint32_t kind = wr_begins(host, "creativecommons.org/licenses/") ? 29
    : wr_begins(host, "creativecommons.org/publicdomain/") ? 33 : 0;
  if (!scheme || !kind || host.n == kind) return true;
  return add(c, WR_ABOUT_LICENSE, WR_FROM_HTML, id, href, wr_attr_span(c->d, address));
}

static bool link_facts (collector *c, wr_node_id id, wr_slice rel) {
  static const struct {
    const char *word;
    uint8_t about;
  } rels[] = {{"canonical", WR_ABOUT_URL}, {"license", WR_ABOUT_LICENSE},
    {"image_src", WR_ABOUT_IMAGE}};
  for (size_t i = 0; i < sizeof rels / sizeof *rels; i++)
    if (wr_lists(rel, rels[i].word)
      && !add_attribute(c, rels[i].about, WR_FROM_LINK, id, WR_ATTR_href))
      return false;
  return !wr_lists(rel, "alternate") || !is_feed(wr_node_value(c->d, id, WR_ATTR_type))
    || add_attribute(c, WR_ABOUT_FEED, WR_FROM_LINK, id, WR_ATTR_href);
}

/* What <a rel> says of its text. */
static bool anchor_facts (collector *c, wr_node_id id, wr_slice rel) {
  if (!link_facts(c, id, rel)) return false;
  if (wr_lists(rel, "author") && !add_text(c, WR_ABOUT_AUTHOR, WR_FROM_LINK, id, SHORT_TEXT))
    return false;
  if (wr_lists(rel, "category"))
    return add_text(c, WR_ABOUT_CATEGORY, WR_FROM_LINK, id, SHORT_TEXT);
  return !wr_lists(rel, "tag") || add_text(c, WR_ABOUT_KEYWORDS, WR_FROM_LINK, id, SHORT_TEXT);
}

/* What a <time> says it is: by itemprop, pubdate, or a class. */
static wr_subject time_subject (collector *c, wr_node_id id) {
  wr_slice prop = wr_node_value(c->d, id, WR_ATTR_itemprop),
           class = wr_node_value(c->d, id, WR_ATTR_class);
  if (!prop.n) prop = wr_node_value(c->d, id, WR_ATTR_property);
  if (wr_lists(prop, "datepublished")) return WR_ABOUT_PUBLISHED;
  if (wr_lists(prop, "datemodified")) return WR_ABOUT_MODIFIED;
  if (wr_lists(prop, "datecreated")) return WR_ABOUT_CREATED;
  if (wr_lists(class, "published") || wr_lists(class, "entry-date")) return WR_ABOUT_PUBLISHED;
  if (wr_lists(class, "updated")) return WR_ABOUT_MODIFIED;
  return c->pubdate && wr_node_attr(c->d, id, c->pubdate) ? WR_ABOUT_PUBLISHED : WR_ABOUT_DAY;
}

static bool time_facts (collector *c, wr_node_id id) {
  wr_subject about = time_subject(c, id);
  if (wr_node_attr(c->d, id, WR_ATTR_datetime))
    return add_attribute(c, about, WR_FROM_TIME, id, WR_ATTR_datetime);
  return add_text(c, about, WR_FROM_TIME, id, SHORT_TEXT);
}

/* "datePublished" of "schema:datePublished". */
static wr_slice local_name (wr_slice name) {
  for (uint32_t i = name.n; i > 0; i--)
    if (name.at[i - 1] == ':' || name.at[i - 1] == '/')
      return (wr_slice) {name.at + i, name.n - i};
  return name;
}

static bool property_facts (collector *c, wr_node_id id, wr_slice name, wr_source from) {
  uint8_t about;
  if (!wr_fact_property(name, &about)) return true;
  if (about == WR_ABOUT_DESCRIPTION || about == WR_ABOUT_IMAGE || about == WR_ABOUT_PUBLISHER)
    return true;                       /* of any object on the page: those of the main object
                                          come with it */
  if (wr_node_attr(c->d, id, WR_ATTR_content))
    return add_attribute(c, about, from, id, WR_ATTR_content);
  if (wr_node_attr(c->d, id, WR_ATTR_datetime))
    return add_attribute(c, about, from, id, WR_ATTR_datetime);
  return add_text(c, about, from, id, SHORT_TEXT);
}

/* What the classes say; most say nothing, over and over again. */
static bool read_classes (collector *c, wr_slice classes, wr_class_says *says) {
  if (classes.n < 4) return false;
  wr_slice *slot = &c->mute[wr_word_ends(classes) % MUTE_MEMO];
  if (slot->n == classes.n && memcmp(slot->at, classes.at, classes.n) == 0) return false;
  if (wr_fact_class(classes, says)) return true;
  *slot = classes;
  return false;
}

static bool class_facts (collector *c, wr_node_id id, wr_slice classes) {
  wr_class_says says;
  if (!read_classes(c, classes, &says)) return true;
  wr_subject named = says.byline || (says.author && (says.day || says.modified))
    ? WR_ABOUT_CREATOR : WR_ABOUT_AUTHOR;
  if ((says.author || says.byline) && !add_text(c, named, WR_FROM_CLASS, id, SHORT_TEXT))
    return false;
  if (!says.day && !says.modified) return true;
  wr_subject about = says.modified && !says.day ? WR_ABOUT_MODIFIED : WR_ABOUT_DAY;
  /* <abbr class="published" title="2024-05-02T10:00:00Z">yesterday</abbr> */
  if (wr_node_attr(c->d, id, WR_ATTR_title)
    && !add_attribute(c, about == WR_ABOUT_DAY ? WR_ABOUT_PUBLISHED : about, WR_FROM_CLASS, id,
      WR_ATTR_title))
    return false;
  return add_text(c, about, WR_FROM_CLASS, id, SHORT_TEXT);
}

/* Addresses of licences are longer than this. */
enum { LICENSE_BYTES = 28 };

/* What the element's itemprop, property, class and rel say, found in one look at its
   attributes. */
static bool attribute_facts (collector *c, wr_node_id id) {
  const wr_doc *d = c->d;
  const wr_node *n = wr_node_at(d, id);
  const wr_attr *a = (const wr_attr *) d->layer[WR_ATTRS].at + n->data, *end = a + n->data_n,
                *class = NULL, *prop = NULL, *rdfa = NULL, *rel = NULL, *href = NULL;
  for (; a < end; a++) {
    if (a->name == WR_ATTR_class) class = a;
    else if (a->name == WR_ATTR_itemprop) prop = a;
    else if (a->name == WR_ATTR_property) rdfa = a;
    else if (a->name == WR_ATTR_rel) rel = a;
    else if (a->name == WR_ATTR_href) href = a;
  }
  if (n->name == WR_TAG_a) {
    bool licensed = !href || href->value_n < LICENSE_BYTES || license_link(c, id, href);
    if (!licensed || (rel && !anchor_facts(c, id, wr_attr_value(d, rel)))) return false;
  }
  return (!prop || property_facts(c, id, wr_attr_value(d, prop), WR_FROM_MICRODATA))
    && (!rdfa || property_facts(c, id, local_name(wr_attr_value(d, rdfa)), WR_FROM_RDFA))
    && (!class || class_facts(c, id, wr_attr_value(d, class)));
}

/* An element of a feed: its text, or the address or the term it holds as an attribute (Atom). */
static bool feed_facts (collector *c, wr_node_id id) {
  uint8_t about;
  if (!wr_feed_subject(wr_name_text(c->d, wr_node_at(c->d, id)->name), &about)) return true;
  if (wr_node_attr(c->d, id, WR_ATTR_href))
    return add_attribute(c, about, WR_FROM_FEED, id, WR_ATTR_href);
  return add_text(c, about, WR_FROM_FEED, id, 1000);
}

static bool element_facts (collector *c, wr_node_id id) {
  wr_name name = wr_node_at(c->d, id)->name;
  if (wr_node_at(c->d, id)->ns != WR_NS_HTML)
    return c->d->type != WR_TYPE_XML || feed_facts(c, id);
  switch (name) {
    case WR_TAG_meta: return meta_facts(c, id);
    case WR_TAG_html: return add_attribute(c, WR_ABOUT_LANGUAGE, WR_FROM_HTML, id, WR_ATTR_lang);
    case WR_TAG_title: return add_text(c, WR_ABOUT_TITLE, WR_FROM_HTML, id, 1000);
    case WR_TAG_h1:
      if (!add_text(c, WR_ABOUT_HEADING, WR_FROM_HTML, id, 1000)) return false;
      break;
    case WR_TAG_time: return time_facts(c, id);
    case WR_TAG_link: return link_facts(c, id, wr_node_value(c->d, id, WR_ATTR_rel));
    default: break;
  }
  return attribute_facts(c, id);
}

/* Types whose headline, author and date are the page's own. */
static bool is_main_type (wr_slice type) {
  static const char *const types[] = {"Article", "NewsArticle", "BlogPosting", "Report",
    "TechArticle", "ScholarlyArticle", "Recipe", "Product", "WebPage", "DiscussionForumPosting",
    "VideoObject", "ReportageNewsArticle", "OpinionNewsArticle", "AnalysisNewsArticle",
    "SocialMediaPosting", "LiveBlogPosting", "HowTo", "Event", "JobPosting", "Book",
    "MedicalWebPage", "QAPage", "Question", "CreativeWork", "Dataset", "LearningResource",
    "ReviewNewsArticle", "BackgroundNewsArticle", "SatiricalArticle", "AdvertiserContentArticle"};
  for (size_t i = 0; i < sizeof types / sizeof *types; i++)
    if (type.n == strlen(types[i]) && memcmp(type.at, types[i], type.n) == 0) return true;
  return false;
}

static bool is_organization (const wr_json *object) {
  const wr_json *type = wr_json_member(object, WR_SLICE("@type"));
  return type && type->kind == WR_JSON_STRING && type->string.n >= 12
    && memcmp(type->string.at + type->string.n - 12, "Organization", 12) == 0;
}

/* The name of an object, or of the one that it refers to by @id. */
static const wr_json *name_of (const collector *c, const wr_json *object) {
  const wr_json *name = wr_json_path(object, WR_SLICE("name")),
                *id = wr_json_member(object, WR_SLICE("@id"));
  if (name || !id || id->kind != WR_JSON_STRING) return name;
  for (uint32_t i = 0; i < c->d->data->n && i < REFERENCES_MOST; i++) {
    const wr_json *other = c->d->data->at[i].value,
                  *own = wr_json_member(other, WR_SLICE("@id"));
    if (own && own->kind == WR_JSON_STRING && wr_slice_is(own->string, id->string))
      name = wr_json_path(other, WR_SLICE("name"));
    if (name) return name;
  }
  return NULL;
}

/* Adds the texts of a value: a string, the names of objects, the elements of an array. */
static bool add_texts (collector *c, wr_subject about, wr_source from, const wr_object *o,
  const wr_json *v) {
  bool many = v && v->kind == WR_JSON_ARRAY;
  for (const wr_json *one = many ? v->first : v; one; one = many ? one->next : NULL) {
    const wr_json *text = one;
    if (one->kind == WR_JSON_OBJECT) text = name_of(c, one);
    if (one->kind == WR_JSON_OBJECT && !text) text = wr_json_path(one, WR_SLICE("url"));
    wr_subject whom = about == WR_ABOUT_AUTHOR && is_organization(one) ? WR_ABOUT_NEWSROOM : about;
    if (text && text->kind == WR_JSON_STRING
      && !add(c, whom, from, o->node, text->string, wr_object_origin(c->d, o, text)))
      return false;
  }
  return true;
}

static wr_source source_of (const collector *c, const wr_object *o) {
  const wr_node *n = wr_node_at(c->d, o->node);
  if (n->name == WR_TAG_script) return WR_FROM_JSON_LD;
  return wr_node_attr(c->d, o->node, WR_ATTR_itemscope) ? WR_FROM_MICRODATA : WR_FROM_RDFA;
}

static bool is_day (uint8_t about) {
  return about == WR_ABOUT_PUBLISHED || about == WR_ABOUT_CREATED || about == WR_ABOUT_MODIFIED;
}

/* The days of objects that are not the page's main one: a video, a comment, a review. */
static bool other_facts (collector *c, const wr_object *o) {
  uint8_t about;
  for (const wr_json *m = o->value->first; m; m = m->next)
    if (wr_fact_property(m->key, &about) && is_day(about)
      && !add_texts(c, about, WR_FROM_OTHER_OBJECT, o, m))
      return false;
  return true;
}

static bool object_facts (collector *c, const wr_object *o) {
  uint8_t about;
  wr_source from = source_of(c, o);
  if (wr_slice_is(o->type, WR_SLICE("WebSite")))
    return add_texts(c, WR_ABOUT_SITE, from, o, wr_json_path(o->value, WR_SLICE("name")));
  if (!is_main_type(o->type)) return other_facts(c, o);
  bool credited = c->credited;
  for (const wr_json *m = o->value->first; m; m = m->next) {
    if (!wr_fact_property(m->key, &about)) continue;
    /* Elements with these properties are met in the tree. */
    if (from != WR_FROM_JSON_LD && is_day(about)) continue;
    /* Later objects are comments, other works. */
    if (about == WR_ABOUT_AUTHOR && credited) continue;
    if (about == WR_ABOUT_AUTHOR) c->credited = true;
    if (!add_texts(c, about, from, o, m)) return false;
  }
  return true;
}

bool wr_facts_collect (wr_doc *d, wr_facts *facts) {
  collector c = {.d = d, .facts = facts, .pubdate = wr_name_find(d, WR_SLICE("pubdate"))};
  *facts = (wr_facts) {0};
  memset(facts->first, 0xff, sizeof facts->first);
  memset(facts->last, 0xff, sizeof facts->last);
  for (uint32_t i = 0; i < d->data->n; i++)
    if (!object_facts(&c, &d->data->at[i])) return false;
  for (wr_node_id id = 0; id != WR_NONE; id = wr_node_next(d, id))
    if (wr_node_at(d, id)->type == WR_ELEMENT && !element_facts(&c, id)) return false;
  return true;
}

void wr_facts_free (wr_facts *facts) {
  wr_array_free(&facts->all);
}

wr_meta_value wr_fact_of (const wr_facts *facts, wr_subject about, const uint8_t sources[]) {
  for (; *sources != WR_SOURCE_N; sources++) {
    uint32_t i = wr_fact_first(facts, about, *sources);
    if (i != WR_NONE) return wr_fact_at(facts, i)->value;
  }
  return (wr_meta_value) {{"", 0}, {WR_NONE, WR_NONE}, 0, 0};
}
