/* field_origin.c: where the value of a field stands in the document, and what says it */
#include "run/field.h"

#include "clean/meta/meta.h"
#include "html/names_table.h"
#include "run/list.h"
#include "tag/quote/quote.h"
#include "text/section.h"

static const wr_span nowhere = {WR_NONE, WR_NONE};

static const wr_meta_value *meta_value (const wr_meta *m, wr_field f) {
  switch (f) {
    case WR_F_TITLE: return &m->title;
    case WR_F_PUBLISHED: return &m->published;
    case WR_F_MODIFIED: return &m->modified;
    case WR_F_SITE: return &m->site;
    case WR_F_LANGUAGE: return &m->language;
    case WR_F_DESCRIPTION: return &m->description;
    case WR_F_IMAGE: return &m->image;
    case WR_F_LICENSE: return &m->license;
    case WR_F_URL: return &m->url;
    case WR_F_PAGE_TYPE: return &m->type;
    case WR_F_AUTHOR: case WR_F_AUTHORS: return m->authors.n ? m->authors.at : NULL;
    case WR_F_ROBOTS: return m->robots.n ? m->robots.at : NULL;
    case WR_F_KEYWORDS: return m->keywords.n ? m->keywords.at : NULL;
    case WR_F_CATEGORIES: return m->categories.n ? m->categories.at : NULL;
    default: return NULL;
  }
}

static bool is_text (wr_field f) {
  return f == WR_F_TEXT || f == WR_F_MARKDOWN || f == WR_F_HTML;
}

static int document_origin (wr_doc *d, wr_item i, wr_field f, wr_span *out, wr_error *e) {
  if (is_text(f)) {
    int status = wr_need_part(&d->part[wr_item_part(i)], WR_S_TEXT, e);
    if (status == WR_OK)
      *out = wr_text_origin(&d->part[wr_item_part(i)], wr_item_text_span(d, i));
    return status;
  }
  int status = wr_need(d, WR_S_META, e);
  if (status != WR_OK) return status;
  const wr_meta_value *v = meta_value(d->meta, f);
  *out = v ? v->origin : nowhere;
  return WR_OK;
}

static wr_span attribute_origin (const wr_doc *d, wr_item i, wr_field f) {
  static const struct { wr_field field; wr_name name; } attributes[] = {
    {WR_F_HREF, WR_ATTR_href}, {WR_F_REL, WR_ATTR_rel}, {WR_F_SRC, WR_ATTR_src},
    {WR_F_ALT, WR_ATTR_alt}
  };
  for (size_t k = 0; k < sizeof attributes / sizeof *attributes; k++) {
    if (attributes[k].field != f) continue;
    const wr_attr *a = wr_node_attr(d, wr_item_index(i), attributes[k].name);
    return a ? wr_attr_span(d, a) : nowhere;
  }
  return wr_item_origin(d, i);
}

/* A section's title stands in its heading. */
static wr_span section_origin (const wr_doc *d, wr_item i, wr_field f) {
  if (f != WR_F_TITLE) return wr_item_origin(d, i);
  const wr_part *p = &d->part[wr_item_part(i)];
  uint32_t heading = wr_section_at(p, wr_item_index(i))->heading;
  return wr_item_origin(d, wr_item_make(WR_I_BLOCK, p->id, heading));
}

/* Of a quotation the speaker, the verb and the cue stand beside it. */
static wr_span annotation_origin (const wr_doc *d, wr_item i, wr_field f) {
  const wr_part *p = &d->part[wr_item_part(i)];
  const wr_quote *q = wr_annotation_at(p, wr_item_index(i))->quote;
  wr_span s = {WR_NONE, WR_NONE};
  if (q && f == WR_F_SPEAKER) s = q->speaker;
  else if (q && f == WR_F_VERB) s = q->verb;
  else if (q && f == WR_F_CUE) s = q->cue;
  return s.start == WR_NONE ? wr_item_origin(d, i) : wr_text_origin(p, s);
}

int wr_field_origin (wr_doc *d, wr_item i, wr_field f, wr_span *out, wr_error *e) {
  *out = nowhere;
  switch (wr_item_space(i)) {
    case WR_I_DOCUMENT: return document_origin(d, i, f, out, e);
    case WR_I_SECTION: *out = section_origin(d, i, f); return WR_OK;
    case WR_I_NODE: *out = attribute_origin(d, i, f); return WR_OK;
    case WR_I_ANNOTATION: *out = annotation_origin(d, i, f); return WR_OK;
    default: *out = wr_item_origin(d, i); return WR_OK;
  }
}

int wr_field_basis (wr_doc *d, wr_item i, wr_field f, const wr_meta_value **out, wr_error *e) {
  *out = NULL;
  if (wr_item_space(i) != WR_I_DOCUMENT) return WR_OK;
  int status = wr_need(d, WR_S_META, e);
  const wr_meta_value *v = status == WR_OK ? meta_value(d->meta, f) : NULL;
  if (v && v->text.n) *out = v;
  return status;
}
