/* ascii.h: classes and case of ASCII bytes, which no locale changes */
#ifndef WR_ASCII_H
#define WR_ASCII_H

#include "base/base.h"

/* ASCII white space of the Infra Standard: tab, LF, FF, CR, space. */
static inline bool wr_is_space (int c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/* White space of XML, XPath and JSON: no form feed. */
static inline bool wr_is_xml_space (int c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

static inline bool wr_is_digit (int c) {
  return c >= '0' && c <= '9';
}

static inline bool wr_is_letter (int c) {
  return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* What a hexadecimal digit counts; -1 for other bytes. */
static inline int wr_hex_value (int c) {
  if (wr_is_digit(c)) return c - '0';
  int letter = (c | 32) - 'a';
  return letter >= 0 && letter < 6 ? letter + 10 : -1;
}

static inline char wr_lower (char c) {
  return c >= 'A' && c <= 'Z' ? (char) (c | 32) : c;
}

/* s without the white space around it. */
static inline wr_slice wr_trim (wr_slice s) {
  while (s.n && wr_is_space(s.at[0])) s = (wr_slice) {s.at + 1, s.n - 1};
  while (s.n && wr_is_space(s.at[s.n - 1])) s.n--;
  return s;
}

/* Whether s begins with `word`, which is in lower case, in any case. */
static inline bool wr_begins (wr_slice s, const char *word) {
  for (size_t i = 0; word[i]; i++)
    if (i == s.n || wr_lower(s.at[i]) != word[i]) return false;
  return true;
}

/* Whether `list`, words parted by white space, holds `word`, which is in lower case, in any
   case. */
static inline bool wr_lists (wr_slice list, const char *word) {
  uint32_t n = (uint32_t) strlen(word);
  for (uint32_t i = 0; i + n <= list.n; i++) {
    if ((i && !wr_is_space(list.at[i - 1])) || (i + n < list.n && !wr_is_space(list.at[i + n])))
      continue;
    uint32_t k = 0;
    while (k < n && wr_lower(list.at[i + k]) == word[k]) k++;
    if (k == n) return true;
  }
  return false;
}

/* Whether a and b are the same but for case. */
static inline bool wr_same (wr_slice a, wr_slice b) {
  if (a.n != b.n) return false;
  for (uint32_t i = 0; i < a.n; i++)
    if (wr_lower(a.at[i]) != wr_lower(b.at[i])) return false;
  return true;
}

#endif
