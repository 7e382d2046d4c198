/* decode.c: from scores of tags to names: the best path, and how sure it is */
#include "tag/entity/decode.h"

enum { STATES = WR_ENTITY_STATES, OUT = WR_ENTITY_OUTSIDE };

/* States behind which no name is open, and those that may stand there, in rising order. */
static const uint8_t closed[] = {2, 3, 6, 7, 10, 11, 14, 15, OUT};
static const uint8_t opening[] = {0, 3, 4, 7, 8, 11, 12, 15, OUT};
static const uint8_t alone[] = {3, 7, 11, 15, OUT};   /* both */
enum { CLOSED = sizeof closed, OPENING = sizeof opening };

#define IMPOSSIBLE (INT32_MIN / 2)

/* Scores of four states at once: vectors of GCC and Clang. */
typedef int32_t four __attribute__((vector_size(16)));
enum { FOURS = (OPENING + 3) / 4 };

/* The higher of a and b, lane by lane; `mask` tells where it is b. */
static inline four select (four mask, four a, four b) {
  return (a & ~mask) | (b & mask);
}

/* The best way into each state that opens at place k; in doubt from the lower state. */
static void open_best (wr_entity_lattice *l, const wr_entity_model *m, const int32_t *last,
                       int32_t *next, uint32_t k) {
  four best[FOURS], from[FOURS];
  for (uint32_t v = 0; v < FOURS; v++) {
    best[v] = (four) {0} + IMPOSSIBLE;
    from[v] = (four) {0} + OUT;
  }
  for (uint32_t j = 0; j < CLOSED; j++)
    for (uint32_t v = 0; v < FOURS; v++) {
      four x;
      memcpy(&x, &m->opening[closed[j]][4 * v], sizeof x);
      x += last[closed[j]];
      four higher = x > best[v];
      best[v] = select(higher, best[v], x);
      from[v] = select(higher, from[v], (four) {0} + closed[j]);
    }
  for (uint32_t i = 0; i < OPENING; i++) {
    next[opening[i]] = best[i / 4][i % 4] + l->score[k][opening[i]];
    l->from[k][opening[i]] = (uint8_t) from[i / 4][i % 4];
  }
}

/* The same of the states that go on with a name. */
static void go_on_best (wr_entity_lattice *l, const wr_entity_model *m, const int32_t *last,
                        int32_t *next, uint32_t k) {
  for (uint32_t c = 0; c < WR_ENTITY_TAGS; c += 4) {
    uint32_t begin = c + WR_ENTITY_BEGIN, inside = c + WR_ENTITY_INSIDE;
    for (uint32_t to = inside; to <= c + WR_ENTITY_LAST; to++) {
      int32_t x = last[begin] + m->step[begin][to], y = last[inside] + m->step[inside][to];
      next[to] = (x >= y ? x : y) + l->score[k][to];
      l->from[k][to] = (uint8_t) (x >= y ? begin : inside);
    }
  }
}

/* The best of a run of one token. */
static uint8_t best_alone (const wr_entity_lattice *l, const wr_entity_model *m) {
  uint32_t best = OUT;
  int32_t most = IMPOSSIBLE;
  for (uint32_t j = 0; j < sizeof alone; j++) {
    int32_t x = m->start[alone[j]] + l->score[0][alone[j]] + m->stop[alone[j]];
    if (x <= most) continue;
    most = x;
    best = alone[j];
  }
  return (uint8_t) best;
}

void wr_entity_best (wr_entity_lattice *l, const wr_entity_model *m, uint32_t n) {
  int32_t line[2][STATES];
  if (n == 1) {
    l->path[0] = best_alone(l, m);
    return;
  }
  for (int y = 0; y < STATES; y++)
    line[0][y] = wr_entity_may_start(y) ? m->start[y] + l->score[0][y] : IMPOSSIBLE;
  for (uint32_t k = 1; k < n; k++) {
    const int32_t *last = line[(k - 1) & 1];
    int32_t *next = line[k & 1];
    open_best(l, m, last, next, k);
    go_on_best(l, m, last, next, k);
    for (int y = 0; y < STATES; y++) next[y] = next[y] < IMPOSSIBLE ? IMPOSSIBLE : next[y];
  }
  uint32_t best = OUT;
  int32_t most = IMPOSSIBLE - 1, *last = line[(n - 1) & 1];
  for (uint32_t j = 0; j < CLOSED; j++) {
    int32_t x = last[closed[j]] + m->stop[closed[j]];
    if (x <= most) continue;
    most = x;
    best = closed[j];
  }
  for (uint32_t k = n; k-- > 0;) {
    l->path[k] = (uint8_t) best;
    if (k) best = l->from[k][best];
  }
}

