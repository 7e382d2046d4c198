/* token_class.c: class, id and role attributes as bits */
#include "clean/token_class.h"
#include "clean/token_table.h"
#include "html/names_table.h"

enum { MOST_BYTES = 4096 };            /* of one attribute value that are read */

/* One class as it is read. */
typedef struct reader {
  wr_word token, joined;
  uint32_t token_n, joined_n, tokens;
  uint32_t bits;                       /* of the tokens so far */
  bool state;                          /* its first token only tells of a state */
} reader;

static uint32_t find (const wr_word *key) {
  return wr_word_find(token_word, token_slot, TOKEN_BITS, key);
}

#define WORD2(a, b) ((uint64_t) (a) | (uint64_t) (b) << 8)
#define WORD4(a, b, c, d) (WORD2(a, b) | WORD2(c, d) << 16)

/* no not is on has have had with without js hide show */
static bool is_state (uint64_t a) {
  return a == WORD2('n', 'o') || a == (WORD4('n', 'o', 't', 0)) || a == WORD2('i', 's')
    || a == WORD4('h', 'a', 's', 0)
    || a == WORD4('h', 'a', 'v', 'e') || a == WORD4('w', 'i', 't', 'h')
    || a == (WORD4('w', 'i', 't', 'h') | WORD4('o', 'u', 't', 0) << 32);
}

static void end_token (reader *r) {
  if (r->token_n == 0) return;
  if (r->tokens++ == 0) r->state = is_state(r->token.a) && !r->token.b;
  if (r->token_n <= WR_WORD_MOST) r->bits |= find(&r->token);
  r->token = (wr_word) {0, 0, 0};
  r->token_n = 0;
}

/* The key of "=word" for words that count as whole classes only. */
static wr_word as_whole (const reader *r) {
  return (wr_word) {'=' | r->joined.a << 8, r->joined.b << 8 | r->joined.a >> 56, 0};
}

static uint32_t end_class (reader *r) {
  end_token(r);
  uint32_t bits = r->bits, whole = 0;
  if (r->tokens == 0 || (r->state && r->tokens > 1)) bits = 0;
  else if (r->joined_n < WR_WORD_MOST) {
    wr_word key = as_whole(r);
    whole = r->tokens > 1 ? find(&r->joined) : 0;
    if (!whole) whole = find(&key);
  }
  *r = (reader) {0};
  return whole ? whole : bits;
}

static void add (reader *r, unsigned char c) {
  if (r->token_n < WR_WORD_MOST) wr_word_add(&r->token, r->token_n, c);
  if (r->joined_n < WR_WORD_MOST) wr_word_add(&r->joined, r->joined_n, c);
  r->token_n++;
  r->joined_n++;
}

uint32_t wr_token_class_of (wr_slice value) {
  reader r = {0};
  uint32_t bits = 0;
  bool small = false;
  for (uint32_t i = 0; i < value.n && i < MOST_BYTES; i++) {
    unsigned char c = (unsigned char) value.at[i];
    bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
    if (upper && small) end_token(&r);
    if (upper || lower) add(&r, (unsigned char) (c | 32));
    else if (c <= ' ') bits |= end_class(&r);
    else end_token(&r);
    small = lower;
  }
  return bits | end_class(&r);
}

/* Pages give the same classes to element after element: a value is read once and then known by
   its bytes. */
static uint32_t remember (wr_token_memo *memo, wr_slice value) {
  if (value.n == 0) return 0;
  uint32_t first = (unsigned char) value.at[0], middle = (unsigned char) value.at[value.n / 2],
    last = (unsigned char) value.at[value.n - 1];
  uint32_t i = (value.n * 31 + first * 7 + middle * 3 + last) % WR_TOKEN_MEMO;
  if (memo->slot[i].n != value.n || memcmp(memo->slot[i].at, value.at, value.n) != 0) {
    memo->slot[i].at = value.at;
    memo->slot[i].n = value.n;
    memo->slot[i].bits = wr_token_class_of(value);
  }
  return memo->slot[i].bits;
}

uint32_t wr_token_class (const wr_doc *d, wr_node_id element, wr_token_memo *memo) {
  const wr_node *e = wr_node_at(d, element);
  const wr_attr *a = (const wr_attr *) d->layer[WR_ATTRS].at + e->data;
  uint32_t bits = 0;
  for (uint32_t i = 0; i < e->data_n; i++, a++) {
    if (a->name == WR_ATTR_class || a->name == WR_ATTR_id || a->name == WR_ATTR_role)
      bits |= remember(memo, wr_attr_value(d, a));
  }
  return bits;
}
