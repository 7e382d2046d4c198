/* query.c: selectors, XPath, attributes, data objects, raw metadata */
#include "lua/binding.h"

#include "clean/meta/jsonld.h"
#include "clean/meta/meta.h"
#include "clean/table.h"
#include "input/charset.h"

const wr_selector *binding_to_selector (lua_State *L, int i) {
  wr_selector **s = luaL_testudata(L, i, BINDING_SELECTOR);
  return s ? *s : NULL;
}

/* core.selector(text) -> selector | nil, message, code, position */
static int core_selector (lua_State *L) {
  wr_slice text = binding_check_slice(L, 1);
  wr_error e = {0};
  wr_selector **s = lua_newuserdatauv(L, sizeof *s, 0);
  *s = NULL;
  luaL_setmetatable(L, BINDING_SELECTOR);
  *s = wr_selector_compile(text, &e);
  return *s ? 1 : binding_push_error(L, &e);
}

static int selector_gc (lua_State *L) {
  wr_selector **s = luaL_checkudata(L, 1, BINDING_SELECTOR);
  wr_selector_free(*s);
  *s = NULL;
  return 0;
}

static int selector_attribute (lua_State *L) {
  const wr_selector **s = luaL_checkudata(L, 1, BINDING_SELECTOR);
  wr_slice name = wr_selector_attribute(*s);
  if (!name.n) return 0;
  binding_push_slice(L, name);
  return 1;
}

/* core.xpath(text) -> xpath | nil, message, code, position */
static int core_xpath (lua_State *L) {
  wr_slice text = binding_check_slice(L, 1);
  wr_error e = {0};
  wr_xpath **x = lua_newuserdatauv(L, sizeof *x, 0);
  *x = NULL;
  luaL_setmetatable(L, BINDING_XPATH);
  *x = wr_xpath_compile(text, &e);
  return *x ? 1 : binding_push_error(L, &e);
}

static int xpath_gc (lua_State *L) {
  wr_xpath **x = luaL_checkudata(L, 1, BINDING_XPATH);
  wr_xpath_free(*x);
  *x = NULL;
  return 0;
}

/* The node that selectors look inside: the item's own, the cell's or table's,
   else the whole page. */
static wr_node_id node_of (const wr_doc *d, wr_item i) {
  switch (wr_item_space(i)) {
    case WR_I_NODE: return wr_item_index(i);
    case WR_I_CELL: return wr_cell_at(d, wr_item_index(i))->node;
    case WR_I_TABLE: return wr_table_at(d, wr_item_index(i))->node;
    case WR_I_BLOCK: {
      const wr_part *p = &d->part[wr_item_part(i)];
      return wr_block_at(d, wr_passage_at(p, wr_item_index(i))->block)->node;
    }
    case WR_I_OBJECT: return d->data->at[wr_item_index(i)].node;
    default: return 0;
  }
}

static wr_item attribute_item (const wr_doc *d, const wr_attr *a) {
  return wr_item_make(WR_I_ATTRIBUTE, WR_CONTENT,
    (uint32_t) (a - (const wr_attr *) d->layer[WR_ATTRS].at));
}

/* Turns the node ids in b->nodes into handles: of the nodes, or of their attribute `name`,
   where they have it. */
static void push_selected (lua_State *L, const binding_doc *b, wr_slice name) {
  const wr_node_id *ids = b->nodes.at;
  wr_name attribute = name.n ? wr_name_find(b->doc, name) : 0;
  lua_Integer n = 0;
  lua_createtable(L, (int) b->nodes.n, 0);
  for (uint32_t i = 0; i < b->nodes.n; i++) {
    wr_item item = wr_item_make(WR_I_NODE, WR_CONTENT, ids[i]);
    if (name.n) {
      const wr_attr *a = attribute ? wr_node_attr(b->doc, ids[i], attribute) : NULL;
      if (!a) continue;
      item = attribute_item(b->doc, a);
    }
    lua_pushinteger(L, (lua_Integer) item);
    lua_rawseti(L, -2, ++n);
  }
}

/* doc:select(selector [, handle [, limit]]) -> { handle … } */
static int doc_select (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  const wr_selector *s = binding_to_selector(L, 2);
  luaL_argexpected(L, s, 2, "selector");
  wr_node_id top = node_of(b->doc, binding_check_item(L, 3, b, true));
  b->nodes.n = 0;
  if (!wr_select(b->doc, s, top, (uint32_t) luaL_optinteger(L, 4, 0), &b->nodes))
    return luaL_error(L, "out of memory");
  push_selected(L, b, wr_selector_attribute(s));
  return 1;
}

/* doc:matches(selector, handle) -> boolean; false for items that are no node */
static int doc_matches (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  const wr_selector *s = binding_to_selector(L, 2);
  luaL_argexpected(L, s, 2, "selector");
  wr_item item = binding_check_item(L, 3, b, false);
  lua_pushboolean(L,
    wr_item_space(item) == WR_I_NODE && wr_selector_matches(b->doc, s, wr_item_index(item)));
  return 1;
}

