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

/* Bit 5 makes capitals small and leaves digits, apostrophes and hyphens as they are. */
unsigned wr_trigger_find (const char *s, size_t n) {
  const uint64_t small = 0x2020202020202020u;
  if (n == 0 || n > WR_WORD_MOST) return 0;
  wr_word key = {load(s, n < 8 ? n : 8), n > 8 ? load(s + 8, n - 8) : 0, 0};
  key.a |= n >= 8 ? small : small & (((uint64_t) 1 << 8 * n) - 1);
  if (n > 8) key.b |= n == 16 ? small : small & (((uint64_t) 1 << 8 * (n - 8)) - 1);
  return wr_word_find(trigger_word, trigger_slot, TRIGGER_BITS, &key);
}
