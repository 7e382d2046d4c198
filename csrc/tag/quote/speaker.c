/* speaker.c: the noun phrase that names who speaks, before or behind a verb */
#include "tag/quote/speaker.h"

#include "base/ascii.h"

static const wr_speaker nobody = {0, 0};

enum {
  CLOSED = WR_SAID_BREAK | WR_SAID_PREPOSITION | WR_SAID_TIME | WR_SAID_DETERMINER |
      WR_SAID_PRONOUN,
  PHRASE = 10,                         /* words of a phrase, at most */
  ASIDE = 20                           /* words between two commas, at most */
};

static bool has (const wr_line *l, uint32_t i, unsigned bits) {
  return i < l->n && (l->at[i].said & bits);
}

/* "'s", or an apostrophe right behind an s. */
static bool is_possessive (const wr_line *l, uint32_t i) {
  wr_slice t = wr_line_text(l, i);
  bool alone = t.n == 1 ? t.at[0] == '\'' : t.n == 3 && memcmp(t.at, "\xE2\x80\x99", 3) == 0;
  uint32_t start = l->at[i].text.start;
  if (alone) return i > 0 && l->at[i - 1].text.end == start && l->s[start - 1] == 's';
  return !l->at[i].mark && t.n >= 2 && wr_lower(t.at[t.n - 1]) == 's' &&
      (t.at[0] == '\'' || (uint8_t) t.at[0] == 0xE2) && t.n <= 4;
}

/* A capital makes a name, but not at the head of a sentence alone. */
static bool is_name (const wr_line *l, uint32_t i) {
  const wr_line_word *w = &l->at[i];
  if (w->mark || !w->upper) return w->name != WR_NONE;
  if (w->name != WR_NONE) return true;
  if ((w->said & CLOSED) || ((w->said & WR_SAID_VERB) && w->opens)) return false;
  return !(w->said & WR_SAID_SKIP) || !w->opens;
}

/* The first word of the name that ends with word `last`. */
static uint32_t name_start (const wr_line *l, uint32_t last, uint32_t least) {
  uint32_t from = last, known = l->at[last].name;
  if (known != WR_NONE) {
    while (from > least && l->at[from - 1].name == known) from--;
    return from;
  }
  while (from > least) {
    uint32_t k = from;                 /* "Jan van der MEER" */
    while (k > least && from - k < 3 && has(l, k - 1, WR_SAID_PARTICLE) && !l->at[k - 1].upper) k--;
    if (k < from && k > least && is_name(l, k - 1)) from = k - 1;
    else if (is_name(l, from - 1) && l->at[from - 1].name == WR_NONE) from--;
    else break;
  }
  return from;
}

/* Behind the titles at its head, unless nothing else is left: "President Ann Lee". */
static uint32_t behind_titles (const wr_line *l, uint32_t from, uint32_t last) {
  for (uint32_t i = last; i-- > from;)
    if (has(l, i, WR_SAID_ROLE)) return i + 1;
  return from;
}

/* "Mr" and its like belong to the name. */
static uint32_t with_honor (const wr_line *l, uint32_t from, uint32_t least) {
  bool honor = from > least && has(l, from - 1, WR_SAID_HONOR) && !has(l, from - 1, WR_SAID_ROLE);
  return honor && l->at[from - 1].upper ? from - 1 : from;
}

static bool plain_word (const wr_line *l, uint32_t i) {
  const wr_line_word *w = &l->at[i];
  if (w->mark || is_possessive(l, i)) return false;
  unsigned nouns = WR_SAID_NOUN | WR_SAID_ROLE | WR_SAID_LABEL;
  bool verb = (w->said & WR_SAID_VERB) && !(w->said & nouns);
  unsigned closed = CLOSED & ~(unsigned) WR_SAID_DETERMINER;
  return !verb && (!(w->said & closed) || (w->said & (WR_SAID_ROLE | WR_SAID_DETERMINER)));
}

/* The first word of the phrase that ends with the noun `last`; `last` + 1 when it is none. */
static uint32_t phrase_start (const wr_line *l, uint32_t last, uint32_t least) {
  uint32_t from = last + 1, n = 0;
  while (from > least && n++ < PHRASE) {
    uint32_t i = from - 1;
    if (is_possessive(l, i) && from <= last && i > least) from = i;
    else if (l->at[i].name != WR_NONE || plain_word(l, i)) from = i;
    else break;
    if (has(l, from, WR_SAID_DETERMINER) && l->at[from].name == WR_NONE) return from;
  }
  while (from < last && has(l, from, WR_SAID_SKIP) && !l->at[from].upper) from++;
  return from;
}

