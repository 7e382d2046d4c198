/* parquet_column.c: the values of one leaf column of a Parquet file */
#include <zlib.h>

#include "write/parquet_column.h"

#include "write/parquet_dictionary.h"
#include "write/parquet_range.h"
#include "write/runs.h"
#include "write/thrift.h"

enum {
  PAGE = 1 << 20,              /* bytes of a page before it is packed, about */
  DATA_PAGE = 0, DICTIONARY_PAGE = 2,
  ENCODING_PLAIN = 0, ENCODING_RLE = 3, ENCODING_DICTIONARY = 8
};

static void put_levels (wr_parquet_column *c, unsigned rep, unsigned def) {
  if (c->max_def) wr_buf_char(&c->def, (char) def);
  if (c->max_rep) wr_buf_char(&c->rep, (char) rep);
  c->n++;
}

void wr_parquet_put_null (wr_parquet_column *c, unsigned rep, unsigned def) {
  put_levels(c, rep, def);
}

void wr_parquet_put_fixed (wr_parquet_column *c, unsigned rep, const void *bytes, size_t n) {
  put_levels(c, rep, c->max_def);
  wr_buf_put(&c->values, bytes, n);
}

static void put_u32 (wr_buf *out, uint32_t n) {
  const char bytes[4] = {(char) n, (char) (n >> 8), (char) (n >> 16), (char) (n >> 24)};
  wr_buf_put(out, bytes, sizeof bytes);
}

void wr_parquet_put_bytes (wr_parquet_column *c, unsigned rep, wr_slice s) {
  put_levels(c, rep, c->max_def);
  put_u32(&c->values, s.n);
  wr_buf_slice(&c->values, s);
}

static void cut (wr_parquet_column *c, size_t n, size_t values) {
  if (c->max_def) c->def.n = n;
  if (c->max_rep) c->rep.n = n;
  c->values.n = values;
  c->def.failed = c->rep.failed = c->values.failed = false;
  c->n = n;
}

void wr_parquet_column_keep (wr_parquet_column *c) {
  c->kept = c->n;
  c->kept_values = c->values.n;
}

void wr_parquet_column_undo (wr_parquet_column *c) {
  cut(c, c->kept, c->kept_values);
}

void wr_parquet_column_reset (wr_parquet_column *c) {
  cut(c, 0, 0);
  wr_parquet_column_keep(c);
}

size_t wr_parquet_column_bytes (const wr_parquet_column *c) {
  return c->def.n + c->rep.n + c->values.n;
}

bool wr_parquet_column_failed (const wr_parquet_column *c) {
  return c->def.failed || c->rep.failed || c->values.failed;
}

size_t wr_parquet_value_end (const wr_parquet_column *c, size_t at) {
  if (c->type == WR_PARQUET_BOOL) return at + 1;
  if (c->type == WR_PARQUET_INT32) return at + 4;
  if (c->type != WR_PARQUET_BYTES) return at + 8;
  const unsigned char *n = (const unsigned char *) c->values.at + at;
  return at + 4 + ((size_t) n[0] | (size_t) n[1] << 8 | (size_t) n[2] << 16 | (size_t) n[3] << 24);
}

/* --- pages */

/* A place in a column: an entry, and the value that it or a later entry has. */
typedef struct place {
  size_t entry, value, number;         /* value: offset in values; number: how many came before */
} place;

typedef struct chunk_writer {
  const wr_parquet_column *column;
  wr_parquet_room *room;
  wr_parquet_chunk *chunk;
  wr_buf *out;
  uint32_t distinct;                   /* 0: no dictionary */
} chunk_writer;

static bool has_value (const wr_parquet_column *c, size_t entry) {
  return !c->max_def || (unsigned char) c->def.at[entry] == c->max_def;
}

/* Where the page that begins at p ends: a row's start, about a page's bytes on. */
static place page_end (const wr_parquet_column *c, place p) {
  size_t from = p.entry + p.value;
  while (p.entry < c->n) {
    bool row = !c->max_rep || c->rep.at[p.entry] == 0;
    if (row && p.entry + p.value - from >= PAGE) break;
    if (has_value(c, p.entry)) {
      p.value = wr_parquet_value_end(c, p.value);
      p.number++;
    }
    p.entry++;
  }
  return p;
}

/* Levels: their length in four bytes, then runs of bits. */
static bool put_level_runs (wr_parquet_room *room, const wr_buf *levels, unsigned most, place from,
    place to) {
  size_t n = to.entry - from.entry, at = room->raw.n;
  room->levels.n = 0;
  if (!wr_array_reserve(&room->levels, (uint32_t) n, sizeof(uint32_t))) return false;
  uint32_t *numbers = room->levels.at;
  for (size_t i = 0; i < n; i++) numbers[i] = (unsigned char) levels->at[from.entry + i];
  put_u32(&room->raw, 0);
  wr_runs_put(&room->raw, numbers, n, wr_runs_width(most));
  if (room->raw.failed) return false;
  for (size_t i = 0, length = room->raw.n - at - 4; i < 4; i++)
    room->raw.at[at + i] = (char) (length >> (8 * i));
  return true;
}

