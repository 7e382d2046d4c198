-- trace.lua: what became of every row and value that is not there: for `explain`
--
-- A trace is { tables = { [t] = { missing = { [row] = { [column] = { line … } } }, refused = { { text, why, row } … },
-- kept = { row … }, spans = { { from, to } … } } }, rules = { { name, where, n, matches = { { from, to, text, fields }
-- … } } … } }; `missing` is by the row's number among all rows made, `kept` lists those that stay, `spans` has their
-- items' bytes in the source.
local core = require "windrow.core"
local field = require "windrow.engine.field"
local item = require "windrow.item"
local pull = require "windrow.engine.pull"
local rulebook = require "windrow.rulebook"
local type_ = require "windrow.type"

local trace = {}

local text_field = core.field "text"

--- An empty trace.
function trace.new ()
  return { tables = {}, rules = {} }
end

local function of_table (run, plan)
  local tables = run.trace.tables
  tables[plan.index] = tables[plan.index] or { missing = {}, refused = {}, kept = {}, spans = {} }
  return tables[plan.index]
end

-- How a leaf of a source says that it found nothing.
local nothing = {
  get = function (node) return ("the field '%s' is empty"):format(node.path) end,
  meta = function (node) return ("%s: the page does not say"):format(node.text) end,
  data = function (node) return ("%s: no object of the page has it"):format(node.text) end,
  input = function (node) return ("%s: the record has no such field"):format(node.text) end,
  first = function () return "first: the pattern matches nowhere in the text" end,
  all = function () return "all: the pattern matches nowhere in the text" end,
  call = function () return "the function gave nothing" end,
}

--- What a leaf found, in words.
local function found_text (values)
  local more = #values > 1 and (" and %d more"):format(#values - 1) or ""
  local first = values[1]
  if item.is(first) then first = first.text end
  return type_.show(first) .. more
end

--- A function (run, handle, view, why) -> line about one leaf; `through`: a function stands behind it; `why`:
--- what the type had against the value.
local function leaf_probe (node, scope, through)
  local read = pull.compile(node, setmetatable({ many = true, spans = false, convert = false, want = "text" },
    { __index = scope }))
  local about = nothing[node.op] or function () return ("%s found nothing"):format(node.text) end
  return function (run, handle, view, why)
    local values = read(run, handle, view)
    if type(values) ~= "table" or #values == 0 then return about(node) end
    local made = through and ", and the function behind / made nothing of it" or ", which did not fit"
    if why then made = "" end
    if type(values[1]) == "string" and type_.is_blank(values[1]) then made = ", which is blank" end
    return ("%s found %s%s"):format(node.text, found_text(values), made)
  end
end

--- Probes of all leaves of a source.
local function probes_of (node, scope, through, list)
  if node.op == "choice" then
    for _, side in ipairs(node) do probes_of(side, scope, through, list) end
  elseif node.op == "map" then
    probes_of(node[1], scope, true, list)
  else
    list[#list + 1] = leaf_probe(node, scope, through)
  end
  return list
end

--- A function (run, handle, view, why) that notes why a column of the row under way has no value.
function trace.probe (plan, column, scope)
  local probes = column.source and probes_of(column.source, scope, false, {}) or {}
  return function (run, handle, view, why)
    local lines, made = {}, run.made[plan.index]
    for i, probe in ipairs(probes) do
      local fine, line = pcall(probe, run, handle, view, why)
      lines[i] = fine and line or "it raised an error: " .. tostring(line)
    end
    if why then lines[#lines + 1] = why end
    local rows = of_table(run, plan).missing
    rows[made.n + 1] = rows[made.n + 1] or {}
    rows[made.n + 1][column.index] = lines
  end
end

--- Notes why a reference of row r leads nowhere.
function trace.unresolved (run, link, r, why)
  local rows = of_table(run, link.plan).missing
  rows[r] = rows[r] or {}
  rows[r][link.column.index] = { why or link.pull and "its source found nothing"
    or ("no row of '%s' encloses it"):format(link.to.name) }
end

local function unit_text (run, one)
  if math.type(one) == "integer" then return run.core:get(one, text_field) or "" end
  return tostring(one.text or "")
end

--- Notes a unit whose row does not stay, and why; `r` where it has a number among those made.
function trace.refuse (run, plan, one, why, r)
  local refused = of_table(run, plan).refused
  refused[#refused + 1] = { text = unit_text(run, one), why = why, row = r }
end

--- Forgets the missing values of a row that is not made after all.
function trace.forget (run, plan)
  of_table(run, plan).missing[run.made[plan.index].n + 1] = nil
end

--- What a rule's match is, in words: its captures.
local function captures_text (rule, one)
  local parts = {}
  for i, name in ipairs(rule.names or {}) do
    local value = one[name]
    if item.is(value) then value = value.text end
    parts[i] = ("%s: %s"):format(name, tostring(value))
  end
  return table.concat(parts, ", ")
end

local function matches_of (rule, page)
  local list = {}
  for i, one in ipairs(rulebook.matches(rule, page, "content").list) do
    list[i] = { one.source_start, one.source_end, one.text, captures_text(rule, one) }
  end
  return list
end

--- Matches every rule of the dataset, and lists the rows that stay.
function trace.finish (run, book)
  for i, rule in ipairs(book.order) do
    local matches = matches_of(rule, run.page)
    run.trace.rules[i] = { name = rule.name, where = rule.where, n = #matches, matches = matches }
  end
  for _, plan in ipairs(run.plans) do
    local made, of = run.made[plan.index], of_table(run, plan)
    for r = 1, made.n do
      if not made.rejected[r] and not made.dropped[r] then
        of.kept[#of.kept + 1] = r
        of.spans[#of.kept] = { field.span_of(run, plan.core and made.units[r] or nil, made.units[r]) }
      end
    end
  end
end

return trace
