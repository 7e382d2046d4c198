/* find.h: where one text stands in another */
#ifndef WR_FIND_H
#define WR_FIND_H

#include "base/base.h"

/* The first place at or behind `from` where `wanted`, of two bytes or more, stands in s;
   WR_NONE when there is none.  Sixteen places are tried at once by their first and last byte,
   so that texts of common letters are found about as fast as memory is read. */
uint32_t wr_find (wr_slice s, uint32_t from, wr_slice wanted);

#endif
