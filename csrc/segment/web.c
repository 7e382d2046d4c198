/* web.c: URLs and e-mail addresses in running text */
#include "segment/web.h"

#include "segment/character.h"
#include "segment/lexicon.h"

enum { PLAIN = 1, WORD };               /* kinds of top-level domains */

#include "segment/domain_table.h"

/* RFC 5321, 4.5.3.1.1; RFC 1035, 2.3.4: bytes of a label and of a whole name. */
enum { LOCAL_MAX = 64, LABEL_MAX = 63, HOST_MAX = 253 };

/* The end of a label, or a byte beyond the longest. */
static uint32_t label_end (const char *s, uint32_t i, uint32_t end) {
  if (end - i > LABEL_MAX + 1) end = i + LABEL_MAX + 1;
  while (i < end && (wr_is_ascii_alpha((uint8_t) s[i]) || wr_is_digit((uint8_t) s[i]) ||
                     s[i] == '-'))
    i++;
  return i;
}

/* A top-level domain; those that are English words too ("in", "it") count only where `sure`
   of a host. */
static bool is_domain (const char *s, uint32_t n, bool sure) {
  char folded[WR_FOLD];
  const wr_entry *e = wr_lexicon_find(&domain, folded, wr_fold(s, n, folded), 0);
  return e && (sure || e->kind == PLAIN);
}

/* A host of at least two labels; *last gets where its last label begins. */
static uint32_t host_end (const char *s, uint32_t i, uint32_t end, uint32_t *last) {
  uint32_t labels = 0, stop = i, from = i;
  while ((stop = label_end(s, i, end)) > i) {
    labels++;
    *last = i;
    if (stop - i > LABEL_MAX || stop - from > HOST_MAX) return 0;
    if (stop + 1 >= end || s[stop] != '.' || label_end(s, stop + 1, end) == stop + 1) break;
    i = stop + 1;
  }
  return labels >= 2 ? stop : 0;
}

/* Quotes, spaces and CJK marks end a URL; letters beyond ASCII may be part of it. */
static bool url_char (uint32_t c) {
  if (c < 0x80) return c > ' ' && c != 0x7F && strchr("<>\"`|", (int) c) == NULL;
  return wr_is_alnum(c) && !(c >= 0x3000 && c < 0x3040);
}

static int balance (const char *s, uint32_t from, uint32_t end, char open, char close) {
  int depth = 0;
  for (uint32_t i = from; i < end; i++) depth += (s[i] == open) - (s[i] == close);
  return depth;
}

/* Leaves out marks that end the sentence and brackets that were opened before the URL. */
static uint32_t trim (const char *s, uint32_t from, uint32_t end) {
  int round = balance(s, from, end, '(', ')'), square = balance(s, from, end, '[', ']');
  while (end > from) {
    char c = s[end - 1];
    bool outer = (c == ')' && round < 0) || (c == ']' && square < 0);
    if (c == 0 || (strchr(".,;:!?'*", c) == NULL && !outer)) break;
    round += c == ')';
    square += c == ']';
    end--;
  }
  return end;
}

static uint32_t rest_end (const char *s, uint32_t from, uint32_t i, uint32_t end) {
  while (i < end) {
    wr_char c = wr_char_at(s, i, end);
    if (!url_char(c.code)) break;
    i += c.n;
  }
  return trim(s, from, i);
}

static uint32_t scheme_end (const char *s, uint32_t i, uint32_t end) {
  static const char *const schemes[] = {"http://", "https://", "ftp://"};
  for (int k = 0; k < 3; k++) {
    uint32_t n = (uint32_t) strlen(schemes[k]), j = 0;
    while (j < n && i + j < end &&
           (s[i + j] | (wr_is_ascii_alpha((uint8_t) s[i + j]) ? 32 : 0)) == schemes[k][j])
      j++;
    if (j == n) return i + n;
  }
  return 0;
}

uint32_t wr_web_url (const char *s, uint32_t i, uint32_t end) {
  uint32_t last = i, from = scheme_end(s, i, end);
  if (from) {
    uint32_t stop = rest_end(s, i, from, end);
    bool host = stop > from && (s[from] == '[' || wr_is_alnum(wr_char_at(s, from, end).code));
    return host ? stop : 0;
  }
  uint32_t host = host_end(s, i, end, &last);
  bool www = end - i > 4 && (memcmp(s + i, "www.", 4) == 0 || memcmp(s + i, "WWW.", 4) == 0);
  bool path = host < end && s[host] == '/';
  if (host == 0 || !(www || is_domain(s + last, host - last, path))) return 0;
  if (host < end && (s[host] == '@' || wr_is_alnum(wr_char_at(s, host, end).code))) return 0;
  return path || (host < end && (s[host] == ':' || s[host] == '?')) ? rest_end(s, i, host, end)
      : host;
}

static bool local_byte (uint8_t c) {
  return wr_is_ascii_alpha(c) || wr_is_digit(c) || (c != 0 && strchr("._%+-'", c) != NULL);
}

uint32_t wr_web_email (const char *s, uint32_t i, uint32_t end) {
  uint32_t j = i, last;
  while (j < end && j - i <= LOCAL_MAX && local_byte((uint8_t) s[j]) &&
         !(s[j] == '.' && j > i && s[j - 1] == '.'))
    j++;
  if (j == i || j + 1 >= end || s[j] != '@' || s[j - 1] == '.') return 0;
  if (s[j + 1] == '[') {
    const char *close = memchr(s + j, ']', end - j < 48 ? end - j : 48);
    return close ? (uint32_t) (close - s) + 1 : 0;
  }
  uint32_t host = host_end(s, j + 1, end, &last);
  return host && wr_is_ascii_alpha((uint8_t) s[last]) ? host : 0;
}

/* The end of a label of two small letters or digits and more, the first a letter; i where there is
   none. */
static uint32_t small_label_end (const char *s, uint32_t i, uint32_t end) {
  uint32_t j = i;
  while (j < end && j - i <= LABEL_MAX &&
         (wr_is_lower((uint8_t) s[j]) || (j > i && (wr_is_digit((uint8_t) s[j]) || s[j] == '-'))))
    j++;
  return j - i < 2 || j - i > LABEL_MAX ? i : j;
}

static uint32_t dotted_end (const char *s, uint32_t i, uint32_t end) {
  uint32_t labels = 0, stop = 0;
  for (uint32_t j = i; (stop = small_label_end(s, j, end)) > j; j = stop + 1) {
    labels++;
    if (stop - i > HOST_MAX) return 0;
    if (stop + 1 >= end || s[stop] != '.' || small_label_end(s, stop + 1, end) == stop + 1) break;
  }
  bool whole = stop >= end || !wr_is_alnum(wr_char_at(s, stop, end).code);
  return labels >= 3 && whole ? stop : 0;
}

static uint32_t letters_from (const char *s, uint32_t i, uint32_t end) {
  while (i < end && wr_is_ascii_alpha((uint8_t) s[i])) i++;
  return i;
}

uint32_t wr_web_name (const char *s, uint32_t i, uint32_t end) {
  if (end - i > HOST_MAX) end = i + HOST_MAX;
  uint32_t dotted = dotted_end(s, i, end), at = letters_from(s, i, end);
  if (dotted) return dotted;
  if (at == i || at >= end || s[at] != '@') return 0;
  uint32_t stop = letters_from(s, at + 1, end);
  bool whole = stop >= end || !(wr_is_alnum(wr_char_at(s, stop, end).code) || s[stop] == '@');
  return stop > at + 1 && whole ? stop : 0;
}
