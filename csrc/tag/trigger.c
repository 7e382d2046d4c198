/* trigger.c: the one look-up that most words of a text get */
#include "tag/trigger.h"

#include "tag/trigger_table.h"

#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
/* n bytes (1 to 8) as a number, the first lowest; nothing behind them is read. */
static uint64_t load (const char *s, size_t n) {
  uint64_t eight = 0;
  uint32_t low, high;
  if (n >= 8) {
    memcpy(&eight, s, 8);
    return eight;
  }
  if (n < 4) return (uint64_t) (uint8_t) s[0] | (uint64_t) (uint8_t) s[n / 2] << 8 * (n / 2) |
      (uint64_t) (uint8_t) s[n - 1] << 8 * (n - 1);
  memcpy(&low, s, 4);
  memcpy(&high, s + n - 4, 4);
  return low | (uint64_t) high << 8 * (n - 4);
}
#else
static uint64_t load (const char *s, size_t n) {
  wr_word key = {0, 0, 0};
  for (uint32_t i = 0; i < n && i < 8; i++) wr_word_add(&key, i, (unsigned char) s[i]);
  return key.a;
}
#endif

/* Lengths of the words that begin as s does; 0 when none does. */
static uint32_t shape (const char *s, size_t n) {
  uint32_t a = ((uint32_t) (uint8_t) s[0] | 32) - 'a',
      b = n > 1 ? ((uint32_t) (uint8_t) s[1] | 32) - 'a' : 26;
  return a < 26 ? trigger_shape[a][b < 26 ? b : 26] : 0;
}

static uint64_t lowest (uint64_t eight, size_t n) {
  return n >= 8 ? eight : eight & (((uint64_t) 1 << 8 * n) - 1);
}

/* Bit 5 makes capitals small and leaves digits, apostrophes and hyphens as they are. */
static wr_word key_of (const char *s, size_t n) {
  const uint64_t small = 0x2020202020202020u;
  size_t rest = n > 8 ? n - 8 : 0;
  wr_word key = {load(s, n < 8 ? n : 8) | lowest(small, n), 0, 0};
  if (rest) key.b = load(s + 8, rest < 8 ? rest : 8) | lowest(small, rest);
  return key;
}

static unsigned look_up (const wr_word *key) {
  return wr_word_find(trigger_word, trigger_slot, TRIGGER_BITS, key);
}

unsigned wr_trigger_find (const char *s, size_t n) {
  if (n == 0 || n > WR_WORD_MOST || !(shape(s, n) >> n & 1)) return 0;
  wr_word key = key_of(s, n);
  return look_up(&key);
}

static uint32_t lowest_bit (uint32_t x) {
  return (uint32_t) __builtin_ctz(x);
}

static bool is_cut (char x) {
  return x == '-' || x == '.' || x == '\xe2';
}

unsigned wr_trigger_token (const char *s, size_t n) {
  uint32_t lengths = shape(s, n);
  if (n <= WR_WORD_MOST && (lengths >> n & 1)) {
    wr_word key = key_of(s, n);
    unsigned found = look_up(&key);
    if (found) return found;
  }
  uint32_t shorter = n < 32 ? lengths & (((uint32_t) 1 << n) - 1) : lengths;
  for (; shorter; shorter &= shorter - 1) {                  /* the part before a hyphen */
    uint32_t l = lowest_bit(shorter);
    if (!is_cut(s[l])) continue;
    wr_word key = key_of(s, l);
    return look_up(&key);
  }
  return 0;
}
