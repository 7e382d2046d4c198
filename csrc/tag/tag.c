/* tag.c: the stage that finds numbers and what they measure, in one pass */
#include "tag/amount.h"
#include "tag/amount_list.h"
#include "tag/annotation.h"
#include "tag/context.h"
#include "tag/coordinate.h"
#include "tag/cue.h"
#include "tag/emit.h"
#include "tag/roman.h"
#include "tag/time/clock.h"
#include "tag/time/iso.h"
#include "tag/time/start.h"
#include "tag/trigger.h"

#include "base/doc.h"
#include "segment/abbreviation.h"
#include "segment/character.h"

/* The pass.  Nothing is looked for before out.done: a match is never entered again. */
typedef struct tagger {
  wr_cursor c;
  wr_emitter out;
  uint32_t cue_end;                    /* end of the last cue */
  uint32_t year_end;                   /* end of the last year: "1961, 2000 and 2001" */
  uint32_t date_end;                   /* end of the last date: "11/20, 11/22" */
  wr_said date;                        /* that date */
  uint32_t length;                     /* of the part's text */
  uint32_t ahead;                      /* the token whose trigger is known: */
  unsigned ahead_trigger;
  bool english;
  wr_glance glance[WR_GLANCES];
  wr_figure_seen figures[WR_FIGURES];
} tagger;

static void claim (tagger *t, wr_span text, wr_kind kind, wr_slice subkind) {
  wr_emit_identifier(&t->out, &(wr_identifier) {text.start, text.end, kind, subkind});
}

/* Behind the number a letter or a hyphen goes on: "5521K30", "737-MAX". */
static bool is_code (const tagger *t, const wr_amount *x) {
  const wr_cursor *c = &t->c;
  if (wr_cursor_alnum(c, x->end)) return true;
  bool in = c->end - x->end > 4 && memcmp(c->s + x->end, "-in-", 4) == 0;      /* "2-in-1" */
  if (in) return true;
  if (x->figure.words || x->kind != WR_K_NUMBER || x->end + 1 >= c->end || c->s[x->end] != '-')
    return false;
  return wr_is_upper((uint8_t) c->s[x->end + 1]);
}

/* "737-800" behind a name or an article is a model, not a range. */
static bool is_model (const tagger *t, const wr_range *r) {
  const wr_cursor *c = &t->c;
  uint32_t end, before = wr_cursor_back(c, r->lo.start, &end);
  bool digits = r->lo.figure.plain && r->hi.figure.plain && r->lo.figure.width >= 3 &&
      r->hi.kind == WR_K_NUMBER && c->s[r->lo.end] == '-';
  bool name = end > c->start && wr_is_upper(wr_char_at(c->s, before, c->end).code) &&
      !wr_is_starter(c->s + before, end - before);
  return digits && (name || wr_cursor_is(c, before, "the") || wr_cursor_is(c, before, "a"));
}

static void take_amount (tagger *t, uint32_t at) {
  wr_amount x;
  wr_range r;
  if (!wr_amount_read(&t->c, at, t->out.done, 0, t->out.arena, &x)) return;
  bool measured = x.kind == WR_K_MONEY || x.kind == WR_K_QUANTITY || x.kind == WR_K_PERCENT;
  bool lacking = x.figure.needs_unit && x.kind == WR_K_NUMBER;
  if (lacking || ((x.figure.words || x.figure.ordinal) &&
                  !wr_context_allows(&t->c, &x.figure, measured))) {
    t->out.done = x.figure.end;
    return;
  }
  if (is_code(t, &x)) {
    wr_span code = {x.start, wr_identifier_end(&t->c, x.end)};
    claim(t, code, WR_K_IDENTIFIER, WR_SLICE("code"));
  } else if (wr_range_read(&t->c, &x, t->out.done, t->out.arena, &r)) {
    if (is_model(t, &r))
      claim(t, (wr_span) {x.start, r.end}, WR_K_IDENTIFIER, WR_SLICE("code"));
    else wr_emit_range(&t->out, &r);
  } else {
    wr_amount_list(&t->c, t->out.arena, &x);
    wr_emit_amount(&t->out, &x);
  }
}

