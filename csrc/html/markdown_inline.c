/* markdown_inline.c: the inside of a Markdown paragraph */
#include "base/ascii.h"
#include "html/markdown_inline.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "html/build.h"
#include "html/decode.h"
#include "html/names_table.h"

enum { LINK_MOST = 2048, LABEL_MOST = 999 };

/* A piece of the paragraph in order; what opens and closes around it hangs on it as lists of
   events. */
typedef enum item_kind { TEXT, CODE, BREAK, DELIMITER, BRACKET, IMAGE_BRACKET } item_kind;

typedef struct item {
  wr_span text;                        /* in d->text; of a delimiter run, what of it is still
                                          free */
  uint32_t opens, closes, closes_last; /* in events; WR_NONE: none.  Closes come before the
                                          text, opens behind it */
  uint32_t below, above;               /* delimiters: neighbours on the stack; brackets: the
                                          bracket before, the delimiter below */
  uint16_t run;                        /* length of the whole delimiter run */
  uint8_t kind;
  char sign;
  bool can_open, can_close;
} item;

typedef struct event {
  wr_name name;
  wr_span target;                      /* href or src; start WR_NONE: none */
  wr_span alt;
  uint32_t next;
} event;

typedef struct reader {
  wr_markdown_inline *m;
  const char *s;                       /* d->text */
  const wr_span *lines;
  uint32_t n, line;
  uint32_t at, plain;                  /* in d->text; where the plain text before `at` began */
  uint32_t top, bracket;               /* of the stacks of delimiters and of open brackets */
  uint32_t dead;                       /* link brackets below this item stand around a link:
                                          they open none */
  uint32_t no_angle, no_bracket;       /* from here to the end of the line there is no '>'; no
                                          ']' */
  bool failed;
} reader;

static item *item_at (const reader *r, uint32_t i) {
  return (item *) r->m->items.at + i;
}

static event *event_at (const reader *r, uint32_t i) {
  return (event *) r->m->events.at + i;
}

static uint32_t add_item (reader *r, item_kind kind, uint32_t start, uint32_t end) {
  item *i = wr_array_push(&r->m->items, sizeof *i);
  if (!i) {
    r->failed = true;
    return WR_NONE;
  }
  i->text = (wr_span) {start, end};
  i->opens = i->closes = i->closes_last = i->below = i->above = WR_NONE;
  i->kind = (uint8_t) kind;
  return r->m->items.n - 1;
}

static void end_plain (reader *r) {
  if (r->at > r->plain) add_item(r, TEXT, r->plain, r->at);
  r->plain = r->at;
}

static uint32_t add_event (reader *r, wr_name name, wr_span target, wr_span alt) {
  event *e = wr_array_push(&r->m->events, sizeof *e);
  if (!e) {
    r->failed = true;
    return WR_NONE;
  }
  *e = (event) {name, target, alt, WR_NONE};
  return r->m->events.n - 1;
}

static void open_behind (reader *r, uint32_t i, uint32_t e) {
  if (e == WR_NONE) return;
  event_at(r, e)->next = item_at(r, i)->opens;
  item_at(r, i)->opens = e;
}

static void close_before (reader *r, uint32_t i) {
  uint32_t e = add_event(r, 0, (wr_span) {WR_NONE, WR_NONE}, (wr_span) {0, 0});
  item *x = item_at(r, i);
  if (e == WR_NONE) return;
  if (x->closes == WR_NONE) x->closes = e;
  else event_at(r, x->closes_last)->next = e;
  x->closes_last = e;
}

static bool is_space (uint32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0
    || (c > 0x7F && wr_unicode_class(c) & WR_U_SPACE);
}

static bool is_sign (uint32_t c) {
  if (c < 0x80)
    return c > ' ' && !wr_is_letter((int) c) && !wr_is_digit((int) c);
  return (wr_unicode_class(c) & (WR_U_PUNCT | WR_U_SYMBOL)) != 0;
}

