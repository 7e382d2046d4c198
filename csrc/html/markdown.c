/* markdown.c: the blocks of a Markdown document as the elements they stand for */
#include "html/build.h"
#include "html/markdown_inline.h"
#include "html/markdown_line.h"
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
  wr_markdown_line line;               /* the one being read */
  wr_markdown_inline inline_;
  wr_array open;                       /* container; [0] is the body */
  wr_array lines;                      /* wr_span: of the open leaf */
  leaf_kind leaf;
  wr_node_id table;
  wr_span info;                        /* of a fence: the words behind it */
  char fence;                          /* '`' or '~' */
  uint32_t fence_n, fence_indent;
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
    && wr_markdown_trim(&m->line, lines_of(m)[m->lines.n - 1]).start == lines_of(m)[m->lines.n
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
    wr_node_at(m->doc, c->node)->span.end = m->line.at;
    if (c->list != WR_NONE) wr_node_at(m->doc, c->list)->span.end = m->line.at;
    m->open.n--;
    top_of(m)->filled = true;
  }
}

/* ---- what a line can begin ---- */

/* A list may break into a paragraph only with content, and when numbered only from 1. */
static bool may_interrupt (const markdown *m, uint32_t n, char mark) {
  if (m->leaf != PARAGRAPH) return true;
  bool numbered = mark == '.' || mark == ')';
  if (numbered && !(n == 2 && m->line.s[m->line.at] == '1')) return false;
  for (uint32_t i = m->line.at + n; i < m->line.end; i++)
    if (m->line.s[i] != ' ' && m->line.s[i] != '\t') return true;
  return false;
}

/* Whether the line, which stands outside the containers of the open paragraph, begins something
   of its own. */
static bool begins_block (const wr_markdown_line *l) {
  char mark;
  return wr_markdown_char(l) == '>' || wr_markdown_is_rule(l) || wr_markdown_atx(l)
    || wr_markdown_fence(l)
    || wr_markdown_item(l, &mark);
}

/* ---- containers ---- */

static void open_container (markdown *m, container c) {
  container *at = wr_array_push(&m->open, sizeof *at);
  if (at) *at = c;
  else m->failed = true;
}

static void open_quote (markdown *m) {
  end_leaf(m);
  wr_node_id node = add(m, top_of(m)->node, WR_TAG_blockquote, wr_markdown_rest(&m->line));
  m->line.at++;
  m->line.column++;
  wr_markdown_skip(&m->line, 1);
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
  wr_node_id list = list_for(m, mark, wr_markdown_rest(&m->line));
  wr_node_id node = add(m, list, WR_TAG_li, wr_markdown_rest(&m->line));
  m->line.at += n;
  m->line.column += n;
  uint32_t gap = wr_markdown_indent(&m->line);
  if (wr_markdown_is_blank(&m->line) || gap > 4) gap = 1;
  wr_markdown_skip(&m->line, gap);
  if (!m->failed)
    open_container(m, (container) {.node = node, .list = list, .indent = before + n
      + gap, .kind = ITEM, .mark = mark});
}

/* How many open containers this line stays in; moves behind their marks. */
static uint32_t match_containers (markdown *m) {
  const container *c = m->open.at;
  uint32_t i = 1;
  for (; i < m->open.n; i++) {
    uint32_t indent = wr_markdown_indent(&m->line);
    if (c[i].kind == QUOTE) {
      if (indent > 3 || m->line.at == m->line.end) break;
      wr_markdown_line saved = m->line;
      wr_markdown_skip(&m->line, indent);
      if (wr_markdown_char(&m->line) != '>') {
        m->line = saved;
        break;
      }
      m->line.at++;
      m->line.column++;
      wr_markdown_skip(&m->line, 1);
    } else if (!wr_markdown_is_blank(&m->line)) {
      if (indent < c[i].indent) break;
      wr_markdown_skip(&m->line, c[i].indent);
    } else if (!c[i].filled && m->leaf == NONE) break;
  }
  return i;
}

