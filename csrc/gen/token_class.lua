-- token_class.lua: makes clean/token_table.h, what the words in class, id and role attributes say about an element
-- Use: lua5.4 csrc/gen/token_class.lua > csrc/clean/token_table.h
-- A word counts as a token of a class ("post-share-bar" has post, share, bar) and as a whole class with its tokens joined
-- ("post-share" is postshare too, looked up first).  Words behind "=" count as whole classes only: as tokens they say nothing.
package.path = arg[0]:gsub("[^/]*$", "") .. "?.lua;" .. package.path
local word_table = require "word_table"

-- In the order of the bits in clean/token_class.h.
local classes = {
  { "BODY", [[articlebody articlecontent articletext entrycontent postcontent postbody posttext storybody storycontent storytext bodycopy
    bodytext richtext rte prose markdownbody markdown wysiwyg pagebody blogcontent blogbody newsbody newscontent contentbody textbody
    mwparseroutput mwcontenttext usercontent singlecontent documentcontent fieldnamebody articlemain tdpostcontent posttextcontent
    blogpostcontent blogpostbody entrybody entrytext newstext contenttext textcontent readable mainarticle maintext
    ]] },
  { "MAIN", [[main maincontent contentmain primary pagecontent sitecontent primarycontent contentarea contentprimary contentwrapper
    mainbody maincolumn maincol =content innercontent]] },
  { "ARTICLE", [[article articles entry hentry story post blogpost newsarticle articlepage =single singlepost blogentry]] },
  { "CONTENT", [[content contents body paragraph paragraphs =text copy description desc intro lead lede summary abstract standfirst
    answer question faq accordion section]] },
  { "COMMENT", [[comment comments commentlist commentarea commentbody commenttext commentcontent disqus commenting respond
    livefyre commentform commentssection discussion]] },
  { "NAV", [[nav navbar navigation menu menus submenu navmenu mainmenu topnav mainnav sitenav sidenav subnav localnav megamenu
    menubar navlinks toolbar tabs tab leftnav rightnav navlist jumplinks quicklinks sitemap languages language lang langswitcher
    directory]] },
  { "CRUMB", [[breadcrumb breadcrumbs crumb crumbs breadcrumblist pathway]] },
  { "HEADER", [[header masthead topbar topbanner banner siteheader pageheader globalheader hdr announcement announcementbar
    notification notice alert]] },
  { "FOOTER", [[footer sitefooter colophon bottombar footerlinks foot globalfooter pagefooter footerbottom subfooter]] },
  { "SIDE", [[sidebar sidebars aside rail rightrail leftrail sidecolumn sidebox widget widgets widgetarea secondary rightcolumn
    leftcolumn rightcol leftcol siderail right =left sidepanel]] },
  { "RELATED", [[related relatedposts relatedarticles recommended recommendation recommend similar popular trending
    mostread mostpopular readnext readmore seealso alsoread upnext nextpost moreposts morestories morearticles latest latestnews recent
    recentposts suggested suggestions further outbrain taboola zergnet crosssell upsell youmaylike alsolike otherposts also
    jprelatedposts interlink promoted relatedlinks relatedcontent mightlike]] },
  { "SHARE", [[share sharing shares social socials sociable sharebar sharebuttons sharethis addthis addtoany a2a sharedaddy socialshare
    sociallinks socialmedia follow followus facebook twitter linkedin pinterest whatsapp instagram tweet reddit ssba heateor]] },
  { "AD", [[ad ads advert adverts advertisement advertisements advertising adsense adslot adunit adbox adwrapper adcontainer sponsor
    sponsored sponsors sponsorship promo promos promotion promotions promotional dfp googlead googleads gpt affiliate adbanner
    commercial partner partners cta calltoaction marketing]] },
  { "META", [[byline bylines dateline date dates datetime time timestamp meta metadata postmeta entrymeta articlemeta postinfo
    postdate publishdate pubdate published updated lastmodified modified posted postedon posteddate readingtime readtime views
    postedby writtenby info details stats attribution source author authors authorname vcard]] },
  { "TAGS", [[tags tag taglist tagcloud tagslinks posttags categories category catlinks keywords topics labels filedunder hashtags
    postcategories]] },
  { "FORM", [[form forms search searchform searchbox login signin signup register registration subscribe subscription subscriber
    newsletter newsletters mailinglist mailchimp contactform optin input inputs filter filters sorting sort facets field fields
    checkbox captcha unsubscribe feedback helpful poll survey mcembedsignup gform wpcf7 hsform wpforms]] },
  { "COOKIE", [[cookie cookies cookiebar cookiebanner cookieconsent cookienotice cookielaw consent gdpr ccpa onetrust cookiebot privacy
    didomi qccmp cmp cybotcookiebot truste evidon]] },
  { "LEGAL", [[legal disclaimer disclaimers disclosure copyright copyrights terms license licence imprint impressum trademark]] },
  { "MODAL", [[modal modals popup popups popover overlay lightbox dialog toast drawer offcanvas tooltip tooltips dropdown flyout
    interstitial paywall backdrop snackbar preloader loader loading spinner mfp fancybox]] },
  { "PAGER", [[pagination paginator pager paging pagenav pagenumbers prevnext postnavigation navlinks nextprev previous prev next
    loadmore]] },
  { "TEASER", [[teaser teasers card cards excerpt excerpts snippet preview tile tiles thumb thumbs thumbnail thumbnails media tease
    summaryitem]] },
  { "CAPTION", [[caption captions credit credits figcaption wpcaption wpcaptiontext photocredit imagecredit imagecaption gallerycaption
    cutline]] },
  { "TOC", [[toc tableofcontents tableofcontent tocbox onthispage pagetoc eztoc contentslist]] },
  { "TITLE", [[title titles headline headlines heading subtitle subheadline posttitle entrytitle articletitle pagetitle deck]] },
  { "MESSAGE", [[message messages messagebody messagecontent messagetext postmessage threads thread topic reply replies postbody
    postrow postcontainer bbwrapper bbcode msgbody posttext lia usertextbody jivemessage
    topicbody topicpost cooked]] },
  { "PRODUCT", [[product products productdetails productcard productitem productgrid sku variant variants
    specification specifications specs woocommerce]] },
  { "BUY", [[cart minicart checkout addtocart buy buynow basket price prices pricing quantity qty stock wishlist shipping delivery
    payment compare]] },
  { "UNSEEN", [[hidden sronly visuallyhidden screenreader invisible hide offscreen dnone displaynone assistive
    accessibility accessible vh srtext]] },
  { "SERVICE", [[skip skiplink skiplinks skiptocontent skipnav editsection mweditsection edit print noprint printonly permalink anchor
    headerlink anchorlink backtotop totop scrolltop copybutton copybtn bookmark report flag vote votes voting like likes avatar avatars
    userinfo userdetails usermeta postauthor posterinfo signature sig badge badges rank reputation online jumpto player playlist
    audio video videos noscript browserupgrade outdated]] },
  { "REVIEW", [[review reviews rating ratings stars testimonial testimonials reviewlist customerreviews]] },
  { "LISTING", [[listing listings results resultlist searchresults grid archive archives feed listview itemlist loop bloglist postlist
    articlelist newslist collection gallery carousel slider slideshow swiper slick slides slide catalog directorylist]] },
  { "BIO", [[bio biography authorbio authorbox aboutauthor abouttheauthor authorinfo authorcard authorprofile profile
    contributor contributors aboutus postauthorbox saboxplugin saboxwrap authorblock authorsection]] },
}

local words, bits = {}, {}
for i, class in ipairs(classes) do
  for word in class[2]:gmatch("%S+") do
    if not bits[word] then words[#words + 1] = word end
    bits[word] = (bits[word] or 0) | 1 << (i - 1)
  end
end

print("/* token_table.h: what the words in class, id and role attributes say; made by csrc/gen/token_class.lua */")
print("#ifndef WR_TOKEN_TABLE_H\n#define WR_TOKEN_TABLE_H\n\n#include \"base/word.h\"\n")
word_table.write("token", words, 12, bits)
print("#endif")
