/* phrase.c: the set phrases of page furniture */
#include "clean/phrase.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "clean/measure.h"
#include "clean/phrase_table.h"

enum { MOST_BYTES = 512, MOST_LINE = MOST_BYTES - 8, MOST_WORDS = 40 };

/* A block's words in lower case, parted by single spaces, one space before and behind all. */
typedef struct line {
  char at[MOST_BYTES + 16];
  uint32_t n;
} line;

/* ASCII letters in lower case; what else ASCII has is a space, zero here. */
#define LOWER_3(c) [c] = c, [c + 1] = c + 1, [c + 2] = c + 2, \
  [c - 32] = c, [c - 31] = c + 1, [c - 30] = c + 2
#define LOWER_12(c) LOWER_3(c), LOWER_3(c + 3), LOWER_3(c + 6), LOWER_3(c + 9)
static const char letter[0x80] = {
  LOWER_12('a'), LOWER_12('m'), ['y'] = 'y', ['z'] = 'z', ['Y'] = 'y', ['Z'] = 'z'
};

/* Adds the character beyond ASCII that s begins with; gives its bytes. */
static uint32_t add_wide (line *l, wr_slice s) {
  uint32_t used, code = wr_unicode_lower(wr_utf8_decode(s.at, s.n, &used));
  bool word = code < 0x80 ? letter[code] != 0
    : (wr_unicode_class(code) & (WR_U_ALPHA | WR_U_MARK)) != 0;
  if (word) l->n += wr_utf8_encode(code, l->at + l->n);
  else if (l->at[l->n - 1] != ' ') l->at[l->n++] = ' ';
  return used;
}

/* Adds the ASCII that s begins with, as much as there is room for; gives its bytes. */
static uint32_t add_ascii (line *l, wr_slice s) {
  uint32_t n = l->n, i = 0, gap = l->at[n - 1] == ' ';
  for (; i < s.n && (unsigned char) s.at[i] < 0x80 && n <= MOST_LINE; i++) {
    char c = letter[(unsigned char) s.at[i]];
    l->at[n] = c ? c : ' ';
    n += c || !gap;
    gap = !c;
  }
  l->n = n;
  return i;
}

/* False when the text does not fit. */
static bool fold (wr_slice s, line *l) {
  l->at[0] = ' ';
  l->n = 1;
  while (s.n) {
    if (l->n > MOST_LINE) return false;
    uint32_t used = (unsigned char) s.at[0] < 0x80 ? add_ascii(l, s) : add_wide(l, s);
    s = (wr_slice) {s.at + used, s.n - used};
  }
  if (l->at[l->n - 1] != ' ') l->at[l->n++] = ' ';
  return true;
}

/* The phrases that begin with the word of n bytes at l->at[at]. */
static const phrase *candidates (const line *l, uint32_t at, uint32_t n) {
  wr_word key = wr_word_read(l->at + at, n);
  uint32_t first = wr_word_find(phrase_word, phrase_slot, PHRASE_BITS, &key);
  return first ? &phrases[first] : NULL;
}

static bool stands_at (const line *l, uint32_t at, const phrase *p) {
  if (at + p->n >= l->n || memcmp(l->at + at, p->text, p->n) != 0 || l->at[at + p->n] != ' ')
    return false;
  if (p->edges & 1 && at != 1) return false;
  return !(p->edges & 2) || at + p->n + 1 == l->n;
}

static bool same_first (const phrase *a, const phrase *b) {
  return a->first_n == b->first_n && memcmp(a->text, b->text, a->first_n) == 0;
}

static void match (const line *l, uint32_t at, uint32_t n, wr_phrase *best) {
  const phrase *first = candidates(l, at, n);
  if (!first) return;
  for (const phrase *p = first; p->n && same_first(first, p); p++) {
    if (p->points >= best->points || !stands_at(l, at, p)) continue;
    *best = (wr_phrase) {(wr_verdict) p->verdict, p->points, at == 1 && at + p->n + 1 == l->n};
  }
}

/* Whether a word that has digits has nothing else. */
static bool is_number (uint32_t word) {
  for (size_t i = 0; i < sizeof phrase_number / sizeof *phrase_number; i++)
    if (phrase_number[i] == word) return true;
  return false;
}

/* The next word of a block that is no number; NULL behind the last. */
static const uint32_t *next_word (const uint32_t *word, const uint32_t *end) {
  while (word < end && *word & 1 && is_number(*word)) word++;
  return word < end ? word : NULL;
}

static bool is_pair (uint32_t first, uint32_t second) {
  uint32_t at = (first * 0x9E3779B1u ^ second) * 0x85EBCA6Bu >> (32 - PAIR_BITS);
  return phrase_pair[at >> 5] >> (at & 31) & 1;
}

/* Words with an apostrophe are noted as one that a line has as two. */
static bool has_apostrophe (wr_slice s) {
  return memchr(s.at, '\'', s.n) || memchr(s.at, 0xE2, s.n);
}

/* Whether the block's words leave room for a phrase: few blocks have two words that one begins
   with.  Numbers part no words of a line; words with digits and letters are cut there.
   Ideographs are no words that are noted: lines with some are read. */
static bool may_hold (const wr_doc *d, uint32_t i) {
  const wr_block *b = wr_block_at(d, i);
  if (b->words > b->words_noted) return true;
  const uint32_t *all = (const uint32_t *) d->layer[WR_WORDS].at + b->word,
                 *end = all + b->words_noted, *word = next_word(all, end);
  bool begun = false;
  for (uint8_t wanted = AT_START; word; wanted = INSIDE) {
    uint8_t mark = phrase_mark[*word >> (32 - MARK_BITS)];
    const uint32_t *next = next_word(word + 1, end);
    if (*word & 1) return true;
    if (mark & wanted) {
      if (mark & ALONE || (next ? is_pair(*word, *next) || *next & 1 : mark & AT_END)) return true;
      begun = true;
    }
    word = next;
  }
  return begun && has_apostrophe(wr_block_text(d, i));
}

/* Whether a phrase may begin with the word of n bytes at l->at[at]. */
static bool may_begin (const line *l, uint32_t at, uint32_t n) {
  return n <= PHRASE_MOST && (at == 1 || phrase_inner[(uint8_t) l->at[at]] >> n & 1);
}

wr_phrase wr_phrase_find (const wr_doc *d, uint32_t i) {
  const wr_block *b = wr_block_at(d, i);
  wr_phrase best = {WR_V_UNKNOWN, 0, false};
  line l;
  if (b->words > MOST_WORDS || !may_hold(d, i) || !fold(wr_block_text(d, i), &l)) return best;
  for (uint32_t at = 1, n; at < l.n; at += n + 1) {
    for (n = 0; l.at[at + n] != ' ';) n++;
    if (may_begin(&l, at, n)) match(&l, at, n, &best);
  }
  return best;
}
