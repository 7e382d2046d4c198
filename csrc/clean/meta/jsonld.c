/* jsonld.c: typed objects that pages carry (JSON-LD 1.1 as pages write it; vocabulary and
   contexts are not resolved) */
#include "clean/meta/jsonld.h"

#include "base/array.h"
#include "base/ascii.h"
#include "clean/meta/microdata.h"
#include "html/names_table.h"
#include "html/tidy.h"

/* "Product" of "https://schema.org/Product", "schema:Product" or "Product". */
static wr_slice last_part (wr_slice iri) {
  for (uint32_t i = iri.n; i > 0; i--)
    if (iri.at[i - 1] == '/' || iri.at[i - 1] == '#' || iri.at[i - 1] == ':')
      return (wr_slice) {iri.at + i, iri.n - i};
  return iri;
}

static const wr_json *type_of (const wr_json *object) {
  const wr_json *t = wr_json_member(object, WR_SLICE("@type"));
  if (t && t->kind == WR_JSON_ARRAY) t = t->first;
  return t && t->kind == WR_JSON_STRING ? t : NULL;
}

static bool add_object (wr_array *objects, const wr_json *value, wr_node_id node,
  wr_span origin) {
  const wr_json *type = type_of(value);
  if (!type) return true;
  wr_object *o = wr_array_push(objects, sizeof *o);
  if (o) *o = (wr_object) {value, last_part(type->string), node, origin};
  return o != NULL;
}

/* Adds every typed object in `value`, outer ones first.  `base`: where the JSON text begins in
   d->text, WR_NONE when it is not a slice of it. */
static bool add_all (wr_array *objects, wr_array *stack, const wr_json *value, wr_node_id node,
  uint32_t base) {
  stack->n = 0;
  for (const wr_json *v = value; v;
    v = stack->n ? ((const wr_json **) stack->at)[--stack->n] : NULL) {
    wr_span origin = {base == WR_NONE ? WR_NONE : base + v->span.start,
      base == WR_NONE ? WR_NONE : base + v->span.end};
    if (v->kind == WR_JSON_OBJECT && !add_object(objects, v, node, origin)) return false;
    const wr_json *later[] = {v == value ? NULL : v->next, v->first};
    for (int i = 0; i < 2; i++) {
      if (!later[i]) continue;
      const wr_json **slot = wr_array_push(stack, sizeof *slot);
      if (!slot) return false;
      *slot = later[i];
    }
  }
  return true;
}

static bool is_json_script (const wr_doc *d, wr_node_id id) {
  const wr_node *n = wr_node_at(d, id);
  return n->name == WR_TAG_script && n->type == WR_ELEMENT
    && wr_begins(wr_node_value(d, id, WR_ATTR_type), "application/ld+json");
}

static bool read_script (wr_doc *d, wr_array *objects, wr_array *stack, wr_node_id id) {
  wr_slice text = wr_node_text_content(d, id);
  if (!text.at) return false;
  wr_node_id child = wr_node_at(d, id)->first;
  bool escaped = wr_is_escaped(text);
  if (escaped) text = wr_unescape(&d->arena, text);
  if (!text.at) return false;
  bool slice = child != WR_NONE && !escaped && !(wr_node_at(d, child)->flags & WR_NODE_DECODED);
  uint32_t base = slice ? wr_node_at(d, child)->data : WR_NONE;
  wr_error e = {0};
  uint32_t at = 0;
  const wr_json *value;
  while ((value = wr_json_next(&d->arena, text, d->limits.json_depth, &at, &e)))
    if (!add_all(objects, stack, value, id, base)) return false;
  return e.code != WR_E_MEMORY;
}

/* Whether there is microdata or RDFa. */
static bool has_microdata (const wr_doc *d) {
  const wr_attr *a = d->layer[WR_ATTRS].at;
  for (uint32_t i = 0; i < d->layer[WR_ATTRS].n; i++)
    if (a[i].name == WR_ATTR_itemscope || a[i].name == WR_ATTR_typeof) return true;
  return false;
}

/* Takes the node's part in microdata; an object that it opens is still empty: its type is not, the
   rest comes with the walk. */
static bool visit (wr_doc *d, wr_array *objects, wr_array *scopes, wr_node_id id) {
  wr_json *opened;
  if (!wr_microdata_visit(d, scopes, id, &opened)) return false;
  return !opened || add_object(objects, opened, id, wr_node_at(d, id)->span);
}

static bool collect (wr_doc *d, wr_array *objects, wr_array *stack, wr_array *scopes) {
  bool microdata = has_microdata(d);
  for (wr_node_id id = 0; id != WR_NONE; id = wr_node_next(d, id)) {
    if (microdata && !visit(d, objects, scopes, id)) return false;
    if (is_json_script(d, id) && !read_script(d, objects, stack, id)) return false;
  }
  return true;
}

int wr_jsonld_run (wr_doc *d, wr_error *e) {
  wr_array objects = {0}, stack = {0}, scopes = {0};
  bool collected = collect(d, &objects, &stack, &scopes);
  wr_data *data = collected ? wr_arena_zero(&d->arena, sizeof *data) : NULL;
  if (data) {
    data->n = objects.n;
    data->at = wr_arena_alloc(&d->arena, objects.n * sizeof *data->at);
    if (data->at && objects.n) memcpy(data->at, objects.at, objects.n * sizeof *data->at);
  }
  wr_array_free(&objects);
  wr_array_free(&stack);
  wr_array_free(&scopes);
  d->data = data;
  return data && data->at ? WR_OK : wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}

bool wr_object_is (const wr_object *o, wr_slice type) {
  const wr_json *t = wr_json_member(o->value, WR_SLICE("@type"));
  if (t && t->kind == WR_JSON_STRING) return wr_slice_is(last_part(t->string), type);
  for (t = t ? t->first : NULL; t; t = t->next)
    if (t->kind == WR_JSON_STRING && wr_slice_is(last_part(t->string), type)) return true;
  return false;
}

/* Recursion is bounded by the reader's depth limit. */
const wr_json *wr_json_path (const wr_json *value, wr_slice path) {
  if (path.n == 0) return value;
  if (value->kind == WR_JSON_ARRAY) {
    for (const wr_json *v = value->first; v; v = v->next) {
      const wr_json *found = wr_json_path(v, path);
      if (found) return found;
    }
    return NULL;
  }
  if (value->kind != WR_JSON_OBJECT) return NULL;
  const char *dot = memchr(path.at, '.', path.n);
  wr_slice key = {path.at, dot ? (uint32_t) (dot - path.at) : path.n};
  const wr_json *member = wr_json_member(value, key);
  uint32_t skip = key.n + (dot ? 1 : 0);
  return member ? wr_json_path(member, (wr_slice) {path.at + skip, path.n - skip}) : NULL;
}

wr_span wr_object_origin (const wr_doc *d, const wr_object *o, const wr_json *value) {
  (void) d;
  if (o->origin.start == WR_NONE || value->span.start == WR_NONE)
    return (wr_span) {WR_NONE, WR_NONE};
  uint32_t base = o->origin.start - o->value->span.start;      /* 0 for microdata, whose spans
                                                                  are in d->text already */
  return (wr_span) {base + value->span.start, base + value->span.end};
}
