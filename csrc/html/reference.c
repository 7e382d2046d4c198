/* reference.c: character references: &amp; &#233; &#xE9; */
#include "base/ascii.h"
#include "base/utf8.h"
#include "html/reference.h"
#include "html/reference_table.h"

enum { LONGEST_NAME = 31, LONGEST_LEGACY = 6 };

static bool is_alnum (char c) {
  return wr_is_digit(c) || wr_is_letter(c);
}

/* Index of the name in static_reference, 0 when there is none. */
static uint32_t find (const char *name, uint32_t n) {
  uint32_t h = 0x811C9DC5u;
  for (uint32_t i = 0; i < n; i++) h = (h ^ (uint8_t) name[i]) * 0x01000193u;
  for (uint32_t i = h ^ h >> 15;; i++) {
    uint32_t id = reference_slot[i & ((1u << REFERENCE_BITS) - 1)];
    if (id == 0) return 0;
    if (static_reference[id].n == n && memcmp(static_reference[id].name, name, n) == 0)
      return id;
  }
}

static uint32_t give (uint32_t id, char out[8], uint32_t *out_n) {
  *out_n = static_reference[id].value_n;
  memcpy(out, static_reference[id].value, 7);
  return 1u + static_reference[id].n;
}

/* A name with its semicolon can only be the whole run of letters and digits; without it, the
   longest legacy name in front. */
static uint32_t read_named (const char *s, size_t n, bool attribute, char out[8],
  uint32_t *out_n) {
  const char *name = s + 1;
  uint32_t run = 0, most = n - 1 > LONGEST_NAME ? LONGEST_NAME : (uint32_t) (n - 1);
  while (run < most && is_alnum(name[run])) run++;
  if (run + 1 < n && name[run] == ';') {
    uint32_t id = find(name, run);
    if (id) return give(id, out, out_n) + 1;
  }
  for (uint32_t length = run < LONGEST_LEGACY ? run : LONGEST_LEGACY; length > 1; length--) {
    uint32_t id = find(name, length);
    if (!id || !static_reference[id].legacy) continue;
    bool more = length + 1 < n && (is_alnum(name[length]) || name[length] == '=');
    return attribute && more ? 0 : give(id, out, out_n);
  }
  return 0;
}

/* What the windows-1252 bytes 80 to 9F mean (13.2.5.80, the table). */
static const uint16_t c1_meaning[32] = {
  0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178
};

static uint32_t digit_value (char c, uint32_t base) {
  if (wr_is_digit(c)) return (uint32_t) (c - '0');
  uint32_t letter = (uint32_t) (uint8_t) (c | 0x20) - 'a';
  return base == 16 && letter < 6 ? 10 + letter : base;
}

static uint32_t read_numeric (const char *s, size_t n, char out[8], uint32_t *out_n) {
  bool hex = n > 2 && (s[2] | 0x20) == 'x';
  uint32_t base = hex ? 16 : 10, value = 0, d;
  size_t first = hex ? 3 : 2, i = first;
  for (; i < n && (d = digit_value(s[i], base)) < base; i++) {
    if (value <= 0x10FFFF) value = value * base + d;
  }
  if (i == first) return 0;
  if (i < n && s[i] == ';') i++;
  if (value >= 0x80 && value < 0xA0) value = c1_meaning[value - 0x80];
  if (value == 0) value = WR_REPLACEMENT;
  *out_n = wr_utf8_encode(value, out);
  return (uint32_t) i;
}

/* The few that most pages need, at s: "&amp;" "&lt;" "&gt;" "&quot;"; their length, 0 for
   others. */
static inline uint32_t read_common (const char *s, size_t n, char *out) {
  if (n < 6) return 0;
  switch (s[1]) {
    case 'a': return *out = '&', memcmp(s + 2, "mp;", 3) == 0 ? 5 : 0;
    case 'l': return *out = '<', memcmp(s + 2, "t;", 2) == 0 ? 4 : 0;
    case 'g': return *out = '>', memcmp(s + 2, "t;", 2) == 0 ? 4 : 0;
    case 'q': return *out = '"', memcmp(s + 2, "uot;", 4) == 0 ? 6 : 0;
    default: return 0;
  }
}

uint32_t wr_reference_read (const char *s, size_t n, bool attribute, char out[8],
  uint32_t *out_n) {
  uint32_t common = read_common(s, n, out);
  if (common) return *out_n = 1, common;
  if (n < 2) return 0;
  return s[1] == '#' ? read_numeric(s, n, out, out_n) : read_named(s, n, attribute, out, out_n);
}
