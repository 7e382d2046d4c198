/* annotation.c: typed spans of text with normalised values */
#include "tag/annotation.h"

static const struct { const char *name; uint8_t groups; } kind[WR_KIND_N] = {
#define XX(name, text, group) {text, group},
  WR_KIND_MAP(XX)
#undef XX
};

uint32_t wr_annotation_from (const wr_part *p, uint32_t at) {
  uint32_t low = 0, high = p->layer[WR_ANNOTATIONS].n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (wr_annotation_at(p, middle)->text.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const char *wr_kind_name (int k) {
  return kind[k].name;
}

int wr_kind_of (wr_slice name) {
  for (int i = 0; i < WR_KIND_N; i++)
    if (strlen(kind[i].name) == name.n && memcmp(kind[i].name, name.at, name.n) == 0) return i;
  return -1;
}

unsigned wr_kind_groups (int k) {
  return kind[k].groups;
}

const char *wr_approx_name (int approx) {
  static const char *const names[] = {NULL, "about", "more", "at_least", "less", "at_most"};
  return names[approx];
}

bool wr_kind_made (int k) {
  switch (k) {
    case WR_K_NUMBER: case WR_K_ORDINAL: case WR_K_PERCENT: case WR_K_MONEY:
    case WR_K_QUANTITY: case WR_K_RANGE: case WR_K_EMAIL: case WR_K_URL: case WR_K_PHONE:
    case WR_K_IP: case WR_K_IDENTIFIER: case WR_K_DATE: case WR_K_TIME: case WR_K_INTERVAL:
    case WR_K_DURATION: case WR_K_SET: case WR_K_NEGATION: case WR_K_HEDGE:
      return true;
    default:
      return false;
  }
}
