/* line.c: whether a newline inside a passage ends a sentence */
#include "segment/line.h"

#include "segment/character.h"

/* widths at which prose is wrapped, in bytes */
enum { WRAP_MIN = 50, WRAP_MAX = 130 };

typedef struct shape {
  /* of all lines but the last: how many are near the widest; go on in lower case */
  uint32_t lines, widest, long_lines, continued;
} shape;

static uint32_t line_end (const char *s, uint32_t i, uint32_t end) {
  const char *newline = memchr(s + i, '\n', end - i);
  return newline ? (uint32_t) (newline - s) : end;
}

static bool lower_at (const char *s, uint32_t i, uint32_t end) {
  while (i < end && (s[i] == ' ' || s[i] == '\t')) i++;
  return i < end && wr_is_lower(wr_char_at(s, i, end).code);
}

static shape measure (const char *s, uint32_t start, uint32_t end) {
  shape x = {0};
  for (uint32_t i = start; i < end;) {
    uint32_t stop = line_end(s, i, end);
    if (stop - i > x.widest) x.widest = stop - i;
    x.lines++;
    i = stop + 1;
  }
  for (uint32_t i = start; i < end;) {
    uint32_t stop = line_end(s, i, end);
    if (stop < end) {
      x.long_lines += (stop - i) * 10 >= x.widest * 6;
      x.continued += lower_at(s, stop + 1, end);
    }
    i = stop + 1;
  }
  return x;
}

/* Wrapped prose has lines of like width, and some of them go on in lower case. */
static bool wrapped (shape x) {
  if (x.lines < 2 || x.continued == 0 || x.widest > WRAP_MAX) return false;
  return x.lines == 2 ||
      (x.widest >= WRAP_MIN && x.long_lines * 10 >= (x.lines - 1) * 7 &&
       x.continued * 4 >= x.lines - 1);
}

static bool ends_in_stop (const char *s, uint32_t start, uint32_t end) {
  while (end > start &&
         (wr_is_space((uint8_t) s[end - 1]) || s[end - 1] == '"' || s[end - 1] == ')'))
    end--;
  return end > start && (s[end - 1] == '.' || s[end - 1] == '!' || s[end - 1] == '?');
}

wr_lines wr_lines_of (const char *s, uint32_t start, uint32_t end, wr_newline policy) {
  if (policy != WR_NEWLINE_AUTO) return (wr_lines) {policy, false};
  shape x = measure(s, start, end);
  if (wrapped(x) && (x.lines > 2 || ends_in_stop(s, start, end)))
    return (wr_lines) {WR_NEWLINE_BLANK, false};
  return (wr_lines) {WR_NEWLINE_EACH, ends_in_stop(s, start, end)};
}

static bool blank_behind (const char *s, uint32_t i, uint32_t end) {
  for (i++; i < end && wr_is_space((uint8_t) s[i]); i++)
    if (s[i] == '\n') return true;
  return i >= end;
}

bool wr_line_edge (wr_lines l, const char *s, uint32_t i, uint32_t end) {
  if (l.policy == WR_NEWLINE_NONE) return false;
  if (l.policy == WR_NEWLINE_EACH && !(l.soft && lower_at(s, i + 1, end))) return true;
  return blank_behind(s, i, end);
}
