/* byline.h: names of authors out of what stands in bylines */
#ifndef WR_BYLINE_H
#define WR_BYLINE_H

#include "base/base.h"

/* Takes the next name off *line: "By Ann Lee, Reporter and Bo Chan | 2 May 2024" gives "Ann
   Lee", then "Bo Chan".  Empty at the end.  What is no person's or newsroom's name (a date, a
   URL, an e-mail address, "admin", "Follow us") is passed over. */
wr_slice wr_byline_next (wr_slice *line);

/* Whether s reads as a lone name: two to five capitalised words and nothing else. */
bool wr_byline_is_name (wr_slice s);

#endif
