/* embed.c: text that a page carries in its data and does not show */
#include "html/embed.h"

#include "base/ascii.h"
#include "base/json.h"
#include "html/build.h"
#include "html/names_table.h"
#include "html/tidy.h"

/* Bytes of shown text from which on a page speaks for itself; bytes that an article, a description
   must have to be taken; posts of a thread, values that are looked at. */
enum { SHOWN = 500, ARTICLE = 300, DESCRIPTION = 200, POSTS = 200, VALUES = 20000, DEPTH = 64 };

typedef struct finder {
  wr_doc *d;
  wr_node_id article;                  /* the element that is added; WR_NONE before */
  wr_array stack;                      /* const wr_json *: values still to look at */
  bool failed;
} finder;

static bool is_mute (wr_name name) {
  return name == WR_TAG_script || name == WR_TAG_style || name == WR_TAG_title
    || name == WR_TAG_template || name == WR_TAG_textarea;
}

static bool is_thin (const wr_doc *d) {
  uint32_t shown = 0;
  for (wr_node_id id = 1; id < d->layer[WR_NODES].n && shown < SHOWN; id++) {
    const wr_node *n = wr_node_at(d, id);
    if (n->type != WR_TEXT_NODE || n->parent == WR_NONE
      || is_mute(wr_node_at(d, n->parent)->name))
      continue;
    shown += wr_trim(wr_node_data(d, id)).n;
  }
  return shown < SHOWN;
}

static wr_node_id find_body (const wr_doc *d) {
  for (wr_node_id id = 1; id < d->layer[WR_NODES].n; id++) {
    const wr_node *n = wr_node_at(d, id);
    if (n->type == WR_ELEMENT && n->name == WR_TAG_body && n->ns == WR_NS_HTML
      && n->parent != WR_NONE)
      return id;
  }
  return WR_NONE;
}

/* A text node of bytes that are no slice of the page. */
static bool add_decoded (finder *f, wr_node_id parent, wr_slice text, wr_span origin) {
  wr_doc *d = f->d;
  wr_array *decoded = &d->layer[WR_DECODED], *pieces = &d->layer[WR_TREE_PIECES];
  wr_node_id id = wr_build_text(d, parent, origin);
  if (id == WR_NONE) return true;      /* the limit of nodes, which is recorded */
  uint32_t at = decoded->n;
  wr_piece *piece = wr_array_push(pieces, sizeof *piece);
  if (!piece || !wr_array_bytes(decoded, text.at, text.n)) return false;
  *piece = (wr_piece) {at, text.n, origin.start, origin.end - origin.start, WR_UNESCAPED};
  wr_node *n = wr_node_at(d, id);
  n->data = at;
  n->data_n = text.n;
  n->first = pieces->n - 1;
  n->last = 1;
  n->flags |= WR_NODE_DECODED;
  return true;
}

/* The bytes of the page that the slice is; {WR_NONE, WR_NONE} where it is none of it. */
static wr_span place_of (const wr_doc *d, wr_slice s) {
  bool inside = s.at >= d->text.at && s.at + s.n <= d->text.at + d->text.n;
  uint32_t at = inside ? (uint32_t) (s.at - d->text.at) : WR_NONE;
  return (wr_span) {at, inside ? at + s.n : WR_NONE};
}

static bool add_paragraph (finder *f, wr_slice text, wr_span origin) {
  wr_slice line = wr_tidy(&f->d->arena, wr_trim(text));
  if (!line.at) return false;
  if (!line.n) return true;
  wr_span slice = place_of(f->d, line);
  wr_node_id p = wr_build_element(f->d, f->article, WR_TAG_p, WR_NS_HTML,
    (wr_span) {origin.start, origin.start});
  if (p == WR_NONE) return true;
  wr_node_at(f->d, p)->flags |= WR_NODE_IMPLIED;
  if (slice.start == WR_NONE) return add_decoded(f, p, line, origin);
  wr_build_text(f->d, p, slice);
  return true;
}

/* Where the next paragraph of s from `i` on ends: at a line's end, or before a tag of a block. */
static uint32_t paragraph_end (wr_slice s, uint32_t i) {
  static const char *const blocks[] = {"<p", "</p", "<br", "<div", "</div", "<li", "<h", "</h",
    "<pre", "<blockquote", "<tr"};
  for (uint32_t at = i; at < s.n; at++) {
    if (s.at[at] == '\n') return at;
    if (s.at[at] != '<' || at == i) continue;
    for (size_t k = 0; k < sizeof blocks / sizeof *blocks; k++)
      if (wr_begins((wr_slice) {s.at + at, s.n - at}, blocks[k])) return at;
  }
  return s.n;
}

/* Adds the text as paragraphs of the article, which is made for the first. */
static void add_text (finder *f, wr_slice text, wr_span origin, wr_embedded_from from) {
  wr_doc *d = f->d;
  if (f->article == WR_NONE) {
    wr_node_id body = find_body(d);
    if (body == WR_NONE) return;
    f->article = wr_build_element(d, body, WR_TAG_article, WR_NS_HTML,
      (wr_span) {origin.start, origin.start});
    if (f->article == WR_NONE) return;
    wr_node_at(d, f->article)->flags |= WR_NODE_IMPLIED;
    d->embedded = f->article;
    d->embedded_from = (uint8_t) from;
  }
  if (wr_is_escaped(text)) text = wr_unescape(&d->arena, text);
  f->failed |= !text.at;
  for (uint32_t i = 0; i < text.n && !f->failed;) {
    uint32_t end = paragraph_end(text, i);
    f->failed = !add_paragraph(f, (wr_slice) {text.at + i, end - i}, origin);
    i = end + (end < text.n && text.at[end] == '\n');
  }
}

