/* measure.c: what a block's text is made of */
#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "clean/echo_word.h"
#include "clean/glance.h"
#include "clean/measure.h"
#include "clean/stop_table.h"

typedef struct counts {
  uint32_t characters, words, marks, commas, digits, stops, ideographs;
  uint32_t *hash;                      /* of the words that are noted */
  uint32_t hash_n;
  uint32_t *echo;                      /* of the words for echo.h */
  uint32_t echo_n;
  uint32_t echo_at, echo_end;          /* those before are there; the end of those that shall be */
  bool echo_lags;                      /* words before the one that is read are not */
} counts;

/* A word as it is read. */
typedef struct part {
  wr_word word;                        /* its key so far */
  uint32_t n;                          /* its bytes; 0 between words */
  uint32_t digits;
} part;

/* A number is known by its digits' places only: 2023 and 2024 are one word. */
static inline wr_word without_digits (wr_word w) {
  w.a &= ~((wr_eight_between(w.a, '0', '9') >> 7) * 15);
  w.b &= ~((wr_eight_between(w.b, '0', '9') >> 7) * 15);
  return w;
}

/* Without a branch: whether the next word is one is anybody's guess. */
static inline bool is_stop_word (uint64_t a, uint32_t n) {
  const uint64_t *bucket = stop_word[a * STOP_MULTIPLIER >> (64 - STOP_BITS)];
  _Static_assert(STOP_BUCKET == 4, "one look a word of a bucket");
  bool found = (bucket[0] == a) | (bucket[1] == a) | (bucket[2] == a) | (bucket[3] == a);
  return found & (n <= STOP_MOST);
}

/* What is noted of a word; hash: of the word as it stands. */
static inline uint32_t note_of (const wr_word *w, uint32_t hash, bool digits) {
  if (!digits) return hash & ~1u;
  wr_word word = without_digits(*w);
  return wr_word_hash(&word, 0) | 1;
}

/* Notes words for echo.h up to `end`, where none goes on. */
static void catch_up (counts *c, wr_slice s, uint32_t end) {
  wr_slice before = {s.at, end};
  uint32_t hash;
  while (wr_echo_word_next(before, &c->echo_at, &hash)) c->echo[c->echo_n++] = hash;
  c->echo_lags = false;
}

static void end_word (counts *c, part *p) {
  if (p->n == 0) return;
  c->words++;
  c->stops += is_stop_word(p->word.a, p->n);
  c->digits += p->digits;
  if (c->hash_n < WR_WORDS_MOST)
    c->hash[c->hash_n++] = note_of(&p->word, wr_word_hash(&p->word, 0), p->digits > 0);
  *p = (part) {{0, 0, 0}, 0, 0};
}

static void add_byte (part *p, unsigned char byte) {
  if (p->n < WR_WORD_MOST) wr_word_add(&p->word, p->n, byte);
  p->n++;
  p->digits += wr_is_digit(byte);
}

/* Where the word that ends at bit `end` begins. */
static inline uint32_t word_start (uint64_t word, uint32_t end) {
  uint64_t before = ~word & wr_glance_below(end);
  return before ? (uint32_t) (WR_GLANCE - __builtin_clzll(before)) : 0;
}

/* The first bit of each run of WR_WORD_MOST, and more of longer ones. */
static inline uint64_t long_runs (uint64_t word) {
  _Static_assert(WR_WORD_MOST == 16, "four steps");
  word &= word >> 1;
  word &= word >> 2;
  word &= word >> 4;
  return word & word >> 8;
}

/* The end of the plain words and signs among n bytes: *odd where they end at what is beyond ASCII,
   or before a word that goes on with it or with an apostrophe, or is longer than a key.  A word
   that `more` bytes behind may go on with is left for the next glance. */
