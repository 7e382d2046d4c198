/* parquet.c: Parquet files for the Lua side: core.parquet */
#include "lua/binding.h"

#include "write/instant.h"
#include "write/parquet.h"

/* Upvalues of every function: 1 a buffer for output, 2 one for nested values as JSON. */

static wr_parquet *check_writer (lua_State *L) {
  wr_parquet *w = luaL_checkudata(L, 1, BINDING_PARQUET);
  luaL_argcheck(L, w->nodes.n, 1, "closed");
  return w;
}

static wr_slice field_slice (lua_State *L, int i, const char *name) {
  lua_getfield(L, i, name);
  wr_slice s = binding_check_slice(L, -1);
  lua_pop(L, 1);
  return s;
}

/* What a leaf is by the name of its type. */
static const struct {
  const char *name;
  wr_parquet_type type;
  wr_parquet_meaning meaning;
} types[] = {
  {"text", WR_PARQUET_BYTES, WR_PARQUET_STRING}, {"json", WR_PARQUET_BYTES, WR_PARQUET_JSON},
  {"int", WR_PARQUET_INT64, WR_PARQUET_NUMBER}, {"number", WR_PARQUET_DOUBLE, WR_PARQUET_NUMBER},
  {"bool", WR_PARQUET_BOOL, WR_PARQUET_NUMBER}, {"date", WR_PARQUET_INT32, WR_PARQUET_DATE},
  {"datetime", WR_PARQUET_INT64, WR_PARQUET_INSTANT}};

static void set_type (lua_State *L, int i, wr_parquet_node *node) {
  wr_slice name = field_slice(L, i, "type");
  for (size_t t = 0; t < sizeof types / sizeof *types; t++) {
    if (!wr_slice_is(name, (wr_slice) {types[t].name, (uint32_t) strlen(types[t].name)})) continue;
    node->type = types[t].type;
    node->meaning = types[t].meaning;
    return;
  }
  luaL_error(L, "no Parquet type '%s'", name.at);
}

/* Adds the node described at index i: { name=, type= } a leaf, { name=, item= } a list, { name=,
   fields= } a record; optional=.  As deep as the script's types are nested. */
static void add_node (lua_State *L, int i, wr_parquet *w, uint32_t parent) {
  wr_parquet_node node = {.name = field_slice(L, i, "name")};
  luaL_checkstack(L, 4, "nested too deeply");
  lua_getfield(L, i, "optional");
  node.optional = lua_toboolean(L, -1);
  bool list = lua_getfield(L, i, "item") == LUA_TTABLE;
  bool record = lua_getfield(L, i, "fields") == LUA_TTABLE;
  node.kind = list ? WR_PARQUET_LIST : record ? WR_PARQUET_RECORD : WR_PARQUET_LEAF;
  if (!list && !record) set_type(L, i, &node);
  uint32_t at = wr_parquet_add_node(w, &node, parent);
  if (list) add_node(L, lua_gettop(L) - 1, w, at);
  for (lua_Integer f = 1, n = record ? (lua_Integer) lua_rawlen(L, -1) : 0; f <= n; f++) {
    lua_rawgeti(L, -1, f);
    add_node(L, lua_gettop(L), w, at);
    lua_pop(L, 1);
  }
  wr_parquet_close_node(w, at);
  lua_pop(L, 3);
}

/* core.parquet(schema, codec) -> writer | nil, message, code; schema as add_node takes it, the root
   a record; codec "none" "gzip" "zstd" */
static int core_parquet (lua_State *L) {
  static const char *const names[] = {"none", "gzip", "zstd", NULL};
  static const wr_parquet_codec codecs[] = {WR_PARQUET_PLAIN, WR_PARQUET_GZIP, WR_PARQUET_ZSTD};
  wr_error e = {0};
  luaL_checktype(L, 1, LUA_TTABLE);
  int codec = luaL_checkoption(L, 2, NULL, names);
  wr_slice version = binding_check_slice(L, 3);
  wr_parquet *w = lua_newuserdatauv(L, sizeof *w, 0);
  *w = (wr_parquet) {0};
  luaL_setmetatable(L, BINDING_PARQUET);
  if (wr_parquet_open(w, codecs[codec], version, &e) != WR_OK) return binding_push_error(L, &e);
  add_node(L, 1, w, 0);
  if (w->failed) return luaL_error(L, "out of memory");
  return 1;
}

static const char *put_instant (wr_parquet_column *c, unsigned rep, wr_slice text) {
  int64_t micros;
  if (!wr_instant_read(text, &micros)) return "no date and time";
  wr_parquet_put_fixed(c, rep, &micros, sizeof micros);
  return NULL;
}

