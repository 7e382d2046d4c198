/* fact_name.c: the names under which pages say things about themselves */
#include "clean/meta/fact_name.h"

#include "base/ascii.h"
#include "base/eight.h"
#include "clean/meta/fact.h"

typedef struct name_entry {
  const char *name;
  uint8_t n, about, source;
} name_entry;

#define ROW(text, about, from) {text, sizeof text - 1, WR_ABOUT_##about, WR_FROM_##from}

/* In lower case; by subject. */
static const name_entry names[] = {
  ROW("og:title", TITLE, OPENGRAPH), ROW("twitter:title", TITLE, TWITTER),
  ROW("dc.title", TITLE, DUBLIN_CORE), ROW("dcterms.title", TITLE, DUBLIN_CORE),
  ROW("citation_title", TITLE, CITATION), ROW("parsely-title", TITLE, META),
  ROW("sailthru.title", TITLE, META), ROW("headline", TITLE, MICRODATA),
  ROW("author", AUTHOR, META), ROW("article:author", AUTHOR, OPENGRAPH),
  ROW("article:author_name", AUTHOR, OPENGRAPH), ROW("og:author", AUTHOR, OPENGRAPH),
  ROW("book:author", AUTHOR, OPENGRAPH), ROW("dc.creator", AUTHOR, DUBLIN_CORE),
  ROW("dc.contributor.author", AUTHOR, DUBLIN_CORE), ROW("dcterms.creator", AUTHOR, DUBLIN_CORE),
  ROW("dcterms.creator.name", AUTHOR, DUBLIN_CORE), ROW("citation_author", AUTHOR, CITATION),
  ROW("citation_authors", AUTHOR, CITATION), ROW("byl", AUTHOR, META),
  ROW("authors", AUTHOR, META), ROW("parsely-author", AUTHOR, META),
  ROW("sailthru.author", AUTHOR, META), ROW("twitter:data1", AUTHOR, TWITTER),
  ROW("article:published_time", PUBLISHED, OPENGRAPH),
  ROW("og:article:published_time", PUBLISHED, OPENGRAPH),
  ROW("og:published_time", PUBLISHED, OPENGRAPH), ROW("og:pubdate", PUBLISHED, OPENGRAPH),
  ROW("article:published", PUBLISHED, OPENGRAPH), ROW("article.published", PUBLISHED, META),
  ROW("article_date_original", PUBLISHED, META), ROW("sailthru.date", PUBLISHED, META),
  ROW("ptime", PUBLISHED, META), ROW("rnews:datepublished", PUBLISHED, RDFA),
  ROW("dc.date.issued", PUBLISHED, DUBLIN_CORE), ROW("dcterms.issued", PUBLISHED, DUBLIN_CORE),
  ROW("dcterms.available", PUBLISHED, DUBLIN_CORE),
  ROW("citation_publication_date", PUBLISHED, CITATION),
  ROW("citation_online_date", PUBLISHED, CITATION), ROW("citation_date", PUBLISHED, CITATION),
  ROW("date", DAY, META), ROW("dc.date", DAY, DUBLIN_CORE),
  ROW("dcterms.date", DAY, DUBLIN_CORE), ROW("article.date", DAY, META),
  ROW("displaydate", DAY, META), ROW("timestamp", DAY, META), ROW("created", CREATED, META),
  ROW("article.created", CREATED, META), ROW("article_created", CREATED, META),
  ROW("dc.date.created", CREATED, DUBLIN_CORE), ROW("dc.created", CREATED, DUBLIN_CORE),
  ROW("dcterms.created", CREATED, DUBLIN_CORE),
  ROW("article:modified_time", MODIFIED, OPENGRAPH), ROW("og:updated_time", MODIFIED, OPENGRAPH),
  ROW("og:modified_time", MODIFIED, OPENGRAPH), ROW("article:modified", MODIFIED, OPENGRAPH),
  ROW("modified", MODIFIED, META), ROW("revised", MODIFIED, META),
  ROW("updated", MODIFIED, META), ROW("utime", MODIFIED, META),
  ROW("dcterms.modified", MODIFIED, DUBLIN_CORE), ROW("dc.date.modified", MODIFIED, DUBLIN_CORE),
  ROW("dc.modified", MODIFIED, DUBLIN_CORE),
  ROW("og:site_name", SITE, OPENGRAPH), ROW("application-name", SITE, META),
  ROW("apple-mobile-web-app-title", SITE, META), ROW("twitter:site", SITE, TWITTER),
  ROW("citation_journal_title", SITE, CITATION), ROW("dc.publisher", PUBLISHER, DUBLIN_CORE),
  ROW("dcterms.publisher", PUBLISHER, DUBLIN_CORE),
  ROW("citation_publisher", PUBLISHER, CITATION),
  ROW("article:publisher", PUBLISHER, OPENGRAPH), ROW("publisher", PUBLISHER, META),
  ROW("content-language", LANGUAGE, META), ROW("language", LANGUAGE, META),
  ROW("dc.language", LANGUAGE, DUBLIN_CORE), ROW("dcterms.language", LANGUAGE, DUBLIN_CORE),
  ROW("citation_language", LANGUAGE, CITATION), ROW("og:locale", LANGUAGE, OPENGRAPH),
  ROW("inlanguage", LANGUAGE, MICRODATA),
  ROW("description", DESCRIPTION, META), ROW("og:description", DESCRIPTION, OPENGRAPH),
  ROW("twitter:description", DESCRIPTION, TWITTER),
  ROW("dc.description", DESCRIPTION, DUBLIN_CORE),
  ROW("dcterms.description", DESCRIPTION, DUBLIN_CORE),
  ROW("dcterms.abstract", DESCRIPTION, DUBLIN_CORE),
  ROW("citation_abstract", DESCRIPTION, CITATION),
  ROW("og:image", IMAGE, OPENGRAPH), ROW("og:image:url", IMAGE, OPENGRAPH),
  ROW("og:image:secure_url", IMAGE, OPENGRAPH), ROW("twitter:image", IMAGE, TWITTER),
  ROW("twitter:image:src", IMAGE, TWITTER), ROW("thumbnail", IMAGE, META),
  ROW("parsely-image-url", IMAGE, META), ROW("image", IMAGE, MICRODATA),
  ROW("dc.rights", LICENSE, DUBLIN_CORE), ROW("dcterms.rights", LICENSE, DUBLIN_CORE),
  ROW("dcterms.license", LICENSE, DUBLIN_CORE), ROW("dc.rights.license", LICENSE, DUBLIN_CORE),
  ROW("license", LICENSE, META), ROW("rights", LICENSE, META), ROW("copyright", LICENSE, META),
  ROW("og:type", TYPE, OPENGRAPH), ROW("og:url", URL, OPENGRAPH), ROW("twitter:url", URL, TWITTER),
  ROW("keywords", KEYWORDS, META), ROW("news_keywords", KEYWORDS, META),
  ROW("article:tag", KEYWORDS, OPENGRAPH), ROW("og:article:tag", KEYWORDS, OPENGRAPH),
  ROW("parsely-tags", KEYWORDS, META), ROW("sailthru.tags", KEYWORDS, META),
  ROW("dc.subject", KEYWORDS, DUBLIN_CORE), ROW("dcterms.subject", KEYWORDS, DUBLIN_CORE),
  ROW("citation_keywords", KEYWORDS, CITATION),
  ROW("article:section", CATEGORY, OPENGRAPH), ROW("og:article:section", CATEGORY, OPENGRAPH),
  ROW("parsely-section", CATEGORY, META), ROW("section", CATEGORY, META),
  ROW("category", CATEGORY, META), ROW("articlesection", CATEGORY, MICRODATA),
  ROW("robots", ROBOTS, META), ROW("googlebot", ROBOTS, META), ROW("bingbot", ROBOTS, META),
  ROW("tdm-reservation", ROBOTS, META), ROW("ai-content", ROBOTS, META)
};

