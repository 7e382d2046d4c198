/* class_value.c: class, id and role attributes as bits and as slots of hints */
#include "base/ascii.h"
#include "clean/class_value.h"
#include "clean/hint.h"
#include "clean/token_class.h"
#include "clean/token_table.h"

enum {
  MOST_BYTES = 1024,                   /* of one value that are read */
  MOST_LETTERS = 256,                  /* of one class: tokens beyond are left out */
  MOST_TOKENS = 4,                     /* of one class that have slots */
  PROBES = 8                           /* a value that is not found in so many is read again */
};

/* A value as it is read: the class so far. */
typedef struct reader {
  wr_class_value *value;
  uint32_t *slot;                      /* room for WR_HINT_MOST */
  wr_word whole;                       /* its letters in lower case, as many as a key holds */
  uint32_t n;                          /* its letters in all */
  uint32_t tokens, noted, classes;
  uint32_t bits;                       /* of the tokens so far */
  bool state;                          /* its first token only tells of a state */
} reader;

static uint32_t find (const wr_word *key) {
  return wr_word_find(token_word, token_slot, TOKEN_BITS, key);
}

#define WORD2(a, b) ((uint64_t) (a) | (uint64_t) (b) << 8)
#define WORD4(a, b, c, d) (WORD2(a, b) | WORD2(c, d) << 16)

/* no not is has have with without */
static bool is_state (const wr_word *w) {
  uint64_t a = w->b ? 0 : w->a;
  return a == WORD2('n', 'o') || a == (WORD4('n', 'o', 't', 0)) || a == WORD2('i', 's')
    || a == WORD4('h', 'a', 's', 0)
    || a == WORD4('h', 'a', 'v', 'e') || a == WORD4('w', 'i', 't', 'h')
    || a == (WORD4('w', 'i', 't', 'h') | WORD4('o', 'u', 't', 0) << 32);
}

static void note (reader *r, uint32_t slot) {
  if (r->value->slots < WR_HINT_MOST) r->slot[r->value->slots++] = slot;
}

/* Adds a token's letters to those of its class. */
static void join (wr_word *whole, uint32_t n, const wr_word *token) {
  uint32_t shift = n * 8;
  if (n == 0) *whole = *token;
  else if (n < 8) {
    whole->a |= token->a << shift;
    whole->b |= token->a >> (64 - shift) | token->b << shift;
  } else if (n == 8) whole->b = token->a;
  else if (n < WR_WORD_MOST) whole->b |= token->a << (shift - 64);
}

static void add_token (reader *r, const wr_word *key, uint32_t n) {
  if (r->tokens++ == 0) r->state = is_state(key);
  if (n <= TOKEN_MOST) r->bits |= find(key);
  if (n > 1 && r->noted < MOST_TOKENS) {
    note(r, wr_hint_part(key, n));
    r->noted++;
  }
  join(&r->whole, r->n, key);
  r->n += n;
}

/* The key of "=word" for words that count as whole classes only. */
static wr_word as_whole (const wr_word *key) {
  return (wr_word) {'=' | key->a << 8, key->b << 8 | key->a >> 56, 0};
}

/* The bits of the class as a whole, else those of its tokens. */
static uint32_t bits_of (const reader *r) {
  if (r->state && r->tokens > 1) return 0;
  if (r->n >= WR_WORD_MOST) return r->bits;
  wr_word whole = as_whole(&r->whole);
  uint32_t bits = r->tokens > 1 ? find(&r->whole) : 0;
  if (!bits) bits = find(&whole);
  return bits ? bits : r->bits;
}

static void end_class (reader *r) {
  if (r->n == 0) return;
  r->value->bits |= bits_of(r);
  note(r, wr_hint_class(&r->whole, r->n));
  if (r->classes++ == 0) r->value->stem = wr_word_hash(&r->whole, r->n);
  r->n = r->tokens = r->noted = r->bits = 0;
  r->state = false;
}

/* Capital letters; where a token ends, seen from letters of which the one before was a capital
   (0x80) or not (0). */
