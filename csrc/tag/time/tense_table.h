/* made by gen/lexicon.lua; do not edit */
static const wr_entry tense_slot[64] = {
  [3] = {"been", 4, BEHIND, 0, 0, 0},
  [4] = {"set", 3, AHEAD, 0, 0, 0},
  [12] = {"schedule", 8, AHEAD, 0, 0, 0},
  [13] = {"will", 4, AHEAD, 0, 0, 0},
  [14] = {"took", 4, BEHIND, 0, 0, 0},
  [18] = {"had", 3, BEHIND, 0, 0, 0},
  [19] = {"plan", 4, AHEAD, 0, 0, 0},
  [22] = {"meet", 4, AHEAD, 0, 0, 0},
  [24] = {"made", 4, BEHIND, 0, 0, 0},
  [28] = {"said", 4, BEHIND, 0, 0, 0},
  [35] = {"has", 3, BEHIND, 0, 0, 0},
  [36] = {"please", 6, AHEAD, 0, 0, 0},
  [37] = {"ll", 2, AHEAD, 0, 0, 0},
  [38] = {"went", 4, BEHIND, 0, 0, 0},
  [40] = {"must", 4, AHEAD, 0, 0, 0},
  [41] = {"met", 3, BEHIND, 0, 0, 0},
  [42] = {"saw", 3, BEHIND, 0, 0, 0},
  [43] = {"came", 4, BEHIND, 0, 0, 0},
  [44] = {"lets", 4, AHEAD, 0, 0, 0},
  [45] = {"shall", 5, AHEAD, 0, 0, 0},
  [46] = {"were", 4, BEHIND, 0, 0, 0},
  [50] = {"was", 3, BEHIND, 0, 0, 0},
  [51] = {"plans", 5, AHEAD, 0, 0, 0},
  [52] = {"told", 4, BEHIND, 0, 0, 0},
  [54] = {"'ll", 3, AHEAD, 0, 0, 0},
  [56] = {"book", 4, AHEAD, 0, 0, 0},
  [57] = {"remind", 6, AHEAD, 0, 0, 0},
  [59] = {"have", 4, BEHIND, 0, 0, 0},
  [60] = {"let's", 5, AHEAD, 0, 0, 0},
  [62] = {"did", 3, BEHIND, 0, 0, 0},
};
static const uint32_t tense_begin[27] = {
  0x0, 0x4010, 0x1, 0x100, 0x0, 0x0, 0x0, 0x1, 0x0,
  0x0, 0x0, 0x810, 0x100011, 0x0, 0x0, 0x800, 0x0, 0x10,
  0x95, 0x4000, 0x0, 0x0, 0x111, 0x0, 0x0, 0x0, 0x800
};
static const wr_lexicon tense = {tense_slot, 63, 8, tense_begin};
