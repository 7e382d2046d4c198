/* lua_pattern.c: Lua's patterns, with a count of the steps they take */
#include "lua/lua_pattern.h"

#include "base/ascii.h"

static void add (wr_lua_element *e, int c) {
  e->set[c >> 5] |= UINT32_C(1) << (c & 31);
}

static bool has (const wr_lua_element *e, uint8_t c) {
  return e->set[c >> 5] >> (c & 31) & 1;
}

static bool is_punctuation (int c) {
  return c > 32 && c < 127 && !wr_is_letter(c) && !wr_is_digit(c);
}

/* Whether c is of the class that a lower-case letter names; -1: the letter names none. */
static int in_class (int letter, int c) {
  switch (letter) {
    case 'a': return wr_is_letter(c);
    case 'c': return c < 32 || c == 127;
    case 'd': return wr_is_digit(c);
    case 'g': return c > 32 && c < 127;
    case 'l': return c >= 'a' && c <= 'z';
    case 'p': return is_punctuation(c);
    case 's': return c == ' ' || (c >= 9 && c <= 13);
    case 'u': return c >= 'A' && c <= 'Z';
    case 'w': return wr_is_letter(c) || wr_is_digit(c);
    case 'x': return wr_hex_value(c) >= 0;
    case 'z': return c == 0;
    default: return -1;
  }
}

/* Adds what %x stands for: a class, its complement, or the character itself. */
static void add_escaped (wr_lua_element *e, uint8_t x) {
  int letter = x | 32;
  if (!wr_is_letter(x) || in_class(letter, 0) < 0) {
    add(e, x);
    return;
  }
  bool wanted = x == letter;
  for (int c = 0; c < 256; c++)
    if ((in_class(letter, c) > 0) == wanted) add(e, c);
}

static const char no_end[] = "malformed pattern (missing ']')";
static const char cut_off[] = "malformed pattern (ends with '%')";

/* Reads the set that opens before `*at`; moves behind its "]". */
static const char *read_set (wr_slice t, uint32_t *at, wr_lua_element *e) {
  uint32_t i = *at;
  bool negated = i < t.n && t.at[i] == '^';
  i += negated;
  for (bool first = true; i < t.n && (first || t.at[i] != ']'); first = false) {
    uint8_t c = (uint8_t) t.at[i++];
    if (c == '%') {
      if (i == t.n) return no_end;
      add_escaped(e, (uint8_t) t.at[i++]);
    } else if (i + 1 < t.n && t.at[i] == '-' && t.at[i + 1] != ']') {
      for (int x = c; x <= (uint8_t) t.at[i + 1]; x++) add(e, x);
      i += 2;
    } else {
      add(e, c);
    }
  }
  if (i >= t.n) return no_end;
  if (negated)
    for (int k = 0; k < 8; k++) e->set[k] = ~e->set[k];
  *at = i + 1;
  return NULL;
}

/* What is read while a pattern is taken apart: captures that are open. */
typedef struct reading {
  wr_slice t;
  uint32_t at;
  uint8_t open[WR_LUA_CAPTURES], depth, captures;
  uint32_t closed;                     /* bits */
} reading;

static const char *read_open (reading *r, wr_lua_element *e) {
  if (r->captures == WR_LUA_CAPTURES) return "too many captures";
  bool position = r->at < r->t.n && r->t.at[r->at] == ')';
  e->kind = position ? WR_LP_POSITION : WR_LP_OPEN;
  e->index = r->captures++;
  if (position) {
    r->at++;
    r->closed |= UINT32_C(1) << e->index;
  } else {
    r->open[r->depth++] = e->index;
  }
  return NULL;
}

static const char *read_close (reading *r, wr_lua_element *e) {
  if (!r->depth) return "invalid pattern capture";
  e->kind = WR_LP_CLOSE;
  e->index = r->open[--r->depth];
  r->closed |= UINT32_C(1) << e->index;
  return NULL;
}

