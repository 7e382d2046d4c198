-- legal-text.lua: a contract becomes clauses, defined terms, and duties with who owes what and by when
local w = require "windrow"
local text, ref = w.text, w.ref

local contract = w.dataset("contract", { profile = "legal", newline = "blank", clean = false })

-- A term between quotation marks, and what it means.
w.rule "definition" { w.pattern [[ ["“] {:term: [^"”]+ :} ["”] ' ' ('means' / 'shall mean') ' ' {:meaning: [^.;]+ :} ]] }

-- Who shall do something; the limits are the amounts and times of the same sentence.
w.rule "duty" {
  w.pattern("{:party: %party :} ' ' {:modal: %modal :} ' ' {:action: [^;]+ :}", {
    party = w.words { "the supplier", "the customer", "either party", "each party" },
    modal = w.words { "shall not", "must not", "may not", "shall", "must", "may" },
  }),
}

contract.clauses = w.each(w.pattern("{:number: [0-9]+ ('.' [0-9]+)* :} '.'? ' ' {:text: .+ :}"), { over = "block",
  where = function (clause) return clause.start == clause.block.start end }) {
  text "number" { key = true },
  text "title"  { w.get "section.title", optional = true },
  text "text"   {},
}
contract.definitions = w.each "definition" { text "term" {}, text "meaning" {}, ref "clause" "clauses" }
contract.duties = w.each "duty" {
  text "party"  { w.get "party" / w.lower },
  text "modal"  {},
  text "action" { w.get "action" / w.match "^(.-)%.?$" },
  text "within" { function (duty) local d = duty.sentence:each "duration"() return d and d.text end, optional = true },
  text "amount" { function (duty) local m = duty.sentence:each "money"() return m and m.text end, optional = true },
  ref  "clause" "clauses",
}

return contract
