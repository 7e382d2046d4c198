/* codec.h: what unpack.c asks of each library that unpacks */
#ifndef WR_CODEC_H
#define WR_CODEC_H

#include "input/unpack.h"

/* One step of a codec: what is left of the input and of the space for output. */
typedef struct wr_codec_step {
  const char *in;
  size_t in_left;
  char *out;
  size_t out_left;
} wr_codec_step;

typedef enum wr_codec_answer {
  WR_CODEC_GOES_ON, WR_CODEC_ENDED, WR_CODEC_BROKEN, WR_CODEC_NO_MEMORY
} wr_codec_answer;

/* open: the codec's state, or NULL with e filled.  step: takes and gives what it can; after
   ENDED the next step begins a new member. */
typedef struct wr_codec {
  void *(*open) (wr_packing p, wr_error *e);
  wr_codec_answer (*step) (void *codec, wr_codec_step *s);
  void (*close) (void *codec);
} wr_codec;

extern const wr_codec wr_codec_zlib, wr_codec_zstd, wr_codec_brotli;

#endif
