/* tokenizer.c: the markup of a page, token by token; texts and tags */
#include "html/scan.h"
#include "html/tokenizer.h"

/* What a byte ends; L: a letter. */
enum {
  SPACE = 1, TAG_NAME_END = 2, ATTR_NAME_END = 4, VALUE_END = 8, L = 16, VALUE_ODD = 32
};

#define ENDS_ALL (SPACE | TAG_NAME_END | ATTR_NAME_END | VALUE_END)
static const uint8_t class_of[256] = {
  ['\t'] = ENDS_ALL, ['\n'] = ENDS_ALL, ['\f'] = ENDS_ALL, ['\r'] = ENDS_ALL, [' '] = ENDS_ALL,
  ['/'] = TAG_NAME_END | ATTR_NAME_END, ['='] = ATTR_NAME_END,
  ['>'] = TAG_NAME_END | ATTR_NAME_END | VALUE_END, ['&'] = VALUE_ODD, [0] = VALUE_ODD,
  ['A'] = L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
  ['a'] = L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L
};

static inline unsigned class (char c) {
  return class_of[(uint8_t) c];
}

void wr_tokenizer_start (wr_tokenizer *t, wr_doc *d) {
  *t = (wr_tokenizer) {
    .d = d, .base = d->text.at, .at = d->text.at, .end = d->text.at + d->text.n};
}

bool wr_tokenizer_text (wr_tokenizer *t, const char *end, bool special, unsigned rules) {
  wr_span s = {wr_tokenizer_offset(t, t->at), wr_tokenizer_offset(t, end)};
  t->token.kind = WR_HTML_TEXT;
  t->token.special = special;
  t->token.rules = (uint8_t) rules;
  t->token.span = t->token.data = s;
  t->at = end;
  return true;
}

static inline const char *skip_space (const char *p, const char *end) {
  while (p < end && class(*p) & SPACE) p++;
  return p;
}

/* The end of a name. */
static inline const char *skip_until (const char *p, const char *end, unsigned classes) {
  p = wr_scan_name(p, end);
  while (p < end && !(class(*p) & classes)) p++;
  return p;
}

/* One attribute as read: raw, and whether its value has special bytes. */
typedef struct raw_attr {
  const char *name, *value;
  uint32_t name_n, value_n;
  bool special;
} raw_attr;

/* Reads the value behind the '=' before p. */
static inline const char *read_value (const char *p, const char *end, raw_attr *a) {
  p = skip_space(p, end);
  if (p == end) return end;
  char quote = *p;
  if (quote == '"' || quote == '\'') {
    a->value = p + 1;
    p = wr_scan_text(a->value, end, quote, '&', &a->special);
    a->value_n = (uint32_t) (p - a->value);
    return p < end ? p + 1 : end;
  }
  a->value = p;
  for (; p < end && !(class(*p) & VALUE_END); p++) a->special |= (class(*p) & VALUE_ODD) != 0;
  a->value_n = (uint32_t) (p - a->value);
  return p;
}

/* Reads the attribute at p (its name may begin with '='); the place behind it, `end` when it is
   cut off. */
static inline const char *read_attr (const char *p, const char *end, raw_attr *a) {
  a->name = p;
  p = skip_until(p + 1, end, ATTR_NAME_END);
  a->name_n = (uint32_t) (p - a->name);
  a->value = p;
  a->value_n = 0;
  a->special = false;
  p = skip_space(p, end);
  return p < end && *p == '=' ? read_value(p + 1, end, a) : p;
}

/* The name of a tag or attribute: 0 past the limit of names, or when there is no memory. */
static inline wr_name name_of (wr_tokenizer *t, const char *s, uint32_t n) {
  wr_name name = wr_name_fold(t->d, s, n, t->end);
  if (name == 0 && !(t->d->truncated & 1u << WR_LIMIT_names)) t->failed = true;
  return name;
}

static void decode_value (wr_tokenizer *t, wr_attr *a) {
  uint32_t start = t->d->layer[WR_DECODED].n;
  wr_span raw = {a->value, a->value + a->value_n};
  if (!wr_decode(t->d, raw, WR_DECODE_REFERENCES | WR_DECODE_ATTRIBUTE, false))
    t->failed = true;
  a->value = start;
  a->value_n = t->d->layer[WR_DECODED].n - start;
  a->decoded = 1;
}

