/* gazetteer.c: lists of names, up to millions, found in texts */
#include "tag/gazetteer.h"

#include "tag/gazetteer_line.h"
#include "text/text.h"

/* A beginning of names; value is the first name that ends here, NO_END where none does. */
typedef struct slot {
  uint32_t check, value;
} slot;

#define EMPTY UINT32_MAX
#define NO_END (UINT32_MAX - 1)

/* The hash of a beginning and one more word. */
static uint64_t add_word (uint64_t beginning, uint64_t word) {
  uint64_t h = (beginning ^ word) * UINT64_C(0x9E3779B97F4A7C15);
  return h ^ h >> 29;
}

static slot *slots_of (const wr_gazetteer *g) {
  return g->slots.at;
}

/* The slot of a beginning, or the empty one where it belongs. */
static slot *find (const wr_gazetteer *g, uint64_t beginning) {
  uint32_t check = (uint32_t) beginning, n = g->slots.n;
  uint32_t i = (uint32_t) ((beginning >> 32) * n >> 32);
  for (slot *s = slots_of(g) + i;; s = slots_of(g) + i) {
    if (s->value == EMPTY || s->check == check) return s;
    if (++i == n) i = 0;
  }
}

static slot *enter (const wr_gazetteer *g, uint64_t beginning) {
  slot *s = find(g, beginning);
  if (s->value == EMPTY) *s = (slot) {(uint32_t) beginning, NO_END};
  return s;
}

/* --- compiling */

static bool first_bit (const wr_gazetteer *g, uint64_t hash) {
  uint32_t bit = (uint32_t) hash & g->mask;
  return ((const uint8_t *) g->firsts.at)[bit >> 3] >> (bit & 7) & 1;
}

static void set_first_bit (const wr_gazetteer *g, uint64_t hash) {
  uint32_t bit = (uint32_t) hash & g->mask;
  ((uint8_t *) g->firsts.at)[bit >> 3] |= (uint8_t) (1 << (bit & 7));
}

static wr_slice text_of (const wr_gazetteer *g, uint32_t name) {
  const wr_gazetteer_name *n = wr_gazetteer_name_at(g, name);
  return (wr_slice) {g->text.at + n->at, n->n};
}

/* A name whose words are there already: another case of them is a name of its own, the same again
   is none. */
static void chain (wr_gazetteer *g, slot *s, uint32_t name) {
  wr_gazetteer_name *names = g->names.at;
  wr_name_case policy = g->policy == WR_CASE_ANY ? WR_CASE_ANY : WR_CASE_EXACT;
  uint32_t i = s->value;
  for (int steps = 0; steps < 8; steps++) {
    if (wr_gazetteer_same(text_of(g, i), text_of(g, name), policy)) {
      g->doubles += names[i].entry != names[name].entry;
      return;
    }
    if (names[i].next == WR_NONE) break;
    i = names[i].next;
  }
  if (names[i].next == WR_NONE) names[i].next = name;
}

static void add_name (wr_gazetteer *g, uint32_t name) {
  wr_slice t = text_of(g, name);
  wr_gazetteer_word w;
  uint64_t beginning = 0;
  slot *s = NULL;
  for (uint32_t at = 0; wr_gazetteer_next(t.at, at, t.n, &w); at = w.end) {
    if (at == 0) set_first_bit(g, w.hash);
    beginning = add_word(beginning, w.hash);
    s = enter(g, beginning);
  }
  if (!s) return;
  if (s->value == NO_END) s->value = name;
  else chain(g, s, name);
}

/* Room for all beginnings, three quarters full at most, and 8 bits a name for first words. */
static bool make_room (wr_gazetteer *g, uint64_t words) {
  uint64_t size = words + words / 3 + 8, bits = 1 << 10;
  while (bits < 8 * (uint64_t) g->names.n && bits < 1u << 30) bits *= 2;
  if (size > UINT32_MAX - 2) return false;
  g->mask = (uint32_t) bits - 1;
  if (!wr_array_reserve(&g->slots, (uint32_t) size, sizeof(slot)) ||
      !wr_array_reserve(&g->firsts, (uint32_t) (bits / 8), 1)) return false;
  g->slots.n = (uint32_t) size;
  g->firsts.n = (uint32_t) (bits / 8);
  memset(g->slots.at, 0xFF, size * sizeof(slot));
  memset(g->firsts.at, 0, bits / 8);
  return true;
}

