/* dom.c: the tree of a page as flat records in one array */
#include "base/ascii.h"
#include "html/dom.h"

wr_node_id wr_node_skip (const wr_doc *d, wr_node_id id, wr_node_id top) {
  while (id != top && id != WR_NONE) {
    const wr_node *x = wr_node_at(d, id);
    if (x->next != WR_NONE) return x->next;
    id = x->parent;
  }
  return WR_NONE;
}

wr_node_id wr_node_after (const wr_doc *d, wr_node_id id, wr_node_id top) {
  wr_node_id child = wr_node_first(d, id);
  return child != WR_NONE ? child : wr_node_skip(d, id, top);
}

static const char *decoded (const wr_doc *d) {
  return d->layer[WR_DECODED].at;
}

wr_slice wr_node_data (const wr_doc *d, wr_node_id id) {
  const wr_node *x = wr_node_at(d, id);
  if (x->type == WR_ELEMENT || x->data_n == 0) return (wr_slice) {"", 0};
  return (wr_slice) {
    (x->flags & WR_NODE_DECODED ? decoded(d) : d->text.at) + x->data, x->data_n};
}

void wr_node_doctype (const wr_doc *d, wr_node_id id, wr_slice *public_id,
  wr_slice *system_id) {
  const wr_node *x = wr_node_at(d, id);
  *public_id = *system_id = (wr_slice) {NULL, 0};
  if (!(x->flags & WR_NODE_DECODED)) return;
  uint32_t at = x->data + x->data_n, public_n = x->first ? x->first - 1 : 0;
  if (x->first) *public_id = (wr_slice) {decoded(d) + at, public_n};
  if (x->last) *system_id = (wr_slice) {decoded(d) + at + public_n, x->last - 1};
}

/* The template, by its element or its contents: both ascend, being made in order. */
static const wr_template *find_template (const wr_doc *d, wr_node_id id, bool by_content) {
  const wr_template *t = d->layer[WR_TEMPLATES].at;
  uint32_t low = 0, n = d->layer[WR_TEMPLATES].n, high = n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if ((by_content ? t[middle].content : t[middle].element) < id) low = middle + 1;
    else high = middle;
  }
  return low < n && (by_content ? t[low].content : t[low].element) == id ? t + low : NULL;
}

wr_node_id wr_node_content (const wr_doc *d, wr_node_id id) {
  const wr_node *x = wr_node_at(d, id);
  if (x->type != WR_ELEMENT || x->ns != WR_NS_HTML || x->name != WR_TAG_template) return id;
  const wr_template *t = find_template(d, id, false);
  return t ? t->content : id;
}

wr_node_id wr_node_owner (const wr_doc *d, wr_node_id id) {
  const wr_node *x = wr_node_at(d, id);
  const wr_template *t = x->type == WR_FRAGMENT ? find_template(d, id, true) : NULL;
  return t ? t->element : x->parent;
}

const wr_attr *wr_node_attr (const wr_doc *d, wr_node_id id, wr_name name) {
  const wr_node *x = wr_node_at(d, id);
  if (x->type != WR_ELEMENT || name == 0) return NULL;
  const wr_attr *a = (const wr_attr *) d->layer[WR_ATTRS].at + x->data;
  for (uint32_t i = 0; i < x->data_n; i++) {
    if (a[i].name == name) return a + i;
  }
  return NULL;
}

wr_slice wr_attr_value (const wr_doc *d, const wr_attr *a) {
  if (a->value_n == 0) return (wr_slice) {"", 0};
  return (wr_slice) {(a->decoded ? decoded(d) : d->text.at) + a->value, a->value_n};
}

static uint32_t skip_space (wr_slice t, uint32_t i) {
  while (i < t.n && wr_is_space(t.at[i])) i++;
  return i;
}

/* The end of the raw value that starts at i: before its quote, or at the white space or '>'
   behind it. */
static wr_span raw_value (wr_slice t, uint32_t i) {
  char quote = i < t.n ? t.at[i] : 0;
  uint32_t start = quote == '"' || quote == '\'' ? i + 1 : i, end = start;
  if (start > i) while (end < t.n && t.at[end] != quote) end++;
  else while (end < t.n && t.at[end] != '>' && !wr_is_space(t.at[end])) end++;
  return (wr_span) {start, end};
}

wr_span wr_attr_span (const wr_doc *d, const wr_attr *a) {
  wr_slice t = d->text;
  if (a->at == WR_NONE) return (wr_span) {WR_NONE, WR_NONE};
  if (!a->decoded) return (wr_span) {a->value, a->value + a->value_n};
  uint32_t i = a->at + 1;                                  /* a name may begin with '=' */
  while (i < t.n && !wr_is_space(t.at[i]) && t.at[i] != '=') i++;
  return raw_value(t, skip_space(t, skip_space(t, i) + 1));
}

wr_slice wr_node_value (const wr_doc *d, wr_node_id id, wr_name name) {
  const wr_attr *a = wr_node_attr(d, id, name);
  return a ? wr_attr_value(d, a) : (wr_slice) {"", 0};
}

static uint32_t text_length (const wr_doc *d, wr_node_id top) {
  uint64_t n = 0;
  for (wr_node_id id = top; id != WR_NONE; id = wr_node_after(d, id, top)) {
    if (wr_node_at(d, id)->type == WR_TEXT_NODE) n += wr_node_at(d, id)->data_n;
  }
  return n < WR_NONE ? (uint32_t) n : 0;
}

wr_slice wr_node_text_content (wr_doc *d, wr_node_id top) {
  uint32_t n = text_length(d, top);
  char *at = wr_arena_alloc(&d->arena, n), *end = at;
  if (!at) return (wr_slice) {NULL, 0};
  for (wr_node_id id = top; n > 0 && id != WR_NONE; id = wr_node_after(d, id, top)) {
    if (wr_node_at(d, id)->type != WR_TEXT_NODE) continue;
    wr_slice s = wr_node_data(d, id);
    memcpy(end, s.at, s.n);
    end += s.n;
  }
  return (wr_slice) {at, n};
}

bool wr_node_inside (const wr_doc *d, wr_node_id id, wr_node_id top) {
  while (id != top && id != WR_NONE) id = wr_node_at(d, id)->parent;
  return id == top;
}
