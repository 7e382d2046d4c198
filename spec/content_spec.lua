-- content_spec.lua: which blocks are the page's content
local blocks = require "spec.support.blocks"
local cases = require "spec.support.cases"
local core = require "windrow.core"
local lfs = require "lfs"
local model = require "windrow.model"

local function read (path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

local function document_field (doc, name)
  return doc:get(doc:list(core.kind "document", "content")[1], (core.field(name)))
end

describe("content", function ()
  cases.run("content", function (input, options)
    local doc <close> = blocks.load(input, {
      type = options.type or "html", comments = options.comments, model = options.trained and model.get "clean",
    })
    if options.type_of then return document_field(doc, "page_type") end
    return blocks.verdicts(doc)
  end)

  it("obeys keep and drop, the innermost element first", function ()
    local page = "<nav><p id=n>one</p><p>two</p></nav><main><p>three</p><div class=x><p>four</p><p id=k>five</p></div></main>"
    local doc <close> = core.new()
    assert(doc:load(page, { type = "html", keep = { core.selector "#n, #k" }, drop = { core.selector ".x" } }))
    assert.equal("one\n\nthree\n\nfive", doc:part_text "content")
  end)

  it("holds what closed tabs hold, and no closed menu", function ()
    local doc <close> = core.new()
    assert(doc:load([[<title>Ash handle</title>
      <nav style="display: none"><ul><li><a href="/a">Axes</a></li><li><a href="/b">Whetstones</a></li></ul></nav>
      <main><h1>Ash handle</h1>
      <p>This handle is split, not sawn, from the butt of one ash tree, so that the grain runs from end to end and the head stays on
      after years of work in the woods.</p>
      <p>It fits most felling axes of three and a half pounds. The wedge comes with it, and so does a small tin of linseed oil for
      the first coat.</p>
      <div class="tabs"><div class="tab-panel"><p>Take the old wood out with a drift, then file the top of the new handle until the
      head goes on by hand for two thirds of the eye. Drive it home on the end grain, never with the poll against a stone.</p></div>
      <div class="tab-panel" aria-hidden="true"><p>Rub the handle with linseed oil once a season and keep it out of heated rooms,
      where the wood shrinks and the head comes loose. A handle that has dried out can stand in oil overnight.</p></div></div></main>]],
      { type = "html", model = model.get "clean" }))
    local text = doc:part_text "content"
    assert.matches("Rub the handle", text)
    assert.not_matches("Whetstones", text)
  end)

  it("is everything with clean off", function ()
    local doc <close> = core.new()
    assert(doc:load("<nav>a</nav><p>b</p><footer>c</footer><p hidden>d</p>", { type = "html", clean = false }))
    assert.equal("a\n\nb\n\nc", doc:part_text "content")
  end)

  it("takes comments in when asked", function ()
    local page = "<article><p>A text of some length stands here, and it is about the hay, the weather and the people.</p></article>"
      .. "<div class=comments><p class=comment>I was there too, and it was not like that at all, if you ask me.</p></div>"
    local doc <close> = core.new()
    assert(doc:load(page, { type = "html" }))
    assert.falsy(doc:part_text("content"):find("there too", 1, true))
    assert.truthy(doc:part_text("comments"):find("there too", 1, true))
    assert(doc:load(page, { type = "html", comments = true }))
    assert.truthy(doc:part_text("content"):find("there too", 1, true))
  end)
end)

-- The same by the rules alone and by the trained model.
for _, trained in ipairs { false, true } do
describe("a news article copied from its page, " .. (trained and "by the model" or "by the rules"), function ()
  local path = "../shared/seed/article.txt"
  if not lfs.attributes(path) then return pending(path .. " is not here") end
  local doc = core.new()
  assert(doc:load(read(path), { type = "text", model = trained and model.get "clean" or nil }))
  local text = doc:part_text "content"

  it("has its title and its eight sections", function ()
    local titles = {}
    for i, section in ipairs(doc:list(core.kind "section", "content")) do titles[i] = doc:get(section, (core.field "title")) end
    assert.equal(8, #titles)
    assert.equal("Warm Reception in Pyongyang", titles[1])
    assert.equal("Implications for North Korea", titles[8])
    assert.equal("North Korea’s Kim", text:match "^North Korea’s Kim")
  end)

  it("keeps every paragraph of the body and none of the furniture", function ()
    local from, to = 1, assert(select(2, read(path):find("balance of power in Northeast Asia.", 1, true)))
    for paragraph in read(path):sub(from, to):gmatch "[^\n]+" do
      local also = paragraph:find "^Also read"
      assert.equal(not also, text:find(paragraph, 1, true) ~= nil, paragraph)
    end
    for paragraph in read(path):sub(to + 1):gmatch "[^\n]+" do assert.falsy(text:find(paragraph, 1, true), paragraph) end
  end)
end)
end
