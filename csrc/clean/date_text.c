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

static bool is_name_byte (char c) {
  return wr_is_letter(c) || (unsigned char) c >= 0x80;
}

/* How the names of the months begin in English, German, Dutch, French, Spanish, Italian and
   Portuguese, in lower case. */
static const struct {
  const char *begin;
  uint8_t month;
} months[] = {
  {"jan", 1}, {"j\xc3\xa4n", 1}, {"ene", 1}, {"gen", 1}, {"feb", 2}, {"f\xc3\xa9v", 2}, {"fev", 2},
  {"mar", 3}, {"m\xc3\xa4r", 3}, {"mrt", 3}, {"maart", 3}, {"apr", 4}, {"avr", 4}, {"abr", 4},
  {"may", 5}, {"mai", 5}, {"mei", 5}, {"mag", 5}, {"jun", 6}, {"juin", 6}, {"giu", 6},
  {"jul", 7}, {"juil", 7}, {"lug", 7}, {"aug", 8}, {"ao\xc3\xbb", 8}, {"aou", 8}, {"ago", 8},
  {"sep", 9}, {"set", 9}, {"oct", 10}, {"okt", 10}, {"ott", 10}, {"out", 10}, {"nov", 11},
  {"dec", 12}, {"dez", 12}, {"d\xc3\xa9" "c", 12}, {"dic", 12}
};

/* The longest name of a month; no other word is as long. */
#define MONTH_BYTES 12

/* The month that is named here, by its beginning; the rest of the word and a full stop are
   passed over.  0: none is. */
static uint32_t month_name (cursor *c) {
  uint32_t n = 0, month = 0;
  while (is_name_byte(peek(c, n)) && n <= MONTH_BYTES) n++;
  wr_slice word = {c->p, n};
  if (n > MONTH_BYTES) return 0;
  for (size_t i = 0; i < sizeof months / sizeof *months && !month; i++)
    if (wr_begins(word, months[i].begin)) month = months[i].month;
  if (!month) return 0;
  c->p += n;
  if (peek(c, 0) == '.') c->p++;
  return month;
}

/* "of", "de", "del" between the parts of a date. */
static void linking_word (cursor *c) {
  static const char *const words[] = {"of ", "de ", "del ", "d'"};
  wr_slice rest = {c->p, (uint32_t) (c->end - c->p)};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (wr_begins(rest, words[i])) {
      c->p += strlen(words[i]);
      return;
    }
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
  linking_word(c);
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
  linking_word(c);
  d->month = month_name(c);
  skip(c, "-");
  return d->month && year_after(c, d);
}

/* 24/12/2024 and 12/24/2024, where the day can only be one of the two. */
static bool slashes (cursor *c, day *d) {
  uint32_t n = digits_ahead(c), first, second;
  if (n < 1 || n > 2) return false;
  first = number(c, n);
  if (peek(c, 0) != '/' || !wr_is_digit(peek(c, 1))) return false;
  c->p++;
  n = digits_ahead(c);
  if (n > 2) return false;
  second = number(c, n);
  if (peek(c, 0) != '/') return false;
  c->p++;
  if (first <= 12 && second <= 12 && first != second) return false;
  d->date = first > 12 ? first : second;
  d->month = first > 12 ? second : first;
  return year_after(c, d);
}

/* A character of three bytes that stands here, passed over. */
static bool take_wide (cursor *c, const char *character) {
  if (c->end - c->p < 3 || memcmp(c->p, character, 3) != 0) return false;
  c->p += 3;
  return true;
}

/* Year, month and day, each followed by its Chinese character (U+5E74, U+6708, U+65E5). */
static bool year_character_first (cursor *c, day *d) {
  uint32_t n;
  if (digits_ahead(c) != 4) return false;
  d->year = number(c, 4);
  if (!take_wide(c, "\xe5\xb9\xb4")) return false;
  n = digits_ahead(c);
  if (n < 1 || n > 2) return false;
  d->month = number(c, n);
  if (!take_wide(c, "\xe6\x9c\x88")) return false;
  n = digits_ahead(c);
  if (n < 1 || n > 2) return false;
  d->date = number(c, n);
  return take_wide(c, "\xe6\x97\xa5") && possible(*d);
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
  static bool (*const readers[]) (cursor *, day *) = {
    year_first, day_first, month_first, slashes, year_character_first};
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
