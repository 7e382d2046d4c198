/* cursor.h: reading forward in one sentence: gaps, words, phrases */
#ifndef WR_CURSOR_H
#define WR_CURSOR_H

#include "base/decimal.h"
#include "segment/abbreviation.h"
#include "segment/lexicon.h"

/* A word that was looked at, with what two lexicons said of it, so that readers that try one
   after the other at the same place find it read.  limit: the end of the sentence it was seen
   in, 0 in an empty place. */
typedef struct wr_glance {
  uint32_t at, limit, end;
  uint32_t n;                          /* bytes of folded; WR_NONE: not folded yet */
  const wr_lexicon *words, *phrases;   /* whose answers follow */
  const wr_entry *word, *phrase;
  uint32_t phrase_end;
  uint32_t number_end;                 /* of the number that begins here, 0 none, WR_NONE unread */
  wr_decimal number;
  char folded[WR_FOLD];
} wr_glance;

enum { WR_GLANCES = 32 };              /* a power of two: places by the word's first byte */

/* The sentence that is being read; positions are bytes of the part's text. */
typedef struct wr_cursor {
  const char *s;
  uint32_t start, end;
  uint32_t languages;                  /* bits of wr_language */
  bool guessed;                        /* nobody said which language: English is assumed */
  wr_glance *glance;                   /* WR_GLANCES of them, zeros at first; or NULL: no memory */
  struct wr_figure_seen *figures;      /* tag/number.h: WR_FIGURES of them, zeros; or NULL */
  const struct wr_own_unit *units;     /* that the script adds */
  uint32_t units_n;
} wr_cursor;

/* Past white space (no-break and thin spaces too) at `at`; the first where more than one may
   stand. */
uint32_t wr_cursor_gap_long (const wr_cursor *c, uint32_t at);
static inline uint32_t wr_cursor_gap (const wr_cursor *c, uint32_t at) {
  if (at < c->end && c->s[at] == ' ') at++;        /* most are one space, or none */
  bool over = at >= c->end || (uint8_t) (c->s[at] - '!') < 0x7F - '!';
  return over ? at : wr_cursor_gap_long(c, at);
}

/* Past white space or one hyphen: what parts the words of "twenty-five". */
uint32_t wr_cursor_join (const wr_cursor *c, uint32_t at);

/* Past the letters (and inner apostrophes) at `at`; `at` itself when there are none. */
uint32_t wr_cursor_word (const wr_cursor *c, uint32_t at);

/* The word at `at` in lower case (simple case mapping, U+2019 as '), n bytes; *end gets its end.
   Lies in the cursor's memory, until WR_GLANCES words on, or in *own. */
const char *wr_cursor_fold (const wr_cursor *c, uint32_t at, wr_glance *own, uint32_t *n,
                            uint32_t *end);

/* What the cursor remembers of `at`; NULL when it has no memory.  The callers fill in number. */
wr_glance *wr_cursor_glance (const wr_cursor *c, uint32_t at);

/* Whether a letter or digit stands at `at` (false at the end), or just before it (false at
   the start). */
bool wr_cursor_alnum (const wr_cursor *c, uint32_t at);
bool wr_cursor_alnum_before (const wr_cursor *c, uint32_t at);

/* The first byte of the word or mark that ends before `at`, white space skipped; `at` at the
   start of the sentence. */
uint32_t wr_cursor_back (const wr_cursor *c, uint32_t at, uint32_t *end);

/* Whether words mean what they mean in English; in other languages no lexicon has them. */
static inline bool wr_cursor_english (const wr_cursor *c) {
  return (c->languages & WR_LANG_EN) != 0;
}

/* The entry of the longest phrase of the lexicon whose words begin at `at`, in any case,
   parted by white space or hyphens; NULL when there is none.  *end gets the first byte
   behind it. */
const wr_entry *wr_cursor_phrase (const wr_cursor *c, const wr_lexicon *x, uint32_t at,
                                  uint32_t *end);

/* The entry of the word at `at`, in any case; NULL when there is none. */
const wr_entry *wr_cursor_entry (const wr_cursor *c, const wr_lexicon *x, uint32_t at,
                                 uint32_t *end);

/* Whether the word at `at` is this one (lower case), in any case; the first where their first
   letters are the same. */
bool wr_cursor_same (const wr_cursor *c, uint32_t at, const char *word);
static inline bool wr_cursor_is (const wr_cursor *c, uint32_t at, const char *word) {
  if (at >= c->end) return false;
  uint8_t first = (uint8_t) c->s[at];  /* most words differ in their first letter */
  return (first >= 0x80 || (first | 32) == (uint8_t) word[0]) && wr_cursor_same(c, at, word);
}

#endif
