/* input.c: packed bytes for the Lua side: core.unpack, core.unpacker, core.is_packed */
#include "lua/binding.h"

#include "base/limits.h"
#include "input/unpack.h"

static wr_packing check_packing (lua_State *L, int i) {
  wr_packing p = wr_packing_of(binding_check_slice(L, i));
  luaL_argcheck(L, p < WR_PACKING_N, i, "no such packing");
  return p;
}

/* core.is_packed(bytes, packing) -> whether they begin as such a member does */
static int core_is_packed (lua_State *L) {
  lua_pushboolean(L, wr_packing_is(check_packing(L, 2), binding_check_slice(L, 1)));
  return 1;
}

static int fast_gc (lua_State *L) {
  wr_fast_gzip_close(lua_touserdata(L, 1));
  return 0;
}

/* Pushes what was unpacked: the core.bytes at argument 4 where it lies in them. */
static void push_unpacked (lua_State *L, const wr_buf *out) {
  if (lua_isnoneornil(L, 4)) {
    binding_push_buf(L, out);
    return;
  }
  if (out->failed) luaL_error(L, "out of memory");
  binding_bytes_done(binding_check_bytes(L, 4));
  lua_pushvalue(L, 4);
}

/* core.unpack(bytes, packing [, most [, room]]) -> contents of all members, in the core.bytes
   `room` or as a string, whether there was more, bytes of the members |
   nil, message, code, position, what came before the fault */
static int core_unpack (lua_State *L) {
  wr_fast_gzip *fast = lua_touserdata(L, lua_upvalueindex(2));
  wr_error e = {0};
  bool cut;
  uint32_t used;
  wr_slice bytes = binding_check_slice(L, 1);
  wr_packing p = check_packing(L, 2);
  lua_Integer most = luaL_optinteger(L, 3, wr_limits_default().bytes);
  luaL_argcheck(L, most >= 0, 3, "negative");
  lua_settop(L, 4);
  wr_buf *out = lua_isnil(L, 4) ? binding_buf(L) : binding_bytes_write(binding_check_bytes(L, 4));
  if (wr_unpack_all(p, bytes, (size_t) most, fast, out, &cut, &used, &e) != WR_OK) {
    binding_push_error(L, &e);
    push_unpacked(L, out);
    return 5;
  }
  push_unpacked(L, out);
  lua_pushboolean(L, cut);
  lua_pushinteger(L, used);
  return 3;
}

static int unpacker_close (lua_State *L) {
  wr_unpack_close(luaL_checkudata(L, 1, BINDING_UNPACKER));
  return 0;
}

/* core.unpacker(packing) -> unpacker | nil, message, code */
static int core_unpacker (lua_State *L) {
  wr_packing p = check_packing(L, 1);
  wr_error e = {0};
  wr_unpacker *u = lua_newuserdatauv(L, sizeof *u, 0);
  *u = (wr_unpacker) {0};
  luaL_setmetatable(L, BINDING_UNPACKER);
  if (wr_unpack_open(u, p, &e) != WR_OK) return binding_push_error(L, &e);
  return 1;
}

/* unpacker:run(bytes, from, room) -> text, next, state: unpacks bytes from the index `from` on,
   gives at most `room` bytes and the index of the first byte that is left; state "hungry"
   "full" "end" | nil, message, code, position, text before the fault */
static int unpacker_run (lua_State *L) {
  static const char *const states[] = {"hungry", "full", "end"};
  wr_buf *out = binding_buf(L);
  wr_error e = {0};
  wr_unpack_state state;
  uint32_t used;
  wr_unpacker *u = luaL_checkudata(L, 1, BINDING_UNPACKER);
  wr_slice bytes = binding_check_slice(L, 2);
  lua_Integer from = luaL_checkinteger(L, 3), room = luaL_checkinteger(L, 4);
  luaL_argcheck(L, u->codec, 1, "closed");
  luaL_argcheck(L, from >= 1 && from <= (lua_Integer) bytes.n + 1, 3, "out of range");
  luaL_argcheck(L, room > 0, 4, "no room");
  wr_slice rest = {bytes.at + from - 1, bytes.n - (uint32_t) (from - 1)};
  if (wr_unpack_run(u, rest, &used, (size_t) room, out, &state, &e) != WR_OK) {
    binding_push_error(L, &e);
    binding_push_buf(L, out);
    return 5;
  }
  binding_push_buf(L, out);
  lua_pushinteger(L, from + used);
  lua_pushstring(L, states[state]);
  return 3;
}

static const luaL_Reg methods[] = {
  {"run", unpacker_run}, {"close", unpacker_close}, {"__gc", unpacker_close},
  {"__close", unpacker_close}, {NULL, NULL}};

static const luaL_Reg functions[] = {
  {"is_packed", core_is_packed}, {"unpacker", core_unpacker}, {NULL, NULL}};

/* core.unpack has the fast way as its second upvalue. */
static void open_unpack (lua_State *L) {
  lua_getfield(L, LUA_REGISTRYINDEX, "windrow.buf");
  wr_fast_gzip *fast = lua_newuserdatauv(L, sizeof *fast, 0);
  *fast = (wr_fast_gzip) {0};
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, fast_gc);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
  lua_pushcclosure(L, core_unpack, 2);
  lua_setfield(L, -2, "unpack");
}

void binding_open_inputs (lua_State *L) {
  luaL_newmetatable(L, BINDING_UNPACKER);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_getfield(L, LUA_REGISTRYINDEX, "windrow.buf");
  luaL_setfuncs(L, methods, 1);
  lua_pop(L, 1);
  lua_getfield(L, LUA_REGISTRYINDEX, "windrow.buf");
  luaL_setfuncs(L, functions, 1);
  open_unpack(L);
}
