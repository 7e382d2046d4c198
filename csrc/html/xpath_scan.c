/* xpath_scan.c: the names in an XPath expression, looked at before any document is there */
#include "base/ascii.h"
#include "html/xpath_scan.h"

/* What may stand before a parenthesis: node types, operators, and the core functions [XPath
   1.0: 2.3, 3.7, 4]. */
static const char *const callable[] = {"and", "or", "div", "mod", "node", "text", "comment",
  "processing-instruction", "last", "position", "count", "id", "local-name", "namespace-uri",
  "name", "string", "concat", "starts-with", "contains", "substring-before", "substring-after",
  "substring", "string-length", "normalize-space", "translate", "boolean", "not", "true",
  "false", "lang", "number", "sum", "floor", "ceiling", "round"};

/* Functions of later versions and other engines. */
static const struct { const char *name, *hint; } strangers[] = {
  {"lower-case", "a function of XPath 2.0; write translate(x, 'ABC…', 'abc…')"},
  {"upper-case", "a function of XPath 2.0; write translate(x, 'abc…', 'ABC…')"},
  {"ends-with",
    "a function of XPath 2.0; write substring(x, string-length(x) - string-length(y) + 1) = y"},
  {"matches", "a function of XPath 2.0; choose the nodes here and use w.match"},
  {"replace", "a function of XPath 2.0; choose the nodes here and change their text in Lua"},
  {"tokenize", "a function of XPath 2.0; choose the nodes here and use w.split"},
  {"string-join", "a function of XPath 2.0; choose the nodes here and join their texts in Lua"},
  {"distinct-values", "a function of XPath 2.0"},
  {"exists", "a function of XPath 2.0; a path alone is true when it finds something"},
  {"empty", "a function of XPath 2.0; write not(path)"},
  {"has-class",
    "no XPath function; w.css has '.name', "
    "and here contains(concat(' ', @class, ' '), ' name ') does it"},
  {"re:test", "no XPath function; choose the nodes here and use w.match"},
  {"document", "a function of XSLT"}, {"current", "a function of XSLT"}
};

static bool is_name_byte (char c) {
  return wr_is_letter(c) || wr_is_digit(c) || c == '_' || c == '-' || c == '.'
    || (unsigned char) c >= 0x80;
}

static bool same (wr_slice name, const char *other) {
  return strlen(other) == name.n && memcmp(other, name.at, name.n) == 0;
}

static int check_call (wr_slice name, uint32_t at, wr_error *e) {
  for (size_t i = 0; i < sizeof callable / sizeof *callable; i++)
    if (same(name, callable[i])) return WR_OK;
  for (size_t i = 0; i < sizeof strangers / sizeof *strangers; i++)
    if (same(name, strangers[i].name)) return wr_fail(e, WR_E_XPATH, at, strangers[i].hint);
  return wr_fail(e, WR_E_XPATH, at, "XPath 1.0 has no function of this name");
}

/* Behind a string that starts at i, or the end where it is not closed. */
static uint32_t skip_string (wr_slice text, uint32_t i) {
  const char *end = memchr(text.at + i + 1, text.at[i], text.n - i - 1);
  return end ? (uint32_t) (end - text.at) + 1 : text.n;
}

static uint32_t skip_name (wr_slice text, uint32_t i) {
  while (i < text.n && is_name_byte(text.at[i])) i++;
  return i;
}

static int keep_prefix (wr_slice prefix, wr_array *prefixes, wr_error *e) {
  bool kept = wr_array_bytes(prefixes, prefix.at, prefix.n) && wr_array_bytes(prefixes, "", 1);
  return kept ? WR_OK : wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}

/* A name at *i, with its prefix if it has one; *i goes behind it. */
static int scan_name (wr_slice text, uint32_t *i, wr_array *prefixes, wr_error *e) {
  uint32_t start = *i, end = skip_name(text, start);
  if (end + 1 < text.n && text.at[end] == ':' && text.at[end + 1] != ':') {
    if (keep_prefix((wr_slice) {text.at + start, end - start}, prefixes, e) != WR_OK)
      return WR_E_MEMORY;
    end = skip_name(text, end + 1);
  }
  *i = end;
  while (end < text.n && wr_is_xml_space(text.at[end])) end++;
  if (end == text.n || text.at[end] != '(') return WR_OK;
  return check_call((wr_slice) {text.at + start, *i - start}, start, e);
}

int wr_xpath_scan (wr_slice text, wr_array *prefixes, wr_error *e) {
  for (uint32_t i = 0; i < text.n;) {
    char c = text.at[i];
    int status = WR_OK;
    if (c == '\0') status = wr_fail(e, WR_E_XPATH, i, "a NUL may not stand here");
    else if (c == '$') status = wr_fail(e, WR_E_XPATH, i, "there are no variables here");
    else if (c == '"' || c == '\'') i = skip_string(text, i);
    else if (is_name_byte(c)) status = scan_name(text, &i, prefixes, e);
    else i++;
    if (status != WR_OK) return status;
  }
  return WR_OK;
}
