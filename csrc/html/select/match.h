/* match.h: one search: a compiled selector, a document, whether an element matches */
#ifndef WR_SELECT_MATCH_H
#define WR_SELECT_MATCH_H

#include "html/select/memo.h"
#include "html/select/program.h"

/* The ids in this document of the name a test looks for; 0: nothing here has it. */
typedef struct wr_test_names {
  wr_name lower, written;
} wr_test_names;

enum { WR_FEW_TESTS = 24 };

/* One search.  Answers never depend on the order in which they are asked for. */
typedef struct wr_matcher {
  const wr_doc *doc;
  const wr_node *nodes;
  const wr_selector *program;
  wr_node_id top;                      /* the search looks below this node */
  wr_node_id end;                      /* behind the last id below top, where ids are in
                                          document order; else 0 */
  wr_node_id scope;                    /* the element that :scope means, WR_NONE */
  bool html;                           /* names of HTML elements are in lower case */
  bool failed;                         /* no memory: every answer since is worthless */
  uint32_t steps;                      /* how far relations were followed; a memo is kept when
                                          it is far */
  wr_memo memo;
  wr_test_names *names;                /* by test */
  wr_test_names few[WR_FEW_TESTS];
} wr_matcher;

/* Readies *m for searches below `top`; false when there is no memory.  In both cases end with
   wr_matcher_free. */
bool wr_matcher_start (wr_matcher *m, const wr_doc *d, const wr_selector *s, wr_node_id top);
void wr_matcher_free (wr_matcher *m);

/* Whether the compound and all that hangs on its left match at element id. */
bool wr_match_compound (wr_matcher *m, uint32_t compound, wr_node_id id);

/* Whether an alternative of the list matches at id. */
bool wr_match_list (wr_matcher *m, uint32_t list, wr_node_id id);

/* Whether every test from `first` on holds at id, which may be any node. */
bool wr_match_tests (wr_matcher *m, uint32_t first, wr_node_id id);

/* The element siblings next to id, the element (or document) above it;
   WR_NONE where there is none. */
wr_node_id wr_element_before (const wr_matcher *m, wr_node_id id);
wr_node_id wr_element_behind (const wr_matcher *m, wr_node_id id);
wr_node_id wr_element_above (const wr_matcher *m, wr_node_id id);

/* Whether id is top or below it. */
bool wr_is_inside (const wr_matcher *m, wr_node_id id);

/* Tests that speak of other elements (select/relation.c): the place among siblings; :has(). */
bool wr_match_nth (wr_matcher *m, uint32_t test, wr_node_id id);
bool wr_match_has (wr_matcher *m, uint32_t test, wr_node_id id);

/* Tests on one element alone (select/element.c). */
bool wr_match_attribute (const wr_matcher *m, const wr_test *t, wr_test_names names,
  wr_node_id id);
bool wr_match_lang (const wr_matcher *m, const wr_test *t, wr_node_id id);
bool wr_match_form (const wr_matcher *m, wr_test_kind kind, wr_node_id id);

/* The kinds of memo questions; each test or compound has one of each. */
enum { WR_ASK_REACH, WR_ASK_PLACE, WR_ASK_COUNT, WR_ASK_HAS, WR_ASK_SEEN, WR_ASK_KINDS };

static inline uint32_t wr_question (uint32_t kind, uint32_t index) {
  return index * WR_ASK_KINDS + kind;
}

static inline bool wr_is_html (const wr_matcher *m, const wr_node *x) {
  return m->html && x->ns == WR_NS_HTML;
}

#endif
