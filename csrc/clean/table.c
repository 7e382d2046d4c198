/* table.c: tables with row and column spans resolved (html.spec.whatwg.org 4.9.12.1,
   forming a table) */
#include "clean/table.h"

#include "base/ascii.h"
#include "clean/flow.h"
#include "html/names_table.h"

/* Spans over these are clipped, as browsers do. */
#define ROWSPAN_MAX 65534
#define COLUMNSPAN_MAX 1000

/* The table being formed.  covered[column] is the first row that is free again below a cell
   hanging down in that column. */
typedef struct forming {
  wr_doc *d;
  uint32_t table, row, columns;
  wr_array covered;                    /* uint32_t a column */
} forming;

static wr_table *table_of (const forming *f) {
  return (wr_table *) f->d->layer[WR_TABLES].at + f->table;
}

static bool is_tag (const wr_doc *d, wr_node_id id, wr_name name) {
  const wr_node *n = wr_node_at(d, id);
  return n->type == WR_ELEMENT && n->ns == WR_NS_HTML && n->name == name;
}

/* The number an attribute holds (rules for parsing non-negative integers),
   `otherwise` when it holds none. */
static uint32_t attribute_number (const wr_doc *d, wr_node_id id, wr_name name,
  uint32_t otherwise, uint32_t max) {
  wr_slice s = wr_node_value(d, id, name);
  uint32_t i = 0, value = 0;
  while (i < s.n && (s.at[i] == ' ' || s.at[i] == '\t' || s.at[i] == '\n')) i++;
  if (i >= s.n || s.at[i] < '0' || s.at[i] > '9') return otherwise;
  for (; i < s.n && wr_is_digit(s.at[i]) && value <= max; i++)
    value = value * 10 + (uint32_t) (s.at[i] - '0');
  return value < max ? value : max;
}

static bool covered (const forming *f, uint32_t column) {
  return column < f->covered.n && ((const uint32_t *) f->covered.at)[column] > f->row;
}

static bool cover (forming *f, uint32_t column, uint32_t columns, uint32_t until) {
  while (f->covered.n < column + columns) {
    uint32_t *slot = wr_array_push(&f->covered, sizeof *slot);
    if (!slot) return false;
  }
  for (uint32_t i = column; i < column + columns; i++) ((uint32_t *) f->covered.at)[i] = until;
  return true;
}

static uint8_t header_bits (const wr_doc *d, wr_node_id id, bool in_head) {
  if (!is_tag(d, id, WR_TAG_th)) return in_head ? 1 : 0;
  wr_slice scope = wr_node_value(d, id, WR_ATTR_scope);
  if (scope.n >= 3 && memcmp(scope.at, "row", 3) == 0) return 2;
  return scope.n >= 3 && memcmp(scope.at, "col", 3) == 0 ? 1 : 3;
}

/* Adds the cell of <td> or <th> `id` at the first free column from `column` on,
   which moves behind it. */
static bool add_cell (forming *f, wr_node_id id, bool in_head, uint32_t *column) {
  wr_doc *d = f->d;
  while (covered(f, *column)) ++*column;
  uint32_t across = attribute_number(d, id, WR_ATTR_colspan, 1, COLUMNSPAN_MAX);
  uint32_t down = attribute_number(d, id, WR_ATTR_rowspan, 1, ROWSPAN_MAX);
  if (across == 0) across = 1;
  if (down == 0) down = ROWSPAN_MAX;
  wr_cell *c = wr_array_push(&d->layer[WR_CELLS], sizeof *c);
  if (!c || !cover(f, *column, across, f->row + down)) return false;
  *c = (wr_cell) {.node = id, .table = f->table, .row = f->row, .column = *column,
    .rowspan = down, .columnspan = across, .header = header_bits(d, id, in_head)};
  *column += across;
  if (*column > f->columns) f->columns = *column;
  table_of(f)->cells++;
  return true;
}

static bool add_row (forming *f, wr_node_id row, bool in_head) {
  uint32_t column = 0;
  for (wr_node_id id = wr_node_at(f->d, row)->first; id != WR_NONE;
    id = wr_node_at(f->d, id)->next) {
    if (!is_tag(f->d, id, WR_TAG_td) && !is_tag(f->d, id, WR_TAG_th)) continue;
    if (f->d->layer[WR_CELLS].n >= f->d->limits.cells) {
      wr_doc_truncate(f->d, WR_LIMIT_cells, wr_node_at(f->d, id)->span.start);
      break;
    }
    if (!add_cell(f, id, in_head, &column)) return false;
  }
  f->row++;
  return true;
}

