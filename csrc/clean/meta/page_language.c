/* page_language.c: the language of a page, as it says and as it is written */
#include "clean/meta/page_language.h"

#include "base/ascii.h"
#include "clean/block.h"
#include "clean/meta/language.h"

/* Bytes of text that are read; words that tell a language, and that tell the markup is wrong;
   thousandths of confidence for each. */
enum { BYTES = 1600, WORDS = 12, WORDS_AGAINST = 60, SURE = 620, SURE_AGAINST = 750 };

/* Chances, in thousandths, of what the markup says: where the text agrees, tells nothing, or
   leans to another. */
enum { AGREED = 990, ALONE = 900, DOUBTED = 700 };

static const wr_meta_value nothing = {{"", 0}, {WR_NONE, WR_NONE}, 0, 0};

/* "pt_BR", " pt-br", "de,en", "English": the tag at the start in its usual form; empty for what is
   none. */
static wr_slice tag_of (wr_doc *d, wr_slice s) {
  uint32_t n = 0, first = 0;
  s = wr_trim(s);
  while (first < s.n && wr_is_letter(s.at[first])) first++;
  if (first < 2 || first > 3) return nothing.text;
  for (n = first; n < s.n && n < 16; n++)
    if (!wr_is_letter(s.at[n]) && !wr_is_digit(s.at[n]) && s.at[n] != '-' && s.at[n] != '_') break;
  while (n && (s.at[n - 1] == '-' || s.at[n - 1] == '_')) n--;
  wr_slice tag = wr_arena_copy(&d->arena, (wr_slice) {s.at, n});
  char *at = (char *) (uintptr_t) tag.at;
  for (uint32_t i = 0; tag.at && i < n; i++) at[i] = s.at[i] == '_' ? '-' : s.at[i];
  for (uint32_t i = 0; tag.at && i < first; i++) at[i] = wr_lower(at[i]);
  return tag.at ? tag : nothing.text;
}

/* What the markup says: the element of the whole page first. */
static wr_meta_value said (wr_doc *d, const wr_facts *facts) {
  static const uint8_t sources[] = {WR_FROM_HTML, WR_FROM_META, WR_FROM_HTTP, WR_FROM_FEED,
    WR_FROM_OPENGRAPH, WR_FROM_JSON_LD, WR_FROM_MICRODATA, WR_FROM_DUBLIN_CORE, WR_FROM_CITATION};
  for (size_t i = 0; i < sizeof sources; i++) {
    uint32_t f = wr_fact_first(facts, WR_ABOUT_LANGUAGE, sources[i]);
    if (f == WR_NONE) continue;
    wr_meta_value v = wr_fact_at(facts, f)->value;
    v.text = tag_of(d, v.text);
    if (v.text.n) return v;
  }
  return nothing;
}

/* Reads the content, or all that is shown where there is none. */
static void read_text (const wr_doc *d, bool all, wr_language_count *count) {
  uint32_t bytes = 0;
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n && bytes < BYTES; i++) {
    const wr_block *b = wr_block_at(d, i);
    bool taken = b->verdict == WR_V_CONTENT || b->verdict == WR_V_TITLE
      || (all && b->hidden == WR_SHOWN);
    if (!taken || b->kind == WR_CODE) continue;
    wr_slice text = wr_block_text(d, i);
    if (text.n > BYTES - bytes) text.n = BYTES - bytes;
    bytes += text.n;
    wr_language_read(count, text);
  }
}

wr_meta_value wr_meta_language (wr_doc *d, const wr_facts *facts) {
  if (d->options.language.n)
    return (wr_meta_value) {d->options.language, {WR_NONE, WR_NONE}, 1000, WR_FROM_CALLER};
  wr_meta_value v = said(d, facts);
  wr_language_count count = {0};
  uint16_t sure = 0;
  read_text(d, false, &count);
  if (count.words < WORDS) {
    count = (wr_language_count) {0};
    read_text(d, true, &count);
  }
  const char *tag = wr_language_guess(&count, &sure);
  if (v.text.n) v.confidence = ALONE;
  if (!tag || count.words < WORDS) return v;
  wr_slice guess = {tag, (uint32_t) strlen(tag)};
  bool against = count.words >= WORDS_AGAINST && sure >= SURE_AGAINST;
  if (v.text.n && wr_language_same(v.text, guess)) v.confidence = AGREED;
  else if (v.text.n && !against) v.confidence = DOUBTED;
  else if (v.text.n || sure >= SURE)
    v = (wr_meta_value) {guess, {WR_NONE, WR_NONE}, sure, WR_FROM_TEXT};
  return v;
}