static void open_containers (markdown *m) {
  while (!m->failed && m->open.n < m->doc->limits.depth) {
    uint32_t indent = wr_markdown_indent(&m->line), n;
    char mark;
    if (indent > 3) return;
    wr_span back = {m->line.at, m->line.column};
    wr_markdown_skip(&m->line, indent);
    if (wr_markdown_char(&m->line) == '>') open_quote(m);
    else if (!wr_markdown_is_rule(&m->line) && (n = wr_markdown_item(&m->line, &mark)) != 0
      && may_interrupt(m, n, mark))
      open_item(m, n, mark, indent);
    else {
      m->line.at = back.start;
      m->line.column = back.end;
      return;
    }
  }
}

/* ---- tables (GFM) ---- */

/* Calls for each cell of the row at s: its trimmed bytes are pushed to m->lines. */
static void split_row (markdown *m, wr_span s) {
  s = wr_markdown_trim(&m->line, s);
  if (s.start < s.end && m->line.s[s.start] == '|') s.start++;
  if (s.end > s.start && m->line.s[s.end - 1] == '|'
    && (s.end - s.start < 2 || m->line.s[s.end - 2] != '\\')) s.end--;
  uint32_t start = s.start;
  for (uint32_t i = s.start; i <= s.end; i++) {
    if (i < s.end && (m->line.s[i] != '|'
      || (i > s.start && m->line.s[i - 1] == '\\'))) continue;
    push_line(m, wr_markdown_trim(&m->line, (wr_span) {start, i}));
    start = i + 1;
  }
}

