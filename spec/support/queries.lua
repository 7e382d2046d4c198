-- queries.lua: cases that ask a page questions: lines that begin with "? " are the questions, the others are the page
local core = require "windrow.core"

local queries = {}

local field = { tag = core.field "tag", raw = core.field "raw" }

--- The page of a case's input and its questions, in order.
function queries.split (input)
  local page, asked = {}, {}
  for line in (input .. "\n"):gmatch "(.-)\n" do
    local question = line:match "^%? ?(.*)$"
    local list = question and asked or page
    list[#list + 1] = question or line
  end
  return table.concat(page, "\n"), asked
end

--- A document made of the page; `options.type` is "html" when the case does not say.
function queries.load (page, options)
  local doc = core.new()
  local loaded, message = doc:load(page, { type = options.type or "html", fragment = options.fragment })
  return loaded and doc, message
end

--- How a node shows: its id, else its tag; texts in quotes.
function queries.show (doc, handle)
  if type(handle) == "string" then return "'" .. handle .. "'" end
  local id, tag = doc:kind_of(handle) == "node" and doc:attribute(handle, "id"), doc:get(handle, field.tag)
  if id then return "#" .. id end
  return tag or ("%q"):format(doc:get(handle, field.raw) or doc:get(handle, core.field "text"))
end

--- One line of answers, in their order; "-" when there is none.
function queries.line (doc, handles)
  local shown = {}
  for i, handle in ipairs(handles) do shown[i] = queries.show(doc, handle) end
  return shown[1] and table.concat(shown, " ") or "-"
end

return queries
