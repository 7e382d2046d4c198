/* pseudo.c: the pseudo-classes by name, and what to say about those that are none */
#include "base/ascii.h"
#include "html/select/program.h"
#include "html/select/pseudo.h"

/* XX(name, test, argument, from the end, of type, both) */
#define PSEUDO_MAP(XX) \
  XX("any-link", LINK, NONE, false, false, false) \
  XX("checked", CHECKED, NONE, false, false, false) \
  XX("disabled", DISABLED, NONE, false, false, false) \
  XX("empty", EMPTY, NONE, false, false, false) \
  XX("enabled", ENABLED, NONE, false, false, false) \
  XX("first-child", FIRST_CHILD, NONE, false, false, false) \
  XX("first-of-type", NTH, NONE, false, true, false) \
  XX("has", HAS, RELATIVE, false, false, false) \
  XX("is", IS, LIST, false, false, false) \
  XX("lang", LANG, LANG, false, false, false) \
  XX("last-child", LAST_CHILD, NONE, false, false, false) \
  XX("last-of-type", NTH, NONE, true, true, false) \
  XX("link", LINK, NONE, false, false, false) \
  XX("not", NOT, LIST, false, false, false) \
  XX("nth-child", NTH, NTH_OF, false, false, false) \
  XX("nth-last-child", NTH, NTH_OF, true, false, false) \
  XX("nth-last-of-type", NTH, NTH, true, true, false) \
  XX("nth-of-type", NTH, NTH, false, true, false) \
  XX("only-child", NTH, NONE, false, false, true) \
  XX("only-of-type", NTH, NONE, false, true, true) \
  XX("optional", OPTIONAL, NONE, false, false, false) \
  XX("required", REQUIRED, NONE, false, false, false) \
  XX("root", ROOT, NONE, false, false, false) \
  XX("scope", SCOPE, NONE, false, false, false) \
  XX("where", IS, LIST, false, false, false)

#define XX(name, test, argument, from_end, of_type, both) \
  {name, WR_TEST_##test, WR_ARGUMENT_##argument, from_end, of_type, both},
static const wr_pseudo pseudos[] = {PSEUDO_MAP(XX)};
#undef XX

#define XX(name, ...) "unknown pseudo-class (did you mean ':" name "'?)",
static const char *const meant[] = {PSEUDO_MAP(XX)};
#undef XX

enum { PSEUDO_N = sizeof pseudos / sizeof *pseudos, LONGEST = 20, SHORT = 4 };

#define NO_USER "this pseudo-class speaks of what a user does; a document has no user"
#define NOT_CSS_TEXT "no selector looks at text; use w.xpath with contains(), or a pattern"
#define NOT_CSS_FIRST \
  "this is not CSS; ':nth-child()' counts children, " \
  "and a scalar column takes the first node anyway"
#define PSEUDO_ELEMENT "pseudo-elements are no nodes of a document"

/* Names from browsers, jQuery, Scrapy and others that people bring along. */
static const struct { const char *name, *hint; } strangers[] = {
  {"active", NO_USER}, {"focus", NO_USER}, {"focus-visible", NO_USER},
  {"focus-within", NO_USER}, {"hover", NO_USER}, {"target", NO_USER}, {"visited", NO_USER},
  {"contains", NOT_CSS_TEXT}, {"has-text", NOT_CSS_TEXT}, {"-soup-contains", NOT_CSS_TEXT},
  {"icontains", NOT_CSS_TEXT}, {"eq", NOT_CSS_FIRST}, {"first", NOT_CSS_FIRST},
  {"last", NOT_CSS_FIRST}, {"gt", NOT_CSS_FIRST}, {"lt", NOT_CSS_FIRST},
  {"odd", "this is not CSS; write ':nth-child(odd)'"},
  {"even", "this is not CSS; write ':nth-child(even)'"}, {"any", "write ':is()'"},
  {"matches", "write ':is()'"}, {"-webkit-any", "write ':is()'"}, {"-moz-any", "write ':is()'"},
  {"parent", "this is not CSS; write ':not(:empty)'"},
  {"attr", "write '@name' behind the selector for an attribute's value"},
  {"text", "not needed: the text of a node is its value"}, {"before", PSEUDO_ELEMENT},
  {"after", PSEUDO_ELEMENT}, {"first-line", PSEUDO_ELEMENT}, {"first-letter", PSEUDO_ELEMENT},
  {"marker", PSEUDO_ELEMENT}, {"selection", PSEUDO_ELEMENT}, {"placeholder", PSEUDO_ELEMENT}
};

static bool is_name (wr_slice name, const char *other) {
  return name.n == strlen(other) && wr_begins(name, other);
}

const wr_pseudo *wr_pseudo_find (wr_slice name) {
  for (size_t i = 0; i < PSEUDO_N; i++)
    if (is_name(name, pseudos[i].name)) return &pseudos[i];
  return NULL;
}

static uint32_t least (uint32_t a, uint32_t b) {
  return a < b ? a : b;
}

/* How many letters must be put in, left out, changed or swapped to make `name` of `other`
   (optimal string alignment). */
static uint32_t distance (wr_slice name, const char *other) {
  uint32_t row[3][LONGEST + 1], m = (uint32_t) strlen(other);
  for (uint32_t j = 0; j <= m; j++) row[0][j] = j;
  for (uint32_t i = 1; i <= name.n; i++) {
    uint32_t *now = row[i % 3], *before = row[(i + 2) % 3], *earlier = row[(i + 1) % 3];
    now[0] = i;
    for (uint32_t j = 1; j <= m; j++) {
      now[j] = least(least(before[j], now[j - 1]) + 1,
        before[j - 1] + (name.at[i - 1] != other[j - 1]));
      if (i > 1 && j > 1 && name.at[i - 1] == other[j - 2] && name.at[i - 2] == other[j - 1])
        now[j] = least(now[j], earlier[j - 2] + 1);
    }
  }
  return row[name.n % 3][m];
}

const char *wr_pseudo_hint (wr_slice name) {
  for (size_t i = 0; i < sizeof strangers / sizeof *strangers; i++)
    if (is_name(name, strangers[i].name)) return strangers[i].hint;
  const char *hint = "unknown pseudo-class";
  uint32_t nearest = name.n <= SHORT ? 2 : 3;              /* one letter off in short names, two
                                                              in others */
  for (size_t i = 0; name.n > 1 && name.n <= LONGEST && i < PSEUDO_N; i++) {
    uint32_t far = distance(name, pseudos[i].name);
    if (far < nearest) {
      nearest = far;
      hint = meant[i];
    }
  }
  return hint;
}