int wr_gazetteer_make (wr_gazetteer *g, wr_slice text, const wr_gazetteer_form *f,
                       wr_name_case policy, wr_error *e) {
  uint64_t words = 0;
  *g = (wr_gazetteer) {.text = text, .policy = policy};
  int status = wr_gazetteer_lines(g, f, &words, e);
  if (status == WR_OK && !make_room(g, words)) status = wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  if (status != WR_OK) {
    wr_gazetteer_free(g);
    return status;
  }
  for (uint32_t i = 0; i < g->names.n; i++) add_name(g, i);
  return WR_OK;
}

void wr_gazetteer_free (wr_gazetteer *g) {
  wr_array *all[] = {&g->names, &g->lines, &g->slots, &g->firsts};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) wr_array_free(all[i]);
}

size_t wr_gazetteer_bytes (const wr_gazetteer *g) {
  return sizeof *g + g->text.n + g->names.cap * sizeof(wr_gazetteer_name) +
      g->lines.cap * sizeof(uint32_t) + g->slots.cap * sizeof(slot) + g->firsts.cap;
}

wr_slice wr_gazetteer_canonical (const wr_gazetteer *g, uint32_t name) {
  uint32_t entry = wr_gazetteer_name_at(g, name)->entry;
  while (name > 0 && wr_gazetteer_name_at(g, name - 1)->entry == entry) name--;
  return text_of(g, name);
}

/* --- finding */

/* The name of the list that a text is, among those with its words; WR_NONE. */
static uint32_t name_of (const wr_gazetteer *g, uint32_t name, wr_slice text) {
  for (; name != WR_NONE; name = wr_gazetteer_name_at(g, name)->next)
    if (wr_gazetteer_same(text_of(g, name), text, g->policy)) return name;
  return WR_NONE;
}

/* The longest name that begins with word w[0] of n; the number of its words, 0: none does. */
static uint32_t longest (const wr_gazetteer *g, const char *s, const wr_gazetteer_word *w,
                         uint32_t n, uint32_t *name) {
  uint64_t beginning = 0;
  uint32_t found = 0;
  for (uint32_t i = 0; i < n && i < WR_GAZETTEER_WORDS; i++) {
    beginning = add_word(beginning, w[i].hash);
    const slot *at = find(g, beginning);
    if (at->value == EMPTY) break;
    if (at->value == NO_END) continue;
    wr_slice text = {s + w[0].start, w[i].end - w[0].start};
    uint32_t one = name_of(g, at->value, text);
    if (one == WR_NONE) continue;
    found = i + 1;
    *name = one;
  }
  return found;
}

static bool read_words (const char *s, wr_span t, wr_array *words) {
  wr_gazetteer_word w;
  words->n = 0;
  for (uint32_t at = t.start; wr_gazetteer_next(s, at, t.end, &w); at = w.end) {
    wr_gazetteer_word *slot_ = wr_array_push(words, sizeof w);
    if (!slot_) return false;
    *slot_ = w;
  }
  return true;
}

static bool find_in (const wr_gazetteer *g, const char *s, const wr_array *words, wr_array *out) {
  const wr_gazetteer_word *w = words->at;
  for (uint32_t i = 0; i < words->n;) {
    uint32_t name, n = first_bit(g, w[i].hash) ? longest(g, s, w + i, words->n - i, &name) : 0;
    if (n) {
      wr_listed *made = wr_array_push(out, sizeof *made);
      if (!made) return false;
      *made = (wr_listed) {{w[i].start, w[i + n - 1].end}, name};
    }
    i += n ? n : 1;
  }
  return true;
}

bool wr_gazetteer_find (const wr_gazetteer *g, const wr_part *p, wr_array *out) {
  wr_array words = {0};
  bool fine = true;
  for (uint32_t i = 0; i < p->layer[WR_PASSAGES].n && fine && g->names.n; i++)
    fine = read_words(wr_part_text(p).at, wr_passage_at(p, i)->text, &words) &&
        find_in(g, wr_part_text(p).at, &words, out);
  wr_array_free(&words);
  return fine;
}
