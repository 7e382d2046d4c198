-- run.lua: the conversion of one document while it lasts
local core = require "windrow.core"
local random = require "windrow.random"

local run = {}

local Run = {}
Run.__index = Run

local text_field = core.field "text"

--- A run over an open page.  made: rows by table (rows.lua); late: references that wait; warnings; values:
--- the row under way; column: the column whose function runs, false in `where`; rule: the rule that is being
--- matched; unit, id: the unit under way and its id once asked for.
function run.new (plans, page, settings)
  random.seed(page.id)
  local self = setmetatable({
    plans = plans, page = page, core = page.core, settings = settings, made = {}, late = {}, warnings = {},
    rejected = 0, left_out = 0,
  }, Run)
  page.run = self
  return self
end

--- The id of the unit under way: the same as long as document, table, text and the equal texts before it are
--- the same.
function Run:unit_id ()
  if not self.id then
    local one = self.unit
    if one == self.page.handle then
      self.id = self.page.id
    else
      local text
      if math.type(one) == "integer" then text = self.core:get(one, text_field) else text = one.text end
      if type(text) ~= "string" then text = "" end
      self.id = self.page:hash_id(self.plan.name, text, self.made[self.plan.index].seen)
    end
  end
  return self.id
end

-- Of one document: a page with a million bad values shall not fill the memory with words.
local most_warnings = 1000

--- Notes a warning at a line of the script.
function Run:warn (where, message)
  if #self.warnings < most_warnings then
    self.warnings[#self.warnings + 1] = { where = where, message = message }
  end
end

--- Notes a warning about a column's value.
function Run:warn_column (plan, column, message)
  self:warn(column.where, ("column '%s' of table '%s': %s"):format(column.name, plan.name, message))
end

--- The line of what is being computed, and what it is, for errors that have no line of their own.
function Run:place ()
  local plan, column, rule = self.plan, self.column, self.rule
  if rule then return rule.where, ("rule '%s': "):format(rule.name) end
  if not plan then return "?", "" end
  if column then return column.where, ("column '%s' of table '%s': "):format(column.name, plan.name) end
  return plan.where, column == false and ("where of table '%s': "):format(plan.name)
    or ("table '%s': "):format(plan.name)
end

return run
