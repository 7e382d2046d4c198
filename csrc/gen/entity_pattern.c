/* entity_pattern.c: texts of our own for the trainer of names, made of patterns and lists */
#include <stdio.h>
#include <stdlib.h>

#include "gen/entity_pattern.h"
#include "gen/corpus.h"
#include "gen/must.h"
#include "base/buf.h"

enum { MOST_LINE = 1024, MOST_NAME = 128, MOST_NAMES = 24, MOST_LISTS = 28, MOST_GOLD = 64, OWN_SOURCE = 9 };

typedef struct list {
  char name[16];
  wr_array entries;                    /* char * */
} list;

/* A name that a text has got. */
typedef struct named {
  char slot[16], text[MOST_NAME];
  uint32_t class;
} named;

typedef struct maker {
  list lists[MOST_LISTS];
  uint32_t lists_n;
  uint64_t random;
  named names[MOST_NAMES];
  uint32_t names_n;
} maker;

static uint32_t draw (maker *m, uint32_t n) {
  m->random ^= m->random << 13;
  m->random ^= m->random >> 7;
  m->random ^= m->random << 17;
  return (uint32_t) (m->random >> 32) % n;
}

static list *list_named (maker *m, const char *name, bool make) {
  for (uint32_t i = 0; i < m->lists_n; i++)
    if (strcmp(m->lists[i].name, name) == 0) return &m->lists[i];
  if (!make || m->lists_n == MOST_LISTS) {
    fprintf(stderr, "no list is called %s\n", name);
    exit(1);
  }
  list *l = &m->lists[m->lists_n++];
  snprintf(l->name, sizeof l->name, "%.15s", name);
  return l;
}

static void add_entry (list *l, const char *text) {
  char **slot = wr_array_push(&l->entries, sizeof *slot), *copy = wr_must_have(strlen(text) + 1, 1);
  if (!slot) exit(1);
  *slot = strcpy(copy, text);
}

/* Whether the word that s begins with is one of the words, each between spaces. */
static bool begins_with (const char *s, const char *words) {
  char word[24];
  snprintf(word, sizeof word, " %.*s ", (int) strcspn(s, " "), s);
  return strstr(words, word) != NULL;
}

/* Whether each word begins with one capital, and there are two at least: no "Alexander II", "Helen of Troy"; and no
   title or byname is one of them: "Captain Bligh", "Little John". */
static bool is_full_name (const char *s) {
  static const char titles[] =
      " Sir Saint Czar President Prince Princess Lady Lord King Queen Captain Count Baron Dame Duke Emperor Pope General Father "
      "Mother Uncle Earl Old Black Little Bloody Calamity Buffalo ";
  bool several = false;
  for (const char *word = s; word; several = several || word) {
    if ((uint32_t) (word[0] - 'A') >= 26 || (uint32_t) (word[1] - 'a') >= 26) return false;
    word = strchr(word, ' ');
    word = word ? word + 1 : NULL;
  }
  return several && !begins_with(s, titles);
}

/* Leaves out what the list of countries has too. */
static void drop_countries (maker *m, const char *name) {
  const list *countries = list_named(m, "country", false);
  list *l = list_named(m, name, false);
  char **at = l->entries.at;
  uint32_t n = 0;
  for (uint32_t i = 0; i < l->entries.n; i++) {
    bool country = false;
    for (uint32_t k = 0; k < countries->entries.n; k++)
      country = country || strcmp(((char **) countries->entries.at)[k], at[i]) == 0;
    if (!country && !strstr(at[i], " - ")) at[n++] = at[i];
  }
  l->entries.n = n;
}

/* A list of one name a line. */
static void read_lines (maker *m, const char *folder, const char *file_name, const char *name) {
  char line[MOST_LINE];
  FILE *file = wr_must_open(folder, file_name);
  list *l = list_named(m, name, true);
  while (fgets(line, sizeof line, file)) {
    line[strcspn(line, "\r\n")] = 0;
    bool good = strlen(line) > 2 && strlen(line) < 40 && !strpbrk(line, "(,");
    if (good && (strcmp(name, "known") != 0 || is_full_name(line))) add_entry(l, line);
  }
  fclose(file);
}

/* Lists of words, and stories of a line each. */
static void read_own (maker *m, const char *folder, const char *file_name) {
  char line[MOST_LINE];
  list *l = NULL;
  FILE *file = wr_must_open(folder, file_name);
  while (fgets(line, sizeof line, file)) {
    line[strcspn(line, "\r\n")] = 0;
    if (line[0] == '#') continue;
    if (line[0] == '=') {
      l = list_named(m, line + 2, true);
    } else if (l && strcmp(l->name, "story") == 0) {
      add_entry(l, line);
    } else {
      for (char *word = strtok(line, " "); l && word; word = strtok(NULL, " ")) {
        for (char *c = word; *c; c++) if (*c == '_') *c = ' ';
        add_entry(l, word);
      }
    }
  }
  fclose(file);
}

