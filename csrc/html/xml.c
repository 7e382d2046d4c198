/* xml.c: XML through libxml2's SAX interface, which says what is well-formed, where tags end */
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "html/parse.h"
#include "html/xml_tree.h"

/* A parse.  Invariant: bytes before `at` are in the tree; what follows begins with character
   data, if there is any. */
typedef struct reader {
  wr_xml_tree tree;
  xmlParserCtxtPtr context;
  xmlEntity any;                       /* what libxml2 gets for every entity: the tree reads
                                          references itself */
  uint32_t given;                      /* bytes that libxml2 has fetched */
  uint32_t at;
} reader;

static wr_slice text_of (const reader *r) {
  return r->tree.d->text;
}

/* The byte of d->text that libxml2 reads next. */
static uint32_t offset (const reader *r) {
  const xmlParserInput *in = r->context->input;
  uint64_t i = in ? in->consumed + (uint64_t) (in->cur - in->base) : r->tree.prolog.end;
  return i < r->tree.prolog.end ? (uint32_t) i : r->tree.prolog.end;
}

static void stop_when_failed (reader *r) {
  if (r->tree.failed) xmlStopParser(r->context);
}

/* The text up to `end`, and on to `next`. */
static void flush (reader *r, uint32_t end, uint32_t next) {
  if (end > r->at) wr_xml_tree_text(&r->tree, (wr_span) {r->at, end}, false);
  r->at = next > r->at ? next : r->at;
  stop_when_failed(r);
}

/* The last `mark` before `end` that is followed by `name` (n bytes), not before r->at; WR_NONE
   where there is none. */
static uint32_t last_mark (const reader *r, uint32_t end, const char *mark, const char *name,
  size_t n) {
  const char *text = text_of(r).at;
  size_t m = strlen(mark);
  for (uint32_t i = end; i-- > r->at;) {
    if (text[i] != mark[0] || end - i < m + n) continue;
    if (memcmp(text + i, mark, m) == 0 && memcmp(text + i + m, name, n) == 0) return i;
  }
  return WR_NONE;
}

/* --- what libxml2 tells */

static void start_element (void *data, const xmlChar *name, const xmlChar **attributes) {
  reader *r = data;
  (void) attributes;                   /* read again from the text, where they have places */
  uint32_t end = offset(r);
  uint32_t start = last_mark(r, end, "<", (const char *) name, strlen((const char *) name));
  if (start == WR_NONE) return;
  if (r->tree.open.n) flush(r, start, end);
  wr_xml_tree_open(&r->tree, (wr_span) {start, end});
  const char *text = text_of(r).at;
  uint32_t rest = text_of(r).n - end;
  bool closed = rest > 0 && text[end] == '>';
  bool empty = rest > 1 && text[end] == '/' && text[end + 1] == '>';
  r->at = end + (closed ? 1 : empty ? 2 : 0);
  stop_when_failed(r);
}

static void end_element (void *data, const xmlChar *name) {
  reader *r = data;
  (void) name;
  uint32_t end = offset(r), start = end > r->at ? last_mark(r, end, "</", "", 0) : WR_NONE;
  if (start != WR_NONE) flush(r, start, end);
  wr_xml_tree_close(&r->tree, end > r->at ? end : r->at);
}

/* A comment, CDATA section or instruction that ends here: the bytes between its marks; false
   where they do not stand there. */
static bool section (reader *r, const char *open, const char *close, wr_span *inside,
  wr_span *whole) {
  wr_slice text = text_of(r);
  uint32_t end = offset(r), n = (uint32_t) strlen(open), m = (uint32_t) strlen(close);
  const char *p = end > r->at ? memchr(text.at + r->at, '<', end - r->at) : NULL;
  uint32_t start = p ? (uint32_t) (p - text.at) : end;
  if (end - start < n + m || memcmp(p, open, n) != 0
    || memcmp(text.at + end - m, close, m) != 0)
    return false;
  *inside = (wr_span) {start + n, end - m};
  *whole = (wr_span) {start, end};
  return true;
}

static void comment (void *data, const xmlChar *value) {
  reader *r = data;
  wr_span inside, whole;
  (void) value;
  if (r->tree.open.n == 0 || !section(r, "<!--", "-->", &inside, &whole)) return;
  flush(r, whole.start, whole.end);
  wr_xml_tree_comment(&r->tree, inside, whole);
}

