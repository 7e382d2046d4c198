/* fill.c: rows of a table, filled a column at a time */
#include "lua/binding.h"

/* core.rows(n, width) -> { row … }: n empty ones of so many values, which each says in its field
   n */
static int core_rows (lua_State *L) {
  lua_Integer n = luaL_checkinteger(L, 1), width = luaL_checkinteger(L, 2);
  lua_createtable(L, (int) n, 0);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_createtable(L, (int) width, 1);
    lua_pushinteger(L, width);
    lua_setfield(L, -2, "n");
    lua_rawseti(L, -2, i);
  }
  return 1;
}

/* core.missing(rows, place) -> how many rows have nothing at the place */
static int core_missing (lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer place = luaL_checkinteger(L, 2), n = (lua_Integer) lua_rawlen(L, 1), missing = 0;
  for (lua_Integer i = 1; i <= n; i++) {
    if (lua_rawgeti(L, 1, i) != LUA_TTABLE) return luaL_argerror(L, 1, "a row is no table");
    missing += lua_rawgeti(L, -1, place) == LUA_TNIL;
    lua_pop(L, 2);
  }
  lua_pushinteger(L, missing);
  return 1;
}

/* The arguments that all have: a document, the rows, the handle that each row stands for, the
   place that is filled. */
enum { DOCUMENT = 1, ROWS, UNITS, PLACE, REST };

static binding_doc *check_rows (lua_State *L, lua_Integer *n) {
  luaL_checktype(L, ROWS, LUA_TTABLE);
  luaL_checktype(L, UNITS, LUA_TTABLE);
  luaL_checkinteger(L, PLACE);
  *n = (lua_Integer) lua_rawlen(L, ROWS);
  return binding_check_doc(L, DOCUMENT);
}

/* The i-th unit, or where `field` is an item's, the item that the unit has there; 0 for none. */
static wr_item unit_at (lua_State *L, const binding_doc *b, lua_Integer i, int field) {
  lua_rawgeti(L, UNITS, i);
  wr_item one = binding_check_item(L, -1, b, false);
  lua_pop(L, 1);
  if (field < 0) return one;
  wr_value v;
  wr_error e = {0};
  if (wr_field_get(b->doc, one, (wr_field) field, &v, &e) != WR_OK) binding_raise(L, &e);
  return v.kind == WR_VALUE_ITEM ? v.as.item : 0;
}

/* Puts the value at the top into its place in the i-th row. */
static void put (lua_State *L, lua_Integer i) {
  if (lua_rawgeti(L, ROWS, i) != LUA_TTABLE) luaL_argerror(L, ROWS, "a row is no table");
  lua_insert(L, -2);
  lua_rawseti(L, -2, lua_tointeger(L, PLACE));
  lua_pop(L, 1);
}

/* doc:fill(rows, units, place, field): each row gets its unit's value */
static int doc_fill (lua_State *L) {
  lua_Integer n;
  binding_doc *b = check_rows(L, &n);
  wr_field field = binding_check_field(L, REST);
  for (lua_Integer i = 1; i <= n; i++) {
    wr_value v;
    wr_error e = {0};
    if (wr_field_get(b->doc, unit_at(L, b, i, -1), field, &v, &e) != WR_OK)
      return binding_raise(L, &e);
    binding_push_value(L, &v);
    put(L, i);
  }
  return 0;
}

/* How often a text came, by its hash; `hash` is not 0 where the slot is taken. */
typedef struct counted {
  uint64_t hash;
  int64_t n;
} counted;

/* Empty slots for n texts, at most half of which will be taken. */
static counted *new_counts (wr_array *a, uint32_t n, uint32_t *mask) {
  uint32_t room = 16;
  while (room / 2 < n) room *= 2;
  a->n = 0;
  if (!wr_array_reserve(a, room, sizeof(counted))) return NULL;
  memset(a->at, 0, room * sizeof(counted));
  *mask = room - 1;
  return a->at;
}

