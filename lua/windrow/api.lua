-- api.lua: the public interface, described once; the reference in README.md, meta.lua and the specs are made from it
--
-- An entry is { name, type, sentence, example, result }.  Types are written as LuaLS reads them.  Examples see
-- `w`, the page below as `doc`, and the first item of each kind in it under the kind's name (`heading`, `cell` …);
-- of groups with `rows = true` they are tables of the dataset `d`, and their result is the rows as JSON.
local api = {}

api.page = [[
<!doctype html>
<html lang="en">
<head>
<title>Pears early this year | Orchard News</title>
<meta name="author" content="Ada Quint">
<meta name="description" content="A warm spring brings the harvest forward.">
<meta name="keywords" content="pears, weather">
<meta property="og:site_name" content="Orchard News">
<meta property="og:image" content="https://orchard.example/pears.jpg">
<meta property="article:published_time" content="2024-08-19T07:30:00Z">
<meta property="article:modified_time" content="2024-08-20T09:00:00Z">
<meta property="article:section" content="Harvest">
<link rel="canonical" href="https://orchard.example/pears">
<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": "Recipe", "name": "Pear butter", "recipeYield": 6,
  "author": { "@type": "Person", "name": "Ada Quint" }, "recipeIngredient": ["pears", "sugar"] }
</script>
</head>
<body>
<nav><a href="/">Home</a> <a href="/apples">Apples</a></nav>
<article>
<h1>Pears early  this year</h1>
<p>The harvest at Long Meadow began on Monday, eleven days before the usual date. Pickers filled about 140 crates
before noon, and the first lorry left for the market at one o'clock.</p>
<h2 id="spring">Warm spring</h2>
<p>The mean temperature in April was 12.5 °C, which is more than anybody here has on record.
<a href="/people/may-orr" rel="author">May Orr</a>, who has kept the book since 1998, expects more of it.
“Nobody here has seen the like,” said Ada Quint of the growers' union.</p>
<p><img src="/img/row.jpg" alt="A row of pear trees"></p>
<h2 id="earns">What it earns</h2>
<p>Growers hope for £1.20 a kilo, and 5% more than last year. A crate holds 18 kg of fruit. An old tree
bears 30 to 40 kg. The first morning, in kilos, was</p>
<pre><code class="language-lua">local crates, kilos = 140, 18
return crates * kilos</code></pre>
<ol><li>Pick in the morning</li><li>Sort in the shade</li></ol>
<table>
<caption>Crates by field</caption>
<tr><th>Field</th><th>2023</th><th>2024</th></tr>
<tr><th>North</th><td>310</td><td>355</td></tr>
</table>
</article>
<section class="comments"><h3>Comments</h3><div class="comment"><p>Ours are late again, as ever.</p></div></section>
<footer><p>© 2024 Orchard News</p></footer>
</body>
</html>
]]

local datasets = {
  title = "Datasets and tables", class = "windrow", rows = true,
  text = [[
A script returns a dataset. Assigning a table to one of its fields declares it; rows come out in the order of
declaration. `w.each(what)` says what one row stands for: a layer (`document section block heading paragraph list_item
table row cell link image code sentence token`), an annotation kind (`number percent money quantity` …) or a group of
kinds (`numeric`), a selector, a data path, a pattern, or a function `doc -> iterator`.]],
  { "dataset", "fun(name: string, options?: windrow.DatasetOptions): windrow.Dataset",
    "A dataset without tables; options are the settings of the stages for this script.",
    [[d.pages = w.each "document" { w.text "title" {} }]], [[{"title":"Pears early this year"}]] },
  { "each", "fun(what: any, options?: windrow.EachOptions): fun(columns: windrow.Column[]): windrow.Table",
    "A table with one row for each item of a kind.",
    [[d.parts = w.each("section", { limit = 2 }) { w.text "title" {}, w.int "level" {} }]],
    [[{"title":"Warm spring","level":2} {"title":"What it earns","level":2}]] },
  { "segment", "fun(options: windrow.SegmentOptions): any",
    "How a dataset's texts are cut into sentences.",
    [[d.segment = w.segment { never = "'North.' / 'South.'", abbreviations = { "approx" } }
d.t = w.each("sentence", { limit = 1 }) { w.text "text" {}, w.text "reason" {} }]],
    [[{"text":"Pears early this year","reason":"block"}]] },
}

