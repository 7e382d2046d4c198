/* json.c: Lua values to JSON and back */
#include <math.h>
#include <stdlib.h>

#include "lua/binding.h"
#include "base/decimal.h"
#include "base/json.h"
#include "base/utf8.h"

/* Levels of nesting that are written; deeper means a cycle or a mistake. */
#define DEPTH 128

static void push_number (lua_State *L, wr_slice s) {
  wr_decimal d;
  int64_t i;
  double x = 0;
  bool plain = !memchr(s.at, '.', s.n) && !memchr(s.at, 'e', s.n) && !memchr(s.at, 'E', s.n);
  if (plain && wr_decimal_read(s.at, s.n, &d) == s.n && wr_decimal_int(d, &i)) {
    lua_pushinteger(L, i);
    return;
  }
  wr_double_read(s.at, s.n, &x);
  lua_pushnumber(L, x);
}

static void push_json (lua_State *L, const wr_json *v, bool exact);

static void push_members (lua_State *L, const wr_json *v, bool exact) {
  lua_createtable(L, 0, (int) v->n);
  for (const wr_json *m = v->first; m; m = m->next) {
    if (m->kind == WR_JSON_NULL && !exact) continue;
    binding_push_slice(L, m->key);
    push_json(L, m, exact);
    lua_rawset(L, -3);
  }
  if (exact) luaL_setmetatable(L, "windrow.object");
}

static void push_elements (lua_State *L, const wr_json *v, bool exact) {
  lua_Integer n = 0;
  lua_createtable(L, (int) v->n, 0);
  for (const wr_json *m = v->first; m; m = m->next) {
    push_json(L, m, exact);
    lua_rawseti(L, -2, ++n);
  }
  luaL_setmetatable(L, "windrow.array");
}

/* `exact`: so that it is written again as it was, with its null members and empty objects.
   Recursion is bounded by the reader's depth limit. */
static void push_json (lua_State *L, const wr_json *v, bool exact) {
  luaL_checkstack(L, 4, "JSON is nested too deeply");
  switch (v->kind) {
    case WR_JSON_FALSE: lua_pushboolean(L, 0); break;
    case WR_JSON_TRUE: lua_pushboolean(L, 1); break;
    case WR_JSON_NUMBER: push_number(L, v->string); break;
    case WR_JSON_STRING: binding_push_slice(L, v->string); break;
    case WR_JSON_ARRAY: push_elements(L, v, exact); break;
    case WR_JSON_OBJECT: push_members(L, v, exact); break;
    default: lua_pushlightuserdata(L, NULL);
  }
}

void binding_push_json (lua_State *L, const wr_json *v) {
  push_json(L, v, false);
}

static int arena_gc (lua_State *L) {
  wr_arena_free(lua_touserdata(L, 1));
  return 0;
}

/* core.decode_json(text [, tolerant [, exact]]) -> value | nil, message, code, position.  exact:
   null members of objects are core.null, and objects have the metatable core.object. */
static int core_decode_json (lua_State *L) {
  wr_slice text = binding_check_slice(L, 1);
  wr_arena *arena = lua_touserdata(L, lua_upvalueindex(1));
  wr_error e = {0};
  wr_arena_reset(arena);
  const wr_json *v = wr_json_read(arena, text,
    lua_toboolean(L, 2) ? WR_JSON_TOLERANT : WR_JSON_STRICT, DEPTH, &e);
  if (!v) return binding_push_error(L, &e);
  push_json(L, v, lua_toboolean(L, 3));
  return 1;
}

static void encode (lua_State *L, int i, wr_buf *out, int depth);

static void encode_number (lua_State *L, int i, wr_buf *out) {
  char text[WR_DECIMAL_TEXT];
  if (lua_isinteger(L, i)) {
    wr_buf_int(out, lua_tointeger(L, i));
    return;
  }
  double x = lua_tonumber(L, i);
  if (!isfinite(x)) luaL_error(L, "JSON has no number for %f", x);
  wr_buf_put(out, text, wr_double_write(x, text));
}

/* Writes valid UTF-8; bad bytes become U+FFFD. */
static void encode_string (lua_State *L, int i, wr_buf *out) {
  size_t n;
  const char *s = lua_tolstring(L, i, &n);
  if (wr_utf8_valid(s, n) == n) {
    wr_json_write_string(out, (wr_slice) {s, (uint32_t) n});
    return;
  }
  wr_buf clean = {0};
  uint32_t used;
  for (size_t k = 0; k < n; k += used)
    wr_buf_codepoint(&clean, wr_utf8_decode(s + k, n - k, &used));
  if (clean.failed) out->failed = true;
  else wr_json_write_string(out, (wr_slice) {clean.at, (uint32_t) clean.n});
  wr_buf_free(&clean);
}

