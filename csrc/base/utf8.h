/* utf8.h: UTF-8 checked, read and written; the Encoding Standard's rules for bad bytes */
#ifndef WR_UTF8_H
#define WR_UTF8_H

#include "base/base.h"

#define WR_REPLACEMENT 0xFFFDu

/* How many leading bytes of s are valid UTF-8 (n when all are).  SIMD over ASCII runs. */
size_t wr_utf8_valid (const char *s, size_t n);

/* How many leading bytes of s are ASCII. */
size_t wr_utf8_ascii (const char *s, size_t n);

/* The code point at s[0], n >= 1; *used gets its length in bytes.  A bad sequence gives U+FFFD
   and the length of its maximal subpart (Encoding Standard, UTF-8 decoder; Unicode 3.9, table
   3-8). */
uint32_t wr_utf8_decode (const char *s, size_t n, uint32_t *used);

/* Writes c as 1 to 4 bytes and returns how many; a surrogate or a value over 0x10FFFF is
   written as U+FFFD. */
uint32_t wr_utf8_encode (uint32_t c, char out[4]);

/* How many characters valid UTF-8 holds. */
size_t wr_utf8_length (const char *s, size_t n);

/* The start of the character that ends just before s[i], i >= 1, in valid UTF-8. */
size_t wr_utf8_before (const char *s, size_t i);

#endif
