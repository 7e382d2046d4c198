/* abbreviation.h: words whose full stop may not end a sentence, by class and language */
#ifndef WR_ABBREVIATION_H
#define WR_ABBREVIATION_H

#include "segment/lexicon.h"

/* What the stop after the word can mean. */
typedef enum wr_abbreviation {
  WR_AB_NONE,
  WR_AB_TITLE,                         /* a name follows: "Dr. Ruth"; never ends */
  WR_AB_NEVER,                         /* "e.g.", "vs."; never ends */
  /* "Inc.", "U.S.": ends before a word that starts sentences */
  WR_AB_MAY_END,
  /* "p. 55", "No. 7": does not end before a number, else is a plain word */
  WR_AB_NUMBER,
  WR_AB_MONTH,                         /* "Sept. 3" */
  WR_AB_HOUR,                          /* "6 p.m." */
  WR_AB_UNIT                           /* "3 in.": only after a number */
} wr_abbreviation;

/* Bits of languages.  WR_LANG_ANY: the word is looked up whatever the language. */
enum wr_language {
  WR_LANG_EN = 1 << 0, WR_LANG_DE = 1 << 1, WR_LANG_FR = 1 << 2, WR_LANG_ES = 1 << 3,
      WR_LANG_IT = 1 << 4, WR_LANG_NL = 1 << 5,
  WR_LANG_PT = 1 << 6, WR_LANG_DA = 1 << 7, WR_LANG_PL = 1 << 8, WR_LANG_RU = 1 << 9,
      WR_LANG_SK = 1 << 10, WR_LANG_BG = 1 << 11,
  WR_LANG_EL = 1 << 12, WR_LANG_HY = 1 << 13, WR_LANG_KK = 1 << 14, WR_LANG_AR = 1 << 15,
      WR_LANG_FA = 1 << 16, WR_LANG_UR = 1 << 17,
  WR_LANG_HI = 1 << 18, WR_LANG_MR = 1 << 19, WR_LANG_ZH = 1 << 20, WR_LANG_JA = 1 << 21,
      WR_LANG_AM = 1 << 22, WR_LANG_MY = 1 << 23,
  WR_LANG_CS = 1 << 24, WR_LANG_SV = 1 << 25, WR_LANG_NO = 1 << 26, WR_LANG_ANY = 1 << 27
};

/* The bits for a BCP 47 tag ("de", "pt-BR"); WR_LANG_EN with WR_LANG_ANY where it is empty
   or unknown. */
uint32_t wr_language_bits (wr_slice tag);

/* The class of a word without its last stop, in any case ("Dr", "e.g"), in one of these
   languages. */
wr_abbreviation wr_abbreviation_class (const char *s, size_t n, uint32_t languages);

/* Whether a word of two ASCII letters or more has a class in one of these languages. */
bool wr_is_abbreviation (const char *s, size_t n, uint32_t languages);

/* Whether the word is one of `list`: in lower case, sorted by bytes. */
bool wr_abbreviation_listed (const wr_slice *list, uint32_t n, wr_slice word);

/* Whether the word, as written, starts English sentences much more often than names ("The",
   "However", "She"). */
bool wr_is_starter (const char *s, size_t n);

/* Whether the word names a month in one of these languages ("Juni", "Sept"). */
bool wr_is_month (const char *s, size_t n, uint32_t languages);

#endif
