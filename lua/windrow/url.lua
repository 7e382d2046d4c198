-- url.lua: references resolved against a base (RFC 3986 §5)
local url = {}

--- The five parts of a reference (RFC 3986, appendix B); scheme, authority, query and fragment nil where
--- absent.
local function parse (text)
  local parts = {}
  local scheme, rest = text:match("^(%a[%w+.%-]*):(.*)$")
  parts.scheme, text = scheme, rest or text
  text = text:gsub("#(.*)$", function (s) parts.fragment = s return "" end)
  text = text:gsub("%?(.*)$", function (s) parts.query = s return "" end)
  text = text:gsub("^//([^/]*)", function (s) parts.authority = s return "" end)
  parts.path = text
  return parts
end

--- §5.2.4: "a/./b/../c" is "a/c".
local function remove_dots (path)
  local kept = {}
  for segment in path:gmatch("[^/]*/?") do
    local last = segment:gsub("/$", "")
    if last == ".." then
      if #kept > 1 or kept[1] and kept[1] ~= "/" then table.remove(kept) end
    elseif last ~= "." then
      kept[#kept + 1] = segment
    end
  end
  local joined = table.concat(kept)
  if path:sub(1, 1) == "/" and joined:sub(1, 1) ~= "/" then joined = "/" .. joined end
  return joined
end

--- §5.2.3: a relative path beside the base's.
local function merge (base, path)
  if base.authority and base.path == "" then return "/" .. path end
  return (base.path:match("^(.*/)") or "") .. path
end

local function compose (u)
  return (u.scheme and u.scheme .. ":" or "") .. (u.authority and "//" .. u.authority or "") .. u.path
    .. (u.query and "?" .. u.query or "") .. (u.fragment and "#" .. u.fragment or "")
end

--- The target of `reference` as found in a page at `base` (§5.2.2); spaces around it and line breaks in it
--- are dropped and inner spaces written %20, as browsers do.  Without a base the reference is given back.
function url.resolve (base, reference)
  reference = reference:gsub("[\t\r\n]", ""):gsub("^%s+", ""):gsub("%s+$", ""):gsub(" ", "%%20")
  local r = parse(reference)
  if r.scheme then
    if r.authority then r.path = remove_dots(r.path) end
    return compose(r)
  end
  if not base or base == "" then return reference end
  local b = parse(base)
  local target = { scheme = b.scheme, fragment = r.fragment }
  if r.authority then
    target.authority, target.path, target.query = r.authority, remove_dots(r.path), r.query
    return compose(target)
  end
  target.authority = b.authority
  if r.path == "" then
    target.path, target.query = b.path, r.query or b.query
  else
    target.path = remove_dots(r.path:sub(1, 1) == "/" and r.path or merge(b, r.path))
    target.query = r.query
  end
  return compose(target)
end

return url
