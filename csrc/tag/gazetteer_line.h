/* gazetteer_line.h: the lines of a list of names */
#ifndef WR_GAZETTEER_LINE_H
#define WR_GAZETTEER_LINE_H

#include "tag/gazetteer.h"

/* Reads the lines of g->text into its names and lines, and counts the names' words.  Blank lines
   and those that begin with "# " are left out.  Errors: see wr_gazetteer_make. */
int wr_gazetteer_lines (wr_gazetteer *g, const wr_gazetteer_form *f, uint64_t *words, wr_error *e);

#endif
