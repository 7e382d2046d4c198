/* lexer.c: the fast way through plain words */
#include "segment/lexer.h"

#include "segment/abbreviation.h"
#include "segment/character.h"
#include "segment/contraction.h"
#include "segment/hyphen.h"

enum { GENERAL = 0xE2 };               /* begins quotes and dashes; no greater byte is plain */

/* The bytes from `at` on, a bit each, as far as they are plain. */
typedef struct row {
  uint64_t word;                       /* letters of words */
  uint64_t wide;                       /* bytes beyond ASCII; of letters they are in word */
  uint64_t capital;                    /* capitals; of one beyond ASCII the first byte */
  uint64_t digit;
  uint64_t mark;                       /* tokens of one byte, and the first bytes of … */
  uint64_t three;                      /* those of three, whose bytes are in wide */
  uint32_t limit;                      /* bytes that are told of: what touches it is not plain */
  bool more;                           /* … but may be, seen in a window further on */
} row;

/* The lowest n bits, n < 64. */
static inline uint64_t below (uint32_t n) {
  return (UINT64_C(1) << n) - 1;
}

static inline uint64_t lowest (uint64_t bits) {
  return bits & (~bits + 1);
}

/* Where the run of ones that ends before bit n begins; n when there is none. */
static uint32_t run_start (uint64_t bits, uint32_t n) {
  uint64_t others = ~bits & below(n);
  return others ? 64 - (uint32_t) __builtin_clzll(others) : 0;
}

/* Whether a space, a control or the end of the sentence stands at byte i. */
static bool space_at (const wr_lexer *x, uint32_t i) {
  return i >= x->end || (uint8_t) x->s[i] <= ' ';
}

/* Whether the stop at byte i, the sentence's last, stands behind a word that no abbreviation
   is: small letters from byte `at`, the first in any case. */
static bool final_stop (const wr_lexer *x, uint32_t at, uint32_t i) {
  uint32_t n = i - at;
  if (n < 2 || n > 15) return false;
  if (x->plain_end) return true;
  if (x->part->doc->options.abbreviations_n) return false;
  return !wr_is_abbreviation(x->s + at, n, x->languages);
}

/* Whether the hyphen at byte i, behind a word from byte `at` on, parts it from the next: what goes
   on behind it is no address, and neither side is an affix. */
static bool hyphen_parts (const wr_lexer *x, uint32_t at, uint32_t i) {
  uint32_t j = i + 1, far = x->end - i < WR_WINDOW ? x->end : i + WR_WINDOW;
  while (j < far && (wr_is_ascii_alpha((uint8_t) x->s[j]) || wr_is_digit((uint8_t) x->s[j]) ||
                     x->s[j] == '-'))
    j++;
  if (j == i + 1 || x->s[i + 1] == '-' || (j == far && j < x->end)) return false;
  if (j < x->end && strchr("@._+%'", x->s[j])) return false;
  return wr_hyphen_end(x->s, at, i, x->end) == i;
}

/* Whether the byte at bit o is a token by itself and what stands before it ends there. */
static bool parts (const wr_lexer *x, const row *r, uint32_t o) {
  uint32_t i = x->at + o, from = run_start(r->word, o);
  bool number = o && r->digit >> (o - 1) & 1;
  switch (x->s[i]) {
    case '[': case ']': case '%': case '|': return true;
    case '$': return o == from;        /* "US$" */
    case '/': return o - from != 1 && !(number && r->digit >> o >> 1 & 1);      /* "N/A" */
    case ';': return o && (uint8_t) x->s[i - 1] > ' ';
    case ':': return o && (uint8_t) x->s[i - 1] > ' ' && space_at(x, i + 1);
    case '?': case '!': return space_at(x, i + 1);
    case '-':
      if (space_at(x, i + 1)) return true;
      return o > from && !(r->wide >> from & below(o - from)) && hyphen_parts(x, x->at + from, i);
    case '.':
      if (o == from) return space_at(x, i + 1);
      if (i + 1 < x->end || ((r->capital >> from >> 1 | r->wide >> from) & below(o - from)))
        return false;
      return final_stop(x, x->at + from, i);
    default: return false;
  }
}

/* Takes the letter of two bytes at bit o; false where there is none. */
static bool take_wide (const wr_lexer *x, row *r, uint32_t o) {
  const uint8_t *s = (const uint8_t *) x->s + x->at + o;
  uint32_t code = (s[0] & 31u) << 6 | (s[1] & 63u);
  unsigned class = wr_unicode_class(code);
  if (code < 0xC0 || !(class & WR_U_ALPHA) || (class & WR_U_IDEO)) return false;
  r->word |= UINT64_C(3) << o;
  r->wide |= UINT64_C(3) << o;
  r->capital |= (uint64_t) ((class & WR_U_UPPER) != 0) << o;
  return true;
}

/* Takes the mark of three bytes at bit o: U+2010 to U+201F, dashes and quotes, without the
   apostrophe; false where there is none. */
static bool take_three (const wr_lexer *x, row *r, uint32_t o) {
  const uint8_t *s = (const uint8_t *) x->s + x->at + o;
  if (s[1] != 0x80 || s[2] - 0x90u >= 16 || s[2] == 0x99) return false;
  r->mark |= UINT64_C(1) << o;
  r->three |= UINT64_C(1) << o;
  r->wide |= UINT64_C(7) << o;
  return true;
}

