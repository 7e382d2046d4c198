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
    local hints = (1 << 14) + (1 << 16)
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
