/* date_cue.c: what the words beside a date say happened on that day */
#include "clean/meta/date_cue.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "clean/meta/date_cue_table.h"

/* How far from a date its cue may begin, in bytes; how long one is at most. */
enum { WINDOW = 40, CUE_BYTES = 32, FOLDED = 2 * (WINDOW + CUE_BYTES) };

/* A piece of text in small letters. */
typedef struct folded {
  char at[FOLDED + 4];
  uint32_t n;
} folded;

static void fold (wr_slice s, folded *out) {
  uint32_t used;
  out->n = 0;
  for (uint32_t i = 0; i < s.n && out->n < FOLDED; i += used) {
    used = 1;
    if ((unsigned char) s.at[i] < 0x80) out->at[out->n++] = wr_lower(s.at[i]);
    else out->n += wr_utf8_encode(wr_unicode_lower(wr_utf8_decode(s.at + i, s.n - i, &used)),
      out->at + out->n);
  }
}

/* The cue that begins at `from`; NULL. */
static const wr_cue *cue_at (const folded *f, uint32_t from) {
  uint32_t low = 0, high = sizeof cues / sizeof *cues;
  size_t left = f->n - from;
  while (low < high) {
    uint32_t mid = (low + high) / 2;
    size_t n = strlen(cues[mid].begin);
    int order = memcmp(cues[mid].begin, f->at + from, n < left ? n : left);
    if (order == 0 && n <= left) return &cues[mid];
    if (order < 0) low = mid + 1;
    else high = mid;
  }
  return NULL;
}

static bool is_letter (char c) {
  return wr_is_letter(c) || (unsigned char) c >= 0x80;
}

/* Chinese, Japanese and Korean put no space between words. */
static bool is_joined (char c) {
  return (unsigned char) c >= 0xe3 && (unsigned char) c <= 0xed;
}

wr_date_cue wr_date_cue_before (wr_slice text, uint32_t at) {
  wr_date_cue found = WR_CUE_NONE;
  bool inside = false;
  uint32_t digits = 0, from = at > WINDOW ? at - WINDOW : 0;
  folded f;
  while (from < at && ((unsigned char) text.at[from] & 0xc0) == 0x80) from++;
  fold((wr_slice) {text.at + from, at - from}, &f);
  for (uint32_t i = 0; i < f.n; i++) {
    bool letter = is_letter(f.at[i]), begins = letter && (!inside || is_joined(f.at[i]));
    digits = wr_is_digit(f.at[i]) ? digits + 1 : 0;
    if (digits == 4) found = WR_CUE_NONE;                  /* the year of another date */
    const wr_cue *cue = begins ? cue_at(&f, i) : NULL;
    /* "Submitted by Ann on" is more than "by". */
    if (cue && (cue->says != WR_CUE_CREDIT || found == WR_CUE_NONE))
      found = (wr_date_cue) cue->says;
    inside = letter;
  }
  return found;
}

wr_date_cue wr_date_cue_behind (wr_slice text, uint32_t at) {
  bool inside = true;
  uint32_t end = text.n - at > WINDOW + CUE_BYTES ? at + WINDOW + CUE_BYTES : text.n;
  folded f;
  fold((wr_slice) {text.at + at, end - at}, &f);
  for (uint32_t i = 0; i < f.n && i < WINDOW; i++) {
    bool letter = is_letter(f.at[i]), begins = letter && (!inside || is_joined(f.at[i]));
    const wr_cue *cue = begins ? cue_at(&f, i) : NULL;
    if (cue && cue->behind) return (wr_date_cue) cue->says;
    inside = letter;
  }
  return WR_CUE_NONE;
}
