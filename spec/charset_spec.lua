-- charset_spec.lua: which encoding a document is in, its bytes as UTF-8, and the way back
local cases = require "spec.support.cases"
local core = require "windrow.core"
local data = require "spec.support.data"

local function load (bytes, options)
  local doc = core.new()
  assert(doc:load(bytes, {
    type = options.type or "html", charset = options.charset, clean = options.clean, believe_meta = options.believe_meta,
  }))
  return doc
end

local function field (doc, name)
  local root = doc:list(core.kind "document", "page")[1]
  return doc:get(root, core.field(name))
end

local function tokens (doc)
  local lines = {}
  for _, token in ipairs(doc:list(core.kind "token", "page")) do
    lines[#lines + 1] = ("%s %d-%d"):format(doc:get(token, core.field "text"), doc:span(token))
  end
  return table.concat(lines, "\n")
end

-- What the options ask for: the decision, or with `text` the text, or with `tokens` the tokens and their source
-- bytes; with `replaced` also how many bad characters there are.
cases.run("charset", function (input, options)
  local doc = load(input, options)
  local count = options.replaced and field(doc, "replaced") .. " replaced"
  if options.tokens then return tokens(doc) end
  if options.text then return doc:part_text "page" .. (count and "\n" .. count or "") end
  return ("%s by %s%s"):format(field(doc, "encoding"), field(doc, "encoding_source"), count and ", " .. count or "")
end)

-- { { data =, encoding = } … } of a file of html5lib's encoding tests.
local function html5lib (path)
  local list = {}
  local text = assert(io.open(path, "rb")):read "a"
  for bytes, encoding in ("\n" .. text):gmatch "\n#data\n(.-)\n#encoding\n([^\n]+)" do
    list[#list + 1] = { data = bytes, encoding = encoding:lower() }
  end
  return list
end

-- An ASCII page in which a label stands behind the first 1024 bytes reads the same in either encoding.
local function agrees (case, doc)
  local name, source = field(doc, "encoding"):lower(), field(doc, "encoding_source")
  return name == case.encoding or source == "utf8" and not case.data:find "[\x80-\xFF]"
end

describe("the suites", function ()
  local root = data.folder "suites"

  it("of html5lib agree on encodings", function ()
    if not root then return pending "no ../shared/bench here" end
    for _, name in ipairs { "tests1.dat", "tests2.dat", "test-yahoo-jp.dat" } do
      for _, case in ipairs(html5lib(root .. "/html5lib-tests/encoding/" .. name)) do
        local doc = load(case.data, { believe_meta = true })
        assert.truthy(agrees(case, doc), ("%s: %s, not %s"):format(case.data, field(doc, "encoding"), case.encoding))
      end
    end
  end)

  it("of encoding_rs give the same text", function ()
    if not root then return pending "no ../shared/bench here" end
    local folder = root .. "/encoding_rs/tests/test_data/"
    local labels = {
      big5 = "big5", euc_kr = "euc-kr", gb18030 = "gb18030", iso_2022_jp = "iso-2022-jp", jis0208 = "euc-jp",
      jis0212 = "euc-jp", shift_jis = "shift_jis",
    }
    for name, label in pairs(labels) do
      local bytes = assert(io.open(folder .. name .. "_in.txt", "rb")):read "a"
      local text = assert(io.open(folder .. name .. "_in_ref.txt", "rb")):read "a"
      local squeezed = text:gsub("%s+", "")
      local got = load(bytes, { type = "text", charset = label, clean = false }):part_text "page":gsub("%s+", "")
      assert.is_true(squeezed == got, name)
    end
  end)
end)

describe("labels", function ()
  it("are found in any case and with white space around", function ()
    assert.equal("windows-1252", core.charset "  Latin1\n")
    assert.equal("UTF-8", core.charset "unicode-1-1-utf-8")
    assert.equal("replacement", core.charset "ISO-2022-KR")
  end)

  it("that nobody knows give nil", function ()
    assert.is_nil(core.charset "")
    assert.is_nil(core.charset "utf 8")
    assert.is_nil(core.charset(("x"):rep(100)))
  end)
end)

describe("spans", function ()
  it("are exact far from the start", function ()
    local words, expected, at = {}, {}, 0
    for i = 1, 3000 do
      local word = (i % 3 == 0 and "\xE9t\xE9" or "mot") .. i
      words[i], expected[i] = word, at .. "-" .. at + #word
      at = at + #word + 1
    end
    local doc = load(table.concat(words, " "), { type = "text", charset = "latin1" })
    local got = {}
    for i, token in ipairs(doc:list(core.kind "token", "page")) do got[i] = ("%d-%d"):format(doc:span(token)) end
    assert.same(expected, got)
  end)
end)
