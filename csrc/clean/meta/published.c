/* published.c: when a page was published, as far as it says so */
#include "clean/meta/published.h"

#include "clean/meta/date_text.h"
#include "clean/meta/day.h"
#include "clean/meta/day_table.h"

static const wr_meta_value nothing = {{"", 0}, {WR_NONE, WR_NONE}, 0, 0};

wr_meta_value wr_date_in (wr_doc *d, wr_meta_value v) {
  char text[WR_DATE_TEXT];
  uint32_t from = 0;
  wr_date date;
  if (!wr_date_next(v.text, d->options.day_first, &from, &date)) return nothing;
  wr_slice iso = {text, wr_date_write(v.text, &date, text)};
  v.text = wr_arena_copy(&d->arena, iso);
  return v.text.at ? v : nothing;
}

bool wr_published (wr_doc *d, const wr_meta_page *page, wr_meta_value *out) {
  wr_array options = {0};
  uint16_t confidence;
  bool collected = wr_days_collect(d, page, &options);
  if (collected) {
    uint32_t best = wr_vote(&options, page->thin, wr_day_trees,
      sizeof wr_day_trees / sizeof *wr_day_trees, &confidence);
    *out = best ? ((const wr_option *) options.at)[best].value : nothing;
    if (best) out->confidence = confidence;
  }
  wr_array_free(&options);
  return collected;
}
