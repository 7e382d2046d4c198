/* byline.c: names of authors out of what stands in bylines */
#include "clean/meta/byline.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "clean/meta/month_name.h"

/* How many bytes at the start of s part words or surround them: white space, no-break spaces,
   the marks in `any`, dashes and bullets. */
static uint32_t mark_length (wr_slice s, const char *any) {
  static const char *const wide[] = {"\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x93", "\xe2\x80\x94",
    "\xe2\x80\xa2", "\xc2\xb7", "\xc2\xbb", "\xef\xbc\x9a", "\xe2\x80\x8b", "\xe2\x8b\x85"};
  if (!s.n) return 0;
  if (wr_is_space(s.at[0]) || (s.at[0] && strchr(any, s.at[0]))) return 1;
  for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
    if (wr_begins(s, wide[i])) return (uint32_t) strlen(wide[i]);
  return 0;
}

static wr_slice trim (wr_slice s) {
  static const char marks[] = ",;:|-/*~>@";
  for (uint32_t n = mark_length(s, marks); n; n = mark_length(s, marks)) {
    s.at += n;
    s.n -= n;
  }
  for (bool cut = true; cut;) {
    cut = false;
    for (uint32_t k = 1; k <= 3 && k <= s.n && !cut; k++)
      if (mark_length((wr_slice) {s.at + s.n - k, k}, marks) == k) {
        s.n -= k;
        cut = true;
      }
  }
  return s;
}

/* Whether s is one of the words, in any case of ASCII. */
static bool is_one_of (wr_slice s, const char *const list[], size_t n) {
  char first = s.n ? wr_lower(s.at[0]) : '\0';
  for (size_t i = 0; i < n; i++)
    if (first == list[i][0] && wr_begins(s, list[i]) && strlen(list[i]) == s.n) return true;
  return false;
}

/* By first letter, the last for those beyond ASCII; longer ones before their beginnings. */
#define GROUP(letter, ...) [letter - 'a'] = (const char *const[]) {__VA_ARGS__, NULL}
static const char *const *const leads['z' - 'a' + 2] = {
  GROUP('a', "article by", "authored by", "added by", "all posts by", "about the author",
    "author(s)", "authors", "author", "alle beitr\xc3\xa4ge von", "alle artikel von",
    "artikel von", "autorin", "autoren", "autor", "auteur", "autora", "autore", "av", "af"),
  GROUP('b', "blog by", "by", "beitrag von"),
  GROUP('c', "created by", "content by"),
  GROUP('d', "di", "door"),
  GROUP('e', "eingestellt von", "erstellt von", "ein beitrag von", "ein gastbeitrag von",
    "ein artikel von", "escrito por"),
  GROUP('g', "guest post by", "geschrieben von", "gepostet von", "gastbeitrag von",
    "geschreven door"),
  GROUP('i', "interview by", "interview von", "interview"),
  GROUP('m', "more by", "medically reviewed by"),
  GROUP('n', "napisa\xc5\x82"),
  GROUP('p', "post by", "posted by", "published by", "posts by", "publiziert von",
    "publi\xc3\xa9 par", "post\xc3\xa9 par", "propos recueillis par", "par", "publicado por",
    "por", "pubblicato da", "przez"),
  GROUP('r', "reported by", "recipe by", "review by", "report by", "read more about"),
  GROUP('s', "story by", "submitted by", "scritto da", "skrevet av", "skrevet af"),
  GROUP('t', "text by", "text von", "text"),
  GROUP('v', "view all posts by", "ver\xc3\xb6""ffentlicht von", "verfasst von", "von",
    "vom"),
  GROUP('w', "written by", "words by"),
  GROUP('z', "zeige alle beitr\xc3\xa4ge von"),
  GROUP('z' + 1, "\xc3\xa9""crit par")
};

/* The leads that may begin s; NULL where none may. */
static const char *const *leads_of (wr_slice s) {
  unsigned char first = s.n ? (unsigned char) wr_lower(s.at[0]) : 0;
  if (first >= 0x80) return leads['z' - 'a' + 1];
  return wr_is_letter(first) ? leads[first - 'a'] : NULL;
}

