/* day_compare.c: what the days of a page say of each other */
#include "clean/meta/day_compare.h"

#include "base/ascii.h"
#include "clean/place.h"

enum { LONG = 400, THIN = 100 };      /* words of content */
enum { WEEK = 7, YEAR = 365 };         /* days between publication and a change */

typedef struct comparison {
  const wr_meta_page *page;
  wr_option *at;
  uint32_t n, earliest, latest;        /* options; which of them; 0: none */
  uint64_t changed, commented;         /* the latest change; the first comment; 0: none */
  uint32_t declared, near;             /* how many are declared, stand by the title */
  uint32_t agreeing;                   /* the most ways in which the page tells one day */
  bool told;                           /* some day is told to be that of publication */
} comparison;

static bool is_declared (const wr_option *o) {
  for (uint32_t from = 0; from < WR_SOURCE_N; from++)
    if (from != WR_FROM_OTHER_OBJECT && wr_signed(o, WR_DAY_PUBLISHED + from)) return true;
  return false;
}

static bool is_dated (const wr_option *o) {
  return wr_signed(o, WR_DAY_DATED) || wr_signed(o, WR_DAY_DATED_DUBLIN);
}

static bool is_changed (const wr_option *o) {
  return wr_signed(o, WR_DAY_MODIFIED_OBJECT) || wr_signed(o, WR_DAY_MODIFIED_OPENGRAPH)
    || wr_signed(o, WR_DAY_MODIFIED_META) || wr_signed(o, WR_DAY_MODIFIED_SEEN);
}

static bool is_change (const wr_option *o) {
  return is_changed(o) || wr_signed(o, WR_DAY_CUE_MODIFIED)
    || wr_signed(o, WR_DAY_CUE_MODIFIED_FAR);
}

static bool is_publication (const wr_option *o) {
  return is_declared(o) || wr_signed(o, WR_DAY_CUE_PUBLISHED);
}

static bool stands_at (const wr_option *o, uint32_t place) {
  return wr_signed(o, WR_DAY_TIME + place) || wr_signed(o, WR_DAY_LINE + place)
    || wr_signed(o, WR_DAY_CLASS + place) || wr_signed(o, WR_DAY_TEXT + place);
}

/* Whether a line under or over the title names the day. */
static bool is_bylined (const wr_option *o) {
  for (uint32_t place = WR_AT_TITLE; place <= WR_AT_LEAD; place++)
    if (stands_at(o, place)) return true;
  return false;
}

bool wr_days_told (const wr_array *options) {
  const wr_option *o = options->at;
  for (uint32_t i = 1; i < options->n; i++)
    if (is_declared(&o[i]) || is_bylined(&o[i])) return true;
  return false;
}

/* Days since some day, close enough to tell neighbours. */
static int64_t serial (uint64_t key) {
  static const uint16_t before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  uint64_t year = key / 512, month = key / 32 % 16;
  return (int64_t) (year * 365 + year / 4 + before[(month - 1) % 12] + key % 32);
}

/* Of the places where the day is written in one manner only the best counts. */
static void keep_best_place (wr_option *o, uint32_t base, uint32_t n) {
  static const uint8_t order[] = {WR_AT_UNDER, WR_AT_OVER, WR_AT_NEAR, WR_AT_LEAD, WR_AT_TITLE,
    WR_AT_INSIDE, WR_AT_END, WR_AT_REST, WR_AT_FURNITURE, WR_AT_COMMENT, WR_AT_RELATED};
  bool kept = false;
  for (uint32_t k = 0; k < WR_PLACE_N; k++)
    for (uint32_t manner = n; manner > 0; manner--) {
      uint32_t sign = base + (manner - 1) * WR_PLACE_N + order[k];
      if (kept) wr_unsign(o, sign);
      kept |= wr_signed(o, sign);
    }
}

