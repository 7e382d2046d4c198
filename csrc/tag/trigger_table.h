/* trigger_table.h: words that can begin an annotation or stand beside it; made by csrc/gen/trigger.lua */
#ifndef WR_TRIGGER_TABLE_H
#define WR_TRIGGER_TABLE_H

#include "base/word.h"

enum { TRIGGER_BITS = 13, TRIGGER_MOST = 13 };       /* of slots; bytes of the longest word */

static const wr_word trigger_word[] = {
  {0, 0, 0},
  {0x61u, 0x0u, 0x89u},  /* a */
  {0x74756f6261u, 0x0u, 0x108u},  /* about */
  {0x65766f6261u, 0x0u, 0x8u},  /* above */
  {0x65726361u, 0x0u, 0x1u},  /* acre */
  {0x6461u, 0x0u, 0x24u},  /* ad */
  {0x61686461u, 0x0u, 0x20u},  /* adha */
  {0x696e6168676661u, 0x0u, 0x10u},  /* afghani */
  {0x73696e6168676661u, 0x0u, 0x10u},  /* afghanis */
  {0x6e616369726661u, 0x0u, 0x10u},  /* african */
  {0x7265746661u, 0x0u, 0x120u},  /* after */
  {0x6f6f6e7265746661u, 0x6eu, 0x24u},  /* afternoon */
  {0x6f6f6e7265746661u, 0x736eu, 0x24u},  /* afternoons */
  {0x6f6761u, 0x0u, 0x100u},  /* ago */
  {0x73646961u, 0x0u, 0x20u},  /* aids */
  {0x6c61u, 0x0u, 0x100u},  /* al */
  {0x6e61697265676c61u, 0x0u, 0x10u},  /* algerian */
  {0x6c6c61u, 0x0u, 0x144u},  /* all */
  {0x6c646567656c6c61u, 0x79u, 0x2u},  /* allegedly */
  {0x74736f6d6c61u, 0x0u, 0x8u},  /* almost */
  {0x6d61u, 0x0u, 0x100u},  /* am */
  {0x6e61636972656d61u, 0x0u, 0x10u},  /* american */
  {0x6e61u, 0x0u, 0x89u},  /* an */
  {0x646e61u, 0x0u, 0x100u},  /* and */
  {0x776572646e61u, 0x0u, 0x20u},  /* andrew */
  {0x6c61756e6e61u, 0x0u, 0x24u},  /* annual */
  {0x796c6c61756e6e61u, 0x0u, 0x24u},  /* annually */
  {0x6d756e6e61u, 0x0u, 0x20u},  /* annum */
  {0x796e61u, 0x0u, 0x100u},  /* any */
  {0x656d6974796e61u, 0x0u, 0x100u},  /* anytime */
  {0x63617a6e61u, 0x0u, 0x64u},  /* anzac */
  {0x746e657261707061u, 0x796cu, 0x2u},  /* apparently */
  {0x726165707061u, 0x0u, 0x2u},  /* appear */
  {0x6465726165707061u, 0x0u, 0x2u},  /* appeared */
  {0x73726165707061u, 0x0u, 0x2u},  /* appears */
  {0x786f72707061u, 0x0u, 0x8u},  /* approx */
  {0x6d69786f72707061u, 0x657461u, 0x8u},  /* approximate */
  {0x6d69786f72707061u, 0x796c657461u, 0x8u},  /* approximately */
  {0x727061u, 0x0u, 0x24u},  /* apr */
  {0x6c69727061u, 0x0u, 0x24u},  /* april */
  {0x726f627261u, 0x0u, 0x64u},  /* arbor */
  {0x6e69746e65677261u, 0x65u, 0x10u},  /* argentine */
  {0x796c626175677261u, 0x0u, 0x2u},  /* arguably */
  {0x6e61696e656d7261u, 0x0u, 0x10u},  /* armenian */
  {0x63697473696d7261u, 0x65u, 0x64u},  /* armistice */
  {0x646e756f7261u, 0x0u, 0x108u},  /* around */
  {0x7361u, 0x0u, 0x8u},  /* as */
  {0x6f69736e65637361u, 0x6eu, 0x24u},  /* ascension */
  {0x687361u, 0x0u, 0x64u},  /* ash */
  {0x617275687361u, 0x0u, 0x24u},  /* ashura */
  {0x656d75737361u, 0x0u, 0x2u},  /* assume */
  {0x64656d75737361u, 0x0u, 0x2u},  /* assumed */
  {0x73656d75737361u, 0x0u, 0x2u},  /* assumes */
  {0x7461u, 0x0u, 0x14cu},  /* at */
  {0x6e656d656e6f7461u, 0x74u, 0x20u},  /* atonement */
  {0x746572657a7461u, 0x0u, 0x20u},  /* atzeret */
  {0x677561u, 0x0u, 0x24u},  /* aug */
  {0x747375677561u, 0x0u, 0x24u},  /* august */
  {0x696c617274737561u, 0x61u, 0x64u},  /* australia */
  {0x696c617274737561u, 0x6e61u, 0x10u},  /* australian */
  {0x6e6d75747561u, 0x0u, 0x24u},  /* autumn */
  {0x65676172657661u, 0x0u, 0x8u},  /* average */
  {0x76612762u, 0x0u, 0x20u},  /* b'av */
  {0x72656d6f2762u, 0x0u, 0x20u},  /* b'omer */
  {0x7461766568732762u, 0x0u, 0x20u},  /* b'shevat */
  {0x696e696172686162u, 0x0u, 0x10u},  /* bahraini */
  {0x74686162u, 0x0u, 0x10u},  /* baht */
  {0x7374686162u, 0x0u, 0x10u},  /* bahts */
  {0x69686b6173696162u, 0x0u, 0x24u},  /* baisakhi */
  {0x726b6162u, 0x0u, 0x64u},  /* bakr */
  {0x6e6168646e6162u, 0x0u, 0x20u},  /* bandhan */
  {0x6b6e6162u, 0x0u, 0x20u},  /* bank */
  {0x72656d6f6162u, 0x0u, 0x20u},  /* baomer */
  {0x746e61736162u, 0x0u, 0x64u},  /* basant */
  {0x656c6c6974736162u, 0x0u, 0x64u},  /* bastille */
  {0x65726f666562u, 0x0u, 0x120u},  /* before */
  {0x6e696e6e69676562u, 0x67u, 0x164u},  /* beginning */
  {0x676e696562u, 0x0u, 0x20u},  /* being */
  {0x69737572616c6562u, 0x6e61u, 0x10u},  /* belarusian */
  {0x6e6169676c6562u, 0x0u, 0x10u},  /* belgian */
  {0x657665696c6562u, 0x0u, 0x2u},  /* believe */
  {0x64657665696c6562u, 0x0u, 0x2u},  /* believed */
  {0x73657665696c6562u, 0x0u, 0x2u},  /* believes */
  {0x776f6c6562u, 0x0u, 0x8u},  /* below */
  {0x6e656577746562u, 0x0u, 0x100u},  /* between */
  {0x646e6f796562u, 0x0u, 0x8u},  /* beyond */
  {0x69616862u, 0x0u, 0x64u},  /* bhai */
  {0x726567676962u, 0x0u, 0x8u},  /* bigger */
  {0x6e6f696c6c6962u, 0x0u, 0x1u},  /* billion */
  {0x736e6f696c6c6962u, 0x0u, 0x1u},  /* billions */
  {0x746e6f696c6c6962u, 0x68u, 0x1u},  /* billionth */
  {0x746e6f696c6c6962u, 0x7368u, 0x1u},  /* billionths */
  {0x72726962u, 0x0u, 0x10u},  /* birr */
  {0x7372726962u, 0x0u, 0x10u},  /* birrs */
  {0x7961646874726962u, 0x0u, 0x20u},  /* birthday */
  {0x74617668736962u, 0x0u, 0x20u},  /* bishvat */
  {0x6e696f63746962u, 0x0u, 0x10u},  /* bitcoin */
  {0x736e696f63746962u, 0x0u, 0x10u},  /* bitcoins */
  {0x796c6b6565776962u, 0x0u, 0x24u},  /* biweekly */
  {0x6b63616c62u, 0x0u, 0x64u},  /* black */
  {0x74616f62u, 0x0u, 0x20u},  /* boat */
  {0x726176696c6f62u, 0x0u, 0x10u},  /* bolivar */
  {0x73726176696c6f62u, 0x0u, 0x10u},  /* bolivars */
  {0x6e616976696c6f62u, 0x6fu, 0x10u},  /* boliviano */
  {0x6e616976696c6f62u, 0x736fu, 0x10u},  /* bolivianos */
  {0x657269666e6f62u, 0x0u, 0x64u},  /* bonfire */
  {0x73736f62u, 0x0u, 0x64u},  /* boss */
  {0x736573736f62u, 0x0u, 0x64u},  /* bosses */
  {0x676e69786f62u, 0x0u, 0x64u},  /* boxing */
  {0x68636e617262u, 0x0u, 0x64u},  /* branch */
  {0x61696c697a617262u, 0x6eu, 0x10u},  /* brazilian */
  {0x68736974697262u, 0x0u, 0x10u},  /* british */
  {0x6b637562u, 0x0u, 0x10u},  /* buck */
  {0x736b637562u, 0x0u, 0x10u},  /* bucks */
  {0x616864647562u, 0x0u, 0x64u},  /* buddha */
  {0x61697261676c7562u, 0x6eu, 0x10u},  /* bulgarian */
  {0x736e727562u, 0x0u, 0x64u},  /* burns */
  {0x6c6568737562u, 0x0u, 0x1u},  /* bushel */
  {0x7373656e69737562u, 0x0u, 0x64u},  /* business */
  {0x7962u, 0x0u, 0x100u},  /* by */
  {0x6163u, 0x0u, 0x8u},  /* ca */
  {0x6164616e6163u, 0x0u, 0x64u},  /* canada */
  {0x6e616964616e6163u, 0x0u, 0x74u},  /* canadian */
  {0x616d656c646e6163u, 0x73u, 0x24u},  /* candlemas */
  {0x746f6e6e6163u, 0x0u, 0x2u},  /* cannot */
  {0x69646563u, 0x0u, 0x10u},  /* cedi */
  {0x7369646563u, 0x0u, 0x10u},  /* cedis */
  {0x61726769746e6563u, 0x6du, 0x1u},  /* centigram */
  {0x61726769746e6563u, 0x656d6du, 0x1u},  /* centigramme */
  {0x74696c69746e6563u, 0x7265u, 0x1u},  /* centiliter */
  {0x74696c69746e6563u, 0x6572u, 0x1u},  /* centilitre */
  {0x74656d69746e6563u, 0x7265u, 0x1u},  /* centimeter */
  {0x74656d69746e6563u, 0x6572u, 0x1u},  /* centimetre */
  {0x65697275746e6563u, 0x73u, 0x24u},  /* centuries */
  {0x797275746e6563u, 0x0u, 0x24u},  /* century */
  {0x61727469616863u, 0x0u, 0x64u},  /* chaitra */
  {0x68616b756e616863u, 0x0u, 0x24u},  /* chanukah */
  {0x616b6b756e616863u, 0x68u, 0x24u},  /* chanukkah */
  {0x6164727574616863u, 0x696873u, 0x20u},  /* chaturdashi */
  {0x6874727574616863u, 0x69u, 0x20u},  /* chaturthi */
  {0x73616475616863u, 0x0u, 0x20u},  /* chaudas */
  {0x687475616863u, 0x0u, 0x20u},  /* chauth */
  {0x687461686863u, 0x0u, 0x24u},  /* chhath */
  {0x69746f686863u, 0x0u, 0x64u},  /* chhoti */
  {0x6e61656c696863u, 0x0u, 0x10u},  /* chilean */
  {0x6573656e696863u, 0x0u, 0x74u},  /* chinese */
  {0x69746f6863u, 0x0u, 0x64u},  /* choti */
  {0x69747369726863u, 0x0u, 0x20u},  /* christi */
  {0x616d747369726863u, 0x73u, 0x24u},  /* christmas */
  {0x6f636e6963u, 0x0u, 0x64u},  /* cinco */
  {0x6163726963u, 0x0u, 0x8u},  /* circa */
  {0x6e61656c63u, 0x0u, 0x64u},  /* clean */
  {0x65736f6c63u, 0x0u, 0x6cu},  /* close */
  {0x6c6f63u, 0x0u, 0x10u},  /* col */
  {0x6169626d6f6c6f63u, 0x6eu, 0x10u},  /* colombian */
  {0x6e6f6c6f63u, 0x0u, 0x10u},  /* colon */
  {0x73656e6f6c6f63u, 0x0u, 0x10u},  /* colones */
  {0x7373656e6f6c6f63u, 0x0u, 0x10u},  /* coloness */
  {0x736e6f6c6f63u, 0x0u, 0x10u},  /* colons */
  {0x7375626d756c6f63u, 0x0u, 0x64u},  /* columbus */
  {0x676e696d6f63u, 0x0u, 0x24u},  /* coming */
  {0x69636e656d6d6f63u, 0x676eu, 0x100u},  /* commencing */
  {0x61766965636e6f63u, 0x796c62u, 0x2u},  /* conceivably */
  {0x737570726f63u, 0x0u, 0x64u},  /* corpus */
  {0x6174736f63u, 0x0u, 0x10u},  /* costa */
  {0x646c756f63u, 0x0u, 0x2u},  /* could */
  {0x73656c746e756f63u, 0x73u, 0x24u},  /* countless */
  {0x656c70756f63u, 0x0u, 0x24u},  /* couple */
  {0x746e616e65766f63u, 0x0u, 0x64u},  /* covenant */
  {0x7263u, 0x0u, 0x1u},  /* cr */
  {0x65726f7263u, 0x0u, 0x1u},  /* crore */
  {0x7365726f7263u, 0x0u, 0x1u},  /* crores */
  {0x737263u, 0x0u, 0x1u},  /* crs */
  {0x6e61627563u, 0x0u, 0x10u},  /* cuban */
  {0x746e6572727563u, 0x0u, 0x24u},  /* current */
  {0x6c746e6572727563u, 0x79u, 0x24u},  /* currently */
  {0x7963u, 0x0u, 0x24u},  /* cy */
  {0x7265627963u, 0x0u, 0x64u},  /* cyber */
  {0x6863657a63u, 0x0u, 0x10u},  /* czech */
  {0x6e61686164u, 0x0u, 0x20u},  /* dahan */
  {0x796c696164u, 0x0u, 0x24u},  /* daily */
  {0x616c6164u, 0x0u, 0x64u},  /* dala */
  {0x6873696e6164u, 0x0u, 0x10u},  /* danish */
  {0x617261736164u, 0x0u, 0x24u},  /* dasara */
  {0x696d6168736164u, 0x0u, 0x20u},  /* dashami */
  {0x65746164u, 0x0u, 0x20u},  /* date */
  {0x6469766164u, 0x0u, 0x20u},  /* david */
  {0x6e776164u, 0x0u, 0x24u},  /* dawn */
  {0x796164u, 0x0u, 0x24u},  /* day */
  {0x6b61657262796164u, 0x0u, 0x24u},  /* daybreak */
  {0x73796164u, 0x0u, 0x24u},  /* days */
  {0x656d6974796164u, 0x0u, 0x24u},  /* daytime */
  {0x6564u, 0x0u, 0x100u},  /* de */
  {0x64616564u, 0x0u, 0x20u},  /* dead */
  {0x636564u, 0x0u, 0x24u},  /* dec */
  {0x656461636564u, 0x0u, 0x24u},  /* decade */
  {0x73656461636564u, 0x0u, 0x24u},  /* decades */
  {0x7265626d65636564u, 0x0u, 0x24u},  /* december */
  {0x6c61766170656564u, 0x69u, 0x24u},  /* deepavali */
  {0x6568637374756564u, 0x0u, 0x10u},  /* deutsche */
  {0x6d68637374756564u, 0x6b7261u, 0x10u},  /* deutschmark */
  {0x6d68637374756564u, 0x736b7261u, 0x10u},  /* deutschmarks */
  {0x617265746e616864u, 0x73u, 0x24u},  /* dhanteras */
  {0x72616e6964u, 0x0u, 0x10u},  /* dinar */
  {0x7372616e6964u, 0x0u, 0x10u},  /* dinars */
  {0x6d6168726964u, 0x0u, 0x10u},  /* dirham */
  {0x736d6168726964u, 0x0u, 0x10u},  /* dirhams */
  {0x696c61766964u, 0x0u, 0x24u},  /* divali */
  {0x696c61776964u, 0x0u, 0x24u},  /* diwali */
  {0x7361776964u, 0x0u, 0x20u},  /* diwas */
  {0x72616c6c6f64u, 0x0u, 0x10u},  /* dollar */
  {0x7372616c6c6f64u, 0x0u, 0x10u},  /* dollars */
  {0x6163696e696d6f64u, 0x6eu, 0x10u},  /* dominican */
  {0x676e6f64u, 0x0u, 0x10u},  /* dong */
  {0x73676e6f64u, 0x0u, 0x10u},  /* dongs */
  {0x6a6f6f64u, 0x0u, 0x20u},  /* dooj */
  {0x656c62756f64u, 0x0u, 0x64u},  /* double */
  {0x7a6f64u, 0x0u, 0x1u},  /* doz */
  {0x6e657a6f64u, 0x0u, 0x1u},  /* dozen */
  {0x736e657a6f64u, 0x0u, 0x1u},  /* dozens */
  {0x737a6f64u, 0x0u, 0x1u},  /* dozs */
  {0x6e6f67617264u, 0x0u, 0x64u},  /* dragon */
  {0x6d617264u, 0x0u, 0x10u},  /* dram */
  {0x736d617264u, 0x0u, 0x10u},  /* drams */
  {0x676e69727564u, 0x0u, 0x100u},  /* during */
  {0x6b737564u, 0x0u, 0x24u},  /* dusk */
  {0x6172686573737564u, 0x0u, 0x24u},  /* dussehra */
  {0x6863747564u, 0x0u, 0x10u},  /* dutch */
  {0x737a64u, 0x0u, 0x1u},  /* dzs */
  {0x68636165u, 0x0u, 0x24u},  /* each */
  {0x7265696c726165u, 0x0u, 0x12cu},  /* earlier */
  {0x796c726165u, 0x0u, 0x24u},  /* early */
  {0x6874726165u, 0x0u, 0x64u},  /* earth */
  {0x726574736165u, 0x0u, 0x24u},  /* easter */
  {0x7669746365666665u, 0x65u, 0x100u},  /* effective */
  {0x6e61697470796765u, 0x0u, 0x10u},  /* egyptian */
  {0x646965u, 0x0u, 0x64u},  /* eid */
  {0x7468676965u, 0x0u, 0x1u},  /* eight */
  {0x6e65657468676965u, 0x0u, 0x1u},  /* eighteen */
  {0x6e65657468676965u, 0x6874u, 0x1u},  /* eighteenth */
  {0x6e65657468676965u, 0x736874u, 0x1u},  /* eighteenths */
  {0x687468676965u, 0x0u, 0x1u},  /* eighth */
  {0x73687468676965u, 0x0u, 0x1u},  /* eighths */
  {0x7365697468676965u, 0x0u, 0x24u},  /* eighties */
  {0x7465697468676965u, 0x68u, 0x1u},  /* eightieth */
  {0x797468676965u, 0x0u, 0x1u},  /* eighty */
  {0x6c65u, 0x0u, 0x100u},  /* el */
  {0x6e6f697463656c65u, 0x0u, 0x64u},  /* election */
  {0x6e6576656c65u, 0x0u, 0x1u},  /* eleven */
  {0x68746e6576656c65u, 0x0u, 0x1u},  /* eleventh */
  {0x68746e6576656c65u, 0x73u, 0x1u},  /* elevenths */
  {0x646e65u, 0x0u, 0x64u},  /* end */
  {0x6d6e6f7269766e65u, 0x746e65u, 0x20u},  /* environment */
  {0x646f65u, 0x0u, 0x24u},  /* eod */
  {0x6d6f65u, 0x0u, 0x24u},  /* eom */
  {0x716f65u, 0x0u, 0x24u},  /* eoq */
  {0x776f65u, 0x0u, 0x24u},  /* eow */
  {0x796f65u, 0x0u, 0x24u},  /* eoy */
  {0x796e616870697065u, 0x0u, 0x24u},  /* epiphany */
  {0x6c61757165u, 0x0u, 0x8u},  /* equal */
  {0x6574616d69747365u, 0x64u, 0x8u},  /* estimated */
  {0x6f727565u, 0x0u, 0x10u},  /* euro */
  {0x65706f727565u, 0x0u, 0x64u},  /* europe */
  {0x736f727565u, 0x0u, 0x10u},  /* euros */
  {0x73736f727565u, 0x0u, 0x10u},  /* euross */
  {0x657665u, 0x0u, 0x20u},  /* eve */
  {0x676e696e657665u, 0x0u, 0x24u},  /* evening */
  {0x73676e696e657665u, 0x0u, 0x24u},  /* evenings */
  {0x7972657665u, 0x0u, 0x24u},  /* every */
  {0x7961647972657665u, 0x0u, 0x24u},  /* everyday */
  {0x6c746e6564697665u, 0x79u, 0x2u},  /* evidently */
  {0x646565637865u, 0x0u, 0x8u},  /* exceed */
  {0x6465646565637865u, 0x0u, 0x8u},  /* exceeded */
  {0x6e69646565637865u, 0x67u, 0x8u},  /* exceeding */
  {0x73646565637865u, 0x0u, 0x8u},  /* exceeds */
  {0x737365637865u, 0x0u, 0x8u},  /* excess */
  {0x6c6c6166u, 0x0u, 0x24u},  /* fall */
  {0x726166u, 0x0u, 0x8u},  /* far */
  {0x72656874726166u, 0x0u, 0x8u},  /* farther */
  {0x726574736166u, 0x0u, 0x8u},  /* faster */
  {0x726568746166u, 0x0u, 0x64u},  /* father */
  {0x73726568746166u, 0x0u, 0x64u},  /* fathers */
  {0x73656b776166u, 0x0u, 0x20u},  /* fawkes */
  {0x7473616566u, 0x0u, 0x64u},  /* feast */
  {0x626566u, 0x0u, 0x24u},  /* feb */
  {0x7972617572626566u, 0x0u, 0x24u},  /* february */
  {0x6c61766974736566u, 0x0u, 0x20u},  /* festival */
  {0x776566u, 0x0u, 0x24u},  /* few */
  {0x7265776566u, 0x0u, 0x8u},  /* fewer */
  {0x6e656574666966u, 0x0u, 0x1u},  /* fifteen */
  {0x746e656574666966u, 0x68u, 0x1u},  /* fifteenth */
  {0x746e656574666966u, 0x7368u, 0x1u},  /* fifteenths */
  {0x6874666966u, 0x0u, 0x1u},  /* fifth */
  {0x736874666966u, 0x0u, 0x1u},  /* fifths */
  {0x73656974666966u, 0x0u, 0x24u},  /* fifties */
  {0x6874656974666966u, 0x0u, 0x1u},  /* fiftieth */
  {0x6874656974666966u, 0x73u, 0x1u},  /* fiftieths */
  {0x7974666966u, 0x0u, 0x1u},  /* fifty */
  {0x6c616e6966u, 0x0u, 0x24u},  /* final */
  {0x6169636e616e6966u, 0x6cu, 0x24u},  /* financial */
  {0x6873696e6e6966u, 0x0u, 0x10u},  /* finnish */
  {0x7473726966u, 0x0u, 0x1u},  /* first */
  {0x737473726966u, 0x0u, 0x1u},  /* firsts */
  {0x6c6163736966u, 0x0u, 0x24u},  /* fiscal */
  {0x72746966u, 0x0u, 0x20u},  /* fitr */
  {0x65766966u, 0x0u, 0x1u},  /* five */
  {0x67616c66u, 0x0u, 0x64u},  /* flag */
  {0x6e69776f6c6c6f66u, 0x67u, 0x24u},  /* following */
  {0x6c6f6f66u, 0x0u, 0x20u},  /* fool */
  {0x736c6f6f66u, 0x0u, 0x20u},  /* fools */
  {0x746f6f66u, 0x0u, 0x1u},  /* foot */
  {0x726f66u, 0x0u, 0x100u},  /* for */
  {0x746e69726f66u, 0x0u, 0x10u},  /* forint */
  {0x73746e69726f66u, 0x0u, 0x10u},  /* forints */
  {0x73656974726f66u, 0x0u, 0x24u},  /* forties */
  {0x6874656974726f66u, 0x0u, 0x1u},  /* fortieth */
  {0x6874656974726f66u, 0x73u, 0x1u},  /* fortieths */
  {0x6867696e74726f66u, 0x74u, 0x24u},  /* fortnight */
  {0x6867696e74726f66u, 0x796c74u, 0x24u},  /* fortnightly */
  {0x6867696e74726f66u, 0x7374u, 0x24u},  /* fortnights */
  {0x7974726f66u, 0x0u, 0x1u},  /* forty */
  {0x72756f66u, 0x0u, 0x1u},  /* four */
  {0x6e65657472756f66u, 0x0u, 0x1u},  /* fourteen */
  {0x6e65657472756f66u, 0x6874u, 0x1u},  /* fourteenth */
  {0x6e65657472756f66u, 0x736874u, 0x1u},  /* fourteenths */
  {0x687472756f66u, 0x0u, 0x65u},  /* fourth */
  {0x73687472756f66u, 0x0u, 0x1u},  /* fourths */
  {0x797472756f66u, 0x0u, 0x1u},  /* fourty */
  {0x636e617266u, 0x0u, 0x10u},  /* franc */
  {0x73636e617266u, 0x0u, 0x10u},  /* francs */
  {0x6d6f6465657266u, 0x0u, 0x64u},  /* freedom */
  {0x68636e657266u, 0x0u, 0x10u},  /* french */
  {0x697266u, 0x0u, 0x24u},  /* fri */
  {0x796164697266u, 0x0u, 0x24u},  /* friday */
  {0x73796164697266u, 0x0u, 0x24u},  /* fridays */
  {0x6d6f7266u, 0x0u, 0x100u},  /* from */
  {0x6c6c7566u, 0x0u, 0x104u},  /* full */
  {0x72656874727566u, 0x0u, 0x8u},  /* further */
  {0x657275747566u, 0x0u, 0x20u},  /* future */
  {0x7966u, 0x0u, 0x24u},  /* fy */
  {0x6e6f6c6c6167u, 0x0u, 0x1u},  /* gallon */
  {0x6968646e6167u, 0x0u, 0x64u},  /* gandhi */
  {0x6873656e6167u, 0x0u, 0x64u},  /* ganesh */
  {0x6567726f6567u, 0x0u, 0x20u},  /* george */
  {0x6e616d726567u, 0x0u, 0x64u},  /* german */
  {0x676e69766967u, 0x0u, 0x64u},  /* giving */
  {0x646e69626f67u, 0x0u, 0x20u},  /* gobind */
  {0x6873616c756b6f67u, 0x696d6174u, 0x24u},  /* gokulashtami */
  {0x646f6f67u, 0x0u, 0x144u},  /* good */
  {0x646e69766f67u, 0x0u, 0x20u},  /* govind */
  {0x6d617267u, 0x0u, 0x1u},  /* gram */
  {0x656d6d617267u, 0x0u, 0x1u},  /* gramme */
  {0x726170646e617267u, 0x73746e65u, 0x64u},  /* grandparents */
  {0x73617267u, 0x0u, 0x20u},  /* gras */
  {0x7461657267u, 0x0u, 0x20u},  /* great */
  {0x72657461657267u, 0x0u, 0x8u},  /* greater */
  {0x6b65657267u, 0x0u, 0x64u},  /* greek */
  {0x6f68646e756f7267u, 0x67u, 0x64u},  /* groundhog */
  {0x696e6172617567u, 0x0u, 0x10u},  /* guarani */
  {0x65696e6172617567u, 0x73u, 0x10u},  /* guaranies */
  {0x65696e6172617567u, 0x7373u, 0x10u},  /* guaraniess */
  {0x73696e6172617567u, 0x0u, 0x10u},  /* guaranis */
  {0x73696e6172617567u, 0x73u, 0x10u},  /* guaraniss */
  {0x69647567u, 0x0u, 0x64u},  /* gudi */
  {0x7265646c697567u, 0x0u, 0x10u},  /* guilder */
  {0x737265646c697567u, 0x0u, 0x10u},  /* guilders */
  {0x6261727570727567u, 0x0u, 0x20u},  /* gurpurab */
  {0x75727567u, 0x0u, 0x64u},  /* guru */
  {0x797567u, 0x0u, 0x64u},  /* guy */
  {0x666c6168u, 0x0u, 0x1u},  /* half */
  {0x2765776f6c6c6168u, 0x6e65u, 0x24u},  /* hallowe'en */
  {0x6565776f6c6c6168u, 0x6eu, 0x24u},  /* halloween */
  {0x7365766c6168u, 0x0u, 0x1u},  /* halves */
  {0x68616b756e6168u, 0x0u, 0x24u},  /* hanukah */
  {0x68616b6b756e6168u, 0x0u, 0x24u},  /* hanukkah */
  {0x726f62726168u, 0x0u, 0x20u},  /* harbor */
  {0x796c64726168u, 0x0u, 0x2u},  /* hardly */
  {0x616e6168736168u, 0x0u, 0x20u},  /* hashana */
  {0x68616e6168736168u, 0x0u, 0x20u},  /* hashanah */
  {0x616e6e6168736168u, 0x0u, 0x20u},  /* hashanna */
  {0x72656976616568u, 0x0u, 0x8u},  /* heavier */
  {0x65726174636568u, 0x0u, 0x1u},  /* hectare */
  {0x65636e6568u, 0x0u, 0x100u},  /* hence */
  {0x726568676968u, 0x0u, 0x8u},  /* higher */
  {0x69726a6968u, 0x0u, 0x64u},  /* hijri */
  {0x696c6f68u, 0x0u, 0x24u},  /* holi */
  {0x796164696c6f68u, 0x0u, 0x20u},  /* holiday */
  {0x616b696c6f68u, 0x0u, 0x64u},  /* holika */
  {0x796c6f68u, 0x0u, 0x64u},  /* holy */
  {0x676e6f68u, 0x0u, 0x10u},  /* hong */
  {0x72756f68u, 0x0u, 0x24u},  /* hour */
  {0x796c72756f68u, 0x0u, 0x24u},  /* hourly */
  {0x7372756f68u, 0x0u, 0x24u},  /* hours */
  {0x7268u, 0x0u, 0x24u},  /* hr */
  {0x737268u, 0x0u, 0x24u},  /* hrs */
  {0x61696e76797268u, 0x0u, 0x10u},  /* hryvnia */
  {0x7361696e76797268u, 0x0u, 0x10u},  /* hryvnias */
  {0x6e616d7568u, 0x0u, 0x64u},  /* human */
  {0x646572646e7568u, 0x0u, 0x1u},  /* hundred */
  {0x74646572646e7568u, 0x68u, 0x1u},  /* hundredth */
  {0x74646572646e7568u, 0x7368u, 0x1u},  /* hundredths */
  {0x69646e616c656369u, 0x63u, 0x10u},  /* icelandic */
  {0x6469u, 0x0u, 0x64u},  /* id */
  {0x73656469u, 0x0u, 0x64u},  /* ides */
  {0x6e69u, 0x0u, 0x108u},  /* in */
  {0x68636e69u, 0x0u, 0x1u},  /* inch */
  {0x646e657065646e69u, 0x65636e65u, 0x64u},  /* independence */
  {0x6e6169646e69u, 0x0u, 0x74u},  /* indian */
  {0x6f6e656769646e69u, 0x7375u, 0x64u},  /* indigenous */
  {0x6973656e6f646e69u, 0x6e61u, 0x10u},  /* indonesian */
  {0x74616e7265746e69u, 0x6c616e6f69u, 0x64u},  /* international */
  {0x6e61696e617269u, 0x0u, 0x10u},  /* iranian */
  {0x6971617269u, 0x0u, 0x10u},  /* iraqi */
  {0x63696d616c7369u, 0x0u, 0x64u},  /* islamic */
  {0x61727369u, 0x0u, 0x64u},  /* isra */
  {0x696c6561727369u, 0x0u, 0x10u},  /* israeli */
  {0x6e61696c617469u, 0x0u, 0x10u},  /* italian */
  {0x6e616369616d616au, 0x0u, 0x10u},  /* jamaican */
  {0x69646568736d616au, 0x0u, 0x64u},  /* jamshedi */
  {0x6e616au, 0x0u, 0x24u},  /* jan */
  {0x616d6e616au, 0x0u, 0x20u},  /* janma */
  {0x746873616d6e616au, 0x696d61u, 0x24u},  /* janmashtami */
  {0x797261756e616au, 0x0u, 0x24u},  /* january */
  {0x6573656e6170616au, 0x0u, 0x10u},  /* japanese */
  {0x69746e6179616au, 0x0u, 0x20u},  /* jayanti */
  {0x61696e6164726f6au, 0x6eu, 0x10u},  /* jordanian */
  {0x726au, 0x0u, 0x20u},  /* jr */
  {0x65656c6962756au, 0x0u, 0x64u},  /* jubilee */
  {0x6c756au, 0x0u, 0x24u},  /* jul */
  {0x796c756au, 0x0u, 0x24u},  /* july */
  {0x6e756au, 0x0u, 0x24u},  /* jun */
  {0x656e756au, 0x0u, 0x24u},  /* june */
  {0x6e656574656e756au, 0x6874u, 0x24u},  /* juneteenth */
  {0x7473756au, 0x0u, 0x8u},  /* just */
  {0x6d756e61616bu, 0x0u, 0x64u},  /* kaanum */
  {0x696c616bu, 0x0u, 0x64u},  /* kali */
  {0x6b616e61796c616bu, 0x0u, 0x20u},  /* kalyanak */
  {0x696e6e616bu, 0x0u, 0x64u},  /* kanni */
  {0x617672616bu, 0x0u, 0x64u},  /* karva */
  {0x6e61796e656bu, 0x0u, 0x10u},  /* kenyan */
  {0x6f6c696bu, 0x0u, 0x1u},  /* kilo */
  {0x6d6172676f6c696bu, 0x0u, 0x1u},  /* kilogram */
  {0x6d6172676f6c696bu, 0x656du, 0x1u},  /* kilogramme */
  {0x6574696c6f6c696bu, 0x72u, 0x1u},  /* kiloliter */
  {0x7274696c6f6c696bu, 0x65u, 0x1u},  /* kilolitre */
  {0x6574656d6f6c696bu, 0x72u, 0x1u},  /* kilometer */
  {0x7274656d6f6c696bu, 0x65u, 0x1u},  /* kilometre */
  {0x646e696bu, 0x0u, 0x2u},  /* kind */
  {0x676e696bu, 0x0u, 0x64u},  /* king */
  {0x73676e696bu, 0x0u, 0x64u},  /* kings */
  {0x70696bu, 0x0u, 0x10u},  /* kip */
  {0x72757070696bu, 0x0u, 0x20u},  /* kippur */
  {0x7370696bu, 0x0u, 0x10u},  /* kips */
  {0x676e6f6bu, 0x0u, 0x10u},  /* kong */
  {0x6473676e696e6f6bu, 0x6761u, 0x24u},  /* koningsdag */
  {0x6e6165726f6bu, 0x0u, 0x10u},  /* korean */
  {0x616e75726f6bu, 0x0u, 0x10u},  /* koruna */
  {0x73616e75726f6bu, 0x0u, 0x10u},  /* korunas */
  {0x7373616e75726f6bu, 0x0u, 0x10u},  /* korunass */
  {0x616e687369726bu, 0x0u, 0x64u},  /* krishna */
  {0x616e6f726bu, 0x0u, 0x10u},  /* krona */
  {0x73616e6f726bu, 0x0u, 0x10u},  /* kronas */
  {0x656e6f726bu, 0x0u, 0x10u},  /* krone */
  {0x72656e6f726bu, 0x0u, 0x10u},  /* kroner */
  {0x7372656e6f726bu, 0x0u, 0x10u},  /* kroners */
  {0x73656e6f726bu, 0x0u, 0x10u},  /* krones */
  {0x726f6e6f726bu, 0x0u, 0x10u},  /* kronor */
  {0x73726f6e6f726bu, 0x0u, 0x10u},  /* kronors */
  {0x72756e6f726bu, 0x0u, 0x10u},  /* kronur */
  {0x7372756e6f726bu, 0x0u, 0x10u},  /* kronurs */
  {0x65726f726bu, 0x0u, 0x1u},  /* krore */
  {0x7365726f726bu, 0x0u, 0x1u},  /* krores */
  {0x6974696177756bu, 0x0u, 0x10u},  /* kuwaiti */
  {0x61686361776bu, 0x0u, 0x10u},  /* kwacha */
  {0x7361686361776bu, 0x0u, 0x10u},  /* kwachas */
  {0x617a6e61776bu, 0x0u, 0x10u},  /* kwanza */
  {0x73617a6e61776bu, 0x0u, 0x10u},  /* kwanzas */
  {0x7a796772796bu, 0x0u, 0x10u},  /* kyrgyz */
  {0x726f62616cu, 0x0u, 0x64u},  /* labor */
  {0x72756f62616cu, 0x0u, 0x64u},  /* labour */
  {0x63616cu, 0x0u, 0x1u},  /* lac */
  {0x7363616cu, 0x0u, 0x1u},  /* lacs */
  {0x67616cu, 0x0u, 0x64u},  /* lag */
  {0x74616c69616cu, 0x0u, 0x64u},  /* lailat */
  {0x686b616cu, 0x0u, 0x1u},  /* lakh */
  {0x73686b616cu, 0x0u, 0x1u},  /* lakhs */
  {0x696d68736b616cu, 0x0u, 0x64u},  /* lakshmi */
  {0x6e616b6e616cu, 0x0u, 0x10u},  /* lankan */
  {0x6e7265746e616cu, 0x0u, 0x64u},  /* lantern */
  {0x6f616cu, 0x0u, 0x10u},  /* lao */
  {0x72656772616cu, 0x0u, 0x8u},  /* larger */
  {0x6972616cu, 0x0u, 0x10u},  /* lari */
  {0x736972616cu, 0x0u, 0x10u},  /* laris */
  {0x7473616cu, 0x0u, 0x24u},  /* last */
  {0x6574616cu, 0x0u, 0x24u},  /* late */
  {0x726574616cu, 0x0u, 0x12cu},  /* later */
  {0x72657474616cu, 0x0u, 0x64u},  /* latter */
  {0x74616c79616cu, 0x0u, 0x64u},  /* laylat */
  {0x747361656cu, 0x0u, 0x8u},  /* least */
  {0x6573656e6162656cu, 0x0u, 0x10u},  /* lebanese */
  {0x69656cu, 0x0u, 0x10u},  /* lei */
  {0x7369656cu, 0x0u, 0x10u},  /* leis */
  {0x617269706d656cu, 0x0u, 0x10u},  /* lempira */
  {0x73617269706d656cu, 0x0u, 0x10u},  /* lempiras */
  {0x746e656cu, 0x0u, 0x24u},  /* lent */
  {0x7373656cu, 0x0u, 0x8u},  /* less */
  {0x75656cu, 0x0u, 0x10u},  /* leu */
  {0x7375656cu, 0x0u, 0x10u},  /* leus */
  {0x76656cu, 0x0u, 0x10u},  /* lev */
  {0x6176656cu, 0x0u, 0x10u},  /* leva */
  {0x736176656cu, 0x0u, 0x10u},  /* levas */
  {0x7376656cu, 0x0u, 0x10u},  /* levs */
  {0x6e617962696cu, 0x0u, 0x10u},  /* libyan */
  {0x7265746867696cu, 0x0u, 0x8u},  /* lighter */
  {0x796c656b696cu, 0x0u, 0x2u},  /* likely */
  {0x6172696cu, 0x0u, 0x10u},  /* lira */
  {0x736172696cu, 0x0u, 0x10u},  /* liras */
  {0x73736172696cu, 0x0u, 0x10u},  /* lirass */
  {0x6572696cu, 0x0u, 0x10u},  /* lire */
  {0x736572696cu, 0x0u, 0x10u},  /* lires */
  {0x726574696cu, 0x0u, 0x1u},  /* liter */
  {0x657274696cu, 0x0u, 0x1u},  /* litre */
  {0x686b6cu, 0x0u, 0x1u},  /* lkh */
  {0x73686b6cu, 0x0u, 0x1u},  /* lkhs */
  {0x7265676e6f6cu, 0x0u, 0x8u},  /* longer */
  {0x7265776f6cu, 0x0u, 0x8u},  /* lower */
  {0x72616e756cu, 0x0u, 0x64u},  /* lunar */
  {0x68636e756cu, 0x0u, 0x24u},  /* lunch */
  {0x6d697468636e756cu, 0x65u, 0x24u},  /* lunchtime */
  {0x72656874756cu, 0x0u, 0x20u},  /* luther */
  {0x75747461616du, 0x0u, 0x64u},  /* maattu */
  {0x6573656e6163616du, 0x0u, 0x10u},  /* macanese */
  {0x6168616du, 0x0u, 0x64u},  /* maha */
  {0x766968736168616du, 0x6972746172u, 0x24u},  /* mahashivratri */
  {0x726565766168616du, 0x0u, 0x64u},  /* mahaveer */
  {0x7269766168616du, 0x0u, 0x64u},  /* mahavir */
  {0x72616b616du, 0x0u, 0x64u},  /* makar */
  {0x61697379616c616du, 0x0u, 0x10u},  /* malaysia */
  {0x61697379616c616du, 0x6eu, 0x10u},  /* malaysian */
  {0x796e616du, 0x0u, 0x2cu},  /* many */
  {0x72616du, 0x0u, 0x24u},  /* mar */
  {0x686372616du, 0x0u, 0x24u},  /* march */
  {0x696472616du, 0x0u, 0x64u},  /* mardi */
  {0x6b72616du, 0x0u, 0x10u},  /* mark */
  {0x616b6b72616du, 0x0u, 0x10u},  /* markka */
  {0x73616b6b72616du, 0x0u, 0x10u},  /* markkas */
  {0x736b72616du, 0x0u, 0x10u},  /* marks */
  {0x6e697472616du, 0x0u, 0x64u},  /* martin */
  {0x73616du, 0x0u, 0x20u},  /* mas */
  {0x757474616du, 0x0u, 0x64u},  /* mattu */
  {0x79646e75616du, 0x0u, 0x64u},  /* maundy */
  {0x64696c77616du, 0x0u, 0x24u},  /* mawlid */
  {0x6d756d6978616du, 0x0u, 0x8u},  /* maximum */
  {0x79616du, 0x0u, 0x26u},  /* may */
  {0x656279616du, 0x0u, 0x2u},  /* maybe */
  {0x6f79616du, 0x0u, 0x20u},  /* mayo */
  {0x736572757361656du, 0x0u, 0x20u},  /* measures */
  {0x6c6169726f6d656du, 0x0u, 0x64u},  /* memorial */
  {0x726574656du, 0x0u, 0x1u},  /* meter */
  {0x657274656du, 0x0u, 0x1u},  /* metre */
  {0x6e61636978656du, 0x0u, 0x10u},  /* mexican */
  {0x6a617227696du, 0x0u, 0x20u},  /* mi'raj */
  {0x6d6c65616863696du, 0x7361u, 0x24u},  /* michaelmas */
  {0x64696du, 0x0u, 0x24u},  /* mid */
  {0x79616464696du, 0x0u, 0x24u},  /* midday */
  {0x656c6464696du, 0x0u, 0x64u},  /* middle */
  {0x746867696e64696du, 0x0u, 0x24u},  /* midnight */
  {0x746867696du, 0x0u, 0x2u},  /* might */
  {0x64616c696du, 0x0u, 0x64u},  /* milad */
  {0x656c696du, 0x0u, 0x1u},  /* mile */
  {0x696e6e656c6c696du, 0x61u, 0x24u},  /* millennia */
  {0x696e6e656c6c696du, 0x6d75u, 0x24u},  /* millennium */
  {0x696e6e656c6c696du, 0x736d75u, 0x24u},  /* millenniums */
  {0x617267696c6c696du, 0x6du, 0x1u},  /* milligram */
  {0x617267696c6c696du, 0x656d6du, 0x1u},  /* milligramme */
  {0x74696c696c6c696du, 0x7265u, 0x1u},  /* milliliter */
  {0x74696c696c6c696du, 0x6572u, 0x1u},  /* millilitre */
  {0x74656d696c6c696du, 0x7265u, 0x1u},  /* millimeter */
  {0x74656d696c6c696du, 0x6572u, 0x1u},  /* millimetre */
  {0x6e6f696c6c696du, 0x0u, 0x1u},  /* million */
  {0x736e6f696c6c696du, 0x0u, 0x1u},  /* millions */
  {0x746e6f696c6c696du, 0x68u, 0x1u},  /* millionth */
  {0x746e6f696c6c696du, 0x7368u, 0x1u},  /* millionths */
  {0x6e696du, 0x0u, 0x24u},  /* min */
  {0x6d756d696e696du, 0x0u, 0x8u},  /* minimum */
  {0x736e696du, 0x0u, 0x24u},  /* mins */
  {0x73756e696du, 0x0u, 0x1u},  /* minus */
  {0x6574756e696du, 0x0u, 0x24u},  /* minute */
  {0x736574756e696du, 0x0u, 0x24u},  /* minutes */
  {0x6a6172696du, 0x0u, 0x20u},  /* miraj */
  {0x6b6c6du, 0x0u, 0x64u},  /* mlk */
  {0x6f6du, 0x0u, 0x24u},  /* mo */
  {0x746e656d6f6du, 0x0u, 0x20u},  /* moment */
  {0x6e6f6du, 0x0u, 0x24u},  /* mon */
  {0x7961646e6f6du, 0x0u, 0x24u},  /* monday */
  {0x737961646e6f6du, 0x0u, 0x24u},  /* mondays */
  {0x68746e6f6du, 0x0u, 0x24u},  /* month */
  {0x796c68746e6f6du, 0x0u, 0x24u},  /* monthly */
  {0x7368746e6f6du, 0x0u, 0x24u},  /* months */
  {0x6e6f6f6du, 0x0u, 0x64u},  /* moon */
  {0x65726f6du, 0x0u, 0xau},  /* more */
  {0x676e696e726f6du, 0x0u, 0x24u},  /* morning */
  {0x73676e696e726f6du, 0x0u, 0x24u},  /* mornings */
  {0x6e6163636f726f6du, 0x0u, 0x10u},  /* moroccan */
  {0x736f6du, 0x0u, 0x24u},  /* mos */
  {0x74736f6du, 0x0u, 0x8u},  /* most */
  {0x726568746f6du, 0x0u, 0x64u},  /* mother */
  {0x6e69726568746f6du, 0x67u, 0x64u},  /* mothering */
  {0x73726568746f6du, 0x0u, 0x64u},  /* mothers */
  {0x68746du, 0x0u, 0x24u},  /* mth */
  {0x7368746du, 0x0u, 0x24u},  /* mths */
  {0x6863756du, 0x0u, 0x8u},  /* much */
  {0x6eu, 0x0u, 0x10u},  /* n */
  {0x69776162616eu, 0x0u, 0x20u},  /* nabawi */
  {0x6962616eu, 0x0u, 0x20u},  /* nabi */
  {0x617269616eu, 0x0u, 0x10u},  /* naira */
  {0x73617269616eu, 0x0u, 0x10u},  /* nairas */
  {0x6b616e616eu, 0x0u, 0x20u},  /* nanak */
  {0x616b6172616eu, 0x0u, 0x64u},  /* naraka */
  {0x74686775616eu, 0x0u, 0x1u},  /* naught */
  {0x696d6176616eu, 0x0u, 0x20u},  /* navami */
  {0x727461726176616eu, 0x69u, 0x24u},  /* navaratri */
  {0x697274617276616eu, 0x0u, 0x24u},  /* navratri */
  {0x7a6f7276616eu, 0x0u, 0x24u},  /* navroz */
  {0x7261656eu, 0x0u, 0x20u},  /* near */
  {0x796c7261656eu, 0x0u, 0x8u},  /* nearly */
  {0x657669746167656eu, 0x0u, 0x1u},  /* negative */
  {0x726f62686769656eu, 0x646f6f68u, 0x8u},  /* neighborhood */
  {0x756f62686769656eu, 0x646f6f6872u, 0x8u},  /* neighbourhood */
  {0x7265687469656eu, 0x0u, 0x2u},  /* neither */
  {0x6573656c6170656eu, 0x0u, 0x10u},  /* nepalese */
  {0x726576656eu, 0x0u, 0x2u},  /* never */
  {0x77656eu, 0x0u, 0x154u},  /* new */
  {0x7478656eu, 0x0u, 0x24u},  /* next */
  {0x73616c6f6863696eu, 0x0u, 0x20u},  /* nicholas */
  {0x746867696eu, 0x0u, 0x24u},  /* night */
  {0x6c6166746867696eu, 0x6cu, 0x24u},  /* nightfall */
  {0x796c746867696eu, 0x0u, 0x24u},  /* nightly */
  {0x73746867696eu, 0x0u, 0x24u},  /* nights */
  {0x6d6974746867696eu, 0x65u, 0x24u},  /* nighttime */
  {0x656e696eu, 0x0u, 0x1u},  /* nine */
  {0x6e656574656e696eu, 0x0u, 0x1u},  /* nineteen */
  {0x6e656574656e696eu, 0x6874u, 0x1u},  /* nineteenth */
  {0x6e656574656e696eu, 0x736874u, 0x1u},  /* nineteenths */
  {0x73656974656e696eu, 0x0u, 0x24u},  /* nineties */
  {0x74656974656e696eu, 0x68u, 0x1u},  /* ninetieth */
  {0x7974656e696eu, 0x0u, 0x1u},  /* ninety */
  {0x68746e696eu, 0x0u, 0x21u},  /* ninth */
  {0x7368746e696eu, 0x0u, 0x1u},  /* ninths */
  {0x6f6eu, 0x0u, 0x10au},  /* no */
  {0x79646f626f6eu, 0x0u, 0x2u},  /* nobody */
  {0x656e6f6eu, 0x0u, 0x2u},  /* none */
  {0x6e6f6f6eu, 0x0u, 0x24u},  /* noon */
  {0x6873696e6f6f6eu, 0x0u, 0x24u},  /* noonish */
  {0x656d69746e6f6f6eu, 0x0u, 0x24u},  /* noontime */
  {0x726f6eu, 0x0u, 0x2u},  /* nor */
  {0x6874726f6eu, 0x0u, 0x8u},  /* north */
  {0x6169676577726f6eu, 0x6eu, 0x10u},  /* norwegian */
  {0x746f6eu, 0x0u, 0x10au},  /* not */
  {0x676e6968746f6eu, 0x0u, 0x2u},  /* nothing */
  {0x746867756f6eu, 0x0u, 0x1u},  /* nought */
  {0x766f6eu, 0x0u, 0x24u},  /* nov */
  {0x7265626d65766f6eu, 0x0u, 0x24u},  /* november */
  {0x776f6eu, 0x0u, 0x24u},  /* now */
  {0x7379616461776f6eu, 0x0u, 0x24u},  /* nowadays */
  {0x65726568776f6eu, 0x0u, 0x2u},  /* nowhere */
  {0x7a7572776f6eu, 0x0u, 0x24u},  /* nowruz */
  {0x736eu, 0x0u, 0x10u},  /* ns */
  {0x73756f72656d756eu, 0x0u, 0x24u},  /* numerous */
  {0x65796eu, 0x0u, 0x24u},  /* nye */
  {0x74636fu, 0x0u, 0x24u},  /* oct */
  {0x7265626f74636fu, 0x0u, 0x24u},  /* october */
  {0x666fu, 0x0u, 0x108u},  /* of */
  {0x7265646c6fu, 0x0u, 0x8u},  /* older */
  {0x696e616d6fu, 0x0u, 0x10u},  /* omani */
  {0x6e6fu, 0x0u, 0x108u},  /* on */
  {0x65636e6fu, 0x0u, 0x24u},  /* once */
  {0x656e6fu, 0x0u, 0x1u},  /* one */
  {0x647261776e6fu, 0x0u, 0x100u},  /* onward */
  {0x73647261776e6fu, 0x0u, 0x100u},  /* onwards */
  {0x726fu, 0x0u, 0x108u},  /* or */
  {0x726564726fu, 0x0u, 0x8u},  /* order */
  {0x786f646f6874726fu, 0x0u, 0x64u},  /* orthodox */
  {0x6269736e6574736fu, 0x796cu, 0x2u},  /* ostensibly */
  {0x65636e756fu, 0x0u, 0x1u},  /* ounce */
  {0x7265766fu, 0x0u, 0x8u},  /* over */
  {0x6177646170u, 0x0u, 0x20u},  /* padwa */
  {0x72696170u, 0x0u, 0x104u},  /* pair */
  {0x6e617473696b6170u, 0x69u, 0x10u},  /* pakistani */
  {0x6d6c6170u, 0x0u, 0x64u},  /* palm */
  {0x656b61636e6170u, 0x0u, 0x64u},  /* pancake */
  {0x696d6168636e6170u, 0x0u, 0x20u},  /* panchami */
  {0x7961756761726170u, 0x6e61u, 0x10u},  /* paraguayan */
  {0x746167726170u, 0x0u, 0x64u},  /* pargat */
  {0x6973726170u, 0x0u, 0x64u},  /* parsi */
  {0x74726170u, 0x0u, 0x20u},  /* part */
  {0x616863736170u, 0x0u, 0x24u},  /* pascha */
  {0x7265766f73736170u, 0x0u, 0x24u},  /* passover */
  {0x74736170u, 0x0u, 0x24u},  /* past */
  {0x616361746170u, 0x0u, 0x10u},  /* pataca */
  {0x73616361746170u, 0x0u, 0x10u},  /* patacas */
  {0x6b636972746170u, 0x0u, 0x20u},  /* patrick */
  {0x736b636972746170u, 0x0u, 0x20u},  /* patricks */
  {0x746f6972746170u, 0x0u, 0x64u},  /* patriot */
  {0x6c72616570u, 0x0u, 0x64u},  /* pearl */
  {0x736f6365746e6570u, 0x74u, 0x24u},  /* pentecost */
  {0x73656c706f6570u, 0x0u, 0x20u},  /* peoples */
  {0x726570u, 0x0u, 0x64u},  /* per */
  {0x73706168726570u, 0x0u, 0x2u},  /* perhaps */
  {0x6e61697675726570u, 0x0u, 0x10u},  /* peruvian */
  {0x686361736570u, 0x0u, 0x24u},  /* pesach */
  {0x617465736570u, 0x0u, 0x10u},  /* peseta */
  {0x73617465736570u, 0x0u, 0x10u},  /* pesetas */
  {0x6f736570u, 0x0u, 0x10u},  /* peso */
  {0x736f736570u, 0x0u, 0x10u},  /* pesos */
  {0x68617767616870u, 0x0u, 0x24u},  /* phagwah */
  {0x697070696c696870u, 0x656eu, 0x10u},  /* philippine */
  {0x6970u, 0x0u, 0x64u},  /* pi */
  {0x746e6970u, 0x0u, 0x1u},  /* pint */
  {0x6d70u, 0x0u, 0x100u},  /* pm */
  {0x746e696f70u, 0x0u, 0x1u},  /* point */
  {0x6873696c6f70u, 0x0u, 0x10u},  /* polish */
  {0x6c61676e6f70u, 0x0u, 0x20u},  /* pongal */
  {0x796c626973736f70u, 0x0u, 0x2u},  /* possibly */
  {0x6169746e65746f70u, 0x796c6cu, 0x2u},  /* potentially */
  {0x646e756f70u, 0x0u, 0x11u},  /* pound */
  {0x73646e756f70u, 0x0u, 0x10u},  /* pounds */
  {0x7373646e756f70u, 0x0u, 0x10u},  /* poundss */
  {0x7265776f70u, 0x0u, 0x20u},  /* power */
  {0x6e69646563657270u, 0x67u, 0x24u},  /* preceding */
  {0x746e6573657270u, 0x0u, 0x20u},  /* present */
  {0x6e65646973657270u, 0x74u, 0x64u},  /* president */
  {0x6e65646973657270u, 0x7374u, 0x64u},  /* presidents */
  {0x62616d7573657270u, 0x796cu, 0x2u},  /* presumably */
  {0x73756f6976657270u, 0x0u, 0x24u},  /* previous */
  {0x726f697270u, 0x0u, 0x24u},  /* prior */
  {0x796c6261626f7270u, 0x0u, 0x2u},  /* probably */
  {0x746568706f7270u, 0x0u, 0x20u},  /* prophet */
  {0x616a7570u, 0x0u, 0x20u},  /* puja */
  {0x616c7570u, 0x0u, 0x10u},  /* pula */
  {0x73616c7570u, 0x0u, 0x10u},  /* pulas */
  {0x6d69727570u, 0x0u, 0x24u},  /* purim */
  {0x616d696e727570u, 0x0u, 0x20u},  /* purnima */
  {0x6574726f70727570u, 0x796c64u, 0x2u},  /* purportedly */
  {0x71u, 0x0u, 0x64u},  /* q */
  {0x72646171u, 0x0u, 0x20u},  /* qadr */
  {0x697261746171u, 0x0u, 0x10u},  /* qatari */
  {0x676e696d676e6971u, 0x0u, 0x64u},  /* qingming */
  {0x69786971u, 0x0u, 0x64u},  /* qixi */
  {0x727471u, 0x0u, 0x24u},  /* qtr */
  {0x73727471u, 0x0u, 0x24u},  /* qtrs */
  {0x6c6c697264617571u, 0x6e6f69u, 0x1u},  /* quadrillion */
  {0x6c6c697264617571u, 0x736e6f69u, 0x1u},  /* quadrillions */
  {0x7472617571u, 0x0u, 0x1u},  /* quart */
  {0x72657472617571u, 0x0u, 0x25u},  /* quarter */
  {0x6c72657472617571u, 0x79u, 0x24u},  /* quarterly */
  {0x7372657472617571u, 0x0u, 0x25u},  /* quarters */
  {0x6c617a74657571u, 0x0u, 0x10u},  /* quetzal */
  {0x736c617a74657571u, 0x0u, 0x10u},  /* quetzals */
  {0x736c617a74657571u, 0x73u, 0x10u},  /* quetzalss */
  {0x64697571u, 0x0u, 0x10u},  /* quid */
  {0x7364697571u, 0x0u, 0x10u},  /* quids */
  {0x6c6c69746e697571u, 0x6e6f69u, 0x1u},  /* quintillion */
  {0x6172646e69626172u, 0x0u, 0x64u},  /* rabindra */
  {0x6172646e69626172u, 0x6874616eu, 0x64u},  /* rabindranath */
  {0x69686b6172u, 0x0u, 0x24u},  /* rakhi */
  {0x6168736b6172u, 0x0u, 0x64u},  /* raksha */
  {0x6d6172u, 0x0u, 0x64u},  /* ram */
  {0x616d6172u, 0x0u, 0x64u},  /* rama */
  {0x6e6164616d6172u, 0x0u, 0x24u},  /* ramadan */
  {0x6e616864616d6172u, 0x0u, 0x24u},  /* ramadhan */
  {0x6e617a616d6172u, 0x0u, 0x24u},  /* ramazan */
  {0x646e6172u, 0x0u, 0x10u},  /* rand */
  {0x73646e6172u, 0x0u, 0x10u},  /* rands */
  {0x68746172u, 0x0u, 0x64u},  /* rath */
  {0x6168746172u, 0x0u, 0x64u},  /* ratha */
  {0x73616469766172u, 0x0u, 0x20u},  /* ravidas */
  {0x7373616469766172u, 0x0u, 0x20u},  /* ravidass */
  {0x7369616572u, 0x0u, 0x10u},  /* reais */
  {0x737369616572u, 0x0u, 0x10u},  /* reaiss */
  {0x6c616572u, 0x0u, 0x10u},  /* real */
  {0x736c616572u, 0x0u, 0x10u},  /* reals */
  {0x746e65636572u, 0x0u, 0x24u},  /* recent */
  {0x796c746e65636572u, 0x0u, 0x24u},  /* recently */
  {0x6e6f69676572u, 0x0u, 0x8u},  /* region */
  {0x6172626d656d6572u, 0x65636eu, 0x64u},  /* remembrance */
  {0x69626e696d6e6572u, 0x0u, 0x10u},  /* renminbi */
  {0x69626e696d6e6572u, 0x73u, 0x10u},  /* renminbis */
  {0x646574726f706572u, 0x796cu, 0x2u},  /* reportedly */
  {0x63696c6275706572u, 0x0u, 0x64u},  /* republic */
  {0x6c616972u, 0x0u, 0x10u},  /* rial */
  {0x736c616972u, 0x0u, 0x10u},  /* rials */
  {0x6e61636972u, 0x0u, 0x10u},  /* rican */
  {0x7468676972u, 0x0u, 0x64u},  /* right */
  {0x737468676972u, 0x0u, 0x20u},  /* rights */
  {0x746967676e6972u, 0x0u, 0x10u},  /* ringgit */
  {0x73746967676e6972u, 0x0u, 0x10u},  /* ringgits */
  {0x73746967676e6972u, 0x73u, 0x10u},  /* ringgitss */
  {0x6c61796972u, 0x0u, 0x10u},  /* riyal */
  {0x736c61796972u, 0x0u, 0x10u},  /* riyals */
  {0x626d72u, 0x0u, 0x10u},  /* rmb */
  {0x73626d72u, 0x0u, 0x10u},  /* rmbs */
  {0x6e61696e616d6f72u, 0x0u, 0x10u},  /* romanian */
  {0x6e6f6d6e65736f72u, 0x676174u, 0x24u},  /* rosenmontag */
  {0x68736f72u, 0x0u, 0x64u},  /* rosh */
  {0x656c62756f72u, 0x0u, 0x10u},  /* rouble */
  {0x73656c62756f72u, 0x0u, 0x10u},  /* roubles */
  {0x796c6867756f72u, 0x0u, 0x8u},  /* roughly */
  {0x656c627572u, 0x0u, 0x10u},  /* ruble */
  {0x73656c627572u, 0x0u, 0x10u},  /* rubles */
  {0x61617969667572u, 0x0u, 0x10u},  /* rufiyaa */
  {0x7361617969667572u, 0x0u, 0x10u},  /* rufiyaas */
  {0x6565707572u, 0x0u, 0x10u},  /* rupee */
  {0x736565707572u, 0x0u, 0x10u},  /* rupees */
  {0x686169707572u, 0x0u, 0x10u},  /* rupiah */
  {0x73686169707572u, 0x0u, 0x10u},  /* rupiahs */
  {0x6e616973737572u, 0x0u, 0x10u},  /* russian */
  {0x73u, 0x0u, 0x10u},  /* s */
  {0x6369666972636173u, 0x65u, 0x64u},  /* sacrifice */
  {0x746e696173u, 0x0u, 0x64u},  /* saint */
  {0x73746e696173u, 0x0u, 0x20u},  /* saints */
  {0x656d6173u, 0x0u, 0x24u},  /* same */
  {0x61737461766d6173u, 0x69646172u, 0x24u},  /* samvatsaradi */
  {0x746e61726b6e6173u, 0x69u, 0x20u},  /* sankranti */
  {0x746173u, 0x0u, 0x24u},  /* sat */
  {0x7961647275746173u, 0x0u, 0x24u},  /* saturday */
  {0x7961647275746173u, 0x73u, 0x24u},  /* saturdays */
  {0x6964756173u, 0x0u, 0x10u},  /* saudi */
  {0x7969726964756173u, 0x6c61u, 0x10u},  /* saudiriyal */
  {0x7969726964756173u, 0x736c61u, 0x10u},  /* saudiriyals */
  {0x636573u, 0x0u, 0x24u},  /* sec */
  {0x646e6f636573u, 0x0u, 0x25u},  /* second */
  {0x73646e6f636573u, 0x0u, 0x24u},  /* seconds */
  {0x73636573u, 0x0u, 0x24u},  /* secs */
  {0x6d656573u, 0x0u, 0x2u},  /* seem */
  {0x64656d656573u, 0x0u, 0x2u},  /* seemed */
  {0x6c676e696d656573u, 0x79u, 0x2u},  /* seemingly */
  {0x736d656573u, 0x0u, 0x2u},  /* seems */
  {0x706573u, 0x0u, 0x24u},  /* sep */
  {0x74706573u, 0x0u, 0x24u},  /* sept */
  {0x65626d6574706573u, 0x72u, 0x24u},  /* september */
  {0x6e616962726573u, 0x0u, 0x10u},  /* serbian */
  {0x6e65766573u, 0x0u, 0x1u},  /* seven */
  {0x6565746e65766573u, 0x6eu, 0x1u},  /* seventeen */
  {0x6565746e65766573u, 0x68746eu, 0x1u},  /* seventeenth */
  {0x6565746e65766573u, 0x7368746eu, 0x1u},  /* seventeenths */
  {0x68746e65766573u, 0x0u, 0x1u},  /* seventh */
  {0x7368746e65766573u, 0x0u, 0x1u},  /* sevenths */
  {0x6569746e65766573u, 0x73u, 0x24u},  /* seventies */
  {0x6569746e65766573u, 0x6874u, 0x1u},  /* seventieth */
  {0x79746e65766573u, 0x0u, 0x1u},  /* seventy */
  {0x6c617265766573u, 0x0u, 0x24u},  /* several */
  {0x646172616873u, 0x0u, 0x64u},  /* sharad */
  {0x6968746873616873u, 0x0u, 0x20u},  /* shashthi */
  {0x746f7576616873u, 0x0u, 0x24u},  /* shavuot */
  {0x6c656b656873u, 0x0u, 0x10u},  /* shekel */
  {0x736c656b656873u, 0x0u, 0x10u},  /* shekels */
  {0x696e696d656873u, 0x0u, 0x64u},  /* shemini */
  {0x676e696c6c696873u, 0x0u, 0x10u},  /* shilling */
  {0x676e696c6c696873u, 0x73u, 0x10u},  /* shillings */
  {0x7461726176696873u, 0x6972u, 0x20u},  /* shivaratri */
  {0x7274617276696873u, 0x69u, 0x20u},  /* shivratri */
  {0x74726f6873u, 0x0u, 0x8u},  /* short */
  {0x726574726f6873u, 0x0u, 0x8u},  /* shorter */
  {0x65766f726873u, 0x0u, 0x64u},  /* shrove */
  {0x6e616873756873u, 0x0u, 0x64u},  /* shushan */
  {0x746168636d6973u, 0x0u, 0x64u},  /* simchat */
  {0x65636e6973u, 0x0u, 0x100u},  /* since */
  {0x726f7061676e6973u, 0x65u, 0x10u},  /* singapore */
  {0x68676e6973u, 0x0u, 0x20u},  /* singh */
  {0x786973u, 0x0u, 0x1u},  /* six */
  {0x6e656574786973u, 0x0u, 0x1u},  /* sixteen */
  {0x746e656574786973u, 0x68u, 0x1u},  /* sixteenth */
  {0x746e656574786973u, 0x7368u, 0x1u},  /* sixteenths */
  {0x6874786973u, 0x0u, 0x1u},  /* sixth */
  {0x736874786973u, 0x0u, 0x1u},  /* sixths */
  {0x73656974786973u, 0x0u, 0x24u},  /* sixties */
  {0x6874656974786973u, 0x0u, 0x1u},  /* sixtieth */
  {0x6874656974786973u, 0x73u, 0x1u},  /* sixtieths */
  {0x7974786973u, 0x0u, 0x1u},  /* sixty */
  {0x796c746867696c73u, 0x0u, 0x8u},  /* slightly */
  {0x7265776f6c73u, 0x0u, 0x8u},  /* slower */
  {0x6c6c616d73u, 0x0u, 0x64u},  /* small */
  {0x72656c6c616d73u, 0x0u, 0x8u},  /* smaller */
  {0x6c6f73u, 0x0u, 0x10u},  /* sol */
  {0x73656c6f73u, 0x0u, 0x10u},  /* soles */
  {0x7373656c6f73u, 0x0u, 0x10u},  /* soless */
  {0x736c6f73u, 0x0u, 0x10u},  /* sols */
  {0x6d6f73u, 0x0u, 0x10u},  /* som */
  {0x656d6f73u, 0x0u, 0x2cu},  /* some */
  {0x656d6974656d6f73u, 0x0u, 0x100u},  /* sometime */
  {0x72656877656d6f73u, 0x65u, 0x8u},  /* somewhere */
  {0x736d6f73u, 0x0u, 0x10u},  /* soms */
  {0x72656e6f6f73u, 0x0u, 0x100u},  /* sooner */
  {0x74726f73u, 0x0u, 0x2u},  /* sort */
  {0x736c756f73u, 0x0u, 0x20u},  /* souls */
  {0x6874756f73u, 0x0u, 0x18u},  /* south */
  {0x6873696e617073u, 0x0u, 0x10u},  /* spanish */
  {0x74616c7563657073u, 0x65u, 0x2u},  /* speculate */
  {0x74616c7563657073u, 0x6465u, 0x2u},  /* speculated */
  {0x74616c7563657073u, 0x7365u, 0x2u},  /* speculates */
  {0x746972697073u, 0x0u, 0x20u},  /* spirit */
  {0x676e69727073u, 0x0u, 0x24u},  /* spring */
  {0x6974676e69727073u, 0x656du, 0x24u},  /* springtime */
  {0x697273u, 0x0u, 0x10u},  /* sri */
  {0x7473u, 0x0u, 0x64u},  /* st */
  {0x7472617473u, 0x0u, 0x64u},  /* start */
  {0x676e697472617473u, 0x0u, 0x100u},  /* starting */
  {0x736574617473u, 0x0u, 0x10u},  /* states */
  {0x6e656870657473u, 0x0u, 0x20u},  /* stephen */
  {0x736e656870657473u, 0x0u, 0x20u},  /* stephens */
  {0x676e696c72657473u, 0x0u, 0x10u},  /* sterling */
  {0x676e696c72657473u, 0x73u, 0x10u},  /* sterlings */
  {0x74736567677573u, 0x0u, 0x2u},  /* suggest */
  {0x6574736567677573u, 0x64u, 0x2u},  /* suggested */
  {0x7374736567677573u, 0x0u, 0x2u},  /* suggests */
  {0x6964616c686b7573u, 0x0u, 0x20u},  /* sukhladi */
  {0x746f6b6b7573u, 0x0u, 0x24u},  /* sukkot */
  {0x72656d6d7573u, 0x0u, 0x24u},  /* summer */
  {0x697472656d6d7573u, 0x656du, 0x24u},  /* summertime */
  {0x6e7573u, 0x0u, 0x24u},  /* sun */
  {0x7961646e7573u, 0x0u, 0x24u},  /* sunday */
  {0x737961646e7573u, 0x0u, 0x24u},  /* sundays */
  {0x657369726e7573u, 0x0u, 0x24u},  /* sunrise */
  {0x7465736e7573u, 0x0u, 0x24u},  /* sunset */
  {0x6465736f70707573u, 0x796cu, 0x2u},  /* supposedly */
  {0x6179727573u, 0x0u, 0x64u},  /* surya */
  {0x74636570737573u, 0x0u, 0x2u},  /* suspect */
  {0x6574636570737573u, 0x64u, 0x2u},  /* suspected */
  {0x7374636570737573u, 0x0u, 0x2u},  /* suspects */
  {0x68736964657773u, 0x0u, 0x10u},  /* swedish */
  {0x676e697065657773u, 0x0u, 0x20u},  /* sweeping */
  {0x7373697773u, 0x0u, 0x10u},  /* swiss */
  {0x6e6169727973u, 0x0u, 0x10u},  /* syrian */
  {0x63616e7265626174u, 0x73656cu, 0x20u},  /* tabernacles */
  {0x6f7073656c626174u, 0x6e6fu, 0x1u},  /* tablespoon */
  {0x6e6177696174u, 0x0u, 0x10u},  /* taiwan */
  {0x73656e6177696174u, 0x65u, 0x10u},  /* taiwanese */
  {0x616b6174u, 0x0u, 0x10u},  /* taka */
  {0x73616b6174u, 0x0u, 0x10u},  /* takas */
  {0x72656c6c6174u, 0x0u, 0x8u},  /* taller */
  {0x61696e617a6e6174u, 0x6eu, 0x10u},  /* tanzanian */
  {0x6e6f6f7073616574u, 0x0u, 0x1u},  /* teaspoon */
  {0x6e6574u, 0x0u, 0x1u},  /* ten */
  {0x646e6574u, 0x0u, 0x2u},  /* tend */
  {0x73646e6574u, 0x0u, 0x2u},  /* tends */
  {0x65676e6574u, 0x0u, 0x10u},  /* tenge */
  {0x7365676e6574u, 0x0u, 0x10u},  /* tenges */
  {0x76697461746e6574u, 0x796c65u, 0x2u},  /* tentatively */
  {0x68746e6574u, 0x0u, 0x1u},  /* tenth */
  {0x7368746e6574u, 0x0u, 0x1u},  /* tenths */
  {0x6874u, 0x0u, 0x24u},  /* th */
  {0x69616874u, 0x0u, 0x74u},  /* thai */
  {0x6e616874u, 0x0u, 0x108u},  /* than */
  {0x6967736b6e616874u, 0x676e6976u, 0x24u},  /* thanksgiving */
  {0x74616874u, 0x0u, 0x24u},  /* that */
  {0x656874u, 0x0u, 0x14cu},  /* the */
  {0x6573656874u, 0x0u, 0x64u},  /* these */
  {0x6472696874u, 0x0u, 0x1u},  /* third */
  {0x736472696874u, 0x0u, 0x1u},  /* thirds */
  {0x6e65657472696874u, 0x0u, 0x1u},  /* thirteen */
  {0x6e65657472696874u, 0x6874u, 0x1u},  /* thirteenth */
  {0x6e65657472696874u, 0x736874u, 0x1u},  /* thirteenths */
  {0x7365697472696874u, 0x0u, 0x24u},  /* thirties */
  {0x7465697472696874u, 0x68u, 0x1u},  /* thirtieth */
  {0x7465697472696874u, 0x7368u, 0x1u},  /* thirtieths */
  {0x797472696874u, 0x0u, 0x1u},  /* thirty */
  {0x73696874u, 0x0u, 0x24u},  /* this */
  {0x646e6173756f6874u, 0x0u, 0x1u},  /* thousand */
  {0x646e6173756f6874u, 0x73u, 0x1u},  /* thousands */
  {0x646e6173756f6874u, 0x6874u, 0x1u},  /* thousandth */
  {0x646e6173756f6874u, 0x736874u, 0x1u},  /* thousandths */
  {0x6565726874u, 0x0u, 0x1u},  /* three */
  {0x656369726874u, 0x0u, 0x24u},  /* thrice */
  {0x6867756f726874u, 0x0u, 0x100u},  /* through */
  {0x75726874u, 0x0u, 0x100u},  /* thru */
  {0x756874u, 0x0u, 0x24u},  /* thu */
  {0x72756874u, 0x0u, 0x24u},  /* thur */
  {0x7372756874u, 0x0u, 0x24u},  /* thurs */
  {0x7961647372756874u, 0x0u, 0x24u},  /* thursday */
  {0x7961647372756874u, 0x73u, 0x24u},  /* thursdays */
  {0x6c6974u, 0x0u, 0x100u},  /* til */
  {0x6c6c6974u, 0x0u, 0x164u},  /* till */
  {0x656d6974u, 0x0u, 0x120u},  /* time */
  {0x6168736974u, 0x0u, 0x64u},  /* tisha */
  {0x726d74u, 0x0u, 0x24u},  /* tmr */
  {0x77726d74u, 0x0u, 0x24u},  /* tmrw */
  {0x6f74u, 0x0u, 0x14cu},  /* to */
  {0x7961646f74u, 0x0u, 0x24u},  /* today */
  {0x626d6f74u, 0x0u, 0x64u},  /* tomb */
  {0x776f72726f6d6f74u, 0x0u, 0x24u},  /* tomorrow */
  {0x746867696e6f74u, 0x0u, 0x24u},  /* tonight */
  {0x6574696e6f74u, 0x0u, 0x24u},  /* tonite */
  {0x6861726f74u, 0x0u, 0x20u},  /* torah */
  {0x6e6f696c6c697274u, 0x0u, 0x1u},  /* trillion */
  {0x6e6f696c6c697274u, 0x73u, 0x1u},  /* trillions */
  {0x6e6f696c6c697274u, 0x6874u, 0x1u},  /* trillionth */
  {0x6e6f696c6c697274u, 0x736874u, 0x1u},  /* trillionths */
  {0x7974696e697274u, 0x0u, 0x64u},  /* trinity */
  {0x7574u, 0x0u, 0x64u},  /* tu */
  {0x657574u, 0x0u, 0x24u},  /* tue */
  {0x73657574u, 0x0u, 0x24u},  /* tues */
  {0x79616473657574u, 0x0u, 0x24u},  /* tuesday */
  {0x7379616473657574u, 0x0u, 0x24u},  /* tuesdays */
  {0x6b6972677574u, 0x0u, 0x10u},  /* tugrik */
  {0x736b6972677574u, 0x0u, 0x10u},  /* tugriks */
  {0x6e616973696e7574u, 0x0u, 0x10u},  /* tunisian */
  {0x79656b727574u, 0x0u, 0x64u},  /* turkey */
  {0x6873696b727574u, 0x0u, 0x10u},  /* turkish */
  {0x6874666c657774u, 0x0u, 0x1u},  /* twelfth */
  {0x736874666c657774u, 0x0u, 0x1u},  /* twelfths */
  {0x65766c657774u, 0x0u, 0x1u},  /* twelve */
  {0x736569746e657774u, 0x0u, 0x24u},  /* twenties */
  {0x746569746e657774u, 0x68u, 0x1u},  /* twentieth */
  {0x746569746e657774u, 0x7368u, 0x1u},  /* twentieths */
  {0x79746e657774u, 0x0u, 0x1u},  /* twenty */
  {0x6563697774u, 0x0u, 0x24u},  /* twice */
  {0x6f7774u, 0x0u, 0x1u},  /* two */
  {0x75u, 0x0u, 0x10u},  /* u */
  {0x656175u, 0x0u, 0x10u},  /* uae */
  {0x6964616775u, 0x0u, 0x24u},  /* ugadi */
  {0x6e61646e616775u, 0x0u, 0x10u},  /* ugandan */
  {0x6c75u, 0x0u, 0x100u},  /* ul */
  {0x6e75u, 0x0u, 0x100u},  /* un */
  {0x7265646e75u, 0x0u, 0x8u},  /* under */
  {0x646574696e75u, 0x0u, 0x10u},  /* united */
  {0x7974696e75u, 0x0u, 0x20u},  /* unity */
  {0x796c656b696c6e75u, 0x0u, 0x2u},  /* unlikely */
  {0x6c69746e75u, 0x0u, 0x100u},  /* until */
  {0x7075u, 0x0u, 0x108u},  /* up */
  {0x676e696d6f637075u, 0x0u, 0x24u},  /* upcoming */
  {0x647261777075u, 0x0u, 0x8u},  /* upward */
  {0x73647261777075u, 0x0u, 0x8u},  /* upwards */
  {0x6179617567757275u, 0x6eu, 0x10u},  /* uruguayan */
  {0x7375u, 0x0u, 0x10u},  /* us */
  {0x6b65627a75u, 0x0u, 0x10u},  /* uzbek */
  {0x61686b6173696176u, 0x0u, 0x24u},  /* vaisakha */
  {0x69686b6173696176u, 0x0u, 0x24u},  /* vaisakhi */
  {0x6e69746e656c6176u, 0x65u, 0x64u},  /* valentine */
  {0x6e69746e656c6176u, 0x7365u, 0x64u},  /* valentines */
  {0x696b696d6c6176u, 0x0u, 0x64u},  /* valmiki */
  {0x73756f69726176u, 0x0u, 0x24u},  /* various */
  {0x746e61736176u, 0x0u, 0x64u},  /* vasant */
  {0x6576u, 0x0u, 0x64u},  /* ve */
  {0x6b61736576u, 0x0u, 0x24u},  /* vesak */
  {0x6e617265746576u, 0x0u, 0x64u},  /* veteran */
  {0x736e617265746576u, 0x0u, 0x64u},  /* veterans */
  {0x79726f74636976u, 0x0u, 0x64u},  /* victory */
  {0x656d616e74656976u, 0x6573u, 0x10u},  /* vietnamese */
  {0x6179616a6976u, 0x0u, 0x64u},  /* vijaya */
  {0x61646179616a6976u, 0x696d616873u, 0x24u},  /* vijayadashami */
  {0x616b6179616e6976u, 0x0u, 0x64u},  /* vinayaka */
  {0x6c6c617574726976u, 0x79u, 0x8u},  /* virtually */
  {0x6a76u, 0x0u, 0x64u},  /* vj */
  {0x77u, 0x0u, 0x24u},  /* w */
  {0x69677275706c6177u, 0x73u, 0x64u},  /* walpurgis */
  {0x74676e6968736177u, 0x6e6fu, 0x64u},  /* washington */
  {0x646577u, 0x0u, 0x24u},  /* wed */
  {0x616473656e646577u, 0x79u, 0x24u},  /* wednesday */
  {0x616473656e646577u, 0x7379u, 0x24u},  /* wednesdays */
  {0x73646577u, 0x0u, 0x24u},  /* weds */
  {0x6b656577u, 0x0u, 0x24u},  /* week */
  {0x7961646b656577u, 0x0u, 0x24u},  /* weekday */
  {0x646e656b656577u, 0x0u, 0x24u},  /* weekend */
  {0x73646e656b656577u, 0x0u, 0x24u},  /* weekends */
  {0x796c6b656577u, 0x0u, 0x24u},  /* weekly */
  {0x736b656577u, 0x0u, 0x24u},  /* weeks */
  {0x6c6c6577u, 0x0u, 0x8u},  /* well */
  {0x6b61736577u, 0x0u, 0x24u},  /* wesak */
  {0x74696877u, 0x0u, 0x64u},  /* whit */
  {0x6574696877u, 0x0u, 0x64u},  /* white */
  {0x6e757374696877u, 0x0u, 0x24u},  /* whitsun */
  {0x646e757374696877u, 0x7961u, 0x24u},  /* whitsunday */
  {0x656c6f6877u, 0x0u, 0x104u},  /* whole */
  {0x7265746e6977u, 0x0u, 0x24u},  /* winter */
  {0x69747265746e6977u, 0x656du, 0x24u},  /* wintertime */
  {0x74756f68746977u, 0x0u, 0x2u},  /* without */
  {0x6b77u, 0x0u, 0x24u},  /* wk */
  {0x736b77u, 0x0u, 0x24u},  /* wks */
  {0x6e656d6f77u, 0x0u, 0x64u},  /* women */
  {0x736e656d6f77u, 0x0u, 0x64u},  /* womens */
  {0x6e6f77u, 0x0u, 0x10u},  /* won */
  {0x736e6f77u, 0x0u, 0x10u},  /* wons */
  {0x7961646b726f77u, 0x0u, 0x24u},  /* workday */
  {0x7372656b726f77u, 0x0u, 0x20u},  /* workers */
  {0x676e696b726f77u, 0x0u, 0x64u},  /* working */
  {0x6b6565776b726f77u, 0x0u, 0x24u},  /* workweek */
  {0x646c726f77u, 0x0u, 0x64u},  /* world */
  {0x78u, 0x0u, 0x64u},  /* x */
  {0x73616d78u, 0x0u, 0x24u},  /* xmas */
  {0x64726179u, 0x0u, 0x1u},  /* yard */
  {0x6172746179u, 0x0u, 0x20u},  /* yatra */
  {0x72616579u, 0x0u, 0x24u},  /* year */
  {0x796c72616579u, 0x0u, 0x24u},  /* yearly */
  {0x7372616579u, 0x0u, 0x24u},  /* years */
  {0x696e656d6579u, 0x0u, 0x10u},  /* yemeni */
  {0x6e6579u, 0x0u, 0x10u},  /* yen */
  {0x736e6579u, 0x0u, 0x10u},  /* yens */
  {0x6164726574736579u, 0x79u, 0x24u},  /* yesterday */
  {0x6d6f79u, 0x0u, 0x64u},  /* yom */
  {0x7265676e756f79u, 0x0u, 0x8u},  /* younger */
  {0x7279u, 0x0u, 0x24u},  /* yr */
  {0x737279u, 0x0u, 0x24u},  /* yrs */
  {0x6e617579u, 0x0u, 0x10u},  /* yuan */
  {0x736e617579u, 0x0u, 0x10u},  /* yuans */
  {0x696461677579u, 0x0u, 0x24u},  /* yugadi */
  {0x646e616c61657au, 0x0u, 0x10u},  /* zealand */
  {0x6f72657au, 0x0u, 0x1u},  /* zero */
  {0x79746f6c7au, 0x0u, 0x10u},  /* zloty */
  {0x7379746f6c7au, 0x0u, 0x10u},  /* zlotys */
  {0x737379746f6c7au, 0x0u, 0x10u},  /* zlotyss */
};

