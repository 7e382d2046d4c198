/* abbreviation.c: words whose full stop may not end a sentence, by class and language */
#include "segment/abbreviation.h"

enum { STARTER = 1, MONTH_NAME };

#include "segment/abbreviation_end_table.h"
#include "segment/abbreviation_table.h"
#include "segment/starter_table.h"

static const struct { char tag[2]; uint32_t bit; } language[] = {
  {"en", WR_LANG_EN}, {"de", WR_LANG_DE}, {"fr", WR_LANG_FR}, {"es", WR_LANG_ES},
      {"it", WR_LANG_IT}, {"nl", WR_LANG_NL},
  {"pt", WR_LANG_PT}, {"da", WR_LANG_DA}, {"pl", WR_LANG_PL}, {"ru", WR_LANG_RU},
      {"sk", WR_LANG_SK}, {"bg", WR_LANG_BG},
  {"el", WR_LANG_EL}, {"hy", WR_LANG_HY}, {"kk", WR_LANG_KK}, {"ar", WR_LANG_AR},
      {"fa", WR_LANG_FA}, {"ur", WR_LANG_UR},
  {"hi", WR_LANG_HI}, {"mr", WR_LANG_MR}, {"zh", WR_LANG_ZH}, {"ja", WR_LANG_JA},
      {"am", WR_LANG_AM}, {"my", WR_LANG_MY},
  {"cs", WR_LANG_CS}, {"sv", WR_LANG_SV}, {"no", WR_LANG_NO}, {"nb", WR_LANG_NO},
      {"nn", WR_LANG_NO}
};

uint32_t wr_language_bits (wr_slice tag) {
  char folded[WR_FOLD];
  if (wr_fold(tag.at, tag.n, folded) >= 2 &&
      (tag.n == 2 || tag.at[2] == '-' || tag.at[2] == '_'))
    for (size_t i = 0; i < sizeof language / sizeof *language; i++)
      if (memcmp(language[i].tag, folded, 2) == 0) return language[i].bit | WR_LANG_ANY;
  return WR_LANG_EN | WR_LANG_ANY;
}

static const wr_entry *find (const wr_lexicon *x, const char *s, size_t n, uint32_t languages) {
  char folded[WR_FOLD];
  return wr_lexicon_find(x, folded, wr_fold(s, n, folded), languages);
}

wr_abbreviation wr_abbreviation_class (const char *s, size_t n, uint32_t languages) {
  const wr_entry *e = find(&abbreviation, s, n, languages);
  return e ? (wr_abbreviation) e->kind : WR_AB_NONE;
}

/* By two letters and the length most words are known to be none. */
bool wr_is_abbreviation (const char *s, size_t n, uint32_t languages) {
  uint32_t last = ((uint8_t) s[n - 1] | 32u) - 'a', other = ((uint8_t) s[n - 2] | 32u) - 'a';
  if (!(abbreviation_end[other][last] >> (n < 7 ? n : 7) & 1)) return false;
  return find(&abbreviation, s, n, languages) != NULL;
}

static int compare (wr_slice a, const char *s, uint32_t n) {
  int order = memcmp(a.at, s, a.n < n ? a.n : n);
  return order ? order : a.n < n ? -1 : a.n > n;
}

bool wr_abbreviation_listed (const wr_slice *list, uint32_t n, wr_slice word) {
  char folded[WR_FOLD];
  uint32_t length = n ? wr_fold(word.at, word.n, folded) : 0, low = 0, high = n;
  if (length == 0) return false;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    int order = compare(list[middle], folded, length);
    if (order == 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

bool wr_is_starter (const char *s, size_t n) {
  const wr_entry *e = find(&starter, s, n, WR_LANG_EN);
  return e && e->kind == STARTER;
}

bool wr_is_month (const char *s, size_t n, uint32_t languages) {
  const wr_entry *e = find(&starter, s, n, languages);
  return e && e->kind == MONTH_NAME;
}
