/* alias_name.c: names as rows of words that can be compared */
#include "tag/entity/alias_name.h"

#include "segment/character.h"
#include "segment/lexicon.h"

#define HONOR WR_ALIAS_HONOR
#define COMPANY WR_ALIAS_COMPANY
#define LINK WR_ALIAS_LINK
#define JUNIOR WR_ALIAS_JUNIOR
#define STATE WR_ALIAS_STATE
#define ALIAS WR_ALIAS_SAYS
#define ASIDE WR_ALIAS_ASIDE
#define HELPER WR_ALIAS_HELPER
#include "tag/entity/alias_table.h"

/* Base letters of U+00C0 to U+017F. */
static const char base[] =
  "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
  "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
  "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/* A letter without case and accent. */
static uint32_t fold (uint32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c >= 0xC0 && c <= 0x17F) return (uint8_t) base[c - 0xC0];
  if (c == 0x218 || c == 0x219) return 's';
  if (c == 0x21A || c == 0x21B) return 't';
  return wr_unicode_lower(c);
}

static bool is_apostrophe (uint32_t c) {
  return c == '\'' || c == 0x2019;
}

static uint32_t char_at (wr_slice t, uint32_t at, uint32_t *n) {
  if (at >= t.n) {
    *n = 0;
    return ' ';
  }
  wr_char c = wr_char_at(t.at, at, t.n);
  *n = c.n;
  return c.code;
}

/* Whether "'s" ends here, or an apostrophe that ends the name's word; *n gets its bytes. */
static bool possessive (wr_slice t, uint32_t at, uint32_t *n) {
  uint32_t used, next;
  if (!is_apostrophe(char_at(t, at, &used))) return false;
  uint32_t c = char_at(t, at + used, &next), behind = at + used;
  if (c == 's' || c == 'S') {
    behind += next;
    c = char_at(t, behind, &next);
  }
  *n = behind - at;
  return !wr_is_alnum(c);
}

/* The stop of an initial or an abbreviation of single letters: "J.", "U.S.". */
static bool initial_stop (wr_slice t, uint32_t at) {
  if (at == 0 || t.at[at] != '.') return false;
  wr_char last = wr_char_before(t.at, at);
  if (!wr_is_alnum(last.code)) return false;
  return at == last.n || !wr_is_alnum(wr_char_before(t.at, at - last.n).code);
}

/* A word that is being read. */
typedef struct spelling {
  char text[WR_FOLD];
  uint32_t n, last;
  wr_alias_word word;
} spelling;

static void add (spelling *x, uint32_t c) {
  uint32_t letter = fold(c);
  bool upper = wr_is_upper(c), great = upper || wr_is_digit(c);
  if (x->word.letters == 0) {
    x->word.first = letter;
    x->word.upper = upper;
  }
  if (x->word.letters < 255) x->word.letters++;
  if (great && x->word.capitals < 255) x->word.capitals++;
  uint64_t before = x->word.hash;
  x->word.hash = wr_hash(&letter, sizeof letter, before);
  x->word.stem = letter == 's' && x->last != 's' && x->word.letters > 4 ? before : x->word.hash;
  x->last = letter;
  uint64_t acronym = x->word.acronym ? x->word.acronym : WR_ALIAS_ACRONYM;
  if (great) x->word.acronym = wr_alias_letter(acronym, letter);
  if (x->word.letters == 3) x->word.head = (uint32_t) x->word.hash;
  if (x->n + 4 <= WR_FOLD) x->n += wr_utf8_encode(letter, x->text + x->n);
}

/* What the list says of the word; "seven" counts as 7 in an acronym. */
static void look_up (spelling *x) {
  const wr_entry *e = wr_lexicon_find(&alias, x->text, x->n, 0);
  if (!e || e->kind != 1) return;
  x->word.flags = (uint8_t) e->flags;
  if (e->value) x->word.first = (uint32_t) e->value;
}

