/* error.h: every way the core can fail, listed once */
#ifndef WR_ERROR_H
#define WR_ERROR_H

#include "base/base.h"

/* XX(NAME, name, text): WR_E_NAME is the code, "name" what scripts see, text the message. */
#define WR_ERROR_MAP(XX) \
  XX(MEMORY, memory, "out of memory") \
  XX(TOO_LARGE, too_large, "the document is larger than the limit") \
  XX(TYPE, type, "this type of document is not known") \
  XX(CHARSET, charset, "this charset is not known") \
  XX(PACKED, packed, "these packed bytes are broken") \
  XX(LIBRARY, library, "a library is missing") \
  XX(JSON, json, "this is not JSON") \
  XX(JSON_DEPTH, json_depth, "the JSON is nested too deeply") \
  XX(SELECTOR, selector, "bad selector") \
  XX(XPATH, xpath, "bad XPath expression") \
  XX(XPATH_LIMIT, xpath_limit, "the XPath expression takes too many steps") \
  XX(XML, xml, "this is not well-formed XML") \
  XX(OPTION, option, "bad option") \
  XX(GAZETTEER, gazetteer, "this is not a list of names") \
  XX(MODEL, model, "this is not a model that this build can use")

enum {
  WR_OK = 0,
#define XX(NAME, name, text) WR_E_##NAME,
  WR_ERROR_MAP(XX)
#undef XX
  WR_ERROR_N
};

/* What failed and where.  `at` is a byte offset into the input the failing call was given
   (WR_NONE: nowhere in particular); `detail` a constant text that says more, or NULL. */
typedef struct wr_error {
  int code;
  uint32_t at;
  const char *detail;
} wr_error;

/* The message of `code`; its name in lower case ("too_large").  Both constant, never NULL. */
const char *wr_error_text (int code);
const char *wr_error_name (int code);

/* Fills *e (which may be NULL) and returns `code`, so that a caller can `return wr_fail(…)`. */
int wr_fail (wr_error *e, int code, uint32_t at, const char *detail);

#endif
