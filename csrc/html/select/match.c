/* match.c: whether an element matches, from right to left */
#include <stdlib.h>

#include "html/select/match.h"

enum { FAR = 512 };                    /* steps after which answers about relations are kept */

static void resolve (wr_matcher *m) {
  const wr_selector *s = m->program;
  for (uint32_t i = 0; i < s->tests.n; i++) {
    const wr_test *t = wr_test_at(s, i);
    wr_name written = wr_name_find(m->doc, wr_selector_text(s, t->name));
    bool same = t->lower.start == t->name.start;
    wr_name lower = same ? written : wr_name_find(m->doc, wr_selector_text(s, t->lower));
    m->names[i] = (wr_test_names) {lower, written};
  }
}

/* Behind the subtree of top, where ids are in document order. */
static wr_node_id range_end (const wr_node *nodes, wr_node_id top) {
  const wr_node *x = nodes + top;
  while ((x->type == WR_ELEMENT || x->type == WR_DOCUMENT) && x->last != WR_NONE)
    x = nodes + x->last;
  return (wr_node_id) (x - nodes) + 1;
}

bool wr_matcher_start (wr_matcher *m, const wr_doc *d, const wr_selector *s, wr_node_id top) {
  m->doc = d;
  m->nodes = d->layer[WR_NODES].at;
  m->program = s;
  m->top = top;
  m->end = d->in_order ? range_end(m->nodes, top) : 0;
  m->scope = m->nodes[top].type == WR_ELEMENT ? top : WR_NONE;
  m->html = d->type != WR_TYPE_XML;
  m->failed = false;
  m->steps = 0;
  m->memo = (wr_memo) {0};
  m->names = m->few;
  if (s->tests.n > WR_FEW_TESTS) m->names = malloc(s->tests.n * sizeof *m->names);
  if (!m->names) return false;
  resolve(m);
  return true;
}

void wr_matcher_free (wr_matcher *m) {
  wr_memo_free(&m->memo);
  if (m->names != m->few) free(m->names);
}

wr_node_id wr_element_before (const wr_matcher *m, wr_node_id id) {
  do id = m->nodes[id].prev;
  while (id != WR_NONE && m->nodes[id].type != WR_ELEMENT);
  return id;
}

wr_node_id wr_element_behind (const wr_matcher *m, wr_node_id id) {
  do id = m->nodes[id].next;
  while (id != WR_NONE && m->nodes[id].type != WR_ELEMENT);
  return id;
}

wr_node_id wr_element_above (const wr_matcher *m, wr_node_id id) {
  return m->nodes[id].parent;
}

bool wr_is_inside (const wr_matcher *m, wr_node_id id) {
  if (m->top == 0 || m->end == 0) return m->top == 0 || wr_node_inside(m->doc, id, m->top);
  return id >= m->top && id < m->end;
}

/* --- one test */

static bool match_type (const wr_matcher *m, const wr_test *t, wr_test_names names,
  const wr_node *x) {
  wr_name wanted = wr_is_html(m, x) ? names.lower : names.written;
  return x->name == wanted && wanted != 0 && (t->ns == WR_ANY_NAMESPACE || t->ns == x->ns);
}

/* The part of the name behind its prefix, or the prefix and its colon. */
static bool match_name_part (const wr_matcher *m, const wr_test *t, const wr_node *x) {
  wr_slice part = wr_selector_text(m->program, wr_is_html(m, x) ? t->lower : t->name);
  wr_slice name = wr_name_text(m->doc, x->name);
  if (name.n < part.n) return false;
  if (t->kind == WR_TEST_PREFIX) return memcmp(name.at, part.at, part.n) == 0;
  uint32_t prefix = name.n - part.n;
  return memcmp(name.at + prefix, part.at, part.n) == 0
    && (prefix == 0 || name.at[prefix - 1] == ':');
}

static bool is_empty (const wr_matcher *m, const wr_node *x) {
  for (wr_node_id id = x->first; id != WR_NONE; id = m->nodes[id].next) {
    const wr_node *child = m->nodes + id;
    if (child->type == WR_ELEMENT || (child->type == WR_TEXT_NODE && child->data_n > 0))
      return false;
  }
  return true;
}

static bool is_root (const wr_matcher *m, const wr_node *x) {
  return x->parent != WR_NONE && m->nodes[x->parent].type == WR_DOCUMENT;
}

