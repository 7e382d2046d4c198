/* xml_tree.h: the tree of an XML document, element by element */
#ifndef WR_XML_TREE_H
#define WR_XML_TREE_H

#include "html/build.h"
#include "html/xml_prolog.h"

/* The tree being built.  Texts, attributes and their places are read from d->text; the caller
   says where tags and texts are.  Names are kept as written ("dc:creator"), except that
   elements of XHTML, SVG and MathML go by their local name and namespace. */
typedef struct wr_xml_tree {
  wr_doc *d;
  wr_xml_prolog prolog;
  wr_array open;                       /* wr_node_id: the elements not yet closed */
  wr_array bindings;                   /* what prefixes meant outside the open elements */
  uint8_t *bound;                      /* by the prefix's wr_name: its namespace + 1, 0 none; 0
                                          is the default namespace */
  uint32_t deeper;                     /* open elements below the limit of levels: they are left
                                          out, their texts stay */
  uint32_t expanded;                   /* bytes that entities made */
  bool failed;                         /* no memory, or a limit that ends the document: no more
                                          nodes */
} wr_xml_tree;

/* False when there is no memory.  In both cases end with wr_xml_tree_end, which closes what is
   open at `end`. */
bool wr_xml_tree_start (wr_xml_tree *t, wr_doc *d);
void wr_xml_tree_end (wr_xml_tree *t, uint32_t end);

/* A start tag: bytes from its '<' to before its '>' or "/>". */
void wr_xml_tree_open (wr_xml_tree *t, wr_span tag);

/* The innermost element ends at byte `end`. */
void wr_xml_tree_close (wr_xml_tree *t, uint32_t end);

/* Character data with references; `cdata`: without. */
void wr_xml_tree_text (wr_xml_tree *t, wr_span s, bool cdata);

/* A comment: the bytes between its marks, and with them. */
void wr_xml_tree_comment (wr_xml_tree *t, wr_span data, wr_span whole);

#endif
