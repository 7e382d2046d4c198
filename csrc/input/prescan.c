/* prescan.c: the encoding that a page names in its first bytes; HTML standard, 13.2.3.2 */
#include "base/ascii.h"
#include "input/prescan.h"

enum { NOT_SET = -2 };

typedef struct scan {
  const char *s;
  uint32_t n, at;
} scan;

static int byte_at (const scan *p, uint32_t at) {
  return at < p->n ? (unsigned char) p->s[at] : -1;
}

static int peek (const scan *p) {
  return byte_at(p, p->at);
}

/* Whether the bytes at `at` are `word`, which is in lower case, in any case. */
static bool is_at (const scan *p, uint32_t at, const char *word) {
  return at <= p->n && wr_begins((wr_slice) {p->s + at, p->n - at}, word);
}

static bool starts (const scan *p, wr_slice bytes) {
  return p->n - p->at >= bytes.n && memcmp(p->s + p->at, bytes.at, bytes.n) == 0;
}

static void skip_space (scan *p) {
  while (wr_is_space(peek(p))) p->at++;
}

/* UTF-16 cannot hold the tag that named it. */
static wr_encoding as_found (wr_encoding e) {
  if (e < 0) return e;
  wr_decoding how = wr_encoding_decoding(e);
  bool utf16 = how == WR_DECODING_UTF16LE || how == WR_DECODING_UTF16BE;
  if (utf16) return wr_encoding_of(WR_SLICE("utf-8"));
  if (how == WR_DECODING_USER_DEFINED) return wr_encoding_of(WR_SLICE("windows-1252"));
  return e;
}

/* Attributes */

typedef struct attribute {
  wr_slice name, value;
} attribute;

static wr_slice slice_from (const scan *p, uint32_t start) {
  return (wr_slice) {p->s + start, p->at - start};
}

static wr_slice read_quoted (scan *p) {
  int quote = peek(p);
  uint32_t start = ++p->at;
  while (p->at < p->n && peek(p) != quote) p->at++;
  wr_slice value = slice_from(p, start);
  p->at++;
  return value;
}

static wr_slice read_value (scan *p) {
  skip_space(p);
  if (peek(p) == '"' || peek(p) == '\'') return read_quoted(p);
  uint32_t start = p->at;
  while (p->at < p->n && !wr_is_space(peek(p)) && peek(p) != '>') p->at++;
  return slice_from(p, start);
}

static bool ends_name (int c) {
  return c == '/' || c == '>' || wr_is_space(c);
}

/* "Get an attribute": false at the end of the tag, and at the end of the bytes, where a cut
   attribute does not count. */
static bool read_attribute (scan *p, attribute *a) {
  while (wr_is_space(peek(p)) || peek(p) == '/') p->at++;
  if (p->at >= p->n || peek(p) == '>') return false;
  uint32_t start = p->at++;
  while (p->at < p->n && peek(p) != '=' && !ends_name(peek(p))) p->at++;
  a->name = slice_from(p, start);
  a->value = (wr_slice) {"", 0};
  skip_space(p);
  if (peek(p) == '=') {
    p->at++;
    a->value = read_value(p);
  }
  return p->at < p->n;
}

/* Meta elements */

/* "Extracting a character encoding from a meta element": the label behind charset= in a
   content attribute; empty when none. */
static wr_slice charset_in (wr_slice content) {
  scan p = {content.at, content.n, 0};
  const wr_slice none = {NULL, 0};
  for (;; p.at++) {
    if (p.at >= p.n) return none;
    if (!is_at(&p, p.at, "charset")) continue;
    uint32_t found = p.at;
    p.at += 7;
    skip_space(&p);
    if (peek(&p) == '=') break;
    p.at = found + 6;
  }
  p.at++;
  skip_space(&p);
  int quote = peek(&p);
  uint32_t start = p.at;
  if (quote == '"' || quote == '\'') {
    wr_slice label = read_quoted(&p);
    return p.at > p.n ? none : label;
  }
  while (p.at < p.n && !wr_is_space(peek(&p)) && peek(&p) != ';') p.at++;
  return slice_from(&p, start);
}

/* What the attributes of one meta element said so far. */
typedef struct meta {
  bool seen_pragma, seen_content, seen_charset;
  bool pragma, needs_pragma;
  wr_encoding charset;
} meta;

