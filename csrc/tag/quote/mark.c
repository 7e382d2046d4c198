/* mark.c: what stands between marks of quotation, of all styles, speech or not */
#include "tag/quote/mark.h"

#include "base/doc.h"
#include "segment/character.h"
#include "tag/quote/dash.h"

enum { NEST = 8 };                     /* open marks at one time; deeper ones are text */

typedef struct frame {
  uint32_t record;
  uint32_t weak;                       /* where it ends unless a better mark comes; WR_NONE */
  uint8_t style;
} frame;

typedef struct scan {
  const char *s;
  uint32_t start, end;                 /* of the passage */
  uint32_t passage;
  wr_array *out;
  frame open[NEST];
  uint32_t depth;
  bool failed;
} scan;

static wr_quoted *record (const scan *x, uint32_t i) {
  return (wr_quoted *) x->out->at + i;
}

static uint32_t before (const scan *x, uint32_t at) {
  return at > x->start ? wr_char_before(x->s, at).code : ' ';
}

static uint32_t behind (const scan *x, uint32_t at) {
  return at < x->end ? wr_char_at(x->s, at, x->end).code : ' ';
}

/* Something may begin behind this character. */
static bool opens_after (uint32_t c) {
  return wr_is_space(c) || wr_is_open_bracket(c) || wr_is_dash(c) || wr_is_quote(c) ||
      c == '/' || c == '`' || c == 0xBF || c == 0xA1 || (c >= 0x3000 && c < 0x3040);
}

static bool opens (const scan *x, uint32_t at, uint32_t after) {
  return opens_after(before(x, at)) && !wr_is_space(behind(x, after));
}

static bool closes (const scan *x, uint32_t at, uint32_t after) {
  return !wr_is_space(before(x, at)) && !wr_is_alnum(behind(x, after));
}

/* The number of the innermost open mark of a style, from 1; 0: none is. */
static uint32_t open_of (const scan *x, int style) {
  uint32_t i = x->depth;
  while (i && x->open[i - 1].style != style) i--;
  return i;
}

static void push (scan *x, int style, uint32_t at, uint32_t after) {
  if (x->depth == NEST) return;
  wr_quoted *q = wr_array_push(x->out, sizeof *q);
  if (!q) {
    x->failed = true;
    return;
  }
  *q = (wr_quoted) {.outer = {at, 0}, .inner = {after, 0}, .passage = x->passage,
                    .parent = x->depth ? x->open[x->depth - 1].record : WR_NONE,
                    .style = (uint8_t) style};
  x->open[x->depth++] = (frame) {x->out->n - 1, WR_NONE, (uint8_t) style};
}

static void finish (const scan *x, const frame *f, uint32_t at, uint32_t after) {
  wr_quoted *q = record(x, f->record);
  q->outer.end = after;
  q->inner.end = at;
}

/* Gives up the marks above the first `depth`: they stay without an end, but for those that had
   a weak one. */
static void drop (scan *x, uint32_t depth) {
  while (x->depth > depth) {
    const frame *f = &x->open[--x->depth];
    if (f->weak != WR_NONE)
      finish(x, f, f->weak, f->weak + wr_char_at(x->s, f->weak, x->end).n);
  }
}

/* Ends the i-th open mark, from 1. */
static void pop (scan *x, uint32_t i, uint32_t at, uint32_t after) {
  drop(x, i);
  x->depth = i - 1;
  finish(x, &x->open[i - 1], at, after);
}

static bool same_word (const char *s, uint32_t n, const char *word) {
  for (uint32_t i = 0; i < n; i++)
    if ((s[i] | 32) != word[i]) return false;
  return word[n] == 0;
}

/* Words that lost their head: 'tis, 'em, '90s. */
static bool elided (const scan *x, uint32_t after) {
  static const char *const heads[] = {"tis", "twas", "em", "cause", "til", "till", "bout",
                                      "n", "round", "neath", "cos", "cuz", "nuff"};
  uint32_t end = after;
  while (end < x->end && wr_is_ascii_alpha((uint8_t) x->s[end])) end++;
  if (after < x->end && wr_is_digit((uint8_t) x->s[after])) {
    while (end < x->end && wr_is_digit((uint8_t) x->s[end])) end++;
    return end - after == 2;
  }
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
    if (same_word(x->s + after, end - after, heads[i])) return true;
  return false;
}

/* ’ and ': behind an s it may be a possessive, so that a later mark is better. */
static void single (scan *x, int style, uint32_t at, uint32_t after) {
  uint32_t i = open_of(x, style);
  if (i && closes(x, at, after)) {
    uint32_t c = before(x, at), next = behind(x, after);
    bool possessive = c == 's' && next == ' ' && after + 1 < x->end &&
        wr_is_lower(wr_char_at(x->s, after + 1, x->end).code);
    if (!possessive) pop(x, i, at, after);
    else if (x->open[i - 1].weak == WR_NONE) x->open[i - 1].weak = at;
  } else if (style == WR_Q_APOSTROPHE && opens(x, at, after) && !elided(x, after)) {
    if (i) drop(x, i - 1);
    push(x, style, at, after);
  }
}

