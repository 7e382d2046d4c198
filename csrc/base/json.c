/* json.c: the one JSON reader and string writer */
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/ascii.h"
#include "base/json.h"
#include "base/utf8.h"

/* While a container is open, `next` is the container around it and `first` its last member so
   far, whose `next` is the first: a ring, so that a member is appended in one step and no
   stack is needed.  A container joins its own parent when it closes. */
typedef struct reader {
  wr_arena *arena;
  const char *s;
  uint32_t n, at;
  bool tolerant;
  bool lenient;                        /* what is open at the end of the input is closed */
  uint32_t depth, most_depth;
  wr_json *open;                       /* the innermost open container */
  wr_slice key;                        /* of the member that is being read */
  wr_error *error;
} reader;

/* All of these return false after having filled the error. */

static bool fail_at (reader *r, uint32_t at, const char *detail) {
  wr_fail(r->error, WR_E_JSON, at, detail);
  return false;
}

static bool fail (reader *r, const char *detail) {
  return fail_at(r, r->at, r->at < r->n ? detail : "it ends too early");
}

static bool no_memory (reader *r) {
  wr_fail(r->error, WR_E_MEMORY, r->at, NULL);
  return false;
}

static int peek (const reader *r) {
  return r->at < r->n ? (unsigned char) r->s[r->at] : -1;
}

static bool starts (const reader *r, wr_slice mark) {
  return r->n - r->at >= mark.n && memcmp(r->s + r->at, mark.at, mark.n) == 0;
}

/* White space */

/* Moves behind the next `mark`, or to the end. */
static void skip_past (reader *r, wr_slice mark) {
  while (r->at < r->n && !starts(r, mark)) r->at++;
  r->at = r->at < r->n ? r->at + mark.n : r->n;
}

static bool skip_comment (reader *r) {
  if (starts(r, WR_SLICE("//"))) skip_past(r, WR_SLICE("\n"));
  else if (starts(r, WR_SLICE("/*"))) skip_past(r, WR_SLICE("*/"));
  else return false;
  return true;
}

/* What scripts in pages wrap JSON into, and a byte order mark. */
static bool skip_mark (reader *r) {
  static const wr_slice marks[] = {
    {"<!--", 4}, {"-->", 3}, {"<![CDATA[", 9}, {"]]>", 3}, {"\xEF\xBB\xBF", 3}
  };
  for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
    if (!starts(r, marks[i])) continue;
    r->at += marks[i].n;
    return true;
  }
  return false;
}

static void skip_space (reader *r) {
  for (;;) {
    while (wr_is_xml_space(peek(r))) r->at++;
    if (!r->tolerant) return;
    if (!skip_comment(r) && (r->open || !skip_mark(r))) return;
  }
}

/* Strings */

static bool is_special (unsigned char c) {
  return c == '"' || c == '\\' || c < 0x20;
}

/* How many leading bytes are neither a quote, a backslash nor a control character. */
static uint32_t plain_run (const char *s, uint32_t n) {
  uint32_t i = 0;
#ifdef __SSE2__
  const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\');
  const __m128i control = _mm_set1_epi8(0x1F);
  for (; n - i >= 16; i += 16) {
    __m128i block = _mm_loadu_si128((const __m128i *) (const void *) (s + i));
    __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(block, control), block);
    __m128i mark = _mm_or_si128(_mm_cmpeq_epi8(block, quote), _mm_cmpeq_epi8(block, backslash));
    int special = _mm_movemask_epi8(_mm_or_si128(low, mark));
    if (special) return i + (uint32_t) __builtin_ctz((unsigned) special);
  }
#endif
  while (i < n && !is_special((unsigned char) s[i])) i++;
  return i;
}

