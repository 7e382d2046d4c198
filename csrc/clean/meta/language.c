/* language.c: which language a text is written in, by the words that are most frequent in it */
#include "clean/meta/language.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "clean/meta/language_table.h"

/* Points of a word that one language has; several share them.  Points of a letter. */
enum { WORD = 24, LETTER = 8 };

/* Fewer words tell nothing. */
enum { LEAST_WORDS = 6, LEAST_LETTERS = 12 };

/* Scripts that tell a language; LATIN, CYRILLIC and ARABIC leave it to the words. */
enum { LATIN, CYRILLIC, ARABIC, HAN, KANA, HANGUL, GREEK, HEBREW, THAI, DEVANAGARI, BENGALI, TAMIL,
  TELUGU, ARMENIAN, GEORGIAN, OTHER };

static const char *const script_tag[] = {NULL, NULL, NULL, "zh", "ja", "ko", "el", "he", "th", "hi",
  "bn", "ta", "te", "hy", "ka", NULL};

static uint32_t script_of (uint32_t c) {
  static const struct { uint32_t from, to; uint8_t script; } ranges[] = {
    {0x41, 0x24f, LATIN}, {0x370, 0x3ff, GREEK}, {0x400, 0x52f, CYRILLIC},
    {0x530, 0x58f, ARMENIAN}, {0x590, 0x5ff, HEBREW}, {0x600, 0x77f, ARABIC},
    {0x900, 0x97f, DEVANAGARI}, {0x980, 0x9ff, BENGALI}, {0xb80, 0xbff, TAMIL},
    {0xc00, 0xc7f, TELUGU}, {0xe00, 0xe7f, THAI}, {0x10a0, 0x10ff, GEORGIAN},
    {0x1100, 0x11ff, HANGUL}, {0x1e00, 0x1eff, LATIN}, {0x3040, 0x30ff, KANA},
    {0x3400, 0x9fff, HAN}, {0xac00, 0xd7af, HANGUL}
  };
  for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
    if (c >= ranges[i].from && c <= ranges[i].to) return ranges[i].script;
  return OTHER;
}

static void add_points (wr_language_count *c, uint32_t languages, uint32_t points) {
  uint32_t share = points / (uint32_t) __builtin_popcount(languages);
  for (; languages; languages &= languages - 1) c->points[__builtin_ctz(languages)] += share;
}

static void read_letter (wr_language_count *c, uint32_t letter) {
  c->script[script_of(letter)]++;
  for (size_t i = 0; i < sizeof language_letter / sizeof *language_letter; i++)
    if (language_letter[i].letter == letter)
      add_points(c, language_letter[i].languages, LETTER);
}

static void end_word (wr_language_count *c, wr_word *key, uint32_t *n) {
  uint32_t languages = *n && *n <= WR_WORD_MOST
    ? wr_word_find(language_word, language_slot, LANGUAGE_BITS, key) : 0;
  if (languages) add_points(c, languages, WORD);
  c->words += *n > 0;
  *key = (wr_word) {0, 0, 0};
  *n = 0;
}

/* Adds ASCII letters to a word that may have begun. */
static void add_letters (wr_word *key, uint32_t *n, const char *s, uint32_t more) {
  if (*n == 0 && more <= WR_WORD_MOST) *key = wr_word_read_lower(s, more);
  else {
    for (uint32_t k = 0; k < more && *n + k < WR_WORD_MOST; k++)
      wr_word_add(key, *n + k, (unsigned char) s[k] | 32);
  }
  *n += more;
}

/* A letter beyond ASCII, in lower case. */
static void read_wide (wr_language_count *c, wr_word *key, uint32_t *n, uint32_t letter) {
  char bytes[4];
  uint32_t more = wr_utf8_encode(wr_unicode_lower(letter), bytes);
  for (uint32_t k = 0; k < more; k++, ++*n)
    if (*n < WR_WORD_MOST) wr_word_add(key, *n, (unsigned char) bytes[k]);
  read_letter(c, wr_unicode_lower(letter));
}

void wr_language_read (wr_language_count *c, wr_slice s) {
  wr_word key = {0, 0, 0};
  uint32_t n = 0, used;
  for (uint32_t i = 0; i < s.n; i += used) {
    unsigned char byte = (unsigned char) s.at[i];
    used = 1;
    if (wr_is_letter(byte)) {
      used = wr_eight_letters_ahead(s.at + i, s.n - i);
      add_letters(&key, &n, s.at + i, used);
      c->script[LATIN] += used;
      continue;
    }
    uint32_t letter = byte < 0x80 ? 0 : wr_utf8_decode(s.at + i, s.n - i, &used);
    if (letter && wr_unicode_class(letter) & WR_U_ALPHA) read_wide(c, &key, &n, letter);
    else if (n) end_word(c, &key, &n);
  }
  end_word(c, &key, &n);
}

/* The language that the script alone tells; NULL where words must. */
static const char *by_script (const wr_language_count *c, uint16_t *confidence) {
  uint32_t best = LATIN, all = 0;
  for (uint32_t i = 0; i < 16; i++) {
    all += c->script[i];
    if (c->script[i] > c->script[best]) best = i;
  }
  /* Kana stand between the Han of Japanese only. */
  if (best == HAN && c->script[KANA] * 8 > c->script[HAN]) best = KANA;
  if (!script_tag[best] || all < LEAST_LETTERS) return NULL;
  uint32_t own = c->script[best] + (best == KANA ? c->script[HAN] : 0);
  *confidence = (uint16_t) ((uint64_t) own * 1000 / all);
  return script_tag[best];
}

const char *wr_language_guess (const wr_language_count *c, uint16_t *confidence) {
  const char *tag = by_script(c, confidence);
  if (tag) return tag;
  uint32_t best = 0, second = 0;
  for (uint32_t i = 1; i < LANGUAGES; i++)
    if (c->points[i] > c->points[best]) best = i;
  for (uint32_t i = 0; i < LANGUAGES; i++)
    if (i != best && c->points[i] > second) second = c->points[i];
  uint32_t most = c->points[best];
  /* Running text is a third such words; a list of names is not. */
  if (c->words < LEAST_WORDS || most < WORD || most < c->words) return NULL;
  *confidence = (uint16_t) (500 + 499 * (uint64_t) (most - second) / most);
  return language_tag[best];
}

static bool is_tag (wr_slice tag, const char *name) {
  return tag.n >= 2 && wr_begins(tag, name) && (tag.n == 2 || !wr_is_letter(tag.at[2]));
}

bool wr_language_same (wr_slice a, wr_slice b) {
  static const char *const kin[][4] = {{"no", "nb", "nn", "da"}, {"hr", "bs", "sr", "sh"},
    {"id", "ms", "id", "ms"}, {"iw", "he", "iw", "he"}};
  if (a.n >= 2 && b.n >= 2 && wr_same((wr_slice) {a.at, 2}, (wr_slice) {b.at, 2})) return true;
  for (size_t i = 0; i < sizeof kin / sizeof *kin; i++) {
    bool first = false, second = false;
    for (uint32_t k = 0; k < 4; k++) {
      first |= is_tag(a, kin[i][k]);
      second |= is_tag(b, kin[i][k]);
    }
    if (first && second) return true;
  }
  return false;
}
