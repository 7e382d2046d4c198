/* hint.c: classes and words of a page as slots of hashed tables */
#include "clean/hint.h"

enum { MOST_BYTES = 512, CLASS = 1, PART = 2, WORD = 3, PAIR = 4, TAG = 5 };

static uint32_t add (uint32_t h, uint32_t c) {
  return (h ^ c) * 0x01000193u;
}

/* The top bits of the mixed hash: a slot of a table of `size`, a power of two. */
static uint16_t slot_of (uint32_t h, uint32_t size) {
  h ^= h >> 15;
  h *= 0x85EBCA6Bu;
  h ^= h >> 13;
  return (uint16_t) (h & (size - 1));
}

/* Slots as they are found. */
typedef struct list {
  uint16_t *at;
  uint32_t n;
} list;

static void push (list *l, uint32_t h, uint32_t size) {
  if (l->n < WR_HINT_MOST) l->at[l->n++] = slot_of(h, size);
}

/* A class as it is read: the hash of the whole and of the part since the last - or capital. */
typedef struct class_reader {
  uint32_t whole, part, part_n, parts;
  uint32_t seen[4];                    /* the first parts */
  bool small;
} class_reader;

static void end_part (class_reader *r) {
  if (r->part_n > 1 && r->parts < 4) r->seen[r->parts++] = r->part;
  r->part = PART;
  r->part_n = 0;
}

static void end_class (class_reader *r, list *l) {
  end_part(r);
  if (r->whole != CLASS) push(l, r->whole, WR_HINT_CLASSES);
  for (uint32_t i = 0; i < r->parts; i++) push(l, r->seen[i], WR_HINT_CLASSES);
  *r = (class_reader) {.whole = CLASS, .part = PART};
}

uint32_t wr_hint_classes (wr_slice value, uint16_t *slots) {
  list l = {slots, 0};
  class_reader r = {.whole = CLASS, .part = PART};
  for (uint32_t i = 0; i < value.n && i < MOST_BYTES; i++) {
    unsigned char c = (unsigned char) value.at[i];
    bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
    if (c <= ' ') end_class(&r, &l);
    if (upper && r.small) end_part(&r);
    r.small = lower;
    if (upper || lower || c >= 0x80) {
      r.whole = add(r.whole, c | 32);
      r.part = add(r.part, c | 32);
      r.part_n++;
    } else if (c > ' ') end_part(&r);
  }
  end_class(&r, &l);
  return l.n;
}

/* Letters and digits, and every byte of a character beyond ASCII. */
static bool is_word_byte (unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
}

uint32_t wr_hint_words (wr_slice text, uint16_t *slots) {
  list l = {slots, 0};
  uint32_t word = WORD, last = PAIR;
  for (uint32_t i = 0; i <= text.n && l.n < WR_HINT_MOST; i++) {
    unsigned char c = i < text.n ? (unsigned char) text.at[i] : ' ';
    if (is_word_byte(c)) {
      word = add(word, c >= 'A' && c <= 'Z' ? c | 32u : c >= '0' && c <= '9' ? '0' : c);
      continue;
    }
    if (word == WORD) continue;
    push(&l, word, WR_HINT_WORDS);
    push(&l, add(last * 31, word), WR_HINT_WORDS);
    last = word;
    word = WORD;
  }
  return l.n;
}

uint16_t wr_hint_tag (uint32_t name) {
  return slot_of(add(TAG, name) * 0x9E3779B1u, WR_HINT_CLASSES);
}
