/* simple.c: simple selectors: types, attributes, classes, ids, pseudo-classes */
#include "html/select/parser.h"
#include "html/select/pseudo.h"

typedef wr_select_parser parser;
typedef wr_compound_tests compound;

static bool fail (parser *p, uint32_t at, const char *detail) {
  return wr_css_fail(&p->css, at, detail);
}

wr_test *wr_parser_test (parser *p, wr_test_kind kind, compound *k) {
  wr_array *tests = &p->out->tests;
  wr_test *t = wr_array_push(tests, sizeof *t);
  if (!t) {
    wr_css_no_memory(&p->css);
    return NULL;
  }
  if (k->any && k->head != WR_NONE) ((wr_test *) tests->at)[k->tail].next = tests->n - 1;
  else k->head = tests->n - 1;
  k->tail = tests->n - 1;
  k->any = true;
  *t = (wr_test) {.kind = (uint8_t) kind, .ns = WR_ANY_NAMESPACE, .list = WR_NONE,
    .next = WR_NONE};
  return t;
}

static bool set_name (parser *p, wr_test *t, wr_span name) {
  t->name = name;
  return wr_css_lower(&p->css, name, &t->lower);
}

/* --- types and namespaces [5] */

/* The namespace of a prefix that is known everywhere, WR_ANY_NAMESPACE for others. */
static uint8_t known_namespace (wr_slice prefix) {
  if (wr_slice_is(prefix, WR_SLICE("svg"))) return WR_NS_SVG;
  if (wr_slice_is(prefix, WR_SLICE("html")) || wr_slice_is(prefix, WR_SLICE("xhtml")))
    return WR_NS_HTML;
  if (wr_slice_is(prefix, WR_SLICE("math")) || wr_slice_is(prefix, WR_SLICE("mathml")))
    return WR_NS_MATHML;
  return WR_ANY_NAMESPACE;
}

/* "prefix:" and then `local`, joined behind the text. */
static bool join_prefix (parser *p, wr_span prefix, wr_span local, wr_span *out) {
  wr_array *text = p->css.text;
  uint32_t n = prefix.end - prefix.start, m = local.end - local.start;
  if (!wr_array_reserve(text, n + m + 32, 1)) return wr_css_no_memory(&p->css);
  out->start = text->n;
  const char *s = text->at;
  wr_array_bytes(text, s + prefix.start, n);
  wr_array_bytes(text, ":", 1);
  wr_array_bytes(text, s + local.start, m);
  out->end = text->n;
  return true;
}

/* What stands before a '|': nothing, a star, or a prefix. */
typedef enum prefix_kind { PREFIX_NONE, PREFIX_EMPTY, PREFIX_STAR, PREFIX_NAME } prefix_kind;

/* Whether '|' comes `ahead` and is the namespace separator, not "|=" or "||". */
static bool at_bar (const parser *p, uint32_t ahead) {
  int next = wr_css_peek(&p->css, ahead + 1);
  return wr_css_peek(&p->css, ahead) == '|' && next != '=' && next != '|';
}

/* Reads "prefix|" and the name or star behind it.  *star: a star instead of the name. */
static bool qualified_name (parser *p, prefix_kind *kind, wr_span *prefix, wr_span *name,
  bool *star) {
  wr_css *c = &p->css;
  *kind = PREFIX_NONE;
  if (at_bar(p, 0)) {
    *kind = PREFIX_EMPTY;
    c->i++;
  } else if (wr_css_peek(c, 0) == '*' && at_bar(p, 1)) {
    *kind = PREFIX_STAR;
    c->i += 2;
  }
  *star = wr_css_take(c, '*');
  if (*star) return true;
  if (!wr_css_ident(c, name)) return false;
  if (*kind != PREFIX_NONE || !at_bar(p, 0)) return true;
  c->i++;
  *kind = PREFIX_NAME;
  *prefix = *name;
  *star = wr_css_take(c, '*');
  return *star || wr_css_ident(c, name);
}

