/* value.h: what a field holds, and how getters say it */
#ifndef WR_VALUE_H
#define WR_VALUE_H

#include "base/buf.h"
#include "run/item.h"

typedef enum wr_value_kind {
  WR_VALUE_NIL, WR_VALUE_BOOL, WR_VALUE_INT, WR_VALUE_DOUBLE, WR_VALUE_TEXT, WR_VALUE_ITEM,
  WR_VALUE_ITEMS, WR_VALUE_TEXTS
} wr_value_kind;

/* What a field holds; pointers are into the document's memory. */
typedef struct wr_value {
  wr_value_kind kind;
  uint32_t n;                          /* of items, texts */
  union {
    bool boolean;
    int64_t integer;
    double number;
    wr_slice text;
    wr_item item;
    const wr_item *items;
    const wr_slice *texts;
  } as;
} wr_value;

/* Setters return WR_OK, so that a getter is one expression;
   those that need memory may fail with MEMORY. */
int wr_set_bool (wr_value *v, bool b);
int wr_set_int (wr_value *v, int64_t i);
int wr_set_double (wr_value *v, double x);
int wr_set_score (wr_value *v, float score);         /* rounded to three places, which is more
                                                        than scores mean */
int wr_set_text (wr_value *v, wr_slice s);
int wr_set_some (wr_value *v, wr_slice s);           /* empty means missing */
int wr_set_name (wr_value *v, const char *s);        /* NULL means missing */
int wr_set_item (wr_value *v, wr_item i);            /* 0 means missing */
int wr_set_decimal (wr_value *v, wr_decimal d);      /* an integer where it is one, else the
                                                        nearest double */

/* Takes what was written to b into the arena of d, and frees b. */
int wr_set_buf (wr_doc *d, wr_value *v, wr_buf *b, wr_error *e);

/* Takes the items found into the arena, and frees `found`; passes a failed `status` on. */
int wr_set_items (wr_doc *d, wr_value *v, wr_array *found, int status, wr_error *e);

/* Texts are filled in by the caller: n slots in the arena, or NULL. */
wr_slice *wr_set_texts (wr_doc *d, wr_value *v, uint32_t n);

/* Fills e with WR_E_MEMORY and gives that status. */
int wr_no_memory (wr_error *e);

#endif
