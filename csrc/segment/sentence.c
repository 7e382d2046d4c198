/* sentence.c: cuts the text of a part into sentences */
#include "segment/sentence.h"

#include "segment/candidate.h"
#include "segment/character.h"
#include "segment/feature.h"
#include "segment/marker.h"

/* A sentence's end, why, and the first byte of what follows. */
typedef struct cut_at {
  uint32_t end, next;
  wr_judgement verdict;
} cut_at;

/* The stage at work on one run of text that no sentence leaves: a passage, or a cell of a
   row. */
typedef struct splitter {
  wr_part *part;
  wr_reading reading;
  uint32_t passage;
  wr_candidates scan;
  wr_lines lines;
  wr_shape shape;
  const wr_decider *decider;           /* NULL: the rules alone */
  bool weighed;                        /* the decider is asked about newlines and notes too */
  bool easy;                           /* the rules alone settle what is plain to see */
  uint32_t never;                      /* the first span of WR_NEVER that can still matter */
  bool failed;
} splitter;

/* Whether a character of more than one byte, or white space, could stand here. */
static bool odd (char c) {
  return (uint8_t) (c - 0x21) >= 0x5F;
}

static wr_span trim (const char *s, uint32_t start, uint32_t end) {
  while (start < end && odd(s[start]) && wr_is_space(wr_char_at(s, start, end).code))
    start += wr_char_at(s, start, end).n;
  while (end > start && odd(s[end - 1]) && wr_is_space(wr_char_before(s, end).code))
    end -= wr_char_before(s, end).n;
  return (wr_span) {start, end};
}

static void emit (splitter *x, uint32_t start, uint32_t end, wr_judgement v) {
  wr_span text = trim(x->reading.s, start, end);
  if (text.start == text.end) return;
  wr_sentence *out = wr_array_push(&x->part->layer[WR_SENTENCES], sizeof *out);
  if (out == NULL) x->failed = true;
  else *out = (wr_sentence) {.text = text, .passage = x->passage, .score = v.score,
                             .reason = v.reason};
}

static float ask (const splitter *x, const wr_features *f, uint32_t end) {
  return x->decider->ask(x->decider->self, f, end);
}

static uint32_t skip_spaces (const char *s, uint32_t i, uint32_t end) {
  while (i < end && (s[i] == ' ' || s[i] == '\t')) i++;
  return i;
}

/* "[12]", "(a)", "*728", "728*728" at byte i, before white space: marks of notes, items and
   pages in law reports.  Its end, else 0. */
static uint32_t note_end (const wr_reading *r, uint32_t i) {
  uint32_t j = i;
  bool bracket = j < r->end && (r->s[j] == '[' || r->s[j] == '('), star = false;
  if (bracket) j++;
  while (j < r->end && j < i + 12 &&
         (wr_is_digit((uint8_t) r->s[j]) || (!bracket && !star && r->s[j] == '*') ||
          (bracket && wr_is_ascii_alpha((uint8_t) r->s[j])))) {
    star |= r->s[j] == '*';
    j++;
  }
  if (j == i || (bracket && j == i + 1)) return 0;
  if (bracket && (j >= r->end || (r->s[j] != ']' && r->s[j] != ')'))) return 0;
  if (bracket) j++;
  return j < r->end && r->s[j] == ' ' ? j : 0;
}

/* A note's mark that begins a sentence may be one by itself. */
static void cut_note (splitter *x) {
  wr_reading *r = &x->reading;
  wr_features f = {.n = 0};
  r->start = skip_spaces(r->s, r->start, r->end);
  uint32_t end = note_end(r, r->start);
  if (end == 0 || skip_spaces(r->s, end, r->end) == r->end) return;
  wr_feature_note(r, end, &f);
  float score = ask(x, &f, end);
  if (score < 0.5f) return;
  emit(x, r->start, end, (wr_judgement) {score, WR_R_NOTE});
  r->start = end;
}