static void cdata (void *data, const xmlChar *value, int n) {
  reader *r = data;
  wr_span inside, whole;
  (void) value, (void) n;
  if (!section(r, "<![CDATA[", "]]>", &inside, &whole)) return;
  flush(r, whole.start, whole.end);
  wr_xml_tree_text(&r->tree, inside, true);
}

static void instruction (void *data, const xmlChar *target, const xmlChar *value) {
  reader *r = data;
  wr_span inside, whole;
  (void) target, (void) value;
  if (r->tree.open.n && section(r, "<?", "?>", &inside, &whole))
    flush(r, whole.start, whole.end);
}

static xmlEntityPtr entity (void *data, const xmlChar *name) {
  (void) name;
  return &((reader *) data)->any;
}

/* libxml2 calls it instead of printing. */
static void note (void *data, const char *format, ...) {
  reader *r = data;
  (void) format;
  wr_doc *d = r->tree.d;
  if (d->wrong_at == WR_NONE && r->context) d->wrong_at = offset(r);
}

/* --- the parse */

/* Characters that XML forbids; libxml2 takes some for the end of a value, and NUL for the end
   of everything. */
static bool is_forbidden (char c) {
  return (uint8_t) c < ' ' && c != '\t' && c != '\n' && c != '\r';
}

/* The byte that libxml2 sees at `at`: a space for what is forbidden and in the doctype;
   and no other place may look like one. */
static char shown (const wr_xml_prolog *p, wr_slice text, uint32_t at) {
  if (is_forbidden(text.at[at]) || (at >= p->doctype.start && at < p->doctype.end)) return ' ';
  bool doctype = text.at[at] == 'D' && at >= 2 && text.at[at - 1] == '!'
    && text.at[at - 2] == '<';
  return doctype ? 'd' : text.at[at];
}

/* Gives libxml2 the next bytes of the text. */
static int fetch (void *data, char *out, int most) {
  reader *r = data;
  uint32_t n = r->tree.prolog.end - r->given;
  if (n > (uint32_t) most) n = (uint32_t) most;
  for (uint32_t i = 0; i < n; i++) out[i] = shown(&r->tree.prolog, text_of(r), r->given + i);
  r->given += n;
  return (int) n;
}

/* The first version of the interface: elements under the name as written.  Namespaces are the
   tree's; libxml2 would search its list of them for every element. */
static xmlSAXHandler handler (void) {
  return (xmlSAXHandler) {.initialized = 1, .error = note, .startElement = start_element,
    .endElement = end_element, .comment = comment, .cdataBlock = cdata,
    .processingInstruction = instruction, .getEntity = entity};
}

static bool run (reader *r) {
  xmlSAXHandler sax = handler();
  r->context = xmlCreateIOParserCtxt(&sax, r, fetch, NULL, r, XML_CHAR_ENCODING_UTF8);
  if (!r->context) return false;
  xmlCtxtUseOptions(r->context,
    XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_HUGE);
  xmlParseDocument(r->context);
  if (r->tree.open.n && !r->tree.failed) flush(r, r->tree.prolog.end, r->tree.prolog.end);
  if (r->context->myDoc) xmlFreeDoc(r->context->myDoc);
  xmlFreeParserCtxt(r->context);
  return true;
}

static bool has_root (const wr_doc *d) {
  return d->layer[WR_NODES].n > 1;
}

int wr_xml_parse (wr_doc *d, wr_error *e) {
  reader r = {0};
  r.any = (xmlEntity) {.type = XML_ENTITY_DECL, .name = (const xmlChar *) "any",
    .content = (xmlChar *) "?", .length = 1, .etype = XML_INTERNAL_PREDEFINED_ENTITY};
  bool ran = wr_xml_tree_start(&r.tree, d) && run(&r);
  bool cut = d->truncated & (1u << WR_LIMIT_nodes);
  wr_xml_tree_end(&r.tree, r.tree.prolog.end);
  if (!ran || (r.tree.failed && !cut)) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  if (!has_root(d)) return wr_fail(e, WR_E_XML, d->wrong_at, "there is no element");
  return WR_OK;
}
