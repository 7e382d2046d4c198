/* decode.c: bytes of any encoding to UTF-8, one step at a time */
#include "base/utf8.h"
#include "input/cjk.h"
#include "input/decode.h"

static uint32_t put (char *out, uint32_t c) {
  return wr_utf8_encode(c, out);
}

static uint32_t put_bad (wr_decoder *d, char *out) {
  d->replaced++;
  return put(out, WR_REPLACEMENT);
}

static uint32_t step_utf8 (wr_decoder *d, char *out) {
  uint32_t used, c = wr_utf8_decode((const char *) d->s + d->at, d->n - d->at, &used);
  bool bad = c == WR_REPLACEMENT && (used != 3 || d->s[d->at] != 0xEF);
  d->at += used;
  return bad ? put_bad(d, out) : put(out, c);
}

static uint32_t step_single_byte (wr_decoder *d, char *out) {
  unsigned char byte = d->s[d->at++];
  uint32_t c = byte < 0x80 ? byte : d->high[byte - 0x80];
  return c == WR_REPLACEMENT ? put_bad(d, out) : put(out, c);
}

static uint32_t step_user_defined (wr_decoder *d, char *out) {
  unsigned char byte = d->s[d->at++];
  return put(out, byte < 0x80 ? byte : 0xF780u + (byte - 0x80u));
}

static uint32_t step_replacement (wr_decoder *d, char *out) {
  d->at = d->n;
  return put_bad(d, out);
}

static uint32_t unit_at (const wr_decoder *d, uint32_t at, bool big) {
  return (uint32_t) d->s[at + !big] << 8 | d->s[at + big];
}

static uint32_t step_utf16 (wr_decoder *d, char *out, bool big) {
  uint32_t left = d->n - d->at, at = d->at;
  d->at += left < 2 ? left : 2;
  if (left < 2) return put_bad(d, out);
  uint32_t unit = unit_at(d, at, big);
  if (unit < 0xD800 || unit > 0xDFFF) return put(out, unit);
  if (unit > 0xDBFF) return put_bad(d, out);
  if (left < 4) {
    /* the input ends in half a pair: one bad character, a byte that is left over included */
    d->at = d->n;
    return put_bad(d, out);
  }
  uint32_t low = unit_at(d, at + 2, big);
  if (low < 0xDC00 || low > 0xDFFF) return put_bad(d, out);
  d->at += 2;
  return put(out, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
}

static uint32_t step_utf16le (wr_decoder *d, char *out) {
  return step_utf16(d, out, false);
}

static uint32_t step_utf16be (wr_decoder *d, char *out) {
  return step_utf16(d, out, true);
}

wr_decoder wr_decoder_start (wr_encoding e, wr_slice bytes) {
  static const struct {
    uint32_t (*step) (wr_decoder *, char *);
    bool ascii;
  } ways[] = {
    [WR_DECODING_UTF8] = {step_utf8, true},
    [WR_DECODING_SINGLE_BYTE] = {step_single_byte, true},
    [WR_DECODING_UTF16LE] = {step_utf16le, false},
    [WR_DECODING_UTF16BE] = {step_utf16be, false},
    [WR_DECODING_USER_DEFINED] = {step_user_defined, true},
    [WR_DECODING_REPLACEMENT] = {step_replacement, false},
    [WR_DECODING_GB18030] = {wr_step_gb18030, true},
    [WR_DECODING_BIG5] = {wr_step_big5, true},
    [WR_DECODING_EUC_JP] = {wr_step_euc_jp, true},
    [WR_DECODING_ISO_2022_JP] = {wr_step_iso_2022_jp, false},
    [WR_DECODING_SHIFT_JIS] = {wr_step_shift_jis, true},
    [WR_DECODING_EUC_KR] = {wr_step_euc_kr, true},
  };
  wr_decoding how = wr_encoding_decoding(e);
  return (wr_decoder) {
    .s = (const unsigned char *) bytes.at, .n = bytes.n,
    .high = wr_encoding_high(e), .step = ways[how].step, .ascii = ways[how].ascii
  };
}

uint32_t wr_decoder_ascii_run (wr_decoder *d, uint32_t most) {
  uint32_t left = d->n - d->at;
  if (left > most) left = most;
  uint32_t run = (uint32_t) wr_utf8_ascii((const char *) d->s + d->at, left);
  d->at += run;
  return run;
}

/* No byte becomes more than three, ASCII bytes stay one, and two bytes of UTF-16 become at
   most three. */
uint64_t wr_decoder_bound (const wr_decoder *d) {
  if (!d->ascii) return (uint64_t) d->n * 3;
  uint64_t high = 0;
  for (uint32_t i = 0; i < d->n; i++) high += d->s[i] >> 7;
  return d->n + 2 * high;
}
