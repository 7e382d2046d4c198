/* bio.h: the author's box under an article that no markup tells of */
#ifndef WR_BIO_H
#define WR_BIO_H

#include "clean/page.h"

/* The block that holds the name; the next one is about the bearer.  WR_NONE when there is none,
   or more than one: a list of people is content.  Only the last part of a page is looked at. */
uint32_t wr_bio_find (const wr_doc *d, const wr_page *page);

#endif
