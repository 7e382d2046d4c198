-- parser.lua: the text of a pattern (LPeg's re) as a tree
--
-- Nodes are tables {op = …}: literal {text}, any, class {negated, items}, name {name} (%name), rule {name},
-- sequence and choice (arrays), star {inner, least, most}, ahead/not {inner}, capture {inner}, group {inner,
-- name}, table/subst {inner}, position, back {name}, apply {inner, how = "->" "=>" "~>", what, value},
-- grammar {rules}.
local parser = {}

local Parser = {}
Parser.__index = Parser

local expression                     -- defined last; the grammar is recursive

--- Raises {message, offset}, caught by parse.
function Parser:fail (message, at)
  error({ message = message, at = at or self.at }, 0)
end

--- Skips white space and comments.
function Parser:space ()
  local text, at = self.text, self.at
  repeat
    local from = at
    at = text:match("^%s*()", at)
    at = text:match("^%-%-[^\n]*()", at) or at
  until at == from
  self.at = at
end

--- Takes a Lua pattern's match here, with the space behind it; gives its capture (or the match), nil where it
--- does not stand here.
function Parser:take (pattern)
  local from, to, captured = self.text:find("^" .. pattern, self.at)
  if not from then return nil end
  self.at = to + 1
  self:space()
  return captured or self.text:sub(from, to)
end

function Parser:expect (pattern, written)
  return self:take(pattern) or self:fail(("expected %s"):format(written))
end

local name_pattern = "([%a_][%w_]*)"

--- One character of a class: the text of a UTF-8 character.
function Parser:character ()
  local character = self.text:match("^" .. utf8.charpattern, self.at)
  if not character or character == "" then self:fail("the class is not closed with ]") end
  self.at = self.at + #character
  return character
end

--- The items of a class behind its "[": characters, {from, to}, {name=}.
function Parser:class ()
  local node = { op = "class", negated = false }
  if self.text:sub(self.at, self.at) == "^" then node.negated, self.at = true, self.at + 1 end
  repeat
    local name, stop = self.text:match("^%%" .. name_pattern .. "()", self.at)
    if name then
      node[#node + 1], self.at = { name = name, at = self.at }, stop
    else
      local from = self:character()
      local to = from
      if self.text:find("^%-[^%]]", self.at) then
        self.at = self.at + 1
        to = self:character()
      end
      node[#node + 1] = { utf8.codepoint(from), utf8.codepoint(to) }
    end
  until self.text:sub(self.at, self.at) == "]"
  self.at = self.at + 1
  self:space()
  return node
end

local function wrapped (op, close)
  return function (self)
    local node = { op = op, inner = expression(self) }
    self:expect(close, close:gsub("%%", ""))
    return node
  end
end

local function string_node (quote)
  return function (self)
    local text = self.text:match("^([^" .. quote .. "]*)" .. quote, self.at)
    if not text then self:fail(("the text is not closed with %s"):format(quote)) end
    self.at = self.at + #text + 1
    self:space()
    return { op = "literal", text = text }
  end
end

-- What an opening mark starts, tried in this order; `raw` marks take no space behind them.
local openers = {
  { "{:", function (self)
    local name = self:take(name_pattern .. ":%f[^:}]")
    local node = { op = "group", name = name, inner = expression(self) }
    self:expect(":}", ":}")
    return node
  end },
  { "{}", function () return { op = "position" } end },
  { "{~", wrapped("subst", "~}") },
  { "{|", wrapped("table", "|}") },
  { "{", wrapped("capture", "}") },
  { "(", function (self)
    local node = expression(self)
    self:expect("%)", ")")
    return node
  end },
  { "'", string_node "'", raw = true },
  { '"', string_node '"', raw = true },
  { "[", Parser.class, raw = true },
  { ".", function () return { op = "any" } end },
  { "%", function (self)
    local at = self.at
    return { op = "name", name = self:expect(name_pattern, "a name behind %"), at = at }
  end, raw = true },
  { "=", function (self) return { op = "back", name = self:expect(name_pattern, "a name behind =") } end },
  { "<", function (self)
    local node = { op = "rule", name = self:expect(name_pattern, "a rule's name"), at = self.at }
    self:expect(">", ">")
    return node
  end },
}

--- A primary expression, or nil where none starts.
function Parser:primary ()
  local text, at = self.text, self.at
  for _, opener in ipairs(openers) do
    local mark = opener[1]
    if text:sub(at, at + #mark - 1) == mark then
      self.at = at + #mark
      if not opener.raw then self:space() end
      return opener[2](self)
    end
  end
  local name, stop = text:match("^" .. name_pattern .. "()", at)
  if not name or text:find("^%s*<%-", stop) then return nil end
  self.at = stop
  self:space()
  return { op = "rule", name = name, at = at }
end

--- What stands behind "->", "=>" or "~>".
function Parser:applied (node, how)
  local result = { op = "apply", how = how, inner = node, at = self.at }
  if how == "->" and self:take("{}") then return { op = "table", inner = node } end
  local quote = how == "->" and self.text:match("^['\"]", self.at)
  if quote then
    self.at = self.at + 1
    result.what, result.value = "value", string_node(quote)(self).text
  elseif how == "->" and self.text:find("^%d", self.at) then
    result.what, result.value = "value", tonumber(self:take("(%d+)"))
  else
    result.what, result.value = "name", self:expect(name_pattern, ("a name behind %s"):format(how))
  end
  return result
end

function Parser:suffixed ()
  local node = self:primary()
  while node do
    local how = self:take("%->") or self:take("=>") or self:take("~>")
    if how then node = self:applied(node, how)
    elseif self:take("%+") then node = { op = "star", inner = node, least = 1 }
    elseif self:take("%*") then node = { op = "star", inner = node, least = 0 }
    elseif self:take("%?") then node = { op = "star", inner = node, least = 0, most = 1 }
    elseif self:take("%^") then
      local sign = self:take("[+-]")
      local count = tonumber(self:expect("(%d+)", "a count behind ^"))
      node = { op = "star", inner = node, least = count, most = count }
      if sign == "-" then node.least = 0 elseif sign == "+" then node.most = nil end
    else break end
  end
  return node
end

function Parser:prefixed ()
  local mark = self:take("&") or self:take("!")
  if not mark then return self:suffixed() end
  local inner = self:prefixed() or self:fail(("nothing stands behind %s"):format(mark))
  return { op = mark == "&" and "ahead" or "not", inner = inner }
end

function Parser:sequence ()
  local node = { op = "sequence" }
  repeat
    local element = self:prefixed()
    node[#node + 1] = element
  until not element
  return node
end

function Parser:choice ()
  local first = self:sequence()
  if self.text:sub(self.at, self.at) ~= "/" then return first end
  local node = { op = "choice", first }
  while self:take("/") do node[#node + 1] = self:sequence() end
  return node
end

function Parser:grammar ()
  local node = { op = "grammar" }
  local name = self:take(name_pattern .. "%s*<%-")
  while name do
    if node[name] then self:fail(("'%s' is already a rule"):format(name)) end
    node[#node + 1] = name
    node[name] = self:choice()
    name = self:take(name_pattern .. "%s*<%-")
  end
  return node
end

function expression (self)
  if self.text:find("^" .. name_pattern .. "%s*<%-", self.at) then return self:grammar() end
  return self:choice()
end

--- "line 2, column 5" of an offset.
function parser.position (text, at)
  local before = text:sub(1, at - 1)
  local _, lines = before:gsub("\n", "")
  if lines == 0 then return ("character %d"):format(at) end
  return ("line %d, column %d"):format(lines + 1, #before:match("[^\n]*$") + 1)
end

--- The tree of a pattern's text; or nil, message, offset.
function parser.parse (text)
  local self = setmetatable({ text = text, at = 1 }, Parser)
  local fine, node = pcall(function ()
    self:space()
    local tree = expression(self)
    if self.at <= #text then
      self:fail(("'%s' is not expected here"):format(text:match("^" .. utf8.charpattern, self.at) or "?"))
    end
    return tree
  end)
  if fine then return node end
  if type(node) ~= "table" then error(node, 0) end
  return nil, node.message, node.at
end

return parser
