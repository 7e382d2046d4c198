/* token.c: the text as the tagger of names reads it: pieces of tokens, some active */
#include "tag/entity/token.h"

#include "base/hash.h"
#include "segment/character.h"

enum { MOST_LINKS = 3, MOST_LETTERS = 64, SEEN_MOST = 1 << 15, SEEN_LEAST = 64 };

typedef struct reader {
  const char *s;
  const wr_entity_model *model;
  wr_array *tokens;
  uint32_t sentence, unit, from;       /* from: the token the unit begins with */
  bool informal, failed;
} reader;

static wr_entity_token *token (const reader *r, uint32_t i) {
  return (wr_entity_token *) r->tokens->at + i;
}

/* Lower case of n bytes, at most MOST_LETTERS of them; gives how many. */
static uint32_t lower (const char *s, uint32_t n, char *out) {
  uint32_t most = n < MOST_LETTERS ? n : MOST_LETTERS, i = 0, k = 0;
  while (i < most && (uint8_t) s[i] < 0x80) {
    out[k++] = (char) (s[i] | ((uint32_t) (s[i] - 'A') < 26 ? 32 : 0));
    i++;
  }
  while (i < most) {
    wr_char c = wr_char_at(s, i, n);
    k += wr_utf8_encode(wr_unicode_lower(c.code), out + k);
    i += c.n;
  }
  return k;
}

uint32_t wr_entity_key (const char *s, uint32_t n) {
  char word[2 * MOST_LETTERS];
  uint32_t k = lower(s, n, word), key = (uint32_t) wr_hash(word, k, 0);
  return key ? key : 1;
}

static bool has_upper (const char *s, uint32_t n) {
  for (uint32_t i = 0; i < n; i++)
    if ((uint32_t) (s[i] - 'A') < 26) return true;
  return false;
}

/* Words that stand inside names without a capital, by length. */
static bool is_link (const char *s, uint32_t n) {
  static const char *const links[6] = {
    "", " & - ' . / : y e ", " of in on at de la le du da do di al el ul ud es et to 's ",
    " the and for des dos das del van von der den bin ibn und \xe2\x80\x99 \xe2\x80\x93 ",
    " with \xe2\x80\x99s ", " della "
  };
  if (n > 5) return false;
  for (const char *w = links[n]; *w && w[1]; w += n + 1)
    if (w[1] == s[0] && memcmp(w + 1, s, n) == 0) return true;
  return false;
}

static void push (reader *r, uint32_t start, uint32_t end, bool word, int flags) {
  wr_entity_token *t = wr_array_push(r->tokens, sizeof *t);
  if (!t) {
    r->failed = true;
    return;
  }
  *t = (wr_entity_token) {.text = {start, end}, .sentence = r->sentence,
                          .unit = r->unit,
                          .flags = (uint8_t) flags,
                          .key = word ? wr_entity_key(r->s + start, end - start) : 0};
}

/* The hyphen or slash at byte i of a token; its length, or 0. */
static uint32_t cut_at (const char *s, uint32_t i, uint32_t end) {
  if (s[i] == '-' || s[i] == '/') return 1;
  return end - i > 2 && s[i] == '\xe2' && s[i + 1] == '\x80' &&
      (s[i + 2] == '\x93' || s[i + 2] == '\x90' || s[i + 2] == '\x91') ? 3 : 0;
}

static void push_piece (reader *r, uint32_t start, uint32_t end, bool glued) {
  uint8_t c = (uint8_t) r->s[start];
  bool capital = has_upper(r->s + start, end - start) ||
      (c >= 0x80 && wr_is_upper(wr_char_at(r->s, start, end).code));
  int flags = (capital ? WR_ENTITY_CAPITAL : 0) | (wr_is_digit(c) ? WR_ENTITY_NUMBER : 0) |
      (glued ? WR_ENTITY_GLUED : 0);
  push(r, start, end, !wr_is_digit(c) || capital, flags);
}

/* A word, cut at its hyphens and slashes, which stand between the pieces; the first is glued to
   what stands before. */
