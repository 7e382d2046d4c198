-- phrases.lua: makes clean/phrase_table.h, the set phrases that page furniture is written in
-- Use: lua5.4 csrc/gen/phrases.lua > csrc/clean/phrase_table.h
-- Phrases are words in lower case, punctuation left out.  ^ at the start, $ at the end: the block begins or ends there.
package.path = arg[0]:gsub("[^/]*$", "") .. "?.lua;" .. package.path
local word_table = require "word_table"

-- What it is, points of log-odds (tenths of a nat) that it is content, the phrases.
local groups = {
  { "RELATED", -45, [[
    ^also read, ^read also, ^related articles$, ^related posts$, ^related stories$, ^related news$, ^related content$,
    ^related     topics$, ^related products$, ^related links$, ^related reading$, ^related$, ^read next$, ^up next$,
    ^see also$, ^more from, ^more stories$, ^more news$, ^more articles$, ^more posts$, ^more on this topic$, ^more on
    this     story$, ^more like this$, ^most read$, ^most popular$, ^most viewed$, ^popular posts$, ^popular
    articles$, ^popular tags$, ^trending$, ^trending now$, ^trending stories$, ^recommended$, ^recommended for you$,
    ^recommended     reading$, ^recommended articles$, ^recent posts$, ^recent articles$, ^recent comments$, ^recent
    news$, ^latest     news$, ^latest posts$, ^latest articles$, ^latest stories$, ^latest$, ^featured posts$,
    ^featured articles$, ^you     may also like, ^you might also like, ^you may like, ^you might like, ^you might also
    be interested, ^you may also     be interested, ^people also, ^customers also, ^customers who, ^others also,
    ^similar articles$, ^similar posts$, ^similar products$, ^similar threads$, ^next article$, ^next post$, ^next
    story$, ^previous article$, ^previous     post$, ^explore more$, ^discover more$, ^further reading$, ^keep
    reading$, ^more to read$, ^in case you missed     it$, ^don t miss$, ^what to read next$, ^editors picks$, ^editor
    s picks$, ^from our partners$, ^around the web$, ^das könnte sie auch interessieren, ^das könnte dich auch
    interessieren, ^weitere artikel, ^weitere beiträge, ^ähnliche artikel$, ^ähnliche beiträge$, ^ähnliche produkte$,
    ^baca juga, ^artikel terkait$, ^berita terkait$, ^相关阅读$, ^相关新闻$, ^相关推荐$, ^相关文章$, ^推荐阅读$,
    ^延伸阅读, ^猜你喜欢$, ^相關新聞$, ^相關文章$, ^延伸閱讀, ^関連記事, ^관련기사, ^관련 기사, ^ilgili haberler$,
    ^mehr zum thema$, ^mehr zum thema, ^lesen sie auch, ^lesen sie mehr, ^auch interessant, ^meistgelesen$, ^neueste
    beiträge$, ^letzte beiträge$, ^articles similaires$, ^à lire aussi, ^lire aussi, ^sur le même sujet$, ^vous
    aimerez aussi, ^artículos relacionados$, ^noticias     relacionadas$, ^te puede interesar, ^también te puede
    interesar, ^lea también, ^leia também, ^leia mais, ^notícias     relacionadas$, ^articoli correlati$, ^leggi
    anche, ^potrebbe interessarti, ^lees ook, ^gerelateerde artikelen$, ^читайте также, ^zobacz także, ^mehr aus,
    ^mehr von, ^beliebte beiträge, ^zum weiterlesen$, ^weiterlesen, ^das könnte, ^auch lesenswert, ^passend zum thema,
    ^à voir aussi, ^voir aussi$, ^ver también$, ^veja também, ^vedi anche, ^zie ook, ^meer lezen, ^more articles,
    ^more in, ^more about, ^recommended stories, ^more to explore$, ^related coverage$, ^related questions$,
    ^相关链接$, ^相关报道$, ^相关内容$, ^相关专题$, ^相关资讯$, ^热门推荐$, ^热门文章$, ^热门新闻$, ^热点新闻$,
    ^最新文章$, ^最新新闻$, ^为您推荐$, ^为你推荐$, ^精彩推荐$, ^推荐文章$, ^编辑推荐$, ^更多文章$, ^更多新闻$,
    ^阅读排行$, ^点击排行$, ^相關閱讀, ^相關報導$, ^推薦閱讀$, ^熱門文章$, ^熱門新聞$,
    ^人気記事$, ^新着記事$, ^인기기사$, ^많이 본 뉴스, ^simak juga, ^lihat juga, ^berita lainnya$,
    ^terpopuler$, ^benzer haberler$, ^diğer haberler$, ^çok okunanlar$, ^ayrıca okuyun, ^czytaj też, ^czytaj także,
    ^zobacz też, ^przeczytaj także, ^przeczytaj też, ^mais lidas$, ^veja mais$, ^lo más leído$, ^más noticias$,
    ^i più letti$, ^meest gelezen$, ^смотрите также, ^похожие статьи$, ^по теме$, ^läs också, ^läs även, ^lue myös,
    ^læs også, ^les også, ^olvassa el, ^čtěte také, ^xem thêm]] },
  { "RELATED", -25, [[
    ^read more$, ^read more, ^see more$, ^view more$, ^show more$, ^load more$, ^learn more$, ^find out more$, ^view
    all$, ^see all$, ^continue reading, ^read the full, ^read full, ^watch now$, ^related, ^weiterlesen$, ^mehr
    lesen$, ^mehr erfahren$, ^lire la suite$, ^en savoir plus$, ^leer más$, ^ver más$, ^mehr zu, ^mehr infos$]] },
  { "FORM", -45, [[
    ^leave a reply$, ^leave a comment$, ^leave a reply, ^leave a comment, ^post a comment$, ^add a comment$, ^write a
    comment$, ^join the conversation$, ^join the discussion$, ^cancel reply$, ^comments are closed, ^no comments yet,
    ^be the first to comment, ^your email address will not be published, required fields are marked, ^save my name
    email, ^notify me of, ^this site uses akismet, learn how your comment data is processed, you must be logged in to
    post a comment, you must log in to post a comment, ^log in to leave a comment$, ^please enter your comment,
    ^please enter your name here$, ^view comments$, ^show comments$, ^schreibe einen kommentar, ^schreiben sie einen
    kommentar, ^kommentar schreiben$, ^kommentar verfassen$, ^hinterlasse einen kommentar, ^antworten abbrechen$,
    ^deine e mail adresse wird nicht veröffentlicht, ^ihre e mail adresse wird nicht veröffentlicht, ^erforderliche
    felder sind, ^laisser un commentaire, ^votre adresse e mail ne sera pas, ^deja una respuesta, ^deja un comentario,
    ^tu dirección de correo electrónico no será publicada, ^lascia un commento, ^deixe um comentário, ^geef een
    reactie, ^gib deine e mail adresse ein, ^e mail adresse$, ^kommentar hinterlassen$, ^kommentar abschicken$, ^noch
    keine kommentare, ^keine kommentare, ^no comments$, ^nächster beitrag$, ^vorheriger beitrag$, ^newsletter
    anmelden$, ^zum newsletter, ^inscription à la newsletter$]] },
  { "BOILERPLATE", -25, [[
    ^comments$, ^comment$, ^reply$, ^kommentare$, ^commentaires$, ^comentarios$]] },
  { "FORM", -45, [[
    ^subscribe$, ^subscribe now$, ^subscribe today$, ^subscribe to our, ^subscribe to the, ^sign up$, ^sign up for
    our, ^sign up to our, ^sign up for the, ^sign up now$, ^join our newsletter, ^join our mailing list, ^get our
    newsletter, ^get the latest, ^get our latest, newsletter sign up, ^newsletter$, ^newsletters$, ^stay up to date,
    ^stay in touch$, ^stay connected$, ^stay informed$, ^keep in touch$, ^we promise not to spam, ^we don t spam, ^we
    won t spam, ^no spam, unsubscribe at any time, you can unsubscribe, ^you have successfully subscribed, ^you have
    been subscribed, ^successfully subscribed, ^thank you for subscribing, ^thanks for subscribing, ^thank you for
    signing up, ^there was an error, ^something went wrong,
    ^oops something went wrong, ^please try again, ^please enter a valid email, ^enter your email, ^your email
    address$, ^email address$, will use the information you provide on this form, the information you provide on this
    form, ^check your inbox, delivered to your inbox, straight to your inbox, in your inbox, ^by clicking, ^by
    subscribing, ^by signing up, ^by submitting, ^submit$, ^send$, ^search$, ^search for, ^log in$, ^login$, ^sign
    in$, ^register$, ^create account$, ^create an account$, ^forgot password, ^forgot your password, ^password$,
    ^remember me$, ^add to cart$, ^add to basket$, ^add to bag$, ^add to wishlist$, ^add to compare$, ^buy now$, ^out
    of stock$, ^in stock$, ^quantity$, ^your cart is empty$, ^view cart$, ^checkout$, ^continue shopping$, ^first
    name$, ^last name$, ^was this page helpful, ^was this article helpful, ^was this helpful, ^did you find this,
    ^thanks for your feedback, ^newsletter abonnieren, ^jetzt anmelden$, ^jetzt abonnieren$, ^anmelden$, ^suche$,
    ^suchen$, ^in den warenkorb$, ^s inscrire$, ^inscrivez vous, ^abonnez vous, ^se connecter$, ^rechercher$,
    ^suscríbete, ^iniciar sesión$, ^buscar$, ^iscriviti, ^cerca$, ^inscreva se, ^schrijf je in,
    ^发表评论$, ^我要评论$, ^网友评论$, ^全部评论$, ^最新评论$, ^登录$, ^注册$, ^立即登录$, ^發表評論$,
    ^ログイン$]] },
  { "LEGAL", -45, [[
    all rights reserved, ^all rights reserved, ^copyright, ^c copyright, alle rechte vorbehalten, tous droits
    réservés, todos los derechos reservados, todos os direitos reservados, tutti i diritti riservati, ^privacy
    policy$, ^terms of service$, ^terms of use$, ^terms and conditions$, ^terms conditions$, ^terms$, ^privacy$,
    ^cookie policy$, ^cookie settings$, ^cookie preferences$, ^cookies settings$, ^manage cookies$, ^manage consent,
    ^accept all, ^accept cookies$, ^accept$, ^reject all$, ^decline$, ^we use cookies, ^this website uses cookies,
    ^this site uses cookies, ^our website uses cookies, ^our site uses cookies, ^we and our partners, ^we value your
    privacy, ^your privacy, ^do not sell, ^necessary cookies, ^functional cookies, ^privacy overview$, ^by continuing
    to, this site is protected by recaptcha, ^protected by recaptcha, ^disclaimer$, ^legal notice$, ^accessibility
    statement$, ^accessibility$, ^impressum$, ^datenschutz$, ^wir verwenden cookies, ^diese website verwendet cookies,
    ^diese webseite verwendet cookies, ^nous utilisons des cookies, ^mentions légales$, ^politique de
    confidentialité$, ^utilizamos cookies, ^política de privacidad$, ^politica de privacidad$, ^aviso legal$, ^questo
    sito utilizza, ^wij gebruiken cookies, ^版权声明, ^免责声明, ^隐私政策$, ^版權聲明, ^免責聲明,
    ^利用規約$]] },
  { "NAV", -45, [[
    ^skip to content$, ^skip to main content$, ^skip to main, ^skip to, ^jump to, ^back to top, ^back to home$, ^back
    to, ^scroll to top$, ^go to top$, ^return to top$, ^home$, ^menu$, ^main menu$, ^toggle navigation$, ^toggle
    menu$, ^open menu$, ^close menu$, ^close$, ^open$, ^next$, ^previous$, ^prev$, ^previous next$, ^next page$,
    ^previous page$, ^about us$, ^contact us$, ^contact$, ^about$, ^site map$, ^sitemap$, ^faqs$, ^navigation$, ^table
    of contents$, ^contents$, ^on this page$, ^in this article$, ^zum inhalt springen$, ^zum inhalt, ^nach oben$,
    ^startseite$, ^kontakt$, ^über uns$, ^accueil$, ^retour en haut, ^aller au contenu, ^inicio$, ^saltar al
    contenido$, ^ir al contenido$, ^vai al contenuto$, ^voltar ao topo$, ^zurück$, ^weiter$, ^seite drucken$, ^auf
    einer seite lesen$, ^zur startseite$, ^zum seitenanfang$, ^sie sind hier, ^you are here, ^sie befinden sich hier,
    ^suivant$, ^précédent$, ^siguiente$, ^anterior$,
    ^上一篇, ^下一篇, ^上一页$, ^下一页$, ^返回顶部$, ^返回首页$, ^回到顶部$, ^前の記事, ^次の記事]] },
  { "META", -35, [[
    ^share this, ^share on, ^share$, ^share article$, ^share via, ^share with, ^share to, ^tweet$, ^click to share on,
    ^follow us$, ^follow us on, ^follow me, ^follow$, ^like us on, ^find us on, ^connect with us$, ^print$, ^print
    this, ^email this, ^mail this, ^send this to, ^send to a friend, ^printer friendly, ^copy link$, ^link copied,
    ^copied to clipboard, ^facebook$, ^twitter$, ^linkedin$,
    ^instagram$, ^youtube$, ^pinterest$, ^whatsapp$, ^telegram$, ^reddit$, ^email$, ^x$, ^facebook twitter, ^opens in
    a new window, ^opens in new window, ^teilen$, ^artikel teilen$, ^drucken$, ^partager$, ^compartir$, ^condividi$,
    ^tags$, ^tagged$, ^filed under, ^posted in, ^categories$, ^category$, ^topics$, ^about the author$, ^about the
    authors$, ^about author$, ^über den autor$, ^über die autorin$, ^view all posts by, ^view all posts$, ^all posts
    by, ^more posts by, ^view profile$, ^min read$, ^posted by, ^posted on, ^published on, ^published$, ^last updated,
    ^last modified, ^updated on, ^written by, ^reviewed by, ^edited by, ^photo by, ^image credit, ^photo credit,
    ^image source, ^views$, ^teilen sie, ^teilen mit$, ^teile, ^mit freunden teilen, ^folgen sie uns, ^folge uns,
    ^folgt uns, ^suivez nous, ^síguenos, ^siga nos, ^nos siga, ^seguici, ^volg ons, ^partager sur, ^compartir en,
    ^compartilhe, ^dieser eintrag wurde veröffentlicht, ^this entry was posted, ^veröffentlicht in$, ^schlagwörter$,
    ^schlagworte$, ^kategorien$, ^stichworte$, ^mots clés$, ^etiquetas$, ^drucken, ^quelle$]] },
  { "META", -15, [[
    min read$, minutes read$, minute read$, ^by, ^veröffentlicht am, ^von, ^publié le, ^publicado el, ago$]] },
  { "AD", -45, [[
    ^advertisement$, ^advertisements$, ^advertisement, ^sponsored$, ^sponsored content$, ^ad$, ^ads$, ^promoted$,
    ^anzeige$, ^werbung$, ^publicité$, ^publicidad$, ^pubblicità$, ^continue reading below$, ^story continues below,
    ^article continues below, ^scroll to continue]] },
  { "BOILERPLATE", -45, [[
    ^please enable javascript, ^javascript is disabled, ^javascript is not enabled, ^javascript must be enabled, ^you
    need to enable javascript, ^your browser does not support, ^your browser is not supported, ^this browser is not
    supported, ^you are using an outdated browser, ^loading$, ^please wait$, ^powered by, ^proudly powered by,
    ^verifying you are human, ^play video$, ^view gallery$, ^view larger image$, ^image$, ^photo$, ^video$, ^click
    here$, ^download app$, ^download the app, ^download our app, ^get the app$, ^free shipping, ^select options$,
    ^quick view$, ^error$, ^expand$, ^collapse$, ^show$, ^hide$, ^edit$, ^copy$, ^report$, ^you re offline, ^page not
    found$]] },
}

