/* reference.h: character references: &amp; &#233; &#xE9; */
#ifndef WR_REFERENCE_H
#define WR_REFERENCE_H

#include "base/base.h"

/* Reads the reference at s[0] == '&', n >= 1 bytes to read.  Gives its length in bytes and
   writes what it stands for, *out_n bytes of UTF-8; 0 when it is none and the '&' stands for
   itself.  `attribute`: by the rule for attribute values (html.spec.whatwg.org
   13.2.5.72-80). */
uint32_t wr_reference_read (const char *s, size_t n, bool attribute, char out[8],
  uint32_t *out_n);

#endif
