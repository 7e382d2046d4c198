/* item.h: everything a script can name, as one integer, with its fields */
#ifndef WR_ITEM_H
#define WR_ITEM_H

#include "clean/meta/jsonld.h"
#include "run/stage.h"
#include "tag/annotation.h"

/* Where an item's record stands.  Those up to ANNOTATION belong to a part. */
typedef enum wr_space {
  WR_I_NONE, WR_I_DOCUMENT, WR_I_SECTION, WR_I_BLOCK, WR_I_SENTENCE, WR_I_TOKEN,
  WR_I_ANNOTATION, WR_I_TABLE, WR_I_ROW, WR_I_CELL, WR_I_NODE, WR_I_ATTRIBUTE, WR_I_OBJECT,
  WR_I_N
} wr_space;

/* A handle: bits 0-31 the record's index (ROW: the row), 32-53 its owner (ROW: the table),
   54-55 the part, 56-61 the space.  0 is no item.  Good until the document is reset. */
typedef uint64_t wr_item;

static inline wr_item wr_item_make (wr_space s, wr_part_id part, uint32_t index) {
  return (uint64_t) s << 56 | (uint64_t) part << 54 | index;
}

static inline wr_item wr_item_row (wr_part_id part, uint32_t table, uint32_t row) {
  return wr_item_make(WR_I_ROW, part, row) | (uint64_t) table << 32;
}

static inline wr_space wr_item_space (wr_item i) { return (wr_space) (i >> 56); }
static inline wr_part_id wr_item_part (wr_item i) { return (wr_part_id) (i >> 54 & 3); }
static inline uint32_t wr_item_index (wr_item i) { return (uint32_t) i; }
static inline uint32_t wr_item_owner (wr_item i) { return (uint32_t) (i >> 32) & 0x3FFFFF; }

/* What a script may ask for: layers, then annotation kinds (LAYER_N + wr_kind), then groups. */
#define WR_LAYER_MAP(XX) \
  XX(DOCUMENT, "document") XX(SECTION, "section") XX(BLOCK, "block") XX(HEADING, "heading") \
  XX(PARAGRAPH, "paragraph") XX(LIST_ITEM, "list_item") XX(TABLE, "table") XX(ROW, "row") \
  XX(CELL, "cell") XX(LINK, "link") XX(IMAGE, "image") XX(CODE, "code") \
  XX(SENTENCE, "sentence") XX(TOKEN, "token")

typedef enum wr_what {
#define XX(name, text) WR_W_##name,
  WR_LAYER_MAP(XX)
#undef XX
  WR_W_LAYER_N,
  WR_W_GROUP = WR_W_LAYER_N + WR_KIND_N,       /* then numeric, temporal, entity */
  WR_W_N = WR_W_GROUP + 3
} wr_what;

/* The number of a layer, kind or group by name, or -1; and back, constant. */
int wr_what_of (wr_slice name);
const char *wr_what_name (int what);

/* Annotation kinds of `what` as bits 1 << wr_kind; 0 for layers. */
uint64_t wr_what_kinds (int what);

/* Appends the items of `what` (in text order) to out (array of wr_item), running the stages
   they need.  `within`: only items inside this one (0: all).  `nested`: inner annotations too.
   Errors: those of the stages. */
int wr_item_list (wr_doc *d, int what, wr_part_id part, wr_item within, bool nested,
  wr_array *out, wr_error *e);

/* What an item is called: "sentence", "quantity", "heading", "node"; constant. */
const char *wr_item_kind (const wr_doc *d, wr_item i);

/* The item's bytes in d->text; {WR_NONE, WR_NONE} for what has none. */
wr_span wr_item_origin (const wr_doc *d, wr_item i);

/* The item's bytes in its part's text; {WR_NONE, WR_NONE} for what is not text (nodes,
   objects, tables). */
wr_span wr_item_text_span (const wr_doc *d, wr_item i);

/* The item as a reader sees it, in the document's arena or one of its texts. */
int wr_item_text (wr_doc *d, wr_item i, wr_slice *out, wr_error *e);

/* Neighbours: the items that hold i, found through its text or its node; 0 where there is none.
   PARENT is the next enclosing one. */
typedef enum wr_relation {
  WR_TO_PARENT, WR_TO_SECTION, WR_TO_BLOCK, WR_TO_SENTENCE, WR_TO_PREV, WR_TO_NEXT
} wr_relation;
int wr_item_related (wr_doc *d, wr_item i, wr_relation r, wr_item *out, wr_error *e);

#endif
