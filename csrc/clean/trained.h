/* trained.h: the chances of blocks by a model */
#ifndef WR_TRAINED_H
#define WR_TRAINED_H

#include "clean/model.h"
#include "clean/page.h"

/* Whether the model has a say: the page is of a kind and a size it was trained on. */
bool wr_trained_fits (const wr_doc *d, const wr_page *page);

/* Replaces the score of every block that counts by the model's chance that it is content; what a
   set phrase named (its verdict is known) keeps that of the rules.  points: of evidence.h; the
   scores are those of choice.h.  False: no memory. */
bool wr_trained_score (wr_doc *d, const wr_page *page, const int32_t *points, const wr_model *m);

#endif