static void push_word (reader *r, wr_span text, bool glued) {
  uint32_t from = text.start;
  for (uint32_t i = text.start; i < text.end; i++) {
    uint32_t n = cut_at(r->s, i, text.end);
    if (!n) continue;
    if (i > from) push_piece(r, from, i, glued || from > text.start);
    push(r, i, i + n, false, glued || i > text.start ? WR_ENTITY_GLUED : 0);
    from = i + n;
    i += n - 1;
  }
  if (text.end > from) push_piece(r, from, text.end, glued || from > text.start);
}

static bool is_cut (const reader *r, wr_span text) {
  return cut_at(r->s, text.start, text.end) == text.end - text.start;
}

/* Whether a token goes on with the compound that the one before ended or parts: hyphens between
   words are tokens of their own (segment/token.h). */
static bool is_glued (const reader *r, wr_span text) {
  if (r->tokens->n == r->from) return false;
  wr_span before = token(r, r->tokens->n - 1)->text;
  return before.end == text.start && (is_cut(r, text) || is_cut(r, before));
}

static void push_token (reader *r, const wr_token *k) {
  bool glued = is_glued(r, k->text);
  switch (k->kind) {
    case WR_T_WORD: case WR_T_NUMBER: push_word(r, k->text, glued); break;
    case WR_T_HASHTAG: case WR_T_MENTION:
      push(r, k->text.start, k->text.end, true, WR_ENTITY_CAPITAL);
      break;
    default: push(r, k->text.start, k->text.end, false, glued ? WR_ENTITY_GLUED : 0);
  }
}

/* Words that end names without a capital: "Jaffna peninsula", "2007 Irish general election". */
static bool is_tail (const char *s, uint32_t n) {
  static const char words[] =
      " airlines airways airport army bank board city club coast college company council county "
      "court election elections empire federal forest force forces general group island islands "
      "lake league party peninsula police presidential primaries province region republic river "
      "school sea state street team territory tribe university valley village war ";
  char word[16] = " ";
  if (n < 3 || n > 12 || (uint32_t) (s[0] - 'a') >= 26) return false;
  memcpy(word + 1, s, n);
  word[n + 1] = ' ';
  return strstr(words, word) != NULL;
}

/* "Inc." of "Acme, Inc.": it belongs to the name before its comma. */
static bool is_suffix (const char *s, uint32_t n) {
  static const char words[] =
      " inc inc. ltd ltd. llc llp l.p. lp corp corp. co. plc jr jr. sr sr. ";
  char word[8] = " ";
  if (n > 5) return false;
  for (uint32_t i = 0; i < n; i++)
    word[i + 1] = (char) (s[i] | ((uint32_t) (s[i] - 'A') < 26 ? 32 : 0));
  word[n + 1] = ' ';
  return strstr(words, word) != NULL;
}

/* "'s" behind a name, and the comma before "Inc.". */
static bool is_tied (const reader *r, uint32_t i, uint32_t n) {
  wr_span t = token(r, i)->text;
  const char *s = r->s + t.start;
  uint32_t size = t.end - t.start;
  if ((size == 2 && s[0] == '\'' && s[1] == 's') ||
      (size == 4 && memcmp(s, "\xe2\x80\x99s", 4) == 0)) return true;
  if (size != 1 || s[0] != ',' || i + 1 == n) return false;
  wr_span next = token(r, i + 1)->text;
  return is_suffix(r->s + next.start, next.end - next.start);
}

/* In texts that do without capitals: a word that is no ordinary one. */
static bool is_rare (const reader *r, const wr_entity_token *t) {
  enum { NAMES = WR_LIST_FIRST_NAME | WR_LIST_CITY | WR_LIST_COUNTRY | WR_LIST_STATE |
                 WR_LIST_KNOWN_PERSON | WR_LIST_KNOWN_PLACE | WR_LIST_KNOWN_GROUP };
  if (!t->key || t->text.end - t->text.start < 3) return false;
  uint32_t lists = wr_entity_model_word(r->model, t->key).lists;
  return !(lists & WR_LIST_COMMON) || (lists & NAMES);
}

