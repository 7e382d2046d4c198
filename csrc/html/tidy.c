/* tidy.c: values of metadata as one line of plain text */
#include "html/tidy.h"

#include "base/ascii.h"
#include "html/reference.h"

static bool is_wide_space (const char *at, uint32_t n) {
  return n >= 2 && memcmp(at, "\xc2\xa0", 2) == 0;
}

/* Whether the line is plain: nothing to take out, single spaces only. */
static bool is_plain (wr_slice s) {
  for (uint32_t i = 0; i < s.n; i++) {
    char c = s.at[i];
    if (c == '<' || c == '&' || is_wide_space(s.at + i, s.n - i)) return false;
    if (wr_is_space(c) && (c != ' ' || (i && s.at[i - 1] == ' '))) return false;
  }
  return true;
}

uint32_t wr_tag_length (wr_slice s) {
  if (s.n < 3 || s.at[0] != '<' || !(wr_is_letter(s.at[1]) || s.at[1] == '/' || s.at[1] == '!'))
    return 0;
  for (uint32_t i = 1; i < s.n && s.at[i] != '<'; i++)
    if (s.at[i] == '>') return i + 1;
  return 0;
}

typedef struct line {
  char *at;
  uint32_t n;
  bool gap;                            /* white space stands before what comes next */
} line;

static void put (line *l, const char *bytes, uint32_t n) {
  if (n == 1 && wr_is_space(bytes[0])) n = 0;
  if (is_wide_space(bytes, n)) n = 0;
  if (!n) {
    l->gap = true;
    return;
  }
  if (l->gap && l->n) l->at[l->n++] = ' ';
  l->gap = false;
  memcpy(l->at + l->n, bytes, n);
  l->n += n;
}

/* Room for n bytes without references: &nGt; has five bytes and stands for six, the others for no
   more than they have. */
static char *room_for (wr_arena *a, uint32_t n) {
  return wr_arena_alloc(a, (size_t) n + n / 5 + 8);
}

/* One round of it; a tag gives at most a space. */
static wr_slice tidy_once (wr_arena *a, wr_slice s) {
  line l = {room_for(a, s.n), 0, false};
  if (!l.at) return (wr_slice) {NULL, 0};
  for (uint32_t i = 0, used; i < s.n; i += used) {
    wr_slice rest = {s.at + i, s.n - i};
    char text[8];
    uint32_t n = 0, tag = wr_tag_length(rest);
    used = tag ? tag : s.at[i] == '&' ? wr_reference_read(rest.at, rest.n, false, text, &n) : 0;
    if (tag) l.gap = true;
    else if (used) put(&l, text, n);
    else used = is_wide_space(rest.at, rest.n) ? 2 : 1, put(&l, rest.at, used);
  }
  return (wr_slice) {l.at, l.n};
}

wr_slice wr_unescape (wr_arena *a, wr_slice s) {
  char *out = room_for(a, s.n);
  uint32_t n = 0;
  for (uint32_t i = 0; out && i < s.n;) {
    uint32_t used = 0, more = 0;
    if (s.at[i] == '&') used = wr_reference_read(s.at + i, s.n - i, false, out + n, &more);
    if (!used) out[n] = s.at[i], used = more = 1;
    i += used;
    n += more;
  }
  return (wr_slice) {out, n};
}

bool wr_is_escaped (wr_slice s) {
  s = wr_trim(s);
  if (wr_begins(s, "&lt;")) return true;
  if (!s.n || (s.at[0] != '{' && s.at[0] != '[')) return false;
  while (s.n && (s.at[0] == '{' || s.at[0] == '[' || wr_is_space(s.at[0])))
    s = (wr_slice) {s.at + 1, s.n - 1};
  return wr_begins(s, "&quot;") || wr_begins(s, "&#34;");
}

/* Whether one round left references, or markup: tags that begin the line and end in it. */
static bool is_left (wr_slice s) {
  static const char *const references[] = {"&quot;", "&amp;", "&lt;", "&gt;", "&nbsp;", "&apos;",
    "&#"};
  bool tagged = wr_tag_length(s) > 0;
  for (uint32_t i = 0; i + 3 < s.n; i++) {
    wr_slice rest = {s.at + i, s.n - i};
    if (tagged && s.at[i] == '<' && s.at[i + 1] == '/') return true;
    for (size_t k = 0; s.at[i] == '&' && k < sizeof references / sizeof *references; k++)
      if (wr_begins(rest, references[k])) return true;
  }
  return false;
}

wr_slice wr_tidy (wr_arena *a, wr_slice s) {
  if (is_plain(s)) return s;
  s = tidy_once(a, s);
  return s.at && is_left(s) ? tidy_once(a, s) : s;
}
