/* model.h: what the tagger of names has learned: a packed file of weights and words */
#ifndef WR_ENTITY_MODEL_H
#define WR_ENTITY_MODEL_H

#include "base/eight.h"
#include "base/error.h"

/* Classes of names the sequence model knows; rules make kinds of them (entity/kind.h). */
enum wr_entity_class {
  WR_ENTITY_PERSON, WR_ENTITY_ORGANIZATION, WR_ENTITY_PLACE, WR_ENTITY_OTHER,
  WR_ENTITY_CLASSES
};

/* Tags: 4 × class + where in the name the token stands; OUTSIDE is the tag of no name. */
enum { WR_ENTITY_BEGIN, WR_ENTITY_INSIDE, WR_ENTITY_LAST, WR_ENTITY_UNIT };
enum { WR_ENTITY_TAGS = 4 * WR_ENTITY_CLASSES, WR_ENTITY_OUTSIDE = WR_ENTITY_TAGS,
       WR_ENTITY_STATES };

/* The file, little-endian, no padding, in this order:

     magic       "WRENTITY"
     u32         version, WR_ENTITY_VERSION
     u32         buckets of features, words, phrases: three numbers
     u64         wr_hash of all bytes behind it, seed 0
     i16         start[STATES], stop[STATES], step[STATES][STATES]: the score of a first tag,
                 of a last one, of a tag behind another
     u32         decay[WR_ENTITY_DECAY]: 65536 × exp(-n units of score)
     u8          chance[2][WR_ENTITY_CHANCES]: how often names are right, in 1/255, by the
                 model's own belief: in other texts than news, in news
     u32         matters, clear: which sources are told apart, as bits, and by how many units
     i8          source weights[WR_ENTITY_SOURCE_ROWS][SOURCES] (entity/source.h)
     u16         tags[buckets][WR_ENTITY_BUCKET]: the features' low halves; 0: free
     i8          weights[buckets][WR_ENTITY_BUCKET][TAGS]; what is OUTSIDE scores 0
     u32         keys of words, rising; then {u16 lists, u16 fine, u8 middle, u8 coarse} each
     u32         keys of phrases, rising; then u16 lists each

   Keys are hashes of words in lower case (entity/token.h).  A feature is a hash of 32 bits: its
   bucket is its share of 2^32, and it is known when its low half stands there. */
enum { WR_ENTITY_VERSION = 3, WR_ENTITY_DECAY = 1024, WR_ENTITY_CHANCES = 33,
       WR_ENTITY_SOURCES = 8, WR_ENTITY_SOURCE_ROWS = 1 << 15,
       WR_ENTITY_BUCKET = 8, WR_ENTITY_BUCKETS = 1 << 17, WR_ENTITY_WORDS = 1 << 20 };

#define WR_ENTITY_MAGIC "WRENTITY"

/* The lists a word or a phrase stands in. */
enum wr_entity_list {
  WR_LIST_FIRST_NAME = 1 << 0, WR_LIST_CITY = 1 << 1, WR_LIST_COUNTRY = 1 << 2,
  WR_LIST_DEMONYM = 1 << 3, WR_LIST_KNOWN_PERSON = 1 << 4, WR_LIST_KNOWN_PLACE = 1 << 5,
  WR_LIST_KNOWN_GROUP = 1 << 6, WR_LIST_KNOWN_OTHER = 1 << 7, WR_LIST_COMMON = 1 << 8,
  WR_LIST_TITLE = 1 << 9, WR_LIST_ORGANIZATION = 1 << 10, WR_LIST_PLACE = 1 << 11,
  WR_LIST_CALENDAR = 1 << 12, WR_LIST_STATE = 1 << 13,
  WR_LIST_OPENS = 1 << 14,             /* of words: a phrase begins with it */
  WR_LIST_GOES_ON = 1 << 15            /* of phrases: a longer one begins with it */
};

/* What the file knows of a word: its lists and its classes of three sizes of k-means over word
   vectors, counted from 1; 0 where it is unknown. */
typedef struct wr_entity_fact {
  uint16_t lists, fine, middle, coarse;
} wr_entity_fact;

/* Where a text is from, when it is known: conventions differ.  ANY: not known. */
enum wr_entity_source { WR_SOURCE_ANY, WR_SOURCE_NEWS = 7 };