/* Whether byte `end` lies in a span where no sentence ends; asked in order of `end`. */
static bool forbidden (splitter *x, uint32_t end) {
  const wr_array *spans = &x->part->layer[WR_NEVER];
  const wr_span *s = spans->at;
  while (x->never < spans->n && s[x->never].end < end) x->never++;
  return x->never < spans->n && s[x->never].start < end;
}

/* Ends the sentence that is being read and begins the next. */
static void cut (splitter *x, cut_at c) {
  if (forbidden(x, c.end)) return;
  emit(x, x->reading.start, c.end, c.verdict);
  x->reading.start = c.next;
  x->reading.depth = 0;
  if (x->weighed) cut_note(x);
}

/* Marks of which the rules know enough in general text. */
static bool settled (wr_judgement v) {
  return v.score <= 0.1f || v.score >= 0.75f || v.reason == WR_R_INITIAL ||
      v.reason == WR_R_HOUR || v.reason == WR_R_ABBREVIATION || v.reason == WR_R_EMOJI;
}

/* The strict profile takes a terminator before white space and no small letter for an end, and
   nothing else. */
static bool refused (const splitter *x, wr_judgement v) {
  return x->reading.profile == WR_PROFILE_STRICT &&
      (v.reason == WR_R_GLUED || v.reason == WR_R_EMOJI || v.reason == WR_R_LOWER);
}

/* The rules know some marks for certain; of the others the decider says how sure an end is. */
static wr_judgement weigh (const splitter *x, const wr_look *l, wr_judgement v) {
  wr_features f = {.n = 0};
  if (refused(x, v)) v.score = 0;
  bool open = x->weighed ? l->gap || v.score > 0.1f : !settled(v);
  if (x->decider == NULL || !open || v.reason == WR_R_LISTED || l->next >= l->r->end) return v;
  wr_feature_stop(l, v, &f);
  v.score = ask(x, &f, l->end);
  return v;
}

/* Most terminators are told from a few bytes: a plain word, a mark, a space and a capital are
   an end; a stop before a small letter or a digit, or behind the number that begins a sentence,
   is none.  The verdict is the rules' own. */
typedef enum ease { HARD, END, INSIDE } ease;

static bool is_small (char c) {
  return (uint8_t) (c - 'a') < 26;
}

static bool is_capital (char c) {
  return (uint8_t) (c - 'A') < 26;
}

/* Whether the mark at byte i stands behind a word of small letters, or of one capital and small
   letters, that no abbreviation and no name with a mark is. */
static bool ends_plainly (const splitter *x, uint32_t i) {
  const wr_reading *r = &x->reading;
  const char *s = r->s;
  uint32_t from = i;
  while (from > r->start && is_small(s[from - 1])) from--;
  bool capital = from > r->start && is_capital(s[from - 1]);
  if (i - from < 2 || (capital && s[i] != '.')) return false;
  from -= capital;
  bool alone = from == r->start || s[from - 1] == ' ' || s[from - 1] == '\n';
  return alone && (s[i] != '.' || !wr_is_abbreviation(s + from, i - from, r->languages));
}

/* "12. The oven": the stop at byte i stands behind a number that begins the sentence. */
static bool numbers_item (const wr_reading *r, uint32_t i) {
  uint32_t from = i;
  while (from > r->start && wr_is_digit((uint8_t) r->s[from - 1]) && i - from < 4) from--;
  return r->s[i] == '.' && from == r->start && from < i;
}

static ease easy (const splitter *x, uint32_t i) {
  const wr_reading *r = &x->reading;
  const char *s = r->s;
  if (i + 1 >= r->end) return INSIDE;
  if (s[i] == '.' && (is_small(s[i + 1]) || wr_is_digit((uint8_t) s[i + 1]))) return INSIDE;
  bool mark = s[i] == '.' || s[i] == '!' || s[i] == '?';
  bool open = x->easy && mark && i + 2 < r->end && (s[i + 1] == ' ' || s[i + 1] == '\n') &&
      is_capital(s[i + 2]);
  if (!open) return HARD;
  return ends_plainly(x, i) ? END : numbers_item(r, i) ? INSIDE : HARD;
}

