/* unit.c: units that a script adds, made ready for the tagger */
#include "lua/binding.h"

#include "tag/own_unit.h"

/* What core.units gives; uservalue 1 anchors the table whose strings the units point to. */
typedef struct own_units {
  uint32_t n;
  wr_own_unit at[];
} own_units;

static const char *text_field (lua_State *L, int i, const char *key, wr_slice *out) {
  size_t n;
  lua_getfield(L, i, key);
  const char *s = luaL_checklstring(L, -1, &n);
  *out = (wr_slice) {s, (uint32_t) n};
  lua_pop(L, 1);                       /* the table keeps it alive */
  return s;
}

/* core.units { {name=, code=, factor=, base=} … } -> units for the option `units` | nil, the number
   of the entry whose base is not known */
static int core_units (lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  uint32_t n = (uint32_t) lua_rawlen(L, 1);
  own_units *u = lua_newuserdatauv(L, sizeof *u + n * sizeof *u->at, 1);
  u->n = n;
  luaL_setmetatable(L, BINDING_UNITS);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  for (uint32_t i = 0; i < n; i++) {
    wr_slice code, base;
    lua_rawgeti(L, 1, (lua_Integer) i + 1);
    int entry = lua_gettop(L);
    text_field(L, entry, "name", &u->at[i].name);
    const char *name = text_field(L, entry, "code", &code);
    text_field(L, entry, "base", &base);
    lua_getfield(L, entry, "factor");
    bool known = wr_unit_define(base, luaL_checknumber(L, -1), name, &u->at[i].measure);
    lua_pop(L, 2);
    if (known) continue;
    lua_pushnil(L);
    lua_pushinteger(L, (lua_Integer) i + 1);
    return 2;
  }
  return 1;
}

const struct wr_own_unit *binding_to_units (lua_State *L, int i, uint32_t *n) {
  const own_units *u = luaL_testudata(L, i, BINDING_UNITS);
  *n = u ? u->n : 0;
  return u ? u->at : NULL;
}

void binding_open_units (lua_State *L) {
  lua_pushcfunction(L, core_units);
  lua_setfield(L, -2, "units");
  luaL_newmetatable(L, BINDING_UNITS);
  lua_pop(L, 1);
}
