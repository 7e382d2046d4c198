/* forest.c: trees of a model by shuffles of bytes: sixteen leaves at once */
#if defined(__x86_64__) && defined(__SSE2__)
#include <tmmintrin.h>
#define SHUFFLES 1
#else
#define SHUFFLES 0
#endif

#include "clean/forest.h"

#if SHUFFLES

#define SSSE3 __attribute__((target("ssse3")))

/* The leaves' lower and upper bytes, sixteen leaves in each. */
typedef struct leaves {
  __m128i low[WR_TREE_LEAVES / 16], high[WR_TREE_LEAVES / 16];
} leaves;

SSSE3 static inline void part_leaves (leaves *l, const uint8_t *from) {
  const __m128i byte = _mm_set1_epi16(0xFF);
  for (int k = 0; k < WR_TREE_LEAVES / 16; k++, from += 32) {
    __m128i a = _mm_loadu_si128((const __m128i *) (const void *) from),
            b = _mm_loadu_si128((const __m128i *) (const void *) (from + 16));
    l->low[k] = _mm_packus_epi16(_mm_and_si128(a, byte), _mm_and_si128(b, byte));
    l->high[k] = _mm_packus_epi16(_mm_srli_epi16(a, 8), _mm_srli_epi16(b, 8));
  }
}

/* What a tree says of the rows of a group: of the first eight, of the others. */
SSSE3 static inline void look_up (const wr_asked *a, const leaves *l, const uint8_t *group,
  __m128i *first, __m128i *second) {
  WR_ANSWER_ALL();
  __m128i number = (__m128i) leaf, low = _mm_setzero_si128(), high = low;
  for (int k = 0; k < WR_TREE_LEAVES / 16; k++) {
    /* Numbers of other sixteens get the bit that makes a shuffle give 0. */
    __m128i at = _mm_add_epi8(_mm_xor_si128(number, _mm_set1_epi8((char) (k << 4))),
      _mm_set1_epi8(0x70));
    low = _mm_or_si128(low, _mm_shuffle_epi8(l->low[k], at));
    high = _mm_or_si128(high, _mm_shuffle_epi8(l->high[k], at));
  }
  *first = _mm_unpacklo_epi8(low, high);
  *second = _mm_unpackhi_epi8(low, high);
}

/* Adds two rows of eight numbers, pair by pair, to eight sums. */
SSSE3 static inline void add_both (int32_t *sums, __m128i a, __m128i b) {
  const __m128i one = _mm_set1_epi16(1);
  __m128i *to = (__m128i *) (void *) sums,
          low = _mm_madd_epi16(_mm_unpacklo_epi16(a, b), one),
          high = _mm_madd_epi16(_mm_unpackhi_epi16(a, b), one);
  _mm_storeu_si128(to, _mm_add_epi32(_mm_loadu_si128(to), low));
  _mm_storeu_si128(to + 1, _mm_add_epi32(_mm_loadu_si128(to + 1), high));
}

bool wr_forest_shuffles (void) {
  return __builtin_cpu_supports("ssse3") != 0;
}

/* Two trees at a time; where one is left over, a tree without leaves' values is the other. */
SSSE3 void wr_forest_add_shuffled (const wr_forest *f, uint32_t from, uint32_t to,
  const wr_stretch *s) {
  wr_asked a, b;
  leaves of_a, of_b;
  __m128i a_first, a_second, b_first, b_second;
  for (uint32_t t = from; t < to; t += 2) {
    bool both = t + 1 < to;
    wr_ask(&a, f->at + t * WR_TREE);
    part_leaves(&of_a, a.leaves);
    wr_ask(&b, f->at + (t + both) * WR_TREE);
    if (both) part_leaves(&of_b, b.leaves);
    else memset(&of_b, 0, sizeof of_b);
    for (uint32_t i = 0; i < s->n; i++) {
      look_up(&a, &of_a, s->group[i], &a_first, &a_second);
      look_up(&b, &of_b, s->group[i], &b_first, &b_second);
      add_both(s->sums[i], a_first, b_first);
      add_both(s->sums[i] + WR_MODEL_LANES / 2, a_second, b_second);
    }
  }
}

#else

bool wr_forest_shuffles (void) {
  return false;
}

void wr_forest_add_shuffled (const wr_forest *f, uint32_t from, uint32_t to, const wr_stretch *s) {
  (void) f;
  (void) from;
  (void) to;
  (void) s;
}

#endif
