/* look.c: the marks at a candidate and what stands around them */
#include "segment/look.h"

#include "segment/character.h"

enum { REACH = 40 };                   /* bytes looked at on either side of a mark */

static bool is_wide_terminator (uint32_t c) {
  switch (c) {
    case 0x0589: case 0x061F: case 0x06D4: case 0x0964: case 0x0965: case 0x104B:
    case 0x1362: case 0x1367: case 0x1368: case 0x3002: case 0xFF01: case 0xFF0E:
    case 0xFF1F: case 0xFF61:
      return true;
    default:
      return false;
  }
}

/* Pictures that writers set in place of a stop. */
static bool is_emoji (uint32_t c) {
  return (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x2740 && c <= 0x277F);
}

/* Selectors, joiners and the like that go on with an emoji. */
static bool extends_emoji (uint32_t c) {
  return c == 0xFE0F || c == 0x200D || c == 0x2640 || c == 0x2642;
}

uint32_t wr_terminator_at (const wr_reading *r, uint32_t at) {
  wr_char c = wr_char_at(r->s, at, r->end);
  if (c.code < 0x80)
    return c.code == '.' || c.code == '!' || c.code == '?' || c.code == (uint8_t) r->extra;
  return c.code == 0x2026 || c.code == 0x203C || (c.code >= 0x2047 && c.code <= 0x2049) ||
      is_wide_terminator(c.code) || is_emoji(c.code) ? c.n : 0;
}

/* ". ." with no second dot glued on: the spaced ellipsis. */
static bool spaced_dot (const wr_reading *r, uint32_t i) {
  return i + 1 < r->end && r->s[i] == ' ' && r->s[i + 1] == '.' && r->s[i - 1] == '.' &&
         (i + 2 >= r->end ||
          (r->s[i + 2] != '.' && !wr_is_alnum(wr_char_at(r->s, i + 2, r->end).code)));
}

static void note_mark (wr_look *l, uint32_t i) {
  wr_char c = wr_char_at(l->r->s, i, l->r->end);
  bool extra = c.code != '.' && c.code == (uint8_t) l->r->extra;
  if (c.code == '.') l->dots++;
  if (c.code == 0x2026) l->dots += 3;
  if (i == l->at) l->colon = extra && l->r->soft;
  if (i == l->at) l->emoji = is_emoji(c.code);
  l->strong |= c.code == '!' || c.code == '?' || (c.code >= 0x203C && c.code <= 0x2049) ||
      (extra && !l->r->soft);
  l->wide |= is_wide_terminator(c.code);
}

static uint32_t take_marks (wr_look *l, uint32_t i) {
  const wr_reading *r = l->r;
  bool picture = false;
  for (uint32_t n; i < r->end; i += n) {
    uint32_t code = (uint8_t) r->s[i] < 0x80 ? 0 : wr_char_at(r->s, i, r->end).code;
    if ((n = wr_terminator_at(r, i)) != 0) {
      note_mark(l, i);
      picture = is_emoji(code);
    } else if (picture && extends_emoji(code)) {
      n = 3;
    } else if (spaced_dot(r, i)) {
      l->spaced = true;
      n = 1;
    } else {
      break;
    }
  }
  return i;
}

/* A note reference such as [12]; its length, else 0. */
static uint32_t reference_at (const wr_reading *r, uint32_t i) {
  uint32_t j = i + 1;
  if (r->s[i] != '[') return 0;
  while (j < r->end && j < i + 5 && wr_is_digit((uint8_t) r->s[j])) j++;
  return j > i + 1 && j < r->end && r->s[j] == ']' ? j + 1 - i : 0;
}

