/* page_type.c: what kind of page this is: points for each type, the most points win */
#include "base/ascii.h"
#include "clean/meta/fact.h"
#include "clean/meta/fact_name.h"
#include "clean/page_type.h"
#include "clean/token_class.h"
#include "html/names_table.h"

/* A word and the points it gives types; what a word gives is a guess that others confirm or
   outvote. */
typedef struct sign {
  const char *word;
  int8_t points[WR_PAGE_TYPE_N];
} sign;

enum { A = WR_ARTICLE, D = WR_DOCUMENTATION, F = WR_FORUM, L = WR_LISTING, C = WR_COLLECTION,
  P = WR_PRODUCT, S = WR_SERVICE };

/* Words of the address. */
static const sign address_signs[] = {
  {"forum", {[F] = 25}}, {"forums", {[F] = 25}}, {"thread", {[F] = 20}},
  {"threads", {[F] = 25}}, {"showthread", {[F] = 30}}, {"viewtopic", {[F] = 30}},
  {"topic", {[F] = 12}}, {"bbs", {[F] = 20}}, {"boards", {[F] = 15}},
  {"discussion", {[F] = 10}}, {"discussions", {[F] = 12}}, {"reddit", {[F] = 25}},
  {"stackexchange", {[F] = 25}}, {"stackoverflow", {[F] = 25}}, {"questions", {[F] = 12}},
  {"community", {[F] = 10}}, {"talk", {[F] = 6}}, {"quora", {[F] = 25}},
  {"comments", {[F] = 10}}, {"docs", {[D] = 25}}, {"doc", {[D] = 15}},
  {"documentation", {[D] = 25}}, {"reference", {[D] = 15}}, {"api", {[D] = 12}},
  {"manual", {[D] = 15}}, {"developer", {[D] = 12}}, {"developers", {[D] = 12}},
  {"readthedocs", {[D] = 25}}, {"wiki", {[D] = 6, [A] = 4}}, {"tutorial", {[D] = 8}},
  {"tutorials", {[D] = 6}}, {"guide", {[D] = 4, [A] = 3}}, {"learn", {[D] = 5}},
  {"product", {[P] = 18}}, {"products", {[P] = 14, [C] = 4}}, {"dp", {[P] = 15}},
  {"item", {[P] = 10}}, {"buy", {[P] = 6}}, {"collections", {[C] = 20}},
  {"collection", {[C] = 18}}, {"categories", {[C] = 8, [L] = 6}},
  {"category", {[C] = 8, [L] = 8}}, {"catalog", {[C] = 12}}, {"shop", {[C] = 10, [P] = 4}},
  {"store", {[C] = 6, [P] = 2}}, {"tag", {[L] = 12}}, {"search", {[L] = 12}},
  {"archive", {[L] = 8}}, {"jobs", {[L] = 10}}, {"directory", {[L] = 10}},
  {"best", {[A] = 4, [L] = 2}}, {"top", {[A] = 2, [L] = 2}}, {"list", {[L] = 6}},
  {"events", {[L] = 8}}, {"services", {[S] = 18}}, {"service", {[S] = 14}},
  {"solutions", {[S] = 14}}, {"solution", {[S] = 12}}, {"pricing", {[S] = 14}},
  {"features", {[S] = 10}}, {"platform", {[S] = 10}}, {"about", {[S] = 8}},
  {"contact", {[S] = 10}}, {"consulting", {[S] = 8}}, {"software", {[S] = 5}},
  {"agency", {[S] = 6}}, {"blog", {[A] = 14}}, {"blogs", {[A] = 10}}, {"news", {[A] = 12}},
  {"article", {[A] = 15}}, {"articles", {[A] = 12}}, {"story", {[A] = 12}}, {"post", {[A] = 8}},
  {"posts", {[A] = 6}}, {"insights", {[A] = 8}}, {"recipe", {[A] = 8}}, {"recipes", {[A] = 6}},
  {NULL, {0}}
};

