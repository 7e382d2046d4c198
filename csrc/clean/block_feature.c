/* block_feature.c: blocks as rows of numbers */
#include "clean/lanes.h"

#include "clean/block_feature.h"
#include "clean/box.h"
#include "clean/evidence.h"
#include "clean/surroundings.h"

enum { MIDDLE = 128, REACH = 3, WINDOW = 8, LONG = 25 };

/* How many features each part of a row has, in their order, and where those that many rows share begin. */
enum {
  MASS_BYTES = 9, BOX_BYTES = MASS_BYTES + 3, NEAR_BYTES = 7,
  TEXT_BYTES = 18, PLACE_BYTES = 13, HINT_BYTES = 9, NEIGHBOUR_BYTES = 2 * REACH * NEAR_BYTES, WINDOW_BYTES = 2 * MASS_BYTES,
  BOXES_BYTES = 6 + (2 + WR_REGIONS) * BOX_BYTES, WITHIN_BITS = 23, TOKEN_BITS = 32, PAGE_BYTES = MASS_BYTES + 13,
  AT_NEIGHBOURS = TEXT_BYTES + PLACE_BYTES + HINT_BYTES, AT_WINDOWS = AT_NEIGHBOURS + NEIGHBOUR_BYTES,
  AT_BOXES = AT_WINDOWS + WINDOW_BYTES, AT_PAGE = AT_BOXES + BOXES_BYTES + WITHIN_BITS + TOKEN_BITS
};

_Static_assert(AT_PAGE + PAGE_BYTES == WR_BLOCK_FEATURES, "a row's parts");

/* Where the next feature goes. */
typedef struct row {
  uint8_t *at;
} row;

static inline void put (row *r, uint32_t x) {
  *r->at++ = x > UINT8_MAX ? UINT8_MAX : (uint8_t) x;
}

static inline void put_signed (row *r, int64_t x) {
  put(r, x < -MIDDLE ? 0 : (uint32_t) (x + MIDDLE));
}

/* Counts below 8 as they are, then four steps an octave. */
static inline void put_count (row *r, uint32_t x) {
  uint32_t octave = x < 16 ? 0 : 28 - (uint32_t) __builtin_clz(x);
  put(r, x < 8 ? x : octave * 4 + 8 + ((x >> octave) - 8) / 2);
}

static inline uint32_t share (uint32_t part, uint32_t all) {
  if (!all) return 0;
  return part <= UINT32_MAX / 100 ? part * 100 / all : (uint32_t) ((uint64_t) part * 100 / all);
}

/* Most sums are small, and small numbers are divided faster.  n > 0. */
static inline int64_t mean (int64_t sum, uint32_t n) {
  bool small = sum == (int32_t) sum && n <= INT32_MAX;
  return small ? (int32_t) sum / (int32_t) n : sum / n;
}

/* A feature a bit; up to 7 more bytes are written behind them. */
static void put_bits (row *r, uint32_t bits, uint32_t n) {
  for (uint32_t k = 0; k < n; k += 8) wr_eight_store((char *) r->at + k, wr_eight_spread((uint8_t) (bits >> k)));
  r->at += n;
}

/* Texts of blocks by their hashes, open addressing. */
typedef struct text_count {
  uint64_t hash;                       /* 0: free */
  uint32_t n;
} text_count;

typedef struct track {
  uint8_t *at;
  uint32_t stride;
} track;

