/* xpath.c: XPath 1.0 through libxml2, over an xmlDoc view of the tree */
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <stdlib.h>

#include "base/decimal.h"
#include "html/xpath.h"
#include "html/xpath_scan.h"
#include "html/xpath_view_libxml.h"

/* Prefixes that the expression names, NUL after each: all of them must be known when it is
   evaluated, on any page. */
struct wr_xpath {
  xmlXPathCompExprPtr program;
  wr_array prefixes;                   /* char */
};

typedef struct failure {
  int code;
  uint32_t at;
} failure;

#if LIBXML_VERSION >= 21200
typedef const xmlError *error_pointer;
#else
typedef xmlErrorPtr error_pointer;
#endif

/* libxml2 calls it instead of printing. */
static void note (void *data, error_pointer error) {
  failure *f = data;
  if (f->code != XPATH_EXPRESSION_OK) return;
  f->code = error->code - XML_XPATH_EXPRESSION_OK;
  f->at = error->int1 < 0 ? WR_NONE : (uint32_t) error->int1;
}

static void listen (xmlXPathContextPtr context, failure *f) {
  *f = (failure) {XPATH_EXPRESSION_OK, WR_NONE};
  context->error = note;
  context->userData = f;
}

static const char *detail_of (int code) {
  switch (code) {
    case XPATH_NUMBER_ERROR: return "a number was expected here";
    case XPATH_UNFINISHED_LITERAL_ERROR: return "this string has no closing quote";
    case XPATH_START_LITERAL_ERROR: return "a string was expected here";
    case XPATH_VARIABLE_REF_ERROR: case XPATH_UNDEF_VARIABLE_ERROR:
      return "there are no variables here";
    case XPATH_INVALID_PREDICATE_ERROR:
      return "this predicate is wrong: a condition in [ ] was expected";
    case XPATH_EXPR_ERROR: return "this may not stand here";
    case XPATH_UNCLOSED_ERROR: return "'(' has no ')'";
    case XPATH_UNKNOWN_FUNC_ERROR: return "XPath 1.0 has no function of this name";
    case XPATH_INVALID_OPERAND: return "this operation does not go with such a value";
    case XPATH_INVALID_TYPE:
      return "a value of another type was expected here; only nodes can be searched";
    case XPATH_INVALID_ARITY: return "this function takes another number of arguments";
    case XPATH_UNDEF_PREFIX_ERROR: return "this prefix stands for no namespace";
    case XPATH_ENCODING_ERROR: case XPATH_INVALID_CHAR_ERROR:
      return "this character may not stand here";
    case XPATH_STACK_ERROR: case XPATH_RECURSION_LIMIT_EXCEEDED:
      return "the expression is nested too deeply";
    default: return "the expression is wrong here";
  }
}

static int fail (wr_error *e, const failure *f) {
  if (f->code == XPATH_MEMORY_ERROR) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  if (f->code == XPATH_OP_LIMIT_EXCEEDED) return wr_fail(e, WR_E_XPATH_LIMIT, WR_NONE, NULL);
  return wr_fail(e, WR_E_XPATH, f->at, detail_of(f->code));
}

/* --- compiling */

static int compile (wr_xpath *x, const char *text, wr_error *e) {
  xmlXPathContextPtr context = xmlXPathNewContext(NULL);
  if (!context) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  failure f;
  listen(context, &f);
  x->program = xmlXPathCtxtCompile(context, (const xmlChar *) text);
  xmlXPathFreeContext(context);
  if (x->program) return WR_OK;
  if (f.code == XPATH_EXPR_ERROR && f.at == strlen(text))
    return wr_fail(e, WR_E_XPATH, f.at,
      "something is missing at the end: a path, a value, or a bracket");
  return fail(e, &f);
}

wr_xpath *wr_xpath_compile (wr_slice text, wr_error *e) {
  wr_xpath *x = calloc(1, sizeof *x);
  wr_array copy = {0};
  if (!x || !wr_array_bytes(&copy, text.at, text.n)) wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  else if (wr_xpath_scan(text, &x->prefixes, e) == WR_OK) compile(x, copy.at, e);
  wr_array_free(&copy);
  if (x && x->program) return x;
  wr_xpath_free(x);
  return NULL;
}