static uint32_t take_closers (wr_look *l, uint32_t i) {
  const wr_reading *r = l->r;
  for (uint32_t n; i < r->end; i += n) {
    wr_char c = wr_char_at(r->s, i, r->end);
    n = reference_at(r, i);
    /* in Chinese and Japanese it opens */
    if (l->wide && c.code == 0x201C) break;
    if (n == 0 && wr_is_quote(c.code)) {
      l->quote = true;
      n = c.n;
    } else if (n == 0 && wr_is_close_bracket(c.code)) {
      l->bracket = true;
      n = c.n;
    }
    if (n == 0) break;
  }
  return i;
}

/* "[...]" and "[…]". */
static uint32_t omission_at (const wr_reading *r, uint32_t i) {
  uint32_t left = r->end - i;
  return left >= 5 && (memcmp(r->s + i, "[...]", 5) == 0 ||
                       memcmp(r->s + i, "[\xe2\x80\xa6]", 5) == 0) ? 5 : 0;
}

/* ":)", ";-D", "=(". */
static uint32_t emoticon_at (const wr_reading *r, uint32_t i) {
  uint32_t j = i + 1;
  if (j >= r->end || strchr(":;=", r->s[i]) == NULL || r->s[i] == 0) return 0;
  if (r->s[j] == '-') j++;
  uint32_t mouth = j;
  while (j < r->end && r->s[j] && strchr("()DPp", r->s[j]) != NULL) j++;
  return j > mouth ? j - i : 0;
}

static uint32_t emoji_at (const wr_reading *r, uint32_t i) {
  uint32_t j = i;
  while (j < r->end && (uint8_t) r->s[j] >= 0x80) {
    wr_char c = wr_char_at(r->s, j, r->end);
    if (!is_emoji(c.code) && !extends_emoji(c.code)) break;
    j += c.n;
  }
  return j - i;
}

/* What stands behind the marks and a space and still belongs to the sentence: a reference, an
   omission, an emoticon.  Its end, else i. */
static uint32_t take_tail (const wr_reading *r, uint32_t i) {
  uint32_t j = i + 1, n = 0;
  if (j >= r->end || r->s[i] != ' ') return i;
  if (r->profile != WR_PROFILE_LEGAL) n = reference_at(r, j);
  if (n == 0) n = omission_at(r, j);
  if (n == 0) n = emoticon_at(r, j);
  if (n == 0) n = emoji_at(r, j);
  bool alone = j + n == r->end || wr_is_space((uint8_t) r->s[j + n]);
  return n && alone ? j + n : i;
}

static void take_run (wr_look *l) {
  const wr_reading *r = l->r;
  l->marks_end = take_marks(l, l->at);
  l->end = take_closers(l, l->marks_end);
  while (l->end > l->marks_end && l->end < r->end && wr_terminator_at(r, l->end)) {
    l->marks_end = take_marks(l, l->end);
    l->end = take_closers(l, l->marks_end);
  }
  l->ellipsis = l->dots >= 2 && !l->strong;
  if (!l->colon) l->end = take_tail(r, l->end);
}

static void take_gap (wr_look *l) {
  const wr_reading *r = l->r;
  uint32_t i = l->end;
  while (i < r->end) {
    wr_char c = wr_char_at(r->s, i, r->end);
    if (!wr_is_space(c.code)) break;
    l->newline |= c.code == '\n';
    i += c.n;
  }
  l->gap = i > l->end;
  l->next = i;
}

static wr_follower follower_class (uint32_t c) {
  if (wr_is_digit(c)) return WR_NEXT_NUMERAL;
  if (wr_is_upper(c)) return WR_NEXT_UPPER;
  if (wr_is_lower(c)) return WR_NEXT_LOWER;
  /* Scripts without case begin as they like. */
  return wr_is_alnum(c) ? WR_NEXT_UPPER : WR_NEXT_MARK;
}

uint32_t wr_look_word_end (const wr_reading *r, uint32_t i) {
  uint32_t limit = r->end - i > REACH ? i + REACH : r->end;
  while (i < limit) {
    while (i < limit && wr_is_ascii_alpha((uint8_t) r->s[i])) i++;
    if (i == limit) break;
    wr_char c = wr_char_at(r->s, i, r->end);
    if (!wr_is_alnum(c.code) && c.code != '\'' && c.code != 0x2019) break;
    i += c.n;
  }
  return i;
}

