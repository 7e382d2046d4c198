/* month_name.c: names of the months in the languages of the web */
#include "clean/meta/month_name.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "clean/meta/month_table.h"

uint32_t wr_month_named (wr_slice word) {
  wr_word key = {0, 0, 0};
  uint32_t n = 0, used;
  if (word.n < 3 || word.n > WR_WORD_MOST) return 0;
  for (uint32_t i = 0; i < word.n; i += used) {
    char out[4];
    uint32_t c = wr_unicode_lower(wr_utf8_decode(word.at + i, word.n - i, &used));
    uint32_t bytes = wr_utf8_encode(c, out);
    for (uint32_t k = 0; k < bytes && n < WR_WORD_MOST; k++)
      wr_word_add(&key, n++, (unsigned char) out[k]);
  }
  return wr_word_find(month_word, month_slot, MONTH_BITS, &key);
}
