/* date_text.c: the dates that pages give of themselves, as ISO 8601 */
#include "clean/date_text.h"

#include "base/ascii.h"

/* A reading position; running off the end reads as NUL. */
typedef struct cursor {
  const char *p, *end;
} cursor;

typedef struct day {
  uint32_t year, month, date;
} day;

static char peek (const cursor *c, ptrdiff_t ahead) {
  return c->end - c->p > ahead ? c->p[ahead] : '\0';
}

static void skip (cursor *c, const char *any) {
  while (c->p < c->end && *c->p && strchr(any, *c->p)) c->p++;
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

static bool possible (day d) {
  static const uint8_t days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (d.year < 1990 || d.year > 2100 || d.month < 1 || d.month > 12 || d.date < 1
    || d.date > days[d.month - 1])
    return false;
  bool leap = d.year % 4 == 0 && (d.year % 100 != 0 || d.year % 400 == 0);
  return d.month != 2 || d.date < 29 || leap;
}

/* English months by their first three letters;
   the rest of the word and a full stop are passed over. */
static uint32_t month_name (cursor *c) {
  static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
  for (uint32_t m = 0; m < 12; m++) {
    bool same = true;
    for (uint32_t i = 0; i < 3; i++) same = same && (peek(c, i) | 32) == names[m * 3 + i];
    if (!same) continue;
    while (wr_is_letter(peek(c, 0))) c->p++;
    if (peek(c, 0) == '.') c->p++;
    return m + 1;
  }
  return 0;
}

/* "st" "nd" "rd" "th" behind a day. */
static void ordinal_suffix (cursor *c) {
  char a = (char) (peek(c, 0) | 32), b = (char) (peek(c, 1) | 32);
  bool suffix = (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd')
    || (a == 't' && b == 'h');
  if (suffix && !wr_is_letter(peek(c, 2))) c->p += 2;
}

/* 2024-05-02, 2024/5/2, 2024.05.02, 20240502 */
static bool year_first (cursor *c, day *d) {
  if (digits_ahead(c) == 8) {
    *d = (day) {.year = number(c, 4)};
    d->month = number(c, 2);
    d->date = number(c, 2);
    return possible(*d);
  }
  if (digits_ahead(c) != 4) return false;
  d->year = number(c, 4);
  char separator = peek(c, 0);
  if (separator != '-' && separator != '/' && separator != '.') return false;
  c->p++;
  uint32_t n = digits_ahead(c);
  if (n < 1 || n > 2) return false;
  d->month = number(c, n);
  if (peek(c, 0) != separator) return false;
  c->p++;
  n = digits_ahead(c);
  if (n < 1 || n > 2) return false;
  d->date = number(c, n);
  return possible(*d);
}

static bool year_after (cursor *c, day *d) {
  skip(c, " ,\t\n");
  if (digits_ahead(c) != 4) return false;
  d->year = number(c, 4);
  return possible(*d);
}

/* 2 May 2024, 2nd of May, 2024, 02.05.2024, 2-May-2024 */
static bool day_first (cursor *c, day *d) {
  uint32_t n = digits_ahead(c);
  if (n < 1 || n > 2) return false;
  d->date = number(c, n);
  if (peek(c, 0) == '.' && wr_is_digit(peek(c, 1))) {
    c->p++;
    n = digits_ahead(c);
    if (n > 2) return false;
    d->month = number(c, n);
    if (peek(c, 0) != '.') return false;
    c->p++;
    return year_after(c, d);
  }
  ordinal_suffix(c);
  skip(c, " .-\t\n");
  if ((peek(c, 0) | 32) == 'o' && (peek(c, 1) | 32) == 'f' && peek(c, 2) == ' ') c->p += 3;
  d->month = month_name(c);
  skip(c, "-");
  return d->month && year_after(c, d);
}

/* May 2, 2024 */
static bool month_first (cursor *c, day *d) {
  d->month = month_name(c);
  if (!d->month) return false;
  skip(c, " \t\n");
  uint32_t n = digits_ahead(c);
  if (n < 1 || n > 2) return false;
  d->date = number(c, n);
  ordinal_suffix(c);
  return year_after(c, d);
}

/* A weekday in front: "Thu, " "Thursday ". */
static void weekday (cursor *c) {
  static const char names[] = "montuewedthufrisatsun";
  for (uint32_t w = 0; w < 7; w++) {
    bool same = true;
    for (uint32_t i = 0; i < 3; i++) same = same && (peek(c, i) | 32) == names[w * 3 + i];
    if (!same) continue;
    while (wr_is_letter(peek(c, 0))) c->p++;
    skip(c, ",. ");
    return;
  }
}

static char *put_number (char *out, uint32_t value, uint32_t width) {
  for (uint32_t i = width; i > 0; i--, value /= 10) out[i - 1] = (char) ('0' + value % 10);
  return out + width;
}

/* +02:00, +0200, +02, Z, GMT, UTC; nothing where there is none. */
static char *offset (cursor *c, char *out) {
  if (peek(c, 0) == ' ') c->p++;
  if ((peek(c, 0) | 32) == 'z' || memcmp(c->end - c->p >= 3 ? c->p : "   ", "GMT", 3) == 0
      || memcmp(c->end - c->p >= 3 ? c->p : "   ", "UTC", 3) == 0) {
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

static uint32_t write (cursor *c, day d, char out[WR_DATE_TEXT]) {
  char *end = put_number(out, d.year, 4);
  *end++ = '-';
  end = put_number(end, d.month, 2);
  *end++ = '-';
  end = put_number(end, d.date, 2);
  return (uint32_t) (time_of_day(c, end) - out);
}

uint32_t wr_date_text_read (wr_slice s, char out[WR_DATE_TEXT]) {
  static bool (*const readers[]) (cursor *, day *) = {year_first, day_first, month_first};
  cursor start = {s.at, s.at + s.n};
  skip(&start, " \t\r\n");
  weekday(&start);
  for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
    cursor c = start;
    day d = {0};
    if (readers[i](&c, &d) && !wr_is_digit(peek(&c, 0))) return write(&c, d, out);
  }
  return 0;
}

uint32_t wr_date_text_find (wr_slice s, char out[WR_DATE_TEXT]) {
  bool inside = false;                 /* of a word or a number, where no date begins */
  for (uint32_t i = 0; i < s.n; i++) {
    bool word = wr_is_digit(s.at[i]) || wr_is_letter(s.at[i])
      || (unsigned char) s.at[i] >= 0x80;
    uint32_t n = word && !inside ? wr_date_text_read((wr_slice) {s.at + i, s.n - i}, out) : 0;
    if (n) return n;
    inside = word;
  }
  return 0;
}

uint32_t wr_date_text_url (wr_slice url, char out[WR_DATE_TEXT]) {
  for (uint32_t i = 0; i + 10 < url.n; i++) {
    if (url.at[i] != '/' || !wr_is_digit(url.at[i + 1])) continue;
    cursor c = {url.at + i + 1, url.at + url.n};
    day d;
    if (digits_ahead(&c) == 4 && year_first(&c, &d) && !wr_is_digit(peek(&c, 0)))
      return write(&c, d, out);
  }
  return 0;
}