static void push_delimiter (reader *r, uint32_t i) {
  item *x = item_at(r, i);
  x->below = r->top;
  if (r->top != WR_NONE) item_at(r, r->top)->above = i;
  r->top = i;
}

static void drop_delimiter (reader *r, uint32_t i) {
  item *x = item_at(r, i);
  if (x->below != WR_NONE) item_at(r, x->below)->above = x->above;
  if (x->above != WR_NONE) item_at(r, x->above)->below = x->below;
  else r->top = x->below;
}

/* Left and right flanking runs, CommonMark 6.2. */
static void read_delimiter (reader *r, uint32_t end) {
  uint32_t start = r->at, used, line = r->lines[r->line].start;
  char sign = r->s[start];
  end_plain(r);
  while (r->at < end && r->s[r->at] == sign) r->at++;
  uint32_t before = start == line ? ' '
    : wr_utf8_decode(r->s + wr_utf8_before(r->s, start), 4, &used);
  uint32_t after = r->at == end ? ' ' : wr_utf8_decode(r->s + r->at, end - r->at, &used);
  bool left = !is_space(after) && (!is_sign(after) || is_space(before) || is_sign(before));
  bool right = !is_space(before) && (!is_sign(before) || is_space(after) || is_sign(after));
  uint32_t i = add_item(r, DELIMITER, start, r->at);
  r->plain = r->at;
  if (r->failed) return;
  item *x = item_at(r, i);
  x->sign = sign;
  x->run = (uint16_t) (r->at - start > UINT16_MAX ? UINT16_MAX : r->at - start);
  x->can_open = left && (sign != '_' || !right || is_sign(before));
  x->can_close = right && (sign != '_' || !left || is_sign(after));
  push_delimiter(r, i);
}

static bool pairs (const item *opener, const item *closer) {
  if (opener->sign != closer->sign || !opener->can_open) return false;
  if (opener->sign == '~') return opener->run == closer->run && opener->run <= 2;
  bool odd = opener->can_close || closer->can_open;
  return !odd || (opener->run + closer->run) % 3 != 0
    || (opener->run % 3 == 0 && closer->run % 3 == 0);
}

static void pair_up (reader *r, uint32_t opener, uint32_t closer) {
  item *a = item_at(r, opener), *b = item_at(r, closer);
  uint32_t an = a->text.end - a->text.start, bn = b->text.end - b->text.start;
  uint32_t n = a->sign == '~' ? an : an >= 2 && bn >= 2 ? 2 : 1;
  wr_name name = a->sign == '~' ? WR_TAG_del : n == 2 ? WR_TAG_strong : WR_TAG_em;
  a->text.end -= n;
  b->text.start += n;
  open_behind(r, opener, add_event(r, name, (wr_span) {WR_NONE, WR_NONE}, (wr_span) {0, 0}));
  close_before(r, closer);
}

static bool is_empty (const item *x) {
  return x->text.start == x->text.end;
}

/* Openers at or below this item need not be looked at again: by sign, whether the closer opens
   too, and its length modulo 3. */
static uint32_t *bottom_of (uint32_t bottoms[3][2][3], const item *closer) {
  return &bottoms[closer->sign == '*' ? 0 : closer->sign == '_' ? 1
    : 2][closer->can_open][closer->run % 3];
}

/* Whether item i lies above item `bottom`; WR_NONE lies below all. */
static bool lies_above (uint32_t i, uint32_t bottom) {
  return i != WR_NONE && (bottom == WR_NONE || i > bottom);
}

static uint32_t find_opener (const reader *r, uint32_t closer, uint32_t bottom) {
  uint32_t i = item_at(r, closer)->below;
  while (lies_above(i, bottom) && !pairs(item_at(r, i), item_at(r, closer)))
    i = item_at(r, i)->below;
  return lies_above(i, bottom) ? i : WR_NONE;
}