/* The four hexadecimal digits at s[at], or -1. */
static int32_t hex_four (const reader *r, uint32_t at) {
  int32_t value = 0;
  if (r->n - at < 4) return -1;
  for (uint32_t i = 0; i < 4; i++) {
    int digit = wr_hex_value(r->s[at + i]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/* \uXXXX, with its second half when it is a surrogate pair; r->at is at the u. */
static bool read_unicode_escape (reader *r, char *out, uint32_t *length) {
  int32_t c = hex_four(r, r->at + 1);
  if (c < 0) return fail_at(r, r->at, "a \\u needs four hexadecimal digits");
  r->at += 5;
  if (c >= 0xD800 && c < 0xDC00 && starts(r, WR_SLICE("\\u"))) {
    int32_t low = hex_four(r, r->at + 2);
    if (low >= 0xDC00 && low < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
      r->at += 6;
    }
  }
  *length += wr_utf8_encode((uint32_t) c, out + *length);
  return true;
}

/* The escape behind a backslash; appends what it stands for to out. */
static bool read_escape (reader *r, char *out, uint32_t *length) {
  static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
  int c = peek(r);
  if (c == 'u') return read_unicode_escape(r, out, length);
  const char *found = c > 0 ? strchr(from, c) : NULL;
  if (!found && (c < 0 || !r->tolerant)) return fail(r, "unknown escape");
  out[(*length)++] = found ? to[found - from] : (char) c;
  r->at++;
  return true;
}

/* The end of the string that begins behind its quote at r->at, or WR_NONE; *plain: it has no
   escape. */
static uint32_t string_end (reader *r, bool *plain) {
  uint32_t at = r->at;
  *plain = true;
  for (;;) {
    at += plain_run(r->s + at, r->n - at);
    if (at >= r->n) break;
    if (r->s[at] == '"') return at;
    if (r->s[at] == '\\') {
      *plain = false;
      if (++at >= r->n) break;
    } else if (!r->tolerant) {
      fail_at(r, at, "a control character in a string");
      return WR_NONE;
    }
    at++;
  }
  fail_at(r, r->n, "a string without end");
  return WR_NONE;
}

/* Unescapes s[r->at, end) into the arena; never longer than it was. */
static bool unescape (reader *r, uint32_t end, wr_slice *out) {
  char *text = wr_arena_alloc(r->arena, end - r->at);
  uint32_t length = 0;
  if (!text) return no_memory(r);
  while (r->at < end) {
    const char *backslash = memchr(r->s + r->at, '\\', end - r->at);
    uint32_t run = backslash ? (uint32_t) (backslash - (r->s + r->at)) : end - r->at;
    memcpy(text + length, r->s + r->at, run);
    length += run;
    r->at += run;
    if (!backslash) break;
    r->at++;
    if (!read_escape(r, text, &length)) return false;
  }
  *out = (wr_slice) {text, length};
  return true;
}

/* A string whose quote is at r->at. */
static bool read_string (reader *r, wr_slice *out) {
  bool plain;
  r->at++;
  uint32_t end = string_end(r, &plain);
  if (end == WR_NONE) return false;
  if (plain) *out = (wr_slice) {r->s + r->at, end - r->at};
  else if (!unescape(r, end, out)) return false;
  r->at = end + 1;
  return true;
}

/* Numbers and words */

static bool skip_digits (reader *r) {
  if (!wr_is_digit(peek(r))) return fail(r, "a digit is missing");
  while (wr_is_digit(peek(r))) r->at++;
  return true;
}

static bool read_number (reader *r, wr_slice *out) {
  uint32_t start = r->at;
  if (peek(r) == '-') r->at++;
  if (peek(r) == '0') r->at++;
  else if (!skip_digits(r)) return false;
  if (wr_is_digit(peek(r))) return fail(r, "a number begins with 0");
  if (peek(r) == '.') {
    r->at++;
    if (!skip_digits(r)) return false;
  }
  if (peek(r) == 'e' || peek(r) == 'E') {
    r->at++;
    if (peek(r) == '+' || peek(r) == '-') r->at++;
    if (!skip_digits(r)) return false;
  }
  *out = (wr_slice) {r->s + start, r->at - start};
  return true;
}

static bool read_word (reader *r, wr_json *v) {
  static const struct { wr_slice word; wr_json_kind kind; } words[] = {
    {{"null", 4}, WR_JSON_NULL}, {{"false", 5}, WR_JSON_FALSE}, {{"true", 4}, WR_JSON_TRUE}
  };
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (!starts(r, words[i].word)) continue;
    v->kind = words[i].kind;
    r->at += words[i].word.n;
    return true;
  }
  return fail(r, "a value is missing");
}

/* Containers */

static void append (wr_json *container, wr_json *v) {
  if (container->first) {
    v->next = container->first->next;
    container->first->next = v;
  } else {
    v->next = v;
  }
  container->first = v;
  container->n++;
}

static bool open_container (reader *r, wr_json *v, wr_json_kind kind) {
  if (r->depth == r->most_depth) {
    wr_fail(r->error, WR_E_JSON_DEPTH, r->at, NULL);
    return false;
  }
  r->depth++;
  r->at++;
  v->kind = kind;
  v->next = r->open;
  r->open = v;
  return true;
}

static void close_container (reader *r) {
  wr_json *v = r->open, *last = v->first;
  r->depth--;
  r->at++;
  v->span.end = r->at;
  r->open = v->next;
  v->next = NULL;
  if (!last) return;
  v->first = last->next;
  last->next = NULL;
}

static char closing (const wr_json *container) {
  return container->kind == WR_JSON_OBJECT ? '}' : ']';
}

/* A member's name and its colon, if the innermost container is an object. */
static bool read_key (reader *r) {
  r->key = (wr_slice) {NULL, 0};
  if (!r->open || r->open->kind != WR_JSON_OBJECT) return true;
  if (peek(r) != '"') return fail(r, "a name in quotes is missing");
  if (!read_string(r, &r->key)) return false;
  skip_space(r);
  if (peek(r) != ':') return fail(r, "a colon is missing");
  r->at++;
  skip_space(r);
  return true;
}

/* A value, or the opening of a container, which then is r->open. */
static wr_json *read_value (reader *r) {
  wr_json *v = wr_arena_zero(r->arena, sizeof *v);
  if (!v) return no_memory(r), NULL;
  v->key = r->key;
  v->span.start = r->at;
  int c = peek(r);
  bool good;
  if (c == '{') good = open_container(r, v, WR_JSON_OBJECT);
  else if (c == '[') good = open_container(r, v, WR_JSON_ARRAY);
  else if (c == '"') v->kind = WR_JSON_STRING, good = read_string(r, &v->string);
  else if (c == '-' || wr_is_digit(c))
    v->kind = WR_JSON_NUMBER, good = read_number(r, &v->string);
  else good = read_word(r, v);
  v->span.end = r->at;
  return good ? v : NULL;
}

/* Behind a finished value: joins it to its container, then takes a comma, or closes containers.
   True when there is another member to read, or nothing more (r->open is NULL). */
static bool read_after (reader *r, wr_json **v) {
  while (r->open) {
    append(r->open, *v);
    skip_space(r);
    if (peek(r) == ',') {
      r->at++;
      skip_space(r);
      bool last = r->lenient && r->at == r->n;
      if (!last && (!r->tolerant || peek(r) != closing(r->open))) return true;
    }
    bool ended = r->lenient && r->at == r->n;
    if (!ended && peek(r) != closing(r->open))
      return fail(r, "a comma or a closing bracket is missing");
    *v = r->open;
    close_container(r);
    if (ended) (*v)->span.end = r->at = r->n;
  }
  return true;
}

/* Reads the value at r->at with all that is in it. */
static wr_json *read_tree (reader *r) {
  wr_json *v;
  do {
    if (!read_key(r)) return NULL;
    v = read_value(r);
    if (!v) return NULL;
    if (v == r->open) {
      skip_space(r);
      if (peek(r) != closing(v)) continue;
      close_container(r);
    }
    if (!read_after(r, &v)) return NULL;
  } while (r->open);
  return v;
}

wr_json *wr_json_read (wr_arena *a, wr_slice input, enum wr_json_mode mode, uint32_t depth,
                       wr_error *e) {
  reader r = {.arena = a, .s = input.at, .n = input.n, .tolerant = mode == WR_JSON_TOLERANT,
              .most_depth = depth, .error = e};
  size_t valid = wr_utf8_valid(input.at, input.n);
  if (valid < input.n) {
    fail_at(&r, (uint32_t) valid, "not UTF-8");
    return NULL;
  }
  skip_space(&r);
  wr_json *v = read_tree(&r);
  if (!v) return NULL;
  skip_space(&r);
  if (r.at == r.n) return v;
  fail(&r, "something stands behind the value");
  return NULL;
}

wr_json *wr_json_next (wr_arena *a, wr_slice input, uint32_t depth, uint32_t *at, wr_error *e) {
  reader r = {.arena = a, .s = input.at, .n = input.n, .at = *at, .tolerant = true,
              .lenient = true, .most_depth = depth, .error = e};
  if (*at == 0 && wr_utf8_valid(input.at, input.n) < input.n) return NULL;
  for (skip_space(&r); r.at < r.n && (peek(&r) == ';' || peek(&r) == ','); skip_space(&r)) r.at++;
  wr_json *v = r.at < r.n ? read_tree(&r) : NULL;
  *at = v ? r.at : r.n;
  return v;
}

const wr_json *wr_json_member (const wr_json *object, wr_slice key) {
  if (!object || object->kind != WR_JSON_OBJECT) return NULL;
  for (const wr_json *m = object->first; m; m = m->next) {
    if (wr_slice_is(m->key, key)) return m;
  }
  return NULL;
}

/* Writing */

static void write_escape (wr_buf *out, unsigned char c) {
  static const char hex[] = "0123456789abcdef";
  static const char named[0x20] = {
    ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't'
  };
  wr_buf_char(out, '\\');
  if (c >= 0x20) {
    wr_buf_char(out, (char) c);
  } else if (named[c]) {
    wr_buf_char(out, named[c]);
  } else {
    wr_buf_put(out, "u00", 3);
    wr_buf_char(out, hex[c >> 4]);
    wr_buf_char(out, hex[c & 15]);
  }
}

void wr_json_write_string (wr_buf *out, wr_slice s) {
  wr_buf_char(out, '"');
  for (uint32_t at = 0; at < s.n; at++) {
    uint32_t run = plain_run(s.at + at, s.n - at);
    wr_buf_put(out, s.at + at, run);
    at += run;
    if (at < s.n) write_escape(out, (unsigned char) s.at[at]);
  }
  wr_buf_char(out, '"');
}
