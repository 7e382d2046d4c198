/* trigger.c: the one look-up that most words of a text get */
#include "tag/trigger.h"

#include "tag/trigger_table.h"

/* The n bytes at s in lower case; 16 bytes are readable.  Bit 5 makes capitals small and leaves
   digits, apostrophes, points and hyphens as they are. */
static wr_word key_of (const char *s, size_t n) {
  const uint64_t small = UINT64_C(0x2020202020202020);
  uint64_t a = wr_eight_load(s) | small, b = wr_eight_load(s + 8) | small;
  if (n < 8) return (wr_word) {wr_eight_first(a, (uint32_t) n), 0, 0};
  return (wr_word) {a, n > 8 ? wr_eight_first(b, (uint32_t) n - 8) : 0, 0};
}

static unsigned look_up (const wr_word *key) {
  return wr_word_find(trigger_word, trigger_slot, TRIGGER_BITS, key);
}

/* A copy where fewer than 16 bytes are readable. */
static const char *roomy (const char *s, size_t room, char copy[WR_WORD_MOST]) {
  if (room >= WR_WORD_MOST) return s;
  memset(copy, 0, WR_WORD_MOST);
  memcpy(copy, s, room);
  return copy;
}

/* Up to 8 bytes as a little-endian number, when none behind them may be read. */
static uint64_t few (const char *s, size_t n) {
  uint64_t w = 0;
  for (size_t i = n; i > 0; i--) w = w << 8 | (uint8_t) s[i - 1];
  return w;
}

unsigned wr_trigger_find (const char *s, size_t n) {
  const uint64_t small = UINT64_C(0x2020202020202020);
  if (n == 0 || n > TRIGGER_MOST) return 0;
  wr_word key = {n < 8 ? few(s, n) : wr_eight_load(s), n > 8 ? few(s + 8, n - 8) : 0, 0};
  key.a = wr_eight_first(key.a | small, (uint32_t) n);
  if (n > 8) key.b = wr_eight_first(key.b | small, (uint32_t) n - 8);
  return look_up(&key);
}

unsigned wr_trigger_letters (const char *s, size_t n) {
  if (n > TRIGGER_MOST) return 0;
  wr_word key = wr_word_read_lower(s, (uint32_t) n);
  return look_up(&key);
}

/* Where a hyphen, point or curly apostrophe stands in the first 16 bytes of n; n when none does. */
static size_t cut_of (const char *s, size_t n) {
  for (size_t i = 1; i < n && i < WR_WORD_MOST; i++)
    if (s[i] == '-' || s[i] == '.' || s[i] == '\xe2') return i;
  return n;
}

static bool may_be_cut (const wr_word *key) {
  uint64_t marks = wr_eight_between(key->a, '-', '.') | wr_eight_between(key->b, '-', '.');
  return (marks | ((key->a | key->b) & WR_EIGHT_HIGH)) != 0;
}

unsigned wr_trigger_token (const char *s, size_t n, size_t room) {
  char copy[WR_WORD_MOST];
  s = roomy(s, room, copy);
  wr_word key = key_of(s, n < WR_WORD_MOST ? n : WR_WORD_MOST);
  unsigned found = n <= TRIGGER_MOST ? look_up(&key) : 0;
  if (found || !may_be_cut(&key)) return found;
  size_t cut = cut_of(s, n);
  if (cut >= n || cut > TRIGGER_MOST) return 0;
  key = key_of(s, cut);
  return look_up(&key);
}

/* What a byte behind a word makes of it: see wr_trigger_next. */
static const bool ties[256] = {[':'] = true, ['n'] = true, ['N'] = true};

/* Whether a token may begin something; 8 bytes are readable from its start, and one behind it.  No
   branches, since none could be foretold. */
static inline bool may_begin (const char *s, const wr_token *k) {
  uint32_t at = k->text.start, end = k->text.end;
  bool letters = (k->flags & (WR_T_LETTERS | WR_T_UPPER)) == WR_T_LETTERS;
  bool plain = (k->kind == WR_T_PUNCT) | ((k->kind == WR_T_WORD) & letters);
  uint32_t head = wr_word_head(s + at, end - at, TRIGGER_HEAD_BITS);
  bool begins = trigger_head[head >> 6] >> (head & 63) & 1;
  return !plain | begins | ties[(uint8_t) s[end]];
}

uint32_t wr_trigger_next (wr_slice text, const wr_token *tokens, uint32_t i, uint32_t end) {
  uint32_t edge = end;                 /* tokens too near the end of the text may begin all */
  while (edge > i && tokens[edge - 1].text.end + 8 > text.n) edge--;
  while (i < edge && !may_begin(text.at, &tokens[i])) i++;
  return i;
}