static void join (reader *r, uint32_t opener, uint32_t closer) {
  while (item_at(r, closer)->below != opener) drop_delimiter(r, item_at(r, closer)->below);
  pair_up(r, opener, closer);
  if (is_empty(item_at(r, opener))) drop_delimiter(r, opener);
}

/* "Process emphasis" above item `bottom` of the stack; takes all of it off (CommonMark,
   appendix). */
static void process_emphasis (reader *r, uint32_t bottom) {
  uint32_t bottoms[3][2][3], closer = r->top;
  for (int i = 0; i < 18; i++) (&bottoms[0][0][0])[i] = bottom;
  if (!lies_above(closer, bottom)) return;
  while (lies_above(item_at(r, closer)->below, bottom)) closer = item_at(r, closer)->below;
  while (closer != WR_NONE && !r->failed) {
    const item *x = item_at(r, closer);
    uint32_t above = x->above, opener = x->can_close
      ? find_opener(r, closer, *bottom_of(bottoms, x)) : WR_NONE;
    if (opener != WR_NONE) {
      join(r, opener, closer);
      if (!is_empty(item_at(r, closer))) continue;
      above = item_at(r, closer)->above;
      drop_delimiter(r, closer);
    } else if (x->can_close) {
      *bottom_of(bottoms, x) = x->below;
      if (!x->can_open) drop_delimiter(r, closer);
    }
    closer = above;
  }
  while (lies_above(r->top, bottom)) drop_delimiter(r, r->top);
}

static void read_code (reader *r, uint32_t end) {
  uint32_t start = r->at, ticks = start;
  while (ticks < end && r->s[ticks] == '`') ticks++;
  uint32_t n = ticks - start, close = ticks;
  while (close < end) {
    uint32_t run = close;
    while (run < end && r->s[run] == '`') run++;
    if (run - close == n) break;
    close = run > close ? run : close + 1;
  }
  if (close >= end) {
    r->at = ticks;
    return;
  }
  end_plain(r);
  uint32_t i = add_item(r, CODE, ticks, close);
  if (r->failed) return;
  wr_span *text = &item_at(r, i)->text;
  if (close - ticks > 2 && r->s[ticks] == ' ' && r->s[close - 1] == ' ')
    *text = (wr_span) {ticks + 1, close - 1};
  r->at = r->plain = close + n;
}

/* Whether a tag is the one that cells have for a break: <br>, <br />. */
static bool is_break (const reader *r, wr_span tag) {
  const char *s = r->s + tag.start;
  uint32_t n = tag.end - tag.start;
  return n >= 2 && (s[0] | 32) == 'b' && (s[1] | 32) == 'r' && (n == 2 || !wr_is_letter(s[2]));
}

/* <https://…>, <a@b.c> become links, <br> a break; other tags and comments go. */
static void read_angle (reader *r, uint32_t end) {
  const char *close = r->at >= r->no_angle ? NULL : memchr(r->s + r->at, '>', end - r->at);
  char next = r->at + 1 < end ? r->s[r->at + 1] : ' ';
  if (!close) r->no_angle = r->at;
  if (!close || !(wr_is_letter(next) || next == '/' || next == '!')) {
    r->at++;
    return;
  }
  wr_span inside = {r->at + 1, (uint32_t) (close - r->s)};
  bool blank = memchr(r->s + inside.start, ' ', inside.end - inside.start) != NULL;
  bool address = !blank && wr_is_letter(next)
    && (memchr(r->s + inside.start, ':', inside.end - inside.start)
    || memchr(r->s + inside.start, '@', inside.end - inside.start));
  end_plain(r);
  if (address) {
    uint32_t i = add_item(r, TEXT, inside.start, inside.start), text;
    if (!r->failed) open_behind(r, i, add_event(r, WR_TAG_a, inside, (wr_span) {0, 0}));
    text = add_item(r, TEXT, inside.start, inside.end);
    i = add_item(r, TEXT, inside.end, inside.end);
    if (!r->failed && text != WR_NONE) close_before(r, i);
  } else if (is_break(r, inside)) {
    add_item(r, BREAK, inside.start - 1, inside.end + 1);
  }
  r->at = r->plain = inside.end + 1;
}

