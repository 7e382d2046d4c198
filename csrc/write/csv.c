/* csv.c: cells of comma-separated values */
#include "write/csv.h"

static bool needs_quotes (wr_slice s) {
  if (!s.n) return false;
  if (s.at[0] == ' ' || s.at[s.n - 1] == ' ') return true;
  for (uint32_t i = 0; i < s.n; i++)
    if (s.at[i] == ',' || s.at[i] == '"' || s.at[i] == '\n' || s.at[i] == '\r') return true;
  return false;
}

static bool looks_like_formula (wr_slice s) {
  return s.n && memchr("=+-@\t\r", s.at[0], 6);
}

void wr_csv_cell (wr_buf *out, wr_slice s, bool guard) {
  bool formula = guard && looks_like_formula(s);
  if (!formula && !needs_quotes(s)) {
    wr_buf_slice(out, s);
    return;
  }
  wr_buf_char(out, '"');
  if (formula) wr_buf_char(out, '\'');
  for (uint32_t i = 0, from = 0; i <= s.n; i++) {
    if (i < s.n && s.at[i] != '"') continue;
    wr_buf_put(out, s.at + from, i - from);
    if (i < s.n) wr_buf_put(out, "\"\"", 2);
    from = i + 1;
  }
  wr_buf_char(out, '"');
}
