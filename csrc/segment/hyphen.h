/* hyphen.h: words that go on behind a hyphen, a slash or an ampersand */
#ifndef WR_HYPHEN_H
#define WR_HYPHEN_H

#include "base/base.h"

/* As Universal Dependencies' English has it: the end of the token when the word s[i, end) goes
   on behind the mark at `end`, at most at
   `limit`: "co-op", "e-mail", "tax-free" no; "AT&T", "w/o", "notes.txt"; `end` itself when it
   does not. */
uint32_t wr_hyphen_end (const char *s, uint32_t i, uint32_t end, uint32_t limit);

/* The end of the digits that begin at byte i and end at `end` when they are the head of a
   telephone number or a date with hyphens: "555-0123", "2024-05-01"; else `end`. */
uint32_t wr_hyphen_digits (const char *s, uint32_t i, uint32_t end, uint32_t limit);

#endif
