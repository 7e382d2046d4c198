-- annotation_spec.lua: the forms that `windrow tag --to` writes annotations in
local core = require "windrow.core"
local shell = require "spec.support.shell"

local text = "Größe: 5% and £1,200.\nIn all\nlines: 3 million\nrounds."

describe("annotations", function ()
  local folder
  before_each(function () folder = shell.folder { ["a.txt"] = text, ["b.txt"] = "Only 7 km." } end)
  after_each(function () folder:remove() end)

  local function tag (words) return folder:sh("windrow tag --kind numeric --kind quantity --no-clean " .. words) end

  local function kept (words)
    local out = folder:sh("windrow tag --kind percent --kind money --kind quantity --no-clean " .. words)
    assert.equal(0, out.code, out.err)
    return out.out
  end

  it("as spans count characters of the text beside them", function ()
    local lines = {}
    for line in kept("--to spans a.txt b.txt"):gmatch "[^\n]+" do lines[#lines + 1] = assert(core.decode_json(line)) end
    assert.same({ "a.txt", "b.txt" }, { lines[1].id, lines[2].id })
    local surfaces = {}
    for _, line in ipairs(lines) do
      for _, span in ipairs(line.spans) do
        local from, to = utf8.offset(line.text, span.start + 1), utf8.offset(line.text, span["end"] + 1) - 1
        surfaces[#surfaces + 1] = span.label .. " " .. line.text:sub(from, to)
      end
    end
    assert.same({ "percent 5%", "money £1,200", "quantity 3 million\nrounds", "quantity 7 km" }, surfaces)
  end)

  it("as CoNLL are a token a line, an empty one behind each sentence", function ()
    assert.equal("# id = b.txt\nOnly\tO\n7\tB-quantity\nkm\tI-quantity\n.\tO\n\n", kept "--to conll b.txt")
    local out = kept "--to conll a.txt"
    assert.truthy(out:find("Größe\tO\n:\tO\n5\tB-percent\n%\tI-percent\nand\tO\n£\tB-money\n1,200\tI-money\n.\tO\n\nIn\tO\n", 1, true), out)
  end)

  it("as brat are two files a document, in a folder of their own", function ()
    kept "--to brat -o out a.txt b.txt"
    assert.equal("a.txt.ann a.txt.txt b.txt.ann b.txt.txt", folder:names "out")
    assert.equal("Only 7 km.", folder:read "out/b.txt.txt")
    local ann = folder:read "out/b.txt.ann"
    assert.equal("T1\tquantity 5 9\t7 km\n", ann:match "^[^\n]*\n")
    local note = assert(core.decode_json(ann:match "#1\tAnnotatorNotes T1\t([^\n]*)\n"))
    assert.same({ 7, "km" }, { note.value, note.unit })
    assert.truthy(folder:read "out/a.txt.ann":find("T2\tmoney 14 20\t£1,200", 1, true))
  end)

  it("as brat need a folder that is not there yet", function ()
    assert.matches("%-%-to brat writes files: %-o FOLDER", tag("--to brat a.txt").err)
    folder:sh "mkdir out"
    local out = tag "--to brat -o out a.txt"
    assert.same({ 2, true }, { out.code, out.err:find "out exists" ~= nil })
    assert.equal(1, tag("--to conll -o out a.txt").code)
  end)

  it("as brat part a span where a line ends", function ()
    local brat = require "windrow.annotation.brat"
    local doc = core.new()
    local bytes = "Sold 3 million\n\nrounds."
    assert(doc:load(bytes, { type = "text", clean = false, newline = "none" }))
    local items = { { kind = "x", start = 5, stop = #doc:part_text "page" - 1, handle = doc:list(core.kind "token", "page")[1] } }
    brat.write(folder.path, doc, { id = "c" }, items, "page")
    local surface = doc:part_text "page":sub(6, -2)
    local expected = surface:find "\n" and "T1\tx 5 14;16 22\t3 million rounds\n" or "T1\tx 5 21\t3 million rounds\n"
    assert.equal(expected, folder:read "c.ann":match "^[^\n]*\n")
  end)
end)
