/* boundary.c: whether a terminator ends a sentence */
#include "segment/boundary.h"

#include "segment/character.h"

enum { REACH = 40 };                   /* bytes looked at on either side of a mark */

/* What stands behind the marks. */
enum follower { NOTHING, LOWER, UPPER, DIGIT, MARK };

/* The marks at a candidate and what stands around them. */
typedef struct look {
  const wr_reading *r;
  /* run of marks [at, marks_end); closers up to end; next sentence's first byte */
  uint32_t at, marks_end, end, next;
  uint32_t dots;
  /* ! or ?; a mark of a script without case; two dots or more; ". . ." */
  bool strong, wide, ellipsis, spaced;
  bool quote, bracket;                 /* closers */
  bool gap, newline;                   /* white space follows; with a newline */
  bool opened;                         /* a quote or bracket opens before the next word */
  enum follower follower;
  /* the words around; before: back to white space or an opening mark */
  wr_slice before, after;
  bool before_lower;                   /* the word before that one begins in lower case */
  bool before_number;                  /* … or is a number */
} look;

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

uint32_t wr_terminator_at (const wr_reading *r, uint32_t at) {
  wr_char c = wr_char_at(r->s, at, r->end);
  if (c.code < 0x80)
    return c.code == '.' || c.code == '!' || c.code == '?' || c.code == (uint8_t) r->extra;
  return c.code == 0x2026 || c.code == 0x203C || (c.code >= 0x2047 && c.code <= 0x2049) ||
      is_wide_terminator(c.code) ? c.n : 0;
}

/* ". ." with no second dot glued on: the spaced ellipsis. */
static bool spaced_dot (const wr_reading *r, uint32_t i) {
  return i + 1 < r->end && r->s[i] == ' ' && r->s[i + 1] == '.' && r->s[i - 1] == '.' &&
         (i + 2 >= r->end ||
          (r->s[i + 2] != '.' && !wr_is_alnum(wr_char_at(r->s, i + 2, r->end).code)));
}

static void note_mark (look *l, uint32_t i) {
  wr_char c = wr_char_at(l->r->s, i, l->r->end);
  if (c.code == '.') l->dots++;
  if (c.code == 0x2026) l->dots += 3;
  l->strong |= c.code == '!' || c.code == '?' || (c.code >= 0x203C && c.code <= 0x2049) ||
      (c.code != '.' && c.code == (uint8_t) l->r->extra);
  l->wide |= is_wide_terminator(c.code);
}

