/* pack.c: packing and checksums for the Lua side: core.packer, core.sha256, core.crc32 */
#include <zlib.h>

#include "lua/binding.h"

#include "base/sha256.h"
#include "write/pack.h"

/* core.packer("gzip" | "zstd") -> packer | nil, message, code */
static int core_packer (lua_State *L) {
  wr_packing packing = wr_packing_of(binding_check_slice(L, 1));
  wr_error e = {0};
  wr_packer *p = lua_newuserdatauv(L, sizeof *p, 0);
  *p = (wr_packer) {0};
  luaL_setmetatable(L, BINDING_PACKER);
  if (wr_pack_open(p, packing, &e) != WR_OK) return binding_push_error(L, &e);
  return 1;
}

/* packer:put(text [, last]) -> packed bytes that are ready; last: the member ends */
static int packer_put (lua_State *L) {
  wr_buf *out = binding_buf(L);
  wr_error e = {0};
  wr_packer *p = luaL_checkudata(L, 1, BINDING_PACKER);
  luaL_argcheck(L, p->state, 1, "closed");
  if (wr_pack_run(p, binding_check_slice(L, 2), lua_toboolean(L, 3), out, &e) != WR_OK)
    return binding_raise(L, &e);
  return binding_push_buf(L, out);
}

static int packer_close (lua_State *L) {
  wr_pack_close(luaL_checkudata(L, 1, BINDING_PACKER));
  return 0;
}

/* core.crc32(text or core.bytes) -> the checksum of gzip and zip (RFC 1952, 8) */
static int core_crc32 (lua_State *L) {
  const binding_bytes *bytes;
  wr_slice s = binding_check_source(L, 1, &bytes);
  lua_pushinteger(L, (lua_Integer) crc32(0, (const Bytef *) s.at, s.n));
  return 1;
}

/* core.sha256() -> sum */
static int core_sha256 (lua_State *L) {
  wr_sha256_init(lua_newuserdatauv(L, sizeof(wr_sha256), 0));
  luaL_setmetatable(L, BINDING_SHA256);
  return 1;
}

/* sum:put(bytes) -> sum */
static int sum_put (lua_State *L) {
  wr_slice s = binding_check_slice(L, 2);
  wr_sha256_put(luaL_checkudata(L, 1, BINDING_SHA256), s.at, s.n);
  lua_settop(L, 1);
  return 1;
}

/* sum:text() -> 64 hexadecimal digits */
static int sum_text (lua_State *L) {
  char text[WR_SHA256_TEXT];
  wr_sha256_text(luaL_checkudata(L, 1, BINDING_SHA256), text);
  lua_pushlstring(L, text, sizeof text);
  return 1;
}

static const luaL_Reg packer_methods[] = {
  {"put", packer_put}, {"close", packer_close}, {"__gc", packer_close}, {NULL, NULL}};

static const luaL_Reg sum_methods[] = {{"put", sum_put}, {"text", sum_text}, {NULL, NULL}};

static const luaL_Reg functions[] = {
  {"packer", core_packer}, {"sha256", core_sha256}, {"crc32", core_crc32}, {NULL, NULL}};

static void open_type (lua_State *L, const char *name, const luaL_Reg *methods) {
  luaL_newmetatable(L, name);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_getfield(L, LUA_REGISTRYINDEX, "windrow.buf");
  luaL_setfuncs(L, methods, 1);
  lua_pop(L, 1);
}

void binding_open_packing (lua_State *L) {
  open_type(L, BINDING_PACKER, packer_methods);
  open_type(L, BINDING_SHA256, sum_methods);
  luaL_setfuncs(L, functions, 0);
}
