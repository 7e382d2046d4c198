/* base64.c: bytes as text of 64 letters (RFC 4648, section 4) and back */
#include "base/base64.h"

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* The letters of n bytes (1 to 3), and padding. */
static void write_group (char out[4], const char *s, uint32_t n) {
  uint32_t bits = 0;
  for (uint32_t i = 0; i < 3; i++) bits = bits << 8 | (i < n ? (unsigned char) s[i] : 0);
  for (uint32_t i = 0; i < 4; i++) out[i] = i <= n ? letters[bits >> (18 - 6 * i) & 63] : '=';
}

void wr_base64_write (wr_buf *out, wr_slice bytes) {
  char group[4];
  for (uint32_t i = 0; i < bytes.n; i += 3) {
    write_group(group, bytes.at + i, bytes.n - i < 3 ? bytes.n - i : 3);
    wr_buf_put(out, group, sizeof group);
  }
}

/* 0 to 63; -1 for white space and padding, -2 for what has no place in the text. */
static int value_of (char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+') return 62;
  if (c == '/') return 63;
  return c == '=' || c == '\n' || c == '\r' || c == ' ' || c == '\t' ? -1 : -2;
}

uint32_t wr_base64_read (wr_buf *out, wr_slice text) {
  uint32_t bits = 0, n = 0;
  for (uint32_t i = 0; i < text.n; i++) {
    int value = value_of(text.at[i]);
    if (value == -2) return i;
    if (value == -1) continue;
    bits = bits << 6 | (uint32_t) value;
    if (++n % 4 != 1) wr_buf_char(out, (char) (bits >> (6 - 2 * ((n - 1) % 4)) & 0xFF));
  }
  return text.n;
}
