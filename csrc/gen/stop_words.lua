-- stop_words.lua: makes clean/stop_table.h, the words that running text is full of and lists of links are not
-- Use: lua5.4 csrc/gen/stop_words.lua > csrc/clean/stop_table.h     (words in lower case)

local languages = {
  en = [[the of and to a in is it that for was on with as are be this at by from or an have not but they his her she he you we were
    their has had been which who will would can could there when what if more than then them these those its into about some also
    only because our your my i do does did so how all any such should may being over between through after before where while]],
  de = [[der die das und ist nicht ein eine einer einem einen zu den dem des mit von auf für im sich auch es sie er wir ihr ich als wie bei
    nach aus wird sind war werden haben hat kann aber oder noch nur um am wenn dass so über zum zur durch vor bis mehr sein]],
  fr = [[le la les de des du un une et est dans que qui pour par sur pas plus avec ce cette ces son sa ses il elle ils nous vous je on
    au aux ne se mais ou comme sont été être fait leur leurs tout même aussi]],
  es = [[el los las una uno unos y en que es por para con no se su sus lo al como más pero ha este esta son fue ser sin sobre muy ya
    también cuando hay todo desde]],
  it = [[il lo gli di che non per con del della dei delle nel nella sono ha è più anche come si da dal alla questo questa ma ci]],
  pt = [[o os as um uma e do da dos das em no na nos nas por com não mais mas ao ele ela foi ser tem são seu sua pela pelo isso]],
  nl = [[het een van en zijn niet op te met voor dat die aan er maar om ook naar bij nog uit dan door over als wordt kan]],
  sv = [[och att det som en ett på är av för med till den har inte om men var sig så från vid kan]],
  pl = [[w i z na do nie się że to jest o jak po co ale od za przez dla są być tym]],
  ru = [[и в не на что он я с как это по но из у за от так же для мы вы бы или]],
  tr = [[ve bir bu için ile da de çok olarak daha olan gibi ne var]],
}

local words, seen = {}, {}
for _, list in pairs(languages) do
  for word in list:gmatch("%S+") do
    if not seen[word] and #word <= 8 then
      seen[word] = true
      words[#words + 1] = word
    end
  end
end

table.sort(words)

-- Buckets of four by the upper bits of a product; an odd multiplier that fills none beyond is found by trying.
local BUCKET_BITS <const>, BUCKET <const> = 8, 4

local function key (word)
  return (string.unpack("<i8", word .. ("\0"):rep(8 - #word)))
end

local function buckets (multiplier)
  local filled = {}
  for i = 0, (1 << BUCKET_BITS) - 1 do filled[i] = {} end
  for _, word in ipairs(words) do
    local bucket = filled[key(word) * multiplier >> (64 - BUCKET_BITS)]
    if #bucket == BUCKET then return nil end
    bucket[#bucket + 1] = word
  end
  return filled
end

local multiplier, filled = 0x9E3779B97F4A7C15, nil
repeat
  multiplier = multiplier * 0xD6E8FEB86659FD93 + 2
  filled = buckets(multiplier)
until filled

print("/* stop_table.h: words that running text is full of; made by csrc/gen/stop_words.lua */")
print("#ifndef WR_STOP_TABLE_H\n#define WR_STOP_TABLE_H\n")
print("#include \"base/eight.h\"\n")
print("/* A word, little-endian, stands in the bucket that the upper bits of its product tell. */")
print(("enum { STOP_MOST = 8, STOP_BUCKET = %d, STOP_BITS = %d };"):format(BUCKET, BUCKET_BITS))
print(("#define STOP_MULTIPLIER UINT64_C(0x%016X)\n"):format(multiplier))
print("static const uint64_t stop_word[1 << STOP_BITS][STOP_BUCKET] = {")
for i = 0, (1 << BUCKET_BITS) - 1 do
  local keys = {}
  for k, word in ipairs(filled[i]) do keys[k] = ("0x%xu"):format(key(word)) end
  local said = #keys > 0 and "  /* " .. table.concat(filled[i], " ") .. " */" or ""
  print(("  {%s},%s"):format(#keys > 0 and table.concat(keys, ", ") or "0", said))
end
print("};\n\n#endif")
