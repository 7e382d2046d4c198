/* cursor.c: reading forward in one sentence: gaps, words, phrases */
#include "tag/cursor.h"

#include "base/eight.h"
#include "segment/abbreviation.h"
#include "segment/character.h"

enum { PHRASE_WORDS = 5, WORD_MAX = 32 };

uint32_t wr_cursor_gap_long (const wr_cursor *c, uint32_t at) {
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

static uint32_t word_end (const wr_cursor *c, uint32_t at) {
  uint32_t i = at;
  if (c->end > at + WORD_MAX + 8) i += wr_eight_letters_ahead(c->s + at, WORD_MAX);
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

static wr_glance *look (const wr_cursor *c, uint32_t at, wr_glance *own) {
  wr_glance *g = c->glance ? &c->glance[at & (WR_GLANCES - 1)] : own;
  if (c->glance && g->at == at && g->limit == c->end) return g;
  g->at = at;
  g->limit = c->end;
  g->end = word_end(c, at);
  g->n = WR_NONE;
  g->words = g->phrases = NULL;
  g->number_end = WR_NONE;
  return g;
}

/* A word of ASCII in 16 bytes, as most are, is folded by bit 5, which its apostrophes have. */
static uint32_t fold (const wr_cursor *c, wr_glance *g) {
  uint32_t n = g->end - g->at;
  if (g->n != WR_NONE) return g->n;
  if (n <= 16 && c->end >= g->at + 16) {
    uint64_t a = wr_eight_load(c->s + g->at), b = wr_eight_load(c->s + g->at + 8);
    uint64_t used = wr_eight_first(a, n) | (n > 8 ? wr_eight_first(b, n - 8) : 0);
    if (!(used & WR_EIGHT_HIGH)) {
      wr_eight_store(g->folded, a | WR_EIGHT(0x20));
      wr_eight_store(g->folded + 8, b | WR_EIGHT(0x20));
      return g->n = n;
    }
  }
  return g->n = wr_fold(c->s + g->at, n, g->folded);
}

uint32_t wr_cursor_word (const wr_cursor *c, uint32_t at) {
  return c->glance ? look(c, at, NULL)->end : word_end(c, at);
}

wr_glance *wr_cursor_glance (const wr_cursor *c, uint32_t at) {
  return c->glance ? look(c, at, NULL) : NULL;
}

const char *wr_cursor_fold (const wr_cursor *c, uint32_t at, wr_glance *own, uint32_t *n,
                            uint32_t *end) {
  wr_glance *g = look(c, at, own);
  *n = fold(c, g);
  *end = g->end;
  return g->folded;
}

bool wr_cursor_alnum (const wr_cursor *c, uint32_t at) {
  return at < c->end && wr_is_alnum(wr_char_at(c->s, at, c->end).code);
}

bool wr_cursor_alnum_before (const wr_cursor *c, uint32_t at) {
  return at > c->start && wr_is_alnum(wr_char_before(c->s, at).code);
}

/* Where the ASCII letters that end before byte i begin, not before `far`. */
static uint32_t letters_start (const char *s, uint32_t far, uint32_t i) {
  for (; i - far >= 8; i -= 8) {
    uint64_t others = wr_eight_letters(wr_eight_load(s + i - 8)) ^ WR_EIGHT_HIGH;
    if (others) return i - ((uint32_t) __builtin_clzll(others) >> 3);
  }
  while (i > far && wr_is_ascii_alpha((uint8_t) s[i - 1])) i--;
  return i;
}

uint32_t wr_cursor_back (const wr_cursor *c, uint32_t at, uint32_t *end) {
  while (at > c->start && wr_is_space(wr_char_before(c->s, at).code))
    at -= wr_char_before(c->s, at).n;
  *end = at;
  if (at == c->start) return at;
  uint32_t i = at;
  uint32_t far = at - c->start > WORD_MAX ? at - WORD_MAX : c->start;
  i = letters_start(c->s, far, i);
  while (i > c->start && at - i < WORD_MAX && wr_is_alpha(wr_char_before(c->s, i).code))
    i -= wr_char_before(c->s, i).n;
  return i < at ? i : at - wr_char_before(c->s, at).n;
}

const wr_entry *wr_cursor_entry (const wr_cursor *c, const wr_lexicon *x, uint32_t at,
                                 uint32_t *end) {
  wr_glance own, *g = look(c, at, &own);
  *end = g->end;
  if (!wr_cursor_english(c)) return NULL;
  if (g->words != x) {
    g->words = x;
    g->word = wr_lexicon_find(x, g->folded, fold(c, g), 0);
  }
  return g->word;
}

/* Past what may follow a word inside a name: "St.", "Jr.", "Saints'". */
static uint32_t marked (const wr_cursor *c, uint32_t at, const wr_glance *first) {
  if (at + 1 >= c->end) return at;
  wr_char x = wr_char_at(c->s, at, c->end);
  bool point = x.code == '.' && at < first->at + 32 && c->s[at + 1] == ' ' &&
      (c->s[at - 1] == 't' || c->s[at - 1] == 'r');
  bool plural = (x.code == '\'' || x.code == 0x2019) && c->s[at - 1] == 's';
  return point || plural ? at + x.n : at;
}

/* The phrase that goes on behind the word g, which begins some. */
static const wr_entry *longer (const wr_cursor *c, const wr_lexicon *x, const wr_glance *g,
                               const wr_entry *best, uint32_t *end) {
  char phrase[PHRASE_WORDS * (WR_FOLD + 1)];
  uint32_t n = g->n, stop = g->end;
  memcpy(phrase, g->folded, n);
  for (int words = 1; words < PHRASE_WORDS; words++) {
    uint32_t at = wr_cursor_join(c, marked(c, stop, g)), length;
    if (at == stop) break;
    phrase[n++] = ' ';
    wr_glance own, *next = look(c, at, &own);
    if ((length = fold(c, next)) == 0) break;
    memcpy(phrase + n, next->folded, length);
    n += length;
    stop = next->end;
    const wr_entry *e = wr_lexicon_find(x, phrase, n, 0);
    if (e && e->kind) {
      best = e;
      *end = stop;
    }
    if (e == NULL || !e->longer) break;
  }
  return best;
}

const wr_entry *wr_cursor_phrase (const wr_cursor *c, const wr_lexicon *x, uint32_t at,
                                  uint32_t *end) {
  if (!wr_cursor_english(c)) return NULL;
  if (at >= c->end || !wr_lexicon_begins(x, c->s + at, c->end - at)) return NULL;
  wr_glance own, *g = look(c, at, &own);
  if (g->phrases != x) {
    const wr_entry *e = wr_lexicon_find(x, g->folded, fold(c, g), 0);
    const wr_entry *best = e && e->kind ? e : NULL;
    uint32_t stop = g->end;
    if (e && e->longer) best = longer(c, x, g, best, &stop);
    g = look(c, at, &own);             /* its place may have been taken by a later word */
    g->phrases = x;
    g->phrase = best;
    g->phrase_end = stop;
  }
  if (g->phrase) *end = g->phrase_end;
  return g->phrase;
}

bool wr_cursor_same (const wr_cursor *c, uint32_t at, const char *word) {
  wr_glance own, *g = look(c, at, &own);
  uint32_t n = fold(c, g);
  return n > 0 && n == strlen(word) && memcmp(g->folded, word, n) == 0;
}
