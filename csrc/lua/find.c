/* find.c: find, match, gmatch and gsub as Lua has them; the steps of patterns are counted */
#include "lua/binding.h"
#include "lua/lua_pattern.h"

/* Upvalues of all functions here: the steps that are left, patterns by their text (weak). */
enum { STEPS = 1, PATTERNS, UPVALUES = PATTERNS };

static uint64_t *steps_of (lua_State *L) {
  return lua_touserdata(L, lua_upvalueindex(STEPS));
}

/* Raises without a position: the caller may be windrow's own. */
static int raise (lua_State *L, const char *what) {
  lua_pushstring(L, what);
  return lua_error(L);
}

/* The pattern at argument i taken apart; on the stack above, so that it lives.  `literal`: ^ at its
   start is a character. */
static const wr_lua_pattern *pattern_at (lua_State *L, int i, bool literal) {
  wr_slice text = binding_check_slice(L, i);
  if (!literal) {
    lua_pushvalue(L, i);
    if (lua_rawget(L, lua_upvalueindex(PATTERNS)) == LUA_TUSERDATA) return lua_touserdata(L, -1);
    lua_pop(L, 1);
  }
  uint32_t room = wr_lua_pattern_room(text.n);
  if (room > WR_LUA_ELEMENTS) room = WR_LUA_ELEMENTS + 1;
  wr_lua_pattern *p = lua_newuserdatauv(L, sizeof *p + room * sizeof *p->at, 0);
  const char *wrong = wr_lua_pattern_read(text, literal, p);
  if (wrong) raise(L, wrong);
  if (!literal) {
    lua_pushvalue(L, i);
    lua_pushvalue(L, -2);
    lua_rawset(L, lua_upvalueindex(PATTERNS));
  }
  return p;
}

/* What is left of the counter after a match; raises when nothing is. */
static void settle (lua_State *L, const wr_lua_match *m) {
  *steps_of(L) = m->steps;
  if (!m->steps) raise(L, "a pattern takes too many steps on this text");
}

static void push_capture (lua_State *L, const wr_lua_match *m, int i, wr_span whole) {
  wr_span c = i < m->level ? m->capture[i] : whole;
  if (c.end == WR_NONE) lua_pushinteger(L, (lua_Integer) c.start + 1);
  else lua_pushlstring(L, m->s + c.start, c.end - c.start);
}

/* Pushes all captures, or the match where there are none.  Gives how many. */
static int push_captures (lua_State *L, const wr_lua_match *m, wr_span whole) {
  int n = m->level ? m->level : 1;
  luaL_checkstack(L, n, "too many captures");
  for (int i = 0; i < n; i++) push_capture(L, m, i, whole);
  return n;
}

/* The first match at or behind `from`; {WR_NONE, …} where there is none. */
static wr_span search (lua_State *L, wr_lua_match *m, const wr_lua_pattern *p, uint32_t from) {
  for (uint32_t at = from;; at++) {
    uint32_t end = wr_lua_match_at(m, p, at);
    if (end != WR_NONE) return (wr_span) {at, end};
    if (!m->steps) settle(L, m);
    if (p->anchored || at >= m->n) return (wr_span) {WR_NONE, WR_NONE};
  }
}

static wr_lua_match match_of (lua_State *L, wr_slice s) {
  return (wr_lua_match) {.s = s.at, .n = s.n, .steps = *steps_of(L)};
}

/* Where argument i says to begin: a byte from 0; past the end: n + 1. */
static uint32_t start_at (lua_State *L, int i, uint32_t n) {
  lua_Integer from = luaL_optinteger(L, i, 1);
  if (from < 0) from += (lua_Integer) n + 1;
  if (from < 1) from = 1;
  return from > (lua_Integer) n + 1 ? n + 1 : (uint32_t) (from - 1);
}

