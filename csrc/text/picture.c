/* picture.c: pictures of a page */
#include "text/picture.h"

#include "base/ascii.h"
#include "clean/box.h"
#include "clean/display.h"
#include "clean/token_class.h"
#include "html/names_table.h"

/* --- addresses */

static bool is_address (wr_slice s) {
  return s.n && !wr_begins(s, "data:");
}

/* The address of the first candidate (html.spec.whatwg.org 4.8.4.2.1). */
static wr_slice first_of (wr_slice set) {
  wr_slice s = wr_trim(set);
  for (uint32_t i = 0; i < s.n; i++)
    if (wr_is_space(s.at[i])) return (wr_slice) {s.at, i};
  return s;
}

static wr_slice named_value (const wr_doc *d, wr_node_id id, const char *name) {
  wr_name known = wr_name_find(d, (wr_slice) {name, (uint32_t) strlen(name)});
  return known ? wr_trim(wr_node_value(d, id, known)) : (wr_slice) {"", 0};
}

wr_slice wr_picture_address (const wr_doc *d, wr_node_id image) {
  static const char *const single[] = {"data-src", "data-original", "data-lazy-src", "src"};
  static const char *const sets[] = {"data-srcset", "data-lazy-srcset", "srcset"};
  for (size_t i = 0; i < sizeof single / sizeof *single; i++) {
    wr_slice s = named_value(d, image, single[i]);
    if (is_address(s)) return s;
  }
  for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
    wr_slice s = first_of(named_value(d, image, sets[i]));
    if (is_address(s)) return s;
  }
  return (wr_slice) {"", 0};
}

/* --- which belong to what is read */

/* Pixels up to which a picture is a sign: an icon, a bullet, what counts readers. */
#define SIGN 48

/* Whether a side of the picture is said to be that small; "100%" says nothing. */
static bool is_small (wr_slice side) {
  uint32_t pixels = 0, i = 0;
  for (; i < side.n && wr_is_digit(side.at[i]) && pixels <= SIGN; i++)
    pixels = pixels * 10 + (uint32_t) (side.at[i] - '0');
  return i > 0 && pixels <= SIGN && !memchr(side.at, '%', side.n);
}

static bool holds (wr_slice s, const char *word) {
  for (uint32_t i = 0; i < s.n; i++)
    if (wr_begins((wr_slice) {s.at + i, s.n - i}, word)) return true;
  return false;
}

/* Whether the picture is somebody's portrait: by a class, or by the folder it lies in. */
static bool is_portrait (wr_slice class, wr_slice address) {
  return holds(class, "avatar") || holds(address, "/avatar/") || holds(address, "/avatars/");
}

/* Whether a picture belongs to what is read; not one that stands where the one before did. */
static bool is_sent (wr_pictures *p, wr_node_id image) {
  wr_slice address = wr_picture_address(p->doc, image);
  if (!address.n || is_small(wr_trim(wr_node_value(p->doc, image, WR_ATTR_width)))
    || is_small(wr_trim(wr_node_value(p->doc, image, WR_ATTR_height)))
    || is_portrait(wr_node_value(p->doc, image, WR_ATTR_class), address)
    || wr_slice_is(address, p->last))
    return false;
  p->last = address;
  return true;
}

/* Whether the element says that it holds no content. */
static bool is_furniture (const wr_box *b) {
  return b->own_within & (WR_IN_NAV | WR_IN_FOOTER | WR_IN_ASIDE | WR_IN_FORM | WR_IN_CONTROL
      | WR_IN_DIALOG)
    || b->own & (WR_C_COMMENT | WR_C_NAV | WR_C_CRUMB | WR_C_FOOTER | WR_C_SIDE | WR_C_RELATED
      | WR_C_SHARE | WR_C_AD | WR_C_META | WR_C_TAGS | WR_C_FORM | WR_C_COOKIE | WR_C_LEGAL
      | WR_C_MODAL | WR_C_PAGER | WR_C_TEASER | WR_C_TOC | WR_C_BIO);
}

