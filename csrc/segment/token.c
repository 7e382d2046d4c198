/* token.c: words, numbers and punctuation as spans */
#include "segment/token.h"

#include "segment/abbreviation.h"
#include "segment/boundary.h"
#include "segment/character.h"
#include "segment/contraction.h"
#include "segment/hyphen.h"
#include "segment/lexer.h"
#include "segment/sentence.h"
#include "segment/web.h"

enum start { SPACE, LETTER, DIGIT, PUNCT, SYMBOL, WIDE };

static enum start byte_class (uint8_t c) {
  if (c >= 0x80) return WIDE;
  if (c <= ' ' || c == 0x7F) return SPACE;
  if (wr_is_ascii_alpha(c)) return LETTER;
  if (wr_is_digit(c)) return DIGIT;
  return strchr("$%+<=>^|~*&`\\#@", c) ? SYMBOL : PUNCT;
}

static uint8_t case_flags (const char *s, uint32_t n) {
  uint32_t upper = 0, lower = 0, wide = 0, digit = 0;
  for (uint32_t i = 0; i < n; i++) {
    uint8_t c = (uint8_t) s[i];
    upper += (uint32_t) (c - 'A') < 26;
    lower += (uint32_t) (c - 'a') < 26;
    digit += (uint32_t) (c - '0') < 10;
    wide += c >= 0x80;
  }
  bool capital = wide ? wr_is_upper(wr_char_at(s, 0, n).code) : (uint32_t) (s[0] - 'A') < 26;
  int flags = (capital ? WR_T_CAPITAL : 0) | (wide ? 0 : WR_T_ASCII) |
              (digit ? WR_T_DIGIT : 0) | (upper + lower == n ? WR_T_LETTERS : 0);
  return (uint8_t) (flags | (upper && !lower && !wide ? WR_T_UPPER : 0));
}

static void push_flagged (wr_lexer *x, uint32_t end, wr_token_kind kind, uint8_t flags) {
  wr_token *t = wr_lexer_room(x, 1);
  if (t) {
    x->part->layer[WR_TOKENS].n++;
    if (x->last == x->at && x->at > 0) flags |= WR_T_GLUED;
    *t = (wr_token) {.text = {x->at, end}, .kind = (uint8_t) kind, .flags = flags};
  }
  x->last = x->at = end;
}

static void push (wr_lexer *x, uint32_t end, wr_token_kind kind) {
  push_flagged(x, end, kind, case_flags(x->s + x->at, end - x->at));
}

/* Characters that join the letters around them: soft hyphen, joiners, the middle dot of
   Catalan, geresh and gershayim (UAX #29, WB4, WB6, WB7). */
static bool joins (const wr_lexer *x, uint32_t i, wr_char c) {
  bool inner = c.code == 0xB7 || c.code == 0x2027 || c.code == 0x5F3 || c.code == 0x5F4;
  if (c.code == 0xAD || c.code == 0x200C || c.code == 0x200D) return true;
  return inner && i + c.n < x->end && wr_is_alpha(wr_char_at(x->s, i + c.n, x->end).code);
}

static uint32_t letters_end (const wr_lexer *x, uint32_t i) {
  while (i < x->end) {
    uint8_t c = (uint8_t) x->s[i];
    if (wr_is_ascii_alpha(c) || wr_is_digit(c) || c == '_') {
      i++;
    } else if (c >= 0x80) {
      wr_char w = wr_char_at(x->s, i, x->end);
      unsigned class = wr_unicode_class(w.code);
      bool letter = (class & (WR_U_ALPHA | WR_U_MARK | WR_U_DIGIT)) && !(class & WR_U_IDEO);
      if (!letter && !joins(x, i, w)) break;
      i += w.n;
    } else {
      break;
    }
  }
  return i;
}

static bool letter_at (const wr_lexer *x, uint32_t i) {
  return i < x->end && wr_is_alpha(wr_char_at(x->s, i, x->end).code);
}

