/* marshal.c: Lua values as bytes and back: for messages between processes and for sums of rows */
#include <stdlib.h>

#include "lua/binding.h"

#include "base/hash.h"

/* The form: a byte that says what follows, then
     N F T      nil, false, true; 0 core.null
     I D        8 bytes, least first: an integer, a double
     S          a length and so many bytes
     L A        a count and so many values: a plain sequence, one with metatable core.array
     R          a count and so many values, of a sequence that says its length in its field n
     M O        a count and so many pairs of key and value, keys sorted: a plain table, one with
                metatable core.object
   Lengths and counts are 4 bytes, least first.  The same value gives the same bytes. */

enum { DEPTH = 128 };          /* levels of nesting; deeper means a table inside itself */

enum { SIZE = 4 };

static void write_size (char *to, size_t n) {
  for (int i = 0; i < SIZE; i++) to[i] = (char) (n >> (8 * i) & 0xFF);
}

static void put_size (wr_buf *out, size_t n) {
  char bytes[SIZE];
  write_size(bytes, n);
  wr_buf_put(out, bytes, SIZE);
}

static void put_word (wr_buf *out, char tag, uint64_t word) {
  char bytes[9] = {tag};
  for (int i = 0; i < 8; i++) bytes[i + 1] = (char) (word >> (8 * i) & 0xFF);
  wr_buf_put(out, bytes, sizeof bytes);
}

static void put_number (lua_State *L, int i, wr_buf *out) {
  uint64_t word;
  if (lua_isinteger(L, i)) {
    put_word(out, 'I', (uint64_t) lua_tointeger(L, i));
    return;
  }
  double x = lua_tonumber(L, i);
  memcpy(&word, &x, sizeof word);
  put_word(out, 'D', word);
}

static void put_string (lua_State *L, int i, wr_buf *out) {
  wr_slice s = binding_check_slice(L, i);
  wr_buf_char(out, 'S');
  put_size(out, s.n);
  wr_buf_slice(out, s);
}

static void put_value (lua_State *L, int i, wr_buf *out, int depth);

static void put_values (lua_State *L, int i, char tag, lua_Integer n, wr_buf *out, int depth) {
  wr_buf_char(out, tag);
  put_size(out, (size_t) n);
  for (lua_Integer k = 1; k <= n; k++) {
    lua_rawgeti(L, i, k);
    put_value(L, lua_gettop(L), out, depth);
    lua_pop(L, 1);
  }
}

/* A key of a table: a text, or an integer where `text.at` is NULL. */
typedef struct key {
  wr_slice text;
  lua_Integer number;
} key;

/* Integers first, then texts by their bytes. */
static int by_key (const void *a, const void *b) {
  const key *x = a, *y = b;
  if (!x->text.at || !y->text.at) {
    if (x->text.at || y->text.at) return x->text.at ? 1 : -1;
    return (x->number > y->number) - (x->number < y->number);
  }
  int order = memcmp(x->text.at, y->text.at, x->text.n < y->text.n ? x->text.n : y->text.n);
  return order ? order : (x->text.n > y->text.n) - (x->text.n < y->text.n);
}

/* The keys of the table, sorted, in a userdata left on the stack; the table keeps texts alive. */
static key *sorted_keys (lua_State *L, int i, size_t n) {
  key *keys = lua_newuserdatauv(L, (n + 1) * sizeof *keys, 0);
  size_t k = 0;
  for (lua_pushnil(L); lua_next(L, i); lua_pop(L, 1), k++) {
    keys[k] = (key) {{NULL, 0}, 0};
    if (lua_type(L, -2) == LUA_TSTRING) keys[k].text = binding_check_slice(L, -2);
    else if (lua_isinteger(L, -2)) keys[k].number = lua_tointeger(L, -2);
    else luaL_error(L, "a table with a %s for a key cannot be packed", luaL_typename(L, -2));
  }
  qsort(keys, n, sizeof *keys, by_key);
  return keys;
}