static void read_address (reader *r, uint32_t end) {
  uint32_t stop = r->at;
  while (stop < end && !is_space((unsigned char) r->s[stop]) && r->s[stop] != '<') stop++;
  while (stop > r->at && strchr(".,:;!?'\")*_~", r->s[stop - 1])) stop--;
  end_plain(r);
  uint32_t i = add_item(r, TEXT, r->at, r->at);
  if (!r->failed)
    open_behind(r, i, add_event(r, WR_TAG_a, (wr_span) {r->at, stop}, (wr_span) {0, 0}));
  add_item(r, TEXT, r->at, stop);
  i = add_item(r, TEXT, stop, stop);
  if (!r->failed) close_before(r, i);
  r->at = r->plain = stop;
}

static void read_bracket (reader *r, item_kind kind, uint32_t n) {
  end_plain(r);
  uint32_t i = add_item(r, kind, r->at, r->at + n);
  r->at = r->plain = r->at + n;
  if (r->failed) return;
  item_at(r, i)->below = r->bracket;
  item_at(r, i)->above = r->top;
  r->bracket = i;
}

static uint32_t skip_blanks (const reader *r, uint32_t at, uint32_t end) {
  while (at < end && is_space((unsigned char) r->s[at])) at++;
  return at;
}

/* (target "title") at `at`: the target, and *after behind the parenthesis; start WR_NONE when
   there is none. */
static wr_span read_target (const reader *r, uint32_t at, uint32_t end, uint32_t *after) {
  wr_span none = {WR_NONE, WR_NONE}, target;
  uint32_t depth = 0, i = skip_blanks(r, at + 1, end);
  if (end - at > LINK_MOST) end = at + LINK_MOST;
  if (i < end && r->s[i] == '<') {
    const char *close = memchr(r->s + i, '>', end - i);
    if (!close) return none;
    target = (wr_span) {i + 1, (uint32_t) (close - r->s)};
    i = target.end + 1;
  } else {
    target.start = i;
    for (; i < end && !is_space((unsigned char) r->s[i]); i++) {
      if (r->s[i] == '(') depth++;
      if (r->s[i] == ')' && depth-- == 0) break;
    }
    target.end = i;
  }
  i = skip_blanks(r, i, end);
  if (i < end && (r->s[i] == '"' || r->s[i] == '\'')) {
    const char *close = memchr(r->s + i + 1, r->s[i], end - i - 1);
    if (!close) return none;
    i = skip_blanks(r, (uint32_t) (close - r->s) + 1, end);
  }
  if (i >= end || r->s[i] != ')') return none;
  *after = i + 1;
  return target;
}

static wr_span find_link (const reader *r, wr_span label) {
  if (label.end - label.start > LABEL_MOST) return (wr_span) {WR_NONE, WR_NONE};
  return wr_markdown_link_find(&r->m->links, r->s, label);
}

/* The target of the link text that ends at the ']' at r->at: (inline), [full], [] or the text
   itself as label. */
static wr_span link_target (reader *r, wr_span text, uint32_t end, uint32_t *after) {
  uint32_t at = r->at + 1;
  *after = at;
  if (at < end && r->s[at] == '(') {
    wr_span target = read_target(r, at, end, after);
    if (target.start != WR_NONE) return target;
  }
  *after = at;
  if (at < end && r->s[at] == '[') {
    const char *close = at >= r->no_bracket ? NULL : memchr(r->s + at, ']', end - at);
    if (!close) r->no_bracket = at;
    else {
      wr_span label = {at + 1, (uint32_t) (close - r->s)};
      *after = label.end + 1;
      return find_link(r, label.end > label.start ? label : text);
    }
  }
  return find_link(r, text);
}

