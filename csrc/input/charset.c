/* charset.c: which encoding a document is in, and its bytes as UTF-8 with a way back */
#include "base/utf8.h"
#include "input/charset.h"
#include "input/decode.h"
#include "input/prescan.h"

enum { BETWEEN_CHECKPOINTS = 1024 };

/* Deciding */

static wr_encoding utf8 (void) {
  return wr_encoding_of(WR_SLICE("utf-8"));
}

static bool starts (wr_slice s, wr_slice mark) {
  return s.n >= mark.n && memcmp(s.at, mark.at, mark.n) == 0;
}

/* The encoding that a byte order mark shows, with the mark's length; -1 without one. */
static wr_encoding bom_of (wr_slice s, uint32_t *length) {
  static const struct { wr_slice mark, label; } marks[] = {
    {{"\xEF\xBB\xBF", 3}, {"utf-8", 5}},
    {{"\xFE\xFF", 2}, {"utf-16be", 8}},
    {{"\xFF\xFE", 2}, {"utf-16le", 8}}
  };
  for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
    if (!starts(s, marks[i].mark)) continue;
    *length = marks[i].mark.n;
    return wr_encoding_of(marks[i].label);
  }
  return -1;
}

/* What the first `most` bytes say.  Only markup names its encoding: a text may well speak of a
   <meta> tag. */
static wr_encoding declared (const wr_doc *d, wr_slice s, uint32_t most) {
  wr_type type = d->type ? d->type : d->options.type;
  if (type == WR_TYPE_TEXT || type == WR_TYPE_MARKDOWN) return -1;
  return type == WR_TYPE_XML ? wr_prescan_xml(s) : wr_prescan_html(s, most);
}

static bool take (wr_charset *c, wr_encoding e, wr_charset_source from) {
  c->encoding = e;
  c->from = from;
  return e >= 0;
}

/* Whether a declaration was overtaken: the bytes are UTF-8 throughout and more than ASCII.
   Text in another encoding is so only by an accident of many bytes; pages that were saved or
   served as UTF-8 with their old <meta> are common.  Browsers believe the <meta> (13.2.3.2) and
   show mojibake; we part from them here unless the caller asks for the letter. */
static bool is_overtaken (const wr_doc *d, const wr_charset *c, wr_slice s) {
  return !d->options.believe_meta && c->encoding != utf8() && wr_utf8_valid(s.at, s.n) == s.n
    && wr_utf8_ascii(s.at, s.n) < s.n;
}

static void decide (const wr_doc *d, wr_slice s, wr_charset *c) {
  if (take(c, bom_of(s, &c->bom), WR_CHARSET_BOM)) return;
  if (take(c, wr_encoding_of(d->options.charset), WR_CHARSET_TRANSPORT)) return;
  if (take(c, declared(d, s, WR_PRESCAN_BYTES), WR_CHARSET_META)) {
    if (is_overtaken(d, c, s)) take(c, utf8(), WR_CHARSET_VALID_UTF8);
    return;
  }
  if (wr_utf8_valid(s.at, s.n) == s.n) take(c, utf8(), WR_CHARSET_VALID_UTF8);
  /* a browser that meets <meta> later starts again with what it says: section 13.2.3.4 */
  else if (take(c, declared(d, s, s.n), WR_CHARSET_META)) return;
  else take(c, wr_encoding_of(WR_SLICE("windows-1252")), WR_CHARSET_DEFAULT);
}

/* Decoding */

/* Whether the bytes are their own UTF-8. */
static bool is_identity (wr_encoding e, wr_slice s) {
  wr_decoding how = wr_encoding_decoding(e);
  if (s.n == 0) return true;
  if (how == WR_DECODING_UTF8) return wr_utf8_valid(s.at, s.n) == s.n;
  return wr_decoder_start(e, s).ascii && wr_utf8_ascii(s.at, s.n) == s.n;
}

