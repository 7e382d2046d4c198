/* select.c: CSS selectors matched over the flat tree */
#include "html/select/match.h"

/* Which tags the subjects of a selector can have: `only` when it is one, else bit id % 256 of
   every name asked for, or all bits.  Nodes that are no elements have no name. */
typedef struct tag_filter {
  uint64_t bits[4];
  wr_name only;                        /* 0: several */
  bool any;                            /* all bits */
} tag_filter;

static void allow (tag_filter *f, wr_name id) {
  if (id == 0) return;
  bool first = (f->bits[0] | f->bits[1] | f->bits[2] | f->bits[3]) == 0;
  f->only = first || f->only == id ? id : 0;
  f->bits[id / 64 % 4] |= (uint64_t) 1 << id % 64;
}

static bool allows (const tag_filter *f, wr_name id) {
  return f->bits[id / 64 % 4] >> id % 64 & 1;
}

/* False when no subject can stand in this document: none of their tags does. */
static bool make_filter (const wr_matcher *m, tag_filter *f) {
  *f = (tag_filter) {.any = false};
  for (uint32_t i = m->program->list; i != WR_NONE && !f->any;
    i = wr_complex_at(m->program, i)->next) {
    uint32_t first = wr_compound_at(m->program, wr_complex_at(m->program, i)->subject)->first;
    if (first != WR_NONE && wr_test_at(m->program, first)->kind == WR_TEST_TYPE) {
      allow(f, m->names[first].lower);
      allow(f, m->names[first].written);
    } else {
      *f = (tag_filter) {.bits = {UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX}, .any = true};
    }
  }
  return (f->bits[0] | f->bits[1] | f->bits[2] | f->bits[3]) != 0;
}

static bool add (wr_array *out, wr_node_id id) {
  wr_node_id *slot = wr_array_push(out, sizeof *slot);
  if (slot) *slot = id;
  return slot != NULL;
}

static bool can_match (const wr_matcher *m, const tag_filter *f, wr_node_id id) {
  return m->nodes[id].type == WR_ELEMENT && allows(f, m->nodes[id].name);
}

/* The same where ids are in document order. */
static inline wr_node_id next_in_range (const wr_matcher *m, const tag_filter *f,
  wr_node_id id) {
  const wr_node *x = m->nodes + id + 1, *end = m->nodes + m->end;
  if (f->only != 0) {
    while (x < end && x->name != f->only) x++;
  } else {
    while (x < end && !(x->type == WR_ELEMENT && allows(f, x->name))) x++;
  }
  return x < end ? (wr_node_id) (x - m->nodes) : WR_NONE;
}

/* The next element behind id that may be a subject, in document order; WR_NONE at the end. */
static wr_node_id next_candidate (const wr_matcher *m, const tag_filter *f, wr_node_id id) {
  if (m->end == 0) {
    do id = wr_node_after(m->doc, id, m->top);
    while (id != WR_NONE && !can_match(m, f, id));
    return id;
  }
  return next_in_range(m, f, id);
}

/* In document order; `limit` 0: all. */
static bool scan (wr_matcher *m, uint32_t limit, wr_array *out) {
  tag_filter f;
  if (!make_filter(m, &f)) return true;
  for (wr_node_id id = m->top; (id = next_candidate(m, &f, id)) != WR_NONE;) {
    if (!wr_match_list(m, m->program->list, id)) continue;
    if (m->failed || !add(out, id)) return false;
    if (limit != 0 && --limit == 0) break;
  }
  return !m->failed;
}

bool wr_select (const wr_doc *d, const wr_selector *s, wr_node_id top, uint32_t limit,
  wr_array *out) {
  if (s->list == WR_NONE) return add(out, top);
  if (top >= d->layer[WR_NODES].n) return true;
  wr_matcher m;
  bool done = wr_matcher_start(&m, d, s, top) && scan(&m, limit, out);
  wr_matcher_free(&m);
  return done;
}

bool wr_selector_matches (const wr_doc *d, const wr_selector *s, wr_node_id id) {
  if (s->list == WR_NONE) return true;
  if (id >= d->layer[WR_NODES].n || wr_node_at(d, id)->type != WR_ELEMENT) return false;
  wr_matcher m;
  bool matches = wr_matcher_start(&m, d, s, id) && wr_match_list(&m, s->list, id) && !m.failed;
  wr_matcher_free(&m);
  return matches;
}