/* Reads the next word at *at; false at the end of the name. */
static bool next_word (wr_slice t, uint32_t *at, spelling *x) {
  *x = (spelling) {.n = 0};
  while (*at < t.n) {
    uint32_t n, c = char_at(t, *at, &n), skip;
    if (possessive(t, *at, &skip)) n = skip;
    else if (wr_is_alnum(c) || (c > 0x2FF && wr_is_alpha(c))) {
      add(x, c);
      *at += n;
      continue;
    } else if (x->word.letters && initial_stop(t, *at)) {
      *at += n;
      continue;
    }
    *at += n;
    if (x->word.letters) break;
  }
  if (x->word.letters) look_up(x);
  return x->word.letters > 0;
}

static bool is_article (const spelling *x) {
  return (x->n == 3 && memcmp(x->text, "the", 3) == 0) || (x->n == 1 && x->text[0] == 'a') ||
      (x->n == 2 && memcmp(x->text, "an", 2) == 0);
}

unsigned wr_alias_flags (wr_slice word) {
  spelling x;
  uint32_t at = 0;
  return next_word(word, &at, &x) ? x.word.flags : 0;
}

uint32_t wr_alias_read (wr_slice name, wr_array *words) {
  spelling x;
  uint32_t at = 0, n = 0;
  while (next_word(name, &at, &x)) {
    if (n == 1 && ((wr_alias_word *) words->at)[words->n - 1].flags == UINT8_MAX) {
      words->n--;                      /* the article, since something follows */
      n = 0;
    }
    wr_alias_word *w = wr_array_push(words, sizeof *w);
    if (!w) return WR_NONE;
    *w = x.word;
    if (n++ == 0 && is_article(&x)) w->flags = UINT8_MAX;
  }
  if (n == 1 && ((wr_alias_word *) words->at)[words->n - 1].flags == UINT8_MAX)
    ((wr_alias_word *) words->at)[words->n - 1].flags = 0;
  return n;
}

uint32_t wr_alias_country (wr_slice name) {
  char text[2 * WR_FOLD];
  uint32_t n = 0, at = 0, words = 0;
  spelling x;
  while (next_word(name, &at, &x)) {
    if (words == 0 && is_article(&x)) continue;
    if (n + x.n + 1 > WR_FOLD) return 0;
    if (words++) text[n++] = ' ';
    memcpy(text + n, x.text, x.n);
    n += x.n;
  }
  const wr_entry *e = wr_lexicon_find(&alias, text, n, 0);
  while (e && e->kind != 2) e = NULL;
  return e ? (uint32_t) e->value : 0;
}

/* Takes the letters of a word that the rest of `brief` goes on with; the first one must be there
   unless the word is a link.  `next` is the first letter of the word behind it. */
static bool take_word (const spelling *x, const spelling *brief, uint32_t *at, char next) {
  if (x->text[0] != brief->text[*at]) return (x->word.flags & WR_ALIAS_LINK) != 0;
  for (uint32_t i = 0; i < x->n && *at < brief->n; i++) {
    char wanted = brief->text[*at];
    if (x->text[i] == wanted && (i == 0 || wanted != next)) ++*at;
  }
  return true;
}

bool wr_alias_shortens (wr_slice brief, wr_slice name) {
  spelling acronym, word, next;
  uint32_t at = 0, letter = 0, more = 0;
  if (!next_word(brief, &more, &acronym)) return false;
  if (acronym.word.capitals < 2 || acronym.n > 10) return false;
  bool there = next_word(name, &at, &word);
  while (there && letter < acronym.n) {
    there = next_word(name, &at, &next);
    if (!take_word(&word, &acronym, &letter, there ? next.text[0] : 0)) return false;
    word = next;
  }
  return letter == acronym.n && !there;
}

wr_slice wr_alias_trim (wr_slice name) {
  uint32_t used, skip;
  static const char *const articles[] = {"the ", "The ", "a ", "A ", "an ", "An "};
  for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
    uint32_t n = (uint32_t) strlen(articles[i]);
    if (name.n > n && memcmp(name.at, articles[i], n) == 0)
      return wr_alias_trim((wr_slice) {name.at + n, name.n - n});
  }
  for (uint32_t at = name.n > 4 ? name.n - 4 : 0; at < name.n; at++) {
    bool start = ((uint8_t) name.at[at] & 0xC0) != 0x80;
    if (start && at && is_apostrophe(char_at(name, at, &used)) && possessive(name, at, &skip) &&
        at + skip == name.n)
      return (wr_slice) {name.at, at};
  }
  return name;
}
