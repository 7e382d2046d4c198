/* document_field.c: fields of the document */
#include "run/field.h"

#include "base/ascii.h"
#include "clean/content.h"
#include "clean/meta/meta.h"
#include "clean/report.h"
#include "input/charset.h"
#include "text/render.h"

static int list (wr_doc *d, wr_value *v, const wr_meta_list *l, wr_error *e) {
  if (!l->n) return WR_OK;
  wr_slice *texts = wr_set_texts(d, v, l->n);
  if (!texts) return wr_no_memory(e);
  for (uint32_t i = 0; i < l->n; i++) texts[i] = l->at[i].text;
  return WR_OK;
}

static int meta_field (wr_doc *d, wr_field f, wr_value *v, wr_error *e) {
  int status = wr_need(d, WR_S_META, e);
  if (status != WR_OK) return status;
  const wr_meta *m = d->meta;
  switch (f) {
    case WR_F_TITLE: return wr_set_some(v, m->title.text);
    case WR_F_PUBLISHED: return wr_set_some(v, m->published.text);
    case WR_F_MODIFIED: return wr_set_some(v, m->modified.text);
    case WR_F_SITE: return wr_set_some(v, m->site.text);
    case WR_F_LANGUAGE: return wr_set_some(v, m->language.text);
    case WR_F_DESCRIPTION: return wr_set_some(v, m->description.text);
    case WR_F_IMAGE: return wr_set_some(v, m->image.text);
    case WR_F_LICENSE: return wr_set_some(v, m->license.text);
    case WR_F_URL: return wr_set_some(v, d->options.url.n ? d->options.url : m->url.text);
    case WR_F_AUTHOR: return wr_set_some(v, m->author.text);
    case WR_F_AUTHORS: return list(d, v, &m->authors, e);
    case WR_F_KEYWORDS: return list(d, v, &m->keywords, e);
    case WR_F_CATEGORIES: return list(d, v, &m->categories, e);
    case WR_F_ROBOTS: return list(d, v, &m->robots, e);
    default: return WR_OK;
  }
}

static const char *type_name (wr_type t) {
  static const char *const names[] = {NULL, "html", "xml", "text", "markdown"};
  return names[t];
}

/* Names of the limits that were reached, parted by spaces. */
static int truncated (wr_doc *d, wr_value *v, wr_error *e) {
  wr_buf b = {0};
  for (int i = 0; i < WR_LIMIT_N; i++) {
    if (!(d->truncated & 1u << i)) continue;
    if (b.n) wr_buf_char(&b, ' ');
    wr_buf_text(&b, wr_limit_name(i));
  }
  if (!b.n) return WR_OK;
  return wr_set_buf(d, v, &b, e);
}

static int rendered (wr_doc *d, wr_part *p, wr_field f, wr_value *v, wr_error *e) {
  int status = wr_need_part(p, WR_S_TEXT, e);
  if (status == WR_OK) status = wr_need(d, WR_S_TABLES, e);
  if (status != WR_OK) return status;
  wr_buf b = {0};
  if (f == WR_F_MARKDOWN) wr_render_markdown(p, &b);
  else wr_render_html(p, &b);
  return wr_set_buf(d, v, &b, e);
}

static int content_field (wr_doc *d, wr_field f, wr_value *v, wr_error *e) {
  int status = wr_need(d, WR_S_CONTENT, e);
  if (status != WR_OK) return status;
  const wr_content *c = wr_content_of(d);
  switch (f) {
    case WR_F_COVERAGE: return wr_set_score(v, c->coverage);
    case WR_F_CONFIDENCE: return wr_set_score(v, c->confidence);
    case WR_F_PAGE_TYPE: return wr_set_name(v, wr_page_type_name(c->type));
    case WR_F_CONTENT_FROM: return wr_set_name(v, wr_report_content_from(d));
    default: return wr_set_name(v, wr_report_status(d));
  }
}

int wr_document_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e) {
  switch (f) {
    case WR_F_TYPE: return wr_set_name(v, type_name(d->type));
    case WR_F_ENCODING:
      return d->charset ? wr_set_name(v, wr_encoding_name(d->charset->encoding)) : WR_OK;
    case WR_F_ENCODING_SOURCE:
      return d->charset ? wr_set_name(v, wr_charset_source_name(d->charset->from)) : WR_OK;
    case WR_F_REPLACED: return d->charset ? wr_set_int(v, d->charset->replaced) : WR_OK;
    case WR_F_TRUNCATED: return truncated(d, v, e);
    case WR_F_MARKDOWN: case WR_F_HTML: return rendered(d, &d->part[wr_item_part(i)], f, v, e);
    case WR_F_COVERAGE: case WR_F_CONFIDENCE: case WR_F_PAGE_TYPE: case WR_F_STATUS:
    case WR_F_CONTENT_FROM:
      return content_field(d, f, v, e);
    default: return meta_field(d, f, v, e);
  }
}