/* Chances in the file; where those of a source begin.  Only news, of which most of what was
   learned from is, has its own: finer ones hold for the texts they were counted in, not for
   others. */
enum { WR_ENTITY_CHANCES_N = 2 * WR_ENTITY_CHANCES };
static inline uint32_t wr_entity_chances_of (uint32_t source) {
  return source == WR_SOURCE_NEWS ? WR_ENTITY_CHANCES : 0;
}

/* Tags that may stand behind a name, and none: as many as vectors of four hold. */
enum { WR_ENTITY_OPENING = 12 };

/* Where keys begin that share their first bits: a search looks at few of them. */
enum { WR_ENTITY_INDEX_BITS = 14, WR_ENTITY_INDEX = 1 << WR_ENTITY_INDEX_BITS };
typedef struct wr_entity_index {
  uint32_t from[WR_ENTITY_INDEX + 1];
} wr_entity_index;

/* Slices of the file's bytes, which belong to the caller and outlive it. */
typedef struct wr_entity_model {
  uint64_t sum;                        /* the checksum: says which model it is */
  uint32_t source_matters, source_clear;
  const int8_t *weights, *source_weights;
  const uint8_t *tags, *word_keys, *word_facts, *phrase_keys, *phrase_lists, *chances;
  uint32_t buckets, words, phrases;
  wr_entity_index word_index, phrase_index;
  int32_t start[WR_ENTITY_STATES], stop[WR_ENTITY_STATES];
  int32_t step[WR_ENTITY_STATES][WR_ENTITY_STATES];
  int32_t opening[WR_ENTITY_STATES][WR_ENTITY_OPENING];       /* step, to tags that open only */
  uint32_t decay[WR_ENTITY_DECAY];
  uint64_t step_weight[WR_ENTITY_STATES][WR_ENTITY_STATES];   /* 65536 × exp(step - highest) */
} wr_entity_model;

/* Reads a model file: checks magic, version, length and checksum.  Errors: MODEL, detail says
   why. */
int wr_entity_model_read (wr_entity_model *m, wr_slice file, wr_error *e);

/* What is known of the word or phrase with this key; zeros where nothing is. */
wr_entity_fact wr_entity_model_word (const wr_entity_model *m, uint32_t key);
uint32_t wr_entity_model_phrase (const wr_entity_model *m, uint32_t key);

/* The bucket of a feature, and its tag there. */
static inline uint32_t wr_entity_bucket (uint32_t buckets, uint32_t feature) {
  return (uint32_t) ((uint64_t) feature * buckets >> 32);
}

static inline uint16_t wr_entity_tag (uint32_t feature) {
  return (uint16_t) (feature & 0xFFFF ? feature & 0xFFFF : 1);
}

/* Asks for the memory that tells whether a feature is known. */
static inline void wr_entity_prefetch (const wr_entity_model *m, uint32_t feature) {
  __builtin_prefetch(m->tags + (size_t) wr_entity_bucket(m->buckets, feature) *
                     WR_ENTITY_BUCKET * 2);
}

/* The tags of a bucket, and which of them are the one sought: vectors of GCC and Clang. */
typedef uint16_t wr_entity_tags __attribute__((vector_size(2 * WR_ENTITY_BUCKET)));
typedef int8_t wr_entity_same __attribute__((vector_size(WR_ENTITY_BUCKET)));

/* The weights of a feature: WR_ENTITY_TAGS of them; NULL where it is not known. */
static inline const int8_t *wr_entity_weights (const wr_entity_model *m, uint32_t feature) {
  size_t slot = (size_t) wr_entity_bucket(m->buckets, feature) * WR_ENTITY_BUCKET;
  wr_entity_tags tags, sought = (wr_entity_tags) {0} + wr_entity_tag(feature);
  memcpy(&tags, m->tags + 2 * slot, sizeof tags);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  tags = tags << 8 | tags >> 8;
#endif
  wr_entity_same same = __builtin_convertvector(tags == sought, wr_entity_same);
  uint64_t where = wr_eight_load((const char *) &same);
  if (!where) return NULL;
  return m->weights + (slot + (size_t) __builtin_ctzll(where) / 8) * WR_ENTITY_TAGS;
}

/* Whether tag b may stand behind tag a; a may begin, or end, a run of tags. */
bool wr_entity_may_follow (int a, int b);
bool wr_entity_may_start (int a);
bool wr_entity_may_stop (int a);

#endif
