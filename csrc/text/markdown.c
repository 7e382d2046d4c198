/* markdown.c: a part as GitHub-flavoured Markdown */
#include "base/ascii.h"
#include "clean/code.h"
#include "html/names_table.h"
#include "text/inline.h"
#include "text/markdown_level.h"
#include "text/picture.h"
#include "text/render.h"

typedef struct markdown {
  wr_outline outline;                  /* first, so that the one is the other */
  wr_buf *out;
  wr_markdown_levels levels;
  bool line_start, in_code, in_cell, in_heading;
  bool in_span;                        /* in code within a line */
  bool numbered;                       /* of the line, digits stand and nothing else */
  uint32_t fence;                      /* length of the open code fence */
  wr_buf code;                         /* code, until its fence is known */
} markdown;

static void prefix (markdown *m) {
  wr_markdown_line(&m->levels, m->out);
}

static void begin_block (markdown *m) {
  if (m->out->n && !m->levels.tight) wr_markdown_gap(&m->levels, m->out);
  m->levels.tight = false;
  prefix(m);
  m->line_start = true;
}

static void container (wr_outline *o, wr_container c, wr_node_id node, bool open) {
  markdown *m = (markdown *) o;
  if (open) wr_markdown_enter(&m->levels, &o->notes, c, node);
  else wr_markdown_leave(&m->levels, c);
}

