/* microdata.c: itemscope and typeof elements as values of the shape JSON-LD has */
#include "clean/meta/microdata.h"

#include "base/ascii.h"
#include "html/names_table.h"

/* Values of one item, and of one property, beyond which more are left out:
   keeps a hostile page linear. */
#define VALUES_MAX 1024

static wr_json *new_value (wr_doc *d, wr_json_kind kind, wr_slice string, wr_span span) {
  wr_json *v = wr_arena_zero(&d->arena, sizeof *v);
  if (v) {
    v->kind = kind;
    v->string = string;
    v->span = span;
  }
  return v;
}

static void append (wr_json *list, wr_json *v) {
  if (list->n >= VALUES_MAX) return;
  wr_json **link = &list->first;
  while (*link) link = &(*link)->next;
  *link = v;
  list->n++;
}

static wr_json *find (const wr_json *object, wr_slice key) {
  for (wr_json *m = object->first; m; m = m->next)
    if (wr_slice_is(m->key, key)) return m;
  return NULL;
}

/* Sets a property; a second value of the same name makes an array of both. */
static bool add_property (wr_doc *d, wr_json *object, wr_slice key, wr_json *v) {
  wr_json *there = find(object, key);
  if (!there) {
    v->key = key;
    append(object, v);
    return true;
  }
  if (there->kind != WR_JSON_ARRAY) {
    wr_json *first = new_value(d, WR_JSON_NULL, (wr_slice) {0}, there->span);
    if (!first) return false;
    *first = *there;
    first->next = NULL;
    first->key = (wr_slice) {0};
    there->kind = WR_JSON_ARRAY;
    there->n = 1;
    there->first = first;
  }
  append(there, v);
  return true;
}

/* The attribute that holds the value of a property element; 0 for its text (5.2.4, values). */
static wr_name value_attribute (wr_name tag) {
  switch (tag) {
    case WR_TAG_meta: return WR_ATTR_content;
    case WR_TAG_audio: case WR_TAG_embed: case WR_TAG_iframe: case WR_TAG_img:
    case WR_TAG_source: case WR_TAG_track: case WR_TAG_video:
      return WR_ATTR_src;
    case WR_TAG_a: case WR_TAG_area: case WR_TAG_link: return WR_ATTR_href;
    case WR_TAG_object: return WR_ATTR_data;
    case WR_TAG_data: case WR_TAG_meter: return WR_ATTR_value;
    case WR_TAG_time: return WR_ATTR_datetime;
    default: return 0;
  }
}

static wr_json *property_value (wr_doc *d, wr_node_id id) {
  const wr_node *n = wr_node_at(d, id);
  wr_name name = value_attribute(n->name);
  const wr_attr *a = name ? wr_node_attr(d, id, name) : NULL;
  if (!a) a = wr_node_attr(d, id, WR_ATTR_content);        /* common, if not in the standard */
  if (a) return new_value(d, WR_JSON_STRING, wr_trim(wr_attr_value(d, a)), wr_attr_span(d, a));
  wr_slice text = wr_node_text_content(d, id);
  return text.at ? new_value(d, WR_JSON_STRING, wr_trim(text), wr_node_at(d, id)->span) : NULL;
}

/* The next word of a list of words, taken off *list; empty at its end. */
static wr_slice next_word (wr_slice *list) {
  *list = wr_trim(*list);
  wr_slice word = {list->at, 0};
  while (word.n < list->n && !wr_is_space(list->at[word.n])) word.n++;
  list->at += word.n;
  list->n -= word.n;
  return word;
}

/* "author" of "schema:author". */
static wr_slice without_prefix (wr_slice name) {
  for (uint32_t i = name.n; i > 0; i--)
    if (name.at[i - 1] == ':' || name.at[i - 1] == '/')
      return (wr_slice) {name.at + i, name.n - i};
  return name;
}

/* Gives v to the property names of `id`; further names get copies. */
static bool add_properties (wr_doc *d, const wr_item_scope *owner, wr_slice names, wr_json *v) {
  wr_json *object = owner->object;
  bool used = false;
  for (wr_slice name = next_word(&names); name.n; name = next_word(&names)) {
    if (owner->rdfa) name = without_prefix(name);
    wr_json *value = v;
    if (used) {
      value = new_value(d, v->kind, v->string, v->span);
      if (!value) return false;
      value->n = v->n;
      value->first = v->first;
    }
    if (!add_property(d, object, name, value)) return false;
    used = true;
  }
  return true;
}

static wr_json *open_item (wr_doc *d, wr_array *scopes, wr_node_id id, bool rdfa) {
  wr_json *object = new_value(d, WR_JSON_OBJECT, (wr_slice) {0}, wr_node_at(d, id)->span);
  wr_item_scope *scope = object ? wr_array_push(scopes, sizeof *scope) : NULL;
  if (!scope) return NULL;
  *scope = (wr_item_scope) {object, wr_node_skip(d, id, 0), rdfa};
  const wr_attr *type = wr_node_attr(d, id, rdfa ? WR_ATTR_typeof : WR_ATTR_itemtype);
  if (!type) return object;
  wr_slice list = wr_attr_value(d, type);
  for (wr_slice word = next_word(&list); word.n; word = next_word(&list)) {
    wr_json *v = new_value(d, WR_JSON_STRING, word, wr_attr_span(d, type));
    if (!v || !add_property(d, object, WR_SLICE("@type"), v)) return NULL;
  }
  return object;
}

bool wr_microdata_visit (wr_doc *d, wr_array *scopes, wr_node_id id, wr_json **opened) {
  wr_item_scope *top = scopes->at;
  while (scopes->n && top[scopes->n - 1].end == id) scopes->n--;
  wr_item_scope owner = scopes->n ? top[scopes->n - 1] : (wr_item_scope) {NULL, WR_NONE, false};
  *opened = NULL;
  if (wr_node_at(d, id)->type != WR_ELEMENT) return true;
  wr_name property = owner.rdfa ? WR_ATTR_property : WR_ATTR_itemprop;
  const wr_node *e = wr_node_at(d, id);
  const wr_attr *a = (const wr_attr *) d->layer[WR_ATTRS].at + e->data, *end = a + e->data_n,
                *names = NULL;
  bool item = false, typed = false;
  for (; a < end; a++) {
    item |= a->name == WR_ATTR_itemscope;
    typed |= a->name == WR_ATTR_typeof;
    if (a->name == property) names = a;
  }
  bool rdfa = typed && !item;
  if (!owner.object) names = NULL;
  if (!item && !rdfa && !names) return true;
  if ((item || rdfa) && !(*opened = open_item(d, scopes, id, rdfa))) return false;
  if (!names) return true;
  wr_json *v = *opened ? *opened : property_value(d, id);
  return v && add_properties(d, &owner, wr_attr_value(d, names), v);
}
