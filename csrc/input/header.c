/* header.c: named fields before a body */
#include "input/header.h"

#include "base/ascii.h"

/* End of the line that begins at `at`: behind its LF, or the end of the bytes. */
static uint32_t line_end (wr_slice s, uint32_t at) {
  const char *lf = at < s.n ? memchr(s.at + at, '\n', s.n - at) : NULL;
  return lf ? (uint32_t) (lf - s.at) + 1 : s.n;
}

static bool is_empty_line (wr_slice s, uint32_t at, uint32_t end) {
  return end - at == 1 || (end - at == 2 && s.at[at] == '\r');
}

uint32_t wr_header_length (wr_slice bytes) {
  for (uint32_t at = 0; at < bytes.n;) {
    uint32_t end = line_end(bytes, at);
    if (bytes.at[end - 1] != '\n') return 0;
    if (is_empty_line(bytes, at, end)) return end;
    at = end;
  }
  return 0;
}

static wr_slice between (const char *from, const char *to) {
  return wr_trim((wr_slice) {from, (uint32_t) (to - from)});
}

/* A line that begins with a space or a tab goes on with the field before it (RFC 9112, 5.2). */
static bool is_folded (wr_slice s, uint32_t at) {
  return at < s.n && (s.at[at] == ' ' || s.at[at] == '\t');
}

bool wr_header_next (wr_slice head, uint32_t *at, wr_header_field *f) {
  while (*at < head.n) {
    uint32_t from = *at, end = line_end(head, from);
    const char *colon = memchr(head.at + from, ':', end - from);
    while (is_folded(head, end)) end = line_end(head, end);
    *at = end;
    if (!colon || colon == head.at + from) continue;
    f->name = between(head.at + from, colon);
    f->value = between(colon + 1, head.at + end);
    return true;
  }
  return false;
}

bool wr_header_is (wr_slice found, const char *name) {
  return wr_same(found, (wr_slice) {name, (uint32_t) strlen(name)});
}

wr_slice wr_header_find (wr_slice head, const char *name) {
  wr_header_field f;
  uint32_t at = 0;
  while (wr_header_next(head, &at, &f))
    if (wr_header_is(f.name, name)) return f.value;
  return (wr_slice) {NULL, 0};
}