static void straight (scan *x, uint32_t at, uint32_t after) {
  uint32_t i = open_of(x, WR_Q_STRAIGHT);
  bool fresh = wr_is_space(before(x, at)) && wr_is_alnum(behind(x, after));
  if (i && !fresh) {
    pop(x, i, at, after);
  } else if (opens(x, at, after)) {
    if (i) drop(x, i - 1);             /* the mark before it had no partner */
    push(x, WR_Q_STRAIGHT, at, after);
  }
}

/* “ opens, but ends what „ began. */
static void high (scan *x, uint32_t at, uint32_t after) {
  uint32_t low = open_of(x, WR_Q_LOW), curly = open_of(x, WR_Q_CURLY);
  if (low && closes(x, at, after)) pop(x, low, at, after);
  else if (curly && closes(x, at, after) && !opens_after(before(x, at)))
    pop(x, curly, at, after);
  else push(x, WR_Q_CURLY, at, after);
}

/* ” ends what “, „ or ” began, and opens where a word begins. */
static void high_end (scan *x, uint32_t at, uint32_t after) {
  static const uint8_t begun[] = {WR_Q_CURLY, WR_Q_LOW, WR_Q_SAME};
  uint32_t i = 0;
  for (size_t k = 0; k < sizeof begun; k++) {
    uint32_t found = open_of(x, begun[k]);
    if (found > i) i = found;
  }
  if (i) pop(x, i, at, after);
  else if (opens(x, at, after)) push(x, WR_Q_SAME, at, after);
}

/* ‘ opens, but ends what ‚ began. */
static void high_single (scan *x, uint32_t at, uint32_t after) {
  uint32_t low = open_of(x, WR_Q_LOW_SINGLE);
  if (low && closes(x, at, after)) pop(x, low, at, after);
  else if (opens(x, at, after) && !elided(x, after)) push(x, WR_Q_SINGLE, at, after);
}

/* « and »: which of them opens is told by which is open, else by where words stand. */
static void angle (scan *x, int own, int other, bool left, uint32_t at, uint32_t after) {
  uint32_t i = open_of(x, left ? other : own);
  if (i) pop(x, i, at, after);
  else if (left ? opens_after(before(x, at)) || !closes(x, at, after) : opens(x, at, after))
    push(x, left ? own : other, at, after);
}

static void corner (scan *x, int style, bool left, uint32_t at, uint32_t after) {
  uint32_t i = open_of(x, style);
  if (left) push(x, style, at, after);
  else if (i) pop(x, i, at, after);
}

static void take (scan *x, uint32_t c, uint32_t at, uint32_t after) {
  switch (c) {
    case '"': straight(x, at, after); break;
    case '\'': single(x, WR_Q_APOSTROPHE, at, after); break;
    case 0x201C: high(x, at, after); break;
    case 0x201D: high_end(x, at, after); break;
    case 0x201E: push(x, WR_Q_LOW, at, after); break;
    case 0x201A: if (opens(x, at, after)) push(x, WR_Q_LOW_SINGLE, at, after); break;
    case 0x2018: high_single(x, at, after); break;
    case 0x2019: single(x, WR_Q_SINGLE, at, after); break;
    case 0xAB: angle(x, WR_Q_GUILLEMET, WR_Q_GUILLEMET_IN, true, at, after); break;
    case 0xBB: angle(x, WR_Q_GUILLEMET, WR_Q_GUILLEMET_IN, false, at, after); break;
    case 0x2039: angle(x, WR_Q_ANGLE, WR_Q_ANGLE_IN, true, at, after); break;
    case 0x203A: angle(x, WR_Q_ANGLE, WR_Q_ANGLE_IN, false, at, after); break;
    case 0x300C: case 0x300D: corner(x, WR_Q_CORNER, c == 0x300C, at, after); break;
    case 0x300E: case 0x300F: corner(x, WR_Q_CORNER_WHITE, c == 0x300E, at, after); break;
    default: break;
  }
}

/* `` and '': two bytes that are one mark.  True when they were taken. */
static bool take_ticks (scan *x, uint32_t at) {
  if (at + 1 >= x->end || x->s[at + 1] != x->s[at]) return false;
  uint32_t i = open_of(x, WR_Q_TICKS);
  if (x->s[at] == '`') push(x, WR_Q_TICKS, at, at + 2);
  else if (i) pop(x, i, at, at + 2);
  else return false;
  return true;
}

/* First bytes of marks. */
static bool may_mark (uint8_t c) {
  return c == '"' || c == '\'' || c == '`' || c == 0xC2 || c == 0xE2 || c == 0xE3;
}