local phrases = {}
local seen = {}
for _, group in ipairs(groups) do
  for line in group[3]:gsub("%s+", " "):gmatch("[^,]+") do
    local start, text, stop = line:match("^%s*(%^?)(.-)(%$?)%s*$")
    local id = start .. text .. stop
    if not seen[id] then
      seen[id] = true
      phrases[#phrases + 1] = {
        first = text:match("^%S+"), text = text, start = start ~= "", stop = stop ~= "", verdict = group[1], points = group[2],
      }
    end
  end
end
-- Those with one first word stand together, the longest first.
table.sort(phrases, function (a, b)
  if a.first ~= b.first then return a.first < b.first end
  if #a.text ~= #b.text then return #a.text > #b.text end
  if a.text ~= b.text then return a.text < b.text end
  return (a.stop and 1 or 0) > (b.stop and 1 or 0)
end)

local firsts, number = {}, {}
for i, phrase in ipairs(phrases) do
  if not number[phrase.first] then
    firsts[#firsts + 1] = phrase.first
    number[phrase.first] = i
  end
end

print("/* phrase_table.h: the set phrases that page furniture is written in; made by csrc/gen/phrases.lua */")
print("#ifndef WR_PHRASE_TABLE_H\n#define WR_PHRASE_TABLE_H\n\n#include \"base/word.h\"\n")
print [[
/* The phrases that begin with one word stand together; the value of that word is the number of the
   first of them.  edges: 1: it stands at the block's start, 2: at its end. */
typedef struct phrase {
  const char *text;
  uint8_t n, first_n, verdict, edges;
  int8_t points;
} phrase;

static const phrase phrases[] = {
  {"", 0, 0, 0, 0, 0},]]
for _, p in ipairs(phrases) do
  local edges = (p.start and 1 or 0) + (p.stop and 2 or 0)
  print(("  {\"%s\", %d, %d, WR_V_%s, %d, %d},"):format(p.text, #p.text, #p.first, p.verdict, edges, p.points))
end
print("  {\"\", 0, 0, 0, 0, 0}\n};\n")
word_table.write("phrase", firsts, 10, number)

-- By first byte: the lengths of first words of phrases that stand anywhere.
local inner = {}
for _, p in ipairs(phrases) do
  local byte = p.first:byte()
  if not p.start then inner[byte] = (inner[byte] or 0) | 1 << #p.first end
end
print "/* Words that begin a phrase which may stand inside a block: bits of their lengths, by first byte. */"
print "static const uint32_t phrase_inner[256] = {"
for byte = 0, 255 do
  if inner[byte] then print(("  [%d] = 0x%xu,"):format(byte, inner[byte])) end
end
print "};\n"

-- Marks by the upper bits of words' hashes.  A block's words are known without their apostrophes, so that the first two
-- words of a phrase may be one there.
local MARK_BITS <const>, PAIR_BITS <const> = 12, 13
local AT_START <const>, INSIDE <const>, AT_END <const>, ALONE <const> = 1, 2, 4, 8
local marks, pairs_of = {}, {}

-- What stands in the table of a block's words: those of 16 bytes and more are known by 16.
local function hash (word)
  return word_table.hash(word:sub(1, 16)) & ~1
end

local function mark_pair (first, second)
  local at = (((hash(first) * 0x9E3779B1 ~ hash(second)) & 0xFFFFFFFF) * 0x85EBCA6B & 0xFFFFFFFF) >> (32 - PAIR_BITS)
  pairs_of[at >> 5] = (pairs_of[at >> 5] or 0) | 1 << (at & 31)
end

for _, p in ipairs(phrases) do
  local second = p.text:match("^%S+ (%S+)")
  local single = second and 0 or p.stop and AT_END or ALONE
  for _, word in ipairs { p.first, second and p.first .. second } do
    local at = #word <= 16 and word_table.hash(word) >> (32 - MARK_BITS)
    if at then marks[at] = (marks[at] or 0) | single | (p.start and AT_START or AT_START + INSIDE) end
  end
  if second then mark_pair(p.first, second) end
end
print [[
/* By the upper bits of a word's hash: a phrase may begin with it where a block begins; anywhere; it may be a phrase by
   itself at a block's end; wherever it may begin one. */]]
print(("enum { MARK_BITS = %d, AT_START = %d, INSIDE = %d, AT_END = %d, ALONE = %d };\n"):format(
  MARK_BITS, AT_START, INSIDE, AT_END, ALONE))
print "static const uint8_t phrase_mark[1 << MARK_BITS] = {"
for row = 0, (1 << MARK_BITS) - 1, 48 do
  local line = {}
  for at = row, math.min(row + 47, (1 << MARK_BITS) - 1) do line[#line + 1] = marks[at] or 0 end
  print("  " .. table.concat(line, ",") .. ",")
end
print "};\n"
print(("/* The first two words of phrases: a bit for each, by the hash of their hashes. */\nenum { PAIR_BITS = %d };\n"):format(
  PAIR_BITS))
print "static const uint32_t phrase_pair[1 << PAIR_BITS >> 5] = {"
for row = 0, (1 << PAIR_BITS - 5) - 1, 8 do
  local line = {}
  for at = row, row + 7 do line[#line + 1] = ("0x%xu"):format(pairs_of[at] or 0) end
  print("  " .. table.concat(line, ",") .. ",")
end
print "};\n"
print "/* The hashes of numbers, which are words of zeros: of 1 to 15 digits. */"
print "static const uint32_t phrase_number[] = {"
for n = 1, 15 do print(("  0x%xu,"):format(hash(("0"):rep(n)) | 1)) end
print "};\n"
print("#endif")
