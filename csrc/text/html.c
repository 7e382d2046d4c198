/* html.c: a part as clean HTML.  The allow-list: h1-h6 p ul ol li blockquote dl dt dd figure
   figcaption details summary pre code[class=language-…] table caption thead tbody tr
   th[rowspan colspan] td[rowspan colspan] strong em del sub sup a[href] img[src alt] br, and
   div[id=note-…] around notes.  No class, style, id, event or data attribute of the page passes;
   addresses only with the schemes http, https, mailto, or none.  Formulas are \(TeX\), on lines of
   their own \[TeX\]. */
#include "text/outline.h"

#include "base/ascii.h"
#include "clean/code.h"
#include "html/names_table.h"
#include "text/inline.h"
#include "text/picture.h"
#include "text/render.h"

typedef struct html {
  wr_outline outline;                  /* first, so that the one is the other */
  wr_buf *out;
  bool fresh;                          /* an item or the like was opened, and nothing in it */
  bool in_summary;                     /* which holds no paragraphs */
  bool raised;                         /* in raised text */
  size_t lone;                         /* where <p> begins in `out` that is all an item has so far;
                                          0: there is none */
} html;

static void put (wr_outline *o, const char *s) {
  wr_buf_text(((html *) o)->out, s);
}

static void escaped (wr_outline *o, wr_slice s) {
  wr_buf *out = ((html *) o)->out;
  for (uint32_t i = 0; i < s.n; i++) {
    switch (s.at[i]) {
      case '&': wr_buf_text(out, "&amp;"); break;
      case '<': wr_buf_text(out, "&lt;"); break;
      case '>': wr_buf_text(out, "&gt;"); break;
      case '"': wr_buf_text(out, "&quot;"); break;
      default: wr_buf_char(out, s.at[i]);
    }
  }
}

/* Whether an address may stand in clean HTML: no scheme that runs or embeds anything. */
static bool harmless (wr_slice s) {
  if (wr_begins(s, "http:") || wr_begins(s, "https:") || wr_begins(s, "mailto:")) return true;
  for (uint32_t i = 0; i < s.n; i++) {
    if (s.at[i] == '/' || s.at[i] == '?' || s.at[i] == '#') return true;
    if (s.at[i] == ':' || (unsigned char) s.at[i] <= ' ') return false;
  }
  return true;
}

/* Containers whose only paragraph needs no tags. */
static bool holds_lines (wr_container c) {
  return c == WR_C_ITEM || c == WR_C_TERM || c == WR_C_DEFINITION || c == WR_C_CAPTION;
}

/* Takes the tags of an only paragraph away. */
static void unwrap (html *h) {
  wr_buf *out = h->out;
  if (!h->lone || out->failed) return;
  out->n -= strlen("</p>\n");
  memmove(out->at + h->lone, out->at + h->lone + strlen("<p>"), out->n - h->lone - strlen("<p>"));
  out->n -= strlen("<p>");
}

/* The tag of a note, which others link to. */
static void note_tag (wr_outline *o, wr_node_id node) {
  put(o, "<div id=\"note-");
  put(o, wr_notes_label(&o->notes, wr_notes_at(&o->notes, node)));
  put(o, "\">\n");
}

static void container (wr_outline *o, wr_container c, wr_node_id node, bool open) {
  static const char *const names[] = {"ul", "ol", "li", "blockquote", "dl", "dt", "dd", "figure",
    "figcaption", "details", "summary", "div"};
  html *h = (html *) o;
  if (!open && holds_lines(c)) unwrap(h);
  h->lone = 0;
  h->fresh = open && holds_lines(c);
  h->in_summary = open && c == WR_C_SUMMARY;
  if (open && c == WR_C_NOTE) {
    note_tag(o, node);
    return;
  }
  put(o, open ? "<" : "</");
  put(o, names[c]);
  put(o, h->fresh || h->in_summary ? ">" : ">\n");
}

static const char *tag_of (const wr_block *b) {
  static const char *const headings[] = {"p", "h1", "h2", "h3", "h4", "h5", "h6"};
  if (b->kind == WR_HEADING && b->level <= 6) return headings[b->level];
  return b->kind == WR_CODE ? "pre" : "p";
}

/* Opens or closes what names the language of code. */
static void code (wr_outline *o, const wr_block *b, bool open) {
  wr_slice language = wr_code_language(o->part->doc, b->node);
  if (!language.n) return;
  put(o, open ? "<code class=\"language-" : "</code>");
  if (!open) return;
  escaped(o, language);
  put(o, "\">");
}

