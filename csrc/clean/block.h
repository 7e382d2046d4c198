/* block.h: the page as a list of blocks, each with features and, later, a verdict */
#ifndef WR_BLOCK_H
#define WR_BLOCK_H

#include "html/dom.h"

typedef enum wr_block_kind {
  WR_PARAGRAPH, WR_HEADING, WR_LIST_ITEM, WR_ROW, WR_CODE, WR_QUOTE, WR_CAPTION, WR_TERM,
    WR_OTHER, WR_BLOCK_KIND_N
} wr_block_kind;

/* What a block is to the reader.  UNKNOWN until clean/content.c ran. */
typedef enum wr_verdict {
  WR_V_UNKNOWN, WR_V_CONTENT, WR_V_TITLE, WR_V_NAV, WR_V_COMMENT, WR_V_META, WR_V_RELATED,
  WR_V_AD, WR_V_LEGAL, WR_V_FORM, WR_V_HIDDEN, WR_V_BOILERPLATE, WR_VERDICT_N
} wr_verdict;

/* Why a block is not displayed (wr_block.hidden). */
typedef enum wr_hiding {
  WR_SHOWN, WR_HIDDEN_ATTRIBUTE, WR_HIDDEN_ARIA, WR_HIDDEN_STYLE, WR_HIDDEN_DIALOG,
  WR_HIDDEN_NOSCRIPT                   /* markup for readers without scripts: content where the
                                          rest of the page is thin */
} wr_hiding;

/* Elements a block stands in, by tag or by the role that means the same (wr_block.within,
   wr_box.within). */
enum wr_within {
  WR_IN_NAV = 1 << 0, WR_IN_FOOTER = 1 << 1, WR_IN_ASIDE = 1 << 2, WR_IN_HEADER = 1 << 3,
  WR_IN_FORM = 1 << 4, WR_IN_ARTICLE = 1 << 5, WR_IN_MAIN = 1 << 6, WR_IN_SECTION = 1 << 7,
  WR_IN_LIST = 1 << 8, WR_IN_TABLE = 1 << 9, WR_IN_FIGURE = 1 << 10, WR_IN_CONTROL = 1 << 11,
  WR_IN_QUOTE = 1 << 12, WR_IN_DETAILS = 1 << 13, WR_IN_DIALOG = 1 << 14,
  WR_IN_ADDRESS = 1 << 15, WR_IN_TERMS = 1 << 16, WR_IN_HEADING = 1 << 17,
  WR_IN_CAPTION = 1 << 18, WR_IN_CODE = 1 << 19, WR_IN_LINK = 1 << 20,
  WR_IN_BODY = 1 << 21,                /* itemprop articleBody */
  WR_IN_LAYOUT = 1 << 22               /* a table that only lays out the page: its innermost
                                          table is such */
};

/* A run of text that reads as one line or paragraph: the inline content of one block-level
   element between its block-level children, or between two <br> in a row.  A table row is one
   block, its cells parted by tabs.  Blocks stand in document order; their texts do not
   overlap. */
typedef struct wr_block {
  wr_node_id node;                     /* the block-level element the text belongs to; of a row,
                                          its <tr> */
  wr_node_id first, last;              /* first and last text node of it */
  wr_span text;                        /* in WR_BLOCK_TEXT, white space collapsed (kept in CODE
                                          and VERBATIM), <br> a newline */
  uint32_t characters, words, link_characters, links;   /* characters: of text; link_*: inside
                                                           <a href> */
  uint16_t sentence_marks, stop_words, commas, digits;
  uint16_t depth;                      /* elements above */
  uint16_t list_depth;                 /* enclosing lists; 0 outside */
  uint32_t table;                      /* number of the innermost <table> in document order, as
                                          in WR_TABLES; WR_NONE outside */
  uint32_t box;                        /* the innermost of WR_BOXES it stands in */
  uint32_t word;                       /* first of its words in WR_WORDS */
  uint16_t words_noted;                /* how many stand there: the first of its text */
  uint16_t echo_words;                 /* how many of its words stand in WR_ECHO_WORDS, and */
  uint32_t echo_word;                  /* which is the first */
  uint32_t signature;                  /* hash of the tag and class path: equal for repeated
                                          cards and posts */
  uint32_t tokens;                     /* class/id/role tokens of the element and its ancestors,
                                          bits of clean/token_class.h */
  uint32_t within;                     /* bits of wr_within */
  uint8_t kind, level;                 /* wr_block_kind; heading level 1-6 */
  uint8_t verdict, hidden;             /* wr_verdict; wr_hiding */
  uint8_t ordered;                     /* list item of an ordered list */
  float score;                         /* how sure the verdict is that this is content, 0 to
                                          1 */
} wr_block;

/* The stage: needs the tree; makes WR_BLOCKS, WR_BLOCK_TEXT, WR_BLOCK_PIECES, WR_WORDS,
   WR_ECHO_WORDS, WR_BOXES.
   Script, style, template, head and the like give no block; hidden elements give blocks marked
   hidden.  Errors: MEMORY. */
int wr_block_run (wr_doc *d, wr_error *e);

static inline wr_block *wr_block_at (const wr_doc *d, uint32_t i) {
  return (wr_block *) d->layer[WR_BLOCKS].at + i;
}

/* The text of block i. */
wr_slice wr_block_text (const wr_doc *d, uint32_t i);
/* "paragraph" "heading" "list_item" "row" …; "content" "nav" …: constant, never NULL. */
const char *wr_block_kind_name (int kind);
const char *wr_verdict_name (int verdict);

#endif
