/* model.c: trained models as userdata: core.model */
#include "lua/binding.h"

#include "clean/block_feature.h"
#include "tag/entity_model.h"

const struct wr_model *binding_to_model (lua_State *L, int i) {
  return luaL_testudata(L, i, BINDING_MODEL);
}

const struct wr_entity_model *binding_to_entities (lua_State *L, int i) {
  return luaL_testudata(L, i, BINDING_ENTITIES);
}

/* Pushes a model that keeps its bytes, argument 2. */
static int read_clean (lua_State *L, wr_slice bytes, wr_error *e) {
  wr_model *m = lua_newuserdatauv(L, sizeof *m, 1);
  int status = wr_model_read(m, bytes, WR_BLOCK_FEATURES, e);
  luaL_setmetatable(L, BINDING_MODEL);
  return status;
}

static int read_entity (lua_State *L, wr_slice bytes, wr_error *e) {
  wr_entity_model *m = lua_newuserdatauv(L, sizeof *m, 1);
  int status = wr_entity_model_read(m, bytes, e);
  luaL_setmetatable(L, BINDING_ENTITIES);
  return status;
}

/* core.model(name, bytes) -> model | nil, message, code; name "clean" "entity".  The model keeps
   the bytes. */
static int core_model (lua_State *L) {
  static const char *const names[] = {"clean", "entity", NULL};
  int name = luaL_checkoption(L, 1, NULL, names);
  wr_slice bytes = binding_check_slice(L, 2);
  wr_error e = {0};
  int status = name ? read_entity(L, bytes, &e) : read_clean(L, bytes, &e);
  if (status != WR_OK) return binding_push_error(L, &e);
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, -2, 1);
  return 1;
}

void binding_open_models (lua_State *L) {
  luaL_newmetatable(L, BINDING_MODEL);
  luaL_newmetatable(L, BINDING_ENTITIES);
  lua_pop(L, 2);
  lua_pushcfunction(L, core_model);
  lua_setfield(L, -2, "model");
}
