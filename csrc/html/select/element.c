/* element.c: tests on one element alone: attributes, language, states of forms */
#include "base/ascii.h"
#include "html/select/match.h"

/* --- values [6.1, 6.3] */

static bool same (const char *a, const char *b, uint32_t n, bool folded) {
  return folded ? wr_same((wr_slice) {a, n}, (wr_slice) {b, n}) : memcmp(a, b, n) == 0;
}

static bool has_word (wr_slice value, wr_slice word, bool folded) {
  uint32_t i = 0;
  while (value.n - i >= word.n) {
    while (i < value.n && wr_is_space(value.at[i])) i++;
    uint32_t start = i;
    while (i < value.n && !wr_is_space(value.at[i])) i++;
    if (i - start == word.n) {
      if (word.n > 0 && same(value.at + start, word.at, word.n, folded)) return true;
    }
    if (i == value.n) return false;
  }
  return false;
}

static bool has_part (wr_slice value, wr_slice part, bool folded) {
  for (uint32_t i = 0; value.n - i >= part.n; i++) {
    if (!folded) {                     /* on to the next place that can be one */
      const char *next = memchr(value.at + i, part.at[0], value.n - i - part.n + 1);
      if (!next) return false;
      i = (uint32_t) (next - value.at);
    }
    if (same(value.at + i, part.at, part.n, folded)) return true;
  }
  return false;
}

static bool match_value (wr_value_op op, wr_slice value, wr_slice wanted, bool folded) {
  if (op == WR_OP_EXISTS) return true;
  if (value.n < wanted.n) return false;
  switch (op) {
    case WR_OP_EQUAL: return value.n == wanted.n && same(value.at, wanted.at, wanted.n, folded);
    case WR_OP_DASH:
      return same(value.at, wanted.at, wanted.n, folded)
        && (value.n == wanted.n || value.at[wanted.n] == '-');
    case WR_OP_WORD: return has_word(value, wanted, folded);
    case WR_OP_START: return wanted.n > 0 && same(value.at, wanted.at, wanted.n, folded);
    case WR_OP_END:
      return wanted.n > 0 && same(value.at + value.n - wanted.n, wanted.at, wanted.n, folded);
    default: return wanted.n > 0 && has_part(value, wanted, folded);
  }
}

static bool is_folded (const wr_matcher *m, const wr_test *t, const wr_node *x) {
  switch (t->fold) {
    case WR_CASE_FOLDED: return true;
    case WR_CASE_HTML: return wr_is_html(m, x);
    case WR_CASE_QUIRKS: return m->doc->quirks;
    default: return false;
  }
}

/* Whether the name of `a` is the wanted one behind some prefix. */
static bool has_local_name (const wr_matcher *m, const wr_attr *a, wr_slice wanted) {
  wr_slice name = wr_name_text(m->doc, a->name);
  if (name.n < wanted.n || memcmp(name.at + name.n - wanted.n, wanted.at, wanted.n) != 0)
    return false;
  return name.n == wanted.n || name.at[name.n - wanted.n - 1] == ':';
}

bool wr_match_attribute (const wr_matcher *m, const wr_test *t, wr_test_names names,
  wr_node_id id) {
  const wr_node *x = m->nodes + id;
  const wr_attr *a = (const wr_attr *) m->doc->layer[WR_ATTRS].at + x->data;
  wr_name name = wr_is_html(m, x) ? names.lower : names.written;
  if (name == 0 && !t->local) return false;
  wr_slice local = wr_selector_text(m->program, wr_is_html(m, x) ? t->lower : t->name);
  for (const wr_attr *end = a + x->data_n; a < end; a++) {
    if (t->local ? !has_local_name(m, a, local) : a->name != name) continue;
    if (match_value((wr_value_op) t->op, wr_attr_value(m->doc, a),
          wr_selector_text(m->program, t->value), is_folded(m, t, x)))
      return true;
    if (!t->local) return false;
  }
  return false;
}

/* --- language [7.2]: the nearest lang attribute decides; a range matches itself and what
   follows it behind a hyphen */

static const wr_attr *language_of (const wr_matcher *m, wr_node_id id) {
  wr_name xml_lang = wr_name_find(m->doc, WR_SLICE("xml:lang"));
  for (; id != WR_NONE; id = m->nodes[id].parent) {
    const wr_attr *a = wr_node_attr(m->doc, id, xml_lang);
    if (!a) a = wr_node_attr(m->doc, id, WR_ATTR_lang);
    if (a) return a;
  }
  return NULL;
}

