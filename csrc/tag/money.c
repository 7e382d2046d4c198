/* money.c: currencies around a number: ISO 4217 codes, symbols, names */
#include "tag/money.h"

#include "segment/character.h"
#include "tag/trigger.h"

/* flags: several currencies; an English word in capitals */
enum { AMBIGUOUS = 1, WORD = 2 };
enum { MAJOR = 1, MINOR };             /* kinds */
enum { SIGN_MAX = 8, NAME_WORDS = 3 };

#include "tag/currency_table.h"

static bool fill (const wr_cursor *c, const wr_entry *e, uint32_t start, uint32_t end,
                  wr_currency *out) {
  *out = (wr_currency) {.start = start, .end = end, .code = {currency_code[e->value], 3},
                        .ambiguous = (e->flags & AMBIGUOUS) != 0};
  if (e->kind == MINOR)
    out->minor = wr_is_alpha(wr_char_at(c->s, start, end).code)
        ? (wr_slice) {c->s + start, end - start} : WR_SLICE("cent");
  return true;
}

/* "MEUR", "KUSD": a magnitude glued to a code, all of it s[start..end). */
static bool scaled_code (const wr_cursor *c, uint32_t start, uint32_t end, wr_currency *out) {
  if (end - start != 4 || (c->s[start] != 'M' && c->s[start] != 'k' && c->s[start] != 'K') ||
      wr_cursor_alnum(c, end) || wr_cursor_alnum_before(c, start))
    return false;
  const wr_entry *e = wr_lexicon_find(&currency_symbol, c->s + start + 1, 3, 0);
  if (e == NULL || !wr_is_upper((uint8_t) c->s[start + 1])) return false;
  fill(c, e, start, end, out);
  out->scale = c->s[start] == 'M' ? 6 : 3;
  return true;
}

/* The sign whose last byte is s[end - 1]: the longest of the table that begins at a word's
   start. */
static bool sign_before (const wr_cursor *c, uint32_t end, wr_currency *out) {
  uint32_t floor = end - c->start > SIGN_MAX ? end - SIGN_MAX : c->start, i = end;
  const wr_entry *best = NULL;
  uint32_t start = 0;
  while (i > floor) {
    wr_char x = wr_char_before(c->s, i);
    if (wr_is_space(x.code) || wr_is_digit(x.code)) break;
    i -= x.n;
    const wr_entry *e = wr_lexicon_find(&currency_symbol, c->s + i, end - i, 0);
    bool inside = wr_is_alpha(x.code) && wr_cursor_alnum_before(c, i);
    if (e == NULL || inside || e->kind == MINOR || (e->flags & WORD)) continue;
    best = e;
    start = i;
  }
  return best ? fill(c, best, start, end, out)
      : end - c->start >= 4 && scaled_code(c, end - 4, end, out);
}

/* "us $ 5", "hk $ 5": a "$" whose country stands apart before it. */
static void join_country (const wr_cursor *c, wr_currency *out) {
  char sign[4];
  uint32_t end, start = wr_cursor_back(c, out->start, &end), n = end - start;
  if (out->end - out->start != 1 || c->s[out->start] != '$' || n == 0 || n > 2 ||
      end == out->start)
    return;
  for (uint32_t i = 0; i < n; i++) {
    char x = c->s[start + i];
    if (!wr_is_ascii_alpha((uint8_t) x)) return;
    sign[i] = (char) (x & ~32);
  }
  sign[n] = '$';
  const wr_entry *e = wr_lexicon_find(&currency_symbol, sign, n + 1, 0);
  if (e && !(n == 1 && sign[0] == 'A') && !(n == 1 && sign[0] == 'S'))
    fill(c, e, start, out->end, out);
}

/* A name before the number: "ringgit 42", "dollar 5 million".  In the singular, and no word
   that means other things too ("won 3"). */
