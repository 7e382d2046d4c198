-- claims.lua: claims about events: who counted what, how many, where and when, as rules over annotations
local w = require "windrow"
local text, number, date, ref = w.text, w.number, w.date, w.ref

local claims = w.dataset "claims"

-- What is counted in this field, and the verbs that say so.
w.rule "loss"  { w.words { "killed", "injured", "wounded", "displaced", "rescued", "evacuated", "damaged", "destroyed" } }
w.rule "count" { w.kind("quantity", { subkind = "count" }) }

-- "two people were killed", "destroyed some 40 houses": a count and a verb near each other, in either order.
w.rule "claim" {
  w.pattern("{:count: %count :} %gap {:verb: %loss :}", { gap = w.gap(3) }),
  w.pattern("{:verb: %loss :} %gap {:count: %count :}", { gap = w.gap(3) }),
}

-- The first item of a kind in the claim's sentence, else in the sentence before it.
local function around (name, field)
  return function (claim)
    local found = claim.sentence:each(name)()
    if not found and claim.sentence.prev then found = claim.sentence.prev:each(name)() end
    return found and found[field]
  end
end

claims.reports = w.each "document" { text "id" { key = true }, text "title" {}, date "published" { optional = true } }
claims.claims = w.each "claim" {
  ref    "report" "reports",
  text   "verb"   { w.get "verb" / w.lower },
  number "value"  { w.get "count.value" },
  text   "unit"   { w.get "count.unit" },
  text   "approx" { w.get "count.approx", optional = true },
  text   "place"  { around("place", "text"), optional = true },
  date   "day"    { around("date", "from"), optional = true },
  text   "doubt"  { function (claim) local h = claim.sentence:each "hedge"() return h and h.text end, optional = true },
  text   "text"   {},
  text   "sentence" { w.get "sentence.text" },
}

return claims
