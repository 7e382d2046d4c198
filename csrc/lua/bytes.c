/* bytes.c: the contents of one file after another, in memory that is kept from file to file */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lua/binding.h"

binding_bytes *binding_check_bytes (lua_State *L, int i) {
  return luaL_checkudata(L, i, BINDING_BYTES);
}

wr_slice binding_bytes_slice (const binding_bytes *b) {
  return (wr_slice) {b->n ? b->kept.at + b->from : "", (uint32_t) b->n};
}

wr_buf *binding_bytes_write (binding_bytes *b) {
  b->reads++;
  b->from = b->n = b->kept.n = 0;
  b->kept.failed = false;
  return &b->kept;
}

void binding_bytes_done (binding_bytes *b) {
  b->n = b->kept.n;
}

void binding_bytes_free (binding_bytes *b) {
  wr_buf_free(&b->kept);
  *b = (binding_bytes) {.reads = b->reads + 1};
}

static int give_back (lua_State *L) {
  binding_bytes_free(binding_check_bytes(L, 1));
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
static int read_all (wr_buf *out, int fd, size_t known, size_t most) {
  enum { PORTION = 1 << 16 };
  size_t wanted = known ? known + 1 : PORTION;
  while (out->n <= most) {
    char *at = wr_buf_room(out, out->n < known ? wanted - out->n : PORTION);
    if (!at) return ENOMEM;
    ssize_t got = read(fd, at, out->cap - out->n);
    if (got < 0 && errno != EINTR) return errno;
    if (got > 0) out->n += (size_t) got;
    if (got == 0 || (got > 0 && out->n == known)) break;
  }
  return 0;
}

/* Reads the file, unless its size is beyond `most`; 0, or an errno. */
static int fill (wr_buf *out, int fd, size_t most, size_t *size) {
  struct stat of;
  if (fstat(fd, &of) != 0) return errno;
  *size = S_ISREG(of.st_mode) ? (size_t) of.st_size : 0;
  if (*size > most) return 0;
  int number = read_all(out, fd, *size, most);
  *size = out->n;
  return number;
}

/* bytes:read(path, most) -> how many the file has; only up to `most` are read, of a longer one
   none or one more; nil, message, errno.  Documents that were loaded from them before cannot be
   used. */
static int bytes_read (lua_State *L) {
  binding_bytes *b = binding_check_bytes(L, 1);
  const char *path = luaL_checkstring(L, 2);
  size_t most = (size_t) luaL_checkinteger(L, 3), size = 0;
  wr_buf *out = binding_bytes_write(b);
  int fd = open(path, O_RDONLY);
  if (fd < 0) return luaL_fileresult(L, 0, path);
  int number = fill(out, fd, most, &size);
  close(fd);
  errno = number;
  if (number) return luaL_fileresult(L, 0, path);
  binding_bytes_done(b);
  lua_pushinteger(L, (lua_Integer) size);
  return 1;
}

void binding_bytes_set (lua_State *L, binding_bytes *b, wr_slice s) {
  const char *at = b->kept.at;
  if (at && s.at >= at && s.at + s.n <= at + b->kept.n) {
    b->reads++;
    b->from = (size_t) (s.at - at);
    b->n = s.n;
    return;
  }
  wr_buf *out = binding_bytes_write(b);
  wr_buf_slice(out, s);
  if (out->failed) luaL_error(L, "out of memory");
  binding_bytes_done(b);
}

void binding_bytes_take (lua_State *L, int i, binding_bytes *to) {
  const binding_bytes *bytes;
  wr_slice source = binding_check_source(L, i, &bytes);
  if (bytes) {
    *to = *bytes;
    *(binding_bytes *) lua_touserdata(L, i) = (binding_bytes) {.reads = bytes->reads + 1};
  } else binding_bytes_set(L, to, source);
}

/* bytes:sub(from, to) -> text, as string.sub with positions from 1 on */
static int bytes_sub (lua_State *L) {
  wr_slice s = binding_bytes_slice(binding_check_bytes(L, 1));
  lua_Integer n = s.n, from = luaL_checkinteger(L, 2), to = luaL_optinteger(L, 3, n);
  if (from < 1) from = 1;
  if (to > n) to = n;
  if (from > to) lua_pushliteral(L, "");
  else lua_pushlstring(L, s.at + from - 1, (size_t) (to - from + 1));
  return 1;
}

/* bytes:keep(from, to) -> bytes: only these are left */
static int bytes_keep (lua_State *L) {
  binding_bytes *b = binding_check_bytes(L, 1);
  wr_slice s = binding_bytes_slice(b);
  lua_Integer from = luaL_checkinteger(L, 2), to = luaL_checkinteger(L, 3);
  luaL_argcheck(L, from >= 1 && from <= to + 1 && to <= (lua_Integer) s.n, 2, "out of range");
  binding_bytes_set(L, b, (wr_slice) {s.at + from - 1, (uint32_t) (to - from + 1)});
  lua_settop(L, 1);
  return 1;
}

static int bytes_length (lua_State *L) {
  lua_pushinteger(L, (lua_Integer) binding_check_bytes(L, 1)->n);
  return 1;
}

static int bytes_text (lua_State *L) {
  binding_push_slice(L, binding_bytes_slice(binding_check_bytes(L, 1)));
  return 1;
}

wr_slice binding_check_source (lua_State *L, int i, const binding_bytes **bytes) {
  const binding_bytes *b = luaL_testudata(L, i, BINDING_BYTES);
  *bytes = b;
  if (!b) return binding_check_slice(L, i);
  luaL_argcheck(L, b->n < WR_NONE, i, "longer than 4 GiB");
  return binding_bytes_slice(b);
}

static const luaL_Reg methods[] = {
  {"read", bytes_read}, {"sub", bytes_sub}, {"keep", bytes_keep}, {NULL, NULL}};

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
