/* day.c: the days that a page names, and what speaks for each being the day it was published */
#include "clean/meta/day.h"

#include "base/ascii.h"
#include "base/find.h"
#include "clean/content.h"
#include "clean/meta/date_cue.h"
#include "clean/meta/date_text.h"
#include "clean/meta/day_compare.h"
#include "clean/token_class.h"
#include "html/names_table.h"

/* Days kept of a page; days in running text that are looked at; words of a line. */
enum { DAYS_MOST = 96, MENTIONS_MOST = 240, LINE_WORDS = 8, BYLINE_WORDS = 30, LINES_MOST = 100 };

/* Which of a day's mentions its value is taken from: the most telling, the higher the better. */
enum { BY_URL = 1, BY_TEXT, BY_CLASS, BY_TIME, BY_MARKUP, BY_PUBLISHED };

/* How far behind a sign of copyright its year may end, in bytes; words of a block that has one. */
enum { COPYRIGHT_REACH = 32, COPYRIGHT_WORDS = 60 };

typedef struct collector {
  wr_doc *d;
  const wr_meta_page *page;
  wr_array *options;
  bool day_first, ordered;             /* of 2/5/2024: which order, and whether that is known */
  bool failed, below;                  /* below: a day under the title was met */
  uint32_t mentions;
  struct { uint64_t key; uint32_t signature; } line[LINES_MOST];     /* days that blocks hold */
  uint32_t lines;
  wr_day_frame frame;
} collector;

static wr_option *at (const collector *c, uint32_t i) {
  return (wr_option *) c->options->at + i;
}

/* The option of the day; NULL where there are too many or no memory. */
static wr_option *option_of (collector *c, const wr_date *date) {
  uint64_t key = wr_day_key(date);
  for (uint32_t i = 1; i < c->options->n; i++)
    if (at(c, i)->key == key) return at(c, i);
  if (c->options->n > DAYS_MOST) return NULL;
  wr_option *o = wr_array_push(c->options, sizeof *o);
  if (o) o->key = key;
  c->failed |= !o;
  return o;
}

/* A day as it stands in `text`, from a source of this rank. */
static wr_option *mention (collector *c, wr_slice text, const wr_date *date, wr_span origin,
  wr_source from, uint32_t rank) {
  wr_option *o = option_of(c, date);
  if (!o) return NULL;
  o->mentions++;
  if (rank <= o->rank) return o;
  for (uint32_t form = 0; form <= WR_DATE_SHORT_YEAR; form++) wr_unsign(o, WR_DAY_FORM + form);
  wr_sign(o, WR_DAY_FORM + date->form);
  char iso[WR_DATE_TEXT];
  wr_slice copy = {iso, wr_date_write(text, date, iso)};
  copy = wr_arena_copy(&c->d->arena, copy);
  c->failed |= !copy.at;
  o->rank = rank;
  o->value = (wr_meta_value) {copy, origin, 0, (uint8_t) from};
  return o;
}

/* Whether pages in its language write either order: English; others put the day first. */
static bool writes_both_orders (const wr_meta_page *page) {
  return page->language.n == 0 || wr_begins(page->language, "en");
}

/* The same with month and day in the other order, where nothing but habit tells which is which. */
static wr_option *mention_swapped (collector *c, wr_slice text, wr_date date, wr_span origin,
  wr_source from, uint32_t rank) {
  uint8_t month = date.month;
  if (date.form != WR_DATE_OPEN || !writes_both_orders(c->page)) return NULL;
  date.month = date.day;
  date.day = month;
  wr_option *o = mention(c, text, &date, origin, from, rank - 1);
  if (o) wr_sign(o, WR_DAY_SWAPPED);
  return o;
}

/* The option of a day that markup or the address tells; NULL. */
static const wr_option *told_as (const collector *c, const wr_date *date) {
  for (uint32_t i = 1; i < c->options->n; i++) {
    const wr_option *o = at(c, i);
    if (o->key == wr_day_key(date)) return o->rank >= BY_MARKUP || o->rank == BY_URL ? o : NULL;
  }
  return NULL;
}

/* Of 2/5/2024, which is month: where markup or the address tells one of the two days, so here and
   in what follows. */