/* Dublin Core is written with a stop, a colon or, in old pages, a hyphen. */
static bool same_name (wr_slice s, const name_entry *e) {
  bool dublin = e->source == WR_FROM_DUBLIN_CORE;
  for (uint32_t i = 0; i < s.n; i++) {
    char c = wr_lower(s.at[i]);
    if (dublin && e->name[i] == '.' && (c == ':' || c == '-')) continue;
    if (c != e->name[i]) return false;
  }
  return true;
}

/* Days under the names of many tools, "bt:pubDate", "parsely-pub-date", "cXenseParse:publishtime":
   how such names end when only their letters are looked at. */
static const struct { const char *ending; uint8_t about; } days[] = {
  {"publishtime", WR_ABOUT_PUBLISHED}, {"publishedtime", WR_ABOUT_PUBLISHED},
  {"publishdate", WR_ABOUT_PUBLISHED}, {"publisheddate", WR_ABOUT_PUBLISHED},
  {"publishedon", WR_ABOUT_PUBLISHED}, {"publishedat", WR_ABOUT_PUBLISHED},
  {"pubdate", WR_ABOUT_PUBLISHED}, {"publicationdate", WR_ABOUT_PUBLISHED},
  {"datepublished", WR_ABOUT_PUBLISHED}, {"datepub", WR_ABOUT_PUBLISHED},
  {"releasedate", WR_ABOUT_PUBLISHED}, {"articledate", WR_ABOUT_PUBLISHED},
  {"createdate", WR_ABOUT_CREATED}, {"createddate", WR_ABOUT_CREATED},
  {"creationdate", WR_ABOUT_CREATED}, {"datecreated", WR_ABOUT_CREATED},
  {"createdat", WR_ABOUT_CREATED}, {"uploaddate", WR_ABOUT_CREATED},
  {"modifiedtime", WR_ABOUT_MODIFIED}, {"modifieddate", WR_ABOUT_MODIFIED},
  {"moddate", WR_ABOUT_MODIFIED}, {"datemodified", WR_ABOUT_MODIFIED},
  {"lastmodified", WR_ABOUT_MODIFIED}, {"lastmod", WR_ABOUT_MODIFIED},
  {"updatedtime", WR_ABOUT_MODIFIED}, {"updatetime", WR_ABOUT_MODIFIED},
  {"updatedate", WR_ABOUT_MODIFIED}, {"dateupdate", WR_ABOUT_MODIFIED},
  {"updateddate", WR_ABOUT_MODIFIED}, {"updatedat", WR_ABOUT_MODIFIED},
  {"lastupdate", WR_ABOUT_MODIFIED}, {"lastupdated", WR_ABOUT_MODIFIED},
  {"articleupdated", WR_ABOUT_MODIFIED}
};

