/* core.c: luaopen_windrow_core, and what the whole binding uses */
#include "lua/binding.h"

#define VERSION "0.1.0-dev"

wr_slice binding_check_slice (lua_State *L, int i) {
  size_t n;
  const char *s = luaL_checklstring(L, i, &n);
  luaL_argcheck(L, n < WR_NONE, i, "longer than 4 GiB");
  return (wr_slice) {s, (uint32_t) n};
}

void binding_push_slice (lua_State *L, wr_slice s) {
  lua_pushlstring(L, s.n ? s.at : "", s.n);
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

__attribute__((visibility("default"))) int luaopen_windrow_core (lua_State *L);

int luaopen_windrow_core (lua_State *L) {
  luaL_checkversion(L);
  lua_createtable(L, 0, 40);
  lua_pushliteral(L, VERSION);
  lua_setfield(L, -2, "version");
  binding_open_document(L);
  binding_open_items(L);
  binding_open_queries(L);
  binding_open_json(L);
  binding_open_rows(L);
  binding_open_texts(L);
  return 1;
}