/* "a spokesman FOR the ministry": what begins at `from` belongs to a role before it. */
static uint32_t with_role (const wr_line *l, uint32_t from, uint32_t least) {
  for (int i = 0; i < 3 && from >= least + 2 && has(l, from - 1, WR_SAID_PREPOSITION); i++) {
    uint32_t head = from - 2;
    bool close = head > least && plain_word(l, head) && has(l, head - 1, WR_SAID_ROLE);
    if (!has(l, head, WR_SAID_ROLE) && close) head--;   /* "a source close to the matter" */
    if (!has(l, head, WR_SAID_ROLE)) break;
    uint32_t start = phrase_start(l, head, least);
    if (start > head) break;
    from = start;
  }
  return from;
}

static wr_speaker name_before (const wr_line *l, uint32_t last, uint32_t least) {
  uint32_t from = name_start(l, last, least);
  bool known = l->at[last].name != WR_NONE;
  if (from > least && has(l, from - 1, WR_SAID_DETERMINER)) {
    uint32_t whole = with_role(l, from - 1, least);
    return (wr_speaker) {whole, last + 1};
  }
  uint32_t role = with_role(l, from, least);
  if (role < from) return (wr_speaker) {role, last + 1};
  if (!known) from = behind_titles(l, from, last);
  from = with_honor(l, from, least);
  bool pair = from >= least + 2 && wr_line_is(l, from - 1, "and") && is_name(l, from - 2) && !known;
  return (wr_speaker) {pair ? name_start(l, from - 2, least) : from, last + 1};
}

/* Whether a phrase may be who speaks: it has a determiner, or ends in a role, or in a plural with
   something before it. */
static bool may_speak (const wr_line *l, wr_speaker p) {
  uint32_t last = p.to - 1;
  wr_slice head = wr_line_text(l, last);
  bool determined = has(l, p.from, WR_SAID_DETERMINER) && p.from < last;
  bool owned = p.from < last && l->at[p.from].upper && is_name(l, p.from);
  bool plural = head.n > 3 && head.at[head.n - 1] == 's' && head.at[head.n - 2] != 's';
  return determined || owned || has(l, last, WR_SAID_ROLE) || (plural && p.from < last);
}

static wr_speaker phrase_before (const wr_line *l, uint32_t last, uint32_t least) {
  uint32_t from = phrase_start(l, last, least);
  if (from > last) return nobody;
  wr_speaker p = {with_role(l, from, least), last + 1};
  return may_speak(l, p) ? p : nobody;
}

/* Before helpers and adverbs: "has also", "was quoted as". */
static uint32_t over_helpers (const wr_line *l, uint32_t i, uint32_t least) {
  while (i > least && !l->at[i - 1].mark && has(l, i - 1, WR_SAID_SKIP) && !is_name(l, i - 1) &&
      !has(l, i - 1, WR_SAID_DETERMINER))
    i--;
  return i;
}

/* Before what stands between two commas, two dashes or brackets and ends before word i. */
static uint32_t over_aside (const wr_line *l, uint32_t i, uint32_t least) {
  char close = l->at[i - 1].mark, open = close == ')' ? '(' : close;
  if (close != ',' && close != ')' && (uint8_t) close != 0xE2) return i;
  for (uint32_t k = i - 1; k-- > least && i - k < ASIDE;) {
    if (l->at[k].mark == open) return k;
    if (l->at[k].mark == '"' || l->at[k].mark == ';') break;
  }
  return i;
}

static bool all_name (const wr_line *l, uint32_t from, uint32_t to) {
  for (uint32_t i = from; i < to; i++)
    if (!is_name(l, i) && !has(l, i, WR_SAID_PARTICLE | WR_SAID_HONOR)) return false;
  return to > from;
}

wr_speaker wr_speaker_before (const wr_line *l, uint32_t i, uint32_t least) {
  i = over_helpers(l, i, least);
  if (i > least && l->at[i - 1].mark) {
    uint32_t before = over_aside(l, i, least);
    if (before == i) return nobody;
    if (all_name(l, before + 1, i - 1) && before > least && !is_name(l, before - 1))
      return (wr_speaker) {before + 1, i - 1};   /* "the spokesman, Ann Lee, said" */
    i = before;
  }
  if (i > least && (wr_line_is(l, i - 1, "who") || wr_line_is(l, i - 1, "which") ||
      wr_line_is(l, i - 1, "that"))) {
    i--;
    if (i > least && l->at[i - 1].mark == ',') i--;
  }
  if (i == least || l->at[i - 1].mark) return nobody;
  uint32_t last = i - 1;
  if (has(l, last, WR_SAID_PRONOUN))
    return has(l, last, WR_SAID_OTHER) ? nobody : (wr_speaker) {last, i};
  if (is_possessive(l, last)) return nobody;
  if (is_name(l, last)) return name_before(l, last, least);
  if (!plain_word(l, last)) return nobody;
  return phrase_before(l, last, least);
}

