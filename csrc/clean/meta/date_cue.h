/* date_cue.h: what the words before a date say happened on that day */
#ifndef WR_DATE_CUE_H
#define WR_DATE_CUE_H

#include "base/base.h"

/* CREDIT: a word that days of publication stand behind, and much else: "by", "vom". */
typedef enum wr_date_cue {
  WR_CUE_NONE, WR_CUE_PUBLISHED, WR_CUE_CREDIT, WR_CUE_MODIFIED, WR_CUE_OTHER
} wr_date_cue;

/* The cue that stands last among the few words before `at` in text: "Posted on", "Stand:",
   "joined". */
wr_date_cue wr_date_cue_before (wr_slice text, uint32_t at);

/* The first cue among the few words behind `at`, of those that stand behind dates: "um 10 Uhr
   geändert", "veröffentlicht". */
wr_date_cue wr_date_cue_behind (wr_slice text, uint32_t at);

#endif
