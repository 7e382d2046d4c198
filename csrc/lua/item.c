/* item.c: items as handles: lists, fields, spans */
#include <stdlib.h>

#include "lua/binding.h"

#include "clean/meta/meta.h"
#include "input/charset.h"
#include "text/text.h"

/* How many records the space of the handle has; handles with a higher index are not ours. */
static uint32_t records (const wr_doc *d, wr_item i) {
  static const int part_layer[WR_I_N] = {
    [WR_I_SECTION] = WR_SECTIONS, [WR_I_BLOCK] = WR_PASSAGES,
    [WR_I_SENTENCE] = WR_SENTENCES, [WR_I_TOKEN] = WR_TOKENS,
    [WR_I_ANNOTATION] = WR_ANNOTATIONS};
  static const int layer[WR_I_N] = {
    [WR_I_TABLE] = WR_TABLES, [WR_I_ROW] = WR_TABLES, [WR_I_CELL] = WR_CELLS,
    [WR_I_NODE] = WR_NODES, [WR_I_ATTRIBUTE] = WR_ATTRS};
  wr_space s = wr_item_space(i);
  if (s == WR_I_DOCUMENT) return 1;
  if (s == WR_I_OBJECT) return d->data ? d->data->n : 0;
  if (s >= WR_I_SECTION && s <= WR_I_ANNOTATION)
    return d->part[wr_item_part(i)].layer[part_layer[s]].n;
  return s > WR_I_NONE && s < WR_I_N ? d->layer[layer[s]].n : 0;
}

wr_item binding_check_item (lua_State *L, int i, const binding_doc *b, bool optional) {
  if (optional && lua_isnoneornil(L, i)) return 0;
  wr_item item = (wr_item) luaL_checkinteger(L, i);
  bool row = wr_item_space(item) == WR_I_ROW;
  bool known = wr_item_part(item) < WR_PART_N
    && (row ? wr_item_owner(item) : wr_item_index(item)) < records(b->doc, item);
  luaL_argcheck(L, known, i, "not an item of this document");
  return item;
}

void binding_push_items (lua_State *L, const binding_doc *b) {
  lua_createtable(L, (int) b->items.n, 0);
  for (uint32_t i = 0; i < b->items.n; i++) {
    lua_pushinteger(L, (lua_Integer) ((const wr_item *) b->items.at)[i]);
    lua_rawseti(L, -2, (lua_Integer) i + 1);
  }
}

/* Gets the model of names before annotations of these kinds are made, where the document at index 1
   was told how to: most scripts never ask for one. */
static void get_names (lua_State *L, wr_doc *d, uint64_t kinds) {
  if (d->options.entities || !(kinds & (WR_KINDS_ENTITY | 1ull << WR_K_QUOTE))) return;
  lua_getiuservalue(L, 1, 2);
  if (lua_getfield(L, -1, "entities") == LUA_TFUNCTION) {
    lua_call(L, 0, 1);
    d->options.entities = binding_to_entities(L, -1);
    lua_setfield(L, -2, "entities");
  } else lua_pop(L, 1);
  lua_pop(L, 1);
}

/* doc:list(kind, part, within, nested) -> { handle … } */
static int doc_list (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  lua_Integer what = luaL_checkinteger(L, 2);
  luaL_argcheck(L, what >= 0 && what < WR_W_N, 2, "no such kind");
  wr_error e = {0};
  get_names(L, b->doc, wr_what_kinds((int) what));
  b->items.n = 0;
  int status = wr_item_list(b->doc, (int) what, binding_check_part(L, 3),
    binding_check_item(L, 4, b, true), lua_toboolean(L, 5), &b->items, &e);
  if (status != WR_OK) return binding_raise(L, &e);
  binding_push_items(L, b);
  return 1;
}

