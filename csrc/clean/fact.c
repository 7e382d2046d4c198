/* fact.c: what the markup says about the page, as named values in page order */
#include "clean/fact.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "clean/display.h"
#include "clean/feed.h"
#include "clean/jsonld.h"
#include "html/names_table.h"

/* Enough for any honest page; keeps a hostile one cheap. */
#define FACTS_MAX 4096

/* A visible text longer than this is prose, not a byline or a date. */
#define SHORT_TEXT 160

/* prefix .. name in lower case, in the arena; at == NULL when there is no memory. */
static wr_slice key_of (wr_doc *d, const char *prefix, wr_slice name) {
  uint32_t n = (uint32_t) strlen(prefix);
  char *at = wr_arena_alloc(&d->arena, n + name.n);
  if (!at) return (wr_slice) {NULL, 0};
  memcpy(at, prefix, n);
  for (uint32_t i = 0; i < name.n; i++) at[n + i] = wr_lower(name.at[i]);
  return (wr_slice) {at, n + name.n};
}

static bool add (wr_array *out, wr_slice key, wr_slice text, wr_span origin) {
  text = wr_trim(text);
  if (!key.at) return false;
  if (!text.n || out->n >= FACTS_MAX) return true;
  wr_fact *f = wr_array_push(out, sizeof *f);
  if (f) *f = (wr_fact) {key, {text, origin}};
  return f != NULL;
}

static bool add_attribute (wr_doc *d, wr_array *out, wr_slice key, wr_node_id id,
  wr_name name) {
  const wr_attr *a = wr_node_attr(d, id, name);
  return !a || add(out, key, wr_attr_value(d, a), wr_attr_span(d, a));
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
    for (uint32_t i = 0; i < s.n; i++) {
      if (!wr_is_space(s.at[i])) {
        if (gap && line->n) wr_buf_char(line, ' ');
        wr_buf_char(line, s.at[i]);
      }
      gap = wr_is_space(s.at[i]);
    }
    id = wr_node_after(d, id, top);
  }
  return !line->failed;
}

static bool add_text (wr_doc *d, wr_array *out, wr_slice key, wr_node_id id, uint32_t longest) {
  wr_buf line = {0};
  bool written = node_line(d, id, longest, &line);
  if (written && line.n && line.n <= longest) {
    wr_slice s = wr_arena_copy(&d->arena, (wr_slice) {line.at, (uint32_t) line.n});
    written = s.at && add(out, key, s, wr_node_at(d, id)->span);
  }
  wr_buf_free(&line);
  return written;
}

static bool meta_facts (wr_doc *d, wr_array *out, wr_node_id id) {
  static const wr_name names[] = {WR_ATTR_property, WR_ATTR_name, WR_ATTR_itemprop};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    wr_slice name = wr_trim(wr_node_value(d, id, names[i]));
    if (name.n
      && !add_attribute(d, out,
        key_of(d, names[i] == WR_ATTR_itemprop ? "itemprop:" : "", name), id, WR_ATTR_content))
      return false;
  }
  wr_slice equivalent = wr_node_value(d, id, WR_ATTR_http_equiv);
  return !equivalent.n
    || add_attribute(d, out, key_of(d, "http:", equivalent), id, WR_ATTR_content);
}

static bool has_word (wr_slice list, const char *word) {
  uint32_t n = (uint32_t) strlen(word);
  for (uint32_t i = 0; i + n <= list.n; i++) {
    if ((i && !wr_is_space(list.at[i - 1])) || (i + n < list.n && !wr_is_space(list.at[i + n])))
      continue;
    uint32_t k = 0;
    while (k < n && wr_lower(list.at[i + k]) == word[k]) k++;
    if (k == n) return true;
  }
  return false;
}

static bool rel_facts (wr_doc *d, wr_array *out, wr_node_id id) {
  wr_slice rel = wr_node_value(d, id, WR_ATTR_rel);
  bool added = true;
  if (has_word(rel, "canonical"))
    added = add_attribute(d, out, WR_SLICE("rel:canonical"), id, WR_ATTR_href);
  if (added && has_word(rel, "license"))
    added = add_attribute(d, out, WR_SLICE("rel:license"), id, WR_ATTR_href);
  if (wr_node_at(d, id)->name == WR_TAG_link) return added;
  if (added && has_word(rel, "author"))
    added = add_text(d, out, WR_SLICE("rel:author"), id, SHORT_TEXT);
  if (added && has_word(rel, "tag"))
    added = add_text(d, out, WR_SLICE("rel:tag"), id, SHORT_TEXT);
  return added;
}

/* A <time> is the page's date where it says so: itemprop, or a class with "publish" in it. */
static bool time_facts (wr_doc *d, wr_array *out, wr_node_id id) {
  wr_slice prop = wr_node_value(d, id, WR_ATTR_itemprop),
           class = wr_node_value(d, id, WR_ATTR_class);
  bool modified = has_word(prop, "datemodified") || has_word(class, "updated");
  bool published = has_word(prop, "datepublished") || has_word(class, "published")
                   || has_word(class, "entry-date");
  wr_slice key = published ? WR_SLICE("time:published")
    : modified ? WR_SLICE("time:modified")
    : WR_SLICE("time");
  if (wr_node_attr(d, id, WR_ATTR_datetime))
    return add_attribute(d, out, key, id, WR_ATTR_datetime);
  return add_text(d, out, key, id, SHORT_TEXT);
}