static uint32_t apostrophe_at (const wr_lexer *x, uint32_t i) {
  if (i >= x->end) return 0;
  if (x->s[i] == '\'') return 1;
  return x->end - i > 3 && memcmp(x->s + i, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
}

/* "U.S.", "e.g.": single letters each with its stop. */
static uint32_t acronym_end (const wr_lexer *x, uint32_t i) {
  uint32_t count = 0;
  while (i + 1 < x->end && wr_is_ascii_alpha((uint8_t) x->s[i]) && x->s[i + 1] == '.') {
    count++;
    i += 2;
  }
  return count >= 2 && !letter_at(x, i) ? i : 0;
}

/* "Ph.D.", "B.Sc.": abbreviations with a stop inside, and the one behind. */
static uint32_t dotted_end (const wr_lexer *x, uint32_t i) {
  uint32_t limit = x->end - i > WR_FOLD ? i + WR_FOLD : x->end, at = i;
  while (i < limit && (wr_is_ascii_alpha((uint8_t) x->s[i]) || x->s[i] == '.')) i++;
  uint32_t n = i - at - (i > at && x->s[i - 1] == '.');
  bool inside = memchr(x->s + at, '.', n) != NULL;
  return inside && wr_abbreviation_class(x->s + at, n, x->languages) != WR_AB_NONE ? i : 0;
}

/* "US$", "A$" before an amount: the end of the sign; 0 where there is none. */
static uint32_t dollar_end (const wr_lexer *x, uint32_t end) {
  bool sign = end - x->at <= 3 && end + 1 < x->end && x->s[end] == '$' &&
      wr_is_digit((uint8_t) x->s[end + 1]);
  for (uint32_t i = x->at; sign && i < end; i++) sign = (uint32_t) (x->s[i] - 'A') < 26;
  return sign ? end + 1 : 0;
}

/* Letters with apostrophes between them: "O'Brien", "don't". */
static uint32_t word_end (const wr_lexer *x, uint32_t i) {
  i = letters_end(x, i);
  for (uint32_t n; (n = apostrophe_at(x, i)) != 0 && letter_at(x, i + n);)
    i = letters_end(x, i + n);
  return i;
}

/* The stop behind the word belongs to it: an abbreviation, or an initial inside the
   sentence. */
static bool takes_stop (const wr_lexer *x, uint32_t end) {
  uint32_t n = end - x->at;
  bool final = end + 1 >= x->end;
  if (end >= x->end || x->s[end] != '.' || letter_at(x, end + 1)) return false;
  if (!final && x->s[end + 1] == '.') return false;
  const wr_options *o = &x->part->doc->options;
  wr_slice word = {x->s + x->at, n};
  if (wr_abbreviation_listed(o->abbreviations, o->abbreviations_n, word)) return true;
  if (n == 1 && wr_is_upper((uint8_t) x->s[x->at])) return !final;
  wr_abbreviation class = wr_abbreviation_class(x->s + x->at, n, x->languages);
  if (class == WR_AB_NONE) return false;
  return class != WR_AB_NUMBER && class != WR_AB_UNIT ? true : !final;
}

/* Pieces of a word: "do" "n't", "can" "not", "Ann" "'s", "they" "'d" "'ve". */
static void push_word (wr_lexer *x, uint32_t end) {
  const char *s = x->s + x->at;
  uint32_t from = x->at, last = wr_contraction_cut(s, end - from, x->english);
  uint32_t first = last ? wr_contraction_cut(s, last, false) : 0;
  if (first) push(x, from + first, WR_T_WORD);
  if (last) push(x, from + last, WR_T_WORD);
  push(x, end, WR_T_WORD);
}

static bool may_be_web (const wr_lexer *x, uint32_t end) {
  return end < x->end &&
      (x->s[end] == '@' ||
       ((x->s[end] == '.' || x->s[end] == ':' || x->s[end] == '-' || x->s[end] == '+' ||
                          x->s[end] == '_') && end + 1 < x->end && x->s[end + 1] > ' '));
}

static bool take_web (wr_lexer *x) {
  uint32_t end = wr_web_email(x->s, x->at, x->end);
  wr_token_kind kind = WR_T_EMAIL;
  if (end == 0) {
    end = wr_web_url(x->s, x->at, x->end);
    kind = WR_T_URL;
  }
  if (end) push(x, end, kind);
  return end != 0;
}

static void take_word (wr_lexer *x) {
  uint32_t end = word_end(x, x->at);
  if (may_be_web(x, end)) {
    uint32_t acronym = acronym_end(x, x->at);
    if (acronym == 0 && x->s[end] == '.') acronym = dotted_end(x, x->at);
    if (acronym) {
      push(x, acronym, WR_T_WORD);
      return;
    }
    if (take_web(x)) return;
    uint32_t name = wr_web_name(x->s, x->at, x->end);
    if (name) {
      push(x, name, WR_T_WORD);
      return;
    }
  }
  uint32_t more = wr_hyphen_end(x->s, x->at, end, x->end), dollar = dollar_end(x, end);
  if (more > end) push(x, more, WR_T_WORD);
  else if (dollar) push(x, dollar, WR_T_SYMBOL);
  else if (takes_stop(x, end)) push(x, end + 1, WR_T_WORD);
  else push_word(x, end);
}

/* "5pm", "10:30am", "12kg": an hour's half of the day or a unit of two letters and more against
   its number; a single letter may be part of a name ("3D", "4K"). */
static bool is_unit (const wr_lexer *x, uint32_t i, uint32_t end) {
  bool half = end - i == 2 && (x->s[i + 1] | 32) == 'm' &&
      ((x->s[i] | 32) == 'a' || (x->s[i] | 32) == 'p');
  return half ||
      (end - i >= 2 && wr_abbreviation_class(x->s + i, end - i, x->languages) == WR_AB_UNIT);
}

/* Digits with single separators between digits: "1,234.5", "10:30", "1/2", "1.2.3". */
static void take_number (wr_lexer *x) {
  uint32_t i = x->at;
  bool plain = true;
  while (i < x->end) {
    char c = x->s[i];
    if (wr_is_digit((uint8_t) c)) {
      i++;
    } else if ((c == '.' || c == ',' || c == ':' || c == '/') && i + 1 < x->end &&
               wr_is_digit((uint8_t) x->s[i + 1])) {
      i += 2;
    } else {
      break;
    }
  }
  i = wr_hyphen_digits(x->s, x->at, i, x->end);
  uint32_t end = letters_end(x, i);
  if (is_unit(x, i, end)) end = i;
  plain = end == i;
  if (!plain && may_be_web(x, end) && take_web(x)) return;
  push(x, end, plain ? WR_T_NUMBER : WR_T_WORD);
}

/* One mark, or a run of the same: "...", "--", "!!". */
static void take_mark (wr_lexer *x, wr_token_kind kind) {
  uint32_t i = x->at + 1;
  char c = x->s[x->at];
  bool runs = c == '.' || c == '-' || c == '!' || c == '?' || c == '*' || c == '=' ||
      c == '_' || c == '~';
  while (runs && i < x->end &&
         (x->s[i] == c || ((c == '!' || c == '?') && (x->s[i] == '!' || x->s[i] == '?'))))
    i++;
  push_flagged(x, i, kind, WR_T_ASCII);
}

/* Nothing stands against the byte that is read. */
static bool alone (const wr_lexer *x) {
  return x->last < x->at || x->at == 0;
}

/* "<3", "-->" and the like; the end of the sign at x->at, else 0. */
static uint32_t sign_end (const wr_lexer *x) {
  static const char *const signs[] = {"<3", "</3", "->", "-->", "<-", "<--", "=>", "^^", "^_^",
                                      "-_-"};
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
    uint32_t n = (uint32_t) strlen(signs[i]);
    if (x->end - x->at >= n && memcmp(x->s + x->at, signs[i], n) == 0 &&
        (x->at + n == x->end || x->s[x->at + n] == ' '))
      return x->at + n;
  }
  return 0;
}

