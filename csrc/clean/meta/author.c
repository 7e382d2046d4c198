/* author.c: the credits that a page gives, and what speaks for each being its authors' */
#include "clean/meta/author.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "clean/meta/byline.h"
#include "clean/meta/jsonld.h"

/* Credits kept of a page; names of one; facts of one source that are looked at; words of a line
   that is a byline; blocks around the title in which a name alone is one. */
enum { CREDITS_MOST = 48, NAMES_MOST = 24, FACTS_MOST = 24, LINE_WORDS = 30, LONE_WORDS = 6 };

typedef struct collector {
  wr_doc *d;
  const wr_meta_page *page;
  wr_array *options, *names;
  bool failed;
} collector;

/* A run of names, in the array of names. */
typedef struct run {
  uint32_t first, n;
} run;

static wr_option *at (const collector *c, uint32_t i) {
  return (wr_option *) c->options->at + i;
}

static const wr_meta_value *name_at (const collector *c, uint32_t i) {
  return (const wr_meta_value *) c->names->at + i;
}

static bool push_name (collector *c, wr_meta_value v) {
  wr_meta_value *slot = wr_array_push(c->names, sizeof *slot);
  if (slot) *slot = v;
  c->failed |= !slot;
  return slot != NULL;
}

/* Whether a name of the run is this one already. */
static bool is_named (const collector *c, run r, wr_slice name) {
  for (uint32_t i = 0; i < r.n; i++)
    if (wr_same(name_at(c, r.first + i)->text, name)) return true;
  return false;
}

/* Reads the names in v behind those of the run. */
static void read_names (collector *c, wr_meta_value v, run *r) {
  wr_slice line = v.text;
  while (r->n < NAMES_MOST) {
    wr_slice name = wr_byline_next(&line, r->n == 0);
    if (!name.n) return;
    if (is_named(c, *r, name)) continue;
    wr_meta_value one = v;
    one.text = name;
    if (v.origin.start != WR_NONE && v.origin.end - v.origin.start == v.text.n) {
      one.origin.start += (uint32_t) (name.at - v.text.at);
      one.origin.end = one.origin.start + name.n;
    }
    if (!push_name(c, one)) return;
    r->n++;
  }
}

/* Whether b stands behind a in one text, with nothing but a comma, "and" or "&" between them. */
static bool written_together (wr_slice a, wr_slice b) {
  static const char *const links[] = {",", "and", "&", ", and", ";", "und", "et"};
  if (b.at < a.at + a.n || b.at - (a.at + a.n) > 8) return false;
  wr_slice between = wr_trim((wr_slice) {a.at + a.n, (uint32_t) (b.at - (a.at + a.n))});
  for (size_t i = 0; i < sizeof links / sizeof *links; i++)
    if (between.n == strlen(links[i]) && wr_begins(between, links[i])) return true;
  return false;
}

/* The names of a run in one line; *together: as the page writes them. */
static wr_slice line_of (collector *c, run r, bool *written) {
  wr_slice first = name_at(c, r.first)->text, last = name_at(c, r.first + r.n - 1)->text;
  bool together = true;
  for (uint32_t i = 1; i < r.n && together; i++)
    together = written_together(name_at(c, r.first + i - 1)->text,
      name_at(c, r.first + i)->text);
  *written = together;
  if (together) return (wr_slice) {first.at, (uint32_t) (last.at + last.n - first.at)};
  wr_buf b = {0};
  for (uint32_t i = 0; i < r.n; i++) {
    if (i) wr_buf_text(&b, ", ");
    wr_buf_slice(&b, name_at(c, r.first + i)->text);
  }
  wr_slice line = b.failed ? (wr_slice) {NULL, 0}
    : wr_arena_copy(&c->d->arena, (wr_slice) {b.at, (uint32_t) b.n});
  wr_buf_free(&b);
  c->failed |= !line.at;
  return line.at ? line : first;
}

/* Letters and digits of the names, which are the same however they are joined. */
static uint64_t key_of (const collector *c, run r) {
  uint64_t key = 0;
  for (uint32_t i = 0; i < r.n; i++) {
    wr_slice name = name_at(c, r.first + i)->text;
    char small[128];
    uint32_t n = 0;
    for (uint32_t k = 0; k < name.n && n < sizeof small; k++) {
      bool counts = wr_is_letter(name.at[k]) || wr_is_digit(name.at[k])
        || (unsigned char) name.at[k] >= 0x80;
      if (counts) small[n++] = wr_lower(name.at[k]);
    }
    key = wr_hash(small, n, key + i + 1);
  }
  return key;
}

