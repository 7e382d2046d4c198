-- word_table.lua: writes words of up to 16 bytes as a C hash table, for the generators beside it

local word_table = {}

local SECOND <const> = 0x9E3779B97F4A7C15
local MULTIPLIER <const> = 0xD6E8FEB86659FD93

--- The key of a word: two little-endian words of its bytes, zeros behind.
local function key (word)
  assert(#word <= 16, word)
  return string.unpack("<i8i8", word .. ("\0"):rep(16 - #word))
end

--- The first slot to look at among 2^bits; base/word.h does the same sum.
local function slot (word, bits)
  local a, b = key(word)
  return ((a ~ (b * SECOND)) * MULTIPLIER) >> (64 - bits)
end

local function longest (words)
  local most = 0
  for _, word in ipairs(words) do most = math.max(most, #word) end
  return most
end

--- wr_word_hash of base/word.h.
function word_table.hash (word)
  local a, b = key(word)
  local h = (a ~ (b * SECOND)) * MULTIPLIER
  return ((h ~ (h >> 32)) * SECOND) >> 32
end

--- Prints `name`_word (keys with a value each: 1 where `values` is nil) and `name`_slot (their numbers by hash, probed linearly).
function word_table.write (name, words, bits, values)
  local slots = {}
  table.sort(words)
  print(("enum { %s_BITS = %d, %s_MOST = %d };       /* of slots; bytes of the longest word */\n"):format(
    name:upper(), bits, name:upper(), longest(words)))
  print(("static const wr_word %s_word[] = {\n  {0, 0, 0},"):format(name))
  for i, word in ipairs(words) do
    local a, b = key(word)
    print(("  {0x%xu, 0x%xu, 0x%xu},  /* %s */"):format(a, b, values and values[word] or 1, word))
    local at = slot(word, bits)
    while slots[at] do at = (at + 1) & ((1 << bits) - 1) end
    slots[at] = i
  end
  print(("};\n\nstatic const uint16_t %s_slot[1 << %d] = {"):format(name, bits))
  for row = 0, (1 << bits) - 1, 24 do
    local line = {}
    for at = row, math.min(row + 23, (1 << bits) - 1) do line[#line + 1] = slots[at] or 0 end
    print("  " .. table.concat(line, ",") .. ",")
  end
  print("};\n")
end

--- The bit that a word has among 2^bits; base/word.h does the same sum.
local function head_bit (word, bits)
  local head = string.unpack("<i8", (("\0"):rep(8) .. word:sub(1, 8)):sub(-8))
  return ((head ~ #word) * MULTIPLIER) >> (64 - bits)
end

--- Prints `name`_head: a bit for each of the words and for few others, by how they begin and their length.
function word_table.write_heads (name, words, bits)
  local set = {}
  for _, word in ipairs(words) do
    local at = head_bit(word, bits)
    set[at >> 6] = (set[at >> 6] or 0) | 1 << (at & 63)
  end
  print(("enum { %s_HEAD_BITS = %d };\n\nstatic const uint64_t %s_head[1 << %d] = {"):format(name:upper(), bits, name, bits - 6))
  for row = 0, (1 << (bits - 6)) - 1, 4 do
    local line = {}
    for at = row, row + 3 do line[#line + 1] = ("0x%x"):format(set[at] or 0) end
    print("  " .. table.concat(line, ", ") .. ",")
  end
  print("};\n")
end

return word_table
