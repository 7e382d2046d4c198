-- browser.lua: asks headless Chromium our selectors (`make browser-cases`) and writes its answers into the cases of
-- spec/cases/select/browser, those aside whose title says that we differ and why
package.path = "./?.lua;" .. package.path
local tree = require "spec.support.tree"

local folder = "spec/cases/select/browser"

-- Every background service of the browser off: nothing but the page given is looked at.
local chromium = "chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
  .. "--disable-background-networking --disable-component-update --disable-sync --user-data-dir='%s' --dump-dom 'file://%s' 2>/dev/null"

-- A page that parses the text of the page under test and shows one line for each selector: tags, or ids as #id; "!" for an error.
local driver = [[
<!DOCTYPE html><meta charset="utf-8"><pre id="out"></pre><script>
const page = new DOMParser().parseFromString(decodeURIComponent("%s"), "text/html");
const asked = decodeURIComponent("%s").split("\n");
const show = e => e.hasAttribute("id") ? "#" + e.getAttribute("id") : e.localName;
const answer = text => {
  try {
    return Array.from(page.querySelectorAll(text), show).join(" ") || "-";
  } catch (error) {
    return "!";
  }
};
document.getElementById("out").textContent = encodeURIComponent(asked.map(answer).join("\n"));
</script>]]

local function encoded (text)
  return (text:gsub("[^%w]", function (c) return ("%%%02X"):format(c:byte()) end))
end

local function decoded (text)
  return (text:gsub("%%(%x%x)", function (hex) return string.char(tonumber(hex, 16)) end))
end

local function write (path, text)
  local file <close> = assert(io.open(path, "wb"))
  file:write(text)
end

-- The browser's answers to the selectors on the page, in order.
local function ask (page, selectors)
  local place = tree.output "mktemp -d"
  write(place .. "/driver.html", (driver:gsub("%%s", function () return "\0" end):gsub("%z", encoded(page):gsub("%%", "%%%%"), 1)
    :gsub("%z", (encoded(table.concat(selectors, "\n")):gsub("%%", "%%%%")), 1)))
  local shown = tree.output(chromium:format(place .. "/profile", place .. "/driver.html"))
  os.execute(("rm -rf '%s'"):format(place))
  local answers = {}
  for line in (decoded(assert(shown:match '<pre id="out">(.-)</pre>', "no answer from chromium")) .. "\n"):gmatch "(.-)\n" do
    answers[#answers + 1] = line
  end
  assert(#answers == #selectors, "answers do not fit the questions")
  return answers
end

-- The lines of a case file without the answers that the browser gives, the selectors it is asked, and their page.
local function read_cases (path)
  local lines, selectors, page, differs, answered = {}, {}, nil, false, false
  for line in io.lines(path) do
    if line:sub(1, 3) == "== " then
      page, differs, answered = line:match "%[page=([^%] ]+)", line:find " differs%]$", false
    end
    if not differs then selectors[#selectors + 1] = line:match "^%? ?(.*)$" end
    if not answered or line == "" then lines[#lines + 1] = line end
    answered = answered or line == "..." and not differs
  end
  return lines, selectors, page
end

local function answer_file (path)
  local lines, selectors, page = read_cases(path)
  local answers, out, waiting, next_answer = ask(tree.read(folder .. "/" .. page), selectors), {}, 0, 1
  for _, line in ipairs(lines) do
    out[#out + 1] = line
    if line:find "^== " then waiting = 0 end
    if line:find "^%?" then waiting = waiting + 1 end
    if line == "..." and next_answer <= #answers then
      table.move(answers, next_answer, next_answer + waiting - 1, #out + 1, out)
      next_answer, waiting = next_answer + waiting, 0
    end
  end
  write(path, table.concat(out, "\n") .. "\n")
  print(("%s: %d selectors"):format(path, #selectors))
end

for _, path in ipairs(tree.files(folder, "%.txt$")) do answer_file(path) end