static bool universal (parser *p, compound *k, prefix_kind kind, wr_span prefix) {
  k->any = true;
  if (kind == PREFIX_NONE || kind == PREFIX_STAR) return true;
  uint8_t ns = kind == PREFIX_EMPTY ? WR_NS_OTHER
    : known_namespace(wr_css_slice(&p->css, prefix));
  wr_test *t = wr_parser_test(p, ns == WR_ANY_NAMESPACE ? WR_TEST_PREFIX : WR_TEST_NAMESPACE,
    k);
  if (!t) return false;
  t->ns = ns;
  if (ns != WR_ANY_NAMESPACE) return true;
  wr_span name;
  return join_prefix(p, prefix, (wr_span) {0, 0}, &name) && set_name(p, t, name);
}

static bool type_or_universal (parser *p, compound *k) {
  prefix_kind kind;
  wr_span prefix = {0, 0}, name = {0, 0};
  bool star;
  if (!qualified_name(p, &kind, &prefix, &name, &star)) return false;
  if (star) return universal(p, k, kind, prefix);
  wr_test *t = wr_parser_test(p, kind == PREFIX_STAR ? WR_TEST_LOCAL : WR_TEST_TYPE, k);
  if (!t) return false;
  if (kind == PREFIX_EMPTY) t->ns = WR_NS_OTHER;
  if (kind == PREFIX_NAME) t->ns = known_namespace(wr_css_slice(&p->css, prefix));
  if (kind == PREFIX_NAME && t->ns == WR_ANY_NAMESPACE && !join_prefix(p, prefix, name, &name))
    return false;
  return set_name(p, t, name);
}

/* --- attributes, classes, ids [6] */

/* HTML attributes whose values are compared without case (html.spec.whatwg.org 4.17.2). */
static const char *const folded_attributes[] = {
  "accept", "accept-charset", "align", "alink", "axis", "bgcolor", "charset", "checked",
  "clear", "codetype", "color", "compact", "declare", "defer", "dir", "direction", "disabled",
  "enctype", "face", "frame", "hreflang", "http-equiv", "lang", "language", "link", "media",
  "method", "multiple", "nohref", "noresize", "noshade", "nowrap", "readonly", "rel", "rev",
  "rules", "scope", "scrolling", "selected", "shape", "target", "text", "type", "valign",
  "valuetype", "vlink"
};

static wr_value_case usual_case (wr_slice name) {
  for (size_t i = 0; i < sizeof folded_attributes / sizeof *folded_attributes; i++) {
    const char *s = folded_attributes[i];
    if (strlen(s) == name.n && memcmp(s, name.at, name.n) == 0) return WR_CASE_HTML;
  }
  return WR_CASE_COUNTS;
}

/* A class or an id: the rest of a test on that attribute. */
static bool token_test (parser *p, compound *k, wr_slice attribute, wr_value_op op) {
  wr_span value;
  p->css.i++;
  if (!wr_css_ident(&p->css, &value)) return false;
  wr_span name = {p->css.text->n, p->css.text->n + attribute.n};
  if (!wr_array_bytes(p->css.text, attribute.at, attribute.n)) return wr_css_no_memory(&p->css);
  wr_test *t = wr_parser_test(p, WR_TEST_ATTRIBUTE, k);
  if (!t) return false;
  t->op = (uint8_t) op;
  t->fold = WR_CASE_QUIRKS;
  t->name = t->lower = name;
  t->value = value;
  return true;
}

static bool value_operator (parser *p, uint8_t *op) {
  static const struct { char sign; uint8_t op; } table[] = {
    {'~', WR_OP_WORD}, {'|', WR_OP_DASH}, {'^', WR_OP_START}, {'$', WR_OP_END},
    {'*', WR_OP_PART}
  };
  wr_css *c = &p->css;
  *op = WR_OP_EQUAL;
  if (wr_css_take(c, '=')) return true;
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    if (wr_css_peek(c, 0) != table[i].sign || wr_css_peek(c, 1) != '=') continue;
    *op = table[i].op;
    c->i += 2;
    return true;
  }
  if (wr_css_peek(c, 0) == '!' && wr_css_peek(c, 1) == '=')
    return fail(p, c->i, "'!=' is not CSS; write ':not([name=value])'");
  return fail(p, c->i, "']' or one of = ~= |= ^= $= *= was expected here");
}