void binding_push_value (lua_State *L, const wr_value *v) {
  switch (v->kind) {
    case WR_VALUE_BOOL: lua_pushboolean(L, v->as.boolean); break;
    case WR_VALUE_INT: lua_pushinteger(L, v->as.integer); break;
    case WR_VALUE_DOUBLE: lua_pushnumber(L, v->as.number); break;
    case WR_VALUE_TEXT: binding_push_slice(L, v->as.text); break;
    case WR_VALUE_ITEM: lua_pushinteger(L, (lua_Integer) v->as.item); break;
    case WR_VALUE_ITEMS: case WR_VALUE_TEXTS:
      lua_createtable(L, (int) v->n, 0);
      for (uint32_t i = 0; i < v->n; i++) {
        if (v->kind == WR_VALUE_ITEMS) lua_pushinteger(L, (lua_Integer) v->as.items[i]);
        else binding_push_slice(L, v->as.texts[i]);
        lua_rawseti(L, -2, (lua_Integer) i + 1);
      }
      break;
    default: lua_pushnil(L);
  }
}

wr_field binding_check_field (lua_State *L, int i) {
  lua_Integer field = luaL_checkinteger(L, i);
  luaL_argcheck(L, field >= 0 && field < WR_FIELD_N, i, "no such field");
  return (wr_field) field;
}

/* doc:get(handle, field) -> value */
static int doc_get (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_item item = binding_check_item(L, 2, b, false);
  wr_value v;
  wr_error e = {0};
  if (wr_field_get(b->doc, item, binding_check_field(L, 3), &v, &e) != WR_OK)
    return binding_raise(L, &e);
  binding_push_value(L, &v);
  return 1;
}

static int doc_kind_of (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  lua_pushstring(L, wr_item_kind(b->doc, binding_check_item(L, 2, b, false)));
  return 1;
}

static int push_source_span (lua_State *L, const wr_doc *d, wr_span origin) {
  if (origin.start == WR_NONE) return 0;
  wr_span s = wr_charset_source_span(d, origin);
  lua_pushinteger(L, s.start);
  lua_pushinteger(L, s.end);
  return 2;
}

/* doc:span(handle) -> source_start, source_end | nothing */
static int doc_span (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  return push_source_span(L, b->doc,
    wr_item_origin(b->doc, binding_check_item(L, 2, b, false)));
}

/* doc:field_span(handle, field) -> source_start, source_end of the field's value | nothing */
static int doc_field_span (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_item item = binding_check_item(L, 2, b, false);
  wr_error e = {0};
  wr_span origin;
  if (wr_field_origin(b->doc, item, binding_check_field(L, 3), &origin, &e) != WR_OK)
    return binding_raise(L, &e);
  return push_source_span(L, b->doc, origin);
}

/* doc:field_basis(handle, field) -> name of the source, confidence 0 to 1 | nothing */
static int doc_field_basis (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_item item = binding_check_item(L, 2, b, false);
  wr_error e = {0};
  const wr_meta_value *value;
  if (wr_field_basis(b->doc, item, binding_check_field(L, 3), &value, &e) != WR_OK)
    return binding_raise(L, &e);
  if (!value) return 0;
  lua_pushstring(L, wr_source_name(value->source));
  lua_pushnumber(L, value->confidence / 1000.0);
  return 2;
}

/* doc:source_of(handle, from, to) -> source_start, source_end of bytes [from, to) of the item's
   text; of the whole item where it is no text | nothing */
static int doc_source_of (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_item item = binding_check_item(L, 2, b, false);
  lua_Integer from = luaL_checkinteger(L, 3), to = luaL_checkinteger(L, 4);
  wr_span s = wr_item_text_span(b->doc, item);
  if (s.start == WR_NONE) return push_source_span(L, b->doc, wr_item_origin(b->doc, item));
  luaL_argcheck(L, from >= 0 && from <= to && to <= (lua_Integer) (s.end - s.start), 3,
    "not in the item's text");
  wr_span part = {s.start + (uint32_t) from, s.start + (uint32_t) to};
  return push_source_span(L, b->doc, wr_text_origin(&b->doc->part[wr_item_part(item)], part));
}

