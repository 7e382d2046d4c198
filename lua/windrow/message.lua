-- message.lua: lines for people, on stderr; stdout holds rows only

local message = {}

local function hex (character)
  return ("\\x%02X"):format(character:byte())
end

-- The marks that reorder text on a terminal: U+202A–202E and U+2066–2069.
local function bidi (character)
  return ("\\u{%X}"):format(utf8.codepoint(character))
end

--- `text` with everything made visible that could steer a terminal: control characters and
--- marks of text direction.  Line feeds and tabs stay.
function message.plain (text)
  text = text:gsub("[%z\1-\8\11-\31\127]", hex)
  return (text:gsub("\u{202A}", bidi):gsub("\xE2\x80[\xAB-\xAE]", bidi):gsub("\xE2\x81[\xA6-\xA9]", bidi))
end

--- Writes one message: `windrow: ` and the formatted text.
function message.say (format, ...)
  local text = select("#", ...) > 0 and format:format(...) or format
  io.stderr:write("windrow: ", message.plain(text), "\n")
end

--- `n` things in words: "1 row", "2 rows".
function message.count (n, thing)
  return ("%d %s%s"):format(n, thing, n == 1 and "" or "s")
end

return message
