/* relation.c: tests that speak of other elements: places among siblings, :has() */
#include "html/select/match.h"

/* --- places [14.3, 14.4]: all children of a parent are numbered when the first is asked for */

enum { NO_PLACE = UINT32_MAX };        /* the element is not among those that count */

/* Node types of HTML, tags of all namespaces: what "of type" counts apart. */
static uint32_t type_of (const wr_node *x) {
  return (uint32_t) x->ns << 16 | x->name;
}

/* The counter of the siblings like x. */
static uint32_t *counter (wr_matcher *m, uint32_t test, const wr_node *x) {
  bool of_type = wr_test_at(m->program, test)->of_type;
  return wr_memo_at(&m->memo, wr_question(WR_ASK_COUNT, test), of_type ? type_of(x) : 0);
}

static wr_node_id next_sibling (const wr_matcher *m, const wr_test *t, wr_node_id id) {
  return t->from_end ? wr_element_before(m, id) : wr_element_behind(m, id);
}

static bool number_one (wr_matcher *m, uint32_t test, wr_node_id id) {
  const wr_test *t = wr_test_at(m->program, test);
  uint32_t place = NO_PLACE;
  if (t->list == WR_NONE || wr_match_list(m, t->list, id)) {
    uint32_t *count = counter(m, test, m->nodes + id);
    if (!count) return false;
    place = ++*count;
  }
  uint32_t *slot = wr_memo_at(&m->memo, wr_question(WR_ASK_PLACE, test), id);
  if (!slot) return false;
  *slot = place;
  return true;
}

static wr_node_id first_sibling (const wr_matcher *m, const wr_test *t, wr_node_id id) {
  wr_node_id above = m->nodes[id].parent;
  if (above == WR_NONE) return id;
  wr_node_id x = t->from_end ? m->nodes[above].last : m->nodes[above].first;
  return m->nodes[x].type == WR_ELEMENT ? x : next_sibling(m, t, x);
}

static void number_siblings (wr_matcher *m, uint32_t test, wr_node_id id) {
  const wr_test *t = wr_test_at(m->program, test);
  wr_node_id first = first_sibling(m, t, id);
  for (wr_node_id x = first; x != WR_NONE && !m->failed; x = next_sibling(m, t, x))
    if (!number_one(m, test, x)) m->failed = true;
  for (wr_node_id x = first; x != WR_NONE && !m->failed; x = next_sibling(m, t, x)) {
    uint32_t *count = counter(m, test, m->nodes + x);
    if (count) *count = 0;
    else m->failed = true;
  }
}

/* Whether place = a*n + b for some n >= 0. */
static bool is_place (int64_t a, int64_t b, int64_t place) {
  if (a == 0) return place == b;
  return (place - b) / a >= 0 && (place - b) % a == 0;
}

bool wr_match_nth (wr_matcher *m, uint32_t test, wr_node_id id) {
  const wr_test *t = wr_test_at(m->program, test);
  uint32_t question = wr_question(WR_ASK_PLACE, test);
  if (wr_memo_get(&m->memo, question, id) == 0) number_siblings(m, test, id);
  uint32_t place = wr_memo_get(&m->memo, question, id);
  return place != 0 && place != NO_PLACE && is_place(t->a, t->b, place);
}

/* --- :has() [4.5]: the anchors are found from the other end, set by set: the elements that
   match the rightmost compound, what they hang on, which of that matches the next compound, and
   so on.  Every step marks a node once, so it is linear in the region. */

/* A set of nodes: its members, and a memo question that says who is one. */
typedef struct node_set {
  wr_array ids;                        /* wr_node_id */
  uint32_t question, mark;
} node_set;

/* Adds id; false when it was there already, or without memory. */
static bool set_add (wr_matcher *m, node_set *s, wr_node_id id) {
  uint32_t *seen = wr_memo_at(&m->memo, s->question, id);
  if (seen && *seen == s->mark) return false;
  wr_node_id *member = seen ? wr_array_push(&s->ids, sizeof *member) : NULL;
  if (!member) {
    m->failed = true;
    return false;
  }
  *seen = s->mark;
  *member = id;
  return true;
}

static wr_node_id member (const node_set *s, uint32_t i) {
  return ((const wr_node_id *) s->ids.at)[i];
}

