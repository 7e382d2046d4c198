/* note.c: footnotes of a part */
#include <stdio.h>
#include <stdlib.h>

#include "text/note.h"

#include "base/ascii.h"
#include "clean/display.h"
#include "html/names_table.h"
#include "text/render.h"

/* Links of a note that are looked at for the way back; nodes around a mark or a way back. */
#define LINKS_MAX 64
#define NODES_MAX 64

/* Bytes of a link that only leads back: "Return to text". */
#define BACK_MAX 16

/* Notes of a page; the marks of others stay links. */
#define NOTES_MAX 4096

/* An element, and the place of the page that it links to or is. */
typedef struct anchor {
  wr_slice id;
  wr_node_id node;
} anchor;

/* What the notes are looked for with. */
typedef struct search {
  const wr_doc *doc;
  wr_notes *found;
  wr_array links;                      /* anchor, in the order of the page */
  wr_array targets;                    /* anchor by id, then by node */
  wr_buf text;                         /* of a mark */
} search;

static bool is_alphanumeric (char c) {
  return wr_is_letter(c) || wr_is_digit(c);
}

static bool is_element (const wr_doc *d, wr_node_id id) {
  return wr_node_at(d, id)->type == WR_ELEMENT && wr_node_at(d, id)->ns == WR_NS_HTML;
}

/* --- links and what they lead to */

static wr_slice place_of_page (const wr_doc *d, wr_node_id id) {
  wr_slice href = wr_node_value(d, id, WR_ATTR_href);
  if (href.n < 2 || href.at[0] != '#') return (wr_slice) {"", 0};
  return (wr_slice) {href.at + 1, href.n - 1};
}

static bool is_link (const wr_doc *d, wr_node_id id) {
  return is_element(d, id) && wr_node_at(d, id)->name == WR_TAG_a && place_of_page(d, id).n;
}

static bool add_anchor (wr_array *to, wr_slice id, wr_node_id node) {
  anchor *a = wr_array_push(to, sizeof *a);
  if (a) *a = (anchor) {id, node};
  return a != NULL;
}

static bool collect_links (search *s) {
  for (wr_node_id id = 0; id != WR_NONE; id = wr_node_next(s->doc, id))
    if (is_link(s->doc, id) && !add_anchor(&s->links, place_of_page(s->doc, id), id)) return false;
  return true;
}

static int compare_ids (wr_slice a, wr_slice b) {
  int order = memcmp(a.at, b.at, a.n < b.n ? a.n : b.n);
  return order ? order : (a.n > b.n) - (a.n < b.n);
}

static int by_id (const void *left, const void *right) {
  const anchor *a = left, *b = right;
  int order = compare_ids(a->id, b->id);
  return order ? order : (a->node > b->node) - (a->node < b->node);
}

/* Elements are targets by their id, <a> by their name too (html.spec.whatwg.org 7.4.6.4). */
static bool collect_targets (search *s) {
  const wr_doc *d = s->doc;
  for (wr_node_id id = 0; id != WR_NONE; id = wr_node_next(d, id)) {
    if (!is_element(d, id)) continue;
    wr_slice name = wr_node_value(d, id, WR_ATTR_id);
    if (!name.n && wr_node_at(d, id)->name == WR_TAG_a) name = wr_node_value(d, id, WR_ATTR_name);
    if (name.n && !add_anchor(&s->targets, name, id)) return false;
  }
  if (s->targets.n) qsort(s->targets.at, s->targets.n, sizeof(anchor), by_id);
  return true;
}

