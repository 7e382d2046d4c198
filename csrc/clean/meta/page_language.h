/* page_language.h: the language of a page, as it says and as it is written */
#ifndef WR_META_LANGUAGE_H
#define WR_META_LANGUAGE_H

#include "clean/meta/fact.h"

/* What the caller said; else what the markup says, as a tag ("de", "pt-BR"); else, or where the
   text is plainly in another, the language of the text.  Empty where nothing tells.  Needs blocks
   with verdicts. */
wr_meta_value wr_meta_language (wr_doc *d, const wr_facts *facts);

#endif
