/* noun.c: the noun that a number counts: "6,700 containers", "15 Palestinian civilians" */
#include "tag/noun.h"

#include "segment/character.h"

/* kinds: no counted noun; a plural without -s; goes on with the noun it describes */
enum { STOP = 1, PLURAL, MORE };
enum { REACH = 4 };

#include "tag/noun_table.h"
#include "tag/reference_table.h"

static bool ends_with (const char *s, uint32_t n, const char *tail) {
  size_t m = strlen(tail);
  return n > m && memcmp(s + n - m, tail, m) == 0;
}

/* A plural by its form: -s, but not -ss, -us, -is, -'s. */
static bool plural_form (const char *s, uint32_t n) {
  if (n < 3 || s[n - 1] != 's')
    return ends_with(s, n, "people") || ends_with(s, n, "women") ||
        (n > 5 && ends_with(s, n, "smen"));
  char before = s[n - 2];
  return before != 's' && before != 'u' && before != 'i' && before != '\'';
}

/* The word at `at`, hyphens inside it, as one. */
static uint32_t compound_end (const wr_cursor *c, uint32_t at) {
  uint32_t end = wr_cursor_word(c, at);
  while (end > at && end + 1 < c->end && c->s[end] == '-' &&
         wr_cursor_word(c, end + 1) > end + 1)
    end = wr_cursor_word(c, end + 1);
  return end;
}

wr_slice wr_noun_read (const wr_cursor *c, uint32_t at, bool one) {
  const wr_slice none = {"", 0};
  for (int words = 0; words < REACH && wr_cursor_english(c); words++) {
    uint32_t from = wr_cursor_gap(c, at), end = compound_end(c, from), stop;
    char folded[WR_FOLD];
    if (from == at || end == from) return none;
    uint32_t n = wr_fold(c->s + from, end - from, folded);
    const wr_entry *e = wr_cursor_entry(c, &noun_word, from, &stop);
    if (n == 0 || (e && e->kind == STOP)) return none;
    uint32_t next = wr_cursor_gap(c, end);
    bool more = next > end && wr_cursor_alnum(c, next);
    if (one)
      return !more && wr_is_lower(wr_char_at(c->s, from, c->end).code)
          ? (wr_slice) {c->s + from, end - from} : none;
    bool plural = (e && e->kind == PLURAL && stop == end) || plural_form(folded, n);
    if (plural && !(e && e->kind == MORE && more)) return (wr_slice) {c->s + from, end - from};
    at = end;
  }
  return none;
}

bool wr_noun_reference (const wr_cursor *c, uint32_t at) {
  uint32_t end, start = wr_cursor_back(c, at, &end);
  bool stop = end > c->start && c->s[end - 1] == '.';
  if (end > c->start + 1 && wr_char_before(c->s, end).code == 0xA7) return true;        /* "§" */
  if (stop) start = wr_cursor_back(c, end - 1, &end);
  if (end - start == 1 && !stop) return false;   /* "p. 5", but not "S&P 500" */
  if (start >= c->end || !wr_lexicon_begins(&reference, c->s + start, c->end - start)) return false;
  wr_glance own;
  uint32_t n, stop_word;
  const char *folded = wr_cursor_fold(c, start, &own, &n, &stop_word);
  return wr_lexicon_find(&reference, folded, n, 0) != NULL;
}

bool wr_noun_measure (const wr_cursor *c, uint32_t at) {
  return wr_cursor_is(c, at, "people") || wr_cursor_is(c, at, "or") ||
      wr_cursor_is(c, at, "and");
}

bool wr_noun_like (const wr_cursor *c, uint32_t at) {
  uint32_t end, from = wr_cursor_gap(c, at);
  const wr_entry *e = wr_cursor_entry(c, &noun_word, from, &end);
  return from > at && end > from && !(e && e->kind == STOP) &&
      wr_is_lower(wr_char_at(c->s, from, c->end).code);
}
