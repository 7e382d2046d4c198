-- month_name.lua: makes clean/meta/month_table.h, the names of the months as dates write them
-- Use: lua5.4 csrc/gen/month_name.lua > csrc/clean/meta/month_table.h     (lower case, as behind a day where the case differs; no stops)
package.path = arg[0]:gsub("[^/]*$", "") .. "?.lua;" .. package.path
local word_table = require "word_table"

-- Twelve groups a language, parted by commas.
local languages = {
  en = "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sep sept, october oct, november nov, december dec",
  de = "januar jän jänner jan, februar feber feb, märz mär mrz maerz, april, mai, juni, juli, august, september, oktober okt, november, dezember dez",
  nl = "januari, februari, maart mrt, april, mei, juni, juli, augustus, september, oktober, november, december",
  fr = "janvier janv, février fevrier févr fév fevr fev, mars, avril avr, mai, juin, juillet juil, août aout aoû, septembre, octobre, novembre, décembre decembre déc",
  es = "enero ene, febrero, marzo, abril abr, mayo, junio, julio, agosto ago, septiembre setiembre set, octubre, noviembre, diciembre dic",
  it = "gennaio gen, febbraio, marzo, aprile, maggio mag, giugno giu, luglio lug, agosto, settembre sett, ottobre ott, novembre, dicembre",
  pt = "janeiro, fevereiro, março marco, abril, maio, junho, julho, agosto, setembro, outubro out, novembro, dezembro",
  ca = "gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre",
  ro = "ianuarie ian, februarie, martie, aprilie, mai, iunie iun, iulie iul, august, septembrie, octombrie, noiembrie noi, decembrie",
  sv = "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december",
  da = "januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december",
  no = "januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember des",
  fi = "tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta",
  et = "jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember",
  lv = "janvāris janvāri, februāris, marts, aprīlis, maijs, jūnijs, jūlijs, augusts, septembris, oktobris, novembris, decembris",
  lt = "sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio",
  pl = "stycznia sty, lutego lut, marca, kwietnia kwi, maja, czerwca cze, lipca lip, sierpnia sie, września wrz, października paź, listopada lis, grudnia gru",
  cs = "ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince",
  sk = "januára, februára, marca, apríla, mája, júna, júla, augusta, septembra, októbra, novembra, decembra",
  sl = "januarja, februarja, marca, aprila, maja, junija, julija, avgusta, septembra, oktobra, novembra, decembra",
  hr = "siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, , studenoga, prosinca",
  sr = "januara, februara, marta, aprila, maja, juna, jula, avgusta, septembra, oktobra, novembra, decembra",
  hu = "január, február, március márc, április ápr, május máj, június jún, július júl, augusztus, szeptember szept, október, november, december",
  tr = "ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık",
  id = "januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember",
  ru = "января янв, февраля фев, марта мар, апреля апр, мая, июня, июля, августа авг, сентября сен, октября окт, ноября ноя, декабря дек",
  uk = "січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня",
  bg = "януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември",
  el = "ιανουαρίου ιαν, φεβρουαρίου φεβ, μαρτίου μαρ, απριλίου απρ, μαΐου μαϊ, ιουνίου ιουν, ιουλίου ιουλ, αυγούστου αυγ, σεπτεμβρίου σεπ, οκτωβρίου οκτ, νοεμβρίου νοε, δεκεμβρίου δεκ",
  he = "בינואר ינואר, בפברואר פברואר, במרץ מרץ, באפריל אפריל, במאי מאי, ביוני יוני, ביולי יולי, באוגוסט אוגוסט, בספטמבר ספטמבר, באוקטובר אוקטובר, בנובמבר נובמבר, בדצמבר דצמבר",
  ar = "يناير, فبراير, مارس, أبريل ابريل, مايو, يونيو, يوليو, أغسطس اغسطس, سبتمبر, أكتوبر اكتوبر, نوفمبر, ديسمبر",
}

local order = {}
for name in pairs(languages) do order[#order + 1] = name end
table.sort(order)
local words, values = {}, {}
for _, name in ipairs(order) do
  local month = 0
  for group in (languages[name] .. ","):gmatch "(.-)," do
    month = month + 1
    for word in group:gmatch "%S+" do
      if #word <= 16 then                      -- longer ones (Greek) are not looked up
        assert(not values[word] or values[word] == month, word)
        if not values[word] then words[#words + 1] = word end
        values[word] = month
      end
    end
  end
  assert(month == 12, name)
end

print("/* month_table.h: names of the months; made by csrc/gen/month_name.lua */")
print("#ifndef WR_MONTH_TABLE_H\n#define WR_MONTH_TABLE_H\n")
print("#include \"base/word.h\"\n")
word_table.write("month", words, 10, values)
print("#endif")
