/* parse.h: bytes to a tree, whatever kind of document they are */
#ifndef WR_PARSE_H
#define WR_PARSE_H

#include "html/dom.h"

/* The stage: needs charset; makes nodes, attributes, decoded texts, names.  By d->type (found
   here when UNKNOWN: name's suffix, an <?xml or root name, a doctype or tag near the start,
   else plain text): html/tree.c, html/xml.c, html/plain.c, html/markdown.c. Errors: MEMORY, XML
   (with the offset).  Reaching a limit is recorded, not an error. */
int wr_parse_run (wr_doc *d, wr_error *e);

/* The WHATWG tree construction over d->text (html.spec.whatwg.org 13.2).  Scripting as
   d->options says. */
int wr_html_parse (wr_doc *d, wr_error *e);

/* The fragment algorithm (13.4) with `context` as the context element; node 0 gets the
   children. */
int wr_html_parse_fragment (wr_doc *d, wr_slice context, wr_namespace ns, wr_error *e);

/* XML through libxml2's SAX2: no network, no external entities (html/xml.c). */
int wr_xml_parse (wr_doc *d, wr_error *e);

/* Plain text: paragraphs as <p>, by d->options.newline; short lone lines that stand as headings
   as <h2>, bullet lines as <li>. With options.clean == false every paragraph is a <p>.  Nodes
   carry WR_NODE_VERBATIM (html/plain.c). */
int wr_plain_parse (wr_doc *d, wr_error *e);

/* Markdown (CommonMark's blocks and common inlines, GFM tables) as the elements it stands for,
   texts as slices (html/markdown.c). */
int wr_markdown_parse (wr_doc *d, wr_error *e);

#endif