static uint32_t longest_run (const wr_buf *b, char c) {
  uint32_t longest = 0, run = 0;
  for (size_t i = 0; i < b->n; i++) {
    run = b->at[i] == c ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

static void fence (markdown *m) {
  for (uint32_t i = 0; i < m->fence; i++) wr_buf_char(m->out, '`');
}

/* Takes the spaces off the end. */
static void trim_line (wr_buf *out) {
  while (out->n && out->at[out->n - 1] == ' ') out->n--;
}

/* Writes the collected code between fences that are longer than any inside. */
static void code_block (markdown *m, const wr_block *b) {
  uint32_t run = longest_run(&m->code, '`');
  m->fence = run < 3 ? 3 : run + 1;
  fence(m);
  wr_buf_slice(m->out, wr_code_language(m->outline.part->doc, b->node));
  wr_buf_char(m->out, '\n');
  size_t end = m->code.n;
  while (end && m->code.at[end - 1] == '\n') end--;
  for (size_t i = 0; i < end;) {
    const char *newline = memchr(m->code.at + i, '\n', end - i);
    size_t n = newline ? (size_t) (newline - (m->code.at + i)) : end - i;
    prefix(m);
    if (n == 0) trim_line(m->out);
    wr_buf_put(m->out, m->code.at + i, n);
    wr_buf_char(m->out, '\n');
    i += n + 1;
  }
  prefix(m);
  fence(m);
}

static void block (wr_outline *o, const wr_block *b, bool open) {
  markdown *m = (markdown *) o;
  if (open) {
    begin_block(m);
    m->in_code = b->kind == WR_CODE;
    m->in_heading = b->kind == WR_HEADING;
    m->code.n = 0;
    for (int i = 0; b->kind == WR_HEADING && i < b->level; i++) wr_buf_char(m->out, '#');
    if (b->kind == WR_HEADING) wr_buf_char(m->out, ' ');
    return;
  }
  if (m->in_code) code_block(m, b);
  m->in_code = false;
  wr_buf_char(m->out, '\n');
}

static void table (wr_outline *o, const wr_table *t, bool open) {
  (void) t;
  if (open) begin_block((markdown *) o);
  ((markdown *) o)->in_cell = open;
}

static void separator_row (markdown *m, const wr_table *t) {
  prefix(m);
  for (uint32_t i = 0; i < t->columns; i++) wr_buf_text(m->out, "| --- ");
  wr_buf_text(m->out, "|\n");
}

static void row (wr_outline *o, const wr_table *t, uint32_t r, bool open) {
  markdown *m = (markdown *) o;
  if (!open) {
    wr_buf_text(m->out, "|\n");
    if (r == 0 && t->header_rows) separator_row(m, t);
    return;
  }
  if (r > 0) prefix(m);
  if (r > 0 || t->header_rows) return;
  /* GFM wants a header row. */
  for (uint32_t i = 0; i < t->columns; i++) wr_buf_text(m->out, "|   ");
  wr_buf_text(m->out, "|\n");
  separator_row(m, t);
  prefix(m);
}

static void cell (wr_outline *o, const wr_cell *c, bool open) {
  (void) c;
  ((markdown *) o)->line_start = false;
  wr_buf_text(((markdown *) o)->out, open ? "| " : " ");
}

/* A link's address, with what would end it escaped. */
static void address (markdown *m, wr_slice s) {
  static const char hex[] = "0123456789ABCDEF";
  for (uint32_t i = 0; i < s.n; i++) {
    unsigned char c = (unsigned char) s.at[i];
    if (c <= ' ' || c == '(' || c == ')' || c == '<' || c == '>' || c == '|') {
      wr_buf_char(m->out, '%');
      wr_buf_char(m->out, hex[c >> 4]);
      wr_buf_char(m->out, hex[c & 15]);
    } else {
      wr_buf_char(m->out, (char) c);
    }
  }
}

/* Writes the collected code of a line between fences that are longer than any inside; those at
   its ends are kept off by spaces.  Its own spaces at the ends stand outside. */
static void code_span (markdown *m) {
  wr_slice all = {m->code.n ? m->code.at : "", (uint32_t) m->code.n}, s = wr_trim(all);
  bool padded = s.n && (s.at[0] == '`' || s.at[s.n - 1] == '`');
  m->fence = longest_run(&m->code, '`') + 1;
  m->code.n = 0;
  if (all.n && wr_is_space(all.at[0])) wr_buf_char(m->out, ' ');
  if (!s.n) return;
  fence(m);
  if (padded) wr_buf_char(m->out, ' ');
  wr_buf_slice(m->out, s);
  if (padded) wr_buf_char(m->out, ' ');
  fence(m);
  if (wr_is_space(all.at[all.n - 1])) wr_buf_char(m->out, ' ');
}

/* The mark of a note that is not there: it is raised by what it links to. */
static bool is_note_mark (const wr_doc *d, wr_node_id id) {
  wr_node_id first = wr_node_first(d, id);
  return first != WR_NONE && wr_node_at(d, first)->type == WR_ELEMENT;
}

/* GFM passes the tags of what it has no sign for. */
static void raise (markdown *m, wr_mark k, wr_node_id node, bool open) {
  if (is_note_mark(m->outline.part->doc, node)) return;
  wr_buf_text(m->out, open ? "<" : "</");
  wr_buf_text(m->out, k == WR_M_SUB ? "sub>" : "sup>");
}

/* "!" right before a link would make it an image. */
static void guard_link (wr_buf *out) {
  if (!out->n || out->at[out->n - 1] != '!') return;
  out->at[out->n - 1] = '\\';
  wr_buf_char(out, '!');
}

static void mark (wr_outline *o, wr_mark k, wr_node_id node, bool open) {
  static const char *const signs[] = {"**", "*", "", "~~", "["};
  markdown *m = (markdown *) o;
  m->numbered = false;
  if (m->in_span && k != WR_M_CODE && k != WR_M_LINK) return;
  if (m->in_span) code_span(m);        /* a link cannot stand in code, but around it */
  if (k == WR_M_CODE) m->in_span = open;
  if (k == WR_M_LINK && open) guard_link(m->out);
  if (k == WR_M_LINK && !open) {
    wr_buf_text(m->out, "](");
    address(m, wr_inline_address(o->part->doc, node));
    wr_buf_char(m->out, ')');
  } else if (k == WR_M_SUB || k == WR_M_SUP) {
    raise(m, k, node, open);
  } else {
    wr_buf_text(m->out, signs[k]);
  }
  m->line_start = false;
}

/* Whether c at s[i] would be read as markup. */
static bool special (const markdown *m, wr_slice s, uint32_t i) {
  char c = s.at[i];
  if (strchr("\\`*[]<", c) && c) return true;
  if (c == '|') return m->in_cell;
  if (c == '_') return i == 0 || i + 1 == s.n;
  if (!m->line_start || i) return false;
  if (c == '#' || c == '>' || c == '~') return true;
  return (c == '-' || c == '+' || c == '=') && s.n == 1;
}

/* Whether c at s[i] would make what stands from the line's start on the number of a list's item:
   "1." "2)". */
static bool ends_number (const markdown *m, wr_slice s, uint32_t i) {
  if (m->in_heading || i + 1 < s.n || (s.at[i] != '.' && s.at[i] != ')')) return false;
  if (!(m->line_start ? i > 0 : m->numbered)) return false;
  while (i && wr_is_digit(s.at[i - 1])) i--;
  return i == 0;
}

static bool is_number (wr_slice s) {
  uint32_t i = 0;
  while (i < s.n && wr_is_digit(s.at[i])) i++;
  return i == s.n;
}

/* Code is written as it stands, but that a bar would end a table's cell. */
static void span_text (markdown *m, wr_slice s) {
  for (uint32_t i = 0; i < s.n; i++) {
    if (s.at[i] == '|' && m->in_cell) wr_buf_char(&m->code, '\\');
    wr_buf_char(&m->code, s.at[i]);
  }
}

static void text (wr_outline *o, wr_slice s) {
  markdown *m = (markdown *) o;
  if (m->in_code || m->in_span) {
    span_text(m, s);
    return;
  }
  for (uint32_t i = 0; i < s.n; i++) {
    if (special(m, s, i) || ends_number(m, s, i)) wr_buf_char(m->out, '\\');
    wr_buf_char(m->out, s.at[i]);
  }
  m->numbered = (m->line_start || m->numbered) && is_number(s);
  m->line_start = false;
}

static void image (wr_outline *o, wr_node_id node) {
  markdown *m = (markdown *) o;
  const wr_doc *d = o->part->doc;
  wr_slice src = wr_picture_address(d, node);
  if (!src.n || m->in_code || m->in_span) return;
  wr_buf_text(m->out, "![");
  m->line_start = false;
  text(o, wr_node_value(d, node, WR_ATTR_alt));
  wr_buf_text(m->out, "](");
  address(m, src);
  wr_buf_char(m->out, ')');
}

/* GFM's formulas: TeX between dollars. */
static void formula (wr_outline *o, wr_slice tex, bool display) {
  markdown *m = (markdown *) o;
  wr_buf *out = m->in_span ? &m->code : m->out;
  wr_buf_text(out, display ? "$$" : "$");
  for (uint32_t i = 0; i < tex.n; i++) {
    if (tex.at[i] == '|' && m->in_cell) wr_buf_char(out, '\\');
    wr_buf_char(out, wr_is_space(tex.at[i]) ? ' ' : tex.at[i]);
  }
  wr_buf_text(out, display ? "$$" : "$");
  m->line_start = false;
}

static void note (wr_outline *o, const char *label) {
  markdown *m = (markdown *) o;
  wr_buf *out = m->in_span ? &m->code : m->out;
  wr_buf_text(out, "[^");
  wr_buf_text(out, label);
  wr_buf_char(out, ']');
  m->line_start = false;
}

static void line_break (wr_outline *o) {
  markdown *m = (markdown *) o;
  if (m->in_span) {
    wr_buf_char(&m->code, ' ');
    return;
  }
  if (m->in_cell || m->in_heading) {   /* one line each */
    wr_buf_text(m->out, m->in_cell ? "<br>" : " ");
    return;
  }
  wr_buf_text(m->out, "\\\n");
  prefix(m);
  m->line_start = true;
}

void wr_render_markdown (const wr_part *p, wr_buf *out) {
  markdown m = {.outline = {.part = p, .container = container, .block = block, .table = table,
                  .row = row, .cell = cell, .mark = mark, .text = text, .image = image,
                  .formula = formula, .note = note, .line_break = line_break},
    .out = out};
  if (!wr_outline_run(&m.outline) || m.code.failed) out->failed = true;
  wr_buf_free(&m.code);
}