uint32_t wr_byline_lead (wr_slice s) {
  for (const char *const *lead = leads_of(s); lead && *lead; lead++) {
    if (!wr_begins(s, *lead)) continue;
    uint32_t n = (uint32_t) strlen(*lead);
    if (s.n <= n) continue;
    wr_slice rest = {s.at + n, s.n - n};
    uint32_t mark = mark_length(rest, ":");
    /* "ByAnn Lee": a style sets them apart. */
    bool joined = rest.at[0] >= 'A' && rest.at[0] <= 'Z' && s.at[n - 1] >= 'a';
    if (mark || joined) return n + mark;
  }
  return 0;
}

bool wr_byline_is_lead (wr_slice s) {
  s = trim(s);
  for (const char *const *lead = leads_of(s); lead && *lead; lead++)
    if (strlen(*lead) == s.n && wr_begins(s, *lead)) return true;
  return false;
}

static wr_slice strip_lead (wr_slice s) {

  for (uint32_t n = wr_byline_lead(s); n; n = wr_byline_lead(s))
    s = trim((wr_slice) {s.at + n, s.n - n});
  return s;
}

/* The length of "and " and its like at the start of s; 0 when there is none. */
static uint32_t joiner_length (wr_slice s) {
  static const char *const joiners[] = {"and ", "& ", "und ", "et "};
  for (size_t i = 0; i < sizeof joiners / sizeof *joiners; i++)
    if (wr_begins(s, joiners[i])) return (uint32_t) strlen(joiners[i]);
  return 0;
}

/* The length of the separator at the start of s; 0 when there is none.  A joiner stays for the
   next piece, which begins with it. */
static uint32_t separator_length (wr_slice s) {
  if (s.n && (wr_is_letter(s.at[0]) || wr_is_digit(s.at[0]))) return 0;
  static const char *const marks[] = {"\xe2\x80\xa2", "\xc2\xb7", "\xe2\x8b\x85",
    " \xe2\x80\x93 ", " \xe2\x80\x94 ", " - ", " \xc2\xbb "};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
    if (wr_begins(s, marks[i])) return (uint32_t) strlen(marks[i]);
  if (s.n && s.at[0] == ' ' && joiner_length((wr_slice) {s.at + 1, s.n - 1})) return 1;
  return s.n && s.at[0] && strchr("|;,\n\t(", s.at[0]) ? 1 : 0;
}

/* The word that begins at s. */
static wr_slice word_of (wr_slice s) {
  wr_slice word = {s.at, 0};
  while (word.n < s.n && !wr_is_space(s.at[word.n])) word.n++;
  return word;
}

/* Whether what begins here, behind a space, is no more name: a date, "on Monday", "in News". */
static bool ends_name (wr_slice s) {
  static const char *const words[] = {"updated", "published", "posted", "last", "says", "said",
    "says:", "said:", "sagt", "sagt:", "fact", "reviewed", "medically", "edited", "updated:",
    "published:"};
  static const char *const small[] = {"on", "in", "at", "am", "um", "in:", "le", "el", "for", "|",
    "from", "via"};
  wr_slice word = word_of(s);
  if (is_one_of(word, words, sizeof words / sizeof *words)) return true;
  if (word.n && word.at[0] > 'Z' && is_one_of(word, small, sizeof small / sizeof *small))
    return true;
  if (word.n && wr_is_digit(word.at[0])) return true;
  wr_slice bare = word;
  while (bare.n && strchr(".,", bare.at[bare.n - 1])) bare.n--;
  wr_slice rest = {s.at + word.n, s.n - word.n};
  return wr_month_named(bare) && rest.n > 1 && wr_is_digit(rest.at[1]);
}

/* Whether what follows a comma is a degree or a suffix that belongs to the name: "MD",
   "Ph.D.", "RD", "Jr.". */
