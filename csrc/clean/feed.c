/* feed.c: what the elements of RSS, Atom and other XML say about the document */
#include "clean/feed.h"

#include "base/ascii.h"

const char *wr_feed_key (wr_slice name) {
  static const struct {
    const char *name, *key;
  } keys[] = {
    {"title", "title"}, {"dc:title", "title"}, {"author", "author"}, {"creator", "author"},
    {"dc:creator", "author"}, {"pubdate", "time:published"}, {"published", "time:published"},
    {"issued", "time:published"}, {"dc:date", "time:published"}, {"date", "time:published"},
    {"updated", "time:modified"}, {"modified", "time:modified"}, {"link", "rel:canonical"},
    {"category", "rel:tag"}, {"language", "content-language"},
    {"dc:language", "content-language"}, {"description", "description"},
    {"summary", "description"}, {"rights", "dc.rights"}, {"dc:rights", "dc.rights"}
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (name.n == strlen(keys[i].name) && wr_begins(name, keys[i].name)) return keys[i].key;
  return NULL;
}