static void close_link (reader *r, uint32_t opener, wr_span target) {
  open_behind(r, opener, add_event(r, WR_TAG_a, target, (wr_span) {0, 0}));
  uint32_t i = add_item(r, TEXT, r->at, r->at);
  if (!r->failed) close_before(r, i);
  r->dead = opener;
}

static void close_image (reader *r, uint32_t opener, wr_span target, wr_span text) {
  r->m->items.n = opener + 1;                    /* its text is an attribute, no content */
  open_behind(r, opener, add_event(r, WR_TAG_img, target, text));
}

static void close_bracket (reader *r, uint32_t end) {
  uint32_t opener = r->bracket, after = r->at + 1;
  if (opener == WR_NONE) {
    r->at++;
    return;
  }
  bool image = item_at(r, opener)->kind == IMAGE_BRACKET;
  wr_span text = {item_at(r, opener)->text.end, r->at}, target = {WR_NONE, WR_NONE};
  if (image || opener >= r->dead) target = link_target(r, text, end, &after);
  r->bracket = item_at(r, opener)->below;
  if (target.start == WR_NONE) {
    r->at++;
    return;
  }
  end_plain(r);
  process_emphasis(r, item_at(r, opener)->above);
  item_at(r, opener)->text.end = item_at(r, opener)->text.start;
  if (image) close_image(r, opener, target, text);
  else close_link(r, opener, target);
  r->at = r->plain = after;
}

static bool starts (const reader *r, const char *word, uint32_t end) {
  size_t n = strlen(word);
  return end - r->at >= n && memcmp(r->s + r->at, word, n) == 0;
}

/* An address that stands by itself; in brackets it is what a link says. */
static bool starts_address (const reader *r, uint32_t end) {
  if (r->bracket != WR_NONE) return false;
  bool edge = r->at == r->lines[r->line].start || !wr_is_letter(r->s[r->at - 1]);
  return edge && (starts(r, "https://", end) || starts(r, "http://", end));
}

static void read_escape (reader *r, uint32_t end) {
  if (r->at + 1 < end && is_sign((unsigned char) r->s[r->at + 1])
    && (unsigned char) r->s[r->at + 1] < 0x80) {
    end_plain(r);
    r->plain = r->at + 1;
    r->at += 2;
  } else r->at++;
}

static void read_line (reader *r) {
  uint32_t end = r->lines[r->line].end;
  while (r->at < end && !r->failed) {
    switch (r->s[r->at]) {
      case '*': case '_': case '~': read_delimiter(r, end); break;
      case '`': read_code(r, end); break;
      case '<': read_angle(r, end); break;
      case '\\': read_escape(r, end); break;
      case '[': read_bracket(r, BRACKET, 1); break;
      case ']': close_bracket(r, end); break;
      case '!':
        if (starts(r, "![", end)) read_bracket(r, IMAGE_BRACKET, 2);
        else r->at++;
        break;
      case 'h':
        if (starts_address(r, end)) read_address(r, end);
        else r->at++;
        break;
      default: r->at++;
    }
  }
}

/* Two spaces or a backslash at the end of a line break it; else its newline is white space. */
static void end_line (reader *r) {
  uint32_t end = r->lines[r->line].end;
  bool spaces = end >= 2 && end - r->lines[r->line].start >= 2 && r->s[end - 1] == ' '
    && r->s[end - 2] == ' ';
  bool slash = end > r->lines[r->line].start && r->s[end - 1] == '\\';
  if (slash && r->at > r->plain) r->at--;
  end_plain(r);
  add_item(r, spaces || slash ? BREAK : TEXT, end, end + 1);
}

static wr_node_id build (reader *r, wr_node_id parent, wr_name name, wr_span span) {
  wr_node_id id = wr_build_element(r->m->doc, parent, name, WR_NS_HTML, span);
  if (id == WR_NONE) r->failed = true;
  return id;
}

