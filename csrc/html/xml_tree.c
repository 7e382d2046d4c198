/* xml_tree.c: the tree of an XML document, element by element */
#include "base/ascii.h"
#include "html/decode.h"
#include "html/scan.h"
#include "html/xml_tree.h"

enum { NAMES = UINT16_MAX + 1, EXPANSION = 1 << 16 };      /* entities may make as many bytes as
                                                              the text has, and these */

/* What `prefix` meant before an element at level `level` declared it anew. */
typedef struct binding {
  uint32_t level;
  wr_name prefix;
  uint8_t before;
} binding;

bool wr_xml_tree_start (wr_xml_tree *t, wr_doc *d) {
  *t = (wr_xml_tree) {.d = d};
  t->bound = wr_arena_zero(&d->arena, NAMES);
  return t->bound && wr_build_start(d) && wr_xml_prolog_read(d, &t->prolog);
}

static wr_node_id current (const wr_xml_tree *t) {
  return t->open.n ? ((const wr_node_id *) t->open.at)[t->open.n - 1] : 0;
}

/* --- texts */

/* Whether a text read by the rules differs from its source. */
static bool is_special (const wr_xml_tree *t, wr_span s, unsigned rules) {
  const char *end = t->d->text.at + s.end;
  return wr_scan_special(t->d->text.at + s.start, end,
           rules & WR_DECODE_REFERENCES ? '&' : '\r')
    < end;
}

/* The entity referred to at the '&' at byte i, with *end behind its ';'; NULL for those that
   every document knows. */
static const wr_xml_entity *entity_at (const wr_xml_tree *t, uint32_t i, uint32_t most,
  uint32_t *end) {
  const char *text = t->d->text.at,
             *semicolon = memchr(text + i, ';', most - i < 256 ? most - i : 256);
  if (!semicolon) return NULL;
  *end = (uint32_t) (semicolon - text) + 1;
  return wr_xml_entity_find(t->d, &t->prolog, (wr_slice) {text + i + 1, *end - i - 2});
}

/* Appends what the entity stands for; where entities have made too much of the document, the
   reference as written. */
static bool put_entity (wr_xml_tree *t, const wr_xml_entity *e, wr_span reference,
  bool pieces) {
  wr_doc *d = t->d;
  wr_array *decoded = &d->layer[WR_DECODED];
  uint32_t n = e->value.end - e->value.start;
  if (n > d->text.n / 2 + EXPANSION - t->expanded
    && t->expanded + n > d->text.n / 2 + EXPANSION) {
    wr_doc_truncate(d, WR_LIMIT_bytes, reference.start);
    return wr_decode_verbatim(d, reference, pieces);
  }
  t->expanded += n;
  wr_piece p = {decoded->n, n, reference.start, reference.end - reference.start, WR_REFERENCE};
  return wr_array_bytes(decoded, d->text.at + e->value.start, n)
    && (!pieces || n == 0 || wr_piece_push(&d->layer[WR_TREE_PIECES], p));
}

/* Appends the text of s to WR_DECODED: the document's own entities here,
   all others by the rules. */
static bool decode (wr_xml_tree *t, wr_span s, unsigned rules, bool pieces) {
  uint32_t from = s.start;
  const char *text = t->d->text.at;
  for (uint32_t i = s.start, end = 0;
    t->prolog.entities.n && rules & WR_DECODE_REFERENCES && i < s.end; i++) {
    const char *p = memchr(text + i, '&', s.end - i);
    if (!p) break;
    i = (uint32_t) (p - text);
    const wr_xml_entity *e = entity_at(t, i, s.end, &end);
    if (!e) continue;
    if (!wr_decode(t->d, (wr_span) {from, i}, rules, pieces)
      || !put_entity(t, e, (wr_span) {i, end}, pieces))
      return false;
    from = end;
    i = end - 1;
  }
  return wr_decode(t->d, (wr_span) {from, s.end}, rules, pieces);
}

/* Gives node x the decoded text of s; a byte before it keeps its
   pieces apart from those of the text before. */
static void set_decoded (wr_xml_tree *t, wr_node_id id, wr_span s, unsigned rules) {
  wr_doc *d = t->d;
  if (!wr_array_bytes(&d->layer[WR_DECODED], "", 1)) t->failed = true;
  wr_node *x = wr_node_at(d, id);
  x->data = d->layer[WR_DECODED].n;
  x->first = d->layer[WR_TREE_PIECES].n;
  x->flags |= WR_NODE_DECODED;
  if (!decode(t, s, rules, true)) t->failed = true;
  x->data_n = d->layer[WR_DECODED].n - x->data;
  x->last = d->layer[WR_TREE_PIECES].n - x->first;
}

