/* gazetteer.c: lists of names as userdata: core.gazetteer, doc:listed */
#include "lua/binding.h"

#include "tag/gazetteer.h"

static wr_gazetteer *check_list (lua_State *L, int i) {
  return luaL_checkudata(L, i, BINDING_GAZETTEER);
}

static lua_Integer integer_field (lua_State *L, int i, const char *key, lua_Integer otherwise) {
  lua_Integer n = lua_getfield(L, i, key) == LUA_TNIL ? otherwise : luaL_checkinteger(L, -1);
  lua_pop(L, 1);
  return n;
}

/* core.gazetteer(text, { name =, alias =, fields =, start =, case = "any" "smart" "exact" }) ->
   list | nil, message, code, position.  The list keeps the text. */
static int core_gazetteer (lua_State *L) {
  static const char *const policies[] = {"any", "smart", "exact", NULL};
  wr_slice text = binding_check_slice(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  wr_gazetteer_form f = {
    .name = (int) integer_field(L, 2, "name", -1), .alias = (int) integer_field(L, 2, "alias", -1),
    .fields = (uint32_t) integer_field(L, 2, "fields", 0),
    .start = (uint32_t) integer_field(L, 2, "start", 0)};
  luaL_argcheck(L, f.start <= text.n, 2, "start behind the end");
  lua_getfield(L, 2, "case");
  int policy = luaL_checkoption(L, -1, "any", policies);
  wr_error e = {0};
  wr_gazetteer *g = lua_newuserdatauv(L, sizeof *g, 1);
  *g = (wr_gazetteer) {.policy = WR_CASE_ANY};
  luaL_setmetatable(L, BINDING_GAZETTEER);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  if (wr_gazetteer_make(g, text, &f, (wr_name_case) policy, &e) != WR_OK)
    return binding_push_error(L, &e);
  return 1;
}

static int list_gc (lua_State *L) {
  wr_gazetteer_free(check_list(L, 1));
  return 0;
}

/* list:facts() -> names, entries, names of several entries, bytes of memory */
static int list_facts (lua_State *L) {
  const wr_gazetteer *g = check_list(L, 1);
  lua_pushinteger(L, g->names.n);
  lua_pushinteger(L, g->lines.n);
  lua_pushinteger(L, g->doubles);
  lua_pushinteger(L, (lua_Integer) wr_gazetteer_bytes(g));
  return 4;
}

/* list:line(entry) -> where its line begins in the text, from 0; entries from 1 */
static int list_line (lua_State *L) {
  const wr_gazetteer *g = check_list(L, 1);
  lua_Integer entry = luaL_checkinteger(L, 2);
  luaL_argcheck(L, entry >= 1 && entry <= (lua_Integer) g->lines.n, 2, "no such entry");
  lua_pushinteger(L, ((const uint32_t *) g->lines.at)[entry - 1]);
  return 1;
}

/* The item whose text holds the bytes: their sentence, else their block. */
static wr_item host_of (const wr_part *p, wr_span t) {
  uint32_t i = wr_sentence_find(p, t.start);
  if (i != WR_NONE && wr_sentence_at(p, i)->text.end >= t.end)
    return wr_item_make(WR_I_SENTENCE, p->id, i);
  return wr_item_make(WR_I_BLOCK, p->id, wr_passage_find(p, t.start));
}

/* doc:listed(list, part) -> { host, from, to, entry, … }: names of the list in the part's text, as
   bytes [from, to) of the text of their sentence (else their block), and their entries */
static int doc_listed (lua_State *L) {
  binding_doc *b = binding_check_doc(L, 1);
  const wr_gazetteer *g = check_list(L, 2);
  wr_part *p = &b->doc->part[binding_check_part(L, 3)];
  wr_error e = {0};
  if (wr_need_part(p, WR_S_SENTENCES, &e) != WR_OK) return binding_raise(L, &e);
  b->listed.n = 0;
  if (!wr_gazetteer_find(g, p, &b->listed)) return luaL_error(L, "out of memory");
  lua_createtable(L, (int) b->listed.n * 4, 0);
  for (uint32_t i = 0; i < b->listed.n; i++) {
    const wr_listed *one = (const wr_listed *) b->listed.at + i;
    wr_item host = host_of(p, one->text);
    uint32_t base = wr_item_text_span(b->doc, host).start;
    lua_Integer row[] = {(lua_Integer) host, one->text.start - base, one->text.end - base,
                         (lua_Integer) wr_gazetteer_name_at(g, one->name)->entry + 1};
    for (int k = 0; k < 4; k++) {
      lua_pushinteger(L, row[k]);
      lua_rawseti(L, -2, (lua_Integer) i * 4 + k + 1);
    }
  }
  return 1;
}

static wr_gazetteer_use read_use (lua_State *L, int i) {
  wr_gazetteer_use use = {.subkind = {"", 0}};
  size_t n;
  lua_getfield(L, i, "list");
  use.list = check_list(L, -1);
  lua_getfield(L, i, "kind");
  int kind = wr_kind_of(binding_check_slice(L, -1));
  luaL_argcheck(L, kind >= 0 && (WR_KINDS_ENTITY & 1ull << kind), i, "no kind of names");
  use.kind = (uint8_t) kind;
  lua_getfield(L, i, "hint");
  use.hint = lua_toboolean(L, -1);
  lua_getfield(L, i, "subkind");
  const char *subkind = lua_tolstring(L, -1, &n);
  if (subkind) use.subkind = (wr_slice) {subkind, (uint32_t) n};
  lua_pop(L, 4);
  return use;
}

const wr_gazetteer_use *binding_to_lists (lua_State *L, int i, uint32_t *n) {
  luaL_checktype(L, i, LUA_TTABLE);
  *n = (uint32_t) lua_rawlen(L, i);
  wr_gazetteer_use *uses = lua_newuserdatauv(L, (*n + 1) * sizeof *uses, 0);
  for (uint32_t k = 0; k < *n; k++) {
    lua_rawgeti(L, i, (lua_Integer) k + 1);
    uses[k] = read_use(L, lua_gettop(L));
    lua_pop(L, 1);
  }
  return uses;
}

const luaL_Reg binding_gazetteer_methods[] = {{"listed", doc_listed}, {NULL, NULL}};

static const luaL_Reg list_methods[] = {
  {"facts", list_facts}, {"line", list_line}, {"__gc", list_gc}, {NULL, NULL}};

void binding_open_gazetteers (lua_State *L) {
  luaL_newmetatable(L, BINDING_GAZETTEER);
  luaL_setfuncs(L, list_methods, 0);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  lua_pushcfunction(L, core_gazetteer);
  lua_setfield(L, -2, "gazetteer");
}