/* The word behind a name that begins at i. */
static uint32_t name_end (const wr_line *l, uint32_t i, uint32_t end) {
  uint32_t known = l->at[i].name, to = i + 1;
  while (to < end) {
    bool same = known != WR_NONE && l->at[to].name == known;
    uint32_t k = to;
    while (k + 1 < end && k - to < 3 && has(l, k, WR_SAID_PARTICLE) && !l->at[k].upper) k++;
    if (known != WR_NONE ? !same : !is_name(l, k)) break;
    to = known != WR_NONE ? to + 1 : k + 1;
  }
  return to;
}

/* A name at the end of a phrase is who is meant: "spokesman Ann Lee". */
static wr_speaker name_in (const wr_line *l, wr_speaker p) {
  uint32_t last = p.to - 1, from;
  if (!is_name(l, last) || has(l, last, WR_SAID_ROLE)) return p;
  from = name_start(l, last, p.from);
  bool of = from > p.from && has(l, from - 1, WR_SAID_PREPOSITION | WR_SAID_DETERMINER);
  if (of || (from > p.from && is_possessive(l, from - 1))) return p;
  if (l->at[last].name == WR_NONE) from = behind_titles(l, from, last);
  bool role = from == p.from || has(l, from - 1, WR_SAID_ROLE | WR_SAID_HONOR) || last > from;
  return role ? (wr_speaker) {with_honor(l, from, p.from), p.to} : p;
}

/* Whether a phrase goes on behind the word before `to`: "the head OF the agency". */
static bool goes_on (const wr_line *l, uint32_t from, uint32_t to, uint32_t end) {
  if (to >= end || l->at[to].mark || has(l, to, WR_SAID_BREAK | WR_SAID_TIME | WR_SAID_PRONOUN))
    return wr_line_is(l, to, "of") && has(l, to - 1, WR_SAID_ROLE);
  if (has(l, to, WR_SAID_PREPOSITION)) {
    bool tied = wr_line_is(l, to, "of") || wr_line_is(l, to, "for") || wr_line_is(l, to, "from") ||
        wr_line_is(l, to, "at") || wr_line_is(l, to, "with");
    return tied && has(l, to - 1, WR_SAID_ROLE);
  }
  if (has(l, to, WR_SAID_SKIP) && !has(l, to, WR_SAID_ROLE) && !l->at[to].upper)
    return is_possessive(l, to);
  if (has(l, to, WR_SAID_VERB) && to > from + 1)
    return l->at[to].name != WR_NONE || has(l, to, WR_SAID_ROLE);
  return true;
}

wr_speaker wr_speaker_at (const wr_line *l, uint32_t i, uint32_t end) {
  if (i >= end || l->at[i].mark) return nobody;
  if (!has(l, i, WR_SAID_DETERMINER)) {          /* "her" may begin a phrase */
    if (has(l, i, WR_SAID_OTHER | WR_SAID_TIME | WR_SAID_PREPOSITION | WR_SAID_BREAK))
      return nobody;
    if (has(l, i, WR_SAID_PRONOUN)) return (wr_speaker) {i, i + 1};
  }
  wr_speaker p = {i, i + 1};
  if (is_name(l, i) && !has(l, i, WR_SAID_ROLE)) {
    p.to = name_end(l, i, end);
    if (p.to >= end || !is_possessive(l, p.to)) return name_in(l, p);
  }
  while (p.to - p.from < PHRASE && goes_on(l, p.from, p.to, end)) p.to++;
  while (p.to > p.from + 1 && has(l, p.to - 1, WR_SAID_PREPOSITION | WR_SAID_DETERMINER)) p.to--;
  p = name_in(l, p);
  return is_name(l, p.to - 1) || may_speak(l, p) ? p : nobody;
}

wr_speaker wr_speaker_of_clause (const wr_line *l, uint32_t from, uint32_t end) {
  uint32_t i = from;
  unsigned heads = WR_SAID_PREPOSITION | WR_SAID_BREAK | WR_SAID_TIME | WR_SAID_VERB;
  bool introduced = has(l, i, heads);  /* "Asked on Friday, SHE …" */
  if (wr_line_is(l, i, "and") || wr_line_is(l, i, "but")) {
    i++;
  } else if (introduced || has(l, i, WR_SAID_SKIP)) {
    while (i < end && l->at[i].mark != ',') i++;
    i++;
  }
  return i < end ? wr_speaker_at(l, i, end) : nobody;
}
