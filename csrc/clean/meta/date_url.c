/* date_url.c: the date that a URL's path is filed under */
#include "clean/meta/date_text.h"

#include "base/ascii.h"
#include "clean/meta/month_name.h"

/* The path of a URL: from behind the host to the query; of a relative one, all up to it. */
static wr_slice path_of (wr_slice url) {
  uint32_t from = 0, end = 0;
  for (uint32_t i = 0; i + 2 < url.n && i < 12 && !from; i++)
    if (memcmp(url.at + i, "://", 3) == 0) from = i + 3;
  while (from && from < url.n && url.at[from] != '/') from++;
  for (end = from; end < url.n && url.at[end] != '?' && url.at[end] != '#';) end++;
  return (wr_slice) {url.at + from, end - from};
}

/* The number of a segment that is all digits; 0 for another. */
static uint32_t whole_number (wr_slice segment) {
  uint32_t value = 0;
  if (segment.n < 1 || segment.n > 4) return 0;
  for (uint32_t i = 0; i < segment.n; i++) {
    if (!wr_is_digit(segment.at[i])) return 0;
    value = value * 10 + (uint32_t) (segment.at[i] - '0');
  }
  return value;
}

static wr_slice segment_at (wr_slice path, uint32_t from) {
  uint32_t end = from;
  while (end < path.n && path.at[end] != '/') end++;
  return (wr_slice) {path.at + from, end - from};
}

/* /2024/05/, /2024/may/, /2024/ among the segments that something stands behind. */
static bool filed_under (wr_slice path, wr_date *out) {
  for (uint32_t i = 0; i < path.n; i++) {
    if (path.at[i] != '/') continue;
    wr_slice segment = segment_at(path, i + 1);
    uint32_t year = segment.n == 4 ? whole_number(segment) : 0, behind = i + 1 + segment.n;
    if (year < 1990 || year > 2100 || behind >= path.n) continue;
    wr_slice next = segment_at(path, behind + 1);
    uint32_t month = next.n <= 2 ? whole_number(next) : wr_month_named(next);
    bool filed = month >= 1 && month <= 12 && behind + 1 + next.n < path.n;
    *out = (wr_date) {.year = (uint16_t) year, .month = (uint8_t) (filed ? month : 0)};
    return true;
  }
  return false;
}

bool wr_date_of_url (wr_slice url, wr_date *out) {
  wr_slice path = path_of(url);
  uint32_t at = 0;
  while (wr_date_next(path, true, &at, out))
    if (out->form != WR_DATE_OPEN && out->form != WR_DATE_SHORT_YEAR
      && (out->form != WR_DATE_COMPACT || out->end - out->start == 8))
      return true;
  return filed_under(path, out);
}