static const char *read_back (reading *r, wr_lua_element *e, uint8_t digit) {
  e->kind = WR_LP_BACK;
  e->index = (uint8_t) (digit - '1');
  if (digit == '0' || e->index >= r->captures || !(r->closed >> e->index & 1))
    return "invalid capture index";
  return NULL;
}

static const char *read_balance (reading *r, wr_lua_element *e) {
  if (r->at + 2 > r->t.n) return "malformed pattern (missing arguments to '%b')";
  e->kind = WR_LP_BALANCE;
  e->left = (uint8_t) r->t.at[r->at];
  e->right = (uint8_t) r->t.at[r->at + 1];
  r->at += 2;
  return NULL;
}

static const char *read_frontier (reading *r, wr_lua_element *e) {
  if (r->at == r->t.n || r->t.at[r->at] != '[') return "missing '[' after '%f' in pattern";
  e->kind = WR_LP_FRONTIER;
  r->at++;
  return read_set(r->t, &r->at, e);
}

/* What stands behind a %; sets `single` for what may repeat. */
static const char *read_escape (reading *r, wr_lua_element *e, bool *single) {
  if (r->at == r->t.n) return cut_off;
  uint8_t c = (uint8_t) r->t.at[r->at++];
  if (c == 'b') return read_balance(r, e);
  if (c == 'f') return read_frontier(r, e);
  if (wr_is_digit(c)) return read_back(r, e, c);
  *single = true;
  add_escaped(e, c);
  return NULL;
}

static void read_repeat (reading *r, wr_lua_element *e) {
  static const char marks[] = "?*+-";
  const char *mark = r->at < r->t.n ? memchr(marks, r->t.at[r->at], 4) : NULL;
  if (!mark) return;
  e->repeat = (uint8_t) (WR_LP_OPTIONAL + (mark - marks));
  r->at++;
}

static const char *read_element (reading *r, wr_lua_element *e) {
  const char *wrong = NULL;
  bool single = false;
  uint8_t c = (uint8_t) r->t.at[r->at++];
  if (c == '(') return read_open(r, e);
  if (c == ')') return read_close(r, e);
  if (c == '$' && r->at == r->t.n) {
    e->kind = WR_LP_STOP;
    return NULL;
  }
  if (c == '%') {
    wrong = read_escape(r, e, &single);
  } else if (c == '[') {
    single = true;
    wrong = read_set(r->t, &r->at, e);
  } else {
    single = true;
    if (c == '.') memset(e->set, 0xFF, sizeof e->set);
    else add(e, c);
  }
  if (!wrong && single) read_repeat(r, e);
  return wrong;
}

const char *wr_lua_pattern_read (wr_slice text, bool literal, wr_lua_pattern *out) {
  reading r = {.t = text};
  out->anchored = !literal && text.n && text.at[0] == '^';
  out->n = 0;
  r.at = out->anchored;
  while (r.at < text.n) {
    if (out->n == WR_LUA_ELEMENTS) return "pattern too complex";
    wr_lua_element *e = &out->at[out->n++];
    memset(e, 0, sizeof *e);
    const char *wrong = read_element(&r, e);
    if (wrong) return wrong;
  }
  if (r.depth) return "unfinished capture";
  out->at[out->n++] = (wr_lua_element) {.kind = WR_LP_DONE};
  out->captures = r.captures;
  return NULL;
}

static bool spend (wr_lua_match *m, uint64_t steps) {
  m->steps = m->steps > steps ? m->steps - steps : 0;
  return m->steps > 0;
}

static bool is_at (const wr_lua_match *m, const wr_lua_element *e, uint32_t at) {
  return at < m->n && has(e, (uint8_t) m->s[at]);
}

static uint32_t follow (wr_lua_match *m, const wr_lua_element *e, uint32_t at);

/* As many as there are, then fewer. */
static uint32_t greedy (wr_lua_match *m, const wr_lua_element *e, uint32_t at) {
  uint32_t end = at, least = at + (e->repeat == WR_LP_SOME);
  while (is_at(m, e, end)) end++;
  if (!spend(m, end - at) || end < least) return WR_NONE;
  for (;; end--) {
    uint32_t stop = follow(m, e + 1, end);
    if (stop != WR_NONE || end == least || !m->steps) return stop;
  }
}

