/* date_text.c: the days that pages write, found in running text and in addresses */
#include "clean/meta/date_text.h"

#include "base/ascii.h"
#include "clean/meta/month_name.h"

/* A reading position in [begin, end); running off either edge reads as NUL. */
typedef struct cursor {
  const char *p, *begin, *end;
  bool day_first;
} cursor;

static char peek (const cursor *c, ptrdiff_t ahead) {
  return c->end - c->p > ahead && c->p - c->begin >= -ahead ? c->p[ahead] : '\0';
}

static bool looking_at (const cursor *c, const char *bytes) {
  size_t n = strlen(bytes);
  return (size_t) (c->end - c->p) >= n && memcmp(c->p, bytes, n) == 0;
}

static bool take (cursor *c, const char *bytes) {
  bool there = looking_at(c, bytes);
  if (there) c->p += strlen(bytes);
  return there;
}

/* U+2000 to U+200A, U+202F, U+3000. */
static bool take_wide_space (cursor *c) {
  uint8_t last = (uint8_t) peek(c, 2);
  bool thin = looking_at(c, "\xe2\x80") && last >= 0x80 && (last <= 0x8a || last == 0xaf);
  if (!thin) return take(c, "\xe3\x80\x80");
  c->p += 3;
  return true;
}

/* White space of every width, and any of the bytes in `more`. */
static void skip (cursor *c, const char *more) {
  for (;;) {
    char b = peek(c, 0);
    if (b && (wr_is_space(b) || strchr(more, b))) c->p++;
    else if (!take(c, "\xc2\xa0") && !take_wide_space(c)) return;
  }
}

static uint32_t digits_ahead (const cursor *c) {
  uint32_t n = 0;
  while (wr_is_digit(peek(c, n))) n++;
  return n;
}

/* Reads exactly n digits that stand there. */
static uint32_t number (cursor *c, uint32_t n) {
  uint32_t value = 0;
  for (; n; n--) value = value * 10 + (uint32_t) (*c->p++ - '0');
  return value;
}

/* A number of one or two digits; 0 where there is none. */
static uint8_t small_number (cursor *c) {
  uint32_t n = digits_ahead(c);
  return n == 1 || n == 2 ? (uint8_t) number(c, n) : 0;
}

static bool possible (const wr_date *d) {
  static const uint8_t days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (d->year < 1990 || d->year > 2100 || d->month < 1 || d->month > 12 || d->day < 1
    || d->day > days[d->month - 1])
    return false;
  bool leap = d->year % 4 == 0 && (d->year % 100 != 0 || d->year % 400 == 0);
  return d->month != 2 || d->day < 29 || leap;
}

static bool is_word_byte (char c) {
  return wr_is_letter(c) || (unsigned char) c >= 0x80;
}

/* The longest name of a month; no other word is as long. */
#define MONTH_BYTES 16

/* The month that is named here; its stop is passed over.  0: none is. */
static uint8_t month_ahead (cursor *c) {
  uint32_t n = 0;
  while (n <= MONTH_BYTES && is_word_byte(peek(c, n))
    && memcmp(c->p + n, "\xc2\xa0", 2) != 0) n++;
  uint32_t month = wr_month_named((wr_slice) {c->p, n});
  if (!month) return 0;
  c->p += n;
  if (peek(c, 0) == '.') c->p++;
  return (uint8_t) month;
}

/* The month that is named right before the number here: "May 2", "Sept. 2", "May the 2nd". */
static uint8_t month_before (const cursor *c) {
  const char *e = c->p, *at;
  while (e > c->begin && (wr_is_space(e[-1]) || e[-1] == '.' || e[-1] == '-')) e--;
  if (e - c->begin >= 2 && memcmp(e - 2, "\xc2\xa0", 2) == 0) e -= 2;
  if (e == c->p) return 0;
  for (at = e; at > c->begin && e - at <= MONTH_BYTES && is_word_byte(at[-1]);) at--;
  return (uint8_t) wr_month_named((wr_slice) {at, (uint32_t) (e - at)});
}

/* "of", "de", "del" between the parts of a date. */
static void linking_word (cursor *c) {
  static const char *const words[] = {"of ", "de ", "del ", "d'", "d\xe2\x80\x99", "di "};
  wr_slice rest = {c->p, (uint32_t) (c->end - c->p)};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    if (!wr_begins(rest, words[i])) continue;
    c->p += strlen(words[i]);
    return;
  }
}

/* "st" "nd" "rd" "th", "er", "º" behind a day. */
static void ordinal_suffix (cursor *c) {
  static const char *const suffixes[] = {"st", "nd", "rd", "th", "er"};
  wr_slice rest = {c->p, (uint32_t) (c->end - c->p)};
  if (take(c, "\xc2\xba") || take(c, "\xc2\xaa")) return;
  for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
    if (wr_begins(rest, suffixes[i]) && !wr_is_letter(peek(c, 2))) {
      c->p += 2;
      return;
    }
}

