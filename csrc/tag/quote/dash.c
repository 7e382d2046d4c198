/* dash.c: speech that a dash at the head of a paragraph begins */
#include "tag/quote/dash.h"

#include "base/doc.h"
#include "segment/character.h"

static bool is_long_dash (uint32_t c) {
  return c >= 0x2013 && c <= 0x2015;
}

static uint32_t skip_space (const char *s, uint32_t at, uint32_t end) {
  while (at < end && wr_is_space(wr_char_at(s, at, end).code)) at += wr_char_at(s, at, end).n;
  return at;
}

/* Whether what follows tells who spoke: it begins with a verb of speech. */
static bool narrates (const char *s, uint32_t at, uint32_t end, const wr_said_words *more) {
  at = skip_space(s, at, end);
  uint32_t to = at;
  while (to < end && wr_is_alpha(wr_char_at(s, to, end).code)) to += wr_char_at(s, to, end).n;
  if (to == at || wr_is_upper(wr_char_at(s, at, end).code)) return false;
  unsigned said = wr_said_find((wr_slice) {s + at, to - at}, more);
  return (said & WR_SAID_VERB) && !(said & (WR_SAID_ING | WR_SAID_BASE | WR_SAID_NOUN));
}

/* The place behind the dash at the head of [at, end), or 0. */
static uint32_t behind_dash (const char *s, uint32_t at, uint32_t end) {
  at = skip_space(s, at, end);
  if (at >= end) return 0;
  wr_char c = wr_char_at(s, at, end);
  if (!is_long_dash(c.code)) return 0;
  at += c.n;
  while (at < end && strchr(".,;:", s[at]) && s[at]) at++;       /* "—dijo Pedro—. Tal vez" */
  at = skip_space(s, at, end);
  uint32_t next = at < end ? wr_char_at(s, at, end).code : ' ';
  return wr_is_alnum(next) || next == 0xBF || next == 0xA1 || wr_is_quote(next) ? at : 0;
}

/* Where the speech that begins at `at` ends; *told: because a verb of speech follows. */
static uint32_t speech_end (const char *s, uint32_t at, uint32_t end,
                            const wr_said_words *more, bool *told) {
  *told = true;
  while (at < end) {
    wr_char c = wr_char_at(s, at, end);
    uint32_t next = at + c.n;
    bool mark = c.code == 0x2026 || (c.code < 0x80 && c.code && strchr(",?!.", (int) c.code));
    if ((is_long_dash(c.code) || mark) && narrates(s, next, end, more))
      return is_long_dash(c.code) || c.code == ',' ? at : next;
    at = next;
  }
  *told = false;
  return end;
}

bool wr_dash_next (const char *s, uint32_t at, uint32_t end, const wr_said_words *more,
                   uint32_t *dash, wr_span *speech) {
  while (at < end && !is_long_dash(wr_char_at(s, at, end).code)) at += wr_char_at(s, at, end).n;
  *dash = at;
  uint32_t start = behind_dash(s, at, end);
  if (!start) return false;
  bool told;
  *speech = (wr_span) {start, speech_end(s, start, end, more, &told)};
  while (speech->end > start && wr_is_space(wr_char_before(s, speech->end).code))
    speech->end = (uint32_t) wr_utf8_before(s, speech->end);
  return speech->end > start;
}

static bool begins_with_dash (const wr_part *p, uint32_t passage) {
  if (passage >= p->layer[WR_PASSAGES].n) return false;
  wr_span t = wr_passage_at(p, passage)->text;
  return behind_dash(wr_part_text(p).at, t.start, t.end) != 0;
}

bool wr_dash_opens (const wr_part *p, uint32_t passage, const wr_said_words *more) {
  const char *s = wr_part_text(p).at;
  wr_span t = wr_passage_at(p, passage)->text;
  uint32_t start = behind_dash(s, t.start, t.end);
  bool told;
  if (!start) return false;
  uint32_t end = speech_end(s, start, t.end, more, &told);
  if (told) return true;
  while (end > start && wr_is_space(wr_char_before(s, end).code))
    end = (uint32_t) wr_utf8_before(s, end);
  uint32_t last = wr_char_before(s, end).code;
  bool whole = last == '.' || last == '?' || last == '!' || last == 0x2026 || last == 0xBB;
  bool beside = (passage > 0 && begins_with_dash(p, passage - 1)) ||
      begins_with_dash(p, passage + 1);
  return whole && beside;
}