/* The sign glued before the digits at `at`, when nothing is glued before the sign. */
static uint32_t with_sign (const tagger *t, uint32_t at) {
  uint32_t i = at;
  /* ".25" */
  if (i > t->out.done && i > t->c.start && (t->c.s[i - 1] == '.') &&
      !wr_cursor_alnum_before(&t->c, i - 1))
    i--;
  uint32_t sign = i;
  if (i > t->c.start && (t->c.s[i - 1] == '-' || t->c.s[i - 1] == '+')) sign = i - 1;
  else if (i > t->c.start + 2 && memcmp(t->c.s + i - 3, "\xe2\x88\x92", 3) == 0) sign = i - 3;
  if (sign == i || sign < t->out.done) return i;
  if (sign == t->c.start) return sign;
  uint32_t before = wr_char_before(t->c.s, sign).code;
  return wr_is_space(before) || before == '(' || before == '[' || before == '$' ||
      before == ',' ? sign : i;
}

/* The time whose core begins at `at`, unless it ends before `least`. */
static bool take_time (tagger *t, uint32_t at, uint32_t least) {
  wr_phrase p;
  wr_time_context context = {t->out.part->doc->options.day_first, t->out.done, t->year_end,
                             t->date_end, t->date_end ? &t->date : NULL};
  bool found = t->english ? wr_phrase_read(&t->c, at, &context, &p)
      : wr_iso_read(&t->c, at, &p);
  if (!found || p.end < least) return false;
  wr_emit_phrase(&t->out, &p);
  const wr_said *last = p.has_b ? &p.b : &p.a;
  if (p.has_a && (last->says & WR_SAYS_YEAR)) t->year_end = p.end;
  if (p.has_a && (last->says & WR_SAYS_DAY)) {
    t->date_end = p.end;
    t->date = *last;
  }
  return true;
}

/* Letters, then digits, in one token: a currency before a number, or a code. */
static void take_mixed (tagger *t, const wr_token *k) {
  uint32_t at = k->text.start;
  wr_currency currency;
  wr_identifier id;
  if (take_time(t, at, k->text.end)) return;
  while (at < k->text.end && !wr_is_digit((uint8_t) t->c.s[at])) at++;
  bool code = k->text.end + 1 < t->c.end && t->c.s[k->text.end] == '-' &&
      wr_is_upper((uint8_t) t->c.s[k->text.end + 1]);       /* "ESP32-C3" */
  if (!code && at < k->text.end && wr_currency_before(&t->c, at, &currency) &&
      currency.start == k->text.start)
    take_amount(t, at);
  else if (wr_identifier_read(&t->c, k->text.start, &id)) wr_emit_identifier(&t->out, &id);
}

static bool take_coordinates (tagger *t, uint32_t at) {
  uint32_t start = with_sign(t, at), end = wr_coordinate_end(&t->c, start);
  if (end) claim(t, (wr_span) {start, end}, WR_K_IDENTIFIER, WR_SLICE("coordinates"));
  return end != 0;
}

static void take_digits (tagger *t, uint32_t at) {
  wr_identifier id;
  uint32_t idiom = wr_phrase_idiom(&t->c, at);
  if (!idiom && !t->english) idiom = wr_clock_abroad(&t->c, at);
  if (idiom) {
    t->out.done = idiom;
    return;
  }
  if (take_coordinates(t, at)) return;
  bool named = wr_identifier_read(&t->c, at, &id);
  bool apart = at > t->out.done + 1 && t->c.s[at - 1] == ' ' && t->c.s[at - 2] == '$';
  uint32_t sign = apart ? at - 1 : at;
  bool price = sign > t->out.done &&
      (t->c.s[sign - 1] == '$' || (uint8_t) t->c.s[sign - 1] >= 0x80);
  bool listed = t->date_end && at - t->date_end < 8;         /* "June 8 and 9" */
  if ((!named || id.start == at) && !price && (listed || wr_time_starts_digits(&t->c, at)) &&
      take_time(t, at, named ? id.end : 0)) return;
  if (named) wr_emit_identifier(&t->out, &id);
  else take_amount(t, with_sign(t, at));
}

