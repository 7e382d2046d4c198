/* cue.c: the words that make a quotation somebody's speech */
#include "tag/quote/cue.h"

static const wr_attribution nothing = {.verb = WR_NONE};

static bool has (const wr_line *l, uint32_t i, unsigned bits) {
  return i < l->n && (l->at[i].said & bits);
}

static bool marked (const wr_line *l, uint32_t i, const char *marks) {
  return i < l->n && l->at[i].mark && strchr(marks, l->at[i].mark);
}

/* A dash: one of U+2010 to U+2015, or a hyphen. */
static bool is_dash (const wr_line *l, uint32_t i) {
  if (i >= l->n) return false;
  wr_slice t = wr_line_text(l, i);
  return l->at[i].mark == '-' || (t.n == 3 && memcmp(t.at, "\xE2\x80", 2) == 0 &&
      (uint8_t) t.at[2] >= 0x90 && (uint8_t) t.at[2] <= 0x95);
}

static bool somebody (wr_speaker s) {
  return s.to > s.from;
}

static wr_attribution made (uint32_t verb, wr_speaker cue, wr_speaker who, float score) {
  return (wr_attribution) {.verb = verb, .cue = cue, .speaker = who, .score = score};
}

/* A capital inside a sentence is a name: "Mr Brand".  To point is no speech, to point out is. */
static bool is_verb (const wr_line *l, uint32_t i) {
  if (!has(l, i, WR_SAID_VERB) || l->at[i].name != WR_NONE || (l->at[i].upper && !l->at[i].opens))
    return false;
  bool noun = has(l, i, WR_SAID_NOUN) && i > 0 && has(l, i - 1, WR_SAID_DETERMINER);
  if (noun) return false;              /* "one answer" */
  bool point = wr_line_is(l, i, "pointed") || wr_line_is(l, i, "points") ||
      wr_line_is(l, i, "point") || wr_line_is(l, i, "pointing");
  return !point || wr_line_is(l, i + 1, "out");
}

/* "say" goes with many, with "I" or "you", and with a helper: "would say"; else it is no verb,
   or an order. */
static bool agrees (const wr_line *l, uint32_t v, wr_speaker s) {
  if (!has(l, v, WR_SAID_BASE) || s.to == s.from) return true;
  for (uint32_t i = v > 4 ? v - 4 : 0; i < v; i++)
    if (has(l, i, WR_SAID_HELPER) || wr_line_is(l, i, "to")) return true;
  wr_slice last = wr_line_text(l, s.to - 1);
  bool many = last.n > 3 && last.at[last.n - 1] == 's' && last.at[last.n - 2] != 's';
  bool one = has(l, s.from, WR_SAID_MALE | WR_SAID_FEMALE) || wr_line_is(l, s.from, "it");
  bool pronoun = has(l, s.from, WR_SAID_PRONOUN) && !one;
  for (uint32_t i = s.from; i < s.to; i++) many = many || wr_line_is(l, i, "and");
  return many || pronoun || has(l, s.to - 1, WR_SAID_MANY);
}

/* --- behind the quotation */

static bool tells_only (const wr_line *l, uint32_t i) {
  return wr_line_is(l, i, "told") || wr_line_is(l, i, "tells");
}

/* Whether the word may be the verb that a quotation is tied to; `tied`: its marks say so. */
static bool may_say (const wr_line *l, uint32_t i, bool tied) {
  if (!is_verb(l, i) || has(l, i, WR_SAID_ING)) return false;
  return tied || !has(l, i, WR_SAID_WEAK | WR_SAID_FOREIGN);
}

/* "dit-il", "a déclaré Ann Lee". */
static wr_attribution foreign (const wr_line *l, uint32_t i) {
  uint32_t verb = has(l, i, WR_SAID_FOREIGN) ? i : i + 1;
  if (!has(l, verb, WR_SAID_FOREIGN)) return nothing;
  uint32_t who = is_dash(l, verb + 1) ? verb + 2 : verb + 1;
  wr_speaker s = who < l->n && !l->at[who].mark ? wr_speaker_at(l, who, l->n) : (wr_speaker) {0, 0};
  if (!somebody(s)) {                  /* "le ministre", "il" */
    s = (wr_speaker) {who, who};
    while (s.to < l->n && s.to - s.from < 4 && !l->at[s.to].mark) s.to++;
  }
  if (!somebody(s) && verb == i) return nothing;
  return made(verb, (wr_speaker) {i, verb + 1}, s, 0.9f);
}