static const char *put_day (wr_parquet_column *c, unsigned rep, wr_slice text) {
  int32_t days;
  if (!wr_instant_day(text, &days)) return "no date";
  wr_parquet_put_fixed(c, rep, &days, sizeof days);
  return NULL;
}

/* Nested values, and others where text is due, as JSON. */
static void put_text (lua_State *L, int i, const wr_parquet_node *n, wr_parquet_column *c,
    unsigned rep) {
  wr_buf *json = lua_touserdata(L, lua_upvalueindex(2));
  if (n->meaning == WR_PARQUET_STRING && lua_type(L, i) == LUA_TSTRING) {
    wr_parquet_put_bytes(c, rep, binding_check_slice(L, i));
    return;
  }
  json->n = 0;
  json->failed = false;
  binding_encode(L, i, json);
  if (json->failed) luaL_error(L, "out of memory");
  wr_parquet_put_bytes(c, rep, (wr_slice) {json->at, (uint32_t) json->n});
}

static const char *put_number (lua_State *L, int i, const wr_parquet_node *n, wr_parquet_column *c,
    unsigned rep) {
  int fits;
  lua_Integer whole;
  lua_Number real;
  if (n->type == WR_PARQUET_BOOL) {
    char truth = (char) lua_toboolean(L, i);
    wr_parquet_put_fixed(c, rep, &truth, 1);
    return NULL;
  } else if (n->type == WR_PARQUET_DOUBLE) {
    real = lua_tonumberx(L, i, &fits);
    wr_parquet_put_fixed(c, rep, &real, sizeof real);
    return fits ? NULL : "no number";
  }
  whole = lua_tointegerx(L, i, &fits);
  wr_parquet_put_fixed(c, rep, &whole, sizeof whole);
  return fits ? NULL : "no whole number";
}

static void put_leaf (lua_State *L, int i, wr_parquet *w, const wr_parquet_node *n, unsigned rep) {
  wr_parquet_column *c = wr_parquet_column_at(w, n->column);
  const char *wrong = NULL;
  if (n->type == WR_PARQUET_BYTES) put_text(L, i, n, c, rep);
  else if (n->meaning == WR_PARQUET_DATE) wrong = put_day(c, rep, binding_check_slice(L, i));
  else if (n->meaning == WR_PARQUET_INSTANT) wrong = put_instant(c, rep, binding_check_slice(L, i));
  else wrong = put_number(L, i, n, c, rep);
  if (wrong) luaL_error(L, "column '%s': %s", n->name.at, wrong);
}

static void put_value (lua_State *L, int i, wr_parquet *w, uint32_t node, unsigned rep);

static void put_list (lua_State *L, int i, wr_parquet *w, uint32_t node, unsigned rep) {
  const wr_parquet_node *n = wr_parquet_node_at(w, node);
  lua_Integer count = (lua_Integer) lua_rawlen(L, i);
  if (!count) wr_parquet_put_nothing(w, node, rep, n->def);
  for (lua_Integer k = 1; k <= count; k++) {
    lua_rawgeti(L, i, k);
    put_value(L, lua_gettop(L), w, node + 1, k == 1 ? rep : n->rep + 1);
    lua_pop(L, 1);
  }
}

static void put_record (lua_State *L, int i, wr_parquet *w, uint32_t node, unsigned rep) {
  uint32_t child = node + 1;
  for (uint32_t k = wr_parquet_node_at(w, node)->children; k--;) {
    wr_slice name = wr_parquet_node_at(w, child)->name;
    lua_pushlstring(L, name.at, name.n);
    lua_rawget(L, i);
    put_value(L, lua_gettop(L), w, child, rep);
    lua_pop(L, 1);
    child = wr_parquet_node_at(w, child)->next;
  }
}

/* The value at index i for a node; a list's and a record's parts in turn. */
static void put_value (lua_State *L, int i, wr_parquet *w, uint32_t node, unsigned rep) {
  const wr_parquet_node *n = wr_parquet_node_at(w, node);
  luaL_checkstack(L, 4, "nested too deeply");
  if (lua_isnil(L, i)) {
    if (!n->optional) luaL_error(L, "column '%s' has no value", n->name.at);
    wr_parquet_put_nothing(w, node, rep, n->def - 1);
    return;
  }
  if (n->kind != WR_PARQUET_LEAF) luaL_checktype(L, i, LUA_TTABLE);
  if (n->kind == WR_PARQUET_LEAF) put_leaf(L, i, w, n, rep);
  else if (n->kind == WR_PARQUET_LIST) put_list(L, i, w, node, rep);
  else put_record(L, i, w, node, rep);
}

