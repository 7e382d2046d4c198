/* xpath_view.c: a document's tree as libxml2 sees it */
#include <libxml/hash.h>
#include <libxml/tree.h>
#include <libxml/valid.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <stdlib.h>

#include "html/xpath.h"
#include "html/xpath_view_libxml.h"

/* A name cut at its colon.  `local` NULL: not looked at yet. */
typedef struct name_parts {
  const xmlChar *local;
  xmlNsPtr ns;
} name_parts;

/* Every xmlNode's _private is its rank: 1 + its place among our nodes in document order; an
   xmlAttr's is 1 + its index in WR_ATTRS. Ranks, not ids,
   since ids need not be in document order. */
struct wr_xpath_view {
  const wr_doc *doc;
  xmlDocPtr xml;
  xmlXPathContextPtr context;
  xmlHashTablePtr namespaces;          /* xmlNs by prefix; the xmlDoc owns them */
  name_parts *names;                   /* by wr_name, as far as they were needed */
  wr_array ids;                        /* wr_node_id by rank - 1 */
  xmlNodePtr *nodes;                   /* by id; NULL for nodes outside the tree */
};

enum { NAMES = UINT16_MAX + 1 };

/* --- names and namespaces */

static const xmlChar *intern (const struct wr_xpath_view *v, wr_slice s) {
  return xmlDictLookup(v->xml->dict, (const xmlChar *) (s.n ? s.at : "_"), s.n ? (int) s.n : 1);
}

/* The namespace that `prefix` stands for in the whole view,
   made with this URI when there is none yet. */
static xmlNsPtr add_namespace (struct wr_xpath_view *v, const xmlChar *prefix,
  const xmlChar *uri) {
  xmlNsPtr ns = xmlHashLookup(v->namespaces, prefix);
  if (ns) return ns;
  ns = xmlNewNs(NULL, uri, prefix);
  if (!ns) return NULL;
  ns->next = v->xml->oldNs->next;      /* the first one is libxml2's own, of "xml" */
  v->xml->oldNs->next = ns;
  if (xmlHashAddEntry(v->namespaces, prefix, ns) != 0) return NULL;
  return xmlXPathRegisterNs(v->context, prefix, uri) == 0 ? ns : NULL;
}

static xmlNsPtr namespace_of (struct wr_xpath_view *v, const char *prefix) {
  static const struct { const char *prefix, *uri; } known[] = {
    {"svg", "http://www.w3.org/2000/svg"}, {"math", "http://www.w3.org/1998/Math/MathML"},
    {"mathml", "http://www.w3.org/1998/Math/MathML"}, {"xlink", "http://www.w3.org/1999/xlink"}
  };
  const char *uri = prefix;
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (strcmp(prefix, known[i].prefix) == 0) uri = known[i].uri;
  return add_namespace(v, (const xmlChar *) prefix, (const xmlChar *) uri);
}

bool wr_xpath_view_prefix (struct wr_xpath_view *v, const char *prefix) {
  return namespace_of(v, prefix) != NULL;
}

static bool is_declaration (wr_slice name) {
  return name.n > 6 && memcmp(name.at, "xmlns:", 6) == 0;
}

/* Finds the declarations of all prefixes, wherever they stand: the first of each counts. */
static bool read_declarations (struct wr_xpath_view *v) {
  const wr_attr *a = v->doc->layer[WR_ATTRS].at;
  for (uint32_t i = 0; i < v->doc->layer[WR_ATTRS].n; i++) {
    name_parts *known = &v->names[a[i].name];
    if (known->local) continue;
    wr_slice name = wr_name_text(v->doc, a[i].name), uri = wr_attr_value(v->doc, a + i);
    if (!is_declaration(name)) continue;
    const xmlChar *prefix = intern(v, (wr_slice) {name.at + 6, name.n - 6}),
                  *to = intern(v, uri);
    known->local = intern(v, name);
    if (!prefix || !to || !known->local || !add_namespace(v, prefix, to)) return false;
  }
  return true;
}

