/* echo.c: the texts that a page's data and head hold, and how much of a block stands in them
 * too */
#include "base/ascii.h"
#include "base/eight.h"
#include "clean/echo.h"
#include "clean/jsonld.h"
#include "html/names_table.h"

/* Bytes of a source that are looked at in all; of a block. */
enum { MOST_BYTES = 1 << 18, ECHO_BYTES = 600 };

/* The bits of a slot that tell its sources. */
#define SOURCES ((1u << WR_ECHO_N) - 1)

/* The words of a text, one after another: ASCII letters and digits in any case with what is
   beyond ASCII, and each character of three bytes from U+3000 on by itself. */
typedef struct words {
  wr_slice s;
  uint32_t at;
} words;

static bool is_wide (unsigned char c) {
  return c >= 0xE3 && c <= 0xED;
}

static bool is_word (unsigned char c) {
  return c >= 0x80 || wr_is_digit(c) || wr_is_letter(c);
}

/* The 8 bytes from s[i] on, zeros behind its end. */
static uint64_t load (wr_slice s, uint32_t i) {
  char few[8] = {0};
  if (s.n - i >= 8) return wr_eight_load(s.at + i);
  memcpy(few, s.at + i, s.n - i);
  return wr_eight_load(few);
}

/* How many of the eight bytes at s[i] go on with the word that began at `from`. */
static uint32_t word_bytes (uint64_t bytes, wr_slice s, uint32_t from, uint32_t i) {
  uint64_t inside = wr_eight_letters(bytes) | wr_eight_between(bytes, '0', '9');
  if (!(bytes & WR_EIGHT_HIGH)) return wr_eight_before(inside ^ WR_EIGHT_HIGH);
  const unsigned char *c = (const unsigned char *) s.at;
  bool one = is_wide(c[from]) && s.n - from >= 3;
  uint32_t k = 0, most = one ? from + 3 - i : s.n - i < 8 ? s.n - i : 8;
  while (k < most && is_word(c[i + k]) && (i + k == from || one || !is_wide(c[i + k]))) k++;
  return k;
}

static bool next_word (words *w, uint32_t *hash) {
  uint32_t i = w->at, from, n;
  uint64_t h = 0;
  while (i < w->s.n && !is_word((unsigned char) w->s.at[i])) i++;
  if (i >= w->s.n) return false;
  from = i;
  do {
    uint64_t bytes = load(w->s, i), small = bytes | (~bytes & WR_EIGHT_HIGH) >> 2;
    n = word_bytes(bytes, w->s, from, i);
    if (n) h = (h ^ h >> 32 ^ wr_eight_first(small, n)) * UINT64_C(0x9E3779B97F4A7C15);
    i += n;
  } while (n == 8 && i < w->s.n);
  w->at = i;
  *hash = (uint32_t) (h >> 32);
  return true;
}

/* Every run of three words, as its hash. */
typedef struct runs {
  words words;
  uint32_t last[2], n;
} runs;

static bool next_run (runs *r, uint32_t *hash) {
  for (uint32_t h; next_word(&r->words, &h);) {
    uint32_t a = r->last[0], b = r->last[1];
    r->last[0] = b;
    r->last[1] = h;
    if (++r->n < 3) continue;
    *hash = ((a * 31 + b) * 31 + h) * 0x9E3779B1u;
    return true;
  }
  return false;
}

/* The slot of a run, which may be free. */
static uint32_t *slot_of (const wr_echo *echo, uint32_t hash) {
  uint32_t i = hash >> 7 & echo->mask;
  while (echo->slot[i] && ((echo->slot[i] ^ hash) & ~SOURCES)) i = (i + 1) & echo->mask;
  return &echo->slot[i];
}

static void add_text (wr_echo *echo, wr_slice text, wr_echo_source source) {
  runs r = {.words = {text, 0}};
  for (uint32_t hash; echo->n * 2 <= echo->mask && next_run(&r, &hash);) {
    uint32_t *slot = slot_of(echo, hash);
    echo->n += *slot == 0;
    *slot |= (hash & ~SOURCES) | 1u << source;
  }
}

