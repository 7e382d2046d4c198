rockspec_format = "3.0"
package = "windrow"
version = "dev-1"
source = { url = "git+https://example.org/windrow.git" }
description = {
  summary = "Web pages to datasets, by a short script",
  detailed = [[
windrow turns documents into datasets.  A Lua script says which tables, which typed columns and where each
value comes from; windrow reads pages, cleans them, cuts them into sentences, tags numbers and writes rows.]],
  license = "MIT",
  labels = { "html", "extraction", "nlp", "commandline" },
}
supported_platforms = { "linux", "macosx" }
dependencies = { "lua >= 5.4, < 5.5", "lpeg >= 1.0", "argparse >= 0.7", "luafilesystem >= 1.8" }
test_dependencies = { "busted >= 2.0" }
external_dependencies = {
  LIBXML2 = { header = "libxml2/libxml/parser.h", library = "xml2" },
  ZLIB = { header = "zlib.h", library = "z" },
}
build = {
  type = "builtin",                    -- installs the folder lua/ whole by itself
  modules = {
    ["windrow.core"] = {
      sources = {
      },
      defines = { "_POSIX_C_SOURCE=200809L" },
      incdirs = { "csrc", "$(LIBXML2_INCDIR)/libxml2", "$(ZLIB_INCDIR)" },
      libdirs = { "$(LIBXML2_LIBDIR)", "$(ZLIB_LIBDIR)" },
      libraries = { "xml2", "z", "m" },
    },
  },
  install = { bin = { windrow = "lua/windrow/cli.lua" } },
  copy_directories = { "examples" },
}
test = { type = "busted" }
