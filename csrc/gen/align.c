/* align.c: which words of a page's blocks stand in its gold text */
#include <stdlib.h>

#include "gen/align.h"

enum { GRAM = 4, MOST_TRIES = 32, MOST_GAP = 600 };

static void *need (void *at) {
  if (!at) abort();
  return at;
}

static void push_word (wr_array *words, uint32_t h) {
  uint32_t *at = need(wr_array_push(words, sizeof *at));
  *at = h;
}

uint32_t wr_align_words (wr_array *words, wr_slice s) {
  uint32_t before = words->n, h = 0;
  for (uint32_t i = 0; i <= s.n; i++) {
    unsigned char c = i < s.n ? (unsigned char) s.at[i] : ' ';
    bool wide = c >= 0xE3 && c < 0xF0, letter = (c | 32) >= 'a' && (c | 32) <= 'z';
    if ((wide || !(letter || (c >= '0' && c <= '9') || c >= 0x80)) && h) {
      push_word(words, h | 1);
      h = 0;
    }
    if (wide && i + 2 < s.n) {
      push_word(words, ((uint32_t) c << 16 | (uint32_t) (unsigned char) s.at[i + 1] << 8 | (unsigned char) s.at[i + 2]) * 0x9E3779B1u | 1);
      i += 2;
    } else if (letter || (c >= '0' && c <= '9') || c >= 0x80) h = ((h ^ (letter ? c | 32u : c)) + 0x7F4A7C15u) * 0x01000193u;
  }
  return words->n - before;
}

/* The places of each run of GRAM words of the gold text, as chains. */
typedef struct grams {
  const uint32_t *words;
  uint32_t n, mask;
  uint32_t *head, *next;
} grams;

static uint32_t gram_slot (const uint32_t *w, uint32_t mask) {
  uint32_t h = 0;
  for (int i = 0; i < GRAM; i++) h = (h ^ w[i]) * 0x85EBCA6Bu + 0x1B873593u;
  return (h ^ h >> 16) & mask;
}

static grams index_grams (const wr_array *gold) {
  grams g = {gold->at, gold->n, 1, NULL, NULL};
  while (g.mask < gold->n * 2) g.mask <<= 1;
  g.head = need(malloc(g.mask * sizeof *g.head));
  g.next = need(malloc((gold->n + 1) * sizeof *g.next));
  memset(g.head, 0xFF, g.mask * sizeof *g.head);
  g.mask--;
  for (uint32_t i = gold->n >= GRAM ? gold->n - GRAM + 1 : 0; i-- > 0;) {
    uint32_t slot = gram_slot(g.words + i, g.mask);
    g.next[i] = g.head[slot];
    g.head[slot] = i;
  }
  return g;
}

/* The place in the gold text where w's run stands: the first from `from` on, else the first; WR_NONE. */
static uint32_t find_gram (const grams *g, const uint32_t *w, uint32_t from) {
  uint32_t first = WR_NONE, tries = 0;
  for (uint32_t i = g->head[gram_slot(w, g->mask)]; i != WR_NONE && tries < MOST_TRIES; i = g->next[i], tries++) {
    if (memcmp(g->words + i, w, GRAM * sizeof *w) != 0) continue;
    if (first == WR_NONE) first = i;
    if (i >= from) return i;
  }
  return first;
}

/* Fills place[i]: the gold word that page word i is, WR_NONE. */
static void place_runs (const grams *g, const uint32_t *w, uint32_t n, uint32_t *place) {
  uint32_t from = 0;
  for (uint32_t i = 0; i < n; i++) place[i] = WR_NONE;
  for (uint32_t i = 0; i + GRAM <= n;) {
    uint32_t at = g->n >= GRAM ? find_gram(g, w + i, from) : WR_NONE;
    if (at == WR_NONE) {
      i++;
      continue;
    }
    while (i < n && at < g->n && g->words[at] == w[i]) place[i++] = at++;
    from = at;
  }
}

/* Where several words of the page are one of the gold text, the one in the longest run keeps it, the first of equals. */
static void settle_claims (uint32_t n, uint32_t gold_n, uint32_t *place) {
  uint32_t *run = need(calloc(n + 1, sizeof *run)), *owner = need(calloc(gold_n + 1, sizeof *owner));
  for (uint32_t from = 0, to; from < n; from = to) {
    for (to = from + 1; to < n && place[from] != WR_NONE && place[to] == place[to - 1] + 1; to++) continue;
    for (uint32_t i = from; i < to; i++) run[i] = to - from;
  }
  memset(owner, 0xFF, gold_n * sizeof *owner);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t at = place[i];
    if (at == WR_NONE) continue;
    if (owner[at] == WR_NONE) owner[at] = i;
    else if (run[i] > run[owner[at]]) {
      place[owner[at]] = WR_NONE;
      owner[at] = i;
    } else place[i] = WR_NONE;
  }
  free(run);
  free(owner);
}

static bool is_free (const uint32_t *place, uint32_t from, uint32_t to) {
  for (uint32_t i = from; i < to; i++)
    if (place[i] != WR_NONE) return false;
  return true;
}

/* Looks for the words [from, to) in the gold text between the places of what stands around them. */
static void place_block (const grams *g, const uint32_t *w, uint32_t n, uint32_t *place, uint32_t from, uint32_t to) {
  uint32_t before = from, behind = to, low, high;
  while (before > 0 && place[before - 1] == WR_NONE) before--;
  while (behind < n && place[behind] == WR_NONE) behind++;
  low = before ? place[before - 1] + 1 : 0;
  high = behind < n ? place[behind] : g->n;
  if (high < low || high - low > MOST_GAP) return;
  for (uint32_t at = low; at + (to - from) <= high; at++) {
    if (memcmp(g->words + at, w + from, (to - from) * sizeof *w) != 0) continue;
    for (uint32_t i = from; i < to; i++) place[i] = at++;
    return;
  }
}

uint32_t wr_align (const wr_array *page, const uint32_t *ends, uint32_t blocks, const wr_array *gold, uint8_t *covered) {
  grams g = index_grams(gold);
  uint32_t *place = need(malloc((page->n + 1) * sizeof *place)), met = 0;
  uint8_t *seen = need(calloc(gold->n + 1, 1));
  place_runs(&g, page->at, page->n, place);
  settle_claims(page->n, gold->n, place);
  for (uint32_t b = 0, from = 0; b < blocks; from = ends[b++])
    if (ends[b] > from && ends[b] - from < GRAM && is_free(place, from, ends[b])) place_block(&g, page->at, page->n, place, from, ends[b]);
  for (uint32_t i = 0; i < page->n; i++) {
    covered[i] = place[i] != WR_NONE;
    if (covered[i]) seen[place[i]] = 1;
  }
  for (uint32_t i = 0; i < gold->n; i++) met += seen[i];
  free(g.head);
  free(g.next);
  free(place);
  free(seen);
  return met;
}
