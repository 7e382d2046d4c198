/* quote.c: the stage that finds what was said, and by whom */
#include "tag/quote/quote.h"

#include "base/ascii.h"
#include "base/doc.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "tag/quote/cue.h"
#include "tag/quote/person.h"

/* The least score of an annotation. */
#define LEAST 0.5f

/* What is known of a quoted stretch. */
typedef struct finding {
  wr_quote_look look;
  wr_span speaker, verb, cue;
  float score;
  uint32_t annotation;                 /* once there is one; else that of what it lies in */
  bool named, alone, heads;            /* alone: it is its paragraph; heads: its sentence begins
                                          with it */
} finding;

typedef struct quoting {
  wr_part *part;
  const char *s;
  wr_array quoted;                     /* wr_quoted */
  wr_array findings;                   /* a finding each */
  wr_array names;                      /* wr_known_name */
  wr_line_source source;
  wr_line line;
} quoting;

static const wr_span nowhere = {WR_NONE, WR_NONE};

static const wr_quoted *quoted_at (const quoting *x, uint32_t i) {
  return (const wr_quoted *) x->quoted.at + i;
}

static finding *finding_at (const quoting *x, uint32_t i) {
  return (finding *) x->findings.at + i;
}

/* --- how it looks */

static uint32_t char_at (const char *s, uint32_t at, uint32_t end) {
  uint32_t used;
  return at < end ? wr_utf8_decode(s + at, end - at, &used) : 0;
}

/* The last character but for closing marks: “He said, ‘Count them,’” ends with a comma. */
static uint32_t last_char (const char *s, wr_span t) {
  uint32_t c = 0;
  while (t.end > t.start) {
    uint32_t before = (uint32_t) wr_utf8_before(s, t.end);
    c = char_at(s, before, t.end);
    t.end = before;
    bool mark = c == '"' || c == '\'' || c == 0x2019 || c == 0x201D || c == 0xBB;
    if (!mark && c != 0xA0 && !(c < 0x80 && wr_is_space((int) c))) break;
  }
  return c;
}

static bool ends_clause (uint32_t c) {
  return c == '.' || c == '?' || c == '!' || c == ',' || c == 0x2026 || c == 0x3002 ||
      c == 0xFF01 || c == 0xFF1F;
}

/* Counts the words, and tells whether all that are long begin with a capital. */
static uint32_t words_of (const quoting *x, wr_span t, bool *capitals) {
  uint32_t low = 0, high = x->part->layer[WR_TOKENS].n, n = 0;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (wr_token_at(x->part, middle)->text.start < t.start) low = middle + 1;
    else high = middle;
  }
  *capitals = true;
  for (; low < x->part->layer[WR_TOKENS].n && n < 1000; low++) {
    const wr_token *k = wr_token_at(x->part, low);
    if (k->text.start >= t.end) break;
    if (k->kind == WR_T_PUNCT || k->kind == WR_T_SYMBOL) continue;
    n++;
    bool lower = wr_unicode_class(char_at(x->s, k->text.start, k->text.end)) & WR_U_LOWER;
    if (lower && k->text.end - k->text.start > 3) *capitals = false;
  }
  return n;
}

static wr_quote_look look_at (const quoting *x, const wr_quoted *q) {
  wr_quote_look look = {.last = last_char(x->s, q->inner)};
  uint32_t at = q->inner.start;
  bool capitals;
  while (at < q->inner.end && !(wr_unicode_class(char_at(x->s, at, q->inner.end)) &
      (WR_U_ALPHA | WR_U_DIGIT))) at++;
  unsigned first = wr_unicode_class(char_at(x->s, at, q->inner.end));
  look.words = words_of(x, q->inner, &capitals);
  look.upper = (first & WR_U_UPPER) != 0;
  look.capitals = capitals;
  bool mark = ends_clause(look.last);
  uint32_t behind = q->outer.end < wr_part_text(x->part).n ? (uint8_t) x->s[q->outer.end] : '\n';
  look.stops = mark || strchr(".,;:!?)\n", (int) behind);
  look.direct = q->goes_on ||
      (at < q->inner.end && !(first & WR_U_LOWER) && (mark || behind == ','));
  look.title = capitals && look.words >= 2 && look.words <= 10 && (first & WR_U_UPPER) && !mark;
  return look;
}

/* --- what the words around it say */

