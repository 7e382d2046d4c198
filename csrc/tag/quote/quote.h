/* quote.h: who said what: quotations with their speaker, verb and cue */
#ifndef WR_QUOTE_H
#define WR_QUOTE_H

#include "tag/annotation.h"

/* What a quotation's annotation has beside its text.  Spans are of the part's text; start is
   WR_NONE where there is none. */
typedef struct wr_quote {
  wr_span speaker;                     /* as written: "a senior official", "he" */
  wr_span verb;                        /* "said"; none for "according to" */
  wr_span cue;                         /* what ties it to the speaker: "said", "according to" */
  wr_slice name;                       /* the person meant; empty when that is not known */
} wr_quote;

/* The stage: needs tokens, and, unless the part is silent, reads what names there are; makes a
   pass of kind quote.  The annotation spans what stands between the marks; subkind is "direct" for
   whole sentences, "mixed" for words that belong to the sentence around them.  Names, titles,
   terms and scare quotes are no speech.  Errors: MEMORY. */
int wr_quote_run (wr_part *p, wr_error *e);

/* Whether the part holds no quotation, whatever names are found in it: most texts have few marks,
   and those around titles and terms.  Needs tokens. */
bool wr_quote_silent (wr_part *p);

#endif