/* The value, and the flag that may follow it [6.3]. */
static bool value_and_flag (parser *p, wr_test *t) {
  wr_css *c = &p->css;
  wr_css_space(c);
  int b = wr_css_peek(c, 0);
  bool quoted = b == '"' || b == '\'';
  if (!quoted && !wr_css_at_ident(c))
    return fail(p, c->i, b < 0 ? "'[' has no ']'"
      : "a value was expected here; put quotes around one that is not a name");
  if (!(quoted ? wr_css_string(c, &t->value) : wr_css_ident(c, &t->value))) return false;
  wr_css_space(c);
  b = wr_css_peek(c, 0) | 0x20;
  if (wr_css_peek(c, 0) < 0 || (b != 'i' && b != 's')) return true;
  t->fold = b == 'i' ? WR_CASE_FOLDED : WR_CASE_COUNTS;
  c->i++;
  wr_css_space(c);
  return true;
}

static bool attribute_name (parser *p, wr_test *t) {
  prefix_kind kind;
  wr_span prefix, name;
  bool star;
  uint32_t at = p->css.i;
  if (!qualified_name(p, &kind, &prefix, &name, &star)) return false;
  if (star) return fail(p, at, "an attribute's name was expected here");
  t->local = kind == PREFIX_STAR;
  if (kind == PREFIX_NAME && !join_prefix(p, prefix, name, &name)) return false;
  if (!set_name(p, t, name)) return false;
  t->fold = (uint8_t) usual_case(wr_css_slice(&p->css, t->lower));
  return true;
}

static bool attribute (parser *p, compound *k) {
  wr_css *c = &p->css;
  uint32_t at = c->i++;
  wr_test t = {.kind = WR_TEST_ATTRIBUTE, .ns = WR_ANY_NAMESPACE, .op = WR_OP_EXISTS,
    .list = WR_NONE, .next = WR_NONE};
  wr_css_space(c);
  if (!attribute_name(p, &t)) return false;
  wr_css_space(c);
  if (wr_css_peek(c, 0) < 0) return fail(p, at, "'[' has no ']'");
  if (wr_css_peek(c, 0) != ']' && !(value_operator(p, &t.op) && value_and_flag(p, &t)))
    return false;
  if (!wr_css_take(c, ']'))
    return wr_css_peek(c, 0) < 0 ? fail(p, at, "'[' has no ']'")
      : fail(p, c->i, "']' was expected here");
  wr_test *kept = wr_parser_test(p, WR_TEST_ATTRIBUTE, k);
  if (!kept) return false;
  *kept = t;
  return true;
}

/* --- pseudo-classes [4, 7 to 14] */

static bool languages (parser *p, wr_span *value) {
  wr_css *c = &p->css;
  wr_span one;
  value->start = WR_NONE;
  do {
    wr_css_space(c);
    int b = wr_css_peek(c, 0);
    if (value->start != WR_NONE && !wr_array_bytes(c->text, ",", 1))
      return wr_css_no_memory(&p->css);
    if (!(b == '"' || b == '\'' ? wr_css_string(c, &one) : wr_css_ident(c, &one))) return false;
    if (value->start == WR_NONE) value->start = one.start;
    wr_css_space(c);
  } while (wr_css_take(c, ','));
  value->end = one.end;
  return true;
}

static bool nth_argument (parser *p, const wr_pseudo *pseudo, wr_test *t) {
  wr_css *c = &p->css;
  if (!wr_css_nth(c, &t->a, &t->b)) return false;
  wr_css_space(c);
  if (pseudo->argument != WR_ARGUMENT_NTH_OF || (wr_css_peek(c, 0) | 0x20) != 'o') return true;
  uint32_t at = c->i;
  wr_span of;
  if (!wr_css_ident(c, &of) || of.end - of.start != 2)
    return fail(p, at, "'of' or ')' was expected here");
  return wr_parser_list(p, WR_LIST_PLAIN, &t->list);
}

