/* error.h: every way the core can fail, listed once */
#ifndef WR_ERROR_H
#define WR_ERROR_H

#include "base/base.h"

/* XX(NAME, text): WR_E_NAME is the code, "NAME" in lower case the name scripts see, text the message. */
#define WR_ERROR_MAP(XX) \
  XX(MEMORY, "out of memory") \
  XX(TOO_LARGE, "the document is larger than the limit") \
  XX(TYPE, "this type of document is not known") \
  XX(CHARSET, "this charset is not known") \
  XX(JSON, "this is not JSON") \
  XX(JSON_DEPTH, "the JSON is nested too deeply") \
  XX(SELECTOR, "bad selector") \
  XX(XPATH, "bad XPath expression") \
  XX(XPATH_LIMIT, "the XPath expression takes too many steps") \
  XX(XML, "this is not well-formed XML") \
  XX(OPTION, "bad option")

enum {
  WR_OK = 0,
#define XX(name, text) WR_E_##name,
  WR_ERROR_MAP(XX)
#undef XX
  WR_ERROR_N
};

/* What failed and where.  `at` is a byte offset into the input the failing call was given (WR_NONE: nowhere in particular);
   `detail` a constant text that says more, or NULL. */
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
