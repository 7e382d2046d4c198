-- names.lua: makes html/names_table.h, the numbers of the tag and attribute names that the core knows
-- Use: lua5.4 csrc/gen/names.lua > csrc/html/names_table.h
-- Sources of the facts: html.spec.whatwg.org "Indices" and 13.2.6.5 (SVG and MathML adjustments), SVG 2, MathML Core, WAI-ARIA.

-- Common names first: they get the first place in the hash table.
local html_tags = [[
  a div span li p img script link meta ul td tr br h2 h3 h1 h4 h5 h6 i b strong em button input option style section article
  header footer nav main aside head html body title form label figure figcaption picture source table tbody thead tfoot th
  ol dl dt dd iframe noscript video audio track select textarea time small sub sup blockquote cite code pre q hr base abbr
  acronym address applet area basefont bdi bdo bgsound big blink canvas caption center col colgroup command content data
  datalist del details dfn dialog dir element embed fieldset font frame frameset hgroup image ins isindex kbd keygen legend
  listing map mark marquee math menu menuitem meter multicol nextid nobr noembed noframes object optgroup output param
  plaintext portal progress rb rbc rp rt rtc ruby s samp search selectedcontent shadow slot spacer strike summary svg template
  tt u var wbr xmp]]

local svg_tags = [[
  g path circle rect line polyline polygon ellipse text tspan use defs symbol mask pattern stop marker desc filter metadata
  switch view animate set mpath tref font-face missing-glyph hkern vkern cursor]]

local mathml_tags = [[
  mi mo mn ms mtext mrow mfrac msup msub msubsup msqrt mroot mtable mtr mtd mstyle mspace mover munder munderover semantics
  annotation annotation-xml mglyph malignmark mfenced mpadded mphantom menclose merror maction mmultiscripts mprescripts
  none mlabeledtr]]

-- Written in lower case by the tokenizer, adjusted by the tree builder (13.2.6.5, "any other start tag" in foreign content).
local svg_mixed_tags = [[
  altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix
  feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
  feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient textPath]]

local html_attrs = [[
  class href id src alt title content name property rel type style width height value d target aria-label aria-hidden role
  data-src data-id data-url data-type data-href data-index data-name data-title data-srcset srcset sizes lang dir media
  itemprop itemscope itemtype itemid itemref datetime charset http-equiv colspan rowspan headers scope start reversed cite
  loading decoding fetchpriority async defer crossorigin integrity nonce referrerpolicy hidden tabindex placeholder for
  action method accept accept-charset accesskey align alink allow allowfullscreen as autocapitalize autocomplete autofocus
  autoplay axis background bgcolor blocking border bordercolor cellpadding cellspacing char charoff checked classid clear
  closedby code codebase codetype color cols compact contenteditable controls coords data declare default dirname disabled
  download draggable enctype enterkeyhint face formaction formenctype formmethod formnovalidate formtarget frame
  frameborder high hreflang hspace imagesizes imagesrcset inert inputmode is ismap kind label language link list longdesc
  loop low lowsrc marginheight marginwidth max maxlength min minlength multiple muted nohref nomodule noresize noshade
  novalidate nowrap object open optimum part pattern ping playsinline popover popovertarget poster preload profile prompt
  readonly required resource about typeof vocab prefix datatype rev rows rules sandbox scheme scrolling selected
  shadowrootmode shape size slot span spellcheck srcdoc srclang standby step summary text translate usemap valign valuetype
  version vlink vspace wrap xml:base itemtypes onclick onload onerror onchange onsubmit onmouseover onmouseout onfocus
  onblur onkeyup onkeydown oninput onmousedown aria-labelledby aria-describedby aria-expanded aria-controls aria-haspopup
  aria-current aria-live aria-modal aria-selected aria-level aria-disabled aria-pressed aria-atomic aria-owns
  aria-valuenow aria-valuemin aria-valuemax data-toggle data-target data-value data-testid data-width data-height
  data-original data-lazy-src data-action data-category data-role data-position data-content data-key data-item
  data-reactid data-v-app data-component data-label data-author data-date data-time data-timestamp data-published
  data-caption data-lang data-language]]

local svg_attrs = [[
  fill stroke viewbox xmlns xmlns:xlink xlink:href xlink:actuate xlink:arcrole xlink:role xlink:show xlink:title xlink:type
  xml:lang xml:space x y x1 y1 x2 y2 cx cy r rx ry points transform opacity fill-rule clip-rule clip-path fill-opacity
  stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-dasharray focusable offset stop-color
  stop-opacity in in2 result stddeviation values encoding definitionurl definitionURL]]

local svg_mixed_attrs = [[
  attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits glyphRef
  gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust
  limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength
  patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio
  primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant specularExponent
  spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength
  viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan]]

