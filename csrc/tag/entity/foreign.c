/* foreign.c: names in languages that the tagger has not learned */
#include "tag/entity/foreign.h"

#include "clean/meta/language.h"

enum { LOOK = 1 << 11, SURE = 600, FEW = 20 };

bool wr_entity_foreign (const wr_part *p, bool *nouns) {
  wr_slice given = p->doc->options.language, text = wr_part_text(p);
  uint16_t confidence = 1000;
  if (!given.n) {
    wr_language_count c = {.words = 0};
    wr_language_read(&c, (wr_slice) {text.at, text.n < LOOK ? text.n : LOOK});
    const char *guess = wr_language_guess(&c, &confidence);
    if (!guess || confidence < SURE || c.words < FEW) return false;
    given = (wr_slice) {guess, (uint32_t) strlen(guess)};
  }
  *nouns = wr_language_same(given, WR_SLICE("de")) || wr_language_same(given, WR_SLICE("lb"));
  return !wr_language_same(given, WR_SLICE("en"));
}

/* What the lists say of the name as a whole, and of its words. */
typedef struct look {
  uint32_t whole, first, capitals;
  bool acronym;
} look;

static look look_at (const wr_entity_finder *f, const wr_entity_found *name) {
  look l = {0, 0, 0, true};
  uint32_t key = 0;
  for (uint32_t i = name->first; i < name->end; i++) {
    const wr_entity_token *t = &f->tokens[i];
    uint32_t word = wr_entity_key(f->s + t->text.start, t->text.end - t->text.start);
    key = wr_entity_join(key, word);
    if (i == name->first) l.first = wr_entity_model_word(f->model, word).lists;
    l.capitals += (t->flags & WR_ENTITY_CAPITAL) != 0;
    for (uint32_t k = t->text.start; k < t->text.end; k++)
      l.acronym = l.acronym && (uint32_t) (f->s[k] - 'A') < 26;
  }
  l.whole = wr_entity_model_phrase(f->model, key) & ~(uint32_t) WR_LIST_GOES_ON;
  return l;
}

static void set (wr_annotation *a, wr_kind kind, float most) {
  if (a->kind != kind) a->subkind = (wr_slice) {"", 0};
  a->kind = (uint8_t) kind;
  if (a->score > most) a->score = most;
}

/* "La Fondation", "Der Hund": a small word is written with a capital where a sentence begins. */
static bool begins_small (const wr_entity_finder *f, uint32_t i) {
  static const char words[] =
      " la le les l' un une des du au aux ce cette el los las una unos il lo gli i uno della der "
      "die das den dem des ein eine einer im am zum zur o os a as um uma no na het een de en ett "
      "det och et er y e und i w z na ";
  char word[8] = " ";
  wr_span t = f->tokens[i].text;
  uint32_t n = t.end - t.start;
  if (!(f->tokens[i].flags & WR_ENTITY_FIRST) || n > 5) return false;
  for (uint32_t k = 0; k < n; k++) {
    char c = f->s[t.start + k];
    word[k + 1] = (char) (c | ((uint32_t) (c - 'A') < 26 ? 32 : 0));
  }
  word[n + 1] = ' ';
  return strstr(words, word) != NULL;
}

bool wr_entity_soften (const wr_entity_finder *f, const wr_entity_found *found, bool nouns,
                       wr_annotation *a) {
  wr_entity_found rest = *found, *name = &rest;
  bool first = f->tokens[name->first].flags & WR_ENTITY_FIRST;
  if (begins_small(f, name->first)) {
    if (++name->first == name->end) return false;
    a->text.start = f->tokens[name->first].text.start;
    first = false;
  }
  look l = look_at(f, name);
  if (l.capitals == 0) return false;
  if (l.capitals == 1 && !l.whole && !l.acronym && (first || nouns)) return false;
  if (l.whole & (WR_LIST_COUNTRY | WR_LIST_STATE | WR_LIST_CITY | WR_LIST_KNOWN_PLACE))
    set(a, WR_K_PLACE, 0.7f);
  else if ((l.whole & WR_LIST_KNOWN_PERSON) || (l.capitals > 1 && (l.first & WR_LIST_FIRST_NAME)))
    set(a, WR_K_PERSON, 0.6f);
  else if (l.whole & WR_LIST_KNOWN_GROUP)
    set(a, WR_K_ORGANIZATION, 0.6f);
  else
    set(a, WR_K_MISC, 0.3f);
  return true;
}
