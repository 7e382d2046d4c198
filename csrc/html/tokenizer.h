/* tokenizer.h: the markup of a page, token by token (WHATWG HTML 13.2.5), its states fused */
#ifndef WR_TOKENIZER_H
#define WR_TOKENIZER_H

#include "html/decode.h"

typedef enum wr_html_kind {
  WR_HTML_TEXT, WR_HTML_START, WR_HTML_END, WR_HTML_COMMENT, WR_HTML_DOCTYPE, WR_HTML_EOF
} wr_html_kind;

typedef enum wr_html_state {
  WR_HTML_DATA, WR_HTML_RCDATA, WR_HTML_RAWTEXT, WR_HTML_SCRIPT, WR_HTML_PLAINTEXT,
  WR_HTML_CDATA
} wr_html_state;

typedef struct wr_html_doctype {
  wr_span public_id, system_id;        /* raw, in d->text */
  bool has_public, has_system, force_quirks;
} wr_html_doctype;

/* All spans are bytes of d->text. */
typedef struct wr_html_token {
  uint8_t kind;
  bool self_closing;
  bool special;                        /* text, comment: not as its source, decode by `rules` */
  uint8_t rules;                       /* wr_decode_rule; NUL in data is left to the tree */
  wr_name name;                        /* of a tag */
  wr_span span;                        /* the whole token */
  wr_span data;                        /* text, comment's text, doctype's name: raw */
  uint32_t attr, attr_n;               /* of a start tag: in WR_ATTRS, no name twice */
} wr_html_token;

/* The reader sets `state` (and `raw_name`) behind a start tag whose content is raw, and
   `foreign` where CDATA sections are. */
typedef struct wr_tokenizer {
  wr_doc *d;
  const char *base, *end;
  const char *at;                      /* what comes next */
  wr_html_token token;
  wr_html_doctype doctype;             /* of the last doctype token */
  wr_name raw_name;                    /* the tag that ends raw text; 0: none does */
  uint8_t state;                       /* wr_html_state */
  bool foreign;                        /* the adjusted current node is not an HTML element */
  bool failed;                         /* no memory: the token is not good */
} wr_tokenizer;

/* Sets t to the first byte of d->text, in the data state. */
void wr_tokenizer_start (wr_tokenizer *t, wr_doc *d);

/* Reads the next token into t->token.  Text tokens are never empty; two may follow each
   other. */
void wr_tokenizer_next (wr_tokenizer *t);

/* The rest is between tokenizer.c, rawtext.c and declaration.c. */

/* Where the raw text that starts at t->at ends: at its end tag or at the end; *special is set
   when it holds special bytes. */
const char *wr_rawtext_end (const wr_tokenizer *t, bool *special);

/* Reads "<!…", "<?…" or "</…" that is a declaration, a comment or a bogus one, p behind the
   '<'.  False: no token, go on at t->at. */
bool wr_declaration_read (wr_tokenizer *t, const char *p);

/* Makes the text token [t->at, end), which is not empty.  True. */
bool wr_tokenizer_text (wr_tokenizer *t, const char *end, bool special, unsigned rules);

static inline uint32_t wr_tokenizer_offset (const wr_tokenizer *t, const char *p) {
  return (uint32_t) (p - t->base);
}

#endif
