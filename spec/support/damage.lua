-- damage.lua: files with something broken in them, and what may come of that: documents, faults that say where, and
-- nothing lost in silence

local core = require "windrow.core"
local reader = require "windrow.reader"

local damage = {}

--- Numbers from 1 to n that look random and are the same on every machine.
function damage.random (seed)
  return function (n)
    seed = core.hash("damage", seed)
    return (seed >> 1) % n + 1
  end
end

local marks = { "\n", '"', "WARC/1.0\r\n", "\31\139\8\0", "PK\3\4", "\r\n\r\n", "ustar", ",", "-1", "{", "\0" }

-- Ways to break bytes: each gives what stands in the place of `drop` bytes from `at` on.
local ways = {
  function (pick) return string.char(pick(256) - 1), 1 end,
  function (pick) return "", pick(60) end,
  function (pick, text, at) return text:sub(at, at + pick(60)), 0 end,
  function (pick) local n = pick(60) return ("\xFF"):rep(n), n end,
  function (pick) local n = pick(600) return ("\0"):rep(n), n end,
  function (pick, text) local from = pick(#text) return text:sub(from, from + pick(600)), 0 end,
  function (pick) return marks[pick(#marks)], 0 end,
  function (_, text, at) return "", #text - at + 1 end,
  function (pick, text, at)                              -- another number
    local digits = text:match("^%d+", at)
    return tostring(pick(100000)), digits and #digits or 0
  end,
}

--- Bytes with a place that is broken; where it is, 0-based [from, to).
function damage.one (text, pick)
  local at, way = pick(#text), ways[pick(#ways)]
  if way == ways[#ways] then at = text:find("%d+", at) or at end
  local middle, drop = way(pick, text, at)
  return text:sub(1, at - 1) .. middle .. text:sub(at + drop), at - 1, math.min(#text, at - 1 + drop)
end

local function shown (record, fault)
  return record and record.id .. " " .. tostring(record.bytes) or fault.id .. ": " .. fault.reason
end

local most_records = 1000

--- All that is read of a file: { shown =, bytes =, fault =, at =, truncated = }…, and how many records were left out.
function damage.read (path, options)
  local source, list, left_out = assert(reader.open({ path }, options or {})), {}, 0
  for record, fault in function () local record, fault = source:next() return record or fault and false, fault end do
    local found = record or fault
    list[#list + 1] = {
      shown = shown(record, fault), bytes = record and tostring(record.bytes), fault = fault, at = found.at,
      id = found.id, truncated = record and record.truncated,
    }
    assert(#list < most_records, "records without an end")
  end
  for _, n in pairs((select(3, source:left_out()))) do left_out = left_out + n end
  return list, left_out
end

-- Kinds of which a record has a place in the file.
local function has_offsets (made) return #made.spans > 1 end

-- What one record or fault has to be.
local function check_form (one, path)
  assert(core.valid_utf8(one.id) and one.at.file == path and one.at.nth == 1, one.shown)
  assert(not one.fault or core.valid_utf8(one.fault.reason), "a reason is text")
end

-- It is found again by its coordinates, and what came behind it comes again.
local function check_place (list, i, path)
  local one = list[i]
  local unit, why = reader.fetch(one.at, {})
  assert(unit or one.fault, why)
  if unit then
    local records, record, fault = reader.records(unit, {}), nil, nil
    for _ = 1, one.at.part or 1 do record, fault = records:next() end
    assert(one.shown == shown(record, fault), "another one stands at the place of: " .. one.shown)
  end
  local rest = damage.read(path, { after = one.at })
  assert(#rest == #list - i, "others come behind " .. one.shown)
  for k, other in ipairs(rest) do assert(other.shown == list[i + k].shown, "another order behind " .. one.shown) end
end

-- Documents that are gone: how many of all, and of those that the damage did not touch.
local function lost (made, list, from, to)
  local have, n, far = {}, 0, 0
  for _, one in ipairs(list) do have[one.bytes or false] = true end
  for i, text in ipairs(made.documents) do
    local span = made.spans[has_offsets(made) and i or 1]
    if not have[text] then
      n = n + 1
      if to < span[1] or from > span[2] then far = far + 1 end
    end
  end
  return n, far
end

--- Reads a broken file at `path`, checks all that can be, and gives: whether a document is gone without a word, and how
--- many are gone that stood away from the damage.  whole: a set of what the whole file shows.
function damage.check (made, whole, path, from, to, pick)
  local list, left_out = damage.read(path)
  local told = left_out
  for _, one in ipairs(list) do
    check_form(one, path)
    if one.fault or one.truncated or not whole[one.shown] then told = told + 1 end
  end
  if #list > 0 then check_place(list, pick(#list), path) end
  local n, far = lost(made, list, from, to)
  return n > 0 and told == 0, far
end

return damage