/* What a kind of slot is made of: one of the ways, "[list]" standing for a name of a list. */
static const struct { const char *kind; uint32_t class; const char *ways[6]; } kinds[] = {
  {"person", WR_ENTITY_PERSON, {"[first] [surname]", "[first] [surname]", "[first] [surname]", "[first] A. [surname]",
                                "[first] [surname]-[surname]", "[known]"}},
  {"city", WR_ENTITY_PLACE, {"[city]"}},
  {"country", WR_ENTITY_PLACE, {"[country]"}},
  {"nat", WR_ENTITY_OTHER, {"[nationality]"}},
  {"company", WR_ENTITY_ORGANIZATION, {"[stem] [trade]", "[stem] [trade] [form]", "[surname] & [surname]", "[stem] [form]",
                                       "[surname] [trade]", "[stem]"}},
  {"org", WR_ENTITY_ORGANIZATION, {"[group]"}},
  {"team", WR_ENTITY_ORGANIZATION, {"[city] United", "[city] FC", "[city] Rovers", "[city] Tigers", "[city] City", "FC [city]"}},
  {"school", WR_ENTITY_ORGANIZATION, {"University of [city]", "[city] University", "[surname] College",
                                      "[city] Institute of Technology"}},
  {"ministry", WR_ENTITY_ORGANIZATION, {"Ministry of [field]", "Department of [field]", "[field] Ministry"}},
  {"party", WR_ENTITY_ORGANIZATION, {"Labour Party", "National Party", "Green Party", "Democratic Union", "People's Party",
                                     "[nationality] Liberal Party"}},
  {"court", WR_ENTITY_ORGANIZATION, {"Supreme Court", "[city] District Court", "High Court of [country]", "Court of Appeal"}},
  {"paper", WR_ENTITY_ORGANIZATION, {"[city] Herald", "[city] Times", "The [city] Post", "Daily [stem]", "[city] Gazette"}},
  {"facility", WR_ENTITY_PLACE, {"[surname] Stadium", "[city] Airport", "[stem] Hall", "[surname] Bridge", "[city] Central Station",
                                 "St. [first]'s Hospital"}},
  {"street", WR_ENTITY_PLACE, {"[surname] Street", "[stem] Avenue", "[surname] Road", "Market Square"}},
  {"river", WR_ENTITY_PLACE, {"[stem] River", "River [stem]", "Lake [surname]"}},
  {"event1", WR_ENTITY_OTHER, {"[city] Open", "[country] Grand Prix", "[stem] Cup", "2012 World Championships"}},
  {"event2", WR_ENTITY_OTHER, {"[city] Marathon", "[stem] Trophy", "World Indoor Championships"}},
  {"event3", WR_ENTITY_OTHER, {"2015 General Election", "[nationality] General Election", "[city] Primary"}},
  {"event5", WR_ENTITY_OTHER, {"2015 [city] Summit", "[nationality] Civil War", "Treaty of [city]"}},
  {"event4", WR_ENTITY_OTHER, {"[city] Film Festival", "[city] Jazz Festival", "[stem] Conference", "Festival of [field]"}},
  {"law", WR_ENTITY_OTHER, {"[theme] Act", "[theme] Bill", "[theme] Amendment"}},
  {"degree", WR_ENTITY_OTHER, {"Bachelor of [subject]", "Master of [subject]", "Master of [subject] in [field]",
                               "Doctor of Philosophy", "Bachelor of [subject] in [field] Studies"}},
  {"month", WR_ENTITY_PERSON, {"[month] [surname]"}},
  {"square", WR_ENTITY_PLACE, {"[known] Square", "[first] [surname] Square", "[known] International Airport",
                               "[first] [surname] Stadium", "[known] Boulevard"}},
  {"work", WR_ENTITY_OTHER, {"[title]", "\"[title]\""}},
  {"award", WR_ENTITY_OTHER, {"[surname] Prize", "[stem] Award", "[city] Medal"}}
};

static void expand (maker *m, const char *way, char *out) {
  uint32_t n = 0;
  while (*way && n + 1 < MOST_NAME) {
    const char *end = *way == '[' ? strchr(way, ']') : NULL;
    if (!end) {
      out[n++] = *way++;
      continue;
    }
    char name[16];
    snprintf(name, sizeof name, "%.*s", (int) (end - way - 1), way + 1);
    const list *l = list_named(m, name, false);
    const char *word = ((char **) l->entries.at)[draw(m, l->entries.n)];
    n += (uint32_t) snprintf(out + n, MOST_NAME - n, "%s", word);
    if (n >= MOST_NAME) n = MOST_NAME - 1;
    way = end + 1;
  }
  out[n] = 0;
}