static cut_at judge (const splitter *x, uint32_t at) {
  ease e = easy(x, at);
  if (e == INSIDE) return (cut_at) {at + 1, at + 1, {0.05f, WR_R_GLUED}};
  if (e == END) return (cut_at) {at + 1, at + 2, wr_boundary_plain(x->reading.s[at])};
  wr_look l;
  wr_look_at(&x->reading, at, &l);
  if (wr_boundary_leads_ellipsis(&l))
    return (cut_at) {at + 1, at + 2, {0.7f, WR_R_ELLIPSIS}};
  if (wr_boundary_held(&l)) return (cut_at) {l.marks_end, l.marks_end, {0.1f, WR_R_WIDE}};
  wr_judgement v = weigh(x, &l, wr_boundary_judge(&l));
  return (cut_at) {l.end, v.score >= 0.5f ? l.next : l.end, v};
}

/* How sure it is that the newline at byte i ends a sentence. */
static float judge_newline (const splitter *x, uint32_t i) {
  const wr_reading *r = &x->reading;
  wr_features f = {.n = 0};
  if (!x->weighed || x->lines.wrap || wr_line_blank_behind(r->s, i, r->end))
    return wr_line_edge(x->lines, r->s, i, r->end) ? 0.9f : 0.1f;
  wr_feature_newline(r, &x->shape, i, &f);
  uint32_t end = i;
  while (end > r->start && wr_is_space((uint8_t) r->s[end - 1])) end--;
  return ask(x, &f, end);
}

/* Counts CJK brackets: a mark inside them ends nothing. */
static bool bracket (splitter *x, uint32_t i, uint32_t *n) {
  wr_char c = wr_char_at(x->reading.s, i, x->reading.end);
  if (c.code < 0x80) return false;
  bool open = (c.code >= 0x3008 && c.code <= 0x3010 && !(c.code & 1)) || c.code == 0xFF08;
  bool close = (c.code >= 0x3009 && c.code <= 0x3011 && (c.code & 1)) || c.code == 0xFF09;
  if (open) x->reading.depth++;
  if (close && x->reading.depth) x->reading.depth--;
  *n = c.n;
  return open || close;
}

/* Reads the candidate at byte i; gives where to go on. */
static uint32_t take (splitter *x, uint32_t i) {
  const wr_reading *r = &x->reading;
  uint32_t n;
  if (r->s[i] == '\n') {
    float score = judge_newline(x, i);
    if (score >= 0.5f) cut(x, (cut_at) {i, i + 1, {score, WR_R_NEWLINE}});
    return i + 1;
  }
  if (bracket(x, i, &n)) return i + n;
  if (!wr_terminator_at(r, i)) return i + 1;
  cut_at c = judge(x, i);
  if (c.verdict.score >= 0.5f) cut(x, c);
  return c.next;
}

/* Marks and newlines of [reading.start, reading.end), in order; `sibling` is the next marker
   of a list that runs in the text. */
static void split_run (splitter *x) {
  wr_reading *r = &x->reading;
  wr_marker marker, next;
  uint32_t from = r->start, sibling = WR_NONE, i;
  if (x->weighed) cut_note(x);
  while (from < r->end && wr_is_space((uint8_t) r->s[from])) from++;
  if (wr_marker_read(r->s, from, r->end, &marker))
    sibling = wr_marker_sibling(r->s, &marker, r->end, &next);
  while ((i = wr_candidates_next(&x->scan, from)) < r->end || sibling != WR_NONE) {
    if (sibling <= i) {
      if (sibling > r->start) cut(x, (cut_at) {sibling, sibling, {0.8f, WR_R_ITEM}});
      from = next.end;
      marker = next;
      sibling = wr_marker_sibling(r->s, &marker, r->end, &next);
    } else {
      from = take(x, i);
    }
  }
  emit(x, r->start, r->end, (wr_judgement) {1, WR_R_BLOCK});
}

/* Runs parted by tabs and newlines, each a sentence run of its own. */
static void split_cells (splitter *x, wr_span passage) {
  const char *s = x->reading.s;
  for (uint32_t i = passage.start; i < passage.end;) {
    uint32_t j = i;
    while (j < passage.end && s[j] != '\t' && s[j] != '\n') j++;
    x->reading.passage = x->reading.start = i;
    x->reading.end = j;
    split_run(x);
    i = j + 1;
  }
}

