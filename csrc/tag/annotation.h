/* annotation.h: typed spans of text with normalised values */
#ifndef WR_ANNOTATION_H
#define WR_ANNOTATION_H

#include "base/decimal.h"
#include "segment/sentence.h"
#include "segment/token.h"

/* XX(NAME, "name", group): the kinds in the order scripts list them; a group is bits of
   wr_kind_group. */
#define WR_KIND_MAP(XX) \
  XX(NUMBER, "number", 1) XX(ORDINAL, "ordinal", 1) XX(PERCENT, "percent", 1) \
  XX(MONEY, "money", 1) XX(QUANTITY, "quantity", 1) XX(RANGE, "range", 1) \
  XX(DATE, "date", 3) XX(TIME, "time", 3) XX(INTERVAL, "interval", 3) \
  XX(DURATION, "duration", 3) XX(SET, "set", 3) \
  XX(EMAIL, "email", 1) XX(URL, "url", 1) XX(PHONE, "phone", 1) XX(IP, "ip", 1) \
  XX(IDENTIFIER, "identifier", 1) \
  XX(PERSON, "person", 4) XX(ORGANIZATION, "organization", 4) \
  XX(NATIONALITY, "nationality", 4) XX(PLACE, "place", 4) XX(EVENT, "event", 4) \
  XX(WORK, "work", 4) XX(PRODUCT, "product", 4) XX(LAW, "law", 4) \
  XX(LANGUAGE, "language", 4) XX(MISC, "misc", 4) \
  XX(QUOTE, "quote", 0) XX(NEGATION, "negation", 0) XX(HEDGE, "hedge", 0)

enum wr_kind_group { WR_GROUP_NUMERIC = 1, WR_GROUP_TEMPORAL = 2, WR_GROUP_ENTITY = 4 };

typedef enum wr_kind {
#define XX(name, text, group) WR_K_##name,
  WR_KIND_MAP(XX)
#undef XX
  WR_KIND_N
} wr_kind;

/* The kinds of names, as bits 1 << wr_kind. */
#define WR_KINDS_ENTITY ((2ull << WR_K_MISC) - (1ull << WR_K_PERSON))

typedef enum wr_approx {
  WR_EXACT, WR_ABOUT, WR_MORE, WR_AT_LEAST, WR_LESS, WR_AT_MOST
} wr_approx;

/* Present bits of wr_number. */
enum wr_number_has {
  WR_HAS_VALUE = 1, WR_HAS_LO = 2, WR_HAS_HI = 4, WR_LO_INCL = 8, WR_HI_INCL = 16,
  WR_AMBIGUOUS = 32
};

/* The value of a numeric annotation. */
typedef struct wr_number {
  wr_decimal value, lo, hi;            /* exact; which are there: has */
  uint8_t has, approx;                 /* wr_approx */
  wr_slice unit;                       /* UCUM code, the counted noun as written, or empty */
  wr_slice ucum;                       /* UCUM code; "{rounds}" for a counted noun */
  wr_slice dimension;                  /* "length" "mass" …; empty for counts */
  wr_slice currency;                   /* ISO 4217 */
  wr_slice per;                        /* "year" in "£40k a year"; UCUM or word */
  double si;                           /* value in SI units; has WR_HAS_VALUE and a dimension */
} wr_number;

/* Within a pass sorted by start, longer first; a nested annotation follows its parent.
   Annotations of one level never overlap within a group.  The words of a bound belong to the
   span of a number, a range and a counted quantity ("over 3 million rounds"); money, percents
   and measures keep their own span and have the bound in `approx`, as they have "a year" in
   `per`. */
typedef struct wr_annotation {
  wr_span text;                        /* in the part's text */
  uint32_t parent;                     /* annotation it lies in, WR_NONE outermost */
  uint32_t sentence;
  uint8_t kind;                        /* wr_kind */
  uint8_t has_number;                  /* number below is set */
  uint16_t reserved;
  float score;
  wr_slice subkind;                    /* constant text ("count"), or empty */
  const wr_number *number;             /* in the document's arena */
  const struct wr_time *time;          /* tag/time/time.h; NULL unless the kind is temporal */
  const struct wr_referent *referent; /* tag/entity/referent.h; NULL unless the kind is a name's */
  const struct wr_quote *quote;        /* tag/quote/quote.h; NULL unless the kind is quote */
} wr_annotation;

/* What one stage made: [first, first + n) of the layer, in order.  Stages append, so that a
   stage that runs late moves no annotation of another. */
typedef struct wr_pass {
  uint32_t first, n;
  uint64_t kinds;                      /* 1 << wr_kind of each of them */
} wr_pass;

/* A stage makes one pass, and so does each of a script's own kinds. */
enum { WR_PASS_MOST = 64 };

/* Ends a pass: all annotations behind the last one are its; none, and there is no pass.
   False: no memory. */
bool wr_pass_end (wr_part *p);

static inline const wr_pass *wr_pass_at (const wr_part *p, uint32_t i) {
  return (const wr_pass *) p->layer[WR_PASSES].at + i;
}

/* The pass that annotation i belongs to. */
const wr_pass *wr_pass_of (const wr_part *p, uint32_t i);

/* The stage: needs tokens; makes a pass: numbers, percents, money, quantities, ranges
   and identifiers.  Errors: MEMORY. */
int wr_tag_run (wr_part *p, wr_error *e);

static inline const wr_annotation *wr_annotation_at (const wr_part *p, uint32_t i) {
  return (const wr_annotation *) p->layer[WR_ANNOTATIONS].at + i;
}

/* The first annotation of the pass that starts at or after byte `at` of the text; the end of
   the pass when there is none. */
uint32_t wr_annotation_from (const wr_part *p, const wr_pass *s, uint32_t at);

/* The longest annotation of these kinds (bits 1 << wr_kind) that starts at byte `at`;
   WR_NONE when there is none. */
uint32_t wr_annotation_longest (const wr_part *p, uint64_t kinds, uint32_t at);

/* Appends the bytes in [from, to) where annotations of these kinds start (uint32_t), in order,
   each once.  False: no memory. */
bool wr_annotation_starts (const wr_part *p, uint64_t kinds, uint32_t from, uint32_t to,
                           wr_array *out);

/* The name of an annotation kind as scripts see it; constant. */
const char *wr_kind_name (int kind);
int wr_kind_of (wr_slice name);                  /* -1 when there is no such kind */
unsigned wr_kind_groups (int kind);              /* bits of wr_kind_group */
const char *wr_approx_name (int approx);         /* "about" "more" "at_least" …; NULL: EXACT */
bool wr_kind_made (int kind);                    /* whether this build tags this kind at all */

#endif
