/* measure.c: what a block's text is made of */
#include "base/unicode.h"
#include "base/utf8.h"
#include "base/word.h"
#include "clean/measure.h"
#include "clean/stop_table.h"

/* Bytes of words in ASCII. */
enum { LETTER = 1, DIGIT = 2 };

#define LETTERS_3(c) [c] = LETTER, [c + 1] = LETTER, [c + 2] = LETTER
#define LETTERS_12(c) LETTERS_3(c), LETTERS_3(c + 3), LETTERS_3(c + 6), LETTERS_3(c + 9)
static const uint8_t word_byte[256] = {
  LETTERS_12('a'), LETTERS_12('m'), ['y'] = LETTER, ['z'] = LETTER,
  LETTERS_12('A'), LETTERS_12('M'), ['Y'] = LETTER, ['Z'] = LETTER,
  ['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT, ['3'] = DIGIT, ['4'] = DIGIT,
  ['5'] = DIGIT, ['6'] = DIGIT, ['7'] = DIGIT, ['8'] = DIGIT, ['9'] = DIGIT
};

typedef struct counts {
  uint32_t characters, words, marks, commas, digits, stops, ideographs;
  wr_word word;
  uint32_t word_n;                     /* bytes of the word being read; 0 between words */
} counts;

static void end_word (counts *c) {
  if (c->word_n == 0) return;
  c->words++;
  if (c->word_n <= STOP_MOST) c->stops += wr_word_find(stop_word, stop_slot, STOP_BITS, &c->word);
  c->word = (wr_word) {0, 0, 0};
  c->word_n = 0;
}

static void add_byte (counts *c, unsigned char byte) {
  if (c->word_n < WR_WORD_MOST) wr_word_add(&c->word, c->word_n, byte);
  c->word_n++;
}

/* The ASCII letters and digits from s[i] on: the whole of most words.  Gives where they end. */
static uint32_t add_run (counts *c, wr_slice s, uint32_t i) {
  uint32_t n = 0, most = s.n - i;
  const char *at = s.at + i;
  for (uint8_t kind; n < most && (kind = word_byte[(uint8_t) at[n]]); n++)
    c->digits += kind == DIGIT;
  c->characters += n;
  if (c->word_n == 0) {
    if (n <= STOP_MOST) c->word = wr_word_lower(wr_word_read(at, n), n);
    c->word_n = n;
  } else {
    for (uint32_t k = 0; k < n; k++) add_byte(c, (unsigned char) at[k] | 32);
  }
  return i + n;
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

void wr_measure (wr_block *b, wr_slice s) {
  counts c = {0};
  for (uint32_t i = 0; i < s.n;) {
    unsigned char byte = (unsigned char) s.at[i];
    if (word_byte[byte]) i = add_run(&c, s, i);
    else if (byte >= 0x80) i += add_wide(&c, s.at + i, s.n - i);
    else {
      add_sign(&c, byte);
      i++;
    }
  }
  end_word(&c);
  b->characters = c.characters;
  b->words = c.words + (c.ideographs + 1) / 2;
  b->sentence_marks = at_most(c.marks);
  b->commas = at_most(c.commas);
  b->digits = at_most(c.digits);
  b->stop_words = at_most(c.stops);
}