/* Values of og:type and of @type in JSON-LD, in lower case. */
static const sign type_signs[] = {
  {"article", {[A] = 14}}, {"newsarticle", {[A] = 18}}, {"blogposting", {[A] = 16}},
  {"recipe", {[A] = 12}}, {"techarticle", {[D] = 12}}, {"product", {[P] = 16}},
  {"productgroup", {[P] = 18}}, {"discussionforumposting", {[F] = 30}}, {"qapage", {[F] = 22}},
  {"question", {[F] = 3}}, {"itemlist", {[L] = 6, [C] = 8}},
  {"collectionpage", {[C] = 8, [L] = 8}}, {"service", {[S] = 14}},
  {"localbusiness", {[S] = 10}}, {"softwareapplication", {[S] = 6}},
  {"professionalservice", {[S] = 10}}, {"blog", {[L] = 8}}, {"apireference", {[D] = 20}},
  {"jobposting", {[L] = 4}}, {NULL, {0}}
};

/* First words of <meta name=generator>. */
static const sign generator_signs[] = {
  {"discourse", {[F] = 30}}, {"phpbb", {[F] = 30}}, {"xenforo", {[F] = 30}},
  {"vbulletin", {[F] = 30}}, {"discuz", {[F] = 30}}, {"nodebb", {[F] = 30}},
  {"flarum", {[F] = 30}}, {"mybb", {[F] = 30}}, {"vanilla", {[F] = 25}}, {"lemmy", {[F] = 30}},
  {"sphinx", {[D] = 25}}, {"mkdocs", {[D] = 25}}, {"docusaurus", {[D] = 25}},
  {"gitbook", {[D] = 25}}, {"vitepress", {[D] = 20}}, {"docfx", {[D] = 25}},
  {"mediawiki", {[D] = 4, [A] = 4}}, {"asciidoctor", {[D] = 20}}, {NULL, {0}}
};

typedef struct tally {
  int *points;                         /* by type */
} tally;

static void add_sign (tally *t, const sign *signs, wr_slice word) {
  for (; signs->word; signs++) {
    uint32_t i = 0;
    while (i < word.n && signs->word[i] && (word.at[i] | 32) == signs->word[i]) i++;
    if (i < word.n || signs->word[i]) continue;
    for (int k = 0; k < WR_PAGE_TYPE_N; k++) t->points[k] += signs->points[k];
    return;
  }
}

static void add_words (tally *t, const sign *signs, wr_slice s, uint32_t most) {
  for (uint32_t i = 0, j; i < s.n && most; i = j + 1) {
    for (j = i; j < s.n && wr_is_letter(s.at[j]); j++) continue;
    if (j == i) continue;
    add_sign(t, signs, (wr_slice) {s.at + i, j - i});
    most--;
  }
}

/* Whether a part of an address begins with a year of this century that goes on as a date: "2024/",
   "2024-05", "202405". */
static bool begins_dated (wr_slice part) {
  if (part.n < 6 || part.at[0] != '2' || part.at[1] != '0') return false;
  if (!wr_is_digit(part.at[2]) || !wr_is_digit(part.at[3])) return false;
  if (part.at[4] == '/') return true;
  uint32_t month = part.at[4] == '-' ? 5 : 4;
  if (month + 2 > part.n || !wr_is_digit(part.at[month + 1])) return false;
  char ten = part.at[month], one = part.at[month + 1];
  return ten == '0' ? one != '0' : ten == '1' && one <= '2';
}

/* The shape of an address: "/" is a home page, a slug of many words or a year is an article. */
static void look_at_shape (wr_type_look *t, wr_slice url) {
  uint32_t slashes = 0, hyphens = 0, last = 0;
  for (uint32_t i = 0; i < url.n && url.at[i] != '?' && url.at[i] != '#'; i++) {
    hyphens += url.at[i] == '-';
    if (url.at[i] != '/') continue;
    slashes++;
    if (i + 1 < url.n) hyphens = 0, last = i;
    t->year |= begins_dated((wr_slice) {url.at + i + 1, url.n - i - 1});
  }
  t->known = true;
  t->home = slashes <= 3 && url.n - last < 2;
  t->slug = hyphens >= 4;
  t->query = memchr(url.at, '?', url.n) != NULL;
  t->depth = slashes > 2 ? slashes - 2 : 0;
}