static void add_data (wr_xml_tree *t, wr_node_type type, wr_span data, wr_span whole,
  unsigned rules) {
  if (t->failed) return;
  wr_node_id id = wr_build_data(t->d, type, data);
  if (id == WR_NONE) {
    t->failed = true;
    return;
  }
  if (is_special(t, data, rules)) set_decoded(t, id, data, rules);
  wr_node_at(t->d, id)->span = whole;
  wr_build_insert(t->d, id, current(t), WR_NONE);
}

void wr_xml_tree_text (wr_xml_tree *t, wr_span s, bool cdata) {
  if (t->open.n && s.end > s.start)
    add_data(t, WR_TEXT_NODE, s, s, WR_DECODE_NUL_KEEP | (cdata ? 0 : WR_DECODE_REFERENCES));
}

void wr_xml_tree_comment (wr_xml_tree *t, wr_span data, wr_span whole) {
  if (t->open.n && data.end >= data.start)
    add_data(t, WR_COMMENT, data, whole, WR_DECODE_NUL_KEEP);
}

/* --- namespaces */

static wr_namespace namespace_named (wr_slice uri) {
  if (wr_slice_is(uri, WR_SLICE("http://www.w3.org/1999/xhtml"))) return WR_NS_HTML;
  if (wr_slice_is(uri, WR_SLICE("http://www.w3.org/2000/svg"))) return WR_NS_SVG;
  if (wr_slice_is(uri, WR_SLICE("http://www.w3.org/1998/Math/MathML"))) return WR_NS_MATHML;
  return WR_NS_OTHER;
}

static void bind (wr_xml_tree *t, wr_name prefix, wr_namespace ns) {
  binding *b = wr_array_push(&t->bindings, sizeof *b);
  if (!b) t->failed = true;
  else *b = (binding) {t->open.n + t->deeper, prefix, t->bound[prefix]};
  t->bound[prefix] = (uint8_t) (ns + 1);
}

/* Takes back what the elements at this level and below declared. */
static void unbind (wr_xml_tree *t, uint32_t level) {
  const binding *b = t->bindings.at;
  while (t->bindings.n && b[t->bindings.n - 1].level >= level) {
    t->bindings.n--;
    t->bound[b[t->bindings.n].prefix] = b[t->bindings.n].before;
  }
}

/* How many bytes of a name its prefix and the colon are. */
static uint32_t prefix_length (wr_slice name) {
  const char *colon = name.n ? memchr(name.at, ':', name.n) : NULL;
  return colon && colon > name.at && colon + 1 < name.at + name.n
    ? (uint32_t) (colon - name.at) + 1
    : 0;
}

/* "xmlns" and "xmlns:prefix". */
static void declare (wr_xml_tree *t, wr_slice name, wr_slice value) {
  if (wr_slice_is(name, WR_SLICE("xmlns"))) {
    bind(t, 0, namespace_named(value));
  } else if (name.n > 6 && memcmp(name.at, "xmlns:", 6) == 0) {
    wr_name prefix = wr_name_intern(t->d, (wr_slice) {name.at + 6, name.n - 6});
    if (prefix) bind(t, prefix, namespace_named(value));
  }
}

/* What a tag's name means, its declarations read:
   *name loses the prefix of namespaces that are known. */
static wr_namespace resolve (const wr_xml_tree *t, wr_slice *name) {
  uint32_t n = prefix_length(*name);
  wr_name prefix = n ? wr_name_find(t->d, (wr_slice) {name->at, n - 1}) : 0;
  if (n && !prefix) return WR_NS_OTHER;
  if (t->open.n == 0 && wr_slice_is(*name, WR_SLICE("html")) && !t->bound[0])
    t->bound[0] = WR_NS_HTML + 1;
  wr_namespace ns = t->bound[prefix] ? (wr_namespace) (t->bound[prefix] - 1) : WR_NS_OTHER;
  if (ns != WR_NS_OTHER) *name = (wr_slice) {name->at + n, name->n - n};
  return ns;
}

/* --- tags */

