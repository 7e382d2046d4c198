-- text.lua: the script that `make bench` runs: main text and title of every page
local w = require "windrow"
local bench = w.dataset "bench"
bench.pages = w.each "document" {
  w.text "id"    { key = true },
  w.text "title" { optional = true },
  w.text "text"  {},
}
return bench