/* Decodes everything into `text`, which has room; returns the length. */
static uint32_t decode_all (wr_charset *c, wr_decoder *d, char *text) {
  uint32_t n = 0, next = 0;
  while (d->at < d->n) {
    if (n >= next) {
      c->points[c->points_n++] = (wr_checkpoint) {n, d->at, d->state};
      next = n + BETWEEN_CHECKPOINTS;
    }
    uint32_t from = d->at, run = wr_decoder_ascii(d, next - n);
    memcpy(text + n, d->s + from, run);
    n += run;
    if (run == 0) n += wr_decoder_step(d, text + n);
  }
  c->replaced = d->replaced;
  return n;
}

static int decode (wr_doc *doc, wr_charset *c, wr_slice s, wr_error *e) {
  wr_decoder d = wr_decoder_start(c->encoding, s);
  uint64_t bound = wr_decoder_bound(&d) + WR_STEP_BYTES;
  if (bound >= WR_NONE) return wr_fail(e, WR_E_TOO_LARGE, WR_NONE, NULL);
  size_t points = (size_t) bound / BETWEEN_CHECKPOINTS + 1;
  char *text = wr_arena_alloc(&doc->arena, (size_t) bound);
  c->points = wr_arena_alloc(&doc->arena, points * sizeof *c->points);
  if (!text || !c->points) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  doc->text = (wr_slice) {text, decode_all(c, &d, text)};
  return WR_OK;
}

/* The source as far as the limit allows, not cut within a character of UTF-8. */
static wr_slice within_limit (const wr_doc *d) {
  wr_slice s = d->source;
  if (s.n <= d->limits.bytes) return s;
  s.n = d->limits.bytes;
  if (s.n == 0) return s;
  uint32_t last = (uint32_t) wr_utf8_before(s.at, s.n), used;
  uint32_t c = wr_utf8_decode(s.at + last, d->source.n - last, &used);
  if (c != WR_REPLACEMENT && last + used > s.n) s.n = last;
  return s;
}

int wr_charset_run (wr_doc *d, wr_error *e) {
  wr_charset *c = wr_arena_zero(&d->arena, sizeof *c);
  if (!c) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  wr_slice s = within_limit(d);
  decide(d, s, c);
  c->end = s.n;
  d->charset = c;
  s = (wr_slice) {s.at + c->bom, s.n - c->bom};
  if (is_identity(c->encoding, s)) {
    d->text = s;
  } else {
    int status = decode(d, c, s, e);
    if (status != WR_OK) return status;
  }
  if (c->end < d->source.n) wr_doc_truncate(d, WR_LIMIT_bytes, d->text.n);
  return WR_OK;
}

const char *wr_charset_source_name (wr_charset_source s) {
  static const char *const names[] = {"bom", "transport", "meta", "utf8", "default"};
  return names[s];
}

/* The way back */

static const wr_checkpoint *checkpoint_before (const wr_charset *c, uint32_t at) {
  uint32_t low = 1, high = c->points_n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (c->points[middle].text <= at) low = middle + 1;
    else high = middle;
  }
  return &c->points[low - 1];
}

/* The source bytes of the character that holds byte `at` of the text; the end of the source
   where there is none. */
static wr_span character_at (const wr_doc *doc, uint32_t at) {
  const wr_charset *c = doc->charset;
  wr_slice s = {doc->source.at + c->bom, c->end - c->bom};
  wr_decoder d = wr_decoder_start(c->encoding, s);
  const wr_checkpoint *p = checkpoint_before(c, at);
  uint32_t text = p->text, from = p->source;
  d.at = from;
  d.state = p->state;
  while (d.at < d.n && text <= at) {
    uint32_t run = wr_decoder_ascii(&d, at - text + 1);
    char out[WR_STEP_BYTES];
    from = run ? d.at - 1 : d.at;
    text += run ? run : wr_decoder_step(&d, out);
  }
  if (text <= at) from = d.at;
  return (wr_span) {from + c->bom, d.at + c->bom};
}

wr_span wr_charset_source_span (const wr_doc *d, wr_span s) {
  const wr_charset *c = d->charset;
  if (s.start == WR_NONE) return s;
  if (!c->points) return (wr_span) {s.start + c->bom, s.end + c->bom};
  wr_span first = character_at(d, s.start);
  if (s.end <= s.start) return (wr_span) {first.start, first.start};
  return (wr_span) {first.start, character_at(d, s.end - 1).end};
}
