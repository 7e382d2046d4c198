/* model.c: trained models as userdata: core.model */
#include "lua/binding.h"

#include "clean/block_feature.h"

const struct wr_model *binding_to_model (lua_State *L, int i) {
  return luaL_testudata(L, i, BINDING_MODEL);
}

/* core.model(name, bytes) -> model | nil, message, code; name "clean".  The model keeps the
   bytes. */
static int core_model (lua_State *L) {
  static const char *const names[] = {"clean", NULL};
  luaL_checkoption(L, 1, NULL, names);
  wr_slice bytes = binding_check_slice(L, 2);
  wr_error e = {0};
  wr_model *m = lua_newuserdatauv(L, sizeof *m, 1);
  if (wr_model_read(m, bytes, WR_BLOCK_FEATURES, &e) != WR_OK) return binding_push_error(L, &e);
  luaL_setmetatable(L, BINDING_MODEL);
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, -2, 1);
  return 1;
}

void binding_open_models (lua_State *L) {
  luaL_newmetatable(L, BINDING_MODEL);
  lua_pop(L, 1);
  lua_pushcfunction(L, core_model);
  lua_setfield(L, -2, "model");
}