static const named *name_of (maker *m, const char *slot) {
  for (uint32_t i = 0; i < m->names_n; i++)
    if (strcmp(m->names[i].slot, slot) == 0) return &m->names[i];
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
    uint32_t ways = 0;
    if (strncmp(slot, kinds[k].kind, strlen(kinds[k].kind)) != 0 || m->names_n == MOST_NAMES) continue;
    while (ways < 6 && kinds[k].ways[ways]) ways++;
    named *x = &m->names[m->names_n++];
    snprintf(x->slot, sizeof x->slot, "%.15s", slot);
    x->class = kinds[k].class;
    expand(m, kinds[k].ways[draw(m, ways)], x->text);
    return x;
  }
  fprintf(stderr, "no slot is called %s\n", slot);
  exit(1);
}

/* Where the last part of a name begins: its last word, and what belongs before it ("Van Buren"). */
static const char *last_part (const char *name) {
  const char *last = name, *before = name;
  for (const char *gap = strchr(name, ' '); gap; gap = strchr(gap + 1, ' ')) {
    before = last;
    last = gap + 1;
  }
  return before > name && begins_with(before, " De Del Den Der Di Du La Le Van Von ") ? before : last;
}

/* The part of a name that a slot asks for: whole, ".last" part, or ".first": of people the first word, of others what
   stands before the last one ("Global Harvest" of "Global Harvest Foods"), where that is a name. */
static wr_slice part_of (const named *x, const char *part) {
  const char *from = x->text, *end = from + strlen(from), *gap;
  if (strcmp(part, "last") == 0) from = last_part(from);
  if (strcmp(part, "first") == 0 && strncmp(from, "The ", 4) != 0 && strncmp(from, "FC ", 3) != 0) {
    gap = x->class == WR_ENTITY_PERSON ? strchr(from, ' ') : strrchr(from, ' ');
    if (gap) end = gap;
    if (end - from > 2 && end[-1] == '&') end -= 2;
  }
  return (wr_slice) {from, (uint32_t) (end - from)};
}

static void put_name (wr_buf *out, wr_gold *gold, uint32_t *gold_n, const named *x, wr_slice text) {
  bool quoted = text.n > 2 && text.at[0] == '"';
  uint32_t start = (uint32_t) out->n + quoted;
  wr_buf_slice(out, text);
  if (*gold_n < MOST_GOLD) gold[(*gold_n)++] = (wr_gold) {start, (uint32_t) out->n - quoted, x->class};
}

static void make_text (maker *m, wr_samples_of *s, const char *story) {
  wr_buf out = {0};
  wr_gold *gold = wr_must_have(MOST_GOLD, sizeof *gold);
  uint32_t gold_n = 0;
  m->names_n = 0;
  while (*story) {
    const char *end = *story == '{' ? strchr(story, '}') : NULL;
    if (!end) {
      wr_buf_char(&out, *story++);
      continue;
    }
    char slot[32];
    snprintf(slot, sizeof slot, "%.*s", (int) (end - story - 1), story + 1);
    char *dot = strchr(slot, '.');
    if (dot) *dot++ = 0;
    const named *x = name_of(m, slot);
    put_name(&out, gold, &gold_n, x, part_of(x, dot ? dot : ""));
    story = end + 1;
  }
  wr_sample_text *x = wr_array_push(&s->texts, sizeof *x);
  if (!x || out.failed) exit(1);
  *x = (wr_sample_text) {.text = {out.at, (uint32_t) out.n}, .gold = gold, .gold_n = gold_n, .source = OWN_SOURCE};
}

void wr_pattern_texts (wr_samples_of *s, const char *lists, const char *own, uint32_t each, uint64_t seed) {
  maker *m = wr_must_have(1, sizeof *m);
  m->random = seed * UINT64_C(0x9E3779B97F4A7C15) + 1;
  read_lines(m, lists, "first.txt", "first");
  read_lines(m, lists, "city15k.txt", "city");
  read_lines(m, lists, "country.txt", "country");
  read_lines(m, lists, "nationality.txt", "nationality");
  drop_countries(m, "nationality");
  read_lines(m, lists, "wn_person.txt", "known");
  read_own(m, own, "entity_pattern.txt");
  read_own(m, own, "entity_name.txt");
  const list *stories = list_named(m, "story", false);
  for (uint32_t i = 0; i < stories->entries.n; i++)
    for (uint32_t k = 0; k < each; k++) make_text(m, s, ((char **) stories->entries.at)[i]);
  free(m);
}
