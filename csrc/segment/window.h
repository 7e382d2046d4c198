/* window.h: what the bytes of a text are, 64 of them a bit each */
#ifndef WR_WINDOW_H
#define WR_WINDOW_H

#include "base/base.h"

enum { WR_WINDOW = 64 };

/* Bit i tells of byte at + i; bits behind the end of the text are 0. */
typedef struct wr_window {
  uint32_t at;
  uint64_t letter, capital;            /* of ASCII; a capital is a letter too */
  uint64_t digit;
  uint64_t space;                      /* up to U+0020: white space and controls */
  uint64_t lone;                       /* ( ) , " which are tokens whatever stands around them */
} wr_window;

/* Two windows, one behind the other, that move along a text. */
typedef struct wr_view {
  const char *s;
  uint32_t size;
  wr_window first, second;
} wr_view;

/* Sets the view at the head of the text s of `size` bytes. */
void wr_view_begin (wr_view *v, const char *s, uint32_t size);

/* Moves the view so that byte `at`, which does not lie before its first window, is in that. */
void wr_view_move (wr_view *v, uint32_t at);

/* The WR_WINDOW bits from bit k (k < WR_WINDOW) on of two windows in a row. */
static inline uint64_t wr_window_join (uint64_t first, uint64_t second, uint32_t k) {
  return first >> k | second << 1 << (WR_WINDOW - 1 - k);
}

/* The window from byte `at` on, each byte read once however often it is asked for. */
static inline wr_window wr_view_at (wr_view *v, uint32_t at) {
  if (at - v->first.at >= WR_WINDOW) wr_view_move(v, at);
  const wr_window *a = &v->first, *b = &v->second;
  uint32_t k = at - a->at;
  return (wr_window) {at, wr_window_join(a->letter, b->letter, k),
                      wr_window_join(a->capital, b->capital, k),
                      wr_window_join(a->digit, b->digit, k), wr_window_join(a->space, b->space, k),
                      wr_window_join(a->lone, b->lone, k)};
}

#endif
