-- all.lua: every type of column there is, for comparing the formats of outputs
local w = require "windrow"

local all = w.dataset("all", { zone = "+02:00" })

local function day (s) return ("20%02d-%02d-%02d"):format(s.index % 90 + 10, s.index % 12 + 1, s.index % 28 + 1) end

all.pages = w.each "document" {
  w.text     "id"        { key = true },
  w.text     "title"     { optional = true },
  w.date     "published" { optional = true },
  w.list(w.text) "heads" { w.css "h2" / w.squeeze },
  w.json     "data"      { function (doc) return { title = doc.title, list = w.array { 1, "two", w.null } } end },
}

all.sentences = w.each("sentence", { limit = 60 }) {
  w.text     "id"        { key = true },
  w.ref      "page"      "pages",
  w.int      "length"    { function (s) return #s.text end },
  w.number   "ratio"     { function (s) return s.start / (s["end"] + 1) end },
  w.bool     "long"      { function (s) return #s.text > 100 end },
  w.date     "day"       { day, optional = true },
  w.datetime "at"        { function (s) return s.index % 5 > 0 and day(s) .. "T10:20:30.25" or nil end, optional = true },
  w.duration "wait"      { function (s) return ("PT%dM"):format(s.index) end },
  w.enum { "odd", "even" } "parity" { function (s) return s.index % 2 == 1 and "odd" or "even" end },
  w.span     "where"     { of = "text" , optional = true },
  w.text     "text"      {},
  w.list(w.record { w.text "kind" {}, w.text "text" {}, w.int "start" {} }) "marks" {
    function (s)
      local list = {}
      for a in s:each "numeric" do list[#list + 1] = a end
      return list
    end, optional = true },
}

return all