static bool in_range (wr_slice language, wr_slice range) {
  if (range.n == 0) return language.n == 0;
  if (range.n == 1 && range.at[0] == '*') return language.n > 0;
  return match_value(WR_OP_DASH, language, range, true);
}

bool wr_match_lang (const wr_matcher *m, const wr_test *t, wr_node_id id) {
  const wr_attr *a = language_of(m, id);
  if (!a) return false;
  wr_slice language = wr_attr_value(m->doc, a), ranges = wr_selector_text(m->program, t->value);
  for (uint32_t start = 0, i = 0; i <= ranges.n; i++) {
    if (i < ranges.n && ranges.at[i] != ',') continue;
    if (in_range(language, (wr_slice) {ranges.at + start, i - start})) return true;
    start = i + 1;
  }
  return false;
}

/* --- links and forms (html.spec.whatwg.org 4.16.3) */

static bool has (const wr_matcher *m, wr_node_id id, wr_name attribute) {
  return wr_node_attr(m->doc, id, attribute) != NULL;
}

static bool is_link (const wr_matcher *m, wr_node_id id) {
  wr_name tag = m->nodes[id].name;
  return (tag == WR_TAG_a || tag == WR_TAG_area) && has(m, id, WR_ATTR_href);
}

static bool is_checked (const wr_matcher *m, wr_node_id id) {
  wr_name tag = m->nodes[id].name;
  if (tag == WR_TAG_option) return has(m, id, WR_ATTR_selected);
  if (tag != WR_TAG_input || !has(m, id, WR_ATTR_checked)) return false;
  wr_slice type = wr_node_value(m->doc, id, WR_ATTR_type);
  return match_value(WR_OP_EQUAL, type, WR_SLICE("checkbox"), true)
    || match_value(WR_OP_EQUAL, type, WR_SLICE("radio"), true);
}

/* Whether id is the first <legend> among its siblings. */
static bool is_first_legend (const wr_matcher *m, wr_node_id id) {
  if (m->nodes[id].name != WR_TAG_legend) return false;
  while ((id = wr_element_before(m, id)) != WR_NONE)
    if (m->nodes[id].name == WR_TAG_legend) return false;
  return true;
}

/* Inside a disabled <fieldset>, but not inside its first <legend>. */
static bool in_disabled_fieldset (const wr_matcher *m, wr_node_id id) {
  for (wr_node_id above = m->nodes[id].parent; above != WR_NONE;
    id = above, above = m->nodes[id].parent) {
    if (m->nodes[above].name == WR_TAG_fieldset && has(m, above, WR_ATTR_disabled)
      && !is_first_legend(m, id))
      return true;
  }
  return false;
}

/* 1: disabled, 0: could be but is not, -1: cannot be. */
static int disabled (const wr_matcher *m, wr_node_id id) {
  wr_node_id above = m->nodes[id].parent;
  switch (m->nodes[id].name) {
    case WR_TAG_button: case WR_TAG_input: case WR_TAG_select: case WR_TAG_textarea:
    case WR_TAG_fieldset:
      return has(m, id, WR_ATTR_disabled) || in_disabled_fieldset(m, id);
    case WR_TAG_option:
      if (above != WR_NONE && m->nodes[above].name == WR_TAG_optgroup
        && has(m, above, WR_ATTR_disabled))
        return 1;
      return has(m, id, WR_ATTR_disabled);
    case WR_TAG_optgroup:
      return has(m, id, WR_ATTR_disabled);
    default:
      return -1;
  }
}

/* 1: required, 0: could be but is not, -1: cannot be. */
static int required (const wr_matcher *m, wr_node_id id) {
  switch (m->nodes[id].name) {
    case WR_TAG_input: case WR_TAG_select: case WR_TAG_textarea:
      return has(m, id, WR_ATTR_required);
    default: return -1;
  }
}

bool wr_match_form (const wr_matcher *m, wr_test_kind kind, wr_node_id id) {
  if (m->nodes[id].ns != WR_NS_HTML) return false;
  switch (kind) {
    case WR_TEST_LINK: return is_link(m, id);
    case WR_TEST_CHECKED: return is_checked(m, id);
    case WR_TEST_DISABLED: return disabled(m, id) == 1;
    case WR_TEST_ENABLED: return disabled(m, id) == 0;
    case WR_TEST_REQUIRED: return required(m, id) == 1;
    default: return required(m, id) == 0;
  }
}
