/* markdown.c: the blocks of a Markdown document as the elements they stand for */
#include "html/build.h"
#include "html/markdown_inline.h"
#include "html/names_table.h"
#include "html/parse.h"

typedef enum container_kind { TOP, QUOTE, ITEM } container_kind;

/* An open block quote or list item.  The list itself is its items' parent element. */
typedef struct container {
  wr_node_id node, list;
  uint32_t indent;                     /* items: columns their content stands in from the line's
                                          rest */
  uint8_t kind;
  char mark;                           /* items: '-' '+' '*' '.' ')' */
  bool filled;                         /* has content */
} container;

typedef enum leaf_kind { NONE, PARAGRAPH, FENCE, INDENTED, TABLE } leaf_kind;

typedef struct markdown {
  wr_doc *doc;
  const char *s;
  wr_markdown_inline inline_;
  wr_array open;                       /* container; [0] is the body */
  wr_array lines;                      /* wr_span: of the open leaf */
  leaf_kind leaf;
  wr_node_id table;
  wr_span info;                        /* of a fence: the words behind it */
  char fence;                          /* '`' or '~' */
  uint32_t fence_n, fence_indent;
  uint32_t at, end, column;            /* the line being read */
  bool failed;
} markdown;

static container *top_of (const markdown *m) {
  return (container *) m->open.at + (m->open.n - 1);
}

static wr_node_id add (markdown *m, wr_node_id parent, wr_name name, wr_span span) {
  wr_node_id id = m->failed ? WR_NONE
    : wr_build_element(m->doc, parent, name, WR_NS_HTML, span);
  if (id == WR_NONE) m->failed = true;
  return id;
}

static void run_inline (markdown *m, wr_node_id parent, const wr_span *lines, uint32_t n) {
  if (!m->failed && !wr_markdown_inline_run(&m->inline_, parent, lines, n)) m->failed = true;
}

/* ---- the line ---- */

static bool is_blank_rest (const markdown *m) {
  uint32_t i = m->at;
  while (i < m->end && (m->s[i] == ' ' || m->s[i] == '\t')) i++;
  return i == m->end;
}

/* Columns of white space at the cursor. */
static uint32_t indent_of (const markdown *m) {
  uint32_t column = m->column;
  for (uint32_t i = m->at; i < m->end; i++) {
    if (m->s[i] == ' ') column++;
    else if (m->s[i] == '\t') column += 4 - column % 4;
    else break;
  }
  return column - m->column;
}

/* Steps over white space of at most `columns`; a tab that reaches further is taken whole. */
static void skip (markdown *m, uint32_t columns) {
  uint32_t goal = m->column + columns;
  while (m->at < m->end && m->column < goal && (m->s[m->at] == ' ' || m->s[m->at] == '\t')) {
    m->column += m->s[m->at] == '\t' ? 4 - m->column % 4 : 1;
    m->at++;
  }
}

static char next_char (const markdown *m) {
  return m->at < m->end ? m->s[m->at] : '\0';
}

static wr_span rest (const markdown *m) {
  return (wr_span) {m->at, m->end};
}

static wr_span trim (const markdown *m, wr_span s) {
  while (s.start < s.end && (m->s[s.start] == ' ' || m->s[s.start] == '\t')) s.start++;
  while (s.end > s.start && (m->s[s.end - 1] == ' ' || m->s[s.end - 1] == '\t')) s.end--;
  return s;
}

/* ---- leaves ---- */

static void push_line (markdown *m, wr_span line) {
  wr_span *at = wr_array_push(&m->lines, sizeof *at);
  if (at) *at = line;
  else m->failed = true;
}

static wr_span *lines_of (const markdown *m) {
  return m->lines.at;
}

static wr_span hull (const markdown *m) {
  return (wr_span) {lines_of(m)[0].start, lines_of(m)[m->lines.n - 1].end};
}

/* The first paragraph of an item is its own text; others are <p>. */
static void end_paragraph (markdown *m) {
  container *c = top_of(m);
  bool bare = c->kind == ITEM && !c->filled;
  wr_node_id parent = bare ? c->node : add(m, c->node, WR_TAG_p, hull(m));
  run_inline(m, parent, m->lines.at, m->lines.n);
}

