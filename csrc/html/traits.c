/* traits.c: what the tree builder knows of an element by its name */
#include "html/traits.h"

#define S WR_IS_SPECIAL
#define F WR_IS_FORMATTING
#define IMPLIED (WR_IS_IMPLIED | WR_IS_THOROUGH)
#define T(tag) [WR_TAG_##tag]

const uint16_t wr_html_traits[WR_NAME_TAGS] = {
  T(address) = S, T(applet) = S | WR_IS_SCOPE, T(area) = S | WR_IS_VOID, T(article) = S,
  T(aside) = S, T(base) = S | WR_IS_VOID, T(basefont) = S | WR_IS_VOID,
  T(bgsound) = S | WR_IS_VOID, T(blockquote) = S, T(body) = S, T(br) = S | WR_IS_VOID,
  T(button) = S | WR_IS_BUTTON_SCOPE, T(caption) = S | WR_IS_SCOPE | WR_IS_THOROUGH,
  T(center) = S, T(col) = S | WR_IS_VOID, T(colgroup) = S | WR_IS_THOROUGH, T(dd) = S | IMPLIED,
  T(details) = S, T(dir) = S, T(div) = S, T(dl) = S, T(dt) = S | IMPLIED,
  T(embed) = S | WR_IS_VOID, T(fieldset) = S, T(figcaption) = S, T(figure) = S, T(footer) = S,
  T(form) = S, T(frame) = S | WR_IS_VOID, T(frameset) = S, T(h1) = S | WR_IS_HEADING,
  T(h2) = S | WR_IS_HEADING, T(h3) = S | WR_IS_HEADING, T(h4) = S | WR_IS_HEADING,
  T(h5) = S | WR_IS_HEADING, T(h6) = S | WR_IS_HEADING, T(head) = S, T(header) = S,
  T(hgroup) = S, T(hr) = S | WR_IS_VOID, T(html) = S | WR_IS_SCOPE | WR_IS_TABLE_SCOPE,
  T(iframe) = S | WR_IS_RAW, T(img) = S | WR_IS_VOID, T(input) = S | WR_IS_VOID,
  T(keygen) = S | WR_IS_VOID, T(li) = S | IMPLIED, T(link) = S | WR_IS_VOID, T(listing) = S,
  T(main) = S, T(marquee) = S | WR_IS_SCOPE, T(menu) = S, T(meta) = S | WR_IS_VOID, T(nav) = S,
  T(noembed) = S | WR_IS_RAW, T(noframes) = S | WR_IS_RAW, T(noscript) = S,
  T(object) = S | WR_IS_SCOPE, T(ol) = S | WR_IS_LIST_SCOPE, T(optgroup) = IMPLIED,
  T(option) = IMPLIED, T(p) = S | IMPLIED, T(param) = S | WR_IS_VOID,
  T(plaintext) = S | WR_IS_RAW, T(pre) = S, T(rb) = IMPLIED, T(rp) = IMPLIED, T(rt) = IMPLIED,
  T(rtc) = IMPLIED, T(script) = S | WR_IS_RAW, T(search) = S, T(section) = S,
  T(select) = S | WR_IS_SCOPE, T(source) = S | WR_IS_VOID, T(style) = S | WR_IS_RAW,
  T(summary) = S, T(table) = S | WR_IS_SCOPE | WR_IS_TABLE_SCOPE | WR_IS_TABLE_PART,
  T(tbody) = S | WR_IS_THOROUGH | WR_IS_TABLE_PART, T(td) = S | WR_IS_SCOPE | WR_IS_THOROUGH,
  T(template) = S | WR_IS_SCOPE | WR_IS_TABLE_SCOPE, T(textarea) = S | WR_IS_RAW,
  T(tfoot) = S | WR_IS_THOROUGH | WR_IS_TABLE_PART, T(th) = S | WR_IS_SCOPE | WR_IS_THOROUGH,
  T(thead) = S | WR_IS_THOROUGH | WR_IS_TABLE_PART, T(title) = S | WR_IS_RAW,
  T(tr) = S | WR_IS_THOROUGH | WR_IS_TABLE_PART, T(track) = S | WR_IS_VOID,
  T(ul) = S | WR_IS_LIST_SCOPE, T(wbr) = S | WR_IS_VOID, T(xmp) = S | WR_IS_RAW, T(a) = F,
  T(b) = F, T(big) = F, T(code) = F, T(em) = F, T(font) = F, T(i) = F, T(nobr) = F, T(s) = F,
  T(small) = F, T(strike) = F, T(strong) = F, T(tt) = F, T(u) = F
};

unsigned wr_foreign_traits (wr_key key) {
  switch (key) {
    case WR_NS_MATHML << 16 | WR_TAG_mi: case WR_NS_MATHML << 16 | WR_TAG_mo:
    case WR_NS_MATHML << 16 | WR_TAG_mn: case WR_NS_MATHML << 16 | WR_TAG_ms:
    case WR_NS_MATHML << 16 | WR_TAG_mtext: case WR_NS_MATHML << 16 | WR_TAG_annotation_xml:
    case WR_NS_SVG << 16 | WR_TAG_foreignObject: case WR_NS_SVG << 16 | WR_TAG_desc:
    case WR_NS_SVG << 16 | WR_TAG_title:
      return WR_IS_SPECIAL | WR_IS_SCOPE;
    default:
      return 0;
  }
}
