/* markdown_level.c: what stands before the lines of Markdown inside containers */
#include <stdio.h>

#include "text/markdown_level.h"

void wr_markdown_line (wr_markdown_levels *l, wr_buf *out) {
  for (uint32_t i = 0; i < l->n; i++) {
    wr_markdown_level *x = &l->at[i];
    if (x->kind == WR_C_QUOTE) wr_buf_text(out, "> ");
    else if (!x->begun) wr_buf_text(out, x->marker);
    else for (uint32_t k = 0; k < x->indent; k++) wr_buf_char(out, ' ');
    x->begun = true;
  }
}

void wr_markdown_gap (const wr_markdown_levels *l, wr_buf *out) {
  for (uint32_t i = 0; i < l->n; i++)
    if (l->at[i].kind == WR_C_QUOTE && l->at[i].begun) wr_buf_text(out, i ? " >" : ">");
  wr_buf_char(out, '\n');
}

/* An item: its number or a dash. */
static void enter_item (wr_markdown_levels *l, wr_markdown_level *item) {
  wr_markdown_level *list = l->n > 1 ? item - 1 : NULL;
  bool nested = l->n > 2 && l->at[l->n - 3].kind == WR_C_ITEM && l->at[l->n - 3].begun;
  uint32_t number = list ? list->number++ : 1;
  l->tight = nested || number > 1;
  if (list && list->kind == WR_C_ORDERED)
    snprintf(item->marker, sizeof item->marker, "%u. ", (unsigned) number);
  else
    strcpy(item->marker, "- ");
  item->indent = (uint32_t) strlen(item->marker);
}

/* A term, or what it means; a definition without a term is a paragraph. */
static void enter_term (wr_markdown_levels *l, wr_markdown_level *term) {
  wr_markdown_level *terms = l->n > 1 && term[-1].kind == WR_C_TERMS ? term - 1 : NULL;
  if (!terms) return;
  bool defined = term->kind == WR_C_DEFINITION && terms->number > 0;
  l->tight = defined || (terms->number > 0 && terms->last == WR_C_TERM);
  terms->number += term->kind == WR_C_TERM;
  terms->last = term->kind;
  if (!defined) return;
  strcpy(term->marker, ": ");
  term->indent = 2;
}

/* A note, which is never tight; the item that it is has no marker of its own. */
static void enter_note (wr_markdown_levels *l, wr_markdown_level *note, const char *label) {
  l->tight = false;
  snprintf(note->marker, sizeof note->marker, "[^%s]: ", label);
  note->indent = 4;
}

/* Containers that Markdown has signs for. */
static bool is_level (wr_container c) {
  return c <= WR_C_DEFINITION || c == WR_C_NOTE;
}

void wr_markdown_enter (wr_markdown_levels *l, const wr_notes *notes, wr_container c,
  wr_node_id node) {
  if (!is_level(c)) return;
  if (l->n == WR_MARKDOWN_LEVELS) {
    l->deeper++;
    return;
  }
  wr_note_place place = wr_notes_at(notes, node);
  wr_markdown_level *x = &l->at[l->n++];
  *x = (wr_markdown_level) {.kind = c, .number = c == WR_C_TERMS ? 0 : 1};
  if (c == WR_C_ITEM && place.role != WR_NOTE_BODY) enter_item(l, x);
  if (c == WR_C_TERM || c == WR_C_DEFINITION) enter_term(l, x);
  if (c == WR_C_NOTE) enter_note(l, x, wr_notes_label(notes, place));
}

void wr_markdown_leave (wr_markdown_levels *l, wr_container c) {
  if (!is_level(c)) return;
  if (l->deeper) l->deeper--;
  else if (l->n) l->n--;
}
