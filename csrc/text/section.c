/* section.c: headings and what stands under them */
#include "text/section.h"

/* A heading opens a section, unless it is the title of the whole document. */
static bool opens (const wr_part *p, uint32_t passage) {
  const wr_block *b = wr_block_at(p->doc, wr_passage_at(p, passage)->block);
  return b->kind == WR_HEADING && b->verdict != WR_V_TITLE;
}

static wr_section *section_at (wr_part *p, uint32_t i) {
  return (wr_section *) p->layer[WR_SECTIONS].at + i;
}

/* Ends the open sections from `section` upwards whose level is `level` or below it; returns the
   one that stays open. */
static uint32_t close_down_to (wr_part *p, uint32_t section, uint8_t level, uint32_t end) {
  while (section != WR_NONE && section_at(p, section)->level >= level) {
    section_at(p, section)->text.end = end;
    section = section_at(p, section)->parent;
  }
  return section;
}

int wr_section_run (wr_part *p, wr_error *e) {
  uint32_t open = WR_NONE, end = 0;
  for (uint32_t i = 0; i < p->layer[WR_PASSAGES].n; i++) {
    const wr_passage *passage = wr_passage_at(p, i);
    if (opens(p, i)) {
      uint8_t level = wr_block_at(p->doc, passage->block)->level;
      open = close_down_to(p, open, level, end);
      wr_section *s = wr_array_push(&p->layer[WR_SECTIONS], sizeof *s);
      if (!s) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
      *s = (wr_section) {i, {passage->text.start, passage->text.end}, open, level};
      open = p->layer[WR_SECTIONS].n - 1;
    }
    end = passage->text.end;
  }
  close_down_to(p, open, 0, end);
  return WR_OK;
}

uint32_t wr_section_find (const wr_part *p, uint32_t at) {
  uint32_t low = 0, high = p->layer[WR_SECTIONS].n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (wr_section_at(p, middle)->text.start <= at) low = middle + 1;
    else high = middle;
  }
  uint32_t i = low ? low - 1 : WR_NONE;
  while (i != WR_NONE && wr_section_at(p, i)->text.end <= at) i = wr_section_at(p, i)->parent;
  return i;
}
