/* kind.c: from the class of a name to its kind and subkind, by words and lists */
#include "tag/entity/kind.h"

#include "segment/character.h"
#include "segment/lexicon.h"

enum { MOST_WORDS = 6 };

/* What a word of a name can say. */
enum clue {
  CLUE_NONE, CLUE_PARTY, CLUE_SCHOOL, CLUE_COURT, CLUE_MILITARY, CLUE_MEDIA, CLUE_COMPANY,
  CLUE_GOVERNMENT, CLUE_TEAM, CLUE_STREET, CLUE_FACILITY, CLUE_WATER, CLUE_LAND, CLUE_REGION,
  CLUE_LAW, CLUE_ELECTION, CLUE_WAR, CLUE_FESTIVAL, CLUE_MEETING, CLUE_SPORT, CLUE_DAY,
  CLUE_EVENT, CLUE_AWARD, CLUE_PUBLICATION, CLUE_PRODUCT, CLUE_LANGUAGE, CLUE_PEOPLE, CLUE_N
};

/* For names of which class it says so, or where it stands beside one. */
enum flag {
  OF_ORGANIZATION = 1, OF_PLACE = 2, OF_OTHER = 4, LANGUAGE = 8, PEOPLE = 16,
  BEFORE_LANGUAGE = 32, AFTER_LANGUAGE = 64, NO_NOUN = 128,
  OF_ANY = 256,                        /* whatever class the model took the name for */
  OF_PERSON = 512,                     /* what is named after one */
  BEFORE_OF = 1024, DIRECTION = 2048
};

#include "tag/entity/clue_table.h"

static const struct { wr_kind kind; const char *subkind; } meanings[CLUE_N] = {
  [CLUE_NONE] = {WR_K_MISC, ""},
  [CLUE_PARTY] = {WR_K_ORGANIZATION, "party"}, [CLUE_SCHOOL] = {WR_K_ORGANIZATION, "school"},
  [CLUE_COURT] = {WR_K_ORGANIZATION, "court"},
  [CLUE_MILITARY] = {WR_K_ORGANIZATION, "military"},
  [CLUE_MEDIA] = {WR_K_ORGANIZATION, "media"}, [CLUE_COMPANY] = {WR_K_ORGANIZATION, "company"},
  [CLUE_GOVERNMENT] = {WR_K_ORGANIZATION, "government"},
  [CLUE_TEAM] = {WR_K_ORGANIZATION, "team"}, [CLUE_STREET] = {WR_K_PLACE, "street"},
  [CLUE_FACILITY] = {WR_K_PLACE, "facility"}, [CLUE_WATER] = {WR_K_PLACE, "water"},
  [CLUE_LAND] = {WR_K_PLACE, "land"}, [CLUE_REGION] = {WR_K_PLACE, "region"},
  [CLUE_LAW] = {WR_K_LAW, ""}, [CLUE_ELECTION] = {WR_K_EVENT, "election"},
  [CLUE_WAR] = {WR_K_EVENT, "war"}, [CLUE_FESTIVAL] = {WR_K_EVENT, "festival"},
  [CLUE_MEETING] = {WR_K_EVENT, "meeting"}, [CLUE_SPORT] = {WR_K_EVENT, "sport"},
  [CLUE_DAY] = {WR_K_EVENT, "day"}, [CLUE_EVENT] = {WR_K_EVENT, ""},
  [CLUE_AWARD] = {WR_K_WORK, "award"}, [CLUE_PUBLICATION] = {WR_K_WORK, "publication"},
  [CLUE_PRODUCT] = {WR_K_PRODUCT, ""}, [CLUE_LANGUAGE] = {WR_K_LANGUAGE, ""},
  [CLUE_PEOPLE] = {WR_K_NATIONALITY, ""}
};

/* What the i-th token says with one of these flags. */
static enum clue clue_of (const wr_entity_finder *f, uint32_t i, uint32_t flags) {
  char word[WR_FOLD];
  wr_span t = f->tokens[i].text;
  uint32_t n = wr_fold(f->s + t.start, t.end - t.start, word);
  const wr_entry *e = n ? wr_lexicon_find(&entity_clue, word, n, flags) : NULL;
  return e ? (enum clue) e->kind : CLUE_NONE;
}

/* The last clue of a name. */
static enum clue find_clue (const wr_entity_finder *f, const wr_entity_found *name,
                            uint32_t flags) {
  enum clue c = CLUE_NONE;
  for (uint32_t i = name->end; c == CLUE_NONE && i-- > name->first;) c = clue_of(f, i, flags);
  return c;
}