static bool is_degree (wr_slice s) {
  uint32_t letters = 0, capitals = 0, i = 0;
  while (s.n && wr_is_space(s.at[0])) s = (wr_slice) {s.at + 1, s.n - 1};
  for (; i < s.n && (wr_is_letter(s.at[i]) || s.at[i] == '.'); i++) {
    letters += s.at[i] != '.';
    capitals += s.at[i] >= 'A' && s.at[i] <= 'Z';
  }
  bool ends = i == s.n || wr_is_space(s.at[i])
    || separator_length((wr_slice) {s.at + i, s.n - i});
  return ends && letters >= 2 && letters <= 6
    && (capitals >= 2 || wr_begins(s, "jr") || wr_begins(s, "sr"));
}

/* How long the first piece of s is: up to a bar, a bullet, a comma that no degree follows, "&",
   "and", or where the name ends. */
static uint32_t piece_length (wr_slice s, uint32_t *separator) {
  for (uint32_t i = 0; i < s.n; i++) {
    wr_slice rest = {s.at + i, s.n - i};
    *separator = separator_length(rest);
    if (s.at[i] == ',' && i && is_degree((wr_slice) {s.at + i + 1, s.n - i - 1}))
      *separator = 0;
    if (*separator) return i;
    if (i && s.at[i] == ' ' && ends_name((wr_slice) {s.at + i + 1, s.n - i - 1})) return i;
  }
  *separator = 0;
  return s.n;
}

static bool has_letter (wr_slice s) {
  uint32_t used;
  for (uint32_t i = 0; i < s.n; i += used)
    if (wr_unicode_class(wr_utf8_decode(s.at + i, s.n - i, &used)) & WR_U_ALPHA) return true;
  return false;
}

/* Roles and furniture that stand where names do. */
static bool is_furniture (wr_slice s) {
  static const char *const words[] = {"admin", "administrator", "editor", "guest", "guest author",
    "author", "authors", "reporter", "correspondent", "contributor", "senior reporter",
    "senior editor", "updated", "published", "share", "follow", "view profile", "anonymous",
    "unknown", "read more", "comments", "inc", "inc.", "webmaster", "root", "user", "the author",
    "written by", "recipe by", "home", "name", "undefined", "null", "none", "no author", "by",
    "posted", "sat", "sun", "mon", "tue", "wed", "thu", "fri", "today", "yesterday", "reply",
    "get in touch", "contact", "contact us", "moderator", "member", "members", "new member",
    "wordpressadmin", "autor", "veranstalter", "redaktion:", "antworten", "posted on", "login",
    "publiziert am", "email", "e-mail", "website", "name (required)", "bio", "more",
    "view all posts", "all posts", "see bio", "learn more", "topics", "writer", "founder",
    "in", "on", "at", "default", "test", "super user", "site admin", "wpadmin", "wp admin"};
  static const char *const begins[] = {"http", "www.", "follow ", "about ", "posted ", "share ",
    "view ", "read ", "page.", "in ", "on ", "at ", "updated ", "published ", "comment", "click ",
    "{", "[", "leave a", "name (", "photo", "foto", "image", "bild:", "illustration",
    "author/", "authors/", "/"};
  if (is_one_of(s, words, sizeof words / sizeof *words)) return true;
  for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
    if (wr_begins(s, begins[i])) return true;
  return false;
}

static uint32_t words_of (wr_slice s) {
  uint32_t words = 1;
  for (uint32_t i = 0; i < s.n; i++) words += wr_is_space(s.at[i]);
  return words;
}

/* A number in a name makes it that of a user, in one word. */
static bool is_plausible (wr_slice s) {
  if (s.n < 2 || s.n > 80 || !has_letter(s) || memchr(s.at, '@', s.n) || memchr(s.at, '<', s.n)
    || memchr(s.at, '?', s.n) || memchr(s.at, '!', s.n) || is_furniture(s))
    return false;
  uint32_t words = words_of(s);
  for (uint32_t i = 0; i < s.n && words > 1; i++)
    if (wr_is_digit(s.at[i])) return false;
  return words <= 6;
}

