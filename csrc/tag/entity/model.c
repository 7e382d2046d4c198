/* model.c: the file of the tagger of names, checked and searched */
#include "tag/entity/model.h"

#include "base/hash.h"

enum {
  HEAD = 32,
  STEPS = WR_ENTITY_STATES * (WR_ENTITY_STATES + 2),
  FIXED = HEAD + 2 * STEPS + 4 * WR_ENTITY_DECAY + WR_ENTITY_CHANCES_N +
          8 + WR_ENTITY_SOURCE_ROWS * WR_ENTITY_SOURCES,
  FACT = 6,
  BUCKET = WR_ENTITY_BUCKET * (2 + WR_ENTITY_TAGS)
};

/* Whether no name is left open behind a tag; whether a tag may stand where none is open. */
static bool closes (int a) {
  return a == WR_ENTITY_OUTSIDE || a % 4 == WR_ENTITY_LAST || a % 4 == WR_ENTITY_UNIT;
}

static bool opens (int b) {
  return b == WR_ENTITY_OUTSIDE || b % 4 == WR_ENTITY_BEGIN || b % 4 == WR_ENTITY_UNIT;
}

static uint32_t read_u32 (const uint8_t *s) {
  return (uint32_t) s[0] | (uint32_t) s[1] << 8 | (uint32_t) s[2] << 16 | (uint32_t) s[3] << 24;
}

static uint16_t read_u16 (const uint8_t *s) {
  return (uint16_t) (s[0] | s[1] << 8);
}

static const char *check (wr_entity_model *m, const uint8_t *at, uint32_t n) {
  if (n < 8 || memcmp(at, WR_ENTITY_MAGIC, 8) != 0)
    return "it does not start as a model of `entity` does";
  if (n < FIXED) return "the file is cut off";
  if (read_u32(at + 8) != WR_ENTITY_VERSION) return "it is of another version";
  m->buckets = read_u32(at + 12);
  m->words = read_u32(at + 16);
  m->phrases = read_u32(at + 20);
  if (m->buckets == 0 || m->buckets > WR_ENTITY_BUCKETS || m->words > WR_ENTITY_WORDS ||
      m->phrases > WR_ENTITY_WORDS)
    return "it has too many weights or words, or none";
  uint64_t need = FIXED + (uint64_t) m->buckets * BUCKET +
      (uint64_t) m->words * (4 + FACT) + (uint64_t) m->phrases * 6;
  if (n < need) return "the file is cut off";
  if (n > need) return "bytes follow its end";
  m->sum = read_u32(at + 24) | (uint64_t) read_u32(at + 28) << 32;
  return m->sum == wr_hash(at + HEAD, n - HEAD, 0) ? NULL : "its checksum is wrong";
}

/* Scores beyond 2^15 cannot be, so sums over the longest run fit 32 bits. */
static const uint8_t *read_scores (int32_t *to, int n, const uint8_t *at) {
  for (int i = 0; i < n; i++) to[i] = (int16_t) read_u16(at + 2 * i);
  return at + 2 * n;
}

static void read_fixed (wr_entity_model *m, const uint8_t *at) {
  at = read_scores(m->start, WR_ENTITY_STATES, at);
  at = read_scores(m->stop, WR_ENTITY_STATES, at);
  for (int i = 0; i < WR_ENTITY_STATES; i++)
    at = read_scores(m->step[i], WR_ENTITY_STATES, at);
  for (int i = 0; i < WR_ENTITY_DECAY; i++, at += 4) {
    uint32_t x = read_u32(at);
    m->decay[i] = x > 65536 ? 65536 : x;
  }
  m->chances = at;
  at += WR_ENTITY_CHANCES_N;
  m->source_matters = read_u32(at);
  m->source_clear = read_u32(at + 4);
  m->source_weights = (const int8_t *) at + 8;
}

/* The steps' weights relative to the highest, for sums over paths. */
static void weigh_steps (wr_entity_model *m) {
  int32_t most = INT32_MIN;
  for (int a = 0; a < WR_ENTITY_STATES; a++)
    for (int b = 0; b < WR_ENTITY_STATES; b++)
      if (wr_entity_may_follow(a, b) && m->step[a][b] > most) most = m->step[a][b];
  for (int a = 0; a < WR_ENTITY_STATES; a++)
    for (int b = 0; b < WR_ENTITY_STATES; b++) {
      int32_t below = most - m->step[a][b];
      bool may = wr_entity_may_follow(a, b) && below < WR_ENTITY_DECAY;
      m->step_weight[a][b] = may ? m->decay[below] : 0;
    }
}