static const char *plain_search (wr_slice s, uint32_t from, wr_slice wanted) {
  if (!wanted.n) return s.at + from;
  for (const char *at = s.at + from, *end = s.at + s.n; (size_t) (end - at) >= wanted.n; at++) {
    at = memchr(at, wanted.at[0], (size_t) (end - at) - wanted.n + 1);
    if (!at) return NULL;
    if (memcmp(at, wanted.at, wanted.n) == 0) return at;
  }
  return NULL;
}

static bool is_plain (wr_slice pattern) {
  for (uint32_t i = 0; i < pattern.n; i++)
    if (pattern.at[i] && strchr("^$*+?.([%-", pattern.at[i])) return false;
  return true;
}

static int find_plain (lua_State *L, wr_slice s, uint32_t from, wr_slice wanted) {
  const char *at = plain_search(s, from, wanted);
  if (!at) return luaL_pushfail(L), 1;
  lua_pushinteger(L, at - s.at + 1);
  lua_pushinteger(L, at - s.at + (lua_Integer) wanted.n);
  return 2;
}

static int find (lua_State *L, bool places) {
  wr_slice s = binding_check_slice(L, 1), pattern = binding_check_slice(L, 2);
  uint32_t from = start_at(L, 3, s.n);
  if (from > s.n) return luaL_pushfail(L), 1;
  if (places && (lua_toboolean(L, 4) || is_plain(pattern)))
    return find_plain(L, s, from, pattern);
  const wr_lua_pattern *p = pattern_at(L, 2, false);
  wr_lua_match m = match_of(L, s);
  wr_span found = search(L, &m, p, from);
  settle(L, &m);
  if (found.start == WR_NONE) return luaL_pushfail(L), 1;
  if (!places) return push_captures(L, &m, found);
  lua_pushinteger(L, (lua_Integer) found.start + 1);
  lua_pushinteger(L, found.end);
  return m.level ? 2 + push_captures(L, &m, found) : 2;
}

static int core_find (lua_State *L) {
  return find(L, true);
}

static int core_match (lua_State *L) {
  return find(L, false);
}

/* Upvalues of an iterator: those of all, then text, pattern, next byte, end of the last match. */
enum { TEXT = UPVALUES + 1, PATTERN, NEXT, LAST };

static int next_match (lua_State *L) {
  size_t n;
  const char *text = lua_tolstring(L, lua_upvalueindex(TEXT), &n);
  const wr_lua_pattern *p = lua_touserdata(L, lua_upvalueindex(PATTERN));
  uint32_t at = (uint32_t) lua_tointeger(L, lua_upvalueindex(NEXT));
  lua_Integer last = lua_tointeger(L, lua_upvalueindex(LAST));
  wr_lua_match m = match_of(L, (wr_slice) {text, (uint32_t) n});
  while (at <= m.n) {
    wr_span found = search(L, &m, p, at);
    if (found.start == WR_NONE) break;
    at = found.start + 1;
    if ((lua_Integer) found.end == last) continue;
    settle(L, &m);
    lua_pushinteger(L, found.end);
    lua_pushvalue(L, -1);
    lua_replace(L, lua_upvalueindex(LAST));
    lua_replace(L, lua_upvalueindex(NEXT));
    return push_captures(L, &m, found);
  }
  settle(L, &m);
  return 0;
}

static int core_gmatch (lua_State *L) {
  wr_slice s = binding_check_slice(L, 1);
  uint32_t from = start_at(L, 3, s.n);
  lua_pushvalue(L, lua_upvalueindex(STEPS));
  lua_pushvalue(L, lua_upvalueindex(PATTERNS));
  lua_pushvalue(L, 1);
  pattern_at(L, 2, binding_check_slice(L, 2).n && lua_tostring(L, 2)[0] == '^');
  lua_pushinteger(L, from);
  lua_pushinteger(L, -1);
  lua_pushcclosure(L, next_match, LAST);
  return 1;
}