static void settle_order (collector *c, wr_date *date) {
  wr_date other = *date;
  if (date->form != WR_DATE_OPEN || date->day == date->month) return;
  other.day = date->month;
  other.month = date->day;
  bool as_read = told_as(c, date) != NULL, swapped = told_as(c, &other) != NULL;
  if (as_read == swapped) return;
  if (swapped) {
    *date = other;
    c->day_first = !c->day_first;
  }
  date->form = WR_DATE_DAY_FIRST;
  c->ordered = true;
}

/* The first day of a fact. */
static wr_option *mention_fact (collector *c, const wr_fact *f, uint32_t rank) {
  uint32_t from = 0;
  wr_date date;
  if (!wr_date_next(f->value.text, c->day_first, &from, &date)) return NULL;
  if (date.form == WR_DATE_OPEN && !c->ordered) return NULL;
  return mention(c, f->value.text, &date, f->value.origin, f->source, rank);
}

static bool is_visible (wr_source from) {
  return from == WR_FROM_TIME || from == WR_FROM_CLASS;
}

static uint32_t modified_sign (wr_source from) {
  switch (from) {
    case WR_FROM_JSON_LD: case WR_FROM_MICRODATA: case WR_FROM_RDFA: case WR_FROM_OTHER_OBJECT:
      return WR_DAY_MODIFIED_OBJECT;
    case WR_FROM_OPENGRAPH: return WR_DAY_MODIFIED_OPENGRAPH;
    case WR_FROM_TIME: case WR_FROM_CLASS: return WR_DAY_MODIFIED_SEEN;
    default: return WR_DAY_MODIFIED_META;
  }
}

/* The sign that a fact about days gives. */
static uint32_t sign_of (const wr_fact *f) {
  switch (f->subject) {
    case WR_ABOUT_PUBLISHED: return WR_DAY_PUBLISHED + f->source;
    case WR_ABOUT_CREATED:
      return f->source == WR_FROM_OTHER_OBJECT ? WR_DAY_CREATED_OBJECT : WR_DAY_CREATED;
    case WR_ABOUT_MODIFIED: return modified_sign(f->source);
    default: return f->source == WR_FROM_DUBLIN_CORE ? WR_DAY_DATED_DUBLIN : WR_DAY_DATED;
  }
}

/* Elements with a <time> or a class for dates: where they stand, and which comes first. */
typedef struct seen {
  uint32_t place_sign, first_sign, only_sign, days;
  uint64_t first;
} seen;

static void see (collector *c, seen *s, wr_option *o, uint32_t block) {
  wr_place place = wr_place_of(c->d, &c->page->marks, block);
  wr_sign(o, s->place_sign + place);
  if (!s->days) wr_sign(o, s->first_sign);
  if (!s->days || s->first != o->key) s->days++;
  if (s->days == 1) s->first = o->key;
}

static void mention_facts (collector *c) {
  seen time = {WR_DAY_TIME, WR_DAY_FIRST_TIME, WR_DAY_ONLY_TIME, 0, 0},
       class = {WR_DAY_CLASS, WR_DAY_FIRST_CLASS, WR_DAY_ONLY_CLASS, 0, 0};
  uint32_t block = 0;
  for (uint32_t i = 0; i < c->page->facts->all.n; i++) {
    const wr_fact *f = wr_fact_at(c->page->facts, i);
    if (f->subject < WR_ABOUT_PUBLISHED || f->subject > WR_ABOUT_DAY) continue;
    bool visible = is_visible(f->source);
    uint32_t rank = f->source == WR_FROM_CLASS ? BY_CLASS : visible ? BY_TIME
      : f->subject == WR_ABOUT_PUBLISHED ? BY_PUBLISHED : BY_MARKUP;
    wr_option *o = mention_fact(c, f, rank);
    if (!o) continue;
    if (!visible || f->subject != WR_ABOUT_DAY) wr_sign(o, sign_of(f));
    if (!visible && wr_fact_first(c->page->facts, f->subject, f->source) != i)
      wr_sign(o, WR_DAY_LATER);
    if (!visible) continue;
    block = wr_block_of_node(c->d, f->node, block);
    see(c, f->source == WR_FROM_TIME ? &time : &class, o, block);
  }
  for (uint32_t i = 1; i < c->options->n; i++) {
    if (time.days == 1 && at(c, i)->key == time.first) wr_sign(at(c, i), WR_DAY_ONLY_TIME);
    if (class.days == 1 && at(c, i)->key == class.first) wr_sign(at(c, i), WR_DAY_ONLY_CLASS);
  }
}

