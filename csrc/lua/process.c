/* process.c: what a worker asks of the system about itself: its limits, its memory */
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

#include "lua/binding.h"

/* core.limit(what, n) -> true | nil, message: lowers the process's own limit, for good.  what:
   "memory", bytes of address space; "cpu", seconds of the processor, after which SIGXCPU ends the
   process (this one may be raised again); "core", bytes of a core dump. */
static int core_limit (lua_State *L) {
  static const char *const names[] = {"memory", "cpu", "core", NULL};
  static const int resources[] = {RLIMIT_AS, RLIMIT_CPU, RLIMIT_CORE};
  int what = resources[luaL_checkoption(L, 1, NULL, names)];
  lua_Integer n = luaL_checkinteger(L, 2);
  struct rlimit limit;
  luaL_argcheck(L, n >= 0, 2, "negative");
  if (getrlimit(what, &limit) != 0) return luaL_fileresult(L, 0, NULL);
  if (limit.rlim_max == RLIM_INFINITY || (rlim_t) n < limit.rlim_max) limit.rlim_cur = (rlim_t) n;
  else limit.rlim_cur = limit.rlim_max;
  return luaL_fileresult(L, setrlimit(what, &limit) == 0, NULL);
}

/* core.memory() -> bytes of memory in use, bytes of address space; nothing where the system does
   not say (it does on Linux) */
static int core_memory (lua_State *L) {
  unsigned long size, resident;
  FILE *f = fopen("/proc/self/statm", "r");
  if (!f) return 0;
  int n = fscanf(f, "%lu %lu", &size, &resident);
  fclose(f);
  if (n != 2) return 0;
  long page = sysconf(_SC_PAGESIZE);
  lua_pushinteger(L, (lua_Integer) resident * page);
  lua_pushinteger(L, (lua_Integer) size * page);
  return 2;
}

static const luaL_Reg functions[] = {
  {"limit", core_limit}, {"memory", core_memory}, {NULL, NULL}};

void binding_open_process (lua_State *L) {
  luaL_setfuncs(L, functions, 0);
}