local types = {
  title = "Column types", class = "windrow", rows = true,
  text = [[
A column is `type "name" { source, options }`. Without a source it takes the item's field of its own name. Scalar columns
take the first value that a source gives, lists take all. A value of the wrong type counts as missing and is reported.]],
  { "text", "windrow.Type", "A text; an annotation gives its surface.",
    [[d.t = w.each("heading", { limit = 1 }) { w.text "title" { "text" } }]], [[{"title":"Pears early this year"}]] },
  { "int", "windrow.Type", "A whole number of 64 bits.",
    [[d.t = w.each("heading", { limit = 1 }) { w.int "level" {} }]], [[{"level":1}]] },
  { "number", "windrow.Type", "A number; an annotation gives its value.",
    [[d.t = w.each "percent" { w.number "value" {} }]], [[{"value":5}]] },
  { "bool", "windrow.Type", "True or false.",
    [[d.t = w.each("list_item", { limit = 1 }) { w.bool "ordered" {} }]], [[{"ordered":true}]] },
  { "date", "windrow.Type", "A day, YYYY-MM-DD, as written where it stands.",
    [[d.t = w.each "document" { w.date "published" {} }]], [[{"published":"2024-08-19"}]] },
  { "datetime", "windrow.Type", "A day and time in ISO 8601.",
    [[d.t = w.each "document" { w.datetime "at" { w.meta "article:published_time" } }]],
    [[{"at":"2024-08-19T07:30:00Z"}]] },
  { "duration", "windrow.Type", "A duration in ISO 8601.",
    [[d.t = w.each "document" { w.duration "wait" { w.const "PT2H" } }]], [[{"wait":"PT2H"}]] },
  { "json", "windrow.Type", "Any nested value, keys sorted.",
    [[d.t = w.each(w.data "Recipe") { w.json "author" {} }]], [[{"author":{"@type":"Person","name":"Ada Quint"}}]] },
  { "span", "windrow.Type", "The bytes of a value in the source: the item's, or with `of` another column's.",
    [[d.t = w.each(w.css "h2#spring") { w.text "tag" {}, w.span "where" { of = "tag" } }]],
    [[{"tag":"h2","where":[1256,1288]}]] },
  { "enum", "fun(values: string[]): windrow.Type", "One of the texts that are listed.",
    [[d.t = w.each "percent" { w.enum { "percent", "money" } "kind" {} }]], [[{"kind":"percent"}]] },
  { "list", "fun(type: windrow.Type): windrow.Type", "All values of a source.",
    [[d.t = w.each "document" { w.list(w.text) "heads" { w.css "h2" } }]], [[{"heads":["Warm spring","What it earns"]}]] },
  { "record", "fun(fields: windrow.Column[]): windrow.Type", "An item's fields as one nested value.",
    [[d.t = w.each "document" { w.record { w.text "href" {}, w.text "text" {} } "by" { w.css "a[rel=author]" } }]],
    [[{"by":{"href":"/people/may-orr","text":"May Orr"}}]] },
  { "ref", "windrow.Type", "The key of the row of another table that encloses this item.",
    [[d.s = w.each(w.css "h2") { w.text "id" { w.css "@id", key = true } }
d.w = w.each(w.css "h2#spring") { w.ref "head" "s" }]],
    [[{"id":"spring"} {"id":"earns"} {"head":"spring"}]] },
}

local sources = {
  title = "Sources", class = "windrow", rows = true,
  text = [[
Where a column's value comes from. `a / f` transforms each value, `a + b` takes b where a gives nothing that fits. A bare
string is a field name and stands alone; a function is called with the item and the row so far. Selectors look inside a
node item, else in the whole page.]],
  { "get", "fun(path: string): windrow.Source", "A field, or a path of fields.",
    [[d.t = w.each "percent" { w.text "title" { w.get "section.title" } }]], [[{"title":"What it earns"}]] },
  { "css", "fun(selector: string): windrow.Source", "What a CSS selector finds; `sel@attr` gives an attribute, `@attr` the item's own.",
    [[d.t = w.each "document" { w.text "h" { w.css "h1" }, w.text "l" { w.css "html@lang" } }]],
    [[{"h":"Pears early this year","l":"en"}]] },
  { "xpath", "fun(expression: string): windrow.Source", "What an XPath expression finds.",
    [[d.t = w.each "document" { w.text "x" { w.xpath "//table//tr[2]/td[1]" } }]], [[{"x":"310"}]] },
  { "meta", "fun(name: string): windrow.Source", "A document field by name, else a raw `<meta>` by name or property.",
    [[d.t = w.each "document" { w.text "by" { w.meta "author" }, w.text "img" { w.meta "og:image" } }]],
    [[{"by":"Ada Quint","img":"https://orchard.example/pears.jpg"}]] },
  { "data", "fun(path: string): windrow.Source", "A value of a JSON-LD or microdata object, by type and path.",
    [[d.t = w.each "document" { w.text "cook" { w.data "Recipe.author.name" } }]], [[{"cook":"Ada Quint"}]] },
  { "input", "fun(field: string): windrow.Source", "A field of the input record (a JSON line).",
    [[d.t = w.each "document" { w.text "split" { w.input "split", optional = true } }]], [[{"split":null}]] },
  { "const", "fun(value: any): windrow.Source", "Always this value.",
    [[d.t = w.each "document" { w.text "source" { w.const "orchard" } }]], [[{"source":"orchard"}]] },
  { "first", "fun(pattern: windrow.Pattern): windrow.Source", "The first match of a pattern in the item's text.",
    [[d.t = w.each("paragraph", { limit = 1 }) { w.text "n" { w.first(w.pattern "[0-9]+") } }]], [[{"n":"140"}]] },
  { "all", "fun(pattern: windrow.Pattern): windrow.Source", "All matches of a pattern in the item's text.",
    [[d.t = w.each("list_item", { limit = 1 }) { w.list(w.text) "long" { w.all(w.pattern "[a-z]^+5") } }]],
    [=[{"long":["morning"]}]=] },
}

