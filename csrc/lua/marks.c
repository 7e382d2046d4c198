/* marks.c: sets of hashes for the Lua side: core.marks() */
#include "lua/binding.h"

#include "base/marks.h"

#define BINDING_MARKS "windrow.marks"

/* marks:add(integer) -> whether it is new */
static int marks_add (lua_State *L) {
  wr_marks *m = luaL_checkudata(L, 1, BINDING_MARKS);
  int added = wr_marks_add(m, (uint64_t) luaL_checkinteger(L, 2));
  if (added < 0) return luaL_error(L, "out of memory");
  lua_pushboolean(L, added);
  return 1;
}

static int marks_free (lua_State *L) {
  wr_marks_free(luaL_checkudata(L, 1, BINDING_MARKS));
  return 0;
}

/* core.marks() -> an empty set of integers, told apart by 62 bits of a hash */
static int core_marks (lua_State *L) {
  wr_marks *m = lua_newuserdatauv(L, sizeof *m, 0);
  *m = (wr_marks) {0};
  luaL_setmetatable(L, BINDING_MARKS);
  return 1;
}

static const luaL_Reg methods[] = {{"add", marks_add}, {"__gc", marks_free}, {NULL, NULL}};

void binding_open_marks (lua_State *L) {
  luaL_newmetatable(L, BINDING_MARKS);
  luaL_setfuncs(L, methods, 0);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  lua_pushcfunction(L, core_marks);
  lua_setfield(L, -2, "marks");
}