static uint32_t take_marks (look *l, uint32_t i) {
  const wr_reading *r = l->r;
  for (uint32_t n; i < r->end; i += n) {
    if ((n = wr_terminator_at(r, i)) != 0) {
      note_mark(l, i);
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

static uint32_t take_closers (look *l, uint32_t i) {
  const wr_reading *r = l->r;
  for (uint32_t n; i < r->end; i += n) {
    wr_char c = wr_char_at(r->s, i, r->end);
    n = reference_at(r, i);
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

static void take_run (look *l) {
  const wr_reading *r = l->r;
  l->marks_end = take_marks(l, l->at);
  l->end = take_closers(l, l->marks_end);
  while (l->end > l->marks_end && l->end < r->end && wr_terminator_at(r, l->end)) {
    l->marks_end = take_marks(l, l->end);
    l->end = take_closers(l, l->marks_end);
  }
  l->ellipsis = l->dots >= 2 && !l->strong;
}

static void take_gap (look *l) {
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

static enum follower follower_class (uint32_t c) {
  if (wr_is_digit(c)) return DIGIT;
  if (wr_is_upper(c)) return UPPER;
  if (wr_is_lower(c)) return LOWER;
  return wr_is_alnum(c) ? UPPER : MARK;          /* scripts without case begin as they like */
}

static uint32_t word_end (const wr_reading *r, uint32_t i) {
  uint32_t limit = r->end - i > REACH ? i + REACH : r->end;
  while (i < limit) {
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

static void take_follower (look *l) {
  const wr_reading *r = l->r;
  uint32_t i = l->next;
  bool loose = false;
  if (i >= r->end) return;
  wr_char c = wr_char_at(r->s, i, r->end);
  while (i + c.n < r->end && leads_word(c.code, loose)) {
    loose |= wr_is_dash(c.code) || c.code == 0xAB || c.code == 0xBB;
    l->opened |= !wr_is_dash(c.code) && c.code != ' ';
    i += c.n;
    c = wr_char_at(r->s, i, r->end);
  }
  l->follower = follower_class(c.code);
  if (l->follower != MARK) l->after = (wr_slice) {r->s + i, word_end(r, i) - i};
}

/* The word of REACH bytes at most that ends at `end`; *at gets its first byte. */
static uint32_t word_start (const wr_reading *r, uint32_t end) {
  uint32_t i = end, floor = end - r->start > REACH ? end - REACH : r->start;
  while (i > floor) {
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

static void take_before (look *l) {
  const wr_reading *r = l->r;
  uint32_t from = word_start(r, l->at), i = from;
  l->before = (wr_slice) {r->s + from, l->at - from};
  if (r->languages & (WR_LANG_IT | WR_LANG_FR)) l->before = without_article(l->before);
  while (i > r->start && wr_is_space(wr_char_before(r->s, i).code))
    i -= wr_char_before(r->s, i).n;
  if (i == r->start) return;
  uint32_t first = wr_char_at(r->s, word_start(r, i), r->end).code;
  l->before_lower = wr_is_lower(first);
  l->before_number = wr_is_digit(first);
}

static bool all_lower (wr_slice w) {
  for (uint32_t i = 0; i < w.n;) {
    wr_char c = wr_char_at(w.at, i, w.n);
    if (!wr_is_lower(c.code) && c.code != '\'' && c.code != 0x2019 && c.code != '-')
      return false;
    i += c.n;
  }
  return w.n > 0;
}

static bool single_letter (wr_slice w) {
  return w.n > 0 && wr_char_at(w.at, 0, w.n).n == w.n &&
      wr_is_alpha(wr_char_at(w.at, 0, w.n).code);
}

/* "U.S", "н.э": letters parted by stops. */
static bool dotted_letters (wr_slice w) {
  uint32_t i = 0, stops = 0;
  while (i < w.n) {
    wr_char c = wr_char_at(w.at, i, w.n);
    if (!wr_is_alpha(c.code)) return false;
    i += c.n;
    if (i == w.n) break;
    if (w.at[i] != '.') return false;
    stops++;
    i++;
  }
  return stops > 0;
}

static bool is_number (wr_slice w) {
  bool digit = false;
  for (uint32_t i = 0; i < w.n; i++) {
    if (wr_is_digit((uint8_t) w.at[i])) digit = true;
    else if (w.at[i] != '.' && w.at[i] != ',') return false;
  }
  return digit;
}

static bool is_roman (wr_slice w) {
  for (uint32_t i = 0; i < w.n; i++)
    if (w.at[i] == 0 || strchr("IVXLCDM", w.at[i]) == NULL) return false;
  return w.n > 0;
}

static bool starter (const look *l) {
  return wr_is_starter(l->after.at, l->after.n);
}

/* "1", "a", "•9" at the very start of the sentence. */
static bool only_marker (const look *l) {
  const wr_reading *r = l->r;
  uint32_t i = r->start;
  wr_char c = wr_char_at(r->s, i, r->end);
  if (wr_is_bullet(c.code)) {
    i += c.n;
    while (i < l->at && r->s[i] == ' ') i++;
  }
  wr_slice w = {r->s + i, l->at - i};
  return i <= l->at && w.n <= 4 && l->marks_end == l->at + 1 &&
      (is_number(w) || single_letter(w) || is_roman(w));
}

/* "At 5 a.m. Mr. Smith went": the hour stands in a phrase before the subject. */
static bool fronted (const look *l) {
  static const char *const words[] = {
    "at", "by", "on", "around", "before", "after", "until", "since", "from", "between",
    "about"
  };
  const wr_reading *r = l->r;
  char folded[WR_FOLD];
  uint32_t n = wr_fold(r->s + r->start, word_end(r, r->start) - r->start, folded);
  if (l->at - r->start > 28 || memchr(r->s + r->start, ',', l->at - r->start)) return false;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (strlen(words[i]) == n && memcmp(words[i], folded, n) == 0) return true;
  return false;
}

static bool number_follows (const look *l) {
  if (l->follower == DIGIT || l->follower == MARK) return true;
  return is_roman(l->after) ||
      (single_letter(l->after) && !wr_slice_is(l->after, WR_SLICE("I")));
}

static float judge_initial (const look *l) {
  bool english = (l->r->languages & WR_LANG_EN) != 0;
  if (!english || !starter(l)) return 0.1f;
  if (wr_slice_is(l->before, WR_SLICE("I"))) return l->before_lower ? 0.8f : 0.2f;
  return l->before_lower || all_lower(l->before) ? 0.7f : 0.3f;
}

static float judge_may_end (const look *l) {
  const uint32_t initials = WR_LANG_RU | WR_LANG_BG | WR_LANG_KK;
  if (l->follower == DIGIT) return 0.3f;
  if (l->follower == MARK || l->bracket) return 0.6f;
  if ((l->r->languages & initials) &&
      wr_is_upper(wr_char_at(l->before.at, 0, l->before.n).code))
    return 0.2f;
  if (!(l->r->languages & WR_LANG_EN)) return 0.6f;
  return starter(l) ? 0.9f : l->quote || (l->opened && *l->after.at != '(') ? 0.6f : 0.3f;
}

static float judge_abbreviation (const look *l, wr_abbreviation class) {
  bool short_never = l->before.n == 1 && (l->r->languages & WR_LANG_EN);
  switch (class) {
    case WR_AB_TITLE: return 0.02f;
    case WR_AB_NEVER: return short_never && starter(l) ? 0.6f : 0.05f;
    case WR_AB_MAY_END: return judge_may_end(l);
    case WR_AB_NUMBER: return number_follows(l) ? 0.05f : 0.85f;
    case WR_AB_MONTH: return l->follower == DIGIT ? 0.05f : starter(l) ? 0.85f : 0.6f;
    case WR_AB_HOUR: return l->follower == UPPER && !fronted(l) ? 0.8f : 0.2f;
    case WR_AB_UNIT: return !l->before_number ? 0.9f : l->follower == UPPER ? 0.75f : 0.2f;
    case WR_AB_NONE: break;
  }
  return 0.95f;
}

/* Languages that write ordinals with a stop: "12. Juni", "XII. pluk". */
static float judge_number (const look *l) {
  const uint32_t ordinal = WR_LANG_DE | WR_LANG_DA | WR_LANG_SK | WR_LANG_CS | WR_LANG_PL |
                           WR_LANG_NO;
  bool roman = is_roman(l->before);
  if (!(l->r->languages & ordinal))
    return roman && !starter(l) && l->before.n < 3 ? 0.4f : 0.9f;
  if (roman || wr_is_month(l->after.at, l->after.n, l->r->languages)) return 0.1f;
  return l->follower == DIGIT ? 0.3f : 0.7f;
}

static float judge_lower (const look *l, wr_abbreviation class) {
  if (class != WR_AB_NONE || l->quote || l->bracket || !all_lower(l->before)) return 0.1f;
  return l->before.n >= 4 && !l->opened ? 0.6f : 0.2f;
}

static float judge_period (const look *l) {
  const wr_reading *r = l->r;
  wr_abbreviation class = wr_abbreviation_class(l->before.at, l->before.n, r->languages);
  if (only_marker(l)) return 0.05f;
  if (l->follower == LOWER) return judge_lower(l, class);
  bool capital = single_letter(l->before) &&
      wr_is_upper(wr_char_at(l->before.at, 0, l->before.n).code);
  if (class == WR_AB_NUMBER && capital && !number_follows(l)) class = WR_AB_NONE;
  if (class == WR_AB_NONE && single_letter(l->before)) return judge_initial(l);
  if (class == WR_AB_NONE && dotted_letters(l->before)) class = WR_AB_MAY_END;
  if (class != WR_AB_NONE) return judge_abbreviation(l, class);
  if (is_number(l->before) || is_roman(l->before)) return judge_number(l);
  return l->follower == UPPER ? 0.95f : 0.8f;
}

static float judge_ellipsis (const look *l) {
  char prior = l->at > l->r->start ? l->r->s[l->at - 1] : ' ';
  bool quoted = prior == '[' || prior == '(';
  if (quoted || l->follower == LOWER || (l->spaced && l->dots == 3)) return 0.1f;
  if (l->dots >= 4 || prior != ' ') return 0.75f;
  return 0.55f;
}

static float judge_strong (const look *l) {
  uint32_t first = l->before.n ? wr_char_at(l->before.at, 0, l->before.n).code : 0;
  bool lower = l->follower == LOWER;
  if (wr_slice_is(l->before, WR_SLICE("Yahoo"))) return !lower && starter(l) ? 0.6f : 0.1f;
  if (l->follower == MARK && !l->opened) return 0.4f;
  if (!lower) return l->before.n == 0 && !l->quote ? 0.5f : 0.97f;
  if (l->quote || l->bracket || l->opened) return 0.1f;
  return l->r->s[l->at] == '!' && wr_is_upper(first) ? 0.2f : 0.6f;
}

/* No white space behind the marks: "end.Next", but neither "example.Com/x" nor "3.14". */
static float judge_glued (const look *l) {
  const wr_reading *r = l->r;
  if (l->wide) return l->follower == MARK && !l->opened ? 0.3f : 0.9f;
  if (l->end != l->marks_end || l->follower != UPPER || l->opened || l->after.n < 2 ||
      l->dots > 1)
    return 0.05f;
  bool word = all_lower(l->before) && l->before.n >= 3;
  if (!(word || is_number(l->before)) ||
      !wr_is_lower(wr_char_at(l->after.at, 1, l->after.n).code))
    return 0.05f;
  const char *behind = l->after.at + l->after.n;
  if (behind + 1 < r->s + r->end && *behind == '.' && behind[1] == ' ') behind++;
  bool ends = behind == r->s + r->end || *behind == ' ' || *behind == ',' || *behind == '\n';
  return ends ? 0.6f : 0.05f;
}

static float judge (const look *l) {
  if (l->next >= l->r->end) return 0;
  if (!l->gap) return judge_glued(l);
  if (l->wide) return 0.97f;
  if (l->strong) return judge_strong(l);
  return l->ellipsis ? judge_ellipsis(l) : judge_period(l);
}

/* "end. . . . The": the first stop ends the sentence, the ellipsis opens the next. */
static bool leads_ellipsis (const look *l) {
  return l->spaced && l->dots == 4 && l->r->s[l->at + 1] == ' ' && l->at > l->r->start &&
         wr_is_alnum(wr_char_before(l->r->s, l->at).code) && l->follower == UPPER && l->gap;
}

/* Inside CJK brackets nothing ends; just before the closing one only what no particle
   carries on: 「…。」と. */
static bool held (const look *l) {
  const wr_reading *r = l->r;
  if (r->depth == 0 || !l->wide) return false;
  if (l->end == l->marks_end) return true;
  uint32_t close = wr_char_before(r->s, l->end).code;
  uint32_t next = l->end < r->end ? wr_char_at(r->s, l->end, r->end).code : 0;
  return close == 0x300B || close == 0x3009 || (next >= 0x3041 && next <= 0x309F);
}

wr_cut wr_boundary_judge (const wr_reading *r, uint32_t at) {
  look l = {.r = r, .at = at};
  take_run(&l);
  take_gap(&l);
  take_follower(&l);
  take_before(&l);
  if (leads_ellipsis(&l)) return (wr_cut) {at + 1, at + 2, 0.7f};
  if (held(&l)) return (wr_cut) {l.marks_end, l.marks_end, 0.1f};
  float score = judge(&l);
  return (wr_cut) {l.end, score >= 0.5f ? l.next : l.end, score};
}
