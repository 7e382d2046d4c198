/* trigger.h: the one look-up that most words of a text get */
#ifndef WR_TRIGGER_H
#define WR_TRIGGER_H

#include "base/base.h"

/* What a word can begin (number, cue, time) or belong to (a bound, the name of a currency,
   words of time); made of their lists by gen/trigger.lua. */
enum wr_trigger {
  WR_TRIGGER_NUMBER = 1, WR_TRIGGER_CUE = 2, WR_TRIGGER_TIME = 4, WR_TRIGGER_BOUND = 8,
  WR_TRIGGER_CURRENCY = 16, WR_TRIGGER_TIME_PART = 32,
  /* begins a time only together with the word behind it; "a" and "an"; joins words of time */
  WR_TRIGGER_TIME_LONGER = 64, WR_TRIGGER_ARTICLE = 128, WR_TRIGGER_TIME_JOIN = 256
};

/* Bits of wr_trigger for the word s[0..n), in any case of ASCII. */
unsigned wr_trigger_find (const char *s, size_t n);

/* The same for a token of n > 0 bytes, or for its part before a hyphen, point or apostrophe; room
   bytes are readable from s on. */
unsigned wr_trigger_token (const char *s, size_t n, size_t room);

#endif
