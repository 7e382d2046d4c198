/* trigger.c: the one look-up that most words of a text get */
#include "tag/trigger.h"

#include "tag/trigger_table.h"

unsigned wr_trigger_find (const char *s, size_t n) {
  wr_word key = {0, 0, 0};
  if (n > WR_WORD_MOST) return 0;
  for (uint32_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char) s[i];
    wr_word_add(&key, i, c >= 'A' && c <= 'Z' ? (unsigned char) (c + 32) : c);
  }
  return wr_word_find(trigger_word, trigger_slot, TRIGGER_BITS, &key);
}