/* A <br> is a line of its own unless the text goes on in lower case; the policy speaks of
   plain text. */
static wr_lines lines_of (const splitter *x, wr_span passage, int kind) {
  const wr_doc *d = x->part->doc;
  bool markup = d->type == WR_TYPE_HTML || d->type == WR_TYPE_XML;
  if (kind == WR_CODE) return (wr_lines) {WR_NEWLINE_EACH, false, 0};
  if (markup && (d->options.newline == WR_NEWLINE_BLANK ||
                 d->options.newline == WR_NEWLINE_AUTO))
    return (wr_lines) {WR_NEWLINE_EACH, true, 0};
  return wr_lines_of(x->reading.s, passage.start, passage.end, d->options.newline);
}

static void split_passage (splitter *x, const wr_passage *p) {
  const wr_doc *d = x->part->doc;
  const wr_block *b = wr_block_at(x->part->doc, p->block);
  x->reading.passage = x->reading.start = p->text.start;
  x->reading.end = p->text.end;
  x->lines = lines_of(x, p->text, b->kind);
  x->weighed = x->decider && d->options.profile == WR_PROFILE_LEGAL;
  x->easy = !x->weighed && d->options.abbreviations_n == 0;
  if (x->weighed) x->shape = wr_line_shape(x->reading.s, p->text.start, p->text.end);
  if (b->kind == WR_ROW) split_cells(x, p->text);
  else if (b->kind == WR_HEADING)
    emit(x, p->text.start, p->text.end, (wr_judgement) {1, WR_R_BLOCK});
  else split_run(x);
}

/* The mark besides . ! ? that can end a sentence in these languages; *soft: before a capital
   only. */
static char extra_mark (uint32_t languages, wr_profile profile, bool *soft) {
  bool legal = profile == WR_PROFILE_LEGAL && (languages & WR_LANG_DE);
  *soft = false;
  if (languages & WR_LANG_HY) return ':';
  if (languages & WR_LANG_EL) return ';';
  *soft = profile != WR_PROFILE_STRICT;
  if (*soft && (legal || (languages & (WR_LANG_IT | WR_LANG_AR)))) return ':';
  if (*soft && (languages & (WR_LANG_FR | WR_LANG_ES))) return ';';
  *soft = false;
  return '.';
}

int wr_sentence_run_by (wr_part *p, const wr_decider *decider, wr_error *e) {
  const wr_options *o = &p->doc->options;
  splitter x = {.part = p, .decider = decider};
  x.reading = (wr_reading) {.s = wr_part_text(p).at, .profile = o->profile,
                            .languages = wr_language_bits(o->language), .options = o};
  x.reading.extra = extra_mark(x.reading.languages, o->profile, &x.reading.soft);
  wr_slice text = wr_part_text(p);
  wr_candidates_start(&x.scan, text.at, text.n, x.reading.extra);
  for (uint32_t i = 0; i < p->layer[WR_PASSAGES].n; i++) {
    x.passage = i;
    split_passage(&x, wr_passage_at(p, i));
  }
  return x.failed ? wr_fail(e, WR_E_MEMORY, WR_NONE, NULL) : WR_OK;
}

/* The general weights know English; the legal ones English and German. */
int wr_sentence_run (wr_part *p, wr_error *e) {
  const wr_options *o = &p->doc->options;
  uint32_t languages = wr_language_bits(o->language);
  uint32_t known = WR_LANG_EN | (o->profile == WR_PROFILE_LEGAL ? WR_LANG_DE : 0);
  wr_decider shipped = wr_weigh(o->profile);
  return wr_sentence_run_by(p, languages & known ? &shipped : NULL, e);
}

uint32_t wr_sentence_find (const wr_part *p, uint32_t at) {
  uint32_t low = 0, high = p->layer[WR_SENTENCES].n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (wr_sentence_at(p, middle)->text.start <= at) low = middle + 1;
    else high = middle;
  }
  return low ? low - 1 : WR_NONE;
}
