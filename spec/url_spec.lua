-- url_spec.lua: the examples of RFC 3986 §5.4, and what pages write
local url = require "windrow.url"

local base = "http://a/b/c/d;p?q"

local targets = {
  ["g:h"] = "g:h", ["g"] = "http://a/b/c/g", ["./g"] = "http://a/b/c/g", ["g/"] = "http://a/b/c/g/", ["/g"] = "http://a/g",
  ["//g"] = "http://g", ["?y"] = "http://a/b/c/d;p?y", ["g?y"] = "http://a/b/c/g?y", ["#s"] = "http://a/b/c/d;p?q#s",
  ["g#s"] = "http://a/b/c/g#s", ["g?y#s"] = "http://a/b/c/g?y#s", [";x"] = "http://a/b/c/;x", ["g;x"] = "http://a/b/c/g;x",
  [""] = "http://a/b/c/d;p?q", ["."] = "http://a/b/c/", ["./"] = "http://a/b/c/", [".."] = "http://a/b/", ["../"] = "http://a/b/",
  ["../g"] = "http://a/b/g", ["../.."] = "http://a/", ["../../"] = "http://a/", ["../../g"] = "http://a/g",
  ["../../../g"] = "http://a/g", ["/./g"] = "http://a/g", ["/../g"] = "http://a/g", ["g."] = "http://a/b/c/g.",
  [".g"] = "http://a/b/c/.g", ["g.."] = "http://a/b/c/g..", ["./../g"] = "http://a/b/g", ["./g/."] = "http://a/b/c/g/",
  ["g/./h"] = "http://a/b/c/g/h", ["g/../h"] = "http://a/b/c/h", ["g;x=1/../y"] = "http://a/b/c/y",
  ["g?y/../x"] = "http://a/b/c/g?y/../x", ["g#s/../x"] = "http://a/b/c/g#s/../x",
}

describe("url.resolve", function ()
  for reference, target in pairs(targets) do
    it(("resolves '%s'"):format(reference), function () assert.equal(target, url.resolve(base, reference)) end)
  end

  it("drops the white space around a reference and writes inner spaces as browsers do", function ()
    assert.equal("http://a/b/c/my%20file", url.resolve(base, " my\n file "))
  end)

  it("gives a reference back where there is no base", function ()
    assert.equal("../x", url.resolve(nil, "../x"))
  end)

  it("leaves other schemes alone", function ()
    assert.equal("mailto:ada@example.org", url.resolve(base, "mailto:ada@example.org"))
  end)
end)
