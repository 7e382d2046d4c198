/* cue.c: words that deny ("not", "n't", "without") or weaken ("may", "reportedly") */
#include "tag/cue.h"

#include "segment/character.h"
#include "tag/bound.h"
#include "tag/cue_table.h"

bool wr_cue_contracted (const wr_cursor *c, uint32_t at, uint32_t end) {
  if (end - at < 5 || (c->s[end - 1] | 32) != 't' || !wr_cursor_english(c)) return false;
  wr_char x = wr_char_before(c->s, end - 1);
  return (x.code == '\'' || x.code == 0x2019) && (c->s[end - 2 - x.n] | 32) == 'n';
}

/* "No. 5" */
static bool is_numero (const wr_cursor *c, uint32_t end) {
  uint32_t next = wr_cursor_gap(c, end + (end < c->end && c->s[end] == '.'));
  return next < c->end && wr_is_digit((uint8_t) c->s[next]);
}

wr_kind wr_cue_read (const wr_cursor *c, uint32_t at, uint32_t *end) {
  uint32_t stop;
  const wr_entry *e = wr_cursor_phrase(c, &cue, at, end);
  if (e == NULL) return WR_KIND_N;
  bool month = wr_cursor_is(c, at, "may") && c->s[at] == 'M';
  bool numero = wr_cursor_is(c, at, "no") && is_numero(c, *end);
  if (month || numero || wr_bound_at(c, at, &stop)) return WR_KIND_N;
  return (wr_kind) e->kind;
}
