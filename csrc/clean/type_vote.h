/* type_vote.h: what sort of page this is, by what speaks for each */
#ifndef WR_TYPE_VOTE_H
#define WR_TYPE_VOTE_H

#include "clean/page_type.h"
#include "clean/vote.h"

/* Signs of a type; all but those of the type itself are of the page and borne by all. */
enum wr_type_sign {
  WR_TYPE_IS,                          /* + page type */
  WR_TYPE_JUDGED = WR_TYPE_IS + WR_PAGE_TYPE_N,        /* by the rules */
  WR_TYPE_OWN_ADDRESS, WR_TYPE_OWN_ADDRESS_WELL, WR_TYPE_OWN_DECLARED, WR_TYPE_OWN_DECLARED_WELL,
  WR_TYPE_ADDRESS,                     /* + page type: points for it */
  WR_TYPE_ADDRESS_WELL = WR_TYPE_ADDRESS + WR_PAGE_TYPE_N,
  WR_TYPE_DECLARED = WR_TYPE_ADDRESS_WELL + WR_PAGE_TYPE_N,
  WR_TYPE_DECLARED_WELL = WR_TYPE_DECLARED + WR_PAGE_TYPE_N,
  WR_TYPE_KNOWN = WR_TYPE_DECLARED_WELL + WR_PAGE_TYPE_N, WR_TYPE_HOME, WR_TYPE_SLUG,
  WR_TYPE_YEAR, WR_TYPE_QUERY, WR_TYPE_DATED, WR_TYPE_PUBLISHED,
  WR_TYPE_STEPS                        /* + thresholds of figures (type_vote.c) */
};

/* Collects the types into `options` (array of wr_option): option 1 + type, option 0 never right.
   False: no memory. */
bool wr_types_collect (const wr_page *page, const wr_type_look *look, wr_page_type judged,
  wr_array *options);

/* The most likely type; *confidence gets how sure that is, 0 to 1. */
wr_page_type wr_type_vote (const wr_array *options, wr_page_type judged, float *confidence);

#endif
