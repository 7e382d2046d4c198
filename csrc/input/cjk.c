/* cjk.c: the decoders of the East Asian encodings; Encoding Standard, sections 10 to 13 */
#include "base/utf8.h"
#include "input/cjk.h"

struct cjk_range {
  uint32_t pointer, code;
};

#include "input/cjk_table.h"

#define SIZE_OF(table) ((uint32_t) (sizeof table / sizeof table[0]))

enum { NO_BYTE = -1, NO_POINTER = -1, USER_AREA = 0xE000 - 8836 };

static int byte_at (const wr_decoder *d, uint32_t ahead) {
  return d->n - d->at > ahead ? d->s[d->at + ahead] : NO_BYTE;
}

static bool within (int byte, int low, int high) {
  return byte >= low && byte <= high;
}

/* The character of a pointer; 0 for none. */
static uint32_t look_up (const uint16_t *table, uint32_t size, int32_t pointer) {
  return pointer >= 0 && (uint32_t) pointer < size ? table[pointer] : 0;
}

#define LOOK_UP(table, pointer) look_up(table, SIZE_OF(table), pointer)

/* Takes `used` bytes as the character c. */
static uint32_t take (wr_decoder *d, uint32_t used, uint32_t c, char *out) {
  d->at += used;
  return wr_utf8_encode(c, out);
}

/* Takes `used` bytes as one bad character. */
static uint32_t take_bad (wr_decoder *d, uint32_t used, char *out) {
  d->replaced++;
  return take(d, used, WR_REPLACEMENT, out);
}

/* The end of a two-byte sequence: its character, or a bad one that leaves an ASCII trail byte
   to the next step. */
static uint32_t take_pair (wr_decoder *d, uint32_t c, int trail, char *out) {
  if (c) return take(d, 2, c, out);
  return take_bad(d, trail < 0x80 ? 1 : 2, out);
}

/* GBK and gb18030 */

static uint32_t ranged (uint32_t pointer) {
  uint32_t low = 0, high = SIZE_OF(gb18030_ranges);
  if ((pointer > 39419 && pointer < 189000) || pointer > 1237575) return 0;
  if (pointer == 7457) return 0xE7C7;
  while (high - low > 1) {
    uint32_t middle = (low + high) / 2;
    if (gb18030_ranges[middle].pointer <= pointer) low = middle;
    else high = middle;
  }
  return gb18030_ranges[low].code + (pointer - gb18030_ranges[low].pointer);
}

static uint32_t step_four_bytes (wr_decoder *d, char out[WR_STEP_BYTES]) {
  int third = byte_at(d, 2), fourth = byte_at(d, 3);
  if (third == NO_BYTE) return take_bad(d, 2, out);
  if (!within(third, 0x81, 0xFE)) return take_bad(d, 1, out);
  if (fourth == NO_BYTE) return take_bad(d, 3, out);
  if (!within(fourth, 0x30, 0x39)) return take_bad(d, 1, out);
  int block = (byte_at(d, 0) - 0x81) * 10 + byte_at(d, 1) - 0x30;
  uint32_t c = ranged((uint32_t) (block * 1260 + (third - 0x81) * 10 + fourth - 0x30));
  return c ? take(d, 4, c, out) : take_bad(d, 4, out);
}

uint32_t wr_step_gb18030 (wr_decoder *d, char out[WR_STEP_BYTES]) {
  int lead = byte_at(d, 0), trail = byte_at(d, 1), pointer = NO_POINTER;
  if (lead < 0x80) return take(d, 1, (uint32_t) lead, out);
  if (lead == 0x80) return take(d, 1, 0x20AC, out);
  if (lead == 0xFF || trail == NO_BYTE) return take_bad(d, 1, out);
  if (within(trail, 0x30, 0x39)) return step_four_bytes(d, out);
  if (within(trail, 0x40, 0xFE) && trail != 0x7F) {
    pointer = (lead - 0x81) * 190 + trail - (trail < 0x7F ? 0x40 : 0x41);
  }
  return take_pair(d, LOOK_UP(gb18030, pointer), trail, out);
}

