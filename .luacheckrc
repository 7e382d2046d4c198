std = "lua54"
max_line_length = 150
exclude_files = { "build", "lua_modules" }
files["spec"] = { std = "+busted" }
files["rockspec"] = { std = "rockspec" }
files["lua/windrow/meta.lua"] = { ignore = { "211", "212", "213", "221", "241", "331", "631" } }
files["spec/support/luarocks.lua"] = { globals = { "rocks_servers", "rocks_provided" } }
