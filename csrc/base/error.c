/* error.c: every way the core can fail, listed once */
#include "base/error.h"

static const char *const texts[WR_ERROR_N] = {
  [WR_OK] = "no error",
#define XX(NAME, name, text) [WR_E_##NAME] = text,
  WR_ERROR_MAP(XX)
#undef XX
};

static const char *const names[WR_ERROR_N] = {
  [WR_OK] = "ok",
#define XX(NAME, name, text) [WR_E_##NAME] = #name,
  WR_ERROR_MAP(XX)
#undef XX
};

static bool is_known (int code) {
  return code >= 0 && code < WR_ERROR_N;
}

const char *wr_error_text (int code) {
  return is_known(code) ? texts[code] : "unknown error";
}

const char *wr_error_name (int code) {
  return is_known(code) ? names[code] : "unknown";
}

int wr_fail (wr_error *e, int code, uint32_t at, const char *detail) {
  if (e) *e = (wr_error) {code, at, detail};
  return code;
}
