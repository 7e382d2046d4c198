/* xml_prolog.c: what must be known of an XML text before libxml2 sees it */
#include <stdlib.h>

#include "base/ascii.h"
#include "html/xml_prolog.h"

enum { LONGEST_VALUE = 1024 };

static bool starts (wr_slice t, uint32_t i, const char *word) {
  size_t n = strlen(word);
  return t.n - i >= n && memcmp(t.at + i, word, n) == 0;
}

/* Behind the next `word` from i on, or the text's end. */
static uint32_t behind (wr_slice t, uint32_t i, const char *word) {
  while (i < t.n) {
    const char *p = memchr(t.at + i, word[0], t.n - i);
    if (!p) break;
    i = (uint32_t) (p - t.at);
    if (starts(t, i, word)) return i + (uint32_t) strlen(word);
    i++;
  }
  return t.n;
}

static uint32_t skip_space (wr_slice t, uint32_t i) {
  while (i < t.n && wr_is_xml_space(t.at[i])) i++;
  return i;
}

static bool is_name_start (char c) {
  return wr_is_letter(c) || c == '_' || c == ':' || (unsigned char) c >= 0x80;
}

static bool is_name_byte (char c) {
  return is_name_start(c) || wr_is_digit(c) || c == '-' || c == '.';
}

static uint32_t skip_name (wr_slice t, uint32_t i) {
  while (i < t.n && is_name_byte(t.at[i])) i++;
  return i;
}

/* Behind the quoted string at i. */
static uint32_t skip_quoted (wr_slice t, uint32_t i) {
  const char *end = memchr(t.at + i + 1, t.at[i], t.n - i - 1);
  return end ? (uint32_t) (end - t.at) + 1 : t.n;
}

/* --- the doctype [XML 1.0: 2.8, 4.2] */

static bool is_plain (wr_slice value) {
  return value.n <= LONGEST_VALUE
    && (value.n == 0
      || (!memchr(value.at, '<', value.n) && !memchr(value.at, '&', value.n)
        && !memchr(value.at, '%', value.n)));
}

/* Keeps "<!ENTITY name 'value'>" at i; others (parameter entities, external ones)
   are none of ours. */
static bool read_entity (wr_slice t, uint32_t i, wr_array *entities) {
  wr_span name, value;
  name.start = skip_space(t, i + (uint32_t) strlen("<!ENTITY"));
  name.end = skip_name(t, name.start);
  i = skip_space(t, name.end);
  if (name.end == name.start || i == t.n || (t.at[i] != '"' && t.at[i] != '\'')) return true;
  value = (wr_span) {i + 1, skip_quoted(t, i) - 1};
  if (value.end < value.start
    || !is_plain((wr_slice) {t.at + value.start, value.end - value.start}))
    return true;
  wr_xml_entity *e = wr_array_push(entities, sizeof *e);
  if (e) *e = (wr_xml_entity) {name, value};
  return e != NULL;
}

/* Behind the declaration, comment or instruction at i, in the internal subset. */
static uint32_t skip_declaration (wr_slice t, uint32_t i) {
  if (starts(t, i, "<!--")) return behind(t, i + 4, "-->");
  if (starts(t, i, "<?")) return behind(t, i, "?>");
  while (i < t.n && t.at[i] != '>')
    i = t.at[i] == '"' || t.at[i] == '\'' ? skip_quoted(t, i) : i + 1;
  return i < t.n ? i + 1 : i;
}

/* Reads from the '<' of "<!DOCTYPE" on; p->doctype gets its bytes. */
static bool read_doctype (wr_slice t, uint32_t i, wr_xml_prolog *p) {
  p->doctype.start = i++;
  for (bool inside = false; i < t.n && !(t.at[i] == '>' && !inside);) {
    char c = t.at[i];
    if (c == '[' || c == ']') inside = c == '[';
    if (starts(t, i, "<!ENTITY") && !read_entity(t, i, &p->entities)) return false;
    if (c == '<') i = skip_declaration(t, i);
    else i = c == '"' || c == '\'' ? skip_quoted(t, i) : i + 1;
  }
  p->doctype.end = i < t.n ? i + 1 : i;
  return true;
}

/* The '<' of what comes first of a doctype and an element,
   instructions and comments before it left out. */