/* The page as the features see it, and where the reader of it is. */
typedef struct view {
  const wr_doc *doc;
  const wr_page *page;
  const int32_t *points;
  wr_own *own;                         /* rows */
  uint32_t n;
  wr_around *around;
  uint8_t *box;                        /* BOX_BYTES of each box that was asked for */
  bool *described;                     /* which were */
  track near, windows;                 /* NEAR_BYTES of each row, for its neighbours; the masses of the WINDOW rows
                                          from each on */
  wr_mass *before;                     /* of each row: what stands before it */
  text_count *texts;                   /* text_mask + 1 of them */
  uint32_t text_mask;
  wr_mass all;
  uint32_t words, longs;               /* of the rows passed: words, blocks of LONG plain words */
  uint32_t long_blocks;
  uint32_t heading, heading_words;     /* row of the last heading, WR_NONE; words since */
  int heading_points;
  uint32_t last_long;                  /* row of the last long block passed; WR_NONE */
  uint32_t *next_long;                 /* for each row: the row of the next one, itself included */
} view;

static const wr_block *block_of (const view *v, uint32_t i) {
  return wr_block_at(v->doc, v->own[i].block);
}

static uint32_t plain_words (const wr_block *b) {
  uint32_t linked = b->characters ? (uint32_t) ((uint64_t) b->words * b->link_characters / b->characters) : 0;
  return linked > b->words ? 0 : b->words - linked;
}

static void measure_words (const wr_doc *d, wr_own *own, const wr_model *m) {
  uint32_t slots[WR_HINT_MOST];
  uint32_t n = wr_hint_words(d, wr_block_at(d, own->block), slots);
  int32_t sum = 0, known = 0, least = 0, most = 0;
  for (uint32_t i = 0; i < n; i++) {
    int32_t hint = wr_hint_of(m->words, slots[i]);
    sum += hint;
    known += hint != 0;
    least = hint < least ? hint : least;
    most = hint > most ? hint : most;
  }
  own->hint = (int16_t) (known ? sum * 4 / (known + 1) : 0);
  own->least = (int16_t) least;
  own->most = (int16_t) most;
}

/* Counts the text of a row, which its length and first words know. */
static void count_text (view *v, wr_own *own) {
  const wr_block *b = wr_block_at(v->doc, own->block);
  const uint32_t *word = (const uint32_t *) v->doc->layer[WR_WORDS].at + b->word;
  uint64_t hash = b->characters;
  for (uint32_t i = 0; i < b->words_noted; i++) hash = (hash ^ word[i]) * UINT64_C(0x9E3779B97F4A7C15) >> 1;
  hash |= 1;
  uint32_t i = (uint32_t) (hash >> 32) & v->text_mask;
  while (v->texts[i].hash && v->texts[i].hash != hash) i = (i + 1) & v->text_mask;
  v->texts[i].hash = hash;
  own->text = i;
  own->earlier = v->texts[i].n++;
}

static bool read_rows (wr_doc *d, view *v, const wr_model *m) {
  uint32_t n = d->layer[WR_BLOCKS].n;
  wr_echo echo;
  if (!wr_echo_make(d, &echo)) return false;
  v->own = wr_arena_zero(&d->arena, (n + 1) * sizeof *v->own);
  v->next_long = wr_arena_alloc(&d->arena, (n + 1) * sizeof *v->next_long);
  v->before = wr_arena_alloc(&d->arena, (n + 1) * sizeof *v->before);
  for (v->text_mask = 1; v->text_mask < n * 2; v->text_mask <<= 1) continue;
  v->texts = wr_arena_zero(&d->arena, v->text_mask * sizeof *v->texts);
  if (!v->own || !v->next_long || !v->before || !v->texts) return false;
  v->text_mask--;
  for (uint32_t i = 0; i < n; i++) {
    const wr_block *b = wr_block_at(d, i);
    if (!wr_page_judges(v->page, b)) continue;
    wr_own *own = &v->own[v->n++];
    own->block = i;
    own->plain = plain_words(b);
    wr_echo_shares(&echo, d, b, own->echo);
    own->chance = (uint16_t) (b->score * 1000);
    measure_words(d, own, m);
    count_text(v, own);
    v->before[v->n - 1] = v->all;
    wr_mass_add(d, &v->all, own);
    v->long_blocks += own->plain >= LONG;
  }
  v->before[v->n] = v->all;
  v->next_long[v->n] = WR_NONE;
  for (uint32_t i = v->n; i-- > 0;) v->next_long[i] = v->own[i].plain >= LONG ? i : v->next_long[i + 1];
  return true;
}

