/* section.h: headings and what stands under them */
#ifndef WR_SECTION_H
#define WR_SECTION_H

#include "text/text.h"

/* A heading and the passages up to the next heading of its level or above.  Sections nest: text
   reaches over the subsections. */
typedef struct wr_section {
  uint32_t heading;                    /* passage of the heading */
  wr_span text;                        /* from the heading to the end of the last passage below
                                          it */
  uint32_t parent;                     /* the enclosing section, WR_NONE at the top */
  uint8_t level;
} wr_section;

/* The stage: needs text; makes WR_SECTIONS in text order. */
int wr_section_run (wr_part *p, wr_error *e);

static inline const wr_section *wr_section_at (const wr_part *p, uint32_t i) {
  return (const wr_section *) p->layer[WR_SECTIONS].at + i;
}

/* The innermost section that holds byte `at`; WR_NONE before the first. */
uint32_t wr_section_find (const wr_part *p, uint32_t at);

#endif
