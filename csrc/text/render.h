/* render.h: a part's blocks as Markdown or as clean HTML */
#ifndef WR_RENDER_H
#define WR_RENDER_H

#include "base/buf.h"
#include "text/text.h"

/* GitHub-flavoured Markdown: headings, nested lists, quotes, fenced code with language, GFM
   tables, emphasis, links, images, footnotes (text/markdown.c), and PHP Markdown Extra's
   definitions (text/markdown_level.h). */
void wr_render_markdown (const wr_part *p, wr_buf *out);

/* HTML of the content only, elements and attributes of the allow-list in text/html.c. */
void wr_render_html (const wr_part *p, wr_buf *out);

/* The text of a node as a reader sees it: white space collapsed, block edges and <br> newlines,
   cells parted by tabs; kept in <pre>. */
void wr_render_node (const wr_doc *d, wr_node_id id, wr_buf *out);

#endif
