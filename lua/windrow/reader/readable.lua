-- readable.lua: names of files and members as text

--- A name as valid UTF-8: bytes that are none as %XX.
return function (name)
  if utf8.len(name) then return name end
  local parts, from = {}, 1
  while true do
    local good, at = utf8.len(name, from)
    if good then break end
    parts[#parts + 1] = ("%s%%%02X"):format(name:sub(from, at - 1), name:byte(at))
    from = at + 1
  end
  return table.concat(parts) .. name:sub(from)
end
