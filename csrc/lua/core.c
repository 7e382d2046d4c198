/* core.c: luaopen_windrow_core: the module table, filled by each file of the binding */
#include "lua/binding.h"

#define VERSION "0.1.0-dev"

__attribute__((visibility("default"))) int luaopen_windrow_core (lua_State *L);

int luaopen_windrow_core (lua_State *L) {
  luaL_checkversion(L);
  lua_createtable(L, 0, 40);
  lua_pushliteral(L, VERSION);
  lua_setfield(L, -2, "version");
  binding_open_bytes(L);
  binding_open_document(L);
  binding_open_items(L);
  binding_open_queries(L);
  binding_open_json(L);
  binding_open_rows(L);
  binding_open_texts(L);
  binding_open_signals(L);
  binding_open_finds(L);
  binding_open_memory(L);
  binding_open_models(L);
  binding_open_fills(L);
  binding_open_units(L);
  binding_open_gazetteers(L);
  binding_open_inputs(L);
  binding_open_archives(L);
  binding_open_files(L);
  binding_open_marshal(L);
  binding_open_process(L);
  binding_open_marks(L);
  binding_open_packing(L);
  binding_open_parquet(L);
  return 1;
}