static void push_piece (lua_State *L, const wr_doc *d, const wr_piece *c, wr_span s) {
  static const char *const kinds[] = {"verbatim", "reference", "newline", "replaced", "space",
    "separator", "unescaped"};
  uint32_t from = c->at > s.start ? c->at : s.start,
           to = c->at + c->n < s.end ? c->at + c->n : s.end;
  lua_createtable(L, 0, 5);
  lua_pushinteger(L, from - s.start);
  lua_setfield(L, -2, "at");
  lua_pushinteger(L, to - from);
  lua_setfield(L, -2, "n");
  lua_pushstring(L, kinds[c->kind]);
  lua_setfield(L, -2, "kind");
  if (c->kind == WR_SEPARATOR) return;
  wr_span origin = {c->origin, c->origin + c->origin_n};
  if (c->kind == WR_VERBATIM)
    origin = (wr_span) {c->origin + (from - c->at), c->origin + (to - c->at)};
  origin = wr_charset_source_span(d, origin);
  lua_pushinteger(L, origin.start);
  lua_setfield(L, -2, "source_start");
  lua_pushinteger(L, origin.end);
  lua_setfield(L, -2, "source_end");
}

/* doc:pieces(handle) -> { {at, n, kind, source_start, source_end} … } of a text item | nil */
static int doc_pieces (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_item item = binding_check_item(L, 2, b, false);
  wr_span s = wr_item_text_span(b->doc, item);
  if (s.start == WR_NONE) return 0;
  const wr_array *pieces = &b->doc->part[wr_item_part(item)].layer[WR_PIECES];
  lua_newtable(L);
  if (s.start == s.end) return 1;
  uint32_t first = wr_piece_find(pieces, s.start);
  for (uint32_t i = first; i < pieces->n; i++) {
    const wr_piece *c = (const wr_piece *) pieces->at + i;
    if (c->at >= s.end) break;
    push_piece(L, b->doc, c, s);
    lua_rawseti(L, -2, (lua_Integer) (i - first) + 1);
  }
  return 1;
}

/* doc:annotation_at(mask, part, offset) -> handle, end | nothing: the longest annotation of
   these kinds that starts here */
static int doc_annotation_at (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  uint64_t mask = (uint64_t) luaL_checkinteger(L, 2);
  wr_part *p = &b->doc->part[binding_check_part(L, 3)];
  uint32_t at = (uint32_t) luaL_checkinteger(L, 4);
  wr_error e = {0};
  get_names(L, b->doc, mask);
  if (wr_need_kinds(p, mask, &e) != WR_OK) return binding_raise(L, &e);
  uint32_t found = wr_annotation_longest(p, mask, at);
  if (found == WR_NONE) return 0;
  lua_pushinteger(L, (lua_Integer) wr_item_make(WR_I_ANNOTATION, p->id, found));
  lua_pushinteger(L, wr_annotation_at(p, found)->text.end);
  return 2;
}

/* doc:annotation_starts(mask, part, from, to) -> { offset … }, each once */
static int doc_annotation_starts (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  uint64_t mask = (uint64_t) luaL_checkinteger(L, 2);
  wr_part *p = &b->doc->part[binding_check_part(L, 3)];
  uint32_t from = (uint32_t) luaL_checkinteger(L, 4), to = (uint32_t) luaL_checkinteger(L, 5);
  wr_error e = {0};
  get_names(L, b->doc, mask);
  if (wr_need_kinds(p, mask, &e) != WR_OK) return binding_raise(L, &e);
  b->nodes.n = 0;
  if (!wr_annotation_starts(p, mask, from, to, &b->nodes))
    return luaL_error(L, "out of memory");
  lua_createtable(L, (int) b->nodes.n, 0);
  for (uint32_t i = 0; i < b->nodes.n; i++) {
    lua_pushinteger(L, ((const uint32_t *) b->nodes.at)[i]);
    lua_rawseti(L, -2, (lua_Integer) i + 1);
  }
  return 1;
}

/* Whether one of the sorted offsets lies in the bytes; *next moves on to the first that does not
   lie before them. */
static bool start_lies_in (const wr_array *starts, uint32_t *next, wr_span s) {
  const uint32_t *at = starts->at;
  while (*next < starts->n && at[*next] < s.start) ++*next;
  return *next < starts->n && at[*next] < s.end;
}

static bool byte_stands_in (const wr_part *p, const bool wanted[256], wr_span s) {
  const char *text = wr_part_text(p).at;
  for (uint32_t i = s.start; i < s.end; i++)
    if (wanted[(uint8_t) text[i]]) return true;
  return false;
}

static int by_value (const void *a, const void *b) {
  uint32_t x = *(const uint32_t *) a, y = *(const uint32_t *) b;
  return (x > y) - (x < y);
}

