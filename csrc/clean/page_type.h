/* page_type.h: what kind of page this is, from its address, its head and its blocks */
#ifndef WR_PAGE_TYPE_H
#define WR_PAGE_TYPE_H

#include "clean/page.h"

/* What a page's type is told by: points that words of its address and what it declares give each
   type, the shape of its address, and what its blocks hold. */
typedef struct wr_type_look {
  int address[WR_PAGE_TYPE_N], declared[WR_PAGE_TYPE_N];
  bool known, home, slug, year, query; /* of the address: whether there is one; no path; a last
                                          part of many words; a year and month in it; a query */
  bool dated, published;               /* a date stands right below the title; the head tells the
                                          day of publication */
  uint32_t depth;                      /* parts of its path */
  uint32_t blocks, words, long_words, code, prices, buy, cards, bylines, headings, items, rows,
    characters, link_characters, controls;
} wr_type_look;

/* Needs the other figures of page. */
void wr_page_type_look (const wr_doc *d, const wr_page *page, wr_type_look *out);

/* The most likely type by rules; *confidence gets how sure that is, 0 to 1. */
wr_page_type wr_page_type_judge (const wr_page *page, const wr_type_look *look,
  float *confidence);

/* The same of a page that was not looked at before.  The decision about blocks is made on this. */
wr_page_type wr_page_type_find (const wr_doc *d, const wr_page *page, float *confidence);

#endif