static wr_slice attribute (const wr_doc *d, wr_node_id id, wr_name name) {
  return wr_node_value(d, id, name);
}

static bool tells_published (wr_slice name) {
  uint8_t about, source;
  return name.n && wr_fact_named(name, &about, &source) && about == WR_ABOUT_PUBLISHED;
}

static void add_meta (wr_type_look *look, tally *t, const wr_doc *d, wr_node_id id, wr_slice *url) {
  wr_slice name = attribute(d, id, WR_ATTR_property),
    content = attribute(d, id, WR_ATTR_content);
  if (!name.n) name = attribute(d, id, WR_ATTR_name);
  look->published |= tells_published(name);
  if (wr_slice_is(name, WR_SLICE("og:type"))) add_words(t, type_signs, content, 1);
  if (wr_slice_is(name, WR_SLICE("generator"))) add_words(t, generator_signs, content, 1);
  if (wr_slice_is(name, WR_SLICE("og:url")) && !url->n) *url = content;
}

/* The words behind each "@type" of a JSON-LD script. */
static void add_json (tally *t, wr_slice s) {
  uint32_t seen = 0;
  for (uint32_t i = 0; i + 8 < s.n && seen < 12; i++) {
    const char *at = memchr(s.at + i, '@', s.n - i - 8);
    if (!at) return;
    i = (uint32_t) (at - s.at);
    if (memcmp(at, "@type\"", 6) != 0) continue;
    for (i += 6; i < s.n && !wr_is_letter(s.at[i]) && s.at[i] != '}'; i++) continue;
    uint32_t end = i;
    while (end < s.n && wr_is_letter(s.at[end])) end++;
    add_sign(t, type_signs, (wr_slice) {s.at + i, end - i});
    seen++;
  }
}

static void look_at_markup (wr_type_look *look, const wr_doc *d) {
  wr_slice url = d->options.url;
  tally address = {look->address}, declared = {look->declared};
  for (wr_node_id id = 1; id < d->layer[WR_NODES].n; id++) {
    const wr_node *n = wr_node_at(d, id);
    /* By names first: whether the next node is an element is anybody's guess. */
    if (n->name != WR_TAG_meta && n->name != WR_TAG_link && n->name != WR_TAG_script) continue;
    if (n->type != WR_ELEMENT) continue;
    if (n->name == WR_TAG_meta) add_meta(look, &declared, d, id, &url);
    else if (n->name == WR_TAG_link && !url.n
      && wr_slice_is(attribute(d, id, WR_ATTR_rel), WR_SLICE("canonical")))
      url = attribute(d, id, WR_ATTR_href);
    else if (n->name == WR_TAG_script && n->first != WR_NONE
      && wr_slice_is(attribute(d, id, WR_ATTR_type), WR_SLICE("application/ld+json")))
      add_json(&declared, wr_node_data(d, n->first));
  }
  add_words(&address, address_signs, url, 40);
  if (url.n) look_at_shape(look, url);
}

static bool has_price (wr_slice s) {
  for (uint32_t i = 0; i + 1 < s.n; i++) {
    bool money = s.at[i] == '$' || (i + 2 < s.n && memcmp(s.at + i, "£", 2) == 0)
      || (i + 3 < s.n && memcmp(s.at + i, "€", 3) == 0);
    uint32_t next = s.at[i] == '$' ? i + 1 : i + 2;
    if (money && next < s.n && wr_is_digit(s.at[next])) return true;
  }
  return false;
}

