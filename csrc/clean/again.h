/* again.h: what a page says twice is content once */
#ifndef WR_AGAIN_H
#define WR_AGAIN_H

#include "clean/page.h"

/* Takes the choice back from blocks whose text a chosen block before them has, where the model is
   not sure of them: cards and slides stand once for each width of a screen, quotes beside what
   they are taken from.  Rows and short labels say the same of other things, and so do the readers
   of a forum; paragraphs of an article with markup are meant: they stay.  Linear.  False: no
   memory. */
bool wr_again_run (wr_doc *d, const wr_page *page);

#endif