static void end_code (markdown *m) {
  wr_span span = m->lines.n ? hull(m) : m->info;
  while (m->leaf == INDENTED && m->lines.n
    && trim(m, lines_of(m)[m->lines.n - 1]).start == lines_of(m)[m->lines.n
      - 1].end) m->lines.n--;
  wr_node_id code = add(m, add(m, top_of(m)->node, WR_TAG_pre, span), WR_TAG_code, span);
  if (m->leaf == FENCE && m->info.end > m->info.start && !m->failed)
    m->failed = !wr_markdown_attribute(m->doc, code, WR_ATTR_data_lang, m->info);
  for (uint32_t i = 0; i < m->lines.n && !m->failed; i++) {
    wr_span line = lines_of(m)[i];
    if (i + 1 < m->lines.n) line.end++;
    if (line.end > m->doc->text.n) line.end = m->doc->text.n;
    if (line.end > line.start && wr_build_text(m->doc, code, line) == WR_NONE) m->failed = true;
  }
}

static void end_leaf (markdown *m) {
  leaf_kind leaf = m->leaf;
  if (leaf == PARAGRAPH) end_paragraph(m);
  else if (leaf == FENCE || leaf == INDENTED) end_code(m);
  if (leaf != NONE) top_of(m)->filled = true;
  m->leaf = NONE;
  m->lines.n = 0;
}

static void close_to (markdown *m, uint32_t n) {
  if (m->open.n > n) end_leaf(m);
  while (m->open.n > n) {
    container *c = top_of(m);
    wr_node_at(m->doc, c->node)->span.end = m->at;
    if (c->list != WR_NONE) wr_node_at(m->doc, c->list)->span.end = m->at;
    m->open.n--;
    top_of(m)->filled = true;
  }
}

/* ---- what a line can begin ---- */

static bool is_rule (const markdown *m) {
  char mark = next_char(m);
  uint32_t n = 0;
  if (mark != '*' && mark != '-' && mark != '_') return false;
  for (uint32_t i = m->at; i < m->end; i++) {
    if (m->s[i] == mark) n++;
    else if (m->s[i] != ' ' && m->s[i] != '\t') return false;
  }
  return n >= 3;
}

static uint32_t atx_level (const markdown *m) {
  uint32_t n = 0;
  while (m->at + n < m->end && n < 7 && m->s[m->at + n] == '#') n++;
  bool edge = m->at + n == m->end || m->s[m->at + n] == ' ' || m->s[m->at + n] == '\t';
  return n <= 6 && edge ? n : 0;
}

static uint32_t setext_level (const markdown *m) {
  char mark = next_char(m);
  uint32_t i = m->at;
  if (mark != '=' && mark != '-') return 0;
  while (i < m->end && m->s[i] == mark) i++;
  while (i < m->end && (m->s[i] == ' ' || m->s[i] == '\t')) i++;
  return i < m->end ? 0 : mark == '=' ? 1 : 2;
}

static uint32_t fence_length (const markdown *m) {
  char mark = next_char(m);
  uint32_t n = 0;
  if (mark != '`' && mark != '~') return 0;
  while (m->at + n < m->end && m->s[m->at + n] == mark) n++;
  if (n < 3 || (mark == '`' && memchr(m->s + m->at + n, '`', m->end - m->at - n))) return 0;
  return n;
}

/* The bytes of a bullet or number, without the space behind it; *mark tells its kind. */
static uint32_t item_mark (const markdown *m, char *mark) {
  uint32_t n = 0;
  char c = next_char(m);
  if (c == '-' || c == '+' || c == '*') n = 1;
  else {
    while (m->at + n < m->end && n < 9 && m->s[m->at + n] >= '0' && m->s[m->at + n] <= '9') n++;
    if (n == 0 || m->at + n == m->end || (m->s[m->at + n] != '.' && m->s[m->at + n] != ')'))
      return 0;
    n++;
  }
  *mark = m->s[m->at + n - 1];
  bool edge = m->at + n == m->end || m->s[m->at + n] == ' ' || m->s[m->at + n] == '\t';
  return edge ? n : 0;
}

/* A list may break into a paragraph only with content, and when numbered only from 1. */
static bool may_interrupt (const markdown *m, uint32_t n, char mark) {
  if (m->leaf != PARAGRAPH) return true;
  bool numbered = mark == '.' || mark == ')';
  if (numbered && !(n == 2 && m->s[m->at] == '1')) return false;
  for (uint32_t i = m->at + n; i < m->end; i++)
    if (m->s[i] != ' ' && m->s[i] != '\t') return true;
  return false;
}

/* Whether the line, which stands outside the containers of the open paragraph, begins something
   of its own. */
