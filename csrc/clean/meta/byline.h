/* byline.h: names of authors out of what stands in bylines */
#ifndef WR_BYLINE_H
#define WR_BYLINE_H

#include "base/base.h"

/* Takes the next name off *line: "By Ann Lee, Reporter and Bo Chan | 2 May 2024" gives "Ann
   Lee", then "Bo Chan".  `first`: none was taken yet; the first may be a user's or a newsroom's
   name, later ones must read like a person's.  Empty at the end.  What is no name (a date, a
   URL, an e-mail address, "admin", "Follow us", a role) is passed over. */
wr_slice wr_byline_next (wr_slice *line, bool first);

/* Whether s reads as a lone name: two to five capitalised words and nothing else. */
bool wr_byline_is_name (wr_slice s);

/* How long the words are at the start of s that say that a name follows: "By ", "Written by:",
   "Eingestellt von "; 0 where there are none. */
uint32_t wr_byline_lead (wr_slice s);

/* Whether s is nothing but such words: the name stands in the next line. */
bool wr_byline_is_lead (wr_slice s);

/* Whether a name is that of a company, a staff or a site rather than a person. */
bool wr_byline_is_body (wr_slice s);

#endif
