/* lexer.c: the fast way through plain words */
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "segment/lexer.h"

#include "segment/abbreviation.h"
#include "segment/character.h"
#include "segment/contraction.h"

#ifdef __SSE2__
static void read_sixteen (const char *s, uint32_t shift, wr_letters *l) {
  __m128i v = _mm_loadu_si128((const __m128i *) (const void *) s);
  __m128i low = _mm_or_si128(v, _mm_set1_epi8(0x20));
  __m128i letter = _mm_and_si128(_mm_cmpgt_epi8(low, _mm_set1_epi8('a' - 1)),
                                 _mm_cmplt_epi8(low, _mm_set1_epi8('z' + 1)));
  uint32_t small = (uint32_t) _mm_movemask_epi8(_mm_slli_epi16(v, 2));
  l->letter |= (uint64_t) (uint32_t) _mm_movemask_epi8(letter) << shift;
  l->capital |= (uint64_t) (~small & 0xFFFF) << shift;
}
#endif

wr_letters wr_lexer_letters (const char *s, uint32_t at, uint32_t size) {
  wr_letters l = {.at = at};
  uint32_t n = size - at < 64 ? size - at : 64;
#ifdef __SSE2__
  if (n == 64) {
    for (uint32_t i = 0; i < 64; i += 16) read_sixteen(s + at + i, i, &l);
    return l;
  }
#endif
  for (uint32_t i = 0; i < n; i++) {
    l.letter |= (uint64_t) wr_is_ascii_alpha((uint8_t) s[at + i]) << i;
    l.capital |= (uint64_t) !(s[at + i] & 0x20) << i;
  }
  return l;
}

/* Whether the stop at byte i, the sentence's last, stands behind a word that no abbreviation
   is: small letters from byte `at`, the first in any case. */
static bool final_stop (const wr_lexer *x, uint32_t at, uint32_t i, uint32_t capitals) {
  char lower[16];
  uint32_t n = i - at;
  if (i + 1 < x->end || capitals > 1 || n < 2 || n > 15) return false;
  if (x->plain_end) return true;
  if (x->part->doc->options.abbreviations_n) return false;
  memcpy(lower, x->s + at, n);
  lower[0] |= 32;
  return !wr_is_abbreviation(lower, n, x->languages);
}

/* Whether the byte at i, behind a word, is a token by itself and the word ends before it. */
static bool parts_word (const wr_lexer *x, uint32_t at, uint32_t i, uint32_t capitals) {
  switch (x->s[i]) {
    case ',': case ';': case ')': case '"': case ']': case '(': return true;
    case '/': return i - at > 1;  /* "N/A" */
    case '.': return final_stop(x, at, i, capitals);
    case '?': case '!': return i + 1 == x->end;
    case ':': return i + 1 == x->end || x->s[i + 1] == ' ';
    default: return false;
  }
}

/* Whether the byte at i, where a token begins, is white space or a mark that is a token by itself
   whatever stands around it. */
static inline bool is_lone (const wr_lexer *x, uint32_t i) {
  char c = x->s[i];
  return c == ' ' || c == '(' || c == ')' || c == '"' || c == ',' || c == '[' || c == ']' ||
         c == '/' || c == '\n' || (c == '.' && i + 1 == x->end);
}

static inline void put_mark (wr_token *t, uint32_t at, bool glued) {
  *t = (wr_token) {.text = {at, at + 1}, .kind = WR_T_PUNCT,
                   .flags = (uint8_t) (WR_T_ASCII | glued * WR_T_GLUED)};
}

/* The word [at, i), its capitals by the bits of its bytes. */
static inline void put_word (wr_token *t, uint32_t at, uint32_t i, uint32_t capitals, bool glued) {
  int flags = WR_T_ASCII | (int) (capitals & 1) * WR_T_CAPITAL |
              (capitals == (1u << (i - at)) - 1) * WR_T_UPPER | glued * WR_T_GLUED;
  *t = (wr_token) {.text = {at, i}, .kind = WR_T_WORD, .flags = (uint8_t) flags};
}

void wr_lexer_plain (wr_lexer *x) {
  const char *s = x->s;
  const uint32_t end = x->end;
  uint32_t at = x->at, last = x->last;
  wr_array *tokens = &x->part->layer[WR_TOKENS];
  wr_letters l = x->shape;
  for (uint32_t count = tokens->n; at < end; tokens->n = count) {
    if (at - l.at > 64 - 17) l = wr_lexer_letters(s, at, x->size);
    uint64_t others = ~(l.letter >> (at - l.at)) | UINT64_C(1) << 63;
    uint32_t n = (uint32_t) __builtin_ctzll(others), i = at + n;
    if (n == 0 && is_lone(x, at) && (count + 2 <= tokens->cap || wr_lexer_room(x, 2))) {
      bool mark = (uint8_t) s[at] > ' ';
      put_mark((wr_token *) tokens->at + count, at, last == at && at > 0);
      count += mark;
      at++;
      if (mark) last = at;
      continue;
    }
    if (n - 1 > 15 || i > end) break;
    uint32_t capitals = (uint32_t) (l.capital >> (at - l.at)) & ((1u << n) - 1);
    bool mark = i < end && (uint8_t) s[i] > ' ';
    if (mark && !parts_word(x, at, i, capitals)) break;
    if (wr_contraction_may(s + at, n) && wr_contraction_cut(s + at, n)) break;
    if (count + 2 > tokens->cap && !wr_lexer_room(x, 2)) break;
    wr_token *t = (wr_token *) tokens->at + count;
    put_word(t, at, i, capitals, last == at && at > 0);
    put_mark(t + 1, i, true);          /* counts when there is one */
    count += 1u + mark;
    last = i + mark;
    at = i + 1;
    if (mark && at < end && s[at] == ' ') at++;
  }
  x->at = at < end ? at : end;
  x->last = last;
  x->shape = l;
}