static bool begins_block (const markdown *m) {
  char mark;
  return next_char(m) == '>' || is_rule(m) || atx_level(m) || fence_length(m)
    || item_mark(m, &mark);
}

/* ---- containers ---- */

static void open_container (markdown *m, container c) {
  container *at = wr_array_push(&m->open, sizeof *at);
  if (at) *at = c;
  else m->failed = true;
}

static void open_quote (markdown *m) {
  end_leaf(m);
  wr_node_id node = add(m, top_of(m)->node, WR_TAG_blockquote, rest(m));
  m->at++;
  m->column++;
  skip(m, 1);
  if (!m->failed) open_container(m, (container) {.node = node, .list = WR_NONE, .kind = QUOTE});
}

/* The list that goes on with an item of this kind: the last child of the container, if it is
   one and of the same mark. */
static wr_node_id list_for (markdown *m, char mark, wr_span span) {
  wr_name name = mark == '.' || mark == ')' ? WR_TAG_ol : WR_TAG_ul;
  wr_node_id last = wr_node_at(m->doc, top_of(m)->node)->last;
  if (last != WR_NONE && wr_node_at(m->doc, last)->type == WR_ELEMENT
    && wr_node_at(m->doc, last)->name == name) return last;
  return add(m, top_of(m)->node, name, span);
}

static void open_item (markdown *m, uint32_t n, char mark, uint32_t before) {
  end_leaf(m);
  wr_node_id list = list_for(m, mark, rest(m));
  wr_node_id node = add(m, list, WR_TAG_li, rest(m));
  m->at += n;
  m->column += n;
  uint32_t gap = indent_of(m);
  if (is_blank_rest(m) || gap > 4) gap = 1;
  skip(m, gap);
  if (!m->failed)
    open_container(m, (container) {.node = node, .list = list, .indent = before + n
      + gap, .kind = ITEM, .mark = mark});
}

/* How many open containers this line stays in; moves behind their marks. */
static uint32_t match_containers (markdown *m) {
  const container *c = m->open.at;
  uint32_t i = 1;
  for (; i < m->open.n; i++) {
    uint32_t indent = indent_of(m);
    if (c[i].kind == QUOTE) {
      if (indent > 3 || m->at == m->end) break;
      markdown saved = *m;
      skip(m, indent);
      if (next_char(m) != '>') {
        m->at = saved.at;
        m->column = saved.column;
        break;
      }
      m->at++;
      m->column++;
      skip(m, 1);
    } else if (!is_blank_rest(m)) {
      if (indent < c[i].indent) break;
      skip(m, c[i].indent);
    } else if (!c[i].filled && m->leaf == NONE) break;
  }
  return i;
}

static void open_containers (markdown *m) {
  while (!m->failed && m->open.n < m->doc->limits.depth) {
    uint32_t indent = indent_of(m), n;
    char mark;
    if (indent > 3) return;
    wr_span back = {m->at, m->column};
    skip(m, indent);
    if (next_char(m) == '>') open_quote(m);
    else if (!is_rule(m) && (n = item_mark(m, &mark)) != 0 && may_interrupt(m, n, mark))
      open_item(m, n, mark, indent);
    else {
      m->at = back.start;
      m->column = back.end;
      return;
    }
  }
}

/* ---- tables (GFM) ---- */

/* Calls for each cell of the row at s: its trimmed bytes are pushed to m->lines. */
static void split_row (markdown *m, wr_span s) {
  s = trim(m, s);
  if (s.start < s.end && m->s[s.start] == '|') s.start++;
  if (s.end > s.start && m->s[s.end - 1] == '|'
    && (s.end - s.start < 2 || m->s[s.end - 2] != '\\')) s.end--;
  uint32_t start = s.start;
  for (uint32_t i = s.start; i <= s.end; i++) {
    if (i < s.end && (m->s[i] != '|' || (i > s.start && m->s[i - 1] == '\\'))) continue;
    push_line(m, trim(m, (wr_span) {start, i}));
    start = i + 1;
  }
}

static bool is_delimiter_row (const markdown *m, wr_span s) {
  bool dash = false, pipe = false;
  for (uint32_t i = s.start; i < s.end; i++) {
    char c = m->s[i];
    if (c != '-' && c != '|' && c != ':' && c != ' ' && c != '\t') return false;
    dash |= c == '-';
    pipe |= c == '|';
  }
  return dash && pipe;
}

