/* token.h: words, numbers and punctuation as spans */
#ifndef WR_TOKEN_H
#define WR_TOKEN_H

#include "text/text.h"

typedef enum wr_token_kind {
  WR_T_WORD, WR_T_NUMBER, WR_T_PUNCT, WR_T_SYMBOL, WR_T_URL, WR_T_EMAIL, WR_T_HASHTAG,
      WR_T_MENTION, WR_T_EMOJI, WR_TOKEN_KIND_N
} wr_token_kind;

enum wr_token_flag { WR_T_UPPER = 1, WR_T_CAPITAL = 2, WR_T_ASCII = 4, WR_T_DIGIT = 8,
                     WR_T_GLUED = 16 /* no space before it */,
                     WR_T_LETTERS = 32 /* nothing but letters of ASCII */ };

/* Tokens stand in text order and do not overlap; a token never crosses a sentence or a block
   edge.  The rules are near those of Universal Dependencies' English:
   - marks are tokens by themselves; runs of . - ! ? * = _ ~ and a face such as ":)" are one;
   - clitics part from their word ("do" "n't", "they" "'d" "'ve"), in English without their
     apostrophe too ("do" "nt", "that" "s"), as do "can" "not", "gon" "na" and their like;
   - an apostrophe that stands for lost letters belongs to its word ("'em", "'90s");
   - hyphens part words, but not the affixes of hyphen.c from theirs; slashes part all but a few;
   - abbreviations, initials and acronyms keep their stops ("Ph.D.", "p. 6"), so does the last
     word of a sentence;
   - numbers keep what stands between their digits ("1,250.5", "10:45", "1/2"); signs of
     percent and money part from them, and so do units and halves of the day ("12" "kg",
     "5" "pm"), unless it is a single letter ("3D"); "US$" is one;
   - URLs, e-mail addresses, hashtags, mentions and emoji are one token each;
   - ideographs are tokens by themselves; other scripts follow the word boundaries of UAX #29. */
typedef struct wr_token {
  wr_span text;                        /* in the part's text */
  uint8_t kind, flags;
  uint16_t reserved;
} wr_token;

/* The stage: needs sentences; makes WR_TOKENS. */
int wr_token_run (wr_part *p, wr_error *e);

static inline const wr_token *wr_token_at (const wr_part *p, uint32_t i) {
  return (const wr_token *) p->layer[WR_TOKENS].at + i;
}

/* The name of a wr_token_kind as scripts see it; constant. */
const char *wr_token_kind_name (int kind);

#endif
