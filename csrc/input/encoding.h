/* encoding.h: the WHATWG encodings: their labels, and how each is decoded */
#ifndef WR_ENCODING_H
#define WR_ENCODING_H

#include "base/base.h"

/* Encodings of the standard; the order is that of the generated table. */
typedef int wr_encoding;

typedef enum wr_decoding {
  WR_DECODING_UTF8, WR_DECODING_SINGLE_BYTE, WR_DECODING_UTF16LE, WR_DECODING_UTF16BE,
  WR_DECODING_USER_DEFINED, WR_DECODING_REPLACEMENT, WR_DECODING_GB18030, WR_DECODING_BIG5,
  WR_DECODING_EUC_JP, WR_DECODING_ISO_2022_JP, WR_DECODING_SHIFT_JIS, WR_DECODING_EUC_KR
} wr_decoding;

/* The encoding of a label, in any case and with white space around it; -1 when unknown. */
wr_encoding wr_encoding_of (wr_slice label);

/* Its name in the standard ("UTF-8", "windows-1252"); constant. */
const char *wr_encoding_name (wr_encoding e);

/* How its bytes are read. */
wr_decoding wr_encoding_decoding (wr_encoding e);

/* The characters of bytes 80 to FF of a single-byte encoding, U+FFFD where there is none; NULL
   for other encodings. */
const uint16_t *wr_encoding_high (wr_encoding e);

#endif