static void block (wr_outline *o, const wr_block *b, bool open) {
  html *h = (html *) o;
  bool paragraph = strcmp(tag_of(b), "p") == 0;
  if (h->in_summary && paragraph) {
    if (open && h->out->n && h->out->at[h->out->n - 1] != '>') put(o, " ");
    return;
  }
  if (open) h->lone = h->fresh && paragraph ? h->out->n : 0;
  h->fresh = false;
  if (!open && b->kind == WR_CODE) code(o, b, false);
  put(o, open ? "<" : "</");
  put(o, tag_of(b));
  put(o, open ? ">" : ">\n");
  if (open && b->kind == WR_CODE) code(o, b, true);
}

static void table (wr_outline *o, const wr_table *t, bool open) {
  ((html *) o)->lone = 0;
  ((html *) o)->fresh = false;
  put(o, open ? "<table>\n" : "</table>\n");
  if (!open || t->caption == WR_NONE) return;
  wr_buf caption = {0};
  wr_render_node(o->part->doc, t->caption, &caption);
  put(o, "<caption>");
  escaped(o, (wr_slice) {caption.n ? caption.at : "", (uint32_t) caption.n});
  put(o, "</caption>\n");
  wr_buf_free(&caption);
}

static void row (wr_outline *o, const wr_table *t, uint32_t r, bool open) {
  if (open && r == 0) put(o, t->header_rows ? "<thead>\n" : "<tbody>\n");
  if (open && r && r == t->header_rows) put(o, "</thead>\n<tbody>\n");
  put(o, open ? "<tr>" : "</tr>\n");
  if (!open && r + 1 == t->rows)
    put(o, t->header_rows >= t->rows ? "</thead>\n" : "</tbody>\n");
}

static void span_attribute (wr_outline *o, const char *name, uint32_t span) {
  if (span < 2) return;
  put(o, name);
  wr_buf_int(((html *) o)->out, span);
  put(o, "\"");
}

static void cell (wr_outline *o, const wr_cell *c, bool open) {
  if (!c) return;
  const char *name = c->header ? "th" : "td";
  put(o, open ? "<" : "</");
  put(o, name);
  if (open) {
    span_attribute(o, " rowspan=\"", c->rowspan);
    span_attribute(o, " colspan=\"", c->columnspan);
  }
  put(o, ">");
}

static void mark (wr_outline *o, wr_mark m, wr_node_id node, bool open) {
  static const char *const names[] = {"strong", "em", "code", "del", "a", "sub", "sup"};
  wr_slice href = wr_inline_address(o->part->doc, node);
  if (m == WR_M_SUP) ((html *) o)->raised = open;
  put(o, open ? "<" : "</");
  put(o, names[m]);
  if (m == WR_M_LINK && open && harmless(href)) {
    put(o, " href=\"");
    escaped(o, href);
    put(o, "\"");
  }
  put(o, ">");
}

static void text (wr_outline *o, wr_slice s) {
  escaped(o, s);
}

static void image (wr_outline *o, wr_node_id node) {
  wr_slice src = wr_picture_address(o->part->doc, node);
  if (!src.n || !harmless(src)) return;
  put(o, "<img src=\"");
  escaped(o, src);
  put(o, "\" alt=\"");
  escaped(o, wr_node_value(o->part->doc, node, WR_ATTR_alt));
  put(o, "\">");
}

static void formula (wr_outline *o, wr_slice tex, bool display) {
  put(o, display ? "\\[" : "\\(");
  escaped(o, tex);
  put(o, display ? "\\]" : "\\)");
}

static void note (wr_outline *o, const char *label) {
  bool raised = ((html *) o)->raised;
  put(o, raised ? "<a href=\"#note-" : "<sup><a href=\"#note-");
  put(o, label);
  put(o, "\">");
  put(o, label);
  put(o, raised ? "</a>" : "</a></sup>");
}

static void line_break (wr_outline *o) {
  put(o, "<br>\n");
}

void wr_render_html (const wr_part *p, wr_buf *out) {
  html h = {.outline = {.part = p, .captioned = true, .container = container, .block = block,
                .table = table, .row = row, .cell = cell, .mark = mark, .text = text,
                .image = image, .formula = formula, .note = note, .line_break = line_break},
    .out = out};
  if (!wr_outline_run(&h.outline)) out->failed = true;
}
