/* math.c: the source of a formula, where the markup carries it */
#include "text/math.h"

#include "base/ascii.h"
#include "html/names_table.h"

static const wr_formula none = {{"", 0}, false};

/* TeX without what only sets its style: {\displaystyle x} is x. */
static wr_slice without_style (wr_slice s) {
  static const char *const styles[] = {"{\\displaystyle ", "{\\textstyle "};
  s = wr_trim(s);
  for (size_t i = 0; i < sizeof styles / sizeof *styles; i++) {
    uint32_t n = (uint32_t) strlen(styles[i]);
    if (s.n > n && memcmp(s.at, styles[i], n) == 0 && s.at[s.n - 1] == '}')
      return wr_trim((wr_slice) {s.at + n, s.n - n - 1});
  }
  return s;
}

static bool is_tex (wr_slice encoding) {
  return wr_same(encoding, WR_SLICE("application/x-tex"))
    || wr_same(encoding, WR_SLICE("application/x-latex")) || wr_same(encoding, WR_SLICE("TeX"))
    || wr_same(encoding, WR_SLICE("LaTeX"));
}

static wr_slice only_text (const wr_doc *d, wr_node_id id) {
  wr_node_id first = wr_node_first(d, id);
  if (first == WR_NONE || wr_node_at(d, first)->type != WR_TEXT_NODE) return none.tex;
  return wr_node_data(d, first);
}

/* The annotation is the last child of <semantics>, the only child of <math>. */
static wr_formula of_math (const wr_doc *d, wr_node_id math) {
  wr_node_id semantics = wr_node_first(d, math);
  while (semantics != WR_NONE && wr_node_at(d, semantics)->type != WR_ELEMENT)
    semantics = wr_node_at(d, semantics)->next;
  if (semantics == WR_NONE) return none;
  for (wr_node_id id = wr_node_at(d, semantics)->last; id != WR_NONE;
    id = wr_node_at(d, id)->prev) {
    const wr_node *n = wr_node_at(d, id);
    if (n->type != WR_ELEMENT || n->name != WR_TAG_annotation) continue;
    if (!is_tex(wr_node_value(d, id, WR_ATTR_encoding))) continue;
    wr_name display = wr_name_find(d, WR_SLICE("display"));
    bool block = display && wr_same(wr_node_value(d, math, display), WR_SLICE("block"));
    return (wr_formula) {without_style(only_text(d, id)), block};
  }
  return none;
}

/* MathJax draws a formula right before the script it takes it from. */
static bool is_drawn (const wr_doc *d, const wr_node *script) {
  if (script->prev == WR_NONE || wr_node_at(d, script->prev)->type != WR_ELEMENT) return false;
  return wr_begins(wr_node_value(d, script->prev, WR_ATTR_class), "mathjax");
}

static wr_formula of_script (const wr_doc *d, wr_node_id id) {
  wr_slice type = wr_node_value(d, id, WR_ATTR_type);
  if (!wr_begins(type, "math/tex") || is_drawn(d, wr_node_at(d, id))) return none;
  return (wr_formula) {wr_trim(only_text(d, id)), type.n > strlen("math/tex")};
}

static wr_formula of_image (const wr_doc *d, wr_node_id id) {
  static const char *const classes[] = {"latex", "tex", "math", "mwe-math-fallback-image-inline",
    "mwe-math-fallback-image-display"};
  wr_slice class = wr_node_value(d, id, WR_ATTR_class);
  for (size_t i = 0; class.n && i < sizeof classes / sizeof *classes; i++)
    if (wr_lists(class, classes[i]))
      return (wr_formula) {without_style(wr_node_value(d, id, WR_ATTR_alt)), i == 4};
  return none;
}

wr_formula wr_math_formula (const wr_doc *d, wr_node_id id) {
  const wr_node *n = wr_node_at(d, id);
  if (n->type != WR_ELEMENT) return none;
  if (n->ns == WR_NS_MATHML && n->name == WR_TAG_math) return of_math(d, id);
  if (n->ns != WR_NS_HTML) return none;
  if (n->name == WR_TAG_script) return of_script(d, id);
  return n->name == WR_TAG_img ? of_image(d, id) : none;
}
