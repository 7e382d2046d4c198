/* xml_prolog.h: what must be known of an XML text before libxml2 sees it */
#ifndef WR_XML_PROLOG_H
#define WR_XML_PROLOG_H

#include "base/doc.h"

/* An entity that stands for plain text: name and value are bytes of d->text, the value free of
   markup and references. */
typedef struct wr_xml_entity {
  wr_span name, value;
} wr_xml_entity;

/* libxml2 is never shown the doctype: no external subset, no parameter entities, no default
   attributes, nothing that grows. */
typedef struct wr_xml_prolog {
  wr_span doctype;                     /* empty where there is none */
  wr_array entities;                   /* wr_xml_entity, sorted by name, each name once */
  uint32_t end;                        /* the text's end, or where a tag has more attributes
                                          than the limit (then recorded) */
} wr_xml_prolog;

/* Reads d->text once.  False when there is no memory.  Free with wr_xml_prolog_free. */
bool wr_xml_prolog_read (wr_doc *d, wr_xml_prolog *p);
void wr_xml_prolog_free (wr_xml_prolog *p);

/* The value of the entity that is referred to at bytes s ("&name;"); NULL when the document did
   not declare it as plain text. */
const wr_xml_entity *wr_xml_entity_find (const wr_doc *d, const wr_xml_prolog *p,
  wr_slice name);

#endif
