/* file.c: what io lacks: names in a folder, buffers of a size, what keeps outputs over a crash */
#define _DEFAULT_SOURCE                /* dirent's d_type */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lua/binding.h"

/* The type of what a name in an open folder stands for, as st_mode has it; 0 where there is
   nothing.  follow: what a link leads to. */
static mode_t mode_of (int folder, const char *name, bool follow) {
  struct stat of;
  if (fstatat(folder, name, &of, follow ? 0 : AT_SYMLINK_NOFOLLOW) != 0) return 0;
  return of.st_mode & S_IFMT;
}

/* The same of an entry, as the folder itself says it where it does. */
static mode_t mode_of_entry (int folder, const struct dirent *entry) {
#ifdef DT_DIR
  if (entry->d_type == DT_REG) return S_IFREG;
  if (entry->d_type == DT_DIR) return S_IFDIR;
#endif
  return mode_of(folder, entry->d_name, false);
}

/* Pushes the entry's name, with a slash behind it for a folder; false and nothing for what is left
   out. */
static bool push_entry (lua_State *L, int folder, const struct dirent *entry) {
  if (entry->d_name[0] == '.') return false;
  mode_t mode = mode_of_entry(folder, entry);
  if (S_ISLNK(mode)) {
    mode_t target = mode_of(folder, entry->d_name, true);
    mode = target ? target : S_IFREG;
    if (S_ISDIR(mode)) return false;
  }
  if (S_ISDIR(mode)) lua_pushfstring(L, "%s/", entry->d_name);
  else if (S_ISREG(mode)) lua_pushstring(L, entry->d_name);
  else return false;
  return true;
}

static int close_folder (lua_State *L) {
  DIR **open = lua_touserdata(L, 1);
  if (*open) closedir(*open);
  *open = NULL;
  return 0;
}

/* core.names(folder) -> { name … } | nil, message, errno: the files and folders in it, these with
   a slash behind their names.  Hidden ones are left out, links to folders too; links to nothing
   count as files.  Upvalue 1: the metatable of what holds the open folder. */
static int core_names (lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  DIR **open = lua_newuserdatauv(L, sizeof *open, 0);
  *open = NULL;
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_setmetatable(L, -2);
  *open = opendir(path);
  if (!*open) return luaL_fileresult(L, 0, NULL);
  lua_toclose(L, -1);
  lua_newtable(L);
  lua_Integer n = 0;
  for (struct dirent *entry; (entry = readdir(*open));)
    if (push_entry(L, dirfd(*open), entry)) lua_rawseti(L, -2, ++n);
  return 1;
}

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

/* core.buffer(file, n): the file, just opened, is written n bytes at a time (the size that
   file:setvbuf is given is ignored by glibc).  Upvalue 1 keeps the buffer as long as the file is
   there; that of stdout, which is written at the very end, is never freed. */
static int core_buffer (lua_State *L) {
  luaL_Stream *s = luaL_checkudata(L, 1, LUA_FILEHANDLE);
  lua_Integer n = luaL_checkinteger(L, 2);
  luaL_argcheck(L, s->closef, 1, "closed");
  luaL_argcheck(L, n > 0, 2, "no size");
  lua_settop(L, 1);
  char *at = s->f == stdout ? malloc((size_t) n) : lua_newuserdatauv(L, (size_t) n, 0);
  if (!at) return luaL_error(L, "out of memory");
  if (s->f != stdout) lua_rawset(L, lua_upvalueindex(1));
  setvbuf(s->f, at, _IOFBF, (size_t) n);
  return 0;
}

/* A table whose keys do not keep what they stand for. */
static void push_weak_table (lua_State *L) {
  lua_newtable(L);
  lua_createtable(L, 0, 1);
  lua_pushliteral(L, "k");
  lua_setfield(L, -2, "__mode");
  lua_setmetatable(L, -2);
}

static const luaL_Reg functions[] = {
  {"sync", core_sync}, {"sync_folder", core_sync_folder}, {"truncate", core_truncate},
  {NULL, NULL}};

void binding_open_files (lua_State *L) {
  luaL_setfuncs(L, functions, 0);
  lua_createtable(L, 0, 2);
  lua_pushcfunction(L, close_folder);
  lua_pushvalue(L, -1);
  lua_setfield(L, -3, "__gc");
  lua_setfield(L, -2, "__close");
  lua_pushcclosure(L, core_names, 1);
  lua_setfield(L, -2, "names");
  push_weak_table(L);
  lua_pushcclosure(L, core_buffer, 1);
  lua_setfield(L, -2, "buffer");
}
