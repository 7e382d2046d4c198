/* pass.c: anchors, directions and texts of the pass over times */
#include "tag/time/pass.h"

#include "base/doc.h"
#include "tag/time/tense.h"
#include "tag/time/text.h"

enum { HOUR_MINUTES = 60 };

wr_slice wr_pass_keep (wr_time_pass *x, const char *s, uint32_t n) {
  if (n == 0) return (wr_slice) {"", 0};
  wr_slice copy = wr_arena_copy(&x->part->doc->arena, (wr_slice) {s, n});
  if (copy.at) return copy;
  x->failed = true;
  return (wr_slice) {"", 0};
}

wr_slice wr_pass_constant (const char *s) {
  return s ? (wr_slice) {s, (uint32_t) strlen(s)} : (wr_slice) {"", 0};
}

static uint32_t add_zone (char *out, uint32_t n, int minutes) {
  if (minutes == 0) {
    out[n++] = 'Z';
    return n;
  }
  int size = minutes < 0 ? -minutes : minutes;
  const int digits[] = {size / HOUR_MINUTES / 10, size / HOUR_MINUTES % 10,
                        size % HOUR_MINUTES / 10, size % 10};
  out[n++] = minutes < 0 ? '-' : '+';
  for (int i = 0; i < 4; i++) {
    if (i == 2) out[n++] = ':';
    out[n++] = (char) ('0' + digits[i]);
  }
  return n;
}

wr_slice wr_pass_moment (wr_time_pass *x, int64_t at, bool clock, const wr_said *w) {
  char text[WR_MOMENT_TEXT + 8];
  uint32_t n = wr_moment_write(at, clock, text);
  const wr_options *o = &x->part->doc->options;
  if (clock && w && (w->says & WR_SAYS_ZONE)) n = add_zone(text, n, w->zone);
  else if (clock && w && (w->says & WR_SAYS_HOUR) && o->zoned) n = add_zone(text, n, o->zone);
  return wr_pass_keep(x, text, n);
}

wr_slice wr_pass_anchor (wr_time_pass *x, const wr_anchored *used) {
  if (!used->known) return (wr_slice) {"", 0};
  return wr_pass_moment(x, used->at, used->at % WR_DAY_SECONDS != 0, NULL);
}

wr_direction wr_pass_direction (wr_time_pass *x) {
  wr_direction given = (wr_direction) x->part->doc->options.direction;
  if (given != WR_DIRECTION_AUTO || !x->document.known) return given;
  if (x->tense_sentence != x->sentence) {
    x->tense = wr_tense_of(x->part, x->sentence);
    x->tense_sentence = x->sentence;
  }
  return x->tense;
}

/* "24 years ago" and "yesterday" are seen from the day of writing, whatever was told before. */
static bool is_deictic (const wr_said *w) {
  bool ago = (w->says & WR_SAYS_OFFSET) && w->sign < 0 && !w->text &&
      (w->says & ~(uint32_t) (WR_SAYS_OFFSET | WR_SAYS_IN_DAY)) == 0;
  bool day = (w->says & WR_SAYS_SHIFT) && w->shift_unit == WR_TU_DAY && w->shift && !w->text;
  return ago || day;
}

static const wr_anchored *anchor_of (const wr_time_pass *x, const wr_said *w) {
  if (x->narrative && is_deictic(w)) return &x->document;
  if (x->narrative || (w->text && x->last.known)) return &x->last;
  return &x->document;
}

/* In a fragment a day of the year is the nearest, all else the next one. */
static wr_direction in_fragment (const wr_said *w) {
  return (w->says & WR_SAYS_DAY) && (w->says & WR_SAYS_MONTH) ? WR_DIRECTION_NEAREST
      : WR_DIRECTION_FUTURE;
}

static wr_direction direction_for (wr_time_pass *x, const wr_said *w) {
  bool free = x->part->doc->options.direction == WR_DIRECTION_AUTO;
  if (x->narrative) return free && !(w->says & WR_SAYS_PICK) ? WR_DIRECTION_AUTO
      : WR_DIRECTION_NEAREST;
  if (free && w->lean < 0 && x->document.known) return WR_DIRECTION_PAST;
  wr_direction d = wr_pass_direction(x);
  return d == WR_DIRECTION_AUTO && x->document.known ? in_fragment(w) : d;
}

bool wr_pass_resolve (wr_time_pass *x, const wr_said *w, wr_stretch *out, wr_anchored *used) {
  wr_reading how = {direction_for(x, w), x->narrative, x->part->doc->options.week_start};
  *used = *anchor_of(x, w);
  return wr_resolve(w, used, how, out);
}

void wr_pass_remember (wr_time_pass *x, const wr_said *w, const wr_stretch *s) {
  if (!s->known || s->grain > WR_TU_YEAR || (w->says & WR_SAYS_REF) || s->grain == WR_TU_NONE)
    return;
  if (!x->narrative && s->anchored && (w->says & WR_SAYS_SHIFT)) return;
  x->last = (wr_anchored) {true, s->from, s->grain};
}
