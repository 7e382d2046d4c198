/* text_field.c: fields of sections, blocks and tokens */
#include "run/field.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "clean/block.h"
#include "clean/code.h"
#include "text/section.h"

static wr_slice section_title (const wr_part *p, uint32_t section) {
  wr_span s = wr_passage_at(p, wr_section_at(p, section)->heading)->text;
  return (wr_slice) {wr_part_text(p).at + s.start, s.end - s.start};
}

/* Titles from the top down to this section. */
static int section_path (wr_doc *d, const wr_part *p, uint32_t section, wr_value *v,
  wr_error *e) {
  uint32_t n = 0;
  for (uint32_t s = section; s != WR_NONE; s = wr_section_at(p, s)->parent) n++;
  wr_slice *texts = wr_set_texts(d, v, n);
  if (!texts) return wr_no_memory(e);
  for (uint32_t s = section; s != WR_NONE; s = wr_section_at(p, s)->parent)
    texts[--n] = section_title(p, s);
  return WR_OK;
}

int wr_section_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e) {
  const wr_part *p = &d->part[wr_item_part(i)];
  switch (f) {
    case WR_F_TITLE: return wr_set_text(v, section_title(p, wr_item_index(i)));
    case WR_F_LEVEL: return wr_set_int(v, wr_section_at(p, wr_item_index(i))->level);
    case WR_F_PATH: return section_path(d, p, wr_item_index(i), v, e);
    default: return WR_OK;
  }
}

int wr_block_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e) {
  (void) e;
  const wr_block *b = wr_block_at(d,
    wr_passage_at(&d->part[wr_item_part(i)], wr_item_index(i))->block);
  switch (f) {
    case WR_F_LEVEL: return b->kind == WR_HEADING ? wr_set_int(v, b->level) : WR_OK;
    case WR_F_DEPTH: return b->list_depth ? wr_set_int(v, b->list_depth) : WR_OK;
    case WR_F_ORDERED: return b->list_depth ? wr_set_bool(v, b->ordered) : WR_OK;
    case WR_F_LANGUAGE:
      return b->kind == WR_CODE ? wr_set_some(v, wr_code_language(d, b->node)) : WR_OK;
    case WR_F_VERDICT: return wr_set_name(v, wr_verdict_name(b->verdict));
    case WR_F_SCORE: return wr_set_score(v, b->score);
    case WR_F_SUBKIND: return wr_set_name(v, wr_block_kind_name(b->kind));
    case WR_F_TABLE:
      return wr_set_item(v,
        b->table == WR_NONE ? 0 : wr_item_make(WR_I_TABLE, wr_item_part(i), b->table));
    default: return WR_OK;
  }
}

/* The word's look: X for upper case, x for lower, 9 for a digit, other characters as they are;
   runs over 4 are cut to 4. */
static int token_shape (wr_doc *d, wr_slice s, wr_value *v, wr_error *e) {
  wr_buf b = {0};
  uint32_t last = 0, run = 0, used;
  for (uint32_t i = 0; i < s.n; i += used) {
    uint32_t c = wr_utf8_decode(s.at + i, s.n - i, &used);
    unsigned class = wr_unicode_class(c);
    c = class & WR_U_UPPER ? 'X' : class & WR_U_ALPHA ? 'x' : class & WR_U_DIGIT ? '9' : c;
    run = c == last ? run + 1 : 1;
    last = c;
    if (run <= 4) wr_buf_codepoint(&b, c);
  }
  return wr_set_buf(d, v, &b, e);
}

static int token_lower (wr_doc *d, wr_slice s, wr_value *v, wr_error *e) {
  wr_buf b = {0};
  uint32_t used;
  for (uint32_t i = 0; i < s.n; i += used)
    wr_buf_codepoint(&b, wr_unicode_lower(wr_utf8_decode(s.at + i, s.n - i, &used)));
  return wr_set_buf(d, v, &b, e);
}

int wr_token_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e) {
  wr_slice s;
  int status = wr_item_text(d, i, &s, e);
  if (status != WR_OK) return status;
  switch (f) {
    case WR_F_LOWER: return token_lower(d, s, v, e);
    case WR_F_SHAPE: return token_shape(d, s, v, e);
    case WR_F_SUBKIND:
      return wr_set_name(v,
        wr_token_kind_name(wr_token_at(&d->part[wr_item_part(i)], wr_item_index(i))->kind));
    default: return WR_OK;
  }
}
