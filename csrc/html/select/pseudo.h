/* pseudo.h: the pseudo-classes by name, and what to say about those that are none */
#ifndef WR_SELECT_PSEUDO_H
#define WR_SELECT_PSEUDO_H

#include "base/base.h"

typedef enum wr_pseudo_argument {
  WR_ARGUMENT_NONE,
  WR_ARGUMENT_LIST,                    /* selectors */
  WR_ARGUMENT_RELATIVE,                /* selectors that may begin with a combinator */
  WR_ARGUMENT_NTH,                     /* An+B */
  WR_ARGUMENT_NTH_OF,                  /* An+B [of selectors] */
  WR_ARGUMENT_LANG                     /* names or strings */
} wr_pseudo_argument;

/* What a pseudo-class tests (wr_test_kind) and takes.  NTH: which way it counts; without an
   argument, place 1.  `both`: from the front and from the end (only-child, only-of-type). */
typedef struct wr_pseudo {
  const char *name;
  uint8_t test, argument;
  bool from_end, of_type, both;
} wr_pseudo;

/* The pseudo-class of this name, in any case, or NULL. */
const wr_pseudo *wr_pseudo_find (wr_slice name);

/* Why there is no such pseudo-class, and what to write instead: a constant text, never NULL. */
const char *wr_pseudo_hint (wr_slice name);

#endif
