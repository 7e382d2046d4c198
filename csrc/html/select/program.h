/* program.h: what a selector is compiled to: flat records that know no document */
#ifndef WR_SELECT_PROGRAM_H
#define WR_SELECT_PROGRAM_H

#include "base/array.h"
#include "html/select/select.h"

/* Which question a test asks of an element.  Selectors 4 sections in brackets. */
typedef enum wr_test_kind {
  WR_TEST_TYPE,                        /* the tag is `name`; with `ns`, in it [5.1] */
  WR_TEST_LOCAL,                       /* the tag is `name`, any prefix or none: *|name [5.3] */
  WR_TEST_PREFIX,                      /* it begins with `name`, prefix and colon: dc|* [5.3] */
  WR_TEST_NAMESPACE,                   /* the element is in `ns`: svg|* [5.3] */
  WR_TEST_ATTRIBUTE,                   /* also .class and #id [6] */
  WR_TEST_TOP,                         /* where the search starts: a leading ">" hangs on it */
  WR_TEST_SCOPE, WR_TEST_ROOT, WR_TEST_EMPTY, WR_TEST_FIRST_CHILD, WR_TEST_LAST_CHILD,
  WR_TEST_NTH,                         /* place a*n + b among siblings [14.3, 14.4] */
  WR_TEST_IS, WR_TEST_NOT, WR_TEST_HAS,                                    /* `list` [4] */
  WR_TEST_LANG,                        /* `value`: ranges with commas between [7.2] */
  WR_TEST_LINK, WR_TEST_CHECKED, WR_TEST_DISABLED, WR_TEST_ENABLED, WR_TEST_REQUIRED,
  WR_TEST_OPTIONAL
} wr_test_kind;

typedef enum wr_value_op {
  WR_OP_EXISTS, WR_OP_EQUAL, WR_OP_WORD, WR_OP_DASH, WR_OP_START, WR_OP_END, WR_OP_PART
} wr_value_op;

/* When the case of an attribute's value does not count. */
typedef enum wr_value_case {
  WR_CASE_COUNTS, WR_CASE_FOLDED,
  WR_CASE_HTML,                        /* folded on HTML elements of HTML documents */
  WR_CASE_QUIRKS                       /* folded in quirks mode: classes and ids */
} wr_value_case;

enum { WR_ANY_NAMESPACE = 0xFF };

/* One simple selector.  Spans are in wr_selector.text. */
typedef struct wr_test {
  uint8_t kind;                        /* wr_test_kind */
  uint8_t op, fold;                    /* wr_value_op, wr_value_case */
  uint8_t ns;                          /* wr_namespace or WR_ANY_NAMESPACE */
  bool local;                          /* attribute: `name` behind any prefix: [*|href] */
  bool from_end, of_type;              /* NTH */
  wr_span name, lower;                 /* as written; in lower case, for HTML elements */
  wr_span value;
  int32_t a, b;
  uint32_t list;                       /* NOT, IS, HAS, NTH: first wr_complex of the argument,
                                          WR_NONE */
  uint32_t next;                       /* the compound's next test, WR_NONE */
} wr_test;

/* Tests on one element, and how it hangs on the compound on its left: ' ' '>' '+' '~'.
   Without a left one, `combinator` matters in :has() only: what ties it to the anchor. */
typedef struct wr_compound {
  uint32_t first;                      /* wr_test, WR_NONE for "*" */
  uint32_t left;                       /* wr_compound, WR_NONE */
  char combinator;
} wr_compound;

/* One alternative of a list. */
typedef struct wr_complex {
  uint32_t subject;                    /* wr_compound: the rightmost */
  uint32_t next;                       /* the list's next alternative, WR_NONE */
} wr_complex;

struct wr_selector {
  wr_array tests, compounds, complexes;
  wr_array text;                       /* char: names and values, escapes resolved */
  uint32_t list;                       /* first wr_complex; WR_NONE for a lone "@name" */
  wr_span attribute;                   /* empty when none is asked for */
};

static inline const wr_test *wr_test_at (const wr_selector *s, uint32_t i) {
  return (const wr_test *) s->tests.at + i;
}

static inline const wr_compound *wr_compound_at (const wr_selector *s, uint32_t i) {
  return (const wr_compound *) s->compounds.at + i;
}

static inline const wr_complex *wr_complex_at (const wr_selector *s, uint32_t i) {
  return (const wr_complex *) s->complexes.at + i;
}

static inline wr_slice wr_selector_text (const wr_selector *s, wr_span at) {
  const char *text = at.end > at.start ? (const char *) s->text.at + at.start : "";
  return (wr_slice) {text, at.end - at.start};
}

#endif
