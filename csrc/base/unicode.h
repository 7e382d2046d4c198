/* unicode.h: classes and case of code points, from tables of the Unicode Character Database */
#ifndef WR_UNICODE_H
#define WR_UNICODE_H

#include "base/base.h"

enum {
  WR_U_ALPHA = 1,              /* Alphabetic */
  WR_U_UPPER = 2,              /* Uppercase or Lt */
  WR_U_LOWER = 4,              /* Lowercase */
  WR_U_DIGIT = 8,              /* Nd */
  WR_U_SPACE = 16,             /* White_Space */
  WR_U_PUNCT = 32,             /* general category P* */
  WR_U_SYMBOL = 64,            /* general category S* */
  WR_U_MARK = 128,             /* general category M* */
  WR_U_IDEO = 256,             /* Han, Hiragana, Katakana, Hangul: counted by character */
  WR_U_OPEN = 512,             /* Ps, Pi */
  WR_U_CLOSE = 1024,           /* Pe, Pf */
  WR_U_CURRENCY = 2048         /* Sc */
};

/* The classes of c, or'ed together; 0 for what is in none. */
unsigned wr_unicode_class (uint32_t c);

/* Simple lower and upper case (UnicodeData fields 13 and 12); c itself where there is none. */
uint32_t wr_unicode_lower (uint32_t c);
uint32_t wr_unicode_upper (uint32_t c);

/* The value 0 to 9 of a decimal digit of any script, or -1. */
int wr_unicode_digit (uint32_t c);

#endif
