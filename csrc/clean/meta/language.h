/* language.h: which language a text is written in */
#ifndef WR_LANGUAGE_H
#define WR_LANGUAGE_H

#include "base/base.h"

/* Counts of a text that is read piece by piece; zeroed at first. */
typedef struct wr_language_count {
  uint32_t points[32];                 /* by language of csrc/gen/language.lua */
  uint32_t script[16];                 /* letters by script */
  uint32_t words;
} wr_language_count;

/* Counts the words and letters of s, whose edges are edges of words; 16 bytes behind s are
   readable. */
void wr_language_read (wr_language_count *c, wr_slice s);

/* The language that most speaks for, as an ISO 639-1 code: one of 32 told by their frequent words
   and letters, or one that its script tells (Chinese, Japanese, Korean, Greek, Hebrew, Thai, Hindi
   and others of India, Armenian, Georgian).  *confidence in thousandths.  NULL: too few words. */
const char *wr_language_guess (const wr_language_count *c, uint16_t *confidence);

/* Whether two tags name one language, or two that are written nearly alike: "de-AT" and "de", "nb"
   and "no", "bs" and "hr". */
bool wr_language_same (wr_slice a, wr_slice b);

#endif