/* “…,” said Ann Lee; “…,” according to her. */
static wr_attribution verb_first (const wr_line *l, uint32_t i, bool tied) {
  if (wr_line_is(l, i, "according") && wr_line_is(l, i + 1, "to"))
    return made(WR_NONE, (wr_speaker) {i, i + 2}, wr_speaker_at(l, i + 2, l->n), 0.92f);
  if (has(l, i, WR_SAID_SKIP) && !has(l, i, WR_SAID_VERB) && may_say(l, i + 1, tied)) i++;
  if (!may_say(l, i, tied) || tells_only(l, i)) return nothing;
  if (has(l, i, WR_SAID_NOUN) && !tied) return nothing;
  wr_speaker s = wr_speaker_at(l, i + 1, l->n);
  if (!somebody(s) || !agrees(l, i, s)) return nothing;
  return made(i, (wr_speaker) {i, i + 1}, s, tied ? 0.97f : 0.7f);
}

/* Whether words [from, to) may be the titles of who speaks: "President", "farm minister". */
static bool titles (const wr_line *l, uint32_t from, uint32_t to) {
  unsigned closed = WR_SAID_BREAK | WR_SAID_PREPOSITION | WR_SAID_PRONOUN;
  for (uint32_t i = from; i < to; i++) {
    bool verb = has(l, i, WR_SAID_VERB) && !has(l, i, WR_SAID_NOUN | WR_SAID_ROLE);
    if (l->at[i].mark || verb || (has(l, i, closed) && !wr_line_is(l, i, "of"))) return false;
  }
  return to - from <= 6;
}

/* “…,” Ann Lee, its head, said; “…” failed, she said. */
static wr_attribution subject_first (const wr_line *l, uint32_t from, bool tied) {
  for (uint32_t v = from; v < l->n && !marked(l, v, ".;:?!"); v++) {
    if (wr_line_is(l, v, "according") && wr_line_is(l, v + 1, "to"))
      return made(WR_NONE, (wr_speaker) {v, v + 2}, wr_speaker_at(l, v + 2, l->n), 0.85f);
    if (!may_say(l, v, tied && v < from + 12)) continue;
    wr_speaker s = wr_speaker_before(l, v, from);
    if (!agrees(l, v, s)) continue;
    bool pair = somebody(s) && s.from > from && wr_line_is(l, s.from - 1, "and") &&
        l->at[from].upper && !l->at[from].mark;
    if (pair) s.from = from;           /* "Ann Lee, its head, and her deputy said" */
    bool beside = somebody(s) && titles(l, from, s.from);
    if (beside) return made(v, (wr_speaker) {v, v + 1}, s, tied ? 0.97f : 0.6f);
    if (somebody(s) && marked(l, s.from - 1, ",") && !has(l, v, WR_SAID_WEAK))
      return made(v, (wr_speaker) {v, v + 1}, s, 0.82f);
    s = v > from && marked(l, v - 1, ",") && !tells_only(l, v)
      ? wr_speaker_at(l, v + 1, l->n) : (wr_speaker) {0, 0};
    if (somebody(s)) return made(v, (wr_speaker) {v, v + 1}, s, 0.82f);
  }
  return nothing;
}

/* “…” — Ann Lee */
static wr_attribution dashed (const wr_line *l, uint32_t i) {
  if (!is_dash(l, i) || i + 1 >= l->n || l->n - i > 10) return nothing;
  wr_speaker s = wr_speaker_at(l, i + 1, l->n);
  bool whole = somebody(s) && l->at[s.from].upper && (s.to == l->n || marked(l, s.to, ",.("));
  return whole ? made(WR_NONE, (wr_speaker) {i, i + 1}, s, 0.8f) : nothing;
}

