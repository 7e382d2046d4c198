/* day.h: the days that a page names, and what speaks for each being the day it was published */
#ifndef WR_DAY_H
#define WR_DAY_H

#include "clean/meta/page.h"
#include "clean/vote.h"

/* Signs of a day.  Those with a place are followed by one for each place. */
enum wr_day_sign {
  WR_DAY_PUBLISHED,                    /* + wr_source: declared as day of publication there */
  WR_DAY_CREATED = WR_DAY_PUBLISHED + WR_SOURCE_N, WR_DAY_CREATED_OBJECT,
  WR_DAY_DATED, WR_DAY_DATED_DUBLIN,   /* <meta name=date> and its like */
  WR_DAY_MODIFIED_OBJECT, WR_DAY_MODIFIED_OPENGRAPH, WR_DAY_MODIFIED_META,
  WR_DAY_MODIFIED_SEEN,
  WR_DAY_LATER,                        /* declared, behind another of the same source */
  WR_DAY_TIME,                         /* + place: a <time> */
  WR_DAY_CLASS = WR_DAY_TIME + WR_PLACE_N,     /* + place: an element with a class for dates */
  WR_DAY_TEXT = WR_DAY_CLASS + WR_PLACE_N,     /* + place: text */
  WR_DAY_LINE = WR_DAY_TEXT + WR_PLACE_N,      /* + place: a line of few words */
  WR_DAY_CUE_PUBLISHED = WR_DAY_LINE + WR_PLACE_N, WR_DAY_CUE_PUBLISHED_FAR,
  WR_DAY_CUE_MODIFIED, WR_DAY_CUE_MODIFIED_FAR, WR_DAY_CUE_OTHER, WR_DAY_CUE_CREDIT,
  WR_DAY_CUE_CREDIT_FAR,
  WR_DAY_FIRST_TIME, WR_DAY_ONLY_TIME, WR_DAY_FIRST_CLASS, WR_DAY_ONLY_CLASS,
  WR_DAY_FIRST_TEXT, WR_DAY_FIRST_BELOW, WR_DAY_ONLY_TEXT, WR_DAY_LATEST,
  WR_DAY_EARLIEST, WR_DAY_OFTEN,
  WR_DAY_URL, WR_DAY_URL_MONTH, WR_DAY_URL_YEAR, WR_DAY_URL_OTHER_MONTH, WR_DAY_URL_OTHER_YEAR,
  WR_DAY_BESIDE,                       /* a day off one that is declared: another zone's */
  WR_DAY_BESIDE_UNIVERSAL,             /* and that one is told in Greenwich's time */
  WR_DAY_OTHER_ZONE,                   /* declared, a day off one in the address or by the title */
  WR_DAY_AGREE_TWO, WR_DAY_AGREE_THREE, WR_DAY_AGREE_MOST,     /* markup, address, line, script */
  WR_DAY_UPLOAD, WR_DAY_UPLOAD_MONTH, WR_DAY_BEFORE_UPLOAD, WR_DAY_AFTER_UPLOAD,    /* images */
  WR_DAY_COPYRIGHT, WR_DAY_AFTER_COPYRIGHT,    /* of the year of copyright; later */
  WR_DAY_AFTER_COMMENT,                /* later than the first comment */
  WR_DAY_GAP_SHORT, WR_DAY_GAP_LONG,   /* between publication and change */
  WR_DAY_FORM,                         /* + wr_date_form */
  WR_DAY_SWAPPED = WR_DAY_FORM + 7,    /* month and day in the other order */
  WR_DAY_ONLY_MODIFIED, WR_DAY_UNCHANGED, WR_DAY_MODIFIED_LINE, WR_DAY_PUBLISHED_LINE,
  WR_DAY_MODIFIED_ALONE,               /* of change, where no day of publication is told */
  WR_DAY_NEW_YEAR, WR_DAY_AFTER_CHANGE, WR_DAY_FORUM_FIRST, WR_DAY_FORUM_EARLIEST,
  WR_DAY_SCRIPT_PUBLISHED, WR_DAY_SCRIPT_CREATED, WR_DAY_SCRIPT_MODIFIED,
  WR_DAY_ALONE, WR_DAY_HIDDEN,
  WR_DAY_SINGLE,                       /* in a block unlike those of other days */
  WR_DAY_LISTED,                       /* only in blocks such as those of other days */
  WR_DAY_BARE,                         /* in a block that holds little else */
  WR_DAY_CLOCK,                        /* with a time of day */
  WR_DAY_BYLINE,                       /* in a block that was set aside as a byline */
  WR_DAY_ARTICLE,                      /* in <article> or <main> */
  WR_DAY_META,                         /* in an element that is named for such lines */
  WR_DAY_DECLARED,                     /* as day of publication, anywhere */
  WR_DAY_ONLY_DECLARED,                /* and no other is */
  WR_DAY_NEAR,                         /* by the title, in any manner */
  WR_DAY_ONLY_NEAR,                    /* and no other is */
  WR_DAY_FAR,                          /* to be seen, but not with title and text */
  WR_DAY_NONE,                         /* option 0: the page does not say */
  WR_DAY_PAGE,                         /* of the page, borne by all options: + page type */
  WR_DAY_PAGE_DECLARED = WR_DAY_PAGE + WR_PAGE_TYPE_N, WR_DAY_PAGE_SEEN, WR_DAY_PAGE_CHANGED,
  WR_DAY_PAGE_TOLD, WR_DAY_PAGE_FEW, WR_DAY_PAGE_MANY, WR_DAY_PAGE_MOST, WR_DAY_PAGE_HOME,
  WR_DAY_PAGE_UNSURE, WR_DAY_PAGE_ARTICLE, WR_DAY_PAGE_AUTHOR, WR_DAY_PAGE_COMMENTS,
  WR_DAY_PAGE_FEED, WR_DAY_PAGE_LONG, WR_DAY_PAGE_THIN, WR_DAY_PAGE_FILED, WR_DAY_PAGE_AGREED,
  WR_DAY_SIGNS
};

/* Collects the days into `options` (array of wr_option), option 0 being none.  Values are ISO
   8601 in the document's arena.  Needs blocks with verdicts.  False: no memory. */
bool wr_days_collect (wr_doc *d, const wr_meta_page *page, wr_array *options);

#endif
