/* decode.h: bytes of any encoding to UTF-8, one step at a time, from any place */
#ifndef WR_DECODE_H
#define WR_DECODE_H

#include "input/encoding.h"

/* Room that one step needs: two characters. */
enum { WR_STEP_BYTES = 8 };

/* A place between two characters of the input.  Invariant: `at` and `state` alone say how
   decoding goes on. */
typedef struct wr_decoder {
  const unsigned char *s;
  uint32_t n, at;
  uint32_t state;                      /* of encodings that shift; 0 at the start */
  uint32_t replaced;                   /* how many U+FFFD stand for bad bytes so far */
  const uint16_t *high;                /* of single-byte encodings */
  uint32_t (*step) (struct wr_decoder *d, char out[WR_STEP_BYTES]);
  bool ascii;                          /* bytes under 80 between steps are ASCII characters */
} wr_decoder;

/* At the first of the bytes. */
wr_decoder wr_decoder_start (wr_encoding e, wr_slice bytes);

/* The same as wr_decoder_ascii, for a place where such a byte stands. */
uint32_t wr_decoder_ascii_run (wr_decoder *d, uint32_t most);

/* How many ASCII bytes that stand for themselves begin here, at most `most`; moves behind
   them.  Needs d->at < d->n. */
static inline uint32_t wr_decoder_ascii (wr_decoder *d, uint32_t most) {
  return d->ascii && d->s[d->at] < 0x80 ? wr_decoder_ascii_run(d, most) : 0;
}

/* Decodes the next character, d->at < d->n: moves behind its bytes, writes it as UTF-8 and
   returns the length. Bad bytes give U+FFFD as the Encoding Standard's decoders do; bytes that
   only shift the state give nothing. */
static inline uint32_t wr_decoder_step (wr_decoder *d, char out[WR_STEP_BYTES]) {
  return d->step(d, out);
}

/* A size that the UTF-8 of all the bytes does not pass. */
uint64_t wr_decoder_bound (const wr_decoder *d);

#endif