static bool ends_name (char c) {
  return wr_is_xml_space(c) || c == '=' || c == '/' || c == '>';
}

static wr_span name_at (wr_slice text, uint32_t i, uint32_t end) {
  uint32_t start = i;
  while (i < end && !ends_name(text.at[i])) i++;
  return (wr_span) {start, i};
}

static uint32_t skip_space (wr_slice text, uint32_t i, uint32_t end) {
  while (i < end && wr_is_xml_space(text.at[i])) i++;
  return i;
}

static void add_attribute (wr_xml_tree *t, wr_span name, wr_span value) {
  wr_doc *d = t->d;
  wr_array *attrs = &d->layer[WR_ATTRS], *decoded = &d->layer[WR_DECODED];
  wr_slice text = {d->text.at + name.start, name.end - name.start};
  wr_name id = wr_name_intern(d, text);
  if (id == 0 || wr_name_mark(d, id, d->layer[WR_NODES].n)) return;
  wr_attr *a = wr_array_push(attrs, sizeof *a);
  if (!a) {
    t->failed = true;
    return;
  }
  *a = (wr_attr) {.at = name.start, .value = value.start, .value_n = value.end - value.start,
    .name = id};
  if (is_special(t, value, WR_DECODE_REFERENCES)) {
    a->decoded = 1;
    a->value = decoded->n;
    if (!decode(t, value, WR_DECODE_REFERENCES | WR_DECODE_ATTRIBUTE | WR_DECODE_NUL_KEEP,
          false))
      t->failed = true;
    a->value_n = decoded->n - a->value;
  }
  declare(t, text, wr_attr_value(d, a));
}

/* The value whose quote stands at i. */
static wr_span value_at (wr_slice text, uint32_t i, uint32_t end) {
  const char *close = memchr(text.at + i + 1, text.at[i], end - i - 1);
  return (wr_span) {i + 1, close ? (uint32_t) (close - text.at) : end};
}

/* Reads the attributes between `i` and `end`; libxml2 has seen that they are well-formed, or
   that the document is not. */
static void read_attributes (wr_xml_tree *t, uint32_t i, uint32_t end) {
  wr_slice text = t->d->text;
  while ((i = skip_space(text, i, end)) < end) {
    wr_span name = name_at(text, i, end);
    i = skip_space(text, name.end, end);
    if (name.end == name.start || i == end || text.at[i] != '=') {
      i = i < end && name.end == name.start ? i + 1 : i;
      continue;
    }
    i = skip_space(text, i + 1, end);
    if (i == end || (text.at[i] != '"' && text.at[i] != '\'')) continue;
    wr_span value = value_at(text, i, end);
    add_attribute(t, name, value);
    i = value.end < end ? value.end + 1 : end;
  }
}

void wr_xml_tree_open (wr_xml_tree *t, wr_span tag) {
  wr_doc *d = t->d;
  if (t->failed) return;
  if (t->deeper || t->open.n >= d->limits.depth) {
    if (t->deeper++ == 0) wr_doc_truncate(d, WR_LIMIT_depth, tag.start);
    return;
  }
  wr_span written = name_at(d->text, tag.start + 1, tag.end);
  wr_slice name = {d->text.at + written.start, written.end - written.start};
  uint32_t first = d->layer[WR_ATTRS].n;
  read_attributes(t, written.end, tag.end);
  wr_namespace ns = resolve(t, &name);
  wr_node_id id = wr_build_element(d, current(t), wr_name_intern(d, name), ns, tag);
  wr_node_id *slot = id == WR_NONE ? NULL : wr_array_push(&t->open, sizeof *slot);
  if (!slot) {
    t->failed = true;
    return;
  }
  *slot = id;
  wr_node_at(d, id)->data = first;
  wr_node_at(d, id)->data_n = d->layer[WR_ATTRS].n - first;
}

void wr_xml_tree_close (wr_xml_tree *t, uint32_t end) {
  if (t->deeper) {
    t->deeper--;
  } else if (t->open.n) {
    wr_node_at(t->d, current(t))->span.end = end;
    t->open.n--;
    unbind(t, t->open.n);
  }
}

void wr_xml_tree_end (wr_xml_tree *t, uint32_t end) {
  t->deeper = 0;
  while (t->open.n) wr_xml_tree_close(t, end);
  wr_array_free(&t->open);
  wr_array_free(&t->bindings);
  wr_xml_prolog_free(&t->prolog);
}
