/* temperature.c: a scale of temperature glued to its figure: "41.2C", "-10F" */
#include "tag/temperature.h"

#include "segment/character.h"
#include "tag/unit_term.h"

enum { NEAR = 120, DIGITS = 6 };

/* Whether a word of s[from, to) begins like one of the words of heat, in any case. */
static bool speaks_of_heat (const char *s, uint32_t from, uint32_t to) {
  static const char *const words[] = {
    "temperat", "degree", "celsius", "fahrenheit", "thermomet", "weather", "hot", "cold",
    "heat", "warm", "cool", "chill", "freez", "fever", "oven", "bake", "boil", "melt", "highs",
    "lows"
  };
  for (uint32_t i = from; i < to; i++) {
    if (i > from && s[i - 1] != ' ' && s[i - 1] != '-') continue;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
      uint32_t n = 0;
      while (words[k][n] && i + n < to && (s[i + n] | 32) == words[k][n]) n++;
      if (words[k][n] == 0) return true;
    }
  }
  return false;
}

bool wr_temperature_read (const wr_cursor *c, uint32_t start, uint32_t at, wr_unit *out) {
  if (at >= c->end || (c->s[at] != 'C' && c->s[at] != 'F') || at - start > DIGITS ||
      wr_cursor_alnum(c, at + 1) || (at + 1 < c->end && c->s[at + 1] == '-'))
    return false;
  bool point = memchr(c->s + start, '.', at - start) != NULL;
  bool sign = !wr_is_digit((uint8_t) c->s[start]) && !wr_cursor_alnum_before(c, start);
  uint32_t from = start - c->start > NEAR ? start - NEAR : c->start;
  uint32_t to = c->end - at > NEAR ? at + NEAR : c->end;
  if (!point && !sign && !speaks_of_heat(c->s, from, to)) return false;
  const wr_measure *m = wr_unit_of_code(c->s[at] == 'C' ? WR_SLICE("Cel") : WR_SLICE("[degF]"));
  if (m == NULL) return false;
  *out = (wr_unit) {.end = at + 1, .ucum = {m->ucum, (uint32_t) strlen(m->ucum)},
                    .dimension = WR_SLICE("temperature"), .factor = m->factor,
                    .offset = m->offset};
  return true;
}