/* Adds the offsets in the array at index i to the sorted ones. */
static bool take_offsets (lua_State *L, int i, wr_array *out) {
  lua_Integer n = lua_isnoneornil(L, i) ? 0 : (lua_Integer) lua_rawlen(L, i);
  for (lua_Integer k = 1; k <= n; k++) {
    uint32_t *slot = wr_array_push(out, sizeof *slot);
    if (!slot) return false;
    lua_rawgeti(L, i, k);
    *slot = (uint32_t) lua_tointeger(L, -1);
    lua_pop(L, 1);
  }
  if (n) qsort(out->at, out->n, sizeof(uint32_t), by_value);
  return true;
}

/* Keeps of b->items those in which a start in b->nodes lies. */
static void keep_started (binding_doc *b) {
  wr_item *items = b->items.at;
  uint32_t kept = 0, next = 0;
  for (uint32_t i = 0; i < b->items.n; i++)
    if (start_lies_in(&b->nodes, &next, wr_item_text_span(b->doc, items[i])))
      items[kept++] = items[i];
  b->items.n = kept;
}

/* Keeps of b->items those that hold all that the array at index i asks for: masks of annotations,
   arrays of offsets. */
static int keep_needed (lua_State *L, int i, binding_doc *b, wr_part *p) {
  lua_Integer n = lua_isnoneornil(L, i) ? 0 : (lua_Integer) lua_rawlen(L, i);
  for (lua_Integer k = 1; k <= n; k++) {
    wr_error e = {0};
    b->nodes.n = 0;
    bool fits = true;
    if (lua_rawgeti(L, i, k) == LUA_TNUMBER) {
      uint64_t mask = (uint64_t) lua_tointeger(L, -1);
      get_names(L, b->doc, mask);
      if (wr_need_kinds(p, mask, &e) != WR_OK) return binding_raise(L, &e);
      fits = wr_annotation_starts(p, mask, 0, WR_NONE, &b->nodes);
    } else {
      fits = take_offsets(L, lua_gettop(L), &b->nodes);
    }
    if (!fits) return luaL_error(L, "out of memory");
    lua_pop(L, 1);
    keep_started(b);
  }
  return 0;
}

/* doc:hosts(kind, part, mask, bytes [, offsets [, needs]]) -> { handle … }: the items of a text
   layer in which an annotation of these kinds starts, one of the bytes stands, or one of the
   offsets lies, and that hold all of `needs` (masks, arrays of offsets): where a pattern that
   starts with one of the first and holds the second may match */
static int doc_hosts (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  lua_Integer what = luaL_checkinteger(L, 2);
  luaL_argcheck(L, what >= 0 && what < WR_W_LAYER_N, 2, "no such layer");
  wr_part *p = &b->doc->part[binding_check_part(L, 3)];
  uint64_t mask = (uint64_t) luaL_checkinteger(L, 4);
  wr_slice bytes = binding_check_slice(L, 5);
  bool wanted[256] = {false};
  for (uint32_t i = 0; i < bytes.n; i++) wanted[(uint8_t) bytes.at[i]] = true;
  wr_error e = {0};
  get_names(L, b->doc, mask);
  b->items.n = b->nodes.n = 0;
  int status = wr_item_list(b->doc, (int) what, p->id, 0, false, &b->items, &e);
  if (status == WR_OK && mask) status = wr_need_kinds(p, mask, &e);
  if (status != WR_OK) return binding_raise(L, &e);
  if (!wr_annotation_starts(p, mask, 0, WR_NONE, &b->nodes) || !take_offsets(L, 6, &b->nodes))
    return luaL_error(L, "out of memory");
  wr_item *items = b->items.at;
  uint32_t kept = 0, next = 0;
  for (uint32_t i = 0; i < b->items.n; i++) {
    wr_span s = wr_item_text_span(b->doc, items[i]);
    if (s.start != WR_NONE
      && (start_lies_in(&b->nodes, &next, s) || byte_stands_in(p, wanted, s)))
      items[kept++] = items[i];
  }
  b->items.n = kept;
  keep_needed(L, 7, b, p);
  binding_push_items(L, b);
  return 1;
}