/* What a byte counts as, each in ten bits of a sum: a capital, a letter, a sign of lists and addresses. */
enum { UPPER = 1, LETTER = 1 << 10, SIGN = 1 << 20, SIGNS_READ = 256 };

#define SMALL_3(c) [c] = LETTER, [c + 1] = LETTER, [c + 2] = LETTER
#define LARGE_3(c) [c] = LETTER + UPPER, [c + 1] = LETTER + UPPER, [c + 2] = LETTER + UPPER
static const uint32_t counted[256] = {
  SMALL_3('a'), SMALL_3('d'), SMALL_3('g'), SMALL_3('j'), SMALL_3('m'), SMALL_3('p'), SMALL_3('s'), SMALL_3('v'), ['y'] = LETTER,
  ['z'] = LETTER, LARGE_3('A'), LARGE_3('D'), LARGE_3('G'), LARGE_3('J'), LARGE_3('M'), LARGE_3('P'), LARGE_3('S'), LARGE_3('V'),
  ['Y'] = LETTER + UPPER, ['Z'] = LETTER + UPPER, ['|'] = SIGN, ['@'] = SIGN, ['$'] = SIGN, ['#'] = SIGN, ['>'] = SIGN,
  ['<'] = SIGN, ['/'] = SIGN
};

/* How a text begins and ends, and what stands at its start. */
static void put_signs (row *r, wr_slice s) {
  unsigned char first = s.n ? (unsigned char) s.at[0] : 0, last = s.n ? (unsigned char) s.at[s.n - 1] : 0;
  uint32_t sum = 0, n = s.n < SIGNS_READ ? s.n : SIGNS_READ;
  for (uint32_t i = 0; i < n; i++) sum += counted[(uint8_t) s.at[i]];
  put(r, (first >= 'A' && first <= 'Z') ? 1 : first >= 'a' && first <= 'z' ? 2 : first >= '0' && first <= '9' ? 3 : first >= 0x80 ? 4 : 0);
  put(r, last == '.' ? 6 : last == '?' || last == '!' ? 5 : last == ':' ? 4 : last >= 0x80 ? 3 : last == ',' || last == ';' ? 2 : last == ')' ? 1 : 0);
  put(r, share(sum % LETTER, sum / LETTER % LETTER));
  put_count(r, sum / SIGN);
}

static void put_text (row *r, const view *v, uint32_t i) {
  const wr_block *b = block_of(v, i);
  put(r, b->kind);
  put(r, b->level);
  put_count(r, b->words);
  put(r, b->words ? b->characters * 8 / b->words : 0);
  put(r, share(b->link_characters, b->characters));
  put_count(r, b->links);
  put_count(r, b->sentence_marks);
  put(r, share(b->stop_words, b->words));
  put_count(r, b->commas);
  put(r, share(b->digits, b->characters));
  put_count(r, b->depth);
  put(r, b->list_depth);
  put(r, b->ordered);
  put(r, b->hidden);
  put_signs(r, wr_block_text(v->doc, v->own[i].block));
}

static void put_place (row *r, const view *v, uint32_t i) {
  uint32_t next = v->next_long[i], title = v->page->title;
  put(r, share(i, v->n));
  put(r, share(v->words, v->all.words));
  put_count(r, i);
  put_count(r, v->n - i);
  put(r, share(v->longs, v->long_blocks));
  put_count(r, v->last_long == WR_NONE ? WR_NONE : i - v->last_long);
  put_count(r, next == WR_NONE ? WR_NONE : next - i);
  put(r, title == WR_NONE ? 0 : v->own[i].block < title ? 1 : v->own[i].block == title ? 2 : 3);
  put_count(r, v->heading == WR_NONE ? WR_NONE : i - v->heading);
  put_count(r, v->heading_words);
  put(r, v->heading == WR_NONE ? 0 : block_of(v, v->heading)->level);
  put_signed(r, v->heading_points);
  put_signed(r, v->heading == WR_NONE ? 0 : v->own[v->heading].hint);
}