/* What may stand between the gap and the next word.  A space may only follow a dash (Russian
   dialogue) or a guillemet (French). */
static bool leads_word (uint32_t c, bool loose) {
  return wr_is_quote(c) || wr_is_open_bracket(c) || wr_is_dash(c) || c == 0xBF || c == 0xA1 ||
      (loose && (c == ' ' || c == 0xA0));
}

static void take_follower (wr_look *l) {
  const wr_reading *r = l->r;
  uint32_t i = l->next;
  bool loose = false;
  if (i >= r->end) return;
  wr_char c = wr_char_at(r->s, i, r->end);
  while (i + c.n < r->end && leads_word(c.code, loose)) {
    l->dashed |= loose && c.code == ' ';
    loose |= wr_is_dash(c.code) || c.code == 0xAB || c.code == 0xBB;
    l->opened |= !wr_is_dash(c.code) && c.code != ' ';
    i += c.n;
    c = wr_char_at(r->s, i, r->end);
  }
  l->follower = follower_class(c.code);
  if (l->follower != WR_NEXT_MARK) l->after = (wr_slice) {r->s + i, wr_look_word_end(r, i) - i};
}

/* Where the CJK ideographs before byte i begin, three bytes each, not before `floor`. */
static uint32_t ideographs_start (const char *s, uint32_t i, uint32_t floor) {
  while (i - floor >= 3 && wr_is_ideograph(s + i - 3)) i -= 3;
  return i;
}

/* The first byte of the word of REACH bytes at most that ends at `end`. */
static uint32_t word_start (const wr_reading *r, uint32_t end) {
  uint32_t i = end, floor = end - r->start > REACH ? end - REACH : r->start;
  while (i > floor) {
    while (i > floor && wr_is_ascii_alpha((uint8_t) r->s[i - 1])) i--;
    i = ideographs_start(r->s, i, floor);
    if (i == floor) break;
    wr_char c = wr_char_before(r->s, i);
    if (wr_is_space(c.code) || (wr_is_quote(c.code) && c.code != '\'' && c.code != 0x2019) ||
        wr_is_open_bracket(c.code))
      break;
    i -= c.n;
  }
  if (i < end && r->s[i] == '\'') i++;
  return i;
}

/* "l'avv", "dell’ing": what stands behind the elided article. */
static wr_slice without_article (wr_slice w) {
  for (uint32_t i = 1; i + 3 < w.n && i < 6; i++) {
    if (w.at[i] == '\'') return (wr_slice) {w.at + i + 1, w.n - i - 1};
    if (memcmp(w.at + i, "\xe2\x80\x99", 3) == 0) return (wr_slice) {w.at + i + 3, w.n - i - 3};
  }
  return w;
}

static void take_before (wr_look *l) {
  const wr_reading *r = l->r;
  uint32_t from = word_start(r, l->at), i = from;
  l->before = (wr_slice) {r->s + from, l->at - from};
  if (r->languages & (WR_LANG_IT | WR_LANG_FR)) l->before = without_article(l->before);
  while (i > r->start && wr_is_space(wr_char_before(r->s, i).code))
    i -= wr_char_before(r->s, i).n;
  if (i == r->start) return;
  from = word_start(r, i);
  l->prior = (wr_slice) {r->s + from, i - from};
  uint32_t first = wr_char_at(r->s, from, r->end).code;
  l->before_lower = wr_is_lower(first);
  l->before_number = wr_is_digit(first);
}

void wr_look_at (const wr_reading *r, uint32_t at, wr_look *l) {
  *l = (wr_look) {.r = r, .at = at};
  take_run(l);
  take_gap(l);
  take_follower(l);
  take_before(l);
}
