/* byline.c: names of authors out of what stands in bylines */
#include "clean/byline.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

static wr_slice trim (wr_slice s) {
  while (s.n && (wr_is_space(s.at[0]) || strchr(",;:|-/*", s.at[0]))) { s.at++; s.n--; }
  while (s.n && (wr_is_space(s.at[s.n - 1]) || strchr(",;:|-/*", s.at[s.n - 1]))) s.n--;
  return s;
}

static bool is_one_of (wr_slice s, const char *const list[], size_t n) {
  for (size_t i = 0; i < n; i++)
    if (s.n == strlen(list[i]) && wr_begins(s, list[i])) return true;
  return false;
}

/* "By ", "Written by:", "Posted by " and the like in front. */
static wr_slice strip_lead (wr_slice s) {
  static const char *const leads[] = {"written by", "recipe by", "posted by", "published by",
    "reported by", "story by", "words by", "text by", "author:", "author", "by:", "by", "von",
    "par", "por"};
  for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
    uint32_t n = (uint32_t) strlen(leads[i]);
    if (wr_begins(s, leads[i]) && s.n > n && (wr_is_space(s.at[n]) || s.at[n] == ':'))
      return trim((wr_slice) {s.at + n, s.n - n});
  }
  return s;
}

/* The length of the separator at the start of s; 0 when there is none. */
static uint32_t separator_length (wr_slice s) {
  static const char *const marks[] = {" and ", " & ", "\xe2\x80\xa2", "\xc2\xb7"};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
    if (wr_begins(s, marks[i])) return (uint32_t) strlen(marks[i]);
  return s.n && strchr("|;,\n\t", s.at[0]) ? 1 : 0;
}

/* Whether what follows a comma is a degree or a suffix that belongs to the name: "MD",
   "Ph.D.", "RD", "Jr.". */
static bool is_degree (wr_slice s) {
  uint32_t letters = 0, capitals = 0, i = 0;
  while (s.n && wr_is_space(s.at[0])) s = (wr_slice) {s.at + 1, s.n - 1};
  for (; i < s.n && (wr_is_letter(s.at[i]) || s.at[i] == '.'); i++) {
    letters += s.at[i] != '.';
    capitals += s.at[i] >= 'A' && s.at[i] <= 'Z';
  }
  bool ends = i == s.n || wr_is_space(s.at[i])
    || separator_length((wr_slice) {s.at + i, s.n - i});
  return ends && letters >= 2 && letters <= 5
    && (capitals >= 2 || wr_begins(s, "jr") || wr_begins(s, "sr"));
}

/* How long the first piece of s is: up to a bar, a bullet, a comma that no degree follows,
   "&" or "and". */
static uint32_t piece_length (wr_slice s, uint32_t *separator) {
  for (uint32_t i = 0; i < s.n; i++) {
    *separator = separator_length((wr_slice) {s.at + i, s.n - i});
    if (s.at[i] == ',' && i && is_degree((wr_slice) {s.at + i + 1, s.n - i - 1}))
      *separator = 0;
    if (*separator) return i;
  }
  *separator = 0;
  return s.n;
}

static bool has_letter (wr_slice s) {
  uint32_t used;
  for (uint32_t i = 0; i < s.n; i += used)
    if (wr_unicode_class(wr_utf8_decode(s.at + i, s.n - i, &used)) & WR_U_ALPHA) return true;
  return false;
}

/* Roles and furniture that stand where names do. */
static bool is_furniture (wr_slice s) {
  static const char *const words[] = {"admin", "administrator", "editor", "staff",
    "staff writer", "guest", "guest author", "author", "reporter", "correspondent",
    "contributor", "senior reporter", "senior editor", "updated", "published", "share",
    "follow", "view profile", "about the author", "anonymous", "unknown", "read more",
    "comments", "inc", "inc.", "webmaster", "root", "user", "the author", "written by",
    "recipe by", "team", "home"};
  return is_one_of(s, words, sizeof words / sizeof *words) || wr_begins(s, "http")
    || wr_begins(s, "www.") || wr_begins(s, "follow ") || wr_begins(s, "about ");
}

static bool is_plausible (wr_slice s) {
  uint32_t words = 1;
  if (s.n < 2 || s.n > 80 || !has_letter(s) || memchr(s.at, '@', s.n) || memchr(s.at, '<', s.n)
    || is_furniture(s))
    return false;
  for (uint32_t i = 0; i < s.n; i++) {
    if (wr_is_digit(s.at[i])) return false;
    words += wr_is_space(s.at[i]);
  }
  return words <= 6;
}

wr_slice wr_byline_next (wr_slice *line) {
  while (line->n) {
    uint32_t separator;
    wr_slice rest = strip_lead(trim(*line));
    uint32_t n = piece_length(rest, &separator);
    wr_slice piece = trim(strip_lead(trim((wr_slice) {rest.at, n})));
    *line = (wr_slice) {rest.at + n + separator, rest.n - n - separator};
    if (is_plausible(piece)) return piece;
  }
  return (wr_slice) {"", 0};
}

/* Whether the word at s[i] begins with a capital, or is a particle inside a name. */
static bool is_name_word (wr_slice word) {
  static const char *const particles[] = {"de", "da", "di", "del", "van", "von", "der", "den",
    "la", "le", "bin", "al", "el", "dos", "du", "ten", "y"};
  uint32_t used;
  if (wr_unicode_class(wr_utf8_decode(word.at, word.n, &used)) & WR_U_UPPER) return true;
  return is_one_of(word, particles, sizeof particles / sizeof *particles);
}

bool wr_byline_is_name (wr_slice s) {
  uint32_t words = 0;
  s = trim(s);
  if (!is_plausible(s)) return false;
  for (uint32_t i = 0; i < s.n;) {
    uint32_t end = i;
    while (end < s.n && !wr_is_space(s.at[end])) end++;
    if (end > i && !is_name_word((wr_slice) {s.at + i, end - i})) return false;
    words += end > i;
    i = end + 1;
  }
  return words >= 2 && words <= 5 && !strchr(".!?:", s.at[s.n - 1]);
}