static bool is_active (const reader *r, uint32_t i) {
  return token(r, i)->flags & WR_ENTITY_ACTIVE;
}

/* What looks like a name, numbers and some words beside it. */
static void activate (const reader *r, uint32_t n) {
  for (uint32_t i = r->from; i < n; i++) {
    wr_entity_token *t = token(r, i);
    uint32_t size = t->text.end - t->text.start;
    bool after = i > r->from && is_active(r, i - 1);
    bool number = (t->flags & WR_ENTITY_NUMBER) &&
        ((i > r->from && (t[-1].flags & WR_ENTITY_CAPITAL)) ||
         (i + 1 < n && (t[1].flags & WR_ENTITY_CAPITAL)));
    if ((t->flags & WR_ENTITY_CAPITAL) || number || (r->informal && is_rare(r, t)) ||
        (after && (is_tail(r->s + t->text.start, size) || is_tied(r, i, n))))
      t->flags |= WR_ENTITY_ACTIVE;
  }
}

/* Parts of a compound are active together: "al-Qaeda", "Kai-shek", "G-8". */
static void activate_compounds (const reader *r, uint32_t n) {
  for (uint32_t i = r->from, j; i < n; i = j) {
    bool some = false;
    for (j = i; j < n && (j == i || (token(r, j)->flags & WR_ENTITY_GLUED)); j++)
      some = some || is_active(r, j);
    for (uint32_t k = i; some && j - i > 1 && k < j; k++) token(r, k)->flags |= WR_ENTITY_ACTIVE;
  }
}

/* Up to MOST_LINKS linking words between active tokens become active. */
static void activate_links (const reader *r, uint32_t n) {
  for (uint32_t i = r->from + 1; i < n; i++) {
    if ((token(r, i)->flags & WR_ENTITY_ACTIVE) || !(token(r, i - 1)->flags & WR_ENTITY_ACTIVE))
      continue;
    uint32_t j = i;
    while (j < n && j - i <= MOST_LINKS && !(token(r, j)->flags & WR_ENTITY_ACTIVE)) {
      wr_span x = token(r, j)->text;
      if (!is_link(r->s + x.start, x.end - x.start)) break;
      j++;
    }
    bool joined = j < n && j - i <= MOST_LINKS && (token(r, j)->flags & WR_ENTITY_ACTIVE);
    for (uint32_t k = i; joined && k < j; k++)
      token(r, k)->flags |= WR_ENTITY_ACTIVE | WR_ENTITY_JOINS;
    i = j > i ? j : i;
  }
}

/* How the sentence is written: most of its words with a capital, or in capitals. */
static void judge_line (const reader *r, uint32_t n, bool heading) {
  uint32_t words = 0, capitals = 0, upper = 0;
  for (uint32_t i = r->from; i < n; i++) {
    const wr_entity_token *t = token(r, i);
    uint32_t size = t->text.end - t->text.start;
    if (!t->key || size < 2 || is_link(r->s + t->text.start, size)) continue;
    words++;
    capitals += (t->flags & WR_ENTITY_CAPITAL) != 0;
    upper += (uint32_t) (r->s[t->text.start + 1] - 'A') < 26;
  }
  if (words < (heading ? 2u : 3u)) return;
  int line = upper * 10 >= words * 8 ? WR_LINE_CAPITALS
      : capitals * 10 >= words * 8 ? WR_LINE_TITLE : WR_LINE_PLAIN;
  for (uint32_t i = r->from; line && i < n; i++) token(r, i)->line = (uint8_t) line;
}

/* A text that does without capitals: sentences that begin small, "i", mentions and tags. */
static bool is_informal (const wr_part *p) {
  uint32_t signs = 0, sentences = p->layer[WR_SENTENCES].n;
  const char *s = wr_part_text(p).at;
  for (uint32_t i = 0; i < sentences; i++)
    signs += (uint32_t) (s[wr_sentence_at(p, i)->text.start] - 'a') < 26;
  for (uint32_t i = 0; i < p->layer[WR_TOKENS].n; i++) {
    const wr_token *t = wr_token_at(p, i);
    signs += t->kind == WR_T_MENTION || t->kind == WR_T_HASHTAG ||
        (t->text.end - t->text.start == 1 && s[t->text.start] == 'i');
  }
  return signs > sentences / 8;
}