/* The option of the names; NULL where there are too many.  Several names are told as the page
   writes them, where it does. */
static wr_option *option_of (collector *c, run r, wr_source from) {
  if (!r.n || c->failed) return NULL;
  bool together;
  wr_slice line = line_of(c, r, &together);
  uint64_t key = key_of(c, r);
  for (uint32_t i = 1; i < c->options->n; i++) {
    if (at(c, i)->key != key) continue;
    if (r.n > 1 && together) at(c, i)->value.text = line;
    return at(c, i);
  }
  if (c->options->n > CREDITS_MOST) return NULL;
  wr_option *o = wr_array_push(c->options, sizeof *o);
  c->failed |= !o;
  if (!o) return NULL;
  o->value = (wr_meta_value) {line, name_at(c, r.first)->origin, 0, (uint8_t) from};
  o->key = key;
  o->rank = r.first;
  o->n = r.n;
  return o;
}

/* A credit: its names together. */
static void credit (collector *c, run r, wr_source from, uint32_t sign, uint32_t also) {
  wr_option *o = option_of(c, r, from);
  if (!o) return;
  o->mentions++;
  wr_sign(o, sign);
  if (also) wr_sign(o, also);
  if (r.n > 1) wr_sign(o, WR_AUTHOR_SEVERAL);
}

/* The names that all facts from one source give together. */
static void credit_source (collector *c, wr_subject about, wr_source from, uint32_t sign) {
  run r = {c->names->n, 0};
  uint32_t seen = 0;
  for (uint32_t i = wr_fact_first(c->page->facts, about, from); i != WR_NONE && seen < FACTS_MOST;
    i = wr_fact_at(c->page->facts, i)->next, seen++)
    read_names(c, wr_fact_at(c->page->facts, i)->value, &r);
  credit(c, r, from, sign, 0);
}

/* Facts that stand in the page: each by itself, with its place. */
static void credit_places (collector *c, wr_subject about, wr_source from, uint32_t sign,
  uint32_t first_sign) {
  uint32_t block = 0, seen = 0;
  for (uint32_t i = wr_fact_first(c->page->facts, about, from); i != WR_NONE && seen < FACTS_MOST;
    i = wr_fact_at(c->page->facts, i)->next) {
    const wr_fact *f = wr_fact_at(c->page->facts, i);
    run r = {c->names->n, 0};
    read_names(c, f->value, &r);
    if (!r.n) continue;
    block = wr_block_of_node(c->d, f->node, block);
    credit(c, r, from, sign + wr_place_of(c->d, &c->page->marks, block), seen ? 0 : first_sign);
    seen++;
  }
}

static void credit_facts (collector *c) {
  static const uint8_t heads[] = {WR_FROM_JSON_LD, WR_FROM_META, WR_FROM_OPENGRAPH,
    WR_FROM_DUBLIN_CORE, WR_FROM_CITATION, WR_FROM_FEED, WR_FROM_TWITTER};
  for (size_t i = 0; i < sizeof heads; i++)
    credit_source(c, WR_ABOUT_AUTHOR, heads[i], WR_AUTHOR_DECLARED + heads[i]);
  credit_source(c, WR_ABOUT_NEWSROOM, WR_FROM_JSON_LD, WR_AUTHOR_BODY_OBJECT);
  credit_source(c, WR_ABOUT_CREATOR, WR_FROM_JSON_LD, WR_AUTHOR_CREATOR);
  credit_source(c, WR_ABOUT_AUTHOR, WR_FROM_MICRODATA, WR_AUTHOR_DECLARED + WR_FROM_MICRODATA);
  credit_source(c, WR_ABOUT_AUTHOR, WR_FROM_RDFA, WR_AUTHOR_DECLARED + WR_FROM_MICRODATA);
  credit_places(c, WR_ABOUT_AUTHOR, WR_FROM_MICRODATA, WR_AUTHOR_ITEM, WR_AUTHOR_FIRST_ITEM);
  credit_places(c, WR_ABOUT_AUTHOR, WR_FROM_RDFA, WR_AUTHOR_ITEM, WR_AUTHOR_FIRST_ITEM);
  credit_places(c, WR_ABOUT_AUTHOR, WR_FROM_LINK, WR_AUTHOR_LINK, WR_AUTHOR_FIRST_LINK);
  credit_places(c, WR_ABOUT_AUTHOR, WR_FROM_CLASS, WR_AUTHOR_CLASS, WR_AUTHOR_FIRST_CLASS);
  credit_places(c, WR_ABOUT_CREATOR, WR_FROM_CLASS, WR_AUTHOR_BYLINE, WR_AUTHOR_FIRST_BYLINE);
}

