-- model_spec.lua: trained models: their files are checked, found, replaced, and made again bit for bit
local core = require "windrow.core"
local model = require "windrow.model"
local path = model.path "clean"

local function read (name)
  local file = assert(io.open(name, "rb"))
  local bytes = file:read "a"
  file:close()
  return bytes
end

-- Why the bytes are no model.
local function refusal (bytes)
  local made, message, code = core.model("clean", bytes)
  assert.is_nil(made)
  assert.equal("model", code)
  return message
end

-- The bytes with the one at `at` (from 1) changed.
local function damaged (bytes, at)
  return bytes:sub(1, at - 1) .. string.char(bytes:byte(at) ~ 1) .. bytes:sub(at + 1)
end

-- The head of a model file, its checksum replaced by that of the body.
local head = "<c8I4I4I8"

describe("a model file", function ()
  if not path then return pending "no model is installed" end
  local bytes = read(path)
  local magic, version, features = string.unpack(head, bytes)

  local function with (body)
    return string.pack(head, magic, version, features, core.hash(body)) .. body
  end

  it("is taken as it is shipped, and is not large", function ()
    assert.truthy(core.model("clean", bytes))
    assert.is_true(#bytes <= 1 << 20)
  end)

  it("is refused when it starts otherwise, is of another version or of other features", function ()
    assert.matches("does not start as a model", refusal "")
    assert.matches("does not start as a model", refusal(damaged(bytes, 1)))
    assert.matches("another version", refusal(damaged(bytes, 9)))
    assert.matches("other features", refusal(damaged(bytes, 13)))
  end)

  it("is refused when a byte of it changed or it is cut off", function ()
    assert.matches("checksum", refusal(damaged(bytes, 17)))
    assert.matches("checksum", refusal(damaged(bytes, #bytes)))
    assert.matches("checksum", refusal(bytes:sub(1, -2)))
    for _, n in ipairs { 8, 9, 23, 24, 25, 1000 } do assert.matches("cut off", refusal(bytes:sub(1, n))) end
  end)

  it("is refused when its own counts lead out of it", function ()
    local hints = 2 * (1 << 16) + 2 * (1 << 17)
    local body = bytes:sub(25, 24 + hints)
    assert.matches("cut off", refusal(with(body)))
    assert.matches("cut off", refusal(with(body .. string.pack("<I4i4", 1, 0))))
    assert.matches("too many trees", refusal(with(body .. string.pack("<I4i4", 0xFFFFFFFF, 0))))
    local tree = ("\255\1"):rep(6) .. ("\0"):rep(128)
    assert.matches("feature that is not there", refusal(with(body .. string.pack("<I4i4", 1, 0) .. tree)))
    local none = string.pack("<I4i4", 0, 0)
    assert.matches("bytes follow", refusal(with(body .. none .. none .. "x")))
    assert.truthy(core.model("clean", with(body .. none .. none)))
  end)

  it("has a name that the core knows", function ()
    assert.has_error(function () core.model("dirty", bytes) end)
    local ok, why = model.use("dirty", path)
    assert.is_nil(ok)
    assert.matches("no model is called 'dirty'", why)
    ok, why = model.use("clean", "spec/model_spec.lua")
    assert.is_nil(ok)
    assert.matches("model_spec.lua: ", why)
  end)

  it("is an option of load, and nothing else is", function ()
    local doc <close> = core.new()
    assert(doc:load("<p>one</p>", { type = "html", model = core.model("clean", bytes) }))
    assert.has_error(function () doc:load("<p>one</p>", { type = "html", model = "clean" }) end)
  end)
end)

describe("the trainer of clean", function ()
  local trainer, out = "build/gen/train_clean", os.tmpname()
  if not os.execute("make -s " .. trainer .. " >/dev/null 2>&1") then return pending "there is no trainer here" end

  -- The trainer ends without giving its memory back, which a preloaded leak checker would not forgive.
  local function train (without)
    local words = { "env -u LD_PRELOAD", trainer, "spec/support/train", "spec/support/train/folds.tsv", out, without, 3 }
    assert(os.execute(table.concat(words, " ")))
    return read(out)
  end

  it("makes the same bytes of the same pages", function ()
    local bytes = train "all"
    assert.equal(bytes, train "all")
    assert.truthy(core.model("clean", bytes))
    assert.not_equal(bytes, train(0))
    os.remove(out)
  end)
end)

describe("a model of names", function ()
  local file = model.path "entity"
  if not file then return pending "no model is installed" end
  local bytes = read(file)

  local function why (text)
    local made, message, code = core.model("entity", text)
    assert.is_nil(made)
    assert.equal("model", code)
    return message
  end

  it("is taken as it is shipped, in at most 8 MB", function ()
    assert.truthy(core.model("entity", bytes))
    assert.is_true(#bytes <= 8 << 20)
  end)

  it("takes the bytes that it is made of", function ()
    local kept = core.bytes()
    assert.equal(#bytes, kept:read(file, 1 << 30))
    local made <const> = assert(core.model("entity", kept))
    assert.equal(0, #kept)
    assert.equal(#bytes, kept:read(file, 1 << 30))
    local doc <close> = core.new()
    assert(doc:load("<p>Anna Berg of Oslo wrote to Peter.", { entities = made }))
    assert.is_true(#doc:list(core.kind "person", "page") > 0)
  end)

  it("is refused when it is another's, of another version, changed, cut off or too long", function ()
    assert.matches("does not start as a model", why "")
    assert.matches("does not start as a model", why(read(path)))
    assert.matches("another version", why(damaged(bytes, 9)))
    for _, n in ipairs { 8, 31, 32, 5000, #bytes - 1 } do assert.matches("cut off", why(bytes:sub(1, n))) end
    assert.matches("bytes follow", why(bytes .. "x"))
    assert.matches("checksum", why(damaged(bytes, 25)))
    for _, at in ipairs { 33, 5000, #bytes // 2, #bytes } do assert.matches("checksum", why(damaged(bytes, at))) end
  end)

  it("is refused when its own counts lead out of it", function ()
    for at = 13, 21, 4 do
      local changed = bytes:sub(1, at - 1) .. string.pack("<I4", 0xFFFFFFFF) .. bytes:sub(at + 4)
      assert.matches("too many weights or words", why(changed))
    end
    assert.matches("cut off", why(bytes:sub(1, 12) .. string.pack("<I4", 1 << 17) .. bytes:sub(17)))
  end)

  it("is an option of load, and nothing else is", function ()
    local doc <close> = core.new()
    assert(doc:load("one", { type = "text", entities = core.model("entity", bytes) }))
    assert.has_error(function () doc:load("one", { type = "text", entities = core.model("clean", read(path)) }) end)
  end)

  it("is where all names come from", function ()
    local doc <close> = core.new()
    local text = "Ann Baker lives in Paris."
    assert(doc:load(text, { type = "text", entities = core.model("entity", bytes) }))
    assert.equal(2, #doc:list(core.kind "entity"))
    assert(doc:load(text, { type = "text" }))
    assert.equal(0, #doc:list(core.kind "entity"))
  end)

  it("may hold that no name is ever right", function ()
    local chances, n = 32 + 2 * 17 * 19 + 4 * 1024, 2 * 33
    local body = bytes:sub(33, chances) .. ("\0"):rep(n) .. bytes:sub(chances + n + 1)
    local doc <close> = core.new()
    local entities = core.model("entity", bytes:sub(1, 24) .. string.pack("<i8", core.hash(body)) .. body)
    assert(doc:load("Ann Baker lives in Paris. Paris (Paris) met Paris.", { type = "text", entities = entities }))
    for _, item in ipairs(doc:list(core.kind "entity")) do assert.equal(0, doc:get(item, core.field "score")) end
  end)

  -- The bytes of a model in which a feature speaks for a name as loudly as it can: its hash is made of a template's number and a value
  -- (tag/entity/word.c).
  local function praising (model_bytes, template, value)
    local mix <const>, fixed <const> = 0xD6E8FEB86659FD93, 32 + 2 * 17 * 19 + 4 * 1024 + 2 * 33 + 8 + (1 << 15) * 8
    local hash = (value ~ template * 0x9E3779B97F4A7C15) * mix
    local feature = (hash ~ hash >> 32) * mix >> 32
    local buckets = string.unpack("<I4", model_bytes, 13)
    local first, slot = (feature * buckets >> 32) * 8, nil
    for i = first, first + 7 do
      if string.unpack("<I2", model_bytes, fixed + 2 * i + 1) == feature & 0xFFFF then slot = slot or i end
    end
    local at = fixed + buckets * 16 + assert(slot, "the model does not know the feature") * 16
    local body = model_bytes:sub(33, at) .. ("\x7F"):rep(16) .. model_bytes:sub(at + 17)
    return model_bytes:sub(1, 24) .. string.pack("<i8", core.hash(body)) .. body
  end

  it("takes the edge of a sentence for each source as that source has it", function ()
    local news = "Congress may vote on Tuesday, after two soldiers were killed in a bomb attack. Officials of the United Nations "
      .. "condemned the violence. Iraq has blamed militants who fired rockets at a base near Mosul."
    local other = "Congress cannot come tonight, lol. Bush says hi to all of you guys. Fatah is great fun. Brine loves it too."
    local function names (doc, text, entities)
      assert(doc:load(text, { type = "text", entities = entities }))
      local out = {}
      for _, item in ipairs(doc:list(core.kind "entity")) do
        out[#out + 1] = doc:get(item, core.field "text") .. doc:get(item, core.field "score")
      end
      return out
    end
    -- what stands beyond the edge, before a token of news: its word, its shape, its class
    local before <const>, source <const>, low <const> = (5 - 1) * 64, 7 << 32, 0xFFFFFFFF
    local changed = praising(bytes, before + 41, source | core.hash("", 0) & low)
    changed = praising(changed, before + 42, source | core.hash("", 2) & low)
    local entities = core.model("entity", praising(changed, before + 43, source))
    local fresh <close> = core.new()
    local used <close> = core.new()
    local wanted = names(fresh, other, entities)
    assert.not_same(names(fresh, news, core.model("entity", bytes)), names(used, news, entities))
    assert.is_true(#wanted > 0)
    assert.same(wanted, names(used, other, entities))
  end)

  it("finds the same names whatever was read before", function ()
    local text = "Ann Baker of Acme Corp met Li Wei in Oslo. Baker said Oslo was cold."
    local function names (doc)
      local out = {}
      for _, item in ipairs(doc:list(core.kind "entity")) do
        out[#out + 1] = doc:kind_of(item) .. doc:get(item, core.field "text") .. doc:get(item, core.field "score")
      end
      return out
    end
    local entities = core.model("entity", bytes)
    local fresh <close> = core.new()
    assert(fresh:load(text, { type = "text", entities = entities }))
    local used <close> = core.new()
    local many = {}
    for i = 1, 40000 do many[i] = "Name" .. i .. " " .. (i % 9 == 0 and "ran. " or "") end
    assert(used:load(table.concat(many), { type = "text", entities = entities }))
    assert.is_true(#names(used) > 0)
    assert(used:load(text, { type = "text", entities = entities }))
    assert.same(names(fresh), names(used))
  end)
end)