local transforms = {
  title = "Transforms", class = "windrow",
  text = [[
For `source / transform`, and plain functions too. They take a text, a number or an item (its text) and give nil for nil.]],
  { "squeeze", "fun(value: any): string", "Runs of white space as one space, none at the ends.",
      [[w.squeeze " a \n b "]], [["a b"]] },
  { "trim", "fun(value: any): string", "No white space at the ends.", [[w.trim "  a  b "]], [["a  b"]] },
  { "lower", "fun(value: any): string", "Lower case, of every script.", [[w.lower "ÅSA"]], [["åsa"]] },
  { "upper", "fun(value: any): string", "Upper case, of every script.", [[w.upper "åsa"]], [["ÅSA"]] },
  { "to_number", "fun(value: any): number", "The first number in a text.",
      [[w.to_number "£1,299.50 each"]], [[1299.5]] },
  { "to_int", "fun(value: any): integer", "The first number in a text, where it is whole.",
      [[w.to_int "1,299 reviews"]], [[1299]] },
  { "to_date", "fun(value: any): string", "A written date in ISO 8601.",
      [[w.to_date "14 September 2024"]], [["2024-09-14"]] },
  { "to_url", "fun(value: any): string", "An absolute URL, by the page's base.",
      [[w.to_url "https://a.example/b/../c"]], [["https://a.example/c"]] },
  { "to_json", "fun(value: any): any", "A text of JSON as a value.",
      [=[w.to_json '{"a": [1, 2]}']=], [[{"a":[1,2]}]] },
  { "to_html", "fun(value: any): string", "A node's HTML.",
      [[w.to_html(doc:css "h2"[1])]], [["<h2 id=\"spring\">Warm spring</h2>"]] },
  { "hash", "fun(value: any, ...: string): string", "13 letters and digits that stand for a text; further texts, as a secret, change them.",
      [[w.hash "ada@orchard.example"]], [["btdv71jfjs6ka"]] },
  { "split", "fun(separator: string): fun(value: any): string[]", "The parts of a text between separators.",
      [[w.split "," "a, b"]], [=[["a","b"]]=] },
  { "match", "fun(pattern: string): fun(value: any): string", "The first match of a Lua pattern, or its first capture.",
      [[w.match "(%d+) kg" "18 kg"]], [["18"]] },
  { "map", "fun(values: table): fun(value: any): any", "Another value for each that is listed.",
      [[w.map { de = "German" } "de"]], [["German"]] },
  { "default", "fun(value: any): fun(value: any): any", "A value for what is missing or blank.",
      [[w.default "none" ""]], [["none"]] },
}