static void take_clue (wr_annotation *a, enum clue c) {
  const char *subkind = meanings[c].subkind;
  a->kind = (uint8_t) meanings[c].kind;
  a->subkind = (wr_slice) {subkind, (uint32_t) strlen(subkind)};
}

/* The lists that hold the name as a whole. */
static uint32_t lists_of (const wr_entity_finder *f, const wr_entity_found *name) {
  uint32_t key = 0, n = name->end - name->first;
  if (n > MOST_WORDS) return 0;
  for (uint32_t i = name->first; i < name->end; i++) {
    wr_span t = f->tokens[i].text;
    key = wr_entity_join(key, wr_entity_key(f->s + t.start, t.end - t.start));
  }
  return wr_entity_model_phrase(f->model, key);
}

static bool is_demonym (const wr_entity_finder *f, uint32_t i) {
  wr_span t = f->tokens[i].text;
  const char *s = f->s + t.start;
  uint32_t n = t.end - t.start;
  if (clue_of(f, i, PEOPLE)) return true;
  if (wr_entity_model_word(f->model, wr_entity_key(s, n)).lists & WR_LIST_DEMONYM) return true;
  bool plural = n > 3 && s[n - 1] == 's';
  return plural &&
      (wr_entity_model_word(f->model, wr_entity_key(s, n - 1)).lists & WR_LIST_DEMONYM);
}

static bool same_sentence (const wr_entity_finder *f, uint32_t i, uint32_t k) {
  return k < f->n && f->tokens[i].sentence == f->tokens[k].sentence;
}

/* "in English", "speaks French", "the Welsh language", but not "in English law" */
static bool names_language (const wr_entity_finder *f, const wr_entity_found *name) {
  uint32_t i = name->first, next = name->end;
  if (next - i != 1 || !clue_of(f, i, LANGUAGE)) return false;
  bool followed = same_sentence(f, i, next);
  if (followed && clue_of(f, next, AFTER_LANGUAGE)) return true;
  if (followed && f->tokens[next].key && !clue_of(f, next, NO_NOUN)) return false;
  return same_sentence(f, i, i - 1) && clue_of(f, i - 1, BEFORE_LANGUAGE);
}

/* Quotation marks on both sides. */
static bool is_quoted (const wr_entity_finder *f, const wr_entity_found *name) {
  if (name->first == 0 || name->end >= f->n) return false;
  uint32_t start = f->tokens[name->first].text.start, end = f->tokens[name->end - 1].text.end;
  wr_char after = wr_char_at(f->s, end, f->tokens[f->n - 1].text.end);
  return wr_is_quote(wr_char_before(f->s, start).code) && wr_is_quote(after.code);
}

/* Letters and digits in one: "A380", "PS5". */
static bool is_model (const wr_entity_finder *f, const wr_entity_found *name) {
  wr_span t = f->tokens[name->end - 1].text;
  bool letter = false, digit = false;
  for (uint32_t i = t.start; i < t.end; i++) {
    letter = letter || (uint32_t) (f->s[i] - 'A') < 26;
    digit = digit || (uint32_t) (f->s[i] - '0') < 10;
  }
  return letter && digit;
}

static void set_other (const wr_entity_finder *f, const wr_entity_found *name,
                       wr_annotation *a) {
  enum clue c = CLUE_NONE;
  if (names_language(f, name)) c = CLUE_LANGUAGE;
  else if (clue_of(f, name->end - 1, OF_OTHER)) c = clue_of(f, name->end - 1, OF_OTHER);
  else if (name->end - name->first <= 3 && is_demonym(f, name->end - 1)) c = CLUE_PEOPLE;
  else c = find_clue(f, name, OF_OTHER);
  take_clue(a, c);
  if (c == CLUE_NONE && is_quoted(f, name)) a->kind = WR_K_WORK;
  else if (c == CLUE_NONE && is_model(f, name)) a->kind = WR_K_PRODUCT;
}

static void set_organization (const wr_entity_finder *f, const wr_entity_found *name,
                              wr_annotation *a) {
  uint32_t last = name->end - 1;
  enum clue any = last > name->first ? clue_of(f, last, OF_ANY) : CLUE_NONE;
  enum clue c = find_clue(f, name, OF_ORGANIZATION);
  /* "Bank of Japan", but "Group of Seven" */
  bool company = clue_of(f, last, OF_ORGANIZATION) == CLUE_COMPANY ||
      clue_of(f, name->first, BEFORE_OF);
  if (c == CLUE_COMPANY && !company) c = CLUE_NONE;
  take_clue(a, any ? any : c);
  if (!any) a->kind = WR_K_ORGANIZATION;
}

