/* limits.c: the caps that keep one hostile document cheap */
#include "base/limits.h"

wr_limits wr_limits_default (void) {
  return (wr_limits) {
#define XX(name, value, text) .name = value,
    WR_LIMIT_MAP(XX)
#undef XX
  };
}

const char *wr_limit_text (int i) {
  static const char *const texts[WR_LIMIT_N] = {
#define XX(name, value, text) text,
    WR_LIMIT_MAP(XX)
#undef XX
  };
  return i >= 0 && i < WR_LIMIT_N ? texts[i] : "unknown limit";
}

const char *wr_limit_name (int i) {
  static const char *const names[WR_LIMIT_N] = {
#define XX(name, value, text) #name,
    WR_LIMIT_MAP(XX)
#undef XX
  };
  return i >= 0 && i < WR_LIMIT_N ? names[i] : "unknown";
}