static bool itemprop_facts (wr_doc *d, wr_array *out, wr_node_id id) {
  static const char *const wanted[] = {"author", "datepublished", "datemodified", "headline",
    "articlesection", "keywords"};
  wr_slice prop = wr_node_value(d, id, WR_ATTR_itemprop);
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
    if (!has_word(prop, wanted[i])) continue;
    wr_slice key = key_of(d, "itemprop:", (wr_slice) {wanted[i], (uint32_t) strlen(wanted[i])});
    if (wr_node_attr(d, id, WR_ATTR_content))
      return add_attribute(d, out, key, id, WR_ATTR_content);
    if (wr_node_attr(d, id, WR_ATTR_datetime))
      return add_attribute(d, out, key, id, WR_ATTR_datetime);
    return add_text(d, out, key, id, SHORT_TEXT);
  }
  return true;
}

/* What a token of a class list says of the element's text; NULL: nothing. */
static const char *token_key (wr_slice token) {
  static const char day[] = "class:date", author[] = "class:author", byline[] = "class:byline";
  static const struct {
    uint32_t n;
    const char *token, *key;
  } said[] = {
    {4, "date", day}, {5, "datum", day}, {5, "fecha", day}, {6, "author", author},
    {6, "byline", byline}, {6, "posted", day}, {7, "authors", author}, {7, "pubdate", day},
    {7, "pubtime", day}, {7, "created", day}, {8, "postdate", day}, {9, "published", day},
    {9, "timestamp", day}, {11, "publication", day}, {11, "publishdate", day}
  };
  if (token.n < 4 || token.n > 11) return NULL;
  for (size_t i = 0; i < sizeof said / sizeof *said; i++)
    if (token.n == said[i].n && wr_lower(token.at[0]) == said[i].token[0]
      && wr_begins(token, said[i].token))
      return said[i].key;
  return NULL;
}

/* Where the tokens of a class list are cut. */
static const uint8_t cuts[256]
  = {[' '] = 1, ['\t'] = 1, ['\n'] = 1, ['\r'] = 1, ['\f'] = 1, ['-'] = 1, ['_'] = 1};

/* The first token of the list that says something; NULL when none does. */
static const char *class_key (wr_slice list) {
  const char *key = NULL;
  for (uint32_t from = 0, end; from < list.n && !key; from = end + 1) {
    for (end = from; end < list.n && !cuts[(uint8_t) list.at[end]]; end++) {}
    key = token_key((wr_slice) {list.at + from, end - from});
  }
  return key;
}

/* Class lists met before: pages give the same to element after element. */
enum { CLASS_MEMO = 256 };
typedef struct class_memo {
  struct { wr_slice list; const char *key; } slot[CLASS_MEMO];
} class_memo;

static const char *recall (class_memo *known, wr_slice list) {
  if (!list.n) return NULL;
  uint32_t first = (uint8_t) list.at[0], middle = (uint8_t) list.at[list.n / 2],
           last = (uint8_t) list.at[list.n - 1],
           i = (list.n * 31 + first * 7 + middle * 3 + last) % CLASS_MEMO;
  if (!wr_slice_is(known->slot[i].list, list)) {
    known->slot[i].list = list;
    known->slot[i].key = class_key(list);
  }
  return known->slot[i].key;
}

static bool class_facts (wr_doc *d, wr_array *out, wr_node_id id, const wr_attr *class,
  class_memo *known) {
  const char *key = recall(known, wr_attr_value(d, class));
  if (!key) return true;
  wr_slice k = {key, (uint32_t) strlen(key)};
  /* <abbr class="published" title="2024-05-02T10:00:00Z">yesterday</abbr> */
  bool titled = wr_slice_is(k, WR_SLICE("class:date")) && wr_node_attr(d, id, WR_ATTR_title);
  if (titled) return add_attribute(d, out, WR_SLICE("time:published"), id, WR_ATTR_title);
  return add_text(d, out, k, id, SHORT_TEXT);
}

/* What the element's itemprop and class say, found in one look at its attributes. */
static bool attribute_facts (wr_doc *d, wr_array *out, wr_node_id id, class_memo *known) {
  const wr_node *n = wr_node_at(d, id);
  const wr_attr *a = (const wr_attr *) d->layer[WR_ATTRS].at + n->data, *end = a + n->data_n,
                *class = NULL, *prop = NULL;
  for (; a < end; a++) {
    if (a->name == WR_ATTR_class) class = a;
    else if (a->name == WR_ATTR_itemprop) prop = a;
  }
  return (!prop || itemprop_facts(d, out, id)) && (!class || class_facts(d, out, id, class, known));
}