static void add_row (markdown *m, wr_span line, wr_name cell) {
  uint32_t first = m->lines.n;
  wr_node_id row = add(m, m->table, WR_TAG_tr, line);
  split_row(m, line);
  for (uint32_t i = first; i < m->lines.n && !m->failed; i++) {
    wr_span text = lines_of(m)[i];
    run_inline(m, add(m, row, cell, text), &text, 1);
  }
  m->lines.n = first;
}

/* The paragraph's one line becomes the header of a table. */
static bool begin_table (markdown *m) {
  if (m->leaf != PARAGRAPH || m->lines.n != 1 || !is_delimiter_row(m, rest(m))) return false;
  wr_span head = lines_of(m)[0];
  if (!memchr(m->s + head.start, '|', head.end - head.start)) return false;
  m->lines.n = 0;
  m->leaf = TABLE;
  m->table = add(m, add(m, top_of(m)->node, WR_TAG_table, head), WR_TAG_tbody, head);
  add_row(m, head, WR_TAG_th);
  return true;
}

/* ---- lines ---- */

static void add_heading (markdown *m, uint32_t level, wr_span span, const wr_span *lines,
  uint32_t n) {
  static const wr_name names[] =
    {0, WR_TAG_h1, WR_TAG_h2, WR_TAG_h3, WR_TAG_h4, WR_TAG_h5, WR_TAG_h6};
  run_inline(m, add(m, top_of(m)->node, names[level], span), lines, n);
  top_of(m)->filled = true;
}

static void atx_heading (markdown *m, uint32_t level) {
  end_leaf(m);
  wr_span text = trim(m, (wr_span) {m->at + level, m->end}), whole = rest(m);
  uint32_t end = text.end;
  while (end > text.start && m->s[end - 1] == '#') end--;
  if (end == text.start || m->s[end - 1] == ' ' || m->s[end - 1] == '\t') text.end = end;
  text = trim(m, text);
  add_heading(m, level, whole, &text, 1);
}

static void begin_fence (markdown *m, uint32_t n, uint32_t indent) {
  end_leaf(m);
  m->leaf = FENCE;
  m->fence = next_char(m);
  m->fence_n = n;
  m->fence_indent = indent;
  m->info = trim(m, (wr_span) {m->at + n, m->end});
  const char *space = memchr(m->s + m->info.start, ' ', m->info.end - m->info.start);
  if (space) m->info.end = (uint32_t) (space - m->s);
}

static bool ends_fence (const markdown *m) {
  uint32_t i = m->at, n = 0;
  while (i < m->end && m->s[i] == ' ' && i - m->at < 4) i++;
  while (i + n < m->end && m->s[i + n] == m->fence) n++;
  return n >= m->fence_n && trim(m, (wr_span) {i + n, m->end}).start == m->end;
}

/* "[label]: target": its text is no content; read_links has it. */
static bool is_definition (const markdown *m, wr_markdown_link *link) {
  wr_span s = trim(m, rest(m));
  if (s.start == s.end || m->s[s.start] != '[' || indent_of(m) > 3) return false;
  const char *close = memchr(m->s + s.start, ']', s.end - s.start);
  if (!close || close + 1 >= m->s + s.end || close[1] != ':' || close == m->s + s.start + 1
    || m->s[s.start + 1] == '^') return false;
  link->label = (wr_span) {s.start + 1, (uint32_t) (close - m->s)};
  wr_span target = trim(m, (wr_span) {link->label.end + 2, s.end});
  const char *space = memchr(m->s + target.start, ' ', target.end - target.start);
  if (space) target.end = (uint32_t) (space - m->s);
  if (target.end - target.start > 1 && m->s[target.start] == '<'
    && m->s[target.end - 1] == '>') {
    target.start++;
    target.end--;
  }
  link->target = target;
  return target.end > target.start;
}

static void paragraph_line (markdown *m) {
  wr_markdown_link link;
  if (m->leaf != PARAGRAPH && is_definition(m, &link)) {
    end_leaf(m);
    return;
  }
  if (m->leaf != PARAGRAPH) end_leaf(m);
  m->leaf = PARAGRAPH;
  skip(m, indent_of(m));
  push_line(m, rest(m));
}

static void blank_line (markdown *m) {
  if (m->leaf == INDENTED) push_line(m, rest(m));
  else end_leaf(m);
}