/* The first element of that id, or WR_NONE. */
static wr_node_id target_of (const search *s, wr_slice id) {
  const anchor *at = s->targets.at;
  uint32_t low = 0, high = s->targets.n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (compare_ids(at[middle].id, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low < s->targets.n && wr_slice_is(at[low].id, id) ? at[low].node : WR_NONE;
}

/* --- marks, notes and the way back */

/* Takes brackets and signs off the ends of a mark; empty where it is no label. */
static wr_slice label_in (wr_slice s) {
  while (s.n && !is_alphanumeric(s.at[0])) s = (wr_slice) {s.at + 1, s.n - 1};
  while (s.n && !is_alphanumeric(s.at[s.n - 1])) s.n--;
  for (uint32_t i = 0; i < s.n; i++)
    if (!is_alphanumeric(s.at[i])) return (wr_slice) {"", 0};
  return s;
}

/* What is read of a link; until the next call. */
static wr_slice text_of (search *s, wr_node_id link) {
  s->text.n = 0;
  wr_render_node(s->doc, link, &s->text);
  return (wr_slice) {s->text.n ? s->text.at : "", (uint32_t) s->text.n};
}

/* The label of a mark; empty where it is longer than labels are. */
static wr_slice label_of (search *s, wr_node_id link) {
  wr_slice text = text_of(s, link), label = text.n > 5 ? WR_SLICE("") : label_in(text);
  return label.n > 3 ? WR_SLICE("") : label;
}

/* The block that a target stands for; WR_NONE where that is no note. */
static wr_node_id note_of (const wr_doc *d, wr_node_id target) {
  wr_node_id id = target;
  while (id != WR_NONE && is_element(d, id) && !(wr_display_of(d, id) & WR_D_BLOCK))
    id = wr_node_at(d, id)->parent;
  if (id == WR_NONE || !is_element(d, id)) return WR_NONE;
  switch (wr_node_at(d, id)->name) {
    case WR_TAG_li: case WR_TAG_p: case WR_TAG_div: case WR_TAG_dd: case WR_TAG_aside:
    case WR_TAG_section: case WR_TAG_blockquote:
      return id;
    default:
      return WR_NONE;
  }
}

/* Whether `target` is where a mark stands: the link, what holds it in its line, what it holds, or
   an empty place right before it. */
static bool is_at (const wr_doc *d, wr_node_id target, wr_node_id link) {
  if (wr_node_inside(d, target, link)) return true;
  for (wr_node_id id = link; id != WR_NONE && !(wr_display_of(d, id) & WR_D_BLOCK);
    id = wr_node_at(d, id)->parent)
    if (id == target || wr_node_at(d, id)->prev == target) return true;
  return false;
}

/* Whether below `top`, where few nodes are, there is no letter and no digit but in links to places
   of the page; in `link` alone, if there is one. */
static bool says_nothing (const wr_doc *d, wr_node_id top, wr_node_id link) {
  wr_node_id id = top;
  for (uint32_t seen = 0; id != WR_NONE; seen++) {
    if (seen == NODES_MAX) return false;
    bool a = is_link(d, id), passed = id == link || (a && link == WR_NONE);
    if (a && !passed) return false;
    if (!passed && wr_node_at(d, id)->type == WR_TEXT_NODE) {
      wr_slice s = wr_node_data(d, id);
      if (s.n > 64) return false;
      for (uint32_t i = 0; i < s.n; i++)
        if (is_alphanumeric(s.at[i])) return false;
    }
    id = passed ? wr_node_skip(d, id, top) : wr_node_after(d, id, top);
  }
  return true;
}

/* The outermost element around a mark, in its line, that holds nothing but it and its brackets. */
static wr_node_id whole_mark (const wr_doc *d, wr_node_id link) {
  wr_node_id id = link;
  for (wr_node_id up = wr_node_at(d, id)->parent;
    up != WR_NONE && !(wr_display_of(d, up) & WR_D_BLOCK) && says_nothing(d, up, link);
    up = wr_node_at(d, up)->parent)
    id = up;
  return id;
}

/* The same of a way back, with others beside it. */
static wr_node_id whole_back (const wr_doc *d, wr_node_id link, wr_node_id note) {
  wr_node_id id = link;
  for (wr_node_id up = wr_node_at(d, id)->parent;
    up != WR_NONE && up != note && says_nothing(d, up, WR_NONE); up = wr_node_at(d, up)->parent)
    id = up;
  return id;
}

static bool begins_before (const wr_doc *d, wr_node_id a, wr_node_id b) {
  return wr_node_at(d, a)->span.start < wr_node_at(d, b)->span.start;
}

/* The link in the note that leads back to `link`, which stands at `from` among the links. */
static wr_node_id back_of (const search *s, wr_node_id note, uint32_t from) {
  const anchor *links = s->links.at;
  uint32_t low = from + 1, high = s->links.n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (begins_before(s->doc, links[middle].node, note)) low = middle + 1;
    else high = middle;
  }
  for (uint32_t i = low; i < s->links.n && i < low + LINKS_MAX; i++) {
    if (!wr_node_inside(s->doc, links[i].node, note)) break;
    wr_node_id target = target_of(s, links[i].id);
    if (target != WR_NONE && is_at(s->doc, target, links[from].node)) return links[i].node;
  }
  return WR_NONE;
}

static bool add_place (search *s, wr_node_id node, uint32_t note, wr_note_role role) {
  wr_note_place *p = wr_array_push(&s->found->places, sizeof *p);
  if (p) *p = (wr_note_place) {node, note, role};
  return p != NULL;
}

/* The number of a note, which may be new; WR_NONE: no memory. */
static uint32_t number_of (search *s, wr_node_id node, wr_slice label) {
  wr_note *notes = s->found->notes.at;
  for (uint32_t i = s->found->notes.n; i-- > 0;)
    if (notes[i].node == node) return i;
  wr_note *n = wr_array_push(&s->found->notes, sizeof *n);
  if (!n) return WR_NONE;
  n->node = node;
  memcpy(n->label, label.at, label.n);
  uint32_t number = s->found->notes.n - 1;
  return add_place(s, node, number, WR_NOTE_BODY) ? number : WR_NONE;
}

/* Looks at link i; false: no memory. */
static bool try_link (search *s, uint32_t i) {
  wr_node_id link = ((const anchor *) s->links.at)[i].node;
  wr_node_id target = target_of(s, ((const anchor *) s->links.at)[i].id);
  wr_node_id note = target == WR_NONE ? WR_NONE : note_of(s->doc, target);
  if (note == WR_NONE || !begins_before(s->doc, link, note)) return true;
  wr_node_id back = back_of(s, note, i);
  wr_slice label = back == WR_NONE ? (wr_slice) {"", 0} : label_of(s, link);
  if (!label.n) return true;
  uint32_t number = number_of(s, note, label);
  if (number == WR_NONE || !add_place(s, whole_mark(s->doc, link), number, WR_NOTE_MARK))
    return false;
  return text_of(s, back).n > BACK_MAX
    || add_place(s, whole_back(s->doc, back, note), number, WR_NOTE_BACK);
}

/* --- those of the part */

static int by_node (const void *left, const void *right) {
  const wr_note_place *a = left, *b = right;
  return (a->node > b->node) - (a->node < b->node);
}

static void tell_read (wr_notes *n, const wr_part *p) {
  const wr_doc *d = p->doc;
  for (uint32_t i = 0; i < p->layer[WR_PASSAGES].n; i++) {
    const wr_block *b = wr_block_at(d, wr_passage_at(p, i)->block);
    for (wr_node_id id = b->node; id != WR_NONE; id = wr_node_at(d, id)->parent) {
      wr_note_place place = wr_notes_at(n, id);
      if (place.role == WR_NOTE_BODY && b->kind != WR_ROW)
        ((wr_note *) n->notes.at)[place.note].read = true;
    }
  }
}

static int by_label (const void *left, const void *right) {
  const wr_note *const *a = left, *const *b = right;
  return strcmp((*a)->label, (*b)->label);
}

/* Labels of notes that are read are the page's own where no two of them are the same, else numbers
   from 1 on. */
static bool make_labels (wr_notes *n) {
  wr_note *notes = n->notes.at, **read = malloc(n->notes.n * sizeof *read);
  if (!read) return false;
  uint32_t count = 0, same = 0;
  for (uint32_t i = 0; i < n->notes.n; i++)
    if (notes[i].read) read[count++] = notes + i;
  qsort(read, count, sizeof *read, by_label);
  for (uint32_t i = 1; i < count; i++) same += by_label(read + i - 1, read + i) == 0;
  free(read);
  for (uint32_t i = 0, number = 1; same && i < n->notes.n; i++)
    if (notes[i].read) snprintf(notes[i].label, sizeof notes[i].label, "%u", (unsigned) number++);
  return true;
}

/* Leaves only the places of notes that are read. */
static bool settle (wr_notes *n, const wr_part *p) {
  wr_note_place *places = n->places.at;
  if (!n->places.n) return true;
  qsort(places, n->places.n, sizeof *places, by_node);
  tell_read(n, p);
  uint32_t kept = 0;
  for (uint32_t i = 0; i < n->places.n; i++)
    if (((const wr_note *) n->notes.at)[places[i].note].read) places[kept++] = places[i];
  n->places.n = kept;
  return make_labels(n);
}

bool wr_notes_open (wr_notes *n, const wr_part *p) {
  search s = {.doc = p->doc, .found = n};
  *n = (wr_notes) {0};
  bool ok = collect_links(&s) && (s.links.n < 2 || collect_targets(&s));
  for (uint32_t i = 0; ok && s.targets.n && i < s.links.n && n->notes.n < NOTES_MAX; i++)
    ok = try_link(&s, i);
  ok = ok && !s.text.failed && settle(n, p);
  wr_array_free(&s.links);
  wr_array_free(&s.targets);
  wr_buf_free(&s.text);
  return ok;
}

void wr_notes_close (wr_notes *n) {
  wr_array_free(&n->notes);
  wr_array_free(&n->places);
}

wr_note_place wr_notes_at (const wr_notes *n, wr_node_id id) {
  const wr_note_place key = {.node = id}, *at = NULL;
  if (n->places.n) at = bsearch(&key, n->places.at, n->places.n, sizeof key, by_node);
  return at ? *at : (wr_note_place) {id, WR_NONE, WR_NOTE_NONE};
}

const char *wr_notes_label (const wr_notes *n, wr_note_place place) {
  return ((const wr_note *) n->notes.at)[place.note].label;
}

wr_node_id wr_notes_whole (const wr_notes *n, const wr_doc *d, wr_node_id id, wr_node_id root) {
  wr_node_id whole = id;
  for (; n->places.n && id != root && id != WR_NONE; id = wr_node_at(d, id)->parent) {
    wr_note_role role = wr_notes_at(n, id).role;
    if (role == WR_NOTE_MARK || role == WR_NOTE_BACK) whole = id;
  }
  return whole;
}
