/* names.h: numbers for tag and attribute names, so that nobody compares strings */
#ifndef WR_NAMES_H
#define WR_NAMES_H

#include "base/doc.h"
#include "html/names_table.h"

/* Ids below WR_NAME_STATIC come from the generated table (html/names_table.h: WR_TAG_div,
   WR_ATTR_class, …: one number space for tags and attributes); higher ones are given out per
   document in order of appearance.  0 is no name. */
typedef uint16_t wr_name;

/* The id of a name as written in lower case by the tokenizer (SVG's and MathML's mixed-case
   names keep theirs); 0 when the document does not have it and `d` is NULL or the name limit is
   reached. */
wr_name wr_name_intern (wr_doc *d, wr_slice name);

/* The id of a name that must not be added: 0 when neither the table nor the document has it. */
wr_name wr_name_find (const wr_doc *d, wr_slice name);

/* The name of an id; empty for 0. */
wr_slice wr_name_text (const wr_doc *d, wr_name id);

/* The id of a name in a tag of the source, whose text ends at `end`: ASCII letters are folded,
   NUL is U+FFFD; else as wr_name_intern. */
wr_name wr_name_fold (wr_doc *d, const char *at, uint32_t n, const char *end);

/* What SVG content makes of a tag or attribute name (html.spec.whatwg.org 13.2.6.5):
   "foreignobject" is foreignObject; else itself. */
wr_name wr_name_svg_tag (wr_name id);
wr_name wr_name_svg_attr (wr_name id);

/* For marking names once per tag: whether id was marked with `mark` (not 0) before; marks it.
   Marks last until another comes. */
bool wr_name_mark (wr_doc *d, wr_name id, uint32_t mark);

#endif