static uint64_t ends_in (uint64_t w, uint64_t letters, uint64_t before, uint64_t *capitals) {
  *capitals = letters & wr_eight_between(w, 'A', 'Z');
  return (letters ^ WR_EIGHT_HIGH) | (*capitals & ~(*capitals << 8 | before));
}

/* The key of the token at s, which begins with a letter; its letters. 16 bytes behind it are
   readable. */
static uint32_t read_token (const char *s, wr_word *key) {
  uint64_t a = wr_eight_load(s), b = wr_eight_load(s + 8), capitals;
  uint64_t ends = ends_in(a, wr_eight_letters(a), 0x80, &capitals);
  uint32_t n = wr_eight_before(ends);
  *key = (wr_word) {wr_eight_first(a | WR_EIGHT(0x20), n), 0, 0};
  if (n < 8) return n;
  uint32_t more = wr_eight_before(ends_in(b, wr_eight_letters(b), capitals >> 56, &capitals));
  key->b = wr_eight_first(b | WR_EIGHT(0x20), more);
  for (n += more; more == 8; n += more) {
    uint64_t w = wr_eight_load(s + n);
    more = wr_eight_before(ends_in(w, wr_eight_letters(w), capitals >> 56, &capitals));
  }
  return n;
}

enum { BEHIND = 2 * WR_WORD_MOST };   /* bytes that read_token looks at behind a letter */

/* The first MOST_BYTES of a value with readable bytes behind them that are no letters: where it
   stands, for that is in quotes, or in `room`. */
static const char *readable (const wr_doc *d, wr_slice value, char *room) {
  const char *from = d->text.at, *to = from + d->text.n;
  bool whole = value.at >= from && value.at < to && value.n <= MOST_BYTES;
  if (whole && to - value.at >= (ptrdiff_t) value.n + BEHIND && !wr_is_letter(value.at[value.n]))
    return value.at;
  uint32_t n = value.n < MOST_BYTES ? value.n : MOST_BYTES;
  memcpy(room, value.at, n);
  memset(room + n, 0, BEHIND);
  return room;
}

/* The pool of slots grows by the reading; false: no memory. */
static bool read_value (const wr_doc *d, wr_class_value *v, wr_array *slots) {
  char room[MOST_BYTES + BEHIND];
  const char *s = readable(d, v->value, room);
  uint32_t n = v->value.n < MOST_BYTES ? v->value.n : MOST_BYTES;
  if (!wr_array_reserve(slots, WR_HINT_MOST, sizeof (uint32_t))) return false;
  reader r = {.value = v, .slot = (uint32_t *) slots->at + slots->n};
  v->slot = slots->n;
  for (uint32_t i = 0; i < n;) {
    if (!wr_is_letter(s[i])) {
      if ((unsigned char) s[i++] <= ' ') end_class(&r);
      continue;
    }
    wr_word key;
    uint32_t letters = read_token(s + i, &key);
    i += letters;
    if (letters <= MOST_LETTERS - r.n) add_token(&r, &key, letters);
  }
  end_class(&r);
  slots->n += v->slots;
  return true;
}

bool wr_class_index_start (wr_doc *d, wr_class_index *x) {
  uint32_t size = 64;
  while (size < d->layer[WR_ATTRS].n) size *= 2;
  x->mask = size - 1;
  x->number = wr_arena_zero(&d->arena, size * sizeof *x->number);
  return x->number != NULL;
}

uint32_t wr_class_number (wr_doc *d, wr_class_index *x, wr_slice value) {
  wr_array *values = &d->layer[WR_CLASS_VALUES];
  uint32_t first = wr_word_ends(value), *at = &x->number[first & x->mask];
  for (uint32_t i = 0; i < PROBES && *at; i++) {
    if (wr_slice_is(wr_class_value_at(d, *at - 1)->value, value)) return *at - 1;
    at = &x->number[(first + i + 1) & x->mask];
  }
  wr_class_value *v = wr_array_push(values, sizeof *v);
  if (!v) return WR_NONE;
  v->value = value;
  *at = values->n;
  return read_value(d, v, &d->layer[WR_CLASS_SLOTS]) ? values->n - 1 : WR_NONE;
}
