/* speaker.h: the noun phrase that names who speaks, before or behind a verb */
#ifndef WR_SPEAKER_H
#define WR_SPEAKER_H

#include "tag/quote/line.h"

/* Words [from, to) of a line; nothing when they are equal. */
typedef struct wr_speaker {
  uint32_t from, to;
} wr_speaker;

/* The subject that ends before word i, of those from `least` on: helpers, adverbs and what
   stands between two commas are passed over ("Ann Lee, its head, has also SAID").  A name is
   given without its title, a phrase whole ("a senior official of the ministry"). */
wr_speaker wr_speaker_before (const wr_line *l, uint32_t i, uint32_t least);

/* The subject that begins at word i ("said A SENIOR OFFICIAL in Rome"), before `end`. */
wr_speaker wr_speaker_at (const wr_line *l, uint32_t i, uint32_t end);

/* The subject of the clause that begins at or behind word `from`, before word `end`: behind the
   words that introduce it ("On Friday, THE MINISTER …"). */
wr_speaker wr_speaker_of_clause (const wr_line *l, uint32_t from, uint32_t end);

#endif