static void keep_best (wr_option *o) {
  keep_best_place(o, WR_DAY_TIME, 1);
  keep_best_place(o, WR_DAY_CLASS, 1);
  keep_best_place(o, WR_DAY_TEXT, 2);
  if (wr_signed(o, WR_DAY_CUE_PUBLISHED)) wr_unsign(o, WR_DAY_CUE_PUBLISHED_FAR);
  if (wr_signed(o, WR_DAY_CUE_MODIFIED)) wr_unsign(o, WR_DAY_CUE_MODIFIED_FAR);
  if (wr_signed(o, WR_DAY_CUE_CREDIT)) wr_unsign(o, WR_DAY_CUE_CREDIT_FAR);
}

/* In how many ways that do not depend on each other the page tells the day. */
static uint32_t ways (const wr_option *o) {
  uint32_t n = 0;
  n += is_declared(o) || is_dated(o) || wr_signed(o, WR_DAY_CREATED);
  n += wr_signed(o, WR_DAY_URL);
  n += is_bylined(o);
  n += wr_signed(o, WR_DAY_SCRIPT_PUBLISHED) || wr_signed(o, WR_DAY_SCRIPT_CREATED);
  return n;
}

/* How the day agrees with what the address is filed under. */
static void compare_with_url (wr_option *o, const wr_date *url) {
  uint32_t year = (uint32_t) (o->key / 512), month = (uint32_t) (o->key / 32 % 16);
  if (!url->year) return;
  if (url->day && wr_day_key(url) == o->key) wr_sign(o, WR_DAY_URL);
  if (url->month) wr_sign(o, year == url->year && month == url->month ? WR_DAY_URL_MONTH
    : WR_DAY_URL_OTHER_MONTH);
  else wr_sign(o, year == url->year ? WR_DAY_URL_YEAR : WR_DAY_URL_OTHER_YEAR);
}

/* A page shows no image before it was uploaded. */
static void compare_with_upload (wr_option *o, const wr_date *upload) {
  uint64_t month = o->key / 32, uploaded = (uint64_t) upload->year * 16 + upload->month;
  if (!upload->year || !upload->month) return;
  if (upload->day && wr_day_key(upload) == o->key) wr_sign(o, WR_DAY_UPLOAD);
  wr_sign(o, month == uploaded ? WR_DAY_UPLOAD_MONTH : month < uploaded ? WR_DAY_BEFORE_UPLOAD
    : WR_DAY_AFTER_UPLOAD);
}

static void find_bounds (comparison *c) {
  for (uint32_t i = 1; i < c->n; i++) {
    wr_option *o = &c->at[i];
    if (stands_at(o, WR_AT_COMMENT) && (!c->commented || o->key < c->commented))
      c->commented = o->key;
    keep_best(o);
    c->told |= is_publication(o);
    if (!c->earliest || o->key < c->at[c->earliest].key) c->earliest = i;
    if (!c->latest || o->key > c->at[c->latest].key) c->latest = i;
    if (is_changed(o) && o->key > c->changed) c->changed = o->key;
    c->declared += is_declared(o);
    c->near += is_bylined(o);
    if (ways(o) > c->agreeing) c->agreeing = ways(o);
  }
}

/* Where a byline says which day is which, it does not count that the day of a change comes first:
   "Updated 4 June, published 17 May". */
static void put_first (comparison *c) {
  static const uint32_t firsts[] = {WR_DAY_FIRST_TEXT, WR_DAY_FIRST_BELOW, WR_DAY_FIRST_TIME,
    WR_DAY_FIRST_CLASS};
  wr_option *published = NULL;
  for (uint32_t i = 1; i < c->n && !published; i++)
    if (wr_signed(&c->at[i], WR_DAY_CUE_PUBLISHED)) published = &c->at[i];
  for (uint32_t i = 1; i < c->n && published; i++) {
    wr_option *o = &c->at[i];
    if (!wr_signed(o, WR_DAY_CUE_MODIFIED) || wr_signed(o, WR_DAY_CUE_PUBLISHED)) continue;
    for (size_t k = 0; k < sizeof firsts / sizeof *firsts; k++) {
      if (!wr_signed(o, firsts[k])) continue;
      wr_unsign(o, firsts[k]);
      wr_sign(published, firsts[k]);
    }
  }
}