/* A name as written, cut at its colon; NULL without memory. */
static const name_parts *parts_of (struct wr_xpath_view *v, wr_name id) {
  name_parts *parts = &v->names[id];
  if (parts->local) return parts;
  wr_slice name = wr_name_text(v->doc, id);
  const char *colon = name.n ? memchr(name.at, ':', name.n) : NULL;
  uint32_t n = colon ? (uint32_t) (colon - name.at) : 0;
  bool cut = n > 0 && n + 1 < name.n;
  const xmlChar *prefix = cut ? intern(v, (wr_slice) {name.at, n}) : NULL;
  if (cut) name = (wr_slice) {colon + 1, name.n - n - 1};
  parts->ns = prefix ? namespace_of(v, (const char *) prefix) : NULL;
  parts->local = intern(v, name);
  return parts->local && (!cut || parts->ns) ? parts : NULL;
}

/* --- building */

static xmlAttrPtr new_attribute (struct wr_xpath_view *v, xmlNodePtr element, uint32_t index) {
  const wr_attr *a = (const wr_attr *) v->doc->layer[WR_ATTRS].at + index;
  const name_parts *name = parts_of(v, a->name);
  wr_slice value = wr_attr_value(v->doc, a);
  xmlAttrPtr x = name ? xmlNewNsPropEatName(element, name->ns, (xmlChar *) name->local, NULL)
    : NULL;
  if (!x) return NULL;
  x->_private = (void *) (uintptr_t) (index + 1);
  x->children = x->last = xmlNewDocTextLen(v->xml, (const xmlChar *) value.at, (int) value.n);
  if (!x->children) return NULL;
  x->children->parent = (xmlNodePtr) x;
  /* For id(); the first of a value counts. */
  if (a->name == WR_ATTR_id) xmlAddID(NULL, v->xml, x->children->content, x);
  return x;
}

/* With the element's list empty while each attribute is made,
   libxml2 does not walk to its end every time. */
static bool add_attributes (struct wr_xpath_view *v, const wr_node *x, xmlNodePtr element) {
  xmlAttrPtr first = NULL, last = NULL;
  bool added = true;
  for (uint32_t i = 0; added && i < x->data_n; i++) {
    element->properties = NULL;
    added = new_attribute(v, element, x->data + i) != NULL;
    xmlAttrPtr a = element->properties;
    if (!a) break;
    a->prev = last;
    if (last) last->next = a;
    else first = a;
    last = a;
  }
  element->properties = first;
  return added;
}

static xmlNodePtr new_element (struct wr_xpath_view *v, const wr_node *x) {
  const name_parts *name = parts_of(v, x->name);
  if (!name) return NULL;
  xmlNsPtr ns = name->ns;
  if (x->ns == WR_NS_SVG) ns = namespace_of(v, "svg");
  if (x->ns == WR_NS_MATHML) ns = namespace_of(v, "math");
  xmlNodePtr element = xmlNewDocNodeEatName(v->xml, ns, (xmlChar *) name->local, NULL);
  if (!element || add_attributes(v, x, element)) return element;
  xmlFreeNode(element);
  return NULL;
}

static xmlNodePtr new_node (struct wr_xpath_view *v, wr_node_id id, const wr_node *x) {
  if (x->type == WR_ELEMENT) return new_element(v, x);
  wr_slice data = wr_node_data(v->doc, id);
  if (x->type == WR_TEXT_NODE)
    return xmlNewDocTextLen(v->xml, (const xmlChar *) data.at, (int) data.n);
  xmlNodePtr comment = xmlNewDocComment(v->xml, NULL);
  if (comment) comment->content = xmlStrndup((const xmlChar *) data.at, (int) data.n);
  return comment;
}

static void link_last (xmlNodePtr parent, xmlNodePtr child) {
  child->parent = parent;
  child->prev = parent->last;
  if (parent->last) parent->last->next = child;
  else parent->children = child;
  parent->last = child;
}

