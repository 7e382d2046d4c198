-- suggest_spec.lua: names that misspelt ones were meant to be
local suggest = require "windrow.suggest"

describe("suggest", function ()
  local names = { "title", "author", "published", "url" }

  it("finds the nearest name", function ()
    assert.equal("title", suggest.nearest("titel", names))
    assert.equal("published", suggest.nearest("publishd", names))
    assert.equal("url", suggest.nearest("URL", names))
    assert.is_nil(suggest.nearest("speaker", names))
  end)

  it("says it in words, else lists a short list", function ()
    assert.equal(" (did you mean 'title'?)", suggest.hint("tittle", names))
    assert.equal(" (known: author, published, title, url)", suggest.hint("speaker", names))
    assert.equal("", suggest.hint("x", {}))
  end)
end)