static void put_hints (row *r, const view *v, uint32_t i) {
  const wr_own *own = &v->own[i];
  put_signed(r, own->hint);
  put_signed(r, own->least);
  put_signed(r, own->most);
  put_signed(r, v->points[own->block] / 2);
  put(r, own->chance / 5);
  put(r, own->echo[WR_ECHO_BODY]);
  put(r, own->echo[WR_ECHO_NOTE]);
  put_count(r, own->earlier);
  put_count(r, v->texts[own->text].n - own->earlier - 1);
}

static void put_mass (row *r, const wr_mass *m, const wr_mass *all) {
  put_count(r, m->words);
  put(r, share(m->words, all->words));
  put(r, share(m->plain, m->words));
  put(r, share(m->plain, all->plain));
  put_count(r, m->blocks ? m->plain * 2 / m->blocks : 0);
  put(r, share(m->marks, m->words));
  put(r, m->words ? (uint32_t) (mean(m->chance, m->words) / 5) : 0);
  put_signed(r, m->words ? mean(m->hint, m->words) : 0);
  put(r, share(m->echoed, m->words));
}

static wr_mass between (const view *v, uint32_t from, uint32_t to) {
  const wr_mass *a = &v->before[from], *b = &v->before[to];
  return (wr_mass) {
    b->blocks - a->blocks, b->words - a->words, b->plain - a->plain, b->marks - a->marks, b->echoed - a->echoed,
    b->chance - a->chance, b->hint - a->hint
  };
}

/* What rows tell each other stands in tracks: a byte for each row, with room before and behind, so that what a
   group of rows is told by those a step away is one piece of it. */
enum { ROOM = WR_MODEL_LANES };

static bool make_track (wr_doc *d, track *t, uint32_t n, uint32_t features) {
  t->stride = wr_model_rows(n) + 2 * ROOM;
  t->at = wr_arena_zero(&d->arena, (size_t) t->stride * features);
  return t->at != NULL;
}

/* Writes the features of row i, which may lie in the room, into a track. */
static void tell (const track *t, int64_t i, const uint8_t *bytes, uint32_t n) {
  uint8_t *to = t->at + (ROOM + i);
  for (uint32_t k = 0; k < n; k++, to += t->stride) *to = bytes[k];
}

/* What its neighbours are told of row i; those beyond the page's ends are zeros. */
static void tell_neighbours (view *v, uint32_t i) {
  const wr_block *b = block_of(v, i);
  const wr_own *own = &v->own[i];
  const wr_around *a = &v->around[b->box];
  uint8_t bytes[NEAR_BYTES];
  row r = {bytes};
  put_count(&r, b->words + 1);
  put(&r, share(b->link_characters, b->characters));
  put(&r, own->chance / 5);
  put_signed(&r, own->hint);
  put_signed(&r, a->steps ? a->path / a->steps : 0);
  put(&r, b->level ? b->level : b->kind + 8u);
  put_count(&r, b->sentence_marks);
  tell(&v->near, i, bytes, NEAR_BYTES);
}

/* The window that begins at row i, as far as it lies in the page. */
static void tell_window (view *v, int64_t i) {
  int64_t to = i + WINDOW;
  wr_mass m = between(v, i < 0 ? 0 : i < v->n ? (uint32_t) i : v->n, to < v->n ? (uint32_t) to : v->n);
  uint8_t bytes[MASS_BYTES];
  put_mass(&(row) {bytes}, &m, &v->all);
  tell(&v->windows, i, bytes, MASS_BYTES);
}

