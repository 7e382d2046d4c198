/* context.c: words of number that are not meant as numbers */
#include "tag/context.h"

#include "segment/character.h"
#include "tag/noun.h"

static bool is_any (const wr_cursor *c, uint32_t at, const char *const *words, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (wr_cursor_is(c, at, words[i])) return true;
  return false;
}
#define IS_ANY(c, at, words) is_any(c, at, words, sizeof (words) / sizeof *(words))

static uint32_t word_before (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  return wr_cursor_back(c, at, &end);
}

/* A capital inside a sentence makes a name: "Group of Seven", "Second World War".  At the
   start, behind a quote or a colon it says nothing, nor among words that all have one (a
   title, a shout). */
static bool named (const wr_cursor *c, const wr_figure *f) {
  uint32_t end, before = wr_cursor_back(c, f->start, &end), next = wr_cursor_gap(c, f->end);
  if (!wr_is_upper((uint8_t) c->s[f->start]) || end == c->start) return false;
  if (f->start + 1 < f->end && wr_is_upper((uint8_t) c->s[f->start + 1])) return false;
  uint32_t x = wr_char_at(c->s, before, c->end).code;
  if (!wr_is_alpha(x)) return x == ',' || x == '-';
  return wr_is_lower(x) ||
      (next > f->end && next < c->end && wr_is_upper(wr_char_at(c->s, next, c->end).code)) ||
          wr_is_upper(x);
}

/* "one" as a pronoun or in a fixed phrase. */
static bool pronoun (const wr_cursor *c, const wr_figure *f) {
  static const char *const before[] = {
    "the", "this", "that", "which", "no", "any", "every", "each", "some", "another",
    "other", "last", "next", "only", "good", "new", "old", "right", "wrong", "such",
    "never", "not", "loved", "first", "same", "previous", "current", "many", "big", "small",
    "best", "one", "by", "as", "a", "is", "was", "day"
  };
  static const char *const behind[] = {
    "of", "another", "who", "that", "by", "day", "such", "can", "should", "must", "may",
    "might", "could", "would", "is", "has", "to", "thing", "way"
  };
  uint32_t next = wr_cursor_gap(c, f->end), last = word_before(c, f->start);
  if (f->end < c->end && (c->s[f->end] == '\'' || c->s[f->end] == '-')) return true;
  bool alone = last == f->start && next >= c->end;
  return IS_ANY(c, last, before) || IS_ANY(c, next, behind) ||
      !(alone || wr_noun_like(c, f->end));
}

/* "a second", "seconds", "split second": time, or an ordinal only before a noun. */
static bool second_allowed (const wr_cursor *c, const wr_figure *f) {
  static const char *const before[] = {
    "split", "per", "every", "each", "one", "last", "to", "i", "we", "they", "you", "would",
    "will"
  };
  static const char *const behind[] = {"later", "ago", "hand", "to", "nature"};
  uint32_t last = word_before(c, f->start), next = wr_cursor_gap(c, f->end);
  if (IS_ANY(c, last, before) || (wr_cursor_is(c, next, "ago") || IS_ANY(c, next, behind)))
    return false;
  return !wr_cursor_is(c, last, "a") || wr_noun_like(c, f->end);
}

static bool ordinal_allowed (const wr_cursor *c, const wr_figure *f) {
  static const char *const span[] = {"century", "centuries", "quarter", "decade"};
  uint32_t next = wr_cursor_join(c, f->end);
  if (IS_ANY(c, next, span)) return false;
  static const char *const tied[] = {"rate", "hand", "class", "person", "party", "guess"};
  bool hyphen = f->end < c->end && c->s[f->end] == '-';
  if (hyphen && IS_ANY(c, next, tied)) return false;
  if (wr_cursor_is(c, f->start, "second") && f->end - f->start == 6)
    return second_allowed(c, f);
  if (!wr_cursor_is(c, f->start, "first")) return true;
  uint32_t last = word_before(c, f->start);
  bool opens = last == f->start && next < c->end && c->s[next] == ',';
  return !opens && !wr_cursor_is(c, last, "at") && !wr_cursor_is(c, last, "feet") &&
      !wr_cursor_is(c, next, "of");
}

/* "the first half", "half-hour": half alone is a number only in "half of", and not when it
   is one of two. */
static bool half_allowed (const wr_cursor *c, const wr_figure *f) {
  static const char *const before[] = {
    "first", "second", "other", "better", "latter", "this", "top", "bottom", "upper",
    "lower", "each"
  };
  return !IS_ANY(c, word_before(c, f->start), before);
}

bool wr_context_allows (const wr_cursor *c, const wr_figure *f, bool measured) {
  if (named(c, f)) return false;
  if (f->ordinal) return ordinal_allowed(c, f);
  bool half = f->end >= f->start + 4 && memcmp(c->s + f->end - 4, "half", 4) == 0;
  if (half && !measured && f->end < c->end && c->s[f->end] == '-') return false;    /* half-baked */
  if (wr_cursor_is(c, f->start, "half")) return half_allowed(c, f);
  bool one = wr_cursor_is(c, f->start, "one") && f->end - f->start == 3;
  return !one || measured || !pronoun(c, f);
}
