/* decode.c: texts that differ from their source: references, CR, NUL */
#include "base/ascii.h"
#include "html/decode.h"
#include "html/reference.h"
#include "html/scan.h"

/* Appends n bytes that come from the origin_n bytes at `origin`. */
static inline bool put (wr_doc *d, const char *s, uint32_t n, uint32_t origin, uint32_t origin_n,
  wr_piece_kind kind, bool pieces) {
  wr_array *decoded = &d->layer[WR_DECODED];
  wr_piece p = {decoded->n, n, origin, origin_n, kind};
  return wr_array_bytes(decoded, s, n)
    && (!pieces || n == 0 || wr_piece_push(&d->layer[WR_TREE_PIECES], p));
}

bool wr_decode_verbatim (wr_doc *d, wr_span s, bool pieces) {
  uint32_t n = s.end - s.start;
  return n == 0 || put(d, d->text.at + s.start, n, s.start, n, WR_VERBATIM, pieces);
}

/* Appends what stands at the special byte `at`; *used gets how many bytes that is. */
static bool put_special (wr_doc *d, uint32_t at, uint32_t end, unsigned rules, bool pieces,
  uint32_t *used) {
  const char *p = d->text.at + at;
  *used = 1;
  if (*p == '\r') {
    if (at + 1 < end && p[1] == '\n') *used = 2;
    return put(d, "\n", 1, at, *used, WR_NEWLINE, pieces);
  }
  if (*p == 0) {
    if (rules & WR_DECODE_NUL_DROP) return true;
    if (!(rules & WR_DECODE_NUL_KEEP))
      return put(d, "\xEF\xBF\xBD", 3, at, 1, WR_REPLACED, pieces);
  } else if (rules & WR_DECODE_REFERENCES) {
    char out[8];
    uint32_t n = 0, read = wr_reference_read(p, end - at, rules & WR_DECODE_ATTRIBUTE, out, &n);
    if (read) return *used = read, put(d, out, n, at, read, WR_REFERENCE, pieces);
  }
  return put(d, p, 1, at, 1, WR_VERBATIM, pieces);
}

/* Attribute values keep no pieces, and their NULs are replaced: they are decoded CHUNK bytes at
   a time into room for three times as much, which is the most that can come of them. */
enum { CHUNK = 1 << 12, BEHIND = 16 };

/* Writes what comes of [*from, stop), and of a reference that begins there and goes on behind
   it, to `out`; the end of what was written. */
static char *decode_some (const char **from, const char *stop, const char *end,
  unsigned rules, char *out) {
  const char *p = *from;
  char also = rules & WR_DECODE_REFERENCES ? '&' : '\r';
  while (p < stop) {
    const char *special = wr_scan_special(p, stop, also);
    memcpy(out, p, (size_t) (special - p));
    out += special - p;
    p = special;
    if (p == stop) break;
    uint32_t n = 1, used = 1;
    if (*p == '&')
      used = wr_reference_read(p, (size_t) (end - p), rules & WR_DECODE_ATTRIBUTE, out, &n);
    else if (*p == 0) n = 3, memcpy(out, "\xEF\xBF\xBD", 3);
    else *out = '\n', used = end - p > 1 && p[1] == '\n' ? 2 : 1;
    if (used == 0) *out = '&', used = n = 1;
    out += n;
    p += used;
  }
  *from = p;
  return out;
}

static bool decode_value (wr_doc *d, wr_span s, unsigned rules) {
  wr_array *decoded = &d->layer[WR_DECODED];
  const char *p = d->text.at + s.start, *end = d->text.at + s.end;
  while (p < end) {
    if (!wr_array_reserve(decoded, 3 * CHUNK + 2 * BEHIND, 1)) return false;
    const char *stop = end - p > CHUNK ? p + CHUNK : end;
    char *start = (char *) decoded->at + decoded->n;
    char *out = decode_some(&p, stop, end, rules, start);
    memset(out, 0, BEHIND);
    decoded->n += (uint32_t) (out - start);
  }
  return true;
}

bool wr_decode (wr_doc *d, wr_span s, unsigned rules, bool pieces) {
  if (!pieces && !(rules & (WR_DECODE_NUL_DROP | WR_DECODE_NUL_KEEP)))
    return decode_value(d, s, rules);
  const char *base = d->text.at;
  char also = rules & WR_DECODE_REFERENCES ? '&' : '\r';
  for (uint32_t at = s.start, used; at < s.end; at += used) {
    uint32_t special = (uint32_t) (wr_scan_special(base + at, base + s.end, also) - base);
    if (!wr_decode_verbatim(d, (wr_span) {at, special}, pieces)) return false;
    at = special;
    if (at == s.end) break;
    if (!put_special(d, at, s.end, rules, pieces, &used)) return false;
  }
  return true;
}

uint32_t wr_decode_space (const wr_doc *d, wr_span s, unsigned rules) {
  const char *p = d->text.at + s.start, *end = d->text.at + s.end, *start = p;
  while (p < end) {
    if (wr_is_space(*p)) {
      p++;
    } else {
      char out[8];
      uint32_t n = 0, read = 0;
      if (*p == '&' && rules & WR_DECODE_REFERENCES)
        read = wr_reference_read(p, (size_t) (end - p), false, out, &n);
      if (read == 0 || n != 1 || !wr_is_space(out[0])) break;
      p += read;
    }
  }
  return (uint32_t) (p - start);
}

uint32_t wr_decode_newline (const wr_doc *d, wr_span s, unsigned rules) {
  char out[8];
  uint32_t n = 0, read = 0;
  if (rules & WR_DECODE_REFERENCES)
    read = wr_reference_read(d->text.at + s.start, s.end - s.start, false, out, &n);
  return n == 1 && out[0] == '\n' ? read : 0;
}