/* “…,” as Ann Lee put it */
static wr_attribution as_put (const wr_line *l, uint32_t i) {
  if (!wr_line_is(l, i, "as") && !wr_line_is(l, i, "in")) return nothing;
  if (wr_line_is(l, i, "in") && wr_line_is(l, i + 1, "the") && wr_line_is(l, i + 2, "words") &&
      wr_line_is(l, i + 3, "of"))
    return made(WR_NONE, (wr_speaker) {i, i + 4}, wr_speaker_at(l, i + 4, l->n), 0.88f);
  wr_speaker s = wr_speaker_at(l, i + 1, l->n);
  if (!somebody(s) || !wr_line_is(l, i, "as")) return nothing;
  bool put = wr_line_is(l, s.to, "put") || wr_line_is(l, s.to, "puts");
  return put && wr_line_is(l, s.to + 1, "it") ? made(s.to, (wr_speaker) {s.to, s.to + 2}, s, 0.9f)
    : nothing;
}

static wr_attribution find_behind (const wr_line *l, const wr_quote_look *q) {
  uint32_t i = l->quote + 1;
  bool tied = q->last == ',' || q->last == '?' || q->last == '!' || q->last == 0x2026;
  if (marked(l, i, ",") || is_dash(l, i)) {
    wr_attribution a = dashed(l, i);
    if (a.score > 0 && l->quote == 0) return a;
    tied = true;
    i++;
  } else if (tied && marked(l, i, ".")) {
    return nothing;
  }
  wr_attribution a = foreign(l, i);
  if (a.score == 0) a = as_put(l, i);
  if (a.score == 0) a = verb_first(l, i, tied);
  if (a.score == 0) a = subject_first(l, i, tied);
  return a;
}

/* --- before the quotation */

static bool is_be (const wr_line *l, uint32_t i) {
  static const char *const words[] = {"was", "were", "is", "are", "been", "being", "be"};
  for (size_t k = 0; k < sizeof words / sizeof *words; k++)
    if (wr_line_is(l, i, words[k])) return true;
  return false;
}

/* "was described [by Ann Lee] as": the subject is not who speaks.  *who gets who does. */
static bool passive (const wr_line *l, uint32_t v, wr_speaker *who) {
  uint32_t i = v;
  while (i > 0 && has(l, i - 1, WR_SAID_SKIP) && !is_be(l, i - 1)) i--;
  if (has(l, v, WR_SAID_ING | WR_SAID_BASE) || i == 0 || !is_be(l, i - 1)) return false;
  *who = (wr_speaker) {0, 0};
  for (uint32_t k = v + 1; k < l->quote && k < v + 4; k++)
    if (wr_line_is(l, k, "by")) *who = wr_speaker_at(l, k + 1, l->quote);
  return true;
}

/* The subject of a finite verb left of `v`, the nearest that has one. */
static wr_speaker subject_of_main (const wr_line *l, uint32_t v) {
  for (uint32_t k = v; k-- > 0;) {
    if (!is_verb(l, k) || has(l, k, WR_SAID_ING)) continue;
    wr_speaker s = wr_speaker_before(l, k, 0);
    if (somebody(s)) return s;
  }
  return wr_speaker_of_clause(l, 0, v);
}

/* "to say", "and said", ", saying": its subject stands before another verb. */
static bool leans (const wr_line *l, uint32_t v) {
  if (v == 0) return has(l, v, WR_SAID_ING);
  return has(l, v, WR_SAID_ING) || wr_line_is(l, v - 1, "to") || wr_line_is(l, v - 1, "and") ||
      wr_line_is(l, v - 1, "but") || wr_line_is(l, v - 1, "then") || marked(l, v - 1, ",");
}

/* The verb heads its sentence, or stands behind other speech. */
static bool inverted (const wr_line *l, uint32_t v) {
  if (has(l, v, WR_SAID_ING)) return false;
  if (v > 1 && (is_dash(l, v - 1) || l->at[v - 1].mark == ',')) v--;
  return v == 0 || l->at[v - 1].mark == '"';
}

