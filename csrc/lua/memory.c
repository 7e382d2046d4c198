/* memory.c: a bound on the memory of a Lua state, so that a script cannot take all there is */
#include "lua/binding.h"

/* Stands in for the state's own allocator while a bound is set.  `left` is how many bytes more the
   state may take; beyond it growth is refused, and Lua raises its "not enough memory".  It must be
   gone before the module is unloaded, so that it is never left in place. */
typedef struct bounded {
  lua_Alloc allocate;
  void *given;
  size_t left;
} bounded;

static void *bounded_allocate (void *given, void *block, size_t old, size_t new) {
  bounded *b = given;
  size_t had = block ? old : 0;
  if (new > had && new - had > b->left) return NULL;
  void *made = b->allocate(b->given, block, old, new);
  if (made || new == 0) b->left = b->left + had - new;
  return made;
}

/* core.bound_memory(bytes): from now on the state may grow by so many bytes; 0 lifts the bound */
static int core_bound_memory (lua_State *L) {
  lua_Integer bytes = luaL_checkinteger(L, 1);
  luaL_argcheck(L, bytes >= 0, 1, "not a size");
  void *given;
  lua_Alloc now = lua_getallocf(L, &given);
  bounded *b = now == bounded_allocate ? given : NULL;
  if (!bytes && b) {
    lua_setallocf(L, b->allocate, b->given);
    b->allocate(b->given, b, sizeof *b, 0);
  } else if (bytes) {
    if (!b) {
      b = now(given, NULL, 0, sizeof *b);
      if (!b) return luaL_error(L, "out of memory");
      *b = (bounded) {now, given, 0};
      lua_setallocf(L, bounded_allocate, b);
    }
    b->left = (size_t) bytes;
  }
  return 0;
}

void binding_open_memory (lua_State *L) {
  lua_pushcfunction(L, core_bound_memory);
  lua_setfield(L, -2, "bound_memory");
}
