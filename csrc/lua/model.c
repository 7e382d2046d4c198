/* model.c: trained models as userdata: core.model */
#include "lua/binding.h"

#include "clean/block_feature.h"
#include "tag/entity/model.h"

const struct wr_model *binding_to_model (lua_State *L, int i) {
  return luaL_testudata(L, i, BINDING_MODEL);
}

const struct wr_entity_model *binding_to_entities (lua_State *L, int i) {
  return luaL_testudata(L, i, BINDING_ENTITIES);
}

/* A model and its bytes. */
typedef struct kept_model {
  union {
    wr_model clean;
    wr_entity_model entity;
  } as;
  binding_bytes bytes;
} kept_model;

static int model_gc (lua_State *L) {
  binding_bytes_free(&((kept_model *) lua_touserdata(L, 1))->bytes);
  return 0;
}

/* core.model(name, text or core.bytes) -> model | nil, message, code; name "clean" "entity".  The
   model takes the bytes: core.bytes are empty then. */
static int core_model (lua_State *L) {
  static const char *const names[] = {"clean", "entity", NULL};
  bool entity = luaL_checkoption(L, 1, NULL, names);
  wr_error e = {0};
  kept_model *m = lua_newuserdatauv(L, sizeof *m, 0);
  *m = (kept_model) {0};
  luaL_setmetatable(L, entity ? BINDING_ENTITIES : BINDING_MODEL);
  binding_bytes_take(L, 2, &m->bytes);
  wr_slice bytes = binding_bytes_slice(&m->bytes);
  int status = entity ? wr_entity_model_read(&m->as.entity, bytes, &e)
    : wr_model_read(&m->as.clean, bytes, WR_BLOCK_FEATURES, &e);
  return status == WR_OK ? 1 : binding_push_error(L, &e);
}

static void open_type (lua_State *L, const char *name) {
  luaL_newmetatable(L, name);
  lua_pushcfunction(L, model_gc);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
}

void binding_open_models (lua_State *L) {
  open_type(L, BINDING_MODEL);
  open_type(L, BINDING_ENTITIES);
  lua_pushcfunction(L, core_model);
  lua_setfield(L, -2, "model");
}