static bool argument (parser *p, const wr_pseudo *pseudo, wr_test *t) {
  switch (pseudo->argument) {
    case WR_ARGUMENT_LIST: return wr_parser_list(p, WR_LIST_PLAIN, &t->list);
    case WR_ARGUMENT_RELATIVE: return wr_parser_list(p, WR_LIST_RELATIVE, &t->list);
    case WR_ARGUMENT_LANG: return languages(p, &t->value);
    default: return nth_argument(p, pseudo, t);
  }
}

/* Stores t; "only" is two tests, one from each end. */
static bool push_pseudo (parser *p, compound *k, const wr_pseudo *pseudo, const wr_test *t) {
  for (int end = 0; end <= (pseudo->both ? 1 : 0); end++) {
    wr_test *kept = wr_parser_test(p, (wr_test_kind) t->kind, k);
    if (!kept) return false;
    *kept = *t;
    kept->from_end = pseudo->from_end || end == 1;
  }
  return true;
}

static bool parentheses (parser *p, const wr_pseudo *pseudo, wr_test *t, uint32_t at) {
  wr_css *c = &p->css;
  bool open = wr_css_take(c, '(');
  if (!open && pseudo->argument != WR_ARGUMENT_NONE)
    return fail(p, at, "this pseudo-class needs an argument in parentheses");
  if (open && pseudo->argument == WR_ARGUMENT_NONE)
    return fail(p, at, "this pseudo-class takes no argument");
  if (!open) return true;
  wr_css_space(c);
  if (!argument(p, pseudo, t)) return false;
  wr_css_space(c);
  if (wr_css_take(c, ')')) return true;
  return wr_css_peek(c, 0) < 0 ? fail(p, at, "'(' has no ')'")
    : fail(p, c->i, "')' was expected here");
}

static bool pseudo_class (parser *p, compound *k) {
  wr_css *c = &p->css;
  uint32_t at = c->i++;
  bool element = wr_css_take(c, ':');
  wr_span span;
  if (!wr_css_ident(c, &span)) return false;
  wr_slice name = wr_css_slice(c, span);
  const wr_pseudo *pseudo = element ? NULL : wr_pseudo_find(name);
  if (!pseudo && element && wr_pseudo_find(name))
    return fail(p, at, "a pseudo-class is written with one colon");
  if (!pseudo) return fail(p, at, wr_pseudo_hint(name));
  if (pseudo->test == WR_TEST_HAS && p->in_has)
    return fail(p, at, "':has()' may not stand inside ':has()'");
  wr_test t = {.kind = pseudo->test, .ns = WR_ANY_NAMESPACE, .of_type = pseudo->of_type, .b = 1,
    .list = WR_NONE, .next = WR_NONE};
  return parentheses(p, pseudo, &t, at) && push_pseudo(p, k, pseudo, &t);
}

/* --- a compound's all */

bool wr_parser_at_type (const parser *p) {
  return wr_css_at_ident(&p->css) || wr_css_peek(&p->css, 0) == '*' || at_bar(p, 0);
}

bool wr_parser_simple (parser *p, compound *k) {
  if (wr_parser_at_type(p) && !type_or_universal(p, k)) return false;
  for (;;) {
    bool read;
    switch (wr_css_peek(&p->css, 0)) {
      case '#': read = token_test(p, k, WR_SLICE("id"), WR_OP_EQUAL); break;
      case '.': read = token_test(p, k, WR_SLICE("class"), WR_OP_WORD); break;
      case '[': read = attribute(p, k); break;
      case ':': read = pseudo_class(p, k); break;
      default:
        if (!wr_css_comment(&p->css)) return true;
        read = true;
    }
    if (!read) return false;
  }
}