local names, number = {}, {}           -- texts by number, numbers by text
local tags, attrs = {}, {}             -- texts in order

local function add (list, words, fold)
  for word in words:gmatch("%S+") do
    word = fold and word:lower() or word
    if not number[word] then
      names[#names + 1] = word
      number[word] = #names
    end
    list[#list + 1] = word
  end
end

-- Tags first: html/traits.c keeps a table by number for them alone.
add(tags, html_tags)
add(tags, mathml_tags)
add(tags, svg_tags)
add(tags, svg_mixed_tags, true)
local known_to_builder = #names
add(attrs, html_attrs)
add(attrs, svg_attrs)
add(attrs, svg_mixed_attrs, true)
add(tags, svg_mixed_tags)
add(attrs, svg_mixed_attrs)

-- The key of a name, as html/names.c makes it: two little-endian words, with the length exact up to 15 bytes.
local function key (name)
  local n = #name
  local a = string.unpack("<i8", name .. ("\0"):rep(8))
  if n <= 8 then return a, n << 56 end
  if n <= 15 then return a, string.unpack("<i8", name .. ("\0"):rep(8), 9) | n << 56 end
  return a, string.unpack("<i8", name, n - 7) ~ n
end

-- Odd numbers that were searched for: no two of the hundred most used names share a slot.
local MULTIPLIERS <const> = { 0x4308A668259CE90F, 0xB1551E3B3F7434ED }
local BITS <const> = 11

local function slot (name)
  local a, b = key(name)
  return a * MULTIPLIERS[1] + b * MULTIPLIERS[2] >> (64 - BITS)
end

local function fill_slots ()
  local slots = {}
  for i = 0, (1 << BITS) - 1 do slots[i] = 0 end
  for id, name in ipairs(names) do
    local i = slot(name)
    while slots[i] ~= 0 do i = (i + 1) & ((1 << BITS) - 1) end
    slots[i] = id
  end
  return slots
end

local function identifier (prefix, name)
  return prefix .. name:gsub("[-:]", "_")
end

local function write_list (items, format, per_line)
  for i = 1, #items, per_line do
    local line = {}
    for j = i, math.min(i + per_line - 1, #items) do line[#line + 1] = format(items[j]) end
    print("  " .. table.concat(line, ", ") .. ",")
  end
end

local function write_enum (prefix, list)
  local seen, unique = {}, {}
  for _, name in ipairs(list) do
    if not seen[name] then unique[#unique + 1] = name end
    seen[name] = true
  end
  table.sort(unique)
  print("enum {")
  write_list(unique, function (name) return ("%s = %d"):format(identifier(prefix, name), number[name]) end, 3)
  print("};\n")
end

print("/* names_table.h: numbers of the known tag and attribute names; made by csrc/gen/names.lua */")
print("#ifndef WR_NAMES_TABLE_H\n#define WR_NAMES_TABLE_H\n")
print("/* Ids below WR_NAME_STATIC are the table's; the tags, as the tokenizer writes them, are those below WR_NAME_TAGS. */")
print(("enum { WR_NAME_TAGS = %d, WR_NAME_STATIC = %d };\n")
  :format(known_to_builder + 1, #names + 1))
write_enum("WR_TAG_", tags)
write_enum("WR_ATTR_", attrs)

print("#ifdef WR_NAMES_TEXTS")
print("static const struct { const char *at; uint8_t n; } static_text[WR_NAME_STATIC] = {\n  {\"\", 0},")
write_list(names, function (name) return ('{"%s", %d}'):format(name, #name) end, 4)
print("};\n")
print("static const struct { uint64_t a, b; } static_key[WR_NAME_STATIC] = {\n  {0, 0},")
write_list(names, function (name) return ("{0x%xu, 0x%xu}"):format(key(name)) end, 2)
print("};\n")
local slots = fill_slots()
print(("#define MULTIPLIER_A 0x%Xu\n#define MULTIPLIER_B 0x%Xu"):format(table.unpack(MULTIPLIERS)))
print(("enum { SLOT_BITS = %d };\nstatic const uint16_t static_slot[1 << SLOT_BITS] = {"):format(BITS))
write_list(table.move(slots, 0, #slots, 1, {}), tostring, 24)
print("};\n")

-- For the tree builder: what foreign content makes of a name, 0 where it stays.
local function write_adjusted (name, words)
  local list = {}
  for word in words:gmatch("%S+") do list[#list + 1] = word end
  table.sort(list)
  print(("static const uint16_t %s[WR_NAME_STATIC] = {"):format(name))
  write_list(list, function (word) return ("[%d] = %d"):format(number[word:lower()], number[word]) end, 8)
  print("};\n")
end
write_adjusted("svg_tag", svg_mixed_tags)
write_adjusted("svg_attr", svg_mixed_attrs)
print("#endif\n\n#endif")