/* What the words around a date of block i say it is the day of. */
static wr_date_cue cue_of (const collector *c, uint32_t i, wr_slice text, const wr_date *date) {
  wr_date_cue cue = wr_date_cue_before(text, date->start);
  if (cue == WR_CUE_NONE) cue = wr_date_cue_behind(text, date->end);
  if (cue != WR_CUE_NONE || date->start > 4 || i == 0) return cue;
  const wr_block *before = wr_block_at(c->d, i - 1);
  if (before->words > 4) return WR_CUE_NONE;
  wr_slice lead = wr_block_text(c->d, i - 1);
  return wr_date_cue_before(lead, lead.n);
}

static void sign_cue (wr_option *o, wr_date_cue cue, wr_place place) {
  bool near = place <= WR_AT_LEAD;
  if (cue == WR_CUE_PUBLISHED)
    wr_sign(o, near ? WR_DAY_CUE_PUBLISHED : WR_DAY_CUE_PUBLISHED_FAR);
  if (cue == WR_CUE_MODIFIED)
    wr_sign(o, near ? WR_DAY_CUE_MODIFIED : WR_DAY_CUE_MODIFIED_FAR);
  if (cue == WR_CUE_CREDIT)
    wr_sign(o, near ? WR_DAY_CUE_CREDIT : WR_DAY_CUE_CREDIT_FAR);
  if (cue == WR_CUE_OTHER) wr_sign(o, WR_DAY_CUE_OTHER);
}

/* Whether a time of day stands behind the date. */
static bool has_clock (wr_slice text, uint32_t from) {
  for (uint32_t i = from; i + 2 < text.n && i < from + 12; i++)
    if (text.at[i] == ':' && wr_is_digit(text.at[i - 1]) && wr_is_digit(text.at[i + 1]))
      return true;
  return false;
}

/* How the block looks that holds the date. */
static void sign_block (collector *c, wr_option *o, const wr_block *b, wr_slice text,
  const wr_date *date) {
  if (b->hidden) wr_sign(o, WR_DAY_HIDDEN);
  if (b->verdict == WR_V_META) wr_sign(o, WR_DAY_BYLINE);
  if (b->tokens & WR_C_META) wr_sign(o, WR_DAY_META);
  if (b->within & (WR_IN_ARTICLE | WR_IN_MAIN)) wr_sign(o, WR_DAY_ARTICLE);
  if ((date->end - date->start) * 2 > text.n) wr_sign(o, WR_DAY_BARE);
  if (has_clock(text, date->end)) wr_sign(o, WR_DAY_CLOCK);
  if (c->lines < LINES_MOST) {
    c->line[c->lines].key = o->key;
    c->line[c->lines++].signature = b->signature;
  }
}

/* Whether no block like that of a line has another day. */
static bool is_single (const collector *c, uint32_t line) {
  for (uint32_t k = 0; k < c->lines; k++)
    if (c->line[k].signature == c->line[line].signature && c->line[k].key != c->line[line].key)
      return false;
  return true;
}

/* Days in blocks of which there are no more with other days, and those in cards and items of
   lists. */
static void sign_single (collector *c) {
  for (uint32_t k = 1; k < c->options->n; k++) {
    bool single = false, listed = false;
    for (uint32_t i = 0; i < c->lines && !single; i++) {
      if (c->line[i].key != at(c, k)->key) continue;
      single = is_single(c, i);
      listed = true;
    }
    if (single) wr_sign(at(c, k), WR_DAY_SINGLE);
    else if (listed) wr_sign(at(c, k), WR_DAY_LISTED);
  }
}

