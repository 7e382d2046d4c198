/* table.h: tables with row and column spans resolved */
#ifndef WR_TABLE_H
#define WR_TABLE_H

#include "html/dom.h"

/* Cells of a table stand together in WR_CELLS in document order; rows x columns is the grid
   they cover, row by row in WR_GRID. */
typedef struct wr_table {
  wr_node_id node, caption;            /* caption: WR_NONE where there is none */
  uint32_t cell, cells;                /* first in WR_CELLS, how many */
  uint32_t grid;                       /* first in WR_GRID: indices of cells, WR_NONE for a hole
                                          */
  uint32_t rows, columns;
  uint32_t header_rows;                /* leading rows that hold headers */
  uint8_t layout;                      /* only there to lay out the page: no headers, nested
                                          block structure */
} wr_table;

typedef struct wr_cell {
  wr_node_id node;
  uint32_t table;
  uint32_t row, column;                /* top left, from 0 */
  uint32_t rowspan, columnspan;        /* at least 1, clipped to the table */
  uint8_t header;                      /* bit 0: for its columns, bit 1: for its row */
} wr_cell;

/* The stage: needs the tree; makes WR_TABLES and WR_CELLS (html.spec.whatwg.org 4.9.12, forming
   a table; spans capped, limit `cells`). */
int wr_table_run (wr_doc *d, wr_error *e);

static inline const wr_table *wr_table_at (const wr_doc *d, uint32_t i) {
  return (const wr_table *) d->layer[WR_TABLES].at + i;
}

static inline const wr_cell *wr_cell_at (const wr_doc *d, uint32_t i) {
  return (const wr_cell *) d->layer[WR_CELLS].at + i;
}

/* Indices of the header cells of a cell, nearest last, appended to out (uint32_t): of its
   columns, from the leading header rows; of its row, from the left.
   False when there is no memory. */
bool wr_cell_headers (const wr_doc *d, uint32_t cell, bool columns, wr_array *out);

/* The cell that covers (row, column) of a table, WR_NONE where the grid has a hole. */
uint32_t wr_table_cell (const wr_doc *d, uint32_t table, uint32_t row, uint32_t column);

#endif
