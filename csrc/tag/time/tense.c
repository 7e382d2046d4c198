/* tense.c: which side of now a sentence is on, by its verbs */
#include "tag/time/tense.h"

#include "segment/lexicon.h"
#include "segment/token.h"

enum { AHEAD = 1, BEHIND };
enum { WORDS_MOST = 80, STATEMENT = 7, VERB_MOST = 8 };

#include "tag/time/tense_table.h"

wr_direction wr_tense_of (const wr_part *p, uint32_t sentence) {
  const wr_sentence *s = wr_sentence_at(p, sentence);
  const char *text = wr_part_text(p).at;
  bool past = s->tokens > STATEMENT;
  char folded[WR_FOLD];
  for (uint32_t i = s->token; i < s->token + s->tokens && i < s->token + WORDS_MOST; i++) {
    wr_span k = wr_token_at(p, i)->text;
    uint32_t n = k.end - k.start;
    const char *w = text + k.start;
    past = past || (n > 3 && memcmp(w + n - 2, "ed", 2) == 0);
    if (n < 2 || n > VERB_MOST) continue;
    const wr_entry *e = wr_lexicon_find(&tense, folded, wr_fold(w, n, folded), 0);
    if (e && e->kind == AHEAD) return WR_DIRECTION_FUTURE;
    past = past || e;
  }
  return past ? WR_DIRECTION_PAST : WR_DIRECTION_AUTO;
}
