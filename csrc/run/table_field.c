/* table_field.c: fields of tables, rows and cells */
#include "run/field.h"

#include "clean/table.h"

static int texts_of_cells (wr_doc *d, wr_item like, const wr_array *cells, wr_value *v,
  wr_error *e) {
  wr_slice *texts = wr_set_texts(d, v, cells->n);
  if (!texts) return wr_no_memory(e);
  for (uint32_t i = 0; i < cells->n; i++) {
    int status = wr_item_text(d,
      wr_item_make(WR_I_CELL, wr_item_part(like), ((const uint32_t *) cells->at)[i]), &texts[i],
      e);
    if (status != WR_OK) return status;
  }
  return WR_OK;
}

static int cell_headers (wr_doc *d, wr_item i, bool columns, wr_value *v, wr_error *e) {
  wr_array cells = {0};
  int status = wr_cell_headers(d, wr_item_index(i), columns, &cells)
    ? texts_of_cells(d, i, &cells, v, e)
    : wr_no_memory(e);
  wr_array_free(&cells);
  return status;
}

int wr_cell_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e) {
  const wr_cell *c = wr_cell_at(d, wr_item_index(i));
  switch (f) {
    case WR_F_ROW: return wr_set_int(v, c->row + 1);
    case WR_F_COLUMN: return wr_set_int(v, c->column + 1);
    case WR_F_ROWSPAN: return wr_set_int(v, c->rowspan);
    case WR_F_COLSPAN: return wr_set_int(v, c->columnspan);
    case WR_F_COLUMN_HEADERS: return cell_headers(d, i, true, v, e);
    case WR_F_ROW_HEADERS: return cell_headers(d, i, false, v, e);
    case WR_F_TABLE: return wr_set_item(v, wr_item_make(WR_I_TABLE, wr_item_part(i), c->table));
    default: return WR_OK;
  }
}

/* The header over each column, from the lowest header row; "" where the grid has a hole. */
static int table_headers (wr_doc *d, wr_item i, wr_value *v, wr_error *e) {
  const wr_table *t = wr_table_at(d, wr_item_index(i));
  uint32_t columns = t->header_rows ? t->columns : 0;
  wr_slice *texts = wr_set_texts(d, v, columns);
  if (!texts) return wr_no_memory(e);
  for (uint32_t column = 0; column < columns; column++) {
    uint32_t cell = wr_table_cell(d, wr_item_index(i), t->header_rows - 1, column);
    texts[column] = (wr_slice) {"", 0};
    int status = cell == WR_NONE
      ? WR_OK
      : wr_item_text(d, wr_item_make(WR_I_CELL, WR_PAGE, cell), &texts[column], e);
    if (status != WR_OK) return status;
  }
  return WR_OK;
}

static bool found_item (wr_array *found, wr_item i) {
  wr_item *slot = wr_array_push(found, sizeof *slot);
  if (slot) *slot = i;
  return slot != NULL;
}

int wr_table_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e) {
  const wr_table *t = wr_table_at(d, wr_item_index(i));
  wr_array found = {0};
  wr_slice s;
  int status = WR_OK;
  switch (f) {
    case WR_F_CAPTION:
      if (t->caption == WR_NONE) return WR_OK;
      status = wr_item_text(d, wr_item_make(WR_I_NODE, WR_PAGE, t->caption), &s, e);
      return status == WR_OK ? wr_set_some(v, s) : status;
    case WR_F_HEADERS: return table_headers(d, i, v, e);
    case WR_F_ROWS:
      for (uint32_t r = 0; r < t->rows && status == WR_OK; r++)
        if (!found_item(&found, wr_item_row(wr_item_part(i), wr_item_index(i), r)))
          status = wr_no_memory(e);
      return wr_set_items(d, v, &found, status, e);
    default: return WR_OK;
  }
}

/* The cells that cover the row, from left to right, those that hang down into it too. */
int wr_row_field (wr_doc *d, wr_item i, wr_field f, wr_value *v, wr_error *e) {
  uint32_t table = wr_item_owner(i);
  wr_array found = {0};
  uint32_t last = WR_NONE;
  int status = WR_OK;
  if (f == WR_F_TABLE) return wr_set_item(v, wr_item_make(WR_I_TABLE, wr_item_part(i), table));
  if (f != WR_F_CELLS) return WR_OK;
  for (uint32_t column = 0; column < wr_table_at(d, table)->columns && status == WR_OK;
    column++) {
    uint32_t cell = wr_table_cell(d, table, wr_item_index(i), column);
    if (cell == WR_NONE || cell == last) continue;
    last = cell;
    if (!found_item(&found, wr_item_make(WR_I_CELL, wr_item_part(i), cell)))
      status = wr_no_memory(e);
  }
  return wr_set_items(d, v, &found, status, e);
}
