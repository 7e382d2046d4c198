/* binding.h: what the files of the binding share: check, call, push, and nothing else */
#ifndef WR_BINDING_H
#define WR_BINDING_H

#include <lauxlib.h>
#include <lua.h>

#include "base/buf.h"
#include "html/select/select.h"
#include "html/xpath.h"
#include "run/field.h"

/* The contents of a file or of a packed member, until others take their place: n bytes of what
   is kept, from `from` on. */
typedef struct binding_bytes {
  wr_buf kept;
  size_t from, n;
  lua_Integer reads;                   /* how often they changed so far */
} binding_bytes;

/* A document as Lua sees it.  Uservalue 1 anchors the source, a string or bytes, 2 the options
   table with its strings and selectors, which the core only points to.  `items`, `nodes` and
   `values` hold results while they are pushed, so that a Lua error leaks nothing: one array for
   each type of record. */
typedef struct binding_doc {
  wr_doc *doc;                         /* NULL once closed */
  struct wr_xpath_view *view;
  wr_array items, nodes, values;       /* wr_item, wr_node_id or offset, wr_xpath_value */
  const binding_bytes *bytes;          /* what it was loaded from, NULL for a string; and which
                                          read of them */
  lua_Integer read;
  wr_array listed, counts;             /* wr_listed; how often texts came (fill.c) */
  lua_Integer generation;              /* of the load; handles of an earlier one mean nothing */
} binding_doc;

/* The document at argument i, open; raises otherwise. */
binding_doc *binding_check_doc (lua_State *L, int i);

/* The handle at argument i of a function of b: in range for its layer; raises otherwise.
   `optional`: nil gives 0. */
wr_item binding_check_item (lua_State *L, int i, const binding_doc *b, bool optional);

/* The field at argument i, by its number; raises otherwise. */
wr_field binding_check_field (lua_State *L, int i);

/* "content" "comments" "page" at argument i, "content" when absent. */
wr_part_id binding_check_part (lua_State *L, int i);

/* The selector at index i, or NULL when it is something else. */
const wr_selector *binding_to_selector (lua_State *L, int i);

/* The model at index i, of blocks or of names, or NULL when it is something else. */
const struct wr_model *binding_to_model (lua_State *L, int i);
const struct wr_entity_model *binding_to_entities (lua_State *L, int i);

/* The units at index i (core.units) and how many; NULL when it is something else. */
const struct wr_own_unit *binding_to_units (lua_State *L, int i, uint32_t *n);

/* The array at index i, of { list =, kind =, hint =, subkind = }, as a userdata that it pushes. */
const struct wr_gazetteer_use *binding_to_lists (lua_State *L, int i, uint32_t *n);

/* The hash of a row of texts by that of those before it, 0 for none, and the i-th, from 1. */
uint64_t binding_hash_next (uint64_t before, int i, wr_slice text);

/* Whether the table at index i has the registered metatable `mark`; "windrow.array" says that it
   is a list, even an empty one. */
bool binding_is_marked (lua_State *L, int i, const char *mark);

wr_slice binding_check_slice (lua_State *L, int i);

/* The string or the bytes at argument i; *bytes is NULL for a string. */
wr_slice binding_check_source (lua_State *L, int i, const binding_bytes **bytes);

/* The bytes at argument i, which is core.bytes; raises otherwise. */
binding_bytes *binding_check_bytes (lua_State *L, int i);

/* What b holds. */
wr_slice binding_bytes_slice (const binding_bytes *b);

/* Makes s the contents of b: without a copy where it lies in them.  Raises when memory lacks. */
void binding_bytes_set (lua_State *L, binding_bytes *b, wr_slice s);

/* An empty buffer to write the contents of b into; they count once binding_bytes_done was
   called. */
wr_buf *binding_bytes_write (binding_bytes *b);
void binding_bytes_done (binding_bytes *b);

/* Moves the bytes at argument i to `to`, which is empty; copies a string.  Raises when memory
   lacks. */
void binding_bytes_take (lua_State *L, int i, binding_bytes *to);

/* Empties b, for good or until it is filled again. */
void binding_bytes_free (binding_bytes *b);

void binding_push_slice (lua_State *L, wr_slice s);

/* A field's value: items as handles, lists as arrays. */
void binding_push_value (lua_State *L, const wr_value *v);

/* A hash as 13 characters of base 32, Crockford's alphabet.  1 result. */
int binding_push_hash (lua_State *L, uint64_t h);

/* nil, message, code, position: what an expected failure returns.  4 results. */
int binding_push_error (lua_State *L, const wr_error *e);

/* Raises the error: for calls that fail only when there is no memory. */
int binding_raise (lua_State *L, const wr_error *e);

/* The items in b->items as an array of handles. */
void binding_push_items (lua_State *L, const binding_doc *b);

/* Pushes an empty wr_buf as a userdata that frees itself. */
void binding_push_new_buf (lua_State *L);

/* A buffer that lives in the function's first upvalue, empty. */
wr_buf *binding_buf (lua_State *L);

/* Its contents as a string; raises when memory ran out. */
int binding_push_buf (lua_State *L, const wr_buf *b);

/* Appends the Lua value at index i as JSON; raises on what JSON cannot hold. */
void binding_encode (lua_State *L, int i, wr_buf *out);

/* Pushes a JSON value as a Lua value; null members are left out of objects,
   elsewhere null is core.null. */
void binding_push_json (lua_State *L, const wr_json *v);

/* Registration: each file adds its functions to the module table (at the top of the stack) or
   its methods to the document's. */
void binding_open_bytes (lua_State *L);
void binding_open_document (lua_State *L);
void binding_open_items (lua_State *L);
void binding_open_queries (lua_State *L);
void binding_open_json (lua_State *L);
void binding_open_rows (lua_State *L);
void binding_open_texts (lua_State *L);
void binding_open_signals (lua_State *L);
void binding_open_finds (lua_State *L);
void binding_open_memory (lua_State *L);
void binding_open_models (lua_State *L);
void binding_open_fills (lua_State *L);
void binding_open_units (lua_State *L);
void binding_open_gazetteers (lua_State *L);
void binding_open_inputs (lua_State *L);
void binding_open_archives (lua_State *L);
void binding_open_files (lua_State *L);
void binding_open_marshal (lua_State *L);
void binding_open_process (lua_State *L);
void binding_open_marks (lua_State *L);
void binding_open_packing (lua_State *L);
void binding_open_parquet (lua_State *L);

extern const luaL_Reg binding_item_methods[], binding_query_methods[],
  binding_fill_methods[], binding_gazetteer_methods[];

#define BINDING_BYTES "windrow.bytes"
#define BINDING_DOCUMENT "windrow.document"
#define BINDING_SELECTOR "windrow.selector"
#define BINDING_XPATH "windrow.xpath"
#define BINDING_MODEL "windrow.model"
#define BINDING_ENTITIES "windrow.entities"
#define BINDING_UNITS "windrow.units"
#define BINDING_GAZETTEER "windrow.gazetteer"
#define BINDING_UNPACKER "windrow.unpacker"
#define BINDING_PACKER "windrow.packer"
#define BINDING_SHA256 "windrow.sha256"
#define BINDING_PARQUET "windrow.parquet"

#endif
