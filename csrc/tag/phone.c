/* phone.c: telephone numbers */
#include "tag/phone.h"

#include "segment/character.h"

enum { GROUPS = 8, MOST = 15, CUE_WORDS = 6 };    /* MOST: digits, ITU-T E.164 */
enum { AMERICAN = 0x334 };                         /* sizes of the last three groups */

/* Digits in groups; sizes holds those of the last eight, four bits each. */
typedef struct groups {
  uint32_t end, digits, n, sizes, round;          /* round: digits of the first in brackets */
  bool plus;
} groups;

static uint32_t digits_end (const wr_cursor *c, uint32_t at) {
  while (at < c->end && wr_is_digit((uint8_t) c->s[at])) at++;
  return at;
}

static bool is_char (const wr_cursor *c, uint32_t at, char x) {
  return at < c->end && c->s[at] == x;
}

/* Past what parts two groups: nothing beside a bracket, a space, a mark, or a mark among
   spaces; `at` itself when the number ends here. */
static uint32_t separator_end (const wr_cursor *c, uint32_t at, bool round) {
  uint32_t i = at, marks = 0, spaces = 0;
  for (; i < c->end && i - at < 3; i++) {
    char x = c->s[i];
    if (x == ' ') spaces++;
    else if (x == '-' || x == '/' || (x == '.' && i == at)) marks++;
    else break;
    if (marks > 1) return at;
  }
  if (is_char(c, at, '.') && spaces) return at;
  if (spaces > 1 && marks == 0) return at;
  return i > at || round || is_char(c, i, '(') ? i : at;
}

/* One group with its brackets at `at`; its end, 0 when there is none. */
static uint32_t read_group (const wr_cursor *c, uint32_t at, groups *g) {
  bool round = is_char(c, at, '(');
  uint32_t from = at + round, plus = round && is_char(c, from, '+') && g->n == 0;
  from += plus;
  uint32_t end = digits_end(c, from), n = end - from;
  if (n == 0 || n > MOST || g->n == GROUPS || (round && !is_char(c, end, ')'))) return 0;
  if (round && g->n == 0 && !plus) g->round = n;
  g->plus |= plus;
  g->digits += n;
  g->n++;
  g->sizes = g->sizes << 4 | n;
  return end + round;
}

static groups read_groups (const wr_cursor *c, uint32_t at) {
  groups g = {.end = at, .plus = is_char(c, at, '+')};
  uint32_t i = at + g.plus, end;
  while ((end = read_group(c, i, &g)) != 0) {
    g.end = end;
    i = separator_end(c, end, is_char(c, end - 1, ')'));
    bool round = is_char(c, end - 1, ')') || is_char(c, i, '(');
    if (i == end && !round) break;
  }
  return g;
}

static bool cued (const wr_cursor *c, uint32_t at) {
  static const char *const words[] = {
    "tel", "phone", "telephone", "call", "fax", "mobile", "cell", "dial", "text", "hotline",
    "whatsapp"
  };
  uint32_t end, from = at;
  for (int n = 0; n < CUE_WORDS && from > c->start; n++) {
    from = wr_cursor_back(c, from, &end);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
      if (wr_cursor_is(c, from, words[i])) return true;
  }
  return false;
}

/* An area code of two or three digits, or one that begins with 0, in brackets. */
static bool area (const wr_cursor *c, uint32_t at, const groups *g) {
  return g->round && g->digits >= 9 && g->n > 1 &&
      (g->round <= 3 || c->s[at + 1] == '0');
}

static bool plausible (const wr_cursor *c, uint32_t at, const groups *g) {
  if (g->digits < 6 || g->digits > MOST || wr_cursor_alnum(c, g->end)) return false;
  if (g->plus) return g->digits >= 8;
  bool american = (g->sizes & 0xFFF) == AMERICAN && g->n <= 4;
  if (american || area(c, at, g)) return true;
  /* an exchange of the American plan does not begin with 0 or 1 */
  if (g->sizes == 0x34 && c->s[at] < '2') return false;
  return (g->digits >= 7 || c->s[at] == '0') && cued(c, at);
}

/* "ext. 123", "extension 12", "x068" behind a number. */
static uint32_t extension_end (const wr_cursor *c, uint32_t at) {
  uint32_t i = is_char(c, at, ',') ? at + 1 : at, word = wr_cursor_gap(c, i), from;
  if (is_char(c, at, 'x')) {
    from = at + 1;
  } else if (wr_cursor_is(c, word, "ext") || wr_cursor_is(c, word, "extension")) {
    from = wr_cursor_word(c, word);
    from = wr_cursor_gap(c, is_char(c, from, '.') ? from + 1 : from);
  } else {
    return at;
  }
  uint32_t end = digits_end(c, from);
  return end > from && end - from <= 6 && !wr_cursor_alnum(c, end) ? end : at;
}

/* The number's first byte: its plus and bracket stand before the digits. */
static uint32_t start_of (const wr_cursor *c, uint32_t at) {
  if (at > c->start && c->s[at - 1] == '+') at--;
  if (at > c->start && c->s[at - 1] == '(') at--;
  return at;
}

bool wr_phone_read (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  uint32_t from = start_of(c, at);
  groups g = read_groups(c, from);
  if (g.n == 0 && from < at) g = read_groups(c, from = at);
  uint32_t end = extension_end(c, g.end);
  bool glued = wr_cursor_alnum_before(c, from) || (from > c->start && c->s[from - 1] == '+');
  if (end > g.end) {
    groups whole = g;
    whole.end = end;
    if (glued || !plausible(c, from, &whole)) return false;
  } else if (glued || !plausible(c, from, &g)) {
    return false;
  }
  *out = (wr_identifier) {from, end, WR_K_PHONE, WR_SLICE("")};
  return true;
}
