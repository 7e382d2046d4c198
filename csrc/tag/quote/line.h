/* line.h: the words around a quotation, in their order, what is quoted left out */
#ifndef WR_QUOTE_LINE_H
#define WR_QUOTE_LINE_H

#include "segment/sentence.h"
#include "segment/token.h"
#include "tag/quote/mark.h"
#include "tag/quote/said.h"

enum { WR_LINE_SIDE = 48 };            /* words that are looked at on each side */

/* A name found by another stage. */
typedef struct wr_known_name {
  wr_span text;
  uint32_t annotation;
} wr_known_name;

typedef struct wr_line_word {
  wr_span text;
  unsigned said;                       /* bits of wr_said; 0 for marks */
  uint32_t name;                       /* number of the name it belongs to; WR_NONE */
  char mark;                           /* first byte of a mark, '"' for what is quoted; 0: a word */
  bool upper;                          /* begins with a capital */
  bool opens;                          /* begins a sentence */
} wr_line_word;

/* Words before the quotation are [0, quote), it is at[quote] (a mark), and those behind it
   (quote, n). */
typedef struct wr_line {
  const char *s;
  uint32_t quote, n;
  wr_line_word at[2 * WR_LINE_SIDE + 1];
} wr_line;

/* What lines are read from.  Names are sorted and do not overlap. */
typedef struct wr_line_source {
  const wr_part *part;
  const wr_quoted *quoted;
  const wr_known_name *names;
  uint32_t names_n;
  wr_said_words said;
} wr_line_source;

/* The line of a quotation: its sentence, the next one where the quotation ended with ? or ! or
   a comma, and the one before that ended with a colon. */
void wr_line_read (const wr_line_source *x, uint32_t quoted, wr_line *out);

/* The line of a sentence, without a quotation: quote == n. */
void wr_line_of_sentence (const wr_line_source *x, uint32_t sentence, wr_line *out);

/* The word itself. */
static inline wr_slice wr_line_text (const wr_line *l, uint32_t i) {
  return (wr_slice) {l->s + l->at[i].text.start, l->at[i].text.end - l->at[i].text.start};
}

/* Whether the word at i is this one, which is in lower case; any case; false out of bounds. */
bool wr_line_is (const wr_line *l, uint32_t i, const char *word);

#endif
