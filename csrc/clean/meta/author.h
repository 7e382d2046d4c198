/* author.h: the credits that a page gives, and what speaks for each being its authors' */
#ifndef WR_AUTHOR_H
#define WR_AUTHOR_H

#include "clean/meta/page.h"
#include "clean/vote.h"

/* Signs of a credit.  Those with a place are followed by one for each place. */
enum wr_author_sign {
  WR_AUTHOR_DECLARED,                  /* + wr_source: said there */
  WR_AUTHOR_CREATOR = WR_AUTHOR_DECLARED + WR_SOURCE_N, WR_AUTHOR_BODY_OBJECT,
  WR_AUTHOR_LINK,                      /* + place: rel=author */
  WR_AUTHOR_ITEM = WR_AUTHOR_LINK + WR_PLACE_N,        /* + place: itemprop=author */
  WR_AUTHOR_CLASS = WR_AUTHOR_ITEM + WR_PLACE_N,       /* + place: class author */
  WR_AUTHOR_BYLINE = WR_AUTHOR_CLASS + WR_PLACE_N,     /* + place: class byline */
  WR_AUTHOR_LED = WR_AUTHOR_BYLINE + WR_PLACE_N,       /* + place: a line that begins with "By" */
  WR_AUTHOR_LONE = WR_AUTHOR_LED + WR_PLACE_N,         /* + place: a line that is a name */
  WR_AUTHOR_INSIDE_LED = WR_AUTHOR_LONE + WR_PLACE_N,  /* "by" within a short line */
  WR_AUTHOR_FIRST_LINK, WR_AUTHOR_FIRST_ITEM, WR_AUTHOR_FIRST_CLASS, WR_AUTHOR_FIRST_BYLINE,
  WR_AUTHOR_FIRST_LED, WR_AUTHOR_FIRST_LONE, WR_AUTHOR_FIRST_BELOW,
  WR_AUTHOR_SEVERAL, WR_AUTHOR_NAME, WR_AUTHOR_WORD, WR_AUTHOR_SMALL,
  WR_AUTHOR_DIGITS, WR_AUTHOR_LONG, WR_AUTHOR_CAPITALS, WR_AUTHOR_NEWSROOM, WR_AUTHOR_SITE,
  WR_AUTHOR_SITE_PART, WR_AUTHOR_TITLED, WR_AUTHOR_TWICE, WR_AUTHOR_OFTEN, WR_AUTHOR_SHARED,
  WR_AUTHOR_NONE,                      /* option 0: the page does not say */
  WR_AUTHOR_PAGE,                      /* of the page, borne by all options: + page type */
  WR_AUTHOR_PAGE_DECLARED = WR_AUTHOR_PAGE + WR_PAGE_TYPE_N, WR_AUTHOR_PAGE_SEEN,
  WR_AUTHOR_PAGE_FEW, WR_AUTHOR_PAGE_MANY, WR_AUTHOR_PAGE_UNSURE, WR_AUTHOR_PAGE_ARTICLE,
  WR_AUTHOR_PAGE_DATED, WR_AUTHOR_PAGE_HOME, WR_AUTHOR_PAGE_FEED, WR_AUTHOR_PAGE_COMMENTS,
  WR_AUTHOR_SIGNS
};

/* Collects the credits into `options` (array of wr_option), option 0 being none.  An option's value
   is the names in one line: as the page writes them where it does, else with commas; the names
   themselves are options' rank to rank + n in `names` (array of wr_meta_value).  Needs blocks with
   verdicts.  False: no memory. */
bool wr_authors_collect (wr_doc *d, const wr_meta_page *page, wr_array *options,
  wr_array *names);

#endif
