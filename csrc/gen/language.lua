-- language.lua: makes clean/meta/language_table.h, by what words and letters a language is told
-- Use: lua5.4 csrc/gen/language.lua > csrc/clean/meta/language_table.h     (words in lower case, the most frequent of running text)
package.path = arg[0]:gsub("[^/]*$", "") .. "?.lua;" .. package.path
local word_table = require "word_table"

-- In the order of the bits.
local order = { "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "sk", "sl", "hr", "hu", "ro", "tr", "id",
  "vi", "et", "lv", "lt", "ca", "ru", "uk", "bg", "sr", "ar", "fa", "ur" }

local words = {
  en = [[the of and to in is that for was with on as are be this at by from or an have not but they his her she he you we were their has
    had been which who will would can could there when what if more than then them these its into about some also only because our your
    my i do does did so how all any such should may over between after before where while out up one new just like get make no it a]],
  de = [[der die das und ist nicht ein eine einer einem einen zu den dem des mit von auf für im sich auch es sie er wir ihr ich als wie
    bei nach aus wird sind war werden haben hat kann aber oder noch nur um am wenn dass so über zum zur durch vor bis mehr sein was man
    alle diese dieser wurde uns schon hier jetzt sehr in an]],
  fr = [[le la les de des du un une et est dans que qui pour par sur pas plus avec ce cette ces son sa ses il elle ils nous vous je on au
    aux ne se mais ou comme sont été être fait leur leurs tout même aussi à en très bien sans peut où deux après avoir entre ont notre]],
  es = [[el la los las de del un una uno y en que es por para con no se su sus lo al como más pero ha este esta son fue ser sin sobre muy
    ya también cuando hay todo desde nos porque entre donde hasta tiene sólo solo años puede están así cada otros esto]],
  it = [[il lo la gli le di che è non per con del della dei delle nel nella sono ha più anche come si da dal alla questo questa ma ci un una
    uno in al i su tra dopo molto essere tutto tutti anni stato suo sua cui ad se alle dalla nei sul quando solo degli]],
  pt = [[o os as um uma e do da dos das em no na nos nas por com não mais mas ao ele ela foi ser tem são seu sua pela pelo isso que para de
    se como é à até também muito já quando você está ou entre depois sobre sem mesmo ter pode anos ainda só aos esta este]],
  nl = [[de het een van en in is zijn niet op te met voor dat die aan er maar om ook naar bij nog uit dan door over als wordt kan hij ze
    je we ik was heeft worden meer deze dit of tot hebben veel geen wel zo zijn onder tegen onze jaar moet wat waar werd hun]],
  sv = [[och att det som en ett på är av för med till den har inte om men var sig så från vid kan i de jag vi han hon du eller när även
    ska också efter mycket nu alla bara där över man finns sin många år hur bli ut under vara detta mot]],
  da = [[og at det som en et på er af for med til den har ikke om men var sig så fra ved kan i de jeg vi han hun du eller når også skal
    efter meget nu alle kun der over man sin mange år hvor blive ud under være dette mod hvad blev været af hvis mere efter bliver]],
  no = [[og at det som en et på er av for med til den har ikke om men var seg så fra ved kan i de jeg vi han hun du eller når også skal
    etter mye nå alle bare der over man sin mange år hvor bli ut under være dette mot hva ble vært hvis mer blir fikk noen kommer]],
  fi = [[ja on ei se että oli ovat myös kun hän mutta niin kuin tai jos vain sen ole mitä nyt joka voi olla jo mukaan sitä sekä ne tämä
    hyvin hänen vuoden kanssa jälkeen sitten siitä minä me enemmän ennen joka tässä kuitenkin vielä ollut olisi koko]],
  pl = [[i w z na do nie się że to jest o jak po co ale od za przez dla są być tym oraz czy też już tylko może przy ma będzie który która
    które jego ich był było ze bardzo tego tej więc gdy by jeszcze lub jednak można]],
  cs = [[a v na se je že o s z do pro to jako za by jsou po ale od k i tak jeho také ve který která které když byl bylo být jen už nebo
    má při podle až není může však této roku jsem před jejich aby ještě ze si nás více]],
  sk = [[a v na sa je že o s z do pre to ako za by sú po ale od k aj tak jeho tiež vo ktorý ktorá ktoré keď bol bolo byť len už alebo má
    pri podľa až nie môže však tejto roku som pred ich aby ešte zo si nás viac sme čo]],
  sl = [[in je v na se da za so ki pa z tudi kot po ne bi pri še od do iz to ali bil bilo bo ko le lahko ter smo sem ni več med če kar
    zelo zaradi vse letu o svoje njegov samo pred tem biti bila]],
  hr = [[i je u na se da za su od s što ne o iz kao koji koja koje ali će po bi do sa to ili nije te sve biti samo može smo jer ima bio
    bila pri više također nakon ako kada svoje prema godine njegov već kako on]],
  hu = [[a az és hogy nem is egy van volt de ez meg ki mint csak már még el vagy ha azt kell sem be le fel után nagyon lesz minden ezt
    akkor lehet amely aki ami mert szerint majd most több nincs két között során ezek]],
  ro = [[de și în la cu a o un nu care pe este că din mai pentru se sunt fi ce au ca sau fost dar după prin el ea lui ei acest această
    între foarte până când cum are doar toate fără despre ale nici acum am va]],
  tr = [[ve bir bu için ile da de çok olarak daha olan gibi ne var en kadar sonra ise o her ama değil oldu olduğu göre yeni ya ki hem
    nasıl iki yıl tarafından türkiye ancak şey bunu onun mı büyük]],
  id = [[yang dan di dengan untuk dari ini itu pada dalam tidak akan adalah ke juga atau oleh sebagai dapat ada mereka telah lebih saya
    kami bisa karena sudah anda tersebut kita seperti menjadi saat namun hanya tahun banyak jika agar para secara]],
  vi = [[và của là có không được các cho một trong với những người này đã khi để từ đến về như cũng tại ra vào sẽ nhiều phải năm nhưng
    bạn theo còn trên làm ở hay nếu rất thì lại đó mà sau nói]],
  et = [[ja on ei et see oli ka kui ta aga mis või siis oma ning seda ma kes selle veel nii nagu kuid pole olla välja üks juba kõik väga
    pärast ainult saab tema mida meie peab aastal teha olid sest enne]],
  lv = [[un ir ar no par uz ka tas bija kā lai arī pie bet vai tā nav ja gan šī pēc tikai kas viņa jau līdz var to tiek šo vēl savu kad
    ļoti gadā būs viņš tad kura kuras mēs nebija]],
  lt = [[ir kad į yra su iš tai apie bet kaip ar buvo už jis dar nuo jau tik ne pat jo ji per taip po labai gali dėl bus kai arba prie
    kurie kuris savo mūsų metų šių mes tačiau nėra turi]],
  ca = [[el la els les de del dels un una i en que és per a amb no es al als com més però ha aquest aquesta són va ser sense sobre molt
    ja també quan hi tot des entre on fins té només anys pot seva seu ens perquè ho]],
  ru = [[и в не на что он я с как это по но из у за от так же для мы вы бы или его она они был было все если только при уже до быть
    который также после нет когда может еще ещё были время очень чтобы]],
  uk = [[і в не на що він я з як це по але із у за від так для ми ви або його вона вони був було все якщо тільки при вже до бути який
    також після немає коли може ще були та про й є їх цього]],
  bg = [[и в не на че той аз с как това по но из за от така да ние вие или му тя те е беше всички ако само при вече до са който също
    след няма когато може още бяха се като ще има през към тази което]],
  sr = [[и је у на се да за су од с што не о из као који која које али ће по би до са то или није те све бити само може смо јер има био
    била при више такође након ако када своје према године]],
  ar = [[في من على إلى أن التي الذي هذا هذه مع عن كان لا ما أو قد كل بعد بين ذلك لم كما كانت هو هي ثم حيث حتى عند أي غير خلال يوم]],
  fa = [[در به از که این است را با برای آن یک خود تا کرد بر هم نیز شده می شد ها یا اما دو باید همه هر آنها بود شود کند دارد پس]],
  ur = [[کے میں کی ہے اور سے کا کو اس پر نے کہ ہیں یہ تھا بھی ایک جو ہو نہیں وہ کر تو گیا گئی لیے ان جا رہا تک ساتھ کہا]],
}

