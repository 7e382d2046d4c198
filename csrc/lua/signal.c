/* signal.c: SIGTERM as an error in the running program, so that it can tidy up; what the
   stand-alone interpreter does for SIGINT */
#include <signal.h>

#include "lua/binding.h"

/* The state to interrupt.  A signal handler gets no argument, so this one pointer is the
   process's; only the command sets it. */
static lua_State *running;

/* Raises "interrupted!", as ^C does. */
static void stop (lua_State *L, lua_Debug *ar) {
  (void) ar;
  lua_sethook(L, NULL, 0, 0);
  luaL_error(L, "interrupted!");
}

/* The next signal ends the process at once.  lua_sethook may be called from a handler
   (reference manual, 4.7). */
static void on_signal (int number) {
  signal(number, SIG_DFL);
  lua_sethook(running, stop, LUA_MASKCALL | LUA_MASKRET | LUA_MASKLINE | LUA_MASKCOUNT, 1);
}

/* core.catch_terminate(): from now on SIGTERM raises "interrupted!"
   in the main thread of this state */
static int core_catch_terminate (lua_State *L) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_MAINTHREAD);
  running = lua_tothread(L, -1);
  signal(SIGTERM, on_signal);
  return 0;
}

void binding_open_signals (lua_State *L) {
  lua_pushcfunction(L, core_catch_terminate);
  lua_setfield(L, -2, "catch_terminate");
}