static bool match_test (wr_matcher *m, uint32_t i, wr_node_id id) {
  const wr_test *t = wr_test_at(m->program, i);
  const wr_node *x = m->nodes + id;
  switch ((wr_test_kind) t->kind) {
    case WR_TEST_TYPE: return match_type(m, t, m->names[i], x);
    case WR_TEST_LOCAL: case WR_TEST_PREFIX: return match_name_part(m, t, x);
    case WR_TEST_NAMESPACE: return x->ns == t->ns;
    case WR_TEST_ATTRIBUTE: return wr_match_attribute(m, t, m->names[i], id);
    case WR_TEST_TOP: return id == m->top;
    case WR_TEST_SCOPE: return m->scope == WR_NONE ? is_root(m, x) : id == m->scope;
    case WR_TEST_ROOT: return is_root(m, x);
    case WR_TEST_EMPTY: return is_empty(m, x);
    case WR_TEST_FIRST_CHILD: return wr_element_before(m, id) == WR_NONE;
    case WR_TEST_LAST_CHILD: return wr_element_behind(m, id) == WR_NONE;
    case WR_TEST_NTH: return wr_match_nth(m, i, id);
    case WR_TEST_IS: return wr_match_list(m, t->list, id);
    case WR_TEST_NOT: return !wr_match_list(m, t->list, id);
    case WR_TEST_HAS: return wr_match_has(m, i, id);
    case WR_TEST_LANG: return wr_match_lang(m, t, id);
    default: return wr_match_form(m, (wr_test_kind) t->kind, id);
  }
}

bool wr_match_tests (wr_matcher *m, uint32_t first, wr_node_id id) {
  /* The document, which only a leading ">" hangs on. */
  if (m->nodes[id].type != WR_ELEMENT)
    return first != WR_NONE && wr_test_at(m->program, first)->kind == WR_TEST_TOP
      && id == m->top;
  for (uint32_t i = first; i != WR_NONE; i = wr_test_at(m->program, i)->next)
    if (!match_test(m, i, id)) return false;
  return true;
}

/* --- relations: what hangs on the left */

enum { UNKNOWN, NO, YES };

/* What is known about "something that `compound` asks for stands above id (or before it)". */
static uint32_t recall (const wr_matcher *m, uint32_t compound, wr_node_id id) {
  return wr_memo_get(&m->memo, wr_question(WR_ASK_REACH, compound), id);
}

static wr_node_id step (const wr_matcher *m, char combinator, wr_node_id id) {
  return combinator == '~' ? wr_element_before(m, id) : wr_element_above(m, id);
}

/* The same answer for id and all that the search passed on its way to `last`. */
static void keep (wr_matcher *m, uint32_t compound, wr_node_id id, wr_node_id last,
  uint32_t answer) {
  if (m->steps < FAR) return;
  char combinator = wr_compound_at(m->program, compound)->combinator;
  for (;; id = step(m, combinator, id)) {
    uint32_t *slot = wr_memo_at(&m->memo, wr_question(WR_ASK_REACH, compound), id);
    if (!slot) m->failed = true;
    else *slot = answer;
    if (id == last || !slot) return;
  }
}

/* Whether an ancestor (for '~' an earlier sibling) of id matches what stands on the left of
   `compound`.  Every node is asked once per compound when steps add up,
   so a search is linear in the tree. */
static bool reach (wr_matcher *m, uint32_t compound, wr_node_id id) {
  const wr_compound *k = wr_compound_at(m->program, compound);
  uint32_t answer = UNKNOWN;
  wr_node_id x = id;
  for (;;) {
    answer = recall(m, compound, x);
    if (answer != UNKNOWN) break;
    wr_node_id y = step(m, k->combinator, x);
    m->steps++;
    answer = y == WR_NONE ? NO : wr_match_compound(m, k->left, y) ? YES : UNKNOWN;
    if (answer != UNKNOWN) break;
    x = y;
  }
  keep(m, compound, id, x, answer);
  return answer == YES;
}

bool wr_match_compound (wr_matcher *m, uint32_t compound, wr_node_id id) {
  for (;;) {
    const wr_compound *k = wr_compound_at(m->program, compound);
    if (!wr_match_tests(m, k->first, id)) return false;
    if (k->left == WR_NONE) return true;
    switch (k->combinator) {
      case '>': id = wr_element_above(m, id); break;
      case '+': id = wr_element_before(m, id); break;
      default: return reach(m, compound, id);
    }
    if (id == WR_NONE) return false;
    compound = k->left;
  }
}

bool wr_match_list (wr_matcher *m, uint32_t list, wr_node_id id) {
  for (uint32_t i = list; i != WR_NONE; i = wr_complex_at(m->program, i)->next)
    if (wr_match_compound(m, wr_complex_at(m->program, i)->subject, id)) return true;
  return false;
}