static void build_text (reader *r, wr_node_id parent, wr_span s) {
  wr_doc *d = r->m->doc;
  if (s.start >= s.end) return;
  wr_node_id id = wr_build_text(d, parent, s);
  if (id == WR_NONE) r->failed = true;
  else if (memchr(r->s + s.start, '&', s.end - s.start)) {
    wr_node *t = wr_node_at(d, id);
    t->data = d->layer[WR_DECODED].n;
    t->first = d->layer[WR_TREE_PIECES].n;
    if (!wr_decode(d, s, WR_DECODE_REFERENCES, true)) r->failed = true;
    t->data_n = d->layer[WR_DECODED].n - t->data;
    t->last = d->layer[WR_TREE_PIECES].n - t->first;
    t->flags |= WR_NODE_DECODED;
  }
}

static wr_node_id open_element (reader *r, wr_node_id parent, const event *e, wr_span span) {
  wr_name name = e->name == WR_TAG_img ? WR_ATTR_src : WR_ATTR_href;
  wr_span target = e->target, alt = e->alt;
  bool image = e->name == WR_TAG_img;
  wr_node_id id = build(r, parent, e->name, span);
  if (r->failed || target.start == WR_NONE) return id;
  r->failed = !wr_markdown_attribute(r->m->doc, id, name, target)
    || (image && !wr_markdown_attribute(r->m->doc, id, WR_ATTR_alt, alt));
  return image ? parent : id;
}

static void build_items (reader *r, wr_node_id top) {
  wr_node_id parent = top;
  for (uint32_t i = 0; i < r->m->items.n && !r->failed; i++) {
    const item *x = item_at(r, i);
    for (uint32_t e = x->closes; e != WR_NONE; e = event_at(r, e)->next) {
      wr_node_at(r->m->doc, parent)->span.end = x->text.start;
      parent = wr_node_at(r->m->doc, parent)->parent;
    }
    if (x->kind == BREAK) build(r, parent, WR_TAG_br, x->text);
    else if (x->kind == CODE) build_text(r, build(r, parent, WR_TAG_code, x->text), x->text);
    else build_text(r, parent, x->text);
    for (uint32_t e = x->opens; e != WR_NONE && !r->failed; e = event_at(r, e)->next)
      parent = open_element(r, parent, event_at(r, e), x->text);
  }
}

bool wr_markdown_inline_run (wr_markdown_inline *m, wr_node_id parent, const wr_span *lines,
  uint32_t n) {
  reader r = {.m = m, .s = m->doc->text.at, .lines = lines, .n = n, .top = WR_NONE,
    .bracket = WR_NONE};
  m->items.n = m->events.n = 0;
  for (; r.line < n && !r.failed; r.line++) {
    r.at = r.plain = lines[r.line].start;
    r.no_angle = r.no_bracket = WR_NONE;
    read_line(&r);
    if (r.line + 1 < n) end_line(&r);
    else end_plain(&r);
  }
  if (!r.failed) process_emphasis(&r, WR_NONE);
  if (!r.failed) build_items(&r, parent);
  return !r.failed;
}

bool wr_markdown_attribute (wr_doc *d, wr_node_id element, wr_name name, wr_span value) {
  uint32_t i = d->layer[WR_ATTRS].n;
  wr_attr *a = wr_array_push(&d->layer[WR_ATTRS], sizeof *a);
  if (!a) return false;
  *a = (wr_attr) {
    .at = WR_NONE, .value = value.start, .value_n = value.end - value.start, .name = name
  };
  wr_node *e = wr_node_at(d, element);
  if (e->data_n++ == 0) e->data = i;
  return true;
}

void wr_markdown_inline_free (wr_markdown_inline *m) {
  wr_array_free(&m->links);
  wr_array_free(&m->items);
  wr_array_free(&m->events);
}
