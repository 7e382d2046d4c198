/* bytes.c: the contents of one file after another, in memory that is kept from file to file */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lua/binding.h"

/* Room for one byte more than is read, so that the end is met without another turn. */
static bool make_room (binding_bytes *b, size_t room) {
  if (room <= b->room) return true;
  char *at = realloc(b->at, room);
  if (!at) return false;
  b->at = at;
  b->room = room;
  return true;
}

void binding_bytes_free (binding_bytes *b) {
  free(b->at);
  *b = (binding_bytes) {.reads = b->reads + 1};
}

static int give_back (lua_State *L) {
  binding_bytes_free(luaL_checkudata(L, 1, BINDING_BYTES));
  return 0;
}

/* core.bytes() -> bytes: empty; they can stand where a text is read from, and have # and sub */
static int core_bytes (lua_State *L) {
  binding_bytes *b = lua_newuserdatauv(L, sizeof *b, 0);
  *b = (binding_bytes) {0};
  luaL_setmetatable(L, BINDING_BYTES);
  return 1;
}

/* Reads to the end, or a byte beyond `most`; 0, or an errno.  `known` bytes are expected: what a
   plain file gives at once when there are no more. */
static int read_all (binding_bytes *b, int fd, size_t known, size_t most) {
  if (!make_room(b, known + 1)) return ENOMEM;
  while (b->n <= most) {
    if (b->n == b->room && !make_room(b, b->room * 2)) return ENOMEM;
    ssize_t got = read(fd, b->at + b->n, b->room - b->n);
    if (got < 0 && errno != EINTR) return errno;
    if (got > 0) b->n += (size_t) got;
    if (got == 0 || (got > 0 && known > 0 && b->n == known)) break;
  }
  return 0;
}

/* Fills b with the file, unless its size is beyond `most`; 0, or an errno. */
static int fill (binding_bytes *b, int fd, size_t most, size_t *size) {
  struct stat of;
  if (fstat(fd, &of) != 0) return errno;
  *size = S_ISREG(of.st_mode) ? (size_t) of.st_size : 0;
  if (*size > most) return 0;
  int number = read_all(b, fd, *size, most);
  *size = b->n;
  return number;
}

/* bytes:read(path, most) -> how many the file has; only up to `most` are read, of a longer one
   none or one more; nil, message, errno.  Documents that were loaded from them before cannot be
   used. */
static int bytes_read (lua_State *L) {
  binding_bytes *b = luaL_checkudata(L, 1, BINDING_BYTES);
  const char *path = luaL_checkstring(L, 2);
  size_t most = (size_t) luaL_checkinteger(L, 3), size = 0;
  b->reads++;
  b->n = 0;
  int fd = open(path, O_RDONLY);
  if (fd < 0) return luaL_fileresult(L, 0, path);
  int number = fill(b, fd, most, &size);
  close(fd);
  errno = number;
  if (number) return luaL_fileresult(L, 0, path);
  lua_pushinteger(L, (lua_Integer) size);
  return 1;
}

bool binding_bytes_set (binding_bytes *b, wr_slice s) {
  b->reads++;
  b->n = 0;
  if (!make_room(b, (size_t) s.n + 1)) return false;
  if (s.n) memcpy(b->at, s.at, s.n);
  b->n = s.n;
  return true;
}

/* bytes:sub(from, to) -> text, as string.sub with positions from 1 on */
static int bytes_sub (lua_State *L) {
  const binding_bytes *b = luaL_checkudata(L, 1, BINDING_BYTES);
  lua_Integer n = (lua_Integer) b->n, from = luaL_checkinteger(L, 2), to = luaL_optinteger(L, 3, n);
  if (from < 1) from = 1;
  if (to > n) to = n;
  if (from > to) lua_pushliteral(L, "");
  else lua_pushlstring(L, b->at + from - 1, (size_t) (to - from + 1));
  return 1;
}

static int bytes_length (lua_State *L) {
  lua_pushinteger(L, (lua_Integer) ((binding_bytes *) luaL_checkudata(L, 1, BINDING_BYTES))->n);
  return 1;
}

static int bytes_text (lua_State *L) {
  const binding_bytes *b = luaL_checkudata(L, 1, BINDING_BYTES);
  lua_pushlstring(L, b->n ? b->at : "", b->n);
  return 1;
}

wr_slice binding_check_source (lua_State *L, int i, const binding_bytes **bytes) {
  const binding_bytes *b = luaL_testudata(L, i, BINDING_BYTES);
  *bytes = b;
  if (!b) return binding_check_slice(L, i);
  luaL_argcheck(L, b->n < WR_NONE, i, "longer than 4 GiB");
  return (wr_slice) {b->n ? b->at : "", (uint32_t) b->n};
}

void binding_bytes_take (lua_State *L, int i, binding_bytes *to) {
  const binding_bytes *bytes;
  wr_slice source = binding_check_source(L, i, &bytes);
  if (bytes) {
    *to = *bytes;
    *(binding_bytes *) lua_touserdata(L, i) = (binding_bytes) {.reads = bytes->reads + 1};
  } else if (!binding_bytes_set(to, source)) luaL_error(L, "out of memory");
}

static const luaL_Reg methods[] = {{"read", bytes_read}, {"sub", bytes_sub}, {NULL, NULL}};

static const luaL_Reg metamethods[] = {{"__gc", give_back}, {"__close", give_back},
  {"__len", bytes_length}, {"__tostring", bytes_text}, {NULL, NULL}};

void binding_open_bytes (lua_State *L) {
  lua_pushcfunction(L, core_bytes);
  lua_setfield(L, -2, "bytes");
  luaL_newmetatable(L, BINDING_BYTES);
  luaL_setfuncs(L, metamethods, 0);
  luaL_newlib(L, methods);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}
