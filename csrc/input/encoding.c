/* encoding.c: the encodings of the WHATWG Encoding Standard */
#include "input/encoding.h"

#include "base/ascii.h"

struct encoding {
  const char *name;
  wr_decoding decoding;
  int index;
};

struct label {
  const char *text;
  uint32_t n;
  wr_encoding encoding;
};

#include "input/encoding_table.h"

enum { LABELS = sizeof labels / sizeof labels[0], LONGEST_LABEL = 32 };

static int compare (wr_slice a, const struct label *b) {
  int order = memcmp(a.at, b->text, a.n < b->n ? a.n : b->n);
  return order ? order : a.n < b->n ? -1 : a.n > b->n;
}

static wr_encoding find (wr_slice lower) {
  int low = 0, high = LABELS;
  while (low < high) {
    int middle = (low + high) / 2, order = compare(lower, &labels[middle]);
    if (order == 0) return labels[middle].encoding;
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return -1;
}

wr_encoding wr_encoding_of (wr_slice label) {
  char lower[LONGEST_LABEL];
  label = wr_trim(label);
  if (label.n == 0 || label.n > LONGEST_LABEL) return -1;
  for (uint32_t i = 0; i < label.n; i++) lower[i] = wr_lower(label.at[i]);
  return find((wr_slice) {lower, label.n});
}

const char *wr_encoding_name (wr_encoding e) {
  return encodings[e].name;
}

wr_decoding wr_encoding_decoding (wr_encoding e) {
  return encodings[e].decoding;
}

const uint16_t *wr_encoding_high (wr_encoding e) {
  const struct encoding *it = &encodings[e];
  return it->decoding == WR_DECODING_SINGLE_BYTE ? single_byte[it->index] : NULL;
}
