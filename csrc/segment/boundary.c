/* boundary.c: what the rules say of a terminator */
#include "segment/boundary.h"

#include "segment/character.h"

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

static bool starter (const wr_look *l) {
  return wr_is_starter(l->after.at, l->after.n);
}

/* "1", "a", "•9" at the very start of the sentence. */
static bool only_marker (const wr_look *l) {
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
static bool fronted (const wr_look *l) {
  static const char *const words[] = {
    "at", "by", "on", "around", "before", "after", "until", "since", "from", "between",
    "about"
  };
  const wr_reading *r = l->r;
  char folded[WR_FOLD];
  uint32_t n = wr_fold(r->s + r->start, wr_look_word_end(r, r->start) - r->start, folded);
  if (l->at - r->start > 28 || memchr(r->s + r->start, ',', l->at - r->start)) return false;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (strlen(words[i]) == n && memcmp(words[i], folded, n) == 0) return true;
  return false;
}

static bool number_follows (const wr_look *l) {
  if (l->follower == WR_NEXT_NUMERAL || l->follower == WR_NEXT_MARK) return true;
  return is_roman(l->after) ||
      (single_letter(l->after) && !wr_slice_is(l->after, WR_SLICE("I")));
}

static float judge_initial (const wr_look *l) {
  bool english = (l->r->languages & WR_LANG_EN) != 0;
  if (!english || !starter(l)) return 0.1f;
  if (wr_slice_is(l->before, WR_SLICE("I"))) return l->before_lower ? 0.8f : 0.2f;
  return l->before_lower || all_lower(l->before) ? 0.55f : 0.3f;
}

static float judge_may_end (const wr_look *l) {
  const uint32_t initials = WR_LANG_RU | WR_LANG_BG | WR_LANG_KK;
  const uint32_t nordic = WR_LANG_DA | WR_LANG_SV | WR_LANG_NO;
  if (l->follower == WR_NEXT_NUMERAL) return 0.3f;
  if (l->follower == WR_NEXT_MARK || l->bracket) return 0.6f;
  if ((l->r->languages & initials) &&
      wr_is_upper(wr_char_at(l->before.at, 0, l->before.n).code))
    return 0.2f;
  if (l->dashed || ((l->r->languages & nordic) && dotted_letters(l->before))) return 0.3f;
  if (!(l->r->languages & WR_LANG_EN)) return 0.6f;
  return starter(l) ? 0.9f : l->quote || (l->opened && *l->after.at != '(') ? 0.6f : 0.3f;
}

static float judge_month (const wr_look *l) {
  return l->follower == WR_NEXT_NUMERAL ? 0.05f : starter(l) ? 0.85f : 0.6f;
}

/* The end of the digits at byte i, with single separators between them. */
static uint32_t digits_end (const wr_reading *r, uint32_t i, uint32_t end) {
  while (i < end && (wr_is_digit((uint8_t) r->s[i]) ||
                     (r->s[i] && strchr(".,/", r->s[i]) && i + 1 < end &&
                      wr_is_digit((uint8_t) r->s[i + 1]))))
    i++;
  return i;
}

/* The end of the number at byte i, a bounded number of bytes away: "3", "1,200.5", "10 1/2",
   "6½". */
static uint32_t number_end (const wr_reading *r, uint32_t i) {
  uint32_t limit = r->end - i > 16 ? i + 16 : r->end, end = digits_end(r, i, limit);
  if (end + 1 < limit && r->s[end] == ' ') {
    uint32_t fraction = digits_end(r, end + 1, limit);
    if (fraction > end + 1) end = fraction;
  }
  bool vulgar = end < r->end && wr_char_at(r->s, end, r->end).code - 0xBC < 3;
  return vulgar ? end + 2 : end;
}

/* A unit with its stop, or one that no word is without it; "sec." and "pt." are in the list as
   sections and parts. */
static bool unit_at (const wr_reading *r, uint32_t i) {
  wr_slice w = {r->s + i, wr_look_word_end(r, i) - i};
  bool stop = i + w.n < r->end && r->s[i + w.n] == '.';
  bool listed = wr_abbreviation_class(w.at, w.n, r->languages) == WR_AB_UNIT ||
      wr_slice_is(w, WR_SLICE("sec")) || wr_slice_is(w, WR_SLICE("pt"));
  return listed && (stop || !wr_slice_is(w, WR_SLICE("in")));
}

/* "6 lbs. 3 oz.", "5 ft. 10 1/2 in.", "2 lbs. (900 g)": the next number has a unit too. */
static bool measure_goes_on (const wr_look *l) {
  const wr_reading *r = l->r;
  if (l->follower != WR_NEXT_NUMERAL || l->quote || l->bracket) return false;
  uint32_t i = number_end(r, (uint32_t) (l->after.at - r->s));
  if (i < r->end && (r->s[i] == ' ' || r->s[i] == '-')) i++;
  return unit_at(r, i);
}

static float judge_unit (const wr_look *l) {
  if (!l->before_number) return 0.9f;
  if (measure_goes_on(l)) return 0.05f;
  return l->follower == WR_NEXT_UPPER ? 0.75f : 0.2f;
}

static wr_judgement judge_abbreviation (const wr_look *l, wr_abbreviation class) {
  bool upper = l->follower == WR_NEXT_UPPER;
  switch (class) {
    case WR_AB_TITLE: return (wr_judgement) {0.02f, WR_R_TITLE};
    case WR_AB_NEVER: return (wr_judgement) {0.05f, WR_R_NEVER};
    case WR_AB_MAY_END: return (wr_judgement) {judge_may_end(l), WR_R_ABBREVIATION};
    case WR_AB_NUMBER:
      return (wr_judgement) {number_follows(l) ? 0.05f : 0.85f, WR_R_REFERENCE};
    case WR_AB_MONTH: return (wr_judgement) {judge_month(l), WR_R_MONTH};
    case WR_AB_HOUR: return (wr_judgement) {upper && !fronted(l) ? 0.8f : 0.2f, WR_R_HOUR};
    case WR_AB_UNIT: return (wr_judgement) {judge_unit(l), WR_R_UNIT};
    default: return (wr_judgement) {0.95f, WR_R_STOP};
  }
}

/* Languages that write ordinals with a stop: "12. Juni", "XII. pluk". */
static float judge_number (const wr_look *l) {
  const uint32_t ordinal = WR_LANG_DE | WR_LANG_DA | WR_LANG_SK | WR_LANG_CS | WR_LANG_PL |
                           WR_LANG_NO;
  bool roman = is_roman(l->before);
  if (!(l->r->languages & ordinal))
    return roman && !starter(l) && l->before.n < 3 ? 0.4f : 0.9f;
  if (roman || wr_is_month(l->after.at, l->after.n, l->r->languages)) return 0.1f;
  return l->follower == WR_NEXT_NUMERAL ? 0.3f : 0.7f;
}

static float judge_lower (const wr_look *l, wr_abbreviation class) {
  if (class != WR_AB_NONE || l->quote || l->bracket || !all_lower(l->before)) return 0.1f;
  if (l->r->languages & WR_LANG_HY) return 0.1f;
  return l->before.n >= 4 && !l->opened ? 0.6f : 0.2f;
}

static wr_judgement judge_period (const wr_look *l) {
  const wr_reading *r = l->r;
  wr_abbreviation class = wr_abbreviation_class(l->before.at, l->before.n, r->languages);
  if (wr_abbreviation_listed(r->options->abbreviations, r->options->abbreviations_n, l->before))
    return (wr_judgement) {0, WR_R_LISTED};
  if (only_marker(l)) return (wr_judgement) {0.05f, WR_R_MARKER};
  if (l->follower == WR_NEXT_LOWER) return (wr_judgement) {judge_lower(l, class), WR_R_LOWER};
  bool capital = single_letter(l->before) &&
      wr_is_upper(wr_char_at(l->before.at, 0, l->before.n).code);
  if (class == WR_AB_NUMBER && capital && !number_follows(l)) class = WR_AB_NONE;
  if (class == WR_AB_UNIT && capital && !l->before_number) class = WR_AB_NONE;
  if (class == WR_AB_NONE && single_letter(l->before))
    return (wr_judgement) {judge_initial(l), WR_R_INITIAL};
  if (class == WR_AB_NONE && dotted_letters(l->before)) class = WR_AB_MAY_END;
  if (class != WR_AB_NONE) return judge_abbreviation(l, class);
  if (is_number(l->before) || is_roman(l->before))
    return (wr_judgement) {judge_number(l), WR_R_NUMBER};
  if (l->next < r->end && r->s[l->next] == '/') return (wr_judgement) {0.3f, WR_R_STOP};
  return (wr_judgement) {l->follower == WR_NEXT_UPPER ? 0.95f : 0.8f, WR_R_STOP};
}

static float judge_ellipsis (const wr_look *l) {
  char prior = l->at > l->r->start ? l->r->s[l->at - 1] : ' ';
  bool quoted = prior == '[' || prior == '(';
  if (quoted || l->follower == WR_NEXT_LOWER || (l->spaced && l->dots == 3)) return 0.1f;
  if (l->dots >= 4 || prior != ' ') return 0.75f;
  return 0.55f;
}

static float judge_strong (const wr_look *l) {
  uint32_t first = l->before.n ? wr_char_at(l->before.at, 0, l->before.n).code : 0;
  bool lower = l->follower == WR_NEXT_LOWER;
  if (wr_slice_is(l->before, WR_SLICE("Yahoo"))) return !lower && starter(l) ? 0.6f : 0.1f;
  if (l->follower == WR_NEXT_MARK && !l->opened) return 0.4f;
  if (l->next < l->r->end && wr_terminator_at(l->r, l->next)) return 0.1f;
  if (lower && l->dashed) return 0.1f;
  if (!lower) return l->before.n == 0 && !l->quote ? 0.5f : 0.97f;
  if (l->quote || l->bracket || l->opened) return 0.1f;
  return l->r->s[l->at] == '!' && wr_is_upper(first) ? 0.2f : 0.6f;
}

/* "Next", "Mr", "XVIII", "I" behind a stop without a space. */
static bool opens_sentence (const wr_look *l) {
  wr_slice w = l->after;
  if (w.n == 1) return *w.at == 'I';
  return is_roman(w) || wr_is_lower(wr_char_at(w.at, wr_char_at(w.at, 0, w.n).n, w.n).code);
}

/* A word that may stand before a stop without a space: "end", "Tuesday" before a word that
   begins sentences, "1990". */
static bool closes_sentence (const wr_look *l) {
  wr_slice w = l->before, tail = w;
  if (is_number(w)) return w.n >= 3;
  if (w.n < 3) return false;
  if (all_lower(w)) return true;
  uint32_t n = wr_char_at(w.at, 0, w.n).n;
  tail = (wr_slice) {w.at + n, w.n - n};
  wr_abbreviation class = wr_abbreviation_class(l->after.at, l->after.n, l->r->languages);
  return w.n >= 4 && all_lower(tail) && (starter(l) || class == WR_AB_TITLE);
}

/* No white space behind the marks: "end.Next", but neither "example.Com/x" nor "3.14". */
static float judge_glued (const wr_look *l) {
  const wr_reading *r = l->r;
  if (l->wide) return l->follower == WR_NEXT_MARK && !l->opened ? 0.3f : 0.9f;
  if (l->end != l->marks_end || l->follower != WR_NEXT_UPPER || l->opened || l->dots > 1 ||
      !closes_sentence(l) || !opens_sentence(l))
    return 0.05f;
  const char *behind = l->after.at + l->after.n;
  if (behind + 1 < r->s + r->end && *behind == '.' && behind[1] == ' ') behind++;
  bool ends = behind == r->s + r->end || *behind == ' ' || *behind == ',' || *behind == '\n';
  return ends ? 0.6f : 0.05f;
}

/* A mark that ends before a capital only. */
static float judge_colon (const wr_look *l) {
  bool plain = l->end == l->at + 1 && l->gap && l->at > l->r->start && !l->opened;
  return plain && l->follower == WR_NEXT_UPPER ? 0.6f : 0.1f;
}

static float judge_emoji (const wr_look *l) {
  if (!l->gap || l->at == l->r->start || l->follower == WR_NEXT_LOWER) return 0.1f;
  return l->follower == WR_NEXT_UPPER || l->opened ? 0.6f : 0.3f;
}

wr_judgement wr_boundary_judge (const wr_look *l) {
  if (l->next >= l->r->end) return (wr_judgement) {0, WR_R_BLOCK};
  if (l->colon) return (wr_judgement) {judge_colon(l), WR_R_COLON};
  if (l->emoji && !l->strong) return (wr_judgement) {judge_emoji(l), WR_R_EMOJI};
  if (!l->gap) return (wr_judgement) {judge_glued(l), WR_R_GLUED};
  if (l->wide) return (wr_judgement) {0.97f, WR_R_WIDE};
  if (l->strong) return (wr_judgement) {judge_strong(l), WR_R_EXCLAMATION};
  return l->ellipsis ? (wr_judgement) {judge_ellipsis(l), WR_R_ELLIPSIS} : judge_period(l);
}

wr_judgement wr_boundary_plain (char mark) {
  return mark == '.' ? (wr_judgement) {0.95f, WR_R_STOP} : (wr_judgement) {0.97f, WR_R_EXCLAMATION};
}

bool wr_boundary_leads_ellipsis (const wr_look *l) {
  return l->spaced && l->dots == 4 && l->r->s[l->at + 1] == ' ' && l->at > l->r->start &&
         wr_is_alnum(wr_char_before(l->r->s, l->at).code) &&
         l->follower == WR_NEXT_UPPER && l->gap;
}

bool wr_boundary_held (const wr_look *l) {
  const wr_reading *r = l->r;
  if (r->depth == 0 || !l->wide) return false;
  if (l->end == l->marks_end) return true;
  uint32_t close = wr_char_before(r->s, l->end).code;
  uint32_t next = l->end < r->end ? wr_char_at(r->s, l->end, r->end).code : 0;
  return close == 0x300B || close == 0x3009 || (next >= 0x3041 && next <= 0x309F);
}

const char *wr_reason_name (int reason) {
  static const char *const names[WR_REASON_N] = {
#define XX(name, text) text,
    WR_REASON_MAP(XX)
#undef XX
  };
  return names[reason];
}
