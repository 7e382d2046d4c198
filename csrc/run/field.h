/* field.h: the fields of items, by number */
#ifndef WR_FIELD_H
#define WR_FIELD_H

#include "clean/meta/meta.h"
#include "run/value.h"

/* Which items have a field: bits by wr_space. */
enum {
  WR_ON_D = 1 << WR_I_DOCUMENT, WR_ON_S = 1 << WR_I_SECTION, WR_ON_B = 1 << WR_I_BLOCK,
  WR_ON_E = 1 << WR_I_SENTENCE, WR_ON_T = 1 << WR_I_TOKEN, WR_ON_A = 1 << WR_I_ANNOTATION,
  WR_ON_L = 1 << WR_I_TABLE, WR_ON_R = 1 << WR_I_ROW, WR_ON_C = 1 << WR_I_CELL,
  WR_ON_N = 1 << WR_I_NODE, WR_ON_ALL = (1 << WR_I_N) - 1
};

/* XX(NAME, "name", result, items): result 0 a value, 1 an item, 2 a list of items.  The names
   are those of the script language. */
#define WR_FIELD_MAP(XX) \
  XX(KIND, "kind", 0, WR_ON_ALL) XX(TEXT, "text", 0, WR_ON_ALL) \
  XX(INDEX, "index", 0, WR_ON_ALL) XX(START, "start", 0, WR_ON_ALL) \
  XX(END, "end", 0, WR_ON_ALL) XX(SOURCE_START, "source_start", 0, WR_ON_ALL) \
  XX(SOURCE_END, "source_end", 0, WR_ON_ALL) XX(DOC, "doc", 1, WR_ON_ALL) \
  XX(PARENT, "parent", 1, WR_ON_ALL) XX(SECTION, "section", 1, WR_ON_ALL) \
  XX(BLOCK, "block", 1, WR_ON_ALL) XX(SENTENCE, "sentence", 1, WR_ON_ALL) \
  XX(PREV, "prev", 1, WR_ON_ALL) XX(NEXT, "next", 1, WR_ON_ALL) XX(URL, "url", 0, WR_ON_D) \
  XX(TYPE, "type", 0, WR_ON_D) XX(TITLE, "title", 0, WR_ON_D | WR_ON_S) \
  XX(AUTHOR, "author", 0, WR_ON_D) XX(AUTHORS, "authors", 0, WR_ON_D) \
  XX(PUBLISHED, "published", 0, WR_ON_D) XX(MODIFIED, "modified", 0, WR_ON_D) \
  XX(SITE, "site", 0, WR_ON_D) XX(LANGUAGE, "language", 0, WR_ON_D | WR_ON_B) \
  XX(DESCRIPTION, "description", 0, WR_ON_D) XX(IMAGE, "image", 0, WR_ON_D) \
  XX(LICENSE, "license", 0, WR_ON_D) XX(KEYWORDS, "keywords", 0, WR_ON_D) \
  XX(CATEGORIES, "categories", 0, WR_ON_D) XX(MARKDOWN, "markdown", 0, WR_ON_D) \
  XX(HTML, "html", 0, WR_ON_D | WR_ON_N) XX(ENCODING, "encoding", 0, WR_ON_D) \
  XX(ENCODING_SOURCE, "encoding_source", 0, WR_ON_D) XX(REPLACED, "replaced", 0, WR_ON_D) \
  XX(TRUNCATED, "truncated", 0, WR_ON_D) XX(COVERAGE, "coverage", 0, WR_ON_D) \
  XX(CONFIDENCE, "confidence", 0, WR_ON_D) XX(PAGE_TYPE, "page_type", 0, WR_ON_D) \
  XX(STATUS, "status", 0, WR_ON_D) \
  XX(CONTENT_FROM, "content_from", 0, WR_ON_D) \
  XX(ROBOTS, "robots", 0, WR_ON_D) XX(LEVEL, "level", 0, WR_ON_S | WR_ON_B) \
  XX(PATH, "path", 0, WR_ON_S) XX(DEPTH, "depth", 0, WR_ON_B) \
  XX(ORDERED, "ordered", 0, WR_ON_B) XX(VERDICT, "verdict", 0, WR_ON_B) \
  XX(SCORE, "score", 0, WR_ON_B | WR_ON_E | WR_ON_A) XX(REASON, "reason", 0, WR_ON_E) \
  XX(HREF, "href", 0, WR_ON_N) XX(REL, "rel", 0, WR_ON_N) XX(SRC, "src", 0, WR_ON_N) \
  XX(ALT, "alt", 0, WR_ON_N) XX(CAPTION, "caption", 0, WR_ON_L) \
  XX(HEADERS, "headers", 0, WR_ON_L) XX(ROWS, "rows", 2, WR_ON_L) \
  XX(CELLS, "cells", 2, WR_ON_R) XX(ROW, "row", 0, WR_ON_C) XX(COLUMN, "column", 0, WR_ON_C) \
  XX(ROWSPAN, "rowspan", 0, WR_ON_C) XX(COLSPAN, "colspan", 0, WR_ON_C) \
  XX(ROW_HEADERS, "row_headers", 0, WR_ON_C) XX(COLUMN_HEADERS, "column_headers", 0, WR_ON_C) \
  XX(TABLE, "table", 1, WR_ON_B | WR_ON_R | WR_ON_C) XX(TAG, "tag", 0, WR_ON_N) \
  XX(RAW, "raw", 0, WR_ON_N) XX(LOWER, "lower", 0, WR_ON_T) XX(SHAPE, "shape", 0, WR_ON_T) \
  XX(SUBKIND, "subkind", 0, WR_ON_B | WR_ON_T | WR_ON_A) \
  XX(PARENT_ANNOTATION, "parent_annotation", 1, WR_ON_A) XX(PARTS, "parts", 2, WR_ON_A) \
  XX(VALUE, "value", 0, WR_ON_A) XX(DECIMAL, "decimal", 0, WR_ON_A) XX(LO, "lo", 0, WR_ON_A) \
  XX(HI, "hi", 0, WR_ON_A) XX(LO_INCL, "lo_incl", 0, WR_ON_A) \
  XX(HI_INCL, "hi_incl", 0, WR_ON_A) XX(APPROX, "approx", 0, WR_ON_A) \
  XX(UNIT, "unit", 0, WR_ON_A) XX(UCUM, "ucum", 0, WR_ON_A) \
  XX(DIMENSION, "dimension", 0, WR_ON_A) XX(SI, "si", 0, WR_ON_A) \
  XX(CURRENCY, "currency", 0, WR_ON_A) XX(PER, "per", 0, WR_ON_A) \
  XX(AMBIGUOUS, "ambiguous", 0, WR_ON_A) XX(ALTERNATIVES, "alternatives", 0, WR_ON_A) \
  XX(TIMEX, "timex", 0, WR_ON_A) XX(MOD, "mod", 0, WR_ON_A) XX(FROM, "from", 0, WR_ON_A) \
  XX(TO, "to", 0, WR_ON_A) XX(GRAIN, "grain", 0, WR_ON_A) XX(ANCHOR, "anchor", 0, WR_ON_A) \
  XX(NAME, "name", 0, WR_ON_A) XX(MENTIONS, "mentions", 2, WR_ON_A) \
  XX(SPEAKER, "speaker", 0, WR_ON_A) XX(SPEAKER_NAME, "speaker_name", 0, WR_ON_A) \
  XX(VERB, "verb", 0, WR_ON_A) XX(CUE, "cue", 0, WR_ON_A)

