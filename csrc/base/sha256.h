/* sha256.h: the checksum that people compare files by (FIPS 180-4) */
#ifndef WR_SHA256_H
#define WR_SHA256_H

#include "base/base.h"

enum { WR_SHA256_BLOCK = 64, WR_SHA256_TEXT = 64 };

typedef struct wr_sha256 {
  uint32_t state[8];
  uint64_t n;                          /* bytes taken */
  unsigned char block[WR_SHA256_BLOCK];
  bool instructed;                     /* blocks are taken by the processor's own instructions */
} wr_sha256;

/* Begins a sum. */
void wr_sha256_init (wr_sha256 *s);

/* Takes bytes, in portions of any size. */
void wr_sha256_put (wr_sha256 *s, const void *bytes, size_t n);

/* The sum of what was taken as 64 hexadecimal digits, not terminated; s can take more after. */
void wr_sha256_text (const wr_sha256 *s, char text[WR_SHA256_TEXT]);

#endif