static wr_span span_of (const wr_line *l, wr_speaker s) {
  if (s.from == s.to) return nowhere;
  return (wr_span) {l->at[s.from].text.start, l->at[s.to - 1].text.end};
}

/* Whether its paragraphs hold nothing else. */
static bool is_alone (const quoting *x, const wr_quoted *q) {
  wr_span first = wr_passage_at(x->part, q->passage)->text,
          last = wr_passage_at(x->part, wr_passage_find(x->part, q->outer.end - 1))->text;
  while (first.start < q->outer.start && wr_is_space(x->s[first.start])) first.start++;
  while (last.end > q->outer.end && wr_is_space(x->s[last.end - 1])) last.end--;
  return first.start >= q->outer.start && last.end <= q->outer.end;
}

static void read_line (quoting *x, uint32_t i) {
  finding *f = finding_at(x, i);
  wr_line_read(&x->source, i, &x->line);
  f->look = look_at(x, quoted_at(x, i));
  f->alone = is_alone(x, quoted_at(x, i));
  f->heads = x->line.quote == 0;
  f->speaker = f->verb = f->cue = nowhere;
  f->annotation = WR_NONE;
  if (!f->look.words) return;
  wr_attribution a = wr_attribution_find(&x->line, &f->look);
  f->named = a.named;
  if (a.score <= 0) return;
  f->score = a.score;
  f->speaker = span_of(&x->line, a.speaker);
  f->cue = span_of(&x->line, a.cue);
  if (a.verb != WR_NONE) f->verb = x->line.at[a.verb].text;
}

static void inherit (finding *f, const finding *from, float score) {
  f->speaker = from->speaker;
  f->verb = from->verb;
  f->cue = from->cue;
  f->score = score;
}

static bool same_paragraph (const quoting *x, uint32_t a, uint32_t b) {
  return wr_passage_find(x->part, quoted_at(x, a)->outer.end - 1) == quoted_at(x, b)->passage;
}

static bool has_speaker (const finding *f) {
  return f->score > 0 && f->speaker.start != WR_NONE;
}

/* The sentences behind “…,” she said. “…” have her too, as far as their paragraph. */
static bool from_neighbour (const quoting *x, uint32_t i) {
  const wr_quoted *q = quoted_at(x, i);
  finding *f = finding_at(x, i);
  uint32_t k = q->prev;
  if (k != WR_NONE && same_paragraph(x, k, i) && has_speaker(finding_at(x, k)) &&
      finding_at(x, k)->score > 0.7f) {
    inherit(f, finding_at(x, k), 0.75f);
    return true;
  }
  k = q->next;
  if (k == WR_NONE || !same_paragraph(x, i, k) || !has_speaker(finding_at(x, k)) ||
      finding_at(x, k)->score < 0.9f) return false;
  inherit(f, finding_at(x, k), 0.65f);
  return true;
}

/* A paragraph of speech behind one that says who speaks goes on with that person, unless that one
   ended with speech itself: then the other answers. */
static bool from_paragraph_before (const quoting *x, uint32_t i) {
  const wr_quoted *q = quoted_at(x, i);
  uint32_t k = q->prev;
  if (k == WR_NONE || q->passage == 0) return false;
  const wr_quoted *before = quoted_at(x, k);
  wr_span last = wr_passage_at(x->part, q->passage - 1)->text;
  bool adjoins = before->outer.end > last.start && before->outer.end <= last.end;
  while (last.end > last.start && wr_is_space(x->s[last.end - 1])) last.end--;
  if (!adjoins || before->outer.end >= last.end || !has_speaker(finding_at(x, k))) return false;
  inherit(finding_at(x, i), finding_at(x, k), 0.55f);
  return true;
}

/* Whether a phrase names somebody: a person, "he", a role. */
static bool is_somebody (const quoting *x, wr_speaker s) {
  const wr_line_word *w = &x->line.at[s.to - 1];
  if (w->said & (WR_SAID_MALE | WR_SAID_FEMALE | WR_SAID_ROLE)) return true;
  if (w->name == WR_NONE) return w->upper && !x->names.n && !(w->said & WR_SAID_PRONOUN);
  return wr_annotation_at(x->part, x->source.names[w->name].annotation)->kind == WR_K_PERSON;
}