/* Whether a short line ends between two tokens: what stands on both sides is no one name. */
static bool line_ends (const reader *r, uint32_t from, uint32_t end, uint32_t next) {
  enum { SHORT = 60 };
  const char *s = r->s;
  if (next - end > 64 || !memchr(s + end, '\n', next - end)) return false;
  uint32_t start = end;
  while (start > from && s[start - 1] != '\n' && end - start <= SHORT) start--;
  return end - start <= SHORT;
}

/* A unit is a sentence, or what stands on short lines of one. */
static void end_unit (reader *r, const wr_part *p, const wr_sentence *s) {
  uint32_t n = r->tokens->n;
  if (r->failed || n == r->from) return;
  token(r, r->from)->flags |= WR_ENTITY_FIRST;
  activate(r, n);
  activate_compounds(r, n);
  activate_links(r, n);
  const wr_block *b = wr_block_at(p->doc, wr_passage_at(p, s->passage)->block);
  judge_line(r, n, b->kind == WR_HEADING);
  r->from = n;
  r->unit++;
}

static void read_sentence (reader *r, const wr_part *p, const wr_sentence *s) {
  uint32_t end = s->text.start;
  r->from = r->tokens->n;
  for (uint32_t i = s->token; i < s->token + s->tokens && !r->failed; i++) {
    const wr_token *t = wr_token_at(p, i);
    if (line_ends(r, s->text.start, end, t->text.start)) end_unit(r, p, s);
    push_token(r, t);
    end = t->text.end;
  }
  end_unit(r, p, s);
}

/* Whether a token with a capital has small letters too. */
static bool mixed (const reader *r, const wr_entity_token *t) {
  for (uint32_t i = t->text.start; i < t->text.end; i++)
    if ((uint32_t) (r->s[i] - 'a') < 26) return true;
  return t->text.end - t->text.start < 2;
}

/* Notes for each word of the document, by its key, how it is written elsewhere; words whose keys
   fall together share their notes. */
static bool note_seen (const reader *r, wr_array *seen) {
  uint32_t n = r->tokens->n, size = SEEN_LEAST;
  while (size < SEEN_MOST && size < 2 * n) size *= 2;
  seen->n = 0;
  if (!wr_array_reserve(seen, size, sizeof (uint32_t))) return false;
  uint32_t *notes = memset(seen->at, 0, size * sizeof *notes);
  for (uint32_t i = 0; i < n; i++) {
    const wr_entity_token *t = token(r, i);
    if (!t->key) continue;
    uint32_t *x = &notes[t->key & (size - 1)];
    if (!(t->flags & WR_ENTITY_CAPITAL)) *x |= WR_SEEN_LOWER;
    else if (!(t->flags & WR_ENTITY_FIRST) && !t->line && mixed(r, t)) *x |= WR_SEEN_CAPITAL;
    *x += 4;
  }
  for (uint32_t i = 0; i < n; i++) {
    wr_entity_token *t = token(r, i);
    if (!t->key || !(t->flags & WR_ENTITY_ACTIVE)) continue;
    uint32_t x = notes[t->key & (size - 1)], times = x >> 2;
    t->seen = (uint8_t) ((x & 3) | (times >= 2 ? WR_SEEN_TWICE : 0) |
                         (times >= 5 ? WR_SEEN_OFTEN : 0));
  }
  return true;
}

bool wr_entity_read (const wr_part *p, const wr_entity_model *m, wr_array *tokens,
                     wr_array *seen) {
  reader r = {.s = wr_part_text(p).at, .model = m, .tokens = tokens,
              .informal = is_informal(p)};
  tokens->n = 0;
  for (; r.sentence < p->layer[WR_SENTENCES].n && !r.failed; r.sentence++)
    read_sentence(&r, p, wr_sentence_at(p, r.sentence));
  return !r.failed && note_seen(&r, seen);
}
