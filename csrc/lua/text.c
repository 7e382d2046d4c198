/* text.c: hashes, case, UTF-8 and charset labels for the Lua side */
#include "lua/binding.h"

#include "base/base64.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/minhash.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "input/charset.h"

/* core.hash(text [, seed]) -> 64-bit integer */
static int core_hash (lua_State *L) {
  wr_slice s = binding_check_slice(L, 1);
  lua_pushinteger(L, (lua_Integer) wr_hash(s.at, s.n, (uint64_t) luaL_optinteger(L, 2, 0)));
  return 1;
}

int binding_push_hash (lua_State *L, uint64_t h) {
  static const char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";
  char text[13];
  for (int i = 12; i >= 0; i--, h >>= 5) text[i] = digits[h & 31];
  lua_pushlstring(L, text, sizeof text);
  return 1;
}

/* core.hash_text(text…) -> 13 characters of base 32 (Crockford's alphabet): the hash of the
   texts or core.bytes, each bound to its place */
static int core_hash_text (lua_State *L) {
  uint64_t h = 0;
  for (int i = 1; i <= lua_gettop(L); i++) {
    const binding_bytes *bytes;
    wr_slice s = binding_check_source(L, i, &bytes);
    h = binding_hash_next(h, i, s);
  }
  return binding_push_hash(L, h);
}

/* core.digest(text or core.bytes) -> 13 characters: another hash, quick for whole documents */
static int core_digest (lua_State *L) {
  const binding_bytes *bytes;
  wr_slice s = binding_check_source(L, 1, &bytes);
  return binding_push_hash(L, wr_hash_long(s.at, s.n));
}

/* core.valid_utf8(text) -> true | false, position of the first bad byte */
static int core_valid_utf8 (lua_State *L) {
  wr_slice s = binding_check_slice(L, 1);
  size_t valid = wr_utf8_valid(s.at, s.n);
  lua_pushboolean(L, valid == s.n);
  lua_pushinteger(L, (lua_Integer) valid);
  return valid == s.n ? (lua_pop(L, 1), 1) : 2;
}

static int map_case (lua_State *L, uint32_t (*map) (uint32_t)) {
  wr_slice s = binding_check_slice(L, 1);
  wr_buf *out = binding_buf(L);
  uint32_t used;
  for (uint32_t i = 0; i < s.n; i += used)
    wr_buf_codepoint(out, map(wr_utf8_decode(s.at + i, s.n - i, &used)));
  return binding_push_buf(L, out);
}

static int core_lower (lua_State *L) {
  return map_case(L, wr_unicode_lower);
}

static int core_upper (lua_State *L) {
  return map_case(L, wr_unicode_upper);
}

/* core.charset(label) -> name of the encoding | nothing */
static int core_charset (lua_State *L) {
  wr_encoding e = wr_encoding_of(binding_check_slice(L, 1));
  if (e < 0) return 0;
  lua_pushstring(L, wr_encoding_name(e));
  return 1;
}

/* core.limits() -> { {name=, value=, text=} … } */
static int core_limits (lua_State *L) {
  wr_limits l = wr_limits_default();
  const uint32_t values[] = {
#define XX(name, value, text) l.name,
    WR_LIMIT_MAP(XX)
#undef XX
  };
  lua_createtable(L, WR_LIMIT_N, 0);
  for (int i = 0; i < WR_LIMIT_N; i++) {
    lua_createtable(L, 0, 3);
    lua_pushstring(L, wr_limit_name(i));
    lua_setfield(L, -2, "name");
    lua_pushinteger(L, values[i]);
    lua_setfield(L, -2, "value");
    lua_pushstring(L, wr_limit_text(i));
    lua_setfield(L, -2, "text");
    lua_rawseti(L, -2, (lua_Integer) i + 1);
  }
  return 1;
}

/* core.base64(bytes) -> text */
static int core_base64 (lua_State *L) {
  wr_buf *out = binding_buf(L);
  wr_base64_write(out, binding_check_slice(L, 1));
  return binding_push_buf(L, out);
}

/* core.unbase64(text) -> bytes | nil, position of the first character that is no part of it */
static int core_unbase64 (lua_State *L) {
  wr_slice text = binding_check_slice(L, 1);
  wr_buf *out = binding_buf(L);
  uint32_t good = wr_base64_read(out, text);
  if (good == text.n) return binding_push_buf(L, out);
  luaL_pushfail(L);
  lua_pushinteger(L, good);
  return 2;
}

static int array_gc (lua_State *L) {
  wr_array_free(lua_touserdata(L, 1));
  return 0;
}

/* core.minhash(text, width, n) -> a signature of n places, 4 bytes each, most significant first;
   how many runs of `width` words it is made of */
static int core_minhash (lua_State *L) {
  wr_slice text = binding_check_slice(L, 1);
  lua_Integer width = luaL_checkinteger(L, 2), n = luaL_checkinteger(L, 3);
  luaL_argcheck(L, width >= 1 && width <= 16, 2, "not 1 to 16");
  luaL_argcheck(L, n >= 1 && n <= 1024, 3, "not 1 to 1024");
  uint32_t signature[1024];
  char bytes[4 * 1024];
  uint32_t runs = wr_minhash(text, (uint32_t) width, (uint32_t) n, signature,
    lua_touserdata(L, lua_upvalueindex(2)));
  if (runs == WR_NONE) return luaL_error(L, "out of memory");
  for (lua_Integer i = 0; i < 4 * n; i++)
    bytes[i] = (char) (signature[i / 4] >> (24 - 8 * (i % 4)) & 0xFF);
  lua_pushlstring(L, bytes, (size_t) (4 * n));
  lua_pushinteger(L, runs);
  return 2;
}

/* Pushes a wr_array as a userdata that frees itself. */
static void push_new_array (lua_State *L) {
  wr_array *a = lua_newuserdatauv(L, sizeof *a, 0);
  *a = (wr_array) {0};
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, array_gc);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
}

static const luaL_Reg functions[] = {
  {"hash", core_hash}, {"hash_text", core_hash_text}, {"digest", core_digest},
  {"valid_utf8", core_valid_utf8},
  {"lower", core_lower}, {"upper", core_upper},
  {"charset", core_charset}, {"limits", core_limits},
  {"base64", core_base64}, {"unbase64", core_unbase64},
  {"minhash", core_minhash}, {NULL, NULL}};

void binding_open_texts (lua_State *L) {
  lua_getfield(L, LUA_REGISTRYINDEX, "windrow.buf");
  push_new_array(L);
  luaL_setfuncs(L, functions, 2);
}
