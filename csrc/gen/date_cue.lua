-- date_cue.lua: makes clean/meta/date_cue_table.h, what words beside dates say
-- Use: lua5.4 csrc/gen/date_cue.lua csrc/gen/date_cue.txt > csrc/clean/meta/date_cue_table.h

local LONGEST <const> = 32  -- CUE_BYTES

--- The beginnings in order of their bytes: { begin =, cue =, behind = } each; none begins like another, for of two that say the same the shorter will do.
local function read (path)
  local list, cue = {}, nil
  for line in io.lines(path) do
    local head = line:match "^(%l+)$"
    if head then cue = head:upper() end
    for word in (line:match "^  (.*)" or ""):gmatch "%S+" do
      local bare = word:gsub("%+$", ""):gsub("_", " ")
      assert(#bare <= LONGEST, bare .. " is longer than date_cue.c reads")
      list[#list + 1] = { begin = bare, cue = cue, behind = word:sub(-1) == "+" }
    end
  end
  table.sort(list, function (a, b) return a.begin < b.begin end)
  local kept = {}
  for _, this in ipairs(list) do
    local before = kept[#kept]
    local longer = before and this.begin:sub(1, #before.begin) == before.begin
    assert(not longer or this.cue == before.cue, this.begin .. " begins like " .. (before and before.begin or ""))
    if longer then before.behind = before.behind or this.behind else kept[#kept + 1] = this end
  end
  return kept
end

local function quoted (s)
  return '"' .. s:gsub("[\x80-\xff]+", function (bytes)
    return bytes:gsub(".", function (c) return ("\\x%02x"):format(c:byte()) end) .. '""'
  end):gsub('""$', "") .. '"'
end

print "/* date_cue_table.h: what words beside dates say; made by csrc/gen/date_cue.lua */"
print "#ifndef WR_DATE_CUE_TABLE_H\n#define WR_DATE_CUE_TABLE_H\n\n#include \"clean/meta/date_cue.h\"\n"
print "typedef struct wr_cue {\n  const char *begin;\n  uint8_t says;                        /* wr_date_cue */\n  bool behind;                         /* also behind a date */\n} wr_cue;\n"
print "/* Sorted by bytes; none begins like another. */"
print "static const wr_cue cues[] = {"
for _, w in ipairs(read(arg[1])) do
  print(("  {%s, WR_CUE_%s, %s},"):format(quoted(w.begin), w.cue, w.behind))
end
print "};\n\n#endif"
