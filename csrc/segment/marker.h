/* marker.h: list markers inside running text: "1.", "2)", "a.", "•" */
#ifndef WR_MARKER_H
#define WR_MARKER_H

#include "base/base.h"

/* A marker: a bullet, a number or letter with its closing marks, or a bullet before such a
   number. */
typedef struct wr_marker {
  uint32_t bullet;                     /* code point, 0 when there is none */
  bool spaced;                         /* a space between bullet and number */
  uint32_t value;                      /* 1 for "1" and "a"; 0 for a bare bullet */
  char style;                          /* 'a' or '1' */
  char close[3];                       /* ".", ")", ".)" */
  uint32_t end;                        /* first byte behind it */
} wr_marker;

/* Reads the marker at byte i of s.  False when there is none. */
bool wr_marker_read (const char *s, uint32_t i, uint32_t end, wr_marker *m);

/* The first byte of the marker that follows m in its list (the next number or letter, or the
   same bullet) between m->end and `end`: after white space and, for numbers and letters,
   before a capital.  WR_NONE when there is none.  *next gets the marker. */
uint32_t wr_marker_sibling (const char *s, const wr_marker *m, uint32_t end, wr_marker *next);

#endif
