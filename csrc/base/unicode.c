/* unicode.c: classes and case of code points */
#include "base/unicode.h"

struct unicode_record {
  uint16_t class;
  int8_t digit;
  int32_t to_lower, to_upper;
};

#include "base/unicode_table.h"

static const struct unicode_record *record_of (uint32_t c) {
  if (c > 0x10FFFF) return &unicode_record[0];
  size_t block = unicode_block[c / UNICODE_BLOCK];
  return &unicode_record[unicode_in_block[block * UNICODE_BLOCK + c % UNICODE_BLOCK]];
}

unsigned wr_unicode_class (uint32_t c) {
  return record_of(c)->class;
}

uint32_t wr_unicode_lower (uint32_t c) {
  return c + (uint32_t) record_of(c)->to_lower;
}

uint32_t wr_unicode_upper (uint32_t c) {
  return c + (uint32_t) record_of(c)->to_upper;
}

int wr_unicode_digit (uint32_t c) {
  return record_of(c)->digit;
}