/* Fills `opening`. */
static void line_up_steps (wr_entity_model *m) {
  memset(m->opening, 0, sizeof m->opening);
  for (int a = 0; a < WR_ENTITY_STATES; a++)
    for (int b = 0, n = 0; b < WR_ENTITY_STATES; b++)
      if (opens(b)) m->opening[a][n++] = m->step[a][b];
}

static uint32_t key_at (const uint8_t *keys, uint32_t i) {
  return read_u32(keys + 4 * (size_t) i);
}

/* Counts the keys by their first bits; keys that do not rise are not found, no more. */
static void fill_index (wr_entity_index *index, const uint8_t *keys, uint32_t n) {
  uint32_t *from = index->from;
  memset(index, 0, sizeof *index);
  for (uint32_t i = 0; i < n; i++) from[(key_at(keys, i) >> (32 - WR_ENTITY_INDEX_BITS)) + 1]++;
  for (uint32_t i = 0; i < WR_ENTITY_INDEX; i++) from[i + 1] += from[i];
}

int wr_entity_model_read (wr_entity_model *m, wr_slice file, wr_error *e) {
  const uint8_t *at = (const uint8_t *) file.at;
  const char *why = check(m, at, file.n);
  if (why) return wr_fail(e, WR_E_MODEL, WR_NONE, why);
  read_fixed(m, at + HEAD);
  weigh_steps(m);
  line_up_steps(m);
  m->tags = at + FIXED;
  m->weights = (const int8_t *) (m->tags + (size_t) m->buckets * WR_ENTITY_BUCKET * 2);
  m->word_keys = at + FIXED + (size_t) m->buckets * BUCKET;
  m->word_facts = m->word_keys + (size_t) m->words * 4;
  m->phrase_keys = m->word_facts + (size_t) m->words * FACT;
  m->phrase_lists = m->phrase_keys + (size_t) m->phrases * 4;
  fill_index(&m->word_index, m->word_keys, m->words);
  fill_index(&m->phrase_index, m->phrase_keys, m->phrases);
  return WR_OK;
}

/* Where the key stands among n rising ones; n where it does not. */
static uint32_t find (const uint8_t *keys, uint32_t n, const wr_entity_index *index,
                      uint32_t key) {
  enum { FEW = 16 };
  const uint32_t *from = index->from + (key >> (32 - WR_ENTITY_INDEX_BITS));
  uint32_t low = from[0], high = from[1];
  while (high - low > FEW) {
    uint32_t middle = low + (high - low) / 2;
    if (key_at(keys, middle) <= key) low = middle;
    else high = middle;
  }
  while (low < high && key_at(keys, low) != key) low++;
  return low < high ? low : n;
}

wr_entity_fact wr_entity_model_word (const wr_entity_model *m, uint32_t key) {
  uint32_t i = find(m->word_keys, m->words, &m->word_index, key);
  if (i == m->words) return (wr_entity_fact) {0};
  const uint8_t *s = m->word_facts + (size_t) i * FACT;
  bool placed = read_u16(s + 2) != 0;
  return (wr_entity_fact) {read_u16(s), read_u16(s + 2), placed ? (uint16_t) (s[4] + 1) : 0,
                           placed ? (uint16_t) (s[5] + 1) : 0};
}

uint32_t wr_entity_model_phrase (const wr_entity_model *m, uint32_t key) {
  uint32_t i = find(m->phrase_keys, m->phrases, &m->phrase_index, key);
  return i == m->phrases ? 0 : read_u16(m->phrase_lists + 2 * (size_t) i);
}

bool wr_entity_may_follow (int a, int b) {
  return closes(a) ? opens(b) : !opens(b) && a / 4 == b / 4;
}

bool wr_entity_may_start (int a) {
  return opens(a);
}

bool wr_entity_may_stop (int a) {
  return closes(a);
}
