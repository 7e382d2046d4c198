/* document.c: the document userdata: new, load, close, render */
#include "lua/binding.h"

#include "html/parse.h"
#include "html/serialize.h"
#include "text/render.h"

binding_doc *binding_check_doc (lua_State *L, int i) {
  binding_doc *b = luaL_checkudata(L, i, BINDING_DOCUMENT);
  luaL_argcheck(L, b->doc, i, "document is closed");
  luaL_argcheck(L, !b->bytes || b->bytes->reads == b->read, i,
    "the document's bytes were read over");
  return b;
}

wr_part_id binding_check_part (lua_State *L, int i) {
  static const char *const parts[] = {"content", "comments", "page", NULL};
  return (wr_part_id) luaL_checkoption(L, i, "content", parts);
}

static int doc_new (lua_State *L) {
  binding_doc *b = lua_newuserdatauv(L, sizeof *b, 2);
  *b = (binding_doc) {0};
  luaL_setmetatable(L, BINDING_DOCUMENT);
  b->doc = wr_doc_new();
  return b->doc ? 1 : luaL_error(L, "out of memory");
}

static int doc_close (lua_State *L) {
  binding_doc *b = luaL_checkudata(L, 1, BINDING_DOCUMENT);
  if (!b->doc) return 0;
  wr_xpath_view_free(b->view);
  wr_array_free(&b->items);
  wr_array_free(&b->nodes);
  wr_array_free(&b->values);
  wr_array_free(&b->listed);
  wr_array_free(&b->counts);
  wr_doc_free(b->doc);
  b->doc = NULL;
  b->view = NULL;
  b->generation++;
  return 0;
}

/* The string at field `key` of the options table at index 3; empty when absent. */
static wr_slice text_option (lua_State *L, const char *key) {
  wr_slice s = {"", 0};
  if (lua_getfield(L, 3, key) != LUA_TNIL) {
    size_t n;
    s.at = luaL_checklstring(L, -1, &n);
    s.n = (uint32_t) n;
  }
  lua_pop(L, 1);                       /* the table keeps it alive */
  return s;
}

static bool flag_option (lua_State *L, const char *key, bool otherwise) {
  bool flag = lua_getfield(L, 3, key) == LUA_TNIL ? otherwise : lua_toboolean(L, -1);
  lua_pop(L, 1);
  return flag;
}

static int choice_option (lua_State *L, const char *key, const char *const names[],
  int otherwise) {
  int found = otherwise;
  if (lua_getfield(L, 3, key) != LUA_TNIL) {
    const char *name = luaL_checkstring(L, -1);
    for (found = 0; names[found] && strcmp(names[found], name) != 0; found++) {}
    if (!names[found]) return luaL_error(L, "bad option %s = '%s'", key, name);
  }
  lua_pop(L, 1);
  return found;
}

/* The array of selectors at field `key`, as pointers in a userdata that the options table keeps
   alive. */
static const wr_selector *const *selectors_option (lua_State *L, const char *key, uint32_t *n) {
  *n = 0;
  if (lua_getfield(L, 3, key) == LUA_TNIL) {
    lua_pop(L, 1);
    return NULL;
  }
  luaL_checktype(L, -1, LUA_TTABLE);
  *n = (uint32_t) lua_rawlen(L, -1);
  const wr_selector **list = lua_newuserdatauv(L, (*n + 1) * sizeof *list, 0);
  for (uint32_t i = 0; i < *n; i++) {
    lua_rawgeti(L, -2, (lua_Integer) i + 1);
    list[i] = binding_to_selector(L, -1);
    if (!list[i]) luaL_error(L, "option %s[%d]: not a selector", key, (int) i + 1);
    lua_pop(L, 1);
  }
  lua_rawsetp(L, 3, list);
  lua_pop(L, 1);
  return list;
}