/* Big5 */

static bool is_plane2 (int pointer) {
  uint32_t at = (uint32_t) pointer / 8;
  return at < SIZE_OF(big5_plane2) && big5_plane2[at] >> pointer % 8 & 1;
}

/* Four pointers stand for a letter and a combining mark. */
static uint32_t letter_with_mark (int pointer, uint32_t *mark) {
  *mark = pointer == 1133 || pointer == 1164 ? 0x0304 : 0x030C;
  if (pointer == 1133 || pointer == 1135) return 0xCA;
  if (pointer == 1164 || pointer == 1166) return 0xEA;
  return 0;
}

uint32_t wr_step_big5 (wr_decoder *d, char out[WR_STEP_BYTES]) {
  int lead = byte_at(d, 0), trail = byte_at(d, 1), pointer = NO_POINTER;
  if (lead < 0x80) return take(d, 1, (uint32_t) lead, out);
  if (!within(lead, 0x81, 0xFE) || trail == NO_BYTE) return take_bad(d, 1, out);
  if (within(trail, 0x40, 0x7E)) pointer = (lead - 0x81) * 157 + trail - 0x40;
  if (within(trail, 0xA1, 0xFE)) pointer = (lead - 0x81) * 157 + trail - 0x62;
  uint32_t mark, letter = letter_with_mark(pointer, &mark);
  if (letter) {
    uint32_t n = take(d, 2, letter, out);
    return n + take(d, 0, mark, out + n);
  }
  uint32_t c = LOOK_UP(big5, pointer);
  return take_pair(d, c && is_plane2(pointer) ? c + 0x20000 : c, trail, out);
}

/* EUC-KR */

uint32_t wr_step_euc_kr (wr_decoder *d, char out[WR_STEP_BYTES]) {
  int lead = byte_at(d, 0), trail = byte_at(d, 1), pointer = NO_POINTER;
  if (lead < 0x80) return take(d, 1, (uint32_t) lead, out);
  if (!within(lead, 0x81, 0xFE) || trail == NO_BYTE) return take_bad(d, 1, out);
  if (within(trail, 0x41, 0xFE)) pointer = (lead - 0x81) * 190 + trail - 0x41;
  return take_pair(d, LOOK_UP(euc_kr, pointer), trail, out);
}

/* Japanese */

static uint32_t half_width (int byte, int first) {
  return 0xFF61 + (uint32_t) (byte - first);
}

/* The pointer of a pair in the 94 x 94 square whose first byte is `first`. */
static int square (int lead, int trail, int first) {
  if (!within(lead, first, first + 93) || !within(trail, first, first + 93)) return NO_POINTER;
  return (lead - first) * 94 + trail - first;
}

static uint32_t step_jis0212 (wr_decoder *d, char out[WR_STEP_BYTES]) {
  int lead = byte_at(d, 1), trail = byte_at(d, 2);
  if (trail == NO_BYTE) return take_bad(d, 2, out);
  uint32_t c = LOOK_UP(jis0212, square(lead, trail, 0xA1));
  if (c) return take(d, 3, c, out);
  return take_bad(d, trail < 0x80 ? 2 : 3, out);
}

uint32_t wr_step_euc_jp (wr_decoder *d, char out[WR_STEP_BYTES]) {
  int lead = byte_at(d, 0), trail = byte_at(d, 1);
  if (lead < 0x80) return take(d, 1, (uint32_t) lead, out);
  bool leads = within(lead, 0xA1, 0xFE) || lead == 0x8E || lead == 0x8F;
  if (!leads || trail == NO_BYTE) return take_bad(d, 1, out);
  if (lead == 0x8E && within(trail, 0xA1, 0xDF))
    return take(d, 2, half_width(trail, 0xA1), out);
  if (lead == 0x8F && within(trail, 0xA1, 0xFE)) return step_jis0212(d, out);
  return take_pair(d, LOOK_UP(jis0208, square(lead, trail, 0xA1)), trail, out);
}

