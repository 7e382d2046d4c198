/* binding.c: what the whole binding uses: slices, errors, buffers */
#include "lua/binding.h"

#include "base/hash.h"

wr_slice binding_check_slice (lua_State *L, int i) {
  size_t n;
  const char *s = luaL_checklstring(L, i, &n);
  luaL_argcheck(L, n < WR_NONE, i, "longer than 4 GiB");
  return (wr_slice) {s, (uint32_t) n};
}

void binding_push_slice (lua_State *L, wr_slice s) {
  lua_pushlstring(L, s.n ? s.at : "", s.n);
}

bool binding_is_marked (lua_State *L, int i, const char *mark) {
  if (!lua_getmetatable(L, i)) return false;
  bool is = luaL_getmetatable(L, mark) != LUA_TNIL && lua_rawequal(L, -1, -2);
  lua_pop(L, 2);
  return is;
}

uint64_t binding_hash_next (uint64_t before, int i, wr_slice text) {
  return wr_hash(text.at, text.n, before + (uint64_t) i);
}

static void push_message (lua_State *L, const wr_error *e) {
  if (e->detail) lua_pushfstring(L, "%s: %s", wr_error_text(e->code), e->detail);
  else lua_pushstring(L, wr_error_text(e->code));
}

int binding_push_error (lua_State *L, const wr_error *e) {
  luaL_pushfail(L);
  push_message(L, e);
  lua_pushstring(L, wr_error_name(e->code));
  if (e->at == WR_NONE) lua_pushnil(L);
  else lua_pushinteger(L, e->at);
  return 4;
}

int binding_raise (lua_State *L, const wr_error *e) {
  push_message(L, e);
  return lua_error(L);
}

wr_buf *binding_buf (lua_State *L) {
  wr_buf *b = lua_touserdata(L, lua_upvalueindex(1));
  b->n = 0;
  b->failed = false;
  return b;
}

int binding_push_buf (lua_State *L, const wr_buf *b) {
  if (b->failed) return luaL_error(L, "out of memory");
  lua_pushlstring(L, b->n ? b->at : "", b->n);
  return 1;
}

static int buf_gc (lua_State *L) {
  wr_buf_free(lua_touserdata(L, 1));
  return 0;
}

void binding_push_new_buf (lua_State *L) {
  wr_buf *b = lua_newuserdatauv(L, sizeof *b, 0);
  *b = (wr_buf) {0};
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, buf_gc);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
}