static void look_at_blocks (wr_type_look *f, const wr_doc *d, const wr_page *page) {
  for (uint32_t i = 0; i < d->layer[WR_BLOCKS].n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (!wr_page_counts(page, b)) continue;
    f->blocks++;
    f->words += b->words;
    f->characters += b->characters;
    f->link_characters += b->link_characters;
    f->headings += b->kind == WR_HEADING;
    f->items += b->kind == WR_LIST_ITEM;
    f->rows += b->kind == WR_ROW;
    f->controls += (b->within & (WR_IN_FORM | WR_IN_CONTROL)) != 0;
    if (b->words >= 25 && b->link_characters * 3 < b->characters) f->long_words += b->words;
    if (b->kind == WR_CODE) f->code += b->words;
    if (b->digits && b->words < 20 && has_price(wr_block_text(d, i))) f->prices++;
    if (b->tokens & WR_C_BUY) f->buy++;
    if (b->tokens & WR_C_META && b->within & (WR_IN_ARTICLE | WR_IN_MAIN)) f->bylines++;
    if (b->tokens & (WR_C_TEASER | WR_C_LISTING)) f->cards += b->words;
  }
}

/* Whether s has a number that is a year of this century. */
static bool has_year (wr_slice s) {
  for (uint32_t i = 0, end; i < s.n; i = end + 1) {
    for (end = i; end < s.n && wr_is_digit(s.at[end]); end++) continue;
    if (end - i == 4 && s.at[i] == '2' && s.at[i + 1] == '0') return true;
  }
  return false;
}

/* Blocks below the title that may say when the page was written; words of one, and digits. */
enum { BELOW = 5, LINE_WORDS = 25, DATE_DIGITS = 5 };

/* Whether one of the short lines right below the title has a date. */
static bool is_dated (const wr_doc *d, const wr_page *page) {
  uint32_t seen = 0;
  for (uint32_t i = page->title; i != WR_NONE && ++i < d->layer[WR_BLOCKS].n && seen < BELOW;) {
    const wr_block *b = wr_block_at(d, i);
    if (!wr_page_counts(page, b)) continue;
    if (b->words >= LINE_WORDS) return false;
    if (b->digits >= DATE_DIGITS && has_year(wr_block_text(d, i))) return true;
    seen++;
  }
  return false;
}

void wr_page_type_look (const wr_doc *d, const wr_page *page, wr_type_look *out) {
  memset(out, 0, sizeof *out);
  look_at_markup(out, d);
  look_at_blocks(out, d, page);
  out->dated = is_dated(d, page);
}

static void add_figures (int *points, const wr_page *page, const wr_type_look *f) {
  uint32_t words = f->words + 1;
  if (f->home) points[S] += 14;
  if (f->slug) points[A] += 10;
  if (f->year) points[A] += 14;
  points[A] += (int) (f->long_words * 14 / words);
  if (f->bylines) points[A] += 6;
  if (f->dated) points[A] += 10, points[F] += 10;
  if (f->published) points[A] += 8, points[F] += 6;
  points[D] += f->code * 8 > words ? 8 : f->code ? 3 : 0;
  if (page->messages >= 3) points[F] += 10;
  if (f->prices >= 6) points[C] += 14;
  if (f->prices && f->prices < 30 && f->buy >= 3) points[P] += 10;
  if (f->cards * 4 > words) points[L] += 6, points[C] += 6;
  if (f->long_words * 4 < words) points[S] += 4, points[C] += 4, points[L] += 4;
}

wr_page_type wr_page_type_judge (const wr_page *page, const wr_type_look *look,
  float *confidence) {
  int points[WR_PAGE_TYPE_N] = {[A] = 2, [S] = 8, [L] = 5, [C] = 2, [D] = 2}, best = 0,
      second = -1;
  for (int i = 0; i < WR_PAGE_TYPE_N; i++) points[i] += look->address[i] + look->declared[i];
  add_figures(points, page, look);
  for (int i = 1; i < WR_PAGE_TYPE_N; i++)
    if (points[i] > points[best]) best = i;
  for (int i = 0; i < WR_PAGE_TYPE_N; i++)
    if (i != best && (second < 0 || points[i] > points[second])) second = i;
  int lead = points[best] - points[second];
  *confidence = (float) (lead + 10) / (float) (lead + 20);
  return (wr_page_type) best;
}

wr_page_type wr_page_type_find (const wr_doc *d, const wr_page *page, float *confidence) {
  wr_type_look look;
  wr_page_type_look(d, page, &look);
  return wr_page_type_judge(page, &look, confidence);
}