static bool name_before (const wr_cursor *c, uint32_t at, wr_currency *out) {
  uint32_t end, stop, start = at;
  bool found = false;
  for (int words = 0; words < NAME_WORDS && start > c->start; words++) {
    start = wr_cursor_back(c, start, &end);
    if (!(wr_trigger_find(c->s + start, end - start) & WR_TRIGGER_CURRENCY)) break;
    const wr_entry *e = wr_cursor_phrase(c, &currency_name, start, &stop);
    if (e == NULL || wr_cursor_gap(c, stop) != at || (c->s[stop - 1] == 's' && e->value < 3) ||
        ((e->flags & AMBIGUOUS) && !wr_cursor_is(c, start, "dollar"))) {
      if (words == 0 && !wr_cursor_alnum(c, start)) break;
      continue;
    }
    found = e->kind == MAJOR && stop < at && fill(c, e, start, stop, out);
  }
  return found;
}

bool wr_currency_before (const wr_cursor *c, uint32_t at, wr_currency *out) {
  uint32_t end = at;
  while (end > c->start && wr_is_space(wr_char_before(c->s, end).code))
    end -= wr_char_before(c->s, end).n;
  if (end == c->start) return false;
  if (sign_before(c, end, out)) {
    join_country(c, out);
    return true;
  }
  return end < at && wr_is_ascii_alpha((uint8_t) c->s[end - 1]) && name_before(c, at, out);
}

/* The longest sign at `at`; letters must end there. */
static bool sign_after (const wr_cursor *c, uint32_t at, wr_currency *out) {
  const wr_entry *best = NULL;
  uint32_t end = 0;
  for (uint32_t i = at; i < c->end && i - at < SIGN_MAX;) {
    wr_char x = wr_char_at(c->s, i, c->end);
    if (wr_is_space(x.code) || wr_is_digit(x.code)) break;
    i += x.n;
    const wr_entry *e = wr_lexicon_find(&currency_symbol, c->s + at, i - at, 0);
    if (e == NULL || (wr_is_alpha(x.code) && x.code < 0x3000 && wr_cursor_alnum(c, i)) ||
        ((e->flags & WORD) && wr_cursor_alnum(c, wr_cursor_gap(c, i))))
      continue;
    best = e;
    end = i;
  }
  return best ? fill(c, best, at, end, out) : scaled_code(c, at, wr_cursor_word(c, at), out);
}

bool wr_currency_after (const wr_cursor *c, uint32_t at, wr_currency *out) {
  uint32_t from = wr_cursor_join(c, at), end;
  bool found = sign_after(c, from, out);
  if (found && !out->minor.n && out->code.at[0] && c->s[from] == '$' &&
      wr_is_digit(out->end < c->end ? (uint8_t) c->s[out->end] : 0))
    return false;
  if (found) return true;
  const wr_entry *e = wr_cursor_phrase(c, &currency_name, from, &end);
  return e && fill(c, e, from, end, out);
}

static bool one_of (const wr_cursor *c, uint32_t at, const char *const *words, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (wr_cursor_is(c, at, words[i])) return true;
  return false;
}

wr_slice wr_money_per (const wr_cursor *c, uint32_t at, uint32_t *end) {
  static const char *const things[] = {
    "share", "year", "month", "week", "day", "hour", "night", "person", "piece", "barrel",
    "tonne", "ton", "pound", "gallon", "litre", "liter", "kilo", "mile", "dozen", "unit",
    "head", "minute", "copy", "ounce", "bushel", "ticket", "seat", "kilogram", "kilometre",
    "kilometer", "plate", "bottle", "pack", "box", "pair", "visit", "session", "student",
    "employee", "quarter", "game", "bag", "user"
  };
  uint32_t from = wr_cursor_gap(c, at);
  if (from >= c->end) return (wr_slice) {"", 0};
  bool per = c->s[from] == '/' ||
      wr_cursor_is(c, from, "per"), article = wr_cursor_is(c, from, "a") ||
          wr_cursor_is(c, from, "an");
  uint32_t word = wr_cursor_join(c, c->s[from] == '/' ? from + 1 : wr_cursor_word(c, from));
  *end = wr_cursor_word(c, word);
  uint32_t behind = wr_cursor_gap(c, *end);
  if (wr_cursor_is(c, behind, "earlier") || wr_cursor_is(c, behind, "ago") ||
      wr_cursor_is(c, behind, "later"))
    return (wr_slice) {"", 0};
  bool known = article && one_of(c, word, things, sizeof things / sizeof *things);
  return *end > word &&
      (per || known) ? (wr_slice) {c->s + word, *end - word} : (wr_slice) {"", 0};
}