/* Words of roles, which stand behind names. */
static bool names_role (wr_slice s) {
  static const char *const roles[] = {"editor", "director", "writer", "reporter", "expert",
    "founder", "co-founder", "manager", "head", "senior", "chief", "president", "correspondent",
    "specialist", "consultant", "engineer", "professor", "ceo", "cto", "author", "contributor",
    "staff", "medical", "certified", "licensed", "registered", "university", "institute", "news",
    "lead", "strategist", "analyst", "marketing", "freelance", "guest", "columnist", "blogger",
    "content", "partner", "vp", "associate", "assistant", "executive", "officer", "researcher",
    "scientist", "coach", "advisor", "attorney", "redakteur", "redakteurin", "chefredakteur",
    "product", "digital", "team", "global", "published", "min", "minutes", "read", "comments"};
  for (wr_slice rest = s; rest.n;) {
    wr_slice word = word_of(rest);
    if (is_one_of(word, roles, sizeof roles / sizeof *roles)) return true;
    uint32_t used = word.n < rest.n ? word.n + 1 : word.n;
    rest = (wr_slice) {rest.at + used, rest.n - used};
  }
  return false;
}

bool wr_byline_is_body (wr_slice s) {
  static const char *const bodies[] = {"team", "staff", "editors", "editorial", "inc", "inc.",
    "llc", "ltd", "ltd.", "gmbh", "university", "college", "institute", "department", "news",
    "media", "magazine", "blog", "group", "company", "corporation", "association", "society",
    "foundation", "agency", "office", "center", "centre", "contributors", "redaktion", "press",
    "studio", "labs", "technologies", "solutions", "services", "network", "online", "admin",
    "official", "board", "council", "ministry", "hospital", "clinic", "editor", "marketing"};
  for (wr_slice rest = s; rest.n;) {
    wr_slice word = word_of(rest);
    if (is_one_of(word, bodies, sizeof bodies / sizeof *bodies)) return true;
    uint32_t used = word.n < rest.n ? word.n + 1 : word.n;
    rest = (wr_slice) {rest.at + used, rest.n - used};
  }
  for (uint32_t i = 1; i + 2 < s.n; i++)
    if (s.at[i] == '.' && wr_is_letter(s.at[i + 1]) && wr_is_letter(s.at[i - 1])
      && wr_is_letter(s.at[i + 2]))
      return true;                     /* a site's address */
  return false;
}

/* One capitalised word. */
static bool is_given_name (wr_slice s) {
  return s.n > 2 && s.at[0] >= 'A' && s.at[0] <= 'Z' && s.at[1] >= 'a' && !memchr(s.at, ' ', s.n)
    && !names_role(s);
}

wr_slice wr_byline_next (wr_slice *line, bool first) {
  while (line->n) {
    uint32_t separator;
    wr_slice rest = trim(*line);
    uint32_t joined = joiner_length(rest);
    rest = strip_lead((wr_slice) {rest.at + joined, rest.n - joined});
    uint32_t n = piece_length(rest, &separator);
    wr_slice piece = trim(strip_lead(trim((wr_slice) {rest.at, n})));
    bool ended = !separator;
    *line = (wr_slice) {rest.at + n + separator, ended ? 0 : rest.n - n - separator};
    bool later = (wr_byline_is_name(piece) && !names_role(piece))
      || (joined && !first && is_given_name(piece));
    if (is_plausible(piece) && (first || later)) return piece;
  }
  return (wr_slice) {"", 0};
}

/* Whether the word at s[i] begins with a capital, or is a particle inside a name. */
static bool is_name_word (wr_slice word) {
  static const char *const particles[] = {"de", "da", "di", "del", "van", "von", "der", "den",
    "la", "le", "bin", "al", "el", "dos", "du", "ten", "y", "e", "ter", "zu", "af"};
  uint32_t used;
  if (wr_unicode_class(wr_utf8_decode(word.at, word.n, &used)) & WR_U_UPPER) return true;
  return is_one_of(word, particles, sizeof particles / sizeof *particles);
}

bool wr_byline_is_name (wr_slice s) {
  uint32_t words = 0;
  s = trim(s);
  if (!is_plausible(s)) return false;
  for (uint32_t i = 0; i < s.n;) {
    uint32_t end = i;
    while (end < s.n && !wr_is_space(s.at[end])) end++;
    if (end > i && !is_name_word((wr_slice) {s.at + i, end - i})) return false;
    words += end > i;
    i = end + 1;
  }
  return words >= 2 && words <= 5 && !strchr(".!?:", s.at[s.n - 1]);
}
