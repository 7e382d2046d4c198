/* code.c: what language a code block is in */
#include "clean/code.h"

#include "base/ascii.h"
#include "html/names_table.h"

static const wr_slice none = {"", 0};

/* The word at s[from]. */
static wr_slice word_at (wr_slice s, uint32_t from) {
  uint32_t end = from;
  while (end < s.n && !wr_is_space(s.at[end]) && s.at[end] != ';') end++;
  return (wr_slice) {s.at + from, end - from};
}

/* Names that stand alone as a class of code. */
static const char *const languages[] = {"bash", "c", "c++", "clojure", "cpp", "csharp", "css",
  "dart", "diff", "dockerfile", "elixir", "erlang", "fortran", "go", "graphql", "groovy",
  "haskell", "html", "ini", "java", "javascript", "js", "json", "jsx", "julia", "kotlin", "latex",
  "lua", "makefile", "markdown", "matlab", "objective-c", "ocaml", "pascal", "perl", "php",
  "powershell", "python", "r", "ruby", "rust", "scala", "scheme", "scss", "sh", "shell", "sql",
  "swift", "toml", "tsx", "typescript", "xml", "yaml", "zig"};

/* The class that says the language: one with a prefix, wherever it stands, else a name alone. */
static wr_slice language_of_class (wr_slice class) {
  static const char *const prefixes[] = {"language-", "lang-", "highlight-source-",
    "mw-highlight-lang-", "brush: ", "brush:"};
  wr_slice alone = none;
  for (uint32_t i = 0; i < class.n; i++) {
    if (wr_is_space(class.at[i]) || (i && !wr_is_space(class.at[i - 1]))) continue;
    for (size_t k = 0; k < sizeof prefixes / sizeof *prefixes; k++)
      if (wr_begins((wr_slice) {class.at + i, class.n - i}, prefixes[k]))
        return word_at(class, i + (uint32_t) strlen(prefixes[k]));
    wr_slice word = word_at(class, i);
    for (size_t k = 0; !alone.n && k < sizeof languages / sizeof *languages; k++)
      if (word.n == strlen(languages[k]) && wr_begins(word, languages[k])) alone = word;
  }
  return alone;
}

static wr_slice language_of (const wr_doc *d, wr_node_id id) {
  static const uint16_t attributes[] = {WR_ATTR_data_lang, WR_ATTR_data_language};
  if (id == WR_NONE || wr_node_at(d, id)->type != WR_ELEMENT) return none;
  wr_slice s = language_of_class(wr_node_value(d, id, WR_ATTR_class));
  for (size_t i = 0; !s.n && i < sizeof attributes / sizeof *attributes; i++)
    s = wr_node_value(d, id, attributes[i]);
  return s;
}

/* Sphinx: <div class="highlight-lua"><div class="highlight"><pre>.  Its "default" is none. */
static wr_slice language_of_frame (const wr_doc *d, wr_node_id frame) {
  if (!wr_lists(wr_node_value(d, frame, WR_ATTR_class), "highlight")) return none;
  wr_slice s = wr_node_value(d, wr_node_at(d, frame)->parent, WR_ATTR_class);
  if (!wr_begins(s, "highlight-") || wr_begins(s, "highlight-default")) return none;
  return word_at(s, (uint32_t) strlen("highlight-"));
}

enum { TOOLS_MOST = 8 };               /* children of <pre> before its <code> */

/* The <code> that <pre> holds, tools before it left out; its first child where there is none. */
static wr_node_id code_in (const wr_doc *d, wr_node_id pre) {
  wr_node_id first = wr_node_first(d, pre), id = first;
  for (uint32_t i = 0; i < TOOLS_MOST && id != WR_NONE; i++, id = wr_node_at(d, id)->next)
    if (wr_node_at(d, id)->type == WR_ELEMENT && wr_node_at(d, id)->name == WR_TAG_code) return id;
  return first;
}

wr_slice wr_code_language (const wr_doc *d, wr_node_id id) {
  const wr_node *n = wr_node_at(d, id);
  wr_slice s = language_of(d, id);
  if (!s.n) s = language_of(d, code_in(d, id));
  if (!s.n) s = language_of(d, n->parent);
  return s.n || n->parent == WR_NONE ? s : language_of_frame(d, n->parent);
}
