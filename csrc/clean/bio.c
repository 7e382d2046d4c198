/* bio.c: the author's box under an article */
#include "clean/bio.h"
#include "base/unicode.h"
#include "base/utf8.h"

enum { NAME_WORDS = 5, NAME_BYTES = 60, ABOUT_WORDS = 8 };

/* Two to five words, each with a capital in front, and nothing but letters in them. */
static bool is_name (const wr_block *b, wr_slice s) {
  bool start = true;
  if (b->words < 2 || b->words > NAME_WORDS || s.n > NAME_BYTES || b->digits || b->commas)
    return false;
  for (uint32_t i = 0, used = 0; i < s.n; i += used) {
    uint32_t code = wr_utf8_decode(s.at + i, s.n - i, &used);
    unsigned class = wr_unicode_class(code);
    if (class & WR_U_ALPHA && start && !(class & (WR_U_UPPER | WR_U_IDEO))) return false;
    if (!(class & (WR_U_ALPHA | WR_U_MARK)) && code != ' ' && code != '.' && code != '-'
      && code != '\'' && code != 0x2019) return false;
    start = code == ' ';
  }
  return true;
}

/* "Ann Lee is an editor …" under "Ann Lee". */
static bool is_about (const wr_block *b, wr_slice s, wr_slice name) {
  return b->hidden == WR_SHOWN && b->words >= ABOUT_WORDS && s.n > name.n
    && memcmp(s.at, name.at, name.n) == 0
    && (s.at[name.n] == ' ' || s.at[name.n] == ',');
}

uint32_t wr_bio_find (const wr_doc *d, const wr_page *page) {
  uint32_t found = WR_NONE, words = 0;
  for (uint32_t i = 0; i + 1 < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (b->hidden != WR_SHOWN) continue;
    words += b->words;
    wr_slice name = wr_block_text(d, i);
    if (!is_name(b, name) || !is_about(b + 1, wr_block_text(d, i + 1), name)) continue;
    if (found != WR_NONE) return WR_NONE;
    if (words * 2 > page->words) found = i;
  }
  return found;
}