/* Goes through the bytes that are neither ASCII letter, digit, space nor lone, as far as they are
   plain; gives the bit of the first that is not, 63 when all are. */
static uint32_t take_others (const wr_lexer *x, row *r, uint64_t others) {
  while (others) {
    uint32_t o = (uint32_t) __builtin_ctzll(others);
    uint8_t c = (uint8_t) x->s[x->at + o];
    if (c >= 0xC3 && c < 0xE0) {
      if (o == WR_WINDOW - 1 || !take_wide(x, r, o)) return o;
      others &= ~(UINT64_C(3) << o);
    } else if (c == GENERAL) {
      if (o > WR_WINDOW - 4 || !take_three(x, r, o)) return o;
      others &= ~(UINT64_C(7) << o);
    } else {
      if (!parts(x, r, o)) return o;
      r->mark |= lowest(others);
      others &= others - 1;
    }
  }
  return WR_WINDOW - 1;
}

static void look (wr_lexer *x, row *r) {
  wr_window w = wr_view_at(&x->view, x->at);
  uint32_t left = x->end - x->at;
  bool more = left >= WR_WINDOW;       /* the last bit is not judged: what is behind it? */
  uint64_t own = more ? UINT64_MAX : below(left);
  *r = (row) {.word = w.letter & own, .capital = w.capital & own, .digit = w.digit & own,
              .mark = w.lone & own};
  uint64_t others = own & ~(w.letter | w.digit | w.space | w.lone);
  uint32_t n = more ? WR_WINDOW - 1 : left, plain = take_others(x, r, others);
  uint64_t mixed = (r->digit & r->word << 1) | (r->word & r->digit << 1) |
      (r->mark & r->digit << 1 & r->digit >> 1);      /* "A4", "5pm", "1,234" */
  if (mixed && (uint32_t) __builtin_ctzll(mixed) < plain)
    plain = (uint32_t) __builtin_ctzll(mixed);
  r->more = more && plain >= n;
  r->limit = plain < n || more ? run_start(r->word | r->digit, plain < n ? plain : n) : n;
}

/* What the first byte of a token says of it. */
static inline wr_token begun_by (uint8_t c) {
  bool digit = wr_is_digit(c), letter = wr_is_ascii_alpha(c), word = letter || c >= 0x80;
  int flags = WR_T_ASCII | WR_T_CAPITAL * ((uint32_t) c - 'A' < 26) | WR_T_DIGIT * digit |
      WR_T_LETTERS * letter;
  bool symbol = c && strchr("$%|", c);
  int kind = digit ? WR_T_NUMBER : symbol ? WR_T_SYMBOL :
      word && c != GENERAL ? WR_T_WORD : WR_T_PUNCT;
  return (wr_token) {.kind = (uint8_t) kind, .flags = (uint8_t) flags};
}

/* Puts the tokens of the row at t; gives how many. */
static uint32_t put (wr_lexer *x, row *r, wr_token *t) {
  const char *s = x->s + x->at;
  const uint64_t solid = r->word | r->digit, small = ~r->capital;
  uint64_t starts = ((solid & ~(solid << 1)) | r->mark) & below(r->limit);
  uint64_t ends = (~solid & solid << 1) | (r->mark & ~r->three) << 1 | r->three << 3;
  const uint64_t glued = ends | (uint64_t) (x->last == x->at && x->at > 0);
  uint32_t count = 0;
  while (starts) {
    uint32_t from = (uint32_t) __builtin_ctzll(starts), to = (uint32_t) __builtin_ctzll(ends);
    uint64_t first = lowest(starts), behind = lowest(ends), bytes = behind - first;
    uint32_t end = x->at + to;
    if ((end < WR_CONTRACTION_TAIL || wr_contraction_may(s + to, to - from)) &&
        wr_contraction_cut(s + from, to - from, x->english)) {
      r->limit = from;
      r->more = false;
      break;
    }
    wr_token token = x->begun[(uint8_t) s[from]];
    unsigned flags = token.flags | (small & bytes ? 0 : WR_T_UPPER) |
        (glued & first ? WR_T_GLUED : 0);
    if (r->wide & bytes)
      flags = (flags & ~(unsigned) (WR_T_ASCII | WR_T_LETTERS)) |
          (r->capital & first ? WR_T_CAPITAL : 0);
    t[count++] = (wr_token) {{x->at + from, end}, token.kind, (uint8_t) flags, 0};
    starts ^= first;
    ends ^= behind;
  }
  if (count) x->last = t[count - 1].text.end;
  return count;
}

void wr_lexer_begin (wr_lexer *x, wr_part *p) {
  wr_slice text = wr_part_text(p);
  *x = (wr_lexer) {.part = p, .s = text.at,
                   .languages = wr_language_bits(p->doc->options.language)};
  x->english = (x->languages & WR_LANG_EN) != 0;
  wr_view_begin(&x->view, text.at, text.n);
  for (int c = 0; c < 256; c++) x->begun[c] = begun_by((uint8_t) c);
}

void wr_lexer_plain (wr_lexer *x) {
  if ((uint8_t) x->s[x->at] > GENERAL) return;
  for (bool more = true; more && x->at < x->end;) {
    wr_token *t = wr_lexer_room(x, WR_WINDOW);
    row r;
    look(x, &r);
    if (!t || r.limit == 0) return;
    x->part->layer[WR_TOKENS].n += put(x, &r, t);
    x->at += r.limit;
    more = r.more;
  }
}