/* exp(x units), 65536 for x = 0; x is never above 0. */
static uint64_t decay (const wr_entity_model *m, int32_t x) {
  return -x < WR_ENTITY_DECAY ? m->decay[-x] : 0;
}

static int32_t highest (const int32_t *x, uint32_t n) {
  int32_t most = x[0];
  for (uint32_t i = 1; i < n; i++) most = x[i] > most ? x[i] : most;
  return most;
}

/* Brings sums of 62 bits back to 30, the highest kept. */
static void scale (const uint64_t *sums, uint32_t *out) {
  uint64_t most = 1;
  for (int y = 0; y < STATES; y++) most |= sums[y];
  int shift = 64 - __builtin_clzll(most) - 30;
  for (int y = 0; y < STATES; y++)
    out[y] = (uint32_t) (shift > 0 ? sums[y] >> shift : sums[y] << -shift);
}

static void score_weights (const wr_entity_lattice *l, const wr_entity_model *m, uint32_t k,
                           uint64_t *out) {
  int32_t most = highest(l->score[k], STATES);
  for (int y = 0; y < STATES; y++) out[y] = decay(m, l->score[k][y] - most);
}

/* The sum over the states before `to`; `x` is of at most 30 bits, so sums stay under 50. */
static uint64_t into (const wr_entity_model *m, const uint32_t *x, uint32_t to) {
  uint64_t sum = 0;
  if (to % 4 == WR_ENTITY_INSIDE || to % 4 == WR_ENTITY_LAST) {
    uint32_t c = to & ~3u;
    return x[c] * m->step_weight[c][to] + x[c + 1] * m->step_weight[c + 1][to];
  }
  for (uint32_t j = 0; j < CLOSED; j++) sum += x[closed[j]] * m->step_weight[closed[j]][to];
  return sum;
}

static uint64_t out_of (const wr_entity_model *m, const uint32_t *x, uint32_t from) {
  uint64_t sum = 0;
  if (from != OUT && (from % 4 == WR_ENTITY_BEGIN || from % 4 == WR_ENTITY_INSIDE)) {
    uint32_t c = from & ~3u;
    return x[c + 1] * m->step_weight[from][c + 1] + x[c + 2] * m->step_weight[from][c + 2];
  }
  for (uint32_t j = 0; j < OPENING; j++) sum += x[opening[j]] * m->step_weight[from][opening[j]];
  return sum;
}

static void forward (wr_entity_lattice *l, const wr_entity_model *m, uint32_t n) {
  uint64_t own[STATES], sums[STATES];
  int32_t most = highest(m->start, STATES);
  for (uint32_t k = 0; k < n; k++) {
    score_weights(l, m, k, own);
    for (uint32_t y = 0; y < STATES; y++) {
      if (k) sums[y] = (into(m, l->forth[k - 1], y) >> 16) * own[y];
      else sums[y] = wr_entity_may_start((int) y) ? decay(m, m->start[y] - most) * own[y] : 0;
    }
    scale(sums, l->forth[k]);
  }
}

/* The share of `state` in the products of forward and backward sums. */
static uint16_t share (const uint32_t *forth, const uint32_t *back, uint32_t state) {
  uint64_t all = 0, mine = (uint64_t) (forth[state] >> 1) * (back[state] >> 1) >> 5;
  for (int y = 0; y < STATES; y++) all += (uint64_t) (forth[y] >> 1) * (back[y] >> 1) >> 5;
  if (all == 0) return 0;
  int shift = 64 - __builtin_clzll(all) - 47;
  if (shift > 0) {
    all >>= shift;
    mine >>= shift;
  }
  return (uint16_t) (mine * 65535 / all);
}

void wr_entity_belief (wr_entity_lattice *l, const wr_entity_model *m, uint32_t n) {
  uint32_t back[STATES], weighed[STATES];
  uint64_t own[STATES], sums[STATES];
  int32_t most = highest(m->stop, STATES);
  forward(l, m, n);
  for (uint32_t y = 0; y < STATES; y++)
    sums[y] = wr_entity_may_stop((int) y) ? decay(m, m->stop[y] - most) : 0;
  scale(sums, back);
  for (uint32_t k = n; k-- > 0;) {
    l->belief[k] = share(l->forth[k], back, l->path[k]);
    if (!k) break;
    score_weights(l, m, k, own);
    for (uint32_t y = 0; y < STATES; y++) sums[y] = back[y] * own[y];
    scale(sums, weighed);
    for (uint32_t y = 0; y < STATES; y++) sums[y] = out_of(m, weighed, y);
    scale(sums, back);
  }
}