/* None, then more. */
static uint32_t lazy (wr_lua_match *m, const wr_lua_element *e, uint32_t at) {
  for (;; at++) {
    uint32_t stop = follow(m, e + 1, at);
    if (stop != WR_NONE || !is_at(m, e, at) || !m->steps) return stop;
  }
}

static uint32_t captured (wr_lua_match *m, const wr_lua_element *e, uint32_t at) {
  wr_span before = m->capture[e->index];
  uint8_t level = m->level;
  if (e->kind == WR_LP_CLOSE) {
    m->capture[e->index].end = at;
  } else {
    m->capture[e->index] = (wr_span) {at, WR_NONE};
    m->level = (uint8_t) (e->index + 1);
  }
  uint32_t stop = follow(m, e + 1, at);
  if (stop == WR_NONE) {
    m->capture[e->index] = before;
    m->level = level;
  }
  return stop;
}

/* Behind the text of a capture that stands here again; WR_NONE where it does not.  A position
   never does. */
static uint32_t again (wr_lua_match *m, const wr_lua_element *e, uint32_t at) {
  wr_span c = m->capture[e->index];
  if (c.end == WR_NONE) return WR_NONE;
  uint32_t n = c.end - c.start;
  if (!spend(m, n) || n > m->n - at || memcmp(m->s + c.start, m->s + at, n) != 0) return WR_NONE;
  return at + n;
}

static uint32_t balanced (wr_lua_match *m, const wr_lua_element *e, uint32_t at) {
  if (at >= m->n || (uint8_t) m->s[at] != e->left) return WR_NONE;
  uint32_t depth = 1;
  for (uint32_t i = at + 1; i < m->n; i++) {
    uint8_t c = (uint8_t) m->s[i];
    if (c == e->right && --depth == 0) return spend(m, i - at) ? i + 1 : WR_NONE;
    if (c == e->left && c != e->right) depth++;
  }
  spend(m, m->n - at);
  return WR_NONE;
}

static bool at_frontier (const wr_lua_match *m, const wr_lua_element *e, uint32_t at) {
  uint8_t before = at ? (uint8_t) m->s[at - 1] : 0, here = at < m->n ? (uint8_t) m->s[at] : 0;
  return !has(e, before) && has(e, here);
}

/* One set, as often as it says.  Gives the place behind, or calls on and sets *over. */
static uint32_t repeated (wr_lua_match *m, const wr_lua_element *e, uint32_t at, bool *over) {
  bool here = is_at(m, e, at);
  if (e->repeat == WR_LP_ONCE) return here ? at + 1 : WR_NONE;
  *over = true;
  if (e->repeat == WR_LP_LAZY) return lazy(m, e, at);
  if (e->repeat != WR_LP_OPTIONAL) return greedy(m, e, at);
  uint32_t stop = here ? follow(m, e + 1, at + 1) : WR_NONE;
  return stop == WR_NONE && m->steps ? follow(m, e + 1, at) : stop;
}

/* The end of the match of the elements from e on at byte `at`.  Calls go to later elements only, so
   that they are no deeper than a pattern has elements. */
static uint32_t follow (wr_lua_match *m, const wr_lua_element *e, uint32_t at) {
  for (;; e++) {
    bool over = false;
    if (!spend(m, 1)) return WR_NONE;
    switch (e->kind) {
      case WR_LP_DONE: return at;
      case WR_LP_STOP: if (at < m->n) return WR_NONE; break;
      case WR_LP_FRONTIER: if (!at_frontier(m, e, at)) return WR_NONE; break;
      case WR_LP_BACK: at = again(m, e, at); break;
      case WR_LP_BALANCE: at = balanced(m, e, at); break;
      case WR_LP_SET: at = repeated(m, e, at, &over); break;
      default: return captured(m, e, at);
    }
    if (over || at == WR_NONE) return at;
  }
}

uint32_t wr_lua_match_at (wr_lua_match *m, const wr_lua_pattern *p, uint32_t at) {
  m->level = 0;
  return follow(m, p->at, at);
}
