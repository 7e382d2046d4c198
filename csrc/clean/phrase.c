/* phrase.c: the set phrases of page furniture */
#include "clean/phrase.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "clean/phrase_table.h"

enum { MOST_BYTES = 512, MOST_WORDS = 40 };

/* A block's words in lower case, parted by single spaces, one space before and behind all. */
typedef struct line {
  char at[MOST_BYTES + 16];
  uint32_t n;
} line;

static void add_space (line *l) {
  if (l->at[l->n - 1] != ' ') l->at[l->n++] = ' ';
}

/* False when the text does not fit. */
static bool fold (wr_slice s, line *l) {
  l->at[0] = ' ';
  l->n = 1;
  for (uint32_t i = 0, used = 1; i < s.n; i += used) {
    unsigned char byte = (unsigned char) s.at[i];
    uint32_t code = byte;
    used = 1;
    if (l->n > MOST_BYTES - 8) return false;
    if (byte >= 0x80) code = wr_unicode_lower(wr_utf8_decode(s.at + i, s.n - i, &used));
    else if (byte >= 'A' && byte <= 'Z') code = byte | 32u;
    if ((code < 0x80 && ((code | 32) >= 'a' && (code | 32) <= 'z'))
      || (code >= 0x80 && wr_unicode_class(code) & (WR_U_ALPHA | WR_U_MARK)))
      l->n += wr_utf8_encode(code, l->at + l->n);
    else add_space(l);
  }
  add_space(l);
  return true;
}

/* The phrases that begin with the word at l->at[at]. */
static const phrase *candidates (const line *l, uint32_t at) {
  wr_word key = {0, 0, 0};
  uint32_t n = 0;
  for (; l->at[at + n] != ' '; n++) {
    if (n == WR_WORD_MOST) return NULL;
    wr_word_add(&key, n, (unsigned char) l->at[at + n]);
  }
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

static void match (const line *l, uint32_t at, wr_phrase *best) {
  const phrase *first = candidates(l, at);
  if (!first) return;
  for (const phrase *p = first; p->n && same_first(first, p); p++) {
    if (p->points >= best->points || !stands_at(l, at, p)) continue;
    *best = (wr_phrase) {(wr_verdict) p->verdict, p->points, at == 1 && at + p->n + 1 == l->n};
  }
}

wr_phrase wr_phrase_find (const wr_doc *d, uint32_t i) {
  wr_phrase best = {WR_V_UNKNOWN, 0, false};
  line l;
  if (wr_block_at(d, i)->words > MOST_WORDS || !fold(wr_block_text(d, i), &l)) return best;
  for (uint32_t at = 1; at < l.n; at++)
    if (l.at[at - 1] == ' ') match(&l, at, &best);
  return best;
}
