/* time.h: the values of times */
#ifndef WR_TIME_H
#define WR_TIME_H

#include "base/base.h"

/* The value of a temporal annotation.  All texts are in the document's arena or constant; empty
   where there is none. */
typedef struct wr_time {
  wr_slice timex;                      /* TIMEX3 value; of an interval "(begin,end,length)" */
  wr_slice from, to;                   /* ISO 8601, half-open, with a zone where one is said */
  wr_slice mod, grain;
  wr_slice anchor;                     /* the moment or value that supplied what is not said */
  /* TIMEX3 value of another reading: day and month the other way round, or the hour in the other
     half of the day */
  wr_slice alternative;
  bool ambiguous;                      /* by day and month */
} wr_time;

#endif
