/* boundary.h: what the rules say of a terminator */
#ifndef WR_BOUNDARY_H
#define WR_BOUNDARY_H

#include "segment/look.h"

/* Why a sentence ends, or what its terminator was taken for.  XX(NAME, "name"). */
#define WR_REASON_MAP(XX) \
  XX(BLOCK, "block") XX(NEWLINE, "newline") XX(ITEM, "item") XX(NOTE, "note") \
  XX(STOP, "stop") XX(EXCLAMATION, "exclamation") XX(ELLIPSIS, "ellipsis") XX(WIDE, "wide") \
  XX(COLON, "colon") XX(EMOJI, "emoji") XX(GLUED, "glued") XX(LOWER, "lower") \
  XX(INITIAL, "initial") XX(NUMBER, "number") XX(MARKER, "marker") XX(TITLE, "title") \
  XX(NEVER, "never") XX(ABBREVIATION, "abbreviation") XX(REFERENCE, "reference") \
  XX(MONTH, "month") XX(HOUR, "hour") XX(UNIT, "unit") XX(LISTED, "listed")

typedef enum wr_reason {
#define XX(name, text) WR_R_##name,
  WR_REASON_MAP(XX)
#undef XX
  WR_REASON_N
} wr_reason;

/* How sure it is that a sentence ends here, 0 to 1, and why. */
typedef struct wr_judgement {
  float score;
  wr_reason reason;
} wr_judgement;

/* The rules' verdict on what was looked at. */
wr_judgement wr_boundary_judge (const wr_look *l);

/* The same of a mark of ASCII between a plain word and one with a capital. */
wr_judgement wr_boundary_plain (char mark);

/* "end. . . . The": the first stop ends the sentence, the ellipsis opens the next. */
bool wr_boundary_leads_ellipsis (const wr_look *l);

/* Inside CJK brackets nothing ends; just before the closing one only what no particle carries
   on. */
bool wr_boundary_held (const wr_look *l);

/* The name of a reason as scripts see it; constant. */
const char *wr_reason_name (int reason);

#endif