-- Letters that few languages have.
local letters = {
  { "ß", "de" }, { "ñ", "es" }, { "ã", "pt" }, { "õ", "pt et" }, { "ø", "da no" }, { "æ", "da no" }, { "å", "sv da no" },
  { "ł", "pl" }, { "ż", "pl" }, { "ś", "pl" }, { "ř", "cs" }, { "ě", "cs" }, { "ů", "cs" }, { "ľ", "sk" }, { "ĺ", "sk" }, { "ŕ", "sk" },
  { "ő", "hu" }, { "ű", "hu" }, { "ș", "ro" }, { "ț", "ro" }, { "ţ", "ro" }, { "ă", "ro vi" }, { "ı", "tr" }, { "ğ", "tr" },
  { "ơ", "vi" }, { "ư", "vi" }, { "ạ", "vi" }, { "ế", "vi" }, { "ộ", "vi" }, { "đ", "hr vi" }, { "ć", "hr pl" }, { "ė", "lt" },
  { "ų", "lt" }, { "į", "lt" }, { "ā", "lv" }, { "ņ", "lv" }, { "ķ", "lv" }, { "ļ", "lv" }, { "ç", "fr pt ca tr" }, { "œ", "fr" },
  { "ъ", "bg ru" }, { "ы", "ru" }, { "э", "ru" }, { "і", "uk" }, { "ї", "uk" }, { "є", "uk" }, { "ґ", "uk" }, { "ј", "sr" },
  { "љ", "sr" }, { "њ", "sr" }, { "ђ", "sr" }, { "ћ", "sr" }, { "پ", "fa ur" }, { "چ", "fa ur" }, { "گ", "fa ur" }, { "ی", "fa ur" },
  { "ے", "ur" }, { "ٹ", "ur" }, { "ں", "ur" }, { "ہ", "ur" }, { "ة", "ar" }, { "ي", "ar" }, { "ك", "ar" },
}

