/* block.h: the page as a list of blocks, each with features and, later, a verdict */
#ifndef WR_BLOCK_H
#define WR_BLOCK_H

#include "html/dom.h"

typedef enum wr_block_kind {
  WR_PARAGRAPH, WR_HEADING, WR_LIST_ITEM, WR_ROW, WR_CODE, WR_QUOTE, WR_CAPTION, WR_TERM, WR_OTHER, WR_BLOCK_KIND_N
} wr_block_kind;

/* What a block is to the reader.  UNKNOWN until clean/content.c ran. */
typedef enum wr_verdict {
  WR_V_UNKNOWN, WR_V_CONTENT, WR_V_TITLE, WR_V_NAV, WR_V_COMMENT, WR_V_META, WR_V_RELATED, WR_V_AD, WR_V_LEGAL, WR_V_FORM, WR_V_HIDDEN,
  WR_V_BOILERPLATE, WR_VERDICT_N
} wr_verdict;

/* A run of text that reads as one line or paragraph: the inline content of one block-level element between its block-level children.
   A table row is one block, its cells parted by tabs.  Blocks stand in document order; their texts do not overlap. */
typedef struct wr_block {
  wr_node_id node;                     /* the block-level element the text belongs to */
  wr_node_id first, last;              /* first and last text node (or <img alt>, <br>) of it */
  wr_span text;                        /* in WR_BLOCK_TEXT, white space collapsed (kept in CODE and VERBATIM), <br> a newline */
  uint32_t characters, words, link_characters, links;   /* characters: of text; link_*: inside <a href> */
  uint16_t sentence_marks, stop_words, commas, digits;
  uint16_t depth;                      /* elements above */
  uint16_t list_depth;                 /* enclosing lists; 0 outside */
  uint32_t table;                      /* index in WR_TABLES, WR_NONE outside */
  uint32_t signature;                  /* hash of the tag and class path: equal for repeated cards and posts */
  uint32_t tokens;                     /* class/id/role tokens of the element and its ancestors, bits of clean/token_class.h */
  uint8_t kind, level;                 /* wr_block_kind; heading level 1-6 */
  uint8_t verdict, hidden;             /* wr_verdict; not displayed */
  uint8_t ordered;                     /* list item of an ordered list */
  float score;                         /* how sure the verdict is that this is content, 0 to 1 */
} wr_block;

/* The stage: needs the tree; makes WR_BLOCKS, WR_BLOCK_TEXT, WR_BLOCK_PIECES.  Script, style, template, head and the like give no block;
   hidden elements give blocks marked hidden.  Errors: MEMORY. */
int wr_block_run (wr_doc *d, wr_error *e);

static inline wr_block *wr_block_at (const wr_doc *d, uint32_t i) {
  return (wr_block *) d->layer[WR_BLOCKS].at + i;
}

wr_slice wr_block_text (const wr_doc *d, uint32_t i);
const char *wr_block_kind_name (int kind);       /* "paragraph" "heading" "list_item" "row" … */
const char *wr_verdict_name (int verdict);       /* "content" "nav" … */

#endif