static void sign_order (const comparison *c, wr_option *o) {
  bool forum = c->page->type == WR_FORUM;
  bool first = wr_signed(o, WR_DAY_FIRST_TIME) || wr_signed(o, WR_DAY_FIRST_TEXT);
  if (c->n == 2) wr_sign(o, WR_DAY_ALONE);
  if (forum && o == &c->at[c->earliest]) wr_sign(o, WR_DAY_FORUM_EARLIEST);
  if (forum && first) wr_sign(o, WR_DAY_FORUM_FIRST);
  if (o == &c->at[c->earliest] && c->n > 2) wr_sign(o, WR_DAY_EARLIEST);
  if (o == &c->at[c->latest] && c->n > 2) wr_sign(o, WR_DAY_LATEST);
  if (c->changed && o->key > c->changed) wr_sign(o, WR_DAY_AFTER_CHANGE);
  if (c->commented && o->key > c->commented) wr_sign(o, WR_DAY_AFTER_COMMENT);
  if (o->mentions >= 3) wr_sign(o, WR_DAY_OFTEN);
  if (o->key % 512 == 1 * 32 + 1) wr_sign(o, WR_DAY_NEW_YEAR);
}

static void sign_agreement (const comparison *c, wr_option *o) {
  bool declared = is_declared(o), modified = is_changed(o), bylined = is_bylined(o);
  uint32_t agree = ways(o);
  o->plain = declared || is_dated(o);
  if (!c->told && is_change(o)) wr_sign(o, WR_DAY_MODIFIED_ALONE);
  if (modified && !declared) wr_sign(o, WR_DAY_ONLY_MODIFIED);
  if (modified && declared) wr_sign(o, WR_DAY_UNCHANGED);
  if (modified && bylined) wr_sign(o, WR_DAY_MODIFIED_LINE);
  if (declared && bylined) wr_sign(o, WR_DAY_PUBLISHED_LINE);
  if (agree >= 2) wr_sign(o, WR_DAY_AGREE_TWO);
  if (agree >= 3) wr_sign(o, WR_DAY_AGREE_THREE);
  if (agree >= 2 && agree == c->agreeing) wr_sign(o, WR_DAY_AGREE_MOST);
}

static bool is_far (const wr_option *o) {
  for (uint32_t place = WR_AT_COMMENT; place < WR_PLACE_N; place++)
    if (stands_at(o, place)) return true;
  return false;
}

/* The same said of all sources and all places together. */
static void sign_sort (const comparison *c, wr_option *o) {
  bool declared = is_declared(o), near = is_bylined(o);
  if (declared) wr_sign(o, WR_DAY_DECLARED);
  if (declared && c->declared == 1) wr_sign(o, WR_DAY_ONLY_DECLARED);
  if (near) wr_sign(o, WR_DAY_NEAR);
  if (near && c->near == 1) wr_sign(o, WR_DAY_ONLY_NEAR);
  bool with_text = near || stands_at(o, WR_AT_INSIDE) || stands_at(o, WR_AT_END);
  if (!with_text && is_far(o)) wr_sign(o, WR_DAY_FAR);
}

/* Whether the time of day that was declared is that of Greenwich. */
static bool is_universal (const wr_option *o) {
  wr_slice s = o->value.text;
  return s.n > 10 && (s.at[s.n - 1] == 'Z' || memcmp(s.at + s.n - 6, "+00:00", 6) == 0);
}

/* A day off one that is declared may be the same in another zone. */
static void sign_beside (const comparison *c, wr_option *o) {
  bool declared = is_declared(o), near = is_bylined(o) || wr_signed(o, WR_DAY_URL);
  for (uint32_t k = 1; k < c->n && !declared; k++) {
    wr_option *other = &c->at[k];
    int64_t apart = serial(o->key) - serial(other->key);
    if ((apart != 1 && apart != -1) || !is_declared(other)) continue;
    wr_sign(o, WR_DAY_BESIDE);
    if (is_universal(other)) wr_sign(o, WR_DAY_BESIDE_UNIVERSAL);
    if (near) wr_sign(other, WR_DAY_OTHER_ZONE);
  }
}