uint32_t wr_step_shift_jis (wr_decoder *d, char out[WR_STEP_BYTES]) {
  int lead = byte_at(d, 0), trail = byte_at(d, 1), pointer = NO_POINTER;
  if (lead <= 0x80) return take(d, 1, (uint32_t) lead, out);
  if (within(lead, 0xA1, 0xDF)) return take(d, 1, half_width(lead, 0xA1), out);
  if (lead == 0xA0 || lead > 0xFC || trail == NO_BYTE) return take_bad(d, 1, out);
  if (within(trail, 0x40, 0xFC) && trail != 0x7F) {
    pointer = (lead - (lead < 0xA0 ? 0x81 : 0xC1)) * 188 + trail - (trail < 0x7F ? 0x40 : 0x41);
  }
  if (within(pointer, 8836, 10715)) return take(d, 2, USER_AREA + (uint32_t) pointer, out);
  return take_pair(d, LOOK_UP(jis0208, pointer), trail, out);
}

/* ISO-2022-JP: wr_decoder.state is the mode, and a bit that says that the last thing read was
   an escape sequence. */

enum { ASCII, ROMAN, KATAKANA, JIS0208, MODE = 3, ESCAPED = 4, ESCAPE = 0x1B };

/* The mode that the escape sequence at `at` sets, or -1. */
static int mode_at (const wr_decoder *d) {
  int second = byte_at(d, 1), third = byte_at(d, 2);
  if (second == '(' && third == 'B') return ASCII;
  if (second == '(' && third == 'J') return ROMAN;
  if (second == '(' && third == 'I') return KATAKANA;
  if (second == '$' && (third == '@' || third == 'B')) return JIS0208;
  return -1;
}

/* Of two escape sequences in a row the second is an error, so that nobody hides text between
   them. */
static uint32_t step_escape (wr_decoder *d, char out[WR_STEP_BYTES]) {
  int mode = mode_at(d);
  bool twice = d->state & ESCAPED;
  d->state &= MODE;
  if (mode < 0) return take_bad(d, 1, out);
  d->state = (uint32_t) mode | ESCAPED;
  if (twice) return take_bad(d, 3, out);
  d->at += 3;
  return 0;
}

static uint32_t step_square (wr_decoder *d, char out[WR_STEP_BYTES]) {
  int lead = byte_at(d, 0), trail = byte_at(d, 1);
  bool leads = within(lead, 0x21, 0x7E);
  if (!leads || trail == NO_BYTE || trail == ESCAPE) return take_bad(d, 1, out);
  uint32_t c = LOOK_UP(jis0208, square(lead, trail, 0x21));
  return c ? take(d, 2, c, out) : take_bad(d, 2, out);
}

uint32_t wr_step_iso_2022_jp (wr_decoder *d, char out[WR_STEP_BYTES]) {
  int byte = byte_at(d, 0);
  if (byte == ESCAPE) return step_escape(d, out);
  d->state &= MODE;
  if (d->state == JIS0208) return step_square(d, out);
  if (d->state == KATAKANA) {
    bool known = within(byte, 0x21, 0x5F);
    return known ? take(d, 1, half_width(byte, 0x21), out) : take_bad(d, 1, out);
  }
  if (byte >= 0x80 || byte == 0x0E || byte == 0x0F) return take_bad(d, 1, out);
  if (d->state == ROMAN && byte == 0x5C) return take(d, 1, 0xA5, out);
  if (d->state == ROMAN && byte == 0x7E) return take(d, 1, 0x203E, out);
  return take(d, 1, (uint32_t) byte, out);
}
