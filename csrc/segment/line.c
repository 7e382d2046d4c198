/* line.c: the lines of a passage: their shape, and whether a newline ends a sentence */
#include "segment/line.h"

#include "segment/character.h"

/* widths at which prose is wrapped, in bytes */
enum { WRAP_MIN = 50, WRAP_MAX = 130 };

static uint32_t line_end (const char *s, uint32_t i, uint32_t end) {
  const char *newline = memchr(s + i, '\n', end - i);
  return newline ? (uint32_t) (newline - s) : end;
}

static bool lower_at (const char *s, uint32_t i, uint32_t end) {
  while (i < end && (s[i] == ' ' || s[i] == '\t')) i++;
  return i < end && wr_is_lower(wr_char_at(s, i, end).code);
}

wr_shape wr_line_shape (const char *s, uint32_t start, uint32_t end) {
  wr_shape x = {0};
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
static bool wrapped (wr_shape x) {
  if (x.lines < 2 || x.continued == 0 || x.widest > WRAP_MAX) return false;
  return x.lines == 2 ||
      (x.widest >= WRAP_MIN && x.long_lines * 10 >= (x.lines - 1) * 4 &&
       x.continued * 4 >= x.lines - 1);
}

static bool ends_in_stop (const char *s, uint32_t start, uint32_t end) {
  while (end > start &&
         (wr_is_space((uint8_t) s[end - 1]) || s[end - 1] == '"' || s[end - 1] == ')'))
    end--;
  return end > start && (s[end - 1] == '.' || s[end - 1] == '!' || s[end - 1] == '?');
}

wr_lines wr_lines_of (const char *s, uint32_t start, uint32_t end, wr_newline policy) {
  if (policy != WR_NEWLINE_AUTO) return (wr_lines) {policy, false, 0};
  wr_shape x = wr_line_shape(s, start, end);
  if (wrapped(x) && (x.lines > 2 || ends_in_stop(s, start, end)))
    return (wr_lines) {WR_NEWLINE_BLANK, false, x.lines > 2 ? x.widest * 6 / 10 : 1};
  return (wr_lines) {WR_NEWLINE_EACH, ends_in_stop(s, start, end), 0};
}

/* Whether the writer broke the line before he had to. */
static bool short_line (wr_lines l, const char *s, uint32_t i, uint32_t end) {
  uint32_t start = i, word = i + 1;
  while (start > 0 && i - start < l.wrap && s[start - 1] != '\n') start--;
  while (word < end && word - i < l.wrap && !wr_is_space((uint8_t) s[word])) word++;
  return word - start < l.wrap && !lower_at(s, i + 1, end);
}

bool wr_line_blank_behind (const char *s, uint32_t i, uint32_t end) {
  for (i++; i < end && wr_is_space((uint8_t) s[i]); i++)
    if (s[i] == '\n') return true;
  return i >= end;
}

bool wr_line_edge (wr_lines l, const char *s, uint32_t i, uint32_t end) {
  if (l.policy == WR_NEWLINE_NONE) return false;
  if (l.policy == WR_NEWLINE_EACH && !(l.soft && lower_at(s, i + 1, end))) return true;
  if (l.wrap && short_line(l, s, i, end)) return true;
  return wr_line_blank_behind(s, i, end);
}

static wr_span trim (const char *s, uint32_t start, uint32_t end) {
  while (start < end && wr_is_space((uint8_t) s[start])) start++;
  while (end > start && wr_is_space((uint8_t) s[end - 1])) end--;
  return (wr_span) {start, end};
}

wr_span wr_line_before (const char *s, uint32_t start, uint32_t i) {
  uint32_t from = i;
  while (from > start && s[from - 1] != '\n') from--;
  return trim(s, from, i);
}

wr_span wr_line_behind (const char *s, uint32_t i, uint32_t end) {
  return trim(s, i + 1, line_end(s, i + 1, end));
}
