/* measure.c: what a block's text is made of */
#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "clean/echo_word.h"
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
static inline bool is_stop_word (const part *p) {
  const uint64_t *bucket = stop_word[p->word.a * STOP_MULTIPLIER >> (64 - STOP_BITS)];
  uint64_t a = p->word.a;
  _Static_assert(STOP_BUCKET == 4, "one look a word of a bucket");
  bool found = (bucket[0] == a) | (bucket[1] == a) | (bucket[2] == a) | (bucket[3] == a);
  return found & (p->n <= STOP_MOST);
}

/* hash: of the word as it stands. */
static inline void count_word (counts *c, const part *p, uint32_t hash) {
  c->words++;
  c->stops += is_stop_word(p);
  c->digits += p->digits;
  if (c->hash_n == WR_WORDS_MOST) return;
  if (p->digits) {
    wr_word word = without_digits(p->word);
    hash = wr_word_hash(&word, 0);
  }
  c->hash[c->hash_n++] = (hash & ~1u) | (p->digits > 0);
}

/* Notes words for echo.h up to `end`, where none goes on. */
static void catch_up (counts *c, wr_slice s, uint32_t end) {
  wr_slice before = {s.at, end};
  uint32_t hash;
  while (wr_echo_word_next(before, &c->echo_at, &hash)) c->echo[c->echo_n++] = hash;
  c->echo_lags = false;
}

/* Notes the plain word of n bytes at s[i] for echo.h, unless it goes on before or is cut. */
static inline void note_echo (counts *c, wr_slice s, uint32_t i, uint32_t n, uint32_t hash) {
  if (i + n > c->echo_end || (i && (unsigned char) s.at[i - 1] >= 0x80)) {
    c->echo_lags = true;
    return;
  }
  if (c->echo_lags) catch_up(c, s, i);
  c->echo[c->echo_n++] = hash;
  c->echo_at = i + n;
}

static void end_word (counts *c, part *p) {
  if (p->n == 0) return;
  count_word(c, p, wr_word_hash(&p->word, 0));
  *p = (part) {{0, 0, 0}, 0, 0};
}

static void add_byte (part *p, unsigned char byte) {
  if (p->n < WR_WORD_MOST) wr_word_add(&p->word, p->n, byte);
  p->n++;
  p->digits += wr_is_digit(byte);
}

/* What a byte of ASCII is besides letters and digits. */
enum { MARK = 1, COMMA = 2, WORD = 4, ODD = 8 };

#define WORDS_4(c) [c] = WORD, WORD, WORD, WORD
#define WORDS_26(c) WORDS_4(c), WORDS_4(c + 4), WORDS_4(c + 8), WORDS_4(c + 12), WORDS_4(c + 16), \
  WORDS_4(c + 20), [c + 24] = WORD, WORD
#define ODD_32(c) ODD_8(c), ODD_8(c + 8), ODD_8(c + 16), ODD_8(c + 24)
#define ODD_8(c) [c] = ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD
static const uint8_t kind[256] = {
  ['.'] = MARK, ['!'] = MARK, ['?'] = MARK, [','] = COMMA, WORDS_4('0'), WORDS_4('4'),
  ['8'] = WORD, WORD, WORDS_26('A'), WORDS_26('a'), ODD_32(0x80), ODD_32(0xA0), ODD_32(0xC0),
  ODD_32(0xE0)
};

/* An ASCII character that is no letter and no digit. */
static inline void add_sign (counts *c, unsigned char b) {
  c->characters++;
  c->marks += kind[b] & MARK;
  c->commas += kind[b] / COMMA & 1;
}

/* The word of ASCII that begins at s[i]; of none (n = 0) where more than that goes on with it,
   or it is longer than a key. */
static inline part plain_word (wr_slice s, uint32_t i) {
  uint64_t a = wr_eight_load(s.at + i), digits = wr_eight_between(a, '0', '9'), b = 0, more = 0;
  uint32_t n = wr_eight_before((wr_eight_letters(a) | digits) ^ WR_EIGHT_HIGH);
  if (n == 8) {
    b = wr_eight_load(s.at + i + 8);
    more = wr_eight_between(b, '0', '9');
    n += wr_eight_before((wr_eight_letters(b) | more) ^ WR_EIGHT_HIGH);
  }
  if (n > s.n - i) n = s.n - i;
  bool odd = n == WR_WORD_MOST
    || (n < s.n - i && (kind[(uint8_t) s.at[i + n]] & ODD || s.at[i + n] == '\''));
  if (odd) return (part) {{0, 0, 0}, 0, 0};
  digits = wr_eight_first(digits, n);
  more = n > 8 ? wr_eight_first(more, n - 8) : 0;
  uint64_t high = n > 8 ? wr_eight_first(b | WR_EIGHT(0x20), n - 8) : 0;
  uint32_t all = digits | more
    ? (uint32_t) (__builtin_popcountll(digits) + __builtin_popcountll(more)) : 0;
  return (part) {{wr_eight_first(a | WR_EIGHT(0x20), n), high, 0}, n, all};
}

/* The plain words and signs from s[i] on: nearly all of most texts.  Gives where others begin. */
static uint32_t add_plain (counts *all, wr_slice s, uint32_t i) {
  counts c = *all;
  while (i < s.n) {
    unsigned char byte = (unsigned char) s.at[i];
    if (kind[byte] & ODD) break;
    if (!(kind[byte] & WORD)) {
      add_sign(&c, byte);
      i++;
      continue;
    }
    part p = plain_word(s, i);
    if (!p.n) break;
    uint32_t hash = wr_echo_word_hash(&p.word);
    count_word(&c, &p, hash);
    note_echo(&c, s, i, p.n, hash);
    c.characters += p.n;
    i += p.n;
  }
  *all = c;
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
    if (kind[byte] & ODD) i += add_wide(c, &p, s.at + i, s.n - i);
    else if (kind[byte] & WORD || (byte == '\'' && p.n)) {
      if (byte != '\'') add_byte(&p, byte | 0x20);
      c->characters++;
      i++;
    } else end_word(c, &p);
  } while (i < s.n && (p.n || kind[(uint8_t) s.at[i]] & ODD));
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
  if (!wr_array_reserve(words, WR_WORDS_MOST, sizeof (uint32_t))
    || !wr_array_reserve(echo, WR_ECHO_WORDS_MOST, sizeof (uint32_t))) return false;
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
