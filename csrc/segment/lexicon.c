/* lexicon.c: words known at compile time, found by hash */
#include "segment/lexicon.h"

#include "base/unicode.h"
#include "base/utf8.h"

/* FNV-1a, 32 bits; gen/lexicon.lua computes the same. */
static uint32_t hash (const char *s, size_t n) {
  uint32_t h = 2166136261u;
  for (size_t i = 0; i < n; i++) h = (h ^ (uint8_t) s[i]) * 16777619u;
  return h;
}

const wr_entry *wr_lexicon_find (const wr_lexicon *x, const char *s, size_t n, uint32_t mask) {
  if (n == 0 || n > x->longest) return NULL;
  for (uint32_t i = hash(s, n);; i++) {
    const wr_entry *e = &x->slot[i & x->mask];
    if (e->key == NULL) return NULL;
    if (e->n == n && memcmp(e->key, s, n) == 0 && (mask == 0 || (e->flags & mask))) return e;
  }
}

static uint32_t fold_wide (const char *s, size_t n, uint32_t *used, char *out) {
  uint32_t c = wr_utf8_decode(s, n, used);
  return wr_utf8_encode(c == 0x2019 ? '\'' : wr_unicode_lower(c), out);
}

uint32_t wr_fold (const char *s, size_t n, char out[WR_FOLD]) {
  uint32_t o = 0;
  for (size_t i = 0; i < n;) {
    if (o + 4 > WR_FOLD) return 0;
    uint8_t c = (uint8_t) s[i];
    if (c < 0x80) {
      out[o++] = (char) (c >= 'A' && c <= 'Z' ? c + 32 : c);
      i++;
    } else {
      uint32_t used;
      o += fold_wide(s + i, n - i, &used, out + o);
      i += used;
    }
  }
  return o;
}
