-- rulebook.lua: the rules of a script by name, and what they matched in a page
--
-- A book is { order = { rule … }, by_name = {} }.  Each script has its own; programs that use windrow as a
-- library share one.  A rule is { name =, where =, over =, names = { capture … }, first =, list = function
-- (page, part) -> matches }.
local context = require "windrow.context"

local rulebook = {}

local library = { order = {}, by_name = {} }

--- A book without rules.
function rulebook.new ()
  return { order = {}, by_name = {} }
end

--- The book that names are looked up in now: that of the script being loaded, else the library's.
function rulebook.current ()
  return context.script and context.script.rules or library
end

--- The rule of this name in the current book, or nil.
function rulebook.find (name)
  return rulebook.current().by_name[name]
end

--- The rule of this name that a page's items may be asked for: its dataset's, else the library's.
function rulebook.of_page (page, name)
  return (page.rules or library).by_name[name]
end

--- Adds a rule; in the library's book a later one takes the name over.
function rulebook.add (rule)
  local book = rulebook.current()
  book.order[#book.order + 1], book.by_name[rule.name] = rule, rule
end

--- Sets the rule that a run is busy with, for messages; gives the one before.
local function enter (rule)
  local run = context.run
  if not run then return nil end
  local outer = run.rule
  run.rule = rule
  return outer
end

--- Calls `list` and notes how long it took, without what other rules took that were asked for in it.
local function timed (run, rule, list, page, part)
  local outer, started = run.inner_seconds, run.clock()
  run.inner_seconds = 0
  local found = list(page, part)
  local took, seconds = run.clock() - started, run.seconds.rules
  seconds[rule.name] = (seconds[rule.name] or 0) + took - run.inner_seconds
  run.inner_seconds = (outer or 0) + took
  return found
end

--- What a rule matched in a part of a page, found when first asked for: { list = { match … }, starts =
--- { offset … }, at = { [offset] = match } }.
function rulebook.matches (rule, page, part)
  local of_rule = page.ruled[rule]
  if not of_rule then
    of_rule = {}
    page.ruled[rule] = of_rule
  end
  local found = of_rule[part]
  if not found then
    local outer, run = enter(rule), context.run
    local list = run and run.clock and timed(run, rule, rule.list, page, part) or rule.list(page, part)
    found = { list = list, starts = {}, at = {} }
    for i, match in ipairs(found.list) do
      local start = match.start
      found.starts[i], found.at[start] = start, match
    end
    of_rule[part] = found
    if run then run.rule = outer end
  end
  return found
end

--- The matches of a rule that lie in bytes [from, to) of a part's text, as an array.
function rulebook.within (rule, page, part, from, to)
  local found, inside = rulebook.matches(rule, page, part), {}
  for i, start in ipairs(found.starts) do
    if start >= to then break end
    if start >= from and found.list[i]["end"] <= to then inside[#inside + 1] = found.list[i] end
  end
  return inside
end

return rulebook
