/* limits.h: the caps that keep one hostile document cheap; see wr_doc.truncated */
#ifndef WR_LIMITS_H
#define WR_LIMITS_H

#include "base/base.h"

/* XX(name, default, text): field of wr_limits, its default, and what was cut when it is
   reached. */
#define WR_LIMIT_MAP(XX) \
  XX(bytes, 256u << 20, "bytes of a document") \
  XX(nodes, 8u << 20, "nodes of a tree") \
  XX(depth, 512u, "levels of open elements") \
  XX(attributes, 1024u, "attributes of a tag") \
  XX(names, 16384u, "distinct unknown tag or attribute names") \
  XX(cells, 1u << 20, "cells of a table, spans resolved") \
  XX(json_depth, 128u, "levels of nested JSON") \
  XX(annotations, 4u << 20, "annotations of a text") \
  XX(xpath_steps, 10u << 20, "steps of an XPath evaluation")

typedef struct wr_limits {
#define XX(name, value, text) uint32_t name;
  WR_LIMIT_MAP(XX)
#undef XX
} wr_limits;

enum {
#define XX(name, value, text) WR_LIMIT_##name,
  WR_LIMIT_MAP(XX)
#undef XX
  WR_LIMIT_N
};

/* The defaults of WR_LIMIT_MAP. */
wr_limits wr_limits_default (void);

/* The text of limit i ("levels of open elements") and its name ("depth"); constant. */
const char *wr_limit_text (int i);
const char *wr_limit_name (int i);

#endif
