/* tokens.c: the tokenizer's tokens as lines, for spec/tokenizer_spec.lua
   Each case on standard input is a line "STATE NAME LENGTH" and so many bytes; STATE is one of
   wr_html_state, NAME the last start tag or "-".  Tokens go out one a line, fields parted by
   tabs (\, tab, newline and CR in fields escaped), an empty line behind each case.  Texts that
   follow each other are one. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "html/tokenizer.h"

static void put_field (wr_buf *out, wr_slice s) {
  for (uint32_t i = 0; i < s.n; i++) {
    switch (s.at[i]) {
      case '\\': wr_buf_text(out, "\\\\"); break;
      case '\t': wr_buf_text(out, "\\t"); break;
      case '\n': wr_buf_text(out, "\\n"); break;
      case '\r': wr_buf_text(out, "\\r"); break;
      default: wr_buf_char(out, s.at[i]);
    }
  }
}

/* The decoded bytes s, letters folded when `fold` is set. */
static void put_decoded (wr_doc *d, wr_span s, unsigned rules, bool fold, wr_buf *out) {
  uint32_t from = d->layer[WR_DECODED].n;
  if (!wr_decode(d, s, rules, false)) abort();
  char *at = (char *) d->layer[WR_DECODED].at + from;
  uint32_t n = d->layer[WR_DECODED].n - from;
  for (uint32_t i = 0; fold && i < n; i++) if (at[i] >= 'A' && at[i] <= 'Z') at[i] += 'a' - 'A';
  put_field(out, (wr_slice) {at, n});
}

/* A text of which the tokenizer says that it is not special is written as it stands. */
static void put_text (wr_doc *d, const wr_html_token *k, wr_buf *out) {
  if (k->special) put_decoded(d, k->data, k->rules, false, out);
  else put_field(out, (wr_slice) {d->text.at + k->data.start, k->data.end - k->data.start});
}

static void put_start (wr_doc *d, const wr_html_token *k, wr_buf *out) {
  wr_buf_text(out, "start\t");
  put_field(out, wr_name_text(d, k->name));
  if (k->self_closing) wr_buf_text(out, "\t/");
  const wr_attr *a = (const wr_attr *) d->layer[WR_ATTRS].at + k->attr;
  for (uint32_t i = 0; i < k->attr_n; i++) {
    wr_buf_char(out, '\t');
    put_field(out, wr_name_text(d, a[i].name));
    wr_buf_char(out, '=');
    put_field(out, wr_attr_value(d, a + i));
  }
}

static void put_identifier (wr_doc *d, bool has, wr_span s, wr_buf *out) {
  wr_buf_text(out, has ? "\t=" : "\t-");
  if (has) put_decoded(d, s, 0, false, out);
}

static void put_doctype (wr_doc *d, const wr_html_token *k, const wr_html_doctype *t,
  wr_buf *out) {
  bool named = k->data.end > k->data.start;
  wr_buf_text(out, named ? "doctype\t=" : "doctype\t-");
  if (named) put_decoded(d, k->data, 0, true, out);
  put_identifier(d, t->has_public, t->public_id, out);
  put_identifier(d, t->has_system, t->system_id, out);
  wr_buf_text(out, t->force_quirks ? "\tquirks" : "");
}

static void put_token (const wr_tokenizer *t, wr_buf *out) {
  const wr_html_token *k = &t->token;
  switch ((wr_html_kind) k->kind) {
    case WR_HTML_TEXT: put_text(t->d, k, out); break;
    case WR_HTML_START: put_start(t->d, k, out); break;
    case WR_HTML_END:
      wr_buf_text(out, "end\t");
      put_field(out, wr_name_text(t->d, k->name));
      break;
    case WR_HTML_COMMENT:
      wr_buf_text(out, "comment\t");
      put_text(t->d, k, out);
      break;
    case WR_HTML_DOCTYPE: put_doctype(t->d, k, &t->doctype, out); break;
    case WR_HTML_EOF: break;
  }
}

static void put_tokens (wr_tokenizer *t, wr_buf *out) {
  bool in_text = false;
  do {
    wr_tokenizer_next(t);
    if (t->failed) abort();
    bool text = t->token.kind == WR_HTML_TEXT;
    if (in_text && !text) wr_buf_char(out, '\n');
    if (text && !in_text) wr_buf_text(out, "text\t");
    put_token(t, out);
    in_text = text;
    if (!text && t->token.kind != WR_HTML_EOF) wr_buf_char(out, '\n');
  } while (t->token.kind != WR_HTML_EOF);
  wr_buf_char(out, '\n');
}

static void read_page (wr_doc *d, char *bytes, uint32_t n, uint8_t state, const char *name,
  wr_buf *out) {
  wr_options o;
  wr_tokenizer t;
  wr_options_default(&o);
  wr_doc_reset(d, (wr_slice) {bytes, n}, &o);
  d->text = d->source;
  wr_tokenizer_start(&t, d);
  t.state = state;
  if (*name != '-') t.raw_name = wr_name_intern(d, (wr_slice) {name, (uint32_t) strlen(name)});
  put_tokens(&t, out);
}

/* Each page lies in memory of its own size, so that a sanitizer sees a read behind it. */
int main (void) {
  unsigned state, n;
  char name[64];
  wr_doc *d = wr_doc_new();
  wr_buf out = {0};
  while (d && scanf("%u %63s %u", &state, name, &n) == 3 && getchar() == '\n') {
    char *bytes = malloc(n ? n : 1);
    if (!bytes || fread(bytes, 1, n, stdin) != n) return 1;
    read_page(d, bytes, n, (uint8_t) state, name, &out);
    free(bytes);
  }
  fwrite(out.at, 1, out.n, stdout);
  wr_buf_free(&out);
  wr_doc_free(d);
  return 0;
}
