/* echo_word.c: the words of a text as an echo is looked for, one after another */
#include "clean/echo_word.h"
#include "base/ascii.h"

static bool is_wide (unsigned char c) {
  return c >= 0xE3 && c <= 0xED;
}

static inline bool is_word (unsigned char c) {
  return (c >= 0x80) | wr_is_digit(c) | wr_is_letter(c);
}

/* How many of the eight bytes at s[i] go on with the word that began at `from`. */
static uint32_t word_bytes (uint64_t bytes, wr_slice s, uint32_t from, uint32_t i) {
  uint64_t inside = wr_eight_letters(bytes) | wr_eight_between(bytes, '0', '9');
  if (!(bytes & WR_EIGHT_HIGH)) return wr_eight_before(inside ^ WR_EIGHT_HIGH);
  const unsigned char *c = (const unsigned char *) s.at;
  bool one = is_wide(c[from]) && s.n - from >= 3;
  uint32_t k = 0, most = one ? from + 3 - i : s.n - i < 8 ? s.n - i : 8;
  while (k < most && is_word(c[i + k]) && (i + k == from || one || !is_wide(c[i + k]))) k++;
  return k;
}

/* The bytes of a word that stand in the eight at s[*i], in lower case; moves *i behind them. */
static uint64_t read_eight (wr_slice s, uint32_t from, uint32_t *i) {
  uint64_t bytes = wr_eight_few(s.at + *i, s.n - *i);
  uint32_t n = word_bytes(bytes, s, from, *i);
  *i += n;
  return wr_eight_first(bytes | (~bytes & WR_EIGHT_HIGH) >> 2, n);
}

bool wr_echo_word_next (wr_slice s, uint32_t *at, uint32_t *hash) {
  uint32_t i = *at;
  while (i < s.n && !is_word((unsigned char) s.at[i])) i++;
  if (i >= s.n) return false;
  uint32_t from = i;
  wr_word key = {read_eight(s, from, &i), 0, 0};
  if (i - from == 8) key.b = read_eight(s, from, &i);
  *hash = wr_echo_word_hash(&key);
  for (uint32_t end = from + WR_WORD_MOST; i == end; end += 8) {
    key = (wr_word) {read_eight(s, from, &i), *hash, 0};
    if (i > end) *hash = wr_word_hash(&key, 1);
  }
  *at = i;
  return true;
}