/* The model at field `model`, which the options table keeps alive; NULL when absent. */
static const struct wr_model *model_option (lua_State *L) {
  bool absent = lua_getfield(L, 3, "model") == LUA_TNIL;
  const struct wr_model *m = binding_to_model(L, -1);
  if (!m && !absent) luaL_error(L, "option model: not a model");
  lua_pop(L, 1);
  return m;
}

/* The same of names; where the field is a function, it is called when names are asked for. */
static const struct wr_entity_model *entities_option (lua_State *L) {
  int type = lua_getfield(L, 3, "entities");
  const struct wr_entity_model *m = binding_to_entities(L, -1);
  if (!m && type != LUA_TNIL && type != LUA_TFUNCTION)
    luaL_error(L, "option entities: not a model of names");
  lua_pop(L, 1);
  return m;
}

/* The array of texts at field `key`, as slices in a userdata that the options table keeps
   alive. */
static const wr_slice *texts_option (lua_State *L, const char *key, uint32_t *n) {
  *n = 0;
  if (lua_getfield(L, 3, key) == LUA_TNIL) {
    lua_pop(L, 1);
    return NULL;
  }
  luaL_checktype(L, -1, LUA_TTABLE);
  *n = (uint32_t) lua_rawlen(L, -1);
  wr_slice *list = lua_newuserdatauv(L, (*n + 1) * sizeof *list, 0);
  for (uint32_t i = 0; i < *n; i++) {
    lua_rawgeti(L, -2, (lua_Integer) i + 1);
    list[i] = binding_check_slice(L, -1);
    lua_pop(L, 1);
  }
  lua_rawsetp(L, 3, list);
  lua_pop(L, 1);
  return list;
}

/* The offset "+02:00" or "Z" at field `zone`, in minutes; false when there is none. */
static bool zone_option (lua_State *L, int16_t *minutes) {
  wr_slice s = text_option(L, "zone");
  *minutes = 0;
  if (s.n == 0) return false;
  if (s.n == 1 && (s.at[0] | 32) == 'z') return true;
  bool fine = s.n == 6 && (s.at[0] == '+' || s.at[0] == '-') && s.at[3] == ':';
  for (int i = 1; fine && i < 6; i++) fine = i == 3 || (s.at[i] >= '0' && s.at[i] <= '9');
  if (!fine) luaL_error(L, "option zone: expected an offset as \"+02:00\" or \"Z\"");
  int hours = (s.at[1] - '0') * 10 + s.at[2] - '0', rest = (s.at[4] - '0') * 10 + s.at[5] - '0';
  *minutes = (int16_t) ((hours * 60 + rest) * (s.at[0] == '-' ? -1 : 1));
  return true;
}

/* The lists of names at field `lists`, in a userdata that the options table keeps alive. */
static void lists_option (lua_State *L, wr_options *o) {
  if (lua_getfield(L, 3, "lists") == LUA_TNIL) {
    lua_pop(L, 1);
    return;
  }
  o->lists = binding_to_lists(L, lua_gettop(L), &o->lists_n);
  lua_rawsetp(L, 3, o->lists);
  lua_pop(L, 1);
}