static bool describe_rows (wr_doc *d, view *v) {
  if (!make_track(d, &v->near, v->n, NEAR_BYTES) || !make_track(d, &v->windows, v->n, MASS_BYTES)) return false;
  for (uint32_t i = 0; i < v->n; i++) tell_neighbours(v, i);
  for (int64_t i = -WINDOW; i <= v->n; i++) tell_window(v, i);
  return true;
}

/* Gives a group the features of a track from row `first` on; gives where the next go. */
static uint8_t *hear (uint8_t *to, const track *t, uint32_t features, int64_t first) {
  for (uint32_t k = 0; k < features; k++, to += WR_MODEL_LANES) memcpy(to, t->at + k * t->stride + ROOM + first, WR_MODEL_LANES);
  return to;
}

/* What all rows of the group that begins at row i share with others: neighbours, the windows before and behind,
   the page. */
static void fill_group (const view *v, uint8_t *group, uint32_t i, const uint8_t *page) {
  uint8_t *to = group + AT_NEIGHBOURS * WR_MODEL_LANES;
  for (int k = 1; k <= REACH; k++) {
    to = hear(to, &v->near, NEAR_BYTES, (int64_t) i - k);
    to = hear(to, &v->near, NEAR_BYTES, (int64_t) i + k);
  }
  to = hear(to, &v->windows, MASS_BYTES, (int64_t) i - WINDOW);
  hear(to, &v->windows, MASS_BYTES, (int64_t) i + 1);
  for (uint32_t k = 0; k < PAGE_BYTES; k++) memset(group + (AT_PAGE + k) * WR_MODEL_LANES, page[k], WR_MODEL_LANES);
}

/* Many blocks ask for the same boxes, and none for most of them. */
static const uint8_t *describe_box (view *v, uint32_t i) {
  const wr_around *a = &v->around[i];
  row r = {v->box + i * BOX_BYTES};
  if (v->described[i]) return r.at;
  v->described[i] = true;
  put_mass(&r, &a->mass, &v->all);
  put_signed(&r, a->sum);
  put_signed(&r, a->steps ? a->path / a->steps : 0);
  put_count(&r, a->repeats);
  return r.at - BOX_BYTES;
}

static void put_box (row *r, view *v, uint32_t box) {
  memcpy(r->at, describe_box(v, box), BOX_BYTES);
  r->at += BOX_BYTES;
}

static void put_boxes (row *r, view *v, uint32_t i) {
  uint32_t box = block_of(v, i)->box, parent = wr_box_at(v->doc, box)->parent;
  const wr_around *a = &v->around[box];
  put_signed(r, a->least);
  put_signed(r, a->most);
  put_signed(r, a->path_least);
  put_signed(r, a->path_most);
  put_signed(r, a->path / 4);
  put_count(r, a->most_repeats);
  put_box(r, v, box);
  put_box(r, v, parent == WR_NONE ? box : parent);
  for (int k = 0; k < WR_REGIONS; k++) put_box(r, v, a->region[k]);
}

static void put_page (row *r, const view *v) {
  const wr_page *p = v->page;
  put_bits(r, 1u << p->type, WR_PAGE_TYPE_N);
  put_mass(r, &v->all, &v->all);
  put_count(r, v->n);
  put_count(r, v->long_blocks);
  put(r, share(p->main, p->words));
  put(r, share(p->article, p->words));
  put(r, share(p->body, p->words));
  put_count(r, p->messages);
}

/* What the rows behind row i are told of it. */
static void pass (view *v, uint32_t i) {
  const wr_block *b = block_of(v, i);
  v->words += b->words;
  v->heading_words += b->words;
  if (v->own[i].plain >= LONG) {
    v->longs++;
    v->last_long = i;
  }
  if (b->kind != WR_HEADING) return;
  v->heading = i;
  v->heading_words = 0;
  v->heading_points = v->points[v->own[i].block] / 2;
}