static const uint16_t trigger_slot[1 << 13] = {
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,506,0,0,0,0,0,0,0,0,0,0,0,0,691,
  0,0,0,0,0,0,53,657,0,0,0,0,0,0,0,0,0,631,835,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,667,0,0,0,0,449,0,0,0,0,0,491,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,727,
  0,10,0,0,420,0,0,0,0,0,0,0,985,0,0,0,130,320,0,0,0,0,0,0,
  672,776,0,0,0,0,0,0,0,0,25,0,0,0,0,0,0,0,0,0,0,0,856,0,
  0,0,0,0,0,0,0,0,0,0,0,888,0,0,0,0,0,0,469,646,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,890,0,0,0,490,848,0,0,0,0,0,0,
  0,0,0,0,884,0,0,0,0,0,0,0,0,0,916,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,148,0,0,326,0,0,0,821,0,859,0,0,0,
  448,0,959,0,0,0,561,0,0,0,0,0,0,0,0,0,314,379,0,0,0,0,0,0,
  0,951,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,358,0,0,0,0,0,0,45,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,923,0,793,0,0,460,1038,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,88,0,0,23,843,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,652,0,0,0,0,0,570,0,0,
  0,526,0,0,0,0,0,0,0,0,142,0,0,0,340,0,0,0,0,0,0,0,0,0,
  777,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,607,0,0,0,0,0,831,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,1099,1044,0,730,0,0,0,0,0,0,103,0,0,0,0,0,0,0,0,1004,0,0,
  0,0,0,0,0,284,362,0,0,0,393,0,0,264,0,0,0,0,662,0,375,500,0,0,
  0,0,984,804,0,0,0,0,0,0,0,0,0,0,0,0,152,410,0,0,0,465,416,0,
  0,0,0,0,0,875,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,86,0,1032,0,0,0,0,0,
  0,0,0,0,0,0,361,0,0,0,0,715,0,0,0,0,0,0,0,0,0,0,0,0,
  0,177,0,0,0,399,0,71,1067,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,545,0,0,0,0,0,0,0,0,0,89,0,0,0,0,0,289,0,0,0,0,
  0,0,0,0,0,0,865,0,0,0,1006,0,246,311,210,0,77,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,363,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,286,429,0,0,0,0,0,
  0,174,0,1108,0,0,65,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,218,770,0,0,783,0,0,0,0,0,46,0,
  327,0,0,0,0,0,0,0,0,397,0,0,0,560,0,0,0,0,0,0,259,0,0,0,
  775,0,0,0,0,1085,900,0,0,0,0,0,0,0,0,0,0,914,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,726,636,919,337,0,0,0,0,829,1051,
  0,0,0,0,1065,0,0,0,0,955,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,541,0,638,0,0,0,855,640,0,0,0,1079,0,0,0,0,1094,
  0,0,0,0,0,0,0,0,0,468,0,0,414,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,94,0,0,0,643,0,0,0,0,0,0,596,334,7,0,243,0,
  872,0,905,0,0,0,0,674,0,0,896,0,0,0,0,0,0,0,551,0,0,0,0,494,
  0,0,0,0,0,325,0,0,0,0,0,0,0,0,0,0,0,0,0,0,621,0,0,0,
  0,0,252,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,161,0,0,0,0,0,
  0,906,0,0,0,0,0,0,41,0,0,0,0,0,0,0,0,0,0,0,0,0,237,0,
  0,0,991,0,0,0,1087,0,0,0,0,0,0,1002,0,0,0,0,0,0,0,0,55,273,
  0,0,0,0,0,1017,0,0,0,0,1092,0,54,0,0,0,0,0,0,69,0,0,862,0,
  0,0,0,0,0,0,0,0,720,0,235,0,0,0,0,0,0,799,0,932,0,0,0,0,
  555,0,0,0,0,532,0,907,0,0,0,899,0,0,0,0,0,0,329,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,771,0,
  0,0,0,0,0,0,0,446,0,126,0,0,0,0,0,0,0,0,0,535,0,521,0,0,
  0,0,0,380,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,401,764,0,0,0,0,0,0,0,0,0,0,486,0,0,741,0,0,0,8,0,983,0,
  0,1106,0,0,0,0,0,0,0,0,0,988,0,0,0,0,0,0,554,0,0,0,0,0,
  0,0,898,0,861,1029,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,1060,0,0,0,0,0,0,0,514,402,533,0,0,0,0,
  0,0,0,0,0,0,0,0,138,1031,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,645,0,0,0,0,276,0,0,1003,1024,0,877,0,0,125,0,128,0,0,
  0,0,0,0,0,0,0,0,0,0,0,630,0,0,0,0,0,544,0,0,1027,0,299,0,
  0,0,0,0,0,0,99,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,268,0,
  0,0,0,0,0,1073,0,0,0,84,0,0,0,0,0,0,0,0,0,0,0,0,572,0,
  0,970,0,0,0,0,0,0,0,0,378,0,400,779,0,0,0,0,0,0,0,0,558,0,
  0,0,0,1091,0,0,63,0,0,0,0,0,0,0,933,0,0,352,0,0,0,0,0,0,
  0,0,0,886,0,0,0,0,0,0,0,0,553,952,0,973,0,0,0,0,321,0,0,0,
  665,0,0,0,0,0,0,0,0,17,0,0,813,0,83,700,0,0,0,802,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  685,0,0,80,381,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,270,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,723,0,
  282,0,734,150,0,0,0,0,0,0,0,0,0,0,0,1001,0,0,0,0,0,0,0,0,
  641,982,0,0,0,0,0,0,0,0,220,0,0,0,0,0,0,0,0,0,0,435,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,183,0,0,0,0,1076,0,
  0,0,0,0,0,0,0,0,0,0,333,0,0,0,0,0,0,0,0,1030,0,0,0,0,
  0,0,0,0,0,0,0,0,257,0,599,373,0,0,0,0,0,0,0,927,0,0,1082,0,
  0,0,0,0,0,853,0,0,0,0,0,0,0,0,968,323,0,548,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,679,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,540,0,0,0,0,0,0,0,256,0,0,0,0,0,
  0,0,0,0,0,0,562,1018,0,0,0,0,459,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,633,828,0,0,0,0,0,0,0,0,0,
  0,0,0,82,0,0,0,0,0,0,0,0,0,0,0,608,0,0,0,0,719,578,0,0,
  0,0,0,0,0,0,0,542,40,0,0,0,442,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,171,0,0,0,0,0,0,0,0,124,0,0,0,0,0,0,0,
  0,0,0,0,882,0,752,0,0,0,0,0,0,0,0,176,0,0,850,0,0,0,0,0,
  0,0,0,595,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,1014,0,0,0,0,0,0,0,0,0,0,0,118,0,0,
  0,0,0,0,249,291,0,0,0,0,0,0,293,0,0,824,139,0,0,929,0,0,0,0,
  0,0,0,0,0,0,0,0,0,873,0,0,0,0,867,0,0,0,0,0,0,0,0,0,
  255,0,0,0,0,356,0,0,0,0,0,0,0,0,0,0,0,0,0,757,827,0,0,0,
  0,0,0,350,0,0,0,0,801,331,1072,0,0,0,0,0,0,0,0,0,743,0,0,226,
  0,0,0,0,0,0,0,574,0,0,0,0,0,186,0,0,0,0,0,0,0,0,0,0,
  0,0,979,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,272,0,0,0,0,0,
  0,0,0,0,345,0,0,0,404,0,302,0,0,864,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,31,590,0,366,479,0,0,731,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,671,0,0,0,0,0,0,0,0,0,0,0,642,0,0,254,0,0,0,
  0,546,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,21,
  0,0,787,0,0,0,322,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,699,0,0,0,0,0,0,0,0,0,0,0,62,0,0,0,0,0,0,
  0,797,0,0,0,0,0,0,0,0,0,0,0,579,851,0,0,0,689,569,0,0,283,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,565,0,
  1077,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1007,0,0,0,758,0,0,0,993,
  288,0,0,0,0,698,0,0,0,0,0,0,0,0,0,0,0,0,0,481,0,0,0,247,
  0,0,0,172,0,0,0,0,0,0,0,36,543,0,0,0,0,0,0,0,0,0,695,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1089,0,0,0,0,0,0,0,
  0,424,0,0,0,0,0,0,0,300,0,0,0,0,0,0,0,0,0,809,0,0,1035,675,
  0,0,0,0,0,0,0,0,0,0,0,654,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,387,0,0,629,0,0,0,0,0,0,485,0,0,18,
  0,0,714,678,0,686,0,0,0,0,0,936,0,0,0,0,0,0,0,0,0,581,0,0,
  0,0,0,0,0,0,0,673,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,768,0,0,1105,0,0,0,0,0,0,0,0,0,0,0,0,0,113,0,0,0,0,
  0,0,290,0,253,0,0,105,0,0,0,0,0,580,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,950,0,606,0,0,438,0,0,0,498,774,880,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,145,0,0,0,1090,0,0,34,1057,0,534,0,0,0,1062,0,0,0,165,0,0,
  0,0,0,0,0,0,484,0,0,0,0,0,713,0,806,0,0,0,594,0,0,0,0,946,
  0,0,0,869,0,538,0,0,0,0,1015,0,909,0,0,0,0,0,0,0,0,0,0,0,
  14,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,660,
  0,131,1101,0,0,0,112,0,0,0,0,0,0,1023,0,351,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,820,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,789,277,427,0,0,0,0,0,0,0,295,
  0,335,765,0,0,0,0,0,0,0,0,612,0,0,0,0,0,0,559,0,0,0,0,0,
  0,0,0,0,0,967,0,751,0,512,0,0,0,0,769,279,0,0,0,0,0,0,0,0,
  95,0,368,0,472,0,0,0,0,650,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,708,0,0,59,0,0,0,0,0,0,0,0,0,0,0,305,0,0,
  0,0,0,0,585,0,0,0,683,0,0,0,0,0,0,0,0,0,1037,451,0,0,0,753,
  0,0,386,0,0,0,0,0,0,93,0,0,692,499,0,0,0,0,0,0,0,0,0,1098,
  0,0,0,1083,0,0,0,0,0,0,0,0,0,0,0,1000,200,0,0,107,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,217,0,910,0,0,0,0,0,0,0,523,530,0,0,
  0,0,0,0,100,0,0,0,488,788,0,0,0,0,0,336,0,0,0,0,0,0,0,0,
  0,649,0,0,0,0,0,0,1066,0,0,0,0,0,0,0,0,992,0,0,0,0,0,0,
  0,0,0,371,0,0,0,382,940,0,0,0,0,0,659,24,0,0,0,0,0,0,0,1081,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,707,0,0,0,0,0,0,
  0,0,194,0,0,318,0,0,0,0,0,0,0,496,0,0,0,0,0,92,0,568,0,0,
  0,0,0,0,0,0,0,0,0,0,0,710,0,0,0,313,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,519,0,
  0,0,0,0,0,0,0,355,0,0,0,0,0,0,0,0,0,0,1061,0,0,0,0,0,
  0,0,0,120,0,0,0,454,489,0,0,845,0,0,0,0,0,0,0,1042,0,0,0,0,
  0,0,539,0,0,0,0,0,610,0,119,0,0,926,0,620,0,0,846,0,0,0,0,0,
  0,0,0,0,116,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,56,0,0,0,0,0,688,0,0,0,0,0,0,0,0,0,251,0,185,0,
  0,0,0,0,0,0,0,0,628,0,0,981,854,0,0,0,987,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,611,0,0,0,0,0,0,160,0,0,398,0,0,0,0,0,
  0,0,0,0,198,0,0,228,518,0,0,0,0,0,0,913,0,0,203,0,0,409,0,0,
  0,32,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,716,0,0,805,0,0,0,800,0,0,0,0,0,0,0,0,623,0,0,0,0,0,
  0,0,0,193,0,974,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,547,0,0,0,0,0,0,0,0,557,0,0,0,0,162,0,0,0,0,0,0,0,
  0,395,0,385,616,525,0,0,0,0,0,0,0,0,0,0,732,1110,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,513,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,847,0,0,0,0,57,
  482,0,0,0,0,0,0,0,0,0,0,0,0,0,212,0,0,0,0,0,0,0,0,0,
  0,0,0,722,0,0,0,384,0,0,0,0,0,0,0,0,0,0,0,0,575,0,0,879,
  117,0,0,1049,0,0,0,0,0,767,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  98,0,0,0,0,0,0,163,0,0,0,0,0,0,0,240,0,5,135,0,0,773,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,915,0,0,0,0,0,0,0,0,
  0,0,0,0,0,840,0,0,0,0,0,0,0,0,0,0,0,0,976,0,928,0,0,866,
  0,0,0,918,408,0,989,0,0,0,74,0,0,837,0,0,0,0,881,433,480,285,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,998,876,0,
  0,0,0,0,0,0,0,0,0,0,377,0,0,0,0,221,0,0,0,0,0,0,0,748,
  573,396,0,0,0,0,0,0,0,0,0,0,0,0,839,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,190,415,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,772,0,0,0,0,0,0,794,0,461,0,0,0,0,0,0,0,
  0,653,0,0,61,144,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,924,0,
  0,0,0,0,0,0,312,0,0,0,0,0,443,0,0,0,0,0,0,0,0,0,0,834,
  0,0,0,0,0,0,0,0,0,0,26,0,104,76,0,644,0,0,0,0,0,111,0,0,
  0,0,920,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,822,0,0,0,0,0,455,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,35,0,0,0,0,0,0,0,0,816,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,143,0,693,0,0,0,0,0,394,0,0,0,0,0,0,0,0,0,0,
  0,0,229,342,0,0,0,0,0,0,0,0,0,0,0,1020,0,403,58,0,0,0,0,0,
  141,0,527,592,1039,0,1063,453,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  647,0,613,0,0,552,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,948,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,637,0,736,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,11,90,0,0,0,690,0,0,0,0,0,0,870,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,233,516,0,0,0,0,0,0,0,0,0,0,0,374,
  0,712,0,0,0,0,0,0,0,0,0,605,0,0,0,815,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,878,0,0,0,0,108,0,0,0,0,0,0,1022,0,
  0,0,0,0,0,0,0,0,1109,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,583,0,0,0,0,0,0,0,0,0,0,0,219,0,0,0,0,115,0,
  0,0,0,841,0,0,0,369,0,0,0,470,0,0,191,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,43,
  0,0,0,0,0,0,1064,0,0,0,980,0,155,0,0,0,0,49,0,0,591,515,522,0,
  0,956,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,178,0,0,0,
  0,0,0,296,0,0,0,0,0,0,0,1053,0,0,0,0,996,0,0,0,0,0,0,1080,
  0,0,0,0,971,0,0,0,0,759,0,0,0,0,0,0,0,0,0,0,966,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,817,603,598,
  0,549,1048,0,0,324,0,0,0,0,0,0,0,0,0,0,0,0,978,0,0,0,0,1056,
  140,457,0,0,0,0,0,22,0,0,0,0,0,474,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,432,1009,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  742,0,0,0,0,132,0,0,0,0,0,0,0,0,694,250,0,531,0,894,0,0,791,0,
  0,0,666,0,0,0,0,0,0,0,961,0,0,528,676,0,0,0,0,0,0,0,106,0,
  0,0,0,0,0,0,0,0,0,0,0,260,0,0,863,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,609,0,0,668,0,0,0,0,0,0,0,179,0,0,0,
  0,0,0,181,0,0,0,0,0,0,0,0,0,421,1013,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,977,0,942,0,0,0,68,0,0,0,0,0,0,0,0,0,67,1028,0,
  0,0,0,0,0,0,563,0,0,0,0,0,0,0,0,0,0,0,0,0,0,651,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,357,0,0,0,0,0,0,0,0,0,0,0,
  353,0,0,0,0,0,0,0,790,0,0,0,0,0,0,0,0,0,0,48,0,0,0,0,
  391,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,803,0,0,
  458,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1010,101,0,0,0,0,0,0,0,0,0,0,0,1069,0,844,0,0,0,0,
  0,0,266,0,0,0,0,954,78,147,0,0,0,717,0,0,0,588,0,0,0,0,37,0,
  0,0,0,0,0,0,0,66,0,0,0,0,0,0,0,0,234,0,0,0,0,0,0,0,
  0,619,0,0,0,0,0,0,0,0,0,0,0,0,0,0,718,0,0,0,0,0,0,0,
  0,214,153,0,504,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,242,
  0,972,330,0,0,0,1095,0,0,0,0,0,0,0,0,0,711,0,0,0,0,0,0,0,
  0,0,0,0,0,0,814,0,0,0,0,0,0,849,786,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,962,73,0,0,0,0,0,0,0,0,0,842,0,
  0,0,0,0,0,958,0,0,994,0,0,0,0,0,0,0,0,39,0,836,0,0,281,701,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  664,0,891,81,625,0,0,0,0,0,0,0,0,826,0,0,0,0,566,0,0,0,0,0,
  0,0,0,0,0,0,297,0,0,0,0,213,0,0,0,0,0,0,0,0,0,0,0,0,
  0,818,0,0,0,102,0,0,0,0,0,0,0,0,0,13,0,0,0,0,0,0,417,792,
  0,0,267,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,467,
  248,0,0,0,0,0,0,0,0,537,0,0,0,0,464,0,0,0,0,0,0,0,0,0,
  0,0,0,0,364,188,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,705,0,
  0,0,0,306,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,294,0,0,0,0,0,0,199,0,0,0,456,0,0,0,0,0,0,0,20,
  0,0,0,42,473,0,0,0,343,0,0,0,0,0,0,0,263,0,0,0,0,0,0,232,
  782,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  462,0,0,0,0,0,0,0,874,0,0,0,0,0,0,0,0,0,196,0,0,0,0,702,
  0,0,0,1033,0,0,0,0,0,0,868,0,0,166,0,897,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1071,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,64,0,0,0,310,445,0,0,0,0,0,0,0,0,0,0,724,
  0,0,858,0,0,0,0,0,0,0,0,0,682,1011,0,0,0,0,0,0,883,0,0,0,
  0,0,261,0,0,0,0,0,0,367,0,0,0,0,706,747,0,0,0,0,0,0,0,0,
  0,0,197,0,365,0,0,0,0,245,0,0,0,216,0,0,0,0,0,0,0,0,0,0,
  0,0,0,275,0,0,0,0,452,0,0,0,476,0,0,0,0,0,0,0,349,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,903,0,0,0,0,70,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,231,184,632,0,0,0,0,0,
  431,0,0,0,0,0,0,0,0,303,0,0,0,0,85,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,587,0,0,721,0,0,0,0,0,725,0,0,405,0,0,0,
  0,0,265,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,635,0,224,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,12,0,0,0,0,0,241,411,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,627,
  0,0,0,0,0,0,0,201,0,298,0,0,0,0,0,0,0,576,0,0,0,0,0,413,
  0,0,0,0,0,359,0,0,0,0,0,16,497,0,0,0,0,0,0,0,0,0,571,0,
  0,0,0,0,0,0,0,0,0,0,436,495,0,280,0,0,0,0,0,0,230,0,0,0,
  0,0,0,0,0,0,893,0,0,0,0,0,536,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,136,0,0,0,750,0,0,0,422,0,0,0,274,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,670,0,0,0,347,0,0,0,0,0,0,0,0,0,
  0,0,556,1078,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,600,798,0,0,
  0,0,223,0,0,0,0,0,0,0,0,0,0,0,466,0,0,0,0,0,0,328,0,0,
  0,0,960,0,0,463,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,419,0,0,0,0,0,0,0,0,
  696,0,0,0,75,0,0,0,0,0,0,917,0,0,0,0,0,341,0,0,0,0,0,0,
  0,2,383,0,0,0,0,0,0,0,0,0,0,0,0,15,0,0,0,0,902,0,0,0,
  1107,0,0,0,0,0,0,0,617,0,0,0,0,0,304,0,0,0,0,0,0,0,0,0,
  0,0,0,441,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,807,729,986,0,195,0,0,222,0,0,0,0,0,0,0,0,0,0,0,
  0,922,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,1088,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,426,0,975,0,0,582,703,0,0,0,0,0,0,0,315,0,0,0,0,1026,
  0,0,0,0,0,0,0,134,0,0,146,0,0,0,0,0,0,0,0,227,0,0,0,0,
  0,957,0,0,0,0,0,0,0,0,0,425,990,0,0,0,151,0,589,0,0,0,0,0,
  0,0,0,0,0,0,1021,0,0,0,0,0,0,0,0,0,778,0,0,0,0,0,0,0,
  0,0,0,0,947,0,0,895,0,0,0,0,0,0,0,339,0,943,0,0,0,0,0,0,
  0,0,0,475,0,0,885,0,0,0,0,704,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1102,0,0,0,0,0,0,0,0,0,995,812,852,0,0,0,0,0,0,154,
  745,0,0,0,0,0,0,444,0,0,1036,0,0,0,0,0,0,0,0,0,0,0,945,0,
  0,0,0,0,0,0,0,0,0,0,376,0,0,0,0,0,0,0,0,0,0,209,0,346,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,681,0,0,0,0,0,0,0,614,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,904,0,215,0,0,755,0,0,316,
  437,889,0,586,0,137,0,0,663,0,0,0,0,0,0,0,0,0,0,483,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,661,0,0,0,0,0,0,0,0,0,0,0,0,0,754,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,1012,0,728,0,0,0,0,0,0,0,0,0,0,953,0,0,344,
  0,0,0,0,0,634,0,0,0,944,0,0,0,0,735,0,0,0,524,0,0,0,0,0,
  0,0,1097,0,0,0,0,0,1052,0,0,626,658,1045,0,0,0,0,0,0,784,1008,0,0,
  0,0,0,0,0,0,52,0,0,0,1104,121,0,0,412,0,0,0,0,1084,0,0,0,677,
  1055,0,930,0,0,0,0,6,0,0,271,0,0,0,0,0,0,0,38,997,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,655,0,969,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,440,0,0,0,0,0,618,
  0,0,0,0,0,0,317,833,0,439,170,0,0,0,0,0,1059,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  684,0,0,0,0,0,0,96,0,0,0,0,0,0,0,0,0,0,825,0,1103,149,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,756,0,0,0,0,0,0,0,0,
  0,0,0,740,0,0,0,0,0,0,175,0,0,0,292,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,1075,0,0,0,0,0,0,0,189,0,0,
  0,0,0,0,0,0,1041,0,0,0,0,0,901,1046,0,921,0,0,0,0,0,0,639,0,
  0,0,0,0,0,0,159,584,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,239,0,0,0,0,0,0,0,450,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,202,0,0,0,0,0,761,934,0,0,0,0,0,0,0,0,1050,0,0,0,0,
  511,0,0,0,0,0,0,0,0,0,0,0,29,301,0,0,0,0,0,0,0,0,477,204,
  0,0,0,0,0,0,0,0,0,0,0,0,0,739,0,238,0,507,0,0,0,0,0,0,
  0,0,0,0,392,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,407,0,0,0,0,567,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1093,0,0,97,510,0,0,0,0,0,0,0,0,0,0,0,0,0,0,122,
  738,0,0,505,0,0,0,0,0,0,0,0,0,0,0,0,0,27,0,0,0,182,0,0,
  0,0,0,0,0,236,0,0,0,372,0,502,0,0,1016,0,0,0,0,760,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1100,0,892,857,0,0,0,
  0,0,0,0,332,0,0,0,0,0,0,823,0,0,0,0,0,60,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,744,887,0,390,0,0,0,0,0,0,0,0,0,
  0,206,0,0,0,0,0,0,0,169,0,0,0,0,127,0,601,0,0,0,0,810,0,999,
  0,0,0,0,0,0,0,0,0,0,0,860,749,0,129,0,0,0,509,0,0,0,0,0,
  0,0,309,0,0,0,0,0,0,0,447,0,0,0,0,187,0,0,0,0,0,0,808,0,
  192,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,360,33,0,0,180,0,208,0,
  763,0,0,0,0,0,0,0,0,0,0,0,0,0,0,935,0,0,0,0,0,50,0,0,
  965,0,79,0,0,0,0,0,0,0,0,0,0,0,0,207,0,737,0,0,0,0,0,0,
  0,0,0,0,0,0,0,931,0,0,0,0,0,1034,269,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,503,0,0,0,0,0,0,0,0,0,0,19,0,
  0,0,0,0,0,0,0,949,0,0,0,0,0,308,0,0,0,0,0,0,0,0,338,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,687,0,0,0,0,0,164,0,0,912,0,0,624,1068,0,0,0,0,0,
  0,1054,0,0,501,0,795,0,1025,0,0,0,0,0,0,0,602,0,0,0,278,811,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,577,0,0,0,0,0,871,0,0,
  0,0,838,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,167,762,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,819,0,370,0,0,781,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,109,0,0,0,0,0,1040,0,0,0,0,564,0,0,0,
  0,0,0,47,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,911,0,0,0,648,0,0,0,0,0,0,487,0,0,0,0,0,0,430,0,0,0,0,
  0,0,0,0,0,0,0,964,0,0,0,0,0,622,937,0,746,0,1074,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,493,0,0,0,0,697,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,428,0,0,0,0,0,0,0,0,0,0,517,225,0,51,0,0,0,0,
  597,780,0,0,0,0,796,0,0,0,0,656,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,529,0,0,0,0,0,680,0,0,0,0,91,0,0,0,0,
  0,0,168,0,28,0,0,0,0,0,0,0,0,0,0,262,0,0,0,0,0,0,156,0,
  0,0,0,0,0,0,0,0,733,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,471,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,388,0,0,0,0,44,0,0,0,0,0,0,0,0,0,0,
  0,0,0,434,1096,0,307,550,0,406,0,0,0,0,0,205,0,158,0,0,0,0,0,604,
  0,173,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,287,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,785,9,766,0,110,0,0,0,0,0,0,0,114,669,1070,0,0,0,87,354,
  0,0,0,832,0,72,0,0,0,0,0,0,0,0,0,0,0,0,0,348,0,0,423,0,
  925,0,0,0,0,0,0,830,0,0,0,0,0,0,1005,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,389,0,0,0,0,0,0,0,
  1058,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,939,0,0,157,0,
  0,0,0,0,941,0,0,0,520,0,0,0,593,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1043,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,133,319,0,709,0,123,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,492,0,0,0,0,0,
  418,0,258,0,0,0,0,0,0,0,0,478,0,0,0,1047,0,963,0,0,0,0,0,0,
  0,0,0,0,0,0,0,211,1086,0,0,0,0,0,0,908,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1019,508,0,0,244,0,615,938,
};

