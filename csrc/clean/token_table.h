/* token_table.h: what the words in class, id and role attributes say; made by csrc/gen/token_class.lua */
#ifndef WR_TOKEN_TABLE_H
#define WR_TOKEN_TABLE_H

#include "base/word.h"

enum { TOKEN_BITS = 12, TOKEN_MOST = 15 };       /* of slots; bytes of the longest word */

static const wr_word token_word[] = {
  {0, 0, 0},
  {0x746e65746e6f633du, 0x0u, 0x2u},  /* =content */
  {0x7466656c3du, 0x0u, 0x200u},  /* =left */
  {0x656c676e69733du, 0x0u, 0x4u},  /* =single */
  {0x747865743du, 0x0u, 0x8u},  /* =text */
  {0x613261u, 0x0u, 0x800u},  /* a2a */
  {0x74756174756f6261u, 0x726f68u, 0x80000000u},  /* aboutauthor */
  {0x65687474756f6261u, 0x726f68747561u, 0x80000000u},  /* abouttheauthor */
  {0x737574756f6261u, 0x0u, 0x80000000u},  /* aboutus */
  {0x7463617274736261u, 0x0u, 0x8u},  /* abstract */
  {0x6269737365636361u, 0x7974696c69u, 0x8000000u},  /* accessibility */
  {0x6269737365636361u, 0x656cu, 0x8000000u},  /* accessible */
  {0x6f6964726f636361u, 0x6eu, 0x8u},  /* accordion */
  {0x6461u, 0x0u, 0x1000u},  /* ad */
  {0x72656e6e61626461u, 0x0u, 0x1000u},  /* adbanner */
  {0x786f626461u, 0x0u, 0x1000u},  /* adbox */
  {0x6961746e6f636461u, 0x72656eu, 0x1000u},  /* adcontainer */
  {0x73696874646461u, 0x0u, 0x800u},  /* addthis */
  {0x796e616f74646461u, 0x0u, 0x800u},  /* addtoany */
  {0x7261636f74646461u, 0x74u, 0x4000000u},  /* addtocart */
  {0x736461u, 0x0u, 0x1000u},  /* ads */
  {0x65736e65736461u, 0x0u, 0x1000u},  /* adsense */
  {0x746f6c736461u, 0x0u, 0x1000u},  /* adslot */
  {0x74696e756461u, 0x0u, 0x1000u},  /* adunit */
  {0x747265766461u, 0x0u, 0x1000u},  /* advert */
  {0x7369747265766461u, 0x746e656d65u, 0x1000u},  /* advertisement */
  {0x7369747265766461u, 0x73746e656d65u, 0x1000u},  /* advertisements */
  {0x7369747265766461u, 0x676e69u, 0x1000u},  /* advertising */
  {0x73747265766461u, 0x0u, 0x1000u},  /* adverts */
  {0x6570706172776461u, 0x72u, 0x1000u},  /* adwrapper */
  {0x7461696c69666661u, 0x65u, 0x1000u},  /* affiliate */
  {0x7472656c61u, 0x0u, 0x80u},  /* alert */
  {0x6f736c61u, 0x0u, 0x400u},  /* also */
  {0x656b696c6f736c61u, 0x0u, 0x400u},  /* alsolike */
  {0x646165726f736c61u, 0x0u, 0x400u},  /* alsoread */
  {0x726f68636e61u, 0x0u, 0x10000000u},  /* anchor */
  {0x696c726f68636e61u, 0x6b6eu, 0x10000000u},  /* anchorlink */
  {0x65636e756f6e6e61u, 0x746e656du, 0x80u},  /* announcement */
  {0x65636e756f6e6e61u, 0x726162746e656du, 0x80u},  /* announcementbar */
  {0x726577736e61u, 0x0u, 0x8u},  /* answer */
  {0x65766968637261u, 0x0u, 0x40000000u},  /* archive */
  {0x7365766968637261u, 0x0u, 0x40000000u},  /* archives */
  {0x656c6369747261u, 0x0u, 0x4u},  /* article */
  {0x62656c6369747261u, 0x79646fu, 0x1u},  /* articlebody */
  {0x63656c6369747261u, 0x746e65746e6fu, 0x1u},  /* articlecontent */
  {0x6c656c6369747261u, 0x747369u, 0x40000000u},  /* articlelist */
  {0x6d656c6369747261u, 0x6e6961u, 0x1u},  /* articlemain */
  {0x6d656c6369747261u, 0x617465u, 0x2000u},  /* articlemeta */
  {0x70656c6369747261u, 0x656761u, 0x4u},  /* articlepage */
  {0x73656c6369747261u, 0x0u, 0x4u},  /* articles */
  {0x74656c6369747261u, 0x747865u, 0x1u},  /* articletext */
  {0x74656c6369747261u, 0x656c7469u, 0x800000u},  /* articletitle */
  {0x6564697361u, 0x0u, 0x200u},  /* aside */
  {0x7669747369737361u, 0x65u, 0x8000000u},  /* assistive */
  {0x7475626972747461u, 0x6e6f69u, 0x2000u},  /* attribution */
  {0x6f69647561u, 0x0u, 0x10000000u},  /* audio */
  {0x726f68747561u, 0x0u, 0x2000u},  /* author */
  {0x6962726f68747561u, 0x6fu, 0x80000000u},  /* authorbio */
  {0x6c62726f68747561u, 0x6b636fu, 0x80000000u},  /* authorblock */
  {0x6f62726f68747561u, 0x78u, 0x80000000u},  /* authorbox */
  {0x6163726f68747561u, 0x6472u, 0x80000000u},  /* authorcard */
  {0x6e69726f68747561u, 0x6f66u, 0x80000000u},  /* authorinfo */
  {0x616e726f68747561u, 0x656du, 0x2000u},  /* authorname */
  {0x7270726f68747561u, 0x656c69666fu, 0x80000000u},  /* authorprofile */
  {0x73726f68747561u, 0x0u, 0x2000u},  /* authors */
  {0x6573726f68747561u, 0x6e6f697463u, 0x80000000u},  /* authorsection */
  {0x726174617661u, 0x0u, 0x10000000u},  /* avatar */
  {0x73726174617661u, 0x0u, 0x10000000u},  /* avatars */
  {0x706f72646b636162u, 0x0u, 0x40000u},  /* backdrop */
  {0x6f746f746b636162u, 0x70u, 0x10000000u},  /* backtotop */
  {0x6567646162u, 0x0u, 0x10000000u},  /* badge */
  {0x736567646162u, 0x0u, 0x10000000u},  /* badges */
  {0x72656e6e6162u, 0x0u, 0x80u},  /* banner */
  {0x74656b736162u, 0x0u, 0x4000000u},  /* basket */
  {0x65646f636262u, 0x0u, 0x1000000u},  /* bbcode */
  {0x6570706172776262u, 0x72u, 0x1000000u},  /* bbwrapper */
  {0x6f6962u, 0x0u, 0x80000000u},  /* bio */
  {0x68706172676f6962u, 0x79u, 0x80000000u},  /* biography */
  {0x79646f62676f6c62u, 0x0u, 0x1u},  /* blogbody */
  {0x746e6f63676f6c62u, 0x746e65u, 0x1u},  /* blogcontent */
  {0x72746e65676f6c62u, 0x79u, 0x4u},  /* blogentry */
  {0x7473696c676f6c62u, 0x0u, 0x40000000u},  /* bloglist */
  {0x74736f70676f6c62u, 0x0u, 0x4u},  /* blogpost */
  {0x74736f70676f6c62u, 0x79646f62u, 0x1u},  /* blogpostbody */
  {0x74736f70676f6c62u, 0x746e65746e6f63u, 0x1u},  /* blogpostcontent */
  {0x79646f62u, 0x0u, 0x8u},  /* body */
  {0x79706f6379646f62u, 0x0u, 0x1u},  /* bodycopy */
  {0x7478657479646f62u, 0x0u, 0x1u},  /* bodytext */
  {0x6b72616d6b6f6f62u, 0x0u, 0x10000000u},  /* bookmark */
  {0x61626d6f74746f62u, 0x72u, 0x100u},  /* bottombar */
  {0x7572636461657262u, 0x626du, 0x40u},  /* breadcrumb */
  {0x7572636461657262u, 0x7473696c626du, 0x40u},  /* breadcrumblist */
  {0x7572636461657262u, 0x73626du, 0x40u},  /* breadcrumbs */
  {0x75726573776f7262u, 0x656461726770u, 0x10000000u},  /* browserupgrade */
  {0x797562u, 0x0u, 0x4000000u},  /* buy */
  {0x776f6e797562u, 0x0u, 0x4000000u},  /* buynow */
  {0x656e696c7962u, 0x0u, 0x2000u},  /* byline */
  {0x73656e696c7962u, 0x0u, 0x2000u},  /* bylines */
  {0x63616f746c6c6163u, 0x6e6f6974u, 0x1000u},  /* calltoaction */
  {0x61686374706163u, 0x0u, 0x8000u},  /* captcha */
  {0x6e6f6974706163u, 0x0u, 0x200000u},  /* caption */
  {0x736e6f6974706163u, 0x0u, 0x200000u},  /* captions */
  {0x64726163u, 0x0u, 0x100000u},  /* card */
  {0x7364726163u, 0x0u, 0x100000u},  /* cards */
  {0x6c6573756f726163u, 0x0u, 0x40000000u},  /* carousel */
  {0x74726163u, 0x0u, 0x4000000u},  /* cart */
  {0x676f6c61746163u, 0x0u, 0x40000000u},  /* catalog */
  {0x69726f6765746163u, 0x7365u, 0x4000u},  /* categories */
  {0x79726f6765746163u, 0x0u, 0x4000u},  /* category */
  {0x736b6e696c746163u, 0x0u, 0x4000u},  /* catlinks */
  {0x61706363u, 0x0u, 0x10000u},  /* ccpa */
  {0x786f626b63656863u, 0x0u, 0x8000u},  /* checkbox */
  {0x74756f6b63656863u, 0x0u, 0x4000000u},  /* checkout */
  {0x706d63u, 0x0u, 0x10000u},  /* cmp */
  {0x697463656c6c6f63u, 0x6e6fu, 0x40000000u},  /* collection */
  {0x6e6f68706f6c6f63u, 0x0u, 0x100u},  /* colophon */
  {0x746e656d6d6f63u, 0x0u, 0x10u},  /* comment */
  {0x61746e656d6d6f63u, 0x616572u, 0x10u},  /* commentarea */
  {0x62746e656d6d6f63u, 0x79646fu, 0x10u},  /* commentbody */
  {0x63746e656d6d6f63u, 0x746e65746e6fu, 0x10u},  /* commentcontent */
  {0x66746e656d6d6f63u, 0x6d726fu, 0x10u},  /* commentform */
  {0x69746e656d6d6f63u, 0x676eu, 0x10u},  /* commenting */
  {0x6c746e656d6d6f63u, 0x747369u, 0x10u},  /* commentlist */
  {0x73746e656d6d6f63u, 0x0u, 0x10u},  /* comments */
  {0x73746e656d6d6f63u, 0x6e6f6974636573u, 0x10u},  /* commentssection */
  {0x74746e656d6d6f63u, 0x747865u, 0x10u},  /* commenttext */
  {0x696372656d6d6f63u, 0x6c61u, 0x1000u},  /* commercial */
  {0x657261706d6f63u, 0x0u, 0x4000000u},  /* compare */
  {0x746e65736e6f63u, 0x0u, 0x10000u},  /* consent */
  {0x66746361746e6f63u, 0x6d726fu, 0x8000u},  /* contactform */
  {0x746e65746e6f63u, 0x0u, 0x8u},  /* content */
  {0x61746e65746e6f63u, 0x616572u, 0x2u},  /* contentarea */
  {0x62746e65746e6f63u, 0x79646fu, 0x1u},  /* contentbody */
  {0x6d746e65746e6f63u, 0x6e6961u, 0x2u},  /* contentmain */
  {0x70746e65746e6f63u, 0x7972616d6972u, 0x2u},  /* contentprimary */
  {0x73746e65746e6f63u, 0x0u, 0x8u},  /* contents */
  {0x73746e65746e6f63u, 0x7473696cu, 0x400000u},  /* contentslist */
  {0x74746e65746e6f63u, 0x747865u, 0x1u},  /* contenttext */
  {0x77746e65746e6f63u, 0x726570706172u, 0x2u},  /* contentwrapper */
  {0x75626972746e6f63u, 0x726f74u, 0x80000000u},  /* contributor */
  {0x75626972746e6f63u, 0x73726f74u, 0x80000000u},  /* contributors */
  {0x64656b6f6f63u, 0x0u, 0x1000000u},  /* cooked */
  {0x65696b6f6f63u, 0x0u, 0x10000u},  /* cookie */
  {0x616265696b6f6f63u, 0x72656e6eu, 0x10000u},  /* cookiebanner */
  {0x616265696b6f6f63u, 0x72u, 0x10000u},  /* cookiebar */
  {0x6f6265696b6f6f63u, 0x74u, 0x10000u},  /* cookiebot */
  {0x6f6365696b6f6f63u, 0x746e65736eu, 0x10000u},  /* cookieconsent */
  {0x616c65696b6f6f63u, 0x77u, 0x10000u},  /* cookielaw */
  {0x6f6e65696b6f6f63u, 0x65636974u, 0x10000u},  /* cookienotice */
  {0x7365696b6f6f63u, 0x0u, 0x10000u},  /* cookies */
  {0x79706f63u, 0x0u, 0x8u},  /* copy */
  {0x6e746279706f63u, 0x0u, 0x10000000u},  /* copybtn */
  {0x7474756279706f63u, 0x6e6fu, 0x10000000u},  /* copybutton */
  {0x6867697279706f63u, 0x74u, 0x20000u},  /* copyright */
  {0x6867697279706f63u, 0x7374u, 0x20000u},  /* copyrights */
  {0x746964657263u, 0x0u, 0x200000u},  /* credit */
  {0x73746964657263u, 0x0u, 0x200000u},  /* credits */
  {0x6c657373736f7263u, 0x6cu, 0x400u},  /* crosssell */
  {0x626d757263u, 0x0u, 0x40u},  /* crumb */
  {0x73626d757263u, 0x0u, 0x40u},  /* crumbs */
  {0x617463u, 0x0u, 0x1000u},  /* cta */
  {0x72656d6f74737563u, 0x73776569766572u, 0x20000000u},  /* customerreviews */
  {0x656e696c747563u, 0x0u, 0x200000u},  /* cutline */
  {0x6f6f63746f627963u, 0x746f6265696bu, 0x10000u},  /* cybotcookiebot */
  {0x65746164u, 0x0u, 0x2000u},  /* date */
  {0x656e696c65746164u, 0x0u, 0x2000u},  /* dateline */
  {0x7365746164u, 0x0u, 0x2000u},  /* dates */
  {0x656d697465746164u, 0x0u, 0x2000u},  /* datetime */
  {0x6b636564u, 0x0u, 0x800000u},  /* deck */
  {0x79726576696c6564u, 0x0u, 0x4000000u},  /* delivery */
  {0x63736564u, 0x0u, 0x8u},  /* desc */
  {0x7470697263736564u, 0x6e6f69u, 0x8u},  /* description */
  {0x736c6961746564u, 0x0u, 0x2000u},  /* details */
  {0x706664u, 0x0u, 0x1000u},  /* dfp */
  {0x676f6c616964u, 0x0u, 0x40000u},  /* dialog */
  {0x696d6f646964u, 0x0u, 0x10000u},  /* didomi */
  {0x726f746365726964u, 0x79u, 0x20u},  /* directory */
  {0x726f746365726964u, 0x7473696c79u, 0x40000000u},  /* directorylist */
  {0x6d69616c63736964u, 0x7265u, 0x20000u},  /* disclaimer */
  {0x6d69616c63736964u, 0x737265u, 0x20000u},  /* disclaimers */
  {0x75736f6c63736964u, 0x6572u, 0x20000u},  /* disclosure */
  {0x6973737563736964u, 0x6e6fu, 0x10u},  /* discussion */
  {0x6e79616c70736964u, 0x656e6fu, 0x8000000u},  /* displaynone */
  {0x737571736964u, 0x0u, 0x10u},  /* disqus */
  {0x656e6f6e64u, 0x0u, 0x8000000u},  /* dnone */
  {0x746e656d75636f64u, 0x746e65746e6f63u, 0x1u},  /* documentcontent */
  {0x726577617264u, 0x0u, 0x40000u},  /* drawer */
  {0x6e776f64706f7264u, 0x0u, 0x40000u},  /* dropdown */
  {0x74696465u, 0x0u, 0x10000000u},  /* edit */
  {0x7463657374696465u, 0x6e6f69u, 0x10000000u},  /* editsection */
  {0x7972746e65u, 0x0u, 0x4u},  /* entry */
  {0x646f627972746e65u, 0x79u, 0x1u},  /* entrybody */
  {0x6e6f637972746e65u, 0x746e6574u, 0x1u},  /* entrycontent */
  {0x74656d7972746e65u, 0x61u, 0x2000u},  /* entrymeta */
  {0x7865747972746e65u, 0x74u, 0x1u},  /* entrytext */
  {0x7469747972746e65u, 0x656cu, 0x800000u},  /* entrytitle */
  {0x6e6f64697665u, 0x0u, 0x10000u},  /* evidon */
  {0x74707265637865u, 0x0u, 0x100000u},  /* excerpt */
  {0x7374707265637865u, 0x0u, 0x100000u},  /* excerpts */
  {0x636f747a65u, 0x0u, 0x400000u},  /* eztoc */
  {0x6b6f6f6265636166u, 0x0u, 0x800u},  /* facebook */
  {0x737465636166u, 0x0u, 0x8000u},  /* facets */
  {0x786f6279636e6166u, 0x0u, 0x40000u},  /* fancybox */
  {0x716166u, 0x0u, 0x8u},  /* faq */
  {0x64656566u, 0x0u, 0x40000000u},  /* feed */
  {0x6b63616264656566u, 0x0u, 0x8000u},  /* feedback */
  {0x646c656966u, 0x0u, 0x8000u},  /* field */
  {0x6d616e646c656966u, 0x79646f6265u, 0x1u},  /* fieldnamebody */
  {0x73646c656966u, 0x0u, 0x8000u},  /* fields */
  {0x6974706163676966u, 0x6e6fu, 0x200000u},  /* figcaption */
  {0x646e7564656c6966u, 0x7265u, 0x4000u},  /* filedunder */
  {0x7265746c6966u, 0x0u, 0x8000u},  /* filter */
  {0x737265746c6966u, 0x0u, 0x8000u},  /* filters */
  {0x67616c66u, 0x0u, 0x10000000u},  /* flag */
  {0x74756f796c66u, 0x0u, 0x40000u},  /* flyout */
  {0x776f6c6c6f66u, 0x0u, 0x800u},  /* follow */
  {0x7375776f6c6c6f66u, 0x0u, 0x800u},  /* followus */
  {0x746f6f66u, 0x0u, 0x100u},  /* foot */
  {0x7265746f6f66u, 0x0u, 0x100u},  /* footer */
  {0x6f627265746f6f66u, 0x6d6f7474u, 0x100u},  /* footerbottom */
  {0x696c7265746f6f66u, 0x736b6eu, 0x100u},  /* footerlinks */
  {0x6d726f66u, 0x0u, 0x8000u},  /* form */
  {0x736d726f66u, 0x0u, 0x8000u},  /* forms */
  {0x72656874727566u, 0x0u, 0x400u},  /* further */
  {0x7972656c6c6167u, 0x0u, 0x40000000u},  /* gallery */
  {0x637972656c6c6167u, 0x6e6f69747061u, 0x200000u},  /* gallerycaption */
  {0x72706467u, 0x0u, 0x10000u},  /* gdpr */
  {0x6d726f6667u, 0x0u, 0x8000u},  /* gform */
  {0x6f666c61626f6c67u, 0x7265746fu, 0x100u},  /* globalfooter */
  {0x65686c61626f6c67u, 0x72656461u, 0x80u},  /* globalheader */
  {0x6461656c676f6f67u, 0x0u, 0x1000u},  /* googlead */
  {0x6461656c676f6f67u, 0x73u, 0x1000u},  /* googleads */
  {0x747067u, 0x0u, 0x1000u},  /* gpt */
  {0x64697267u, 0x0u, 0x40000000u},  /* grid */
  {0x7367617468736168u, 0x0u, 0x4000u},  /* hashtags */
  {0x726468u, 0x0u, 0x80u},  /* hdr */
  {0x726564616568u, 0x0u, 0x80u},  /* header */
  {0x696c726564616568u, 0x6b6eu, 0x10000000u},  /* headerlink */
  {0x676e6964616568u, 0x0u, 0x800000u},  /* heading */
  {0x656e696c64616568u, 0x0u, 0x800000u},  /* headline */
  {0x656e696c64616568u, 0x73u, 0x800000u},  /* headlines */
  {0x726f6574616568u, 0x0u, 0x800u},  /* heateor */
  {0x6c7566706c6568u, 0x0u, 0x8000u},  /* helpful */
  {0x7972746e6568u, 0x0u, 0x4u},  /* hentry */
  {0x6e6564646968u, 0x0u, 0x8000000u},  /* hidden */
  {0x65646968u, 0x0u, 0x8000000u},  /* hide */
  {0x6d726f667368u, 0x0u, 0x8000u},  /* hsform */
  {0x7061636567616d69u, 0x6e6f6974u, 0x200000u},  /* imagecaption */
  {0x6572636567616d69u, 0x746964u, 0x200000u},  /* imagecredit */
  {0x7573736572706d69u, 0x6du, 0x20000u},  /* impressum */
  {0x746e6972706d69u, 0x0u, 0x20000u},  /* imprint */
  {0x6f666e69u, 0x0u, 0x2000u},  /* info */
  {0x6e6f6372656e6e69u, 0x746e6574u, 0x2u},  /* innercontent */
  {0x7475706e69u, 0x0u, 0x8000u},  /* input */
  {0x737475706e69u, 0x0u, 0x8000u},  /* inputs */
  {0x6172676174736e69u, 0x6du, 0x800u},  /* instagram */
  {0x6e696c7265746e69u, 0x6bu, 0x400u},  /* interlink */
  {0x6974737265746e69u, 0x6c616974u, 0x40000u},  /* interstitial */
  {0x6f72746e69u, 0x0u, 0x8u},  /* intro */
  {0x6c62697369766e69u, 0x65u, 0x8000000u},  /* invisible */
  {0x7473696c6d657469u, 0x0u, 0x40000000u},  /* itemlist */
  {0x7373656d6576696au, 0x656761u, 0x1000000u},  /* jivemessage */
  {0x6574616c6572706au, 0x7374736f7064u, 0x400u},  /* jprelatedposts */
  {0x6b6e696c706d756au, 0x73u, 0x20u},  /* jumplinks */
  {0x6f74706d756au, 0x0u, 0x10000000u},  /* jumpto */
  {0x7364726f7779656bu, 0x0u, 0x4000u},  /* keywords */
  {0x736c6562616cu, 0x0u, 0x4000u},  /* labels */
  {0x676e616cu, 0x0u, 0x20u},  /* lang */
  {0x74697773676e616cu, 0x72656863u, 0x20u},  /* langswitcher */
  {0x65676175676e616cu, 0x0u, 0x20u},  /* language */
  {0x65676175676e616cu, 0x73u, 0x20u},  /* languages */
  {0x69646f6d7473616cu, 0x64656966u, 0x2000u},  /* lastmodified */
  {0x74736574616cu, 0x0u, 0x400u},  /* latest */
  {0x656e74736574616cu, 0x7377u, 0x400u},  /* latestnews */
  {0x6461656cu, 0x0u, 0x8u},  /* lead */
  {0x6564656cu, 0x0u, 0x8u},  /* lede */
  {0x6c6f637466656cu, 0x0u, 0x200u},  /* leftcol */
  {0x756c6f637466656cu, 0x6e6du, 0x200u},  /* leftcolumn */
  {0x76616e7466656cu, 0x0u, 0x20u},  /* leftnav */
  {0x6c6961727466656cu, 0x0u, 0x200u},  /* leftrail */
  {0x6c6167656cu, 0x0u, 0x20000u},  /* legal */
  {0x61696cu, 0x0u, 0x1000000u},  /* lia */
  {0x65636e6563696cu, 0x0u, 0x20000u},  /* licence */
  {0x65736e6563696cu, 0x0u, 0x20000u},  /* license */
  {0x786f62746867696cu, 0x0u, 0x40000u},  /* lightbox */
  {0x656b696cu, 0x0u, 0x10000000u},  /* like */
  {0x73656b696cu, 0x0u, 0x10000000u},  /* likes */
  {0x6e6964656b6e696cu, 0x0u, 0x800u},  /* linkedin */
  {0x676e697473696cu, 0x0u, 0x40000000u},  /* listing */
  {0x73676e697473696cu, 0x0u, 0x40000000u},  /* listings */
  {0x776569767473696cu, 0x0u, 0x40000000u},  /* listview */
  {0x657279666576696cu, 0x0u, 0x10u},  /* livefyre */
  {0x726564616f6cu, 0x0u, 0x40000u},  /* loader */
  {0x676e6964616f6cu, 0x0u, 0x40000u},  /* loading */
  {0x65726f6d64616f6cu, 0x0u, 0x80000u},  /* loadmore */
  {0x76616e6c61636f6cu, 0x0u, 0x20u},  /* localnav */
  {0x6e69676f6cu, 0x0u, 0x8000u},  /* login */
  {0x706f6f6cu, 0x0u, 0x40000000u},  /* loop */
  {0x6d6968636c69616du, 0x70u, 0x8000u},  /* mailchimp */
  {0x6c676e696c69616du, 0x747369u, 0x8000u},  /* mailinglist */
  {0x6e69616du, 0x0u, 0x2u},  /* main */
  {0x697472616e69616du, 0x656c63u, 0x1u},  /* mainarticle */
  {0x79646f626e69616du, 0x0u, 0x2u},  /* mainbody */
  {0x6c6f636e69616du, 0x0u, 0x2u},  /* maincol */
  {0x756c6f636e69616du, 0x6e6du, 0x2u},  /* maincolumn */
  {0x746e6f636e69616du, 0x746e65u, 0x2u},  /* maincontent */
  {0x756e656d6e69616du, 0x0u, 0x20u},  /* mainmenu */
  {0x76616e6e69616du, 0x0u, 0x20u},  /* mainnav */
  {0x747865746e69616du, 0x0u, 0x1u},  /* maintext */
  {0x6e776f646b72616du, 0x0u, 0x1u},  /* markdown */
  {0x6e776f646b72616du, 0x79646f62u, 0x1u},  /* markdownbody */
  {0x6e6974656b72616du, 0x67u, 0x1000u},  /* marketing */
  {0x646165687473616du, 0x0u, 0x80u},  /* masthead */
  {0x736465626d65636du, 0x70756e6769u, 0x8000u},  /* mcembedsignup */
  {0x616964656du, 0x0u, 0x100000u},  /* media */
  {0x756e656d6167656du, 0x0u, 0x20u},  /* megamenu */
  {0x756e656du, 0x0u, 0x20u},  /* menu */
  {0x726162756e656du, 0x0u, 0x20u},  /* menubar */
  {0x73756e656du, 0x0u, 0x20u},  /* menus */
  {0x6567617373656du, 0x0u, 0x1000000u},  /* message */
  {0x626567617373656du, 0x79646fu, 0x1000000u},  /* messagebody */
  {0x636567617373656du, 0x746e65746e6fu, 0x1000000u},  /* messagecontent */
  {0x736567617373656du, 0x0u, 0x1000000u},  /* messages */
  {0x746567617373656du, 0x747865u, 0x1000000u},  /* messagetext */
  {0x6174656du, 0x0u, 0x2000u},  /* meta */
  {0x617461646174656du, 0x0u, 0x2000u},  /* metadata */
  {0x70666du, 0x0u, 0x40000u},  /* mfp */
  {0x6b696c746867696du, 0x65u, 0x400u},  /* mightlike */
  {0x74726163696e696du, 0x0u, 0x4000000u},  /* minicart */
  {0x6c61646f6du, 0x0u, 0x40000u},  /* modal */
  {0x736c61646f6du, 0x0u, 0x40000u},  /* modals */
  {0x6465696669646f6du, 0x0u, 0x2000u},  /* modified */
  {0x6974726165726f6du, 0x73656c63u, 0x400u},  /* morearticles */
  {0x74736f7065726f6du, 0x73u, 0x400u},  /* moreposts */
  {0x726f747365726f6du, 0x736569u, 0x400u},  /* morestories */
  {0x75706f7074736f6du, 0x72616cu, 0x400u},  /* mostpopular */
  {0x6461657274736f6du, 0x0u, 0x400u},  /* mostread */
  {0x79646f6267736du, 0x0u, 0x1000000u},  /* msgbody */
  {0x6e65746e6f63776du, 0x7478657474u, 0x1u},  /* mwcontenttext */
  {0x657374696465776du, 0x6e6f697463u, 0x10000000u},  /* mweditsection */
  {0x726573726170776du, 0x74757074756fu, 0x1u},  /* mwparseroutput */
  {0x76616eu, 0x0u, 0x20u},  /* nav */
  {0x72616276616eu, 0x0u, 0x20u},  /* navbar */
  {0x697461676976616eu, 0x6e6fu, 0x20u},  /* navigation */
  {0x736b6e696c76616eu, 0x0u, 0x80020u},  /* navlinks */
  {0x7473696c76616eu, 0x0u, 0x20u},  /* navlist */
  {0x756e656d76616eu, 0x0u, 0x20u},  /* navmenu */
  {0x697472617377656eu, 0x656c63u, 0x4u},  /* newsarticle */
  {0x79646f627377656eu, 0x0u, 0x1u},  /* newsbody */
  {0x746e6f637377656eu, 0x746e65u, 0x1u},  /* newscontent */
  {0x7474656c7377656eu, 0x7265u, 0x8000u},  /* newsletter */
  {0x7474656c7377656eu, 0x737265u, 0x8000u},  /* newsletters */
  {0x7473696c7377656eu, 0x0u, 0x40000000u},  /* newslist */
  {0x747865747377656eu, 0x0u, 0x1u},  /* newstext */
  {0x7478656eu, 0x0u, 0x80000u},  /* next */
  {0x74736f707478656eu, 0x0u, 0x400u},  /* nextpost */
  {0x766572707478656eu, 0x0u, 0x80000u},  /* nextprev */
  {0x746e6972706f6eu, 0x0u, 0x10000000u},  /* noprint */
  {0x7470697263736f6eu, 0x0u, 0x10000000u},  /* noscript */
  {0x656369746f6eu, 0x0u, 0x80u},  /* notice */
  {0x6163696669746f6eu, 0x6e6f6974u, 0x80u},  /* notification */
  {0x61766e616366666fu, 0x73u, 0x40000u},  /* offcanvas */
  {0x656572637366666fu, 0x6eu, 0x8000000u},  /* offscreen */
  {0x7473757274656e6fu, 0x0u, 0x10000u},  /* onetrust */
  {0x656e696c6e6fu, 0x0u, 0x10000000u},  /* online */
  {0x6170736968746e6fu, 0x6567u, 0x400000u},  /* onthispage */
  {0x6e6974706fu, 0x0u, 0x8000u},  /* optin */
  {0x736f70726568746fu, 0x7374u, 0x400u},  /* otherposts */
  {0x6e6961726274756fu, 0x0u, 0x400u},  /* outbrain */
  {0x646574616474756fu, 0x0u, 0x10000000u},  /* outdated */
  {0x79616c7265766fu, 0x0u, 0x40000u},  /* overlay */
  {0x79646f6265676170u, 0x0u, 0x1u},  /* pagebody */
  {0x746e6f6365676170u, 0x746e65u, 0x2u},  /* pagecontent */
  {0x746f6f6665676170u, 0x7265u, 0x100u},  /* pagefooter */
  {0x6461656865676170u, 0x7265u, 0x80u},  /* pageheader */
  {0x76616e65676170u, 0x0u, 0x80000u},  /* pagenav */
  {0x626d756e65676170u, 0x737265u, 0x80000u},  /* pagenumbers */
  {0x7265676170u, 0x0u, 0x80000u},  /* pager */
  {0x6c74697465676170u, 0x65u, 0x800000u},  /* pagetitle */
  {0x636f7465676170u, 0x0u, 0x400000u},  /* pagetoc */
  {0x6974616e69676170u, 0x6e6fu, 0x80000u},  /* pagination */
  {0x6f74616e69676170u, 0x72u, 0x80000u},  /* paginator */
  {0x676e69676170u, 0x0u, 0x80000u},  /* paging */
  {0x7061726761726170u, 0x68u, 0x8u},  /* paragraph */
  {0x7061726761726170u, 0x7368u, 0x8u},  /* paragraphs */
  {0x72656e74726170u, 0x0u, 0x1000u},  /* partner */
  {0x7372656e74726170u, 0x0u, 0x1000u},  /* partners */
  {0x79617768746170u, 0x0u, 0x40u},  /* pathway */
  {0x746e656d796170u, 0x0u, 0x4000000u},  /* payment */
  {0x6c6c6177796170u, 0x0u, 0x40000u},  /* paywall */
  {0x6e696c616d726570u, 0x6bu, 0x10000000u},  /* permalink */
  {0x6572636f746f6870u, 0x746964u, 0x200000u},  /* photocredit */
  {0x73657265746e6970u, 0x74u, 0x800u},  /* pinterest */
  {0x726579616c70u, 0x0u, 0x10000000u},  /* player */
  {0x7473696c79616c70u, 0x0u, 0x10000000u},  /* playlist */
  {0x6c6c6f70u, 0x0u, 0x8000u},  /* poll */
  {0x7265766f706f70u, 0x0u, 0x40000u},  /* popover */
  {0x72616c75706f70u, 0x0u, 0x400u},  /* popular */
  {0x7075706f70u, 0x0u, 0x40000u},  /* popup */
  {0x737075706f70u, 0x0u, 0x40000u},  /* popups */
  {0x74736f70u, 0x0u, 0x4u},  /* post */
  {0x6874756174736f70u, 0x726fu, 0x10000000u},  /* postauthor */
  {0x6874756174736f70u, 0x786f62726fu, 0x80000000u},  /* postauthorbox */
  {0x79646f6274736f70u, 0x0u, 0x1000001u},  /* postbody */
  {0x6574616374736f70u, 0x736569726f67u, 0x4000u},  /* postcategories */
  {0x746e6f6374736f70u, 0x72656e6961u, 0x1000000u},  /* postcontainer */
  {0x746e6f6374736f70u, 0x746e65u, 0x1u},  /* postcontent */
  {0x6574616474736f70u, 0x0u, 0x2000u},  /* postdate */
  {0x646574736f70u, 0x0u, 0x2000u},  /* posted */
  {0x7962646574736f70u, 0x0u, 0x2000u},  /* postedby */
  {0x6164646574736f70u, 0x6574u, 0x2000u},  /* posteddate */
  {0x6e6f646574736f70u, 0x0u, 0x2000u},  /* postedon */
  {0x6e69726574736f70u, 0x6f66u, 0x10000000u},  /* posterinfo */
  {0x6f666e6974736f70u, 0x0u, 0x2000u},  /* postinfo */
  {0x7473696c74736f70u, 0x0u, 0x40000000u},  /* postlist */
  {0x7373656d74736f70u, 0x656761u, 0x1000000u},  /* postmessage */
  {0x6174656d74736f70u, 0x0u, 0x2000u},  /* postmeta */
  {0x6976616e74736f70u, 0x6e6f69746167u, 0x80000u},  /* postnavigation */
  {0x776f7274736f70u, 0x0u, 0x1000000u},  /* postrow */
  {0x7367617474736f70u, 0x0u, 0x4000u},  /* posttags */
  {0x7478657474736f70u, 0x0u, 0x1000001u},  /* posttext */
  {0x7478657474736f70u, 0x746e65746e6f63u, 0x1u},  /* posttextcontent */
  {0x6c74697474736f70u, 0x65u, 0x800000u},  /* posttitle */
  {0x6564616f6c657270u, 0x72u, 0x40000u},  /* preloader */
  {0x76657270u, 0x0u, 0x80000u},  /* prev */
  {0x77656976657270u, 0x0u, 0x100000u},  /* preview */
  {0x73756f6976657270u, 0x0u, 0x80000u},  /* previous */
  {0x7478656e76657270u, 0x0u, 0x80000u},  /* prevnext */
  {0x6563697270u, 0x0u, 0x4000000u},  /* price */
  {0x736563697270u, 0x0u, 0x4000000u},  /* prices */
  {0x676e6963697270u, 0x0u, 0x4000000u},  /* pricing */
  {0x7972616d697270u, 0x0u, 0x2u},  /* primary */
  {0x637972616d697270u, 0x746e65746e6fu, 0x2u},  /* primarycontent */
  {0x746e697270u, 0x0u, 0x10000000u},  /* print */
  {0x6c6e6f746e697270u, 0x79u, 0x10000000u},  /* printonly */
  {0x79636176697270u, 0x0u, 0x10000u},  /* privacy */
  {0x746375646f7270u, 0x0u, 0x2000000u},  /* product */
  {0x63746375646f7270u, 0x647261u, 0x2000000u},  /* productcard */
  {0x64746375646f7270u, 0x736c69617465u, 0x2000000u},  /* productdetails */
  {0x67746375646f7270u, 0x646972u, 0x2000000u},  /* productgrid */
  {0x69746375646f7270u, 0x6d6574u, 0x2000000u},  /* productitem */
  {0x73746375646f7270u, 0x0u, 0x2000000u},  /* products */
  {0x656c69666f7270u, 0x0u, 0x80000000u},  /* profile */
  {0x6f6d6f7270u, 0x0u, 0x1000u},  /* promo */
  {0x736f6d6f7270u, 0x0u, 0x1000u},  /* promos */
  {0x6465746f6d6f7270u, 0x0u, 0x400u},  /* promoted */
  {0x6f69746f6d6f7270u, 0x6eu, 0x1000u},  /* promotion */
  {0x6f69746f6d6f7270u, 0x6c616eu, 0x1000u},  /* promotional */
  {0x6f69746f6d6f7270u, 0x736eu, 0x1000u},  /* promotions */
  {0x65736f7270u, 0x0u, 0x1u},  /* prose */
  {0x65746164627570u, 0x0u, 0x2000u},  /* pubdate */
  {0x646873696c627570u, 0x657461u, 0x2000u},  /* publishdate */
  {0x656873696c627570u, 0x64u, 0x2000u},  /* published */
  {0x706d636371u, 0x0u, 0x10000u},  /* qccmp */
  {0x797471u, 0x0u, 0x4000000u},  /* qty */
  {0x797469746e617571u, 0x0u, 0x4000000u},  /* quantity */
  {0x6e6f697473657571u, 0x0u, 0x8u},  /* question */
  {0x6e696c6b63697571u, 0x736bu, 0x20u},  /* quicklinks */
  {0x6c696172u, 0x0u, 0x200u},  /* rail */
  {0x6b6e6172u, 0x0u, 0x10000000u},  /* rank */
  {0x676e69746172u, 0x0u, 0x20000000u},  /* rating */
  {0x73676e69746172u, 0x0u, 0x20000000u},  /* ratings */
  {0x656c626164616572u, 0x0u, 0x1u},  /* readable */
  {0x74676e6964616572u, 0x656d69u, 0x2000u},  /* readingtime */
  {0x65726f6d64616572u, 0x0u, 0x400u},  /* readmore */
  {0x7478656e64616572u, 0x0u, 0x400u},  /* readnext */
  {0x656d697464616572u, 0x0u, 0x2000u},  /* readtime */
  {0x746e65636572u, 0x0u, 0x400u},  /* recent */
  {0x6f70746e65636572u, 0x737473u, 0x400u},  /* recentposts */
  {0x6e656d6d6f636572u, 0x64u, 0x400u},  /* recommend */
  {0x6e656d6d6f636572u, 0x6e6f69746164u, 0x400u},  /* recommendation */
  {0x6e656d6d6f636572u, 0x646564u, 0x400u},  /* recommended */
  {0x746964646572u, 0x0u, 0x800u},  /* reddit */
  {0x7265747369676572u, 0x0u, 0x8000u},  /* register */
  {0x6172747369676572u, 0x6e6f6974u, 0x8000u},  /* registration */
  {0x646574616c6572u, 0x0u, 0x400u},  /* related */
  {0x61646574616c6572u, 0x73656c63697472u, 0x400u},  /* relatedarticles */
  {0x63646574616c6572u, 0x746e65746e6fu, 0x400u},  /* relatedcontent */
  {0x6c646574616c6572u, 0x736b6e69u, 0x400u},  /* relatedlinks */
  {0x70646574616c6572u, 0x7374736fu, 0x400u},  /* relatedposts */
  {0x7365696c706572u, 0x0u, 0x1000000u},  /* replies */
  {0x796c706572u, 0x0u, 0x1000000u},  /* reply */
  {0x74726f706572u, 0x0u, 0x10000000u},  /* report */
  {0x6974617475706572u, 0x6e6fu, 0x10000000u},  /* reputation */
  {0x646e6f70736572u, 0x0u, 0x10u},  /* respond */
  {0x696c746c75736572u, 0x7473u, 0x40000000u},  /* resultlist */
  {0x73746c75736572u, 0x0u, 0x40000000u},  /* results */
  {0x776569766572u, 0x0u, 0x20000000u},  /* review */
  {0x696c776569766572u, 0x7473u, 0x20000000u},  /* reviewlist */
  {0x73776569766572u, 0x0u, 0x20000000u},  /* reviews */
  {0x7478657468636972u, 0x0u, 0x1u},  /* richtext */
  {0x7468676972u, 0x0u, 0x200u},  /* right */
  {0x6c6f637468676972u, 0x0u, 0x200u},  /* rightcol */
  {0x6c6f637468676972u, 0x6e6d75u, 0x200u},  /* rightcolumn */
  {0x76616e7468676972u, 0x0u, 0x20u},  /* rightnav */
  {0x6961727468676972u, 0x6cu, 0x200u},  /* rightrail */
  {0x657472u, 0x0u, 0x1u},  /* rte */
  {0x756c70786f626173u, 0x6e6967u, 0x80000000u},  /* saboxplugin */
  {0x617277786f626173u, 0x70u, 0x80000000u},  /* saboxwrap */
  {0x65726e6565726373u, 0x72656461u, 0x8000000u},  /* screenreader */
  {0x6f746c6c6f726373u, 0x70u, 0x10000000u},  /* scrolltop */
  {0x686372616573u, 0x0u, 0x8000u},  /* search */
  {0x6f62686372616573u, 0x78u, 0x8000u},  /* searchbox */
  {0x6f66686372616573u, 0x6d72u, 0x8000u},  /* searchform */
  {0x6572686372616573u, 0x73746c7573u, 0x40000000u},  /* searchresults */
  {0x7261646e6f636573u, 0x79u, 0x200u},  /* secondary */
  {0x6e6f6974636573u, 0x0u, 0x8u},  /* section */
  {0x6f736c61656573u, 0x0u, 0x400u},  /* seealso */
  {0x6572616873u, 0x0u, 0x800u},  /* share */
  {0x7261626572616873u, 0x0u, 0x800u},  /* sharebar */
  {0x7475626572616873u, 0x736e6f74u, 0x800u},  /* sharebuttons */
  {0x6461646572616873u, 0x7964u, 0x800u},  /* sharedaddy */
  {0x736572616873u, 0x0u, 0x800u},  /* shares */
  {0x6968746572616873u, 0x73u, 0x800u},  /* sharethis */
  {0x676e6972616873u, 0x0u, 0x800u},  /* sharing */
  {0x676e697070696873u, 0x0u, 0x4000000u},  /* shipping */
  {0x72616265646973u, 0x0u, 0x200u},  /* sidebar */
  {0x7372616265646973u, 0x0u, 0x200u},  /* sidebars */
  {0x786f6265646973u, 0x0u, 0x200u},  /* sidebox */
  {0x756c6f6365646973u, 0x6e6du, 0x200u},  /* sidecolumn */
  {0x76616e65646973u, 0x0u, 0x20u},  /* sidenav */
  {0x656e617065646973u, 0x6cu, 0x200u},  /* sidepanel */
  {0x6c69617265646973u, 0x0u, 0x200u},  /* siderail */
  {0x676973u, 0x0u, 0x10000000u},  /* sig */
  {0x727574616e676973u, 0x65u, 0x10000000u},  /* signature */
  {0x6e696e676973u, 0x0u, 0x8000u},  /* signin */
  {0x70756e676973u, 0x0u, 0x8000u},  /* signup */
  {0x72616c696d6973u, 0x0u, 0x400u},  /* similar */
  {0x6f63656c676e6973u, 0x746e65746eu, 0x1u},  /* singlecontent */
  {0x6f70656c676e6973u, 0x7473u, 0x4u},  /* singlepost */
  {0x746e6f6365746973u, 0x746e65u, 0x2u},  /* sitecontent */
  {0x746f6f6665746973u, 0x7265u, 0x100u},  /* sitefooter */
  {0x6461656865746973u, 0x7265u, 0x80u},  /* siteheader */
  {0x70616d65746973u, 0x0u, 0x20u},  /* sitemap */
  {0x76616e65746973u, 0x0u, 0x20u},  /* sitenav */
  {0x70696b73u, 0x0u, 0x10000000u},  /* skip */
  {0x6b6e696c70696b73u, 0x0u, 0x10000000u},  /* skiplink */
  {0x6b6e696c70696b73u, 0x73u, 0x10000000u},  /* skiplinks */
  {0x76616e70696b73u, 0x0u, 0x10000000u},  /* skipnav */
  {0x6f636f7470696b73u, 0x746e65746eu, 0x10000000u},  /* skiptocontent */
  {0x756b73u, 0x0u, 0x2000000u},  /* sku */
  {0x6b63696c73u, 0x0u, 0x40000000u},  /* slick */
  {0x6564696c73u, 0x0u, 0x40000000u},  /* slide */
  {0x726564696c73u, 0x0u, 0x40000000u},  /* slider */
  {0x736564696c73u, 0x0u, 0x40000000u},  /* slides */
  {0x6f68736564696c73u, 0x77u, 0x40000000u},  /* slideshow */
  {0x7261626b63616e73u, 0x0u, 0x40000u},  /* snackbar */
  {0x74657070696e73u, 0x0u, 0x100000u},  /* snippet */
  {0x656c626169636f73u, 0x0u, 0x800u},  /* sociable */
  {0x6c6169636f73u, 0x0u, 0x800u},  /* social */
  {0x696c6c6169636f73u, 0x736b6eu, 0x800u},  /* sociallinks */
  {0x656d6c6169636f73u, 0x616964u, 0x800u},  /* socialmedia */
  {0x736c6169636f73u, 0x0u, 0x800u},  /* socials */
  {0x68736c6169636f73u, 0x657261u, 0x800u},  /* socialshare */
  {0x74726f73u, 0x0u, 0x8000u},  /* sort */
  {0x676e6974726f73u, 0x0u, 0x8000u},  /* sorting */
  {0x656372756f73u, 0x0u, 0x2000u},  /* source */
  {0x6369666963657073u, 0x6e6f697461u, 0x2000000u},  /* specification */
  {0x6369666963657073u, 0x736e6f697461u, 0x2000000u},  /* specifications */
  {0x7363657073u, 0x0u, 0x2000000u},  /* specs */
  {0x72656e6e697073u, 0x0u, 0x40000u},  /* spinner */
  {0x726f736e6f7073u, 0x0u, 0x1000u},  /* sponsor */
  {0x65726f736e6f7073u, 0x64u, 0x1000u},  /* sponsored */
  {0x73726f736e6f7073u, 0x0u, 0x1000u},  /* sponsors */
  {0x73726f736e6f7073u, 0x706968u, 0x1000u},  /* sponsorship */
  {0x796c6e6f7273u, 0x0u, 0x8000000u},  /* sronly */
  {0x747865747273u, 0x0u, 0x8000000u},  /* srtext */
  {0x61627373u, 0x0u, 0x800u},  /* ssba */
  {0x726966646e617473u, 0x7473u, 0x8u},  /* standfirst */
  {0x7372617473u, 0x0u, 0x20000000u},  /* stars */
  {0x7374617473u, 0x0u, 0x2000u},  /* stats */
  {0x6b636f7473u, 0x0u, 0x4000000u},  /* stock */
  {0x79726f7473u, 0x0u, 0x4u},  /* story */
  {0x646f6279726f7473u, 0x79u, 0x1u},  /* storybody */
  {0x6e6f6379726f7473u, 0x746e6574u, 0x1u},  /* storycontent */
  {0x78657479726f7473u, 0x74u, 0x1u},  /* storytext */
  {0x65746f6f66627573u, 0x72u, 0x100u},  /* subfooter */
  {0x6c64616568627573u, 0x656e69u, 0x800000u},  /* subheadline */
  {0x756e656d627573u, 0x0u, 0x20u},  /* submenu */
  {0x76616e627573u, 0x0u, 0x20u},  /* subnav */
  {0x6269726373627573u, 0x65u, 0x8000u},  /* subscribe */
  {0x6269726373627573u, 0x7265u, 0x8000u},  /* subscriber */
  {0x7069726373627573u, 0x6e6f6974u, 0x8000u},  /* subscription */
  {0x656c746974627573u, 0x0u, 0x800000u},  /* subtitle */
  {0x6574736567677573u, 0x64u, 0x400u},  /* suggested */
  {0x6974736567677573u, 0x736e6fu, 0x400u},  /* suggestions */
  {0x7972616d6d7573u, 0x0u, 0x8u},  /* summary */
  {0x697972616d6d7573u, 0x6d6574u, 0x100000u},  /* summaryitem */
  {0x796576727573u, 0x0u, 0x8000u},  /* survey */
  {0x726570697773u, 0x0u, 0x40000000u},  /* swiper */
  {0x626174u, 0x0u, 0x20u},  /* tab */
  {0x63666f656c626174u, 0x746e65746e6fu, 0x400000u},  /* tableofcontent */
  {0x63666f656c626174u, 0x73746e65746e6fu, 0x400000u},  /* tableofcontents */
  {0x616c6f6f626174u, 0x0u, 0x400u},  /* taboola */
  {0x73626174u, 0x0u, 0x20u},  /* tabs */
  {0x676174u, 0x0u, 0x4000u},  /* tag */
  {0x64756f6c63676174u, 0x0u, 0x4000u},  /* tagcloud */
  {0x7473696c676174u, 0x0u, 0x4000u},  /* taglist */
  {0x73676174u, 0x0u, 0x4000u},  /* tags */
  {0x6b6e696c73676174u, 0x73u, 0x4000u},  /* tagslinks */
  {0x6f6374736f706474u, 0x746e65746eu, 0x1u},  /* tdpostcontent */
  {0x6573616574u, 0x0u, 0x100000u},  /* tease */
  {0x726573616574u, 0x0u, 0x100000u},  /* teaser */
  {0x73726573616574u, 0x0u, 0x100000u},  /* teasers */
  {0x736d726574u, 0x0u, 0x20000u},  /* terms */
  {0x6e6f6d6974736574u, 0x6c6169u, 0x20000000u},  /* testimonial */
  {0x6e6f6d6974736574u, 0x736c6169u, 0x20000000u},  /* testimonials */
  {0x79646f6274786574u, 0x0u, 0x1u},  /* textbody */
  {0x746e6f6374786574u, 0x746e65u, 0x1u},  /* textcontent */
  {0x646165726874u, 0x0u, 0x1000000u},  /* thread */
  {0x73646165726874u, 0x0u, 0x1000000u},  /* threads */
  {0x626d756874u, 0x0u, 0x100000u},  /* thumb */
  {0x69616e626d756874u, 0x6cu, 0x100000u},  /* thumbnail */
  {0x69616e626d756874u, 0x736cu, 0x100000u},  /* thumbnails */
  {0x73626d756874u, 0x0u, 0x100000u},  /* thumbs */
  {0x656c6974u, 0x0u, 0x100000u},  /* tile */
  {0x73656c6974u, 0x0u, 0x100000u},  /* tiles */
  {0x656d6974u, 0x0u, 0x2000u},  /* time */
  {0x6d617473656d6974u, 0x70u, 0x2000u},  /* timestamp */
  {0x656c746974u, 0x0u, 0x800000u},  /* title */
  {0x73656c746974u, 0x0u, 0x800000u},  /* titles */
  {0x7473616f74u, 0x0u, 0x40000u},  /* toast */
  {0x636f74u, 0x0u, 0x400000u},  /* toc */
  {0x786f62636f74u, 0x0u, 0x400000u},  /* tocbox */
  {0x7261626c6f6f74u, 0x0u, 0x20u},  /* toolbar */
  {0x7069746c6f6f74u, 0x0u, 0x40000u},  /* tooltip */
  {0x737069746c6f6f74u, 0x0u, 0x40000u},  /* tooltips */
  {0x656e6e6162706f74u, 0x72u, 0x80u},  /* topbanner */
  {0x726162706f74u, 0x0u, 0x80u},  /* topbar */
  {0x6369706f74u, 0x0u, 0x1000000u},  /* topic */
  {0x646f626369706f74u, 0x79u, 0x1000000u},  /* topicbody */
  {0x736f706369706f74u, 0x74u, 0x1000000u},  /* topicpost */
  {0x736369706f74u, 0x0u, 0x4000u},  /* topics */
  {0x76616e706f74u, 0x0u, 0x20u},  /* topnav */
  {0x706f746f74u, 0x0u, 0x10000000u},  /* totop */
  {0x72616d6564617274u, 0x6bu, 0x20000u},  /* trademark */
  {0x676e69646e657274u, 0x0u, 0x400u},  /* trending */
  {0x657473757274u, 0x0u, 0x10000u},  /* truste */
  {0x7465657774u, 0x0u, 0x800u},  /* tweet */
  {0x72657474697774u, 0x0u, 0x800u},  /* twitter */
  {0x7263736275736e75u, 0x656269u, 0x8000u},  /* unsubscribe */
  {0x64657461647075u, 0x0u, 0x2000u},  /* updated */
  {0x7478656e7075u, 0x0u, 0x400u},  /* upnext */
  {0x6c6c65737075u, 0x0u, 0x400u},  /* upsell */
  {0x746e6f6372657375u, 0x746e65u, 0x1u},  /* usercontent */
  {0x6174656472657375u, 0x736c69u, 0x10000000u},  /* userdetails */
  {0x6f666e6972657375u, 0x0u, 0x10000000u},  /* userinfo */
  {0x6174656d72657375u, 0x0u, 0x10000000u},  /* usermeta */
  {0x7478657472657375u, 0x79646f62u, 0x1000000u},  /* usertextbody */
  {0x746e6169726176u, 0x0u, 0x2000000u},  /* variant */
  {0x73746e6169726176u, 0x0u, 0x2000000u},  /* variants */
  {0x6472616376u, 0x0u, 0x2000u},  /* vcard */
  {0x6876u, 0x0u, 0x8000000u},  /* vh */
  {0x6f65646976u, 0x0u, 0x10000000u},  /* video */
  {0x736f65646976u, 0x0u, 0x10000000u},  /* videos */
  {0x7377656976u, 0x0u, 0x2000u},  /* views */
  {0x796c6c6175736976u, 0x6e6564646968u, 0x8000000u},  /* visuallyhidden */
  {0x65746f76u, 0x0u, 0x10000000u},  /* vote */
  {0x7365746f76u, 0x0u, 0x10000000u},  /* votes */
  {0x676e69746f76u, 0x0u, 0x10000000u},  /* voting */
  {0x7070617374616877u, 0x0u, 0x800u},  /* whatsapp */
  {0x746567646977u, 0x0u, 0x200u},  /* widget */
  {0x7261746567646977u, 0x6165u, 0x200u},  /* widgetarea */
  {0x73746567646977u, 0x0u, 0x200u},  /* widgets */
  {0x7473696c68736977u, 0x0u, 0x4000000u},  /* wishlist */
  {0x656d6d6f636f6f77u, 0x656372u, 0x2000000u},  /* woocommerce */
  {0x6f69747061637077u, 0x6eu, 0x200000u},  /* wpcaption */
  {0x6f69747061637077u, 0x747865746eu, 0x200000u},  /* wpcaptiontext */
  {0x3766637077u, 0x0u, 0x8000u},  /* wpcf7 */
  {0x736d726f667077u, 0x0u, 0x8000u},  /* wpforms */
  {0x626e657474697277u, 0x79u, 0x2000u},  /* writtenby */
  {0x67797769737977u, 0x0u, 0x1u},  /* wysiwyg */
  {0x696c79616d756f79u, 0x656bu, 0x400u},  /* youmaylike */
  {0x74656e6772657au, 0x0u, 0x400u},  /* zergnet */
};