typedef enum wr_field {
#define XX(name, text, result, spaces) WR_F_##name,
  WR_FIELD_MAP(XX)
#undef XX
  WR_FIELD_N
} wr_field;

/* The number of a field by name, or -1; its name and its result (0 value, 1 item, 2 items). */
int wr_field_of (wr_slice name);
const char *wr_field_name (int field);
int wr_field_result (int field);

/* The spaces whose items have the field: bits 1 << wr_space. */
uint32_t wr_field_spaces (int field);

/* The value of a field of an item, running the stages it needs; NIL where it is missing.
   Errors: those of the stages. */
int wr_field_get (wr_doc *d, wr_item i, wr_field field, wr_value *out, wr_error *e);

/* Where the value of a field stands in d->text: a document's title in its <meta> or <h1>, a
   link's href in its tag; otherwise the item's own bytes.  {WR_NONE, WR_NONE} when the value is
   not in the document. */
int wr_field_origin (wr_doc *d, wr_item i, wr_field field, wr_span *out, wr_error *e);

/* Where a document's field has its value from, as metadata keep it (clean/meta/meta.h): *out gets
   the value with its source and confidence, NULL for other items and fields and where there is
   none.  Errors: those of the stages. */
int wr_field_basis (wr_doc *d, wr_item i, wr_field field, const wr_meta_value **out,
  wr_error *e);

/* The fields that only items of one space have, in the file named after them. */
int wr_document_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e);
int wr_section_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e);
int wr_block_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e);
int wr_token_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e);
int wr_table_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e);
int wr_row_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e);
int wr_cell_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e);
int wr_node_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e);
int wr_annotation_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e);

#endif
