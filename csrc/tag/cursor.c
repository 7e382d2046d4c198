/* cursor.c: reading forward in one sentence: gaps, words, phrases */
#include "tag/cursor.h"

#include "segment/abbreviation.h"
#include "segment/character.h"

enum { PHRASE_WORDS = 5, WORD_MAX = 32 };

uint32_t wr_cursor_gap (const wr_cursor *c, uint32_t at) {
  while (at < c->end) {
    if (c->s[at] == ' ') {
      at++;
      continue;
    }
    wr_char x = wr_char_at(c->s, at, c->end);
    if (!wr_is_space(x.code)) break;
    at += x.n;
  }
  return at;
}

uint32_t wr_cursor_join (const wr_cursor *c, uint32_t at) {
  if (at < c->end) {
    wr_char x = wr_char_at(c->s, at, c->end);
    if (x.code == '-' || x.code == 0x2010 || x.code == 0x2011) return at + x.n;
  }
  return wr_cursor_gap(c, at);
}

uint32_t wr_cursor_word (const wr_cursor *c, uint32_t at) {
  uint32_t i = at;
  while (i < c->end && i - at < WORD_MAX) {
    if (wr_is_ascii_alpha((uint8_t) c->s[i])) {
      i++;
      continue;
    }
    if (c->s[i] == ' ') break;
    wr_char x = wr_char_at(c->s, i, c->end);
    bool apostrophe = (x.code == '\'' || x.code == 0x2019) && i > at && i + x.n < c->end &&
                      wr_is_alpha(wr_char_at(c->s, i + x.n, c->end).code);
    if (!wr_is_alpha(x.code) && !apostrophe) break;
    i += x.n;
  }
  return i;
}

bool wr_cursor_alnum (const wr_cursor *c, uint32_t at) {
  return at < c->end && wr_is_alnum(wr_char_at(c->s, at, c->end).code);
}

bool wr_cursor_alnum_before (const wr_cursor *c, uint32_t at) {
  return at > c->start && wr_is_alnum(wr_char_before(c->s, at).code);
}

uint32_t wr_cursor_back (const wr_cursor *c, uint32_t at, uint32_t *end) {
  while (at > c->start && wr_is_space(wr_char_before(c->s, at).code))
    at -= wr_char_before(c->s, at).n;
  *end = at;
  if (at == c->start) return at;
  uint32_t i = at;
  while (i > c->start && at - i < WORD_MAX && wr_is_alpha(wr_char_before(c->s, i).code))
    i -= wr_char_before(c->s, i).n;
  return i < at ? i : at - wr_char_before(c->s, at).n;
}

bool wr_cursor_english (const wr_cursor *c) {
  return (c->languages & WR_LANG_EN) != 0;
}

const wr_entry *wr_cursor_entry (const wr_cursor *c, const wr_lexicon *x, uint32_t at,
                                 uint32_t *end) {
  char folded[WR_FOLD];
  *end = wr_cursor_word(c, at);
  if (!wr_cursor_english(c)) return NULL;
  return wr_lexicon_find(x, folded, wr_fold(c->s + at, *end - at, folded), 0);
}

const wr_entry *wr_cursor_phrase (const wr_cursor *c, const wr_lexicon *x, uint32_t at,
                                  uint32_t *end) {
  char phrase[PHRASE_WORDS * (WR_FOLD + 1)];
  const wr_entry *best = NULL;
  uint32_t n = 0;
  for (int words = 0; words < PHRASE_WORDS && wr_cursor_english(c); words++) {
    uint32_t stop = wr_cursor_word(c, at), length = wr_fold(c->s + at, stop - at, phrase + n);
    if (length == 0) break;
    n += length;
    const wr_entry *e = wr_lexicon_find(x, phrase, n, 0);
    if (e && e->kind) {
      best = e;
      *end = stop;
    }
    if (e == NULL || !e->longer) break;
    phrase[n++] = ' ';
    at = wr_cursor_join(c, stop);
    if (at == stop) break;
  }
  return best;
}

bool wr_cursor_is (const wr_cursor *c, uint32_t at, const char *word) {
  char folded[WR_FOLD];
  if (at >= c->end) return false;
  uint8_t first = (uint8_t) c->s[at];  /* most words differ in their first letter */
  if (first < 0x80 && (first | 32) != (uint8_t) word[0]) return false;
  uint32_t end = wr_cursor_word(c, at), n = wr_fold(c->s + at, end - at, folded);
  return n > 0 && n == strlen(word) && memcmp(folded, word, n) == 0;
}
