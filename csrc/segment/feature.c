/* feature.c: what the trained decision sees of a candidate */
#include "segment/feature.h"

#include "segment/character.h"

/* Slots of the three kinds of candidates. */
enum { STOP = 0, NEWLINE = 24, NOTE = 48 };

static uint32_t at_most (uint32_t n, uint32_t most) {
  return n < most ? n : most;
}

/* A class of characters: what a line or a word begins or ends with. */
static uint32_t kind_of (uint32_t c) {
  if (wr_is_lower(c)) return 1;
  if (wr_is_upper(c)) return 2;
  if (wr_is_digit(c)) return 3;
  if (wr_is_alnum(c)) return 4;
  if (wr_is_bullet(c)) return 5;
  if (wr_is_open_bracket(c)) return 6;
  if (wr_is_close_bracket(c)) return 7;
  if (wr_is_quote(c)) return 8;
  if (wr_is_dash(c)) return 9;
  return c < 0x80 ? 16 + c : 10;
}

/* The length and case of a word: 3 bits of length, then kinds of its first and last bytes. */
static uint32_t shape_of (wr_slice w) {
  if (w.n == 0) return 0;
  uint32_t upper = 0, stops = 0;
  for (uint32_t i = 0; i < w.n; i++) {
    upper += (uint32_t) (w.at[i] - 'A') < 26;
    stops += w.at[i] == '.';
  }
  return 1 + at_most(w.n, 7) + kind_of(wr_char_at(w.at, 0, w.n).code) * 8 +
         kind_of(wr_char_before(w.at, w.n).code) * 2048 + at_most(upper, 3) * 524288 +
         at_most(stops, 3) * 2097152;
}

static uint32_t first_of (const wr_reading *r, uint32_t i) {
  return i < r->end ? wr_char_at(r->s, i, r->end).code : 0;
}

/* White space between end and next: none, one space, more, a newline. */
static uint32_t gap_of (const wr_look *l) {
  return l->newline ? 3 : l->next - l->end < 2 ? l->next - l->end : 2;
}

void wr_feature_stop (const wr_look *l, wr_judgement v, wr_features *f) {
  uint32_t before = wr_feature_word(l->before), after = wr_feature_word(l->after);
  uint32_t prior = wr_feature_word(l->prior), left = shape_of(l->before);
  uint32_t next = first_of(l->r, l->next), right = shape_of(l->after);
  uint32_t first = next < 0x3000 ? next : 0x3000, gap = gap_of(l), reason = (uint32_t) v.reason;
  uint32_t closers = l->quote + 2u * l->bracket + 4u * l->opened + 8u * (l->end > l->marks_end);
  uint32_t mark = l->strong + 2u * l->ellipsis + 4u * l->spaced + 8u * at_most(l->dots, 4);
  uint32_t german = (l->r->languages & WR_LANG_DE) != 0;
  wr_feature_add(f, STOP, reason + 64u * (uint32_t) (v.score * 20));
  wr_feature_add(f, STOP + 1, l->follower + 8 * gap + 64 * closers);
  wr_feature_add(f, STOP + 2, before);
  wr_feature_add(f, STOP + 3, after + kind_of(next));
  wr_feature_add(f, STOP + 4, left);
  wr_feature_add(f, STOP + 5, right * 4 + gap);
  wr_feature_add(f, STOP + 6, before * 31 + right);
  wr_feature_add(f, STOP + 7, left * 31 + after);
  wr_feature_add(f, STOP + 8, mark * 8 + l->follower);
  wr_feature_add(f, STOP + 9, reason + 32u * l->before_lower + 64u * l->before_number);
  wr_feature_add(f, STOP + 10, prior * 31 + before);
  wr_feature_add(f, STOP + 11, first >= 0x80 || !wr_is_alnum(first) ? first : kind_of(first));
  wr_feature_add(f, STOP + 12, german * 8 + l->follower);
  wr_feature_add(f, STOP + 13, at_most(l->at - l->r->start, 12) * 32 + reason);
  wr_feature_add(f, STOP + 14, left * 31 + right);
  wr_feature_add(f, STOP + 15, reason * 64 + gap * 8 + l->follower);
  wr_feature_add(f, STOP + 16, (shape_of(l->prior) * 31 + before) * 31 + l->follower);
}

static wr_slice word_before (const wr_reading *r, uint32_t end, uint32_t floor) {
  uint32_t i = end;
  while (i > floor && end - i < 40 && !wr_is_space((uint8_t) r->s[i - 1])) i--;
  return (wr_slice) {r->s + i, end - i};
}

static wr_slice word_at (const wr_reading *r, uint32_t i) {
  uint32_t end = i;
  while (end < r->end && end - i < 40 && !wr_is_space((uint8_t) r->s[end])) end++;
  return (wr_slice) {r->s + i, end - i};
}

void wr_feature_newline (const wr_reading *r, const wr_shape *x, uint32_t i, wr_features *f) {
  wr_span line = wr_line_before(r->s, r->passage, i), next = wr_line_behind(r->s, i, r->end);
  wr_slice last = word_before(r, line.end, line.start), first = word_at(r, next.start);
  uint32_t length = line.end - line.start;
  uint32_t left = length ? kind_of(wr_char_before(r->s, line.end).code) : 0;
  uint32_t right = kind_of(first_of(r, next.start)), after = wr_feature_word(first);
  uint32_t before = wr_feature_word(last), indent = at_most(next.start - i - 1, 3);
  uint32_t full = length + 1 + first.n > x->widest, share = x->continued * 8 / (x->lines + 1);
  uint32_t wide = at_most(x->widest / 32, 8);
  wr_feature_add(f, NEWLINE, left * 256 + right);
  wr_feature_add(f, NEWLINE + 1, at_most(length / 12, 12) * 16 + wide);
  wr_feature_add(f, NEWLINE + 2, at_most((next.end - next.start) / 12, 12) * 16 + right);
  wr_feature_add(f, NEWLINE + 3, before);
  wr_feature_add(f, NEWLINE + 4, after * 31 + right);
  wr_feature_add(f, NEWLINE + 5, share * 512 + right);
  wr_feature_add(f, NEWLINE + 6, full * 1024 + wide * 16 + share);
  wr_feature_add(f, NEWLINE + 7, indent * 4096 + left * 8 + (right == 1));
  wr_feature_add(f, NEWLINE + 8, shape_of(last) * 31 + right);
  wr_feature_add(f, NEWLINE + 9, shape_of(first) * 31 + left);
  uint32_t part = at_most(length * 8 / (x->widest + 1), 8);
  wr_feature_add(f, NEWLINE + 10, part * 64 + right * 2 + full);
  wr_feature_add(f, NEWLINE + 11, wide);
}

void wr_feature_note (const wr_reading *r, uint32_t end, wr_features *f) {
  wr_slice marker = {r->s + r->start, end - r->start};
  uint32_t next = end;
  while (next < r->end && r->s[next] == ' ') next++;
  uint32_t gap = at_most(next - end, 3), right = kind_of(first_of(r, next));
  wr_feature_add(f, NOTE, shape_of(marker));
  wr_feature_add(f, NOTE + 1, kind_of((uint8_t) *marker.at) * 1024 + gap * 256 + right);
  wr_feature_add(f, NOTE + 2, wr_feature_word(word_at(r, next)));
  wr_feature_add(f, NOTE + 3, kind_of((uint8_t) *marker.at) * 64 + at_most(marker.n, 8));
  wr_feature_add(f, NOTE + 4, (r->languages & WR_LANG_DE) != 0);
}