void wr_xpath_free (wr_xpath *x) {
  if (!x) return;
  if (x->program) xmlXPathFreeCompExpr(x->program);
  wr_array_free(&x->prefixes);
  free(x);
}

/* --- results */

static bool push (wr_array *out, wr_node_id node, const wr_attr *attr, wr_slice text) {
  wr_xpath_value *v = wr_array_push(out, sizeof *v);
  if (v) *v = (wr_xpath_value) {node, attr, text};
  return v != NULL;
}

static bool push_text (wr_doc *d, const char *text, wr_array *out) {
  wr_slice copy = text ? wr_arena_copy(&d->arena, (wr_slice) {text, (uint32_t) strlen(text)})
    : (wr_slice) {NULL, 0};
  return copy.at && push(out, WR_NONE, NULL, copy);
}

/* As XPath writes numbers [4.2], but the shortest digits that read back as x. */
static bool push_number (wr_doc *d, double x, wr_array *out) {
  char text[WR_DECIMAL_TEXT + 1];
  if (x != x) return push_text(d, "NaN", out);
  if (x - x != 0) return push_text(d, x > 0 ? "Infinity" : "-Infinity", out);
  text[wr_double_write(x, text)] = '\0';
  return push_text(d, text, out);
}

static int by_order (const void *a, const void *b) {
  uint64_t x = *(const uint64_t *) a, y = *(const uint64_t *) b;
  return (x > y) - (x < y);
}

/* The nodes in document order, each once; namespace nodes are nobody's. */
static bool push_nodes (const wr_doc *d, const struct wr_xpath_view *view,
  const xmlNodeSet *set, wr_array *out) {
  uint32_t n = set && set->nodeNr > 0 ? (uint32_t) set->nodeNr : 0, kept = 0;
  uint64_t *order = malloc((n + 1) * sizeof *order);
  bool pushed = order != NULL;
  for (uint32_t i = 0; pushed && i < n; i++) {
    uint64_t place = wr_xpath_view_place(set->nodeTab[i]);
    if (place) order[kept++] = place;
  }
  if (kept) qsort(order, kept, sizeof *order, by_order);
  for (uint32_t i = 0; pushed && i < kept; i++) {
    const wr_attr *attr;
    wr_node_id id = wr_xpath_view_node(d, view, order[i], &attr);
    pushed = push(out, id, attr, attr ? wr_attr_value(d, attr) : (wr_slice) {"", 0});
  }
  free(order);
  return pushed;
}

static bool push_result (wr_doc *d, const struct wr_xpath_view *view,
  const xmlXPathObject *result, wr_array *out) {
  switch (result->type) {
    case XPATH_NODESET: return push_nodes(d, view, result->nodesetval, out);
    case XPATH_NUMBER: return push_number(d, result->floatval, out);
    case XPATH_BOOLEAN: return push_text(d, result->boolval ? "true" : "false", out);
    case XPATH_STRING: return push_text(d, (const char *) result->stringval, out);
    default: return true;
  }
}

/* --- evaluation */

static bool register_prefixes (const wr_xpath *x, struct wr_xpath_view *view) {
  const char *name = x->prefixes.at;
  for (uint32_t i = 0; i < x->prefixes.n; i += (uint32_t) strlen(name + i) + 1)
    if (!wr_xpath_view_prefix(view, name + i)) return false;
  return true;
}

int wr_xpath_run (wr_doc *d, struct wr_xpath_view **view, const wr_xpath *x, wr_node_id top,
  wr_array *out, wr_error *e) {
  if (!*view) *view = wr_xpath_view_new(d);
  if (!*view || !register_prefixes(x, *view)) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  xmlXPathContextPtr context = wr_xpath_view_context(*view, top);
  failure f;
  listen(context, &f);
  context->opLimit = d->limits.xpath_steps;
  context->opCount = 0;
  xmlXPathObjectPtr result = xmlXPathCompiledEval(x->program, context);
  context->userData = NULL;
  if (!result) return fail(e, &f);
  bool pushed = push_result(d, *view, result, out);
  xmlXPathFreeObject(result);
  return pushed ? WR_OK : wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}
