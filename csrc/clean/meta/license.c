/* license.c: the licence that a page names in words */
#include "clean/meta/license.h"

#include "base/ascii.h"
#include "base/find.h"
#include "clean/block.h"

/* Words of a line that may name the page's licence; bytes of the longest name. */
enum { LINE_WORDS = 80, NAME_BYTES = 120 };

static bool holds (wr_slice s, const char *word) {
  for (uint32_t i = 0; i < s.n; i++)
    if (wr_begins((wr_slice) {s.at + i, s.n - i}, word)) return true;
  return false;
}

/* Whether the line says that something is under a licence, and not that a picture is. */
static bool is_grant (wr_slice line) {
  static const char *const cues[] = {"licen", "lizen", "available under", "unless otherwise",
    "except where", "sous ", "bajo ", "sotto ", "sob ", "onder "},
    *const others[] = {"photo", "image", "foto", "bild:", "picture", "video:", "icon"};
  bool granted = false;
  for (size_t i = 0; i < sizeof cues / sizeof *cues && !granted; i++)
    granted = holds(line, cues[i]);
  for (size_t i = 0; i < sizeof others / sizeof *others && granted; i++)
    granted = !holds(line, others[i]);
  return granted;
}

/* How many bytes of s are a word of the name: letters of any script, digits with stops,
   hyphens. */
static uint32_t word_length (wr_slice s) {
  uint32_t n = 0;
  while (n < s.n && ((unsigned char) s.at[n] >= 0x80 || wr_is_letter(s.at[n])
      || wr_is_digit(s.at[n]) || s.at[n] == '-' || s.at[n] == '/'
      || (s.at[n] == '.' && n && n + 1 < s.n && wr_is_digit(s.at[n + 1]))))
    n++;
  return n;
}

/* Whether a word goes on with the name of a licence. */
static bool is_term (wr_slice word) {
  static const char *const terms[] = {"by", "cc0", "zero", "nc", "sa", "nd", "attribution",
    "namensnennung", "paternit", "atribuci", "atribui", "attribuzione", "noncommercial", "non",
    "commercial", "nicht", "kommerziell", "sharealike", "share", "alike", "weitergabe", "unter",
    "gleichen", "bedingungen", "noderiv", "no", "keine", "bearbeitung", "deriv", "international",
    "unported", "generic", "universal", "public", "domain", "dedication"};
  if (!word.n) return false;
  if (wr_is_digit(word.at[0])) return word.n <= 3;
  for (size_t i = 0; i < sizeof terms / sizeof *terms; i++)
    if (wr_begins(word, terms[i])) return true;
  return false;
}

/* Where the name that begins at `from` ends; `from` where it names no licence. */
static uint32_t name_end (wr_slice line, uint32_t from, uint32_t head) {
  uint32_t end = from + head, terms = 0;
  bool joined = end < line.n && line.at[end] == '-';
  for (uint32_t at = end + joined; at < line.n && at - from < NAME_BYTES;) {
    while (at < line.n && line.at[at] == ' ') at++;
    wr_slice word = {line.at + at, line.n - at};
    word.n = word_length(word);
    if (!is_term(word) || (!terms && wr_is_digit(word.at[0]))) break;
    terms++;
    at += word.n;
    end = at;
  }
  return terms ? end : from;
}

static uint32_t name_at (wr_slice line, uint32_t i, uint32_t head) {
  if (i && wr_is_letter(line.at[i - 1])) return i;
  if (wr_begins((wr_slice) {line.at + i, line.n - i}, "cc0")) return i + 3;
  return name_end(line, i, head);
}

static const wr_slice heads[] = {{"Creative Commons", 16}, {"CC", 2}};

/* Whether any block may name one: most pages do not. */
static bool may_name (const wr_doc *d) {
  wr_slice all = {d->layer[WR_BLOCK_TEXT].at, d->layer[WR_BLOCK_TEXT].n};
  for (size_t k = 0; k < sizeof heads / sizeof *heads; k++)
    if (wr_find(all, 0, heads[k]) != WR_NONE) return true;
  return false;
}

static wr_span name_in (wr_slice line) {
  for (size_t k = 0; k < sizeof heads / sizeof *heads; k++)
    for (uint32_t i = wr_find(line, 0, heads[k]); i != WR_NONE;) {
      uint32_t end = name_at(line, i, heads[k].n);
      if (end > i) return (wr_span) {i, end};
      i = wr_find(line, i + 1, heads[k]);
    }
  return (wr_span) {WR_NONE, WR_NONE};
}

wr_meta_value wr_license_in_text (const wr_doc *d) {
  for (uint32_t i = may_name(d) ? d->layer[WR_BLOCKS].n : 0; i > 0; i--) {
    const wr_block *b = wr_block_at(d, i - 1);
    wr_slice line = wr_block_text(d, i - 1);
    if (b->words > LINE_WORDS || b->words < 3 || b->kind == WR_CAPTION) continue;
    wr_span name = name_in(line);
    if (name.start == WR_NONE || !is_grant(line)) continue;
    wr_span origin = wr_piece_origin(&d->layer[WR_BLOCK_PIECES],
      (wr_span) {b->text.start + name.start, b->text.start + name.end});
    return (wr_meta_value) {{line.at + name.start, name.end - name.start}, origin, 0,
      WR_FROM_TEXT};
  }
  return (wr_meta_value) {{"", 0}, {WR_NONE, WR_NONE}, 0, 0};
}
