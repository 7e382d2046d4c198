/* alias_gap.c: what stands between two names, where it says that they mean the same */
#include "tag/entity/alias_gap.h"

#include "segment/character.h"
#include "tag/entity/alias_name.h"

enum { GAP_MOST = 60 };                /* bytes */

/* Flags of all words of the gap in *any; false where one of them says something else. */
static bool read_words (wr_slice gap, unsigned *any, uint32_t *words) {
  const unsigned known = WR_ALIAS_SAYS | WR_ALIAS_ASIDE | WR_ALIAS_HELPER;
  for (uint32_t at = 0; at < gap.n;) {
    uint32_t from = at;
    while (at < gap.n && wr_is_alpha(wr_char_at(gap.at, at, gap.n).code))
      at += wr_char_at(gap.at, at, gap.n).n;
    if (at == from) {
      wr_char c = wr_char_at(gap.at, at, gap.n);
      if (c.code == '\n' || wr_is_digit(c.code)) return false;
      at += c.n;
      continue;
    }
    unsigned flags = wr_alias_flags((wr_slice) {gap.at + from, at - from});
    bool and_or = (flags & WR_ALIAS_LINK) && at - from == 3 && (gap.at[from] | 32) == 'a';
    if (!(flags & known) && !and_or) return false;
    *any |= flags;
    ++*words;
  }
  return true;
}

bool wr_alias_gap (wr_slice gap, bool bracket, bool closed) {
  unsigned any = 0;
  uint32_t words = 0;
  if (gap.n > GAP_MOST || !read_words(gap, &any, &words)) return false;
  bool open = memchr(gap.at, '(', gap.n) != NULL;
  bool ended = !open && memchr(gap.at, ')', gap.n) != NULL;
  if (any & WR_ALIAS_SAYS) return true;
  if ((any & WR_ALIAS_ASIDE) && (open || ended)) return true;
  return open && words == 0 && (bracket || closed);
}
