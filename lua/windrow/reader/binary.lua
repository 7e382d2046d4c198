-- binary.lua: bytes that are no text, by what they begin with (MIME Sniffing Standard, 6 and 7.2)

local most = 1445                  -- bytes that the standard looks at

-- What files of known formats begin with.
local magics = {
  { "%PDF-", "PDF" }, { "\x89PNG\r\n\x1A\n", "PNG" }, { "\xFF\xD8\xFF", "JPEG" }, { "GIF8", "GIF" },
  { "PK\3\4", "a zip archive" }, { "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Office file" },
  { "Rar!\x1A\7", "a RAR archive" }, { "7z\xBC\xAF\x27\x1C", "a 7-Zip archive" }, { "\x7FELF", "a program" },
  { "{\\rtf", "RTF" }, { "wOFF", "a font" }, { "wOF2", "a font" }, { "OggS", "Ogg" }, { "ID3", "MP3" },
}

-- Bytes that no text has in any charset but UTF-16 and UTF-32, which begin with their mark.
local binary = "[%z\1-\8\11\14-\26\28-\31]"
local marks = { ["\xFE\xFF"] = true, ["\xFF\xFE"] = true, ["\xEF\xBB"] = true }

--- What the bytes are, "PDF" or "binary data"; nil for what may be text.  bytes: a string or core.bytes.
return function (bytes)
  local head = bytes:sub(1, most)
  for _, magic in ipairs(magics) do
    if head:sub(1, #magic[1]) == magic[1] then return magic[2] end
  end
  return not marks[head:sub(1, 2)] and head:find(binary) and "binary data" or nil
end