/* Takes an attribute; of two with one name the first counts. */
static void add_attribute (meta *m, attribute a) {
  if (wr_same(a.name, WR_SLICE("http-equiv")) && !m->seen_pragma) {
    m->seen_pragma = true;
    m->pragma = wr_same(a.value, WR_SLICE("content-type"));
  } else if (wr_same(a.name, WR_SLICE("content")) && !m->seen_content) {
    m->seen_content = true;
    wr_encoding e = wr_encoding_of(charset_in(a.value));
    if (e < 0 || m->charset != NOT_SET) return;
    m->charset = e;
    m->needs_pragma = true;
  } else if (wr_same(a.name, WR_SLICE("charset")) && !m->seen_charset) {
    m->seen_charset = true;
    m->charset = wr_encoding_of(a.value);
    m->needs_pragma = false;
  }
}

/* The encoding that the meta element names whose attributes begin here; -1. */
static wr_encoding read_meta (scan *p) {
  meta m = {.charset = NOT_SET};
  attribute a;
  while (read_attribute(p, &a)) add_attribute(&m, a);
  if (p->at >= p->n || m.charset < 0 || (m.needs_pragma && !m.pragma)) return -1;
  return as_found(m.charset);
}

static void skip_tag (scan *p) {
  attribute a;
  while (p->at < p->n && !wr_is_space(peek(p)) && peek(p) != '>') p->at++;
  while (read_attribute(p, &a)) {}
}

static void skip_to_end (scan *p, wr_slice mark) {
  while (p->at < p->n && !starts(p, mark)) p->at++;
  p->at += mark.n - 1;
}

static bool is_meta (const scan *p) {
  int behind = byte_at(p, p->at + 5);
  return is_at(p, p->at, "<meta") && (wr_is_space(behind) || behind == '/');
}

/* Leaves p at the last byte of what begins at a '<'. */
static wr_encoding scan_markup (scan *p) {
  int next = byte_at(p, p->at + 1);
  if (starts(p, WR_SLICE("<!--"))) {
    p->at += 2;
    skip_to_end(p, WR_SLICE("-->"));
  } else if (is_meta(p)) {
    p->at += 5;
    return read_meta(p);
  } else if (wr_is_letter(next == '/' ? byte_at(p, p->at + 2) : next)) {
    skip_tag(p);
  } else if (next == '!' || next == '/' || next == '?') {
    skip_to_end(p, WR_SLICE(">"));
  }
  return -1;
}

/* XML declarations */

static wr_encoding utf16_declaration (wr_slice bytes) {
  scan p = {bytes.at, bytes.n, 0};
  if (starts(&p, (wr_slice) {"<\0?\0x\0", 6})) return wr_encoding_of(WR_SLICE("utf-16le"));
  if (starts(&p, (wr_slice) {"\0<\0?\0x", 6})) return wr_encoding_of(WR_SLICE("utf-16be"));
  return -1;
}

static wr_encoding xml_declaration (wr_slice bytes) {
  scan p = {bytes.at, bytes.n, 0};
  if (!starts(&p, WR_SLICE("<?xml"))) return -1;
  const char *end = memchr(p.s, '>', p.n);
  if (!end) return -1;
  p.n = (uint32_t) (end - p.s);
  while (p.at < p.n && !starts(&p, WR_SLICE("encoding"))) p.at++;
  p.at += 8;
  while (peek(&p) >= 0 && peek(&p) <= ' ') p.at++;
  if (peek(&p) != '=') return -1;
  p.at++;
  while (peek(&p) >= 0 && peek(&p) <= ' ') p.at++;
  if (peek(&p) != '"' && peek(&p) != '\'') return -1;
  wr_slice label = read_quoted(&p);
  for (uint32_t i = 0; i < label.n; i++) {
    if ((unsigned char) label.at[i] <= ' ') return -1;
  }
  return p.at > p.n ? -1 : as_found(wr_encoding_of(label));
}

static wr_slice first_bytes (wr_slice bytes, uint32_t most) {
  return (wr_slice) {bytes.at, bytes.n < most ? bytes.n : most};
}

wr_encoding wr_prescan_xml (wr_slice bytes) {
  bytes = first_bytes(bytes, WR_PRESCAN_BYTES);
  wr_encoding e = utf16_declaration(bytes);
  return e >= 0 ? e : xml_declaration(bytes);
}

wr_encoding wr_prescan_html (wr_slice bytes, uint32_t most) {
  bytes = first_bytes(bytes, most);
  wr_encoding e = utf16_declaration(bytes);
  for (scan p = {bytes.at, bytes.n, 0}; e < 0 && p.at < p.n; p.at++) {
    if (peek(&p) == '<') e = scan_markup(&p);
  }
  return e >= 0 ? e : xml_declaration(bytes);
}
