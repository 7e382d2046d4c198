/* forest_wide.c: trees of a model by shuffles of 64 bytes: two groups, all leaves at once */
#if defined(__x86_64__) && defined(__SSE2__)
#include <immintrin.h>
#define WIDENS 1
#else
#define WIDENS 0
#endif

#include "clean/forest.h"

#if WIDENS

/* Of AVX-512 what works on 32 bytes: with wider registers a processor takes all work slower. */
#define VBMI __attribute__((target("avx2,avx512f,avx512bw,avx512vl,avx512vbmi")))

/* Two groups stand side by side in a register, so each of its halves is a group's. */
enum { PAIRS = (WR_STRETCH_GROUPS + 1) / 2, QUARTERS = 4 };

/* A tree as it is asked: its leaves' lower and upper bytes, 32 leaves in each. */
typedef struct wide_tree {
  const uint8_t *questions;
  __m256i low[2], high[2];
} wide_tree;

/* What two groups have been told so far: of each rows 0-3, 4-7, 8-11, 12-15. */
typedef struct wide_sums {
  __m256i quarter[QUARTERS];
} wide_sums;

VBMI static inline __m256i load (const uint8_t *from) {
  return _mm256_loadu_si256((const __m256i *) (const void *) from);
}

VBMI static inline wide_tree read_tree (const uint8_t *tree) {
  const __m256i evens = _mm256_set_epi8(
    62, 60, 58, 56, 54, 52, 50, 48, 46, 44, 42, 40, 38, 36, 34, 32,
    30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4, 2, 0);
  const __m256i odds = _mm256_add_epi8(evens, _mm256_set1_epi8(1));
  wide_tree t = {.questions = tree};
  for (int k = 0; k < 2; k++) {
    const uint8_t *from = tree + WR_TREE_QUESTIONS + 64 * k;
    t.low[k] = _mm256_permutex2var_epi8(load(from), evens, load(from + 32));
    t.high[k] = _mm256_permutex2var_epi8(load(from), odds, load(from + 32));
  }
  return t;
}

/* A column of two groups. */
VBMI static inline __m256i column_of (const uint8_t *const *group, uint32_t at) {
  const __m128i *a = (const __m128i *) (const void *) (group[0] + at),
                *b = (const __m128i *) (const void *) (group[1] + at);
  return _mm256_inserti128_si256(_mm256_castsi128_si256(_mm_loadu_si128(a)), _mm_loadu_si128(b), 1);
}

/* The numbers of the rows' leaves. */
VBMI static inline __m256i leaves_of (const uint8_t *questions, const uint8_t *const *group) {
  __m256i leaf = _mm256_setzero_si256();
  for (int q = 0; q < WR_MODEL_DEPTH; q++) {
    __m256i values = column_of(group, (uint32_t) questions[2 * q] * WR_MODEL_LANES);
    __mmask32 yes = _mm256_cmpge_epu8_mask(values, _mm256_set1_epi8((char) questions[2 * q + 1]));
    leaf = _mm256_mask_add_epi8(leaf, yes, leaf, _mm256_set1_epi8((char) (1 << q)));
  }
  return leaf;
}

/* What a tree says of two groups: of the first eight rows of each, of the others. */
VBMI static inline void look_up (const wide_tree *t, const uint8_t *const *group, __m256i *first,
  __m256i *second) {
  __m256i leaf = leaves_of(t->questions, group);
  __m256i low = _mm256_permutex2var_epi8(t->low[0], leaf, t->low[1]),
          high = _mm256_permutex2var_epi8(t->high[0], leaf, t->high[1]);
  *first = _mm256_unpacklo_epi8(low, high);
  *second = _mm256_unpackhi_epi8(low, high);
}

/* Adds two numbers of each row to its sum. */
VBMI static inline __m256i add_pairs (__m256i sum, __m256i pairs) {
  return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

VBMI static inline void add_both (wide_sums *s, const wide_tree *a, const wide_tree *b,
  const uint8_t *const *group) {
  __m256i a_first, a_second, b_first, b_second;
  look_up(a, group, &a_first, &a_second);
  look_up(b, group, &b_first, &b_second);
  s->quarter[0] = add_pairs(s->quarter[0], _mm256_unpacklo_epi16(a_first, b_first));
  s->quarter[1] = add_pairs(s->quarter[1], _mm256_unpackhi_epi16(a_first, b_first));
  s->quarter[2] = add_pairs(s->quarter[2], _mm256_unpacklo_epi16(a_second, b_second));
  s->quarter[3] = add_pairs(s->quarter[3], _mm256_unpackhi_epi16(a_second, b_second));
}

/* Adds what the group that is this half was told. */
VBMI static void add_to_group (int32_t *sums, const wide_sums *s, uint32_t half) {
  for (uint32_t k = 0; k < QUARTERS; k++, sums += 4) {
    int32_t both[8];
    memcpy(both, &s->quarter[k], sizeof both);
    for (uint32_t i = 0; i < 4; i++) sums[i] += both[half * 4 + i];
  }
}

bool wr_forest_widens (void) {
  return __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512bw")
    && __builtin_cpu_supports("avx512vl");
}

/* Two trees at a time; where one is left over, a tree whose leaves are zeros is the other.  A last
   group without another stands beside itself. */
VBMI void wr_forest_add_wide (const wr_forest *f, uint32_t from, uint32_t to, const wr_stretch *s) {
  const uint8_t *group[2 * PAIRS];
  wide_sums sums[PAIRS];
  memset(sums, 0, sizeof sums);
  for (uint32_t i = 0; i < s->n; i++) group[i] = group[i | 1] = s->group[i];
  for (uint32_t t = from; t < to && s->n; t += 2) {
    bool both = t + 1 < to;
    wide_tree a = read_tree(f->at + t * WR_TREE), b = read_tree(f->at + (t + both) * WR_TREE);
    if (!both) b = (wide_tree) {.questions = b.questions};
    for (uint32_t i = 0; i < s->n; i += 2) add_both(&sums[i / 2], &a, &b, group + i);
  }
  for (uint32_t i = 0; i < s->n; i++) add_to_group(s->sums[i], &sums[i / 2], i % 2);
}

#else

bool wr_forest_widens (void) {
  return false;
}

void wr_forest_add_wide (const wr_forest *f, uint32_t from, uint32_t to, const wr_stretch *s) {
  (void) f;
  (void) from;
  (void) to;
  (void) s;
}

#endif