/* Who does something beside a quotation is taken for its speaker: “Go!” The captain pointed. */
static bool from_sentence (quoting *x, uint32_t i, uint32_t sentence) {
  const wr_quoted *q = quoted_at(x, i);
  if (sentence >= x->part->layer[WR_SENTENCES].n) return false;
  const wr_sentence *t = wr_sentence_at(x->part, sentence);
  bool apart = t->text.end <= q->outer.start || t->text.start >= q->outer.end;
  if (!apart || t->passage != q->passage) return false;
  wr_line_of_sentence(&x->source, sentence, &x->line);
  wr_speaker s = wr_speaker_of_clause(&x->line, 0, x->line.n);
  if (s.to == s.from || s.to >= x->line.n || x->line.at[s.to].mark) return false;
  if (!is_somebody(x, s)) return false;
  finding *f = finding_at(x, i);
  f->speaker = span_of(&x->line, s);
  f->score = 0.55f;
  return true;
}

/* The speaker whom a sentence reports: "The sea is high, LEE said."  The quotation behind it goes
   on with that. */
static bool from_report (quoting *x, uint32_t i, uint32_t sentence) {
  const unsigned weak = WR_SAID_ING | WR_SAID_BASE | WR_SAID_WEAK | WR_SAID_NOUN;
  wr_line_of_sentence(&x->source, sentence, &x->line);
  for (uint32_t v = x->line.n; v-- > 0;) {
    unsigned said = x->line.at[v].said;
    if (!(said & WR_SAID_VERB) || (said & weak)) continue;
    wr_speaker s = wr_speaker_before(&x->line, v, 0);
    if (s.to == s.from || !is_somebody(x, s)) continue;
    finding *f = finding_at(x, i);
    f->speaker = span_of(&x->line, s);
    f->verb = f->cue = x->line.at[v].text;
    f->score = 0.6f;
    return true;
  }
  return false;
}

/* The sentence before the quotation, in its paragraph, or in the one before when it is alone. */
static bool from_sentence_before (quoting *x, uint32_t i) {
  const wr_quoted *q = quoted_at(x, i);
  uint32_t own = wr_sentence_find(x->part, q->outer.start);
  if (own == WR_NONE || own == 0) return false;
  const wr_sentence *t = wr_sentence_at(x->part, own - 1);
  uint32_t passage = finding_at(x, i)->alone ? q->passage - (q->passage > 0) : q->passage;
  if (t->passage != passage || t->text.end > q->outer.start) return false;
  if (q->prev != WR_NONE && quoted_at(x, q->prev)->outer.end > t->text.start) return false;
  return from_report(x, i, own - 1);
}

static bool from_beat (quoting *x, uint32_t i) {
  const wr_quoted *q = quoted_at(x, i);
  uint32_t own = wr_sentence_find(x->part, q->outer.start),
           last = wr_sentence_find(x->part, q->outer.end - 1);
  if (own == WR_NONE) return false;
  bool heads = q->outer.start == wr_passage_at(x->part, q->passage)->text.start;
  if (heads) return from_sentence(x, i, last + 1);
  return (own > 0 && from_sentence(x, i, own - 1)) || from_sentence(x, i, last + 1);
}

/* Sentences in marks that no word ties to anybody. */
static void settle (quoting *x, uint32_t i) {
  finding *f = finding_at(x, i);
  if (f->score > 0 || f->named || !f->look.direct || !f->look.words) return;
  if (quoted_at(x, i)->parent != WR_NONE) return;
  bool asks = f->look.last == '?' || f->look.last == '!';
  if (!f->alone && f->look.capitals && f->look.words > 1 && f->look.words <= 10 && !asks) return;
  if (from_neighbour(x, i) || from_beat(x, i)) return;
  if (f->alone && f->look.words > 2 && from_paragraph_before(x, i)) return;
  if (f->heads && f->look.words > 2 && from_sentence_before(x, i)) return;
  if (f->alone) f->score = 0.6f;
  else if (f->heads && f->look.words >= 4) f->score = 0.5f;
}

/* --- annotations */

