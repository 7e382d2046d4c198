/* alias_gap.h: what stands between two names, where it says that they mean the same */
#ifndef WR_ALIAS_GAP_H
#define WR_ALIAS_GAP_H

#include "base/base.h"

/* Whether the bytes between two names say so: "also known as", "(formerly", "(".  `bracket`: a
   bracket alone is enough; `closed`: it ends right behind the second name. */
bool wr_alias_gap (wr_slice gap, bool bracket, bool closed);

#endif
