/* hash.h: one 64-bit hash of bytes, the same on every machine */
#ifndef WR_HASH_H
#define WR_HASH_H

#include "base/base.h"

/* Not for secrets; used for tables, ids and checksums of rows.  Little-endian reads on every
   machine. */
uint64_t wr_hash (const void *s, size_t n, uint64_t seed);

/* Another hash, of many bytes: about as fast as they can be read. */
uint64_t wr_hash_long (const void *s, size_t n);

#endif
