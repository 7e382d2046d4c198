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

static wr_slice language_of_class (wr_slice class) {
  static const char *const prefixes[] = {"language-", "lang-", "highlight-source-",
    "brush: ", "brush:"};
  for (uint32_t i = 0; i < class.n; i++) {
    if (i && !wr_is_space(class.at[i - 1])) continue;
    for (size_t k = 0; k < sizeof prefixes / sizeof *prefixes; k++)
      if (wr_begins((wr_slice) {class.at + i, class.n - i}, prefixes[k]))
        return word_at(class, i + (uint32_t) strlen(prefixes[k]));
  }
  return none;
}

static wr_slice language_of (const wr_doc *d, wr_node_id id) {
  if (id == WR_NONE || wr_node_at(d, id)->type != WR_ELEMENT) return none;
  wr_slice s = language_of_class(wr_node_value(d, id, WR_ATTR_class));
  return s.n ? s : wr_node_value(d, id, WR_ATTR_data_lang);
}

wr_slice wr_code_language (const wr_doc *d, wr_node_id id) {
  const wr_node *n = wr_node_at(d, id);
  wr_slice s = language_of(d, id);
  if (!s.n) s = language_of(d, n->first);
  return s.n ? s : language_of(d, n->parent);
}
