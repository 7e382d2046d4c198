/* lua_pattern.h: Lua's patterns (reference manual, 6.4.1), with a count of the steps they take */
#ifndef WR_LUA_PATTERN_H
#define WR_LUA_PATTERN_H

#include "base/base.h"

enum { WR_LUA_CAPTURES = 32, WR_LUA_ELEMENTS = 1000 };

enum wr_lua_element_kind {
  WR_LP_SET,                           /* one of `set`, as often as `repeat` says */
  WR_LP_OPEN, WR_LP_CLOSE, WR_LP_POSITION, WR_LP_BACK, WR_LP_BALANCE, WR_LP_FRONTIER, WR_LP_STOP,
  WR_LP_DONE
};

enum wr_lua_repeat { WR_LP_ONCE, WR_LP_OPTIONAL, WR_LP_ANY, WR_LP_SOME, WR_LP_LAZY };

typedef struct wr_lua_element {
  uint8_t kind, repeat;
  uint8_t index;                       /* of the capture */
  uint8_t left, right;                 /* of a balance */
  uint32_t set[8];                     /* bytes as bits */
} wr_lua_element;

/* A pattern taken apart: n elements, the last one DONE. */
typedef struct wr_lua_pattern {
  bool anchored;
  uint8_t captures;
  uint32_t n;
  wr_lua_element at[];
} wr_lua_pattern;

/* Elements that a pattern of this length has at most. */
static inline uint32_t wr_lua_pattern_room (size_t length) { return (uint32_t) length + 1; }

/* Takes a pattern apart into `out`, which has room for wr_lua_pattern_room elements; `literal`: a
   ^ at the start is a character.  NULL, or what is wrong, in Lua's words. */
const char *wr_lua_pattern_read (wr_slice text, bool literal, wr_lua_pattern *out);

/* A match under way.  Captures hold [start, end); end WR_NONE: a position; both are set up to
   `level`. */
typedef struct wr_lua_match {
  const char *s;
  uint32_t n;
  uint64_t steps;                      /* left; 0: the match was given up */
  uint8_t level;
  wr_span capture[WR_LUA_CAPTURES];
} wr_lua_match;

/* The end of the match of the pattern at byte `at`; WR_NONE where it does not match or the steps
   ran out (m->steps is 0 then). */
uint32_t wr_lua_match_at (wr_lua_match *m, const wr_lua_pattern *p, uint32_t at);

#endif
