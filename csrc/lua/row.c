/* row.c: rows of a dataset as lines of JSONL and CSV */
#include "lua/binding.h"

#include "base/decimal.h"
#include "base/json.h"
#include "write/csv.h"

/* A member of an object: its name at index `name`, its value at the top, which it pops. */
static void put_member (lua_State *L, int name, wr_buf *out) {
  wr_json_write_string(out, binding_check_slice(L, name));
  wr_buf_char(out, ':');
  binding_encode(L, -1, out);
  lua_pop(L, 1);
}

/* n members: the names of the array at index `names`, the values of the one at `row`. */
static void put_members (lua_State *L, int names, int row, lua_Integer n, wr_buf *out) {
  for (lua_Integer i = 1; i <= n; i++) {
    if (i > 1) wr_buf_char(out, ',');
    lua_rawgeti(L, names, i);
    lua_rawgeti(L, row, i);
    put_member(L, -2, out);
    lua_pop(L, 1);
  }
}

/* core.json_row(names, values, n) -> one JSON object, keys in the order of names,
   without a newline */
static int core_json_row (lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  wr_buf *out = binding_buf(L);
  wr_buf_char(out, '{');
  put_members(L, 1, 2, luaL_checkinteger(L, 3), out);
  wr_buf_char(out, '}');
  return binding_push_buf(L, out);
}

/* core.json_rows(names, rows, n, head) -> a line of JSON for each row of n values; head: members
   that all have, with a comma behind them, or "" */
static int core_json_rows (lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_Integer n = luaL_checkinteger(L, 3), rows = (lua_Integer) lua_rawlen(L, 2);
  wr_slice head = binding_check_slice(L, 4);
  wr_buf *out = binding_buf(L);
  for (lua_Integer i = 1; i <= rows; i++) {
    lua_rawgeti(L, 2, i);
    luaL_checktype(L, -1, LUA_TTABLE);
    wr_buf_char(out, '{');
    wr_buf_slice(out, head);
    put_members(L, 1, lua_gettop(L), n, out);
    wr_buf_put(out, "}\n", 2);
    lua_pop(L, 1);
  }
  return binding_push_buf(L, out);
}

/* core.json_line(names, fields) -> a line of JSON: an object of those of the names that the table
   has, in their order */
static int core_json_line (lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_Integer n = (lua_Integer) lua_rawlen(L, 1);
  wr_buf *out = binding_buf(L);
  wr_buf_char(out, '{');
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, 1, i);
    lua_pushvalue(L, -1);
    if (lua_rawget(L, 2) == LUA_TNIL) {
      lua_pop(L, 2);
      continue;
    }
    if (out->n > 1) wr_buf_char(out, ',');
    put_member(L, -2, out);
    lua_pop(L, 1);
  }
  wr_buf_put(out, "}\n", 2);
  return binding_push_buf(L, out);
}

/* A cell: text as it is, nil as nothing, tables as JSON. */
static void csv_cell (lua_State *L, int i, bool guard, wr_buf *cell, wr_buf *out) {
  switch (lua_type(L, i)) {
    case LUA_TNIL: return;
    case LUA_TSTRING: wr_csv_cell(out, binding_check_slice(L, i), guard); return;
    default:
      cell->n = 0;
      binding_encode(L, i, cell);
      wr_csv_cell(out, (wr_slice) {cell->at, (uint32_t) cell->n}, false);
      if (cell->failed) out->failed = true;
  }
}

/* core.csv_row(values, n [, guard]) -> a line of RFC 4180 with its CR LF */
static int core_csv_row (lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer n = luaL_checkinteger(L, 2);
  bool guard = lua_toboolean(L, 3);
  wr_buf *out = binding_buf(L), *cell = lua_touserdata(L, lua_upvalueindex(2));
  cell->failed = false;
  for (lua_Integer i = 1; i <= n; i++) {
    if (i > 1) wr_buf_char(out, ',');
    lua_rawgeti(L, 1, i);
    csv_cell(L, -1, guard, cell, out);
    lua_pop(L, 1);
  }
  wr_buf_put(out, "\r\n", 2);
  return binding_push_buf(L, out);
}

/* core.number_text(x) -> the shortest text that reads back as x */
static int core_number_text (lua_State *L) {
  char text[WR_DECIMAL_TEXT];
  if (lua_isinteger(L, 1)) {
    lua_pushfstring(L, "%I", (LUAI_UACINT) lua_tointeger(L, 1));
    return 1;
  }
  lua_pushlstring(L, text, wr_double_write(luaL_checknumber(L, 1), text));
  return 1;
}

static const luaL_Reg functions[] = {
  {"json_row", core_json_row}, {"json_rows", core_json_rows}, {"json_line", core_json_line},
  {NULL, NULL}};

void binding_open_rows (lua_State *L) {
  lua_getfield(L, LUA_REGISTRYINDEX, "windrow.buf");
  luaL_setfuncs(L, functions, 1);
  lua_getfield(L, LUA_REGISTRYINDEX, "windrow.buf");
  binding_push_new_buf(L);
  lua_pushcclosure(L, core_csv_row, 2);
  lua_setfield(L, -2, "csv_row");
  lua_pushcfunction(L, core_number_text);
  lua_setfield(L, -2, "number_text");
}
