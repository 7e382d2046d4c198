/* parquet.c: tables as Parquet files, nested lists and records too */
#include "write/parquet.h"

#include "write/parquet_footer.h"
#include "write/thrift.h"

static const char magic[] = "PAR1";

/* Readers parse "NAME version VERSION (build HASH)" to know writers whose statistics were wrong. */
static bool set_maker (wr_parquet *w, wr_slice version) {
  wr_buf text = {0};
  wr_buf_text(&text, "windrow version ");
  wr_buf_slice(&text, version);
  wr_buf_text(&text, " (build 1)");
  w->maker = wr_arena_copy(&w->names, (wr_slice) {text.at, (uint32_t) text.n});
  bool fine = !text.failed && w->maker.at;
  wr_buf_free(&text);
  return fine;
}

int wr_parquet_open (wr_parquet *w, wr_parquet_codec codec, wr_slice version, wr_error *e) {
  *w = (wr_parquet) {.room.codec = codec};
  wr_arena_init(&w->names);
  if (!set_maker(w, version)) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  if (codec == WR_PARQUET_PLAIN) return WR_OK;
  bool zstd = codec == WR_PARQUET_ZSTD;
  return wr_pack_open(&w->room.packer, zstd ? WR_PACKED_ZSTD : WR_PACKED_GZIP, e);
}

wr_parquet_node *wr_parquet_node_at (const wr_parquet *w, uint32_t i) {
  return (wr_parquet_node *) w->nodes.at + i;
}

wr_parquet_column *wr_parquet_column_at (const wr_parquet *w, uint32_t i) {
  return (wr_parquet_column *) w->columns.at + i;
}

/* A value's levels: one more definition for what may be missing, one of each for what may come
   again (the group `list` in the middle of a list). */
static void set_levels (wr_parquet_node *n, const wr_parquet_node *parent) {
  n->def = parent ? parent->def : 0;
  n->rep = parent ? parent->rep : 0;
  if (parent && parent->kind == WR_PARQUET_LIST) {
    n->def++;
    n->rep++;
  }
  n->def += n->optional;
}

static void add_column (wr_parquet *w, wr_parquet_node *n) {
  n->column = w->columns.n;
  wr_parquet_column *c = wr_array_push(&w->columns, sizeof *c);
  if (!c) {
    w->failed = true;
    return;
  }
  *c = (wr_parquet_column) {.type = n->type, .max_def = n->def, .max_rep = n->rep};
}

uint32_t wr_parquet_add_node (wr_parquet *w, const wr_parquet_node *node, uint32_t parent) {
  uint32_t i = w->nodes.n;
  wr_parquet_node *n = wr_array_push(&w->nodes, sizeof *n);
  if (!n) {
    w->failed = true;
    return 0;
  }
  *n = *node;
  n->name = wr_arena_copy(&w->names, node->name);
  n->parent = parent;
  n->children = 0;
  n->next = i + 1;
  if (!n->name.at) w->failed = true;
  set_levels(n, i ? wr_parquet_node_at(w, parent) : NULL);
  if (i) wr_parquet_node_at(w, parent)->children++;
  if (n->kind == WR_PARQUET_LEAF) add_column(w, n);
  return i;
}

void wr_parquet_close_node (wr_parquet *w, uint32_t node) {
  if (!w->failed) wr_parquet_node_at(w, node)->next = w->nodes.n;
}

void wr_parquet_put_nothing (wr_parquet *w, uint32_t node, unsigned rep, unsigned def) {
  for (uint32_t i = node, end = wr_parquet_node_at(w, node)->next; i < end; i++) {
    const wr_parquet_node *n = wr_parquet_node_at(w, i);
    if (n->kind == WR_PARQUET_LEAF)
      wr_parquet_put_null(wr_parquet_column_at(w, n->column), rep, def);
  }
}

void wr_parquet_end_row (wr_parquet *w) {
  w->pending++;
}

static void each_column (wr_parquet *w, void (*what) (wr_parquet_column *)) {
  for (uint32_t i = 0; i < w->columns.n; i++) what(wr_parquet_column_at(w, i));
}

void wr_parquet_keep (wr_parquet *w) {
  each_column(w, wr_parquet_column_keep);
  w->kept = w->pending;
}

void wr_parquet_undo (wr_parquet *w) {
  each_column(w, wr_parquet_column_undo);
  w->pending = w->kept;
}

size_t wr_parquet_pending (const wr_parquet *w) {
  size_t n = 0;
  for (uint32_t i = 0; i < w->columns.n; i++)
    n += wr_parquet_column_bytes(wr_parquet_column_at(w, i));
  return n;
}

void wr_parquet_add_meta (wr_parquet *w, wr_slice key, wr_slice value) {
  wr_parquet_footer_pair(&w->meta, key, value);
  w->n_meta++;
}

