/* parquet_footer.c: the metadata of a Parquet file (parquet.thrift) */
#include "write/parquet_footer.h"

enum {
  VERSION = 2, MOST_PATH = 64,
  REQUIRED = 0, OPTIONAL = 1, REPEATED = 2,
  ENCODING_PLAIN = 0, ENCODING_RLE = 3, ENCODING_DICTIONARY = 8
};

/* What a meaning is called: ConvertedType, and the field of the union LogicalType. */
static const struct { int converted, logical; } meanings[] = {
  [WR_PARQUET_NUMBER] = {-1, 0}, [WR_PARQUET_STRING] = {0, 1}, [WR_PARQUET_JSON] = {19, 12},
  [WR_PARQUET_DATE] = {6, 6}, [WR_PARQUET_INSTANT] = {10, 8}};

enum { CONVERTED_LIST = 3, LOGICAL_LIST = 3, LOGICAL_INSTANT = 8, UNIT_MICROS = 2 };

void wr_parquet_footer_pair (wr_buf *out, wr_slice key, wr_slice value) {
  wr_thrift t = {out, 0};
  wr_thrift_binary(&t, 1, key);
  wr_thrift_binary(&t, 2, value);
  wr_thrift_end(&t);
}

/* LogicalType: a union, of which one member is there; instants are in UTC, in microseconds. */
static void put_logical (wr_thrift *t, int logical) {
  wr_thrift all = wr_thrift_struct(t, 10), one = wr_thrift_struct(&all, logical);
  if (logical == LOGICAL_INSTANT) {
    wr_thrift_bool(&one, 1, true);
    wr_thrift unit = wr_thrift_struct(&one, 2), micros = wr_thrift_struct(&unit, UNIT_MICROS);
    wr_thrift_end(&micros);
    wr_thrift_end(&unit);
  }
  wr_thrift_end(&one);
  wr_thrift_end(&all);
}

/* One SchemaElement.  repetition -1: the root has none; type -1: a group. */
static void put_element (wr_buf *out, wr_slice name, int repetition, int type, uint32_t children,
    int converted, int logical) {
  wr_thrift t = {out, 0};
  if (type >= 0) wr_thrift_int(&t, 1, WR_THRIFT_I32, type);
  if (repetition >= 0) wr_thrift_int(&t, 3, WR_THRIFT_I32, repetition);
  wr_thrift_binary(&t, 4, name);
  if (type < 0) wr_thrift_int(&t, 5, WR_THRIFT_I32, children);
  if (converted >= 0) wr_thrift_int(&t, 6, WR_THRIFT_I32, converted);
  if (logical) put_logical(&t, logical);
  wr_thrift_end(&t);
}

/* A list is a group of a repeated group `list` (LogicalTypes.md, "Lists"). */
static void put_node (const wr_parquet *w, uint32_t i, wr_buf *out) {
  const wr_parquet_node *n = wr_parquet_node_at(w, i);
  int repetition = i == 0 ? -1 : n->optional ? OPTIONAL : REQUIRED;
  if (n->kind == WR_PARQUET_LIST) {
    put_element(out, n->name, repetition, -1, 1, CONVERTED_LIST, LOGICAL_LIST);
    put_element(out, WR_SLICE("list"), REPEATED, -1, 1, -1, 0);
  } else if (n->kind == WR_PARQUET_RECORD) {
    put_element(out, n->name, repetition, -1, n->children, -1, 0);
  } else {
    put_element(out, n->name, repetition, (int) n->type, 0, meanings[n->meaning].converted,
      meanings[n->meaning].logical);
  }
}

static uint32_t count_elements (const wr_parquet *w) {
  uint32_t n = w->nodes.n;
  for (uint32_t i = 0; i < w->nodes.n; i++) n += wr_parquet_node_at(w, i)->kind == WR_PARQUET_LIST;
  return n;
}

static uint32_t leaf_of (const wr_parquet *w, uint32_t column) {
  uint32_t i = 0;
  while (wr_parquet_node_at(w, i)->kind != WR_PARQUET_LEAF
    || wr_parquet_node_at(w, i)->column != column) i++;
  return i;
}

/* The names from below the root to the leaf. */
static void put_path (const wr_parquet *w, uint32_t leaf, wr_thrift *t) {
  wr_slice names[MOST_PATH];
  size_t n = 0;
  for (uint32_t i = leaf; i && n + 2 < MOST_PATH; i = wr_parquet_node_at(w, i)->parent) {
    const wr_parquet_node *node = wr_parquet_node_at(w, i);
    names[n++] = node->name;
    if (wr_parquet_node_at(w, node->parent)->kind == WR_PARQUET_LIST)
      names[n++] = WR_SLICE("list");
  }
  wr_thrift_list(t, 3, WR_THRIFT_BINARY, n);
  while (n) wr_thrift_bytes(t->out, names[--n]);
}