static wr_speaker subject_of (const wr_line *l, uint32_t v) {
  wr_speaker s;
  if (passive(l, v, &s)) return s;
  s = wr_speaker_before(l, v, 0);
  if (somebody(s)) return s;
  if (inverted(l, v)) s = wr_speaker_at(l, v + 1, l->quote);
  return somebody(s) || !leans(l, v) ? s : subject_of_main(l, v);
}

/* How sure a verb `far` words before the quotation is, by what is quoted. */
static float score_before (const wr_line *l, uint32_t v, const wr_quote_look *q) {
  uint32_t far = l->quote - v - 1;
  bool beside = far == 0 || marked(l, l->quote - 1, ",:") || is_dash(l, l->quote - 1);
  if (q->direct && beside) return 0.95f;
  float score = (beside ? 0.9f : wr_line_is(l, l->quote - 1, "that") ? 0.88f : 0.85f) -
      0.008f * (float) far;
  if (score < 0.62f) score = 0.62f;
  bool object = has(l, v, WR_SAID_CALL) && far < 10;
  if (q->words == 1 && !object) score -= q->stops ? 0.15f : 0.36f;
  else if (q->words <= 3 && !object && !q->stops) score -= 0.08f;
  if (far > 20) score -= 0.1f;
  return score;
}

/* "the sign READ": what is written somewhere. */
static bool is_sign (const wr_line *l, uint32_t v, wr_speaker s) {
  bool relative = v > 1 && (wr_line_is(l, v - 1, "that") || wr_line_is(l, v - 1, "which"));
  if (relative && has(l, v - 2, WR_SAID_SIGN)) return true;      /* "a shirt that said" */
  if (!has(l, v, WR_SAID_SIGN)) return false;
  for (uint32_t i = s.from; i < s.to; i++)
    if (has(l, i, WR_SAID_SIGN | WR_SAID_LABEL) && !has(l, i, WR_SAID_ROLE)) return true;
  for (uint32_t i = 0; i < v && !somebody(s); i++)
    if (has(l, i, WR_SAID_SIGN)) return true;
  return false;
}

/* Whether the verb v can have the quotation as its object. */
static bool reaches (const wr_line *l, uint32_t v, const wr_quote_look *q) {
  uint32_t far = l->quote - v - 1;
  bool mark = marked(l, l->quote - 1, ",:") || is_dash(l, l->quote - 1);
  if (has(l, v, WR_SAID_WEAK)) return far <= 1 && (mark || (q->direct && far == 0));
  if (has(l, v, WR_SAID_FOREIGN)) return far <= 1;
  if (has(l, v, WR_SAID_NOUN) && far > 8 && !has(l, v, WR_SAID_CALL)) return false;
  return true;
}

/* Kirby: “…”; His message was plain: “…”. */
static wr_attribution colon (const wr_line *l, const wr_quote_look *q) {
  uint32_t last = l->quote - 1;
  if (!marked(l, last, ":") || q->title) return nothing;
  wr_speaker cue = {last, l->quote}, s = wr_speaker_at(l, 0, last);
  if (somebody(s) && s.to == last) return made(WR_NONE, cue, s, 0.85f);
  if (!q->direct) return nothing;
  s = wr_speaker_of_clause(l, 0, last);
  bool person = somebody(s) &&
      (l->at[s.to - 1].upper || has(l, s.to - 1, WR_SAID_PRONOUN | WR_SAID_ROLE));
  return made(WR_NONE, cue, person ? s : (wr_speaker) {0, 0}, 0.65f);
}

/* "In Lee's words, …", "As Lee put it, …" */
static wr_attribution worded (const wr_line *l) {
  if (wr_line_is(l, 0, "as")) {
    wr_speaker s = wr_speaker_at(l, 1, l->quote);
    bool put = somebody(s) && (wr_line_is(l, s.to, "put") || wr_line_is(l, s.to, "puts"));
    if (!put || !wr_line_is(l, s.to + 1, "it")) return nothing;
    return made(s.to, (wr_speaker) {s.to, s.to + 2}, s, 0.88f);
  }
  if (!wr_line_is(l, 0, "in")) return nothing;
  for (uint32_t i = 1; i < l->quote && !l->at[i].mark; i++) {
    if (!wr_line_is(l, i, "words")) continue;
    uint32_t to = wr_line_is(l, i - 1, "own") ? i - 2 : i - 1;
    if (wr_line_is(l, i + 1, "of"))
      return made(WR_NONE, (wr_speaker) {0, i + 2}, wr_speaker_at(l, i + 2, l->quote), 0.86f);
    bool owned = to > 1 && wr_line_text(l, to).n <= 4 && !l->at[to].upper;
    return owned ? made(WR_NONE, (wr_speaker) {0, i + 1}, (wr_speaker) {1, to}, 0.86f) : nothing;
  }
  return nothing;
}