/* The days written in block i. */
static void mention_block (collector *c, uint32_t i, uint64_t *first, uint32_t *days) {
  const wr_block *b = wr_block_at(c->d, i);
  wr_slice text = wr_block_text(c->d, i);
  wr_place place = wr_place_of(c->d, &c->page->marks, i);
  uint32_t from = 0;
  wr_date date;
  while (c->mentions < MENTIONS_MOST && wr_date_next(text, c->day_first, &from, &date)) {
    c->mentions++;
    settle_order(c, &date);
    /* A number such as 3.11.12 is a day only where a day is to be expected. */
    if (date.form >= WR_DATE_SHORT_YEAR && b->words > BYLINE_WORDS) continue;
    if (date.form == WR_DATE_COMPACT && b->words > LINE_WORDS) continue;
    if (date.form == WR_DATE_OPEN && !c->ordered) continue;
    wr_span origin = wr_piece_origin(&c->d->layer[WR_BLOCK_PIECES],
      (wr_span) {b->text.start + date.start, b->text.start + date.end});
    wr_option *o = mention(c, text, &date, origin, WR_FROM_TEXT, BY_TEXT);
    if (!o) continue;
    uint32_t sign = (b->words <= LINE_WORDS ? WR_DAY_LINE : WR_DAY_TEXT) + place;
    wr_option *other = mention_swapped(c, text, date, origin, WR_FROM_TEXT, BY_TEXT);
    if (other) wr_sign(other, sign);
    wr_sign(o, sign);
    sign_cue(o, cue_of(c, i, text, &date), place);
    sign_block(c, o, b, text, &date);
    if (!*days) wr_sign(o, WR_DAY_FIRST_TEXT);
    if (!c->below && i >= c->page->marks.title && c->page->marks.title != WR_NONE)
      wr_sign(o, WR_DAY_FIRST_BELOW), c->below = true;
    if (!*days || *first != o->key) ++*days;
    if (*days == 1) *first = o->key;
  }
}

/* The latest year behind a sign of copyright. */
static void find_copyright (collector *c, wr_slice text) {
  for (uint32_t i = wr_find(text, 0, WR_SLICE("\xc2\xa9")); i != WR_NONE && i < text.n;) {
    uint32_t end = i + COPYRIGHT_REACH < text.n ? i + COPYRIGHT_REACH : text.n;
    for (i += 2; i + 4 <= end; i++) {
      uint32_t year = 0, k = 0;
      while (i + k < end && wr_is_digit(text.at[i + k]))
        year = year * 10 + (uint32_t) (text.at[i + k++] - '0');
      if (k == 4 && year > c->frame.copyright && year >= 1990 && year <= 2100)
        c->frame.copyright = year;
      i += k;
    }
    i = wr_find(text, end, WR_SLICE("\xc2\xa9"));
  }
}

static void mention_texts (collector *c) {
  uint64_t first = 0;
  uint32_t days = 0;
  for (uint32_t i = 0; i < c->d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(c->d, i);
    if (b->digits < 4) continue;
    mention_block(c, i, &first, &days);
    if (b->words <= COPYRIGHT_WORDS) find_copyright(c, wr_block_text(c->d, i));
  }
  for (uint32_t i = 1; i < c->options->n && days == 1; i++)
    if (at(c, i)->key == first) wr_sign(at(c, i), WR_DAY_ONLY_TEXT);
}

/* Names of values in scripts, by how they end, and what they say of the day. */
static const struct { const char *name; uint32_t sign; } script_names[] = {
  {"ublish", WR_DAY_SCRIPT_PUBLISHED}, {"reated", WR_DAY_SCRIPT_CREATED},
  {"odified", WR_DAY_SCRIPT_MODIFIED}, {"pdated", WR_DAY_SCRIPT_MODIFIED}
};

/* Bytes of a page's scripts that are searched, and of what follows a name. */
enum { SCRIPT_MOST = 1 << 17, VALUE_REACH = 48 };

/* The day behind a name of the list that ends at s[i]; a value in quotes, a colon or an equals
   sign between. */
static void mention_value (collector *c, wr_slice s, uint32_t i, uint32_t sign, wr_span origin) {
  uint32_t end = i + VALUE_REACH < s.n ? i + VALUE_REACH : s.n, from = 0;
  wr_slice value = {s.at + i, end - i};
  wr_date date;
  if (!memchr(value.at, ':', value.n) && !memchr(value.at, '=', value.n)) return;
  if (!wr_date_next(value, c->day_first, &from, &date)) return;
  if (date.form >= WR_DATE_OPEN || memchr(value.at, '}', date.start)) return;
  wr_option *o = mention(c, value, &date, origin, WR_FROM_SCRIPT, BY_URL);
  if (o) wr_sign(o, sign);
}