static void set_person (const wr_entity_finder *f, const wr_entity_found *name,
                        wr_annotation *a) {
  uint32_t last = name->end - 1;
  enum clue c = last > name->first ? clue_of(f, last, OF_PERSON) : CLUE_NONE;
  if (c) take_clue(a, c);
  else a->kind = WR_K_PERSON;
}

static void set_place (const wr_entity_finder *f, const wr_entity_found *name,
                       wr_annotation *a) {
  uint32_t lists = lists_of(f, name);
  enum clue c = name->end - name->first > 1 ? find_clue(f, name, OF_PLACE) : CLUE_NONE;
  take_clue(a, c);
  a->kind = WR_K_PLACE;
  if (lists & WR_LIST_COUNTRY) a->subkind = WR_SLICE("country");
  else if (lists & WR_LIST_STATE) a->subkind = WR_SLICE("state");
  else if (c == CLUE_NONE && (lists & WR_LIST_CITY)) a->subkind = WR_SLICE("city");
}

uint32_t wr_entity_cut (const wr_entity_finder *f, const wr_entity_found *name) {
  enum { WHOLE = WR_LIST_COUNTRY | WR_LIST_STATE | WR_LIST_CITY | WR_LIST_KNOWN_PLACE };
  if (name->class != WR_ENTITY_PLACE || name->end - name->first < 2) return name->end;
  if (lists_of(f, name) & WHOLE) return name->end;
  for (uint32_t i = name->first + 1; i < name->end; i++) {
    wr_entity_found city = *name, land = *name;
    city.end = land.first = i;
    if ((lists_of(f, &city) & WR_LIST_CITY) &&
        (lists_of(f, &land) & (WR_LIST_COUNTRY | WR_LIST_STATE)))
      return i;
  }
  return name->end;
}

/* No small letter in it: "US", "U.A.E.". */
static bool is_acronym (const wr_entity_finder *f, const wr_entity_found *name) {
  wr_span t = {f->tokens[name->first].text.start, f->tokens[name->end - 1].text.end};
  for (uint32_t i = t.start; i < t.end; i++)
    if ((uint32_t) (f->s[i] - 'a') < 26) return false;
  return true;
}

uint8_t wr_entity_listed_class (const wr_entity_finder *f, const wr_entity_found *name) {
  enum { PLACES = WR_LIST_COUNTRY | WR_LIST_KNOWN_PLACE | WR_LIST_STATE | WR_LIST_CITY };
  bool several = name->end - name->first > 1;
  uint32_t lists = lists_of(f, name);
  /* news names teams and governments by their countries, but "US" is used like an adjective */
  bool news = f->source == WR_SOURCE_NEWS && !((lists & WR_LIST_COUNTRY) && is_acronym(f, name));
  if (news || name->class == WR_ENTITY_OTHER || !lists) return name->class;
  bool group = lists & WR_LIST_KNOWN_GROUP, place = lists & PLACES;
  if ((lists & WR_LIST_COUNTRY) && !group) return WR_ENTITY_PLACE;
  if (!several) return name->class;
  if ((lists & WR_LIST_KNOWN_PERSON) && !group && !place) return WR_ENTITY_PERSON;
  if ((lists & WR_LIST_KNOWN_PLACE) && !group) return WR_ENTITY_PLACE;
  if (group && !place && name->class == WR_ENTITY_PERSON) return WR_ENTITY_ORGANIZATION;
  return name->class;
}

bool wr_entity_joins (const wr_entity_finder *f, const wr_entity_found *name,
                      const wr_entity_found *next) {
  return next->class == WR_ENTITY_OTHER && name->end == next->first &&
      name->end - name->first == 1 && same_sentence(f, name->first, next->first) &&
      clue_of(f, name->first, DIRECTION) && next->end - next->first == 1 &&
      is_demonym(f, next->first);
}

void wr_entity_kind (const wr_entity_finder *f, const wr_entity_found *name,
                     wr_annotation *a) {
  a->subkind = (wr_slice) {"", 0};
  switch (name->class) {
    case WR_ENTITY_PERSON: set_person(f, name, a); break;
    case WR_ENTITY_ORGANIZATION: set_organization(f, name, a); break;
    case WR_ENTITY_PLACE: set_place(f, name, a); break;
    default: set_other(f, name, a);
  }
}
