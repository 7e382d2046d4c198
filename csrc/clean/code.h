/* code.h: what language a code block is in */
#ifndef WR_CODE_LANGUAGE_H
#define WR_CODE_LANGUAGE_H

#include "html/dom.h"

/* The language that the markup of <pre> `id` names, on itself, the element around it or its
   first child: class "language-lua", "lang-lua", "highlight-source-lua", "brush: lua", or
   data-lang.  A slice of the attribute; empty where nothing says. */
wr_slice wr_code_language (const wr_doc *d, wr_node_id id);

#endif