/* Texts that were found, before there is a set to hold them. */
typedef struct found {
  wr_array text[WR_ECHO_N]; /* wr_slice */
  uint32_t bytes[WR_ECHO_N];
  bool failed;
} found;

static void note_text (found *f, wr_echo_source source, wr_slice text) {
  if (text.n == 0 || text.n > MOST_BYTES - f->bytes[source]) return;
  wr_slice *at = wr_array_push(&f->text[source], sizeof *at);
  if (at) *at = text;
  else f->failed = true;
  f->bytes[source] += text.n;
}

/* The texts of an object's own members. */
static void note_object (found *f, const wr_json *object) {
  static const struct {
    wr_slice key;
    wr_echo_source source;
  } keys[] = {{{"articleBody", 11}, WR_ECHO_BODY}, {{"text", 4}, WR_ECHO_BODY},
    {{"description", 11}, WR_ECHO_NOTE}, {{"abstract", 8}, WR_ECHO_NOTE}};
  for (const wr_json *m = object->first; m; m = m->next)
    for (size_t k = 0; m->kind == WR_JSON_STRING && k < sizeof keys / sizeof *keys; k++)
      if (wr_slice_is(m->key, keys[k].key)) note_text(f, keys[k].source, m->string);
}

/* The descriptions that <meta> gives; the head's are before all blocks. */
static void note_head (found *f, const wr_doc *d) {
  for (wr_node_id id = 0; id < d->layer[WR_NODES].n; id++) {
    const wr_node *e = wr_node_at(d, id);
    if (e->type != WR_ELEMENT) continue;
    if (e->name == WR_TAG_body) return;
    if (e->name != WR_TAG_meta) continue;
    wr_slice name = wr_node_value(d, id, WR_ATTR_name);
    if (!name.n) name = wr_node_value(d, id, WR_ATTR_property);
    if (wr_same(name, WR_SLICE("description")) || wr_same(name, WR_SLICE("og:description")))
      note_text(f, WR_ECHO_NOTE, wr_node_value(d, id, WR_ATTR_content));
  }
}

bool wr_echo_make (wr_doc *d, wr_echo *out) {
  found f = {0};
  *out = (wr_echo) {.mask = 63};
  for (uint32_t i = 0; d->data && i < d->data->n; i++) note_object(&f, d->data->at[i].value);
  note_head(&f, d);
  while (out->mask < f.bytes[WR_ECHO_BODY] + f.bytes[WR_ECHO_NOTE]) out->mask = out->mask * 2 + 1;
  if (out->mask > 63 && !f.failed)
    out->slot = wr_arena_zero(&d->arena, (out->mask + 1) * sizeof *out->slot);
  for (int k = 0; k < WR_ECHO_N; k++) {
    const wr_slice *text = f.text[k].at;
    for (uint32_t i = 0; out->slot && i < f.text[k].n; i++) add_text(out, text[i], k);
    wr_array_free(&f.text[k]);
  }
  return !f.failed && (out->slot || out->mask == 63);
}

void wr_echo_shares (const wr_echo *echo, wr_slice text, uint8_t share[WR_ECHO_N]) {
  if (!echo->slot) return;
  runs r = {.words = {{text.at, text.n < ECHO_BYTES ? text.n : ECHO_BYTES}, 0}};
  uint32_t all = 0, met[WR_ECHO_N] = {0};
  for (uint32_t hash; next_run(&r, &hash); all++) {
    uint32_t sources = *slot_of(echo, hash);
    for (int k = 0; k < WR_ECHO_N; k++) met[k] += sources >> k & 1;
  }
  for (int k = 0; k < WR_ECHO_N && all; k++) share[k] = (uint8_t) (met[k] * 100 / all);
}