static void read (scan *x, uint32_t at, uint32_t end) {
  while (at < end && !x->failed) {
    if (!may_mark((uint8_t) x->s[at])) {
      at++;
    } else if ((x->s[at] == '`' || x->s[at] == '\'') && take_ticks(x, at)) {
      at += 2;
    } else {
      wr_char c = wr_char_at(x->s, at, x->end);
      take(x, c.code, at, at + c.n);
      at += c.n;
    }
  }
}

static uint32_t skip_space (const char *s, uint32_t at, uint32_t end) {
  while (at < end && wr_is_space(wr_char_at(s, at, end).code)) at += wr_char_at(s, at, end).n;
  return at;
}

/* A paragraph of speech behind dashes: each stretch of it is one, with what is quoted inside. */
static void read_dashed (scan *x, const wr_said_words *more) {
  uint32_t at = x->start, dash;
  wr_span speech;
  while (!x->failed && wr_dash_next(x->s, at, x->end, more, &dash, &speech)) {
    read(x, at, dash);
    drop(x, 0);
    push(x, WR_Q_DASH, dash, speech.start);
    read(x, speech.start, speech.end);
    if (x->depth) pop(x, 1, speech.end, speech.end);
    at = speech.end;
    if (at < x->end && wr_is_dash(behind(x, skip_space(x->s, at, x->end))))
      at = skip_space(x->s, at, x->end) + 1;      /* the dash that ended it begins none */
  }
  read(x, at, x->end);
}

/* Whether the quotation that is open at the end of a passage goes on in [start, end): its mark
   stands at the head again.  Gives the place behind that mark, else 0. */
static uint32_t goes_on (const scan *x, uint32_t start, uint32_t end) {
  if (!x->depth || x->open[0].style == WR_Q_APOSTROPHE) return 0;
  uint32_t at = skip_space(x->s, start, end), mark = record(x, x->open[0].record)->outer.start;
  if (at >= end) return 0;
  wr_char c = wr_char_at(x->s, at, end), m = wr_char_at(x->s, mark, x->end);
  if (m.code == 0xAB && c.code == 0xBB) c.code = m.code;   /* « repeated as » */
  return c.code == m.code && m.code != '`' ? at + c.n : 0;
}

static bool is_prose (const wr_part *p, uint32_t passage) {
  return wr_block_at(p->doc, wr_passage_at(p, passage)->block)->kind != WR_CODE;
}

/* Keeps the stretches that ended and hold something, and finds their parents anew. */
static void keep (wr_array *out, uint32_t *to) {
  wr_quoted *q = out->at;
  uint32_t n = 0;
  for (uint32_t i = 0; i < out->n; i++) {
    bool whole = q[i].outer.end && q[i].inner.end > q[i].inner.start;
    uint32_t parent = q[i].parent == WR_NONE ? WR_NONE : to[q[i].parent];
    while (parent != WR_NONE && q[parent].outer.end <= q[i].outer.start)
      parent = q[parent].parent;
    to[i] = whole ? n : parent;
    if (!whole) continue;
    q[n] = q[i];
    q[n++].parent = parent;
  }
  out->n = n;
}

/* Finds the neighbours; last[i] is the last child of stretch i so far, last[n] that of none. */
static void join (wr_array *out, uint32_t *last) {
  wr_quoted *q = out->at;
  for (uint32_t i = 0; i <= out->n; i++) last[i] = WR_NONE;
  for (uint32_t i = 0; i < out->n; i++) {
    uint32_t *before = &last[q[i].parent == WR_NONE ? out->n : q[i].parent];
    q[i].prev = *before;
    q[i].next = WR_NONE;
    if (*before != WR_NONE) q[*before].next = i;
    *before = i;
  }
}

bool wr_quoted_find (const wr_part *p, const wr_said_words *more, wr_array *out) {
  scan x = {.s = wr_part_text(p).at, .out = out};
  for (uint32_t i = 0; i < p->layer[WR_PASSAGES].n && !x.failed; i++) {
    wr_span text = wr_passage_at(p, i)->text;
    uint32_t next = is_prose(p, i) ? goes_on(&x, text.start, text.end) : 0;
    drop(&x, next ? 1 : 0);
    if (next) record(&x, x.open[0].record)->goes_on = true;
    if (!is_prose(p, i)) continue;
    x.start = text.start;
    x.end = text.end;
    x.passage = i;
    if (!next && wr_dash_opens(p, i, more)) read_dashed(&x, more);
    else read(&x, next ? next : text.start, text.end);
  }
  drop(&x, 0);
  wr_array place = {0};
  bool fine = !x.failed && wr_array_reserve(&place, out->n + 1, sizeof(uint32_t));
  if (fine) {
    keep(out, place.at);
    join(out, place.at);
  }
  wr_array_free(&place);
  return fine;
}