/* Into `out`: everything that something in `s` hangs on by the combinator. */
static void hang (wr_matcher *m, const node_set *s, char combinator, node_set *out) {
  bool sideways = combinator == '+' || combinator == '~',
       far = combinator == ' ' || combinator == '~';
  for (uint32_t i = 0; i < s->ids.n && !m->failed; i++) {
    wr_node_id id = member(s, i);
    do id = sideways ? wr_element_before(m, id) : wr_element_above(m, id);
    while (id != WR_NONE && m->nodes[id].type == WR_ELEMENT && set_add(m, out, id) && far);
  }
}

static void filter (wr_matcher *m, node_set *s, uint32_t first_test) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < s->ids.n && !m->failed; i++)
    if (wr_match_tests(m, first_test, member(s, i)))
      ((wr_node_id *) s->ids.at)[kept++] = member(s, i);
  s->ids.n = kept;
}

/* The elements of the region that match the compound by itself. */
static void gather (wr_matcher *m, uint32_t first_test, wr_node_id region, node_set *out) {
  for (wr_node_id id = wr_node_after(m->doc, region, region); id != WR_NONE && !m->failed;
    id = wr_node_after(m->doc, id, region))
    if (m->nodes[id].type == WR_ELEMENT && wr_match_tests(m, first_test, id))
      set_add(m, out, id);
}

/* Marks of the sets of one :has() differ: for each compound those that match it and those that
   hang on its left, and both again for the whole document.  Never 0. */
static uint32_t mark_of (uint32_t compound, bool left, bool whole) {
  return 4 * compound + (left ? 2 : 0) + (whole ? 1 : 0) + 1;
}

/* The set's members are anchors. */
static void keep_anchors (wr_matcher *m, uint32_t test, const node_set *s) {
  for (uint32_t i = 0; i < s->ids.n && !m->failed; i++) {
    uint32_t *slot = wr_memo_at(&m->memo, wr_question(WR_ASK_HAS, test), member(s, i));
    if (slot) *slot = 1;
    else m->failed = true;
  }
}

/* Finds every anchor of one alternative. */
static void find_anchors (wr_matcher *m, uint32_t test, uint32_t compound, wr_node_id region,
  bool whole) {
  uint32_t question = wr_question(WR_ASK_SEEN, test);
  node_set now = {.question = question, .mark = mark_of(compound, false, whole)};
  gather(m, wr_compound_at(m->program, compound)->first, region, &now);
  for (const wr_compound *k;; compound = k->left) {
    k = wr_compound_at(m->program, compound);
    node_set left = {.question = question, .mark = mark_of(compound, true, whole)};
    hang(m, &now, k->combinator, &left);
    wr_array_free(&now.ids);
    now = left;
    if (k->left == WR_NONE) break;
    filter(m, &now, wr_compound_at(m->program, k->left)->first);
  }
  keep_anchors(m, test, &now);
  wr_array_free(&now.ids);
}

/* Whether an anchor is looked at from beside: some alternative begins with '+' or '~'. */
static bool looks_sideways (const wr_matcher *m, const wr_test *t) {
  for (uint32_t i = t->list; i != WR_NONE; i = wr_complex_at(m->program, i)->next) {
    const wr_compound *k = wr_compound_at(m->program, wr_complex_at(m->program, i)->subject);
    while (k->left != WR_NONE) k = wr_compound_at(m->program, k->left);
    if (k->combinator == '+' || k->combinator == '~') return true;
  }
  return false;
}

enum { REGION_NONE, REGION_TOP, REGION_WHOLE };

/* For anchors below `top` the region is its subtree; others ask for the whole document. */
bool wr_match_has (wr_matcher *m, uint32_t test, wr_node_id id) {
  const wr_test *t = wr_test_at(m->program, test);
  uint32_t question = wr_question(WR_ASK_HAS, test);
  bool inside = wr_is_inside(m, id) && (id != m->top || !looks_sideways(m, t));
  uint32_t wanted = inside && m->top != 0 ? REGION_TOP : REGION_WHOLE;
  uint32_t *done = wr_memo_at(&m->memo, question, WR_NONE);
  if (!done) {
    m->failed = true;
    return false;
  }
  if (*done < wanted) {
    *done = wanted;
    for (uint32_t i = t->list; i != WR_NONE && !m->failed;
      i = wr_complex_at(m->program, i)->next)
      find_anchors(m, test, wr_complex_at(m->program, i)->subject, inside ? m->top : 0,
        !inside);
  }
  return wr_memo_get(&m->memo, question, id) != 0;
}