static int status_of (const wr_parquet *w, const wr_buf *out, wr_error *e) {
  bool failed = w->failed || w->groups.failed || w->meta.failed || out->failed;
  for (uint32_t i = 0; i < w->columns.n; i++)
    failed |= wr_parquet_column_failed(wr_parquet_column_at(w, i));
  return failed ? wr_fail(e, WR_E_MEMORY, WR_NONE, NULL) : WR_OK;
}

static void put_magic (wr_parquet *w, wr_buf *out) {
  if (w->offset == 0) wr_buf_text(out, magic);
}

/* One chunk a column, and the metadata of each into w->groups as they come.  `before`: bytes of
   out that belong to earlier calls. */
static int put_chunks (wr_parquet *w, wr_buf *out, size_t before, wr_thrift *group,
    wr_parquet_group *sums, wr_error *e) {
  int status = WR_OK;
  wr_thrift_list(group, 1, WR_THRIFT_STRUCT, w->columns.n);
  for (uint32_t i = 0; status == WR_OK && i < w->columns.n; i++) {
    wr_parquet_chunk chunk;
    status = wr_parquet_chunk_write(wr_parquet_column_at(w, i), &w->room, w->offset - before, out,
      &chunk, e);
    if (status == WR_OK) wr_parquet_footer_chunk(w, i, &chunk, &w->groups);
    sums->raw += chunk.raw;
    sums->packed += chunk.packed;
  }
  return status;
}

int wr_parquet_flush (wr_parquet *w, wr_buf *out, wr_error *e) {
  size_t before = out->n;
  wr_parquet_undo(w);
  if (!w->kept) return status_of(w, out, e);
  put_magic(w, out);
  wr_parquet_group sums = {
    .rows = w->kept, .offset = w->offset + (out->n - before), .ordinal = w->n_groups};
  wr_thrift group = {&w->groups, 0};
  int status = status_of(w, out, e);
  if (status == WR_OK) status = put_chunks(w, out, before, &group, &sums, e);
  if (status != WR_OK) return status;
  wr_parquet_footer_group(&group, &sums);
  each_column(w, wr_parquet_column_reset);
  w->rows += w->kept;
  w->kept = w->pending = 0;
  w->n_groups++;
  w->offset += out->n - before;
  return status_of(w, out, e);
}

int wr_parquet_finish (wr_parquet *w, wr_buf *out, wr_error *e) {
  int status = wr_parquet_flush(w, out, e);
  if (status != WR_OK) return status;
  size_t before = out->n;
  put_magic(w, out);
  size_t from = out->n;
  wr_parquet_footer(w, out);
  uint32_t length = (uint32_t) (out->n - from);
  for (int i = 0; i < 4; i++) wr_buf_char(out, (char) (length >> (8 * i)));
  wr_buf_text(out, magic);
  w->offset += out->n - before;
  return status_of(w, out, e);
}

enum { SAVED = 8 + 8 + 4 };

static void put_number (wr_buf *out, uint64_t n, int bytes) {
  for (int i = 0; i < bytes; i++) wr_buf_char(out, (char) (n >> (8 * i)));
}

static uint64_t take_number (const char *at, int bytes) {
  uint64_t n = 0;
  for (int i = bytes; i-- > 0;) n = n << 8 | (unsigned char) at[i];
  return n;
}

void wr_parquet_save (const wr_parquet *w, wr_buf *out) {
  put_number(out, w->offset, 8);
  put_number(out, w->rows, 8);
  put_number(out, w->n_groups, 4);
  wr_buf_put(out, w->groups.at, w->groups.n);
}

bool wr_parquet_restore (wr_parquet *w, wr_slice saved) {
  if (saved.n < SAVED || w->rows || w->pending) return false;
  w->offset = take_number(saved.at, 8);
  w->rows = take_number(saved.at + 8, 8);
  w->n_groups = (uint32_t) take_number(saved.at + 16, 4);
  w->groups.n = 0;
  wr_buf_put(&w->groups, saved.at + SAVED, saved.n - SAVED);
  return true;
}

static void room_free (wr_parquet_room *r) {
  wr_pack_close(&r->packer);
  wr_buf_free(&r->raw);
  wr_buf_free(&r->packed);
  wr_buf_free(&r->header);
  wr_buf_free(&r->dictionary);
  wr_array_free(&r->slots);
  wr_array_free(&r->indices);
  wr_array_free(&r->levels);
}

void wr_parquet_close (wr_parquet *w) {
  each_column(w, wr_parquet_column_free);
  wr_array_free(&w->columns);
  wr_array_free(&w->nodes);
  wr_arena_free(&w->names);
  wr_buf_free(&w->groups);
  wr_buf_free(&w->meta);
  room_free(&w->room);
}
