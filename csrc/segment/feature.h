/* feature.h: what the trained decision sees of a candidate */
#ifndef WR_FEATURE_H
#define WR_FEATURE_H

#include "segment/boundary.h"
#include "segment/line.h"
#include "segment/weigh.h"

/* Of a terminator, with the rules' verdict on it. */
void wr_feature_stop (const wr_look *l, wr_judgement v, wr_features *f);

/* Of the newline at byte i of a passage whose lines have this shape. */
void wr_feature_newline (const wr_reading *r, const wr_shape *shape, uint32_t i,
                         wr_features *f);

/* Of the gap behind the note or item marker that ends at byte `end` and begins a sentence. */
void wr_feature_note (const wr_reading *r, uint32_t end, wr_features *f);

#endif