static void mention_script (collector *c, wr_node_id text) {
  wr_slice s = wr_node_data(c->d, text);
  wr_span origin = wr_node_at(c->d, text)->span;
  for (size_t k = 0; k < sizeof script_names / sizeof *script_names; k++) {
    wr_slice name = {script_names[k].name, (uint32_t) strlen(script_names[k].name)};
    for (uint32_t i = wr_find(s, 0, name); i != WR_NONE; i = wr_find(s, i + 1, name))
      if (i + name.n < s.n) mention_value(c, s, i + name.n, script_names[k].sign, origin);
  }
}

/* Values in scripts: the data of applications, asked only where nothing else tells. */
static void mention_scripts (collector *c) {
  uint32_t left = SCRIPT_MOST;
  for (wr_node_id id = 0; id != WR_NONE; id = wr_node_next(c->d, id)) {
    const wr_node *n = wr_node_at(c->d, id);
    if (n->type != WR_ELEMENT || n->name != WR_TAG_script || n->first == WR_NONE) continue;
    uint32_t bytes = wr_node_data(c->d, n->first).n;
    if (bytes > left) continue;
    left -= bytes;
    mention_script(c, n->first);
  }
}

/* Countries that write the day first also in English, and where a page is from: "en-GB", a host
   under .uk. */
static bool writes_day_first (const wr_meta_page *page) {
  static const char *const regions[] = {"gb", "uk", "au", "nz", "ie", "in", "za", "sg"};
  wr_slice l = page->language, host = page->url;
  if (!writes_both_orders(page)) return true;
  uint32_t from = 0, end;
  for (uint32_t i = 0; i + 2 < host.n && i < 12; i++)
    if (memcmp(host.at + i, "://", 3) == 0) from = i + 3;
  for (end = from; end < host.n && host.at[end] != '/' && host.at[end] != ':';) end++;
  wr_slice top = {host.at + (end >= 3 ? end - 3 : end), end >= 3 ? 3 : 0};
  for (size_t i = 0; i < sizeof regions / sizeof *regions; i++) {
    if (l.n == 5 && wr_begins((wr_slice) {l.at + 3, 2}, regions[i])) return true;
    if (from && top.n && top.at[0] == '.' && wr_begins((wr_slice) {top.at + 1, 2}, regions[i]))
      return true;
  }
  return false;
}

/* The latest month that an image of the page's head is filed under. */
static void find_upload (collector *c) {
  for (uint32_t i = 0; i < c->page->facts->all.n; i++) {
    const wr_fact *f = wr_fact_at(c->page->facts, i);
    wr_date date;
    if (f->subject != WR_ABOUT_IMAGE || !wr_date_of_url(f->value.text, &date)) continue;
    if (wr_day_key(&date) > wr_day_key(&c->frame.upload)) c->frame.upload = date;
  }
}

bool wr_days_collect (wr_doc *d, const wr_meta_page *page, wr_array *options) {
  collector c = {.d = d, .page = page, .options = options};
  options->n = 0;
  /* room for all of them at once: options are pointed to while others are added */
  if (!wr_array_reserve(options, DAYS_MOST + 2, sizeof (wr_option)) ||
      !wr_array_push(options, sizeof (wr_option))) return false;
  c.day_first = d->options.day_first || writes_day_first(page);
  c.ordered = c.day_first || page->language.n;
  wr_date *url = &c.frame.url;
  if (!wr_date_of_url(page->url, url)) *url = (wr_date) {0};
  if (url->day) mention(&c, page->url, url, (wr_span) {WR_NONE, WR_NONE}, WR_FROM_URL, BY_URL);
  find_upload(&c);
  mention_facts(&c);
  mention_texts(&c);
  if (!wr_days_told(options) && wr_is_dated(page->type)) mention_scripts(&c);
  sign_single(&c);
  wr_days_compare(page, &c.frame, options);
  return !c.failed;
}