static inline uint32_t plain_end (const wr_glance *g, uint64_t word, uint32_t n, bool more,
  bool *odd) {
  uint64_t stops = (g->wide | (g->apostrophe & word << 1)) & wr_glance_below(n);
  uint64_t longs = long_runs(word);
  uint32_t end = stops ? (uint32_t) __builtin_ctzll(stops) : n;
  if ((stops || more) && end && word >> (end - 1) & 1) end = word_start(word, end);
  longs &= wr_glance_below(end);
  if (longs) end = (uint32_t) __builtin_ctzll(longs);
  *odd = stops || longs || end == 0;
  return end;
}

/* Whether words that begin at s[i + k] for the bits k of `starts`, and end before s[end], can be
   noted for echo.h: all before them are, then.  They cannot where the first goes on from before or
   they stand behind those that shall be. */
static bool is_caught_up (counts *c, wr_slice s, uint32_t i, uint64_t starts, uint32_t end) {
  bool goes_on = starts & 1 && i && (unsigned char) s.at[i - 1] >= 0x80;
  if (goes_on || end > c->echo_end) c->echo_lags = true;
  else if (c->echo_lags) catch_up(c, s, i + (uint32_t) __builtin_ctzll(starts));
  return !c->echo_lags;
}

/* Writes what is noted of the words that begin at bits of `starts` behind what is there; gives how
   many are stop words. */
static inline uint32_t note_words (const counts *c, const char *s, const wr_glance *g,
  uint64_t word, uint64_t starts) {
  uint32_t *hash = c->hash + c->hash_n, *echo = c->echo + c->echo_n, stops = 0;
  for (; starts; starts &= starts - 1) {
    uint32_t k = (uint32_t) __builtin_ctzll(starts), n = (uint32_t) __builtin_ctzll(~(word >> k));
    wr_word w = wr_word_read_lower(s + k, n);
    stops += is_stop_word(w.a, n);
    *echo = wr_echo_word_hash(&w);
    *hash++ = note_of(&w, *echo++, g->digit >> k & wr_glance_below(n));
  }
  return stops;
}

/* Counts the plain words and signs of the bytes [i, end), which were looked at. */
static inline void add_glance (counts *c, wr_slice s, uint32_t i, uint32_t end,
  const wr_glance *g) {
  uint64_t all = wr_glance_below(end - i), word = (g->letter | g->digit) & all;
  uint64_t starts = word & ~(word << 1);
  uint32_t n = wr_glance_count(starts);
  c->characters += end - i;
  c->marks += wr_glance_count(g->mark & all);
  c->commas += wr_glance_count(g->comma & all);
  if (n == 0) return;
  bool caught_up = is_caught_up(c, s, i, starts, end);
  c->stops += note_words(c, s.at + i, g, word, starts);
  c->words += n;
  if (g->digit) c->digits += wr_glance_count(g->digit & all);
  c->hash_n = c->hash_n + n < WR_WORDS_MOST ? c->hash_n + n : WR_WORDS_MOST;
  if (!caught_up) return;
  c->echo_n += n;
  c->echo_at = end;
}

/* The plain words and signs from s[i] on: nearly all of most texts.  Gives where others begin. */
static uint32_t add_plain (counts *c, wr_slice s, uint32_t i) {
  for (bool odd = false; i < s.n && !odd;) {
    uint32_t n = s.n - i < WR_GLANCE ? s.n - i : WR_GLANCE;
    wr_glance g = wr_glance_at(s.at + i, n);
    uint64_t word = (g.letter | g.digit) & wr_glance_below(n);
    uint32_t end = i + plain_end(&g, word, n, n < s.n - i, &odd);
    add_glance(c, s, i, end, &g);
    i = end;
  }
  return i;
}