static bool add_rows_below (forming *f, wr_node_id group, bool in_head) {
  for (wr_node_id id = wr_node_at(f->d, group)->first; id != WR_NONE;
    id = wr_node_at(f->d, id)->next)
    if (is_tag(f->d, id, WR_TAG_tr) && !add_row(f, id, in_head)) return false;
  return true;
}

static bool is_group (const wr_doc *d, wr_node_id id) {
  return is_tag(d, id, WR_TAG_tbody) || is_tag(d, id, WR_TAG_thead)
    || is_tag(d, id, WR_TAG_tfoot);
}

static bool add_children (forming *f, wr_node_id table) {
  for (wr_node_id id = wr_node_at(f->d, table)->first; id != WR_NONE;
    id = wr_node_at(f->d, id)->next) {
    if (is_tag(f->d, id, WR_TAG_caption) && table_of(f)->caption == WR_NONE)
      table_of(f)->caption = id;
    if (is_tag(f->d, id, WR_TAG_tr) && !add_row(f, id, false)) return false;
    if (is_group(f->d, id) && !add_rows_below(f, id, is_tag(f->d, id, WR_TAG_thead)))
      return false;
  }
  return true;
}

/* Spans end at the last row; leading rows of nothing but column headers are the header rows. */
static void finish (forming *f) {
  wr_table *t = table_of(f);
  t->rows = f->row;
  t->columns = f->columns;
  wr_cell *cells = (wr_cell *) f->d->layer[WR_CELLS].at + t->cell;
  uint32_t first_plain = t->cells ? t->rows : 0;
  for (uint32_t i = 0; i < t->cells; i++) {
    if (cells[i].rowspan > t->rows - cells[i].row) cells[i].rowspan = t->rows - cells[i].row;
    if (!(cells[i].header & 1) && cells[i].row < first_plain) first_plain = cells[i].row;
  }
  t->header_rows = first_plain < t->rows ? first_plain : 0;
}

/* Fills the table's part of WR_GRID.  Where cells overlap, the first one stays (the standard
   calls it an error). */
static bool fill_grid (forming *f) {
  wr_doc *d = f->d;
  wr_table *t = table_of(f);
  wr_array *grid = &d->layer[WR_GRID];
  uint64_t places = (uint64_t) t->rows * t->columns;
  if (places > d->limits.cells) {
    wr_doc_truncate(d, WR_LIMIT_cells, wr_node_at(d, t->node)->span.start);
    t->rows = t->columns ? d->limits.cells / t->columns : 0;
    places = (uint64_t) t->rows * t->columns;
  }
  if (!wr_array_reserve(grid, (uint32_t) places, sizeof(uint32_t))) return false;
  t->grid = grid->n;
  uint32_t *at = (uint32_t *) grid->at + grid->n;
  grid->n += (uint32_t) places;
  if (places) memset(at, 0xFF, (size_t) places * sizeof *at);
  for (uint32_t i = 0; i < t->cells; i++) {
    const wr_cell *c = wr_cell_at(d, t->cell + i);
    for (uint32_t row = c->row; row < c->row + c->rowspan && row < t->rows; row++)
      for (uint32_t column = c->column; column < c->column + c->columnspan; column++)
        if (at[row * t->columns + column] == WR_NONE)
          at[row * t->columns + column] = t->cell + i;
  }
  return true;
}

/* Whether the table has something that only data tables have. */
static bool has_data_marks (const forming *f) {
  const wr_table *t = table_of(f);
  if (t->caption != WR_NONE || t->header_rows) return true;
  for (uint32_t i = 0; i < t->cells; i++)
    if (wr_cell_at(f->d, t->cell + i)->header) return true;
  return false;
}

/* Whether a cell holds structure that data does not: another table, headings, several
   paragraphs, a form. */
static bool holds_structure (const wr_doc *d, wr_node_id cell) {
  uint32_t paragraphs = 0;
  for (wr_node_id id = wr_node_after(d, cell, cell); id != WR_NONE;
    id = wr_node_after(d, id, cell)) {
    if (wr_node_at(d, id)->type != WR_ELEMENT) continue;
    wr_name n = wr_node_at(d, id)->name;
    if (n == WR_TAG_table || n == WR_TAG_h1 || n == WR_TAG_h2 || n == WR_TAG_h3
      || n == WR_TAG_form)
      return true;
    if (n == WR_TAG_p && ++paragraphs > 3) return true;
  }
  return false;
}

