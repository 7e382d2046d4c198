/* measure.c: what a block's text is made of */
#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "base/word.h"
#include "clean/measure.h"
#include "clean/stop_table.h"

typedef struct counts {
  uint32_t characters, words, marks, commas, digits, stops, ideographs;
  wr_word word;                        /* the one being read */
  uint32_t word_n;                     /* its bytes; 0 between words */
  uint32_t word_digits;
  uint32_t *hash;                      /* of the words that are noted */
  uint32_t hash_n;
} counts;

static void note_word (counts *c) {
  if (c->hash_n == WR_WORDS_MOST) return;
  c->hash[c->hash_n++] = (wr_word_hash(&c->word, 0) & ~1u) | (c->word_digits > 0);
}

/* A number is known by its digits' places only: 2023 and 2024 are one word. */
static wr_word without_digits (wr_word w) {
  w.a &= ~((wr_eight_between(w.a, '0', '9') >> 7) * 15);
  w.b &= ~((wr_eight_between(w.b, '0', '9') >> 7) * 15);
  return w;
}

/* Without a branch: whether the next word is one is anybody's guess. */
static bool is_stop_word (const counts *c) {
  const uint64_t *bucket = stop_word[c->word.a * STOP_MULTIPLIER >> (64 - STOP_BITS)];
  bool found = false;
  for (int i = 0; i < STOP_BUCKET; i++) found |= bucket[i] == c->word.a;
  return found & (c->word_n <= STOP_MOST);
}

static void end_word (counts *c) {
  if (c->word_n == 0) return;
  c->words++;
  c->stops += is_stop_word(c);
  if (c->word_digits) c->word = without_digits(c->word);
  note_word(c);
  c->digits += c->word_digits;
  c->word = (wr_word) {0, 0, 0};
  c->word_n = c->word_digits = 0;
}

static void add_byte (counts *c, unsigned char byte) {
  if (c->word_n < WR_WORD_MOST) wr_word_add(&c->word, c->word_n, byte);
  c->word_n++;
}

/* Adds n bytes of a word, in lower case, to one that may have begun. */
static void add_part (counts *c, uint64_t bytes, uint32_t n) {
  if (c->word_n == 0) c->word.a = bytes;
  else if (c->word_n == 8) c->word.b = bytes;
  else if (c->word_n < WR_WORD_MOST) {
    for (uint32_t i = 0; i < n; i++) add_byte(c, (unsigned char) (bytes >> 8 * i));
    return;
  }
  c->word_n += n;
}

/* The ASCII letters and digits from s[i] on, eight at a time: the whole of most words.  Gives where
   they end. */
static uint32_t add_run (counts *c, wr_slice s, uint32_t i) {
  uint32_t n;
  do {
    uint64_t bytes = wr_eight_load(s.at + i), digits = wr_eight_between(bytes, '0', '9');
    n = wr_eight_before((wr_eight_letters(bytes) | digits) ^ WR_EIGHT_HIGH);
    if (n > s.n - i) n = s.n - i;
    if (digits) c->word_digits += (uint32_t) __builtin_popcountll(wr_eight_first(digits, n));
    add_part(c, wr_eight_first(bytes | WR_EIGHT(0x20), n), n);
    c->characters += n;
    i += n;
  } while (n == 8);
  return i;
}

/* An ASCII character that is no letter and no digit. */
static void add_sign (counts *c, unsigned char b) {
  c->characters++;
  if (b == '\'' && c->word_n) return;
  end_word(c);
  c->marks += b == '.' || b == '!' || b == '?';
  c->commas += b == ',';
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
static uint32_t add_wide (counts *c, const char *s, size_t n) {
  uint32_t used, code = wr_utf8_decode(s, n, &used);
  unsigned class = wr_unicode_class(code);
  c->characters++;
  if (class & WR_U_IDEO) {
    end_word(c);
    c->ideographs++;
    c->stops += is_function_character(code);
  } else if (class & (WR_U_ALPHA | WR_U_MARK | WR_U_DIGIT)) {
    char lower[4];
    uint32_t lower_n = wr_utf8_encode(wr_unicode_lower(code), lower);
    for (uint32_t i = 0; i < lower_n; i++) add_byte(c, (unsigned char) lower[i]);
  } else if (code != 0x2019 || c->word_n == 0) {
    end_word(c);
    c->marks += code == 0x3002 || code == 0xFF01 || code == 0xFF1F || code == 0x2026
      || code == 0x0964;
    c->commas += code == 0xFF0C || code == 0x3001 || code == 0x060C;
  }
  return used;
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
}

bool wr_measure (wr_block *b, wr_slice s, wr_array *words) {
  if (!wr_array_reserve(words, WR_WORDS_MOST, sizeof (uint32_t))) return false;
  b->word = words->n;
  counts c = {.hash = (uint32_t *) words->at + words->n};
  for (uint32_t i = 0; i < s.n;) {
    unsigned char byte = (unsigned char) s.at[i];
    if (wr_is_letter(byte) || wr_is_digit(byte)) i = add_run(&c, s, i);
    else if (byte >= 0x80) i += add_wide(&c, s.at + i, s.n - i);
    else {
      add_sign(&c, byte);
      i++;
    }
  }
  end_word(&c);
  fill(b, &c);
  words->n += c.hash_n;
  return true;
}
