/* stop_table.h: words that running text is full of; made by csrc/gen/stop_words.lua */
#ifndef WR_STOP_TABLE_H
#define WR_STOP_TABLE_H

#include "base/eight.h"

/* A word, little-endian, stands in the bucket that the upper bits of its product tell. */
enum { STOP_MOST = 8, STOP_BUCKET = 4, STOP_BITS = 8 };
#define STOP_MULTIPLIER UINT64_C(0x84F1D2AA3B59FB95)

static const uint64_t stop_word[1 << STOP_BITS][STOP_BUCKET] = {
  {0},
  {0x7361u, 0x65bcc5u},  /* as że */
  {0x6f6e75u},  /* uno */
  {0},
  {0x746164u, 0x6f70u},  /* dat po */
  {0x656973u},  /* sie */
  {0x736c61u, 0x7465u, 0x7265646fu, 0x8bd1bcd0u},  /* als et oder мы */
  {0x7265766fu},  /* over */
  {0},
  {0x6d6564u},  /* dem */
  {0x61747365u},  /* esta */
  {0},
  {0},
  {0x727573u},  /* sur */
  {0x65746e69u, 0x79656874u},  /* inte they */
  {0x736177u, 0xbed0bdd0u},  /* was но */
  {0x617573u},  /* sua */
  {0},
  {0x65737561636562u},  /* because */
  {0x656873u, 0x6d656874u, 0xb5d0bdd0u},  /* she them не */
  {0x6e6164u},  /* dan */
  {0x7365u, 0xb0d0b7d0u},  /* es за */
  {0},
  {0x6f74u, 0x726562bcc3u},  /* to über */
  {0x746168u, 0x6e6f73u, 0x656977u},  /* hat son wie */
  {0},
  {0x6f646e617563u, 0x7469u, 0x61726170u, 0x72756f70u},  /* cuando it para pour */
  {0x646fu},  /* od */
  {0x7369616du},  /* mais */
  {0x6964u, 0x6c6c6974u},  /* di till */
  {0},
  {0x656d6f63u},  /* come */
  {0x73656cu, 0x6573u},  /* les se */
  {0},
  {0},
  {0x7265u, 0x74696166u, 0xbad0b0d082d1u},  /* er fait так */
  {0x69626967u, 0xa5c370u},  /* gibi på */
  {0},
  {0x726564u},  /* der */
  {0x6e6965u},  /* ein */
  {0x7369u, 0xb2d0u},  /* is в */
  {0},
  {0x756fu},  /* ou */
  {0xbed082d18dd1u},  /* это */
  {0x657261u},  /* are */
  {0x65726577u},  /* were */
  {0x736c69u},  /* ils */
  {0},
  {0},
  {0x7962u, 0x736164u, 0x6f726570u},  /* by das pero */
  {0x6f646f74u},  /* todo */
  {0},
  {0x6577u},  /* we */
  {0x6863727564u, 0x796168u},  /* durch hay */
  {0x6c6564u},  /* del */
  {0xa9c374a9c3u},  /* été */
  {0},
  {0x6f61u, 0x7473656au},  /* ao jest */
  {0x696f66u, 0x726568u},  /* foi her */
  {0x656964u, 0x616du, 0x746e6f73u},  /* die ma sont */
  {0x6d7974u},  /* tym */
  {0x737275656cu, 0x7573u, 0x726177u, 0xb8d0bbd0b8d0u},  /* leurs su war или */
  {0},
  {0x74696du},  /* mit */
  {0x87c47962u},  /* być */
  {0x6f6c6570u},  /* pelo */
  {0},
  {0x6f63u},  /* co */
  {0x6c6c61u},  /* all */
  {0x736168u, 0x6fa3c36eu, 0x6d6f73u},  /* has não som */
  {0x736fu},  /* os */
  {0},
  {0x6e61u, 0x726f6f76u, 0x8fd1bbd0b4d0u, 0x83d1u},  /* an voor для у */
  {0},
  {0x616c65u, 0x64726977u},  /* ela wird */
  {0x646c756f6873u},  /* should */
  {0x6562u, 0x6e656877u},  /* be when */
  {0x64656du},  /* med */
  {0x6a6962u},  /* bij */
  {0},
  {0x85c473u},  /* są */
  {0x656e6965u, 0x657571u},  /* eine que */
  {0x6568636e61u},  /* anche */
  {0},
  {0x726fu},  /* or */
  {0},
  {0x6d61u, 0x6564u, 0xbdd0bed0u},  /* am de он */
  {0x6973737561u},  /* aussi */
  {0x6ea5c37266u, 0x6d6574u},  /* från tem */
  {0x73616cu, 0x6173u},  /* las sa */
  {0},
  {0x6e65u, 0x73696874u, 0x7au},  /* en this z */
  {0},
  {0},
  {0x73656f64u},  /* does */
  {0x61u},  /* a */
  {0x6e6565u, 0x6863616eu, 0x6572656877u},  /* een nach where */
  {0x7261616eu, 0x726570u, 0x6f6877u},  /* naar per who */
  {0},
  {0x73616eu, 0x6b6172616c6fu, 0x6863696877u},  /* nas olarak which */
  {0x6c61u, 0x81d1u},  /* al с */
  {0},
  {0x7268656du},  /* mehr */
  {0x6c656eu, 0x746975u},  /* nel uit */
  {0x747461u, 0x646964u, 0x756573u},  /* att did seu */
  {0x7562u},  /* bu */
  {0x6d65u, 0x6568u},  /* em he */
  {0x736f64u},  /* dos */
  {0x65696eu},  /* nie */
  {0x736170u, 0x6e6973u, 0x6e6176u},  /* pas sin van */
  {0x65726f6du, 0x656d6f73u},  /* more some */
  {0x6c6164u, 0x6e69u, 0x746f6eu},  /* dal in not */
  {0x74616874u},  /* that */
  {0x656c6c6564u, 0x706fu, 0x6572626f73u},  /* delle op sobre */
  {0x726168u},  /* har */
  {0x7564u, 0x65u, 0x6e616874u},  /* du e than */
  {0x736563u, 0x656au, 0x72756eu},  /* ces je nur */
  {0},
  {0xb5d0b6d0u},  /* же */
  {0x6179u},  /* ya */
  {0x6c65u, 0x74656du},  /* el met */
  {0},
  {0x6e69a7c369u},  /* için */
  {0x6d6f7266u, 0x6573656874u, 0x736f6e75u},  /* from these unos */
  {0x747465u},  /* ett */
  {0x6d69u, 0x616e75u},  /* im una */
  {0x656cu},  /* le */
  {0x6e6f6eu},  /* non */
  {0xbed082d187d1u},  /* что */
  {0x656c61u, 0x656c6c65u},  /* ale elle */
  {0x74756f74u},  /* tout */
  {0x6b6fa7c3u},  /* çok */
  {0x68637561u, 0x616c6c6564u, 0xbad0b0d0bad0u},  /* auch della как */
  {0x6e6161u},  /* aan */
  {0},
  {0x737561u, 0x69u, 0x68636973u},  /* aus i sich */
  {0x6e656du, 0x656eu, 0x657274aac3u},  /* men ne être */
  {0},
  {0x747365u},  /* est */
  {0x646c756f63u, 0x616d75u},  /* could uma */
  {0x6c69u, 0x6b6f6fu},  /* il ook */
  {0x736e6164u, 0x6e6fu},  /* dans on */
  {0},
  {0x6e656562u, 0x6e6163u, 0x6164u, 0x7465696eu},  /* been can da niet */
  {0},
  {0},
  {0x646e61u, 0x736f6cu, 0x6f73u},  /* and los so */
  {0x6d757au},  /* zum */
  {0x726869u, 0x7275656cu, 0x8bd1b2d0u},  /* ihr leur вы */
  {0x656c65u},  /* ele */
  {0x6d656e6965u},  /* einem */
  {0},
  {0x6963u, 0x656874u, 0x6e6564726577u},  /* ci the werden */
  {0x656daac36du, 0x68746977u},  /* même with */
  {0x657566u, 0x68636f6eu, 0x726170u},  /* fue noch par */
  {0x6f737369u, 0x6d6fu, 0x697571u},  /* isso om qui */
  {0x736f6eu},  /* nos */
  {0x747369u},  /* ist */
  {0x8fd1u},  /* я */
  {0},
  {0x686369u},  /* ich */
  {0x6e616c6fu},  /* olan */
  {0x726f66u, 0x8bd1b1d0u},  /* for бы */
  {0x6168u, 0x6867756f726874u},  /* ha through */
  {0x787561u, 0x61686164u, 0x6fu},  /* aux daha o */
  {0x6574u},  /* te */
  {0x6e6f76u},  /* von */
  {0},
  {0},
  {0x656c69u},  /* ile */
  {0x73736164u, 0x676973u},  /* dass sig */
  {0x6e75u},  /* un */
  {0x6c6c6977u},  /* will */
  {0x656c696877u},  /* while */
  {0x6e696573u, 0xb7d0b8d0u},  /* sein из */
  {0x72bcc366u, 0x6576u},  /* für ve */
  {0x72757au},  /* zur */
  {0x7a657a7270u},  /* przez */
  {0x79756du, 0x6f7473657571u},  /* muy questo */
  {0x65747365u, 0xa5c373u},  /* este så */
  {0x696562u, 0x6f746e69u},  /* bei into */
  {0x616c6c656eu},  /* nella */
  {0x736962u, 0x616cu, 0x65736f6874u},  /* bis la those */
  {0x6e616bu},  /* kan */
  {0x726176u},  /* var */
  {0x6ea9c369626d6174u, 0x6d75u},  /* también um */
  {0x6b616au, 0x73756f6eu},  /* jak nous */
  {0x676e696562u},  /* being */
  {0x676f6eu},  /* nog */
  {0x737469u, 0x6e656874u},  /* its then */
  {0x696564u, 0x68636fu},  /* dei och */
  {0x72656e6965u, 0x72b6c366u},  /* einer för */
  {0x616eu, 0xb0d0bdd0u},  /* na на */
  {0x646976u},  /* vid */
  {0},
  {0x736573u},  /* ses */
  {0x616c6c61u, 0x656863u, 0x73a1c36du},  /* alla che más */
  {0x616c64u},  /* dla */
  {0x7265746661u, 0x6f6d6f63u, 0x617473657571u, 0x72756f79u},  /* after como questa your */
  {0},
  {0x63657661u, 0x6f64u, 0x656e75u},  /* avec do une */
  {0x6e6f63u, 0x776f68u},  /* con how */
  {0},
  {0x746564u, 0x726977u},  /* det wir */
  {0x77u},  /* w */
  {0},
  {0x79616du},  /* may */
  {0},
  {0},
  {0x6563u, 0x6572656874u},  /* ce there */
  {0x6e656e6965u},  /* einen */
  {0x726f70u, 0xb8d0u},  /* por и */
  {0x667561u, 0x6574746563u, 0x736968u, 0x746863696eu},  /* auf cette his nicht */
  {0xb9c36970u},  /* più */
  {0x6f736c61u, 0x7661u, 0x79u},  /* also av y */
  {0},
  {0x7269656874u},  /* their */
  {0},
  {0x796e61u, 0x7464726f77u},  /* any wordt */
  {0x6e6564u},  /* den */
  {0x656d6d6f63u, 0x6e6e616bu, 0x7261616du},  /* comme kann maar */
  {0x72656261u, 0x68637573u},  /* aber such */
  {0x747562u, 0x73616du, 0x6fa3c373u},  /* but mas são */
  {0x746568u, 0x6e6e6577u},  /* het wenn */
  {0x737573u, 0x757au},  /* sus zu */
  {0x6669u},  /* if */
  {0x6564736564u, 0x73756f76u},  /* desde vous */
  {0x726962u, 0x796c6e6fu},  /* bir only */
  {0x7561u},  /* au */
  {0},
  {0x65766168u},  /* have */
  {0x796du, 0x6f6e6f73u},  /* my sono */
  {0x6e656577746562u, 0x6973u},  /* between si */
  {0x696c67u},  /* gli */
  {0x6e6a697au},  /* zijn */
  {0},
  {0x646e6973u},  /* sind */
  {0x646168u, 0x82d1bed0u},  /* had от */
  {0x646c756f77u},  /* would */
  {0x726f6f64u, 0x73756c70u, 0x99c46973u},  /* door plus się */
  {0x6f6cu, 0x726573u},  /* lo ser */
  {0x726f76u},  /* vor */
  {0x6e65626168u, 0x616c6570u},  /* haben pela */
  {0x7461u, 0xbed0bfd0u},  /* at по */
  {0},
  {0x646e75u},  /* und */
  {0x6d6f63u, 0xa8c3u},  /* com è */
  {0},
  {0x756f79u},  /* you */
  {0x736564u, 0x72756fu},  /* des our */
  {0x65726f666562u, 0x6f6eu},  /* before no */
  {0x74756f6261u},  /* about */
  {0x617au},  /* za */
  {0},
  {0x666fu, 0x72a4c3u},  /* of är */
  {0x74616877u},  /* what */
};

#endif