const luaL_Reg binding_item_methods[] = {
  {"list", doc_list}, {"get", doc_get}, {"kind_of", doc_kind_of}, {"span", doc_span},
  {"field_span", doc_field_span}, {"field_basis", doc_field_basis},
  {"pieces", doc_pieces}, {"source_of", doc_source_of},
  {"annotation_at", doc_annotation_at}, {"annotation_starts", doc_annotation_starts},
  {"hosts", doc_hosts}, {NULL, NULL}};

/* core.kind(name) -> id | nil */
static int core_kind (lua_State *L) {
  int what = wr_what_of(binding_check_slice(L, 1));
  if (what < 0) return 0;
  lua_pushinteger(L, what);
  return 1;
}

/* Whether this build makes items of this kind, or any of the group. */
static bool made (int what) {
  uint64_t kinds = wr_what_kinds(what);
  for (int k = 0; k < WR_KIND_N; k++)
    if (kinds & 1ull << k && wr_kind_made(k)) return true;
  return what < WR_W_LAYER_N;
}

/* core.kinds() -> { {name=, layer=, group=, made=} … } */
static int core_kinds (lua_State *L) {
  lua_createtable(L, WR_W_N, 0);
  for (int what = 0; what < WR_W_N; what++) {
    lua_createtable(L, 0, 4);
    lua_pushstring(L, wr_what_name(what));
    lua_setfield(L, -2, "name");
    lua_pushboolean(L, what < WR_W_LAYER_N);
    lua_setfield(L, -2, "layer");
    lua_pushboolean(L, what >= WR_W_GROUP);
    lua_setfield(L, -2, "group");
    lua_pushboolean(L, made(what));
    lua_setfield(L, -2, "made");
    lua_rawseti(L, -2, (lua_Integer) what + 1);
  }
  return 1;
}

/* core.kind_mask(name) -> bits for annotation_at; 0 for layers | nil */
static int core_kind_mask (lua_State *L) {
  int what = wr_what_of(binding_check_slice(L, 1));
  if (what < 0) return 0;
  lua_pushinteger(L, (lua_Integer) wr_what_kinds(what));
  return 1;
}

/* core.field(name) -> id, "value" | "item" | "items"; nothing when there is no such field */
static int core_field (lua_State *L) {
  static const char *const results[] = {"value", "item", "items"};
  int field = wr_field_of(binding_check_slice(L, 1));
  if (field < 0) return 0;
  lua_pushinteger(L, field);
  lua_pushstring(L, results[wr_field_result(field)]);
  return 2;
}

/* The space that items of a kind name live in; NONE for an unknown name. */
static wr_space space_of (wr_slice name) {
  static const struct { const char *name; wr_space space; } spaces[] = {
    {"document", WR_I_DOCUMENT}, {"section", WR_I_SECTION}, {"block", WR_I_BLOCK},
    {"heading", WR_I_BLOCK}, {"paragraph", WR_I_BLOCK}, {"list_item", WR_I_BLOCK},
    {"code", WR_I_BLOCK}, {"table", WR_I_TABLE}, {"row", WR_I_ROW}, {"cell", WR_I_CELL},
    {"link", WR_I_NODE}, {"image", WR_I_NODE}, {"node", WR_I_NODE},
    {"attribute", WR_I_ATTRIBUTE}, {"object", WR_I_OBJECT}, {"sentence", WR_I_SENTENCE},
    {"token", WR_I_TOKEN}
  };
  for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++)
    if (strlen(spaces[i].name) == name.n && memcmp(spaces[i].name, name.at, name.n) == 0)
      return spaces[i].space;
  return wr_what_of(name) < 0 ? WR_I_NONE : WR_I_ANNOTATION;
}

/* core.fields(kind) -> { name … } */
static int core_fields (lua_State *L) {
  wr_space space = space_of(binding_check_slice(L, 1));
  lua_Integer n = 0;
  lua_newtable(L);
  for (int f = 0; f < WR_FIELD_N; f++) {
    if (!(wr_field_spaces(f) & 1u << space)) continue;
    lua_pushstring(L, wr_field_name(f));
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

static const luaL_Reg functions[] = {
  {"kind", core_kind}, {"kinds", core_kinds}, {"kind_mask", core_kind_mask},
  {"field", core_field}, {"fields", core_fields}, {NULL, NULL}};

void binding_open_items (lua_State *L) {
  luaL_setfuncs(L, functions, 0);
}