/* How far apart publication and change are. */
static void sign_gap (const comparison *c, wr_option *o) {
  if (!is_publication(o)) return;
  for (uint32_t k = 1; k < c->n; k++) {
    wr_option *other = &c->at[k];
    int64_t apart = serial(other->key) - serial(o->key);
    if (apart <= 0 || !is_change(other) || is_publication(other)) continue;
    if (apart <= WEEK) wr_sign(o, WR_DAY_GAP_SHORT), wr_sign(other, WR_DAY_GAP_SHORT);
    if (apart > YEAR) wr_sign(o, WR_DAY_GAP_LONG), wr_sign(other, WR_DAY_GAP_LONG);
  }
}

/* What is true of the page, on all options: a sign may weigh more on one page than on another. */
static void sign_page (const comparison *c, const wr_day_frame *frame) {
  const wr_meta_page *page = c->page;
  bool declared = false, near = false, changed = false;
  for (uint32_t i = 1; i < c->n; i++) {
    declared |= is_declared(&c->at[i]);
    near |= is_bylined(&c->at[i]);
    changed |= is_change(&c->at[i]);
  }
  const struct { bool is; uint32_t sign; } signs[] = {
    {declared, WR_DAY_PAGE_DECLARED}, {near, WR_DAY_PAGE_SEEN}, {changed, WR_DAY_PAGE_CHANGED},
    {c->told, WR_DAY_PAGE_TOLD}, {c->n > 2, WR_DAY_PAGE_FEW}, {c->n > 4, WR_DAY_PAGE_MANY},
    {c->n > 9, WR_DAY_PAGE_MOST}, {page->home, WR_DAY_PAGE_HOME},
    {page->article, WR_DAY_PAGE_ARTICLE}, {page->author, WR_DAY_PAGE_AUTHOR},
    {page->comments, WR_DAY_PAGE_COMMENTS}, {page->feed, WR_DAY_PAGE_FEED},
    {page->words > LONG, WR_DAY_PAGE_LONG}, {page->words < THIN, WR_DAY_PAGE_THIN},
    {page->unsure, WR_DAY_PAGE_UNSURE}, {frame->url.day > 0, WR_DAY_PAGE_FILED},
    {c->agreeing >= 2, WR_DAY_PAGE_AGREED}
  };
  wr_sign(&c->at[0], WR_DAY_NONE);
  for (uint32_t i = 0; i < c->n; i++) {
    wr_sign(&c->at[i], WR_DAY_PAGE + page->type);
    for (size_t k = 0; k < sizeof signs / sizeof *signs; k++)
      if (signs[k].is) wr_sign(&c->at[i], signs[k].sign);
  }
}

void wr_days_compare (const wr_meta_page *page, const wr_day_frame *frame, wr_array *options) {
  comparison c = {.page = page, .at = options->at, .n = options->n};
  for (uint32_t i = 1; i < c.n; i++) {
    compare_with_url(&c.at[i], &frame->url);
    compare_with_upload(&c.at[i], &frame->upload);
    if (frame->copyright && c.at[i].key / 512 > frame->copyright)
      wr_sign(&c.at[i], WR_DAY_AFTER_COPYRIGHT);
    if (c.at[i].key / 512 == frame->copyright) wr_sign(&c.at[i], WR_DAY_COPYRIGHT);
  }
  find_bounds(&c);
  put_first(&c);
  for (uint32_t i = 1; i < c.n; i++) {
    sign_order(&c, &c.at[i]);
    sign_agreement(&c, &c.at[i]);
    sign_sort(&c, &c.at[i]);
    sign_beside(&c, &c.at[i]);
    sign_gap(&c, &c.at[i]);
  }
  sign_page(&c, frame);
}
