-- upvalue.lua: finds functions that assign to a local variable of their file, by reading Lua 5.4's precompiled form
--
-- Such a variable keeps its value from one document to the next, so that rows would depend on the order of documents.
-- The form is that of ldump.c: a header, then functions, each with its code, constants, upvalues and nested functions.

local upvalue = {}

local header_size = 4 + 1 + 1 + 6 + 3      -- signature, version, format, check bytes, three sizes
local setupval = 10                        -- OP_SETUPVAL of lopcodes.h: UpValue[B] := R[A]

local Reader = {}
Reader.__index = Reader

function Reader:byte ()
  local at = self.at
  self.at = at + 1
  return self.text:byte(at)
end

-- An unsigned number: seven bits a byte, the last one has its high bit set.
function Reader:size ()
  local value = 0
  while true do
    local byte = self:byte()
    value = value << 7 | byte & 0x7F
    if byte & 0x80 ~= 0 then return value end
  end
end

-- A string or nil: its length plus one, then its bytes.
function Reader:string ()
  local size = self:size()
  if size == 0 then return nil end
  local text = self.text:sub(self.at, self.at + size - 2)
  self.at = self.at + size - 1
  return text
end

function Reader:code ()
  local code, n = {}, self:size()
  for i = 1, n do
    code[i], self.at = string.unpack("<I4", self.text, self.at)
  end
  return code
end

local constant_size = { [0x03] = 8, [0x13] = 8 }     -- integers and floats; strings say their own
local string_constant = { [0x04] = true, [0x14] = true }

function Reader:constants ()
  for _ = 1, self:size() do
    local tag = self:byte()
    if string_constant[tag] then self:string() end
    self.at = self.at + (constant_size[tag] or 0)
  end
end

-- Which variables of the enclosing function the upvalues are: registers of it, or its own upvalues.
function Reader:upvalues ()
  local found = {}
  for i = 0, self:size() - 1 do
    local in_stack, index = self:byte(), self:byte()
    self:byte()
    found[i] = { in_stack = in_stack == 1, index = index }
  end
  return found
end

-- Lines: a difference for each instruction, and absolute ones now and then.
function Reader:lines (first, n)
  local lines, line = {}, first
  local differences = {}
  for i = 1, self:size() do differences[i] = string.unpack("b", string.char(self:byte())) end
  local absolute = {}
  for _ = 1, self:size() do
    local pc = self:size()
    absolute[pc + 1] = self:size()
  end
  for i = 1, n do
    line = absolute[i] or line + (differences[i] or 0)
    lines[i] = line
  end
  return lines
end

function Reader:skip_locals ()
  for _ = 1, self:size() do
    self:string()
    self:size()
    self:size()
  end
end

function Reader:upvalue_names (upvalues)
  for i = 0, self:size() - 1 do upvalues[i].name = self:string() end
end

--- One function with those inside it, as { code, lines, upvalues, inner }.
function Reader:proto ()
  self:string()
  local first = self:size()
  self:size()
  self.at = self.at + 3                    -- parameters, vararg, stack
  local proto = { code = self:code() }
  self:constants()
  proto.upvalues = self:upvalues()
  proto.inner = {}
  for i = 1, self:size() do proto.inner[i] = self:proto() end
  proto.lines = self:lines(first, #proto.code)
  self:skip_locals()
  self:upvalue_names(proto.upvalues)
  return proto
end

-- Whether upvalue `index` of the last of `chain` (functions from the file inwards) is a local of the file itself.
local function of_file (chain, index)
  for depth = #chain, 2, -1 do
    local up = chain[depth].upvalues[index]
    if up.in_stack then return depth == 2 end
    index = up.index
  end
  return false
end

local function search (proto, chain, found)
  chain[#chain + 1] = proto
  for pc, instruction in ipairs(proto.code) do
    local index = instruction >> 16 & 0xFF
    if instruction & 0x7F == setupval and of_file(chain, index) then
      found[#found + 1] = { name = proto.upvalues[index].name, line = proto.lines[pc] }
    end
  end
  for _, inner in ipairs(proto.inner) do search(inner, chain, found) end
  chain[#chain] = nil
end

--- The assignments { name =, line = } in functions of a Lua file's text to locals of the file, in order of lines.
--- A text that does not compile has none; so has every text under another Lua than 5.4.
function upvalue.assigned (text, path)
  local chunk = load(text:gsub("^\xEF\xBB\xBF", ""):gsub("^#[^\n]*", ""), "@" .. path, "t")
  if not chunk or _VERSION ~= "Lua 5.4" then return {} end
  local reader = setmetatable({ text = string.dump(chunk), at = header_size + 1 + 8 + 8 + 1 }, Reader)
  local found = {}
  search(reader:proto(), {}, found)
  table.sort(found, function (a, b) return a.line < b.line end)
  return found
end

return upvalue