static int64_t count (counted *slots, uint32_t mask, uint64_t hash) {
  uint32_t i = (uint32_t) hash & mask;
  hash |= !hash;
  while (slots[i].hash && slots[i].hash != hash) i = (i + 1) & mask;
  slots[i].hash = hash;
  return ++slots[i].n;
}

/* doc:fill_ids(rows, units, place, document, table): each row gets the id of its unit, which is
   core.hash_text(document, table, text of the unit, how manieth of this text it is) */
static int doc_fill_ids (lua_State *L) {
  lua_Integer n;
  uint32_t mask;
  binding_doc *b = check_rows(L, &n);
  wr_buf *out = binding_buf(L);
  wr_slice names[] = {binding_check_slice(L, REST), binding_check_slice(L, REST + 1)};
  uint64_t above = binding_hash_next(binding_hash_next(0, 1, names[0]), 2, names[1]);
  counted *slots = n < WR_NONE / 8 ? new_counts(&b->counts, (uint32_t) n, &mask) : NULL;
  if (!slots) return luaL_error(L, "out of memory");
  for (lua_Integer i = 1; i <= n; i++) {
    wr_slice text = {"", 0};
    wr_error e = {0};
    if (wr_item_text(b->doc, unit_at(L, b, i, -1), &text, &e) != WR_OK)
      return binding_raise(L, &e);
    uint64_t hash = binding_hash_next(above, 3, text);
    out->n = 0;
    wr_buf_int(out, count(slots, mask, hash));
    binding_push_hash(L, binding_hash_next(hash, 4, (wr_slice) {out->at, (uint32_t) out->n}));
    put(L, i);
  }
  return 0;
}

/* Which of the other table's rows stands for the item: the one that its place in its layer says, or
   0 where there is no item; -1 where another one stands there. */
static lua_Integer row_of (lua_State *L, int units, wr_item of) {
  if (!of) return 0;
  lua_Integer r = (lua_Integer) wr_item_index(of) + 1;
  lua_rawgeti(L, units, r);
  bool found = (wr_item) lua_tointeger(L, -1) == of;
  lua_pop(L, 1);
  return found ? r : -1;
}

/* doc:fill_refs(rows, units, place, field, made, made_for, key) -> { number … } | nothing: each
   row gets the value at `key` of the row of another table that stands for the item in its unit's
   field, or of the first where `field` is nil; and the numbers of those rows.  made: the rows of
   that table, made_for: their units; nothing where they are not a whole layer: the rows shall be
   filled otherwise then. */
static int doc_fill_refs (lua_State *L) {
  enum { FIELD = REST, MADE, MADE_FOR, KEY, NUMBERS };
  lua_Integer n;
  binding_doc *b = check_rows(L, &n);
  int field = lua_isnil(L, FIELD) ? -1 : (int) binding_check_field(L, FIELD);
  luaL_checktype(L, MADE, LUA_TTABLE);
  luaL_checktype(L, MADE_FOR, LUA_TTABLE);
  lua_Integer key = luaL_checkinteger(L, KEY);
  lua_settop(L, KEY);
  lua_createtable(L, (int) n, 0);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_Integer r = field < 0 ? 1 : row_of(L, MADE_FOR, unit_at(L, b, i, field));
    if (r < 0) return 0;
    if (!r) continue;
    if (lua_rawgeti(L, MADE, r) != LUA_TTABLE) return luaL_argerror(L, MADE, "no such row");
    lua_rawgeti(L, -1, key);
    put(L, i);
    lua_pop(L, 1);
    lua_pushinteger(L, r);
    lua_rawseti(L, NUMBERS, i);
  }
  return 1;
}

static const luaL_Reg functions[] = {
  {"rows", core_rows}, {"missing", core_missing}, {NULL, NULL}};

const luaL_Reg binding_fill_methods[] = {
  {"fill", doc_fill}, {"fill_ids", doc_fill_ids}, {"fill_refs", doc_fill_refs}, {NULL, NULL}};

void binding_open_fills (lua_State *L) {
  luaL_setfuncs(L, functions, 0);
}
