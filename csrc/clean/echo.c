/* echo.c: the texts that a page's data and head hold, and how much of a block stands in them
 * too */
#include "base/ascii.h"
#include "clean/echo.h"
#include "clean/echo_word.h"
#include "clean/meta/jsonld.h"
#include "html/names_table.h"

/* Bytes of a source that are looked at in all. */
enum { MOST_BYTES = 1 << 18 };

/* The bits of a slot that tell its sources. */
#define SOURCES ((1u << WR_ECHO_N) - 1)

/* The last words of a text: every run of three is known by a hash. */
typedef struct runs {
  uint32_t last[2], n;
} runs;

/* Adds a word; false: there are no three yet. */
static inline bool add_word (runs *r, uint32_t word, uint32_t *hash) {
  *hash = ((r->last[0] * 31 + r->last[1]) * 31 + word) * 0x9E3779B1u;
  r->last[0] = r->last[1];
  r->last[1] = word;
  return ++r->n >= 3;
}

/* The slot of a run, which may be free. */
static uint32_t *slot_of (const wr_echo *echo, uint32_t hash) {
  uint32_t i = hash >> 7 & echo->mask;
  while (echo->slot[i] && ((echo->slot[i] ^ hash) & ~SOURCES)) i = (i + 1) & echo->mask;
  return &echo->slot[i];
}

static void add_text (wr_echo *echo, wr_slice text, wr_echo_source source) {
  runs r = {{0, 0}, 0};
  uint32_t at = 0, word, hash;
  while (echo->n * 2 <= echo->mask && wr_echo_word_next(text, &at, &word)) {
    if (!add_word(&r, word, &hash)) continue;
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

void wr_echo_shares (const wr_echo *echo, const wr_doc *d, const wr_block *b,
  uint8_t share[WR_ECHO_N]) {
  if (!echo->slot || b->echo_words < 3) return;
  const uint32_t *word = (const uint32_t *) d->layer[WR_ECHO_WORDS].at + b->echo_word;
  uint32_t all = b->echo_words - 2u, met[WR_ECHO_N] = {0}, hash;
  runs r = {{0, 0}, 0};
  for (uint32_t i = 0; i < b->echo_words; i++) {
    if (!add_word(&r, word[i], &hash)) continue;
    uint32_t sources = *slot_of(echo, hash);
    for (int k = 0; k < WR_ECHO_N; k++) met[k] += sources >> k & 1;
  }
  for (int k = 0; k < WR_ECHO_N; k++) share[k] = (uint8_t) (met[k] * 100 / all);
}