/* ":)", ";-D", ":/". */
static uint32_t emoticon_end (const wr_lexer *x) {
  uint32_t i = x->at + 1;
  bool eyes = strchr(":;=", x->s[x->at]) != NULL;
  if (!eyes || i >= x->end) return 0;
  if (x->s[i] == '-') i++;
  uint32_t mouth = i;
  while (i < x->end && x->s[i] && strchr("()DPpOo/|3*", x->s[i])) i++;
  return i > mouth && (i == x->end || x->s[i] <= ' ' || x->s[i] == '.') ? i : 0;
}

/* A face, a heart or an arrow of ASCII that stands alone. */
static bool take_picture (wr_lexer *x) {
  if (!alone(x) || !strchr(":;=<-^", x->s[x->at])) return false;
  uint32_t end = emoticon_end(x);
  if (end == 0) end = sign_end(x);
  if (end) push(x, end, WR_T_SYMBOL);
  return end != 0;
}

static void take_punct (wr_lexer *x) {
  if (x->s[x->at] == ',') {
    push_flagged(x, x->at + 1, WR_T_PUNCT, WR_T_ASCII);
    return;
  }
  uint32_t n = apostrophe_at(x, x->at);
  uint32_t clitic = n ? wr_clitic(x->s + x->at, x->end - x->at) : 0;
  uint32_t elision = n && alone(x) ? wr_elision(x->s + x->at, x->end - x->at) : 0;
  if (clitic && x->last == x->at && !letter_at(x, x->at + clitic))
    push(x, x->at + clitic, WR_T_WORD);
  else if (elision) push(x, x->at + elision, WR_T_WORD);
  else if (n > 1) push(x, x->at + n, WR_T_PUNCT);
  else if (!take_picture(x)) take_mark(x, WR_T_PUNCT);
}

static void take_symbol (wr_lexer *x) {
  char c = x->s[x->at];
  uint32_t end = letters_end(x, x->at + 1);
  bool starts = x->at == 0 || !wr_is_alnum(wr_char_before(x->s, x->at).code);
  /* "#100days", but "#1" is a number */
  bool named = end > x->at + 1 && letter_at(x, end - 1);
  if ((c == '#' || c == '@') && starts && (named || letter_at(x, x->at + 1)))
    push(x, end, c == '#' ? WR_T_HASHTAG : WR_T_MENTION);
  else if (!take_picture(x)) take_mark(x, WR_T_SYMBOL);
}

