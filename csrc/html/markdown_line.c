/* markdown_line.c: a line of Markdown and what it can begin */
#include "html/markdown_line.h"

bool wr_markdown_is_blank (const wr_markdown_line *l) {
  uint32_t i = l->at;
  while (i < l->end && (l->s[i] == ' ' || l->s[i] == '\t')) i++;
  return i == l->end;
}

uint32_t wr_markdown_indent (const wr_markdown_line *l) {
  uint32_t column = l->column;
  for (uint32_t i = l->at; i < l->end; i++) {
    if (l->s[i] == ' ') column++;
    else if (l->s[i] == '\t') column += 4 - column % 4;
    else break;
  }
  return column - l->column;
}

void wr_markdown_skip (wr_markdown_line *l, uint32_t columns) {
  uint32_t goal = l->column + columns;
  while (l->at < l->end && l->column < goal && (l->s[l->at] == ' ' || l->s[l->at] == '\t')) {
    l->column += l->s[l->at] == '\t' ? 4 - l->column % 4 : 1;
    l->at++;
  }
}

char wr_markdown_char (const wr_markdown_line *l) {
  return l->at < l->end ? l->s[l->at] : '\0';
}

wr_span wr_markdown_rest (const wr_markdown_line *l) {
  return (wr_span) {l->at, l->end};
}

wr_span wr_markdown_trim (const wr_markdown_line *l, wr_span s) {
  while (s.start < s.end && (l->s[s.start] == ' ' || l->s[s.start] == '\t')) s.start++;
  while (s.end > s.start && (l->s[s.end - 1] == ' ' || l->s[s.end - 1] == '\t')) s.end--;
  return s;
}

bool wr_markdown_is_rule (const wr_markdown_line *l) {
  char mark = wr_markdown_char(l);
  uint32_t n = 0;
  if (mark != '*' && mark != '-' && mark != '_') return false;
  for (uint32_t i = l->at; i < l->end; i++) {
    if (l->s[i] == mark) n++;
    else if (l->s[i] != ' ' && l->s[i] != '\t') return false;
  }
  return n >= 3;
}

uint32_t wr_markdown_atx (const wr_markdown_line *l) {
  uint32_t n = 0;
  while (l->at + n < l->end && n < 7 && l->s[l->at + n] == '#') n++;
  bool edge = l->at + n == l->end || l->s[l->at + n] == ' ' || l->s[l->at + n] == '\t';
  return n <= 6 && edge ? n : 0;
}

uint32_t wr_markdown_setext (const wr_markdown_line *l) {
  char mark = wr_markdown_char(l);
  uint32_t i = l->at;
  if (mark != '=' && mark != '-') return 0;
  while (i < l->end && l->s[i] == mark) i++;
  while (i < l->end && (l->s[i] == ' ' || l->s[i] == '\t')) i++;
  return i < l->end ? 0 : mark == '=' ? 1 : 2;
}

uint32_t wr_markdown_fence (const wr_markdown_line *l) {
  char mark = wr_markdown_char(l);
  uint32_t n = 0;
  if (mark != '`' && mark != '~') return 0;
  while (l->at + n < l->end && l->s[l->at + n] == mark) n++;
  if (n < 3 || (mark == '`' && memchr(l->s + l->at + n, '`', l->end - l->at - n))) return 0;
  return n;
}

uint32_t wr_markdown_item (const wr_markdown_line *l, char *mark) {
  uint32_t n = 0;
  char c = wr_markdown_char(l);
  if (c == '-' || c == '+' || c == '*') n = 1;
  else {
    while (l->at + n < l->end && n < 9 && l->s[l->at + n] >= '0' && l->s[l->at + n] <= '9') n++;
    if (n == 0 || l->at + n == l->end || (l->s[l->at + n] != '.' && l->s[l->at + n] != ')'))
      return 0;
    n++;
  }
  *mark = l->s[l->at + n - 1];
  bool edge = l->at + n == l->end || l->s[l->at + n] == ' ' || l->s[l->at + n] == '\t';
  return edge ? n : 0;
}

/* Where the label that begins at `at` ends, before its bracket; `end` where it does not. */
static uint32_t end_of_label (const char *s, uint32_t at, uint32_t end) {
  for (; at < end && s[at] != ']'; at++) {
    if (s[at] == '[') return end;
    if (s[at] == '\\') at++;
  }
  return at < end ? at : end;
}

/* Behind a target only its title stands. */
static bool is_title (char c) {
  return c == '"' || c == '\'' || c == '(';
}

bool wr_markdown_definition (const wr_markdown_line *l, wr_markdown_link *link) {
  wr_span s = wr_markdown_trim(l, wr_markdown_rest(l));
  if (s.start == s.end || l->s[s.start] != '[' || wr_markdown_indent(l) > 3) return false;
  uint32_t close = end_of_label(l->s, s.start + 1, s.end);
  if (close + 1 >= s.end || l->s[close + 1] != ':' || close == s.start + 1
    || l->s[s.start + 1] == '^') return false;
  link->label = (wr_span) {s.start + 1, close};
  wr_span target = wr_markdown_trim(l, (wr_span) {close + 2, s.end});
  const char *space = memchr(l->s + target.start, ' ', target.end - target.start);
  if (space) target.end = (uint32_t) (space - l->s);
  wr_span title = wr_markdown_trim(l, (wr_span) {target.end, s.end});
  if (title.start < title.end && !is_title(l->s[title.start])) return false;
  if (target.end - target.start > 1 && l->s[target.start] == '<'
    && l->s[target.end - 1] == '>') {
    target.start++;
    target.end--;
  }
  link->target = target;
  return target.end > target.start;
}

bool wr_markdown_next (wr_markdown_line *l, uint32_t *at) {
  wr_slice text = l->text;
  if (*at >= text.n) return false;
  const char *end = memchr(text.at + *at, '\n', text.n - *at);
  l->at = *at;
  l->end = end ? (uint32_t) (end - text.at) : text.n;
  l->column = 0;
  *at = l->end + 1;
  if (l->end > l->at && text.at[l->end - 1] == '\r') l->end--;
  return true;
}