static void keep_attr (wr_tokenizer *t, const raw_attr *raw) {
  wr_doc *d = t->d;
  wr_array *attrs = &d->layer[WR_ATTRS];
  uint32_t at = wr_tokenizer_offset(t, raw->name);
  if (attrs->n - t->token.attr >= d->limits.attributes) {
    wr_doc_truncate(d, WR_LIMIT_attributes, at);
    return;
  }
  wr_name name = name_of(t, raw->name, raw->name_n);
  if (name == 0 || wr_name_mark(d, name, t->token.span.start + 1)) return;
  if (attrs->n == attrs->cap && !wr_array_reserve(attrs, 1, sizeof(wr_attr))) {
    t->failed = true;
    return;
  }
  wr_attr *a = (wr_attr *) attrs->at + attrs->n++;
  uint32_t value = wr_tokenizer_offset(t, raw->value);
  *a = (wr_attr) {.at = at, .value = value, .value_n = raw->value_n, .name = name};
  if (raw->special) decode_value(t, a);
}

/* Reads attributes from p to the end of the tag, keeps them for start tags.  The place behind
   the '>', NULL when there is none. */
static const char *read_attrs (wr_tokenizer *t, const char *p, bool keep) {
  const char *end = t->end;
  for (raw_attr a;;) {
    p = skip_space(p, end);
    if (p == end) return NULL;
    if (*p == '>') return p + 1;
    if (*p == '/') {
      p++;
      if (p < end && *p == '>') {
        t->token.self_closing = true;
        return p + 1;
      }
      continue;
    }
    p = read_attr(p, end, &a);
    if (p == end) return NULL;
    if (keep) keep_attr(t, &a);
  }
}

/* Reads the tag whose name starts at p.  False when the page ends within it: there is no such
   tag. */
static bool read_tag (wr_tokenizer *t, const char *p, wr_html_kind kind) {
  const char *name = p;
  wr_html_token *k = &t->token;
  p = skip_until(p + 1, t->end, TAG_NAME_END);
  k->kind = (uint8_t) kind;
  k->self_closing = false;
  k->span.start = wr_tokenizer_offset(t, t->at);
  k->attr = t->d->layer[WR_ATTRS].n;
  k->attr_n = 0;
  if (p == t->end) return false;
  k->name = name_of(t, name, (uint32_t) (p - name));
  p = *p == '>' ? p + 1 : read_attrs(t, p, kind == WR_HTML_START);
  if (!p) {
    t->d->layer[WR_ATTRS].n = k->attr;
    return false;
  }
  k->attr_n = t->d->layer[WR_ATTRS].n - k->attr;
  k->span.end = wr_tokenizer_offset(t, p);
  t->at = p;
  return true;
}

static bool make_eof (wr_tokenizer *t) {
  t->at = t->end;
  t->token.kind = WR_HTML_EOF;
  t->token.span = t->token.data = (wr_span) {t->d->text.n, t->d->text.n};
  t->token.attr_n = 0;
  return true;
}

/* The end of the text at p: the first '<' that starts markup. */
static const char *data_end (const wr_tokenizer *t, const char *p, bool *special) {
  for (;; p++) {
    p = wr_scan_text(p, t->end, '<', '&', special);
    if (t->end - p < 2) return t->end;
    if (class(p[1]) & L || p[1] == '!' || p[1] == '?') return p;
    if (p[1] == '/' && t->end - p > 2) return p;
  }
}

/* Reads one token of ordinary markup.  False: there was none here (a bogus "</>"), or a CDATA
   section begins. */
static bool next_in_data (wr_tokenizer *t) {
  bool special = false;
  if (t->at == t->end) return make_eof(t);
  const char *p = data_end(t, t->at, &special);
  if (p > t->at)
    return wr_tokenizer_text(t, p, special, WR_DECODE_REFERENCES | WR_DECODE_NUL_KEEP);
  if (class(p[1]) & L) return read_tag(t, p + 1, WR_HTML_START) || make_eof(t);
  if (p[1] == '/' && class(p[2]) & L)
    return read_tag(t, p + 2, WR_HTML_END) || make_eof(t);
  return wr_declaration_read(t, p + 1);
}

/* Reads raw text up to what ends it, where the next token is ordinary markup.  False: it is
   empty. */
static bool next_in_raw (wr_tokenizer *t) {
  bool special = false, cdata = t->state == WR_HTML_CDATA;
  unsigned rules = t->state == WR_HTML_RCDATA ? WR_DECODE_REFERENCES : 0;
  if (cdata) rules = WR_DECODE_NUL_KEEP;
  const char *p = wr_rawtext_end(t, &special);
  if (p < t->end) t->state = WR_HTML_DATA;
  bool some = p > t->at && wr_tokenizer_text(t, p, special, rules);
  t->at = cdata && p < t->end ? p + 3 : p;
  return some;
}

void wr_tokenizer_next (wr_tokenizer *t) {
  do {
    if (t->state != WR_HTML_DATA && next_in_raw(t)) return;
  } while (!next_in_data(t));
}
