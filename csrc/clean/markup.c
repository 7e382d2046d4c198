/* markup.c: markup that stands as text, as feeds carry it */
#include "clean/markup.h"

#include "base/ascii.h"
#include "html/reference.h"
#include "html/tidy.h"


/* Whether the tag is that of a block, or a line break. */
static bool breaks (wr_slice tag) {
  static const char *const names[] = {"p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4",
    "h5", "h6", "tr", "table", "blockquote", "pre", "hr", "figure", "figcaption", "section"};
  uint32_t from = tag.at[1] == '/' ? 2 : 1, n = 0;
  while (from + n < tag.n && (wr_is_letter(tag.at[from + n]) || wr_is_digit(tag.at[from + n]))) n++;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (strlen(names[i]) == n && wr_begins((wr_slice) {tag.at + from, n}, names[i])) return true;
  return false;
}

bool wr_markup_holds (const wr_doc *d, wr_node_id text) {
  const wr_node *n = wr_node_at(d, text);
  if (d->type != WR_TYPE_XML || n->parent == WR_NONE
    || wr_node_at(d, n->parent)->ns == WR_NS_HTML)
    return false;
  wr_slice s = wr_node_data(d, text);
  for (uint32_t i = 0; i + 1 < s.n; i++) {
    uint32_t tag = s.at[i] == '<' ? wr_tag_length((wr_slice) {s.at + i, s.n - i}) : 0;
    if (tag && (s.at[i + 1] == '/' || s.at[i + tag - 2] == '/'
        || wr_begins((wr_slice) {s.at + i + 1, tag - 1}, "br")))
      return true;
    if (tag) i += tag - 1;
  }
  return false;
}

bool wr_markup_next (wr_slice s, uint32_t *at, wr_markup_run *out) {
  uint32_t i = *at;
  *out = (wr_markup_run) {0};
  for (uint32_t tag; i < s.n && (tag = wr_tag_length((wr_slice) {s.at + i, s.n - i})) > 0; i += tag)
    out->broken |= breaks((wr_slice) {s.at + i, tag});
  out->start = i;
  if (i < s.n && s.at[i] == '&')
    i += wr_reference_read(s.at + i, s.n - i, false, out->decoded, &out->decoded_n);
  if (!out->decoded_n)
    while (i < s.n && (i == out->start || s.at[i] != '&')
      && !wr_tag_length((wr_slice) {s.at + i, s.n - i}))
      i++;
  out->end = *at = i;
  return out->end > out->start;
}
