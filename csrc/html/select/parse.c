/* parse.c: the text of a selector to its program (Selectors 4, sections 3, 4 and 18) */
#include <stdlib.h>

#include "html/select/parser.h"

enum { MOST_BYTES = 1 << 16, MOST_NESTED = 16, MOST_COMPOUNDS = 256 };

typedef wr_select_parser parser;

static bool fail (parser *p, uint32_t at, const char *detail) {
  return wr_css_fail(&p->css, at, detail);
}

/* Appends a zeroed record; its index, WR_NONE without memory. */
static uint32_t add (parser *p, wr_array *a, size_t size) {
  if (wr_array_push(a, size)) return a->n - 1;
  wr_css_no_memory(&p->css);
  return WR_NONE;
}

static wr_compound *compound_at (parser *p, uint32_t i) {
  return (wr_compound *) p->out->compounds.at + i;
}

static const char *what_is_missing (int b) {
  switch (b) {
    case -1:
      return "the selector ends where a tag, '.class', '#id' or '[attribute]' was expected";
    case '/': return "this looks like XPath; use w.xpath, or '>' for a child";
    case '&': return "'&' belongs to nested style rules; write ':scope'";
    case '|': return "'||' selects columns and is not supported";
    case '<': return "a parent is selected with ':has(> child)'";
    default:
      return "a tag, '.class', '#id', '[attribute]' or ':pseudo-class' was expected here";
  }
}

/* One compound, tied by `combinator` to the one on its left. */
static bool read_compound (parser *p, uint32_t left, char combinator, uint32_t *out) {
  wr_compound_tests k = {WR_NONE, WR_NONE, false};
  if (!wr_parser_simple(p, &k)) return false;
  if (!k.any) return fail(p, p->css.i, what_is_missing(wr_css_peek(&p->css, 0)));
  if (wr_parser_at_type(p))
    return fail(p, p->css.i, "a tag's name stands first: 'a.more', not '.more' and then 'a'");
  *out = add(p, &p->out->compounds, sizeof(wr_compound));
  if (*out == WR_NONE) return false;
  *compound_at(p, *out) = (wr_compound) {k.head, left, combinator};
  return true;
}

/* The combinator that comes next, 0 at the end of the complex selector. */
static char read_combinator (parser *p) {
  wr_css *c = &p->css;
  bool space = wr_css_space(c);
  int b = wr_css_peek(c, 0);
  if (b == '>' || b == '+' || b == '~') {
    c->i++;
    wr_css_space(c);
    return (char) b;
  }
  return space && b >= 0 && b != ',' && b != ')' ? ' ' : 0;
}

/* A combinator in front: what ties a selector inside :has() to its anchor, and "> a" to the
   node that is searched. */
static bool leading (parser *p, wr_list_kind kind, uint32_t *left, char *combinator) {
  uint32_t at = p->css.i;
  *left = WR_NONE;
  *combinator = read_combinator(p);
  if (*combinator == 0 || *combinator == ' ') {
    *combinator = ' ';
    return true;
  }
  if (kind == WR_LIST_RELATIVE) return true;
  if (kind == WR_LIST_PLAIN) return fail(p, at, "no combinator may stand in front here");
  if (*combinator != '>')
    return fail(p, at,
      "only '>' may stand in front: nothing beside the searched node is looked at");
  wr_compound_tests top = {WR_NONE, WR_NONE, false};
  if (!wr_parser_test(p, WR_TEST_TOP, &top)) return false;
  *left = add(p, &p->out->compounds, sizeof(wr_compound));
  if (*left == WR_NONE) return false;
  *compound_at(p, *left) = (wr_compound) {top.head, WR_NONE, ' '};
  return true;
}

static bool read_complex (parser *p, wr_list_kind kind, uint32_t *subject) {
  uint32_t left;
  char combinator;
  if (!leading(p, kind, &left, &combinator)) return false;
  do {
    if (p->css.i < p->css.n && p->css.at[p->css.i] == '@' && left != WR_NONE)
      return fail(p, p->css.i, "no white space may stand before '@'");
    if (!read_compound(p, left, combinator, subject)) return false;
    if (p->out->compounds.n > MOST_COMPOUNDS)
      return fail(p, p->css.i, "the selector has too many parts");
    left = *subject;
    combinator = read_combinator(p);
  } while (combinator);
  return true;
}

static bool read_list (parser *p, wr_list_kind kind, uint32_t *first) {
  uint32_t last = WR_NONE;
  *first = WR_NONE;
  do {
    uint32_t subject = WR_NONE;
    if (!read_complex(p, kind, &subject)) return false;
    uint32_t i = add(p, &p->out->complexes, sizeof(wr_complex));
    if (i == WR_NONE) return false;
    ((wr_complex *) p->out->complexes.at)[i] = (wr_complex) {subject, WR_NONE};
    if (last == WR_NONE) *first = i;
    else ((wr_complex *) p->out->complexes.at)[last].next = i;
    last = i;
  } while (wr_css_take(&p->css, ','));
  return true;
}

bool wr_parser_list (parser *p, wr_list_kind kind, uint32_t *first) {
  if (++p->nested > MOST_NESTED)
    return fail(p, p->css.i, "selectors are nested too deeply here");
  bool before = p->in_has;
  p->in_has = before || kind == WR_LIST_RELATIVE;
  bool read = read_list(p, kind, first);
  p->in_has = before;
  p->nested--;
  return read;
}

/* "@name" up to the end; the name may hold colons. */
static bool asked_attribute (parser *p) {
  wr_css *c = &p->css;
  wr_span part;
  c->i++;
  if (!wr_css_name(c, &part)) return false;
  wr_span *out = &p->out->attribute;
  *out = part;
  while (wr_css_take(c, ':')) {
    if (!wr_array_bytes(c->text, ":", 1)) return wr_css_no_memory(c);
    if (!wr_css_name(c, &part)) return false;
    out->end = part.end;
  }
  wr_css_space(c);
  return c->i == c->n
    || fail(p, c->i,
      "'@name' asks for an attribute and stands once, at the end of the whole selector");
}

static bool whole (parser *p) {
  wr_css *c = &p->css;
  if (c->n > MOST_BYTES) return fail(p, MOST_BYTES, "the selector is too long");
  wr_css_space(c);
  if (c->i == c->n) return fail(p, 0, "the selector is empty");
  if (wr_css_peek(c, 0) != '@' && !read_list(p, WR_LIST_TOP, &p->out->list)) return false;
  if (wr_css_peek(c, 0) == '@') return asked_attribute(p);
  if (c->i == c->n) return true;
  return fail(p, c->i,
    c->at[c->i] == ')' ? "this ')' closes nothing" : what_is_missing(wr_css_peek(c, 0)));
}

wr_selector *wr_selector_compile (wr_slice text, wr_error *e) {
  wr_error own = {WR_OK, WR_NONE, NULL};
  wr_selector *s = calloc(1, sizeof *s);
  if (!s) {
    wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
    return NULL;
  }
  s->list = WR_NONE;
  parser p = {.css = {.at = text.at, .n = text.n, .text = &s->text, .error = &own}, .out = s};
  if (whole(&p)) return s;
  wr_fail(e, own.code, own.at, own.detail);
  wr_selector_free(s);
  return NULL;
}

void wr_selector_free (wr_selector *s) {
  if (!s) return;
  wr_array_free(&s->tests);
  wr_array_free(&s->compounds);
  wr_array_free(&s->complexes);
  wr_array_free(&s->text);
  free(s);
}

wr_slice wr_selector_attribute (const wr_selector *s) {
  return wr_selector_text(s, s->attribute);
}