enum { TRIGGER_HEAD_BITS = 14 };

static const uint64_t trigger_head[1 << 8] = {
  0x8000018000000000, 0x200808000, 0x80000000004, 0x800081000000400,
  0x880, 0x8000000000, 0x20040802000c, 0x400000000000000,
  0x2000, 0x140000000000540, 0x100000000000001, 0x400,
  0x1000000000000000, 0x400000004000, 0x240000000000, 0x100000001,
  0x0, 0x8020000000020, 0x20004000000000, 0x20,
  0x800010000000000, 0x80008000008000, 0x10000000000, 0x400000000000,
  0x1000000000400000, 0x408000100000004, 0x208000, 0x2800000000080,
  0x100000000010800, 0x2000000, 0x1000000000000, 0xa10400000000c000,
  0x0, 0x80, 0x80000000, 0x2000000400000,
  0x400000010000000, 0x2000000000000000, 0x8100048, 0x100401404000040,
  0x1200800000000, 0x1200000000001, 0x0, 0x400000010000040,
  0x200208000000100, 0x2000000000000000, 0x10000200000000, 0x40000000,
  0x40600, 0x2001000080, 0x48080000000000, 0x40040080000,
  0x0, 0x40000201000000, 0x0, 0x2000040000000000,
  0x4000040000000000, 0x20000000, 0x8002000000400, 0x40000800,
  0x4080804000030, 0x400000000000, 0x40000080009800, 0x20000408,
  0x2a0400000000, 0x4000000000, 0xa002000002000000, 0x80400000,
  0x400000000000, 0x0, 0x14000, 0x0,
  0x40000022010000, 0x1000802, 0x4000000000000, 0x2000000000,
  0x58248000002, 0x400009000a8000, 0x400000, 0x10004200408,
  0x40010000, 0x44008000000, 0x8000000000000, 0x400000,
  0x40000000000900, 0x1400080000040, 0x400800, 0x110900,
  0x8000000000040000, 0x2000000004, 0x800400000200, 0x800100,
  0x2000000200000000, 0x0, 0x200004000, 0x4000000200400004,
  0x80220102800200, 0x800000000000000, 0x4000000, 0x4004000000,
  0x2040100000004, 0x20800002000800, 0x800000000008000, 0x0,
  0x10000000000000, 0x202000004000000, 0x20000000000408, 0x8080000200010000,
  0x820000000, 0x1008000000, 0x80800000, 0x20000400000000,
  0x8, 0x0, 0xc40000042000000, 0x100000110,
  0x1000080000, 0x8000002000, 0x804000020000000, 0x8000000008800000,
  0x8000100000000, 0x30e0, 0x4000000000, 0x800300000000,
  0x20000000000, 0x24000000000000, 0x400000, 0x3000000000006,
  0x100010000000000, 0x402810, 0x40010000200000, 0x1000000000,
  0x10000404000000, 0x24000000000000, 0x800000000100002, 0x8000000000,
  0x1060000, 0x2400000000000020, 0x400000000a000000, 0x4000,
  0x20000000000000, 0x400400100, 0x1100020000, 0x2080100200000,
  0x2002000080000000, 0x14000100000, 0x240000100000000, 0x400000000040000,
  0x0, 0x2150102000040000, 0x4400, 0x4008000100000,
  0x8080010, 0x2000000, 0x40000024000, 0x18020800000000,
  0x8000004000, 0x400800000000820, 0x28000004010, 0x0,
  0x0, 0x1000010000000000, 0x40000000201000, 0x10000800,
  0x20000000000000, 0x400008010000010, 0x8000000000000080, 0x80000002000000,
  0x8080, 0x100000, 0x1000000000002001, 0x1000000000100,
  0x600800000, 0x0, 0x4000040000000000, 0x400000000000000,
  0x1200004000000, 0x8000000000120, 0x100000000000000, 0x1004000007000801,
  0xa0200000000000, 0x8000005500060, 0x4000000000000000, 0x4808,
  0x4000000a20000010, 0x400000000004000, 0x340300000, 0x4400000000,
  0x4000000000000000, 0x40000000000, 0x400001008000000, 0x1000000080020,
  0x800206000000000, 0x4000000100, 0x102102001000, 0x2000003008020000,
  0x800020081000020, 0x1200, 0x0, 0x410000000000000,
  0x8010000000000000, 0x4000000000400400, 0x0, 0x1400020100001000,
  0x0, 0x400000000000040, 0x4, 0x8200000000000,
  0x400004080020000, 0x6040400008800080, 0x200000004880, 0x4000000000000,
  0x80000000020000, 0x400010000004000, 0x600100040000, 0x8104000001c0,
  0x100000c00200, 0x40000000000, 0x800000000002000, 0x100010800,
  0x400000000, 0x8020000000000000, 0x2400000000000000, 0x40000020800000,
  0x800000000000, 0x808200000000000, 0x2100040040000000, 0x8000000000202,
  0x80000408000000, 0x400000080000000, 0x28, 0x2000000000000000,
  0x80000000000000, 0x89040000100, 0x200001000, 0x48000000000,
  0x2000000301020000, 0x100800400010000, 0x3080000, 0x2000000000000000,
  0x400000000000000, 0x1080180, 0x8000000, 0xd000000000000040,
  0x2440000000000020, 0x400040010000000, 0x20000000200, 0x400800,
  0x900000000, 0x840000, 0x4000100200000, 0x8001020000800000,
  0x400000000000100, 0x1000004000, 0x2000000000080202, 0x10000002000000,
};

#endif
