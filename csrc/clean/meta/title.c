/* title.c: which of the texts that claim to be a page's title is it */
#include "clean/meta/title.h"

#include "base/ascii.h"
#include "clean/meta/fact.h"

/* How often each is the title to the letter, in thousandths (spec/bench/calibration.lua): the
   heading, what is declared for sharing, the <title>. */
enum { HEADING = 800, DECLARED = 650, ELEMENT = 720 };

static const wr_meta_value nothing = {{"", 0}, {WR_NONE, WR_NONE}, 0, 0};

/* Words of ASCII letters and digits, and of any other script's bytes. */
static bool is_word_byte (char c) {
  return wr_is_letter(c) || wr_is_digit(c) || (unsigned char) c >= 0x80;
}

/* The next word of s from *i on; empty at its end. */
static wr_slice next_word (wr_slice s, uint32_t *i) {
  while (*i < s.n && !is_word_byte(s.at[*i])) ++*i;
  uint32_t from = *i;
  while (*i < s.n && is_word_byte(s.at[*i])) ++*i;
  return (wr_slice) {s.at + from, *i - from};
}

static bool has_word (wr_slice s, wr_slice word) {
  uint32_t i = 0;
  for (wr_slice w = next_word(s, &i); w.n; w = next_word(s, &i))
    if (wr_same(w, word)) return true;
  return false;
}

/* The share of the words of a that stand in b, 0 to 1.
   Only a heading's length of a is looked at. */
static double overlap (wr_slice a, wr_slice b) {
  uint32_t words = 0, shared = 0, i = 0;
  for (wr_slice w = next_word(a, &i); w.n && words < 40; w = next_word(a, &i)) {
    words++;
    shared += has_word(b, w);
  }
  return words ? (double) shared / words : 0;
}

/* Where a separator between title and site stands at or after s[i], and its length; s.n when
   there is none. */
static uint32_t separator (wr_slice s, uint32_t i, uint32_t *length) {
  static const char *const marks[] = {" | ", " - ", " :: ", " \xc2\xbb ", " \xe2\x80\x93 ",
    " \xe2\x80\x94 ", " \xc2\xb7 ", " \xe2\x80\xa2 "};
  for (; i < s.n; i++) {
    for (size_t k = 0; s.at[i] == ' ' && k < sizeof marks / sizeof *marks; k++) {
      *length = (uint32_t) strlen(marks[k]);
      if (s.n - i >= *length && memcmp(s.at + i, marks[k], *length) == 0) return i;
    }
  }
  *length = 0;
  return s.n;
}

/* Whether a part of a title names the site rather than the page. */
static bool names_site (wr_slice part, wr_slice site) {
  return site.n && overlap(part, site) > 0.6;
}

/* The part of an address between its scheme and its path. */
static wr_slice host_of (wr_slice url) {
  uint32_t from = 0, end;
  for (uint32_t i = 0; i + 2 < url.n && i < 8 && !from; i++)
    if (memcmp(url.at + i, "://", 3) == 0) from = i + 3;
  for (end = from; from && end < url.n && url.at[end] != '/'; end++);
  return (wr_slice) {url.at + from, end - from};
}

enum { HOST_WORD = 4 };                /* bytes of a word that can name a host */

/* Whether a word of the part is a label of the host: "Shopify App Store" of apps.shopify.com. */
static bool names_host (wr_slice part, wr_slice host) {
  uint32_t i = 0;
  for (wr_slice w = next_word(part, &i); w.n; w = next_word(part, &i))
    if (w.n >= HOST_WORD && has_word(host, w)) return true;
  return false;
}

/* "Headline | Site", "Site - Headline", "Headline | Section | Site" without the parts that name
   the site; where no part is known to, without the last one, if it is the shorter. */
static wr_meta_value without_site (wr_meta_value title, wr_slice site, wr_slice host) {
  uint32_t length, first = separator(title.text, 0, &length), last = first,
                   last_length = length;
  if (first == title.text.n) return title;
  for (uint32_t i = first; i < title.text.n; i = separator(title.text, i + length, &length)) {
    last = i;
    last_length = length;
  }
  wr_slice head = {title.text.at, first},
           tail = {title.text.at + last + last_length, title.text.n - last - last_length};
  if (names_site(head, site) && !names_site(tail, site))
    title.text = (wr_slice) {head.at + first + last_length, title.text.n - first - last_length};
  else if (names_site(tail, site) || tail.n <= last
    || (names_host(tail, host) && !names_host(head, host))) title.text.n = last;
  return title;
}

/* The permalink signs that documentation generators append. */
static wr_meta_value without_sign (wr_meta_value v) {
  static const char *const signs[] = {"\xc2\xb6", "#"};
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
    uint32_t n = (uint32_t) strlen(signs[i]);
    if (v.text.n > n && memcmp(v.text.at + v.text.n - n, signs[i], n) == 0)
      v.text = wr_trim((wr_slice) {v.text.at, v.text.n - n});
  }
  return v;
}

/* The heading most of whose words stand in one of the other titles; any lone heading where
   there are no others. */
static wr_meta_value heading (const wr_facts *facts, wr_slice site, wr_slice declared,
  wr_slice element) {
  wr_meta_value best = nothing;
  double best_share = declared.n || element.n ? 0.49 : 0;
  for (uint32_t i = wr_fact_first(facts, WR_ABOUT_HEADING, WR_FROM_HTML); i != WR_NONE;
    i = wr_fact_at(facts, i)->next) {
    wr_meta_value v = wr_fact_at(facts, i)->value;
    if (wr_same(v.text, site)) continue;
    double in_declared = overlap(v.text, declared), in_element = overlap(v.text, element);
    double share = in_declared > in_element ? in_declared : in_element;
    if (!declared.n && !element.n) share = best.text.n ? 0 : 1;
    if (share <= best_share) continue;
    best_share = share;
    best = v;
  }
  return best;
}

wr_meta_value wr_title_choose (const wr_facts *facts, wr_slice site, wr_slice url) {
  wr_slice host = host_of(url);
  static const uint8_t sources[] = {WR_FROM_JSON_LD, WR_FROM_OPENGRAPH, WR_FROM_TWITTER,
    WR_FROM_DUBLIN_CORE, WR_FROM_CITATION, WR_FROM_MICRODATA, WR_FROM_RDFA, WR_FROM_META,
    WR_SOURCE_N};
  static const uint8_t title[] = {WR_FROM_HTML, WR_FROM_FEED, WR_SOURCE_N};
  wr_meta_value declared = wr_fact_of(facts, WR_ABOUT_TITLE, sources),
                element = wr_fact_of(facts, WR_ABOUT_TITLE, title);
  if (wr_same(declared.text, site) && element.text.n) declared = nothing;
  wr_meta_value v = heading(facts, site, without_site(declared, site, host).text,
    without_site(element, site, host).text);
  v.confidence = HEADING;
  if (!v.text.n) {
    v = without_site(declared, site, host);
    v.confidence = DECLARED;
  }
  if (!v.text.n) {
    v = without_site(element, site, host);
    v.confidence = ELEMENT;
  }
  return without_sign(v);
}
