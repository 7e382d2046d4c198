/* fact.h: what the markup says about the page: values by field and source, in page order */
#ifndef WR_FACT_H
#define WR_FACT_H

#include "base/array.h"
#include "clean/meta/meta.h"

/* What a fact says something of. */
typedef enum wr_subject {
  WR_ABOUT_TITLE, WR_ABOUT_HEADING, WR_ABOUT_AUTHOR,
  WR_ABOUT_NEWSROOM,                   /* an author that is no person */
  WR_ABOUT_CREATOR, WR_ABOUT_PUBLISHED,
  WR_ABOUT_CREATED, WR_ABOUT_MODIFIED, WR_ABOUT_DAY, WR_ABOUT_SITE, WR_ABOUT_PUBLISHER,
  WR_ABOUT_LANGUAGE, WR_ABOUT_DESCRIPTION, WR_ABOUT_IMAGE, WR_ABOUT_LICENSE, WR_ABOUT_URL,
  WR_ABOUT_KEYWORDS, WR_ABOUT_CATEGORY, WR_ABOUT_ROBOTS, WR_ABOUT_TYPE, WR_ABOUT_FEED,
  WR_ABOUT_N
} wr_subject;

/* A fact; the list of those of one subject and source goes on at `next`. */
typedef struct wr_fact {
  uint8_t subject, source;             /* wr_subject, wr_source */
  wr_node_id node;                     /* the element that says it */
  uint32_t next;                       /* WR_NONE at the end */
  wr_meta_value value;
} wr_fact;

/* All facts, in page order, and where each list begins. */
typedef struct wr_facts {
  wr_array all;                        /* wr_fact */
  uint32_t first[WR_ABOUT_N][WR_SOURCE_N], last[WR_ABOUT_N][WR_SOURCE_N];
} wr_facts;

/* Collects the facts of the page.  Needs the tree and data.  At most a few thousand are kept.
   `facts` is freed by wr_facts_free, also after a failure.  False: no memory. */
bool wr_facts_collect (wr_doc *d, wr_facts *facts);
void wr_facts_free (wr_facts *facts);

static inline const wr_fact *wr_fact_at (const wr_facts *facts, uint32_t i) {
  return (const wr_fact *) facts->all.at + i;
}

/* The first fact about this from there; WR_NONE when there is none. */
static inline uint32_t wr_fact_first (const wr_facts *facts, wr_subject about, wr_source from) {
  return facts->first[about][from];
}

/* The first value about this from the first of these sources (a list that WR_SOURCE_N ends)
   that gives one; empty where none does. */
wr_meta_value wr_fact_of (const wr_facts *facts, wr_subject about, const uint8_t sources[]);

#endif