/* Booleans as bits, the first the least significant. */
static void put_bits (wr_buf *out, const char *values, size_t n) {
  unsigned byte = 0;
  for (size_t i = 0; i < n; i++) {
    byte |= (unsigned) (values[i] & 1) << (i % 8);
    if (i % 8 == 7 || i + 1 == n) {
      wr_buf_char(out, (char) byte);
      byte = 0;
    }
  }
}

static void put_values (chunk_writer *w, place from, place to) {
  const wr_parquet_column *c = w->column;
  wr_buf *raw = &w->room->raw;
  if (w->distinct) {
    unsigned width = wr_runs_width(w->distinct - 1);
    const uint32_t *indices = w->room->indices.at;
    wr_buf_char(raw, (char) width);
    wr_runs_put(raw, indices + from.number, to.number - from.number, width);
  } else if (c->type == WR_PARQUET_BOOL) {
    put_bits(raw, c->values.at + from.value, to.value - from.value);
  } else {
    wr_buf_put(raw, c->values.at + from.value, to.value - from.value);
  }
}

static int pack (wr_parquet_room *room, wr_slice *bytes, wr_error *e) {
  room->packed.n = 0;
  if (room->codec == WR_PARQUET_PLAIN) return WR_OK;
  int status = wr_pack_run(&room->packer, *bytes, true, &room->packed, e);
  *bytes = (wr_slice) {room->packed.at, (uint32_t) room->packed.n};
  return status;
}

/* PageHeader of parquet.thrift, up to the part that is the kind's own. */
static wr_thrift page_header (wr_buf *header, int kind, size_t raw, wr_slice packed) {
  wr_thrift t = {header, 0};
  header->n = 0;
  uint32_t crc = (uint32_t) crc32(crc32(0, NULL, 0), (const Bytef *) packed.at, packed.n);
  wr_thrift_int(&t, 1, WR_THRIFT_I32, kind);
  wr_thrift_int(&t, 2, WR_THRIFT_I32, (int64_t) raw);
  wr_thrift_int(&t, 3, WR_THRIFT_I32, packed.n);
  wr_thrift_int(&t, 4, WR_THRIFT_I32, (int32_t) crc);
  return t;
}

/* Packs room->raw, and appends it behind its header. */
static int put_page (chunk_writer *w, int kind, size_t n, wr_error *e) {
  wr_parquet_room *room = w->room;
  wr_slice bytes = {room->raw.at ? room->raw.at : "", (uint32_t) room->raw.n};
  if (room->raw.failed) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  if (pack(room, &bytes, e) != WR_OK) return e->code;
  wr_thrift t = page_header(&room->header, kind, room->raw.n, bytes);
  bool data = kind == DATA_PAGE;
  wr_thrift own = wr_thrift_struct(&t, data ? 5 : 7);
  wr_thrift_int(&own, 1, WR_THRIFT_I32, (int64_t) n);
  wr_thrift_int(&own, 2, WR_THRIFT_I32, data && w->distinct ? ENCODING_DICTIONARY : ENCODING_PLAIN);
  for (int id = 3; data && id <= 4; id++) wr_thrift_int(&own, id, WR_THRIFT_I32, ENCODING_RLE);
  wr_thrift_end(&own);
  wr_thrift_end(&t);
  w->chunk->raw += room->header.n + room->raw.n;
  w->chunk->packed += room->header.n + bytes.n;
  wr_buf_put(w->out, room->header.at, room->header.n);
  wr_buf_slice(w->out, bytes);
  return w->out->failed ? wr_fail(e, WR_E_MEMORY, WR_NONE, NULL) : WR_OK;
}

static int put_data_page (chunk_writer *w, place from, place to, wr_error *e) {
  const wr_parquet_column *c = w->column;
  w->room->raw.n = 0;
  bool fine = (!c->max_rep || put_level_runs(w->room, &c->rep, c->max_rep, from, to))
    && (!c->max_def || put_level_runs(w->room, &c->def, c->max_def, from, to));
  if (!fine) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  put_values(w, from, to);
  return put_page(w, DATA_PAGE, to.entry - from.entry, e);
}

static int put_dictionary_page (chunk_writer *w, uint64_t offset, wr_error *e) {
  wr_parquet_room *room = w->room;
  w->chunk->dictionary = offset + w->out->n;
  room->raw.n = 0;
  wr_buf_put(&room->raw, room->dictionary.at, room->dictionary.n);
  return put_page(w, DICTIONARY_PAGE, w->distinct, e);
}

int wr_parquet_chunk_write (const wr_parquet_column *c, wr_parquet_room *room, uint64_t offset,
    wr_buf *out, wr_parquet_chunk *chunk, wr_error *e) {
  chunk_writer w = {c, room, chunk, out, 0};
  place from = {0};
  *chunk = (wr_parquet_chunk) {.n = c->n};
  int status = wr_parquet_dictionary_make(c, room, &w.distinct, e);
  if (status == WR_OK && w.distinct) status = put_dictionary_page(&w, offset, e);
  chunk->data = offset + out->n;
  while (status == WR_OK && from.entry < c->n) {
    place to = page_end(c, from);
    status = put_data_page(&w, from, to, e);
    from = to;
  }
  chunk->nulls = c->n - from.number;
  wr_parquet_range(c, chunk);
  return status;
}

void wr_parquet_column_free (wr_parquet_column *c) {
  wr_buf_free(&c->def);
  wr_buf_free(&c->rep);
  wr_buf_free(&c->values);
}