static bool emit (quoting *x, uint32_t i) {
  const wr_quoted *q = quoted_at(x, i);
  finding *f = finding_at(x, i);
  uint32_t parent = q->parent == WR_NONE ? WR_NONE : finding_at(x, q->parent)->annotation;
  f->annotation = parent;
  if (f->score < LEAST || !f->look.words) return true;
  if (x->part->layer[WR_ANNOTATIONS].n >= x->part->doc->limits.annotations) {
    wr_doc_truncate(x->part->doc, WR_LIMIT_annotations, q->outer.start);
    return true;
  }
  wr_annotation *a = wr_array_push(&x->part->layer[WR_ANNOTATIONS], sizeof *a);
  wr_quote *quote = wr_arena_alloc(&x->part->doc->arena, sizeof *quote);
  if (!a || !quote) return false;
  wr_span t = q->inner;
  while (t.end > t.start && wr_is_space(x->s[t.end - 1])) t.end--;
  while (t.start < t.end && wr_is_space(x->s[t.start])) t.start++;
  *quote = (wr_quote) {f->speaker, f->verb, f->cue, {"", 0}};
  if (f->speaker.start != WR_NONE)
    quote->name = wr_quote_person(&x->source, x->quoted.n, f->speaker);
  *a = (wr_annotation) {.text = t, .parent = parent, .kind = WR_K_QUOTE, .score = f->score,
                        .sentence = wr_sentence_find(x->part, t.start),
                        .subkind = f->look.direct ? WR_SLICE("direct") : WR_SLICE("mixed"),
                        .quote = quote};
  f->annotation = x->part->layer[WR_ANNOTATIONS].n - 1;
  return true;
}

/* The names that the tagger found, as lines know them. */
static bool read_names (quoting *x) {
  for (uint32_t k = 0; k < x->part->layer[WR_PASSES].n; k++) {
    const wr_pass *s = wr_pass_at(x->part, k);
    if (!(s->kinds & WR_KINDS_ENTITY)) continue;
    for (uint32_t i = s->first; i < s->first + s->n; i++) {
      const wr_annotation *a = wr_annotation_at(x->part, i);
      if (a->parent != WR_NONE || !(WR_KINDS_ENTITY & 1ull << a->kind)) continue;
      wr_known_name *slot = wr_array_push(&x->names, sizeof *slot);
      if (!slot) return false;
      *slot = (wr_known_name) {a->text, i};
    }
  }
  x->source.names = x->names.at;
  x->source.names_n = x->names.n;
  return true;
}

static bool find (quoting *x) {
  if (!read_names(x)) return false;
  if (!wr_quoted_find(x->part, &x->source.said, &x->quoted)) return false;
  for (uint32_t i = 0; i < x->quoted.n; i++)
    if (!wr_array_push(&x->findings, sizeof(finding))) return false;
  x->source.quoted = x->quoted.at;
  for (uint32_t i = 0; i < x->quoted.n; i++) read_line(x, i);
  for (uint32_t i = 0; i < x->quoted.n; i++) settle(x, i);
  for (uint32_t i = 0; i < x->quoted.n; i++)
    if (!emit(x, i)) return false;
  return true;
}

/* Whether stretch i is no quotation, whatever names stand around it. */
static bool is_silent (quoting *x, uint32_t i) {
  const wr_quoted *q = quoted_at(x, i);
  wr_quote_look look = look_at(x, q);
  if (!look.words) return true;
  wr_line_read(&x->source, i, &x->line);
  if (wr_attribution_may(&x->line)) return false;
  bool asks = look.last == '?' || look.last == '!';
  bool title = look.capitals && look.words > 1 && look.words <= 10 && !asks && !is_alone(x, q);
  return !look.direct || title || q->parent != WR_NONE ||
      wr_attribution_find(&x->line, &look).named;
}

bool wr_quote_silent (wr_part *p) {
  const wr_options *o = &p->doc->options;
  quoting x = {.part = p, .s = wr_part_text(p).at,
               .source = {.part = p, .said = {o->said, o->said_n}}};
  bool silent = wr_quoted_find(p, &x.source.said, &x.quoted);
  x.source.quoted = x.quoted.at;
  for (uint32_t i = 0; silent && i < x.quoted.n; i++) silent = is_silent(&x, i);
  wr_array_free(&x.quoted);
  return silent;
}

int wr_quote_run (wr_part *p, wr_error *e) {
  const wr_options *o = &p->doc->options;
  quoting x = {.part = p, .s = wr_part_text(p).at,
               .source = {.part = p, .said = {o->said, o->said_n}}};
  bool fine = find(&x) && wr_pass_end(p);
  wr_array_free(&x.quoted);
  wr_array_free(&x.findings);
  wr_array_free(&x.names);
  return fine ? WR_OK : wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}
