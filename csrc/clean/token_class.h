/* token_class.h: what the words in class, id and role attributes say about an element */
#ifndef WR_TOKEN_CLASS_H
#define WR_TOKEN_CLASS_H

/* Bits in the order of csrc/gen/token_class.lua, where the words are. */
enum wr_token_class {
  WR_C_BODY = 1 << 0, WR_C_MAIN = 1 << 1, WR_C_ARTICLE = 1 << 2, WR_C_CONTENT = 1 << 3,
  WR_C_COMMENT = 1 << 4, WR_C_NAV = 1 << 5, WR_C_CRUMB = 1 << 6, WR_C_HEADER = 1 << 7,
  WR_C_FOOTER = 1 << 8, WR_C_SIDE = 1 << 9, WR_C_RELATED = 1 << 10, WR_C_SHARE = 1 << 11,
  WR_C_AD = 1 << 12, WR_C_META = 1 << 13, WR_C_TAGS = 1 << 14, WR_C_FORM = 1 << 15,
  WR_C_COOKIE = 1 << 16, WR_C_LEGAL = 1 << 17, WR_C_MODAL = 1 << 18, WR_C_PAGER = 1 << 19,
  WR_C_TEASER = 1 << 20, WR_C_CAPTION = 1 << 21, WR_C_TOC = 1 << 22, WR_C_TITLE = 1 << 23,
  WR_C_MESSAGE = 1 << 24, WR_C_PRODUCT = 1 << 25, WR_C_BUY = 1 << 26, WR_C_UNSEEN = 1 << 27,
  WR_C_SERVICE = 1 << 28, WR_C_REVIEW = 1 << 29, WR_C_LISTING = 1 << 30
};
#define WR_C_BIO 0x80000000u

#endif
