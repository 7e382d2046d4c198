/* person.c: the person or body that a speaker as written means */
#include "tag/quote/person.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "tag/annotation.h"
#include "tag/entity/referent.h"

enum {
  FAR = 96,                            /* names that are looked at before a pronoun or a title */
  SENTENCES = 12,                      /* how far before a pronoun its person may be named */
  CALLED = 32                          /* mentions of a person that are asked for "Mr" and "Mrs" */
};

static const wr_slice nobody = {"", 0};

static const wr_annotation *named (const wr_line_source *x, uint32_t i) {
  return wr_annotation_at(x->part, x->names[i].annotation);
}

static wr_slice slice_of (const wr_line_source *x, wr_span t) {
  return (wr_slice) {wr_part_text(x->part).at + t.start, t.end - t.start};
}

static wr_slice name_of (const wr_line_source *x, uint32_t i) {
  const wr_annotation *a = named(x, i);
  return a->referent ? a->referent->text : slice_of(x, a->text);
}

/* The first name that ends behind byte `at`. */
static uint32_t name_from (const wr_line_source *x, uint32_t at) {
  uint32_t low = 0, high = x->names_n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (x->names[middle].text.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/* The word that ends before byte `at`, white space between them skipped; empty at the start. */
static wr_slice word_before (const wr_line_source *x, uint32_t at) {
  const char *s = wr_part_text(x->part).at;
  while (at > 0 && s[at - 1] == ' ') at--;
  uint32_t from = at;
  while (from > 0 && (wr_is_letter(s[from - 1]) || s[from - 1] == '.' ||
      (uint8_t) s[from - 1] >= 0x80)) from--;
  return (wr_slice) {s + from, at - from};
}

static unsigned said (const wr_line_source *x, wr_slice word) {
  return wr_said_find(word, &x->said);
}

/* --- names */

/* The person that the phrase ends with, unless it is only somebody of theirs: "an aide of Lee". */
static wr_slice name_inside (const wr_line_source *x, wr_span speaker) {
  uint32_t i = name_from(x, speaker.start);
  for (; i < x->names_n && x->names[i].text.start < speaker.end; i++) {
    const wr_annotation *a = named(x, i);
    if (a->text.end != speaker.end || a->text.start < speaker.start) continue;
    wr_slice before = a->text.start > speaker.start ? word_before(x, a->text.start) : nobody;
    bool owned = before.n && before.at >= slice_of(x, speaker).at &&
        (said(x, before) & WR_SAID_PREPOSITION);
    bool whole = a->text.start == speaker.start ||
        (before.n && (said(x, before) & WR_SAID_DETERMINER) &&
         before.at == slice_of(x, speaker).at);
    if (a->kind == WR_K_PERSON ? !owned : whole) return name_of(x, i);
  }
  return nobody;
}

/* A name that no tagger found: each word has a capital. */
static wr_slice plain_name (const wr_line_source *x, wr_span speaker) {
  wr_slice t = slice_of(x, speaker);
  for (uint32_t i = 0; i < t.n; i++) {
    if (i && t.at[i - 1] != ' ') continue;
    uint32_t end = i, used;
    while (end < t.n && t.at[end] != ' ') end++;
    unsigned bits = said(x, (wr_slice) {t.at + i, end - i});
    bool upper = wr_unicode_class(wr_utf8_decode(t.at + i, end - i, &used)) & WR_U_UPPER;
    if (bits & (WR_SAID_DETERMINER | WR_SAID_PRONOUN)) return nobody;
    if (!upper && !(bits & WR_SAID_PARTICLE)) return nobody;
  }
  return t;
}

/* --- pronouns */

static bool is_quoted (const wr_line_source *x, uint32_t quoted_n, uint32_t at) {
  uint32_t low = 0, high = quoted_n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (x->quoted[middle].outer.start <= at) low = middle + 1;
    else high = middle;
  }
  for (uint32_t i = low ? low - 1 : WR_NONE; i != WR_NONE; i = x->quoted[i].parent)
    if (at < x->quoted[i].outer.end) return true;
  return false;
}

static bool is_owner (const wr_line_source *x, uint32_t i) {
  const char *s = wr_part_text(x->part).at;
  uint32_t at = x->names[i].text.end, end = wr_part_text(x->part).n;
  if (at >= end) return false;
  if (s[at] == '\'') return true;
  return end - at > 3 && memcmp(s + at, "\xE2\x80\x99", 3) == 0;
}

/* Whether "Mr" or "Mrs" before any mention of the person speaks against this gender. */
static bool fits (const wr_line_source *x, uint32_t i, unsigned gender) {
  const wr_annotation *a = named(x, i);
  uint32_t n = a->referent ? a->referent->n : 1;
  for (uint32_t k = 0; k < n && k < CALLED; k++) {
    const wr_annotation *m = a->referent ? wr_annotation_at(x->part, a->referent->mentions[k]) : a;
    unsigned bits = said(x, word_before(x, m->text.start)) & (WR_SAID_MALE | WR_SAID_FEMALE);
    if (bits && !(bits & gender)) return false;
  }
  return true;
}

/* The first name of these kinds in the nearest sentence before byte `at` that has one. */
static wr_slice antecedent (const wr_line_source *x, uint32_t quoted_n, uint32_t at, uint64_t kinds,
                            unsigned gender) {
  uint32_t own = wr_sentence_find(x->part, at), found = WR_NONE, sentence = WR_NONE, n = 0;
  for (uint32_t i = name_from(x, at); i-- > 0 && n < FAR; n++) {
    const wr_annotation *a = named(x, i);
    if (a->text.end > at || own - a->sentence > SENTENCES) {
      if (a->text.end > at) continue;
      break;
    }
    if (found != WR_NONE && a->sentence != sentence) break;
    if (!(kinds & 1ull << a->kind) || is_owner(x, i) || is_quoted(x, quoted_n, a->text.start))
      continue;
    if (gender && !fits(x, i, gender)) continue;
    found = i;
    sentence = a->sentence;
  }
  return found == WR_NONE ? nobody : name_of(x, found);
}

/* --- titles */

/* Whether `title` stands in the aside behind the name: "Ann Lee, the mayor's aide, …". */
static bool called_behind (const wr_line_source *x, uint32_t i, wr_slice title) {
  wr_slice text = wr_part_text(x->part);
  uint32_t at = x->names[i].text.end, end = at + 60 < text.n ? at + 60 : text.n;
  if (at + 2 >= text.n || text.at[at] != ',') return false;
  for (at++; at + title.n <= end && !strchr(",.;:\n", text.at[at]); at++) {
    bool edge = at + title.n == text.n || !wr_is_letter(text.at[at + title.n]);
    wr_slice here = {text.at + at, title.n};
    if (edge && !wr_is_letter(text.at[at - 1]) && wr_same(here, title)) return true;
  }
  return false;
}

static wr_slice titled (const wr_line_source *x, uint32_t at, wr_slice title) {
  uint32_t n = 0;
  for (uint32_t i = name_from(x, at); i-- > 0 && n < FAR; n++) {
    const wr_annotation *a = named(x, i);
    if (a->kind != WR_K_PERSON || a->text.end > at) continue;
    if (wr_same(word_before(x, a->text.start), title) || called_behind(x, i, title))
      return name_of(x, i);
  }
  return nobody;
}

/* "the minister", "his aide"; not "a minister". */
static bool is_definite (wr_slice speaker) {
  static const char *const heads[] = {"the ", "his ", "her ", "its ", "their "};
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
    if (wr_begins(speaker, heads[i])) return true;
  return false;
}

wr_slice wr_quote_person (const wr_line_source *x, uint32_t quoted_n, wr_span speaker) {
  wr_slice t = slice_of(x, speaker);
  wr_slice name = name_inside(x, speaker);
  if (name.n) return name;
  unsigned bits = said(x, t), gender = bits & (WR_SAID_MALE | WR_SAID_FEMALE);
  if ((bits & WR_SAID_PRONOUN) && gender)
    return antecedent(x, quoted_n, speaker.start, 1ull << WR_K_PERSON, gender);
  if (wr_same(t, WR_SLICE("it")))
    return antecedent(x, quoted_n, speaker.start, 1ull << WR_K_ORGANIZATION, 0);
  if (is_definite(t) && x->names_n) return titled(x, speaker.start, word_before(x, speaker.end));
  return plain_name(x, speaker);
}