static void put_pairs (lua_State *L, int i, char tag, size_t n, wr_buf *out, int depth) {
  const key *keys = sorted_keys(L, i, n);
  wr_buf_char(out, tag);
  put_size(out, n);
  for (size_t k = 0; k < n; k++) {
    if (keys[k].text.at) binding_push_slice(L, keys[k].text);
    else lua_pushinteger(L, keys[k].number);
    put_value(L, lua_gettop(L), out, depth);
    lua_rawget(L, i);
    put_value(L, lua_gettop(L), out, depth);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* The length that a table says in its field n, all other keys being integers; -1 when it says
   none.  `n` counts its pairs. */
static lua_Integer said_length (lua_State *L, int i, size_t *n) {
  size_t texts = 0;
  *n = 0;
  for (lua_pushnil(L); lua_next(L, i); lua_pop(L, 1), ++*n)
    if (lua_type(L, -2) != LUA_TNUMBER) texts++;
  lua_pushliteral(L, "n");
  lua_rawget(L, i);
  lua_Integer said = texts == 1 && lua_isinteger(L, -1) ? lua_tointeger(L, -1) : -1;
  lua_pop(L, 1);
  return said;
}

static void put_table (lua_State *L, int i, wr_buf *out, int depth) {
  if (depth >= DEPTH) luaL_error(L, "a table nested over %d levels cannot be packed", DEPTH);
  luaL_checkstack(L, 8, "nested too deeply");
  size_t n;
  lua_Integer sequence = (lua_Integer) lua_rawlen(L, i), said = said_length(L, i, &n);
  if (binding_is_marked(L, i, "windrow.array")) put_values(L, i, 'A', sequence, out, depth + 1);
  else if (binding_is_marked(L, i, "windrow.object")) put_pairs(L, i, 'O', n, out, depth + 1);
  else if (said >= sequence) put_values(L, i, 'R', said, out, depth + 1);
  else if (sequence == (lua_Integer) n) put_values(L, i, 'L', sequence, out, depth + 1);
  else put_pairs(L, i, 'M', n, out, depth + 1);
}

static void put_value (lua_State *L, int i, wr_buf *out, int depth) {
  switch (lua_type(L, i)) {
    case LUA_TNIL: wr_buf_char(out, 'N'); break;
    case LUA_TBOOLEAN: wr_buf_char(out, lua_toboolean(L, i) ? 'T' : 'F'); break;
    case LUA_TNUMBER: put_number(L, i, out); break;
    case LUA_TSTRING: put_string(L, i, out); break;
    case LUA_TTABLE: put_table(L, i, out, depth); break;
    case LUA_TLIGHTUSERDATA:
      if (!lua_touserdata(L, i)) {
        wr_buf_char(out, '0');
        break;
      }                                /* fallthrough */
    default: luaL_error(L, "a %s cannot be packed", luaL_typename(L, i));
  }
}

/* core.marshal(value) -> bytes, the same for equal values; raises on functions, userdata, cycles.
   The field n of a table that has integers for its other keys is the length of its sequence. */
static int core_marshal (lua_State *L) {
  luaL_checkany(L, 1);
  wr_buf *out = binding_buf(L);
  put_value(L, 1, out, 0);
  return binding_push_buf(L, out);
}

/* core.frame(value) -> a message: how many bytes core.marshal(value) takes, in 4 bytes, and
   those */
static int core_frame (lua_State *L) {
  luaL_checkany(L, 1);
  wr_buf *out = binding_buf(L);
  put_size(out, 0);
  put_value(L, 1, out, 0);
  luaL_argcheck(L, out->n - SIZE <= UINT32_MAX, 1, "too long a message");
  if (!out->failed) write_size(out->at, out->n - SIZE);
  return binding_push_buf(L, out);
}

/* core.sum(value) -> a 64-bit hash of its packed form */
static int core_sum (lua_State *L) {
  luaL_checkany(L, 1);
  wr_buf *out = binding_buf(L);
  put_value(L, 1, out, 0);
  if (out->failed) return luaL_error(L, "out of memory");
  lua_pushinteger(L, (lua_Integer) wr_hash(out->at, out->n, 0));
  return 1;
}

/* What is still to be read. */
typedef struct packed {
  const unsigned char *at, *end;
} packed;

static const unsigned char *take (lua_State *L, packed *p, size_t n) {
  if ((size_t) (p->end - p->at) < n) luaL_error(L, "packed values end too early");
  p->at += n;
  return p->at - n;
}

static size_t take_size (lua_State *L, packed *p) {
  const unsigned char *s = take(L, p, SIZE);
  return s[0] | (size_t) s[1] << 8 | (size_t) s[2] << 16 | (size_t) s[3] << 24;
}

/* A count of values, each of which takes a byte at least. */
static int take_count (lua_State *L, packed *p) {
  size_t n = take_size(L, p);
  if (n > (size_t) (p->end - p->at)) luaL_error(L, "packed values end too early");
  return (int) n;
}

static uint64_t take_word (lua_State *L, packed *p) {
  const unsigned char *s = take(L, p, 8);
  uint64_t word = 0;
  for (int i = 7; i >= 0; i--) word = word << 8 | s[i];
  return word;
}

static void push_value (lua_State *L, packed *p, int depth);

static void push_values (lua_State *L, packed *p, int depth, bool says_length) {
  int n = take_count(L, p);
  lua_createtable(L, n, says_length);
  for (int k = 1; k <= n; k++) {
    push_value(L, p, depth);
    lua_rawseti(L, -2, k);
  }
  if (!says_length) return;
  lua_pushinteger(L, n);
  lua_setfield(L, -2, "n");
}

static void push_pairs (lua_State *L, packed *p, int depth) {
  int n = take_count(L, p);
  lua_createtable(L, 0, n);
  for (int k = 0; k < n; k++) {
    push_value(L, p, depth);
    luaL_argcheck(L, !lua_isnil(L, -1), 1, "packed pairs have no key");
    push_value(L, p, depth);
    lua_rawset(L, -3);
  }
}

static void push_string (lua_State *L, packed *p) {
  size_t n = take_size(L, p);
  lua_pushlstring(L, (const char *) take(L, p, n), n);
}

static void push_double (lua_State *L, packed *p) {
  uint64_t word = take_word(L, p);
  double x;
  memcpy(&x, &word, sizeof x);
  lua_pushnumber(L, x);
}

static void push_value (lua_State *L, packed *p, int depth) {
  if (depth > DEPTH) luaL_error(L, "packed values are nested too deeply");
  luaL_checkstack(L, 6, "nested too deeply");
  char tag = (char) *take(L, p, 1);
  switch (tag) {
    case 'N': lua_pushnil(L); break;
    case 'F': case 'T': lua_pushboolean(L, tag == 'T'); break;
    case '0': lua_pushlightuserdata(L, NULL); break;
    case 'I': lua_pushinteger(L, (lua_Integer) take_word(L, p)); break;
    case 'D': push_double(L, p); break;
    case 'S': push_string(L, p); break;
    case 'L': case 'A': case 'R': push_values(L, p, depth + 1, tag == 'R'); break;
    case 'M': case 'O': push_pairs(L, p, depth + 1); break;
    default: luaL_error(L, "these are not packed values");
  }
  if (tag == 'A') luaL_setmetatable(L, "windrow.array");
  if (tag == 'O') luaL_setmetatable(L, "windrow.object");
}

static int unpack (lua_State *L, const char *bytes, size_t n) {
  packed p = {(const unsigned char *) bytes, (const unsigned char *) bytes + n};
  push_value(L, &p, 0);
  if (p.at != p.end) return luaL_error(L, "there is more behind the packed values");
  return 1;
}

/* core.unmarshal(bytes) -> the value that core.marshal was given; raises when they are something
   else */
static int core_unmarshal (lua_State *L) {
  wr_slice s = binding_check_slice(L, 1);
  return unpack(L, s.at, s.n);
}

/* core.unframe(bytes, from) -> the value of the message that begins at the index `from`, and the
   index behind it | nothing but nil, nil and how many bytes it takes (4 where that is not known
   yet), when it is not whole; raises when the bytes are something else */
static int core_unframe (lua_State *L) {
  wr_slice s = binding_check_slice(L, 1);
  lua_Integer from = luaL_checkinteger(L, 2);
  luaL_argcheck(L, from >= 1 && from <= (lua_Integer) s.n + 1, 2, "out of range");
  packed p = {(const unsigned char *) s.at + from - 1, (const unsigned char *) s.at + s.n};
  size_t there = (size_t) (p.end - p.at), n = there < SIZE ? 0 : take_size(L, &p);
  if (there < SIZE + n) {
    lua_pushnil(L);
    lua_pushnil(L);
    lua_pushinteger(L, (lua_Integer) (SIZE + n));
    return 3;
  }
  unpack(L, (const char *) p.at, n);
  lua_pushinteger(L, from + (lua_Integer) (SIZE + n));
  return 2;
}

static const luaL_Reg functions[] = {
  {"marshal", core_marshal}, {"sum", core_sum}, {"frame", core_frame},
  {"unmarshal", core_unmarshal}, {"unframe", core_unframe}, {NULL, NULL}};

void binding_open_marshal (lua_State *L) {
  lua_getfield(L, LUA_REGISTRYINDEX, "windrow.buf");
  luaL_setfuncs(L, functions, 1);
}
