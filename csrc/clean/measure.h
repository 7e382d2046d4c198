/* measure.h: what a block's text is made of, in numbers */
#ifndef WR_MEASURE_H
#define WR_MEASURE_H

#include "clean/block.h"

/* Counts characters, words, sentence marks, stop words, commas and digits of s into b.  A word
   is a run of letters and digits; of the scripts written without spaces every second character
   is one. */
void wr_measure (wr_block *b, wr_slice s);

#endif