static void push_xpath_value (lua_State *L, const wr_doc *d, const wr_xpath_value *v) {
  if (v->attr) lua_pushinteger(L, (lua_Integer) attribute_item(d, v->attr));
  else if (v->node != WR_NONE)
    lua_pushinteger(L, (lua_Integer) wr_item_make(WR_I_NODE, WR_CONTENT, v->node));
  else binding_push_slice(L, v->text);
}

/* doc:xpath(xpath [, handle]) -> { handle | string … } | nil, message, code, position */
static int doc_xpath (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_xpath **x = luaL_checkudata(L, 2, BINDING_XPATH);
  wr_node_id top = node_of(b->doc, binding_check_item(L, 3, b, true));
  wr_error e = {0};
  b->values.n = 0;
  if (wr_xpath_run(b->doc, &b->view, *x, top, &b->values, &e) != WR_OK)
    return binding_push_error(L, &e);
  lua_createtable(L, (int) b->values.n, 0);
  for (uint32_t i = 0; i < b->values.n; i++) {
    push_xpath_value(L, b->doc, (const wr_xpath_value *) b->values.at + i);
    lua_rawseti(L, -2, (lua_Integer) i + 1);
  }
  return 1;
}

static int push_with_source (lua_State *L, const wr_doc *d, wr_slice text, wr_span origin) {
  binding_push_slice(L, text);
  if (origin.start == WR_NONE) return 1;
  wr_span s = wr_charset_source_span(d, origin);
  lua_pushinteger(L, s.start);
  lua_pushinteger(L, s.end);
  return 3;
}

/* doc:attribute(handle, name) -> value, source_start, source_end | nothing */
static int doc_attribute (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_node_id id = node_of(b->doc, binding_check_item(L, 2, b, false));
  wr_name name = wr_name_find(b->doc, binding_check_slice(L, 3));
  const wr_attr *a = name && wr_node_at(b->doc, id)->type == WR_ELEMENT
    ? wr_node_attr(b->doc, id, name)
    : NULL;
  return a ? push_with_source(L, b->doc, wr_attr_value(b->doc, a), wr_attr_span(b->doc, a)) : 0;
}

/* doc:objects([type]) -> { handle … }: JSON-LD and microdata objects, of that type */
static int doc_objects (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_slice type = lua_isnoneornil(L, 2) ? (wr_slice) {"", 0} : binding_check_slice(L, 2);
  wr_error e = {0};
  if (wr_need(b->doc, WR_S_DATA, &e) != WR_OK) return binding_raise(L, &e);
  lua_Integer n = 0;
  lua_newtable(L);
  for (uint32_t i = 0; i < b->doc->data->n; i++) {
    if (type.n && !wr_object_is(&b->doc->data->at[i], type)) continue;
    lua_pushinteger(L, (lua_Integer) wr_item_make(WR_I_OBJECT, WR_CONTENT, i));
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* doc:object_get(handle [, path]) -> value, source_start, source_end | nothing */
static int doc_object_get (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_item item = binding_check_item(L, 2, b, false);
  luaL_argcheck(L, wr_item_space(item) == WR_I_OBJECT, 2, "not a data object");
  const wr_object *o = &b->doc->data->at[wr_item_index(item)];
  const wr_json *v = lua_isnoneornil(L, 3) ? o->value
    : wr_json_path(o->value, binding_check_slice(L, 3));
  if (!v) return 0;
  binding_push_json(L, v);
  wr_span origin = wr_object_origin(b->doc, o, v);
  if (origin.start == WR_NONE) return 1;
  wr_span s = wr_charset_source_span(b->doc, origin);
  lua_pushinteger(L, s.start);
  lua_pushinteger(L, s.end);
  return 3;
}

/* doc:meta(name) -> content, source_start, source_end | nothing */
static int doc_meta (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_meta_value v = wr_meta_raw(b->doc, binding_check_slice(L, 2));
  return v.text.n ? push_with_source(L, b->doc, v.text, v.origin) : 0;
}

/* doc:base() -> <base href> or the document's url | nothing */
static int doc_base (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_slice base = wr_meta_base(b->doc);
  if (!base.n) return 0;
  binding_push_slice(L, base);
  return 1;
}

const luaL_Reg binding_query_methods[] = {
  {"select", doc_select}, {"matches", doc_matches}, {"xpath", doc_xpath},
  {"attribute", doc_attribute}, {"objects", doc_objects},
  {"object_get", doc_object_get}, {"meta", doc_meta}, {"base", doc_base}, {NULL, NULL}};

static const luaL_Reg functions[] = {{"selector", core_selector}, {"xpath", core_xpath},
  {NULL, NULL}};

static const luaL_Reg selector_methods[] = {{"attribute", selector_attribute},
  {"__gc", selector_gc}, {NULL, NULL}};

void binding_open_queries (lua_State *L) {
  luaL_setfuncs(L, functions, 0);
  luaL_newmetatable(L, BINDING_SELECTOR);
  luaL_setfuncs(L, selector_methods, 0);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  luaL_newmetatable(L, BINDING_XPATH);
  lua_pushcfunction(L, xpath_gc);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 2);
}
