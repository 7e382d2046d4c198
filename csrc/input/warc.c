/* warc.c: records of web archives */
#include "input/warc.h"

#include "base/ascii.h"
#include "input/header.h"

enum {
  MOST_HEAD = 1 << 20,         /* a head is no longer; what is has no end */
  MOST_LINE = 17,              /* bytes of "WARC/1.0" and what may stand before its end */
  LENGTH_DIGITS = 18           /* of a length that a uint64_t holds for sure */
};

static const char magic[] = "WARC/";

static bool has_magic (wr_slice bytes, uint32_t at) {
  return bytes.n - at >= 5 && memcmp(bytes.at + at, magic, 5) == 0;
}

/* A decimal number and nothing else. */
static bool read_length (wr_slice s, uint64_t *length) {
  *length = 0;
  if (!s.n || s.n > LENGTH_DIGITS) return false;
  for (uint32_t i = 0; i < s.n; i++) {
    if (!wr_is_digit(s.at[i])) return false;
    *length = *length * 10 + (uint64_t) (s.at[i] - '0');
  }
  return true;
}

/* Content-Length, which a record has once. */
static const char *find_length (wr_warc *w) {
  wr_header_field f;
  uint32_t at = 0, seen = 0;
  uint64_t length;
  const char *wrong = NULL;
  while (wr_header_next(w->fields, &at, &f)) {
    if (!wr_header_is(f.name, "content-length")) continue;
    if (!read_length(f.value, &length)) wrong = "Content-Length is no number";
    else if (seen++ && length != w->length) wrong = "two different Content-Lengths";
    else w->length = length;
  }
  return wrong ? wrong : seen ? NULL : "no Content-Length";
}

static uint32_t behind_empty_lines (wr_slice bytes) {
  uint32_t at = 0;
  while (at < bytes.n && (bytes.at[at] == '\r' || bytes.at[at] == '\n')) at++;
  return at;
}

static bool begins (const char *at, const char *end, const char *lower) {
  while (*lower && at < end && wr_lower(*at) == *lower) at++, lower++;
  return !*lower;
}

/* "WARC/1.0" ends its line, and the next one is a field of the standard's: all are called WARC-
   or Content-.  It may stand in the middle of a line: a record that was cut ends anywhere. */
static bool is_record_line (wr_slice bytes, uint32_t at) {
  uint32_t left = bytes.n - at;
  const char *lf = memchr(bytes.at + at, '\n', left < MOST_LINE ? left : MOST_LINE);
  const char *end = bytes.at + bytes.n;
  if (!lf) return false;
  if (!begins(lf + 1, end, "warc-") && !begins(lf + 1, end, "content-")) return false;
  for (const char *c = lf + 1; c < end; c++) {
    if (*c == ':') return true;
    if (!wr_is_letter(*c) && *c != '-') return false;
  }
  return false;
}

uint32_t wr_warc_next (wr_slice bytes, uint32_t from) {
  while (from < bytes.n) {
    const char *w = memchr(bytes.at + from, 'W', bytes.n - from);
    if (!w) return WR_NONE;
    from = (uint32_t) (w - bytes.at);
    if (has_magic(bytes, from) && is_record_line(bytes, from)) return from;
    from++;
  }
  return WR_NONE;
}

/* Bytes of the head that begins here: up to its empty line or, where it has none, to the record
   that begins in it; 0 when neither comes.  *next: where in it, behind the first `line` bytes,
   another record begins, or WR_NONE. */
static uint32_t head_length (wr_slice bytes, uint32_t line, uint32_t *next) {
  uint32_t n = wr_header_length(bytes);
  *next = wr_warc_next((wr_slice) {bytes.at, n ? n : bytes.n}, line);
  return n ? n : *next == WR_NONE ? 0 : *next;
}

wr_warc_found wr_warc_read (wr_slice bytes, wr_warc *w, const char **wrong) {
  uint32_t at = behind_empty_lines(bytes), left = bytes.n - at;
  *w = (wr_warc) {0};
  *wrong = NULL;
  if (left < 5) return left && memcmp(bytes.at + at, magic, left) ? WR_WARC_NONE : WR_WARC_SHORT;
  if (!has_magic(bytes, at)) return WR_WARC_NONE;
  wr_slice head = {bytes.at + at, left < MOST_HEAD ? left : MOST_HEAD};
  const char *line_end = memchr(head.at, '\n', head.n);
  uint32_t line = line_end ? (uint32_t) (line_end - head.at) + 1 : head.n, version = line, next;
  head.n = head_length(head, line, &next);
  if (!head.n) return left < MOST_HEAD ? WR_WARC_SHORT : WR_WARC_NONE;
  while (version > 5 && wr_is_space(head.at[version - 1])) version--;
  w->version = (wr_slice) {head.at + 5, version - 5};
  w->fields = (wr_slice) {head.at + line, head.n - line};
  w->head = at + head.n;
  *wrong = find_length(w);
  if (next != WR_NONE) {
    w->head = at + next;
    *wrong = "its head is cut: another record begins in it";
  }
  return WR_WARC_RECORD;
}
