/* entity_lists.h: word lists and word classes, made into the file that the tagger of names reads */
#ifndef WR_ENTITY_LISTS_H
#define WR_ENTITY_LISTS_H

#include "base/buf.h"
#include "tag/entity/model.h"

/* Packs the lists of `folder` (see its README) and our own in the folder `own` (entity_word.txt, entity_name.txt) behind `buckets`
   of weights, all free.  Fills m from the bytes of out.  Ends the program with a message when something is missing. */
void wr_lists_pack (const char *folder, const char *own, uint32_t buckets, wr_buf *out, wr_entity_model *m);

/* Writes the model's numbers into the bytes it was read from, checksum last. */
void wr_lists_finish (wr_buf *out, const wr_entity_model *m, const uint16_t *tags, const int8_t *weights,
                      const uint8_t *chances);

#endif
