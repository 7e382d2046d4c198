/* feed.c: what the elements of RSS, Atom and other XML say about the document */
#include "clean/meta/feed.h"

#include "base/ascii.h"
#include "clean/meta/fact.h"

bool wr_feed_subject (wr_slice name, uint8_t *about) {
  static const struct {
    const char *name;
    uint8_t about;
  } names[] = {
    {"title", WR_ABOUT_TITLE}, {"dc:title", WR_ABOUT_TITLE}, {"author", WR_ABOUT_AUTHOR},
    {"creator", WR_ABOUT_AUTHOR}, {"dc:creator", WR_ABOUT_AUTHOR},
    {"pubdate", WR_ABOUT_PUBLISHED}, {"published", WR_ABOUT_PUBLISHED},
    {"issued", WR_ABOUT_PUBLISHED}, {"dc:date", WR_ABOUT_PUBLISHED}, {"date", WR_ABOUT_PUBLISHED},
    {"updated", WR_ABOUT_MODIFIED}, {"modified", WR_ABOUT_MODIFIED}, {"link", WR_ABOUT_URL},
    {"category", WR_ABOUT_KEYWORDS}, {"language", WR_ABOUT_LANGUAGE},
    {"dc:language", WR_ABOUT_LANGUAGE}, {"description", WR_ABOUT_DESCRIPTION},
    {"summary", WR_ABOUT_DESCRIPTION}, {"rights", WR_ABOUT_LICENSE},
    {"dc:rights", WR_ABOUT_LICENSE}
  };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (name.n != strlen(names[i].name) || !wr_begins(name, names[i].name)) continue;
    *about = names[i].about;
    return true;
  }
  return false;
}
