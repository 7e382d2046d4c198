/* trigger.h: the one look-up that most words of a text get */
#ifndef WR_TRIGGER_H
#define WR_TRIGGER_H

#include "segment/token.h"

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

/* The first token from i on, before `end`, at which an annotation or a cue may begin; `end` when
   there is none.  Most tokens begin nothing and are told by little: marks but colons, and words of
   letters that no list has as the first of a phrase.  A colon behind may make a word an address,
   an n the head of "don't", capitals a Roman numeral. */
uint32_t wr_trigger_next (wr_slice text, const wr_token *tokens, uint32_t i, uint32_t end);

/* The same for a word of n > 0 ASCII letters; WR_TRIGGER_ROOM bytes are readable from s on. */
enum { WR_TRIGGER_ROOM = 16 };
unsigned wr_trigger_letters (const char *s, size_t n);

/* The same for a token of n > 0 bytes, or for its part before a hyphen, point or apostrophe; room
   bytes are readable from s on. */
unsigned wr_trigger_token (const char *s, size_t n, size_t room);

#endif