static void push (finder *f, const wr_json *v) {
  const wr_json **slot = v ? wr_array_push(&f->stack, sizeof *slot) : NULL;
  if (slot) *slot = v;
  f->failed |= v && !slot;
}

static bool is_key (const wr_json *v, const char *key) {
  return v->key.n == strlen(key) && memcmp(v->key.at, key, v->key.n) == 0;
}

/* The longest text of an article in a value, or of a description where there is none. */
static const wr_json *longest_text (finder *f, const wr_json *value) {
  const wr_json *article = NULL, *description = NULL;
  uint32_t seen = 0;
  f->stack.n = 0;
  push(f, value);
  while (f->stack.n && seen++ < VALUES && !f->failed) {
    const wr_json *v = ((const wr_json **) f->stack.at)[--f->stack.n];
    if (v != value) push(f, v->next);
    if (v->kind == WR_JSON_OBJECT || v->kind == WR_JSON_ARRAY) push(f, v->first);
    if (v->kind != WR_JSON_STRING) continue;
    if ((is_key(v, "articleBody") || is_key(v, "text")) && v->string.n >= ARTICLE
      && (!article || v->string.n > article->string.n))
      article = v;
    if (is_key(v, "description") && v->string.n >= DESCRIPTION
      && (!description || v->string.n > description->string.n))
      description = v;
  }
  return article ? article : description;
}

static bool is_json_ld (const wr_doc *d, wr_node_id id) {
  return wr_node_at(d, id)->name == WR_TAG_script && wr_node_at(d, id)->first != WR_NONE
    && wr_begins(wr_node_value(d, id, WR_ATTR_type), "application/ld+json");
}

/* The text of a JSON-LD script. */
static void take_script (finder *f, wr_node_id id) {
  wr_doc *d = f->d;
  const wr_node *text = wr_node_at(d, wr_node_at(d, id)->first);
  wr_slice source = wr_node_data(d, wr_node_at(d, id)->first);
  bool escaped = wr_is_escaped(source), slice = !escaped && !(text->flags & WR_NODE_DECODED);
  if (escaped) source = wr_unescape(&d->arena, source);
  f->failed |= !source.at;
  uint32_t base = text->data, at = 0;
  wr_span whole = text->span;
  wr_error e = {0};
  const wr_json *value;
  while (!f->failed && f->article == WR_NONE
    && (value = wr_json_next(&d->arena, source, DEPTH, &at, &e))) {
    const wr_json *found = longest_text(f, value);
    if (!found) continue;
    wr_span origin = slice
      ? (wr_span) {base + found->span.start, base + found->span.end} : whole;
    add_text(f, found->string, origin, WR_EMBEDDED_JSON_LD);
  }
  f->failed |= e.code == WR_E_MEMORY;
}

/* The posts of the topic in what Discourse gives its scripts to begin with: JSON in JSON. */
static void take_preloaded (finder *f, const wr_attr *a) {
  wr_doc *d = f->d;
  wr_error e = {0};
  wr_span origin = wr_attr_span(d, a);
  const wr_json *all = wr_json_read(&d->arena, wr_attr_value(d, a), WR_JSON_TOLERANT, DEPTH, &e);
  for (const wr_json *m = all ? all->first : NULL; m && !f->failed; m = m->next) {
    if (m->kind != WR_JSON_STRING || !wr_begins(m->key, "topic_")) continue;
    const wr_json *topic = wr_json_read(&d->arena, m->string, WR_JSON_TOLERANT, DEPTH, &e);
    const wr_json *posts = topic
      ? wr_json_member(wr_json_member(topic, WR_SLICE("post_stream")), WR_SLICE("posts")) : NULL;
    uint32_t n = 0;
    for (const wr_json *p = posts ? posts->first : NULL; p && n < POSTS; p = p->next, n++) {
      const wr_json *cooked = wr_json_member(p, WR_SLICE("cooked"));
      if (cooked && cooked->kind == WR_JSON_STRING)
        add_text(f, cooked->string, origin, WR_EMBEDDED_PRELOADED);
    }
  }
}

/* The attribute of this name that the parser knows no number of. */
static const wr_attr *find_preloaded (const wr_doc *d, wr_node_id id) {
  const wr_node *n = wr_node_at(d, id);
  const wr_attr *a = (const wr_attr *) d->layer[WR_ATTRS].at + n->data, *end = a + n->data_n;
  for (; a < end; a++)
    if (a->value_n > ARTICLE
      && wr_slice_is(wr_name_text(d, a->name), WR_SLICE("data-preloaded")))
      return a;
  return NULL;
}

bool wr_embed (wr_doc *d) {
  finder f = {.d = d, .article = WR_NONE};
  if (!is_thin(d)) return true;
  uint32_t n = d->layer[WR_NODES].n;
  for (wr_node_id id = 1; id < n && f.article == WR_NONE && !f.failed; id++) {
    if (wr_node_at(d, id)->type != WR_ELEMENT || wr_node_at(d, id)->parent == WR_NONE) continue;
    const wr_attr *preloaded = find_preloaded(d, id);
    if (preloaded) take_preloaded(&f, preloaded);
    else if (is_json_ld(d, id)) take_script(&f, id);
  }
  wr_array_free(&f.stack);
  return !f.failed;
}