static void read_options (lua_State *L, wr_options *o) {
  static const char *const types[] = {"unknown", "html", "xml", "text", "markdown", NULL};
  static const char *const newlines[] = {"blank", "each", "none", "auto", NULL};
  static const char *const profiles[] = {"general", "legal", "strict", NULL};
  static const char *const anchors[] = {"auto", "news", "narrative", NULL};
  static const char *const directions[] = {"auto", "past", "nearest", "future", NULL};
  o->anchor = (wr_anchor_mode) choice_option(L, "anchor", anchors, WR_ANCHOR_AUTO);
  o->direction = (wr_direction) choice_option(L, "direction", directions, WR_DIRECTION_AUTO);
  o->day_first = flag_option(L, "day_first", false);
  static const char *const weeks[] = {"monday", "saturday", "sunday", NULL};
  static const uint8_t starts[] = {1, 6, 7};
  o->week_start = starts[choice_option(L, "week_start", weeks, 0)];
  o->zoned = zone_option(L, &o->zone);
  o->type = (wr_type) choice_option(L, "type", types, WR_TYPE_UNKNOWN);
  o->newline = (wr_newline) choice_option(L, "newline", newlines, WR_NEWLINE_BLANK);
  o->profile = (wr_profile) choice_option(L, "profile", profiles, WR_PROFILE_GENERAL);
  o->url = text_option(L, "url");
  o->name = text_option(L, "name");
  o->charset = text_option(L, "charset");
  o->language = text_option(L, "language");
  o->date = text_option(L, "date");
  o->believe_meta = flag_option(L, "believe_meta", false);
  o->clean = flag_option(L, "clean", true);
  o->comments = flag_option(L, "comments", false);
  o->scripting = flag_option(L, "scripting", false);
  o->keep = selectors_option(L, "keep", &o->keep_n);
  o->drop = selectors_option(L, "drop", &o->drop_n);
  o->abbreviations = texts_option(L, "abbreviations", &o->abbreviations_n);
  o->said = texts_option(L, "said", &o->said_n);
  o->model = model_option(L);
  o->entities = entities_option(L);
  if (lua_getfield(L, 3, "units") != LUA_TNIL) o->units = binding_to_units(L, -1, &o->units_n);
  lua_pop(L, 1);                       /* the options keep them alive */
  lists_option(L, o);
}

/* Parses the source as a fragment inside `context`: "div", "svg path", "math mi". */
static int load_fragment (wr_doc *d, wr_slice context, wr_error *e) {
  wr_namespace ns = WR_NS_HTML;
  if (context.n > 4 && memcmp(context.at, "svg ", 4) == 0) ns = WR_NS_SVG;
  if (context.n > 5 && memcmp(context.at, "math ", 5) == 0) ns = WR_NS_MATHML;
  uint32_t skip = ns == WR_NS_SVG ? 4 : ns == WR_NS_MATHML ? 5 : 0;
  int status = wr_need(d, WR_S_CHARSET, e);
  if (status == WR_OK)
    status = wr_html_parse_fragment(d, (wr_slice) {context.at + skip, context.n - skip}, ns, e);
  if (status == WR_OK) d->done |= WR_S_TREE;
  return status;
}

/* doc:load(bytes [, options]) -> true | nil, message, code, position */
static int doc_load (lua_State *L) {
  binding_doc *b = luaL_checkudata(L, 1, BINDING_DOCUMENT);
  luaL_argcheck(L, b->doc, 1, "document is closed");
  const binding_bytes *bytes;
  wr_slice source = binding_check_source(L, 2, &bytes);
  wr_options o;
  wr_error e = {0};
  wr_options_default(&o);
  lua_settop(L, 3);
  if (lua_isnil(L, 3)) {
    lua_newtable(L);
    lua_replace(L, 3);
  }
  luaL_checktype(L, 3, LUA_TTABLE);
  read_options(L, &o);
  wr_slice fragment = text_option(L, "fragment");
  wr_xpath_view_free(b->view);
  b->view = NULL;
  b->generation++;
  wr_doc_reset(b->doc, source, &o);
  b->bytes = bytes;
  b->read = bytes ? bytes->reads : 0;
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, 1, 1);
  lua_pushvalue(L, 3);
  lua_setiuservalue(L, 1, 2);
  int status = fragment.n ? load_fragment(b->doc, fragment, &e)
    : wr_need(b->doc, WR_S_TREE, &e);
  if (status != WR_OK) return binding_push_error(L, &e);
  lua_pushboolean(L, 1);
  return 1;
}

static int doc_generation (lua_State *L) {
  lua_pushinteger(L, ((binding_doc *) luaL_checkudata(L, 1, BINDING_DOCUMENT))->generation);
  return 1;
}

static int doc_part_text (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_part *p = &b->doc->part[binding_check_part(L, 2)];
  wr_error e = {0};
  if (wr_need_part(p, WR_S_TEXT, &e) != WR_OK) return binding_raise(L, &e);
  binding_push_slice(L, wr_part_text(p));
  return 1;
}

