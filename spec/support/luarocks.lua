-- luarocks.lua: LuaRocks' settings for building here without a server: these rocks come with the distribution
rocks_servers = {}
rocks_provided = { lpeg = "1.0.2-1", argparse = "0.7.1-1", luafilesystem = "1.8.0-1" }
