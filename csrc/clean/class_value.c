/* class_value.c: class, id and role attributes as bits and as slots of hints */
#include "clean/class_value.h"
#include "clean/hint.h"
#include "clean/token_class.h"
#include "clean/token_table.h"

enum {
  MOST_BYTES = 1024,                   /* of one value that are read */
  MOST_LETTERS = 256,                  /* of one class */
  MOST_TOKENS = 4,                     /* of one class that have slots */
  PROBES = 8                           /* a value that is not found in so many is read again */
};

/* One class as it is read: its letters in lower case, those of the last token behind `token`. */
typedef struct reader {
  wr_class_value *value;
  wr_array *slots;
  char letters[MOST_LETTERS + WR_WORD_MOST];
  uint32_t n, token, tokens, noted, classes;
  uint32_t bits;                       /* of the tokens so far */
  bool state;                          /* its first token only tells of a state */
  bool failed;
} reader;

static uint32_t find (const wr_word *key) {
  return wr_word_find(token_word, token_slot, TOKEN_BITS, key);
}

/* The key of the letters from `from` on, as many as one holds. */
static wr_word key_of (const reader *r, uint32_t from) {
  uint32_t n = r->n - from;
  return wr_word_read(r->letters + from, n < WR_WORD_MOST ? n : WR_WORD_MOST);
}

#define WORD2(a, b) ((uint64_t) (a) | (uint64_t) (b) << 8)
#define WORD4(a, b, c, d) (WORD2(a, b) | WORD2(c, d) << 16)

/* no not is on has have had with without js hide show */
static bool is_state (const wr_word *w) {
  uint64_t a = w->b ? 0 : w->a;
  return a == WORD2('n', 'o') || a == (WORD4('n', 'o', 't', 0)) || a == WORD2('i', 's')
    || a == WORD4('h', 'a', 's', 0)
    || a == WORD4('h', 'a', 'v', 'e') || a == WORD4('w', 'i', 't', 'h')
    || a == (WORD4('w', 'i', 't', 'h') | WORD4('o', 'u', 't', 0) << 32);
}

static void note (reader *r, uint16_t slot) {
  r->failed |= !wr_array_reserve(r->slots, 1, sizeof slot);
  if (r->failed || r->value->slots == WR_HINT_MOST) return;
  ((uint16_t *) r->slots->at)[r->slots->n++] = slot;
  r->value->slots++;
}

static void end_token (reader *r) {
  uint32_t n = r->n - r->token;
  if (n == 0) return;
  wr_word key = key_of(r, r->token);
  if (r->tokens++ == 0) r->state = is_state(&key);
  if (n <= TOKEN_MOST) r->bits |= find(&key);
  if (n > 1 && r->noted < MOST_TOKENS) {
    note(r, wr_hint_part(&key, n));
    r->noted++;
  }
  r->token = r->n;
}

/* The key of "=word" for words that count as whole classes only. */
static wr_word as_whole (const wr_word *key) {
  return (wr_word) {'=' | key->a << 8, key->b << 8 | key->a >> 56, 0};
}

/* The bits of the class as a whole, else those of its tokens. */
static uint32_t bits_of (const reader *r, const wr_word *key) {
  if (r->state && r->tokens > 1) return 0;
  if (r->n >= WR_WORD_MOST) return r->bits;
  wr_word whole = as_whole(key);
  uint32_t bits = r->tokens > 1 ? find(key) : 0;
  if (!bits) bits = find(&whole);
  return bits ? bits : r->bits;
}

static void end_class (reader *r) {
  end_token(r);
  if (r->n) {
    wr_word key = key_of(r, 0);
    r->value->bits |= bits_of(r, &key);
    note(r, wr_hint_class(&key, r->n));
    if (r->classes++ == 0) r->value->stem = wr_word_hash(&key, r->n);
  }
  r->n = r->token = r->tokens = r->noted = r->bits = 0;
  r->state = false;
}

enum { SIGN, SPACE, SMALL, LARGE };

static unsigned kind_of (unsigned char c) {
  if (c >= 'a' && c <= 'z') return SMALL;
  if (c >= 'A' && c <= 'Z') return LARGE;
  return c <= ' ' ? SPACE : SIGN;
}

/* The pool of slots grows by the reading; false: no memory. */
static bool read_value (wr_class_value *v, wr_array *slots) {
  reader r = {.value = v, .slots = slots};
  unsigned last = SIGN;
  v->slot = slots->n;
  for (uint32_t i = 0; i < v->value.n && i < MOST_BYTES; i++) {
    unsigned char c = (unsigned char) v->value.at[i];
    unsigned kind = kind_of(c);
    if (kind != SMALL && !(kind == LARGE && last == LARGE)) end_token(&r);
    if (kind == SPACE) end_class(&r);
    else if (kind != SIGN && r.n < MOST_LETTERS) r.letters[r.n++] = (char) (c | 32);
    last = kind;
  }
  end_class(&r);
  return !r.failed;
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
  return read_value(v, &d->layer[WR_CLASS_SLOTS]) ? values->n - 1 : WR_NONE;
}