/* What rows of a group do not share: two pieces of each, with room for whole turns and for put_bits. */
enum {
  FIRST_BYTES = AT_NEIGHBOURS, SECOND_BYTES = AT_PAGE - AT_BOXES, TURNED = WR_LANES - 1,
  SECOND_AT = (FIRST_BYTES + TURNED) / WR_LANES * WR_LANES,
  OWN_BYTES = SECOND_AT + (SECOND_BYTES + 8 + TURNED) / WR_LANES * WR_LANES
};

_Static_assert((int) WR_LANES == (int) WR_MODEL_LANES, "a turn is a group");

static void put_row (uint8_t *own, view *v, uint32_t i) {
  const wr_block *b = block_of(v, i);
  row first = {own}, second = {own + SECOND_AT};
  put_text(&first, v, i);
  put_place(&first, v, i);
  put_hints(&first, v, i);
  put_boxes(&second, v, i);
  put_bits(&second, b->within, WITHIN_BITS);
  put_bits(&second, b->tokens, TOKEN_BITS);
}

/* Writes n columns of a group, whose rows are OWN_BYTES apart. */
static void turn (const uint8_t *rows, uint8_t *to, uint32_t n) {
  uint8_t rest[WR_LANES * WR_LANES];
  for (; n >= WR_LANES; n -= WR_LANES, rows += WR_LANES, to += WR_LANES * WR_LANES) wr_lanes_turn(rows, OWN_BYTES, to);
  wr_lanes_turn(rows, OWN_BYTES, rest);
  memcpy(to, rest, n * WR_LANES);
}

/* The group that begins at row `first`; rows that are not there are zeros but for what all share. */
static void put_group (view *v, wr_block_features *out, uint32_t first, const uint8_t *page) {
  uint8_t own[WR_MODEL_LANES * OWN_BYTES], *group = out->at + wr_model_at(WR_BLOCK_FEATURES, first, 0);
  uint32_t rows = v->n - first < WR_MODEL_LANES ? v->n - first : WR_MODEL_LANES;
  if (rows < WR_MODEL_LANES) memset(own + rows * OWN_BYTES, 0, (WR_MODEL_LANES - rows) * OWN_BYTES);
  for (uint32_t k = 0; k < rows; k++) {
    out->block[first + k] = v->own[first + k].block;
    put_row(own + k * OWN_BYTES, v, first + k);
    pass(v, first + k);
  }
  turn(own, group, FIRST_BYTES);
  turn(own + SECOND_AT, group + AT_BOXES * WR_MODEL_LANES, SECOND_BYTES);
  fill_group(v, group, first, page);
}

bool wr_block_feature_run (wr_doc *d, const wr_page *page, const int32_t *points, const wr_model *m, wr_block_features *out) {
  view v = {.doc = d, .page = page, .points = points, .heading = WR_NONE, .last_long = WR_NONE};
  uint8_t of_page[PAGE_BYTES + 8];
  if (!read_rows(d, &v, m)) return false;
  v.around = wr_surroundings_make(d, v.own, v.n, m);
  v.box = wr_arena_alloc(&d->arena, d->layer[WR_BOXES].n * BOX_BYTES);
  v.described = wr_arena_zero(&d->arena, d->layer[WR_BOXES].n * sizeof *v.described);
  out->n = v.n;
  out->at = wr_arena_alloc(&d->arena, (size_t) WR_BLOCK_FEATURES * wr_model_rows(v.n));
  out->block = wr_arena_alloc(&d->arena, (v.n + 1) * sizeof *out->block);
  if (!v.around || !out->at || !out->block || !v.box || !v.described || !describe_rows(d, &v)) return false;
  put_page(&(row) {of_page}, &v);
  for (uint32_t i = 0; i < v.n; i += WR_MODEL_LANES) put_group(&v, out, i, of_page);
  return true;
}
