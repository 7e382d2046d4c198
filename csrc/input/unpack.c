/* unpack.c: packed bytes unpacked portion by portion: gzip, zlib, deflate, Zstandard, Brotli */
#include "input/unpack.h"

#include "input/codec.h"

enum { PORTION = 1 << 16 };            /* bytes unpacked at a time */

static const char *const names[WR_PACKING_N] = {
#define XX(NAME, name) #name,
  WR_PACKING_MAP(XX)
#undef XX
};

static const wr_codec *const codecs[WR_PACKING_N] = {
  [WR_PACKED_GZIP] = &wr_codec_zlib, [WR_PACKED_ZLIB] = &wr_codec_zlib,
  [WR_PACKED_DEFLATE] = &wr_codec_zlib, [WR_PACKED_ZSTD] = &wr_codec_zstd,
  [WR_PACKED_BROTLI] = &wr_codec_brotli,
};

const char *wr_packing_name (wr_packing p) {
  return p < WR_PACKING_N ? names[p] : "unknown";
}

wr_packing wr_packing_of (wr_slice name) {
  int p = 0;
  while (p < WR_PACKING_N && !(strlen(names[p]) == name.n && !memcmp(names[p], name.at, name.n)))
    p++;
  return (wr_packing) p;
}

static bool starts (wr_slice s, const char *magic, uint32_t n) {
  return s.n >= n && memcmp(s.at, magic, n) == 0;
}

/* A Zstandard frame, or a skippable one (magic 0x184D2A50 to 5F). */
static bool is_zstd (wr_slice s) {
  return starts(s, "\x28\xb5\x2f\xfd", 4)
    || (s.n >= 4 && (s.at[0] & 0xf0) == 0x50 && memcmp(s.at + 1, "\x2a\x4d\x18", 3) == 0);
}

bool wr_packing_is (wr_packing p, wr_slice bytes) {
  if (p == WR_PACKED_GZIP) return starts(bytes, "\x1f\x8b\x08", 3);
  return p == WR_PACKED_ZSTD && is_zstd(bytes);
}

int wr_unpack_open (wr_unpacker *u, wr_packing p, wr_error *e) {
  *u = (wr_unpacker) {.packing = p};
  if (p >= WR_PACKING_N) return wr_fail(e, WR_E_OPTION, WR_NONE, "packing");
  u->codec = codecs[p]->open(p, e);
  return u->codec ? WR_OK : e->code;
}

void wr_unpack_close (wr_unpacker *u) {
  if (u->codec) codecs[u->packing]->close(u->codec);
  u->codec = NULL;
}

int wr_unpack_run (wr_unpacker *u, wr_slice in, uint32_t *used, size_t room, wr_buf *out,
    wr_unpack_state *state, wr_error *e) {
  wr_codec_step s = {.in = in.n ? in.at : "", .in_left = in.n};
  wr_codec_answer answer = WR_CODEC_GOES_ON;
  size_t wrote = 1;
  while (answer == WR_CODEC_GOES_ON && room && (s.in_left || wrote)) {
    size_t space = room < PORTION ? room : PORTION, before = s.in_left;
    s.out = wr_buf_room(out, space);
    s.out_left = space;
    if (!s.out) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
    answer = codecs[u->packing]->step(u->codec, &s);
    wrote = space - s.out_left;
    out->n += wrote;
    room -= wrote;
    if (s.in_left != before || wrote) u->inside = true;
    else if (s.in_left && answer == WR_CODEC_GOES_ON) answer = WR_CODEC_BROKEN;
  }
  *used = (uint32_t) (in.n - s.in_left);
  if (answer == WR_CODEC_ENDED) u->inside = false;
  *state = answer == WR_CODEC_ENDED ? WR_UNPACK_END
    : room ? WR_UNPACK_HUNGRY : WR_UNPACK_FULL;
  if (answer == WR_CODEC_NO_MEMORY) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  return answer == WR_CODEC_BROKEN ? wr_fail(e, WR_E_PACKED, *used, NULL) : WR_OK;
}

/* Whether a member follows `at`: the first one always, others where they can be told. */
static bool member_follows (wr_packing p, wr_slice bytes, uint32_t at) {
  return at < bytes.n && (at == 0 || wr_packing_is(p, (wr_slice) {bytes.at + at, bytes.n - at}));
}

/* Whether the member that filled all the room has more in it. */
static bool goes_on (wr_unpacker *u, wr_slice rest) {
  wr_buf extra = {0};
  uint32_t used;
  wr_unpack_state state;
  wr_error e;
  wr_unpack_run(u, rest, &used, 1, &extra, &state, &e);
  bool more = extra.n > 0;
  wr_buf_free(&extra);
  return more;
}

/* One member from *at on; *cut: the room did not do. */
static int unpack_member (wr_unpacker *u, wr_slice bytes, uint32_t *at, size_t room, wr_buf *out,
    bool *cut, wr_error *e) {
  wr_unpack_state state;
  uint32_t used;
  wr_slice rest = {bytes.at + *at, bytes.n - *at};
  int status = wr_unpack_run(u, rest, &used, room, out, &state, e);
  *at += used;
  if (status != WR_OK) return wr_fail(e, status, *at, NULL);
  if (state == WR_UNPACK_HUNGRY) return wr_fail(e, WR_E_PACKED, *at, "cut off");
  if (state == WR_UNPACK_FULL) *cut = goes_on(u, (wr_slice) {bytes.at + *at, bytes.n - *at});
  return WR_OK;
}

/* Takes members from *at on as long as the fast way does; the slow one goes on where it stops. */
static void take_fast (wr_fast_gzip *fast, wr_slice bytes, uint32_t *at, size_t most, wr_buf *out) {
  size_t before = out->n;
  uint32_t used;
  while (member_follows(WR_PACKED_GZIP, bytes, *at)
    && wr_fast_gzip_member(fast, (wr_slice) {bytes.at + *at, bytes.n - *at}, &used,
      most - (out->n - before), out))
    *at += used;
}

/* What is left of all members from *at on, whose first contents stand in out from `before`. */
static int unpack_rest (wr_packing p, wr_slice bytes, uint32_t *at, size_t most, size_t before,
    wr_buf *out, bool *cut, wr_error *e) {
  wr_unpacker u;
  int status = wr_unpack_open(&u, p, e);
  while (status == WR_OK && out->n - before < most && member_follows(p, bytes, *at))
    status = unpack_member(&u, bytes, at, most - (out->n - before), out, cut, e);
  if (status == WR_OK && out->n - before == most && member_follows(p, bytes, *at)) *cut = true;
  wr_unpack_close(&u);
  return status;
}

int wr_unpack_all (wr_packing p, wr_slice bytes, size_t most, wr_fast_gzip *fast, wr_buf *out,
    bool *cut, uint32_t *used, wr_error *e) {
  size_t before = out->n;
  uint32_t at = 0;
  int status = WR_OK;
  *cut = false;
  if (fast && p == WR_PACKED_GZIP) take_fast(fast, bytes, &at, most, out);
  if (at < bytes.n || !bytes.n)
    status = unpack_rest(p, bytes, &at, most, before, out, cut, e);
  if (used) *used = at;
  return status;
}