static uint32_t skip_misc (wr_slice t) {
  uint32_t i = 0;
  for (;;) {
    while (i < t.n && t.at[i] != '<') i++;
    if (starts(t, i, "<?")) i = behind(t, i, "?>");
    else if (starts(t, i, "<!--")) i = behind(t, i + 4, "-->");
    else return i;
  }
}

/* --- entities in order */

typedef struct sortable {
  const char *text;
  wr_xml_entity entity;
} sortable;

static int compare_names (const char *text, wr_span a, wr_slice b) {
  uint32_t n = a.end - a.start, least = n < b.n ? n : b.n;
  int order = memcmp(text + a.start, b.at, least);
  return order ? order : (n > b.n) - (n < b.n);
}

static int by_name (const void *x, const void *y) {
  const sortable *a = x, *b = y;
  wr_span s = b->entity.name;
  int order = compare_names(a->text, a->entity.name,
    (wr_slice) {b->text + s.start, s.end - s.start});
  if (order) return order;
  return (a->entity.name.start > b->entity.name.start)
    - (a->entity.name.start < b->entity.name.start);
}

/* The first declaration of a name counts [4.2]. */
static bool sort_entities (const char *text, wr_array *entities) {
  wr_xml_entity *at = entities->at;
  uint32_t n = entities->n, kept = 0;
  sortable *list = malloc((n + 1u) * sizeof *list);
  if (!list) return false;
  for (uint32_t i = 0; i < n; i++) list[i] = (sortable) {text, at[i]};
  if (n) qsort(list, n, sizeof *list, by_name);
  for (uint32_t i = 0; i < n; i++) {
    wr_span s = list[i].entity.name;
    wr_slice name = {text + s.start, s.end - s.start};
    if (kept && compare_names(text, at[kept - 1].name, name) == 0) continue;
    at[kept++] = list[i].entity;
  }
  entities->n = kept;
  free(list);
  return true;
}

const wr_xml_entity *wr_xml_entity_find (const wr_doc *d, const wr_xml_prolog *p,
  wr_slice name) {
  const wr_xml_entity *at = p->entities.at;
  for (uint32_t low = 0, high = p->entities.n; low < high;) {
    uint32_t middle = low + (high - low) / 2;
    int order = compare_names(d->text.at, at[middle].name, name);
    if (order == 0) return at + middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return NULL;
}

/* --- tags with too many attributes: libxml2 compares each with each */

/* Behind the tag at i; *many is set when it has more than `most` values. */
static uint32_t skip_tag (wr_slice t, uint32_t i, uint32_t most, bool *many) {
  uint32_t values = 0;
  for (; i < t.n && t.at[i] != '>'; i++) {
    if (t.at[i] == '=' && ++values > most) *many = true;
    if (t.at[i] == '"' || t.at[i] == '\'') i = skip_quoted(t, i) - 1;
  }
  return i;
}

static uint32_t find_end (wr_doc *d, uint32_t i) {
  wr_slice t = d->text;
  bool many = false;
  while (i < t.n) {
    const char *p = memchr(t.at + i, '<', t.n - i);
    if (!p) break;
    uint32_t at = (uint32_t) (p - t.at);
    if (starts(t, at, "<!--")) i = behind(t, at + 4, "-->");
    else if (starts(t, at, "<![CDATA[")) i = behind(t, at, "]]>");
    else if (at + 1 < t.n && is_name_start(t.at[at + 1]))
      i = skip_tag(t, at, d->limits.attributes, &many);
    else i = at + 1;
    if (!many) continue;
    wr_doc_truncate(d, WR_LIMIT_attributes, at);
    return at;
  }
  return t.n;
}

bool wr_xml_prolog_read (wr_doc *d, wr_xml_prolog *p) {
  *p = (wr_xml_prolog) {.end = d->text.n};
  uint32_t first = skip_misc(d->text);
  if (starts(d->text, first, "<!DOCTYPE") && !read_doctype(d->text, first, p)) return false;
  p->end = find_end(d, p->doctype.end > first ? p->doctype.end : first);
  return sort_entities(d->text.at, &p->entities);
}

void wr_xml_prolog_free (wr_xml_prolog *p) {
  wr_array_free(&p->entities);
}
