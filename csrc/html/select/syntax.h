/* syntax.h: the tokens of CSS that selectors are made of (CSS Syntax 3, section 4.3) */
#ifndef WR_SELECT_SYNTAX_H
#define WR_SELECT_SYNTAX_H

#include "base/array.h"
#include "base/error.h"

/* A selector being read.  The first failure stays in `error`;
   names and strings are appended to `text`. */
typedef struct wr_css {
  const char *at;
  uint32_t n, i;                       /* bytes; the next one to be read */
  wr_array *text;                      /* char */
  wr_error *error;
} wr_css;

/* The byte `ahead` of the next one, -1 behind the end. */
int wr_css_peek (const wr_css *c, uint32_t ahead);

/* Steps over byte `b` if it comes next. */
bool wr_css_take (wr_css *c, char b);

/* Records the first failure (code SELECTOR, at byte `at`) and returns false. */
bool wr_css_fail (wr_css *c, uint32_t at, const char *detail);

/* The same for MEMORY. */
bool wr_css_no_memory (wr_css *c);

/* Steps over a comment; false when none starts here. */
bool wr_css_comment (wr_css *c);

/* Steps over white space and comments; true when there was white space. */
bool wr_css_space (wr_css *c);

/* Whether an identifier starts here [4.3.9]. */
bool wr_css_at_ident (const wr_css *c);

/* Reads an identifier, a name (which may begin with a digit), or a string with its quotes;
   false, with the error, when there is none. */
bool wr_css_ident (wr_css *c, wr_span *out);
bool wr_css_name (wr_css *c, wr_span *out);
bool wr_css_string (wr_css *c, wr_span *out);

/* Reads An+B [CSS Syntax 6]: "odd", "even", "3", "2n+1", "-n + 3". */
bool wr_css_nth (wr_css *c, int32_t *a, int32_t *b);

/* `s` in ASCII lower case: s itself where nothing changes, else a copy behind the text. */
bool wr_css_lower (wr_css *c, wr_span s, wr_span *out);

/* The bytes of a span of c->text. */
wr_slice wr_css_slice (const wr_css *c, wr_span s);

#endif
