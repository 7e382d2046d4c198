/* code.h: what language a code block is in */
#ifndef WR_CODE_LANGUAGE_H
#define WR_CODE_LANGUAGE_H

#include "html/dom.h"

/* The language that the markup of <pre> `id` names, on itself, its <code> or the element
   around it: class "language-lua", "lang-lua", "highlight-source-lua", "brush: lua" or a
   language's name alone, data-lang, data-language; on the element around that, Sphinx's
   "highlight-lua".  A slice of the attribute; empty where nothing says. */
wr_slice wr_code_language (const wr_doc *d, wr_node_id id);

#endif
