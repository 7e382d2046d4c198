/* phone.h: telephone numbers */
#ifndef WR_PHONE_H
#define WR_PHONE_H

#include "tag/identifier.h"

/* Whether a telephone number holds the digits at `at`, its first: "+1 222 222 2222", "(+45)
   1234 5678", "(425) 555-0100", "425.555.0100"; other groups and plain digits only behind a
   word such as "phone".  An extension ("ext. 12", "x12") belongs to it. */
bool wr_phone_read (const wr_cursor *c, uint32_t at, wr_identifier *out);

#endif
