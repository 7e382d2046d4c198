/* names.c: numbers for tag and attribute names, so that nobody compares strings */
#define WR_NAMES_TEXTS
#include "base/ascii.h"
#include "base/eight.h"
#include "base/hash.h"
#include "html/names.h"

/* A name as two little-endian words: up to EXACT bytes its bytes and, on top, its length;
   longer ones by their ends and length. csrc/gen/names.lua makes the same. */
enum { EXACT = 15 };

/* Nearly all names of pages are short and known: what the others need stays out of their way. */
#define RARE __attribute__((noinline))

typedef struct name_key {
  uint64_t a, b;
} name_key;

typedef struct dynamic_name {
  name_key key;
  wr_slice text;                       /* in the document's arena */
} dynamic_name;

/* Names that are not in the static table.  Id WR_NAME_STATIC + i is name[i].  slot[h] is i + 1,
   0 when free; at most half are taken. */
struct wr_names {
  dynamic_name *name;
  uint16_t *slot;
  uint32_t *mark;                      /* by id, static ones too */
  uint32_t n, cap;                     /* slots: 2 * cap, a power of two */
};

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define LITTLE32(x) __builtin_bswap32(x)
#else
#define LITTLE32(x) (x)
#endif

/* One to three bytes, zero above. */
static inline uint64_t load_few (const char *s, uint32_t n) {
  const uint8_t *b = (const uint8_t *) s;
  return b[0] | (uint64_t) b[n / 2] << (n / 2 * 8) | (uint64_t) b[n - 1] << (n * 8 - 8);
}

static inline uint64_t load4 (const char *s) {
  uint32_t x;
  memcpy(&x, s, 4);
  return LITTLE32(x);
}

/* n >= 1. */
static inline name_key key_of (const char *s, uint32_t n) {
  uint64_t length = (uint64_t) n << 56;
  if (n < 4) return (name_key) {load_few(s, n), length};
  if (n < 8) return (name_key) {load4(s) | load4(s + n - 4) << (n * 8 - 32), length};
  if (n == 8) return (name_key) {wr_eight_load(s), length};
  uint64_t last = wr_eight_load(s + n - 8);
  if (n > EXACT) return (name_key) {wr_eight_load(s), last ^ n};
  return (name_key) {wr_eight_load(s), last >> (128 - n * 8) | length};
}

/* As key_of for 1 to EXACT bytes where EXACT + 1 can be read: no branch on the length. */
static inline name_key wide_key_of (const char *s, uint32_t n) {
  static const char keep[2 * (EXACT + 1)] = "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
                                            "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF";
  const char *mask = keep + EXACT + 1 - n;
  return (name_key) {wr_eight_load(s) & wr_eight_load(mask),
                     (wr_eight_load(s + 8) & wr_eight_load(mask + 8)) | (uint64_t) n << 56};
}

/* ASCII upper-case letters of eight bytes in lower case. */
static inline uint64_t fold8 (uint64_t x) {
  const uint64_t ones = 0x0101010101010101u;
  uint64_t seven = x & (0x7F * ones);
  uint64_t from_a = seven + (0x80 - 'A') * ones, past_z = seven + (0x7F - 'Z') * ones;
  return x | (((from_a ^ past_z) & ~x & (0x80 * ones)) >> 2);
}

static inline uint32_t hash_key (name_key k) {
  return (uint32_t) ((k.a * MULTIPLIER_A + k.b * MULTIPLIER_B) >> 32);
}

/* `text` is read for names longer than EXACT only: the key says the rest. */
static inline wr_name find_static (name_key k, const char *text, uint32_t n) {
  for (uint32_t i = hash_key(k) >> (32 - SLOT_BITS);; i = (i + 1) & ((1u << SLOT_BITS) - 1)) {
    wr_name id = static_slot[i];
    if (id == 0) return 0;
    if (static_key[id].a != k.a || static_key[id].b != k.b) continue;
    if (n <= EXACT || (static_text[id].n == n && memcmp(static_text[id].at, text, n) == 0))
      return id;
  }
}

static uint32_t hash_dynamic (name_key k, const char *text, uint32_t n) {
  return n <= EXACT ? hash_key(k) : (uint32_t) wr_hash(text, n, 0);
}

/* The slot where the name is or may be put. */
static uint16_t *find_slot (const struct wr_names *t, name_key k, const char *text,
  uint32_t n) {
  uint32_t mask = 2 * t->cap - 1;
  for (uint32_t i = hash_dynamic(k, text, n) & mask;; i = (i + 1) & mask) {
    if (t->slot[i] == 0) return &t->slot[i];
    const dynamic_name *x = &t->name[t->slot[i] - 1];
    if (x->key.a != k.a || x->key.b != k.b) continue;
    if (n <= EXACT || (x->text.n == n && memcmp(x->text.at, text, n) == 0)) return &t->slot[i];
  }
}