static bool is_delimiter_row (const markdown *m, wr_span s) {
  bool dash = false, pipe = false;
  for (uint32_t i = s.start; i < s.end; i++) {
    char c = m->line.s[i];
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
  if (m->leaf != PARAGRAPH || m->lines.n != 1
    || !is_delimiter_row(m, wr_markdown_rest(&m->line))) return false;
  wr_span head = lines_of(m)[0];
  if (!memchr(m->line.s + head.start, '|', head.end - head.start)) return false;
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
  wr_span text = wr_markdown_trim(&m->line, (wr_span) {m->line.at + level, m->line.end}),
    whole = wr_markdown_rest(&m->line);
  uint32_t end = text.end;
  while (end > text.start && m->line.s[end - 1] == '#') end--;
  if (end == text.start || m->line.s[end - 1] == ' ' || m->line.s[end - 1] == '\t')
    text.end = end;
  text = wr_markdown_trim(&m->line, text);
  add_heading(m, level, whole, &text, 1);
}

static void begin_fence (markdown *m, uint32_t n, uint32_t indent) {
  end_leaf(m);
  m->leaf = FENCE;
  m->fence = wr_markdown_char(&m->line);
  m->fence_n = n;
  m->fence_indent = indent;
  m->info = wr_markdown_trim(&m->line, (wr_span) {m->line.at + n, m->line.end});
  const char *space = memchr(m->line.s + m->info.start, ' ', m->info.end - m->info.start);
  if (space) m->info.end = (uint32_t) (space - m->line.s);
}

static bool ends_fence (const markdown *m) {
  uint32_t i = m->line.at, n = 0;
  while (i < m->line.end && m->line.s[i] == ' ' && i - m->line.at < 4) i++;
  while (i + n < m->line.end && m->line.s[i + n] == m->fence) n++;
  return n >= m->fence_n
    && wr_markdown_trim(&m->line, (wr_span) {i + n, m->line.end}).start == m->line.end;
}

static void paragraph_line (markdown *m) {
  wr_markdown_link link;
  if (m->leaf != PARAGRAPH && wr_markdown_definition(&m->line, &link)) {
    end_leaf(m);
    return;
  }
  if (m->leaf != PARAGRAPH) end_leaf(m);
  m->leaf = PARAGRAPH;
  wr_markdown_skip(&m->line, wr_markdown_indent(&m->line));
  push_line(m, wr_markdown_rest(&m->line));
}

static void blank_line (markdown *m) {
  if (m->leaf == INDENTED) push_line(m, wr_markdown_rest(&m->line));
  else end_leaf(m);
}

/* What is left of the line once containers are open: a leaf begins or goes on. */
static void leaf_line (markdown *m) {
  uint32_t indent = wr_markdown_indent(&m->line), n;
  if (wr_markdown_is_blank(&m->line)) {
    blank_line(m);
    return;
  }
  if (indent > 3 && m->leaf != PARAGRAPH) {
    if (m->leaf != INDENTED) end_leaf(m);
    m->leaf = INDENTED;
    wr_markdown_skip(&m->line, 4);
    push_line(m, wr_markdown_rest(&m->line));
    return;
  }
  if (indent <= 3) wr_markdown_skip(&m->line, indent);
  if (m->leaf == PARAGRAPH && indent <= 3 && (n = wr_markdown_setext(&m->line)) != 0) {
    m->leaf = NONE;
    add_heading(m, n, hull(m), m->lines.at, m->lines.n);
    m->lines.n = 0;
  } else if (indent <= 3 && wr_markdown_is_rule(&m->line)) {
    end_leaf(m);
    add(m, top_of(m)->node, WR_TAG_hr, wr_markdown_rest(&m->line));
  } else if (indent <= 3 && (n = wr_markdown_atx(&m->line)) != 0) atx_heading(m, n);
  else if (indent <= 3 && (n = wr_markdown_fence(&m->line)) != 0) begin_fence(m, n, indent);
  else if (m->leaf == TABLE && memchr(m->line.s + m->line.at, '|', m->line.end - m->line.at))
    add_row(m, wr_markdown_rest(&m->line), WR_TAG_td);
  else if (!begin_table(m)) paragraph_line(m);
}

static void read_line (markdown *m) {
  uint32_t matched = match_containers(m);
  bool all = matched == m->open.n;
  /* A paragraph goes on without the marks of its containers. */
  if (!all && m->leaf == PARAGRAPH && !wr_markdown_is_blank(&m->line)) {
    wr_markdown_line probe = m->line;
    wr_markdown_skip(&probe, wr_markdown_indent(&probe));
    if (wr_markdown_indent(&m->line) > 3 || !begins_block(&probe)) {
      push_line(m, wr_markdown_rest(&probe));
      return;
    }
  }
  close_to(m, matched);
  if (m->leaf == FENCE) {
    if (ends_fence(m)) end_leaf(m);
    else {
      wr_markdown_skip(&m->line, m->fence_indent);
      push_line(m, wr_markdown_rest(&m->line));
    }
    return;
  }
  if (!wr_markdown_is_blank(&m->line)) open_containers(m);
  leaf_line(m);
}

/* Behind the front matter: lines between "---" at the very start and the next "---" or
   "...". */
static uint32_t behind_front_matter (markdown *m) {
  uint32_t at = 0;
  if (!wr_markdown_next(&m->line, &at) || m->line.end - m->line.at != 3
    || memcmp(m->line.s + m->line.at, "---", 3) != 0)
    return 0;
  while (wr_markdown_next(&m->line, &at)) {
    if (m->line.end - m->line.at == 3
      && (memcmp(m->line.s + m->line.at, "---", 3) == 0
        || memcmp(m->line.s + m->line.at, "...", 3) == 0)) return at;
  }
  return 0;
}

/* All definitions, wherever they stand, before the first paragraph asks for one. */
static void read_links (markdown *m, uint32_t at) {
  wr_markdown_link link;
  while (!m->failed && wr_markdown_next(&m->line, &at)) {
    while (wr_markdown_char(&m->line) == ' ' || wr_markdown_char(&m->line) == '>') m->line.at++;
    if (wr_markdown_definition(&m->line, &link))
      m->failed = !wr_markdown_link_add(&m->inline_.links, m->line.s, link.label, link.target);
  }
  wr_markdown_link_sort(&m->inline_.links);
}

int wr_markdown_parse (wr_doc *d, wr_error *e) {
  markdown m = {.doc = d, .line = {.text = d->text, .s = d->text.at}, .inline_ = {.doc = d}};
  uint32_t at = behind_front_matter(&m);
  read_links(&m, at);
  m.failed = m.failed || !wr_build_start(d);
  wr_node_id html = add(&m, 0, WR_TAG_html, (wr_span) {0, d->text.n}),
    body = add(&m, html, WR_TAG_body, (wr_span) {0, d->text.n});
  if (!m.failed) open_container(&m, (container) {.node = body, .list = WR_NONE, .kind = TOP});
  while (!m.failed && wr_markdown_next(&m.line, &at)) read_line(&m);
  if (!m.failed) {
    m.line.at = d->text.n;
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