static void put_statistics (wr_thrift *t, const wr_parquet_chunk *chunk) {
  wr_thrift s = wr_thrift_struct(t, 12);
  wr_thrift_int(&s, 3, WR_THRIFT_I64, (int64_t) chunk->nulls);
  if (chunk->ranged) {
    wr_thrift_binary(&s, 5, chunk->greatest);
    wr_thrift_binary(&s, 6, chunk->least);
  }
  wr_thrift_end(&s);
}

static void put_encodings (wr_thrift *t, bool dictionary) {
  wr_thrift_list(t, 2, WR_THRIFT_I32, dictionary ? 3 : 2);
  wr_thrift_zigzag(t->out, ENCODING_PLAIN);
  wr_thrift_zigzag(t->out, ENCODING_RLE);
  if (dictionary) wr_thrift_zigzag(t->out, ENCODING_DICTIONARY);
}

void wr_parquet_footer_chunk (const wr_parquet *w, uint32_t i, const wr_parquet_chunk *chunk,
    wr_buf *out) {
  wr_thrift t = {out, 0};
  wr_thrift_int(&t, 2, WR_THRIFT_I64, 0);
  wr_thrift m = wr_thrift_struct(&t, 3);
  wr_thrift_int(&m, 1, WR_THRIFT_I32, (int64_t) wr_parquet_column_at(w, i)->type);
  put_encodings(&m, chunk->dictionary != 0);
  put_path(w, leaf_of(w, i), &m);
  wr_thrift_int(&m, 4, WR_THRIFT_I32, (int64_t) w->room.codec);
  wr_thrift_int(&m, 5, WR_THRIFT_I64, (int64_t) chunk->n);
  wr_thrift_int(&m, 6, WR_THRIFT_I64, (int64_t) chunk->raw);
  wr_thrift_int(&m, 7, WR_THRIFT_I64, (int64_t) chunk->packed);
  wr_thrift_int(&m, 9, WR_THRIFT_I64, (int64_t) chunk->data);
  if (chunk->dictionary) wr_thrift_int(&m, 11, WR_THRIFT_I64, (int64_t) chunk->dictionary);
  put_statistics(&m, chunk);
  wr_thrift_end(&m);
  wr_thrift_end(&t);
}

void wr_parquet_footer_group (wr_thrift *t, const wr_parquet_group *group) {
  wr_thrift_int(t, 2, WR_THRIFT_I64, (int64_t) group->raw);
  wr_thrift_int(t, 3, WR_THRIFT_I64, (int64_t) group->rows);
  wr_thrift_int(t, 5, WR_THRIFT_I64, (int64_t) group->offset);
  wr_thrift_int(t, 6, WR_THRIFT_I64, (int64_t) group->packed);
  if (group->ordinal <= INT16_MAX) wr_thrift_int(t, 7, 4, group->ordinal);
  wr_thrift_end(t);
}

/* Least and greatest values are by the order of the type: TypeDefinedOrder for every column. */
static void put_orders (const wr_parquet *w, wr_thrift *t) {
  wr_thrift_list(t, 7, WR_THRIFT_STRUCT, w->columns.n);
  for (uint32_t i = 0; i < w->columns.n; i++) {
    wr_thrift order = {t->out, 0}, type = wr_thrift_struct(&order, 1);
    wr_thrift_end(&type);
    wr_thrift_end(&order);
  }
}

void wr_parquet_footer (const wr_parquet *w, wr_buf *out) {
  wr_thrift t = {out, 0};
  wr_thrift_int(&t, 1, WR_THRIFT_I32, VERSION);
  wr_thrift_list(&t, 2, WR_THRIFT_STRUCT, count_elements(w));
  for (uint32_t i = 0; i < w->nodes.n; i++) put_node(w, i, out);
  wr_thrift_int(&t, 3, WR_THRIFT_I64, (int64_t) w->rows);
  wr_thrift_list(&t, 4, WR_THRIFT_STRUCT, w->n_groups);
  wr_buf_put(out, w->groups.at, w->groups.n);
  if (w->n_meta) {
    wr_thrift_list(&t, 5, WR_THRIFT_STRUCT, w->n_meta);
    wr_buf_put(out, w->meta.at, w->meta.n);
  }
  wr_thrift_binary(&t, 6, w->maker);
  put_orders(w, &t);
  wr_thrift_end(&t);
}
