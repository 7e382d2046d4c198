/* sentence.c: cuts the text of a part into sentences */
#include "segment/sentence.h"

#include "segment/boundary.h"
#include "segment/character.h"
#include "segment/line.h"
#include "segment/marker.h"
#include "segment/candidate.h"

/* The stage at work on one run of text that no sentence leaves: a passage, or a cell of a
   row. */
typedef struct splitter {
  wr_part *part;
  wr_reading reading;
  uint32_t passage;
  wr_lines lines;
  bool failed;
} splitter;

static void emit (splitter *x, uint32_t start, uint32_t end, float score) {
  const char *s = x->reading.s;
  while (start < end && wr_is_space(wr_char_at(s, start, end).code))
    start += wr_char_at(s, start, end).n;
  while (end > start && wr_is_space(wr_char_before(s, end).code))
    end -= wr_char_before(s, end).n;
  if (start == end) return;
  wr_sentence *out = wr_array_push(&x->part->layer[WR_SENTENCES], sizeof *out);
  if (out == NULL) x->failed = true;
  else *out = (wr_sentence) {.text = {start, end}, .passage = x->passage, .score = score};
}

/* Ends the sentence that is being read and begins the next. */
static void cut (splitter *x, wr_cut c) {
  emit(x, x->reading.start, c.end, c.score);
  x->reading.start = c.next;
  x->reading.depth = 0;
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

/* Marks and newlines of [reading.start, reading.end), in order; `sibling` is the next marker
   of a list that runs in the text. */
static void split_run (splitter *x) {
  wr_reading *r = &x->reading;
  wr_marker marker, next;
  wr_candidates scan;
  uint32_t from = r->start, n = 0, sibling = WR_NONE;
  wr_candidates_start(&scan, r->s, r->start, r->end, r->extra);
  while (from < r->end && wr_is_space((uint8_t) r->s[from])) from++;
  if (wr_marker_read(r->s, from, r->end, &marker))
    sibling = wr_marker_sibling(r->s, &marker, r->end, &next);
  for (uint32_t i; (i = wr_candidates_next(&scan, from)) != WR_NONE || sibling != WR_NONE;) {
    if (sibling != WR_NONE && sibling <= i) {
      if (sibling > r->start) cut(x, (wr_cut) {sibling, sibling, 0.8f});
      from = next.end;
      marker = next;
      sibling = wr_marker_sibling(r->s, &marker, r->end, &next);
    } else if (r->s[i] == '\n') {
      if (wr_line_edge(x->lines, r->s, i, r->end)) cut(x, (wr_cut) {i, i + 1, 0.9f});
      from = i + 1;
    } else if (bracket(x, i, &n)) {
      from = i + n;
    } else if (wr_terminator_at(r, i)) {
      wr_cut c = wr_boundary_judge(r, i);
      if (c.score >= 0.5f) cut(x, c);
      from = c.next;
    } else {
      from = i + 1;
    }
  }
  emit(x, r->start, r->end, 1);
}

/* Runs parted by tabs and newlines, each a sentence run of its own. */
static void split_cells (splitter *x, wr_span passage) {
  const char *s = x->reading.s;
  for (uint32_t i = passage.start; i < passage.end;) {
    uint32_t j = i;
    while (j < passage.end && s[j] != '\t' && s[j] != '\n') j++;
    x->reading.start = i;
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
  if (kind == WR_CODE) return (wr_lines) {WR_NEWLINE_EACH, false};
  if (markup && (d->options.newline == WR_NEWLINE_BLANK ||
                 d->options.newline == WR_NEWLINE_AUTO))
    return (wr_lines) {WR_NEWLINE_EACH, true};
  return wr_lines_of(x->reading.s, passage.start, passage.end, d->options.newline);
}

static void split_passage (splitter *x, const wr_passage *p) {
  const wr_block *b = wr_block_at(x->part->doc, p->block);
  x->reading.start = p->text.start;
  x->reading.end = p->text.end;
  x->lines = lines_of(x, p->text, b->kind);
  if (b->kind == WR_ROW) split_cells(x, p->text);
  else if (b->kind == WR_HEADING) emit(x, p->text.start, p->text.end, 1);
  else split_run(x);
}

int wr_sentence_run (wr_part *p, wr_error *e) {
  const wr_options *o = &p->doc->options;
  splitter x = {.part = p};
  x.reading = (wr_reading) {.s = wr_part_text(p).at, .profile = o->profile,
                            .languages = wr_language_bits(o->language)};
  x.reading.extra = x.reading.languages & WR_LANG_HY ? ':' : x.reading.languages & WR_LANG_EL
      ? ';' : '.';
  for (uint32_t i = 0; i < p->layer[WR_PASSAGES].n; i++) {
    x.passage = i;
    split_passage(&x, wr_passage_at(p, i));
  }
  return x.failed ? wr_fail(e, WR_E_MEMORY, WR_NONE, NULL) : WR_OK;
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