/* Whether the letters of `name`, in either case, end so. */
static bool ends_letters (wr_slice name, const char *ending) {
  size_t left = strlen(ending);
  for (uint32_t i = name.n; i > 0 && left; i--) {
    char c = wr_lower(name.at[i - 1]);
    if (!wr_is_letter(c)) continue;
    if (c != ending[left - 1]) return false;
    left--;
  }
  return left == 0;
}

static bool day_named (wr_slice name, uint8_t *about) {
  char last = name.n > 6 ? wr_lower(name.at[name.n - 1]) : '\0';
  if (!last || !strchr("bdent", last)) return false;
  for (size_t i = 0; i < sizeof days / sizeof *days; i++)
    if (ends_letters(name, days[i].ending)) {
      *about = days[i].about;
      return true;
    }
  return false;
}

bool wr_fact_named (wr_slice name, uint8_t *about, uint8_t *source) {
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (names[i].n != name.n || !same_name(name, &names[i])) continue;
    *about = names[i].about;
    *source = names[i].source;
    return true;
  }
  *source = WR_FROM_META;
  return day_named(name, about);
}

bool wr_fact_property (wr_slice name, uint8_t *about) {
  static const struct { const char *name; uint8_t about; } properties[] = {
    {"headline", WR_ABOUT_TITLE}, {"author", WR_ABOUT_AUTHOR}, {"creator", WR_ABOUT_CREATOR},
    {"datePublished", WR_ABOUT_PUBLISHED}, {"dateCreated", WR_ABOUT_CREATED},
    {"uploadDate", WR_ABOUT_CREATED}, {"dateModified", WR_ABOUT_MODIFIED},
    {"description", WR_ABOUT_DESCRIPTION}, {"image", WR_ABOUT_IMAGE},
    {"license", WR_ABOUT_LICENSE}, {"publisher", WR_ABOUT_PUBLISHER},
    {"keywords", WR_ABOUT_KEYWORDS}, {"articleSection", WR_ABOUT_CATEGORY},
    {"inLanguage", WR_ABOUT_LANGUAGE}
  };
  for (size_t i = 0; i < sizeof properties / sizeof *properties; i++) {
    if (name.n != strlen(properties[i].name)) continue;
    if (memcmp(name.at, properties[i].name, name.n) != 0) continue;
    *about = properties[i].about;
    return true;
  }
  return false;
}

