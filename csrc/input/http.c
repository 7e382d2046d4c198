/* http.c: the HTTP response of a web archive's record */
#include "input/http.h"

#include "base/ascii.h"
#include "input/header.h"
#include "input/unpack.h"

enum { MOST_CODINGS = 4, CHUNK_DIGITS = 7 };

/* "HTTP/1.1 200 OK": the digits behind the first space. */
static bool read_status (wr_slice line, int *status) {
  bool http = line.n > 5 && memcmp(line.at, "HTTP/", 5) == 0;
  const char *space = http ? memchr(line.at, ' ', line.n) : NULL;
  if (!space || line.at + line.n - space < 4) return false;
  *status = 0;
  for (int i = 1; i <= 3; i++) {
    if (!wr_is_digit(space[i])) return false;
    *status = *status * 10 + (space[i] - '0');
  }
  return true;
}

/* A head that no empty line ends is all there is of the message. */
bool wr_http_read (wr_slice bytes, wr_http *h) {
  const char *lf = bytes.n ? memchr(bytes.at, '\n', bytes.n) : NULL;
  uint32_t line = lf ? (uint32_t) (lf - bytes.at) + 1 : bytes.n;
  if (!read_status((wr_slice) {bytes.at, line}, &h->status)) return false;
  uint32_t head = wr_header_length(bytes);
  if (!head) head = bytes.n;
  h->fields = (wr_slice) {bytes.at + line, head - line};
  h->body = (wr_slice) {bytes.at + head, bytes.n - head};
  return true;
}

/* The line before a chunk (RFC 9112, 7.1): its size; *at moves behind the line. */
static bool chunk_size (wr_slice s, uint32_t *at, uint32_t *size) {
  uint32_t i = *at, digits = 0;
  for (*size = 0; i < s.n && wr_hex_value(s.at[i]) >= 0; i++, digits++)
    *size = *size << 4 | (uint32_t) wr_hex_value(s.at[i]);
  const char *lf = i < s.n ? memchr(s.at + i, '\n', s.n - i) : NULL;
  if (!digits || digits > CHUNK_DIGITS || !lf) return false;
  if (s.at[i] != ';' && s.at[i] != '\r' && s.at[i] != '\n' && s.at[i] != ' ') return false;
  *at = (uint32_t) (lf - s.at) + 1;
  return true;
}

static wr_slice without_chunks (wr_slice body, wr_buf *out, unsigned *flags) {
  uint32_t at = 0, size;
  out->n = 0;
  while (chunk_size(body, &at, &size)) {
    if (!size) return (wr_slice) {out->at, (uint32_t) out->n};
    uint32_t n = size < body.n - at ? size : body.n - at;
    wr_buf_put(out, body.at + at, n);
    at += n;
    if (at < body.n && body.at[at] == '\r') at++;
    if (at < body.n && body.at[at] == '\n') at++;
  }
  if (at == 0) {
    *flags |= WR_HTTP_UNCODED;
    return body;
  }
  *flags |= WR_HTTP_BROKEN;
  return (wr_slice) {out->at, (uint32_t) out->n};
}

/* The packing of a content coding; WR_PACKING_N for "identity", and *known false for one that
   nobody knows. */
static wr_packing packing_of (wr_slice name, bool *known) {
  static const struct { const char *name; wr_packing packing; } codings[] = {
    {"gzip", WR_PACKED_GZIP}, {"x-gzip", WR_PACKED_GZIP}, {"deflate", WR_PACKED_ZLIB},
    {"zstd", WR_PACKED_ZSTD}, {"br", WR_PACKED_BROTLI}, {"identity", WR_PACKING_N},
    {"none", WR_PACKING_N}, {"utf-8", WR_PACKING_N}, {"", WR_PACKING_N}};
  *known = true;
  for (size_t i = 0; i < sizeof codings / sizeof *codings; i++)
    if (wr_header_is(name, codings[i].name)) return codings[i].packing;
  *known = false;
  return WR_PACKING_N;
}

/* The names of a list "gzip, br", first to last; gives how many there are. */
static int names_of (wr_slice list, wr_slice names[MOST_CODINGS]) {
  int n = 0;
  for (uint32_t at = 0; list.at && at <= list.n && n < MOST_CODINGS;) {
    const char *comma = at < list.n ? memchr(list.at + at, ',', list.n - at) : NULL;
    uint32_t to = comma ? (uint32_t) (comma - list.at) : list.n;
    names[n++] = wr_trim((wr_slice) {list.at + at, to - at});
    at = to + 1;
  }
  return n;
}

/* Takes one coding off.  Bytes that break at once never had it. */
static int decode (wr_slice *body, wr_packing p, size_t most, wr_fast_gzip *fast, wr_buf *out,
    unsigned *flags, wr_error *e) {
  bool cut = false;
  out->n = 0;
  if (wr_packing_is(WR_PACKED_GZIP, *body)) p = WR_PACKED_GZIP;
  int status = wr_unpack_all(p, *body, most, fast, out, &cut, NULL, e);
  if (status != WR_OK && status != WR_E_PACKED) return status;
  if (status == WR_E_PACKED && out->n == 0) {
    *flags |= WR_HTTP_UNCODED;
    return WR_OK;
  }
  if (status == WR_E_PACKED) *flags |= WR_HTTP_BROKEN;
  if (cut) *flags |= WR_HTTP_CUT;
  *body = (wr_slice) {out->at, (uint32_t) out->n};
  return WR_OK;
}

static int without_codings (wr_slice *body, wr_slice list, size_t most, wr_http_room *room,
    unsigned *flags, wr_error *e) {
  wr_slice names[MOST_CODINGS];
  int status = WR_OK;
  for (int i = names_of(list, names), turn = 0; i-- > 0 && status == WR_OK; turn = !turn) {
    bool known;
    wr_packing p = packing_of(names[i], &known);
    if (!known) return wr_fail(e, WR_E_OPTION, WR_NONE, "content coding");
    if (p < WR_PACKING_N && body->n)
      status = decode(body, p, most, &room->fast, &room->codings[turn], flags, e);
  }
  return status;
}

int wr_http_body (const wr_http *h, size_t most, wr_http_room *room, wr_slice *body,
    unsigned *flags, wr_error *e) {
  *body = h->body;
  *flags = 0;
  room->chunks.failed = room->codings[0].failed = room->codings[1].failed = false;
  wr_slice transfer = wr_header_find(h->fields, "transfer-encoding");
  if (transfer.at && wr_header_is(transfer, "chunked"))
    *body = without_chunks(*body, &room->chunks, flags);
  if (room->chunks.failed) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  int status = without_codings(body, wr_header_find(h->fields, "content-encoding"), most, room,
    flags, e);
  if (body->n > most) {
    body->n = (uint32_t) most;
    *flags |= WR_HTTP_CUT;
  }
  return status;
}

void wr_http_room_free (wr_http_room *room) {
  wr_buf_free(&room->chunks);
  wr_buf_free(&room->codings[0]);
  wr_buf_free(&room->codings[1]);
  wr_fast_gzip_close(&room->fast);
}
