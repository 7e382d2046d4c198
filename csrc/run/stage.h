/* stage.h: the table of stages: what each needs and gives; runs only what is asked for */
#ifndef WR_STAGE_H
#define WR_STAGE_H

#include "base/doc.h"

/* Bits for wr_doc.done (document stages) and wr_part.done (part stages). */
enum wr_stage {
  WR_S_CHARSET = 1 << 0, WR_S_TREE = 1 << 1, WR_S_DATA = 1 << 2, WR_S_TABLES = 1 << 3,
  WR_S_BLOCKS = 1 << 4, WR_S_CONTENT = 1 << 5, WR_S_META = 1 << 6,
  WR_S_TEXT = 1 << 16, WR_S_SECTIONS = 1 << 17, WR_S_SENTENCES = 1 << 18,
  WR_S_TOKENS = 1 << 19, WR_S_ANNOTATIONS = 1 << 20, WR_S_ENTITIES = 1 << 21,
  WR_S_QUOTES = 1 << 22
};

/* Runs the document stage `wanted` and what it needs, unless done. */
int wr_need (wr_doc *d, uint32_t wanted, wr_error *e);

/* Runs the part stage `wanted` and what it needs, unless done. */
int wr_need_part (wr_part *p, uint32_t wanted, wr_error *e);

/* Runs the part stages that make annotations of these kinds (bits 1 << wr_kind). */
int wr_need_kinds (wr_part *p, uint64_t kinds, wr_error *e);

#endif
