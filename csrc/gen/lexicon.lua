-- lexicon.lua: makes a hash table of words from lists: lua5.4 lexicon.lua NAME LIST… > TABLE.h
-- A line of a list is "key | kind | flags | value" (flags and value default to 0), or words that share the kind and flags of the
-- last line "= KIND FLAGS" ("_" in a word stands for a space); "#" starts a comment line.

local function hash (s)
  local h = 2166136261
  for i = 1, #s do h = (h ~ s:byte(i)) * 16777619 & 0xffffffff end
  return h
end

local function quote (s)
  return '"' .. s:gsub('[\\"]', "\\%0"):gsub("[\x80-\xff]+", function (x)
    return x:gsub(".", function (b) return ("\\x%02x"):format(b:byte()) end) .. '" "'
  end) .. '"'
end

local function fields (line)
  local out = {}
  for field in (line .. "|"):gmatch("%s*(.-)%s*|") do out[#out + 1] = field end
  return out
end

--- Adds an entry; a key that stands twice with one kind joins its flags, with two kinds gives two entries, the first found first.
local function add (entries, key, kind, flags, value)
  local same = entries[key] or {}
  entries[key] = same
  for _, old in ipairs(same) do
    if old.kind == kind then
      old.flags = old.flags .. " | " .. flags
      return
    end
  end
  same[#same + 1] = { key = key, kind = kind, flags = flags or "0", value = value or "0", longer = 0 }
end

--- All entries of the lists by key.
local function read (paths)
  local entries, kind, flags = {}, nil, nil
  for _, path in ipairs(paths) do
    for line in io.lines(path) do
      if line:match("^=") then
        kind, flags = line:match("^= (%S+)%s*(.*)$")
        if flags == "" then flags = "0" end
      elseif line:find("|", 1, true) then
        add(entries, table.unpack(fields(line)))
      elseif not line:match("^#") then
        for word in line:gmatch("%S+") do add(entries, (word:gsub("_", " ")), kind, flags) end
      end
    end
  end
  return entries
end

--- Marks every key that begins a longer one, and adds those that are no keys themselves with kind 0.
local function mark (entries)
  local keys = {}
  for key in pairs(entries) do keys[#keys + 1] = key end
  for _, key in ipairs(keys) do
    for at in key:gmatch("() ") do
      local head = key:sub(1, at - 1)
      if not entries[head] then add(entries, head, "0") end
      for _, entry in ipairs(entries[head]) do entry.longer = 1 end
    end
  end
end

local function place (entries)
  local keys, n, size, longest = {}, 0, 2, 0
  for key, same in pairs(entries) do
    keys[#keys + 1] = key
    n = n + #same
    longest = math.max(longest, #key)
  end
  table.sort(keys)
  while size < 2 * n do size = size * 2 end
  local slots = {}
  for _, key in ipairs(keys) do
    for _, entry in ipairs(entries[key]) do
      local i = hash(key) & (size - 1)
      while slots[i] do i = (i + 1) & (size - 1) end
      slots[i] = entry
    end
  end
  return slots, size, longest
end

--- The place of a byte's letter in either case, 26 for all that is none.
local function letter (byte)
  local i = byte and (byte | 32) - 97 or 26
  return i >= 0 and i < 26 and i or 26
end

--- Prints which letters keys begin with: a mask of the second for each first.
local function write_begin (name, entries)
  local masks = {}
  for i = 0, 26 do masks[i] = 0 end
  for key in pairs(entries) do
    local first = letter(key:byte(1))
    masks[first] = masks[first] | 1 << letter(key:byte(2))
  end
  for i = 0, 26 do masks[i] = ("0x%x"):format(masks[i]) end
  print(("static const uint32_t %s_begin[27] = {\n  %s,\n  %s,\n  %s\n};"):format(name,
    table.concat(masks, ", ", 0, 8), table.concat(masks, ", ", 9, 17), table.concat(masks, ", ", 18, 26)))
end

--- Prints the table `name` of entries by key: key -> { { key =, kind =, flags =, value =, longer = 0 } … }.
local function write (name, entries)
  mark(entries)
  local slots, size, longest = place(entries)
  print(("static const wr_entry %s_slot[%d] = {"):format(name, size))
  for i = 0, size - 1 do
    local e = slots[i]
    if e then print(("  [%d] = {%s, %d, %s, %d, %s, %s},"):format(i, quote(e.key), #e.key, e.kind, e.longer, e.flags, e.value)) end
  end
  print("};")
  write_begin(name, entries)
  print(("static const wr_lexicon %s = {%s_slot, %d, %d, %s_begin};"):format(name, name, size - 1, longest, name))
end

if arg[0]:match("lexicon%.lua$") then
  local name = table.remove(arg, 1)
  print "/* made by gen/lexicon.lua; do not edit */"
  write(name, read(arg))
end
return { add = add, read = read, write = write, quote = quote }