/* Characters that are mostly words or endings of their own in running Chinese and Japanese. */
static bool is_function_character (uint32_t code) {
  static const uint16_t characters[] = {
    0x3067, 0x3068, 0x306A, 0x306B, 0x306E, 0x306F, 0x3082, 0x3092, 0x304C, 0x4E0D, 0x4E0E,
    0x4E5F, 0x4E86, 0x4E4B, 0x4EEC, 0x4ED6, 0x4F60, 0x548C, 0x5728, 0x5979, 0x5C31, 0x5F88,
    0x6211, 0x662F, 0x6709, 0x7684, 0x7740, 0x800C, 0x88AB, 0x8FD9, 0x90A3, 0x90FD
  };
  for (size_t i = 0; i < sizeof characters / sizeof *characters; i++)
    if (characters[i] == code) return true;
  return false;
}

/* A character of more than one byte. */
static uint32_t add_wide (counts *c, part *p, const char *s, size_t n) {
  uint32_t used, code = wr_utf8_decode(s, n, &used);
  unsigned class = wr_unicode_class(code);
  c->characters++;
  if (class & WR_U_IDEO) {
    end_word(c, p);
    c->ideographs++;
    c->stops += is_function_character(code);
  } else if (class & (WR_U_ALPHA | WR_U_MARK | WR_U_DIGIT)) {
    char lower[4];
    uint32_t lower_n = wr_utf8_encode(wr_unicode_lower(code), lower);
    for (uint32_t i = 0; i < lower_n; i++) add_byte(p, (unsigned char) lower[i]);
  } else if (code != 0x2019 || p->n == 0) {
    end_word(c, p);
    c->marks += code == 0x3002 || code == 0xFF01 || code == 0xFF1F || code == 0x2026
      || code == 0x0964;
    c->commas += code == 0xFF0C || code == 0x3001 || code == 0x060C;
  }
  return used;
}

/* Words of any kind from s[i] on up to the end of one that plain text follows. */
static uint32_t add_odd (counts *c, wr_slice s, uint32_t i) {
  part p = {{0, 0, 0}, 0, 0};
  c->echo_lags = true;
  do {
    unsigned char byte = (unsigned char) s.at[i];
    if (byte >= 0x80) i += add_wide(c, &p, s.at + i, s.n - i);
    else if (wr_is_letter(byte) || wr_is_digit(byte) || (byte == '\'' && p.n)) {
      if (byte != '\'') add_byte(&p, byte | 0x20);
      c->characters++;
      i++;
    } else end_word(c, &p);
  } while (i < s.n && (p.n || (unsigned char) s.at[i] >= 0x80));
  end_word(c, &p);
  return i;
}

static uint16_t at_most (uint32_t n) {
  return n > UINT16_MAX ? UINT16_MAX : (uint16_t) n;
}

static void fill (wr_block *b, const counts *c) {
  b->characters = c->characters;
  b->words = c->words + (c->ideographs + 1) / 2;
  b->sentence_marks = at_most(c->marks);
  b->commas = at_most(c->commas);
  b->digits = at_most(c->digits);
  b->stop_words = at_most(c->stops);
  b->words_noted = (uint16_t) c->hash_n;
  b->echo_words = (uint16_t) c->echo_n;
}

bool wr_measure (wr_block *b, wr_slice s, wr_array *words, wr_array *echo) {
  enum { ROOM = WR_GLANCE / 2 };       /* what add_glance writes before it is counted */
  if (!wr_array_reserve(words, WR_WORDS_MOST + ROOM, sizeof (uint32_t))
    || !wr_array_reserve(echo, WR_ECHO_WORDS_MOST + ROOM, sizeof (uint32_t))) return false;
  b->word = words->n;
  b->echo_word = echo->n;
  counts c = {.hash = (uint32_t *) words->at + words->n, .echo = (uint32_t *) echo->at + echo->n,
    .echo_end = s.n < WR_ECHO_BYTES ? s.n : WR_ECHO_BYTES};
  for (uint32_t i = 0; i < s.n;) {
    i = add_plain(&c, s, i);
    if (i < s.n) i = add_odd(&c, s, i);
  }
  if (c.echo_lags) catch_up(&c, s, c.echo_end);
  fill(b, &c);
  words->n += c.hash_n;
  echo->n += c.echo_n;
  return true;
}