static bool is_emoji (uint32_t c) {
  return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0x2B50 ||
      c == 0x2764;
}

/* An emoji with its joiners, variation selectors and skin tones. */
static uint32_t emoji_end (const wr_lexer *x, uint32_t i) {
  bool joined = true, flag = false;
  while (i < x->end) {
    wr_char c = wr_char_at(x->s, i, x->end);
    bool regional = c.code >= 0x1F1E6 && c.code <= 0x1F1FF;
    bool extends = c.code == 0x200D || c.code == 0xFE0F ||
        (c.code >= 0x1F3FB && c.code <= 0x1F3FF) || c.code == 0x20E3;
    if (!extends && !joined && !(flag && regional)) break;
    joined = c.code == 0x200D;
    flag = regional && !flag;
    i += c.n;
  }
  return i;
}

static bool is_katakana (uint32_t c) {
  return c >= 0x30A0 && c <= 0x30FF;
}

/* Scripts written without spaces: one token a character, a run for Katakana, a word for
   Hangul. */
static uint32_t ideo_end (const wr_lexer *x, uint32_t i, uint32_t first) {
  bool runs = is_katakana(first) || (first >= 0xAC00 && first <= 0xD7A3);
  while (i < x->end) {
    wr_char c = wr_char_at(x->s, i, x->end);
    i += c.n;
    if (!runs || i >= x->end) break;
    uint32_t next = wr_char_at(x->s, i, x->end).code;
    if (is_katakana(first) ? !is_katakana(next) : !(next >= 0xAC00 && next <= 0xD7A3)) break;
  }
  return i;
}

static void take_ideographs (wr_lexer *x) {
  uint32_t at = x->at, end = x->end, n = 0, most = (end - at + 2) / 3;
  if (most > WR_WINDOW) most = WR_WINDOW;
  wr_token *t = wr_lexer_room(x, most);
  unsigned glued = x->last == at && at > 0 ? WR_T_GLUED : 0;
  for (; t && n < most && at < end && wr_is_ideograph(x->s + at); at += 3, glued = WR_T_GLUED)
    t[n++] = (wr_token) {{at, at + 3}, WR_T_WORD, (uint8_t) glued, 0};
  x->part->layer[WR_TOKENS].n += n;
  x->at = x->failed ? end : at;
  x->last = at;
}

static void take_wide (wr_lexer *x) {
  if (wr_is_ideograph(x->s + x->at)) {
    take_ideographs(x);
    return;
  }
  wr_char c = wr_char_at(x->s, x->at, x->end);
  unsigned class = wr_unicode_class(c.code);
  if (wr_is_space(c.code)) x->at += c.n;
  else if (class & WR_U_IDEO) push(x, ideo_end(x, x->at, c.code), WR_T_WORD);
  else if (class & (WR_U_ALPHA | WR_U_MARK)) take_word(x);
  else if (class & WR_U_DIGIT) push(x, letters_end(x, x->at), WR_T_NUMBER);
  else if (is_emoji(c.code)) push(x, emoji_end(x, x->at), WR_T_EMOJI);
  else if (apostrophe_at(x, x->at)) take_punct(x);
  else push(x, x->at + c.n, class & WR_U_PUNCT ? WR_T_PUNCT : WR_T_SYMBOL);
}

static void take (wr_lexer *x) {
  switch (x->class[(uint8_t) x->s[x->at]]) {
    case SPACE: x->at++; break;
    case LETTER: take_word(x); break;
    case DIGIT: take_number(x); break;
    case PUNCT: take_punct(x); break;
    case SYMBOL: take_symbol(x); break;
    default: take_wide(x);
  }
}

int wr_token_run (wr_part *p, wr_error *e) {
  wr_lexer x;
  wr_lexer_begin(&x, p);
  for (int c = 0; c < 256; c++) x.class[c] = (uint8_t) byte_class((uint8_t) c);
  for (uint32_t i = 0; i < p->layer[WR_SENTENCES].n; i++) {
    wr_sentence *sentence = wr_sentence_at(p, i);
    x.at = sentence->text.start;
    x.end = sentence->text.end;
    x.plain_end = sentence->reason == WR_R_STOP;
    sentence->token = p->layer[WR_TOKENS].n;
    while (x.at < x.end) {
      wr_lexer_plain(&x);
      if (x.at < x.end) take(&x);
    }
    sentence->tokens = p->layer[WR_TOKENS].n - sentence->token;
  }
  return x.failed ? wr_fail(e, WR_E_MEMORY, WR_NONE, NULL) : WR_OK;
}

const char *wr_token_kind_name (int kind) {
  static const char *const names[WR_TOKEN_KIND_N] = {
    "word", "number", "punct", "symbol", "url", "email", "hashtag", "mention", "emoji"
  };
  return names[kind];
}
