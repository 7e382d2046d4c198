/* listed.h: names of a user's lists among those that the tagger found */
#ifndef WR_LISTED_H
#define WR_LISTED_H

#include "tag/annotation.h"

/* Puts the names of options.lists among annotations [first, n) of the part, which are the layer's
   last, in order and not nested:
   - a name of a list stands, and what the tagger found on its words goes;
   - of a hint, a name that the tagger found with the same bounds has the list's kind; where it
     found nothing, the list's name stands if it begins with no small letter, with a low score.
   Of lists that overlap the earlier name stands, of two the longer, of these the earlier list's.
   False: no memory. */
bool wr_listed_merge (wr_part *p, uint32_t first);

#endif
