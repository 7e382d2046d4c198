/* page.h: what the authors and the day of a page are judged by */
#ifndef WR_META_PAGE_H
#define WR_META_PAGE_H

#include "clean/content.h"
#include "clean/meta/fact.h"
#include "clean/place.h"

typedef struct wr_meta_page {
  const wr_facts *facts;
  wr_slice url, title, site, language; /* empty where they are not known */
  wr_landmarks marks;
  wr_page_type type;
  uint32_t words;                      /* of content */
  bool unsure;                         /* the type is a guess */
  bool article;                        /* og:type or an object's type says so */
  bool home;                           /* the address is that of a site */
  bool feed;                           /* there is a feed of it */
  bool comments;                       /* readers wrote something */
  bool author;                         /* some markup names one */
  bool thin;                           /* too little to be judged: what it declares stands */
  bool dated;                          /* its day of publication was found */
} wr_meta_page;

/* Fills what stands below `language`, but for `dated`.  Needs blocks with verdicts, objects. */
void wr_meta_page_look (const wr_doc *d, wr_meta_page *page);

#endif