/* Words of class names. */
static const struct {
  const char *word;
  uint8_t n;
  wr_class_says says;
} words[] = {
  {"date", 4, {.day = true}}, {"datum", 5, {.day = true}}, {"fecha", 5, {.day = true}},
  {"posted", 6, {.day = true}}, {"pubdate", 7, {.day = true}}, {"pubtime", 7, {.day = true}},
  {"created", 7, {.day = true}}, {"postdate", 8, {.day = true}},
  {"published", 9, {.day = true}}, {"timestamp", 9, {.day = true}},
  {"publication", 11, {.day = true}}, {"publishdate", 11, {.day = true}},
  {"updated", 7, {.modified = true}}, {"modified", 8, {.modified = true}},
  {"author", 6, {.author = true}}, {"authors", 7, {.author = true}},
  {"autor", 5, {.author = true}}, {"username", 8, {.author = true}},
  {"poster", 6, {.author = true}}, {"byline", 6, {.byline = true}}
};

/* Where the tokens of a class list are cut. */
static const uint8_t cuts[256]
  = {[' '] = 1, ['\t'] = 1, ['\n'] = 1, ['\r'] = 1, ['\f'] = 1, ['-'] = 1, ['_'] = 1};

/* 1 << length for the words that begin with a letter, a to z: most tokens end here. */
static const uint16_t lengths['z' - 'a' + 1] = {
  ['a' - 'a'] = 1 << 5 | 1 << 6 | 1 << 7, ['b' - 'a'] = 1 << 6, ['c' - 'a'] = 1 << 7,
  ['d' - 'a'] = 1 << 4 | 1 << 5, ['f' - 'a'] = 1 << 5, ['m' - 'a'] = 1 << 8,
  ['p' - 'a'] = 1 << 6 | 1 << 7 | 1 << 8 | 1 << 9 | 1 << 11, ['t' - 'a'] = 1 << 9,
  ['u' - 'a'] = 1 << 7 | 1 << 8
};

static bool may_say (wr_slice token) {
  return token.n <= 11 && wr_is_letter(token.at[0])
    && lengths[(token.at[0] | 32) - 'a'] >> token.n & 1;
}

static bool token_says (wr_slice token, wr_class_says *out) {
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    if (token.n != words[i].n || wr_lower(token.at[0]) != words[i].word[0]
      || !wr_begins(token, words[i].word))
      continue;
    out->day |= words[i].says.day;
    out->modified |= words[i].says.modified;
    out->author |= words[i].says.author;
    out->byline |= words[i].says.byline;
    return true;
  }
  return false;
}

/* Longer lists are of styles; names come first. */
enum { CLASSES_BYTES = 160 };

/* Where the token that begins at `from` ends. */
static uint32_t token_end (wr_slice list, uint32_t from) {
  while (list.n - from >= 8) {
    uint64_t w = wr_eight_load(list.at + from);
    uint32_t n = wr_eight_before(wr_eight_between(w, 0, ' ') | wr_eight_between(w, '-', '-')
      | wr_eight_between(w, '_', '_'));
    from += n;
    if (n < 8) return from;
  }
  while (from < list.n && !cuts[(uint8_t) list.at[from]]) from++;
  return from;
}

bool wr_fact_class (wr_slice list, wr_class_says *out) {
  bool says = false;
  if (list.n > CLASSES_BYTES) list.n = CLASSES_BYTES;
  *out = (wr_class_says) {false, false, false, false};
  for (uint32_t from = 0, end; from < list.n; from = end + 1) {
    end = token_end(list, from);
    wr_slice token = {list.at + from, end - from};
    if (token.n >= 4 && may_say(token)) says |= token_says(token, out);
  }
  return says;
}