/* Appends the replacement text at argument 3: %0 to %9 are captures, %% is a %. */
static void add_text (lua_State *L, luaL_Buffer *b, const wr_lua_match *m, wr_span whole) {
  size_t n;
  const char *text = lua_tolstring(L, 3, &n);
  for (size_t i = 0; i < n; i++) {
    if (text[i] != '%') {
      luaL_addchar(b, text[i]);
      continue;
    }
    char c = ++i < n ? text[i] : 0;
    if (c == '%') {
      luaL_addchar(b, c);
    } else if (c == '0') {
      luaL_addlstring(b, m->s + whole.start, whole.end - whole.start);
    } else if (c >= '1' && c <= '9' && (c - '1' < m->level || c == '1')) {
      push_capture(L, m, c - '1', whole);
      luaL_tolstring(L, -1, NULL);
      lua_remove(L, -2);
      luaL_addvalue(b);
    } else if (c >= '1' && c <= '9') {
      luaL_error(L, "invalid capture index %%%c in replacement string", c);
    } else {
      luaL_error(L, "invalid use of '%%' in replacement string");
    }
  }
}

/* Appends what stands for a match.  False: the match itself stays. */
static bool add_value (lua_State *L, luaL_Buffer *b, const wr_lua_match *m, wr_span whole) {
  int type = lua_type(L, 3);
  if (type == LUA_TFUNCTION) {
    lua_pushvalue(L, 3);
    lua_call(L, push_captures(L, m, whole), 1);
  } else if (type == LUA_TTABLE) {
    push_capture(L, m, 0, whole);
    lua_gettable(L, 3);
  } else {
    add_text(L, b, m, whole);
    return true;
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    luaL_addlstring(b, m->s + whole.start, whole.end - whole.start);
    return false;
  }
  if (!lua_isstring(L, -1))
    luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  luaL_addvalue(b);
  return true;
}

static int core_gsub (lua_State *L) {
  wr_slice s = binding_check_slice(L, 1);
  int type = lua_type(L, 3);
  luaL_argexpected(L, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION
    || type == LUA_TTABLE, 3, "string/function/table");
  lua_Integer most = luaL_optinteger(L, 4, (lua_Integer) s.n + 1), count = 0;
  const wr_lua_pattern *p = pattern_at(L, 2, false);
  uint32_t at = 0, last = WR_NONE;
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  while (count < most) {
    wr_lua_match m = match_of(L, s);
    uint32_t end = wr_lua_match_at(&m, p, at);
    settle(L, &m);
    if (end != WR_NONE && end != last) {
      count++;
      add_value(L, &b, &m, (wr_span) {at, end});
      at = last = end;
    } else if (at < s.n) {
      luaL_addchar(&b, s.at[at++]);
    } else {
      break;
    }
    if (p->anchored) break;
  }
  luaL_addlstring(&b, s.at + at, s.n - at);
  luaL_pushresult(&b);
  lua_pushinteger(L, count);
  return 2;
}

/* core.pattern_steps([n]) -> the steps that patterns have left; n sets them */
static int core_pattern_steps (lua_State *L) {
  uint64_t *steps = steps_of(L);
  if (!lua_isnoneornil(L, 1)) *steps = (uint64_t) luaL_checkinteger(L, 1);
  lua_pushinteger(L, (lua_Integer) *steps);
  return 1;
}

static const luaL_Reg functions[] = {
  {"find", core_find}, {"match", core_match}, {"gmatch", core_gmatch}, {"gsub", core_gsub},
  {"pattern_steps", core_pattern_steps}, {NULL, NULL}};

void binding_open_finds (lua_State *L) {
  uint64_t *steps = lua_newuserdatauv(L, sizeof *steps, 0);
  *steps = INT64_MAX;
  lua_newtable(L);
  lua_newtable(L);
  lua_pushliteral(L, "v");
  lua_setfield(L, -2, "__mode");
  lua_setmetatable(L, -2);
  luaL_setfuncs(L, functions, UPVALUES);
}