/* The numbers of a list without spaces: "1,2" is one token. */
static void take_list (tagger *t, const wr_token *k) {
  uint32_t at = k->text.start, last;
  do {
    last = at;
    take_digits(t, at);
    at = t->out.done;
    if (at > last && at < k->text.end && t->c.s[at] == ',') at++;
  } while (at > last && at < k->text.end && at > t->out.done &&
           wr_is_digit((uint8_t) t->c.s[at]));
}

static bool take_roman (tagger *t, uint32_t at) {
  uint32_t end;
  int32_t value = wr_roman_read(&t->c, at, &end);
  if (value == 0) return false;
  wr_emit_roman(&t->out, (wr_span) {at, end}, value);
  return true;
}

/* A cue lies beside the other annotations, so the pass goes on inside it. */
static bool take_cue (tagger *t, uint32_t at) {
  uint32_t end;
  wr_kind kind = wr_cue_read(&t->c, at, &end);
  if (kind == WR_KIND_N) return false;
  wr_emit_cue(&t->out, (wr_span) {at, end}, kind);
  t->cue_end = end;
  return true;
}

/* "don't": its tokens are "do" and "n't". */
static bool take_contracted (tagger *t, const wr_token *k) {
  uint32_t at = k->text.start, end = k->text.end;
  if (end >= t->c.end || (t->c.s[end] | 32) != 'n') return false;
  end = wr_cursor_word(&t->c, at);
  if (!wr_cue_contracted(&t->c, at, end)) return false;
  wr_emit_cue(&t->out, (wr_span) {at, end}, WR_K_NEGATION);
  t->cue_end = end;
  return true;
}

/* What a token can begin or belong to; asked once as the next one, then as the one itself. */
static unsigned trigger_of (tagger *t, uint32_t i) {
  if (t->ahead == i) return t->ahead_trigger;
  const wr_token *k = wr_token_at(t->out.part, i);
  t->ahead = i;
  uint32_t at = k->text.start, n = k->text.end - at, room = t->length - at;
  if (k->kind != WR_T_WORD) t->ahead_trigger = 0;
  else if ((k->flags & WR_T_LETTERS) && room >= WR_TRIGGER_ROOM)
    t->ahead_trigger = wr_trigger_letters(t->c.s + at, n);
  else t->ahead_trigger = wr_trigger_token(t->c.s + at, n, room);
  return t->ahead_trigger;
}

/* Whether the word behind lets this one begin a time, where only the two together do. */
static bool next_allows (tagger *t, uint32_t i, unsigned may) {
  if (!(may & (WR_TRIGGER_TIME_LONGER | WR_TRIGGER_ARTICLE))) return true;
  wr_span own = wr_token_at(t->out.part, i)->text;
  if (memchr(t->c.s + own.start, '-', own.end - own.start)) return true;      /* "al-Fitr" */
  if (i + 1 >= t->out.part->layer[WR_TOKENS].n) return false;
  unsigned char first = (unsigned char) t->c.s[wr_token_at(t->out.part, i + 1)->text.start];
  if (first == '\'' || first == 0xe2) return true;            /* "king's day" */
  unsigned next = trigger_of(t, i + 1);
  unsigned also = may & WR_TRIGGER_ARTICLE ? WR_TRIGGER_NUMBER | WR_TRIGGER_TIME
      : WR_TRIGGER_TIME_JOIN;
  return next & (WR_TRIGGER_TIME_PART | also);
}

static void take_word (tagger *t, uint32_t i) {
  const wr_token *k = wr_token_at(t->out.part, i);
  uint32_t at = k->text.start;
  if (at < t->cue_end || take_contracted(t, k)) return;
  if ((k->flags & WR_T_UPPER) && take_roman(t, at)) return;
  unsigned may = trigger_of(t, i);
  if (may == 0) return;
  if ((may & WR_TRIGGER_CUE) && take_cue(t, at)) return;
  if (!(may & (WR_TRIGGER_NUMBER | WR_TRIGGER_TIME))) return;
  bool figure = (may & WR_TRIGGER_NUMBER) && wr_figure_word(&t->c, at);
  bool time = next_allows(t, i, may) && wr_time_starts_word(&t->c, at, may);
  if (time && take_time(t, at, 0)) return;
  if (figure) take_amount(t, at);
}