/* doc:decoded() -> the source as UTF-8: what was parsed */
static int doc_decoded (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_error e = {0};
  if (wr_need(b->doc, WR_S_CHARSET, &e) != WR_OK) return binding_raise(L, &e);
  binding_push_slice(L, b->doc->text);
  return 1;
}

/* doc:render(format [, part]) -> text; format "text" "markdown" "html" */
static int doc_render (lua_State *L) {
  static const char *const formats[] = {"text", "markdown", "html", NULL};
  static const wr_field field[] = {WR_F_TEXT, WR_F_MARKDOWN, WR_F_HTML};
  binding_doc *b = binding_check_doc(L, 1);
  int format = luaL_checkoption(L, 2, NULL, formats);
  wr_item document = wr_item_make(WR_I_DOCUMENT, binding_check_part(L, 3), 0);
  wr_value v;
  wr_error e = {0};
  if (wr_field_get(b->doc, document, field[format], &v, &e) != WR_OK)
    return binding_raise(L, &e);
  binding_push_slice(L, v.as.text);
  return 1;
}

/* doc:never(part, { start, end, … }): no sentence of the part ends in these bytes of its text;
   in order, before anything asks for its sentences */
static int doc_never (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_part *p = &b->doc->part[binding_check_part(L, 2)];
  luaL_checktype(L, 3, LUA_TTABLE);
  uint32_t n = (uint32_t) lua_rawlen(L, 3);
  for (uint32_t i = 1; i + 1 <= n; i += 2) {
    wr_span *s = wr_array_push(&p->layer[WR_NEVER], sizeof *s);
    if (!s) return luaL_error(L, "out of memory");
    lua_rawgeti(L, 3, i);
    lua_rawgeti(L, 3, i + 1);
    *s = (wr_span) {(uint32_t) luaL_checkinteger(L, -2), (uint32_t) luaL_checkinteger(L, -1)};
    lua_pop(L, 2);
  }
  return 0;
}

/* doc:dump() -> the tree as lines, as html5lib's tests write it */
static int doc_dump (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  wr_buf *out = binding_buf(L);
  wr_dump(b->doc, 0, out);
  return binding_push_buf(L, out);
}

static int doc_tostring (lua_State *L) {
  const binding_doc *b = luaL_checkudata(L, 1, BINDING_DOCUMENT);
  if (b->doc)
    lua_pushfstring(L, "document: %d bytes, %d nodes", (int) b->doc->source.n,
      (int) b->doc->layer[WR_NODES].n);
  else lua_pushliteral(L, "document (closed)");
  return 1;
}

static const luaL_Reg methods[] = {
  {"load", doc_load}, {"close", doc_close}, {"generation", doc_generation},
  {"decoded", doc_decoded}, {"part_text", doc_part_text}, {"render", doc_render},
  {"never", doc_never}, {"dump", doc_dump}, {NULL, NULL}};

static const luaL_Reg metamethods[] = {{"__gc", doc_close}, {"__close", doc_close},
  {"__tostring", doc_tostring}, {NULL, NULL}};

static const luaL_Reg functions[] = {{"new", doc_new}, {NULL, NULL}};

void binding_open_document (lua_State *L) {
  luaL_setfuncs(L, functions, 0);
  binding_push_new_buf(L);
  lua_setfield(L, LUA_REGISTRYINDEX, "windrow.buf");
  luaL_newmetatable(L, BINDING_DOCUMENT);
  luaL_setfuncs(L, metamethods, 0);
  lua_newtable(L);
  const luaL_Reg *const groups[] = {methods, binding_item_methods, binding_query_methods,
    binding_fill_methods, binding_gazetteer_methods};
  for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
    lua_getfield(L, LUA_REGISTRYINDEX, "windrow.buf");
    luaL_setfuncs(L, groups[i], 1);
  }
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}
