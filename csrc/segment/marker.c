/* marker.c: list markers inside running text: "1.", "2)", "a.", "•" */
#include "segment/marker.h"

#include "segment/character.h"

static uint32_t read_value (const char *s, uint32_t i, uint32_t end, wr_marker *m) {
  uint32_t from = i;
  m->value = 0;
  while (i < end && i < from + 3 && wr_is_digit((uint8_t) s[i]))
    m->value = m->value * 10 + (uint32_t) (s[i++] - '0');
  m->style = '1';
  if (i > from) return i;
  if (i < end && s[i] >= 'a' && s[i] <= 'z') {
    m->style = 'a';
    m->value = (uint32_t) (s[i] - 'a') + 1;
    return i + 1;
  }
  return i;
}

static uint32_t read_close (const char *s, uint32_t i, uint32_t end, wr_marker *m) {
  uint32_t n = 0;
  if (i < end && s[i] == '.') m->close[n++] = s[i++];
  if (i < end && s[i] == ')') m->close[n++] = s[i++];
  m->close[n] = 0;
  return n ? i : WR_NONE;
}

/* Whether a marker could begin at byte i: what most sentences begin with cannot. */
static bool may_begin (const char *s, uint32_t i, uint32_t end) {
  uint8_t c = (uint8_t) s[i], next = i + 1 < end ? (uint8_t) s[i + 1] : 0;
  return c >= 0x80 || wr_is_digit(c) || (c >= 'a' && c <= 'z' && (next == '.' || next == ')'));
}

bool wr_marker_read (const char *s, uint32_t i, uint32_t end, wr_marker *m) {
  if (i >= end || !may_begin(s, i, end)) return false;
  memset(m, 0, sizeof *m);
  wr_char c = wr_char_at(s, i, end);
  if (wr_is_bullet(c.code)) {
    m->bullet = c.code;
    m->end = i += c.n;
    if (i < end && s[i] == ' ') {
      m->spaced = true;
      i++;
    }
  }
  uint32_t value_end = read_value(s, i, end, m);
  uint32_t close_end = value_end > i ? read_close(s, value_end, end, m) : WR_NONE;
  if (close_end != WR_NONE) m->end = close_end;
  else m->value = 0;
  bool behind = m->end >= end || s[m->end] == ' ' || m->value == 0;
  return behind && (m->bullet != 0 || m->value != 0);
}

static bool follows (const wr_marker *m, const wr_marker *n) {
  bool same = m->bullet == n->bullet && m->spaced == n->spaced &&
      strcmp(m->close, n->close) == 0;
  if (m->value == 0 || n->value == 0) return same && m->value == n->value;
  return same && m->style == n->style && n->value == m->value + 1;
}

static bool capital_behind (const char *s, uint32_t i, uint32_t end) {
  while (i < end && s[i] == ' ') i++;
  return i < end && !wr_is_lower(wr_char_at(s, i, end).code) &&
      wr_is_alpha(wr_char_at(s, i, end).code);
}

/* Where the number or letter before the closing mark at byte i begins, not before `floor`. */
static uint32_t value_start (const char *s, uint32_t i, uint32_t floor) {
  uint32_t at = i;
  while (at > floor && i - at < 3 && wr_is_digit((uint8_t) s[at - 1])) at--;
  return at == i && at > floor ? at - 1 : at;
}

/* Goes from one byte that the list's markers have in common to the next. */
uint32_t wr_marker_sibling (const char *s, const wr_marker *m, uint32_t end, wr_marker *next) {
  char shared[4] = {*m->close};
  if (m->bullet) wr_utf8_encode(m->bullet, shared);
  for (uint32_t i = m->end; i < end; i++) {
    const char *hit = memchr(s + i, *shared, end - i);
    if (hit == NULL) return WR_NONE;
    i = (uint32_t) (hit - s);
    uint32_t at = m->bullet ? i : value_start(s, i, m->end);
    if (at > m->end && s[at - 1] == ' ' && wr_marker_read(s, at, end, next) && follows(m, next) &&
        (m->bullet || capital_behind(s, next->end, end)))
      return at;
  }
  return WR_NONE;
}