local bit = {}
for i, name in ipairs(order) do bit[name] = 1 << (i - 1) end
assert(#order <= 32)

local list, values = {}, {}
for _, name in ipairs(order) do
  for word in words[name]:gmatch "%S+" do
    if #word <= 16 then
      if not values[word] then list[#list + 1] = word end
      values[word] = (values[word] or 0) | bit[name]
    end
  end
end

print("/* language_table.h: by what words and letters a language is told; made by csrc/gen/language.lua */")
print("#ifndef WR_LANGUAGE_TABLE_H\n#define WR_LANGUAGE_TABLE_H\n")
print("#include \"base/word.h\"\n")
word_table.write("language", list, 12, values)
print(("enum { LANGUAGES = %d };\n\nstatic const char *const language_tag[LANGUAGES] = {"):format(#order))
for i = 1, #order, 12 do print("  \"" .. table.concat(order, "\", \"", i, math.min(i + 11, #order)) .. "\",") end
print("};\n\nstatic const struct { uint32_t letter, languages; } language_letter[] = {")
table.sort(letters, function (a, b) return utf8.codepoint(a[1]) < utf8.codepoint(b[1]) end)
for _, entry in ipairs(letters) do
  local mask = 0
  for name in entry[2]:gmatch "%S+" do mask = mask | bit[name] end
  print(("  {0x%x, 0x%xu},  /* %s */"):format(utf8.codepoint(entry[1]), mask, entry[1]))
end
print("};\n\n#endif")
