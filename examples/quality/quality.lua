-- quality.lua: pages for a training set: only good text, without personal data, and why others were left out
local w = require "windrow"
local quality = require "windrow.packs.quality"
local pii = require "windrow.packs.pii"

local clean = w.dataset("clean", { args = { least = 50 } })

-- One row a page that passes; its text has [EMAIL], [PHONE] … in the place of personal data.
clean.pages = w.each("document", { where = function (_, row)
  return row.fineweb_ok and row.c4_ok and row.gopher_words >= w.args.least
end }) (quality.columns({
  w.text "id"       { key = true },
  w.text "language" { optional = true },
  w.text "text"     { pii.redact },
  w.int  "personal" { pii.count },
}, { "gopher", "c4", "fineweb" }))

-- Every page, with what it fails.
clean.verdicts = w.each "document" {
  w.text "id" { key = true },
  w.list(w.text) "fails" { function (doc)
    local signals, fails = quality.signals(doc), {}
    for _, name in ipairs { "gopher", "repetition", "c4", "fineweb" } do
      if not signals[name .. "_ok"] then fails[#fails + 1] = name end
    end
    return fails
  end },
}

clean.personal = pii.spans { secret = "change me" }

return clean