static bool is_layout (const forming *f) {
  const wr_table *t = table_of(f);
  wr_slice role = wr_node_value(f->d, t->node, WR_ATTR_role);
  if (wr_slice_is(role, WR_SLICE("presentation")) || wr_slice_is(role, WR_SLICE("none")))
    return true;
  if (has_data_marks(f)) return false;
  if (t->rows < 2 || t->columns < 2) return true;
  for (uint32_t i = 0; i < t->cells; i++)
    if (holds_structure(f->d, wr_cell_at(f->d, t->cell + i)->node)) return true;
  return false;
}

/* Whether the cell holds text, all of it bold. */
static bool is_bold (const wr_doc *d, wr_node_id cell) {
  bool text = false;
  for (wr_node_id id = wr_node_after(d, cell, cell); id != WR_NONE;) {
    const wr_node *n = wr_node_at(d, id);
    if (n->type == WR_TEXT_NODE && wr_flow_visible(wr_node_data(d, id))) return false;
    bool bold = is_tag(d, id, WR_TAG_b) || is_tag(d, id, WR_TAG_strong);
    text |= bold;
    id = bold ? wr_node_skip(d, id, cell) : wr_node_after(d, id, cell);
  }
  return text;
}

/* A first row of bold cells over others names the columns where no markup does. */
static void find_bold_header (wr_doc *d, wr_table *t) {
  wr_cell *cells = (wr_cell *) d->layer[WR_CELLS].at + t->cell;
  uint32_t n = 0;
  while (n < t->cells && cells[n].row == 0 && cells[n].rowspan == 1 && is_bold(d, cells[n].node))
    n++;
  if (n < 2 || n == t->cells || cells[n].row == 0 || is_bold(d, cells[t->cells - 1].node)) return;
  for (uint32_t i = 0; i < n; i++) cells[i].header = 1;
  t->header_rows = 1;
}

static bool form_table (wr_doc *d, wr_node_id node, wr_array *columns) {
  forming f = {.d = d, .table = d->layer[WR_TABLES].n, .covered = *columns};
  wr_table *t = wr_array_push(&d->layer[WR_TABLES], sizeof *t);
  if (!t) return false;
  *t = (wr_table) {.node = node, .caption = WR_NONE, .cell = d->layer[WR_CELLS].n};
  f.covered.n = 0;
  bool formed = add_children(&f, node);
  *columns = f.covered;                /* the array may have moved */
  if (!formed) return false;
  finish(&f);
  if (!fill_grid(&f)) return false;
  t = table_of(&f);
  t->layout = is_layout(&f);
  if (!t->layout && !has_data_marks(&f)) find_bold_header(d, t);
  return true;
}

int wr_table_run (wr_doc *d, wr_error *e) {
  wr_array columns = {0};
  bool formed = true;
  for (wr_node_id id = 0; id != WR_NONE && formed; id = wr_node_after(d, id, 0))
    if (is_tag(d, id, WR_TAG_table)) formed = form_table(d, id, &columns);
  wr_array_free(&columns);
  return formed ? WR_OK : wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
}

uint32_t wr_table_cell (const wr_doc *d, uint32_t table, uint32_t row, uint32_t column) {
  const wr_table *t = wr_table_at(d, table);
  if (row >= t->rows || column >= t->columns) return WR_NONE;
  return ((const uint32_t *) d->layer[WR_GRID].at)[t->grid + row * t->columns + column];
}

/* Appends cell i unless it is a hole or stands last already. */
static bool add_header (wr_array *out, uint32_t i) {
  if (i == WR_NONE || (out->n && ((const uint32_t *) out->at)[out->n - 1] == i)) return true;
  uint32_t *slot = wr_array_push(out, sizeof *slot);
  if (slot) *slot = i;
  return slot != NULL;
}

bool wr_cell_headers (const wr_doc *d, uint32_t cell, bool columns, wr_array *out) {
  const wr_cell *c = wr_cell_at(d, cell);
  const wr_table *t = wr_table_at(d, c->table);
  if (c->row < t->header_rows) return true;
  uint32_t places = columns ? t->header_rows : c->column;
  for (uint32_t i = 0; i < places; i++) {
    uint32_t h = columns ? wr_table_cell(d, c->table, i, c->column)
      : wr_table_cell(d, c->table, c->row, i);
    if (h == WR_NONE || !(wr_cell_at(d, h)->header & (columns ? 1 : 2))) continue;
    if (!add_header(out, h)) return false;
  }
  return true;
}