/* Where " by " stands in a line whose end may be a byline: "5 May | by Ann Lee"; its end, or 0. */
static uint32_t find_by (wr_slice s) {
  static const char *const words[] = {" by ", "|by ", " von ", "\nby ", " by: "};
  for (uint32_t i = 0; i + 4 < s.n; i++) {
    char next = (char) (s.at[i + 1] | 32);
    if (next != 'b' && next != 'v') continue;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
      if (s.at[i] == words[k][0] && wr_begins((wr_slice) {s.at + i, s.n - i}, words[k]))
        return i + (uint32_t) strlen(words[k]);
  }
  return 0;
}

static bool is_lead (const wr_doc *d, uint32_t i) {
  const wr_block *b = wr_block_at(d, i);
  return b->words <= 4 && wr_byline_is_lead(wr_block_text(d, i));
}

/* The text of a block from a byte on, and where it stands. */
static wr_meta_value from_block (const collector *c, const wr_block *b, uint32_t from) {
  wr_span s = {b->text.start + from, b->text.end};
  const char *text = c->d->layer[WR_BLOCK_TEXT].at;
  return (wr_meta_value) {{text + s.start, s.end - s.start},
    wr_piece_origin(&c->d->layer[WR_BLOCK_PIECES], s), 0, WR_FROM_TEXT};
}

/* The names of the line that is block i, if it is a byline. */
static void credit_block (collector *c, uint32_t i, bool met[3]) {
  const wr_block *b = wr_block_at(c->d, i);
  wr_slice text = wr_block_text(c->d, i);
  wr_place place = wr_place_of(c->d, &c->page->marks, i);
  if (place > WR_AT_END && b->verdict != WR_V_META) return;
  run r = {c->names->n, 0};
  bool close = place <= WR_AT_LEAD || place == WR_AT_END;
  uint32_t lead = wr_byline_lead(text), by = lead || !close ? 0 : find_by(text);
  bool led = lead || (close && i && b->words <= LONE_WORDS && is_lead(c->d, i - 1));
  if (led || by) {
    wr_slice rest = {text.at + lead + by, text.n - lead - by};
    /* A user's name may be in small letters, if it is all there is. */
    uint32_t used;
    bool small = wr_unicode_class(wr_utf8_decode(rest.at, rest.n, &used)) & WR_U_LOWER;
    if (small && (!lead || memchr(rest.at, ' ', rest.n))) return;
    read_names(c, from_block(c, b, lead + by), &r);
    if (r.n && led)
      credit(c, r, WR_FROM_TEXT, WR_AUTHOR_LED + place, met[0] ? 0 : WR_AUTHOR_FIRST_LED);
    else if (r.n && place <= WR_AT_LEAD)
      credit(c, r, WR_FROM_TEXT, WR_AUTHOR_INSIDE_LED, 0);
    met[0] |= r.n && led;
  } else if (b->words <= LONE_WORDS && b->kind != WR_HEADING && i != c->page->marks.title
    && close && wr_byline_is_name(text)) {
    read_names(c, from_block(c, b, 0), &r);
    bool below = c->page->marks.title != WR_NONE && i > c->page->marks.title;
    credit(c, r, WR_FROM_TEXT, WR_AUTHOR_LONE + place,
      below && !met[2] ? WR_AUTHOR_FIRST_BELOW : met[1] ? 0 : WR_AUTHOR_FIRST_LONE);
    met[1] |= r.n > 0;
    met[2] |= below && r.n;
  }
}

static void credit_blocks (collector *c) {
  bool met[3] = {false, false, false};
  for (uint32_t i = 0; i < c->d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(c->d, i);
    if (!b->hidden && b->words && b->words <= LINE_WORDS && b->kind != WR_CODE)
      credit_block(c, i, met);
  }
}

/* Whether a stands in b, case aside. */
static bool stands_in (wr_slice a, wr_slice b) {
  for (uint32_t i = 0; a.n && i + a.n <= b.n; i++)
    if (wr_same(a, (wr_slice) {b.at + i, a.n})) return true;
  return false;
}

static bool is_declared (const wr_option *o) {
  for (uint32_t from = 0; from < WR_SOURCE_N; from++)
    if (wr_signed(o, WR_AUTHOR_DECLARED + from)) return true;
  return false;
}