static wr_attribution find_before (const wr_line *l, const wr_quote_look *q) {
  wr_attribution found = nothing;
  for (uint32_t v = l->quote; v-- > 0 && !marked(l, v, ";");) {
    if (wr_line_is(l, v, "to") && v > 0 && wr_line_is(l, v - 1, "according")) {
      wr_speaker s = wr_speaker_at(l, v + 1, l->quote);
      float score = q->words > 1 || q->stops ? 0.88f : 0.55f;
      return made(WR_NONE, (wr_speaker) {v - 1, v + 1}, s, score);
    }
    if (!is_verb(l, v) || !reaches(l, v, q)) continue;
    wr_speaker s = subject_of(l, v);
    if (is_sign(l, v, s)) return (wr_attribution) {.verb = WR_NONE, .named = true};
    if (!somebody(s) && has(l, v, WR_SAID_NOUN | WR_SAID_ROLE)) continue;
    if (!agrees(l, v, s)) continue;
    wr_speaker by;
    float less = somebody(s) ? 0 : q->direct || passive(l, v, &by) ? 0.2f : 0.45f;
    wr_attribution a = made(v, (wr_speaker) {v, v + 1}, s, score_before(l, v, q) - less);
    if (somebody(s)) return a;
    if (found.score == 0) found = a;
  }
  if (found.score == 0) found = worded(l);
  return found.score > 0 ? found : l->quote ? colon(l, q) : nothing;
}

/* --- names, titles, terms */

/* Words before or behind that make it a name: "the film “…”", "so-called “…”", "the “…” key". */
static bool is_named (const wr_line *l, const wr_quote_look *q) {
  uint32_t i = l->quote;
  bool asks = q->last == '?' || q->last == '!';
  if (q->words > 8 || asks || (q->direct && q->words > 2 && !q->capitals)) return false;
  if (i > 0 && has(l, i - 1, WR_SAID_LABEL)) return true;
  bool before = i > 1 && has(l, i - 2, WR_SAID_LABEL), linked = wr_line_is(l, i - 1, "as") ||
      wr_line_is(l, i - 1, "of") || wr_line_is(l, i - 1, "is");
  if (before && marked(l, i - 1, ",") && !has(l, i - 2, WR_SAID_VERB)) return true;
  if (before && linked && !has(l, i - 2, WR_SAID_CALL)) return true;
  bool behind = has(l, i + 1, WR_SAID_LABEL) && !has(l, i + 1, WR_SAID_VERB);
  return behind && q->words <= 5 && q->upper && !q->stops;
}

bool wr_attribution_may (const wr_line *l) {
  static const char *const words[] = {"according", "put", "puts", "words"};
  for (uint32_t i = 0; i < l->n; i++) {
    if (has(l, i, WR_SAID_VERB | WR_SAID_FOREIGN) || marked(l, i, ":") || is_dash(l, i))
      return true;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
      if (wr_line_is(l, i, words[k])) return true;
  }
  return false;
}

wr_attribution wr_attribution_find (const wr_line *l, const wr_quote_look *q) {
  if (is_named(l, q)) return (wr_attribution) {.verb = WR_NONE, .named = true};
  wr_attribution behind = find_behind(l, q);
  if (behind.score >= 0.9f) return behind;
  if (q->title) return (wr_attribution) {.verb = WR_NONE, .named = true};
  wr_attribution before = find_before(l, q);
  if (before.named) return before;
  if (q->words == 1 && !q->stops && behind.score < 0.9f) behind.score -= 0.35f;
  if (behind.score < 0) behind.score = 0;
  return before.score >= behind.score ? before : behind;
}