/* Takes node id (already in the view as `node`) into the tables. */
static bool enter (struct wr_xpath_view *v, wr_node_id id, xmlNodePtr node) {
  wr_node_id *slot = wr_array_push(&v->ids, sizeof *slot);
  if (!slot) return false;
  *slot = id;
  node->_private = (void *) (uintptr_t) v->ids.n;
  v->nodes[id] = node;
  return true;
}

static bool add_node (struct wr_xpath_view *v, wr_node_id id) {
  const wr_node *x = wr_node_at(v->doc, id);
  if (x->type != WR_ELEMENT && x->type != WR_TEXT_NODE && x->type != WR_COMMENT) return true;
  xmlNodePtr node = new_node(v, id, x);
  if (!node) return false;
  link_last(v->nodes[x->parent], node);
  return enter(v, id, node);
}

static bool start (struct wr_xpath_view *v) {
  v->xml = xmlNewDoc((const xmlChar *) "1.0");
  if (!v->xml) return false;
  v->xml->dict = xmlDictCreate();
  v->context = xmlXPathNewContext(v->xml);
  v->namespaces = xmlHashCreate(0);
  v->names = calloc(NAMES, sizeof *v->names);
  v->nodes = calloc(v->doc->layer[WR_NODES].n, sizeof *v->nodes);
  xmlNsPtr xml = xmlSearchNs(v->xml, (xmlNodePtr) v->xml, (const xmlChar *) "xml");
  return v->xml->dict && v->context && v->namespaces && v->names && v->nodes && xml
    && xmlHashAddEntry(v->namespaces, (const xmlChar *) "xml", xml) == 0;
}

static bool build (struct wr_xpath_view *v) {
  if (!start(v) || !read_declarations(v) || !enter(v, 0, (xmlNodePtr) v->xml)) return false;
  for (wr_node_id id = wr_node_after(v->doc, 0, 0); id != WR_NONE;
    id = wr_node_after(v->doc, id, 0))
    if (!add_node(v, id)) return false;
  xmlXPathOrderDocElems(v->xml);
  return true;
}

struct wr_xpath_view *wr_xpath_view_new (const wr_doc *d) {
  struct wr_xpath_view *v = calloc(1, sizeof *v);
  if (!v) return NULL;
  v->doc = d;
  if (d->layer[WR_NODES].n > 0 && build(v)) return v;
  wr_xpath_view_free(v);
  return NULL;
}

void wr_xpath_view_free (struct wr_xpath_view *v) {
  if (!v) return;
  if (v->context) xmlXPathFreeContext(v->context);
  if (v->xml) xmlFreeDoc(v->xml);
  if (v->namespaces) xmlHashFree(v->namespaces, NULL);
  wr_array_free(&v->ids);
  free(v->names);
  free(v->nodes);
  free(v);
}

/* --- in use */

xmlXPathContextPtr wr_xpath_view_context (struct wr_xpath_view *v, wr_node_id top) {
  xmlNodePtr node = top < v->doc->layer[WR_NODES].n ? v->nodes[top] : NULL;
  v->context->node = node ? node : (xmlNodePtr) v->xml;
  return v->context;
}

/* Rank above, attribute's index + 1 below, so that attributes follow their element. */
uint64_t wr_xpath_view_place (const xmlNode *x) {
  if (x->type == XML_NAMESPACE_DECL) return 0;
  if (x->type == XML_ATTRIBUTE_NODE)
    return (uint64_t) (uintptr_t) x->parent->_private << 32
      | (uint32_t) (uintptr_t) x->_private;
  return (uint64_t) (uintptr_t) x->_private << 32;
}

wr_node_id wr_xpath_view_node (const wr_doc *d, const struct wr_xpath_view *v, uint64_t place,
  const wr_attr **attr) {
  uint32_t index = (uint32_t) place;
  *attr = index ? (const wr_attr *) d->layer[WR_ATTRS].at + (index - 1) : NULL;
  return ((const wr_node_id *) v->ids.at)[(place >> 32) - 1];
}
