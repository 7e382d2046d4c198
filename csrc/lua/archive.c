/* archive.c: heads of WARC records and HTTP messages for the Lua side */
#include "lua/binding.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "input/header.h"
#include "input/http.h"
#include "input/warc.h"

/* Pushes a field's name in lower case. */
static void push_name (lua_State *L, wr_slice name) {
  luaL_Buffer b;
  char *at = luaL_buffinitsize(L, &b, name.n);
  for (uint32_t i = 0; i < name.n; i++) at[i] = wr_lower(name.at[i]);
  luaL_pushresultsize(&b, name.n);
}

/* Pushes fields as a table by name in lower case; the first of several of one name. */
static void push_fields (lua_State *L, wr_slice head) {
  wr_header_field f;
  uint32_t at = 0;
  lua_createtable(L, 0, 16);
  while (wr_header_next(head, &at, &f)) {
    push_name(L, f.name);
    lua_pushvalue(L, -1);
    bool seen = lua_rawget(L, -3) != LUA_TNIL;
    lua_pop(L, 1);
    if (seen) {
      lua_pop(L, 1);
      continue;
    }
    binding_push_slice(L, f.value);
    lua_rawset(L, -3);
  }
}

/* The string or core.bytes at argument 1. */
static wr_slice check_source (lua_State *L) {
  const binding_bytes *bytes;
  return binding_check_source(L, 1, &bytes);
}

/* The bytes of argument 1 from the index at argument 2 (1 when absent) to that at 3 (the end). */
static wr_slice check_range (lua_State *L) {
  wr_slice s = check_source(L);
  lua_Integer from = luaL_optinteger(L, 2, 1), to = luaL_optinteger(L, 3, s.n);
  luaL_argcheck(L, from >= 1 && from <= (lua_Integer) s.n + 1, 2, "out of range");
  luaL_argcheck(L, to >= from - 1 && to <= (lua_Integer) s.n, 3, "out of range");
  return (wr_slice) {s.at + (from - 1), (uint32_t) (to - from + 1)};
}

/* core.header(bytes [, from [, to]]) -> fields by name in lower case, bytes of the head |
   nothing when the head has no end */
static int core_header (lua_State *L) {
  wr_slice s = check_range(L);
  uint32_t n = wr_header_length(s);
  if (!n) return 0;
  push_fields(L, (wr_slice) {s.at, n});
  lua_pushinteger(L, n);
  return 2;
}

/* core.warc_head(bytes [, from [, to]]) -> { version=, head= (bytes before the block), length=,
   fields=, wrong= (why the length is not to be trusted, or nil) } | nil, "short" | "none" */
static int core_warc_head (lua_State *L) {
  wr_warc w;
  const char *wrong;
  wr_warc_found found = wr_warc_read(check_range(L), &w, &wrong);
  if (found != WR_WARC_RECORD) {
    luaL_pushfail(L);
    lua_pushstring(L, found == WR_WARC_SHORT ? "short" : "none");
    return 2;
  }
  lua_createtable(L, 0, 5);
  binding_push_slice(L, w.version);
  lua_setfield(L, -2, "version");
  lua_pushinteger(L, w.head);
  lua_setfield(L, -2, "head");
  lua_pushinteger(L, (lua_Integer) w.length);
  lua_setfield(L, -2, "length");
  lua_pushstring(L, wrong);
  lua_setfield(L, -2, "wrong");
  push_fields(L, w.fields);
  lua_setfield(L, -2, "fields");
  return 1;
}

/* core.warc_next(bytes, from) -> index of the next record's first byte at or behind the index
   `from`, or nothing */
static int core_warc_next (lua_State *L) {
  wr_slice s = check_source(L);
  lua_Integer from = luaL_checkinteger(L, 2);
  luaL_argcheck(L, from >= 1, 2, "out of range");
  uint32_t at = from > (lua_Integer) s.n ? WR_NONE : wr_warc_next(s, (uint32_t) (from - 1));
  if (at == WR_NONE) return 0;
  lua_pushinteger(L, (lua_Integer) at + 1);
  return 1;
}

static int room_gc (lua_State *L) {
  wr_http_room_free(lua_touserdata(L, 1));
  return 0;
}

static void push_flag (lua_State *L, unsigned flags, unsigned bit, const char *name) {
  lua_pushboolean(L, (flags & bit) != 0);
  lua_setfield(L, -2, name);
}

/* The body: in the core.bytes at argument 5, or as a string where that is nothing. */
static void push_body (lua_State *L, wr_slice body) {
  if (lua_isnoneornil(L, 5)) {
    binding_push_slice(L, body);
    return;
  }
  binding_bytes_set(L, binding_check_bytes(L, 5), body);
  lua_pushvalue(L, 5);
}

/* core.http_response(bytes [, from [, to [, most [, room]]]]) -> { status=, fields=, body=, cut=,
   broken=, uncoded= } | nil, message, code; the body without chunks and content codings, in
   the core.bytes `room`, which may be `bytes`, or as a string.  nothing when the bytes are no
   response. */
static int core_http_response (lua_State *L) {
  wr_http_room *room = lua_touserdata(L, lua_upvalueindex(1));
  wr_http h;
  wr_slice body;
  wr_error e = {0};
  unsigned flags;
  lua_Integer most = luaL_optinteger(L, 4, wr_limits_default().bytes);
  lua_settop(L, 5);
  if (!wr_http_read(check_range(L), &h)) return 0;
  if (wr_http_body(&h, (size_t) most, room, &body, &flags, &e) != WR_OK)
    return binding_push_error(L, &e);
  lua_createtable(L, 0, 6);
  lua_pushinteger(L, h.status);
  lua_setfield(L, -2, "status");
  push_fields(L, h.fields);
  lua_setfield(L, -2, "fields");
  push_body(L, body);
  lua_setfield(L, -2, "body");
  push_flag(L, flags, WR_HTTP_CUT, "cut");
  push_flag(L, flags, WR_HTTP_BROKEN, "broken");
  push_flag(L, flags, WR_HTTP_UNCODED, "uncoded");
  return 1;
}

static const luaL_Reg functions[] = {
  {"header", core_header}, {"warc_head", core_warc_head}, {"warc_next", core_warc_next},
  {NULL, NULL}};

void binding_open_archives (lua_State *L) {
  luaL_setfuncs(L, functions, 0);
  wr_http_room *room = lua_newuserdatauv(L, sizeof *room, 0);
  *room = (wr_http_room) {0};
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, room_gc);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
  lua_pushcclosure(L, core_http_response, 1);
  lua_setfield(L, -2, "http_response");
}
