-- work_spec.lua: workers: the same bytes for any number of them, and one document for each that dies
local core = require "windrow.core"
local shell = require "spec.support.shell"

local script = [[
local w = require "windrow"
local d = w.dataset "d"
d.pages = w.each "document" {
  w.text "id" { key = true },
  w.text "title" { function (doc)
    local text = doc.text
    if text:find "CRASH" then os.execute "kill -SEGV $PPID" end
    if text:find "LOOP" then while true do end end
    if text:find "SLOW" then for _ = 1, 3e7 do end end
    if text:find "SKIP" then w.skip "asked" end
    if text:find "REJECT" then w.reject "asked" end
    return text
  end },
}
d.words = w.each "token" { w.text "id" { key = true }, w.ref "page" "pages", w.text "text" {} }
return d
]]

local function page (n, word)
  return ("<html><body><h1>Page %d</h1><p>%s, and %d barrels were rolled down to the quay.</p></body></html>"):format(n,
    word or "Nothing to tell", n)
end

-- Pages named p01.html …; `words` by number.
local function pages (n, words)
  local files = { ["s.lua"] = script }
  for i = 1, n do files[("in/p%02d.html"):format(i)] = page(i, words and words[i]) end
  return shell.folder(files)
end

local function decode (text)
  local values = {}
  for line in text:gmatch "[^\n]+" do values[#values + 1] = assert(core.decode_json(line)) end
  return values
end

local have_luv = pcall(require, "luv")

describe("workers", function ()
  if not have_luv then return pending "no luv here: --jobs 1 alone works" end
  local folder
  after_each(function () folder:remove() end)

  it("write the bytes of one process, however many they are and however often they are replaced", function ()
    folder = pages(30, { [3] = "SLOW", [7] = "SKIP", [11] = "REJECT", [20] = "SLOW" })
    assert.equal(3, folder:windrow("run", "s.lua", "in", "-o", "1.jsonl").code)
    for name, words in pairs { two = "--jobs 2", five = "--jobs 5 --recycle 2", apart = "--jobs 1 --timeout 50" } do
      assert.equal(3, folder:sh(("windrow run s.lua in -o %s.jsonl %s"):format(name, words)).code)
      for _, file in ipairs { "", ".run/documents.jsonl", ".run/rejects.jsonl" } do
        assert.equal(folder:read("1.jsonl" .. file), folder:read(name .. ".jsonl" .. file), words .. file)
      end
    end
  end)

  it("lose one document each to a loop and a crash", function ()
    folder = pages(20, { [5] = "LOOP", [6] = "CRASH" })
    local r = folder:windrow("run", "s.lua", "in", "-o", "o.jsonl", "--jobs", "2", "--timeout", "1.5", "--trust")
    assert.equal(3, r.code, r.err)
    assert.matches("20 documents read: 18 written, 2 rejected, 0 skipped", r.err)
    local letters = decode(folder:read "o.jsonl.run/rejects.jsonl")
    assert.same({ "p05.html", true, "p06.html" }, { letters[1].id, letters[1].nondeterministic, letters[2].id })
    assert.matches("no end after 1.5 s", letters[1].reason)
    assert.matches("SIGSEGV", letters[2].reason)
  end)

  it("that are killed from outside cost nothing", function ()
    folder = pages(12, { [4] = "SLOW", [8] = "SLOW", [9] = "SLOW" })
    folder:sh "windrow run s.lua in -o 1.jsonl"
    local r = folder:sh [[
      $WINDROW run s.lua in -o 2.jsonl --jobs 2 & run=$!
      for i in 1 2; do sleep 0.15; pkill -KILL -n -P $run; done
      wait $run]]
    assert.equal(0, r.code, r.err)
    assert.equal(folder:read "1.jsonl", folder:read "2.jsonl")
  end)

  it("say what they lack", function ()
    folder = pages(1)
    local r = folder:sh [[LUA_INIT_5_4='package.preload.luv = function () error "none" end' windrow run s.lua in --jobs 2]]
    assert.equal(1, r.code)
    assert.matches("workers need the Lua module luv", r.err)
  end)
end)
