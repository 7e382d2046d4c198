/* source.c: trains the guess which source a text is like */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "gen/source.h"
#include "gen/corpus.h"
#include "gen/must.h"

enum { SOURCES = WR_ENTITY_SOURCES, ROWS = WR_ENTITY_SOURCE_ROWS, WINDOW = WR_ENTITY_SOURCE_WINDOW, MOST_WINDOWS = 16,
       EPOCHS = 2 };

static void add_row (wr_source_data *d, uint32_t row) {
  uint32_t *at = wr_array_push(&d->rows, sizeof *at);
  if (!at) exit(1);
  *at = row;
}

void wr_source_add (wr_source_data *d, const wr_entity_token *tokens, uint32_t n, uint32_t source, uint32_t fold) {
  uint32_t windows = n / WINDOW ? n / WINDOW : 1;
  if (windows > MOST_WINDOWS) windows = MOST_WINDOWS;
  for (uint32_t k = 0; k < windows; k++) {
    wr_source_window *w = wr_array_push(&d->windows, sizeof *w);
    uint32_t end = k + 1 == windows && n < (k + 2) * WINDOW ? n : (k + 1) * WINDOW;
    if (!w) exit(1);
    *w = (wr_source_window) {.row = d->rows.n, .source = source, .fold = fold};
    for (uint32_t i = k * WINDOW; i < end; i++) {
      add_row(d, wr_entity_source_row(&tokens[i]));
      if (i + 1 < end) add_row(d, wr_entity_source_pair(&tokens[i]));
    }
    w->rows = d->rows.n - w->row;
  }
}

/* Sources of few windows weigh more. */
static void weigh (const wr_source_data *d, double weight[SOURCES]) {
  const wr_source_window *w = d->windows.at;
  double times[SOURCES] = {0};
  for (uint32_t i = 0; i < d->windows.n; i++) times[w[i].source - 1] += 1;
  for (int k = 0; k < SOURCES; k++) weight[k] = pow(2000 / (times[k] + 100), 0.65);
}

static void look (const float (*weights)[SOURCES], const uint32_t *rows, uint32_t n, double *shares) {
  double most = -1e9, sum = 0;
  for (int k = 0; k < SOURCES; k++) shares[k] = 0;
  for (uint32_t i = 0; i < n; i++)
    for (int k = 0; k < SOURCES; k++) shares[k] += (double) weights[rows[i]][k];
  for (int k = 0; k < SOURCES; k++) most = shares[k] > most ? shares[k] : most;
  for (int k = 0; k < SOURCES; k++) sum += shares[k] = exp(shares[k] - most);
  for (int k = 0; k < SOURCES; k++) shares[k] /= sum;
}

uint32_t wr_source_train (const wr_source_data *d, uint32_t without, double odds, int8_t *out) {
  float (*weights)[SOURCES] = wr_must_have(ROWS, sizeof *weights), (*squares)[SOURCES] = wr_must_have(ROWS, sizeof *squares);
  const wr_source_window *windows = d->windows.at;
  double weight[SOURCES], shares[SOURCES], right = 0, most = 0;
  weigh(d, weight);
  for (uint32_t e = 0; e < EPOCHS; e++) {
    right = 0;
    for (uint32_t k = 0; k < d->windows.n; k++) {
      const wr_source_window *w = &windows[(uint64_t) k * 7919 % d->windows.n];
      if (w->fold == without) continue;
      const uint32_t *rows = (const uint32_t *) d->rows.at + w->row;
      look((const float (*)[SOURCES]) weights, rows, w->rows, shares);
      right += shares[w->source - 1] > 0.5;
      for (uint32_t i = 0; i < w->rows; i++)
        for (int y = 0; y < SOURCES; y++) {
          float *x = &weights[rows[i]][y], g;
          g = (float) (weight[w->source - 1] * ((y == (int) w->source - 1) - shares[y])) - 1e-4f * *x;
          squares[rows[i]][y] += g * g;
          *x += 0.1f * g / (0.1f + sqrtf(squares[rows[i]][y]));
        }
    }
  }
  for (int r = 0; r < ROWS; r++)
    for (int k = 0; k < SOURCES; k++) most = fmax(most, fabs((double) weights[r][k]));
  for (int r = 0; r < ROWS; r++)
    for (int k = 0; k < SOURCES; k++)
      out[r * SOURCES + k] = (int8_t) floor((double) weights[r][k] / most * 127 + 0.5);
  if (without == WR_NONE) fprintf(stderr, "%u windows, source right in %.3f\n", d->windows.n, right / d->windows.n);
  free(weights);
  free(squares);
  return (uint32_t) (log(odds) / most * 127 + 0.5);
}
