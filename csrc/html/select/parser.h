/* parser.h: the state of a selector's parser, shared by its two halves */
#ifndef WR_SELECT_PARSER_H
#define WR_SELECT_PARSER_H

#include "html/select/program.h"
#include "html/select/syntax.h"

typedef enum wr_list_kind {
  WR_LIST_TOP,                         /* the whole selector: ">" may lead */
  WR_LIST_PLAIN,
  WR_LIST_RELATIVE                     /* inside :has(): any combinator may lead */
} wr_list_kind;

typedef struct wr_select_parser {
  wr_css css;
  wr_selector *out;
  uint32_t nested;                     /* lists around this one; bounds the recursion */
  bool in_has;
} wr_select_parser;

/* The compound being read: its first and last test, and whether there was one, if only "*". */
typedef struct wr_compound_tests {
  uint32_t head, tail;
  bool any;
} wr_compound_tests;

/* Appends a test to the compound (html/select/simple.c); NULL when there is no memory. */
wr_test *wr_parser_test (wr_select_parser *p, wr_test_kind kind, wr_compound_tests *k);

/* Whether a type selector or a star begins here. */
bool wr_parser_at_type (const wr_select_parser *p);

/* Reads all simple selectors of a compound.  False, with the error, when one is wrong. */
bool wr_parser_simple (wr_select_parser *p, wr_compound_tests *k);

/* Reads a list inside parentheses (html/select/parse.c); *first is its first alternative. */
bool wr_parser_list (wr_select_parser *p, wr_list_kind kind, uint32_t *first);

#endif