/* The year at the end of a date: four digits, or two where `brief`. */
static bool year_after (cursor *c, wr_date *d, bool brief) {
  uint32_t n = digits_ahead(c);
  if (n == 4) d->year = (uint16_t) number(c, 4);
  else if (n == 2 && brief) {
    d->year = (uint16_t) (2000 + number(c, 2));
    d->form = WR_DATE_SHORT_YEAR;
    if (d->year > 2050) return false;
  }
  return possible(d);
}

/* 2024-05-02, 2024/5/2, 2024. 5. 2., 2024 May 2 */
static bool year_first (cursor *c, wr_date *d) {
  d->year = (uint16_t) number(c, 4);
  char separator = peek(c, 0);
  d->form = separator == '-' ? WR_DATE_ISO : WR_DATE_YEAR_FIRST;
  skip(c, "-/.");
  if (!wr_is_digit(peek(c, 0))) {
    d->month = month_ahead(c);
    skip(c, "-/,");
    d->day = d->month ? small_number(c) : 0;
    return possible(d);
  }
  if (!separator || !strchr("-/.", separator)) return false;
  d->month = small_number(c);
  if (!d->month || peek(c, 0) != separator) return false;
  c->p++;
  if (separator == '.') skip(c, "");
  d->day = small_number(c);
  return possible(d);
}

/* Year, month and day, each followed by its character: Chinese and Japanese (U+5E74, U+6708,
   U+65E5), Korean (U+B144, U+C6D4, U+C77C). */
static bool by_characters (cursor *c, wr_date *d) {
  d->form = WR_DATE_YEAR_FIRST;
  d->year = (uint16_t) number(c, 4);
  skip(c, "");
  if (!take(c, "\xe5\xb9\xb4") && !take(c, "\xeb\x85\x84")) return false;
  skip(c, "");
  d->month = small_number(c);
  skip(c, "");
  if (!take(c, "\xe6\x9c\x88") && !take(c, "\xec\x9b\x94")) return false;
  skip(c, "");
  d->day = small_number(c);
  skip(c, "");
  return (take(c, "\xe6\x97\xa5") || take(c, "\xec\x9d\xbc")) && possible(d);
}

/* 20240502, alone or with a time behind: 20240502103000 */
static bool compact (cursor *c, wr_date *d) {
  d->form = WR_DATE_COMPACT;
  d->year = (uint16_t) number(c, 4);
  d->month = (uint8_t) number(c, 2);
  d->day = (uint8_t) number(c, 2);
  c->p += digits_ahead(c);
  return possible(d);
}

/* May 2, 2024 */
static bool month_first (cursor *c, wr_date *d) {
  d->form = WR_DATE_NAMED;
  d->month = month_before(c);
  if (!d->month) return false;
  d->day = small_number(c);
  ordinal_suffix(c);
  skip(c, ",.");
  linking_word(c);
  return digits_ahead(c) == 4 && year_after(c, d, false);
}

/* 2 May 2024, 2nd of May, 2024, 2-May-24 */
static bool month_named (cursor *c, wr_date *d) {
  d->form = WR_DATE_NAMED;
  d->day = small_number(c);
  ordinal_suffix(c);
  bool joined = peek(c, 0) == '-';
  skip(c, ".-/");
  linking_word(c);
  d->month = month_ahead(c);
  if (!d->month) return false;
  skip(c, ",-/'");
  linking_word(c);
  return year_after(c, d, joined);
}

/* 02.05.2024, 2. 5. 2024, 02.05.24 */
static bool dots (cursor *c, wr_date *d) {
  d->form = WR_DATE_DAY_FIRST;
  d->day = small_number(c);
  if (peek(c, 0) != '.') return false;
  c->p++;
  bool spaced = !wr_is_digit(peek(c, 0));
  skip(c, "");
  d->month = small_number(c);
  if (!d->month || peek(c, 0) != '.') return false;
  c->p++;
  skip(c, "");
  return year_after(c, d, !spaced) && (peek(c, 0) != '.' || !wr_is_digit(peek(c, 1)));
}

/* 24/12/2024, 12/24/2024, 02-05-2024, 5/2/24, 24 | 12 | 2024 */
static bool slashes (cursor *c, wr_date *d) {
  uint8_t first = small_number(c);
  skip(c, "");
  char separator = peek(c, 0);
  if (separator != '/' && separator != '-' && separator != '|') return false;
  c->p++;
  skip(c, "");
  uint8_t second = small_number(c);
  skip(c, "");
  if (!second || peek(c, 0) != separator) return false;
  c->p++;
  skip(c, "");
  bool open = first <= 12 && second <= 12 && first != second;
  bool day_first = open ? c->day_first : first > 12 || first == second;
  d->form = open ? WR_DATE_OPEN : WR_DATE_DAY_FIRST;
  d->day = day_first ? first : second;
  d->month = day_first ? second : first;
  return year_after(c, d, separator == '/');
}

/* Whether a number may begin a date here: it is not the rest of a name such as v2.1, of a number
   or a path.  A whole word may stand before it: "Ann Orr2.5.2024", which a style sets apart. */