static const uint16_t token_slot[1 << 12] = {
  0,0,0,0,0,0,0,0,0,379,0,473,0,0,0,0,463,0,0,0,0,0,407,0,
  0,182,0,0,0,0,0,0,0,0,0,315,592,0,0,0,0,0,594,0,0,0,0,0,
  0,0,0,0,581,0,0,0,0,0,0,0,0,0,0,0,0,92,0,0,0,0,0,0,
  0,0,0,0,172,0,448,0,0,0,0,0,0,0,603,0,0,0,0,0,0,0,0,672,
  0,0,0,0,0,469,0,0,0,0,0,0,0,440,0,477,0,0,0,0,0,0,0,0,
  0,400,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,579,0,0,0,0,0,
  538,0,0,0,0,0,601,226,0,0,341,392,0,490,0,0,0,0,104,521,0,0,0,0,
  0,0,0,0,491,0,301,0,0,0,0,0,0,216,396,0,0,0,0,0,0,0,0,0,
  0,0,0,0,149,169,0,0,46,576,0,0,327,0,0,0,0,0,0,0,0,71,0,0,
  0,0,0,116,0,0,0,0,522,0,572,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,156,0,350,0,0,0,608,629,0,0,610,0,0,0,0,0,0,0,0,0,0,618,623,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,21,58,0,0,0,0,0,
  0,271,0,0,0,0,0,0,0,0,51,0,0,561,0,0,0,303,0,0,0,0,0,0,
  535,0,0,0,0,79,0,0,204,332,670,0,0,0,329,0,456,0,0,0,0,0,0,0,
  0,0,0,0,0,439,0,240,0,0,268,669,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,123,0,0,0,0,0,138,0,130,0,152,0,0,0,0,25,0,0,0,0,0,
  0,0,0,343,29,0,0,4,0,0,336,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,351,584,0,0,0,91,0,0,0,0,0,0,0,223,0,320,32,
  0,0,0,0,0,0,40,0,0,0,0,0,0,563,0,0,218,585,0,0,0,602,0,0,
  0,0,197,642,0,0,0,600,0,0,0,0,0,0,409,0,0,0,0,0,0,0,443,0,
  0,0,215,0,352,0,0,0,0,0,0,0,0,0,0,0,0,377,0,0,0,0,0,0,
  245,0,0,280,0,0,184,0,0,0,0,135,0,0,0,478,0,0,0,465,0,0,0,0,
  0,36,0,0,0,311,0,0,0,0,0,0,0,0,474,0,0,0,318,0,0,0,0,0,
  461,0,274,616,621,0,0,0,0,515,0,142,345,0,0,0,0,0,0,0,147,432,656,0,
  0,0,0,0,389,358,41,0,0,39,335,0,0,0,0,369,161,513,580,0,0,611,0,0,
  0,0,198,0,0,0,0,0,0,155,544,0,595,0,0,0,0,0,366,609,94,0,0,617,
  177,107,340,0,0,0,0,0,0,0,0,316,0,0,0,0,0,0,0,615,0,0,0,0,
  0,0,176,0,0,0,0,0,0,30,0,0,270,0,0,0,383,0,0,0,0,127,333,0,
  0,193,108,0,388,0,0,0,0,0,0,0,564,570,0,387,0,0,0,0,0,504,0,0,
  0,0,0,0,0,0,0,0,90,0,0,0,0,0,0,0,0,0,590,0,0,0,0,0,
  0,0,258,574,0,33,0,0,0,470,0,0,0,0,635,0,0,0,0,647,0,0,0,0,
  0,0,0,0,556,0,0,479,0,0,0,0,0,0,0,57,0,0,0,0,0,141,0,0,
  0,0,0,0,452,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,486,0,0,0,0,0,62,0,0,426,0,0,0,125,0,0,0,509,0,0,
  0,0,0,0,0,0,160,0,405,0,0,0,0,0,0,0,0,0,0,0,0,305,0,0,
  0,0,0,0,0,0,0,0,0,508,0,0,0,0,0,0,0,0,0,73,0,0,0,0,
  0,0,0,0,0,0,276,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  144,0,0,0,0,0,0,0,0,0,0,0,0,671,0,0,0,0,0,0,0,640,0,0,
  0,566,173,0,0,0,354,460,663,555,0,249,0,0,427,0,0,0,0,604,0,0,0,0,
  0,0,0,178,0,0,0,0,0,0,302,0,0,0,236,0,0,0,0,0,0,0,0,0,
  0,0,0,658,0,0,501,257,0,430,481,534,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,348,0,0,84,0,0,0,0,0,0,0,0,0,219,
  0,0,0,0,0,0,0,0,0,0,0,577,0,0,597,0,0,0,0,0,0,0,0,242,
  0,0,0,0,0,0,0,546,0,458,480,38,653,0,0,0,0,0,0,0,657,0,0,0,
  0,0,0,500,0,0,0,0,0,0,0,50,0,559,0,0,0,0,645,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,19,0,0,0,0,0,0,0,0,
  0,637,0,0,194,424,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,109,0,0,371,0,0,0,0,0,0,0,0,0,0,0,76,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,181,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,628,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,395,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,229,0,0,0,0,0,0,0,87,0,0,0,0,0,282,284,437,0,0,376,
  0,0,545,0,0,0,638,246,0,0,224,0,0,0,661,434,0,0,0,0,0,0,0,0,
  230,520,0,0,0,0,0,0,0,0,0,0,252,0,0,0,43,0,0,0,370,0,0,0,
  0,0,0,0,0,0,0,0,0,659,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  309,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,417,279,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,260,540,0,0,0,633,0,314,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,100,203,0,0,0,0,0,673,0,0,0,0,0,0,0,0,243,0,0,0,0,
  0,0,0,0,0,0,0,0,202,0,0,317,0,0,0,0,0,0,0,253,312,0,0,0,
  0,0,0,0,37,445,599,0,0,0,0,328,528,0,0,0,552,0,0,0,134,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,591,0,0,0,0,
  0,0,0,588,0,128,423,429,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,462,482,0,0,0,263,0,627,0,0,0,0,0,105,0,0,0,0,0,0,
  0,0,0,101,0,0,166,0,0,0,0,0,507,420,0,0,0,0,0,0,0,0,0,0,
  0,0,0,255,0,0,0,0,0,0,0,0,0,0,0,0,0,0,527,0,0,186,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,157,325,
  0,0,0,0,0,0,45,0,0,0,0,159,0,0,0,265,541,468,373,0,0,0,0,164,
  0,0,0,0,0,323,0,0,0,0,0,0,0,537,0,0,0,74,174,0,0,0,0,0,
  0,0,0,664,0,0,0,0,0,0,532,0,380,0,210,0,0,0,0,0,0,0,0,18,
  378,35,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,0,0,518,89,0,
  0,0,0,0,0,12,0,466,0,0,286,0,0,0,0,0,0,0,0,0,0,0,605,0,
  0,0,0,55,209,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,129,16,495,0,0,0,
  0,0,0,0,449,0,0,1,0,227,0,0,483,0,0,0,0,0,0,0,13,519,0,0,
  0,120,393,285,0,0,0,0,0,68,165,0,0,0,0,0,238,413,0,410,0,0,0,549,
  0,168,244,0,0,0,5,589,0,0,0,0,0,0,0,0,0,0,287,0,131,250,307,0,
  0,0,0,175,0,0,0,0,0,0,0,0,0,44,0,641,0,0,0,0,0,0,206,0,
  0,234,0,0,0,0,0,0,0,0,0,0,0,0,0,179,0,0,0,0,0,0,0,0,
  117,65,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,525,0,357,0,0,0,
  0,0,0,0,0,124,0,0,0,431,643,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,342,506,0,0,0,530,0,0,0,632,0,
  0,269,0,0,0,0,0,0,0,0,0,0,0,0,0,550,0,0,0,0,0,346,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,231,0,0,300,0,0,
  0,514,0,0,0,0,0,418,0,162,344,0,0,0,0,0,375,0,0,0,0,0,0,0,
  0,0,0,0,0,330,0,0,0,0,0,0,0,0,0,359,0,0,10,0,459,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,185,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,451,0,82,0,639,0,0,0,
  0,0,0,0,0,0,0,0,0,110,0,0,0,0,0,0,0,0,368,551,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,553,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,183,505,0,0,0,0,0,0,
  0,0,0,0,619,0,0,0,0,0,499,0,355,444,0,0,0,0,0,398,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,494,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,143,0,0,0,554,0,0,593,0,0,0,0,0,0,0,0,0,0,0,
  516,220,0,0,0,0,0,0,0,0,0,0,0,634,0,0,0,0,0,0,0,0,0,0,
  0,0,408,0,0,0,0,0,0,419,536,0,0,0,0,126,0,0,0,0,0,0,299,0,
  0,0,0,0,0,0,0,0,0,0,0,0,614,0,422,0,404,0,0,0,0,0,0,212,
  0,0,0,0,0,0,222,0,0,363,0,0,0,0,421,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,567,0,0,0,0,0,0,560,0,0,0,0,267,0,523,0,0,
  517,0,0,0,0,0,0,0,0,0,278,0,0,0,0,0,0,0,95,0,146,0,0,221,
  0,0,0,0,0,0,0,0,0,0,394,0,0,0,0,0,0,0,0,0,313,0,0,0,
  0,0,612,0,0,0,0,0,412,0,0,0,0,0,153,0,0,0,0,0,0,0,170,0,
  0,0,99,498,0,382,0,0,0,0,0,0,64,0,0,0,0,0,0,0,0,69,0,0,
  0,0,195,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,132,241,291,0,0,0,0,0,0,349,0,0,0,338,0,0,0,0,70,0,
  0,425,0,0,0,0,0,0,0,118,0,0,0,213,0,0,337,0,0,0,59,0,0,0,
  512,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,136,0,0,0,0,0,
  467,414,0,0,0,0,0,0,0,0,457,192,0,0,0,0,0,631,0,0,0,0,0,339,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,151,0,0,0,0,0,0,
  0,0,0,0,0,0,450,0,0,0,0,571,0,111,0,0,0,217,0,0,0,167,0,406,
  0,0,529,0,0,0,0,0,0,0,0,0,0,0,140,0,27,0,0,0,0,0,0,0,
  0,0,98,575,0,298,211,67,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,367,0,0,0,0,0,0,0,0,0,0,0,0,0,0,248,0,0,0,290,
  0,0,0,665,0,0,411,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,654,0,0,0,0,0,0,0,0,0,0,0,442,0,54,0,0,0,0,0,0,
  0,0,0,0,0,435,464,0,0,0,0,0,0,0,0,0,48,0,0,0,34,565,0,0,
  292,0,0,0,0,72,0,0,0,0,0,0,0,0,0,0,0,385,0,0,0,0,0,524,
  0,0,0,0,0,0,0,0,0,0,0,557,0,0,0,0,0,402,0,0,56,0,0,0,
  0,0,0,0,0,0,0,0,0,0,586,180,0,251,365,0,0,0,0,0,0,0,0,0,
  0,0,0,137,0,0,0,0,0,0,0,0,0,321,0,0,0,416,0,0,0,31,652,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,324,0,0,0,0,0,0,0,
  0,0,319,0,0,306,0,0,0,0,0,542,0,0,0,0,0,0,0,0,0,0,0,569,
  0,539,0,502,0,0,0,0,0,0,310,0,233,0,0,0,0,386,0,0,0,0,0,0,
  0,150,0,0,0,0,0,0,6,436,0,0,0,0,0,0,0,0,0,0,0,0,196,273,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,381,11,122,0,0,
  0,0,281,0,0,0,0,0,0,0,0,0,0,7,0,0,0,0,114,0,573,0,0,0,
  0,0,0,247,235,294,0,295,0,0,0,0,0,0,0,66,228,0,0,113,0,154,0,0,
  75,0,322,649,0,0,0,0,0,0,200,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,8,0,0,403,0,0,453,0,446,390,562,0,0,0,476,0,0,0,0,0,0,
  455,0,0,0,0,0,0,0,163,441,630,0,0,0,0,0,0,119,0,3,0,0,496,0,
  0,0,0,0,0,0,0,0,651,0,0,0,0,0,0,0,0,0,0,0,0,326,0,0,
  0,0,0,0,0,0,0,0,199,207,254,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,296,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,489,438,650,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,277,543,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,668,0,0,0,0,0,
  0,0,0,0,0,391,0,0,0,0,0,0,0,0,0,0,0,492,0,0,0,0,0,0,
  0,0,0,0,0,0,0,297,0,0,0,0,81,0,0,0,0,0,0,0,0,0,582,497,
  0,0,266,655,0,0,0,0,190,0,0,587,568,0,0,0,331,613,0,22,0,0,0,0,
  0,0,239,0,0,0,0,0,0,0,0,232,0,0,583,0,0,0,0,0,484,0,0,0,
  0,0,0,0,0,214,0,0,42,0,0,0,0,0,0,0,347,0,0,225,0,334,0,0,
  0,0,103,0,0,0,188,454,0,0,0,0,0,0,0,0,0,0,83,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,275,471,133,0,0,0,0,0,0,0,0,0,360,
  0,0,624,0,0,0,362,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,
  0,0,0,0,145,23,0,667,308,0,47,88,0,0,0,0,0,0,0,102,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,636,0,0,0,0,0,0,205,
  644,187,372,0,0,256,0,0,49,353,0,0,0,0,0,0,0,0,0,0,433,0,0,0,
  0,0,0,0,0,401,0,0,259,20,112,0,0,0,0,0,0,0,28,625,0,0,0,0,
  0,0,61,0,0,0,0,364,0,272,0,0,0,0,0,0,0,0,0,356,0,0,0,510,
  0,0,0,0,0,0,0,0,0,487,0,0,0,0,0,288,0,97,0,0,0,0,237,189,
  0,0,0,0,0,0,15,648,0,0,0,0,208,0,0,0,0,0,0,0,0,0,0,0,
  485,475,0,80,26,0,0,0,0,0,0,0,533,0,0,0,0,0,0,0,0,0,0,531,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,17,0,384,0,
  0,0,0,0,0,0,0,0,0,662,0,0,0,0,0,0,106,0,0,626,0,0,0,0,
  0,293,548,0,0,53,0,0,0,0,0,0,0,622,0,0,0,0,0,0,0,0,0,0,
  0,472,0,148,0,0,0,0,0,0,646,0,0,0,0,289,0,0,0,0,0,361,63,374,
  493,0,0,0,0,0,0,0,0,0,0,0,0,0,415,0,0,0,0,0,0,0,0,0,
  0,0,0,606,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,283,0,0,0,0,0,0,0,0,78,0,0,0,0,0,0,
  0,0,0,0,0,0,0,139,0,0,0,0,0,0,0,0,0,0,0,171,0,0,0,0,
  0,0,0,0,0,0,0,0,0,428,558,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,660,0,0,9,85,0,0,191,0,0,0,
  0,0,488,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,24,93,0,397,0,0,0,511,0,0,0,0,0,0,0,0,447,262,620,0,0,0,
  0,0,666,0,0,0,0,0,0,399,0,0,0,0,0,0,0,0,0,201,0,0,0,596,
  0,86,96,0,0,0,526,0,0,0,0,0,14,158,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,77,304,0,0,0,0,0,0,0,0,0,0,121,0,52,0,0,
  0,0,0,0,598,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  547,0,261,0,0,0,578,0,0,0,0,0,0,0,0,0,0,0,0,607,0,0,503,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,115,264,0,
};

#endif