/* What is left of the line once containers are open: a leaf begins or goes on. */
static void leaf_line (markdown *m) {
  uint32_t indent = indent_of(m), n;
  if (is_blank_rest(m)) {
    blank_line(m);
    return;
  }
  if (indent > 3 && m->leaf != PARAGRAPH) {
    if (m->leaf != INDENTED) end_leaf(m);
    m->leaf = INDENTED;
    skip(m, 4);
    push_line(m, rest(m));
    return;
  }
  if (indent <= 3) skip(m, indent);
  if (m->leaf == PARAGRAPH && indent <= 3 && (n = setext_level(m)) != 0) {
    m->leaf = NONE;
    add_heading(m, n, hull(m), m->lines.at, m->lines.n);
    m->lines.n = 0;
  } else if (indent <= 3 && is_rule(m)) {
    end_leaf(m);
    add(m, top_of(m)->node, WR_TAG_hr, rest(m));
  } else if (indent <= 3 && (n = atx_level(m)) != 0) atx_heading(m, n);
  else if (indent <= 3 && (n = fence_length(m)) != 0) begin_fence(m, n, indent);
  else if (m->leaf == TABLE && memchr(m->s + m->at, '|', m->end - m->at))
    add_row(m, rest(m), WR_TAG_td);
  else if (!begin_table(m)) paragraph_line(m);
}

static void read_line (markdown *m) {
  uint32_t matched = match_containers(m);
  bool all = matched == m->open.n;
  if (!all && m->leaf == PARAGRAPH && !is_blank_rest(m)) {
    markdown probe = *m;
    skip(&probe, indent_of(&probe));
    if (indent_of(m) > 3 || !begins_block(&probe)) {       /* a paragraph goes on without the
                                                              marks of its containers */
      push_line(m, rest(&probe));
      return;
    }
  }
  close_to(m, matched);
  if (m->leaf == FENCE) {
    if (ends_fence(m)) end_leaf(m);
    else {
      skip(m, m->fence_indent);
      push_line(m, rest(m));
    }
    return;
  }
  if (!is_blank_rest(m)) open_containers(m);
  leaf_line(m);
}

static bool next_line (markdown *m, uint32_t *at) {
  wr_slice text = m->doc->text;
  if (*at >= text.n) return false;
  const char *end = memchr(text.at + *at, '\n', text.n - *at);
  m->at = *at;
  m->end = end ? (uint32_t) (end - text.at) : text.n;
  m->column = 0;
  *at = m->end + 1;
  if (m->end > m->at && text.at[m->end - 1] == '\r') m->end--;
  return true;
}

/* Behind the front matter: lines between "---" at the very start and the next "---" or
   "...". */
static uint32_t behind_front_matter (markdown *m) {
  uint32_t at = 0;
  if (!next_line(m, &at) || m->end - m->at != 3 || memcmp(m->s + m->at, "---", 3) != 0)
    return 0;
  while (next_line(m, &at)) {
    if (m->end - m->at == 3
      && (memcmp(m->s + m->at, "---", 3) == 0
        || memcmp(m->s + m->at, "...", 3) == 0)) return at;
  }
  return 0;
}

/* All definitions, wherever they stand, before the first paragraph asks for one. */
static void read_links (markdown *m, uint32_t at) {
  wr_markdown_link link;
  while (!m->failed && next_line(m, &at)) {
    while (next_char(m) == ' ' || next_char(m) == '>') m->at++;
    if (is_definition(m, &link))
      m->failed = !wr_markdown_link_add(&m->inline_.links, m->s, link.label, link.target);
  }
  wr_markdown_link_sort(&m->inline_.links);
}

int wr_markdown_parse (wr_doc *d, wr_error *e) {
  markdown m = {.doc = d, .s = d->text.at, .inline_ = {.doc = d}};
  uint32_t at = behind_front_matter(&m);
  read_links(&m, at);
  m.failed = m.failed || !wr_build_start(d);
  wr_node_id html = add(&m, 0, WR_TAG_html, (wr_span) {0, d->text.n}),
    body = add(&m, html, WR_TAG_body, (wr_span) {0, d->text.n});
  if (!m.failed) open_container(&m, (container) {.node = body, .list = WR_NONE, .kind = TOP});
  while (!m.failed && next_line(&m, &at)) read_line(&m);
  if (!m.failed) {
    m.at = d->text.n;
    close_to(&m, 1);
    end_leaf(&m);
  }
  wr_array_free(&m.open);
  wr_array_free(&m.lines);
  wr_markdown_inline_free(&m.inline_);
  if (m.failed && !(d->truncated & 1u << WR_LIMIT_nodes))
    return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  return WR_OK;
}
