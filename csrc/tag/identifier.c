/* identifier.c: digits that name things: versions, codes, telephone numbers */
#include "tag/identifier.h"

#include "segment/character.h"

enum { REACH = 64 };

uint32_t wr_identifier_end (const wr_cursor *c, uint32_t at) {
  uint32_t i = at;
  while (i < c->end && i - at < REACH) {
    wr_char x = wr_char_at(c->s, i, c->end);
    if (!wr_is_alnum(x.code) && x.code != '_' && !(x.code == '-' && wr_cursor_alnum(c, i + 1)))
      break;
    i += x.n;
  }
  return i;
}

uint32_t wr_identifier_start (const wr_cursor *c, uint32_t at) {
  uint32_t i = at;
  while (i > c->start && at - i < REACH) {
    wr_char x = wr_char_before(c->s, i);
    if (!wr_is_alnum(x.code) && x.code != '_' &&
        !(x.code == '-' && wr_cursor_alnum_before(c, i - 1)))
      break;
    i -= x.n;
  }
  return i;
}

static uint32_t digits_end (const wr_cursor *c, uint32_t at) {
  while (at < c->end && wr_is_digit((uint8_t) c->s[at])) at++;
  return at;
}

static bool claim (wr_identifier *out, uint32_t start, uint32_t end, int kind,
                   wr_slice subkind) {
  *out = (wr_identifier) {start, end, kind, subkind};
  return true;
}

/* Digits parted by stops: how many groups, their end, whether each is below 256, and whether
   all but the first have three digits. */
typedef struct dotted {
  uint32_t end, groups;
  bool octets, thousands;
} dotted;

static dotted read_dotted (const wr_cursor *c, uint32_t at) {
  dotted d = {.end = at, .octets = true, .thousands = true};
  for (uint32_t i = at;; i++) {
    uint32_t end = digits_end(c, i), n = end - i, value = 0;
    if (n == 0) break;
    for (uint32_t j = i; j < end && n <= 3; j++)
      value = value * 10 + (uint32_t) (c->s[j] - '0');
    d.octets &= n <= 3 && value < 256;
    d.thousands &= d.groups ? n == 3 : n <= 3;
    d.groups++;
    d.end = i = end;
    if (i + 1 >= c->end || c->s[i] != '.') break;
  }
  return d;
}

/* "1.2.3" is a version, "192.168.1.1" an address; "1.234.567" may be a grouped number. */
static bool read_version (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  dotted d = read_dotted(c, at);
  if (d.groups < 3 || wr_cursor_alnum(c, d.end)) return false;
  if (d.groups == 4 && d.octets) return claim(out, at, d.end, WR_K_IP, WR_SLICE("v4"));
  return !d.thousands && claim(out, at, d.end, WR_K_IDENTIFIER, WR_SLICE("version"));
}

static bool hex (uint8_t c) {
  return wr_is_digit(c) || (uint8_t) ((c | 32) - 'a') < 6;
}

/* Groups of up to four hexadecimal digits parted by colons, one "::" at most (RFC 4291,
   2.2). */
bool wr_identifier_address (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  uint32_t i = at, groups = 0, gaps = 0, colons = 0;
  bool regular = true;
  while (i < c->end && i - at < REACH) {
    uint32_t from = i;
    while (i < c->end && hex((uint8_t) c->s[i])) i++;
    regular &= i - from <= 4;
    groups += i > from;
    if (i >= c->end || c->s[i] != ':') break;
    if (i + 1 < c->end && c->s[i + 1] == ':') gaps++;
    else if (i + 1 >= c->end || !hex((uint8_t) c->s[i + 1])) break;
    colons++;
    i += i + 1 < c->end && c->s[i + 1] == ':' ? 2 : 1;
  }
  bool address = regular && ((groups == 8 && gaps == 0) || (groups < 8 && gaps == 1));
  if (gaps == 0 && groups < 8) return false;
  return colons > 0 && !wr_cursor_alnum(c, i) &&
      claim(out, at, i, address ? WR_K_IP : WR_KIND_N, WR_SLICE("v6"));
}

static bool read_doi (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  uint32_t i = at + 3;
  if (c->end - at < 8 || memcmp(c->s + at, "10.", 3) != 0) return false;
  i = digits_end(c, i);
  if (i - at < 7 || i >= c->end || c->s[i] != '/') return false;
  while (i < c->end && (uint8_t) c->s[i] > ' ' && (uint8_t) c->s[i] < 0x7F &&
         strchr("\"<>,;)", c->s[i]) == NULL)
    i++;
  while (c->s[i - 1] == '.') i--;
  return claim(out, at, i, WR_K_IDENTIFIER, WR_SLICE("doi"));
}

/* Digits in groups parted by hyphens or spaces, as telephone numbers and ISBNs are written. */
typedef struct grouped {
  uint32_t end, digits, groups, shortest_last;
  bool spaced;
} grouped;

