/* page.h: what the block table as a whole says: the kind of page, where its text is thick */
#ifndef WR_PAGE_H
#define WR_PAGE_H

#include "clean/content.h"

/* Figures that blocks are judged against; words are those of blocks that take part. */
typedef struct wr_page {
  wr_page_type type;
  uint32_t words, plain_words;         /* all; outside links */
  uint32_t body;                       /* words of blocks in an element that names itself the
                                          body of an article (WR_C_BODY, articleBody) */
  uint32_t main, article;              /* words in <main>; in <article> */
  uint32_t title;                      /* the first heading of level 1 that is not in furniture;
                                          WR_NONE where there is none */
  uint32_t messages;                   /* elements that look like posts of a thread */
  bool bare;                           /* plain text: no markup tells anything */
  uint8_t hidings;                     /* 1 << wr_hiding of blocks that take part: what is
                                          shown, and what that is thin beside */
} wr_page;

/* Whether a block counts in the page's figures: it is shown, or hidden in a way that leaves next
   to nothing to see: by <noscript>, or by a style that a script is to take away. */
static inline bool wr_page_counts (const wr_page *page, const wr_block *b) {
  return (page->hidings >> b->hidden & 1) != 0;
}

/* Whether a block is judged at all: it counts, or is hidden until a reader asks for it, as closed
   tabs and folded answers are. */
static inline bool wr_page_judges (const wr_page *page, const wr_block *b) {
  return wr_page_counts(page, b)
    || (b->hidden >= WR_HIDDEN_ATTRIBUTE && b->hidden <= WR_HIDDEN_STYLE);
}

/* Whether the block stands in an element that names itself the body of an article. */
bool wr_page_is_body (const wr_block *b);

/* Fills `page` from the blocks, which must be made. */
void wr_page_look (const wr_doc *d, wr_page *page);

#endif