/* An element of a feed: its text, or the address or the term it holds as an attribute (Atom). */
static bool feed_facts (wr_doc *d, wr_array *out, wr_node_id id) {
  const char *key = wr_feed_key(wr_name_text(d, wr_node_at(d, id)->name));
  if (!key) return true;
  wr_slice k = {key, (uint32_t) strlen(key)};
  if (wr_node_attr(d, id, WR_ATTR_href)) return add_attribute(d, out, k, id, WR_ATTR_href);
  return add_text(d, out, k, id, 1000);
}

static bool element_facts (wr_doc *d, wr_array *out, wr_node_id id, class_memo *known) {
  wr_name name = wr_node_at(d, id)->name;
  if (wr_node_at(d, id)->ns != WR_NS_HTML)
    return d->type != WR_TYPE_XML || feed_facts(d, out, id);
  switch (name) {
    case WR_TAG_meta: return meta_facts(d, out, id);
    case WR_TAG_html: return add_attribute(d, out, WR_SLICE("html:lang"), id, WR_ATTR_lang);
    case WR_TAG_title: return add_text(d, out, WR_SLICE("title"), id, 1000);
    case WR_TAG_h1: return add_text(d, out, WR_SLICE("h1"), id, 1000);
    case WR_TAG_time: return time_facts(d, out, id);
    case WR_TAG_link: return rel_facts(d, out, id);
    case WR_TAG_a: if (!rel_facts(d, out, id)) return false; break;
    default: break;
  }
  return attribute_facts(d, out, id, known);
}

/* Types whose headline, author and date are the page's own. */
static bool is_main_type (wr_slice type) {
  static const char *const types[] = {"Article", "NewsArticle", "BlogPosting", "Report",
    "TechArticle", "ScholarlyArticle", "Recipe", "Product", "WebPage", "DiscussionForumPosting",
    "VideoObject", "ReportageNewsArticle", "OpinionNewsArticle", "AnalysisNewsArticle",
    "SocialMediaPosting", "LiveBlogPosting", "HowTo", "Event", "JobPosting", "Book"};
  for (size_t i = 0; i < sizeof types / sizeof *types; i++)
    if (type.n == strlen(types[i]) && memcmp(type.at, types[i], type.n) == 0) return true;
  return false;
}

/* Adds the texts of a value: a string, the names of objects, the elements of an array. */
static bool add_texts (wr_doc *d, wr_array *out, wr_slice key, const wr_object *o,
  const wr_json *v) {
  bool many = v && v->kind == WR_JSON_ARRAY;
  for (const wr_json *one = many ? v->first : v; one; one = many ? one->next : NULL) {
    const wr_json *text = one;
    if (one->kind == WR_JSON_OBJECT) text = wr_json_path(one, WR_SLICE("name"));
    if (one->kind == WR_JSON_OBJECT && !text) text = wr_json_path(one, WR_SLICE("url"));
    if (text && text->kind == WR_JSON_STRING
      && !add(out, key, text->string, wr_object_origin(d, o, text)))
      return false;
  }
  return true;
}

static bool object_facts (wr_doc *d, wr_array *out, const wr_object *o) {
  static const char *const wanted[] = {"headline", "name", "author", "creator", "datePublished",
    "dateModified", "description", "image", "license", "publisher", "keywords",
    "articleSection", "inLanguage"};
  if (wr_slice_is(o->type, WR_SLICE("WebSite")))
    return add_texts(d, out, WR_SLICE("ld:site"), o, wr_json_path(o->value, WR_SLICE("name")));
  if (!is_main_type(o->type)) return true;
  bool credited = wr_fact_find(out, "ld:author", 0) != WR_NONE;
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
    /* Later objects are comments, other works. */
    if (credited && strcmp(wanted[i], "author") == 0) continue;
    wr_slice name = {wanted[i], (uint32_t) strlen(wanted[i])};
    if (!add_texts(d, out, key_of(d, "ld:", name), o, wr_json_member(o->value, name)))
      return false;
  }
  return true;
}

bool wr_facts_collect (wr_doc *d, wr_array *out) {
  for (uint32_t i = 0; i < d->data->n; i++)
    if (!object_facts(d, out, &d->data->at[i])) return false;
  class_memo *known = wr_arena_zero(&d->arena, sizeof *known);
  for (wr_node_id id = 0; known && id != WR_NONE; id = wr_node_next(d, id))
    if (wr_node_at(d, id)->type == WR_ELEMENT && !element_facts(d, out, id, known)) return false;
  return known != NULL;
}

uint32_t wr_fact_find (const wr_array *facts, const char *key, uint32_t from) {
  wr_slice wanted = {key, (uint32_t) strlen(key)};
  for (uint32_t i = from; i < facts->n; i++)
    if (wr_slice_is(wr_fact_at(facts, i)->key, wanted)) return i;
  return WR_NONE;
}

wr_meta_value wr_fact_of (const wr_array *facts, const char *const keys[]) {
  for (; *keys; keys++) {
    uint32_t i = wr_fact_find(facts, *keys, 0);
    if (i != WR_NONE) return wr_fact_at(facts, i)->value;
  }
  return (wr_meta_value) {{"", 0}, {WR_NONE, WR_NONE}};
}