/* writer:add(rows): adds rows (arrays of values in the order of the columns), which wait for
   `keep`; raises on a value that does not fit its column: `undo` takes back what was added
   before it */
static int writer_add (lua_State *L) {
  wr_parquet *w = check_writer(L);
  luaL_checktype(L, 2, LUA_TTABLE);
  for (lua_Integer r = 1, n = (lua_Integer) lua_rawlen(L, 2); r <= n; r++) {
    uint32_t child = 1;
    lua_rawgeti(L, 2, r);
    luaL_checktype(L, -1, LUA_TTABLE);
    for (uint32_t k = 1; k <= wr_parquet_node_at(w, 0)->children; k++) {
      lua_rawgeti(L, -1, (lua_Integer) k);
      put_value(L, lua_gettop(L), w, child, 0);
      child = wr_parquet_node_at(w, child)->next;
      lua_pop(L, 1);
    }
    wr_parquet_end_row(w);
    lua_pop(L, 1);
  }
  return 0;
}

static int writer_keep (lua_State *L) {
  wr_parquet_keep(check_writer(L));
  return 0;
}

static int writer_undo (lua_State *L) {
  wr_parquet_undo(check_writer(L));
  return 0;
}

/* writer:pending() -> bytes that wait in memory */
static int writer_pending (lua_State *L) {
  lua_pushinteger(L, (lua_Integer) wr_parquet_pending(check_writer(L)));
  return 1;
}

/* writer:meta(key, value): a pair of the file's metadata */
static int writer_meta (lua_State *L) {
  wr_parquet_add_meta(check_writer(L), binding_check_slice(L, 2), binding_check_slice(L, 3));
  return 0;
}

static int push_written (lua_State *L, int (*write) (wr_parquet *, wr_buf *, wr_error *)) {
  wr_buf *out = binding_buf(L);
  wr_error e = {0};
  if (write(check_writer(L), out, &e) != WR_OK) return binding_raise(L, &e);
  return binding_push_buf(L, out);
}

/* writer:flush() -> bytes of the file: a row group of the rows that were kept */
static int writer_flush (lua_State *L) {
  return push_written(L, wr_parquet_flush);
}

/* writer:finish() -> bytes of the file: the last row group and the footer */
static int writer_finish (lua_State *L) {
  return push_written(L, wr_parquet_finish);
}

/* writer:save() -> what another writer of this schema needs to go on behind the last row group */
static int writer_save (lua_State *L) {
  wr_buf *out = binding_buf(L);
  wr_parquet_save(check_writer(L), out);
  return binding_push_buf(L, out);
}

/* writer:restore(saved) -> whether it could be taken */
static int writer_restore (lua_State *L) {
  lua_pushboolean(L, wr_parquet_restore(check_writer(L), binding_check_slice(L, 2)));
  return 1;
}

static int writer_close (lua_State *L) {
  wr_parquet *w = luaL_checkudata(L, 1, BINDING_PARQUET);
  wr_parquet_close(w);
  *w = (wr_parquet) {0};
  return 0;
}

/* core.utc(text) -> an ISO 8601 instant as text in UTC, or nothing when it is none */
static int core_utc (lua_State *L) {
  int64_t micros;
  wr_buf *out = binding_buf(L);
  if (!wr_instant_read(binding_check_slice(L, 1), &micros)) return 0;
  wr_instant_write(out, micros);
  return binding_push_buf(L, out);
}

static const luaL_Reg methods[] = {
  {"add", writer_add}, {"keep", writer_keep}, {"undo", writer_undo}, {"pending", writer_pending},
  {"meta", writer_meta}, {"flush", writer_flush}, {"finish", writer_finish}, {"save", writer_save},
  {"restore", writer_restore}, {"close", writer_close}, {"__gc", writer_close}, {NULL, NULL}};

static const luaL_Reg functions[] = {{"parquet", core_parquet}, {"utc", core_utc}, {NULL, NULL}};

static void push_upvalues (lua_State *L) {
  lua_getfield(L, LUA_REGISTRYINDEX, "windrow.buf");
  binding_push_new_buf(L);
}

void binding_open_parquet (lua_State *L) {
  luaL_newmetatable(L, BINDING_PARQUET);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  push_upvalues(L);
  luaL_setfuncs(L, methods, 2);
  lua_pop(L, 1);
  push_upvalues(L);
  luaL_setfuncs(L, functions, 2);
}
