/* identifier.c: digits that name things: versions, codes, check digits */
#include "tag/identifier.h"

#include "segment/character.h"
#include "tag/phone.h"

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

/* "192.168.1.1". */
static bool read_address (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  dotted d = read_dotted(c, at);
  return d.groups == 4 && d.octets && !wr_cursor_alnum(c, d.end) &&
      claim(out, at, d.end, WR_K_IP, WR_SLICE("v4"));
}

/* "1.2.3"; "1.234.567" may be a grouped number. */
static bool read_version (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  dotted d = read_dotted(c, at);
  return d.groups >= 3 && !d.thousands && !wr_cursor_alnum(c, d.end) &&
      claim(out, at, d.end, WR_K_IDENTIFIER, WR_SLICE("version"));
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

/* Digits in groups parted by a mark: how many, and their end. */
typedef struct grouped {
  uint32_t end, digits, groups;
} grouped;

static grouped read_grouped (const wr_cursor *c, uint32_t at, char mark, uint32_t most) {
  grouped g = {.end = at};
  for (uint32_t i = at, end; g.groups < most && (end = digits_end(c, i)) > i; i = end + 1) {
    g.digits += end - i;
    g.groups++;
    g.end = end;
    if (end >= c->end || c->s[end] != mark) break;
  }
  return g;
}

/* The check digits of ISBN-10 (ISO 2108), ISBN-13 and ISSN (ISO 3297). */
static bool checked (const wr_cursor *c, uint32_t at, uint32_t end, bool serial) {
  uint32_t n = 0, weighted = 0, alternate = 0, most = serial ? 8 : 10;
  for (uint32_t i = at; i < end; i++) {
    if (c->s[i] == '-') continue;
    uint32_t x = (c->s[i] | 32) == 'x' ? 10 : (uint32_t) (c->s[i] - '0');
    weighted += n < most ? x * (most - n) : 0;
    alternate += x * (n % 2 ? 3 : 1);
    n++;
  }
  return n == most ? weighted % 11 == 0 : n == 13 && !serial && alternate % 10 == 0;
}

/* A number with "ISBN" or "ISSN" before it; kept from being a number even where its check
   digit is wrong. */
static bool read_book (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  uint32_t end, start = wr_cursor_back(c, at, &end);
  for (int marks = 0; marks < 4 && start > c->start &&
       !wr_is_ascii_alpha((uint8_t) c->s[start]); marks++)
    start = wr_cursor_back(c, start, &end);
  bool serial = wr_cursor_is(c, start, "issn");
  if (!serial && !wr_cursor_is(c, start, "isbn")) return false;
  grouped g = read_grouped(c, at, '-', 8);
  if (g.end + 1 < c->end && c->s[g.end] == '-') g.end++;
  if (g.end < c->end && (c->s[g.end] | 32) == 'x' && !wr_cursor_alnum(c, g.end + 1)) g.end++;
  int kind = checked(c, at, g.end, serial) ? WR_K_IDENTIFIER : WR_KIND_N;
  return g.digits >= 7 &&
      claim(out, at, g.end, kind, serial ? WR_SLICE("issn") : WR_SLICE("isbn"));
}

/* Sixteen digits in fours with the check digit of ISO/IEC 7812: a payment card. */
static bool read_card (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  uint32_t sum = 0, n = 0, end = at;
  char mark = c->end - at > 4 ? c->s[at + 4] : 0;
  if ((mark != ' ' && mark != '-') || c->s[at] < '3' || c->s[at] > '6') return false;
  grouped g = read_grouped(c, at, mark, 5);
  for (; end < g.end; end++) {
    if (n % 4 == 0 && n && c->s[end] == mark) continue;
    if (!wr_is_digit((uint8_t) c->s[end])) return false;
    uint32_t x = (uint32_t) (c->s[end] - '0') * (n % 2 ? 1 : 2);
    sum += x > 9 ? x - 9 : x;
    n++;
  }
  return g.groups == 4 && n == 16 && !wr_cursor_alnum(c, end) &&
      claim(out, at, end, sum % 10 ? WR_KIND_N : WR_K_IDENTIFIER, WR_SLICE("card"));
}

/* "401(k)", "501(c)(3)", "5(b)": digits with letters in brackets glued behind them. */
static bool read_clause (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  uint32_t i = digits_end(c, at), from = i;
  while (i + 2 < c->end && c->s[i] == '(' && c->s[i + 2] == ')' && wr_cursor_alnum(c, i + 1))
    i += 3;
  return i > from && wr_is_ascii_alpha((uint8_t) c->s[from + 1]) &&
      claim(out, at, i, WR_K_IDENTIFIER, WR_SLICE("code"));
}

/* "[3]", "[2, 5–7]": the numbers of notes and references. */
static bool read_note (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  uint32_t i = at, end;
  if (at == c->start || c->s[at - 1] != '[' || c->s[at] == '0') return false;
  while ((end = digits_end(c, i)) > i && end - i <= 3 && end < c->end) {
    if (c->s[end] == ']') return claim(out, at, end, WR_KIND_N, WR_SLICE(""));
    wr_char x = wr_char_at(c->s, end, c->end);
    if (x.code != ',' && x.code != ';' && !wr_is_dash(x.code)) return false;
    i = wr_cursor_gap(c, end + x.n);
  }
  return false;
}

/* "4K video", "8K TV": lines of a picture. */
static bool read_resolution (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  static const char *const words[] = {
    "video", "videos", "tv", "tvs", "television", "resolution", "display", "displays", "screen",
    "monitor", "uhd", "ultra", "footage", "camera", "film", "streaming", "content"
  };
  uint32_t end = at + 2, next = wr_cursor_join(c, end), last;
  if (end > c->end || c->s[at + 1] != 'K' || wr_cursor_alnum(c, end)) return false;
  uint32_t before = wr_cursor_back(c, at, &last);
  bool picture = wr_cursor_is(c, before, "in") && strchr("2458", c->s[at]) &&
      !wr_cursor_alnum(c, next);
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    picture |= wr_cursor_is(c, next, words[i]);
  return picture && claim(out, at, end, WR_K_IDENTIFIER, WR_SLICE("code"));
}

/* Three groups or more parted by hyphens: account numbers, serial numbers, scores of sets. */
static bool read_serial (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  grouped g = read_grouped(c, at, '-', UINT32_MAX);
  return g.groups >= 3 &&
      claim(out, at, wr_identifier_end(c, g.end), WR_K_IDENTIFIER, WR_SLICE("code"));
}

/* A word that a hyphen joins to a number without making it a name: "mid-2020", "under-21". */
static bool is_prefix (const wr_cursor *c, uint32_t at) {
  static const char *const words[] = {
    "mid", "pre", "post", "under", "over", "sub", "top", "early", "late", "non", "plus",
    "about", "near", "all", "per", "to", "and", "or", "a", "an", "the", "from", "than",
    "then", "is", "of", "in", "at", "on", "by", "ages", "aged", "age"
  };
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (wr_cursor_is(c, at, words[i])) return true;
  return false;
}

/* Digits behind a letter: "COVID-19", "G7", "F-16", "covid-19". */
static bool read_code (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  uint32_t start = wr_identifier_start(c, at);
  bool letter = false, upper = false, glued = at > start && c->s[at - 1] != '-';
  if (!wr_is_digit((uint8_t) c->s[at])) glued = letter = true;
  for (uint32_t i = start; i < at; i++) {
    letter |= wr_is_ascii_alpha((uint8_t) c->s[i]) || (uint8_t) c->s[i] >= 0x80;
    upper |= wr_is_upper((uint8_t) c->s[i]);
  }
  if (!letter || !(glued || upper || !is_prefix(c, start))) return false;
  uint32_t end = wr_identifier_end(c, at);
  /* "PM2.5", "v2.3.1" */
  while (end + 1 < c->end && c->s[end] == '.' && digits_end(c, end + 1) > end + 1)
    end = digits_end(c, end + 1);
  return claim(out, start, end, WR_K_IDENTIFIER, WR_SLICE("code"));
}

bool wr_identifier_read (const wr_cursor *c, uint32_t at, wr_identifier *out) {
  if (!wr_is_digit((uint8_t) c->s[at]))
    return wr_identifier_address(c, at, out) || read_code(c, at, out);
  static bool (*const kinds[]) (const wr_cursor *, uint32_t, wr_identifier *) = {
    read_note, read_code, read_resolution, read_clause, read_doi, read_book, read_address,
    read_card, wr_phone_read, read_version, wr_identifier_address, read_serial
  };
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (kinds[i](c, at, out)) return true;
  return false;
}