static bool begins_number (const cursor *c, uint32_t digits) {
  char before = peek(c, -1);
  bool word = wr_is_letter(before) && wr_is_letter(peek(c, -2)) && digits <= 4;
  if ((wr_is_letter(before) && !word) || (before && strchr("&#$", before))) return false;
  bool joined = before && strchr(".,:/-", before) && wr_is_digit(peek(c, -2));
  return !joined || digits == 8;
}

static bool read_here (cursor *start, wr_date *d) {
  static bool (*const long_forms[]) (cursor *, wr_date *) = {year_first, by_characters};
  static bool (*const short_forms[]) (cursor *, wr_date *) = {month_first, dots, slashes,
    month_named};
  static bool (*const whole_forms[]) (cursor *, wr_date *) = {compact};
  uint32_t n = digits_ahead(start);
  bool (*const *forms) (cursor *, wr_date *) = n == 4 ? long_forms
    : n == 8 || n == 14 ? whole_forms : short_forms;
  size_t count = n == 4 ? 2 : n == 8 || n == 14 ? 1 : 4;
  if ((n > 2 && n != 4 && n != 8 && n != 14) || !begins_number(start, n)) return false;
  for (size_t i = 0; i < count; i++) {
    cursor c = *start;
    *d = (wr_date) {0};
    if (!forms[i](&c, d) || wr_is_digit(peek(&c, 0))) continue;
    d->end = (uint32_t) (c.p - c.begin);
    return true;
  }
  return false;
}

bool wr_date_next (wr_slice s, bool day_first, uint32_t *at, wr_date *out) {
  cursor c = {s.at + *at, s.at, s.at + s.n, day_first};
  while (c.p < c.end) {
    if (!wr_is_digit(*c.p)) {
      c.p++;
      continue;
    }
    uint32_t start = (uint32_t) (c.p - s.at);
    if (read_here(&c, out)) {
      out->start = start;
      *at = out->end;
      return true;
    }
    c.p += digits_ahead(&c);
  }
  *at = s.n;
  return false;
}

static char *put_number (char *out, uint32_t value, uint32_t width) {
  for (uint32_t i = width; i > 0; i--, value /= 10) out[i - 1] = (char) ('0' + value % 10);
  return out + width;
}

/* +02:00, +0200, +02, Z, GMT, UTC; nothing where there is none. */
static char *offset (cursor *c, char *out) {
  if (peek(c, 0) == ' ') c->p++;
  if ((peek(c, 0) | 32) == 'z' || looking_at(c, "GMT") || looking_at(c, "UTC")) {
    *out++ = 'Z';
    return out;
  }
  if (peek(c, 0) != '+' && peek(c, 0) != '-') return out;
  char sign = *c->p++;
  uint32_t n = digits_ahead(c), hours, minutes = 0;
  if (n != 2 && n != 4) return out;
  hours = number(c, 2);
  if (n == 4) minutes = number(c, 2);
  else if (peek(c, 0) == ':' && wr_is_digit(peek(c, 1)) && wr_is_digit(peek(c, 2))) {
    c->p++;
    minutes = number(c, 2);
  }
  if (hours > 14 || minutes > 59) return out;
  *out++ = sign;
  out = put_number(out, hours, 2);
  *out++ = ':';
  return put_number(out, minutes, 2);
}

/* T10:00, T10:00:05.123+02:00 behind the day; writes nothing where there is no time. */
static char *time_of_day (cursor *c, char *out) {
  if ((peek(c, 0) | 32) != 't' && peek(c, 0) != ' ') return out;
  if (!wr_is_digit(peek(c, 1)) || !wr_is_digit(peek(c, 2)) || peek(c, 3) != ':'
    || !wr_is_digit(peek(c, 4)) || !wr_is_digit(peek(c, 5)))
    return out;
  c->p++;
  uint32_t hours = number(c, 2), minutes, seconds = 0;
  c->p++;
  minutes = number(c, 2);
  if (peek(c, 0) == ':' && wr_is_digit(peek(c, 1)) && wr_is_digit(peek(c, 2))) {
    c->p++;
    seconds = number(c, 2);
    if (peek(c, 0) == '.') {
      c->p++;
      c->p += digits_ahead(c);
    }
  }
  if (hours > 23 || minutes > 59 || seconds > 60) return out;
  *out++ = 'T';
  out = put_number(out, hours, 2);
  *out++ = ':';
  out = put_number(out, minutes, 2);
  *out++ = ':';
  out = put_number(out, seconds, 2);
  return offset(c, out);
}

uint32_t wr_date_write (wr_slice s, const wr_date *date, char out[WR_DATE_TEXT]) {
  char *end = put_number(out, date->year, 4);
  *end++ = '-';
  end = put_number(end, date->month, 2);
  *end++ = '-';
  end = put_number(end, date->day, 2);
  cursor c = {s.at + date->end, s.at, s.at + s.n, false};
  return (uint32_t) (time_of_day(&c, end) - out);
}