/* How the name looks. */
static void sign_shape (collector *c, wr_option *o) {
  wr_slice name = name_at(c, o->rank)->text;
  uint32_t words = 1, digits = 0, capitals = 0, letters = 0;
  for (uint32_t i = 0; i < name.n; i++) {
    words += name.at[i] == ' ';
    digits += wr_is_digit(name.at[i]);
    letters += wr_is_letter(name.at[i]);
    capitals += name.at[i] >= 'A' && name.at[i] <= 'Z';
  }
  if (wr_byline_is_name(name)) wr_sign(o, WR_AUTHOR_NAME);
  if (words == 1) wr_sign(o, WR_AUTHOR_WORD);
  if (words > 4) wr_sign(o, WR_AUTHOR_LONG);
  if (name.at[0] >= 'a' && name.at[0] <= 'z') wr_sign(o, WR_AUTHOR_SMALL);
  if (digits) wr_sign(o, WR_AUTHOR_DIGITS);
  if (letters > 3 && capitals == letters) wr_sign(o, WR_AUTHOR_CAPITALS);
  if (wr_byline_is_body(name)) wr_sign(o, WR_AUTHOR_NEWSROOM);
  if (wr_same(name, c->page->site)) wr_sign(o, WR_AUTHOR_SITE);
  else if (stands_in(name, c->page->site) || stands_in(c->page->site, name))
    wr_sign(o, WR_AUTHOR_SITE_PART);
  if (stands_in(name, c->page->title)) wr_sign(o, WR_AUTHOR_TITLED);
  o->plain = is_declared(o)
    && (wr_signed(o, WR_AUTHOR_NAME) || o->value.source == WR_FROM_FEED);
  if (o->mentions >= 2) wr_sign(o, WR_AUTHOR_TWICE);
  if (o->mentions >= 4) wr_sign(o, WR_AUTHOR_OFTEN);
  for (uint32_t i = 1; i < c->options->n; i++)
    if (at(c, i) != o && wr_same(name_at(c, at(c, i)->rank)->text, name))
      wr_sign(o, WR_AUTHOR_SHARED);
}

/* What is true of the page, on all options. */
static void sign_page (collector *c) {
  const wr_meta_page *page = c->page;
  uint32_t n = c->options->n;
  bool declared = false, seen = false;
  for (uint32_t i = 1; i < n; i++) {
    declared |= is_declared(at(c, i));
    for (uint32_t place = WR_AT_TITLE; place <= WR_AT_LEAD; place++)
      seen |= wr_signed(at(c, i), WR_AUTHOR_LED + place)
        || wr_signed(at(c, i), WR_AUTHOR_CLASS + place)
        || wr_signed(at(c, i), WR_AUTHOR_LINK + place);
  }
  wr_sign(at(c, 0), WR_AUTHOR_NONE);
  for (uint32_t i = 0; i < n; i++) {
    wr_option *o = at(c, i);
    wr_sign(o, WR_AUTHOR_PAGE + page->type);
    if (declared) wr_sign(o, WR_AUTHOR_PAGE_DECLARED);
    if (seen) wr_sign(o, WR_AUTHOR_PAGE_SEEN);
    if (n > 2) wr_sign(o, WR_AUTHOR_PAGE_FEW);
    if (n > 6) wr_sign(o, WR_AUTHOR_PAGE_MANY);
    if (page->unsure) wr_sign(o, WR_AUTHOR_PAGE_UNSURE);
    if (page->article) wr_sign(o, WR_AUTHOR_PAGE_ARTICLE);
    if (page->dated) wr_sign(o, WR_AUTHOR_PAGE_DATED);
    if (page->home) wr_sign(o, WR_AUTHOR_PAGE_HOME);
    if (page->feed) wr_sign(o, WR_AUTHOR_PAGE_FEED);
    if (page->comments) wr_sign(o, WR_AUTHOR_PAGE_COMMENTS);
  }
}

bool wr_authors_collect (wr_doc *d, const wr_meta_page *page, wr_array *options,
  wr_array *names) {
  collector c = {.d = d, .page = page, .options = options, .names = names};
  options->n = names->n = 0;
  if (!wr_array_push(options, sizeof (wr_option))) return false;
  credit_facts(&c);
  credit_blocks(&c);
  for (uint32_t i = 1; i < options->n; i++) sign_shape(&c, at(&c, i));
  sign_page(&c);
  return !c.failed;
}