/* Letters of a hexadecimal group, or colons, may begin an address of version 6. */
static bool take_address (tagger *t, const wr_token *k) {
  wr_identifier id;
  uint32_t at = k->text.start, n = k->text.end - at;
  bool group = n <= 4 && k->text.end < t->c.end &&
      t->c.s[k->text.end] == ':', colons = t->c.s[at] == ':';
  if (!(group || colons) || wr_cursor_alnum_before(&t->c, at) ||
      !wr_identifier_address(&t->c, at, &id))
    return false;
  wr_emit_identifier(&t->out, &id);
  return true;
}

static bool colon_behind (const tagger *t, const wr_token *k) {
  return k->text.end < t->c.end && t->c.s[k->text.end] == ':';
}

static void take_symbol (tagger *t, const wr_token *k) {
  wr_figure f;
  if ((uint8_t) t->c.s[k->text.start] >= 0x80 && wr_figure_read(&t->c, k->text.start, 0, &f))
    take_amount(t, k->text.start);
}

static void take (tagger *t, uint32_t i) {
  const wr_token *k = wr_token_at(t->out.part, i);
  bool digit = wr_is_digit((uint8_t) t->c.s[k->text.start]);
  switch (k->kind) {
    case WR_T_EMAIL: case WR_T_URL:
      if (k->text.start > t->c.start && strchr("./", t->c.s[k->text.start - 1])) {
        t->out.done = k->text.end;         /* the rest of something that is none */
        break;
      }
      claim(t, k->text, k->kind == WR_T_EMAIL ? WR_K_EMAIL : WR_K_URL, (wr_slice) {"", 0});
      break;
    case WR_T_HASHTAG:
      claim(t, k->text, WR_K_IDENTIFIER, WR_SLICE("hashtag"));
      break;
    case WR_T_MENTION: t->out.done = k->text.end; break;
    case WR_T_SYMBOL: take_symbol(t, k); break;
    case WR_T_NUMBER: case WR_T_WORD:
      if (digit) take_list(t, k);
      else if (k->flags & WR_T_DIGIT) take_mixed(t, k);
      else if (k->kind == WR_T_WORD && !(colon_behind(t, k) && take_address(t, k)))
        take_word(t, i);
      break;
    case WR_T_PUNCT: if (t->c.s[k->text.start] == ':') take_address(t, k); break;
    default: break;
  }
}

static void take_sentence (tagger *t, const wr_sentence *s) {
  t->c.start = t->out.done = s->text.start;
  t->c.end = s->text.end;
  t->year_end = t->date_end = t->cue_end = 0;
  wr_slice text = {t->c.s, t->length};
  const wr_token *tokens = wr_token_at(t->out.part, 0);
  uint32_t end = s->token + s->tokens;
  for (uint32_t i = s->token; (i = wr_trigger_next(text, tokens, i, end)) < end; i++)
    if (tokens[i].text.start >= t->out.done) take(t, i);
}

int wr_tag_run (wr_part *p, wr_error *e) {
  tagger t = {.ahead = WR_NONE, .length = wr_part_text(p).n};
  wr_emitter *out = &t.out;
  t.c = (wr_cursor) {.s = wr_part_text(p).at,
                     .languages = wr_language_bits(p->doc->options.language),
                     .guessed = p->doc->options.language.n == 0,
                     .glance = t.glance, .figures = t.figures,
                     .units = p->doc->options.units, .units_n = p->doc->options.units_n};
  *out = (wr_emitter) {.part = p, .arena = &p->doc->arena, .c = &t.c};
  t.english = t.c.guessed || (t.c.languages & WR_LANG_EN);
  for (; out->sentence < p->layer[WR_SENTENCES].n && !out->failed; out->sentence++)
    take_sentence(&t, wr_sentence_at(p, out->sentence));
  int status = out->failed ? wr_fail(e, WR_E_MEMORY, WR_NONE, NULL)
    : wr_times_resolve(&out->times, p, e);
  wr_times_free(&out->times);
  if (status == WR_OK && !wr_pass_end(p)) status = wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  return status;
}