/* Whether the element has text of its own, which was left out, since what stands between two
   neighbours in a part is not in it.  Captions tell of the picture. */
static bool holds_text (const wr_doc *d, const wr_box *box) {
  for (uint32_t i = box->first; i < box->end; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (b->hidden == WR_SHOWN && b->kind != WR_CAPTION && !(b->within & WR_IN_FIGURE)) return true;
  }
  return false;
}

/* Whether the pictures below an element are none of what is read. */
static bool is_passed_over (const wr_pictures *p, wr_node_id id) {
  uint32_t number = ((const uint32_t *) p->box_of.at)[id];
  const wr_box *box = number ? wr_box_at(p->doc, number - 1) : NULL;
  if (box && p->next != WR_NONE && box->first <= p->next && p->next < box->end) return false;
  if (box && (is_furniture(box) || holds_text(p->doc, box))) return true;
  if (!(wr_display_of(p->doc, id) & WR_D_MUTED) && !wr_display_hiding(p->doc, id)) return false;
  return p->stop == WR_NONE || !wr_node_inside(p->doc, p->stop, id);
}

/* --- the way through them */

bool wr_pictures_open (wr_pictures *p, const wr_doc *d) {
  *p = (wr_pictures) {.doc = d, .at = WR_NONE, .stop = WR_NONE, .next = WR_NONE};
  uint32_t n = d->layer[WR_NODES].n;
  if (!wr_array_reserve(&p->box_of, n, sizeof(uint32_t))) return false;
  uint32_t *box_of = p->box_of.at;
  memset(box_of, 0, n * sizeof *box_of);
  for (uint32_t i = 0; i < d->layer[WR_BOXES].n; i++) box_of[wr_box_at(d, i)->node] = i + 1;
  return true;
}

void wr_pictures_close (wr_pictures *p) {
  wr_array_free(&p->box_of);
}

void wr_pictures_between (wr_pictures *p, wr_node_id behind, uint32_t next, wr_node_id stop) {
  p->top = 0;
  p->at = wr_node_skip(p->doc, behind, p->top);
  p->stop = stop;
  p->next = next;
}

/* The innermost box with both blocks, of which `block` is one. */
static wr_node_id around (const wr_doc *d, uint32_t block, uint32_t other) {
  uint32_t i = wr_block_at(d, block)->box;
  while (wr_box_at(d, i)->parent != WR_NONE
    && (other < wr_box_at(d, i)->first || other >= wr_box_at(d, i)->end))
    i = wr_box_at(d, i)->parent;
  return wr_box_at(d, i)->node;
}

void wr_pictures_before (wr_pictures *p, uint32_t first, wr_node_id stop, uint32_t second) {
  p->top = around(p->doc, first, second);
  p->at = wr_node_at(p->doc, p->top)->first;
  p->stop = stop;
  p->next = first;
}

void wr_pictures_behind (wr_pictures *p, uint32_t last, wr_node_id behind, uint32_t previous) {
  p->top = around(p->doc, last, previous);
  p->at = wr_node_skip(p->doc, behind, p->top);
  p->stop = p->next = WR_NONE;
}

wr_node_id wr_pictures_next (wr_pictures *p) {
  const wr_doc *d = p->doc;
  while (p->at != WR_NONE && p->at != p->stop) {
    wr_node_id id = p->at;
    const wr_node *n = wr_node_at(d, id);
    bool element = n->type == WR_ELEMENT;
    bool over = !element || is_passed_over(p, id);
    p->at = over ? wr_node_skip(d, id, p->top) : wr_node_after(d, id, p->top);
    if (!over && n->name == WR_TAG_img && n->ns == WR_NS_HTML && is_sent(p, id)) return id;
  }
  p->at = WR_NONE;
  return WR_NONE;
}
