/* sha256_block.h: the blocks of SHA-256: by arithmetic, and by the instructions of x86 for it */
#ifndef WR_SHA256_BLOCK_H
#define WR_SHA256_BLOCK_H

#include "base/sha256.h"

/* Adds n blocks at `at` to the state (FIPS 180-4, 6.2.2). */
void wr_sha256_blocks (uint32_t state[8], const unsigned char *at, size_t n);

/* Whether this processor has the SHA extensions (Intel SDM vol. 2, CPUID leaf 7, EBX bit 29). */
bool wr_sha256_instructions (void);

/* The same sum by them, some five times as fast; only where they are there. */
void wr_sha256_blocks_instructed (uint32_t state[8], const unsigned char *at, size_t n);

#endif