static void encode_array (lua_State *L, int i, lua_Integer n, wr_buf *out, int depth) {
  wr_buf_char(out, '[');
  for (lua_Integer k = 1; k <= n; k++) {
    if (k > 1) wr_buf_char(out, ',');
    lua_rawgeti(L, i, k);
    encode(L, lua_gettop(L), out, depth);
    lua_pop(L, 1);
  }
  wr_buf_char(out, ']');
}

static int by_bytes (const void *a, const void *b) {
  const wr_slice *x = a, *y = b;
  int order = memcmp(x->at, y->at, x->n < y->n ? x->n : y->n);
  return order ? order : (x->n > y->n) - (x->n < y->n);
}

/* The string keys of the table, sorted, in a userdata left on the stack; the table keeps the
   strings alive. */
static wr_slice *sorted_keys (lua_State *L, int i, size_t n) {
  wr_slice *keys = lua_newuserdatauv(L, (n + 1) * sizeof *keys, 0);
  size_t k = 0;
  for (lua_pushnil(L); lua_next(L, i); lua_pop(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING)
      luaL_error(L, "JSON objects have text keys, this table has a %s", luaL_typename(L, -2));
    size_t length;
    keys[k].at = lua_tolstring(L, -2, &length);
    keys[k++].n = (uint32_t) length;
  }
  qsort(keys, n, sizeof *keys, by_bytes);
  return keys;
}

static void encode_object (lua_State *L, int i, size_t n, wr_buf *out, int depth) {
  const wr_slice *keys = sorted_keys(L, i, n);
  wr_buf_char(out, '{');
  for (size_t k = 0; k < n; k++) {
    if (k) wr_buf_char(out, ',');
    wr_json_write_string(out, keys[k]);
    wr_buf_char(out, ':');
    binding_push_slice(L, keys[k]);
    lua_rawget(L, i);
    encode(L, lua_gettop(L), out, depth);
    lua_pop(L, 1);
  }
  wr_buf_char(out, '}');
  lua_pop(L, 1);
}

static void encode_table (lua_State *L, int i, wr_buf *out, int depth) {
  if (depth >= DEPTH)
    luaL_error(L,
      "a table nested over %d levels cannot be written as JSON (is it inside itself?)", DEPTH);
  luaL_checkstack(L, 8, "JSON is nested too deeply");
  lua_Integer sequence = (lua_Integer) lua_rawlen(L, i);
  size_t n = 0;
  for (lua_pushnil(L); lua_next(L, i); lua_pop(L, 1)) n++;
  bool array = binding_is_marked(L, i, "windrow.array")
    || (sequence == (lua_Integer) n && !binding_is_marked(L, i, "windrow.object"));
  if (array) encode_array(L, i, sequence, out, depth + 1);
  else encode_object(L, i, n, out, depth + 1);
}

static void encode (lua_State *L, int i, wr_buf *out, int depth) {
  switch (lua_type(L, i)) {
    case LUA_TNIL: wr_buf_put(out, "null", 4); break;
    case LUA_TBOOLEAN: wr_buf_text(out, lua_toboolean(L, i) ? "true" : "false"); break;
    case LUA_TNUMBER: encode_number(L, i, out); break;
    case LUA_TSTRING: encode_string(L, i, out); break;
    case LUA_TTABLE: encode_table(L, i, out, depth); break;
    case LUA_TLIGHTUSERDATA:
      if (!lua_touserdata(L, i)) {
        wr_buf_put(out, "null", 4);
        break;
      }                                /* fallthrough */
    default: luaL_error(L, "a %s cannot be written as JSON", luaL_typename(L, i));
  }
}

void binding_encode (lua_State *L, int i, wr_buf *out) {
  encode(L, lua_absindex(L, i), out, 0);
}

/* core.encode_json(value) -> text; raises on what JSON cannot hold */
static int core_encode_json (lua_State *L) {
  luaL_checkany(L, 1);
  wr_buf *out = binding_buf(L);
  binding_encode(L, 1, out);
  return binding_push_buf(L, out);
}

/* Pushes a wr_arena as a userdata that frees itself. */
static void push_new_arena (lua_State *L) {
  wr_arena *a = lua_newuserdatauv(L, sizeof *a, 0);
  wr_arena_init(a);
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, arena_gc);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
}

void binding_open_json (lua_State *L) {
  push_new_arena(L);
  lua_pushcclosure(L, core_decode_json, 1);
  lua_setfield(L, -2, "decode_json");
  lua_getfield(L, LUA_REGISTRYINDEX, "windrow.buf");
  lua_pushcclosure(L, core_encode_json, 1);
  lua_setfield(L, -2, "encode_json");
  luaL_newmetatable(L, "windrow.array");
  lua_setfield(L, -2, "array");
  luaL_newmetatable(L, "windrow.object");
  lua_setfield(L, -2, "object");
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, -2, "null");
}
