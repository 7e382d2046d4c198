/* traits.h: what the tree builder knows of an element by its name */
#ifndef WR_TRAITS_H
#define WR_TRAITS_H

#include "html/dom.h"

enum wr_trait {
  WR_IS_SPECIAL = 1,                   /* html.spec.whatwg.org 13.2.4.2, "special" */
  WR_IS_FORMATTING = 2,
  WR_IS_SCOPE = 4,                     /* ends the search for an element in scope */
  WR_IS_LIST_SCOPE = 8,                /* … in list item scope too */
  WR_IS_BUTTON_SCOPE = 16,
  WR_IS_TABLE_SCOPE = 32,
  WR_IS_IMPLIED = 64,                  /* its end tag may be implied */
  WR_IS_THOROUGH = 128,                /* … "thoroughly" */
  WR_IS_TABLE_PART = 256,              /* text in it is foster parented */
  WR_IS_HEADING = 512,
  WR_IS_VOID = 1024,                   /* never has contents (13.1.2) */
  WR_IS_RAW = 2048                     /* its contents are raw text or RCDATA */
};

/* An element's name with its namespace: equal to its WR_TAG_… for HTML elements, larger than
   any name for others. */
typedef uint32_t wr_key;

static inline wr_key wr_key_of (wr_namespace ns, wr_name name) {
  return (uint32_t) ns << 16 | name;
}

/* Bits of wr_trait. */
extern const uint16_t wr_html_traits[WR_NAME_TAGS];
unsigned wr_foreign_traits (wr_key key);

static inline unsigned wr_traits (wr_key key) {
  if (key < WR_NAME_TAGS) return wr_html_traits[key];
  return key <= UINT16_MAX ? 0 : wr_foreign_traits(key);
}

#endif
