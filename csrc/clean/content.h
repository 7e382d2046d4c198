/* content.h: which blocks are the page's content */
#ifndef WR_CONTENT_H
#define WR_CONTENT_H

#include "clean/block.h"

typedef enum wr_page_type {
  WR_ARTICLE, WR_DOCUMENTATION, WR_FORUM, WR_LISTING, WR_COLLECTION, WR_PRODUCT, WR_SERVICE,
    WR_PAGE_TYPE_N
} wr_page_type;

/* The stage: needs blocks; writes each block's verdict and score (the two fields blocks leave
   to it) and the document's figures below. With options.clean == false every visible block is
   CONTENT.  keep and drop selectors have the last word.  Errors: MEMORY. */
int wr_content_run (wr_doc *d, wr_error *e);

/* Whether pages of this type are published by somebody on a day; a page that sells or lists
   things shows names and days of other things. */
static inline bool wr_is_dated (wr_page_type t) {
  return t != WR_LISTING && t != WR_COLLECTION && t != WR_PRODUCT;
}

/* Figures of the decision, in the document's arena. */
typedef struct wr_content {
  wr_page_type type;
  float type_confidence;               /* of the type, 0 to 1 */
  float confidence;                    /* of the choice of blocks, 0 to 1 */
  float coverage;                      /* characters of content / characters of all visible
                                          blocks */
} wr_content;

const wr_content *wr_content_of (const wr_doc *d);      /* NULL before the stage ran */
const char *wr_page_type_name (wr_page_type t);         /* "article" "documentation" … */

#endif