static grouped read_grouped (const wr_cursor *c, uint32_t at, bool spaces) {
  grouped g = {.end = at};
  for (uint32_t i = at;;) {
    bool round = i < c->end && c->s[i] == '(' && spaces;
    uint32_t from = i + round, end = digits_end(c, from);
    if (end == from || g.groups == 8) break;
    if (round && (end >= c->end || c->s[end] != ')')) break;
    g.digits += end - from;
    g.groups++;
    g.shortest_last = end - from;
    g.end = end + round;
    i = g.end;
    if (round && i < c->end && wr_is_digit((uint8_t) c->s[i])) continue;
    if (i >= c->end || !(c->s[i] == '-' ||
                         (spaces && (c->s[i] == ' ' || c->s[i] == '.' || c->s[i] == '/'))))
      break;
    g.spaced |= c->s[i] == ' ';
    i++;
    if (spaces && i < c->end && c->s[i] == ' ' && c->s[i - 1] != ' ') i++;
    else if (spaces && i + 1 < c->end && c->s[i - 1] == ' ' && c->s[i] == '-' &&
             c->s[i + 1] == ' ')
      i += 2;
  }
  return g;
}

static bool read_isbn (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  uint32_t end, start = wr_cursor_back(c, at, &end);
  for (int marks = 0; marks < 4 && start > c->start &&
       !wr_is_ascii_alpha((uint8_t) c->s[start]); marks++)
    start = wr_cursor_back(c, start, &end);
  if (!wr_cursor_is(c, start, "isbn") && !wr_cursor_is(c, start, "issn")) return false;
  grouped g = read_grouped(c, at, false);
  if (g.end + 1 < c->end && c->s[g.end] == '-') g.end++;
  if (g.end < c->end && (c->s[g.end] | 32) == 'x' && !wr_cursor_alnum(c, g.end + 1)) g.end++;
  return g.digits >= 7 && claim(out, at, g.end, WR_K_IDENTIFIER, WR_SLICE("isbn"));
}

static bool phone_word (const wr_cursor *c, uint32_t at) {
  static const char *const words[] = {
    "tel", "phone", "telephone", "call", "fax", "mobile", "cell", "dial", "text", "hotline",
    "whatsapp"
  };
  uint32_t end, from = at;
  for (int n = 0; n < 4 && from > c->start; n++) {
    from = wr_cursor_back(c, from, &end);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
      if (wr_cursor_is(c, from, words[i])) return true;
  }
  return false;
}

/* "+1 222 222 2222", "(425) 555-0100", "222-222-2222"; plain digits only behind a word such
   as "phone". */
static bool read_phone (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  bool plus = at > c->start && c->s[at - 1] == '+', round = at > c->start &&
      c->s[at - 1] == '(';
  uint32_t from = at - (plus || round);
  if (plus && from > c->start && c->s[from - 1] == '(') from--;
  grouped g = read_grouped(c, plus ? at : from, true);
  if (g.digits < 7 || g.digits > 15 || wr_cursor_alnum(c, g.end)) return false;
  bool american = g.digits >= 10 && g.groups >= 3 && g.shortest_last == 4;
  bool word = phone_word(c, from) && (g.groups >= 2 || g.digits >= 7);
  return ((plus && g.digits >= 8) || round || american || word) &&
      claim(out, from, g.end, WR_K_PHONE, (wr_slice) {"", 0});
}

/* Three groups or more parted by hyphens: account numbers, serial numbers, scores of sets. */
static bool read_serial (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  grouped g = read_grouped(c, at, false);
  return g.groups >= 3 &&
      claim(out, at, wr_identifier_end(c, g.end), WR_K_IDENTIFIER, WR_SLICE("code"));
}

/* Digits behind a letter: "COVID-19", "G7", "F-16"; not behind a prefix in lower case
   ("mid-2020", "under-21"). */
static bool read_code (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  uint32_t start = wr_identifier_start(c, at);
  bool letter = false, upper = false, glued = at > start && c->s[at - 1] != '-';
  if (!wr_is_digit((uint8_t) c->s[at])) glued = letter = true;
  for (uint32_t i = start; i < at; i++) {
    letter |= wr_is_ascii_alpha((uint8_t) c->s[i]) || (uint8_t) c->s[i] >= 0x80;
    upper |= wr_is_upper((uint8_t) c->s[i]);
  }
  if (!letter || !(glued || upper)) return false;
  uint32_t end = wr_identifier_end(c, at);
  if (end + 1 < c->end && c->s[end] == '.' && digits_end(c, end + 1) > end + 1)      /* "PM2.5" */
    end = digits_end(c, end + 1);
  return claim(out, start, end, WR_K_IDENTIFIER, WR_SLICE("code"));
}

bool wr_identifier_read (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  if (!wr_is_digit((uint8_t) c->s[at]))
    return wr_identifier_address(c, at, out) || read_code(c, at, out);
  return read_code(c, at, out) || read_doi(c, at, out) || read_isbn(c, at, out) ||
      read_version(c, at, out) || wr_identifier_address(c, at, out) ||
         read_phone(c, at, out) || read_serial(c, at, out);
}
