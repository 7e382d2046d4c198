/* gazetteer_line.c: the lines of a list of names */
#include "tag/gazetteer_line.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

typedef struct reading {
  wr_gazetteer *g;
  const wr_gazetteer_form *form;
  uint64_t words;
  uint32_t line;                       /* where it begins */
  wr_error *e;
} reading;

static int wrong (const reading *r, const char *why) {
  return wr_fail(r->e, WR_E_GAZETTEER, r->line, why);
}

static bool has_letter (wr_slice t) {
  for (uint32_t i = 0, used; i < t.n; i += used)
    if (wr_unicode_class(wr_utf8_decode(t.at + i, t.n - i, &used)) & (WR_U_ALPHA | WR_U_DIGIT))
      return true;
  return false;
}

static int add_name (reading *r, wr_slice name) {
  name = wr_trim(name);
  if (!name.n) return WR_OK;
  if (!has_letter(name)) return wrong(r, "a name without letters and digits");
  wr_gazetteer_word w;
  uint32_t n = 0;
  for (uint32_t at = 0; wr_gazetteer_next(name.at, at, name.n, &w); at = w.end) n++;
  if (n > WR_GAZETTEER_WORDS) return wrong(r, "a name of more than 32 words");
  r->words += n;
  wr_gazetteer_name *made = wr_array_push(&r->g->names, sizeof *made);
  if (!made) return wr_fail(r->e, WR_E_MEMORY, WR_NONE, NULL);
  *made = (wr_gazetteer_name) {.at = (uint32_t) (name.at - r->g->text.at), .n = name.n,
                               .entry = r->g->lines.n - 1, .next = WR_NONE};
  return WR_OK;
}

/* Cuts the head off a text: up to the next `mark`, which is left out. */
static wr_slice cut (wr_slice *rest, char mark) {
  const char *at = memchr(rest->at, mark, rest->n);
  wr_slice head = {rest->at, at ? (uint32_t) (at - rest->at) : rest->n};
  uint32_t used = head.n + (at != NULL);
  *rest = (wr_slice) {rest->at + used, rest->n - used};
  return head;
}

static int add_aliases (reading *r, wr_slice field) {
  int status = WR_OK;
  while (field.n && status == WR_OK) status = add_name(r, cut(&field, '|'));
  return status;
}

static wr_slice field_at (wr_slice line, int i) {
  wr_slice field = cut(&line, '\t');
  while (i-- > 0) field = cut(&line, '\t');
  return field;
}

static int read_entry (reading *r, wr_slice line) {
  uint32_t *start = wr_array_push(&r->g->lines, sizeof *start), before = r->g->names.n, fields = 1;
  if (!start) return wr_fail(r->e, WR_E_MEMORY, WR_NONE, NULL);
  *start = r->line;
  for (uint32_t i = 0; i < line.n; i++) fields += line.at[i] == '\t';
  if (r->form->fields && fields != r->form->fields)
    return wrong(r, "a line with another number of fields than the first");
  int status = WR_OK;
  if (r->form->name < 0) {
    while (line.n && status == WR_OK) status = add_name(r, cut(&line, '\t'));
  } else {
    status = add_name(r, field_at(line, r->form->name));
    if (status == WR_OK && r->g->names.n == before) return wrong(r, "a line without a name");
    if (status == WR_OK && r->form->alias >= 0)
      status = add_aliases(r, field_at(line, r->form->alias));
  }
  return status;
}

static bool is_remark (wr_slice line) {
  return line.n == 0 || (line.at[0] == '#' && (line.n == 1 || line.at[1] == ' '));
}

int wr_gazetteer_lines (wr_gazetteer *g, const wr_gazetteer_form *f, uint64_t *words, wr_error *e) {
  reading r = {.g = g, .form = f, .line = f->start, .e = e};
  wr_slice rest = {g->text.at + f->start, g->text.n - f->start};
  int status = WR_OK;
  while (rest.n && status == WR_OK) {
    wr_slice line = cut(&rest, '\n');
    if (line.n && line.at[line.n - 1] == '\r') line.n--;
    bool blank = wr_trim(line).n == 0 || is_remark(line);
    size_t good = wr_utf8_valid(line.at, line.n);
    if (good < line.n) status = wrong(&r, "a line that is not UTF-8");
    else if (!blank) status = read_entry(&r, line);
    r.line = (uint32_t) (rest.at - g->text.at);
  }
  *words = r.words;
  return status;
}