local patterns = {
  title = "Patterns", class = "windrow", rows = true,
  text = [[
Patterns are LPeg patterns over UTF-8 in which annotations are words: `%quantity` matches a quantity that starts here, steps over
it and has it as value. A pattern as `what` gives one row a match; its captures are the row's fields.]],
  { "pattern", "fun(text: string, defs?: table): windrow.Pattern",
    "LPeg's `re` over characters; a space matches any white space; `%kind` an annotation.",
    [[d.t = w.each(w.pattern "{:what: [A-Za-z]+ :} ' holds ' {:size: %quantity :}") { w.text "what" {}, w.number "size" {} }]],
    [[{"what":"crate","size":18}]] },
  { "kind", "fun(name: string, fields?: table): windrow.Pattern", "An annotation of this kind, with these field values.",
    [[d.t = w.each(w.kind "percent") { w.text "text" {} }]], [[{"text":"5%"}]] },
  { "words", "fun(words: string): windrow.Pattern", "One of these words, whole, in any case.",
    [[d.t = w.each(w.words "april monday") { w.text "text" {} }]], [[{"text":"Monday"} {"text":"April"}]] },
  { "word", "windrow.Pattern", "One word.",
    [[d.t = w.each(w.word, { limit = 2 }) { w.text "text" {} }]], [[{"text":"Pears"} {"text":"early"}]] },
  { "gap", "fun(n: integer): windrow.Pattern", "At most n words, and the spaces around them.",
    [[d.t = w.each(w.pattern("{:a: %mean :} %gap {:b: %april :}", { mean = w.words "mean", gap = w.gap(3), april = w.words "april" }))
  { w.text "text" {} }]], [[{"text":"mean temperature in April"}]] },
  { "near", "fun(a: windrow.Pattern, b: windrow.Pattern, n: integer): windrow.Pattern", "a and b in either order, at most n words apart.",
    [[d.t = w.each(w.near(w.words "april", w.words "temperature", 2)) { w.text "text" {} }]], [[{"text":"temperature in April"}]] },
}

local rules = {
  title = "Rules", class = "windrow", rows = true,
  text = [[
A rule gives what a pattern matches a name. Its annotations are there for the patterns below it (`%claim`, `w.kind("claim", …)`),
as what a table's rows stand for, and for `doc:each "claim"`; the groups of the pattern are their fields. `windrow check` tells
by what each rule's places are found: a rule whose pattern may start with anything is tried at every character.

A gazetteer finds the names of a list: the longest that stands somewhere, in any case. An entry is a name, or a table of names with `id`
and other fields; or the list is a file beside the script: `.txt` (an entry a line, tabs part its names) or `.tsv` or `.csv` (with a header: `name`,
and `id`, `alias` parted by `|`, further fields). An annotation has `name` (the entry's first), `entry` (its id, else its first name)
and the entry's fields. `windrow check` tells what each list took: a million names load in half a second.]],
  { "rule", "fun(name: string): fun(rule: windrow.RuleOptions): windrow.Pattern",
    "Annotations of a kind of one's own: `w.rule \"load\" { pattern, over = \"block\", where = f }`.",
    [[w.rule "load" { w.pattern "{:what: %word :} ' holds ' {:size: %quantity :}" }
d.t = w.each "load" { w.text "what" {}, w.number "size" {} }]], [[{"what":"crate","size":18}]] },
  { "gazetteer", "fun(kind: string, names: string[]|table[]|string, options?: windrow.GazetteerOptions): windrow.Pattern",
    "Names of a list, or of a file, as annotations of a kind of one's own, or of one that the tagger has.",
    [[w.gazetteer("fruit", { "apple", { "pear", "pears", id = "F2", tree = "Pyrus" } })
d.t = w.each("fruit", { limit = 1 }) { w.text "text" {}, w.text "name" {}, w.text "entry" {}, w.text "tree" {} }]],
    [[{"text":"Pears","name":"pear","entry":"F2","tree":"Pyrus"}]] },
  { "units", "fun(units: table<string, table>)",
    "Units of one's own: how many of a known unit (a UCUM code) they are; `names` beside the own one and its plural, `code`.",
    [[w.units { crate = { 18, "kg", names = { "boxes" } } }
d.t = w.each("quantity", { where = function (q) return q.unit == "crate" end }) { w.text "text" {}, w.number "si" {} }]],
    [[{"text":"140 crates","si":2520}]] },
}

local control = {
  title = "Control and values", class = "windrow", rows = true,
  text = [[What a script may say about the document it is working on, and the values that JSON needs.]],
  { "skip", "fun(reason: string)", "Drops the document, which is counted.",
    [[d.t = w.each "document" { w.text "x" { function () w.skip "too short" end } }]], "" },
  { "reject", "fun(reason: string)", "Makes the document a dead letter, as a runtime error does.",
    [[d.t = w.each "document" { w.text "x" { function () w.reject "no body" end } }]], "" },
  { "warn", "fun(reason: string)", "Counts a warning with the script's line.",
    [[d.t = w.each "document" { w.text "x" { function () w.warn "odd"; return "y" end } }]], [[{"x":"y"}]] },
  { "object", "fun(fields?: table): table", "A table that is a JSON object even when empty.",
    [[d.t = w.each "document" { w.json "x" { function () return w.object {} end } }]], [[{"x":{}}]] },
  { "array", "fun(values?: table): table", "A table that is a JSON array even when empty.",
    [[d.t = w.each "document" { w.json "x" { function () return { of = w.array {} } end } }]], [[{"x":{"of":[]}}]] },
  { "null", "userdata", "JSON's null inside a nested value.",
    [[d.t = w.each "document" { w.json "x" { function () return w.object { of = w.null } end } }]], [[{"x":{"of":null}}]] },
  { "args", "table<string, any>", "What `-D name=value` gave; the dataset's `args` declares the names and defaults.",
    [[d = w.dataset("towns", { args = { town = "Marrowby" } })
d.t = w.each "document" { w.text "x" { w.const(w.args.town) } }]], [[{"x":"Marrowby"}]] },
}

local library = {
  title = "As a library", class = "windrow",
  text = [[
Any Lua 5.4 program can use windrow. Expected failure is `nil, message, code`; misuse raises at the caller's line. A document
frees its memory when closed, by hand or by `local doc <close> =`.]],
  { "parse", "fun(bytes: string, options?: windrow.ParseOptions): windrow.Document?, string?, string?",
    "Reads a document; its items, fields and methods are those of scripts.", [[w.parse("<p>Hello", { type = "html" }).text]], [["Hello"]] },
  { "_VERSION", "string", "The version.", [[w._VERSION:match "^%d+%.%d+"]], [["0.1"]] },
}

local dataset = {
  title = "Datasets as objects", class = "windrow.Dataset",
  text = [[What a program does with a dataset that it declared or loaded.]],
  { "rows", "fun(self: windrow.Dataset, doc: windrow.Document): fun(): string, table", "An iterator over table name and row.",
    [[select(2, sample:rows(doc)()).title]], [["Pears early this year"]] },
  { "convert", "fun(self: windrow.Dataset, bytes: string, options?: windrow.ParseOptions): table?, string?, string?",
    "The rows of a document, an array a table.", [[sample:convert("<h1>Plums</h1><p>They are late.").pages[1].title]], [["Plums"]] },
}

api.groups = { datasets, types, sources, transforms, patterns, rules, control, library, dataset }

-- Option tables: { name, type, sentence }.
api.options = {
  { title = "Options of a dataset", class = "windrow.DatasetOptions",
    { "clean", "boolean", "False keeps every block: the text is the document's own." },
    { "keep", "string[]", "Selectors whose nodes are content, whatever the cleaner thinks." },
    { "drop", "string[]", "Selectors whose nodes never are." },
    { "comments", "boolean", "True takes readers' comments for content." },
    { "language", "string", "The language of the documents." },
    { "newline", '"blank"|"each"|"none"|"auto"', "Which newlines of plain text part paragraphs." },
    { "profile", '"general"|"legal"|"strict"', "How sentences are cut." },
    { "date", "string", "The reference date of relative dates." },
    { "believe_meta", "boolean", "true: a page's <meta charset> stands as in browsers, even where its bytes are UTF-8; default false." },
    { "day_first", "boolean", "How 3/4/2024 is read." },
    { "week_start", '"monday"|"saturday"|"sunday"', "The day that “last week” begins on; default monday." },
    { "zone", "string", "The offset of times that carry none." },
    { "anchor", '"auto"|"news"|"narrative"', "Whether “in March” means the one next to the document's date, or the year told of before." },
    { "direction", '"auto"|"past"|"nearest"|"future"', "Where “Friday” lies, seen from its anchor; auto: by the sentence's tense." },
    { "said", "string[]", "Verbs of speech besides those that quotations are known by: `{ \"opines\", \"opined\" }`." },
    { "split", "string", "A selector: each node is a document of its own, `ID#n`." },
    { "segment", "any", "What `w.segment` gave." },
    { "budget", "table<string, number>",
      "What the script may use up in one document: `{ instructions = 2e9, megabytes = 1024, seconds = 120 }`; 0 for no bound." },
    { "input", "table<string, string>", "Document fields from a record's names: `{ text = \"body\" }`." },
    { "args", "table", "The arguments that `-D` may give, with their defaults." },
  },
  { title = "Options of segment", class = "windrow.SegmentOptions",
    { "language", "string", "The language of the documents." },
    { "profile", '"general"|"legal"|"strict"', "For running text, for law reports and contracts, or for terminators alone." },
    { "newline", '"blank"|"each"|"none"|"auto"',
      "Which newlines of plain text end a sentence: blank lines (default), each, none, or as the lines look." },
    { "abbreviations", "string[]", "Words whose stop ends no sentence." },
    { "never", "any", "A pattern, or its text: no sentence ends inside a match or right behind it." },
  },
  { title = "Options of each", class = "windrow.EachOptions",
    { "where", "fun(item: windrow.Item, row: table): boolean", "Keeps the row when true; called on the finished row." },
    { "from", '"content"|"comments"|"page"', "The part of the document that layers are taken from." },
    { "own", "boolean", "Columns do not look into nested items of the same table." },
    { "nested", "boolean", "Inner annotations too." },
    { "limit", "integer", "At most so many rows a document." },
    { "over", '"sentence"|"block"|"section"|"document"', "What a pattern may match within." },
  },
  { title = "Options of a rule", class = "windrow.RuleOptions",
    { "over", '"sentence"|"block"|"section"|"document"', "What the pattern may match within; a sentence when nothing is said." },
    { "where", "fun(match: windrow.Item): boolean", "Keeps the annotation when true." },
  },
  { title = "Options of a gazetteer", class = "windrow.GazetteerOptions",
    { "case", '"any"|"smart"|"exact"',
      "What case says: nothing; that names with capitals stand as written, or in capitals throughout; all." },
    { "as", '"span"|"hint"',
      "Of the tagger's kinds: the names stand, whatever the tagger found there; or they tell it of what kind a name is." },
    { "subkind", "string", "The subkind of all names." },
  },
  { title = "Options of a column", class = "windrow.ColumnOptions",
    { "key", "boolean", "The value names the row; others refer to it." },
    { "required", "boolean", "A row without the value is rejected, with the rows that refer to it." },
    { "optional", "boolean", "A missing value is not worth a word." },
    { "default", "any", "What stands for a missing value." },
    { "min", "number", "The least value." },
    { "max", "number", "The greatest value." },
    { "match", "string", "A Lua pattern that the text must match." },
    { "unique", "boolean", "No other row of the table has this value." },
    { "doc", "string", "What the column holds, for schemas." },
    { "partial", '"first"', "A month or a year counts as its first day." },
    { "of", "string", "Of a span: the column whose bytes are wanted." },
    { "by", "string", "Of a ref: the column that the source's value is looked up in." },
  },
  { title = "Options of parse", class = "windrow.ParseOptions",
    { "type", '"html"|"xml"|"text"|"markdown"', "What the bytes are; else the name and the bytes tell." },
    { "url", "string", "Where the document comes from." },
    { "charset", "string", "What the transport said of the encoding." },
    { "date", "string", "When the document was written, if that is known." },
    { "name", "string", "The name of the file or record." },
    { "id", "string", "The document's id; else its name, else its URL." },
    { "language", "string", "The language, where it is known." },
    { "input", "table", "The fields of the record it comes from." },
  },
}

-- Items: { name, type, sentence, example, result }.
api.items = {
  { title = "Every item", class = "windrow.Item",
    { "kind", "string", "What it is.", [[heading.kind]], [["heading"]] },
    { "text", "string", "Its surface, white space collapsed.", [[heading.text]], [["Pears early this year"]] },
    { "id", "string", "A hash of document, kind, text and n-th occurrence.", [[#sentence.id]], [[13]] },
    { "index", "integer", "Its place among its kind, from 1; as a column of rows of nodes or objects, the number of the row.",
      [[sentence.next.index]], [[2]] },
    { "start", "integer", "Where it starts in the part's text, in bytes.", [[heading.start]], [[0]] },
    { "end", "integer", "Where it ends there.", [=[heading["end"]]=], [[21]] },
    { "source_start", "integer", "Where it starts in the source, in bytes.",
      [[api.page:sub(heading.source_start + 1, heading.source_end)]], [["Pears early  this year"]] },
    { "source_end", "integer", "Where it ends there.", [[heading.source_end - heading.source_start]], [[22]] },
    { "doc", "windrow.Document", "The document.", [[heading.doc.title]], [["Pears early this year"]] },
    { "parent", "windrow.Item", "What encloses it.", [[cell.parent.kind]], [["row"]] },
    { "section", "windrow.Section", "The section it stands in.", [[percent.section.title]], [["What it earns"]] },
    { "block", "windrow.Block", "The block it stands in.", [[percent.block.kind]], [["paragraph"]] },
    { "sentence", "windrow.Item", "The sentence it stands in.",
      [[percent.sentence.text]], [["Growers hope for £1.20 a kilo, and 5% more than last year."]] },
    { "prev", "windrow.Item", "The one before it in its layer.",
      [[sentence.next.prev.text]], [["Pears early this year"]] },
    { "next", "windrow.Item", "The one after it in its layer: a sentence after a sentence, a block after a block.",
      [[heading.next.kind]], [["paragraph"]] },
    { "css", "fun(self: windrow.Item, selector: string): any[]", "What a selector finds inside a node, else in the page.",
      [[#doc:css "li"]], [[2]] },
    { "xpath", "fun(self: windrow.Item, expression: string): any[]", "What an XPath expression finds.",
      [[doc:xpath "//caption"[1].text]], [["Crates by field"]] },
    { "each", "fun(self: windrow.Item, kind: string, options?: table): fun(): windrow.Item", "An iterator over the items of a kind inside.",
      [[doc:each "heading"().text]], [["Pears early this year"]] },
    { "sentences", "fun(self: windrow.Item): windrow.Sentence[]", "The sentences inside.",
      [[#paragraph:sentences()]], [[2]] },
    { "before", "fun(self: windrow.Item, kind: string): windrow.Item?", "The last of a kind before this, in its sentence.",
      [[percent:before "money".text]], [["£1.20"]] },
    { "after", "fun(self: windrow.Item, kind: string): windrow.Item?", "The first of a kind after this, in its sentence.",
      [[money:after "percent".text]], [["5%"]] },
    { "nearest", "fun(self: windrow.Item, kind: string): windrow.Item?", "The nearer of the two.",
      [[money:nearest "percent".value]], [[5]] },
    { "get", "fun(self: windrow.Item, path: string): any", "The value at a path of fields.",
      [[cell:get "table.caption"]], [["Crates by field"]] },
  },
  { title = "document", class = "windrow.Document", base = "windrow.Item",
    { "url", "string", "Its address, as given or as its canonical link says.",
      [[doc.url]], [["https://orchard.example/pears"]] },
    { "source", "string", "The name of the file or record.", [[doc.source]], [["pears.html"]] },
    { "type", "string", "html, xml, text or markdown.", [[doc.type]], [["html"]] },
    { "title", "string", "The headline.", [[doc.title]], [["Pears early this year"]] },
    { "author", "string", "The author.", [[doc.author]], [["Ada Quint"]] },
    { "authors", "string[]", "All authors.", [[doc.authors]], [=[["Ada Quint"]]=] },
    { "published", "string", "The day of publication.", [[doc.published]], [["2024-08-19T07:30:00Z"]] },
    { "modified", "string", "The day of the last change.", [[doc.modified]], [["2024-08-20T09:00:00Z"]] },
    { "site", "string", "The name of the site.", [[doc.site]], [["Orchard News"]] },
    { "language", "string", "The language.", [[doc.language]], [["en"]] },
    { "description", "string", "The page's own summary.",
      [[doc.description]], [["A warm spring brings the harvest forward."]] },
    { "image", "string", "The lead image.", [[doc.image]], [["https://orchard.example/pears.jpg"]] },
    { "license", "string", "The licence it names.",
      [[doc.license]], [["https://creativecommons.org/licenses/by/4.0/"]] },
    { "keywords", "string[]", "Its keywords.", [[doc.keywords]], [=[["pears","weather"]]=] },
    { "categories", "string[]", "Its sections or categories.", [[doc.categories]], [=[["Harvest"]]=] },
    { "markdown", "string", "The content as Markdown.",
      [[doc.markdown:match "^[^\n]+"]], [["# Pears early this year"]] },
    { "html", "string", "The content as HTML.",
      [[doc.html:match "<h1>.-</h1>"]], [["<h1>Pears early this year</h1>"]] },
    { "encoding", "string", "How the bytes were decoded.", [[doc.encoding]], [["UTF-8"]] },
    { "encoding_source", "string", "What told the encoding.", [[doc.encoding_source]], [["utf8"]] },
    { "replaced", "integer", "Bytes that the encoding has no character for.", [[doc.replaced]], [[0]] },
    { "truncated", "string", "Which limit cut it short; nil when none.", [[doc.truncated]], [[nil]] },
    { "coverage", "number", "The share of the page's text that is content.", [[doc.coverage > 0.5]], [[true]] },
    { "confidence", "number", "How sure the choice of the content is, 0 to 1.", [[doc.confidence > 0.5]], [[true]] },
    { "status", "string",
      "`ok`; or what befell it: `truncated` (by a limit), `recovered` (XML with errors), `script_shell` (its text comes by script), "
        .. "`empty` (no content), `thin` (little beside what the page shows).", [[doc.status]], [["ok"]] },
    { "content_from", "string",
      "Where the content stands: `markup`, `noscript`, `hidden`, or in the data of a page that shows nothing: `json-ld`, `preloaded`.",
      [[doc.content_from]], [["markup"]] },
    { "robots", "string[]", "What the page asks robots not to do: `noindex`, `noai` …", [[doc.robots]], [[nil]] },
    { "page_type", "string", "What sort of page it is.", [[doc.page_type]], [["article"]] },
    { "input", "table", "The fields of the input record, where it was one.", [[doc.input]], [[nil]] },
    { "state", "table", "A table of the script's own, for this document.", [[next(doc.state)]], [[nil]] },
    { "basis", "fun(self: windrow.Document, field: string): string?, number?",
      "What a metadata field rests on: its source and how likely it is right, 0 to 1.", [[(doc:basis "published")]], [["opengraph"]] },
    { "meta", "fun(self: windrow.Document, name: string): string?", "A raw meta value.",
      [[doc:meta "og:image"]], [["https://orchard.example/pears.jpg"]] },
    { "data", "fun(self: windrow.Document, type?: string): windrow.Item[]", "The page's JSON-LD and microdata objects of a type.",
      [[doc:data "Recipe"[1].name]], [["Pear butter"]] },
    { "close", "fun(self: windrow.Document)", "Frees it; its items cannot be used any more.",
      [[w.parse "<p>x":close()]], [[nil]] },
  },
  { title = "section", class = "windrow.Section", base = "windrow.Item",
    { "title", "string", "Its heading.", [[section.title]], [["Warm spring"]] },
    { "level", "integer", "The level of its heading.", [[section.next.level]], [[2]] },
    { "path", "string[]", "The titles from the top.",
      [[percent.section.path]], [=[["What it earns"]]=] },
  },
  { title = "block, heading, paragraph, list_item, code", class = "windrow.Block", base = "windrow.Item",
    { "level", "integer", "Of a heading: 1 to 6.", [[heading.level]], [[1]] },
    { "depth", "integer", "Of a list item: the lists around it.", [[list_item.depth]], [[1]] },
    { "ordered", "boolean", "Of a list item: whether its list is numbered.", [[list_item.ordered]], [[true]] },
    { "language", "string", "Of code: the language its class names.", [[code.language]], [["lua"]] },
    { "verdict", "string", "What the cleaner takes it for.", [[paragraph.verdict]], [["content"]] },
    { "score", "number", "How sure the cleaner is that it is content, 0 to 1.", [[paragraph.score > 0.5]], [[true]] },
  },
  { title = "link, image", class = "windrow.Link", base = "windrow.Item",
    { "href", "string", "A link's address, as written.", [[link.href]], [["/people/may-orr"]] },
    { "rel", "string", "What a link says it is.", [[link.rel]], [["author"]] },
    { "src", "string", "An image's address.", [[image.src]], [["/img/row.jpg"]] },
    { "alt", "string", "An image's text.", [[image.alt]], [["A row of pear trees"]] },
  },
  { title = "table, row, cell", class = "windrow.Grid", base = "windrow.Item",
    { "caption", "string", "Of a table.", [[table.caption]], [["Crates by field"]] },
    { "headers", "string[]", "Of a table: the headers of its columns.",
      [[table.headers]], [=[["Field","2023","2024"]]=] },
    { "rows", "windrow.Item[]", "Of a table.", [[#table.rows]], [[2]] },
    { "cells", "windrow.Item[]", "Of a row.", [[row.next.cells[3].text]], [["355"]] },
    { "row", "integer", "Of a cell, from 1.", [[cell.row]], [[1]] },
    { "column", "integer", "Of a cell, from 1.", [[cell.next.column]], [[2]] },
    { "rowspan", "integer", "Of a cell.", [[cell.rowspan]], [[1]] },
    { "colspan", "integer", "Of a cell.", [[cell.colspan]], [[1]] },
    { "row_headers", "string[]", "Of a cell: the headers of its row.",
      [[row.next.cells[3].row_headers]], [=[["North"]]=] },
    { "column_headers", "string[]", "Of a cell: the headers of its column.",
      [[row.next.cells[3].column_headers]], [=[["2024"]]=] },
    { "get", "fun(self: windrow.Grid, header: string): string?", "Of a row: the text under a header.",
      [[row.next:get "2024"]], [["355"]] },
    { "table", "windrow.Grid", "Of a row, a cell, a block in a table: the table.", [[cell.table.caption]], [["Crates by field"]] },
  },
  { title = "node", class = "windrow.Node", base = "windrow.Item",
    { "tag", "string", "The element's name.", [[node.tag]], [["h1"]] },
    { "attr", "fun(self: windrow.Node, name: string): string?", "An attribute.",
      [[(doc:css "h2")[1]:attr "id"]], [["spring"]] },
    { "raw", "string", "Its text as it stands in the page.", [[node.raw]], [["Pears early  this year"]] },
    { "html", "string", "Its HTML.", [[node.html]], [["<h1>Pears early  this year</h1>"]] },
  },
  { title = "sentence", class = "windrow.Sentence", base = "windrow.Item",
    { "score", "number", "How sure its end is, 0 to 1.", [[sentence.score > 0.5]], [[true]] },
    { "reason", "string", "Why it ends there: block, newline, stop, exclamation, abbreviation …",
      [[sentence.reason]], [["block"]] },
  },
  { title = "token", class = "windrow.Token", base = "windrow.Item",
    { "lower", "string", "In lower case.", [[token.lower]], [["pears"]] },
    { "shape", "string", "Its letters and digits as classes.", [[token.shape]], [["Xxxxx"]] },
  },
  { title = "annotation", class = "windrow.Annotation", base = "windrow.Item",
    { "value", "number", "The number, money in units of its currency, percent as written.",
      [[money.value]], [[1.2]] },
    { "timex", "string", "What a time means, as TIMEX3 writes it; X for what nothing tells.",
      [[(doc:css "p")[1]:each "date"().timex]], [["2024-08-19"]] },
    { "mod", "string", "START, MID, END, APPROX, BEFORE …: which part of it, or how exactly.", [[(doc:css "p")[1]:each "date"().mod]], [[nil]] },
    { "from", "string", "The first moment of a time, ISO 8601.", [[(doc:css "p")[1]:each "date"().from]], [["2024-08-19"]] },
    { "to", "string", "The first moment after it.", [[(doc:css "p")[1]:each "date"().to]], [["2024-08-20"]] },
    { "grain", "string", "The unit a time is said in: second, minute … century.", [[(doc:css "p")[1]:each "date"().grain]], [["day"]] },
    { "anchor", "string", "The moment that supplied what is not said.", [[(doc:css "p")[1]:each "date"().anchor]], [["2024-08-19T07:30:00"]] },
    { "decimal", "string", "The number as an exact decimal.", [[money.decimal]], [["1.2"]] },
    { "approx", "string", "about, more, at_least, less or at_most.", [[quantity.approx]], [["about"]] },
    { "unit", "string", "A UCUM code, or the counted noun.", [[duration.unit]], [["d"]] },
    { "ucum", "string", "The unit in UCUM.", [[quantity.ucum]], [["{crates}"]] },
    { "dimension", "string", "What the unit measures.", [[duration.dimension]], [["time"]] },
    { "si", "number", "The value in SI units.", [[duration.si]], [[950400]] },
    { "ambiguous", "boolean", "Whether it can be read in several ways.", [[quantity.ambiguous]], [[false]] },
    { "alternatives", "string[]", "The other readings, as `timex`; `score` is how sure this one is.", [[quantity.alternatives]], [[nil]] },
    { "subkind", "string", "The sort within the kind.", [[quantity.subkind]], [["count"]] },
    { "currency", "string", "The currency's ISO 4217 code.", [[money.currency]], [["GBP"]] },
    { "per", "string", "What a rate is for.", [[money.per]], [["kilo"]] },
    { "lo", "number", "The lower bound of a range: “30 to 40 kg”.", [[(doc:css "p")[4]:each "quantity"().next.lo]], [[30]] },
    { "hi", "number", "The upper bound.", [[(doc:css "p")[4]:each "quantity"().next.hi]], [[40]] },
    { "lo_incl", "boolean", "Whether the lower bound is in the range.", [[(doc:css "p")[4]:each "quantity"().next.lo_incl]], [[true]] },
    { "hi_incl", "boolean", "Whether the upper bound is.", [[(doc:css "p")[4]:each "quantity"().next.hi_incl]], [[true]] },
    { "parent_annotation", "windrow.Annotation", "The annotation it is a part of.",
      [[quantity.parts[1].parent_annotation.text]], [["about 140 crates"]] },
    { "parts", "windrow.Annotation[]", "The annotations inside it.", [[quantity.parts[1].value]], [[140]] },
    { "score", "number", "How sure the tagger is, 0 to 1.", [[money.score > 0.5]], [[true]] },
    { "speaker", "string", "Of a quote: who says it, as written: a name, “she”, “a senior official”.",
      [[quote.speaker]], [["Ada Quint"]] },
    { "speaker_name", "string", "Of a quote: the person or body meant, by their fullest name; nil when that is not known.",
      [[quote.speaker_name]], [["Ada Quint"]] },
    { "name", "string", "Of a name: what the text calls it most fully: “Kim Jong Un” for “Kim”.",
      [[quote:after "person".name]], [["Ada Quint"]] },
    { "mentions", "windrow.Annotation[]", "Of a name: all places that name the same, in order.",
      [[quote:after "person".mentions[1].text]], [["Ada Quint"]] },
    { "verb", "string", "Of a quote: the verb of speech.", [[quote.verb]], [["said"]] },
    { "cue", "string", "Of a quote: what ties it to its speaker: the verb, “according to”, a colon.", [[quote.cue]], [["said"]] },
  },
}

return api
