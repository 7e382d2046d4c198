/* markdown_link.c: link reference definitions of a Markdown document */
#include <stdlib.h>

#include "base/ascii.h"
#include "html/markdown_link.h"

static unsigned char fold (char c) {
  return (unsigned char) wr_lower(c);
}

/* FNV-1a (draft-eastlake-fnv). */
static uint64_t hash_of (const char *text, wr_span label) {
  uint64_t h = 0xCBF29CE484222325u;
  for (uint32_t i = label.start; i < label.end; i++) h = (h ^ fold(text[i])) * 0x100000001B3u;
  return h;
}

bool wr_markdown_link_add (wr_array *links, const char *text, wr_span label, wr_span target) {
  wr_markdown_link *link = wr_array_push(links, sizeof *link);
  if (link) *link = (wr_markdown_link) {label, target, hash_of(text, label)};
  return link != NULL;
}

/* By hash; of one label the first stands first. */
static int compare (const void *a, const void *b) {
  const wr_markdown_link *x = a, *y = b;
  if (x->hash != y->hash) return x->hash < y->hash ? -1 : 1;
  return x->label.start < y->label.start ? -1 : x->label.start > y->label.start;
}

void wr_markdown_link_sort (wr_array *links) {
  if (links->n > 1) qsort(links->at, links->n, sizeof(wr_markdown_link), compare);
}

wr_span wr_markdown_link_find (const wr_array *links, const char *text, wr_span label) {
  const wr_markdown_link *link = links->at;
  uint64_t hash = hash_of(text, label);
  uint32_t low = 0, high = links->n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (link[middle].hash < hash) low = middle + 1;
    else high = middle;
  }
  return low < links->n
    && link[low].hash == hash ? link[low].target : (wr_span) {WR_NONE, WR_NONE};
}