/* Twice the room; the old tables stay in the arena until the document ends. */
static bool grow (wr_doc *d, struct wr_names *t) {
  uint32_t cap = t->cap ? 2 * t->cap : 64;
  dynamic_name *name = wr_arena_alloc(&d->arena, cap * sizeof *name);
  uint16_t *slot = wr_arena_zero(&d->arena, 2 * (size_t) cap * sizeof *slot);
  uint32_t *mark = wr_arena_zero(&d->arena, (WR_NAME_STATIC + (size_t) cap) * sizeof *mark);
  if (!name || !slot || !mark) return false;
  if (t->n > 0) {
    memcpy(name, t->name, t->n * sizeof *name);
    memcpy(mark, t->mark, (WR_NAME_STATIC + (size_t) t->n) * sizeof *mark);
  }
  *t = (struct wr_names) {.name = name, .slot = slot, .mark = mark, .n = t->n, .cap = cap};
  for (uint32_t i = 0; i < t->n; i++)
    *find_slot(t, name[i].key, name[i].text.at, name[i].text.n) = (uint16_t) (i + 1);
  return true;
}

/* The document's table, with room for one more. */
static struct wr_names *table_of (wr_doc *d) {
  if (!d->names) d->names = wr_arena_zero(&d->arena, sizeof *d->names);
  if (!d->names || (d->names->n == d->names->cap && !grow(d, d->names))) return NULL;
  return d->names;
}

RARE static wr_name find_dynamic (const wr_doc *d, name_key k, const char *text, uint32_t n) {
  if (!d || !d->names || d->names->cap == 0) return 0;
  uint16_t i = *find_slot(d->names, k, text, n);
  return i ? (wr_name) (WR_NAME_STATIC + i - 1) : 0;
}

static inline wr_name find (const wr_doc *d, name_key k, const char *text, uint32_t n) {
  wr_name id = find_static(k, text, n);
  return id ? id : find_dynamic(d, k, text, n);
}

static wr_name add (wr_doc *d, name_key k, const char *text, uint32_t n) {
  uint32_t most = UINT16_MAX - WR_NAME_STATIC;
  if (d->names && (d->names->n >= d->limits.names || d->names->n >= most)) {
    wr_doc_truncate(d, WR_LIMIT_names, WR_NONE);
    return 0;
  }
  struct wr_names *t = table_of(d);
  if (!t) return 0;
  wr_slice copy = wr_arena_copy(&d->arena, (wr_slice) {text, n});
  if (!copy.at) return 0;
  t->name[t->n] = (dynamic_name) {k, copy};
  *find_slot(t, k, text, n) = (uint16_t) ++t->n;
  return (wr_name) (WR_NAME_STATIC + t->n - 1);
}

wr_name wr_name_find (const wr_doc *d, wr_slice name) {
  return name.n ? find(d, key_of(name.at, name.n), name.at, name.n) : 0;
}

wr_name wr_name_intern (wr_doc *d, wr_slice name) {
  wr_name id = wr_name_find(d, name);
  if (id || !d || name.n == 0) return id;
  return add(d, key_of(name.at, name.n), name.at, name.n);
}

/* How many bytes name s takes when NULs are U+FFFD. */
static uint32_t folded_length (const char *s, uint32_t n) {
  uint32_t more = 0;
  for (uint32_t i = 0; i < n; i++) more += s[i] == 0 ? 2 : 0;
  return n + more;
}

static void fold_into (char *out, const char *s, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    if (s[i] == 0) {
      memcpy(out, "\xEF\xBF\xBD", 3);
      out += 3;
    } else {
      *out++ = wr_lower(s[i]);
    }
  }
}

/* Names that are long, new, or hold a NUL: through a folded copy. */
RARE static wr_name fold_slowly (wr_doc *d, const char *at, uint32_t n) {
  char few[256];
  uint32_t m = folded_length(at, n);
  char *copy = m <= sizeof few ? few : wr_arena_alloc(&d->arena, m);
  if (!copy) return 0;
  fold_into(copy, at, n);
  return wr_name_intern(d, (wr_slice) {copy, m});
}

wr_name wr_name_fold (wr_doc *d, const char *at, uint32_t n, const char *end) {
  if (n == 0) return 0;
  if (n <= EXACT) {
    name_key k = end - at > EXACT ? wide_key_of(at, n) : key_of(at, n);
    k.a = fold8(k.a);
    k.b = fold8(k.b);
    wr_name id = find(d, k, at, n);
    if (id) return id;
  }
  return fold_slowly(d, at, n);
}

wr_slice wr_name_text (const wr_doc *d, wr_name id) {
  if (id < WR_NAME_STATIC) return (wr_slice) {static_text[id].at, static_text[id].n};
  if (!d || !d->names || id - WR_NAME_STATIC >= (int) d->names->n) return (wr_slice) {"", 0};
  return d->names->name[id - WR_NAME_STATIC].text;
}

wr_name wr_name_svg_tag (wr_name id) {
  return id < WR_NAME_STATIC && svg_tag[id] ? svg_tag[id] : id;
}

wr_name wr_name_svg_attr (wr_name id) {
  return id < WR_NAME_STATIC && svg_attr[id] ? svg_attr[id] : id;
}

bool wr_name_mark (wr_doc *d, wr_name id, uint32_t mark) {
  struct wr_names *t = d->names && d->names->cap ? d->names : table_of(d);
  if (!t) return false;
  bool before = t->mark[id] == mark;
  t->mark[id] = mark;
  return before;
}
