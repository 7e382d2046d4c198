/* runs.c: small numbers as runs and packed bits (Parquet format, "Encodings", RLE = 3) */
#include "write/runs.h"

#include "write/thrift.h"

enum { GROUP = 8, MOST_GROUPS = 63 };   /* groups in one packed run: what its header's byte holds */

unsigned wr_runs_width (uint32_t most) {
  unsigned width = 0;
  for (; most; most >>= 1) width++;
  return width;
}

static size_t equal_ones (const uint32_t *numbers, size_t n) {
  size_t same = 1;
  while (same < n && numbers[same] == numbers[0]) same++;
  return same;
}

static void put_run (wr_buf *out, uint32_t number, size_t n, unsigned width) {
  wr_thrift_varint(out, (uint64_t) n << 1);
  for (unsigned bits = 0; bits < width; bits += 8) wr_buf_char(out, (char) (number >> bits));
}

/* Packs from the least significant bit; the last group is filled up with zeros. */
static void put_packed (wr_buf *out, const uint32_t *numbers, size_t n, unsigned width) {
  size_t groups = (n + GROUP - 1) / GROUP;
  uint64_t bits = 0;
  unsigned held = 0;
  wr_thrift_varint(out, (uint64_t) groups << 1 | 1);
  for (size_t i = 0; i < groups * GROUP; i++) {
    bits |= (uint64_t) (i < n ? numbers[i] : 0) << held;
    for (held += width; held >= 8; held -= 8, bits >>= 8) wr_buf_char(out, (char) bits);
  }
}

/* How many numbers go into the packed run that begins here: whole groups, up to a long run. */
static size_t packed_ones (const uint32_t *numbers, size_t n) {
  size_t at = 0;
  while (at < n && at < GROUP * MOST_GROUPS) {
    size_t ahead = n - at < GROUP ? n - at : GROUP;
    if (equal_ones(numbers + at, ahead) == GROUP) break;
    at += GROUP;
  }
  return at < n ? at : n;
}

void wr_runs_put (wr_buf *out, const uint32_t *numbers, size_t n, unsigned width) {
  while (n) {
    size_t same = equal_ones(numbers, n);
    size_t taken = same >= GROUP ? same : packed_ones(numbers, n);
    if (same >= GROUP) put_run(out, numbers[0], taken, width);
    else put_packed(out, numbers, taken, width);
    numbers += taken;
    n -= taken;
  }
}
