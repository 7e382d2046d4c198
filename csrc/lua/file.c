/* file.c: what io lacks to keep an output over a crash: sync, sync_folder, truncate */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "lua/binding.h"

/* core.sync(file) -> true | nil, message, errno: what was written is on the disk */
static int core_sync (lua_State *L) {
  luaL_Stream *s = luaL_checkudata(L, 1, LUA_FILEHANDLE);
  luaL_argcheck(L, s->closef, 1, "closed");
  return luaL_fileresult(L, fflush(s->f) == 0 && fsync(fileno(s->f)) == 0, NULL);
}

/* core.sync_folder(path) -> true | nil, message, errno: names that were made or changed in it
   are on the disk */
static int core_sync_folder (lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  int fd = open(path, O_RDONLY);
  if (fd < 0) return luaL_fileresult(L, 0, path);
  int status = fsync(fd), number = errno;
  close(fd);
  errno = number;
  return luaL_fileresult(L, status == 0, path);
}

/* core.truncate(path, n) -> true | nil, message, errno: the file has its first n bytes */
static int core_truncate (lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  return luaL_fileresult(L, truncate(path, (off_t) luaL_checkinteger(L, 2)) == 0, path);
}

static const luaL_Reg functions[] = {
  {"sync", core_sync}, {"sync_folder", core_sync_folder}, {"truncate", core_truncate},
  {NULL, NULL}};

void binding_open_files (lua_State *L) {
  luaL_setfuncs(L, functions, 0);
}
