/* line.c: the words around a quotation, in their order, what is quoted left out */
#include "tag/quote/line.h"

#include "base/ascii.h"
#include "base/doc.h"
#include "base/unicode.h"
#include "base/utf8.h"

static bool is_upper_at (const char *s, wr_span t) {
  uint32_t used;
  return wr_unicode_class(wr_utf8_decode(s + t.start, t.end - t.start, &used)) & WR_U_UPPER;
}

/* The name that holds byte `at`, or WR_NONE. */
static uint32_t name_at (const wr_line_source *x, uint32_t at) {
  uint32_t low = 0, high = x->names_n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (x->names[middle].text.end <= at) low = middle + 1;
    else high = middle;
  }
  return low < x->names_n && x->names[low].text.start <= at ? low : WR_NONE;
}

/* The first token at or behind byte `at` in its sentence's row; the number of tokens when there
   is none. */
static uint32_t token_from (const wr_part *p, uint32_t at) {
  uint32_t low = 0, high = p->layer[WR_TOKENS].n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (wr_token_at(p, middle)->text.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

static wr_line_word word_of (const wr_line_source *x, const char *s, uint32_t token) {
  const wr_token *t = wr_token_at(x->part, token);
  wr_line_word w = {.text = t->text, .name = name_at(x, t->text.start)};
  if (t->kind == WR_T_PUNCT || t->kind == WR_T_SYMBOL) w.mark = s[t->text.start];
  else
    w.said = wr_said_find((wr_slice) {s + t->text.start, t->text.end - t->text.start}, &x->said);
  w.upper = !w.mark && is_upper_at(s, t->text);
  return w;
}

static wr_line_word quoted_word (const wr_quoted *q) {
  return (wr_line_word) {.text = q->outer, .name = WR_NONE, .mark = '"'};
}

/* Where the sentence of byte `at` begins; if that lies in a stretch before it, where that one's
   sentence begins. */
static uint32_t sentence_start (const wr_line_source *x, const wr_quoted *q) {
  uint32_t at = q->outer.start, k = q->prev;
  int steps = WR_LINE_SIDE;            /* further back lies nothing that a line shows */
  for (int i = 0; i < 8; i++) {
    uint32_t sentence = wr_sentence_find(x->part, at);
    if (sentence == WR_NONE) return at;
    uint32_t start = wr_sentence_at(x->part, sentence)->text.start;
    while (k != WR_NONE && x->quoted[k].outer.start >= start && steps-- > 0)
      k = x->quoted[k].prev;
    if (steps <= 0 || k == WR_NONE || x->quoted[k].outer.end <= start) return start;
    at = x->quoted[k].outer.start;
  }
  return at;
}

/* Whether the paragraph before ends with a colon, so that its last sentence tells who speaks. */
static bool after_colon (const wr_line_source *x, const wr_quoted *q) {
  const char *s = wr_part_text(x->part).at;
  if (q->passage == 0 || q->parent != WR_NONE) return false;
  wr_span now = wr_passage_at(x->part, q->passage)->text,
          last = wr_passage_at(x->part, q->passage - 1)->text;
  for (uint32_t i = now.start; i < q->outer.start; i++) if (!wr_is_space(s[i])) return false;
  while (last.end > last.start && wr_is_space(s[last.end - 1])) last.end--;
  return last.end > last.start && s[last.end - 1] == ':';
}

/* Words before the quotation, the nearest first, into at[0..n). */
static uint32_t read_left (const wr_line_source *x, const wr_quoted *q, wr_line_word *at) {
  const char *s = wr_part_text(x->part).at;
  bool colon = after_colon(x, q);
  wr_span last = colon ? wr_passage_at(x->part, q->passage - 1)->text : (wr_span) {0, 0};
  uint32_t sentence = colon ? wr_sentence_find(x->part, last.end - 1) : WR_NONE,
           limit = colon && sentence != WR_NONE ? wr_sentence_at(x->part, sentence)->text.start
             : sentence_start(x, q),
           k = q->prev, i = token_from(x->part, q->outer.start), n = 0;
  if (q->parent != WR_NONE && x->quoted[q->parent].inner.start > limit)
    limit = x->quoted[q->parent].inner.start;
  while (i-- > 0 && n < WR_LINE_SIDE) {
    uint32_t start = wr_token_at(x->part, i)->text.start;
    if (start < limit) break;
    while (k != WR_NONE && x->quoted[k].outer.start > start) k = x->quoted[k].prev;
    if (k != WR_NONE && start < x->quoted[k].outer.end) {
      at[n++] = quoted_word(&x->quoted[k]);
      i = token_from(x->part, x->quoted[k].outer.start);
      k = x->quoted[k].prev;
    } else {
      at[n++] = word_of(x, s, i);
    }
    at[n - 1].opens = at[n - 1].text.start <= limit;
  }
  return n;
}

/* Whether the sentence behind a quotation that ended with a sentence may still tell of it. */
static bool belongs (const char *s, const wr_quoted *q, uint32_t next, uint32_t end) {
  uint32_t last = q->inner.end, used;
  while (last > q->inner.start && wr_is_space(s[last - 1])) last--;
  if (last == q->inner.start) return false;
  size_t before = wr_utf8_before(s, last);
  uint32_t c = wr_utf8_decode(s + before, last - before, &used);
  uint32_t first = wr_utf8_decode(s + next, end - next, &used);
  return c == '?' || c == '!' || c == ',' || c == 0x2026 || c == 0x2014 || c == 0x2013 ||
      c == '-' || (first >= 0x2013 && first <= 0x2015) || first == '-' ||
      (wr_unicode_class(first) & WR_U_LOWER);
}

/* Where the words behind the quotation end. */
static uint32_t right_limit (const wr_line_source *x, const wr_quoted *q, uint32_t token) {
  const wr_part *p = x->part;
  if (token >= p->layer[WR_TOKENS].n) return 0;
  const char *s = wr_part_text(p).at;
  wr_span next = wr_token_at(p, token)->text;
  uint32_t own = wr_sentence_find(p, q->outer.end - 1), other = wr_sentence_find(p, next.start);
  if (own == WR_NONE || other == WR_NONE) return 0;
  const wr_sentence *a = wr_sentence_at(p, own), *b = wr_sentence_at(p, other);
  if (own != other && (a->passage != b->passage || !belongs(s, q, next.start, next.end)))
    return 0;
  uint32_t end = b->text.end;
  if (q->parent != WR_NONE && x->quoted[q->parent].inner.end < end)
    end = x->quoted[q->parent].inner.end;
  return end;
}

static uint32_t read_right (const wr_line_source *x, const wr_quoted *q, wr_line_word *at) {
  const char *s = wr_part_text(x->part).at;
  uint32_t i = token_from(x->part, q->outer.end), limit = right_limit(x, q, i), k = q->next, n = 0;
  for (; i < x->part->layer[WR_TOKENS].n && n < WR_LINE_SIDE; n++) {
    uint32_t start = wr_token_at(x->part, i)->text.start;
    if (start >= limit) break;
    while (k != WR_NONE && x->quoted[k].outer.end <= start) k = x->quoted[k].next;
    if (k != WR_NONE && start >= x->quoted[k].outer.start) {
      at[n] = quoted_word(&x->quoted[k]);
      i = token_from(x->part, x->quoted[k].outer.end);
      k = x->quoted[k].next;
    } else {
      at[n] = word_of(x, s, i++);
    }
  }
  return n;
}

void wr_line_read (const wr_line_source *x, uint32_t quoted, wr_line *out) {
  const wr_quoted *q = &x->quoted[quoted];
  uint32_t n = read_left(x, q, out->at);
  for (uint32_t i = 0; i < n / 2; i++) {
    wr_line_word w = out->at[i];
    out->at[i] = out->at[n - 1 - i];
    out->at[n - 1 - i] = w;
  }
  out->s = wr_part_text(x->part).at;
  out->quote = n;
  out->at[n] = quoted_word(q);
  out->at[n].opens = n == 0;
  out->n = n + 1 + read_right(x, q, out->at + n + 1);
}

void wr_line_of_sentence (const wr_line_source *x, uint32_t sentence, wr_line *out) {
  const wr_sentence *t = wr_sentence_at(x->part, sentence);
  out->s = wr_part_text(x->part).at;
  out->n = 0;
  for (uint32_t i = t->token; i < t->token + t->tokens && out->n < WR_LINE_SIDE; i++)
    out->at[out->n++] = word_of(x, out->s, i);
  if (out->n) out->at[0].opens = true;
  out->quote = out->n;
}

bool wr_line_is (const wr_line *l, uint32_t i, const char *word) {
  return i < l->n && !l->at[i].mark &&
      wr_same(wr_line_text(l, i), (wr_slice) {word, (uint32_t) strlen(word)});
}
